/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-job-sections.h"

#include "clara-cues.h"

#include <string.h>

/* A heading that the lexicon does not know is short and stands above bullets. */
#define MAX_HEADING_TERMS 9u

/* Sections of a résumé, seen as parts of a job text: what they head there is asked for here. */
static ClaraSection
as_job_section (ClaraSection section, const char *heading)
{
  switch (section)
    {
    case CLARA_SECTION_SUMMARY:
      /* "Profil", "Perfil": in a job text it is the person's; "Overview", "Summary" is the job's. */
      return strcasestr (heading, "profil") != NULL || strcasestr (heading, "perfil") != NULL
                 ? CLARA_SECTION_REQUIREMENTS
                 : CLARA_SECTION_NONE;
    case CLARA_SECTION_PROJECTS:
    case CLARA_SECTION_PUBLICATIONS:
    case CLARA_SECTION_AWARDS:
    case CLARA_SECTION_VOLUNTEERING:
    case CLARA_SECTION_INTERESTS:
      return CLARA_SECTION_NONE;
    case CLARA_SECTION_REFERENCES:
    case CLARA_SECTION_CONTACT:
      return CLARA_SECTION_HOW_TO_APPLY;
    default:
      return section;
    }
}

/* Whether what stands under the heading is asked for, be it a must or welcome. */
gboolean
clara_job_section_asks (ClaraSection section)
{
  switch (section)
    {
    case CLARA_SECTION_REQUIREMENTS:
    case CLARA_SECTION_NICE_TO_HAVE:
    case CLARA_SECTION_EXPERIENCE:
    case CLARA_SECTION_EDUCATION:
    case CLARA_SECTION_SKILLS:
    case CLARA_SECTION_LANGUAGES:
    case CLARA_SECTION_CERTIFICATIONS:
      return TRUE;
    default:
      return FALSE;
    }
}

static guint
count_terms (ClaraOutline *outline, const ClaraLine *line, guint *first)
{
  ClaraTerms *terms = clara_outline_get_terms (outline);
  guint n = clara_terms_get_n (terms), last;

  *first = clara_terms_find (terms, line->start);
  for (last = *first; last < n && clara_terms_get (terms, last)->start < line->end; last++)
    ;

  return last - *first;
}

/* What a heading that is not known opens, by its words. */
static ClaraSection
guess_section (ClaraOutline *outline, guint first, guint n)
{
  static const struct
  {
    ClaraCue cue;
    ClaraSection section;
  } guesses[] = {
    { CLARA_CUE_NICE, CLARA_SECTION_NICE_TO_HAVE },
    { CLARA_CUE_BENEFIT, CLARA_SECTION_BENEFITS },
    { CLARA_CUE_APPLY, CLARA_SECTION_HOW_TO_APPLY },
    { CLARA_CUE_EQUAL, CLARA_SECTION_EQUAL_OPPORTUNITY },
    { CLARA_CUE_SALARY, CLARA_SECTION_SALARY },
    { CLARA_CUE_DUTY, CLARA_SECTION_RESPONSIBILITIES },
    { CLARA_CUE_ASK, CLARA_SECTION_REQUIREMENTS },
    { CLARA_CUE_HAVE, CLARA_SECTION_REQUIREMENTS },
    { CLARA_CUE_COMPANY, CLARA_SECTION_COMPANY },
  };
  ClaraCueCounts counts;

  clara_cues_count (clara_outline_get_terms (outline), first, n, &counts);
  for (gsize i = 0; i < G_N_ELEMENTS (guesses); i++)
    if (counts.n[guesses[i].cue] > 0)
      return guesses[i].section;

  return CLARA_SECTION_NONE;
}

/* Whether the line heads the bullets behind it, though the lexicon does not know it. */
static gboolean
looks_like_heading (ClaraOutline *outline, guint index, guint *first, guint *n)
{
  const ClaraLine *line = clara_outline_get_line (outline, index);
  const char *text = clara_outline_get_text (outline);

  if (line->heading || line->bullet || index + 1 >= clara_outline_get_n_lines (outline))
    return FALSE;
  *n = count_terms (outline, line, first);
  if (*n == 0 || *n > MAX_HEADING_TERMS)
    return FALSE;
  if (text[line->end - 1] == ':')
    return TRUE;

  /* "Place: Leeds, full-time" says something by itself. */
  if (memchr (text + line->start, ':', line->end - line->start) != NULL ||
      memchr (text + line->start, ',', line->end - line->start) != NULL)
    return FALSE;

  return clara_outline_get_line (outline, index + 1)->bullet &&
         strchr (".;", text[line->end - 1]) == NULL;
}

/**
 * clara_job_sections_read:
 * @lexicon: the headings that are known
 * @outline: the outline of a job text
 * @asks: (out): whether a heading opens a part that asks; a label in front of one line does not
 *
 * Says for each line what part of the job text it belongs to. Beside the headings of the lexicon it takes short lines
 * above bullets for headings, and knows that prose behind an empty line under a list belongs to the list no more.
 * Takes time in proportion to the lines. Any thread.
 *
 * Returns: (transfer full): a section for each line of @outline; %CLARA_N_SECTIONS for a heading that was guessed
 */
ClaraSection *
clara_job_sections_read (ClaraLexicon *lexicon, ClaraOutline *outline, gboolean *asks)
{
  guint n_lines = clara_outline_get_n_lines (outline);
  ClaraSection *sections = g_new0 (ClaraSection, n_lines + 1);
  const char *text = clara_outline_get_text (outline);
  ClaraSection current = CLARA_SECTION_NONE, outlined = CLARA_SECTION_NONE;
  gboolean listed = FALSE;

  *asks = FALSE;
  for (guint i = 0; i < n_lines; i++)
    {
      const ClaraLine *line = clara_outline_get_line (outline, i);
      g_autofree char *words = g_strndup (text + line->start, MIN (line->end - line->start, 120));
      gboolean headed = FALSE;
      guint first, n;

      if (line->heading)
        {
          current = as_job_section (line->section, words);
          outlined = line->section;
          listed = FALSE;
        }
      else if (looks_like_heading (outline, i, &first, &n))
        {
          current = guess_section (outline, first, n);
          listed = FALSE;
          headed = TRUE;
        }
      else if (listed && !line->bullet &&
               line->paragraph != clara_outline_get_line (outline, i - 1)->paragraph)
        {
          current = CLARA_SECTION_NONE;
          listed = FALSE;
        }
      listed = listed || line->bullet;
      *asks = *asks || (clara_job_section_asks (current) && current != CLARA_SECTION_NICE_TO_HAVE);
      if (headed)
        {
          sections[i] = CLARA_N_SECTIONS;
          continue;
        }

      /* A label speaks for its own line. */
      sections[i] = !line->heading && line->section != outlined
                        ? as_job_section (line->section, words)
                        : current;
    }

  return sections;
}

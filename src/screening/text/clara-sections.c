/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-sections.h"

#include "clara-names.h"

#include <string.h>

static const char *const names[CLARA_N_SECTIONS] = {
  [CLARA_SECTION_NONE] = "none",
  [CLARA_SECTION_SUMMARY] = "summary",
  [CLARA_SECTION_EXPERIENCE] = "experience",
  [CLARA_SECTION_EDUCATION] = "education",
  [CLARA_SECTION_SKILLS] = "skills",
  [CLARA_SECTION_LANGUAGES] = "languages",
  [CLARA_SECTION_CERTIFICATIONS] = "certifications",
  [CLARA_SECTION_PROJECTS] = "projects",
  [CLARA_SECTION_PUBLICATIONS] = "publications",
  [CLARA_SECTION_AWARDS] = "awards",
  [CLARA_SECTION_VOLUNTEERING] = "volunteering",
  [CLARA_SECTION_INTERESTS] = "interests",
  [CLARA_SECTION_REFERENCES] = "references",
  [CLARA_SECTION_CONTACT] = "contact",
  [CLARA_SECTION_REQUIREMENTS] = "requirements",
  [CLARA_SECTION_NICE_TO_HAVE] = "nice-to-have",
  [CLARA_SECTION_RESPONSIBILITIES] = "responsibilities",
  [CLARA_SECTION_BENEFITS] = "benefits",
  [CLARA_SECTION_COMPANY] = "company",
  [CLARA_SECTION_EQUAL_OPPORTUNITY] = "equal-opportunity",
  [CLARA_SECTION_HOW_TO_APPLY] = "how-to-apply",
  [CLARA_SECTION_SALARY] = "salary",
  [CLARA_SECTION_LOCATION] = "location",
};

#define MAX_HEADING_BYTES 80
#define MAX_HEADING_TERMS 7

/* Words that may stand in a heading beside its subject: "Education and Training", "My Skills". */
static gboolean
is_filler (const char *folded)
{
  static const char *const fillers[] = {
    "and",  "or",   "of",    "my",    "the", "your", "our",      "und",        "meine",
    "mein", "ihre", "ihr",   "dein",  "et",  "mes",  "mon",      "de",         "des",
    "du",   "vos",  "y",     "e",     "mi",  "mis",  "la",       "i",          "oraz",
    "moje", "w",    "twoje", "other", "key", "main", "relevant", "additional", "selected",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (fillers); i++)
    if (g_str_equal (folded, fillers[i]))
      return TRUE;

  return FALSE;
}

static gboolean
is_shouted (const char *line)
{
  gboolean any = FALSE;

  for (const char *p = line; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_islower (c))
        return FALSE;
      any = any || g_unichar_isupper (c);
    }

  return any;
}

/* `E X P E R I E N C E`, as designers like it: the letters put together; NULL where the line is written otherwise. */
static char *
close_letters (const char *line)
{
  g_autoptr (GString) word = g_string_new (NULL);
  guint letters = 0;
  gboolean blank = TRUE;

  for (const char *p = line; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == ' ')
        {
          /* Two blanks part words. */
          if (blank && word->len > 0)
            g_string_append_c (word, ' ');
          blank = TRUE;
          continue;
        }
      if (!blank || !g_unichar_isalpha (c))
        return NULL;
      g_string_append_unichar (word, c);
      letters++;
      blank = FALSE;
    }

  return letters >= 4 ? g_string_free (g_steal_pointer (&word), FALSE) : NULL;
}

static gboolean
could_be_heading (const char *line)
{
  if (strlen (line) > MAX_HEADING_BYTES)
    return FALSE;

  for (const char *p = line; *p != '\0'; p++)
    if (g_ascii_isdigit (*p) || *p == '\t' || *p == '@' || (*p == ',' && p[1] != '\0') ||
        (*p == '.' && p[1] == '\0'))
      return FALSE;

  return TRUE;
}

/* Whether every word of @words but fillers, and @spare others, belongs to a known heading; the first says the section. */
static gboolean
covered (ClaraLexicon *lexicon, const char *words, guint spare, ClaraSection *section)
{
  g_autoptr (ClaraTerms) terms = clara_terms_new (words);
  g_autoptr (GArray) hits = NULL;
  guint n_terms = clara_terms_get_n (terms), others = n_terms;

  if (n_terms == 0 || n_terms > MAX_HEADING_TERMS)
    return FALSE;

  hits = clara_lexicon_find (lexicon, terms, 0, n_terms,
                             CLARA_LEXICON_MASK (CLARA_LEXICON_HEADING));
  if (hits->len == 0)
    return FALSE;

  /* A filler inside a heading ("training and development") is covered already, and makes up for no other word. */
  for (guint i = 0, at = 0; i <= hits->len; i++)
    {
      const ClaraLexiconHit *hit = i < hits->len ? &g_array_index (hits, ClaraLexiconHit, i) : NULL;

      for (guint end = hit != NULL ? hit->first_term : n_terms; at < end; at++)
        others -= is_filler (clara_terms_get (terms, at)->folded) ? 1 : 0;
      if (hit != NULL)
        {
          others -= hit->n_terms;
          at = hit->first_term + hit->n_terms;
        }
    }
  if (others > spare)
    return FALSE;

  return clara_section_from_string (g_array_index (hits, ClaraLexiconHit, 0).entry->value, section);
}

/**
 * clara_sections_read_heading:
 * @lexicon: the headings that are known
 * @line: a line, without signs in front of it
 * @marked: whether the text marks it as a heading, as Markdown does
 * @section: (out): what it opens; untouched where it is no heading that is known
 *
 * Returns: whether the whole line is a known heading
 */
gboolean
clara_sections_read_heading (ClaraLexicon *lexicon,
                             const char *line,
                             gboolean marked,
                             ClaraSection *section)
{
  g_autofree char *closed = NULL;
  guint spare;

  if (!could_be_heading (line))
    return FALSE;

  closed = close_letters (line);
  spare = marked || is_shouted (line) || g_str_has_suffix (line, ":") ? 1 : 0;

  return covered (lexicon, closed != NULL ? closed : line, spare, section);
}

/**
 * clara_sections_read_label:
 * @lexicon: the headings that are known
 * @line: a line, without signs in front of it
 * @section: (out): what the label says; untouched where there is none
 *
 * Reads `Languages: English, German`: a heading and what it heads on one line. `Languages: Java, Python` names no
 * language and is none.
 *
 * Returns: whether the line begins with a known heading and a colon
 */
gboolean
clara_sections_read_label (ClaraLexicon *lexicon, const char *line, ClaraSection *section)
{
  const char *colon = strchr (line, ':');
  g_autofree char *label = NULL;
  ClaraSection found;

  if (colon == NULL || colon - line > MAX_HEADING_BYTES || colon[1] == '\0' || colon[1] == '/')
    return FALSE;

  label = g_strndup (line, colon - line);
  if (!could_be_heading (label) || !covered (lexicon, label, 0, &found))
    return FALSE;
  if (found == CLARA_SECTION_LANGUAGES)
    {
      g_autoptr (ClaraTerms) terms = clara_terms_new (colon + 1);
      g_autoptr (GArray) hits = clara_lexicon_find (lexicon, terms, 0, 40,
                                                    CLARA_LEXICON_MASK (CLARA_LEXICON_LANGUAGE));

      if (hits->len == 0)
        return FALSE;
    }

  *section = found;

  return TRUE;
}

/**
 * clara_section_to_string:
 * @section: a section
 *
 * Returns: (transfer none): its name in the lexicon
 */
const char *
clara_section_to_string (ClaraSection section)
{
  return clara_names_get (names, CLARA_N_SECTIONS, section);
}

/**
 * clara_section_from_string:
 * @string: (nullable): a name in the lexicon
 * @section: (out): the section; untouched when the name is unknown
 *
 * Returns: whether @string names a section
 */
gboolean
clara_section_from_string (const char *string, ClaraSection *section)
{
  int index = clara_names_find (names, CLARA_N_SECTIONS, string);

  if (index >= 0)
    *section = index;

  return index >= 0;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-summary.h"

#include "clara-text.h"

#include <string.h>

/* So many languages or certificates are listed; more are counted. */
#define MAX_LISTED 4u

static void
add_fact (ClaraReading *reading,
          ClaraScore *score,
          ClaraFactKind kind,
          guint material,
          guint start,
          guint end,
          char *text)
{
  const ClaraReadMaterial *read = clara_reading_get_material (reading, material);
  const char *whole = clara_outline_get_text (read->outline);
  ClaraFact fact = { .kind = kind, .text = text, .material = read->kind };

  fact.start = clara_text_byte_to_character (whole, start);
  fact.end = clara_text_byte_to_character (whole, end);
  clara_score_take_fact (score, &fact);
}

/* "3 years and 2 months", in words that need no grammar. */
static char *
describe_months (guint months)
{
  guint years = months / 12, rest = months % 12;
  g_autofree char *first = g_strdup_printf ("%u %s", years, years == 1 ? "year" : "years");
  g_autofree char *second = g_strdup_printf ("%u %s", rest, rest == 1 ? "month" : "months");

  if (years == 0)
    return g_steal_pointer (&second);
  if (rest == 0)
    return g_steal_pointer (&first);

  return g_strdup_printf ("%s and %s", first, second);
}

static int
latest_month (const ClaraExperience *experience)
{
  if (experience->current)
    return G_MAXINT;

  return experience->to.year != 0     ? clara_year_month_last (experience->to)
         : experience->from.year != 0 ? clara_year_month_last (experience->from)
                                      : 0;
}

static void
add_experience (ClaraReading *reading, ClaraScore *score, guint material)
{
  ClaraProfile *profile = clara_reading_get_material (reading, material)->profile;
  guint n = clara_profile_get_n_experience (profile);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *months = describe_months (clara_profile_get_months (profile));
  const ClaraExperience *latest = NULL;

  for (guint i = 0; i < n; i++)
    {
      const ClaraExperience *experience = clara_profile_get_experience (profile, i);

      if (latest == NULL || latest_month (experience) > latest_month (latest))
        latest = experience;
    }
  if (latest == NULL)
    return;

  if (clara_profile_get_months (profile) > 0)
    g_string_append_printf (text, "Worked %s in %u %s", months, n,
                            n == 1 ? "position" : "positions");
  else
    g_string_append_printf (text, "Worked in %u %s without dates", n,
                            n == 1 ? "position" : "positions");
  if (latest->title != NULL)
    g_string_append_printf (text, ", most recently as %s", latest->title);
  if (latest->title != NULL && latest->employer != NULL)
    g_string_append_printf (text, " at %s", latest->employer);
  g_string_append (text, ".");
  add_fact (reading, score, CLARA_FACT_EXPERIENCE, material, latest->head_start, latest->head_end,
            g_string_free (g_steal_pointer (&text), FALSE));
}

static void
add_education (ClaraReading *reading, ClaraScore *score, guint material)
{
  static const char *const levels[CLARA_N_DEGREES] = { NULL,
                                                       "secondary education",
                                                       "vocational training or an associate degree",
                                                       "a bachelor's degree",
                                                       "a master's degree",
                                                       "a doctorate" };
  ClaraProfile *profile = clara_reading_get_material (reading, material)->profile;
  const ClaraEducation *best = NULL;

  for (guint i = 0; i < clara_profile_get_n_education (profile); i++)
    {
      const ClaraEducation *education = clara_profile_get_education (profile, i);

      if (education->finished && education->level != CLARA_DEGREE_NONE &&
          (best == NULL || education->level > best->level))
        best = education;
    }
  if (best == NULL)
    return;

  add_fact (reading, score, CLARA_FACT_EDUCATION, material, best->start, best->stop,
            best->degree != NULL
                ? g_strdup_printf ("Holds %s: %s.", levels[best->level], best->degree)
                : g_strdup_printf ("Holds %s.", levels[best->level]));
}

static void
append_listed (GString *text, guint index, guint n, const char *word)
{
  if (index >= MAX_LISTED)
    return;
  if (index > 0)
    g_string_append (text, index + 1 == n ? " and " : ", ");
  g_string_append (text, word);
  if (index + 1 == MAX_LISTED && n > MAX_LISTED)
    g_string_append_printf (text, " and %u more", n - MAX_LISTED);
}

/* The name of a language by its code; the code where the lexicon has none. */
static const char *
language_name (ClaraLexicon *lexicon, const char *code)
{
  const ClaraLexiconEntry *entry = clara_lexicon_find_value (lexicon, CLARA_LEXICON_LANGUAGE, code);

  return entry != NULL ? entry->name : code;
}

static void
add_languages (ClaraReading *reading, ClaraScore *score, guint material)
{
  ClaraProfile *profile = clara_reading_get_material (reading, material)->profile;
  guint n = clara_profile_get_n_languages (profile);
  g_autoptr (GString) text = g_string_new ("Names as languages: ");

  if (n == 0)
    return;
  for (guint i = 0; i < n; i++)
    {
      const ClaraLanguageSkill *language = clara_profile_get_language (profile, i);
      const char *level = clara_language_level_to_string (language->level);
      const char *name = language_name (clara_reading_get_lexicon (reading), language->language);
      g_autofree char *word = level != NULL ? g_strdup_printf ("%s (%s)", name, level)
                                            : g_strdup (name);

      append_listed (text, i, n, word);
    }
  g_string_append (text, ".");
  add_fact (reading, score, CLARA_FACT_LANGUAGES, material,
            clara_profile_get_language (profile, 0)->start,
            clara_profile_get_language (profile, n - 1)->end,
            g_string_free (g_steal_pointer (&text), FALSE));
}

/* The sentence around it has a stop of its own. A bracket that closes, or a sign that belongs to a name, stays. */
static char *
leave_out_stop (const char *text)
{
  char *words = g_strstrip (g_strdup (text));
  gsize length = strlen (words);

  while (length > 0 && strchr (".;:,!? ", words[length - 1]) != NULL)
    length--;
  words[length] = '\0';

  return words;
}

static void
add_certifications (ClaraReading *reading, ClaraScore *score, guint material)
{
  ClaraProfile *profile = clara_reading_get_material (reading, material)->profile;
  guint n = clara_profile_get_n_certifications (profile);
  g_autoptr (GString) text = g_string_new ("Names as certificates: ");

  if (n == 0)
    return;
  for (guint i = 0; i < n; i++)
    append_listed (text, i, n, clara_profile_get_certification (profile, i)->name);
  g_string_append (text, ".");
  add_fact (reading, score, CLARA_FACT_CERTIFICATIONS, material,
            clara_profile_get_certification (profile, 0)->start,
            clara_profile_get_certification (profile, 0)->end,
            g_string_free (g_steal_pointer (&text), FALSE));
}

/**
 * clara_summary_add_strongest:
 * @score: a score whose matches are set
 * @rubric: what is asked for
 *
 * Adds what of all that is asked for is shown best, where it counts most; nothing where nothing is met. It comes last.
 */
void
clara_summary_add_strongest (ClaraScore *score, ClaraRubric *rubric)
{
  const ClaraMatch *best = NULL;
  guint best_index = 0;
  const ClaraEvidence *evidence;
  g_autofree char *asked = NULL;
  ClaraFact fact = { 0 };

  for (guint i = 0; i < clara_score_get_n_matches (score); i++)
    {
      const ClaraMatch *match = clara_score_get_match (score, i);

      if (match->verdict == CLARA_VERDICT_MET && match->evidence->len > 0 &&
          (best == NULL || match->points > best->points))
        {
          best = match;
          best_index = i;
        }
    }
  if (best == NULL)
    return;

  evidence = &g_array_index (best->evidence, ClaraEvidence, 0);
  asked = leave_out_stop (clara_rubric_get_requirement (rubric, best_index)->text);
  fact = (ClaraFact){ CLARA_FACT_STRONGEST,
                      g_strdup_printf ("Shows best of what is asked: %s.", asked),
                      evidence->material, evidence->start, evidence->end };
  clara_score_take_fact (score, &fact);
}

/**
 * clara_summary_write:
 * @reading: what a candidate handed in
 * @rubric: what is asked for
 * @score: a score whose matches are set
 *
 * Adds at most five sentences of facts, each with the place it is taken from: work, degree, languages, certificates, and
 * what is shown best. Nothing is judged and nothing added: what is not told has no sentence.
 */
void
clara_summary_write (ClaraReading *reading, ClaraRubric *rubric, ClaraScore *score)
{
  guint material = 0;

  if (clara_reading_get_n_materials (reading) == 0)
    return;

  /* A letter without a résumé is what there is. */
  for (guint i = 0; i < clara_reading_get_n_materials (reading); i++)
    if (clara_reading_get_material (reading, i)->kind == CLARA_MATERIAL_RESUME)
      {
        material = i;
        break;
      }
  add_experience (reading, score, material);
  add_education (reading, score, material);
  add_languages (reading, score, material);
  add_certifications (reading, score, material);
  clara_summary_add_strongest (score, rubric);
}

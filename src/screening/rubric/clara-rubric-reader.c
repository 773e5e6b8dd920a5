/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-rubric-reader.h"

#include "clara-clauses.h"
#include "clara-job-level.h"
#include "clara-job-sections.h"
#include "clara-outline.h"
#include "clara-requirement-weight.h"
#include "clara-sentence-score.h"
#include "clara-text.h"

#include <string.h>

/* A sentence longer than this is several, in pieces of about so much; so many requirements are read and then merged. */
#define MAX_SENTENCE_BYTES 1200u
#define PIECE_BYTES        300u
#define MAX_FOUND          400u
#define MAX_TITLE          300u

/*
 * How much has to speak for a clause, by where it stands. Chosen on the training half of the job fixtures: under a
 * heading that asks, everything counts that is not plainly something else; elsewhere a clause has to ask by itself,
 * and where headings ask in the same text, in words that leave no doubt.
 */
#define ASK_POINTS   2.0
#define HAVE_POINTS  1.0
#define NOISE_POINTS 1.5
#define DUTY_POINTS  1.5
#define NEEDED       3.0

/* One clause that asks for something. */
typedef struct
{
  guint start; /* bytes in the text */
  guint end;
  ClaraClauseFacts facts;
  ClaraRequirementCategory category;
  ClaraImportance importance;
  double years;
  gboolean from_duty;
} Found;

typedef struct
{
  ClaraLexicon *lexicon;
  ClaraOutline *outline;  /* (owned): of the levelled text */
  ClaraSection *sections; /* (owned): of each line */
  gboolean asks;          /* whether a heading asks */
  GArray *found;          /* (owned): Found */
  GArray *duties;         /* (owned): Found */
} Reading;

static double
count_noise (const ClaraClauseFacts *facts)
{
  static const ClaraCue noise[] = { CLARA_CUE_BENEFIT, CLARA_CUE_COMPANY, CLARA_CUE_EQUAL,
                                    CLARA_CUE_APPLY,   CLARA_CUE_SALARY,  CLARA_CUE_LOCATION };
  double sum = 0.0;

  for (gsize i = 0; i < G_N_ELEMENTS (noise); i++)
    sum += MIN (facts->cues.n[noise[i]], 2);

  return sum;
}

/* Things that can be asked for by their name alone. */
static guint
count_named (const ClaraClauseFacts *facts)
{
  return facts->n_skills + facts->n_degrees + facts->n_certifications + facts->n_soft_skills +
         facts->n_languages + facts->protected_term;
}

static double
count_asking (const ClaraClauseFacts *facts)
{
  guint asked = facts->cues.n[CLARA_CUE_ASK] + facts->cues.n[CLARA_CUE_NICE] +
                (facts->cues.n[CLARA_CUE_SOFT] > 1);

  return ASK_POINTS * MIN (asked, 2) + HAVE_POINTS * MIN (facts->cues.n[CLARA_CUE_HAVE], 3) +
         HAVE_POINTS * MIN (count_named (facts), 2) + (facts->years > 0.0 ? HAVE_POINTS : 0.0);
}

/* Whether the clause begins as a task does and says nowhere that it is a demand. */
static gboolean
is_duty (const ClaraClauseFacts *facts)
{
  return facts->cues.n[CLARA_CUE_DUTY] > 0 && facts->cues.n[CLARA_CUE_ASK] == 0;
}

/* A bullet in a text without headings, such as "Python": nothing in it asks, but it names what a person has, and tells
 * of no task and nothing that is offered. */
static gboolean
stands_for_itself (const ClaraClauseFacts *facts)
{
  if (count_noise (facts) > 0.0 || facts->cues.n[CLARA_CUE_DUTY] > 0)
    return FALSE;
  if (facts->cues.n[CLARA_CUE_HAVE] > 0 || facts->protected_term)
    return TRUE;

  return count_named (facts) > 0 && clara_sentence_score (facts) >= CLARA_SENTENCE_THRESHOLD;
}

static gboolean
asks (const Reading *self, const ClaraClauseFacts *facts, ClaraSection section, gboolean bullet)
{
  const guint foreign = CLARA_CUE_MASK (CLARA_CUE_EQUAL) | CLARA_CUE_MASK (CLARA_CUE_APPLY);
  double asking = count_asking (facts), noise = NOISE_POINTS * count_noise (facts);

  /* What must not be asked for is shown to a person, whatever else it speaks of: "a CV without gaps". */
  if (clara_job_section_asks (section) && facts->protected_term &&
      facts->cues.n[CLARA_CUE_EQUAL] == 0)
    return TRUE;
  /* Under a heading that asks, "20 employees" or "per hour" may be part of a demand. */
  if (clara_job_section_asks (section))
    return noise == 0.0 || (facts->cues.mask & foreign) == 0 ? asking > 0.0 || noise == 0.0
                                                             : asking >= noise;

  switch (section)
    {
    case CLARA_SECTION_NONE:
    case CLARA_SECTION_COMPANY:
      if (!self->asks && bullet && stands_for_itself (facts))
        return TRUE;
      /* Without a name of something "we need somebody by May" asks for nobody's skill. */
      if (facts->cues.n[CLARA_CUE_HAVE] == 0 && count_named (facts) == 0)
        return FALSE;
      if (self->asks && facts->cues.n[CLARA_CUE_DEMAND] == 0)
        return FALSE;
      asking -= noise + DUTY_POINTS * MIN (facts->cues.n[CLARA_CUE_DUTY], 2);
      return asking >= NEEDED;

    case CLARA_SECTION_RESPONSIBILITIES:
      return facts->cues.n[CLARA_CUE_DUTY] == 0 && facts->cues.n[CLARA_CUE_DEMAND] > 0 &&
             facts->cues.n[CLARA_CUE_HAVE] > 0 && noise == 0.0;

    default:
      return FALSE;
    }
}

/* A conjunction or a sign that a cut left at an end belongs to no part. */
static void
trim (const char *text, guint *start, guint *end)
{
  while (*start < *end &&
         (g_ascii_isspace (text[*start]) || strchr ("-,;:*", text[*start]) != NULL))
    (*start)++;
  while (*end > *start &&
         (g_ascii_isspace (text[*end - 1]) || strchr (",;:*-", text[*end - 1]) != NULL))
    (*end)--;
}

static void
read_facts (const Reading *self, guint start, guint end, ClaraClauseFacts *facts)
{
  ClaraTerms *terms = clara_outline_get_terms (self->outline);
  guint first = clara_terms_find (terms, start), last = first;

  while (last < clara_terms_get_n (terms) && clara_terms_get (terms, last)->start < end)
    last++;
  clara_clause_facts_read (self->lexicon, terms, first, last - first, facts);
}

static void
add_clause (Reading *self, guint start, guint end, ClaraSection section, gboolean sentence_asks)
{
  ClaraTerms *terms = clara_outline_get_terms (self->outline);
  Found found = { 0 };

  trim (clara_outline_get_text (self->outline), &start, &end);
  read_facts (self, start, end, &found.facts);
  if (found.facts.n_terms == 0)
    return;

  found.start = start;
  found.end = end;
  found.category = clara_clause_facts_category (&found.facts, terms, section, NULL);
  found.importance = section == CLARA_SECTION_NICE_TO_HAVE || found.facts.cues.n[CLARA_CUE_NICE] > 0
                         ? CLARA_IMPORTANCE_NICE
                         : CLARA_IMPORTANCE_MUST;
  if (found.category == CLARA_CATEGORY_EXPERIENCE || found.category == CLARA_CATEGORY_HARD_SKILL)
    found.years = found.facts.years;

  if (sentence_asks && self->found->len < MAX_FOUND)
    g_array_append_val (self->found, found);
  else if (!sentence_asks && found.facts.n_skills > 0 && self->duties->len < MAX_FOUND)
    {
      found.from_duty = TRUE;
      found.importance = CLARA_IMPORTANCE_NICE;
      found.category = CLARA_CATEGORY_HARD_SKILL;
      found.years = 0.0;
      g_array_append_val (self->duties, found);
    }
}

static void
read_span (Reading *self, guint start, guint end, ClaraSection section, gboolean bullet)
{
  ClaraTerms *terms = clara_outline_get_terms (self->outline);
  g_autoptr (GArray) clauses = NULL;
  ClaraClauseFacts facts;

  read_facts (self, start, end, &facts);
  if (!asks (self, &facts, section, bullet))
    {
      if (section == CLARA_SECTION_RESPONSIBILITIES ||
          (section == CLARA_SECTION_NONE && is_duty (&facts) && count_noise (&facts) == 0.0))
        add_clause (self, start, end, section, FALSE);
      return;
    }

  clauses = clara_clauses_split (self->lexicon, terms, start, end);
  for (guint i = 0; i < clauses->len; i++)
    {
      const ClaraClause *clause = &g_array_index (clauses, ClaraClause, i);

      add_clause (self, clause->start, clause->end, section, TRUE);
    }
}

/* A sentence that never ends, as where a list lost its lines, is read in pieces that end at a sign. */
static void
read_sentence (Reading *self, const ClaraSentence *sentence)
{
  const char *text = clara_outline_get_text (self->outline);
  const ClaraLine *line = clara_outline_get_line (self->outline, sentence->line);
  ClaraSection section = self->sections[sentence->line];
  guint start = sentence->start;

  while (sentence->end - start > MAX_SENTENCE_BYTES)
    {
      guint at = start + PIECE_BYTES, end = at;

      while (end > start && strchr (",;|\t", text[end]) == NULL)
        end--;
      for (; end == start && at > start; at--)
        if (text[at] == ' ')
          end = at;
      if (end == start)
        return;
      read_span (self, start, end, section, line->bullet);
      start = end + 1;
    }
  read_span (self, start, sentence->end, section, line->bullet);
}

/* The words that a clause says something with, for telling whether two say the same. */
static GHashTable *
collect_keys (ClaraTerms *terms, const ClaraClauseFacts *facts)
{
  static const char *const empty[] = {
    "the",   "and",    "for",       "with",  "und",    "mit",    "der",      "die",       "das",
    "les",   "des",    "con",       "los",   "las",    "you",    "are",      "have",      "very",
    "good",  "strong", "solid",     "sound", "great",  "least",  "minimum",  "excellent", "sehr",
    "gute",  "guter",  "fundierte", "bonne", "bonnes", "solide", "solides",  "tres",      "buen",
    "buena", "buenos", "muy",       "dobra", "bardzo", "bring",  "required", "requis",    "must",
  };
  GHashTable *keys = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < facts->n_terms; i++)
    {
      const char *key = clara_terms_get (terms, facts->first_term + i)->key;
      gboolean counts = strlen (key) > 2 || g_ascii_isdigit (*key) || facts->n_terms <= 3;

      for (gsize j = 0; j < G_N_ELEMENTS (empty); j++)
        counts = counts && !g_str_equal (key, empty[j]);
      if (counts)
        g_hash_table_add (keys, (gpointer) key);
    }

  return keys;
}

/* Two clauses say the same when all their words are the same, be it in another order: one that differs may be the skill. */
static gboolean
say_the_same (GHashTable *a, GHashTable *b)
{
  GHashTableIter iter;
  gpointer key;

  if (g_hash_table_size (a) != g_hash_table_size (b) || g_hash_table_size (a) == 0)
    return FALSE;

  g_hash_table_iter_init (&iter, a);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    if (!g_hash_table_contains (b, key))
      return FALSE;

  return TRUE;
}

/* Keeps the first of each, and a must where one of them is. */
static void
merge_duplicates (Reading *self)
{
  ClaraTerms *terms = clara_outline_get_terms (self->outline);
  g_autoptr (GPtrArray) keys = g_ptr_array_new_with_free_func ((GDestroyNotify) g_hash_table_unref);
  guint kept = 0;

  for (guint i = 0; i < self->found->len && kept < CLARA_RUBRIC_MAX_REQUIREMENTS; i++)
    {
      Found *found = &g_array_index (self->found, Found, i);
      GHashTable *own = collect_keys (terms, &found->facts);
      guint same = 0;

      while (same < kept && !say_the_same (own, g_ptr_array_index (keys, same)))
        same++;
      if (same < kept)
        {
          Found *first = &g_array_index (self->found, Found, same);

          first->importance = MIN (first->importance, found->importance);
          first->years = MAX (first->years, found->years);
          g_hash_table_unref (own);
          continue;
        }

      g_ptr_array_add (keys, own);
      g_array_index (self->found, Found, kept++) = *found;
    }

  g_array_set_size (self->found, kept);
}

static char **
make_flags (const Found *found)
{
  g_autoptr (GPtrArray) flags = g_ptr_array_new ();

  if (found->facts.protected_term)
    g_ptr_array_add (flags, g_strdup ("protected-term"));
  if (found->from_duty)
    g_ptr_array_add (flags, g_strdup ("duty"));
  if (flags->len == 0)
    return NULL;
  g_ptr_array_add (flags, NULL);

  return (char **) g_ptr_array_free (g_steal_pointer (&flags), FALSE);
}

static ClaraRubric *
make_rubric (const Reading *self, const ClaraJobText *job, const char *title)
{
  const char *text = clara_outline_get_text (self->outline);
  ClaraRubric *rubric = clara_rubric_new (title);
  guint characters = 0, byte = 0;

  for (guint i = 0; i < self->found->len; i++)
    {
      const Found *found = &g_array_index (self->found, Found, i);
      g_autofree char *slice = g_strndup (text + found->start, found->end - found->start);
      g_autofree char *words = clara_text_collapse_space (slice);
      g_autofree char *id = g_strdup_printf ("r%u", i + 1);
      g_auto (GStrv) flags = make_flags (found);
      ClaraRequirement requirement = { .id = id,
                                       .text = words,
                                       .category = found->category,
                                       .importance = found->importance,
                                       .min_years = found->years,
                                       .flags = flags };

      /* In the order of the text, so that its characters are counted once; they are those of the text as it was
       * given, in which a picture is one character and not the blanks that stand for it. */
      characters += g_utf8_strlen (job->text + byte, found->start - byte);
      byte = found->start;
      requirement.source_start = characters;
      requirement.source_end = characters +
                               g_utf8_strlen (job->text + found->start, found->end - found->start);
      requirement.weight = clara_requirement_weight (found->category, found->importance,
                                                     found->from_duty, i, self->found->len);
      clara_rubric_add (rubric, &requirement);
    }

  return rubric;
}

/* The first line of a job text is its title, if it is no sentence. */
static char *
find_title (const Reading *self, const ClaraJobText *job)
{
  const char *text = clara_outline_get_text (self->outline);
  const ClaraLine *line;
  g_autofree char *slice = NULL;

  if (job->title != NULL)
    return clara_text_truncate (job->title, MAX_TITLE);
  if (clara_outline_get_n_lines (self->outline) == 0)
    return g_strdup ("");

  line = clara_outline_get_line (self->outline, 0);
  if (line->heading || line->bullet || line->end - line->start > 120 ||
      strchr (".:;", text[line->end - 1]) != NULL)
    return g_strdup ("");
  slice = g_strndup (text + line->start, line->end - line->start);

  return clara_text_collapse_space (slice);
}

static void
read_text (Reading *self)
{
  for (guint i = 0; i < clara_outline_get_n_sentences (self->outline); i++)
    read_sentence (self, clara_outline_get_sentence (self->outline, i));

  /* A text that asks for nothing and only tells of the work: what the work is done with is asked for. */
  if (!self->asks && self->found->len == 0)
    g_array_append_vals (self->found, self->duties->data, self->duties->len);
  merge_duplicates (self);
}

/**
 * clara_rubric_read:
 * @lexicon: the words of the trades
 * @job: a job text
 *
 * Reads what a job asks for: whole sentences, or clauses where a sentence asks for things of different sorts, in the
 * order of the text, with where they stand. What is offered, who offers it, how to apply, pay and place are left out,
 * and so are duties, unless the text asks for nothing else; then those that name a skill stand in, flagged `duty`, as
 * welcome and at half weight. Words that speak of age, sex, origin and the like get the flag `protected-term`. The
 * same text and lexicon give the same rubric. Time in proportion to the text. Any thread.
 *
 * Returns: (transfer full): the rubric; it may be empty
 */
ClaraRubric *
clara_rubric_read (ClaraLexicon *lexicon, const ClaraJobText *job)
{
  g_autofree char *level = clara_job_level (lexicon, job->text);
  Reading self = { .lexicon = lexicon, .outline = clara_outline_new (level, lexicon) };
  g_autofree char *title = find_title (&self, job);
  ClaraRubric *rubric;

  self.sections = clara_job_sections_read (lexicon, self.outline, &self.asks);
  self.found = g_array_new (FALSE, FALSE, sizeof (Found));
  self.duties = g_array_new (FALSE, FALSE, sizeof (Found));
  read_text (&self);
  rubric = make_rubric (&self, job, title);

  clara_outline_unref (self.outline);
  g_free (self.sections);
  g_array_unref (self.found);
  g_array_unref (self.duties);

  return rubric;
}

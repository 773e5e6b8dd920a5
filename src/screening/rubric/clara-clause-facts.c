/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-clause-facts.h"

#include "clara-years.h"

#include <string.h>

/* The part of the lexicon that tells what a clause asks for. A degree is looked for apart, for its words are others'
 * too: "Master Data", "Informatik" the field and the skill. */
#define WHAT_KINDS                                                                                 \
  (CLARA_LEXICON_MASK (CLARA_LEXICON_SKILL) | CLARA_LEXICON_MASK (CLARA_LEXICON_SOFT_SKILL) |      \
   CLARA_LEXICON_MASK (CLARA_LEXICON_CERTIFICATION))

/* What tells of the job rather than of the person: looked for at once, for a search is what a clause costs most. */
#define SCENE_KINDS                                                                                \
  (CLARA_LEXICON_MASK (CLARA_LEXICON_TITLE) | CLARA_LEXICON_MASK (CLARA_LEXICON_FIELD) |           \
   CLARA_LEXICON_MASK (CLARA_LEXICON_PLACE) | CLARA_LEXICON_MASK (CLARA_LEXICON_HEADING))

/* "ev" and "rk" stand for a church in a German résumé, and for anything elsewhere. */
#define MIN_BELIEF_BYTES 6u

static void
note (guint *n, guint *first, guint at)
{
  if ((*n)++ == 0)
    *first = at;
}

static void
note_hits (ClaraLexicon *lexicon, ClaraTerms *terms, guint kinds, ClaraClauseFacts *facts)
{
  g_autoptr (GArray)
      hits = clara_lexicon_find (lexicon, terms, facts->first_term, facts->n_terms, kinds);

  for (guint i = 0; i < hits->len; i++)
    {
      const ClaraLexiconHit *hit = &g_array_index (hits, ClaraLexiconHit, i);
      guint at = hit->first_term - facts->first_term;

      switch (hit->entry->kind)
        {
        case CLARA_LEXICON_SKILL:
          note (&facts->n_skills, &facts->first_skill, at);
          break;
        case CLARA_LEXICON_SOFT_SKILL:
          note (&facts->n_soft_skills, &facts->first_soft_skill, at);
          break;
        case CLARA_LEXICON_CERTIFICATION:
          note (&facts->n_certifications, &facts->first_certification, at);
          break;
        case CLARA_LEXICON_DEGREE:
          note (&facts->n_degrees, &facts->first_degree, at);
          break;
        case CLARA_LEXICON_LANGUAGE:
          note (&facts->n_languages, &facts->first_language, at);
          break;
        case CLARA_LEXICON_LANGUAGE_LEVEL:
          facts->n_levels++;
          break;
        case CLARA_LEXICON_TITLE:
          facts->n_titles++;
          break;
        case CLARA_LEXICON_FIELD:
          facts->n_fields++;
          break;
        case CLARA_LEXICON_PLACE:
          facts->n_places++;
          break;
        case CLARA_LEXICON_HEADING:
          facts->heading |= hit->n_terms == facts->n_terms;
          break;
        case CLARA_LEXICON_PROTECTED:
          /* The rest of what a résumé says of a person has honest uses in a job text: "single sign-on", "engaged". */
          facts->protected_term |= g_strcmp0 (hit->entry->value, "religion") == 0 &&
                                   hit->end - hit->start >= MIN_BELIEF_BYTES;
          break;
        default:
          break;
        }
    }
}

/* Shorter words end so by chance: "king", "city", "need". */
#define MIN_FORMED_BYTES 6u

static gboolean
ends_with_any (const char *word, const char *const *endings)
{
  for (; *endings != NULL; endings++)
    if (g_str_has_suffix (word, *endings))
      return TRUE;

  return FALSE;
}

static gboolean
is_article (const char *word)
{
  static const char *const words[] = { "the", "this",  "these",  "it",  "there", "der",  "die",
                                       "das", "diese", "dieser", "es",  "le",    "la",   "les",
                                       "ce",  "cette", "el",     "los", "las",   "este", "esta" };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (word, words[i]))
      return TRUE;

  return FALSE;
}

static void
note_form (ClaraTerms *terms, const ClaraTerm *term, gboolean first, ClaraClauseFacts *facts)
{
  /* Folded: without accents. English and French, German, Spanish, Polish. */
  static const char *const abstract[] = { "tion", "sion", "ment", "ity",  "ness", "ship", "ance",
                                          "ence", "ics",  "logy", "ung",  "keit", "heit", "schaft",
                                          "cion", "dad",  "anie", "enie", "osc",  NULL };
  const char *start = clara_terms_get_text (terms) + term->start;

  facts->n_digits += g_ascii_isdigit (*start);
  facts->n_capitals += !first && g_unichar_isupper (g_utf8_get_char (start));
  if (strlen (term->folded) < MIN_FORMED_BYTES)
    return;
  facts->n_ing += !first && g_str_has_suffix (term->folded, "ing");
  facts->n_past += g_str_has_suffix (term->folded, "ed");
  facts->n_abstract += ends_with_any (term->folded, abstract);
}

static void
note_shape (ClaraTerms *terms, ClaraClauseFacts *facts)
{
  const char *first, *behind;

  if (facts->n_terms == 0)
    return;

  first = clara_terms_get (terms, facts->first_term)->folded;
  behind = clara_terms_get_text (terms) +
           clara_terms_get (terms, facts->first_term + facts->n_terms - 1)->end;
  facts->begins_with_ing = strlen (first) >= MIN_FORMED_BYTES && g_str_has_suffix (first, "ing");
  for (guint i = 0; i < facts->n_terms; i++)
    note_form (terms, clara_terms_get (terms, facts->first_term + i), i == 0, facts);
  behind += strspn (behind, " )\"");
  facts->question = *behind == '?';
  facts->opening = *behind == ':';
  facts->exclaimed = *behind == '!';
  facts->full_stop = *behind == '.';
  facts->begins_with_article = is_article (first);
}

/**
 * clara_clause_facts_read:
 * @lexicon: the words of the trades
 * @terms: the words of a job text
 * @first_term: where a sentence or clause begins
 * @n_terms: how many words it has
 * @facts: (out): what is seen in it
 *
 * Looks at a clause. Takes time in proportion to its words. Any thread.
 */
void
clara_clause_facts_read (ClaraLexicon *lexicon,
                         ClaraTerms *terms,
                         guint first_term,
                         guint n_terms,
                         ClaraClauseFacts *facts)
{
  memset (facts, 0, sizeof *facts);
  facts->first_term = first_term;
  facts->n_terms = n_terms;
  clara_cues_count (terms, first_term, n_terms, &facts->cues);
  note_shape (terms, facts);
  note_hits (lexicon, terms, WHAT_KINDS, facts);
  note_hits (lexicon, terms, CLARA_LEXICON_MASK (CLARA_LEXICON_DEGREE), facts);
  note_hits (lexicon, terms, CLARA_LEXICON_MASK (CLARA_LEXICON_LANGUAGE), facts);
  note_hits (lexicon, terms, CLARA_LEXICON_MASK (CLARA_LEXICON_LANGUAGE_LEVEL), facts);
  note_hits (lexicon, terms, SCENE_KINDS, facts);
  note_hits (lexicon, terms, CLARA_LEXICON_MASK (CLARA_LEXICON_PROTECTED), facts);
  facts->protected_term |= facts->cues.n[CLARA_CUE_PROTECTED] > 0;
  facts->years = clara_years_find (terms, first_term, n_terms);
}

/*
 * What a clause asks for is said by its most telling word, and the sooner a word stands the more it tells: "Degree in
 * nursing or three years of experience" asks for a degree first. Chosen on the training half of the job fixtures.
 */
#define LANGUAGE_WEIGHT      3.0
#define CERTIFICATION_WEIGHT 2.7
#define EDUCATION_WEIGHT     2.4
#define EXPERIENCE_WEIGHT    2.0
#define YEARS_WEIGHT         1.0
#define OTHER_WEIGHT         2.05
#define SOFT_WEIGHT          1.6
#define WORD_OF_TRAIT_WEIGHT 0.7 /* "confident use of", "practical skills in": said of a skill */
#define SKILL_WEIGHT         1.0
#define NAMED_SKILL_WEIGHT   0.5
#define PROTECTED_WEIGHT     0.3
#define SECTION_WEIGHT       1.0
#define DELAY_WEIGHT         0.22
#define TRAIT_DELAY_WEIGHT   0.11 /* soft skills and other things: their word is often the last */
#define BARE_YEARS_WEIGHT    1.8  /* years of nobody says what */
#define MAX_DELAY            6u
#define SHORT_CLAUSE         6u

static double
sooner (double weight, guint first)
{
  return weight - DELAY_WEIGHT * MIN (first, MAX_DELAY);
}

static double
score_trait (const ClaraClauseFacts *facts, ClaraCue cue, double weight)
{
  return facts->cues.n[cue] > 0
             ? weight - TRAIT_DELAY_WEIGHT * MIN (facts->cues.first[cue], MAX_DELAY)
             : 0.0;
}

static void
raise_to (double *score, double value)
{
  *score = MAX (*score, value);
}

static double
score_cue (const ClaraClauseFacts *facts, ClaraCue cue, double weight)
{
  return facts->cues.n[cue] > 0 ? sooner (weight, facts->cues.first[cue]) : 0.0;
}

/* "Experience with DATEV" asks for the tool, "experience in cardiology" for the work. */
static gboolean
is_experience_with (const ClaraClauseFacts *facts, ClaraTerms *terms)
{
  static const char *const words[] = { "with", "using", "mit", "avec", "con", "z", "ze" };
  guint at = facts->first_term + facts->cues.first[CLARA_CUE_EXPERIENCE] + 1;
  guint end = MIN (at + 2, facts->first_term + facts->n_terms);

  for (; at < end; at++)
    for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
      if (g_str_equal (clara_terms_get (terms, at)->folded, words[i]))
        return TRUE;

  return FALSE;
}

static void
score_experience (const ClaraClauseFacts *facts, ClaraTerms *terms, double *scores)
{
  gboolean has_cue = facts->cues.n[CLARA_CUE_EXPERIENCE] > 0;

  if (facts->years > 0.0 && (has_cue || facts->n_skills > 0))
    scores[CLARA_CATEGORY_EXPERIENCE] = EXPERIENCE_WEIGHT + YEARS_WEIGHT;
  else if (facts->years > 0.0)
    scores[CLARA_CATEGORY_EXPERIENCE] = BARE_YEARS_WEIGHT;
  else if (has_cue && is_experience_with (facts, terms))
    raise_to (&scores[CLARA_CATEGORY_HARD_SKILL],
              score_cue (facts, CLARA_CUE_EXPERIENCE, EXPERIENCE_WEIGHT));
  else if (has_cue)
    scores[CLARA_CATEGORY_EXPERIENCE] = score_cue (facts, CLARA_CUE_EXPERIENCE, EXPERIENCE_WEIGHT);
}

static void
score_language (const ClaraClauseFacts *facts, double *scores)
{
  guint knows = CLARA_CUE_MASK (CLARA_CUE_LANGUAGE) | CLARA_CUE_MASK (CLARA_CUE_HAVE) |
                CLARA_CUE_MASK (CLARA_CUE_ASK) | CLARA_CUE_MASK (CLARA_CUE_SKILL);
  gboolean spoken = facts->n_levels > 0 || (facts->cues.mask & knows) != 0 ||
                    facts->n_terms <= SHORT_CLAUSE;

  /* "Fines de semana" are no Finnish. */
  if (facts->cues.n[CLARA_CUE_OTHER] > 0 && facts->n_levels == 0 &&
      facts->cues.n[CLARA_CUE_LANGUAGE] == 0)
    spoken = FALSE;
  if (facts->n_languages > 0 && spoken && facts->years <= 0.0)
    scores[CLARA_CATEGORY_LANGUAGE] = sooner (LANGUAGE_WEIGHT, facts->first_language);
  else if (facts->cues.n[CLARA_CUE_LANGUAGE] > 0 && facts->n_skills == 0)
    scores[CLARA_CATEGORY_LANGUAGE] = score_cue (facts, CLARA_CUE_LANGUAGE, SOFT_WEIGHT);
}

static void
score_section (ClaraSection section, double *scores)
{
  switch (section)
    {
    case CLARA_SECTION_EDUCATION:
      scores[CLARA_CATEGORY_EDUCATION] += SECTION_WEIGHT;
      break;
    case CLARA_SECTION_EXPERIENCE:
      scores[CLARA_CATEGORY_EXPERIENCE] += SECTION_WEIGHT;
      break;
    case CLARA_SECTION_LANGUAGES:
      scores[CLARA_CATEGORY_LANGUAGE] += SECTION_WEIGHT;
      break;
    case CLARA_SECTION_CERTIFICATIONS:
      scores[CLARA_CATEGORY_CERTIFICATION] += SECTION_WEIGHT;
      break;
    default:
      break;
    }
}

static void
score_skills (const ClaraClauseFacts *facts, double *scores)
{
  double skill = score_cue (facts, CLARA_CUE_SKILL, SKILL_WEIGHT);
  double soft = score_trait (facts, CLARA_CUE_SOFT, SOFT_WEIGHT);

  if (facts->n_skills > 0)
    skill = MAX (skill, sooner (SKILL_WEIGHT, facts->first_skill)) + NAMED_SKILL_WEIGHT;
  if (facts->n_soft_skills > 0)
    soft = MAX (soft, sooner (facts->cues.n[CLARA_CUE_SKILL] > 0 || facts->n_skills > 0
                                  ? WORD_OF_TRAIT_WEIGHT
                                  : SOFT_WEIGHT,
                              facts->first_soft_skill));
  raise_to (&scores[CLARA_CATEGORY_HARD_SKILL], skill);
  scores[CLARA_CATEGORY_SOFT_SKILL] = soft;
}

/**
 * clara_clause_facts_category:
 * @facts: what is seen in a clause that asks for something
 * @terms: the words of the text
 * @section: where it stands
 * @certainty: (out) (optional): by how much the category leads, 0 where nothing tells it
 *
 * Decides what sort of thing a clause asks for: hard skill where nothing says otherwise. Any thread.
 *
 * Returns: the category
 */
ClaraRequirementCategory
clara_clause_facts_category (const ClaraClauseFacts *facts,
                             ClaraTerms *terms,
                             ClaraSection section,
                             double *certainty)
{
  double scores[CLARA_N_CATEGORIES] = { 0.0 };
  ClaraRequirementCategory best = CLARA_CATEGORY_HARD_SKILL;

  score_skills (facts, scores);
  score_experience (facts, terms, scores);
  score_language (facts, scores);
  scores[CLARA_CATEGORY_EDUCATION] = score_cue (facts, CLARA_CUE_EDUCATION, EDUCATION_WEIGHT);
  if (facts->n_degrees > 0)
    raise_to (&scores[CLARA_CATEGORY_EDUCATION], sooner (EDUCATION_WEIGHT, facts->first_degree));
  scores[CLARA_CATEGORY_CERTIFICATION] = score_cue (facts, CLARA_CUE_CERTIFICATION,
                                                    CERTIFICATION_WEIGHT);
  /* "Licence ou master": the same word, and the longer phrase knows what it is. */
  if (facts->cues.n[CLARA_CUE_EDUCATION] > 0 && facts->cues.n[CLARA_CUE_CERTIFICATION] == 1 &&
      facts->cues.first[CLARA_CUE_EDUCATION] == facts->cues.first[CLARA_CUE_CERTIFICATION])
    scores[CLARA_CATEGORY_CERTIFICATION] = 0.0;
  if (facts->n_certifications > 0)
    raise_to (&scores[CLARA_CATEGORY_CERTIFICATION],
              sooner (CERTIFICATION_WEIGHT, facts->first_certification));
  scores[CLARA_CATEGORY_OTHER] = score_trait (facts, CLARA_CUE_OTHER, OTHER_WEIGHT);
  if (facts->protected_term)
    raise_to (&scores[CLARA_CATEGORY_OTHER], PROTECTED_WEIGHT);
  score_section (section, scores);

  for (guint i = 0; i < CLARA_N_CATEGORIES; i++)
    if (scores[i] > scores[best])
      best = i;
  if (certainty != NULL)
    *certainty = scores[best];

  return best;
}

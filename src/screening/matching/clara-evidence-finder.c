/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-evidence-finder.h"

#include "clara-claim.h"
#include "clara-match-constants.h"
#include "clara-text.h"

#include <string.h>

/* Longer quotations are cut at a word: an evidence is a sentence, not a page. In bytes. */
#define MAX_QUOTE 600u

/* An article or a number before a word, in bytes. */
#define MAX_ARTICLE 12u

static double
place_strength (const ClaraPassage *passage, ClaraMaterialKind kind)
{
  switch (passage->section)
    {
    case CLARA_SECTION_INTERESTS:
    case CLARA_SECTION_REFERENCES:
      return 0.2;
    case CLARA_SECTION_EDUCATION:
      return 0.7;
    case CLARA_SECTION_VOLUNTEERING:
      return 0.8;
    case CLARA_SECTION_SUMMARY:
    case CLARA_SECTION_CERTIFICATIONS:
    case CLARA_SECTION_PUBLICATIONS:
    case CLARA_SECTION_AWARDS:
      return 0.9;
    case CLARA_SECTION_NONE:
    case CLARA_SECTION_EXPERIENCE:
    case CLARA_SECTION_PROJECTS:
    case CLARA_SECTION_SKILLS:
    case CLARA_SECTION_LANGUAGES:
    case CLARA_SECTION_CONTACT:
    case CLARA_SECTION_REQUIREMENTS:
    case CLARA_SECTION_NICE_TO_HAVE:
    case CLARA_SECTION_RESPONSIBILITIES:
    case CLARA_SECTION_BENEFITS:
    case CLARA_SECTION_COMPANY:
    case CLARA_SECTION_EQUAL_OPPORTUNITY:
    case CLARA_SECTION_HOW_TO_APPLY:
    case CLARA_SECTION_SALARY:
    case CLARA_SECTION_LOCATION:
    case CLARA_N_SECTIONS:
    default:
      return kind == CLARA_MATERIAL_RESUME ? 1.0 : 0.9;
    }
}

/**
 * clara_evidence_strength:
 * @passage: a passage that claims something in a sentence
 * @kind: the material it stands in
 *
 * Returns: 0 … 1: what was done in an employment shows most; what is said of oneself a little less; a hobby little
 */
double
clara_evidence_strength (const ClaraPassage *passage, ClaraMaterialKind kind)
{
  return place_strength (passage, kind) * (passage->doubted ? CLARA_MATCH_DOUBTED : 1.0);
}

/* Whether a hit stands between brackets: "(Python, Kafka)" behind a sentence names things as a list does. */
static gboolean
is_aside (const char *text, const ClaraPassage *passage, const ClaraLexiconHit *hit)
{
  for (guint i = hit->start; i > passage->start; i--)
    if (text[i - 1] == ')')
      return FALSE;
    else if (text[i - 1] == '(')
      return TRUE;

  return FALSE;
}

/* A certificate is shown by its name: where certificates are told of, a bare line is the whole of what there is to say. */
static gboolean
is_certificate (const ClaraPassage *passage, ClaraLexiconKind kind)
{
  return kind == CLARA_LEXICON_CERTIFICATION && passage->section == CLARA_SECTION_CERTIFICATIONS;
}

/* What one hit shows of what is asked for; 0 for nothing. */
static double
hit_strength (ClaraReading *reading,
              const ClaraPassage *passage,
              const ClaraLexiconHit *hit,
              const ClaraLexiconEntry *asked,
              gboolean *denied)
{
  const ClaraReadMaterial *material = clara_reading_get_material (reading, passage->material);
  double strength = hit->entry == asked ? 1.0 : CLARA_MATCH_IMPLIED;

  if (passage->echo == CLARA_ECHO_COPY || hit->entry->kind != asked->kind ||
      !clara_lexicon_implies (clara_reading_get_lexicon (reading), hit->entry, asked) ||
      !clara_reading_is_asserted (passage, hit->start, hit->end, denied))
    return 0.0;
  if (passage->head && asked->kind == CLARA_LEXICON_SKILL)
    strength *= CLARA_MATCH_TITLE_HELD;
  if ((!passage->list || is_certificate (passage, asked->kind)) &&
      passage->echo == CLARA_ECHO_NONE &&
      !is_aside (clara_outline_get_text (material->outline), passage, hit))
    return strength * clara_evidence_strength (passage, material->kind);
  if (passage->section == CLARA_SECTION_INTERESTS)
    return strength * CLARA_MATCH_LISTED * 0.5;
  if (passage->echo == CLARA_ECHO_NONE &&
      clara_reading_has_occupation (reading, asked->occupations))
    return strength * CLARA_MATCH_LISTED_IN_TRADE;

  return strength * CLARA_MATCH_LISTED;
}

/* Whether a word of a phrase may count. Whom one "negotiated with" or "cared for" is somebody else, but part of what was
 * done: there the claim of others begins at the very word. */
static gboolean
is_usable (const ClaraPassage *passage, const ClaraContentWord *word)
{
  for (guint i = 0; passage->claims != NULL && i < passage->claims->len; i++)
    {
      const ClaraClaim *claim = &g_array_index (passage->claims, ClaraClaim, i);

      if (claim->kind != CLARA_CLAIM_ASSERTED && word->start < claim->end &&
          word->end > claim->start &&
          (claim->kind != CLARA_CLAIM_OTHERS || claim->start + MAX_ARTICLE < word->start))
        return FALSE;
    }

  return TRUE;
}

/* Whether @words has a word that the passage's word at @at is, and claims; marks it in @found, and in @told that
 * it is the person's own. A word stands for one, or in German, as a compound, for as many as it is made of. */
static gboolean
find_word (const ClaraReadMaterial *material,
           const ClaraPassage *passage,
           guint at,
           ClaraWords *words,
           ClaraKinship kin,
           guint *found,
           gboolean *told)
{
  const ClaraContentWord *word = clara_words_get (material->words, passage->first_word + at);
  guint before = *found;

  for (guint k = 0; k < clara_words_get_n (words) && k < 32; k++)
    if ((*found & (1u << k)) == 0 &&
        clara_words_match (clara_words_get (words, k)->stem, word->stem, kin) &&
        is_usable (passage, word))
      {
        *found |= 1u << k;
        *told = *told || clara_reading_is_asserted (passage, word->start, word->end, NULL);
        if (kin != CLARA_KIN_COMPOUND)
          return TRUE;
      }

  return *found != before;
}

/* Whether all words of a phrase stand near each other in a passage, in any order, and are claimed. */
static gboolean
has_words_near (const ClaraReadMaterial *material,
                const ClaraPassage *passage,
                ClaraWords *words,
                ClaraKinship kin)
{
  guint n = clara_words_get_n (words);
  guint all = n >= 32 ? G_MAXUINT : (1u << n) - 1;

  for (guint i = 0; i < passage->n_words; i++)
    {
      guint found = 0;
      gboolean told = FALSE;

      if (!find_word (material, passage, i, words, kin, &found, &told))
        continue;
      for (guint j = i + 1;
           found != all && j < passage->n_words && j < i + n + CLARA_MATCH_WORDS_BETWEEN; j++)
        find_word (material, passage, j, words, kin, &found, &told);
      if (found == all && told)
        return TRUE;
    }

  return FALSE;
}

/* Whether the words of a phrase stand near each other in a passage that denies one of them. */
static gboolean
denies_words_near (const ClaraReadMaterial *material,
                   const ClaraPassage *passage,
                   ClaraWords *words,
                   ClaraKinship kin)
{
  guint n = clara_words_get_n (words), n_found = 0;
  gboolean denied = FALSE;

  for (guint k = 0; k < n; k++)
    for (guint i = 0; i < passage->n_words; i++)
      {
        const ClaraContentWord *word = clara_words_get (material->words, passage->first_word + i);

        if (!clara_words_match (clara_words_get (words, k)->stem, word->stem, kin))
          continue;
        clara_reading_is_asserted (passage, word->start, word->end, &denied);
        n_found++;
        break;
      }

  return denied && n > 1 && n_found == n;
}

/* Whether a passage denies what a facet asks for in other words than its name: "I have never managed anyone". */
static gboolean
denies_facet (ClaraReading *reading, const ClaraPassage *passage, const ClaraFacet *facet)
{
  const ClaraReadMaterial *material = clara_reading_get_material (reading, passage->material);
  const GArray *phrases = clara_phrases_get (facet->phrases, material->language);

  if (passage->list || passage->head || passage->echo != CLARA_ECHO_NONE ||
      clara_reading_is_asserted (passage, passage->start, passage->end, NULL))
    return FALSE;
  if (facet->words != NULL &&
      denies_words_near (material, passage, facet->words,
                         clara_words_get_kinship (facet->words, material->words)))
    return TRUE;
  for (guint i = 0; phrases != NULL && i < phrases->len; i++)
    {
      const ClaraPhrase *phrase = &g_array_index (phrases, ClaraPhrase, i);

      if (!phrase->implied &&
          denies_words_near (material, passage, phrase->words,
                             clara_words_get_kinship (phrase->words, material->words)))
        return TRUE;
    }

  return FALSE;
}

/* What the words of a facet show where they stand apart: those it is asked by, or those of another way to say it. */
static double
words_strength (ClaraReading *reading, const ClaraPassage *passage, const ClaraFacet *facet)
{
  const ClaraReadMaterial *material = clara_reading_get_material (reading, passage->material);
  const GArray *phrases = clara_phrases_get (facet->phrases, material->language);
  double best = 0.0;

  if (passage->list || passage->head || passage->echo != CLARA_ECHO_NONE)
    return 0.0;
  if (facet->words != NULL &&
      has_words_near (material, passage, facet->words,
                      clara_words_get_kinship (facet->words, material->words)))
    best = CLARA_MATCH_WORDS_APART;
  for (guint i = 0; phrases != NULL && i < phrases->len && best < CLARA_MATCH_WORDS_APART; i++)
    {
      const ClaraPhrase *phrase = &g_array_index (phrases, ClaraPhrase, i);
      double strength = CLARA_MATCH_WORDS_APART * (phrase->implied ? CLARA_MATCH_IMPLIED : 1.0);
      ClaraKinship kin = clara_words_get_kinship (phrase->words, material->words);

      /* Of so many phrases some would meet by chance: a stemmer's stem must be the same. */
      if (kin == CLARA_KIN_PLAIN)
        kin = CLARA_KIN_NONE;
      if (strength > best && has_words_near (material, passage, phrase->words, kin))
        best = strength;
    }

  return best * clara_evidence_strength (passage, material->kind);
}

/**
 * clara_evidence_find_facet:
 * @reading: what a candidate handed in
 * @facet: what is asked for
 *
 * Finds the passage that shows it best: by its name, by an alias, by what implies it, or by the words of its name in
 * another order. How often it is said makes no difference.
 *
 * Returns: the passage and how much it shows
 */
ClaraSupport
clara_evidence_find_facet (ClaraReading *reading, const ClaraFacet *facet)
{
  ClaraSupport best = CLARA_SUPPORT_NONE;
  gboolean told = FALSE, itself = FALSE, denied_itself = FALSE;
  int denying = -1;

  for (guint i = 0; i < clara_reading_get_n_passages (reading); i++)
    {
      const ClaraPassage *passage = clara_reading_get_passage (reading, i);
      const GArray *hits = clara_reading_get_material (reading, passage->material)->hits;
      double strength;

      for (guint j = 0; j < passage->n_hits; j++)
        {
          const ClaraLexiconHit *hit = &g_array_index (hits, ClaraLexiconHit,
                                                       passage->first_hit + j);
          gboolean denied = FALSE;

          strength = hit_strength (reading, passage, hit, facet->entry, &denied);
          if (denied && (denying < 0 || (!denied_itself && hit->entry == facet->entry)))
            denying = i;
          denied_itself = denied_itself || (denied && hit->entry == facet->entry);
          if (strength <= best.strength)
            continue;
          best = (ClaraSupport){ i, strength, strength <= CLARA_MATCH_LISTED, FALSE };
          told = !passage->list && passage->echo == CLARA_ECHO_NONE;
          itself = hit->entry == facet->entry;
        }
      if (denying < 0 && denies_facet (reading, passage, facet))
        denying = i;
      strength = words_strength (reading, passage, facet);
      if (strength > best.strength)
        {
          best = (ClaraSupport){ i, strength, FALSE, FALSE };
          told = TRUE;
          itself = FALSE;
        }
    }
  /* What a sentence denies by its name, a list does not claim, nor does what would imply it; where another sentence tells of
   * it by its name as well, a person has to read both. */
  if (denying >= 0 && (best.passage < 0 || !told || (denied_itself && !itself)))
    best = (ClaraSupport){ denying, 0.0, FALSE, TRUE };
  else if (denied_itself)
    best.strength = MIN (best.strength, CLARA_MATCH_CONTRADICTED);

  return best;
}

/* What of a requirement's words a passage has. */
typedef struct
{
  double claimed; /* 0 … 1, by weight */
  double denied;  /* the same of words that the person denies */
  guint n_words;  /* telling words claimed */
  guint n_denied; /* telling words denied */
  gboolean exact;
} Shared;

/* Whether a word of the passage is @asked: 0 no, 1 by its stem, 2 to the letter. */
static guint
match_word (const ClaraContentWord *asked,
            const char *asked_text,
            const ClaraContentWord *word,
            const char *text,
            ClaraKinship kin)
{
  if (!clara_words_match (asked->stem, word->stem, kin))
    return 0;

  return asked->end - asked->start == word->end - word->start &&
                 g_ascii_strncasecmp (asked_text + asked->start, text + word->start,
                                      word->end - word->start) == 0
             ? 2
             : 1;
}

static Shared
share_words (ClaraReading *reading, const ClaraAsked *asked, const ClaraPassage *passage)
{
  const ClaraReadMaterial *material = clara_reading_get_material (reading, passage->material);
  const char *text = clara_outline_get_text (material->outline);
  const char *asked_text = clara_terms_get_text (asked->terms);
  ClaraKinship kin = clara_words_get_kinship (asked->words, material->words);
  Shared shared = { 0.0, 0.0, 0, 0, FALSE };
  double total = 0.0;

  for (guint i = 0; i < clara_words_get_n (asked->words); i++)
    {
      const ClaraContentWord *word = clara_words_get (asked->words, i);
      guint claimed = 0;
      gboolean denied = FALSE;

      total += word->weight;
      for (guint j = 0; j < passage->n_words && claimed < 2; j++)
        {
          const ClaraContentWord *other = clara_words_get (material->words,
                                                           passage->first_word + j);
          guint match = match_word (word, asked_text, other, text, kin);

          if (match > 0 && clara_reading_is_asserted (passage, other->start, other->end, &denied))
            claimed = MAX (claimed, match);
        }
      if (claimed > 0)
        {
          shared.claimed += word->weight;
          shared.n_words += word->weight >= asked->telling;
          shared.exact = shared.exact || (claimed == 2 && word->weight >= asked->telling);
        }
      else if (denied)
        {
          shared.denied += word->weight;
          shared.n_denied += word->weight >= 1.0;
        }
    }
  if (total > 0.0)
    {
      shared.claimed /= total;
      shared.denied /= total;
    }

  return shared;
}

/**
 * clara_evidence_overlap:
 * @reading: what a candidate handed in
 * @asked: what is asked for
 * @passage: one of its passages
 *
 * Returns: 0 … 1: the share of the requirement's words that the passage has and claims, by their weight
 */
double
clara_evidence_overlap (ClaraReading *reading, const ClaraAsked *asked, const ClaraPassage *passage)
{
  return share_words (reading, asked, passage).claimed;
}

/**
 * clara_evidence_similarity:
 * @a: (nullable): a unit vector
 * @b: (nullable): another
 * @dimension: their length
 *
 * Returns: 0 … 1: how near two sentences are in meaning, calibrated; 0 where there is no embedder. The sum is taken in
 *   one fixed order, so that it has the same bits everywhere.
 */
double
clara_evidence_similarity (const float *a, const float *b, guint dimension)
{
  double sum = 0.0;

  if (a == NULL || b == NULL)
    return 0.0;
  for (guint i = 0; i < dimension; i++)
    sum += (double) a[i] * b[i];

  return CLAMP ((sum - CLARA_MATCH_COSINE_UNRELATED) /
                    (CLARA_MATCH_COSINE_SAME - CLARA_MATCH_COSINE_UNRELATED),
                0.0, 1.0);
}

/**
 * clara_evidence_find_wording:
 * @reading: what a candidate handed in
 * @asked: what is asked for
 * @vector: (nullable): what it means
 * @dimension: the length of @vector
 *
 * Finds the passage whose words, and whose meaning, are nearest to a requirement.
 *
 * Returns: the passage and how near it is
 */
ClaraWording
clara_evidence_find_wording (ClaraReading *reading,
                             const ClaraAsked *asked,
                             const float *vector,
                             guint dimension)
{
  ClaraWording best = { .passage = -1, .denied = -1 };
  ClaraLexiconKind certificate = asked->requirement->category == CLARA_CATEGORY_CERTIFICATION
                                     ? CLARA_LEXICON_CERTIFICATION
                                     : CLARA_LEXICON_SKILL;
  double best_sum = 0.0, best_told = 0.0, told = 0.0, most_denied = CLARA_MATCH_OVERLAP_PARTIAL;

  for (guint i = 0; i < clara_reading_get_n_passages (reading); i++)
    {
      const ClaraPassage *passage = clara_reading_get_passage (reading, i);
      const ClaraReadMaterial *material = clara_reading_get_material (reading, passage->material);
      gboolean listed = (passage->list && !is_certificate (passage, certificate)) ||
                        passage->echo == CLARA_ECHO_NEAR;
      double strength = listed ? CLARA_MATCH_LISTED
                               : clara_evidence_strength (passage, material->kind);
      double similarity, sum;
      Shared shared;

      /* A title held is a trade, no deed: it is read where years are. */
      if (passage->echo == CLARA_ECHO_COPY || passage->n_words == 0 || passage->head)
        continue;
      shared = share_words (reading, asked, passage);
      /* Where a résumé seldom says a thing, one that speaks of it to deny it need not repeat all of its words. */
      if (shared.denied > most_denied ||
          (asked->unstated && best.denied < 0 && shared.n_denied > 0 && shared.n_words == 0))
        {
          most_denied = MAX (most_denied, shared.denied);
          best.denied = i;
        }
      /* A sentence that denies, wishes or tells of others shares its topic all the same: meaning says nothing then. */
      similarity = clara_reading_is_english (reading, passage) &&
                           clara_reading_is_asserted (passage, passage->start, passage->end, NULL)
                       ? clara_evidence_similarity (vector, clara_reading_get_vector (reading, i),
                                                    dimension)
                       : 0.0;
      sum = strength * (shared.claimed + CLARA_MATCH_SIMILARITY_SHARE * similarity);
      if (!listed && sum > best_told)
        {
          best_told = sum;
          told = shared.claimed;
        }
      if (sum > best_sum)
        {
          best_sum = sum;
          best = (ClaraWording){ i,        shared.claimed, shared.n_words, shared.exact, similarity,
                                 strength, listed,         best.denied,    0.0 };
        }
    }
  best.told = told;

  return best;
}

/**
 * clara_evidence_quote_span:
 * @reading: what a candidate handed in
 * @material: the index of a material
 * @start: the first byte of the quotation
 * @end: the byte behind it
 * @similarity: 0 … 1
 * @evidence: (element-type ClaraEvidence): where to add it
 *
 * Adds a quotation, to the letter, with its place in characters.
 */
void
clara_evidence_quote_span (ClaraReading *reading,
                           guint material,
                           guint start,
                           guint end,
                           double similarity,
                           GArray *evidence)
{
  const ClaraReadMaterial *read = clara_reading_get_material (reading, material);
  const char *text = clara_outline_get_text (read->outline);
  ClaraEvidence quoted = { .material = read->kind, .similarity = similarity };

  if (end - start > MAX_QUOTE)
    {
      end = start + MAX_QUOTE;
      while (end > start && text[end] != ' ')
        end--;
      while (end > start && ((guchar) text[end] & 0xc0) == 0x80)
        end--;
    }
  while (end > start && g_ascii_isspace (text[end - 1]))
    end--;
  if (end <= start)
    return;

  quoted.start = clara_text_byte_to_character (text, start);
  quoted.end = clara_text_byte_to_character (text, end);
  quoted.quote = g_strndup (text + start, end - start);
  for (guint i = 0; i < evidence->len; i++)
    {
      const ClaraEvidence *other = &g_array_index (evidence, ClaraEvidence, i);

      if (other->material == quoted.material && other->start == quoted.start)
        {
          g_free (quoted.quote);
          return;
        }
    }
  g_array_append_val (evidence, quoted);
}

/**
 * clara_evidence_quote:
 * @reading: what a candidate handed in
 * @passage: the index of a passage
 * @similarity: 0 … 1
 * @evidence: (element-type ClaraEvidence): where to add it
 *
 * Adds a passage as a quotation; one that is there is not added again.
 */
void
clara_evidence_quote (ClaraReading *reading, guint passage, double similarity, GArray *evidence)
{
  const ClaraPassage *at = clara_reading_get_passage (reading, passage);

  clara_evidence_quote_span (reading, at->material, at->start, at->end, similarity, evidence);
}

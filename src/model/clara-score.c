/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-score.h"

#include "clara-names.h"

#include <string.h>

/**
 * ClaraScore:
 *
 * What screening says of one candidacy: how far each requirement is met and by which words, their sum, and how far
 * the sum could lie off. Built by one thread, read-only afterwards.
 */
struct _ClaraScore
{
  GObject parent_instance;

  double score; /* 0 … 100, the sum of the matches' points */
  double low;   /* were all that is unknown missing: the score itself */
  double high;  /* were all that is unknown met */
  ClaraStatus status;
  GArray *matches;  /* (owned): ClaraMatch, one a requirement, in the rubric's order */
  GArray *facts;    /* (owned): ClaraFact, at most five */
  GArray *warnings; /* (owned): ScoreWarning */
};

typedef struct
{
  char *kind;
  char *message;
} ScoreWarning;

G_DEFINE_FINAL_TYPE (ClaraScore, clara_score, G_TYPE_OBJECT)

static const char *const verdicts[CLARA_N_VERDICTS] = {
  [CLARA_VERDICT_MET] = "met",
  [CLARA_VERDICT_PARTIAL] = "partial",
  [CLARA_VERDICT_MISSING] = "missing",
  [CLARA_VERDICT_UNKNOWN] = "unknown",
};

static const char *const materials[CLARA_N_MATERIAL_KINDS] = {
  [CLARA_MATERIAL_RESUME] = "resume",
  [CLARA_MATERIAL_COVER_LETTER] = "cover-letter",
  [CLARA_MATERIAL_ANSWERS] = "answers",
};

static const char *const fact_kinds[CLARA_N_FACT_KINDS] = {
  [CLARA_FACT_EXPERIENCE] = "experience", [CLARA_FACT_EDUCATION] = "education",
  [CLARA_FACT_LANGUAGES] = "languages",   [CLARA_FACT_CERTIFICATIONS] = "certifications",
  [CLARA_FACT_STRONGEST] = "strongest",
};

static void
match_clear (gpointer data)
{
  ClaraMatch *match = data;

  g_free (match->requirement);
  g_clear_pointer (&match->evidence, g_array_unref);
}

static void
fact_clear (gpointer data)
{
  g_free (((ClaraFact *) data)->text);
}

static void
warning_clear (gpointer data)
{
  ScoreWarning *warning = data;

  g_free (warning->kind);
  g_free (warning->message);
}

static void
clara_score_finalize (GObject *object)
{
  ClaraScore *self = CLARA_SCORE (object);

  g_array_unref (self->matches);
  g_array_unref (self->facts);
  g_array_unref (self->warnings);

  G_OBJECT_CLASS (clara_score_parent_class)->finalize (object);
}

static void
clara_score_class_init (ClaraScoreClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_score_finalize;
}

static void
clara_score_init (ClaraScore *self)
{
  self->matches = g_array_new (FALSE, FALSE, sizeof (ClaraMatch));
  g_array_set_clear_func (self->matches, match_clear);
  self->facts = g_array_new (FALSE, FALSE, sizeof (ClaraFact));
  g_array_set_clear_func (self->facts, fact_clear);
  self->warnings = g_array_new (FALSE, FALSE, sizeof (ScoreWarning));
  g_array_set_clear_func (self->warnings, warning_clear);
}

/**
 * clara_verdict_to_string:
 * @verdict: a verdict
 *
 * Returns: (transfer none): its name in JSON; any thread
 */
const char *
clara_verdict_to_string (ClaraVerdict verdict)
{
  return clara_names_get (verdicts, CLARA_N_VERDICTS, verdict);
}

/**
 * clara_verdict_from_string:
 * @string: (nullable): a name in JSON
 * @verdict: (out): the verdict; untouched when the name is unknown
 *
 * Returns: whether @string names a verdict; any thread
 */
gboolean
clara_verdict_from_string (const char *string, ClaraVerdict *verdict)
{
  int index = clara_names_find (verdicts, CLARA_N_VERDICTS, string);

  if (index >= 0)
    *verdict = index;

  return index >= 0;
}

/**
 * clara_fact_kind_to_string:
 * @kind: what a fact tells of
 *
 * Returns: (transfer none): its name in JSON; any thread
 */
const char *
clara_fact_kind_to_string (ClaraFactKind kind)
{
  return clara_names_get (fact_kinds, CLARA_N_FACT_KINDS, kind);
}

/**
 * clara_fact_kind_from_string:
 * @string: (nullable): a name in JSON
 * @kind: (out): the kind; untouched when the name is unknown
 *
 * Returns: whether @string names a kind; any thread
 */
gboolean
clara_fact_kind_from_string (const char *string, ClaraFactKind *kind)
{
  int index = clara_names_find (fact_kinds, CLARA_N_FACT_KINDS, string);

  if (index < 0)
    return FALSE;

  *kind = (ClaraFactKind) index;
  return TRUE;
}

/**
 * clara_material_kind_to_string:
 * @kind: a kind of material
 *
 * Returns: (transfer none): its name in JSON; any thread
 */
const char *
clara_material_kind_to_string (ClaraMaterialKind kind)
{
  return clara_names_get (materials, CLARA_N_MATERIAL_KINDS, kind);
}

/**
 * clara_material_kind_from_string:
 * @string: (nullable): a name in JSON
 * @kind: (out): the kind; untouched when the name is unknown
 *
 * Returns: whether @string names a kind of material; any thread
 */
gboolean
clara_material_kind_from_string (const char *string, ClaraMaterialKind *kind)
{
  int index = clara_names_find (materials, CLARA_N_MATERIAL_KINDS, string);

  if (index >= 0)
    *kind = index;

  return index >= 0;
}

/**
 * clara_evidence_clear:
 * @evidence: a #ClaraEvidence
 *
 * Frees what it owns, not the struct: the clear function of an array of evidence.
 */
void
clara_evidence_clear (gpointer evidence)
{
  g_clear_pointer (&((ClaraEvidence *) evidence)->quote, g_free);
}

/**
 * clara_score_new:
 *
 * Returns: (transfer full): a score of 0 without matches, for a person to review
 */
ClaraScore *
clara_score_new (void)
{
  return g_object_new (CLARA_TYPE_SCORE, NULL);
}

/**
 * clara_score_set_result:
 * @self: a score that is being built
 * @score: 0 … 100: the sum of points
 * @low: the lowest it could be
 * @high: the highest it could be
 * @status: where that places the candidacy
 */
void
clara_score_set_result (ClaraScore *self, double score, double low, double high, ClaraStatus status)
{
  g_return_if_fail (CLARA_IS_SCORE (self));

  self->score = score;
  self->low = low;
  self->high = high;
  self->status = status;
}

/**
 * clara_score_get_score:
 * @self: a score
 *
 * Returns: 0 … 100: the sum of the matches' points
 */
double
clara_score_get_score (ClaraScore *self)
{
  g_return_val_if_fail (CLARA_IS_SCORE (self), 0.0);

  return self->score;
}

/**
 * clara_score_get_low:
 * @self: a score
 *
 * Returns: the score, were all that is unknown missing
 */
double
clara_score_get_low (ClaraScore *self)
{
  g_return_val_if_fail (CLARA_IS_SCORE (self), 0.0);

  return self->low;
}

/**
 * clara_score_get_high:
 * @self: a score
 *
 * Returns: the score, were all that is unknown met
 */
double
clara_score_get_high (ClaraScore *self)
{
  g_return_val_if_fail (CLARA_IS_SCORE (self), 0.0);

  return self->high;
}

/**
 * clara_score_get_status:
 * @self: a score
 *
 * Returns: where it places the candidacy
 */
ClaraStatus
clara_score_get_status (ClaraScore *self)
{
  g_return_val_if_fail (CLARA_IS_SCORE (self), CLARA_STATUS_TO_REVIEW);

  return self->status;
}

/**
 * clara_score_take_match:
 * @self: a score that is being built
 * @match: a match; what it owns is taken over and the struct emptied
 */
void
clara_score_take_match (ClaraScore *self, ClaraMatch *match)
{
  g_return_if_fail (CLARA_IS_SCORE (self));

  g_array_append_vals (self->matches, match, 1);
  memset (match, 0, sizeof *match);
}

/**
 * clara_score_get_n_matches:
 * @self: a score
 *
 * Returns: how many matches there are: one a requirement
 */
guint
clara_score_get_n_matches (ClaraScore *self)
{
  g_return_val_if_fail (CLARA_IS_SCORE (self), 0);

  return self->matches->len;
}

/**
 * clara_score_get_match:
 * @self: a score
 * @index: below clara_score_get_n_matches()
 *
 * Returns: (transfer none): a match, which lives as long as @self
 */
const ClaraMatch *
clara_score_get_match (ClaraScore *self, guint index)
{
  g_return_val_if_fail (CLARA_IS_SCORE (self), NULL);
  g_return_val_if_fail (index < self->matches->len, NULL);

  return &g_array_index (self->matches, ClaraMatch, index);
}

/**
 * clara_score_take_fact:
 * @self: a score that is being built
 * @fact: a sentence of the summary; what it owns is taken over and the struct emptied
 */
void
clara_score_take_fact (ClaraScore *self, ClaraFact *fact)
{
  g_return_if_fail (CLARA_IS_SCORE (self));

  g_array_append_vals (self->facts, fact, 1);
  memset (fact, 0, sizeof *fact);
}

/**
 * clara_score_get_n_facts:
 * @self: a score
 *
 * Returns: how many sentences its summary has
 */
guint
clara_score_get_n_facts (ClaraScore *self)
{
  g_return_val_if_fail (CLARA_IS_SCORE (self), 0);

  return self->facts->len;
}

/**
 * clara_score_get_fact:
 * @self: a score
 * @index: below clara_score_get_n_facts()
 *
 * Returns: (transfer none): a sentence of the summary, which lives as long as @self
 */
const ClaraFact *
clara_score_get_fact (ClaraScore *self, guint index)
{
  g_return_val_if_fail (CLARA_IS_SCORE (self), NULL);
  g_return_val_if_fail (index < self->facts->len, NULL);

  return &g_array_index (self->facts, ClaraFact, index);
}

/**
 * clara_score_add_warning:
 * @self: a score that is being built
 * @kind: a word for programs
 * @message: a sentence for people
 */
void
clara_score_add_warning (ClaraScore *self, const char *kind, const char *message)
{
  ScoreWarning warning;

  g_return_if_fail (CLARA_IS_SCORE (self));

  warning = (ScoreWarning){ g_strdup (kind), g_strdup (message) };
  g_array_append_val (self->warnings, warning);
}

/**
 * clara_score_get_n_warnings:
 * @self: a score
 *
 * Returns: how many warnings it carries
 */
guint
clara_score_get_n_warnings (ClaraScore *self)
{
  g_return_val_if_fail (CLARA_IS_SCORE (self), 0);

  return self->warnings->len;
}

/**
 * clara_score_get_warning:
 * @self: a score
 * @index: below clara_score_get_n_warnings()
 * @kind: (out) (transfer none): a word for programs
 * @message: (out) (transfer none): a sentence for people
 */
void
clara_score_get_warning (ClaraScore *self, guint index, const char **kind, const char **message)
{
  const ScoreWarning *warning;

  g_return_if_fail (CLARA_IS_SCORE (self));
  g_return_if_fail (index < self->warnings->len);

  warning = &g_array_index (self->warnings, ScoreWarning, index);
  *kind = warning->kind;
  *message = warning->message;
}

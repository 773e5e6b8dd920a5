/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-status.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * ClaraVerdict:
 * @CLARA_VERDICT_MET: a quotation shows it
 * @CLARA_VERDICT_PARTIAL: a quotation shows some of it
 * @CLARA_VERDICT_MISSING: the material would normally say it, and does not, or says otherwise
 * @CLARA_VERDICT_UNKNOWN: the material is not expected to say it, or too little of it can be read
 */
typedef enum
{
  CLARA_VERDICT_MET,
  CLARA_VERDICT_PARTIAL,
  CLARA_VERDICT_MISSING,
  CLARA_VERDICT_UNKNOWN,
  CLARA_N_VERDICTS,
} ClaraVerdict;

/**
 * ClaraMaterialKind:
 * @CLARA_MATERIAL_RESUME: a résumé
 * @CLARA_MATERIAL_COVER_LETTER: a cover letter, or what was written with an application
 * @CLARA_MATERIAL_ANSWERS: a paragraph for each question: the question in its first line, and the answer behind it.
 *   What the question says is the team's, and evidence of nothing, but for a plain yes or no to it.
 *
 * What a text is that a candidate handed in; the names are those of the JSON.
 */
typedef enum
{
  CLARA_MATERIAL_RESUME,
  CLARA_MATERIAL_COVER_LETTER,
  CLARA_MATERIAL_ANSWERS,
  CLARA_N_MATERIAL_KINDS,
} ClaraMaterialKind;

/**
 * ClaraEvidence:
 * @material: the text it stands in
 * @quote: (owned): to the letter, from @start to @end of the de-identified text
 * @start: the first character
 * @end: the character behind the last
 * @similarity: 0 … 1, how near it is to the requirement
 */
typedef struct
{
  ClaraMaterialKind  material;
  char              *quote;
  guint              start;
  guint              end;
  double             similarity;
} ClaraEvidence;

/**
 * ClaraMatch:
 * @requirement: (owned): id of the requirement
 * @verdict: what can be said
 * @degree: 0 … 1, how far it is met; 0 for *missing* and *unknown*
 * @shown: the degree before what lists may add to a score was limited: what matching found, whatever the weights
 * @evidence: (owned) (element-type ClaraEvidence): the quotations; never empty for *met* and *partial*
 * @listed: whether nothing but a bare list of words speaks for it: then its points are limited, see clara_scoring_sum()
 * @points: what it adds to the score
 * @of: what it could add: its share of 100
 */
typedef struct
{
  char         *requirement;
  ClaraVerdict  verdict;
  double        degree;
  double        shown;
  GArray       *evidence;
  gboolean      listed;
  double        points;
  double        of;
} ClaraMatch;

/**
 * ClaraFactKind:
 * @CLARA_FACT_STRONGEST: what of all that is asked for is shown best: the one fact that depends on the job
 *
 * What a sentence of a summary tells of; the names are those of the JSON.
 */
typedef enum
{
  CLARA_FACT_EXPERIENCE,
  CLARA_FACT_EDUCATION,
  CLARA_FACT_LANGUAGES,
  CLARA_FACT_CERTIFICATIONS,
  CLARA_FACT_STRONGEST,
  CLARA_N_FACT_KINDS,
} ClaraFactKind;

/**
 * ClaraFact:
 * @kind: what it tells of
 * @text: (owned): a whole sentence, of facts alone
 * @material: the text it is taken from
 * @start: where in the de-identified text it stands, in characters
 * @end: the character behind it
 */
typedef struct
{
  ClaraFactKind      kind;
  char              *text;
  ClaraMaterialKind  material;
  guint              start;
  guint              end;
} ClaraFact;

const char        *clara_verdict_to_string         (ClaraVerdict       verdict);
gboolean           clara_verdict_from_string       (const char        *string,
                                                    ClaraVerdict      *verdict);
const char        *clara_fact_kind_to_string       (ClaraFactKind      kind);
gboolean           clara_fact_kind_from_string     (const char        *string,
                                                    ClaraFactKind     *kind);
const char        *clara_material_kind_to_string   (ClaraMaterialKind  kind);
gboolean           clara_material_kind_from_string (const char        *string,
                                                    ClaraMaterialKind *kind);

#define CLARA_TYPE_SCORE (clara_score_get_type ())
G_DECLARE_FINAL_TYPE (ClaraScore, clara_score, CLARA, SCORE, GObject)

ClaraScore        *clara_score_new            (void) G_GNUC_WARN_UNUSED_RESULT;

void               clara_score_set_result     (ClaraScore        *self,
                                               double             score,
                                               double             low,
                                               double             high,
                                               ClaraStatus        status);
double             clara_score_get_score      (ClaraScore        *self);
double             clara_score_get_low        (ClaraScore        *self);
double             clara_score_get_high       (ClaraScore        *self);
ClaraStatus        clara_score_get_status     (ClaraScore        *self);

void               clara_score_take_match     (ClaraScore        *self,
                                               ClaraMatch        *match);
guint              clara_score_get_n_matches  (ClaraScore        *self);
const ClaraMatch  *clara_score_get_match      (ClaraScore        *self,
                                               guint              index);

void               clara_score_take_fact      (ClaraScore        *self,
                                               ClaraFact         *fact);
guint              clara_score_get_n_facts    (ClaraScore        *self);
const ClaraFact   *clara_score_get_fact       (ClaraScore        *self,
                                               guint              index);

void               clara_score_add_warning    (ClaraScore        *self,
                                               const char        *kind,
                                               const char        *message);
guint              clara_score_get_n_warnings (ClaraScore        *self);
void               clara_score_get_warning    (ClaraScore        *self,
                                               guint              index,
                                               const char       **kind,
                                               const char       **message);

void               clara_evidence_clear       (gpointer           evidence);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-connection.h"
#include "clara-extraction.h"
#include "clara-identity.h"
#include "clara-job.h"
#include "clara-material.h"
#include "clara-rubric.h"
#include "clara-score.h"
#include "clara-scoring.h"

G_BEGIN_DECLS

/**
 * ClaraIntakeMaterial:
 * @material: (owned): what it is
 * @bytes: (owned) (nullable): the document; NULL where @extraction was kept
 * @extraction: (owned) (nullable): what was read out of the same content before, by this engine
 * @deidentified: (owned) (nullable): its text without the person, where this engine made it
 * @file_name: (owned) (nullable): what the document is called
 *
 * One material that is to be read.
 */
typedef struct
{
  ClaraMaterial   *material;
  GBytes          *bytes;
  ClaraExtraction *extraction;
  char            *deidentified;
  char            *file_name;
} ClaraIntakeMaterial;

/**
 * ClaraIntakeBefore:
 * @score: (owned): the newest score
 * @reason: (owned) (nullable): why nothing could be read then
 * @rubric: (owned): what it was made by
 *
 * The newest score of a candidacy, where this engine made it in this month.
 */
typedef struct
{
  ClaraScore  *score;
  char        *reason;
  ClaraRubric *rubric;
} ClaraIntakeBefore;

/**
 * ClaraIntakeInput:
 * @candidacy: whose it is
 * @label: (owned): what a blind board calls it
 * @job: (owned): its job
 * @rubric_document: (owned): what the job asks for, as it is kept
 * @rubric: (owned) (nullable): the same, once clara_intake_input_prepare() has read it
 * @rubric_id: the rubric's id
 * @rubric_version: its version
 * @bands: where the lines are
 * @materials: (owned) (element-type ClaraIntakeMaterial): what was handed in
 * @known: (owned): who the candidate is, as far as it is known
 * @vectors: (owned) (nullable): what the passages of the same materials mean
 * @before: what may be weighed anew; its score is NULL where nothing may
 *
 * All that the screening of one candidacy needs. Owned by one thread at a time.
 */
typedef struct
{
  ClaraId            candidacy;
  char              *label;
  ClaraJob          *job;
  char              *rubric_document;
  ClaraRubric       *rubric;
  ClaraId            rubric_id;
  int                rubric_version;
  ClaraBands         bands;
  GPtrArray         *materials;
  ClaraIdentity     *known;
  GBytes            *vectors;
  ClaraIntakeBefore  before;
} ClaraIntakeInput;

/**
 * ClaraIntakeVersions:
 * @engine: (owned): the version of the engine
 * @model: (owned): the model and the lexicon
 * @month: (owned): the month that "present" means, as `2026-11`
 *
 * What a score depends on beside what was handed in and what is asked for.
 */
typedef struct
{
  char *engine;
  char *model;
  char *month;
} ClaraIntakeVersions;

#define CLARA_INTAKE_CACHE_EXTRACTION "extraction"
#define CLARA_INTAKE_CACHE_VECTORS    "vectors"

ClaraIntakeInput *clara_intake_load           (ClaraConnection           *connection,
                                               const ClaraId             *candidacy,
                                               const ClaraIntakeVersions *versions,
                                               GError                   **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean          clara_intake_get_bands      (ClaraConnection           *connection,
                                               const ClaraJob            *job,
                                               ClaraBands                *bands,
                                               GError                   **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean          clara_intake_input_prepare  (ClaraIntakeInput          *self,
                                               GError                   **error) G_GNUC_WARN_UNUSED_RESULT;
void              clara_intake_input_free     (ClaraIntakeInput          *self);
void              clara_intake_versions_clear (ClaraIntakeVersions       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraIntakeInput, clara_intake_input_free)

G_END_DECLS

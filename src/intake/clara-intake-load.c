/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-intake"

#include "clara-intake-load.h"

#include "clara-cache.h"
#include "clara-candidacies.h"
#include "clara-error.h"
#include "clara-extraction-json.h"
#include "clara-gate.h"
#include "clara-jobs.h"
#include "clara-json.h"
#include "clara-materials.h"
#include "clara-rubric-json.h"
#include "clara-score-json.h"
#include "clara-scores.h"
#include "clara-settings.h"

/* The setting of the team that says where its lines are. */
#define BANDS "bands"

static void
material_free (gpointer data)
{
  ClaraIntakeMaterial *self = data;

  g_clear_pointer (&self->material, clara_material_free);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_object (&self->extraction);
  g_free (self->deidentified);
  g_free (self->file_name);
  g_free (self);
}

/**
 * clara_intake_input_free:
 * @self: (transfer full): what a screening needs
 */
void
clara_intake_input_free (ClaraIntakeInput *self)
{
  g_free (self->label);
  g_clear_pointer (&self->job, clara_job_free);
  g_free (self->rubric_document);
  g_clear_object (&self->rubric);
  g_clear_pointer (&self->materials, g_ptr_array_unref);
  g_clear_object (&self->known);
  g_clear_pointer (&self->vectors, g_bytes_unref);
  g_clear_object (&self->before.score);
  g_clear_pointer (&self->before.reason, g_free);
  g_clear_object (&self->before.rubric);
  g_free (self);
}

/**
 * clara_intake_input_prepare:
 * @self: what a screening needs, as it was loaded
 * @error: return location
 *
 * Reads what was loaded as JSON: apart from loading, so that the database's thread is kept for the disk. Any thread.
 *
 * Returns: whether it could be read
 */
gboolean
clara_intake_input_prepare (ClaraIntakeInput *self, GError **error)
{
  self->rubric = clara_rubric_from_json (self->rubric_document, -1, error);

  return self->rubric != NULL;
}

/**
 * clara_intake_versions_clear:
 * @self: versions
 */
void
clara_intake_versions_clear (ClaraIntakeVersions *self)
{
  g_clear_pointer (&self->engine, g_free);
  g_clear_pointer (&self->model, g_free);
  g_clear_pointer (&self->month, g_free);
}

/* Of the team's setting; what is not set there stays as it is. */
static gboolean
read_team_bands (ClaraConnection *connection, ClaraBands *bands, GError **error)
{
  g_autofree char *value = NULL;
  g_autoptr (JsonObject) object = NULL;
  g_autoptr (GError) local_error = NULL;

  value = clara_settings_get (connection, BANDS, &local_error);
  if (g_error_matches (local_error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
    return TRUE;
  if (value == NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }

  object = clara_json_parse_object (value, -1, NULL, error);

  return object != NULL &&
         clara_json_get_optional_double (object, "pre_qualified", bands->pre_qualified,
                                         &bands->pre_qualified, error) &&
         clara_json_get_optional_double (object, "qualified", bands->qualified, &bands->qualified,
                                         error);
}

/**
 * clara_intake_get_bands:
 * @connection: where to read
 * @job: a job
 * @bands: (out): where its lines are: its own, then the team's, then those that Clara begins with
 * @error: return location
 *
 * Returns: whether it is known
 */
gboolean
clara_intake_get_bands (ClaraConnection *connection,
                        const ClaraJob *job,
                        ClaraBands *bands,
                        GError **error)
{
  *bands = (ClaraBands) CLARA_BANDS_DEFAULT;
  if (!read_team_bands (connection, bands, error))
    return FALSE;
  if (job->band_pre_qualified >= 0.0)
    bands->pre_qualified = job->band_pre_qualified;
  if (job->band_qualified >= 0.0)
    bands->qualified = job->band_qualified;

  return TRUE;
}

/* What is not found is no failure: the value stays NULL. */
static gboolean
forgive_not_found (GError *local_error, GError **error)
{
  if (local_error == NULL)
    return TRUE;
  if (g_error_matches (local_error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
    {
      g_error_free (local_error);
      return TRUE;
    }
  g_propagate_error (error, local_error);

  return FALSE;
}

/* What was read of the same bytes before; a value that cannot be read is passed over, for it can be made again. */
static gboolean
find_extraction (ClaraConnection *connection,
                 const ClaraIntakeVersions *versions,
                 ClaraIntakeMaterial *into,
                 GError **error)
{
  GError *local_error = NULL;
  g_autoptr (GBytes) kept = clara_cache_get (connection, CLARA_INTAKE_CACHE_EXTRACTION,
                                             into->material->hash, versions->engine, &local_error);
  g_autoptr (JsonObject) object = NULL;

  if (kept == NULL)
    return forgive_not_found (local_error, error);

  object = clara_json_parse_object (g_bytes_get_data (kept, NULL), (gssize) g_bytes_get_size (kept),
                                    NULL, NULL);
  if (object != NULL)
    into->extraction = clara_extraction_from_json (object, NULL);

  return TRUE;
}

static gboolean
load_material (ClaraConnection *connection,
               const ClaraIntakeVersions *versions,
               ClaraIntakeMaterial *into,
               GError **error)
{
  const ClaraId *id = &into->material->id;
  GError *local_error = NULL;

  into->file_name = clara_gate_read_file_name (connection, id, CLARA_PURPOSE_REDACT, &local_error);
  if (!forgive_not_found (local_error, error) ||
      !find_extraction (connection, versions, into, error))
    return FALSE;
  if (into->extraction == NULL)
    into->bytes = clara_gate_read_bytes (connection, id, CLARA_PURPOSE_EXTRACT, error);

  return into->extraction != NULL || into->bytes != NULL;
}

static gboolean
load_materials (ClaraConnection *connection,
                const ClaraIntakeVersions *versions,
                ClaraIntakeInput *self,
                GError **error)
{
  g_autoptr (GPtrArray) list = clara_materials_list (connection, &self->candidacy, error);

  if (list == NULL)
    return FALSE;

  self->materials = g_ptr_array_new_with_free_func (material_free);
  g_ptr_array_set_free_func (list, NULL);
  for (guint i = 0; i < list->len; i++)
    {
      ClaraIntakeMaterial *material = g_new0 (ClaraIntakeMaterial, 1);

      material->material = g_ptr_array_index (list, i);
      g_ptr_array_add (self->materials, material);
    }
  for (guint i = 0; i < self->materials->len; i++)
    if (!load_material (connection, versions, g_ptr_array_index (self->materials, i), error))
      return FALSE;

  return TRUE;
}

static gboolean
load_job (ClaraConnection *connection, const ClaraId *job, ClaraIntakeInput *self, GError **error)
{
  self->job = clara_jobs_get (connection, job, error);
  if (self->job == NULL)
    return FALSE;
  self->rubric_document = clara_rubrics_get_current (connection, job, &self->rubric_id,
                                                     &self->rubric_version, error);

  return self->rubric_document != NULL &&
         clara_intake_get_bands (connection, self->job, &self->bands, error);
}

static gboolean
was_made_alike (const ClaraScoreRow *row, JsonObject *object, const ClaraIntakeVersions *versions)
{
  const char *month = clara_json_get_string (object, "month", NULL);

  return g_strcmp0 (row->engine, versions->engine) == 0 &&
         g_strcmp0 (row->model, versions->model) == 0 && g_strcmp0 (month, versions->month) == 0;
}

/* The newest score, where nothing has changed since that would give other matches. */
static gboolean
load_before (ClaraConnection *connection,
             const ClaraIntakeVersions *versions,
             ClaraIntakeInput *self,
             GError **error)
{
  g_auto (ClaraScoreRow) row = { 0 };
  g_autofree char *document = NULL, *rubric = NULL;
  g_autoptr (JsonObject) object = NULL;
  GError *local_error = NULL;

  if (!clara_scores_get_newest (connection, &self->candidacy, &row, &document, &local_error))
    return forgive_not_found (local_error, error);

  object = clara_json_parse_object (document, -1, NULL, NULL);
  if (object == NULL || !was_made_alike (&row, object, versions))
    return TRUE;
  rubric = clara_rubrics_get (connection, &row.rubric, NULL, error);
  if (rubric == NULL)
    return FALSE;
  self->before.rubric = clara_rubric_from_json (rubric, -1, NULL);
  if (self->before.rubric != NULL)
    self->before.score = clara_score_from_json (object, &self->before.reason, NULL);

  return TRUE;
}

/* Texts without the person, as the score before was made by them. A document that could not be read has none. */
static gboolean
load_texts (ClaraConnection *connection, ClaraIntakeInput *self, GError **error)
{
  if (self->before.score == NULL)
    return TRUE;

  for (guint i = 0; i < self->materials->len; i++)
    {
      ClaraIntakeMaterial *material = g_ptr_array_index (self->materials, i);
      g_auto (ClaraMaterialText) text = { 0 };
      GError *local_error = NULL;

      if (clara_gate_read_text (connection, &material->material->id, CLARA_PURPOSE_EXTRACT, &text,
                                &local_error))
        material->deidentified = g_steal_pointer (&text.deidentified);
      else if (!forgive_not_found (local_error, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
load_vectors (ClaraConnection *connection,
              const ClaraIntakeVersions *versions,
              ClaraIntakeInput *self,
              GError **error)
{
  const ClaraIntakeMaterial *first;
  GError *local_error = NULL;

  if (self->materials->len == 0)
    return TRUE;
  first = g_ptr_array_index (self->materials, 0);
  self->vectors = clara_cache_get (connection, CLARA_INTAKE_CACHE_VECTORS, first->material->hash,
                                   versions->model, &local_error);

  return forgive_not_found (local_error, error);
}

/**
 * clara_intake_load:
 * @connection: where to read
 * @candidacy: a candidacy
 * @versions: what reads now
 * @error: return location
 *
 * Loads what screening needs; what was kept of an earlier reading stands in place of the documents.
 *
 * Returns: (transfer full) (nullable): what is needed; NULL with %CLARA_ERROR_NOT_FOUND where the candidacy is gone
 */
ClaraIntakeInput *
clara_intake_load (ClaraConnection *connection,
                   const ClaraId *candidacy,
                   const ClaraIntakeVersions *versions,
                   GError **error)
{
  g_autoptr (ClaraIntakeInput) self = g_new0 (ClaraIntakeInput, 1);
  g_autoptr (ClaraCandidacy) card = clara_candidacies_get (connection, candidacy, error);

  if (card == NULL)
    return NULL;

  self->candidacy = *candidacy;
  self->label = g_strdup (card->label);
  if (!load_job (connection, &card->job, self, error) ||
      !load_materials (connection, versions, self, error) ||
      !load_before (connection, versions, self, error) || !load_texts (connection, self, error) ||
      !load_vectors (connection, versions, self, error))
    return NULL;
  self->known = clara_gate_read_identity (connection, candidacy, CLARA_PURPOSE_REDACT, error);

  return self->known != NULL ? g_steal_pointer (&self) : NULL;
}

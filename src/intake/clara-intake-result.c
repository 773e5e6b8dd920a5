/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-intake"

#include "clara-intake-result.h"

#include "clara-cache.h"
#include "clara-decision.h"
#include "clara-duplicates.h"
#include "clara-extraction-json.h"
#include "clara-identities.h"
#include "clara-intake.h"
#include "clara-jobs.h"
#include "clara-materials.h"
#include "clara-profile-json.h"
#include "clara-score-json.h"
#include "clara-search.h"

#include <string.h>

/* What was read out of one material. */
typedef struct
{
  ClaraMaterialText text;
  GBytes *
      extraction; /* (owned) (nullable): to be kept for the same bytes; NULL where it came from there */
} Read;

struct _ClaraIntakeResult
{
  ClaraWorkItem *item;     /* (owned) */
  ClaraIntakeInput *input; /* (owned) */
  char *engine;            /* (owned) */
  ClaraScoreRow row;
  char *document; /* (owned): the score */
  char *reason;   /* (owned) (nullable): why nothing could be read */
  char *month;    /* (owned) */

  GArray *read;    /* (owned) (nullable): Read, one a material; NULL where only weights changed */
  char *profile;   /* (owned) (nullable): JSON */
  char *skills;    /* (owned) (nullable) */
  char *text;      /* (owned) (nullable): all de-identified texts */
  GBytes *vectors; /* (owned) (nullable) */
  ClaraIdentity *learned; /* (owned) (nullable) */
};

static void
read_clear (gpointer data)
{
  Read *read = data;

  clara_material_text_clear (&read->text);
  g_clear_pointer (&read->extraction, g_bytes_unref);
}

/**
 * clara_intake_result_new:
 * @item: (transfer full): the work that this answers
 * @input: (transfer full): what was screened
 * @versions: what screened it
 *
 * Returns: (transfer full): a result without a score
 */
ClaraIntakeResult *
clara_intake_result_new (ClaraWorkItem *item,
                         ClaraIntakeInput *input,
                         const ClaraIntakeVersions *versions)
{
  ClaraIntakeResult *self = g_new0 (ClaraIntakeResult, 1);

  self->item = item;
  self->input = input;
  self->engine = g_strdup (versions->engine);
  self->month = g_strdup (versions->month);
  self->row.candidacy = input->candidacy;
  self->row.engine = g_strdup (versions->engine);
  self->row.model = g_strdup (versions->model);
  self->row.rubric = input->rubric_id;
  self->row.rubric_version = input->rubric_version;

  return self;
}

/**
 * clara_intake_result_free:
 * @self: (transfer full): a result
 */
void
clara_intake_result_free (ClaraIntakeResult *self)
{
  clara_work_item_free (self->item);
  clara_intake_input_free (self->input);
  clara_score_row_clear (&self->row);
  g_free (self->engine);
  g_free (self->month);
  g_free (self->document);
  g_free (self->reason);
  g_clear_pointer (&self->read, g_array_unref);
  g_free (self->profile);
  g_free (self->skills);
  g_free (self->text);
  g_clear_pointer (&self->vectors, g_bytes_unref);
  g_clear_object (&self->learned);
  g_free (self);
}

static char *
print_json (JsonNode *node)
{
  return json_to_string (node, FALSE);
}

static char *
print_object (JsonObject *object)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);

  json_node_set_object (node, object);

  return print_json (node);
}

static const char *
find_text (ClaraRubric *rubric, const char *id)
{
  for (guint i = 0; rubric != NULL && i < clara_rubric_get_n_requirements (rubric); i++)
    {
      const ClaraRequirement *requirement = clara_rubric_get_requirement (rubric, i);

      if (g_strcmp0 (requirement->id, id) == 0)
        return requirement->text;
    }

  return NULL;
}

/* What a card tells of a score: what is met and adds most, and what is missing and would. What cannot be told is neither. */
static void
set_highlights (ClaraIntakeResult *self, ClaraScore *score)
{
  const ClaraMatch *strongest = NULL, *unmet = NULL;

  for (guint i = 0; i < clara_score_get_n_matches (score); i++)
    {
      const ClaraMatch *match = clara_score_get_match (score, i);

      if (match->verdict == CLARA_VERDICT_MET &&
          (strongest == NULL || match->points > strongest->points))
        strongest = match;
      if (match->verdict == CLARA_VERDICT_MISSING && (unmet == NULL || match->of > unmet->of))
        unmet = match;
    }

  g_clear_pointer (&self->row.strongest, g_free);
  g_clear_pointer (&self->row.unmet, g_free);
  if (strongest != NULL)
    self->row.strongest = g_strdup (find_text (self->input->rubric, strongest->requirement));
  if (unmet != NULL)
    self->row.unmet = g_strdup (find_text (self->input->rubric, unmet->requirement));
}

/**
 * clara_intake_result_set_score:
 * @self: a result
 * @score: the score
 * @reason: (nullable): why nothing of the candidate could be read, who has no score then; NULL where something could
 */
void
clara_intake_result_set_score (ClaraIntakeResult *self, ClaraScore *score, const char *reason)
{
  g_autoptr (JsonObject) object = clara_score_to_json (score, reason);

  /* "Present" means a month: a score of another month is made anew before it is weighed anew. */
  json_object_set_string_member (object, "month", self->month);
  g_free (self->document);
  self->document = print_object (object);
  self->reason = g_strdup (reason);
  self->row.score = clara_score_get_score (score);
  self->row.low = clara_score_get_low (score);
  self->row.high = clara_score_get_high (score);
  self->row.status = clara_score_get_status (score);
  set_highlights (self, score);
}

static char *
print_redactions (ClaraDeidentified *deidentified)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_ARRAY);
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < clara_deidentified_get_n_redactions (deidentified); i++)
    {
      const ClaraRedaction *redaction = clara_deidentified_get_redaction (deidentified, i);
      JsonObject *object = json_object_new ();

      json_object_set_string_member (object, "kind",
                                     clara_redaction_kind_to_string (redaction->kind));
      json_object_set_int_member (object, "start", redaction->start);
      json_object_set_int_member (object, "end", redaction->end);
      json_array_add_object_element (array, object);
    }
  json_node_take_array (node, array);

  return print_json (node);
}

static Read
describe_text (const ClaraScreenedText *text, const ClaraIntakeMaterial *material)
{
  g_autoptr (JsonObject) object = clara_extraction_to_json (text->extraction, FALSE);
  Read read = { 0 };

  read.text.hidden = print_json (json_object_get_member (object, "hidden"));
  read.text.warnings = print_json (json_object_get_member (object, "warnings"));
  if (text->deidentified != NULL)
    {
      read.text.visible = g_strdup (clara_extraction_get_text (text->extraction));
      read.text.deidentified = g_strdup (clara_deidentified_get_text (text->deidentified));
      read.text.redactions = print_redactions (text->deidentified);
    }
  if (material->extraction == NULL)
    {
      char *json = print_object (object);

      read.extraction = g_bytes_new_take (json, strlen (json));
    }

  return read;
}

static void
describe_material (ClaraMaterial *material, ClaraExtraction *extraction, const char *engine)
{
  g_free (material->reason);
  g_free (material->language);
  g_free (material->engine);
  material->read = TRUE;
  material->reason = g_strdup (clara_extraction_get_reason (extraction));
  material->language = g_strdup (clara_extraction_get_language (extraction));
  material->pages = clara_extraction_get_pages (extraction);
  material->ocr = clara_extraction_get_ocr (extraction);
  material->confidence = clara_extraction_get_confidence (extraction);
  material->hidden = clara_extraction_get_n_hidden (extraction);
  material->engine = g_strdup (engine);
}

/* The profile of the résumé; where there is none, of what there is. */
static ClaraProfile *
find_profile (ClaraReading *reading)
{
  for (guint i = 0; i < clara_reading_get_n_materials (reading); i++)
    if (clara_reading_get_material (reading, i)->kind == CLARA_MATERIAL_RESUME)
      return clara_reading_get_material (reading, i)->profile;

  return clara_reading_get_n_materials (reading) > 0
             ? clara_reading_get_material (reading, 0)->profile
             : NULL;
}

static void
describe_profile (ClaraIntakeResult *self, ClaraProfile *profile)
{
  g_autoptr (JsonObject) object = clara_profile_to_json (profile);
  JsonArray *skills = json_object_get_array_member (object, "skills");
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < json_array_get_length (skills); i++)
    g_string_append_printf (words, "%s\n", json_array_get_string_element (skills, i));
  self->profile = print_object (object);
  self->skills = g_string_free (g_steal_pointer (&words), FALSE);
}

/**
 * clara_intake_result_set_reading:
 * @self: a result
 * @screened: the candidate, read; its texts stand in the order of the materials
 * @learned: who the candidate is, by what was known and what the texts say
 *
 * Adds what is to be kept of a reading beside the score.
 */
void
clara_intake_result_set_reading (ClaraIntakeResult *self,
                                 ClaraScreened *screened,
                                 ClaraIdentity *learned)
{
  ClaraProfile *profile = find_profile (clara_screened_get_reading (screened));
  g_autoptr (GString) whole = g_string_new (NULL);

  self->read = g_array_new (FALSE, FALSE, sizeof (Read));
  g_array_set_clear_func (self->read, read_clear);
  for (guint i = 0; i < self->input->materials->len; i++)
    {
      ClaraIntakeMaterial *material = g_ptr_array_index (self->input->materials, i);
      const ClaraScreenedText *text = clara_screened_get_text (screened, i);
      Read read = describe_text (text, material);

      describe_material (material->material, text->extraction, self->engine);
      if (read.text.deidentified != NULL)
        g_string_append_printf (whole, "%s\n\n", read.text.deidentified);
      g_array_append_val (self->read, read);
    }
  if (profile != NULL)
    describe_profile (self, profile);
  self->text = g_string_free (g_steal_pointer (&whole), FALSE);
  self->learned = g_object_ref (learned);
  if (self->input->vectors == NULL)
    self->vectors = clara_screened_dup_vectors (screened);
}

/**
 * clara_intake_result_get_item:
 * @self: a result
 *
 * Returns: (transfer none): the work that it answers
 */
const ClaraWorkItem *
clara_intake_result_get_item (ClaraIntakeResult *self)
{
  return self->item;
}

static gboolean
keep_materials (ClaraIntakeResult *self, ClaraWrite *write, GError **error)
{
  for (guint i = 0; i < self->read->len; i++)
    {
      const Read *read = &g_array_index (self->read, Read, i);
      const ClaraIntakeMaterial *material = g_ptr_array_index (self->input->materials, i);

      if (!clara_materials_set_reading (write, material->material, &read->text, error))
        return FALSE;
      if (read->extraction != NULL &&
          !clara_cache_put (write, CLARA_INTAKE_CACHE_EXTRACTION, material->material->hash,
                            self->engine, read->extraction, error))
        return FALSE;
    }
  if (self->vectors != NULL && self->input->materials->len > 0)
    {
      const ClaraIntakeMaterial *first = g_ptr_array_index (self->input->materials, 0);

      return clara_cache_put (write, CLARA_INTAKE_CACHE_VECTORS, first->material->hash,
                              self->row.model, self->vectors, error);
    }

  return TRUE;
}

/* Mails, phones and links tell that two candidacies may be one person; nobody but the gate reads them. */
static gboolean
keep_identity (ClaraIntakeResult *self, ClaraWrite *write, GError **error)
{
  for (guint kind = 0; kind < CLARA_N_IDENTITY_KINDS; kind++)
    {
      guint n;
      const char *const *values = clara_identity_get (self->learned, kind, &n);

      for (guint i = 0; i < n; i++)
        if (!clara_identities_add (write, &self->row.candidacy, kind, values[i], error))
          return FALSE;
    }

  return TRUE;
}

static gboolean
keep_reading (ClaraIntakeResult *self, ClaraWrite *write, GError **error)
{
  const ClaraId *candidacy = &self->row.candidacy;
  guint n_duplicates;

  return keep_materials (self, write, error) && keep_identity (self, write, error) &&
         (self->profile == NULL ||
          clara_profiles_set (write, candidacy, self->profile, self->engine, error)) &&
         clara_search_set (write, candidacy, self->input->label, self->input->job->title,
                           self->skills, self->text, error) &&
         clara_duplicates_find (write, candidacy, &n_duplicates, error);
}

/* Whoever changed the rubric or the bands while this was on its way did not find it: it asks for itself. */
static gboolean
catch_up (ClaraIntakeResult *self, ClaraWrite *write, GError **error)
{
  const ClaraIntakeInput *input = self->input;
  ClaraConnection *connection = clara_write_get_connection (write);
  g_autoptr (ClaraJob) now = clara_jobs_get (connection, &input->job->id, error);
  ClaraBands bands;

  if (now == NULL || !clara_intake_get_bands (connection, now, &bands, error))
    return FALSE;
  if (clara_id_equal (&now->rubric, &input->rubric_id) &&
      bands.pre_qualified == input->bands.pre_qualified &&
      bands.qualified == input->bands.qualified)
    return TRUE;

  return clara_intake_request (write, CLARA_INTAKE_SCORE, &input->candidacy, &now->id,
                               CLARA_INTAKE_SOON, error);
}

/**
 * clara_intake_result_keep:
 * @self: a result with a score
 * @write: a transaction
 * @error: return location
 *
 * Writes what the screening came to: what was read, the score, where it places the candidacy, and that the work is done.
 *
 * Returns: whether it was written; %CLARA_ERROR_CONFLICT where the work is somebody else's by now,
 *   %CLARA_ERROR_NOT_FOUND where the candidacy is gone
 */
gboolean
clara_intake_result_keep (ClaraIntakeResult *self, ClaraWrite *write, GError **error)
{
  gboolean moved;

  if (!clara_work_finish (write, self->item, error) ||
      (self->read != NULL && !keep_reading (self, write, error)))
    return FALSE;

  return self->reason != NULL
             ? clara_decision_take_unreadable (write, &self->row.candidacy, self->reason, &moved,
                                               error)
             : clara_decision_take_score (write, &self->row, self->document, &moved, error) &&
                   catch_up (self, write, error);
}

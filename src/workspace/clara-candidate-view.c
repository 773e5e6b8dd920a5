/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-candidate-view.h"

#include "clara-candidacies.h"
#include "clara-gate.h"
#include "clara-jobs.h"
#include "clara-json.h"
#include "clara-materials.h"
#include "clara-members.h"
#include "clara-outbox.h"
#include "clara-profile-json.h"
#include "clara-reviews.h"
#include "clara-rubric-json.h"
#include "clara-score-json.h"
#include "clara-scores.h"
#include "clara-version.h"
#include "clara-workspace-private.h"

G_DEFINE_BOXED_TYPE (ClaraCandidateView,
                     clara_candidate_view,
                     clara_candidate_view_ref,
                     clara_candidate_view_unref)

static void
material_view_free (gpointer data)
{
  ClaraMaterialView *self = data;

  clara_material_free (self->material);
  g_clear_object (&self->reading);
  g_clear_pointer (&self->shown, clara_shown_text_unref);
  g_free (self->file_name);
  g_free (self);
}

static void
clear (gpointer data)
{
  ClaraCandidateView *self = data;

  g_clear_pointer (&self->card, clara_candidacy_free);
  g_clear_pointer (&self->job, clara_job_free);
  clara_score_row_clear (&self->row);
  g_clear_pointer (&self->score_document, json_object_unref);
  g_clear_object (&self->score);
  g_free (self->score_reason);
  g_free (self->score_fault);
  g_clear_object (&self->rubric);
  g_clear_pointer (&self->profile_document, json_object_unref);
  g_clear_object (&self->profile);
  g_clear_pointer (&self->materials, g_ptr_array_unref);
  g_clear_pointer (&self->comments, g_ptr_array_unref);
  g_clear_pointer (&self->history, g_ptr_array_unref);
  g_clear_pointer (&self->outbox, g_ptr_array_unref);
  g_clear_pointer (&self->members, g_hash_table_unref);
  g_clear_object (&self->identity);
}

/* What is asked for, and what comes of it. */
typedef struct
{
  ClaraId candidacy;
  ClaraCandidateViewFlags flags;
  char *reason;             /* (owned) (nullable) */
  ClaraLexicon *lexicon;    /* (owned) (nullable) */
  ClaraIdentity *identity;  /* (owned) (nullable) */
  GHashTable *file_names;   /* (owned) (nullable): ClaraId of a material → name */
  ClaraCandidateView *view; /* (owned) (nullable) */
} Call;

static Call *
call_new (ClaraWorkspace *workspace,
          const ClaraId *candidacy,
          ClaraCandidateViewFlags flags,
          const char *reason)
{
  Call *call = g_new0 (Call, 1);

  call->candidacy = *candidacy;
  call->flags = flags;
  call->reason = g_strdup (reason);
  call->lexicon = clara_workspace_dup_lexicon (workspace);

  return call;
}

static void
call_free (gpointer data)
{
  Call *call = data;

  g_free (call->reason);
  g_clear_object (&call->lexicon);
  g_clear_object (&call->identity);
  g_clear_pointer (&call->file_names, g_hash_table_unref);
  g_clear_pointer (&call->view, clara_candidate_view_unref);
  g_free (call);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Call, call_free)

/* How the files were called tells who it is as well, and passes the same gate. */
static gboolean
reveal_file_names (ClaraWrite *write, Call *call, GError **error)
{
  g_autoptr (GPtrArray) materials = clara_materials_list (clara_write_get_connection (write),
                                                          &call->candidacy, error);

  if (materials == NULL)
    return FALSE;

  g_clear_pointer (&call->file_names, g_hash_table_unref);
  call->file_names = g_hash_table_new_full (clara_id_hash, clara_id_equal, g_free, g_free);
  for (guint i = 0; i < materials->len; i++)
    {
      const ClaraMaterial *material = g_ptr_array_index (materials, i);
      GError *local = NULL;
      char *name = clara_gate_show_file_name (write, &call->candidacy, &material->id, call->reason,
                                              &local);

      if (name != NULL)
        g_hash_table_insert (call->file_names, g_memdup2 (&material->id, sizeof material->id),
                             name);
      else if (!clara_workspace_forgive_not_found (local, error))
        return FALSE;
    }

  return TRUE;
}

/* That somebody looks is in the audit before anything is on the screen. */
static gboolean
look_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Call *call = data;

  if (!clara_gate_note_seen (write, &call->candidacy, error))
    return FALSE;
  if (call->reason == NULL)
    return TRUE;

  g_clear_object (&call->identity);
  call->identity = clara_gate_show_identity (write, &call->candidacy, CLARA_PURPOSE_SHOW,
                                             call->reason, error);

  return call->identity != NULL && reveal_file_names (write, call, error);
}

static gboolean
load_score (ClaraConnection *connection, ClaraCandidateView *self, GError **error)
{
  g_autofree char *document = NULL;
  g_autofree char *rubric = NULL;
  g_autoptr (GError) fault = NULL;
  GError *local = NULL;

  self->scored = clara_scores_get_newest (connection, &self->card->id, &self->row, &document,
                                          &local);
  if (!self->scored)
    return clara_workspace_forgive_not_found (local, error);

  self->stale = self->row.rubric_version != self->job->rubric_version ||
                g_strcmp0 (self->row.engine, clara_version_get_engine ()) != 0;
  rubric = clara_rubrics_get (connection, &self->row.rubric, NULL, error);
  if (rubric == NULL)
    return FALSE;
  self->score_document = clara_json_parse_object (document, -1, NULL, error);
  if (self->score_document == NULL)
    return FALSE;
  self->rubric = clara_rubric_from_json (rubric, -1, error);
  if (self->rubric == NULL)
    return FALSE;

  self->score = clara_score_from_json (self->score_document, &self->score_reason, &fault);
  if (self->score == NULL)
    self->score_fault = g_strdup (fault->message);

  return TRUE;
}

static gboolean
load_profile (ClaraConnection *connection, ClaraCandidateView *self, GError **error)
{
  GError *local = NULL;
  g_autofree char *document = clara_profiles_get (connection, &self->card->id, &local);

  if (document == NULL)
    return clara_workspace_forgive_not_found (local, error);
  self->profile_document = clara_json_parse_object (document, -1, NULL, error);
  if (self->profile_document == NULL)
    return FALSE;

  self->profile = clara_profile_from_json (self->profile_document, NULL);

  return TRUE;
}

static void
add_hidden (ClaraExtraction *reading, const char *json)
{
  g_autoptr (JsonNode) node = json != NULL ? clara_json_parse (json, -1, NULL, NULL) : NULL;
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node)
                                                                  : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonObject *finding = clara_json_get_object_element (array, i, NULL);
      ClaraHiddenKind kind;
      gint64 page = 0;

      if (finding == NULL ||
          !clara_hidden_kind_from_string (clara_json_get_string (finding, "kind", NULL), &kind))
        continue;
      if (!clara_json_get_int64 (finding, "page", &page, NULL) || page < 0 || page > G_MAXINT32)
        page = 0;
      clara_extraction_add_hidden (reading, kind, (guint) page, "");
    }
}

static void
add_warnings (ClaraExtraction *reading, const char *json)
{
  g_autoptr (JsonNode) node = json != NULL ? clara_json_parse (json, -1, NULL, NULL) : NULL;
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node)
                                                                  : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonObject *warning = clara_json_get_object_element (array, i, NULL);
      const char *kind = warning != NULL ? clara_json_get_string (warning, "kind", NULL) : NULL;
      const char *message = kind != NULL ? clara_json_get_string (warning, "message", NULL) : NULL;

      if (message != NULL)
        clara_extraction_add_warning (reading, kind, message);
    }
}

static gboolean
load_reading (ClaraConnection *connection, ClaraMaterialView *self, GError **error)
{
  const ClaraMaterial *material = self->material;
  g_auto (ClaraMaterialText) text = { 0 };
  GError *local = NULL;

  if (!clara_gate_read_blind (connection, &material->id, &text, &local))
    return clara_workspace_forgive_not_found (local, error);

  self->reading = clara_extraction_new ();
  clara_extraction_set_reason (self->reading, material->reason);
  clara_extraction_set_language (self->reading, material->language);
  clara_extraction_set_pages (self->reading, material->pages);
  clara_extraction_set_ocr (self->reading, material->ocr);
  clara_extraction_set_confidence (self->reading, material->confidence);
  clara_extraction_set_text (self->reading, text.deidentified != NULL ? text.deidentified : "");
  add_hidden (self->reading, text.hidden);
  add_warnings (self->reading, text.warnings);

  return TRUE;
}

static gboolean
load_materials (ClaraConnection *connection, const Call *call, GError **error)
{
  ClaraCandidateView *view = call->view;
  g_autoptr (GPtrArray) materials = clara_materials_list (connection, &call->candidacy, error);

  if (materials == NULL)
    return FALSE;

  view->materials = g_ptr_array_new_with_free_func (material_view_free);
  while (materials->len > 0)
    {
      ClaraMaterialView *material = g_new0 (ClaraMaterialView, 1);

      material->material = g_ptr_array_steal_index (materials, 0);
      g_ptr_array_add (view->materials, material);
      if (call->file_names != NULL)
        material->file_name = g_strdup (
            g_hash_table_lookup (call->file_names, &material->material->id));
      if ((call->flags & CLARA_CANDIDATE_VIEW_TEXTS) != 0 &&
          !load_reading (connection, material, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
load_shown_texts (ClaraConnection *connection, const Call *call, GError **error)
{
  GPtrArray *materials = call->view->materials;
  g_autoptr (GPtrArray) texts = NULL;

  if ((call->flags & CLARA_CANDIDATE_VIEW_TEXTS) == 0)
    return TRUE;

  texts = clara_shown_texts_read (connection, &call->candidacy, call->lexicon, error);
  if (texts == NULL)
    return FALSE;

  for (guint i = 0; i < materials->len; i++)
    {
      ClaraMaterialView *material = g_ptr_array_index (materials, i);
      ClaraShownText *shown = clara_shown_texts_find (texts, &material->material->id);

      material->shown = shown != NULL ? clara_shown_text_ref (shown) : NULL;
    }

  return TRUE;
}

static gboolean
load_members (ClaraConnection *connection, ClaraCandidateView *self, GError **error)
{
  g_autoptr (GPtrArray) members = clara_members_list (connection, error);

  if (members == NULL)
    return FALSE;

  self->members = g_hash_table_new_full (clara_id_hash, clara_id_equal, g_free, g_free);
  for (guint i = 0; i < members->len; i++)
    {
      const ClaraMember *member = g_ptr_array_index (members, i);

      g_hash_table_insert (self->members, g_memdup2 (&member->id, sizeof member->id),
                           g_strdup (member->email));
    }

  return TRUE;
}

static gboolean
load_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Call *call = data;
  ClaraCandidateView *view = g_atomic_rc_box_new0 (ClaraCandidateView);

  g_clear_pointer (&call->view, clara_candidate_view_unref);
  call->view = view;
  view->identity = g_steal_pointer (&call->identity);

  return (view->card = clara_candidacies_get (connection, &call->candidacy, error)) != NULL &&
         (view->job = clara_jobs_get (connection, &view->card->job, error)) != NULL &&
         (view->comments = clara_comments_list (connection, &call->candidacy, error)) != NULL &&
         (view->history = clara_candidacies_get_history (connection, &call->candidacy, error)) !=
             NULL &&
         (view->outbox = clara_outbox_list (connection, &call->candidacy, error)) != NULL &&
         load_materials (connection, call, error) && load_shown_texts (connection, call, error) &&
         load_score (connection, view, error) && load_profile (connection, view, error) &&
         load_members (connection, view, error);
}

static const ClaraWorkspaceSteps steps = { look_cb, load_cb };

/**
 * clara_candidate_view_load:
 * @workspace: a workspace
 * @candidacy: a candidacy
 * @flags: what else to read
 * @reason: (nullable): why the member wants to see who it is, in the member's own words; %NULL: blind
 * @cancellable: (nullable): gives it up
 * @error: return location; %CLARA_ERROR_NOT_PERMITTED where the member may not see the card, or not who it is;
 *   %CLARA_ERROR_INVALID for an empty reason; %CLARA_ERROR_NOT_FOUND
 *
 * Notes that the member looks, and why, then reads what there is to see. Waits for the disk: a window uses
 * clara_candidate_view_load_async().
 *
 * Returns: (transfer full) (nullable): what is shown
 */
ClaraCandidateView *
clara_candidate_view_load (ClaraWorkspace *workspace,
                           const ClaraId *candidacy,
                           ClaraCandidateViewFlags flags,
                           const char *reason,
                           GCancellable *cancellable,
                           GError **error)
{
  g_autoptr (Call) call = call_new (workspace, candidacy, flags, reason);

  return clara_workspace_call (workspace, &steps, call, cancellable, error)
             ? g_steal_pointer (&call->view)
             : NULL;
}

/**
 * clara_candidate_view_load_async:
 * @workspace: a workspace
 * @candidacy: a candidacy
 * @flags: what else to read
 * @reason: (nullable): why the member wants to see who it is; %NULL: blind
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_candidate_view_load(), without waiting.
 */
void
clara_candidate_view_load_async (ClaraWorkspace *workspace,
                                 const ClaraId *candidacy,
                                 ClaraCandidateViewFlags flags,
                                 const char *reason,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data)
{
  clara_workspace_call_async (workspace, &steps, call_new (workspace, candidacy, flags, reason),
                              call_free, clara_candidate_view_load_async, cancellable, callback,
                              user_data);
}

/**
 * clara_candidate_view_load_finish:
 * @workspace: a workspace
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: (transfer full) (nullable): as clara_candidate_view_load()
 */
ClaraCandidateView *
clara_candidate_view_load_finish (ClaraWorkspace *workspace, GAsyncResult *result, GError **error)
{
  Call *call = clara_workspace_call_finish (workspace, result, clara_candidate_view_load_async,
                                            error);

  return call != NULL ? g_steal_pointer (&call->view) : NULL;
}

/**
 * clara_candidate_view_ref:
 * @self: what is shown
 *
 * Returns: (transfer full): the same, with one reference more
 */
ClaraCandidateView *
clara_candidate_view_ref (ClaraCandidateView *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * clara_candidate_view_unref:
 * @self: (transfer full): what is shown
 */
void
clara_candidate_view_unref (ClaraCandidateView *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

/**
 * clara_candidate_view_get_member:
 * @self: what is shown
 * @member: a member; zero: the program itself
 *
 * Returns: (transfer none) (nullable): the member's address
 */
const char *
clara_candidate_view_get_member (const ClaraCandidateView *self, const ClaraId *member)
{
  return g_hash_table_lookup (self->members, member);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-candidacies.h"
#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-show-private.h"
#include "clara-error.h"
#include "clara-gate.h"
#include "clara-jobs.h"
#include "clara-json.h"
#include "clara-materials.h"
#include "clara-members.h"
#include "clara-outbox.h"
#include "clara-reviews.h"
#include "clara-rubric-json.h"
#include "clara-version.h"

/**
 * clara_cli_shown_clear:
 * @self: what was shown
 */
void
clara_cli_shown_clear (ClaraCliShown *self)
{
  g_clear_pointer (&self->card, clara_candidacy_free);
  g_clear_pointer (&self->job, clara_job_free);
  clara_score_row_clear (&self->row);
  g_clear_pointer (&self->document, json_object_unref);
  g_clear_object (&self->rubric);
  g_clear_pointer (&self->profile, json_object_unref);
  g_clear_pointer (&self->materials, g_ptr_array_unref);
  g_clear_pointer (&self->comments, g_ptr_array_unref);
  g_clear_pointer (&self->history, g_ptr_array_unref);
  g_clear_pointer (&self->outbox, g_ptr_array_unref);
  g_clear_pointer (&self->members, g_hash_table_unref);
  g_clear_object (&self->identity);
  g_clear_pointer (&self->file_names, g_ptr_array_unref);
}

/**
 * clara_cli_shown_get_member:
 * @self: what is shown
 * @member: a member; zero: the program itself
 *
 * Returns: (transfer none) (nullable): the member's address
 */
const char *
clara_cli_shown_get_member (const ClaraCliShown *self, const ClaraId *member)
{
  return g_hash_table_lookup (self->members, member);
}

/**
 * clara_cli_shown_is_stale:
 * @self: what is shown
 *
 * Returns: whether the score was made by a rubric, or an engine, that does not count any more
 */
gboolean
clara_cli_shown_is_stale (const ClaraCliShown *self)
{
  return self->scored && (self->row.rubric_version != self->job->rubric_version ||
                          g_strcmp0 (self->row.engine, clara_version_get_engine ()) != 0);
}

/* What is not there is no failure. */
static gboolean
forgive_not_found (GError *local, GError **error)
{
  if (local == NULL || g_error_matches (local, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
    {
      g_clear_error (&local);
      return TRUE;
    }
  g_propagate_error (error, local);

  return FALSE;
}

static gboolean
load_score (ClaraConnection *connection, ClaraCliShown *self, GError **error)
{
  g_autofree char *document = NULL;
  g_autofree char *rubric = NULL;
  GError *local = NULL;

  self->scored = clara_scores_get_newest (connection, &self->candidacy, &self->row, &document,
                                          &local);
  if (!self->scored)
    return forgive_not_found (local, error);

  rubric = clara_rubrics_get (connection, &self->row.rubric, NULL, error);
  if (rubric == NULL)
    return FALSE;
  self->document = clara_json_parse_object (document, -1, NULL, error);
  self->rubric = clara_rubric_from_json (rubric, -1, self->document != NULL ? error : NULL);

  return self->document != NULL && self->rubric != NULL;
}

static gboolean
load_profile (ClaraConnection *connection, ClaraCliShown *self, GError **error)
{
  GError *local = NULL;
  g_autofree char *document = clara_profiles_get (connection, &self->candidacy, &local);

  if (document == NULL)
    return forgive_not_found (local, error);
  self->profile = clara_json_parse_object (document, -1, NULL, error);

  return self->profile != NULL;
}

static gboolean
load_members (ClaraConnection *connection, ClaraCliShown *self, GError **error)
{
  g_autoptr (GPtrArray) members = clara_members_list (connection, error);

  if (members == NULL)
    return FALSE;

  self->members = g_hash_table_new_full (clara_id_hash, clara_id_equal, g_free, g_free);
  for (guint i = 0; i < members->len; i++)
    {
      const ClaraMember *member = g_ptr_array_index (members, i);
      ClaraId *id = g_new (ClaraId, 1);

      *id = member->id;
      g_hash_table_insert (self->members, id, g_strdup (member->email));
    }

  return TRUE;
}

static gboolean
load_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  ClaraCliShown *self = data;

  self->card = clara_candidacies_get (connection, &self->candidacy, error);
  if (self->card == NULL)
    return FALSE;

  return (self->job = clara_jobs_get (connection, &self->card->job, error)) != NULL &&
         (self->materials = clara_materials_list (connection, &self->candidacy, error)) != NULL &&
         (self->comments = clara_comments_list (connection, &self->candidacy, error)) != NULL &&
         (self->history = clara_candidacies_get_history (connection, &self->candidacy, error)) !=
             NULL &&
         (self->outbox = clara_outbox_list (connection, &self->candidacy, error)) != NULL &&
         load_score (connection, self, error) && load_profile (connection, self, error) &&
         load_members (connection, self, error);
}

/* How the files were called tells who it is as well, and passes the same gate. */
static gboolean
load_file_names (ClaraWrite *write, ClaraCliShown *self, GError **error)
{
  g_autoptr (GPtrArray) materials = clara_materials_list (clara_write_get_connection (write),
                                                          &self->candidacy, error);

  if (materials == NULL)
    return FALSE;

  g_clear_pointer (&self->file_names, g_ptr_array_unref);
  self->file_names = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < materials->len; i++)
    {
      const ClaraMaterial *material = g_ptr_array_index (materials, i);
      GError *local = NULL;
      char *name = clara_gate_show_file_name (write, &self->candidacy, &material->id, self->reason,
                                              &local);

      if (name != NULL)
        g_ptr_array_add (self->file_names, name);
      else if (!forgive_not_found (local, error))
        return FALSE;
    }

  return TRUE;
}

/* That somebody looks is in the audit before anything is on the screen. */
static gboolean
look_cb (ClaraWrite *write, gpointer data, GError **error)
{
  ClaraCliShown *self = data;

  if (!clara_gate_note_seen (write, &self->candidacy, error))
    return FALSE;
  if (self->reason == NULL)
    return TRUE;

  g_clear_object (&self->identity);
  self->identity = clara_gate_show_identity (write, &self->candidacy, CLARA_PURPOSE_SHOW,
                                             self->reason, error);

  return self->identity != NULL && load_file_names (write, self, error);
}

/**
 * clara_cli_shown_load:
 * @workspace: a workspace
 * @self: (inout): names the candidacy, and the reason; gets all the rest
 *
 * Notes that the member looks, then reads what there is to see.
 *
 * Returns: whether it may be seen, and was read; else it has been said why not
 */
gboolean
clara_cli_shown_load (const ClaraCliWorkspace *workspace, ClaraCliShown *self)
{
  return clara_cli_workspace_write (workspace, look_cb, self) &&
         clara_cli_workspace_read (workspace, load_cb, self);
}

/**
 * clara_cli_show:
 * @arguments: (array zero-terminated=1): `show` and what follows it
 *
 * Prints a candidate: score, evidence, profile, comments and history; who it is only for a reason.
 *
 * Returns: the exit status
 */
int
clara_cli_show (char **arguments)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_auto (ClaraCliShown) shown = { .reason = NULL };
  g_auto (GStrv) words = NULL;
  g_autofree char *reason = NULL;
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "reveal", 0, 0, G_OPTION_ARG_STRING, &reason,
      N_ ("Also who it is; your reason is kept in the audit"), N_ ("REASON") },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &words, NULL, N_ ("CANDIDACY") },
    { NULL },
  };
  int status;

  if (!clara_cli_parse_options (arguments, _ ("CANDIDACY — print a candidate"), entries) ||
      !clara_cli_check_words (words, 1, 1, "show CANDIDACY [--json] [--reveal REASON]") ||
      !clara_cli_parse_candidacy (words[0], &shown.candidacy))
    return CLARA_CLI_USAGE;
  shown.reason = reason;
  status = clara_cli_workspace_open (&workspace);
  if (status != CLARA_CLI_DONE)
    return status;
  if (!clara_cli_shown_load (&workspace, &shown))
    return CLARA_CLI_FAILED;

  if (json)
    clara_cli_show_print_json (&shown);
  else
    clara_cli_show_print_text (&shown);

  return clara_cli_flush () ? CLARA_CLI_DONE : CLARA_CLI_FAILED;
}

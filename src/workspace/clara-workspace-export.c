/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-workspace-export.h"

#include "clara-actor.h"
#include "clara-audit.h"
#include "clara-jobs.h"
#include "clara-workspace-private.h"

#include <string.h>

/* One table on its way out. */
typedef struct
{
  ClaraId job;
  gboolean sees_all;
  GBytes *csv; /* (owned) (nullable) */
} Call;

static Call *
call_new (ClaraWorkspace *self, const ClaraId *job)
{
  Call *call = g_new0 (Call, 1);

  call->job = *job;
  call->sees_all = clara_session_may (clara_workspace_get_session (self), CLARA_MAY_SEE_ALL);

  return call;
}

static void
call_free (gpointer data)
{
  g_clear_pointer (&((Call *) data)->csv, g_bytes_unref);
  g_free (data);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Call, call_free)

/* A spreadsheet must not take a text for a formula. */
static void
add_text (GString *csv, const char *text)
{
  const char *at = text != NULL ? text : "";

  g_string_append_c (csv, '"');
  if (*at != '\0' && strchr ("=+-@\t\r", *at) != NULL)
    g_string_append_c (csv, '\'');
  for (; *at != '\0'; at++)
    {
      if (*at == '"')
        g_string_append_c (csv, '"');
      g_string_append_c (csv, *at);
    }
  g_string_append_c (csv, '"');
}

static void
add_number (GString *csv, gboolean known, double number)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  if (known)
    g_string_append (csv, g_ascii_formatd (digits, sizeof digits, "%.2f", number));
}

static void
add_time (GString *csv, gint64 ms)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (ms / 1000);
  g_autofree char *text = time != NULL ? g_date_time_format_iso8601 (time) : NULL;

  add_text (csv, text);
}

static void
add_card (GString *csv, const ClaraCandidacy *card)
{
  g_autofree char *id = clara_id_to_string (&card->id);
  gboolean scored = card->has_score && card->reason == NULL;
  const char *const texts[] = { id, card->label, card->opportunity,
                                clara_status_to_string (card->status),
                                clara_placed_by_to_string (card->placed_by) };
  const double numbers[] = { card->score, card->low, card->high };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      add_text (csv, texts[i]);
      g_string_append_c (csv, ',');
    }
  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      add_number (csv, scored, numbers[i]);
      g_string_append_c (csv, ',');
    }
  add_text (csv, scored ? clara_status_to_string (card->suggestion) : NULL);
  g_string_append_c (csv, ',');
  add_text (csv, card->reason);
  g_string_append_c (csv, ',');
  add_text (csv, card->decision != CLARA_DECISION_NONE ? clara_decision_to_string (card->decision)
                                                       : NULL);
  g_string_append_printf (csv, ",%u,%d,", card->n_comments, card->rubric_version);
  add_text (csv, card->engine);
  g_string_append_c (csv, ',');
  add_time (csv, card->created);
  g_string_append_c (csv, ',');
  add_time (csv, card->updated);
  g_string_append (csv, "\r\n");
}

static gboolean
note_job (ClaraWrite *write, const ClaraId *job, guint n_cards, GError **error)
{
  g_autofree char *facts = g_strdup_printf ("{\"what\":\"csv\",\"candidacies\":%u}", n_cards);
  const ClaraAuditEntry entry = { .action = "export", .job = job, .facts = facts };

  return clara_actor_check (clara_write_get_connection (write), clara_write_get_member (write),
                            CLARA_MAY_EXPORT, error) &&
         clara_audit_append (write, &entry, error);
}

static gboolean
export_job_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Call *call = data;
  ClaraConnection *connection = clara_write_get_connection (write);
  g_autoptr (ClaraJob) job = clara_jobs_get (connection, &call->job, error);
  g_autoptr (GPtrArray) cards = NULL;
  GString *csv;

  if (job == NULL)
    return FALSE;
  cards = clara_workspace_read_cards (connection, job, call->sees_all, error);
  if (cards == NULL || !note_job (write, &job->id, cards->len, error))
    return FALSE;

  csv = g_string_new ("id,label,opportunity,status,placed_by,score,low,high,suggestion,reason,"
                      "decision,comments,rubric,engine,created,updated\r\n");
  for (guint i = 0; i < cards->len; i++)
    add_card (csv, g_ptr_array_index (cards, i));
  g_clear_pointer (&call->csv, g_bytes_unref);
  call->csv = g_string_free_to_bytes (csv);

  return TRUE;
}

static const ClaraWorkspaceSteps job_steps = { export_job_cb, NULL };

/**
 * clara_workspace_export_job:
 * @self: a workspace
 * @job: a job
 * @cancellable: (nullable): gives it up
 * @error: return location; %CLARA_ERROR_NOT_PERMITTED names the role
 *
 * The candidates of a job as a table, without who they are. Waits for the disk: a window uses
 * clara_workspace_export_job_async().
 *
 * Returns: (transfer full) (nullable): comma-separated values as RFC 4180 has them, in UTF-8; the first line names the
 *   columns
 */
GBytes *
clara_workspace_export_job (ClaraWorkspace *self,
                            const ClaraId *job,
                            GCancellable *cancellable,
                            GError **error)
{
  g_autoptr (Call) call = call_new (self, job);

  return clara_workspace_call (self, &job_steps, call, cancellable, error)
             ? g_steal_pointer (&call->csv)
             : NULL;
}

/**
 * clara_workspace_export_job_async:
 * @self: a workspace
 * @job: a job
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_export_job(), without waiting.
 */
void
clara_workspace_export_job_async (ClaraWorkspace *self,
                                  const ClaraId *job,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data)
{
  clara_workspace_call_async (self, &job_steps, call_new (self, job), call_free,
                              clara_workspace_export_job_async, cancellable, callback, user_data);
}

/**
 * clara_workspace_export_job_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: (transfer full) (nullable): as clara_workspace_export_job()
 */
GBytes *
clara_workspace_export_job_finish (ClaraWorkspace *self, GAsyncResult *result, GError **error)
{
  Call *call = clara_workspace_call_finish (self, result, clara_workspace_export_job_async, error);

  return call != NULL ? g_steal_pointer (&call->csv) : NULL;
}

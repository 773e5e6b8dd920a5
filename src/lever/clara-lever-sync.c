/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever"

#include "clara-lever-sync-private.h"

#include "clara-erasure.h"
#include "clara-error.h"
#include "clara-jobs.h"
#include "clara-json.h"
#include "clara-lever-connections.h"
#include "clara-lever-hooks.h"
#include "clara-lever-webhook.h"
#include "clara-setting.h"
#include "clara-settings.h"
#include "clara-tidings.h"

#include <glib/gi18n.h>
#include <string.h>

#define MAX_PROBLEMS 1000u

/* The program itself. */
const ClaraId clara_lever_nobody = { { 0 } };

/**
 * clara_lever_sync_report_clear:
 * @self: a report
 */
void
clara_lever_sync_report_clear (ClaraLeverSyncReport *self)
{
  g_clear_pointer (&self->problems, g_ptr_array_unref);
}

gint64
clara_lever_sync_now (void)
{
  return g_get_real_time () / 1000;
}

void
clara_lever_sync_tell (ClaraLeverSync *self,
                       const char *phase,
                       guint n_done,
                       guint n_total,
                       gint64 left_ms)
{
  const ClaraLeverSyncProgress progress = { phase, n_done, n_total, left_ms };

  if (self->progress != NULL)
    self->progress (&progress, self->progress_data);
}

/* What was refused by itself, while all else goes on. */
void
clara_lever_sync_complain (ClaraLeverSync *self, const char *problem)
{
  if (self->report->problems == NULL)
    self->report->problems = g_ptr_array_new_with_free_func (g_free);
  if (self->report->problems->len < MAX_PROBLEMS)
    g_ptr_array_add (self->report->problems, g_strdup (problem));
}

gboolean
clara_lever_sync_write (ClaraLeverSync *self, ClaraWriteFunc func, gpointer data, GError **error)
{
  return clara_database_write (self->database, &clara_lever_nobody, func, data, self->cancellable,
                               error);
}

typedef struct
{
  const char *name;
  ClaraLeverCursor *cursor;
} CursorRead;

static gboolean
read_cursor_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  CursorRead *read = data;

  return clara_lever_cursors_get (connection, read->name, read->cursor, error);
}

gboolean
clara_lever_sync_get_cursor (ClaraLeverSync *self,
                             const char *name,
                             ClaraLeverCursor *cursor,
                             GError **error)
{
  CursorRead read = { name, cursor };

  return clara_database_read (self->database, read_cursor_cb, &read, self->cancellable, error);
}

/* What the team has settled, and which jobs are processed. */
static gboolean
read_settings_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  ClaraLeverSync *self = data;
  g_autoptr (GHashTable) settings = clara_settings_list (connection, error);
  g_autoptr (JsonObject) map = NULL;
  const char *text;

  if (settings == NULL)
    return FALSE;
  self->skip_archived = g_strcmp0 (g_hash_table_lookup (settings, "skip-archived"), "false") != 0;
  text = g_hash_table_lookup (settings, "status-map");
  map = text == NULL ? NULL : clara_json_parse_object (text, -1, NULL, NULL);
  g_clear_pointer (&self->stages, json_object_unref);
  g_clear_pointer (&self->reasons, json_object_unref);
  if (map != NULL && json_object_has_member (map, "stages"))
    self->stages = json_object_ref (json_object_get_object_member (map, "stages"));
  if (map != NULL && json_object_has_member (map, "archive_reasons"))
    self->reasons = json_object_ref (json_object_get_object_member (map, "archive_reasons"));

  return TRUE;
}

static gboolean
read_jobs_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  ClaraLeverSync *self = data;
  g_autoptr (GPtrArray) jobs = clara_jobs_list (connection, FALSE, error);

  if (jobs == NULL)
    return FALSE;
  g_hash_table_remove_all (self->jobs);
  for (guint i = 0; i < jobs->len; i++)
    {
      const ClaraJob *job = g_ptr_array_index (jobs, i);

      if (job->processed && job->posting != NULL)
        g_hash_table_insert (self->jobs, g_strdup (job->posting),
                             g_memdup2 (&job->id, sizeof job->id));
    }

  return TRUE;
}

/* Frees what clara_lever_sync_begin() has read. */
void
clara_lever_sync_clear (ClaraLeverSync *self)
{
  g_clear_pointer (&self->stages, json_object_unref);
  g_clear_pointer (&self->reasons, json_object_unref);
  g_clear_pointer (&self->jobs, g_hash_table_unref);
}

/* Confidential postings only where it was granted: Lever refuses the whole list otherwise. */
static void
find_scope (ClaraLeverSync *self)
{
  g_autoptr (ClaraLeverConnection) connection = clara_lever_access_read (
      clara_lever_client_get_access (self->client), self->cancellable, NULL);
  g_auto (GStrv) scopes = connection == NULL || connection->scopes == NULL
                              ? NULL
                              : g_strsplit (connection->scopes, " ", -1);

  self->confidential = scopes != NULL &&
                       g_strv_contains ((const char *const *) scopes, "confidential:access:admin");
}

/* What every reading has to know first; with @jobs which of them are processed, too. */
gboolean
clara_lever_sync_begin (ClaraLeverSync *self, gboolean jobs, GError **error)
{
  self->jobs = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  find_scope (self);

  return clara_database_read (self->database, read_settings_cb, self, self->cancellable, error) &&
         (!jobs ||
          clara_database_read (self->database, read_jobs_cb, self, self->cancellable, error));
}

/**
 * clara_lever_sync_postings:
 * @client: the way to Lever
 * @database: the workspace
 * @report: (inout): what came of it is added
 * @cancellable: (nullable): gives it up; what was written stays
 * @error: return location for a #GError
 *
 * Reads all postings: each is a job, which nobody screens until a person chooses it. Blocks.
 *
 * Returns: whether all were read
 */
gboolean
clara_lever_sync_postings (ClaraLeverClient *client,
                           ClaraDatabase *database,
                           ClaraLeverSyncReport *report,
                           GCancellable *cancellable,
                           GError **error)
{
  g_auto (ClaraLeverSync) self = {
    .client = client, .database = database, .report = report, .cancellable = cancellable
  };
  guint before = clara_lever_client_get_requests (client);
  gboolean worked = clara_lever_sync_begin (&self, FALSE, error) &&
                    clara_lever_sync_read_postings (&self, TRUE, error);

  report->n_requests += clara_lever_client_get_requests (client) - before;

  return worked;
}

/**
 * clara_lever_sync_names:
 * @client: the way to Lever
 * @database: the workspace
 * @report: (inout): what came of it is added
 * @cancellable: (nullable): gives it up; what was written stays
 * @error: return location for a #GError
 *
 * Reads what Lever calls its stages, archive reasons and users, where that was not read today. Blocks.
 *
 * Returns: whether all were read
 */
gboolean
clara_lever_sync_names (ClaraLeverClient *client,
                        ClaraDatabase *database,
                        ClaraLeverSyncReport *report,
                        GCancellable *cancellable,
                        GError **error)
{
  g_auto (ClaraLeverSync) self = {
    .client = client, .database = database, .report = report, .cancellable = cancellable
  };
  guint before = clara_lever_client_get_requests (client);
  gboolean worked = clara_lever_sync_begin (&self, FALSE, error) &&
                    clara_lever_sync_lists (&self, error);

  report->n_requests += clara_lever_client_get_requests (client) - before;

  return worked;
}

/* A reading that is complete. */
typedef struct
{
  const ClaraId *secret; /* (nullable) */
  gint64 began;
} Complete;

/* What Lever told of before it began was read with all else; what it tells of so late that it is refused is forgotten. */
static gboolean
note_sync_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const Complete *complete = data;
  gint64 now = clara_write_get_now (write);

  return (complete->secret == NULL ||
          (clara_lever_connections_note_sync (write, complete->secret, now, error) &&
           clara_tidings_tell_expiring (write, error))) &&
         clara_lever_events_finish_all (write, complete->began, error) &&
         clara_lever_events_prune (write, now - 2 * CLARA_LEVER_WEBHOOK_WINDOW_MS, error);
}

/* What the file of the workspace still holds of who was erased goes as soon as nobody reads it. */
static gboolean
finish (ClaraLeverSync *self, gint64 began, GError **error)
{
  g_autoptr (ClaraLeverConnection) connection = clara_lever_access_read (
      clara_lever_client_get_access (self->client), self->cancellable, NULL);
  Complete complete = { NULL, began };
  g_autoptr (GError) local = NULL;

  if (self->report->n_erased > 0 &&
      !clara_erasure_finish (self->database, self->cancellable, &local))
    clara_lever_sync_complain (self, _ ("the traces of who was erased are taken away later"));

  complete.secret = connection == NULL ? NULL : &connection->secret;

  return clara_lever_sync_write (self, note_sync_cb, &complete, error);
}

/**
 * clara_lever_sync_run:
 * @client: the way to Lever
 * @database: the workspace
 * @progress: (nullable) (scope call): is told how far it is
 * @progress_data: for @progress
 * @report: (inout): what came of it is added
 * @cancellable: (nullable): gives it up; what was written stays
 * @error: return location for a #GError
 *
 * Brings what is new in Lever: lists that are a day old, postings, candidates of the jobs that are processed, those who are
 * gone, and papers. It may be ended or killed at any time, and goes on from there: every page is one transaction with
 * its cursor. What is wrong with one thing is in the report, and loses nothing else. Blocks.
 *
 * Returns: whether all of it was read; see clara_lever_answer_check() for why not
 */
gboolean
clara_lever_sync_run (ClaraLeverClient *client,
                      ClaraDatabase *database,
                      ClaraLeverSyncProgressFunc progress,
                      gpointer progress_data,
                      ClaraLeverSyncReport *report,
                      GCancellable *cancellable,
                      GError **error)
{
  g_auto (ClaraLeverSync) self = { .client = client,
                                   .database = database,
                                   .report = report,
                                   .progress = progress,
                                   .progress_data = progress_data,
                                   .cancellable = cancellable };
  guint before = clara_lever_client_get_requests (client);
  gint64 began = clara_lever_sync_now ();
  gboolean worked = clara_lever_sync_begin (&self, FALSE, error) &&
                    clara_lever_sync_lists (&self, error) &&
                    clara_lever_sync_read_postings (&self, FALSE, error) &&
                    clara_database_read (database, read_jobs_cb, &self, cancellable, error) &&
                    clara_lever_sync_departures (&self, error) &&
                    clara_lever_sync_candidates (&self, error) &&
                    clara_lever_sync_papers (&self, error) && finish (&self, began, error);

  report->n_requests += clara_lever_client_get_requests (client) - before;

  return worked;
}

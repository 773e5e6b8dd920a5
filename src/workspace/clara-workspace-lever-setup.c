/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-workspace-lever-setup.h"

#include "clara-jobs.h"
#include "clara-lever-connections.h"
#include "clara-lever-counting.h"
#include "clara-lever-turn.h"
#include "clara-setting.h"
#include "clara-settings.h"
#include "clara-workspace-private.h"
#include "clara-workspace-sync.h"

/**
 * clara_lever_setup_free:
 * @self: (nullable) (transfer full): what is settled
 */
void
clara_lever_setup_free (ClaraLeverSetup *self)
{
  if (self == NULL)
    return;

  clara_lever_connection_free (self->connection);
  g_clear_pointer (&self->postings, g_ptr_array_unref);
  g_clear_pointer (&self->stages, g_ptr_array_unref);
  g_clear_pointer (&self->reasons, g_ptr_array_unref);
  g_clear_pointer (&self->users, g_ptr_array_unref);
  g_clear_pointer (&self->settings, g_hash_table_unref);
  g_free (self);
}

/* What can be processed first; then by title. */
static int
compare_postings (gconstpointer a, gconstpointer b)
{
  const ClaraJob *x = *(const ClaraJob *const *) a;
  const ClaraJob *y = *(const ClaraJob *const *) b;

  if (x->external != y->external)
    return x->external ? -1 : 1;

  return g_utf8_collate (x->title, y->title);
}

static gboolean
read_postings (ClaraConnection *connection, ClaraLeverSetup *setup, GError **error)
{
  g_autoptr (GPtrArray) jobs = clara_jobs_list (connection, TRUE, error);

  for (guint i = 0; jobs != NULL && i < jobs->len;)
    {
      const ClaraJob *job = g_ptr_array_index (jobs, i);

      if (job->posting == NULL)
        g_ptr_array_remove_index (jobs, i);
      else
        i++;
    }
  if (jobs == NULL)
    return FALSE;
  g_ptr_array_sort (jobs, compare_postings);
  setup->postings = g_steal_pointer (&jobs);

  return TRUE;
}

static gboolean
read_settings (ClaraConnection *connection, ClaraLeverSetup *setup, GError **error)
{
  setup->settings = clara_settings_list (connection, error);
  for (guint i = 0; setup->settings != NULL && clara_setting_get_key (i) != NULL; i++)
    {
      const char *key = clara_setting_get_key (i);

      if (!g_hash_table_contains (setup->settings, key))
        g_hash_table_insert (setup->settings, g_strdup (key),
                             g_strdup (clara_setting_get_default (key)));
    }

  return setup->settings != NULL;
}

static gboolean
read_connection (ClaraConnection *connection, ClaraLeverSetup *setup, GError **error)
{
  g_autoptr (GError) local = NULL;

  setup->connection = clara_lever_connections_get (connection, &local);
  if (setup->connection != NULL && setup->connection->state == CLARA_LEVER_DISCONNECTED)
    g_clear_pointer (&setup->connection, clara_lever_connection_free);

  return clara_workspace_forgive_not_found (g_steal_pointer (&local), error);
}

static gboolean
read_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  ClaraLeverSetup *setup = data;

  if (!read_connection (connection, setup, error) || !read_postings (connection, setup, error) ||
      !read_settings (connection, setup, error))
    return FALSE;
  setup->stages = clara_lever_names_list (connection, "stage", error);
  if (setup->stages == NULL)
    return FALSE;
  setup->reasons = clara_lever_names_list (connection, "archive-reason", error);
  if (setup->reasons == NULL)
    return FALSE;
  setup->users = clara_lever_names_list (connection, "user", error);

  return setup->users != NULL;
}

/* Postings, and what Lever calls its stages, archive reasons and users. */
static gboolean
fetch (ClaraWorkspace *self, GCancellable *cancellable, GError **error)
{
  g_auto (ClaraLeverSyncReport) report = { 0 };
  g_autoptr (ClaraLeverClient) client = NULL;

  if (!clara_workspace_fetch_postings (self, &report, cancellable, error))
    return FALSE;
  client = clara_workspace_open_lever (self, cancellable, error);

  return client != NULL && clara_lever_sync_names (client, clara_workspace_get_database (self),
                                                   &report, cancellable, error);
}

static void
read_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  g_autoptr (ClaraLeverSetup) setup = g_new0 (ClaraLeverSetup, 1);
  gboolean wanted = GPOINTER_TO_INT (task_data);
  GError *error = NULL;

  if ((!wanted || fetch (source, cancellable, &error)) &&
      clara_workspace_read (source, read_cb, setup, cancellable, &error))
    g_task_return_pointer (task, g_steal_pointer (&setup), (GDestroyNotify) clara_lever_setup_free);
  else
    g_task_return_error (task, error);
}

/**
 * clara_workspace_read_lever_async:
 * @self: a workspace
 * @fetch: whether Lever is asked first what it has now; else it is what the workspace knows
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * Reads all that is shown and settled where a connection is set up, without waiting.
 */
void
clara_workspace_read_lever_async (ClaraWorkspace *self,
                                  gboolean fetch,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_source_tag (task, clara_workspace_read_lever_async);
  g_task_set_task_data (task, GINT_TO_POINTER (fetch), NULL);
  g_task_run_in_thread (task, read_in_thread);
}

/**
 * clara_workspace_read_lever_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location; %CLARA_ERROR_NOT_FOUND: it is not connected and Lever was to be asked
 *
 * Returns: (transfer full) (nullable): what there is
 */
ClaraLeverSetup *
clara_workspace_read_lever_finish (ClaraWorkspace *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/* A count that is wanted. */
typedef struct
{
  GStrv postings; /* (owned) */
  gboolean skip_archived;
  guint n_at_most;
} Counting;

static void
counting_free (gpointer data)
{
  Counting *counting = data;

  g_strfreev (counting->postings);
  g_free (counting);
}

static void
preview_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  const Counting *counting = task_data;
  GError *error = NULL;
  g_autoptr (ClaraLeverClient) client = clara_workspace_open_lever (source, cancellable, &error);
  ClaraLeverPreview *preview = NULL;

  if (client != NULL)
    preview = clara_lever_counting_read (client, (const char *const *) counting->postings,
                                         counting->skip_archived, counting->n_at_most, cancellable,
                                         &error);
  if (preview != NULL)
    g_task_return_pointer (task, preview, (GDestroyNotify) clara_lever_preview_free);
  else
    g_task_return_error (task, error);
}

/**
 * clara_workspace_preview_lever_async:
 * @self: a workspace
 * @postings: (array zero-terminated=1): Lever's ids of postings
 * @skip_archived: whether who is archived is left out
 * @n_at_most: the most candidates that are counted
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * Counts where the candidates of these postings stand in Lever, without waiting. Nothing of it is kept.
 */
void
clara_workspace_preview_lever_async (ClaraWorkspace *self,
                                     const char *const *postings,
                                     gboolean skip_archived,
                                     guint n_at_most,
                                     GCancellable *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);
  Counting *counting = g_new (Counting, 1);

  counting->postings = g_strdupv ((GStrv) postings);
  counting->skip_archived = skip_archived;
  counting->n_at_most = n_at_most;
  g_task_set_source_tag (task, clara_workspace_preview_lever_async);
  g_task_set_task_data (task, counting, counting_free);
  g_task_run_in_thread (task, preview_in_thread);
}

/**
 * clara_workspace_preview_lever_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: (transfer full) (nullable): the count
 */
ClaraLeverPreview *
clara_workspace_preview_lever_finish (ClaraWorkspace *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
report_free (gpointer data)
{
  clara_workspace_clear_report (data);
  g_free (data);
}

static void
sync_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  GError *error = NULL;
  g_autoptr (ClaraLeverTurn) turn = clara_lever_turn_wait (
      clara_workspace_get_database (source), "clara", NULL, NULL, cancellable, &error);

  if (turn != NULL && clara_workspace_sync (source, NULL, NULL, task_data, NULL,
                                            clara_lever_turn_get_cancellable (turn), &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * clara_workspace_sync_async:
 * @self: a workspace
 * @cancellable: (nullable): gives it up; what was written stays
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_sync(), in a turn of its own, without waiting.
 */
void
clara_workspace_sync_async (ClaraWorkspace *self,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_source_tag (task, clara_workspace_sync_async);
  g_task_set_task_data (task, g_new0 (ClaraLeverSyncReport, 1), report_free);
  g_task_run_in_thread (task, sync_in_thread);
}

/**
 * clara_workspace_sync_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @report: (out caller-allocates): what came of it, also where not all of it worked
 * @error: return location
 *
 * Returns: as clara_workspace_sync()
 */
gboolean
clara_workspace_sync_finish (ClaraWorkspace *self,
                             GAsyncResult *result,
                             ClaraLeverSyncReport *report,
                             GError **error)
{
  ClaraLeverSyncReport *taken;

  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  taken = g_task_get_task_data (G_TASK (result));
  *report = *taken;
  *taken = (ClaraLeverSyncReport){ 0 };

  return g_task_propagate_boolean (G_TASK (result), error);
}

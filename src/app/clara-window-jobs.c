/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-window-private.h"

#include "clara-job-properties.h"
#include "clara-report-window.h"
#include "clara-workspace-jobs.h"
#include "clara-workspace-visits.h"

#include <glib/gi18n.h>

/* What a window does with a whole job, and what it tells that can be taken back. */

static const ClaraJob *
find_job (ClaraWindow *self, const char *id)
{
  guint n = self->jobs == NULL ? 0 : g_list_model_get_n_items (G_LIST_MODEL (self->jobs));
  ClaraId job;

  if (!clara_id_parse (id, &job, NULL))
    return NULL;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (ClaraJobItem) item = g_list_model_get_item (G_LIST_MODEL (self->jobs), i);

      if (clara_id_equal (&clara_job_item_get_job (item)->id, &job))
        return clara_job_item_get_job (item);
    }

  return NULL;
}

static void
properties_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  ClaraWindow *self = user_data;
  const ClaraJob *job = find_job (self, g_variant_get_string (parameter, NULL));

  if (job != NULL)
    clara_job_properties_show (GTK_WINDOW (self), self->workspace, job);
}

/* A job that is, or shall be, screened or not. */
typedef struct
{
  ClaraWindow *window; /* (owned) */
  char *title;         /* (owned) (nullable) */
  ClaraId job;
  gboolean processed;
} Selection;

static void
selection_free (Selection *selection)
{
  g_object_unref (selection->window);
  g_free (selection->title);
  g_free (selection);
}

static void
tell_stopped (const Selection *selection)
{
  g_autofree char *id = clara_id_to_string (&selection->job);
  g_autofree char *text = g_strdup_printf (_ ("%s is not processed any more"),
                                           selection->title != NULL ? selection->title
                                                                    : _ ("The job"));
  AdwToast *toast = adw_toast_new (text);

  adw_toast_set_button_label (toast, _ ("_Undo"));
  adw_toast_set_action_target (toast, "s", id);
  adw_toast_set_action_name (toast, "win.process-job");
  adw_toast_set_timeout (toast, 10);
  clara_window_show_toast (selection->window, toast);
}

static void
selected_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Selection *selection = user_data;
  g_autoptr (GError) error = NULL;

  if (!clara_workspace_select_jobs_finish (CLARA_WORKSPACE (source), result, NULL, &error))
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        clara_window_tell_error (selection->window, _ ("The job is as it was"), error);
    }
  else if (selection->processed)
    clara_window_tell (selection->window, _ ("The job is processed again"));
  else
    tell_stopped (selection);
  selection_free (selection);
}

static void
select_job (ClaraWindow *self, const char *id, gboolean processed)
{
  const ClaraJob *job = find_job (self, id);
  Selection *selection;
  ClaraId wanted;

  if (self->workspace == NULL || !clara_id_parse (id, &wanted, NULL))
    return;

  selection = g_new0 (Selection, 1);
  selection->window = g_object_ref (self);
  selection->title = job != NULL ? g_strdup (job->title) : NULL;
  selection->job = wanted;
  selection->processed = processed;
  clara_workspace_select_jobs_async (self->workspace, &wanted, 1, FALSE, processed,
                                     self->cancellable, selected_cb, selection);
}

static void
stop_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  select_job (user_data, g_variant_get_string (parameter, NULL), FALSE);
}

static void
process_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  select_job (user_data, g_variant_get_string (parameter, NULL), TRUE);
}

static void
show_report (ClaraWindow *self, const char *id)
{
  ClaraId job;

  if (self->workspace != NULL && id != NULL && clara_id_parse (id, &job, NULL))
    clara_report_window_show (GTK_WINDOW (self), self->workspace, &job);
}

static void
report_job_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  show_report (user_data, g_variant_get_string (parameter, NULL));
}

static void
report_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  ClaraWindow *self = user_data;
  g_autofree char *job = clara_job_page_dup_job (self->job_page);

  show_report (self, job);
}

static const GActionEntry actions[] = {
  { "job-properties", properties_cb, "s" }, { "stop-job", stop_cb, "s" },
  { "process-job", process_cb, "s" },       { "report", report_cb },
  { "report-job", report_job_cb, "s" },
};

/* What has been seen of a board is not new any more: when it is opened, and again when it is left. */
static void
page_changed_cb (ClaraWindow *self)
{
  const char *page = gtk_stack_get_visible_child_name (self->stack);
  gboolean on_job = g_strcmp0 (page, "job") == 0 || g_strcmp0 (page, "candidate") == 0;

  if (self->on_job && !on_job)
    clara_window_note_visit (self);
  self->on_job = on_job;
}

/**
 * clara_window_install_job_actions:
 * @self: a window
 */
void
clara_window_install_job_actions (ClaraWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  g_signal_connect_object (self->stack, "notify::visible-child", G_CALLBACK (page_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
set_enabled (ClaraWindow *self, const char *name, gboolean enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

/**
 * clara_window_update_job_actions:
 * @self: a window
 *
 * Leaves open what can be done with jobs, by who is signed in.
 */
void
clara_window_update_job_actions (ClaraWindow *self)
{
  ClaraSession *session = self->workspace != NULL ? clara_workspace_get_session (self->workspace)
                                                  : NULL;
  gboolean may_edit = session != NULL && clara_session_may (session, CLARA_MAY_EDIT_JOB);

  set_enabled (self, "job-properties", may_edit);
  set_enabled (self, "stop-job", may_edit);
  set_enabled (self, "process-job", may_edit);
  set_enabled (self, "report-job", session != NULL);
  set_enabled (self, "report",
               session != NULL &&
                   g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "job") == 0);
}

static void
noted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;

  /* A count that is too high is no reason to interrupt anybody. */
  if (!clara_workspace_note_visit_finish (CLARA_WORKSPACE (source), result, &error) &&
      !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_warning ("cannot note what was seen: %s", error->message);
}

/**
 * clara_window_note_visit:
 * @self: a window that shows a board, or has shown it until now
 *
 * What is on the board has been seen.
 */
void
clara_window_note_visit (ClaraWindow *self)
{
  g_autofree char *id = clara_job_page_dup_job (self->job_page);
  ClaraId job;

  if (self->workspace != NULL && id != NULL && clara_id_parse (id, &job, NULL))
    clara_workspace_note_visit_async (self->workspace, &job, self->cancellable, noted_cb, NULL);
}

/* What is called if somebody wants it back. */
typedef struct
{
  ClaraWindow *window; /* (unowned): the toast is in it */
  ClaraWindowUndoFunc func;
  gpointer data;
  GDestroyNotify destroy;
} Undo;

static void
undo_free (gpointer data, GClosure *closure)
{
  Undo *undo = data;

  if (undo->destroy != NULL)
    undo->destroy (undo->data);
  g_free (undo);
}

static void
undo_clicked_cb (AdwToast *toast, Undo *undo)
{
  undo->func (undo->window, undo->data);
}

/**
 * clara_window_tell_undoable:
 * @self: a window
 * @text: a short sentence: what was done
 * @func: takes it back
 * @data: for @func
 * @destroy: (nullable): frees @data
 *
 * Says what was done, with a button that takes it back; for deeds that the undo journal does not know.
 */
void
clara_window_tell_undoable (ClaraWindow *self,
                            const char *text,
                            ClaraWindowUndoFunc func,
                            gpointer data,
                            GDestroyNotify destroy)
{
  AdwToast *toast = adw_toast_new (text);
  Undo *undo = g_new0 (Undo, 1);

  undo->window = self;
  undo->func = func;
  undo->data = data;
  undo->destroy = destroy;
  adw_toast_set_button_label (toast, _ ("_Undo"));
  adw_toast_set_timeout (toast, 8);
  g_signal_connect_data (toast, "button-clicked", G_CALLBACK (undo_clicked_cb), undo, undo_free, 0);
  clara_window_show_toast (self, toast);
}

/**
 * clara_window_get_workspace:
 * @self: a window
 *
 * Returns: (transfer none) (nullable): the workspace it shows
 */
ClaraWorkspace *
clara_window_get_workspace (ClaraWindow *self)
{
  g_return_val_if_fail (CLARA_IS_WINDOW (self), NULL);

  return self->workspace;
}

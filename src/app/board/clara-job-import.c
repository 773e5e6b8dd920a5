/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-job-page-private.h"

#include "clara-compat.h"
#include "clara-window.h"
#include "clara-wording.h"
#include "clara-workspace-import.h"

#include <glib/gi18n.h>

/*
 * Candidates from files: by a dialog, or dropped anywhere on the page. What is told of them are numbers; a file's name may
 * be the person's.
 */

static void
tell (ClaraJobPage *self, const char *text)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (root != NULL && CLARA_IS_WINDOW (root))
    clara_window_tell (CLARA_WINDOW (root), text);
}

static void
add_part (GString *text, guint n, char *part)
{
  if (n > 0)
    g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", part);
  g_free (part);
}

static char *
describe (const ClaraImportReport *report)
{
  GString *text = g_string_new (NULL);

  add_part (
      text, report->n_added,
      g_strdup_printf (ngettext ("%u candidate added", "%u candidates added", report->n_added),
                       report->n_added));
  add_part (
      text, report->n_known,
      g_strdup_printf (ngettext ("%u was here already", "%u were here already", report->n_known),
                       report->n_known));
  add_part (text, report->n_erased,
            g_strdup_printf (ngettext ("%u had asked to be forgotten and was left out",
                                       "%u had asked to be forgotten and were left out",
                                       report->n_erased),
                             report->n_erased));
  add_part (text, report->n_unread,
            g_strdup_printf (ngettext ("%u file could not be opened",
                                       "%u files could not be opened", report->n_unread),
                             report->n_unread));
  if (text->len == 0)
    g_string_append (text, _ ("No document was found there"));

  return g_string_free (text, FALSE);
}

static void
imported_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraJobPage) self = user_data;
  g_autoptr (ClaraImportReport)
      report = clara_workspace_import_finish (CLARA_WORKSPACE (source), result);
  g_autofree char *text = describe (report);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (report->error == NULL)
    tell (self, text);
  else if (!g_error_matches (report->error, G_IO_ERROR, G_IO_ERROR_CANCELLED) && root != NULL)
    clara_window_tell_error (CLARA_WINDOW (root), _ ("The import ended before all was done"),
                             report->error);
  if (report->n_added > 0)
    {
      ClaraIntake *intake = clara_workspace_get_intake (CLARA_WORKSPACE (source), NULL);

      if (intake != NULL)
        clara_intake_wake (intake);
    }
}

/**
 * clara_job_page_import_paths:
 * @self: a job page
 * @paths: (array zero-terminated=1): files and folders
 *
 * Brings in what is there, and says in numbers what came of it. Where no job is shown nothing happens.
 */
void
clara_job_page_import_paths (ClaraJobPage *self, const char *const *paths)
{
  g_return_if_fail (CLARA_IS_JOB_PAGE (self));
  g_return_if_fail (paths != NULL);

  if (*paths == NULL || self->model == NULL)
    return;

  clara_workspace_import_async (self->workspace, clara_board_model_get_job (self->model), paths,
                                FALSE, NULL, NULL, self->cancellable, imported_cb,
                                g_object_ref (self));
}

static void
add_path (GPtrArray *paths, GFile *file)
{
  char *path = g_file_get_path (file);

  if (path != NULL)
    g_ptr_array_add (paths, path);
}

static void
chosen_cb (GListModel *files, gpointer user_data)
{
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; files != NULL && i < g_list_model_get_n_items (files); i++)
    {
      g_autoptr (GFile) file = g_list_model_get_item (files, i);

      add_path (paths, file);
    }
  g_ptr_array_add (paths, NULL);
  clara_job_page_import_paths (user_data, (const char *const *) paths->pdata);
}

/**
 * clara_job_page_import_from:
 * @self: a job page
 * @folder: whether a folder is asked for instead of files
 *
 * Asks for files, and brings them in.
 */
void
clara_job_page_import_from (ClaraJobPage *self, gboolean folder)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (root == NULL || self->model == NULL)
    return;
  clara_compat_choose_files (GTK_WINDOW (root), folder ? CLARA_CHOOSE_FOLDER : CLARA_CHOOSE_SEVERAL,
                             _ ("Import Candidates"), NULL, chosen_cb, self, G_OBJECT (self));
}

static gboolean
drop_cb (GtkDropTarget *target, const GValue *value, double x, double y, ClaraJobPage *self)
{
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);
  GSList *files = g_value_get_boxed (value);

  if (self->workspace == NULL ||
      !clara_session_may (clara_workspace_get_session (self->workspace), CLARA_MAY_IMPORT))
    return FALSE;
  for (; files != NULL; files = files->next)
    add_path (paths, files->data);
  g_ptr_array_add (paths, NULL);
  clara_job_page_import_paths (self, (const char *const *) paths->pdata);

  return paths->len > 1;
}

/**
 * clara_job_page_init_import:
 * @self: a job page
 *
 * Takes dropped files.
 */
void
clara_job_page_init_import (ClaraJobPage *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

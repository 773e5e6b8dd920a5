/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-report-window-private.h"

#include "clara-compat.h"
#include "clara-report-drawing.h"
#include "clara-wording.h"
#include "clara-workspace-export.h"

#include <glib/gi18n.h>

/* A report on its way out of the workspace. Each time the audit is told of it first, and says who may. */

/* What is written to a file. */
typedef struct
{
  ClaraReportWindow *window; /* (owned) */
  GFile *file;               /* (owned) */
} Leaving;

static void
leaving_free (Leaving *self)
{
  g_object_unref (self->window);
  g_object_unref (self->file);
  g_free (self);
}

static void
fail (ClaraReportWindow *self, const GError *error)
{
  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) && self->toast_overlay != NULL)
    clara_report_window_tell (self, _ ("Nothing was saved"), error);
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Leaving *self = user_data;
  g_autoptr (GError) error = NULL;

  if (!g_file_replace_contents_finish (G_FILE (source), result, NULL, &error))
    fail (self->window, error);
  else if (self->window->toast_overlay != NULL)
    clara_report_window_tell (self->window, _ ("Saved"), NULL);
  leaving_free (self);
}

/* Takes @self. A file of candidates is for who made it alone. */
static void
write_out (Leaving *self, GBytes *bytes)
{
  g_file_replace_contents_bytes_async (self->file, bytes, NULL, FALSE, G_FILE_CREATE_PRIVATE,
                                       self->window->cancellable, written_cb, self);
}

static void
csv_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Leaving *self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes)
      csv = clara_workspace_export_job_finish (CLARA_WORKSPACE (source), result, &error);

  if (csv != NULL)
    {
      write_out (self, csv);
      return;
    }
  fail (self->window, error);
  leaving_free (self);
}

static void
pdf_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Leaving *self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraJobReport)
      report = clara_workspace_report_job_finish (CLARA_WORKSPACE (source), result, &error);
  g_autoptr (GBytes) pdf = report != NULL ? clara_report_to_pdf (report, &error) : NULL;

  if (pdf != NULL)
    {
      write_out (self, pdf);
      return;
    }
  fail (self->window, error);
  leaving_free (self);
}

static Leaving *
leaving_new (ClaraReportWindow *window, GListModel *files)
{
  Leaving *self;
  g_autoptr (GFile) file = files == NULL ? NULL : g_list_model_get_item (files, 0);

  if (file == NULL || window->workspace == NULL)
    return NULL;
  self = g_new0 (Leaving, 1);
  self->window = g_object_ref (window);
  self->file = g_steal_pointer (&file);

  return self;
}

static void
pdf_chosen_cb (GListModel *files, gpointer user_data)
{
  ClaraReportWindow *window = user_data;
  Leaving *self = leaving_new (window, files);

  if (self != NULL)
    clara_workspace_report_job_async (window->workspace, &window->job, TRUE, window->cancellable,
                                      pdf_cb, self);
}

static void
csv_chosen_cb (GListModel *files, gpointer user_data)
{
  ClaraReportWindow *window = user_data;
  Leaving *self = leaving_new (window, files);

  if (self != NULL)
    clara_workspace_export_job_async (window->workspace, &window->job, window->cancellable, csv_cb,
                                      self);
}

/* (transfer full): how a file about a job is called. */
static char *
dup_file_name (const ClaraJobReport *report, const char *ending)
{
  return g_strdelimit (g_strconcat (report->title, ending, NULL), "/\\:\n", '-');
}

static void
choose (ClaraReportWindow *self, const char *title, const char *ending, ClaraFilesChosenFunc func)
{
  g_autofree char *name = NULL;

  if (self->report == NULL)
    return;
  name = dup_file_name (self->report, ending);
  clara_compat_choose_files (GTK_WINDOW (self), CLARA_CHOOSE_SAVE, title, name, func, self,
                             G_OBJECT (self));
}

static void
export_pdf_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  choose (CLARA_REPORT_WINDOW (widget), _ ("Save the Report"), ".pdf", pdf_chosen_cb);
}

static void
export_csv_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  choose (CLARA_REPORT_WINDOW (widget), _ ("Save the Candidates"), ".csv", csv_chosen_cb);
}

static void
draw_page_cb (GtkPrintOperation *operation, GtkPrintContext *paper, int page, gpointer user_data)
{
  PangoContext *context = gtk_print_context_create_pango_context (paper);

  clara_report_draw_page (gtk_print_context_get_cairo_context (paper), context, user_data,
                          gtk_print_context_get_width (paper),
                          gtk_print_context_get_height (paper));
  g_object_unref (context);
}

static void
print_done_cb (GtkPrintOperation *operation,
               GtkPrintOperationResult result,
               ClaraReportWindow *self)
{
  g_autoptr (GError) error = NULL;

  /* There is one to be asked for only then. */
  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;

  gtk_print_operation_get_error (operation, &error);
  if (self->toast_overlay != NULL)
    clara_report_window_tell (self, _ ("Not printed"), error);
}

static void
print_report_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraReportWindow) self = user_data;
  g_autoptr (GtkPrintOperation) operation = NULL;
  g_autoptr (GtkPrintSettings) settings = NULL;
  g_autofree char *name = NULL;
  g_autoptr (GError) error = NULL;
  ClaraJobReport *report = clara_workspace_report_job_finish (CLARA_WORKSPACE (source), result,
                                                              &error);

  if (report == NULL)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) && self->toast_overlay != NULL)
        clara_report_window_tell (self, _ ("Not printed"), error);
      return;
    }

  name = dup_file_name (report, "");
  settings = gtk_print_settings_new ();
  operation = gtk_print_operation_new ();
  g_object_set_data_full (G_OBJECT (operation), "report", report,
                          (GDestroyNotify) clara_job_report_free);
  gtk_print_operation_set_n_pages (operation, 1);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_job_name (operation, report->title);
  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_BASENAME, name);
  gtk_print_operation_set_print_settings (operation, settings);
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), report);
  g_signal_connect_object (operation, "done", G_CALLBACK (print_done_cb), self, 0);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (self),
                           NULL);
}

static void
print_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ClaraReportWindow *self = CLARA_REPORT_WINDOW (widget);

  clara_workspace_report_job_async (self->workspace, &self->job, TRUE, self->cancellable,
                                    print_report_cb, g_object_ref (self));
}

/**
 * clara_report_window_install_leaving:
 * @widget_class: the class of a report window
 */
void
clara_report_window_install_leaving (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "report.print", NULL, print_cb);
  gtk_widget_class_install_action (widget_class, "report.export-pdf", NULL, export_pdf_cb);
  gtk_widget_class_install_action (widget_class, "report.export-csv", NULL, export_csv_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "report.print",
                                       NULL);
}

/**
 * clara_report_window_update_leaving:
 * @self: a report
 *
 * Leaves open what may be done with it, and says why where nothing may.
 */
void
clara_report_window_update_leaving (ClaraReportWindow *self)
{
  gboolean may = self->workspace != NULL &&
                 clara_session_may (clara_workspace_get_session (self->workspace),
                                    CLARA_MAY_EXPORT);
  gboolean can = may && self->report != NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "report.print", can);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "report.export-pdf", can);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "report.export-csv", can);
  if (self->export_button == NULL)
    return;
  gtk_widget_set_sensitive (self->export_button, can);
  if (!may)
    {
      gtk_widget_set_tooltip_text (self->export_button, _ ("A recruiter or an admin may export"));
      gtk_widget_set_tooltip_text (self->print_button, _ ("A recruiter or an admin may print"));
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-new-job-dialog.h"

#include "clara-compat.h"
#include "clara-wording.h"
#include "clara-workspace-draft.h"
#include "clara-workspace-jobs.h"

#include <glib/gi18n.h>

/**
 * ClaraNewJobDialog:
 *
 * A new job in two steps: its text, written, pasted or in a file; then what was read out of it, before anything is kept.
 * Main thread only.
 */
struct _ClaraNewJobDialog
{
  AdwWindow parent_instance;

  ClaraWorkspace *workspace; /* (owned) (nullable) */
  ClaraJobDraft *draft;      /* (owned) (nullable) */
  GCancellable *cancellable; /* (owned) */

  AdwToastOverlay *toast_overlay;
  GtkStack *start_stack;
  GtkStack *end_stack;
  GtkStack *stack;
  AdwEntryRow *title_row;
  GtkTextView *text_view;
  GtkBox *check_box;
};

G_DEFINE_FINAL_TYPE (ClaraNewJobDialog, clara_new_job_dialog, ADW_TYPE_WINDOW)

static void
show_step (ClaraNewJobDialog *self, const char *step)
{
  gboolean check = g_str_equal (step, "check");

  gtk_stack_set_visible_child_name (self->stack, step);
  gtk_stack_set_visible_child_name (self->start_stack, check ? "check" : "write");
  gtk_stack_set_visible_child_name (self->end_stack, check ? "check" : "write");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "new-job.read", g_str_equal (step, "write"));
}

static void
tell (ClaraNewJobDialog *self, const char *text)
{
  adw_toast_overlay_add_toast (self->toast_overlay, adw_toast_new (text));
}

static GtkWidget *
make_requirement (const ClaraRequirement *requirement)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *importance = gtk_label_new (requirement->importance == CLARA_IMPORTANCE_MUST
                                             ? C_ ("importance", "Must")
                                             : C_ ("importance", "Nice to have"));

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), requirement->text);
  if (requirement->flags != NULL && requirement->flags[0] != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row),
                                 _ ("Names something protected, or close to it: please look"));
  gtk_widget_add_css_class (importance, "count");
  gtk_widget_set_valign (importance, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), importance);

  return row;
}

static void
add_category (ClaraNewJobDialog *self, ClaraRubric *rubric, ClaraRequirementCategory category)
{
  AdwPreferencesGroup *group = NULL;

  for (guint i = 0; i < clara_rubric_get_n_requirements (rubric); i++)
    {
      const ClaraRequirement *requirement = clara_rubric_get_requirement (rubric, i);

      if (requirement->category != category)
        continue;
      if (group == NULL)
        {
          group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
          adw_preferences_group_set_title (group, clara_wording_for_category (category));
          gtk_box_append (self->check_box, GTK_WIDGET (group));
        }
      adw_preferences_group_add (group, make_requirement (requirement));
    }
}

static void
show_draft (ClaraNewJobDialog *self)
{
  ClaraRubric *rubric = self->draft->rubric;
  guint n = clara_rubric_get_n_requirements (rubric);
  g_autofree char *count = g_strdup_printf (
      ngettext ("%u requirement was read. You can change it at any time beside the board.",
                "%u requirements were read. You can change them at any time beside the board.", n),
      n);
  GtkWidget *title = gtk_label_new (clara_rubric_get_title (rubric));
  GtkWidget *subtitle = gtk_label_new (n > 0
                                           ? count
                                           : _ ("Nothing was read that a candidate could meet. Go "
                                                "back and give the whole advertisement."));
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->check_box))) != NULL)
    gtk_box_remove (self->check_box, child);
  gtk_widget_add_css_class (title, "title-2");
  gtk_label_set_wrap (GTK_LABEL (title), TRUE);
  gtk_label_set_wrap (GTK_LABEL (subtitle), TRUE);
  gtk_label_set_justify (GTK_LABEL (subtitle), GTK_JUSTIFY_CENTER);
  gtk_widget_add_css_class (subtitle, "dim-label");
  gtk_box_append (self->check_box, title);
  gtk_box_append (self->check_box, subtitle);
  for (guint category = 0; category < CLARA_N_CATEGORIES; category++)
    add_category (self, rubric, category);
  show_step (self, "check");
}

static void
drafted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraNewJobDialog) self = user_data;
  g_autoptr (GError) error = NULL;
  ClaraJobDraft *draft = clara_workspace_draft_job_finish (CLARA_WORKSPACE (source), result,
                                                           &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (draft == NULL || draft->reason != NULL)
    {
      g_clear_pointer (&draft, clara_job_draft_free);
      tell (self, error != NULL ? clara_wording_for_error (error) : _ ("This file cannot be read"));
      show_step (self, "write");
      return;
    }
  if (*clara_rubric_get_title (draft->rubric) == '\0')
    {
      clara_job_draft_free (draft);
      tell (self, _ ("The text does not say what the job is called: please give it a title"));
      show_step (self, "write");
      gtk_widget_grab_focus (GTK_WIDGET (self->title_row));
      return;
    }

  g_clear_pointer (&self->draft, clara_job_draft_free);
  self->draft = draft;
  show_draft (self);
}

static char *
dup_title (ClaraNewJobDialog *self)
{
  char *title = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->title_row))));

  if (*title == '\0')
    g_clear_pointer (&title, g_free);

  return title;
}

static void
read_file (ClaraNewJobDialog *self, GFile *file)
{
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *title = dup_title (self);

  if (path == NULL)
    {
      tell (self, _ ("Only files on this computer can be read"));
      return;
    }
  show_step (self, "reading");
  clara_workspace_draft_job_async (self->workspace, title, path, self->cancellable, drafted_cb,
                                   g_object_ref (self));
}

static void
read_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ClaraNewJobDialog *self = CLARA_NEW_JOB_DIALOG (widget);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->text_view);
  g_autofree char *title = dup_title (self);
  g_autofree char *text = NULL;
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  text = gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
  if (*g_strstrip (text) == '\0')
    {
      tell (self, _ ("Paste the job text first, or choose its file"));
      gtk_widget_grab_focus (GTK_WIDGET (self->text_view));
      return;
    }
  show_step (self, "reading");
  clara_workspace_draft_job_text_async (self->workspace, title, text, self->cancellable, drafted_cb,
                                        g_object_ref (self));
}

static void
back_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  show_step (CLARA_NEW_JOB_DIALOG (widget), "write");
}

static void
kept_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraNewJobDialog) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *id = NULL;
  ClaraId job;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "new-job.keep", TRUE);
  if (!clara_workspace_add_job_finish (CLARA_WORKSPACE (source), result, &job, &error))
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        tell (self, clara_wording_for_error (error));
      return;
    }

  id = clara_id_to_string (&job);
  g_action_group_activate_action (G_ACTION_GROUP (g_application_get_default ()), "open-job",
                                  g_variant_new_string (id));
  gtk_window_close (GTK_WINDOW (self));
}

static void
keep_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ClaraNewJobDialog *self = CLARA_NEW_JOB_DIALOG (widget);

  if (self->draft == NULL)
    return;
  gtk_widget_action_set_enabled (widget, "new-job.keep", FALSE);
  clara_workspace_add_job_async (self->workspace, self->draft->text, self->draft->language,
                                 self->draft->rubric, self->cancellable, kept_cb,
                                 g_object_ref (self));
}

static void
chosen_cb (GListModel *files, gpointer user_data)
{
  g_autoptr (GFile) file = files == NULL ? NULL : g_list_model_get_item (files, 0);

  if (file != NULL)
    read_file (user_data, file);
}

static void
choose_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  clara_compat_choose_files (GTK_WINDOW (widget), CLARA_CHOOSE_ONE, _ ("Choose the Job Text"), NULL,
                             chosen_cb, widget, G_OBJECT (widget));
}

static gboolean
drop_cb (GtkDropTarget *target, const GValue *value, double x, double y, ClaraNewJobDialog *self)
{
  read_file (self, g_value_get_object (value));

  return TRUE;
}

static void
clara_new_job_dialog_dispose (GObject *object)
{
  ClaraNewJobDialog *self = CLARA_NEW_JOB_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), CLARA_TYPE_NEW_JOB_DIALOG);
  g_clear_pointer (&self->draft, clara_job_draft_free);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (clara_new_job_dialog_parent_class)->dispose (object);
}

static void
clara_new_job_dialog_finalize (GObject *object)
{
  g_object_unref (CLARA_NEW_JOB_DIALOG (object)->cancellable);

  G_OBJECT_CLASS (clara_new_job_dialog_parent_class)->finalize (object);
}

static void
clara_new_job_dialog_class_init (ClaraNewJobDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = clara_new_job_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = clara_new_job_dialog_finalize;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/clara/Clara/jobs/clara-new-job-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, ClaraNewJobDialog, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, ClaraNewJobDialog, start_stack);
  gtk_widget_class_bind_template_child (widget_class, ClaraNewJobDialog, end_stack);
  gtk_widget_class_bind_template_child (widget_class, ClaraNewJobDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, ClaraNewJobDialog, title_row);
  gtk_widget_class_bind_template_child (widget_class, ClaraNewJobDialog, text_view);
  gtk_widget_class_bind_template_child (widget_class, ClaraNewJobDialog, check_box);
  gtk_widget_class_install_action (widget_class, "new-job.read", NULL, read_cb);
  gtk_widget_class_install_action (widget_class, "new-job.back", NULL, back_cb);
  gtk_widget_class_install_action (widget_class, "new-job.keep", NULL, keep_cb);
  gtk_widget_class_install_action (widget_class, "new-job.choose", NULL, choose_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
clara_new_job_dialog_init (ClaraNewJobDialog *self)
{
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_FILE, GDK_ACTION_COPY);

  gtk_widget_init_template (GTK_WIDGET (self));
  self->cancellable = g_cancellable_new ();
  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (target), GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
  clara_compat_name_buttons (GTK_WIDGET (self));
  show_step (self, "write");
}

/**
 * clara_new_job_dialog_show:
 * @parent: the window it belongs to
 * @workspace: where the job is added
 *
 * Asks for a new job; opens its board once it is kept.
 */
void
clara_new_job_dialog_show (GtkWindow *parent, ClaraWorkspace *workspace)
{
  ClaraNewJobDialog *self = g_object_new (CLARA_TYPE_NEW_JOB_DIALOG, "transient-for", parent, NULL);

  self->workspace = g_object_ref (workspace);
  gtk_window_present (GTK_WINDOW (self));
}

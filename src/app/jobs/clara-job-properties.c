/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-job-properties.h"

#include "clara-compat.h"
#include "clara-setting.h"
#include "clara-window.h"
#include "clara-wording.h"
#include "clara-workspace-job-change.h"

#include <glib/gi18n.h>

/* What a job is called and how it is kept. */
typedef struct
{
  ClaraId job;
  char *title; /* (owned) */
  char *team;  /* (owned) (nullable) */
  char *place; /* (owned) (nullable) */
  gboolean blind;
  int retention_days;
  int version;
} Properties;

#define TYPE_JOB_PROPERTIES (job_properties_get_type ())
G_DECLARE_FINAL_TYPE (JobProperties, job_properties, CLARA, JOB_PROPERTIES, AdwWindow)

/*
 * JobProperties:
 *
 * A dialog in which a job gets another title, team or place, and is kept otherwise. What was before can be had back from
 * the toast that tells of it. Main thread only.
 */
struct _JobProperties
{
  AdwWindow parent_instance;

  ClaraWorkspace *workspace; /* (owned) (nullable) */
  Properties *before;        /* (owned) (nullable) */
  AdwToastOverlay *toast_overlay;
  GtkWidget *save;
  GtkWidget *title_row;
  GtkWidget *team_row;
  GtkWidget *place_row;
  GtkSwitch *blind;
  GtkSpinButton *days;
};

G_DEFINE_FINAL_TYPE (JobProperties, job_properties, ADW_TYPE_WINDOW)

static void
properties_free (gpointer data)
{
  Properties *self = data;

  g_free (self->title);
  g_free (self->team);
  g_free (self->place);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Properties, properties_free)

/* A change that waits for the disk. */
typedef struct
{
  ClaraWindow *window;   /* (owned): where it is told of */
  JobProperties *dialog; /* (owned) (nullable): where it was made; %NULL: it is taken back */
  Properties *before;    /* (owned) (nullable): what it was; given to who may want it back */
} Change;

static void
change_free (Change *self)
{
  g_object_unref (self->window);
  g_clear_object (&self->dialog);
  g_clear_pointer (&self->before, properties_free);
  g_free (self);
}

static void change (ClaraWindow *window,
                    ClaraWorkspace *workspace,
                    const Properties *wanted,
                    JobProperties *dialog,
                    Properties *before);

static void
undo_cb (ClaraWindow *window, gpointer user_data)
{
  change (window, clara_window_get_workspace (window), user_data, NULL, NULL);
}

static void
changed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Change *self = user_data;
  g_autoptr (GError) error = NULL;
  int version;

  if (!clara_workspace_change_job_finish (CLARA_WORKSPACE (source), result, &version, &error))
    {
      if (self->dialog == NULL)
        clara_window_tell_error (self->window, _ ("Not undone"), error);
      else
        {
          adw_toast_overlay_add_toast (self->dialog->toast_overlay,
                                       adw_toast_new (clara_wording_for_error (error)));
          gtk_widget_set_sensitive (self->dialog->save, TRUE);
        }
    }
  else if (self->dialog == NULL)
    clara_window_tell (self->window, _ ("The job is as it was before"));
  else
    {
      self->before->version = version;
      clara_window_tell_undoable (self->window, _ ("The job was changed"), undo_cb,
                                  g_steal_pointer (&self->before), properties_free);
      gtk_window_destroy (GTK_WINDOW (self->dialog));
    }
  change_free (self);
}

/* Takes @before. */
static void
change (ClaraWindow *window,
        ClaraWorkspace *workspace,
        const Properties *wanted,
        JobProperties *dialog,
        Properties *before)
{
  const ClaraJobChange job = { .version = wanted->version,
                               .title = wanted->title,
                               .team = wanted->team,
                               .place = wanted->place,
                               .blind = wanted->blind,
                               .retention_days = wanted->retention_days };
  Change *self = g_new0 (Change, 1);

  self->window = g_object_ref (window);
  self->dialog = dialog == NULL ? NULL : g_object_ref (dialog);
  self->before = before;
  clara_workspace_change_job_async (workspace, &wanted->job, &job, NULL, changed_cb, self);
}

static char *
dup_row (GtkWidget *row)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (row))));
}

static void
save_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  JobProperties *self = (JobProperties *) widget;
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));
  g_autoptr (Properties) wanted = g_new0 (Properties, 1);

  if (!gtk_widget_get_sensitive (self->save) || self->before == NULL)
    return;

  wanted->job = self->before->job;
  wanted->title = dup_row (self->title_row);
  wanted->team = dup_row (self->team_row);
  wanted->place = dup_row (self->place_row);
  wanted->blind = gtk_switch_get_active (self->blind);
  wanted->retention_days = gtk_spin_button_get_value_as_int (self->days);
  wanted->version = self->before->version;
  gtk_widget_set_sensitive (self->save, FALSE);
  change (CLARA_WINDOW (parent), self->workspace, wanted, self, g_steal_pointer (&self->before));
}

static void
title_changed_cb (GtkEditable *row, JobProperties *self)
{
  g_autofree char *title = dup_row (GTK_WIDGET (row));

  gtk_widget_set_sensitive (self->save, *title != '\0');
}

static void
job_properties_dispose (GObject *object)
{
  JobProperties *self = (JobProperties *) object;

  g_clear_object (&self->workspace);
  g_clear_pointer (&self->before, properties_free);

  G_OBJECT_CLASS (job_properties_parent_class)->dispose (object);
}

static void
job_properties_class_init (JobPropertiesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = job_properties_dispose;
  gtk_widget_class_install_action (widget_class, "properties.save", NULL, save_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static GtkWidget *
add_entry (AdwPreferencesGroup *group, const char *title, const char *text)
{
  GtkWidget *row = adw_entry_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_editable_set_text (GTK_EDITABLE (row), text != NULL ? text : "");
  adw_preferences_group_add (group, row);

  return row;
}

static void
add_control (AdwPreferencesGroup *group,
             const char *title,
             const char *subtitle,
             GtkWidget *control)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_widget_set_valign (control, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), control);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), control);
  gtk_accessible_update_property (GTK_ACCESSIBLE (control), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  subtitle, -1);
  adw_preferences_group_add (group, row);
}

static GtkWidget *
make_header (JobProperties *self)
{
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *cancel = gtk_button_new_with_mnemonic (_ ("_Cancel"));

  self->save = gtk_button_new_with_mnemonic (_ ("_Save"));
  gtk_widget_add_css_class (self->save, "suggested-action");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (cancel), "window.close");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->save), "properties.save");
  adw_header_bar_set_show_start_title_buttons (ADW_HEADER_BAR (header), FALSE);
  adw_header_bar_set_show_end_title_buttons (ADW_HEADER_BAR (header), FALSE);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), cancel);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), self->save);

  return header;
}

static void
job_properties_init (JobProperties *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->toast_overlay = ADW_TOAST_OVERLAY (adw_toast_overlay_new ());
  gtk_widget_set_vexpand (GTK_WIDGET (self->toast_overlay), TRUE);
  gtk_box_append (GTK_BOX (box), make_header (self));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->toast_overlay));
  adw_window_set_content (ADW_WINDOW (self), box);
  gtk_window_set_title (GTK_WINDOW (self), _ ("Job Properties"));
  gtk_window_set_default_size (GTK_WINDOW (self), 480, 470);
  gtk_window_set_modal (GTK_WINDOW (self), TRUE);
}

static void
fill (JobProperties *self, const ClaraJob *job)
{
  GtkWidget *page = adw_preferences_page_new ();
  AdwPreferencesGroup *names = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  AdwPreferencesGroup *keeping = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  self->title_row = add_entry (names, _ ("Title"), job->title);
  self->team_row = add_entry (names, _ ("Team"), job->team);
  self->place_row = add_entry (names, _ ("Place"), job->place);
  g_signal_connect_object (self->title_row, "changed", G_CALLBACK (title_changed_cb), self, 0);

  adw_preferences_group_set_title (keeping, _ ("Candidates"));
  self->blind = GTK_SWITCH (gtk_switch_new ());
  gtk_switch_set_active (self->blind, job->blind);
  add_control (keeping, _ ("Hide Names"),
               _ ("Nobody sees who a candidate is without giving a reason"),
               GTK_WIDGET (self->blind));
  self->days = GTK_SPIN_BUTTON (gtk_spin_button_new_with_range (0, CLARA_SETTING_MAX_DAYS, 30));
  gtk_spin_button_set_numeric (self->days, TRUE);
  gtk_spin_button_set_value (self->days, job->retention_days);
  add_control (keeping, _ ("Keep for Days"), _ ("0: as long as the team has decided for all jobs"),
               GTK_WIDGET (self->days));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), names);
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), keeping);
  adw_toast_overlay_set_child (self->toast_overlay, page);
}

/**
 * clara_job_properties_show:
 * @parent: the window it belongs to
 * @workspace: a workspace
 * @job: a job, as it is shown
 *
 * Lets a person change what a job is called and how it is kept.
 */
void
clara_job_properties_show (GtkWindow *parent, ClaraWorkspace *workspace, const ClaraJob *job)
{
  JobProperties *self = g_object_new (TYPE_JOB_PROPERTIES, "transient-for", parent, NULL);

  self->workspace = g_object_ref (workspace);
  self->before = g_new0 (Properties, 1);
  self->before->job = job->id;
  self->before->title = g_strdup (job->title);
  self->before->team = g_strdup (job->team);
  self->before->place = g_strdup (job->place);
  self->before->blind = job->blind;
  self->before->retention_days = job->retention_days;
  self->before->version = job->version;
  fill (self, job);
  clara_compat_name_buttons (GTK_WIDGET (self));
  gtk_window_present (GTK_WINDOW (self));
  gtk_widget_grab_focus (self->title_row);
}

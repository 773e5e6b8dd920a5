/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-notices-list.h"

#include "clara-compat.h"
#include "clara-notices-model.h"
#include "clara-window.h"
#include "clara-wording.h"

#include <glib/gi18n.h>

/**
 * ClaraNoticesList:
 *
 * News for the member, the newest first, under a heading; nothing at all where there are none. A notice leaves when it is
 * marked as read. Main thread only.
 */
struct _ClaraNoticesList
{
  AdwBin parent_instance;

  ClaraWorkspace *workspace;  /* (owned) (nullable) */
  ClaraJobsModel *jobs;       /* (owned) (nullable) */
  ClaraNoticesModel *notices; /* (owned) (nullable) */
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (ClaraNoticesList, clara_notices_list, ADW_TYPE_BIN)

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraNoticesList) self = user_data;
  g_autoptr (GError) error = NULL;
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (!clara_workspace_read_notice_finish (CLARA_WORKSPACE (source), result, &error) &&
      root != NULL)
    clara_window_tell_error (CLARA_WINDOW (root), _ ("The notice stays"), error);
}

static void
mark_read (ClaraNoticesList *self, const ClaraId *notice)
{
  if (self->workspace != NULL)
    clara_workspace_read_notice_async (self->workspace, notice, NULL, read_cb, g_object_ref (self));
}

static void
all_read_cb (GtkButton *button, ClaraNoticesList *self)
{
  mark_read (self, NULL);
}

static void
one_read_cb (GtkButton *button, ClaraNoticesList *self)
{
  ClaraNoticeItem *item = g_object_get_data (G_OBJECT (button), "notice");

  mark_read (self, &clara_notice_item_get_notice (item)->id);
}

static gboolean
is_job (ClaraNoticesList *self, const ClaraId *id)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->jobs));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (ClaraJobItem) item = g_list_model_get_item (G_LIST_MODEL (self->jobs), i);

      if (clara_id_equal (&clara_job_item_get_job (item)->id, id))
        return TRUE;
    }

  return FALSE;
}

/* What a notice is about is a job or a candidacy; of anything else it says all by itself. */
static void
make_open (ClaraNoticesList *self, GtkWidget *row, const ClaraNotice *notice)
{
  gboolean job = is_job (self, &notice->subject);
  g_autofree char *id = NULL;

  /* Both are mended where the team connects. */
  if (g_str_equal (notice->kind, "lever-reconnect") || g_str_equal (notice->kind, "lever-expiring"))
    {
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
      gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", "integrations");
      gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "app.settings");
      return;
    }

  if (clara_id_is_zero (&notice->subject) || (!job && g_str_has_prefix (notice->kind, "review")))
    return;

  id = clara_id_to_string (&notice->subject);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row),
                                  job ? "app.open-job" : "app.open-candidacy");
}

static GtkWidget *
make_row_cb (gpointer item, gpointer user_data)
{
  ClaraNoticesList *self = user_data;
  const ClaraNotice *notice = clara_notice_item_get_notice (item);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_from_icon_name ("object-select-symbolic");
  g_autofree char *time = clara_wording_for_time (notice->at);
  g_autofree char *words = g_strdup_printf (_ ("Mark as read: %s"), notice->text);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), notice->text);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), time);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, _ ("Mark as Read"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
  g_object_set_data_full (G_OBJECT (button), "notice", g_object_ref (item), g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (one_read_cb), self, 0);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  make_open (self, row, notice);

  return row;
}

static void
items_changed_cb (ClaraNoticesList *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self),
                          g_list_model_get_n_items (G_LIST_MODEL (self->notices)) > 0);
}

/* Without its news a member can still work. */
static void
failed_cb (ClaraNoticesModel *notices, const GError *error, ClaraNoticesList *self)
{
  g_warning ("cannot read the notices: %s", error->message);
}

static void
clara_notices_list_dispose (GObject *object)
{
  ClaraNoticesList *self = CLARA_NOTICES_LIST (object);

  if (self->list != NULL)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  self->list = NULL;
  g_clear_object (&self->notices);
  g_clear_object (&self->jobs);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (clara_notices_list_parent_class)->dispose (object);
}

static void
clara_notices_list_class_init (ClaraNoticesListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = clara_notices_list_dispose;
}

static void
clara_notices_list_init (ClaraNoticesList *self)
{
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *all = gtk_button_new ();
  GtkWidget *label = gtk_label_new_with_mnemonic (_ ("_Mark All as Read"));

  /* Where text is large it has two lines. */
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_button_set_child (GTK_BUTTON (all), label);
  gtk_widget_add_css_class (all, "text-button");
  gtk_widget_add_css_class (all, "flat");
  gtk_widget_set_valign (all, GTK_ALIGN_CENTER);
  g_signal_connect_object (all, "clicked", G_CALLBACK (all_read_cb), self, 0);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _ ("News"));
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (group), all);
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("News"), -1);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), GTK_WIDGET (self->list));
  adw_bin_set_child (ADW_BIN (self), group);
  clara_compat_name_buttons (group);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * clara_notices_list_set_workspace:
 * @self: a list
 * @workspace: a workspace
 * @jobs: its jobs
 */
void
clara_notices_list_set_workspace (ClaraNoticesList *self,
                                  ClaraWorkspace *workspace,
                                  ClaraJobsModel *jobs)
{
  g_return_if_fail (CLARA_IS_NOTICES_LIST (self));

  g_set_object (&self->workspace, workspace);
  g_set_object (&self->jobs, jobs);
  g_clear_object (&self->notices);
  self->notices = clara_notices_model_new (workspace);
  g_signal_connect_object (self->notices, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->notices, "failed", G_CALLBACK (failed_cb), self, 0);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->notices), make_row_cb, self, NULL);
  items_changed_cb (self);
}

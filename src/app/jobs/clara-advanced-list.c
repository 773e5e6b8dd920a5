/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-advanced-list.h"

#include "clara-wording.h"
#include "clara-workspace-visits.h"

#include <glib/gi18n.h>

/**
 * ClaraAdvancedList:
 *
 * The candidates of all jobs whom a hiring manager wants to go on with, under a heading; nothing at all where there are
 * none. By their labels only. Read anew whenever the counts of the jobs change. Main thread only.
 */
struct _ClaraAdvancedList
{
  AdwBin parent_instance;

  ClaraWorkspace *workspace; /* (owned) (nullable) */
  ClaraJobsModel *jobs;      /* (owned) (nullable) */
  GCancellable *cancellable; /* (owned) (nullable): of the reading that is on the way */
  guint idle;
  AdwPreferencesGroup *group;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (ClaraAdvancedList, clara_advanced_list, ADW_TYPE_BIN)

static const char *
find_title (ClaraAdvancedList *self, const ClaraId *job)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->jobs));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (ClaraJobItem) item = g_list_model_get_item (G_LIST_MODEL (self->jobs), i);

      if (clara_id_equal (&clara_job_item_get_job (item)->id, job))
        return clara_job_item_get_job (item)->title;
    }

  return NULL;
}

static GtkWidget *
make_row (const ClaraCandidacy *card, const char *job)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");
  g_autofree char *label = clara_wording_for_label (card);
  g_autofree char *subtitle = g_strdup_printf ("%s · %s", job,
                                               clara_wording_for_status (card->status));
  g_autofree char *words = g_strdup_printf ("%s. %s", label, subtitle);
  g_autofree char *id = clara_id_to_string (&card->id);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), label);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "app.open-candidacy");
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);

  return row;
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraAdvancedList) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray)
      cards = clara_workspace_list_advanced_finish (CLARA_WORKSPACE (source), result, &error);
  GtkWidget *row;
  guint n = 0;

  if (cards == NULL || self->jobs == NULL)
    {
      if (error != NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        g_warning ("cannot list who was advanced: %s", error->message);
      return;
    }

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, row);
  for (guint i = 0; i < cards->len; i++)
    {
      const ClaraCandidacy *card = g_ptr_array_index (cards, i);
      const char *title = find_title (self, &card->job);

      /* Nobody looks for a candidate of a job that is not processed any more. */
      if (title == NULL)
        continue;
      gtk_list_box_append (self->list, make_row (card, title));
      n++;
    }
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
}

static gboolean
idle_cb (gpointer user_data)
{
  ClaraAdvancedList *self = user_data;

  self->idle = 0;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  clara_workspace_list_advanced_async (self->workspace, self->cancellable, read_cb,
                                       g_object_ref (self));

  return G_SOURCE_REMOVE;
}

static void
item_changed_cb (ClaraJobItem *item, ClaraAdvancedList *self)
{
  if (self->idle == 0)
    self->idle = g_idle_add_full (G_PRIORITY_LOW, idle_cb, self, NULL);
}

static void
items_changed_cb (GListModel *jobs,
                  guint position,
                  guint removed,
                  guint added,
                  ClaraAdvancedList *self)
{
  for (guint i = position; i < position + added; i++)
    {
      g_autoptr (ClaraJobItem) item = g_list_model_get_item (jobs, i);

      g_signal_handlers_disconnect_by_func (item, item_changed_cb, self);
      g_signal_connect_object (item, "changed", G_CALLBACK (item_changed_cb), self, 0);
    }
  item_changed_cb (NULL, self);
}

static void
clara_advanced_list_dispose (GObject *object)
{
  ClaraAdvancedList *self = CLARA_ADVANCED_LIST (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_handle_id (&self->idle, g_source_remove);
  g_clear_object (&self->jobs);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (clara_advanced_list_parent_class)->dispose (object);
}

static void
clara_advanced_list_class_init (ClaraAdvancedListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = clara_advanced_list_dispose;
}

static void
clara_advanced_list_init (ClaraAdvancedList *self)
{
  self->group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  adw_preferences_group_set_title (self->group, _ ("Advanced by a Hiring Manager"));
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Advanced by a Hiring Manager"), -1);
  adw_preferences_group_add (self->group, GTK_WIDGET (self->list));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->group));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * clara_advanced_list_set_workspace:
 * @self: a list
 * @workspace: a workspace
 * @jobs: its jobs
 */
void
clara_advanced_list_set_workspace (ClaraAdvancedList *self,
                                   ClaraWorkspace *workspace,
                                   ClaraJobsModel *jobs)
{
  g_return_if_fail (CLARA_IS_ADVANCED_LIST (self));

  if (self->jobs != NULL)
    g_signal_handlers_disconnect_by_data (self->jobs, self);
  g_set_object (&self->workspace, workspace);
  g_set_object (&self->jobs, jobs);
  g_signal_connect_object (jobs, "items-changed", G_CALLBACK (items_changed_cb), self, 0);
  items_changed_cb (G_LIST_MODEL (jobs), 0, 0, g_list_model_get_n_items (G_LIST_MODEL (jobs)),
                    self);
}

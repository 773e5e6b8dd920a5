/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-home-page.h"

#include "clara-job-row.h"

#include <glib/gi18n.h>

#define MAX_RECENT 8u

/**
 * ClaraHomePage:
 *
 * Where the day begins: what waits for a person, and the jobs that were changed last. Main thread only.
 */
struct _ClaraHomePage
{
  AdwBin parent_instance;

  ClaraWorkspace *workspace;   /* (owned) (nullable) */
  ClaraJobsModel *jobs;        /* (owned) (nullable) */
  GtkFilterListModel *waiting; /* (owned) */
  GtkSliceListModel *recent;   /* (owned) */
  GtkSortListModel *by_change; /* (owned) */

  GtkStack *stack;
  AdwPreferencesGroup *waiting_group;
  GtkListBox *waiting_list;
  GtkListBox *recent_list;
};

G_DEFINE_FINAL_TYPE (ClaraHomePage, clara_home_page, ADW_TYPE_BIN)

static gboolean
waits_cb (gpointer item, gpointer user_data)
{
  return clara_job_item_get_job (item)->counts[CLARA_STATUS_TO_REVIEW] > 0;
}

static int
compare_cb (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const ClaraJob *one = clara_job_item_get_job ((ClaraJobItem *) a);
  const ClaraJob *two = clara_job_item_get_job ((ClaraJobItem *) b);

  return (two->updated > one->updated) - (two->updated < one->updated);
}

static void
update (ClaraHomePage *self)
{
  guint n_jobs = self->jobs == NULL ? 0 : g_list_model_get_n_items (G_LIST_MODEL (self->jobs));

  gtk_stack_set_visible_child_name (self->stack, n_jobs > 0 ? "home" : "empty");
  gtk_widget_set_visible (GTK_WIDGET (self->waiting_group),
                          g_list_model_get_n_items (G_LIST_MODEL (self->waiting)) > 0);
}

/* A count that changes changes which jobs wait. */
static void
item_changed_cb (ClaraJobItem *item, ClaraHomePage *self)
{
  gtk_filter_changed (gtk_filter_list_model_get_filter (self->waiting),
                      GTK_FILTER_CHANGE_DIFFERENT);
  update (self);
}

static void
items_changed_cb (GListModel *jobs, guint position, guint removed, guint added, ClaraHomePage *self)
{
  for (guint i = position; i < position + added; i++)
    {
      g_autoptr (ClaraJobItem) item = g_list_model_get_item (jobs, i);

      g_signal_handlers_disconnect_by_func (item, item_changed_cb, self);
      g_signal_connect_object (item, "changed", G_CALLBACK (item_changed_cb), self, 0);
    }
  update (self);
}

static void
waiting_changed_cb (ClaraHomePage *self)
{
  update (self);
}

static GtkWidget *
make_row_cb (gpointer item, gpointer user_data)
{
  return clara_job_row_new (item);
}

static void
clara_home_page_dispose (GObject *object)
{
  ClaraHomePage *self = CLARA_HOME_PAGE (object);

  if (self->waiting_list != NULL)
    {
      gtk_list_box_bind_model (self->waiting_list, NULL, NULL, NULL, NULL);
      gtk_list_box_bind_model (self->recent_list, NULL, NULL, NULL, NULL);
    }
  gtk_widget_dispose_template (GTK_WIDGET (self), CLARA_TYPE_HOME_PAGE);
  g_clear_object (&self->recent);
  g_clear_object (&self->by_change);
  g_clear_object (&self->waiting);
  g_clear_object (&self->jobs);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (clara_home_page_parent_class)->dispose (object);
}

static void
clara_home_page_class_init (ClaraHomePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = clara_home_page_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/clara/Clara/home/clara-home-page.ui");
  gtk_widget_class_bind_template_child (widget_class, ClaraHomePage, stack);
  gtk_widget_class_bind_template_child (widget_class, ClaraHomePage, waiting_group);
  gtk_widget_class_bind_template_child (widget_class, ClaraHomePage, waiting_list);
  gtk_widget_class_bind_template_child (widget_class, ClaraHomePage, recent_list);
}

static void
clara_home_page_init (ClaraHomePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->waiting = gtk_filter_list_model_new (
      NULL, GTK_FILTER (gtk_custom_filter_new (waits_cb, NULL, NULL)));
  g_signal_connect_object (self->waiting, "items-changed", G_CALLBACK (waiting_changed_cb), self,
                           G_CONNECT_SWAPPED);
  self->by_change = gtk_sort_list_model_new (
      NULL, GTK_SORTER (gtk_custom_sorter_new (compare_cb, NULL, NULL)));
  self->recent = gtk_slice_list_model_new (G_LIST_MODEL (g_object_ref (self->by_change)), 0,
                                           MAX_RECENT);
  gtk_list_box_bind_model (self->waiting_list, G_LIST_MODEL (self->waiting), make_row_cb, NULL,
                           NULL);
  gtk_list_box_bind_model (self->recent_list, G_LIST_MODEL (self->recent), make_row_cb, NULL, NULL);
}

/**
 * clara_home_page_set_workspace:
 * @self: a home page
 * @workspace: a workspace
 * @jobs: its jobs
 */
void
clara_home_page_set_workspace (ClaraHomePage *self, ClaraWorkspace *workspace, ClaraJobsModel *jobs)
{
  g_return_if_fail (CLARA_IS_HOME_PAGE (self));

  if (self->jobs != NULL)
    g_signal_handlers_disconnect_by_data (self->jobs, self);
  g_set_object (&self->workspace, workspace);
  g_set_object (&self->jobs, jobs);
  g_signal_connect_object (jobs, "items-changed", G_CALLBACK (items_changed_cb), self, 0);
  gtk_filter_list_model_set_model (self->waiting, G_LIST_MODEL (jobs));
  gtk_sort_list_model_set_model (self->by_change, G_LIST_MODEL (jobs));
  items_changed_cb (G_LIST_MODEL (jobs), 0, 0, g_list_model_get_n_items (G_LIST_MODEL (jobs)),
                    self);
}

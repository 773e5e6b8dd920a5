/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-home-page.h"

#include "clara-advanced-list.h"
#include "clara-compat.h"
#include "clara-disputes-list.h"
#include "clara-job-row.h"
#include "clara-notices-list.h"
#include "clara-queue-list.h"
#include "clara-wording.h"
#include "clara-work-model.h"
#include "clara-work-row.h"

#include <glib/gi18n.h>

#define MAX_RECENT 8u

/**
 * ClaraHomePage:
 *
 * Where the day begins: news, what waits for a person, what is being read, and the jobs that were changed last. Main
 * thread only.
 */
struct _ClaraHomePage
{
  AdwBin parent_instance;

  ClaraWorkspace *workspace;   /* (owned) (nullable) */
  ClaraJobsModel *jobs;        /* (owned) (nullable) */
  GtkFilterListModel *waiting; /* (owned) */
  GtkSliceListModel *recent;   /* (owned) */
  GtkSortListModel *by_change; /* (owned) */
  ClaraWorkModel *work;        /* (owned) (nullable) */

  GtkStack *stack;
  AdwPreferencesGroup *waiting_group;
  GtkListBox *waiting_list;
  AdwPreferencesGroup *work_group;
  GtkListBox *work_list;
  GtkListBox *recent_list;
  AdwStatusPage *failed_page;
  ClaraNoticesList *notices;
  ClaraDisputesList *disputes;
  ClaraAdvancedList *advanced;
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
  gboolean loaded = self->jobs != NULL && clara_jobs_model_is_loaded (self->jobs);

  gtk_stack_set_visible_child_name (self->stack, n_jobs > 0 ? "home"
                                                 : loaded   ? "empty"
                                                            : "loading");
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
describe_waiting (ClaraJobItem *item, GtkWidget *row)
{
  const ClaraJob *job = clara_job_item_get_job (item);
  guint n = job->counts[CLARA_STATUS_TO_REVIEW];
  g_autofree char *subtitle = g_strdup_printf (
      ngettext ("%u candidate to review", "%u candidates to review", n), n);
  g_autofree char *words = g_strdup_printf ("%s. %s", job->title, subtitle);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), job->title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

static GtkWidget *
make_waiting_cb (gpointer item, gpointer user_data)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *id = clara_id_to_string (&clara_job_item_get_job (item)->id);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "app.open-job");
  g_signal_connect_object (item, "changed", G_CALLBACK (describe_waiting), row, 0);
  describe_waiting (item, row);

  return row;
}

static GtkWidget *
make_work_cb (gpointer item, gpointer user_data)
{
  return clara_work_row_new (CLARA_HOME_PAGE (user_data)->workspace, item);
}

static void
work_changed_cb (ClaraHomePage *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->work_group),
                          g_list_model_get_n_items (G_LIST_MODEL (self->work)) > 0);
}

static void
failed_cb (ClaraJobsModel *jobs, const GError *error, ClaraHomePage *self)
{
  adw_status_page_set_description (self->failed_page, clara_wording_for_error (error));
  gtk_stack_set_visible_child_name (self->stack, "failed");
}

static void
retry_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ClaraHomePage *self = CLARA_HOME_PAGE (widget);

  if (self->jobs == NULL)
    return;
  gtk_stack_set_visible_child_name (self->stack, "loading");
  clara_jobs_model_reload (self->jobs);
}

static void
clara_home_page_dispose (GObject *object)
{
  ClaraHomePage *self = CLARA_HOME_PAGE (object);

  if (self->waiting_list != NULL)
    {
      gtk_list_box_bind_model (self->waiting_list, NULL, NULL, NULL, NULL);
      gtk_list_box_bind_model (self->recent_list, NULL, NULL, NULL, NULL);
      gtk_list_box_bind_model (self->work_list, NULL, NULL, NULL, NULL);
    }
  /* The template takes the child away, and libadwaita 1.2 would let go of it once more. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), CLARA_TYPE_HOME_PAGE);
  g_clear_object (&self->recent);
  g_clear_object (&self->by_change);
  g_clear_object (&self->waiting);
  g_clear_object (&self->work);
  g_clear_object (&self->jobs);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (clara_home_page_parent_class)->dispose (object);
}

static void
clara_home_page_class_init (ClaraHomePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = clara_home_page_dispose;
  g_type_ensure (CLARA_TYPE_ADVANCED_LIST);
  g_type_ensure (CLARA_TYPE_DISPUTES_LIST);
  g_type_ensure (CLARA_TYPE_NOTICES_LIST);
  g_type_ensure (CLARA_TYPE_QUEUE_LIST);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/clara/Clara/home/clara-home-page.ui");
  gtk_widget_class_bind_template_child (widget_class, ClaraHomePage, stack);
  gtk_widget_class_bind_template_child (widget_class, ClaraHomePage, waiting_group);
  gtk_widget_class_bind_template_child (widget_class, ClaraHomePage, waiting_list);
  gtk_widget_class_bind_template_child (widget_class, ClaraHomePage, work_group);
  gtk_widget_class_bind_template_child (widget_class, ClaraHomePage, work_list);
  gtk_widget_class_bind_template_child (widget_class, ClaraHomePage, recent_list);
  gtk_widget_class_bind_template_child (widget_class, ClaraHomePage, failed_page);
  gtk_widget_class_bind_template_child (widget_class, ClaraHomePage, notices);
  gtk_widget_class_bind_template_child (widget_class, ClaraHomePage, disputes);
  gtk_widget_class_bind_template_child (widget_class, ClaraHomePage, advanced);
  gtk_widget_class_install_action (widget_class, "home.retry", NULL, retry_cb);
}

static void
clara_home_page_init (ClaraHomePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  clara_compat_hide_pages (GTK_WIDGET (self->stack));
  self->waiting = gtk_filter_list_model_new (
      NULL, GTK_FILTER (gtk_custom_filter_new (waits_cb, NULL, NULL)));
  g_signal_connect_object (self->waiting, "items-changed", G_CALLBACK (waiting_changed_cb), self,
                           G_CONNECT_SWAPPED);
  self->by_change = gtk_sort_list_model_new (
      NULL, GTK_SORTER (gtk_custom_sorter_new (compare_cb, NULL, NULL)));
  self->recent = gtk_slice_list_model_new (G_LIST_MODEL (g_object_ref (self->by_change)), 0,
                                           MAX_RECENT);
  gtk_list_box_bind_model (self->waiting_list, G_LIST_MODEL (self->waiting), make_waiting_cb, NULL,
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
  g_signal_connect_object (jobs, "loaded", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (jobs, "failed", G_CALLBACK (failed_cb), self, 0);
  g_clear_object (&self->work);
  self->work = clara_work_model_new (workspace);
  g_signal_connect_object (self->work, "changed", G_CALLBACK (work_changed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_list_box_bind_model (self->work_list, G_LIST_MODEL (self->work), make_work_cb, self, NULL);
  work_changed_cb (self);
  clara_notices_list_set_workspace (self->notices, workspace, jobs);
  clara_disputes_list_set_workspace (self->disputes, workspace);
  clara_advanced_list_set_workspace (self->advanced, workspace, jobs);
  gtk_filter_list_model_set_model (self->waiting, G_LIST_MODEL (jobs));
  gtk_sort_list_model_set_model (self->by_change, G_LIST_MODEL (jobs));
  items_changed_cb (G_LIST_MODEL (jobs), 0, 0, g_list_model_get_n_items (G_LIST_MODEL (jobs)),
                    self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-jobs-page.h"

#include "clara-advanced-list.h"
#include "clara-compat.h"
#include "clara-fold-box.h"
#include "clara-job-row.h"
#include "clara-wording.h"

#include <glib/gi18n.h>
#include <string.h>

enum
{
  SORT_TITLE,
  SORT_WAITING,
  SORT_NEWEST,
};

/**
 * ClaraJobsPage:
 *
 * The jobs that are processed, to be searched and sorted. Main thread only.
 */
struct _ClaraJobsPage
{
  AdwBin parent_instance;

  ClaraJobsModel *model;        /* (owned) (nullable) */
  GtkFilterListModel *filtered; /* (owned) */
  GtkSortListModel *sorted;     /* (owned) */
  char *needle;                 /* (owned) (nullable): folded */

  GtkSearchBar *search_bar;
  GtkSearchEntry *search_entry;
  GtkStack *stack;
  AdwStatusPage *failed_page;
  GtkBox *head;
  GtkBox *tools;
  GtkDropDown *sort_down;
  GtkWidget *choose_button;
  GtkListBox *list;
  ClaraAdvancedList *advanced;
};

G_DEFINE_FINAL_TYPE (ClaraJobsPage, clara_jobs_page, ADW_TYPE_BIN)

static gboolean
holds (const char *words, const char *needle)
{
  g_autofree char *folded = words == NULL ? NULL : g_utf8_casefold (words, -1);

  return folded != NULL && strstr (folded, needle) != NULL;
}

static gboolean
match_cb (gpointer item, gpointer user_data)
{
  ClaraJobsPage *self = user_data;
  const ClaraJob *job = clara_job_item_get_job (item);

  return self->needle == NULL || holds (job->title, self->needle) ||
         holds (job->team, self->needle) || holds (job->place, self->needle);
}

static int
compare_cb (gconstpointer a, gconstpointer b, gpointer user_data)
{
  ClaraJobsPage *self = user_data;
  const ClaraJob *one = clara_job_item_get_job ((ClaraJobItem *) a);
  const ClaraJob *two = clara_job_item_get_job ((ClaraJobItem *) b);
  int order = 0;

  switch (gtk_drop_down_get_selected (self->sort_down))
    {
    case SORT_WAITING:
      order = (int) two->counts[CLARA_STATUS_TO_REVIEW] - (int) one->counts[CLARA_STATUS_TO_REVIEW];
      break;
    case SORT_NEWEST:
      order = (two->created > one->created) - (two->created < one->created);
      break;
    default:
      break;
    }

  return order != 0 ? order : g_utf8_collate (one->title, two->title);
}

static void
update_pages (ClaraJobsPage *self)
{
  const char *page = "list";

  if (self->model == NULL || !clara_jobs_model_is_loaded (self->model))
    page = "loading";
  else if (g_list_model_get_n_items (G_LIST_MODEL (self->model)) == 0)
    page = "empty";
  else if (g_list_model_get_n_items (G_LIST_MODEL (self->filtered)) == 0)
    page = "none";
  gtk_stack_set_visible_child_name (self->stack, page);
}

static void
items_changed_cb (GListModel *model,
                  guint position,
                  guint removed,
                  guint added,
                  ClaraJobsPage *self)
{
  update_pages (self);
}

static void
loaded_cb (ClaraJobsModel *model, ClaraJobsPage *self)
{
  update_pages (self);
}

static void
failed_cb (ClaraJobsModel *model, const GError *error, ClaraJobsPage *self)
{
  adw_status_page_set_description (self->failed_page, clara_wording_for_error (error));
  gtk_stack_set_visible_child_name (self->stack, "failed");
}

static void
retry_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ClaraJobsPage *self = CLARA_JOBS_PAGE (widget);

  gtk_stack_set_visible_child_name (self->stack, "loading");
  clara_jobs_model_reload (self->model);
}

static void
search_changed_cb (GtkSearchEntry *entry, ClaraJobsPage *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (entry))));

  g_clear_pointer (&self->needle, g_free);
  if (*text != '\0')
    self->needle = g_utf8_casefold (text, -1);
  gtk_filter_changed (gtk_filter_list_model_get_filter (self->filtered),
                      GTK_FILTER_CHANGE_DIFFERENT);
  update_pages (self);
}

static void
sort_changed_cb (GtkDropDown *drop_down, GParamSpec *pspec, ClaraJobsPage *self)
{
  gtk_sorter_changed (gtk_sort_list_model_get_sorter (self->sorted), GTK_SORTER_CHANGE_DIFFERENT);
}

static GtkWidget *
make_row_cb (gpointer item, gpointer user_data)
{
  return clara_job_row_new (item);
}

static void
clara_jobs_page_dispose (GObject *object)
{
  ClaraJobsPage *self = CLARA_JOBS_PAGE (object);

  if (self->list != NULL)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), CLARA_TYPE_JOBS_PAGE);
  g_clear_object (&self->sorted);
  g_clear_object (&self->filtered);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (clara_jobs_page_parent_class)->dispose (object);
}

static void
clara_jobs_page_finalize (GObject *object)
{
  g_free (CLARA_JOBS_PAGE (object)->needle);

  G_OBJECT_CLASS (clara_jobs_page_parent_class)->finalize (object);
}

static void
clara_jobs_page_class_init (ClaraJobsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = clara_jobs_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = clara_jobs_page_finalize;

  g_type_ensure (CLARA_TYPE_ADVANCED_LIST);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/clara/Clara/jobs/clara-jobs-page.ui");
  gtk_widget_class_bind_template_child (widget_class, ClaraJobsPage, search_bar);
  gtk_widget_class_bind_template_child (widget_class, ClaraJobsPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, ClaraJobsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, ClaraJobsPage, failed_page);
  gtk_widget_class_bind_template_child (widget_class, ClaraJobsPage, head);
  gtk_widget_class_bind_template_child (widget_class, ClaraJobsPage, tools);
  gtk_widget_class_bind_template_child (widget_class, ClaraJobsPage, sort_down);
  gtk_widget_class_bind_template_child (widget_class, ClaraJobsPage, choose_button);
  gtk_widget_class_bind_template_child (widget_class, ClaraJobsPage, list);
  gtk_widget_class_bind_template_child (widget_class, ClaraJobsPage, advanced);
  gtk_widget_class_install_action (widget_class, "jobs.retry", NULL, retry_cb);
}

static void
clara_jobs_page_init (ClaraJobsPage *self)
{
  GtkFilter *filter = GTK_FILTER (gtk_custom_filter_new (match_cb, self, NULL));
  GtkSorter *sorter = GTK_SORTER (gtk_custom_sorter_new (compare_cb, self, NULL));

  gtk_widget_init_template (GTK_WIDGET (self));
  clara_compat_hide_pages (GTK_WIDGET (self->stack));
  clara_fold_box_fold (self->head);
  clara_fold_box_fold (self->tools);
  self->filtered = gtk_filter_list_model_new (NULL, filter);
  self->sorted = gtk_sort_list_model_new (G_LIST_MODEL (g_object_ref (self->filtered)), sorter);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->sorted), make_row_cb, NULL, NULL);
  gtk_search_bar_connect_entry (self->search_bar, GTK_EDITABLE (self->search_entry));
  g_signal_connect_object (self->filtered, "items-changed", G_CALLBACK (items_changed_cb), self, 0);
  g_signal_connect_object (self->search_entry, "search-changed", G_CALLBACK (search_changed_cb),
                           self, 0);
  g_signal_connect_object (self->sort_down, "notify::selected", G_CALLBACK (sort_changed_cb), self,
                           0);
}

/**
 * clara_jobs_page_set_workspace:
 * @self: a jobs page
 * @workspace: a workspace
 * @model: its jobs
 */
void
clara_jobs_page_set_workspace (ClaraJobsPage *self,
                               ClaraWorkspace *workspace,
                               ClaraJobsModel *model)
{
  g_return_if_fail (CLARA_IS_JOBS_PAGE (self));

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_data (self->model, self);
  g_set_object (&self->model, model);
  g_signal_connect_object (model, "loaded", G_CALLBACK (loaded_cb), self, 0);
  g_signal_connect_object (model, "failed", G_CALLBACK (failed_cb), self, 0);
  gtk_filter_list_model_set_model (self->filtered, G_LIST_MODEL (model));
  clara_advanced_list_set_workspace (self->advanced, workspace, model);
  update_pages (self);
}

/**
 * clara_jobs_page_set_connected:
 * @self: a jobs page
 * @connected: whether there are jobs in Lever that the member may choose from
 */
void
clara_jobs_page_set_connected (ClaraJobsPage *self, gboolean connected)
{
  gtk_widget_set_visible (self->choose_button, connected);
}

/**
 * clara_jobs_page_set_searching:
 * @self: a jobs page
 * @searching: whether the search is open
 */
void
clara_jobs_page_set_searching (ClaraJobsPage *self, gboolean searching)
{
  gtk_search_bar_set_search_mode (self->search_bar, searching);
  if (searching && gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
  if (!searching)
    gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
}

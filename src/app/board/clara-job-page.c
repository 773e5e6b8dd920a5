/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-job-page-private.h"

#include "clara-compat.h"
#include "clara-window.h"
#include "clara-wording.h"
#include "clara-workspace-effects.h"

#include <glib/gi18n.h>

/**
 * ClaraJobPage:
 *
 * The candidates of a job: the board, what narrows it down, and beside it what the job asks for. Main thread only.
 */
G_DEFINE_FINAL_TYPE (ClaraJobPage, clara_job_page, ADW_TYPE_BIN)

static ClaraBoard *
get_board (ClaraJobPage *self)
{
  return self->model == NULL ? NULL : clara_board_model_get_board (self->model);
}

static const ClaraJob *
find_job (ClaraJobPage *self)
{
  const ClaraId *id = self->model == NULL ? NULL : clara_board_model_get_job (self->model);
  guint n = self->jobs == NULL ? 0 : g_list_model_get_n_items (G_LIST_MODEL (self->jobs));

  for (guint i = 0; i < n && id != NULL; i++)
    {
      g_autoptr (ClaraJobItem) item = g_list_model_get_item (G_LIST_MODEL (self->jobs), i);

      if (clara_id_equal (&clara_job_item_get_job (item)->id, id))
        return clara_job_item_get_job (item);
    }

  return NULL;
}

static void
update_title (ClaraJobPage *self)
{
  const ClaraJob *job = find_job (self);
  guint n = get_board (self) == NULL ? 0 : clara_board_get_n_cards (get_board (self));
  g_autofree char *count = g_strdup_printf (ngettext ("%u candidate", "%u candidates", n), n);

  adw_window_title_set_title (self->title, job == NULL ? "" : job->title);
  adw_window_title_set_subtitle (self->title,
                                 clara_board_model_is_loaded (self->model) ? count : "");
}

static void
update_pages (ClaraJobPage *self)
{
  gboolean loaded = clara_board_model_is_loaded (self->model);

  gtk_stack_set_visible_child_name (self->stack, loaded ? "board" : "loading");
  gtk_stack_set_visible_child_name (
      self->board_stack, clara_board_get_n_cards (get_board (self)) > 0 ? "columns" : "empty");
  update_title (self);
}

static void
loaded_cb (ClaraBoardModel *model, ClaraJobPage *self)
{
  update_pages (self);
}

static void
failed_cb (ClaraBoardModel *model, const GError *error, ClaraJobPage *self)
{
  adw_status_page_set_description (self->failed_page, clara_wording_for_error (error));
  gtk_stack_set_visible_child_name (self->stack, "failed");
}

static void
items_changed_cb (GListModel *column,
                  guint position,
                  guint removed,
                  guint added,
                  ClaraJobPage *self)
{
  if (clara_board_model_is_loaded (self->model) && removed != added)
    update_pages (self);
}

static void
jobs_changed_cb (GListModel *jobs, guint position, guint removed, guint added, ClaraJobPage *self)
{
  if (self->model != NULL)
    update_title (self);
}

static void
retry_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ClaraJobPage *self = CLARA_JOB_PAGE (widget);

  if (self->model == NULL)
    return;
  gtk_stack_set_visible_child_name (self->stack, "loading");
  clara_board_model_reload (self->model);
}

static void
import_folder_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  clara_job_page_import_from (CLARA_JOB_PAGE (widget), TRUE);
}

static void
search_changed_cb (GtkSearchEntry *entry, ClaraJobPage *self)
{
  clara_board_filter_set_text (self->filter, gtk_editable_get_text (GTK_EDITABLE (entry)));
}

/* What is not seen must not narrow the board down. */
static void
search_mode_cb (GtkSearchBar *bar, GParamSpec *pspec, ClaraJobPage *self)
{
  if (gtk_search_bar_get_search_mode (bar))
    {
      gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
      return;
    }
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  clara_board_filter_set_text (self->filter, NULL);
  clara_filter_popover_reset (
      CLARA_FILTER_POPOVER (gtk_menu_button_get_popover (self->filter_button)));
}

static void
filter_changed_cb (GtkFilter *filter, GtkFilterChange change, ClaraJobPage *self)
{
  gboolean open = clara_board_filter_is_open (self->filter);

  if (open)
    gtk_widget_remove_css_class (GTK_WIDGET (self->filter_button), "accent");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->filter_button), "accent");
}

/* A search for who meets something, while it runs. */
typedef struct
{
  ClaraJobPage *page; /* (owned) */
  ClaraId job;
  gboolean met;
} Finding;

static void
found_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Finding *finding = user_data;
  g_autoptr (ClaraJobPage) self = finding->page;
  gboolean met = finding->met;
  ClaraId job = finding->job;
  g_autoptr (GError) error = NULL;
  g_autoptr (GHashTable)
      found = clara_workspace_find_verdict_finish (CLARA_WORKSPACE (source), result, &error);
  g_autofree char *text = NULL;
  guint n;

  g_free (finding);
  if (self->model == NULL || !clara_id_equal (&job, clara_board_model_get_job (self->model)))
    return;
  if (found == NULL)
    {
      GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

      if (root != NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        clara_window_tell_error (CLARA_WINDOW (root), _ ("Nobody was looked for"), error);
      return;
    }
  n = g_hash_table_size (found);
  text = g_strdup_printf (
      met ? ngettext ("%u candidate meets the requirement", "%u candidates meet the requirement", n)
          : ngettext ("%u candidate is known to lack it", "%u candidates are known to lack it", n),
      n);
  gtk_label_set_text (self->found_label, text);
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->found_bar), TRUE);
  clara_board_filter_set_among (self->filter, found);
}

static void
find_cb (ClaraRubricPane *pane, const char *requirement, gboolean met, ClaraJobPage *self)
{
  Finding *finding = g_new0 (Finding, 1);

  finding->page = g_object_ref (self);
  finding->job = *clara_board_model_get_job (self->model);
  finding->met = met;
  /* Who was found stands on the board. */
  if (self->narrow)
    gtk_toggle_button_set_active (self->rubric_button, FALSE);
  clara_workspace_find_verdict_async (self->workspace, clara_board_model_get_job (self->model),
                                      requirement, met, self->cancellable, found_cb, finding);
}

static void
show_all_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ClaraJobPage *self = CLARA_JOB_PAGE (widget);

  clara_board_filter_set_among (self->filter, NULL);
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->found_bar), FALSE);
}

/* Where there is room for one thing only, the requirements stand in the place of the board. */
static void
update_sides (ClaraJobPage *self)
{
  gboolean rubric = gtk_toggle_button_get_active (self->rubric_button);

  gtk_widget_set_visible (GTK_WIDGET (self->rubric_pane), rubric);
  gtk_widget_set_visible (GTK_WIDGET (self->board_stack), !rubric || !self->narrow);
}

static void
rubric_toggled_cb (GtkToggleButton *button, GParamSpec *pspec, ClaraJobPage *self)
{
  update_sides (self);
}

static void
forget_model (ClaraJobPage *self)
{
  if (self->model == NULL)
    return;

  g_signal_handlers_disconnect_by_data (self->model, self);
  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    g_signal_handlers_disconnect_by_data (clara_board_get_column (get_board (self), i), self);
  clara_job_page_put_board_off (self);
}

static void
clara_job_page_dispose (GObject *object)
{
  ClaraJobPage *self = CLARA_JOB_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  if (self->board_view != NULL)
    {
      forget_model (self);
      clara_job_page_forget_boards (self);
      self->board_view = NULL;
    }
  if (self->jobs != NULL)
    g_signal_handlers_disconnect_by_data (self->jobs, self);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), CLARA_TYPE_JOB_PAGE);
  g_clear_object (&self->filter);
  g_clear_object (&self->jobs);
  g_clear_object (&self->workspace);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (clara_job_page_parent_class)->dispose (object);
}

static void
clara_job_page_finalize (GObject *object)
{
  g_object_unref (CLARA_JOB_PAGE (object)->cancellable);

  G_OBJECT_CLASS (clara_job_page_parent_class)->finalize (object);
}

static void
clara_job_page_class_init (ClaraJobPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = clara_job_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = clara_job_page_finalize;

  g_type_ensure (CLARA_TYPE_BOARD_VIEW);
  g_type_ensure (CLARA_TYPE_RUBRIC_PANE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/clara/Clara/board/clara-job-page.ui");
  gtk_widget_class_bind_template_child (widget_class, ClaraJobPage, title);
  gtk_widget_class_bind_template_child (widget_class, ClaraJobPage, search_bar);
  gtk_widget_class_bind_template_child (widget_class, ClaraJobPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, ClaraJobPage, filter_button);
  gtk_widget_class_bind_template_child (widget_class, ClaraJobPage, rubric_button);
  gtk_widget_class_bind_template_child (widget_class, ClaraJobPage, stack);
  gtk_widget_class_bind_template_child (widget_class, ClaraJobPage, board_stack);
  gtk_widget_class_bind_template_child (widget_class, ClaraJobPage, paned);
  gtk_widget_class_bind_template_child (widget_class, ClaraJobPage, failed_page);
  gtk_widget_class_bind_template_child (widget_class, ClaraJobPage, boards);
  gtk_widget_class_bind_template_child (widget_class, ClaraJobPage, rubric_pane);
  gtk_widget_class_bind_template_child (widget_class, ClaraJobPage, import_button);
  gtk_widget_class_bind_template_child (widget_class, ClaraJobPage, found_bar);
  gtk_widget_class_bind_template_child (widget_class, ClaraJobPage, found_label);
  gtk_widget_class_install_action (widget_class, "job.show-all", NULL, show_all_cb);
  gtk_widget_class_install_action (widget_class, "job.retry", NULL, retry_cb);
  gtk_widget_class_install_action (widget_class, "job.import-folder", NULL, import_folder_cb);
}

static void
clara_job_page_init (ClaraJobPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  clara_compat_hide_pages (GTK_WIDGET (self->stack));
  self->cancellable = g_cancellable_new ();
  self->filter = clara_board_filter_new ();
  gtk_menu_button_set_popover (self->filter_button, clara_filter_popover_new (self->filter));
  clara_job_page_init_boards (self);
  gtk_search_bar_connect_entry (self->search_bar, GTK_EDITABLE (self->search_entry));
  g_signal_connect_object (self->filter, "changed", G_CALLBACK (filter_changed_cb), self, 0);
  g_signal_connect_object (self->search_entry, "search-changed", G_CALLBACK (search_changed_cb),
                           self, 0);
  g_signal_connect_object (self->search_bar, "notify::search-mode-enabled",
                           G_CALLBACK (search_mode_cb), self, 0);
  g_signal_connect_object (self->rubric_pane, "find", G_CALLBACK (find_cb), self, 0);
  g_signal_connect_object (self->rubric_button, "notify::active", G_CALLBACK (rubric_toggled_cb),
                           self, 0);
  clara_job_page_init_import (self);
}

/**
 * clara_job_page_set_settings:
 * @self: a job page
 * @settings: personal taste
 */
void
clara_job_page_set_settings (ClaraJobPage *self, GSettings *settings)
{
  g_auto (GStrv) folded = g_settings_get_strv (settings, "collapsed-columns");

  g_set_object (&self->settings, settings);
  clara_board_view_set_collapsed (self->board_view, (const char *const *) folded);
  g_settings_bind (settings, "show-rubric", self->rubric_button, "active", G_SETTINGS_BIND_DEFAULT);
}

/**
 * clara_job_page_set_job:
 * @self: a job page
 * @workspace: a workspace
 * @jobs: its jobs
 * @job: the one that is shown
 */
void
clara_job_page_set_job (ClaraJobPage *self,
                        ClaraWorkspace *workspace,
                        ClaraJobsModel *jobs,
                        const ClaraId *job)
{
  g_return_if_fail (CLARA_IS_JOB_PAGE (self));

  if (self->model != NULL && self->workspace == workspace &&
      clara_id_equal (clara_board_model_get_job (self->model), job))
    return;

  /* No filter is taken along, neither to the job that comes nor back to the one that goes. */
  gtk_search_bar_set_search_mode (self->search_bar, FALSE);
  show_all_cb (GTK_WIDGET (self), NULL, NULL);
  forget_model (self);
  if (self->workspace != workspace)
    clara_job_page_forget_boards (self);
  g_set_object (&self->workspace, workspace);
  if (self->jobs != jobs)
    {
      if (self->jobs != NULL)
        g_signal_handlers_disconnect_by_data (self->jobs, self);
      g_set_object (&self->jobs, jobs);
      g_signal_connect_object (jobs, "items-changed", G_CALLBACK (jobs_changed_cb), self, 0);
    }
  clara_job_page_take_board (self, job);
  g_signal_connect_object (self->model, "loaded", G_CALLBACK (loaded_cb), self, 0);
  g_signal_connect_object (self->model, "failed", G_CALLBACK (failed_cb), self, 0);
  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    g_signal_connect_object (clara_board_get_column (get_board (self), i), "items-changed",
                             G_CALLBACK (items_changed_cb), self, 0);
  clara_rubric_pane_set_job (self->rubric_pane, workspace, job);
  update_pages (self);
}

/**
 * clara_job_page_dup_job:
 * @self: a job page
 *
 * Returns: (transfer full) (nullable): the job that is shown
 */
char *
clara_job_page_dup_job (ClaraJobPage *self)
{
  return self->model == NULL ? NULL : clara_id_to_string (clara_board_model_get_job (self->model));
}

/**
 * clara_job_page_set_narrow:
 * @self: a job page
 * @narrow: whether there is room for one thing only
 */
void
clara_job_page_set_narrow (ClaraJobPage *self, gboolean narrow)
{
  self->narrow = narrow;
  /* The menu has it as well, and the title is told in its place. */
  gtk_widget_set_visible (self->import_button, !narrow);
  update_sides (self);
}

/**
 * clara_job_page_toggle_search:
 * @self: a job page
 */
void
clara_job_page_toggle_search (ClaraJobPage *self)
{
  gtk_search_bar_set_search_mode (self->search_bar,
                                  !gtk_search_bar_get_search_mode (self->search_bar));
}

/**
 * clara_job_page_toggle_rubric:
 * @self: a job page
 */
void
clara_job_page_toggle_rubric (ClaraJobPage *self)
{
  gtk_toggle_button_set_active (self->rubric_button,
                                !gtk_toggle_button_get_active (self->rubric_button));
}

/**
 * clara_job_page_import:
 * @self: a job page
 *
 * Asks for files, and brings them in.
 */
void
clara_job_page_import (ClaraJobPage *self)
{
  clara_job_page_import_from (self, FALSE);
}

/**
 * clara_job_page_get_card:
 * @self: a job page
 * @candidacy: a candidacy
 *
 * Returns: (transfer none) (nullable): its card, where it is on this board
 */
ClaraCard *
clara_job_page_get_card (ClaraJobPage *self, const ClaraId *candidacy)
{
  return get_board (self) == NULL ? NULL : clara_board_get_card (get_board (self), candidacy);
}

/**
 * clara_job_page_get_neighbours:
 * @self: a job page
 * @card: a card
 *
 * Returns: (transfer none): the cards of its column that are shown
 */
GListModel *
clara_job_page_get_neighbours (ClaraJobPage *self, ClaraCard *card)
{
  return clara_board_view_get_neighbours (self->board_view, card);
}

/**
 * clara_job_page_find_version:
 * @self: a job page
 * @candidacy: a candidacy
 * @to: where it shall stand
 * @version: (out): the version that the person has seen; 0 where it is on no board that is open
 *
 * Returns: whether it is to be moved: it does not stand there already
 */
gboolean
clara_job_page_find_version (ClaraJobPage *self,
                             const ClaraId *candidacy,
                             ClaraStatus to,
                             int *version)
{
  ClaraCard *card = clara_job_page_get_card (self, candidacy);

  *version = card == NULL ? 0 : clara_card_get_candidacy (card)->version;

  return card == NULL || clara_card_get_candidacy (card)->status != to;
}

/**
 * clara_job_page_focus_card:
 * @self: a job page
 * @candidacy: (nullable): a candidacy
 */
void
clara_job_page_focus_card (ClaraJobPage *self, const ClaraId *candidacy)
{
  if (candidacy != NULL)
    clara_board_view_focus_card (self->board_view, candidacy);
}

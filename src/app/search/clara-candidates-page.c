/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-candidates-page.h"

#include "clara-waiter.h"
#include "clara-compat.h"
#include "clara-score-ring.h"
#include "clara-wording.h"
#include "clara-workspace-search.h"

#include <glib/gi18n.h>

/* So many rows are made; more are told of as a number. */
#define MAX_ROWS 100u

/**
 * ClaraCandidatesPage:
 *
 * A search through the candidates of all jobs. The words around what was found are de-identified ones. Main thread only.
 */
struct _ClaraCandidatesPage
{
  AdwBin parent_instance;

  ClaraWorkspace *workspace; /* (owned) (nullable) */
  ClaraJobsModel *jobs;      /* (owned) (nullable) */
  GCancellable *cancellable; /* (owned) (nullable): of the search under way */

  GtkSearchEntry *search_entry;
  GtkStack *stack;
  AdwStatusPage *failed_page;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (ClaraCandidatesPage, clara_candidates_page, ADW_TYPE_BIN)

static const char *
find_title (ClaraCandidatesPage *self, const ClaraId *job)
{
  guint n = self->jobs == NULL ? 0 : g_list_model_get_n_items (G_LIST_MODEL (self->jobs));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (ClaraJobItem) item = g_list_model_get_item (G_LIST_MODEL (self->jobs), i);

      if (clara_id_equal (&clara_job_item_get_job (item)->id, job))
        return clara_job_item_get_job (item)->title;
    }

  return "";
}

/* What was found stands out; the rest of the snippet is no markup, whatever it holds. */
static char *
mark_up (const char *snippet)
{
  g_autofree char *escaped = g_markup_escape_text (snippet, -1);
  GString *text = g_string_new (escaped);

  /* The escape writes a control character as a reference. */
  g_string_replace (text, "&#x2;", "<b>", 0);
  g_string_replace (text, "&#x3;", "</b>", 0);
  g_string_replace (text, "\n", " ", 0);

  return g_string_free (text, FALSE);
}

static GtkWidget *
make_row (ClaraCandidatesPage *self, const ClaraFound *found)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *ring = clara_score_ring_new ();
  const ClaraCandidacy *card = found->card;
  g_autofree char *label = clara_wording_for_label (card);
  g_autofree char *title = g_strdup_printf ("%s · %s · %s", label, find_title (self, &card->job),
                                            clara_wording_for_status (card->status));
  g_autofree char *escaped = g_markup_escape_text (title, -1);
  g_autofree char *id = clara_id_to_string (&card->id);

  clara_score_ring_set_score (CLARA_SCORE_RING (ring), card->has_score, card->score, card->low,
                              card->high);
  gtk_widget_set_margin_top (ring, 6);
  gtk_widget_set_margin_bottom (ring, 6);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), ring);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), escaped);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 1);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 2);
  if (found->snippet != NULL)
    {
      g_autofree char *marked = mark_up (found->snippet);

      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), marked);
    }
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "app.open-candidacy");

  return row;
}

static void
show_found (ClaraCandidatesPage *self, GPtrArray *found)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, child);
  for (guint i = 0; i < found->len && i < MAX_ROWS; i++)
    gtk_list_box_append (self->list, make_row (self, g_ptr_array_index (found, i)));
  if (found->len > MAX_ROWS)
    {
      GtkWidget *more = adw_action_row_new ();
      g_autofree char *text = g_strdup_printf (_ ("%u more: say it more precisely"),
                                               found->len - MAX_ROWS);

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (more), text);
      gtk_list_box_append (self->list, more);
    }
  gtk_stack_set_visible_child_name (self->stack, found->len > 0 ? "list" : "none");
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraCandidatesPage) self = clara_waiter_end (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray)
      found = clara_workspace_search_finish (CLARA_WORKSPACE (source), result, &error);

  if (self == NULL)
    return;
  if (found != NULL)
    show_found (self, found);
  else
    {
      adw_status_page_set_description (self->failed_page, clara_wording_for_error (error));
      gtk_stack_set_visible_child_name (self->stack, "failed");
    }
}

static void
search (ClaraCandidatesPage *self)
{
  g_autofree char *words = g_strstrip (
      g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->search_entry))));

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (*words == '\0' || self->workspace == NULL)
    {
      gtk_stack_set_visible_child_name (self->stack, "start");
      return;
    }
  self->cancellable = g_cancellable_new ();
  clara_workspace_search_async (self->workspace, words, NULL, self->cancellable, found_cb,
                                clara_waiter_new (self, self->cancellable));
}

static void
search_changed_cb (GtkSearchEntry *entry, ClaraCandidatesPage *self)
{
  search (self);
}

static void
retry_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  search (CLARA_CANDIDATES_PAGE (widget));
}

static void
clara_candidates_page_dispose (GObject *object)
{
  ClaraCandidatesPage *self = CLARA_CANDIDATES_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), CLARA_TYPE_CANDIDATES_PAGE);
  g_clear_object (&self->jobs);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (clara_candidates_page_parent_class)->dispose (object);
}

static void
clara_candidates_page_class_init (ClaraCandidatesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = clara_candidates_page_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/clara/Clara/search/clara-candidates-page.ui");
  gtk_widget_class_bind_template_child (widget_class, ClaraCandidatesPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, ClaraCandidatesPage, stack);
  gtk_widget_class_bind_template_child (widget_class, ClaraCandidatesPage, failed_page);
  gtk_widget_class_bind_template_child (widget_class, ClaraCandidatesPage, list);
  gtk_widget_class_install_action (widget_class, "candidates.retry", NULL, retry_cb);
}

static void
clara_candidates_page_init (ClaraCandidatesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  clara_compat_hide_pages (GTK_WIDGET (self->stack));
  g_signal_connect_object (self->search_entry, "search-changed", G_CALLBACK (search_changed_cb),
                           self, 0);
}

/**
 * clara_candidates_page_set_workspace:
 * @self: a candidates page
 * @workspace: where it searches
 * @jobs: its jobs
 */
void
clara_candidates_page_set_workspace (ClaraCandidatesPage *self,
                                     ClaraWorkspace *workspace,
                                     ClaraJobsModel *jobs)
{
  g_return_if_fail (CLARA_IS_CANDIDATES_PAGE (self));

  g_set_object (&self->workspace, workspace);
  g_set_object (&self->jobs, jobs);
  search (self);
}

/**
 * clara_candidates_page_set_searching:
 * @self: a candidates page
 * @searching: whether the search was asked for
 */
void
clara_candidates_page_set_searching (ClaraCandidatesPage *self, gboolean searching)
{
  if (searching && gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

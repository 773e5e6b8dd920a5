/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-candidate-page-private.h"

#include "clara-error.h"
#include "clara-score-json.h"
#include "clara-wording.h"

#include <glib/gi18n.h>

/* What the page shows: loading it, filling the views, and following what changes. */

/* Changes that come together are read together. */
#define RELOAD_MS 120

static void
show_title (ClaraCandidatePage *self)
{
  g_autofree char *label = clara_wording_for_label (self->view->card);

  adw_window_title_set_title (self->title, self->name != NULL ? self->name : label);
  adw_window_title_set_subtitle (self->title, self->view->job->title);
  gtk_menu_button_set_label (self->status_button,
                             clara_wording_for_status (self->view->card->status));
  clara_triage_bar_set_status (self->triage_bar, self->view->card->status);
}

/**
 * clara_candidate_page_hide:
 * @self: a page
 *
 * Blind again: nothing of who it is stays in any widget.
 */
void
clara_candidate_page_hide (ClaraCandidatePage *self)
{
  g_clear_pointer (&self->reason, g_free);
  g_clear_pointer (&self->name, g_free);
  self->wants_lever = FALSE;
  clara_identity_view_set_candidate (self->identity_view, NULL);
  clara_document_view_set_reason (self->document_view, NULL);
  if (self->view != NULL)
    show_title (self);
}

static void
show_summary (ClaraCandidatePage *self)
{
  g_autofree char *summary = self->view->score != NULL
                                 ? clara_score_get_summary_text (self->view->score)
                                 : NULL;
  gboolean any = summary != NULL && *summary != '\0' && self->view->card->reason == NULL;

  gtk_label_set_text (self->summary_label, any ? summary : "");
  gtk_widget_set_visible (self->summary_group, any);
}

static void
show_view (ClaraCandidatePage *self)
{
  ClaraCandidateView *view = self->view;
  ClaraScore *score = view->card->reason == NULL ? view->score : NULL;

  show_title (self);
  clara_findings_view_set_candidate (self->findings_view, view);
  clara_score_view_set_score (self->score_view, view->card, score, view->rubric, view->stale);
  show_summary (self);
  clara_match_list_set_score (self->match_list, score, view->rubric);
  clara_profile_view_set_profile (self->profile_view, view->profile);
  clara_comments_view_set_candidate (self->comments_view, self->workspace, view);
  clara_history_view_set_candidate (self->history_view, view);
  clara_document_view_set_candidate (self->document_view, self->workspace, view);
  clara_candidate_page_update_covered (self);
  clara_candidate_page_update_actions (self);
  gtk_stack_set_visible_child_name (self->stack, self->finished ? "done" : "profile");
  gtk_spinner_stop (self->spinner);
}

static void
show_failure (ClaraCandidatePage *self, const GError *error)
{
  gtk_spinner_stop (self->spinner);
  clara_document_view_set_candidate (self->document_view, self->workspace, NULL);
  g_clear_pointer (&self->view, clara_candidate_view_unref);
  clara_candidate_page_hide (self);
  clara_candidate_page_update_actions (self);
  adw_window_title_set_title (self->title, "");
  adw_window_title_set_subtitle (self->title, "");
  if (error == NULL || g_error_matches (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
    {
      gtk_stack_set_visible_child_name (self->stack, "gone");
      return;
    }

  adw_status_page_set_description (self->failed_page, clara_wording_for_error (error));
  gtk_stack_set_visible_child_name (self->stack, "failed");
}

/* The name that is shown in place of the label. */
static void
take_identity (ClaraCandidatePage *self, ClaraCandidateView *view)
{
  guint n_names;
  const char *const *names;

  clara_identity_view_set_candidate (self->identity_view, view);
  names = clara_identity_get (view->identity, CLARA_IDENTITY_NAME, &n_names);
  g_free (self->name);
  self->name = n_names > 0 ? g_strdup (names[0]) : NULL;
  clara_document_view_set_reason (self->document_view, self->reason);
}

/* A loading on its way. */
typedef struct
{
  ClaraCandidatePage *self; /* (owned) */
  char *reason;             /* (owned) (nullable) */
  ClaraId candidacy;
} Loading;

static void
loading_free (Loading *loading)
{
  g_object_unref (loading->self);
  g_free (loading->reason);
  g_free (loading);
}

/* Nobody goes on writing about one candidate on the page of another; the stack of pages gives the focus back to where
 * it was last. */
static void
leave_comment (ClaraCandidatePage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->comments_view)))
    gtk_root_set_focus (root, NULL);
}

static void
take_view (ClaraCandidatePage *self, ClaraCandidateView *view, const char *reason)
{
  if (self->view == NULL)
    leave_comment (self);
  g_clear_pointer (&self->view, clara_candidate_view_unref);
  self->view = clara_candidate_view_ref (view);
  if (reason != NULL && view->identity != NULL)
    {
      g_free (self->reason);
      self->reason = g_strdup (reason);
    }
  if (!clara_id_is_zero (&view->card->merged_into))
    {
      show_failure (self, NULL);
      return;
    }

  show_view (self);
  if (reason != NULL && view->identity != NULL)
    {
      take_identity (self, view);
      show_title (self);
      clara_candidate_page_update_actions (self);
      clara_candidate_page_show_in_lever (self);
    }
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Loading *loading = user_data;
  ClaraCandidatePage *self = loading->self;
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraCandidateView)
      view = clara_candidate_view_load_finish (CLARA_WORKSPACE (source), result, &error);

  /* Whoever went on to another candidate is not shown this one, and least of all its name. */
  if (!clara_id_equal (&self->candidacy, &loading->candidacy) ||
      self->workspace != CLARA_WORKSPACE (source) ||
      g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      loading_free (loading);
      return;
    }

  self->loading = FALSE;
  if (view != NULL)
    take_view (self, view, loading->reason);
  else
    show_failure (self, error);
  if (self->reload_again)
    clara_candidate_page_load (self, NULL);
  loading_free (loading);
}

/**
 * clara_candidate_page_load:
 * @self: a page with a candidacy
 * @reason: (nullable): why who it is shall be shown; %NULL: blind, or as it is
 *
 * Reads what is shown.
 */
void
clara_candidate_page_load (ClaraCandidatePage *self, const char *reason)
{
  Loading *loading;

  if (self->workspace == NULL || clara_id_is_zero (&self->candidacy))
    return;
  if (self->loading && reason == NULL)
    {
      self->reload_again = TRUE;
      return;
    }

  self->loading = TRUE;
  self->reload_again = FALSE;
  loading = g_new0 (Loading, 1);
  loading->self = g_object_ref (self);
  loading->reason = g_strdup (reason);
  loading->candidacy = self->candidacy;
  clara_candidate_view_load_async (self->workspace, &self->candidacy, CLARA_CANDIDATE_VIEW_TEXTS,
                                   reason, self->cancellable, loaded_cb, loading);
}

static gboolean
reload_cb (gpointer user_data)
{
  ClaraCandidatePage *self = user_data;

  self->reload_source = 0;
  clara_candidate_page_load (self, NULL);

  return G_SOURCE_REMOVE;
}

/**
 * clara_candidate_page_queue_reload:
 * @self: a page
 *
 * Reads what is shown again, soon.
 */
void
clara_candidate_page_queue_reload (ClaraCandidatePage *self)
{
  if (self->reload_source == 0 && !clara_id_is_zero (&self->candidacy))
    self->reload_source = g_timeout_add (RELOAD_MS, reload_cb, self);
}

/* Whether a change is about what is shown. */
static gboolean
concerns (const ClaraCandidatePage *self, const ClaraChange *change)
{
  switch (change->entity)
    {
    case CLARA_ENTITY_CANDIDACY:
    case CLARA_ENTITY_MATERIAL:
    case CLARA_ENTITY_COMMENT:
      return clara_id_equal (&change->id, &self->candidacy);
    case CLARA_ENTITY_JOB:
    case CLARA_ENTITY_RUBRIC:
      return self->view != NULL && clara_id_equal (&change->id, &self->view->job->id);
    case CLARA_ENTITY_SETTING:
      /* How much of the documents is hidden. */
      return TRUE;
    default:
      return FALSE;
    }
}

/**
 * clara_candidate_page_take_changes:
 * @self: a page
 * @changes: (element-type ClaraChange): what has changed in the workspace
 */
void
clara_candidate_page_take_changes (ClaraCandidatePage *self, GArray *changes)
{
  for (guint i = 0; i < changes->len; i++)
    if (concerns (self, &g_array_index (changes, ClaraChange, i)))
      {
        clara_candidate_page_queue_reload (self);
        return;
      }
}

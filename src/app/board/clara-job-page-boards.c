/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-job-page-private.h"

/*
 * The boards of the jobs that were seen last stay as they are, with what they show, and are kept up to date: most people
 * go to and fro between a few jobs, and neither reading a large board nor filling its lists is done in no time.
 */

/* So many beside the one that is shown. */
#define MAX_KEPT 2u

typedef struct
{
  ClaraBoardModel *model; /* (owned) */
  ClaraBoardView *view;   /* (unowned): a child of the page's boards, hidden */
} Kept;

static void
folded_cb (ClaraBoardView *view, ClaraJobPage *self)
{
  g_auto (GStrv) folded = clara_board_view_dup_collapsed (view);

  if (self->settings != NULL)
    g_settings_set_strv (self->settings, "collapsed-columns", (const char *const *) folded);
}

static void
add_view (ClaraJobPage *self)
{
  GtkWidget *view = g_object_new (CLARA_TYPE_BOARD_VIEW, "hexpand", TRUE, "vexpand", TRUE, NULL);

  self->board_view = CLARA_BOARD_VIEW (view);
  clara_board_view_set_filter (self->board_view, GTK_FILTER (self->filter));
  g_signal_connect_object (view, "folded", G_CALLBACK (folded_cb), self, 0);
  gtk_box_append (self->boards, view);
}

static void
drop (ClaraJobPage *self, GList *link)
{
  Kept *kept = link->data;

  g_queue_delete_link (&self->kept, link);
  g_signal_handlers_disconnect_by_data (kept->model, self);
  gtk_box_remove (self->boards, GTK_WIDGET (kept->view));
  g_object_unref (kept->model);
  g_free (kept);
}

/* One that could not follow the workspace is read anew when it is wanted. */
static void
failed_cb (ClaraBoardModel *model, const GError *error, ClaraJobPage *self)
{
  for (GList *link = self->kept.head; link != NULL; link = link->next)
    if (((Kept *) link->data)->model == model)
      {
        drop (self, link);
        return;
      }
}

/**
 * clara_job_page_init_boards:
 * @self: a job page with its filter
 */
void
clara_job_page_init_boards (ClaraJobPage *self)
{
  g_queue_init (&self->kept);
  add_view (self);
}

/**
 * clara_job_page_put_board_off:
 * @self: a job page that shows a job
 *
 * Shows none for the moment. The board is kept, unless it was never filled.
 */
void
clara_job_page_put_board_off (ClaraJobPage *self)
{
  Kept *kept;

  if (!clara_board_model_is_loaded (self->model))
    {
      clara_board_view_set_board (self->board_view, NULL);
      g_clear_object (&self->model);
      return;
    }

  kept = g_new0 (Kept, 1);
  kept->model = g_steal_pointer (&self->model);
  kept->view = self->board_view;
  gtk_widget_set_visible (GTK_WIDGET (kept->view), FALSE);
  g_signal_connect_object (kept->model, "failed", G_CALLBACK (failed_cb), self, 0);
  g_queue_push_head (&self->kept, kept);
  if (self->kept.length > MAX_KEPT)
    drop (self, self->kept.tail);
  add_view (self);
}

static GList *
find (ClaraJobPage *self, const ClaraId *job)
{
  for (GList *link = self->kept.head; link != NULL; link = link->next)
    if (clara_id_equal (clara_board_model_get_job (((Kept *) link->data)->model), job))
      return link;

  return NULL;
}

static void
fold_as_wanted (ClaraJobPage *self)
{
  g_auto (GStrv) folded = NULL;

  if (self->settings == NULL)
    return;

  folded = g_settings_get_strv (self->settings, "collapsed-columns");
  clara_board_view_set_collapsed (self->board_view, (const char *const *) folded);
}

/**
 * clara_job_page_take_board:
 * @self: a job page that shows no job
 * @job: a job of its workspace
 *
 * Shows the board of a job: the one that was kept, or a new one that is being read.
 */
void
clara_job_page_take_board (ClaraJobPage *self, const ClaraId *job)
{
  GList *link = find (self, job);
  Kept *kept;

  if (link == NULL)
    {
      self->model = clara_board_model_new (self->workspace, job);
      clara_board_view_set_board (self->board_view, clara_board_model_get_board (self->model));
      fold_as_wanted (self);
      return;
    }

  kept = link->data;
  g_queue_delete_link (&self->kept, link);
  g_signal_handlers_disconnect_by_data (kept->model, self);
  gtk_box_remove (self->boards, GTK_WIDGET (self->board_view));
  self->model = kept->model;
  self->board_view = kept->view;
  g_free (kept);
  fold_as_wanted (self);
  gtk_widget_set_visible (GTK_WIDGET (self->board_view), TRUE);
}

/**
 * clara_job_page_forget_boards:
 * @self: a job page that shows no job
 *
 * Keeps none: they are of another workspace, or the page goes.
 */
void
clara_job_page_forget_boards (ClaraJobPage *self)
{
  while (self->kept.head != NULL)
    drop (self, self->kept.head);
}

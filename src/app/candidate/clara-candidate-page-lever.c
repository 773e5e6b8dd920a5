/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-candidate-page-private.h"

#include "clara-compat.h"
#include "clara-waiter.h"
#include "clara-window.h"
#include "clara-workspace-lever-setup.h"

#include <glib/gi18n.h>

/* The way to the candidate's page in Lever. Who it is stands there, so that whoever goes there is shown it here as well. */

static void
failed_cb (GtkWindow *parent)
{
  clara_window_tell (CLARA_WINDOW (parent), _ ("No browser could be started"));
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraCandidatePage) self = clara_waiter_end (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraLeverSetup) lever = NULL;
  GtkRoot *root = self == NULL ? NULL : gtk_widget_get_root (GTK_WIDGET (self));
  g_autofree char *page = NULL;

  if (root == NULL || !clara_candidate_page_is_in_lever (self))
    return;
  lever = clara_workspace_read_lever_finish (CLARA_WORKSPACE (source), result, &error);
  if (lever != NULL && lever->connection != NULL)
    page = clara_lever_connection_dup_page (lever->connection, self->view->card->opportunity);
  if (page != NULL)
    clara_compat_show_uri (GTK_WINDOW (root), page, failed_cb);
  else
    clara_window_tell_error (CLARA_WINDOW (root), _ ("The workspace is not connected with Lever"),
                             error);
}

/**
 * clara_candidate_page_show_in_lever:
 * @self: a page whose candidate is revealed
 *
 * Opens its page in Lever, where that was asked for.
 */
void
clara_candidate_page_show_in_lever (ClaraCandidatePage *self)
{
  if (!self->wants_lever || self->reason == NULL)
    return;

  self->wants_lever = FALSE;
  clara_workspace_read_lever_async (self->workspace, FALSE, self->cancellable, read_cb,
                                    clara_waiter_new (self, self->cancellable));
}

static void
reason_cb (const char *response, const char *text, gpointer user_data)
{
  ClaraCandidatePage *self = user_data;
  g_autofree char *reason = text != NULL ? g_strstrip (g_strdup (text)) : NULL;

  if (!g_str_equal (response, "yes") || reason == NULL || *reason == '\0' || self->view == NULL)
    return;
  self->wants_lever = TRUE;
  clara_candidate_page_load (self, reason);
}

/**
 * clara_candidate_page_is_in_lever:
 * @self: a page
 *
 * Returns: whether the candidate that is shown came from Lever
 */
gboolean
clara_candidate_page_is_in_lever (ClaraCandidatePage *self)
{
  return self->view != NULL && self->view->card->opportunity != NULL;
}

/**
 * clara_candidate_page_open_in_lever:
 * @self: a page
 *
 * Opens the page that the candidate has in Lever. While it is blind a reason is asked for, as for a reveal.
 */
void
clara_candidate_page_open_in_lever (ClaraCandidatePage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (!clara_candidate_page_is_in_lever (self) || !GTK_IS_WINDOW (root))
    return;
  if (self->reason != NULL)
    {
      self->wants_lever = TRUE;
      clara_candidate_page_show_in_lever (self);
      return;
    }

  clara_compat_ask_text (
      GTK_WINDOW (root), _ ("Open in Lever?"),
      _ ("Lever shows who it is. That you looked, and why, is kept in the audit, which cannot be "
         "changed afterwards."),
      _ ("Reason"), _ ("_Open"), TRUE, reason_cb, self, G_OBJECT (self));
}

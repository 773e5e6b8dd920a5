/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-window-private.h"

#include "clara-compat.h"
#include "clara-error.h"
#include "clara-new-job-dialog.h"
#include "clara-wording.h"

#include <glib/gi18n.h>

/* More cards than this at once come from no hand. */
#define MAX_MOVED 100000u

/* A move that waits for its reason, or for the disk. */
typedef struct
{
  ClaraWindow *window; /* (owned) */
  GArray *cards;       /* (owned) (element-type ClaraSeenCard) */
  ClaraStatus to;
} Move;

static void
move_free (Move *move)
{
  g_object_unref (move->window);
  g_array_unref (move->cards);
  g_free (move);
}

/**
 * clara_window_offer_undo:
 * @self: a window
 * @text: a short sentence: what a person has just done
 *
 * Says it, and offers to take it back.
 */
void
clara_window_offer_undo (ClaraWindow *self, const char *text)
{
  AdwToast *toast = adw_toast_new (text);

  adw_toast_set_button_label (toast, _ ("_Undo"));
  adw_toast_set_action_name (toast, "win.undo");
  adw_toast_set_timeout (toast, 8);
  clara_window_show_toast (self, toast);
}

static void
moved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Move *move = user_data;
  ClaraWindow *self = move->window;
  g_autoptr (GError) error = NULL;
  guint n = move->cards->len;

  if (clara_ledger_move_finish (CLARA_LEDGER (source), result, NULL, &error))
    {
      g_autofree char *text = g_strdup_printf (
          ngettext ("%u candidate moved to %s", "%u candidates moved to %s", n), n,
          clara_wording_for_status (move->to));

      clara_window_offer_undo (self, text);
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    clara_window_tell_error (self, _ ("Nothing was moved"), error);
  move_free (move);
}

/* Takes @move. */
static void
do_move (Move *move, const char *reason)
{
  move->window->moved = g_array_index (move->cards, ClaraSeenCard, 0).candidacy;
  clara_ledger_move_async (clara_workspace_get_ledger (move->window->workspace),
                           (const ClaraSeenCard *) move->cards->data, move->cards->len, move->to,
                           reason, move->window->cancellable, moved_cb, move);
}

static void
reason_cb (const char *response, const char *text, gpointer user_data)
{
  Move *move = user_data;
  g_autofree char *reason = text == NULL ? NULL : g_strstrip (g_strdup (text));

  if (g_str_equal (response, "yes"))
    do_move (move, reason == NULL || *reason == '\0' ? NULL : reason);
  else
    move_free (move);
}

static void
move_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  ClaraWindow *self = user_data;
  g_autoptr (GVariantIter) ids = NULL;
  const char *name, *id;
  ClaraStatus to;
  Move *move;

  g_variant_get (parameter, "(as&s)", &ids, &name);
  if (self->workspace == NULL || !clara_status_from_string (name, &to))
    return;

  move = g_new0 (Move, 1);
  move->window = g_object_ref (self);
  move->to = to;
  move->cards = g_array_new (FALSE, FALSE, sizeof (ClaraSeenCard));
  while (g_variant_iter_next (ids, "&s", &id) && move->cards->len < MAX_MOVED)
    {
      ClaraId candidacy;
      ClaraSeenCard seen;
      int version;

      if (!clara_id_parse (id, &candidacy, NULL) ||
          !clara_job_page_find_version (self->job_page, &candidacy, to, &version))
        continue;
      seen.candidacy = candidacy;
      seen.version = version;
      g_array_append_val (move->cards, seen);
    }

  if (move->cards->len == 0)
    move_free (move);
  else if (move->cards->len > 1 && to == CLARA_STATUS_NOT_QUALIFIED)
    clara_compat_ask_text (
        GTK_WINDOW (self), _ ("Move to Not Qualified?"),
        _ ("Your reason is kept with each of them, in the history that the team sees."),
        _ ("Reason"), _ ("_Move"), TRUE, reason_cb, move, G_OBJECT (self));
  else
    do_move (move, NULL);
}

static void
undone_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  ClaraUndone undone;

  if (!clara_ledger_undo_finish (CLARA_LEDGER (source), result, &undone, &error))
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        clara_window_tell_error (self, _ ("Not undone"), error);
    }
  else if (clara_id_is_zero (&undone.deed))
    clara_window_tell (self, _ ("There is nothing to undo"));
  else if (undone.n_done == 0)
    clara_window_tell (self, _ ("Not undone: somebody has decided otherwise meanwhile"));
  else
    clara_window_tell (self, _ ("Undone"));
}

static void
undo_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  ClaraWindow *self = user_data;

  if (self->workspace != NULL)
    clara_ledger_undo_async (clara_workspace_get_ledger (self->workspace), self->cancellable,
                             undone_cb, g_object_ref (self));
}

static void
redone_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  ClaraUndone redone;

  if (!clara_ledger_undo_finish (CLARA_LEDGER (source), result, &redone, &error))
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        clara_window_tell_error (self, _ ("Not done again"), error);
    }
  else if (clara_id_is_zero (&redone.deed))
    clara_window_tell (self, _ ("There is nothing to redo"));
  else if (redone.n_done == 0)
    clara_window_tell (self, _ ("Not done again: somebody has decided otherwise meanwhile"));
  else
    clara_window_tell (self, _ ("Done again"));
}

static void
redo_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  ClaraWindow *self = user_data;

  if (self->workspace != NULL)
    clara_ledger_redo_async (clara_workspace_get_ledger (self->workspace), self->cancellable,
                             redone_cb, g_object_ref (self));
}

static void
back_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  clara_window_go_back (user_data);
}

static void
search_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  ClaraWindow *self = user_data;

  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "job") == 0)
    clara_job_page_toggle_search (self->job_page);
  else
    gtk_toggle_button_set_active (self->search_button,
                                  !gtk_toggle_button_get_active (self->search_button));
}

static void
view_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  clara_window_show_view (user_data, g_variant_get_string (parameter, NULL));
}

static void
new_job_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  ClaraWindow *self = user_data;

  if (self->workspace != NULL)
    clara_new_job_dialog_show (GTK_WINDOW (self), self->workspace);
}

static void
import_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  ClaraWindow *self = user_data;

  clara_job_page_import (self->job_page);
}

static void
import_files_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  ClaraWindow *self = user_data;
  g_autofree const char **paths = g_variant_get_strv (parameter, NULL);

  clara_job_page_import_paths (self->job_page, paths);
}

static void
toggle_rubric_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  ClaraWindow *self = user_data;

  clara_job_page_toggle_rubric (self->job_page);
}

static const GActionEntry actions[] = {
  { "move-candidacies", move_cb, "(ass)" },
  { "undo", undo_cb },
  { "redo", redo_cb },
  { "back", back_cb },
  { "search", search_cb },
  { "view", view_cb, "s" },
  { "new-job", new_job_cb },
  { "import", import_cb },
  { "import-files", import_files_cb, "as" },
  { "toggle-rubric", toggle_rubric_cb },
};

/**
 * clara_window_install_actions:
 * @self: a window
 */
void
clara_window_install_actions (ClaraWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  clara_window_install_job_actions (self);
  clara_window_install_lever_actions (self);
  clara_window_update_actions (self);
}

static void
set_enabled (ClaraWindow *self, const char *name, gboolean enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

/**
 * clara_window_update_actions:
 * @self: a window
 *
 * Leaves open what can be done on the page that is shown, by who is signed in.
 */
void
clara_window_update_actions (ClaraWindow *self)
{
  ClaraSession *session = self->workspace != NULL ? clara_workspace_get_session (self->workspace)
                                                  : NULL;
  const char *page = gtk_stack_get_visible_child_name (self->stack);
  gboolean on_job = g_strcmp0 (page, "job") == 0;
  gboolean may_import = on_job && session != NULL && clara_session_may (session, CLARA_MAY_IMPORT);
  gboolean inside = on_job || g_strcmp0 (page, "candidate") == 0 || g_strcmp0 (page, "outbox") == 0;

  set_enabled (self, "move-candidacies",
               session != NULL && clara_session_may (session, CLARA_MAY_MOVE));
  set_enabled (self, "undo", session != NULL);
  set_enabled (self, "redo", session != NULL);
  set_enabled (self, "back", inside);
  set_enabled (self, "search", session != NULL);
  set_enabled (self, "view", session != NULL);
  set_enabled (self, "new-job", session != NULL && clara_session_may (session, CLARA_MAY_EDIT_JOB));
  set_enabled (self, "import", may_import);
  set_enabled (self, "import-files", may_import);
  set_enabled (self, "toggle-rubric", on_job);
  clara_window_update_job_actions (self);
  clara_window_update_lever_actions (self);
}

/**
 * clara_window_show_view:
 * @self: a window
 * @name: `home`, `jobs` or `candidates`
 */
void
clara_window_show_view (ClaraWindow *self, const char *name)
{
  if (self->workspace == NULL)
    return;

  gtk_stack_set_visible_child_name (self->stack, "main");
  adw_view_stack_set_visible_child_name (self->view_stack, name);
  clara_window_update_actions (self);
}

/**
 * clara_window_go_back:
 * @self: a window
 *
 * From a candidate to the board it stands on, from a board to the list of jobs, from what waits for Lever to where that
 * was asked for.
 */
void
clara_window_go_back (ClaraWindow *self)
{
  const char *page = gtk_stack_get_visible_child_name (self->stack);
  g_autofree char *job = clara_job_page_dup_job (self->job_page);

  if (g_strcmp0 (page, "candidate") == 0 && job != NULL)
    {
      gtk_stack_set_visible_child_name (self->stack, "job");
      clara_job_page_focus_card (self->job_page,
                                 clara_candidate_page_get_candidacy (self->candidate_page));
    }
  else if (g_strcmp0 (page, "outbox") == 0 && self->before_outbox != NULL)
    gtk_stack_set_visible_child_name (self->stack, self->before_outbox);
  else if (g_strcmp0 (page, "main") != 0)
    gtk_stack_set_visible_child_name (self->stack, "main");
  clara_window_update_actions (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli-turn.h"

#include "clara-cli.h"
#include "clara-lever-turn.h"

static void
waits_cb (const ClaraLeaseHolder *holder, gpointer data)
{
  if (holder == NULL)
    g_printerr ("%s\n", _ ("Another program is speaking with Lever; it is waited for."));
  else
    g_printerr (_ ("%s (process %" G_GINT64_FORMAT " on %s) is speaking with Lever; it is waited "
                   "for.\n"),
                holder->program, holder->process.pid, holder->host);
}

/**
 * clara_cli_in_turn:
 * @workspace: a workspace
 * @func: what speaks with Lever
 * @data: for @func
 * @cancellable: gives it up
 * @error: return location for a #GError
 *
 * Does it when no other program of the workspace is at it, and says on standard error whom it waits for. A turn that was
 * lost, because this program stood still for long, is taken again. Blocks.
 *
 * Returns: whether it worked
 */
gboolean
clara_cli_in_turn (ClaraWorkspace *workspace,
                   ClaraCliTaskFunc func,
                   gpointer data,
                   GCancellable *cancellable,
                   GError **error)
{
  for (;;)
    {
      g_autoptr (ClaraLeverTurn) turn = clara_lever_turn_wait (
          clara_workspace_get_database (workspace), NULL, waits_cb, NULL, cancellable, error);
      g_autoptr (GError) local = NULL;

      if (turn == NULL)
        return FALSE;
      if (func (data, clara_lever_turn_get_cancellable (turn), &local))
        return TRUE;
      if (!clara_lever_turn_is_lost (turn) || g_cancellable_is_cancelled (cancellable))
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-workspace-lever.h"

#include "clara-candidacies.h"
#include "clara-error.h"
#include "clara-forgetting.h"
#include "clara-lever-mirror.h"
#include "clara-workspace-private.h"
#include "clara-workspace-publish.h"
#include "clara-workspace-status.h"

static gboolean
list_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  GArray **ids = data;

  *ids = clara_candidacies_list_of_lever (connection, error);

  return *ids != NULL;
}

static gboolean
clear_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_lever_mirror_clear (write, error);
}

/* Clara's own notes and tags, while there still is a way to Lever; how many stay there. */
static guint
take_back (ClaraWorkspace *self, GCancellable *cancellable)
{
  g_auto (ClaraSent) sent = { 0 };
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraWorkspaceStatus) status = NULL;
  const guint *counts = sent.counts;

  if (!clara_workspace_send (self, &sent, cancellable, &error))
    {
      g_debug ("Lever was not told: %s", error->message);
      status = clara_workspace_get_status (self, NULL, NULL);
      if (status == NULL)
        return G_MAXUINT;
      counts = status->outbox;
    }

  return counts[CLARA_OUTBOX_PENDING] + counts[CLARA_OUTBOX_INFLIGHT] +
         counts[CLARA_OUTBOX_UNKNOWN] + counts[CLARA_OUTBOX_NEEDS_YOU];
}

/**
 * clara_workspace_leave_lever:
 * @self: a workspace
 * @left: (out caller-allocates): what came of it
 * @cancellable: (nullable): gives it up; it may be done again
 * @error: return location
 *
 * Parts the workspace from Lever for good: forgets every candidate that came from there, as clara_workspace_erase() does,
 * takes Clara's own notes and tags there off, forgets the names of its users and how far it was read, and then
 * disconnects. Jobs and rubrics stay. Where nothing is connected any more, all else is done. Blocks: any thread but a
 * window's, in a turn of its own: see clara_lever_turn_wait().
 *
 * Returns: whether nothing is left here; errors as clara_workspace_disconnect_lever() and clara_workspace_erase()
 */
gboolean
clara_workspace_leave_lever (ClaraWorkspace *self,
                             ClaraLeverLeft *left,
                             GCancellable *cancellable,
                             GError **error)
{
  ClaraSession *session = clara_workspace_get_session (self);
  ClaraDatabase *database = clara_workspace_get_database (self);
  g_autoptr (GArray) ids = NULL;
  g_autoptr (GError) local = NULL;
  guint n = 0;

  if (!clara_session_check (session, CLARA_MAY_CONNECT, error) ||
      !clara_session_check (session, CLARA_MAY_ERASE, error) ||
      !clara_workspace_read (self, list_cb, &ids, cancellable, error))
    return FALSE;
  if (ids->len > 0 && !clara_governance_erase (database, clara_session_get_member (session),
                                               (const ClaraId *) (gpointer) ids->data, ids->len,
                                               NULL, &n, cancellable, error))
    return FALSE;
  left->n_erased += n;
  left->n_still_there = take_back (self, cancellable);
  if (!clara_workspace_write (self, clear_cb, NULL, cancellable, error))
    return FALSE;

  if (clara_workspace_disconnect_lever (self, cancellable, &local) ||
      g_error_matches (local, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));

  return FALSE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-workspace-safekeeping.h"

#include "clara-forgetting.h"
#include "clara-workspace-private.h"

/* Who is to be forgotten. */
typedef struct
{
  ClaraId *candidacies; /* (owned) */
  guint n_candidacies;
  char *reason; /* (owned) (nullable) */
  guint n_erased;
} Call;

static void
call_free (gpointer data)
{
  Call *call = data;

  g_free (call->candidacies);
  g_free (call->reason);
  g_free (call);
}

static gboolean
erase (ClaraDatabase *database,
       const ClaraId *member,
       gpointer data,
       GCancellable *cancellable,
       GError **error)
{
  Call *call = data;

  return clara_governance_erase (database, member, call->candidacies, call->n_candidacies,
                                 call->reason, &call->n_erased, cancellable, error);
}

/**
 * clara_workspace_erase:
 * @self: a workspace
 * @candidacies: (array length=n_candidacies): who
 * @n_candidacies: how many
 * @reason: (nullable): why; without a name
 * @n_erased: (out) (optional): how many candidacies are gone; several may be one person
 * @cancellable: (nullable): ends it; what was asked for is done when the workspace is opened next
 * @error: return location; see clara_governance_erase()
 *
 * Has somebody forgotten: in every table, in the words of the audit, in the file's free pages and in the backups in the
 * data folder. Nothing takes it back. Blocks: any thread but a window's, which uses clara_workspace_erase_async().
 *
 * Returns: whether they are forgotten
 */
gboolean
clara_workspace_erase (ClaraWorkspace *self,
                       const ClaraId *candidacies,
                       guint n_candidacies,
                       const char *reason,
                       guint *n_erased,
                       GCancellable *cancellable,
                       GError **error)
{
  return clara_governance_erase (clara_workspace_get_database (self),
                                 clara_session_get_member (clara_workspace_get_session (self)),
                                 candidacies, n_candidacies, reason, n_erased, cancellable, error);
}

/**
 * clara_workspace_erase_async:
 * @self: a workspace
 * @candidacies: (array length=n_candidacies): who
 * @n_candidacies: how many
 * @reason: (nullable): why; without a name
 * @cancellable: (nullable): ends it
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_erase(), without waiting.
 */
void
clara_workspace_erase_async (ClaraWorkspace *self,
                             const ClaraId *candidacies,
                             guint n_candidacies,
                             const char *reason,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data)
{
  Call *call = g_new0 (Call, 1);

  call->candidacies = g_memdup2 (candidacies, n_candidacies * sizeof *candidacies);
  call->n_candidacies = n_candidacies;
  call->reason = g_strdup (reason);
  clara_workspace_run_async (self, erase, call, call_free, clara_workspace_erase_async, cancellable,
                             callback, user_data);
}

/**
 * clara_workspace_erase_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @n_erased: (out) (optional): how many candidacies are gone
 * @error: return location
 *
 * Returns: as clara_workspace_erase()
 */
gboolean
clara_workspace_erase_finish (ClaraWorkspace *self,
                              GAsyncResult *result,
                              guint *n_erased,
                              GError **error)
{
  const Call *call = clara_workspace_call_finish (self, result, clara_workspace_erase_async, error);

  if (call == NULL)
    return FALSE;
  if (n_erased != NULL)
    *n_erased = call->n_erased;

  return TRUE;
}

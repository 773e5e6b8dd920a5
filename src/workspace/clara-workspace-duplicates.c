/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-workspace-duplicates.h"

#include "clara-actor.h"
#include "clara-candidacies.h"
#include "clara-decision.h"
#include "clara-duplicates.h"
#include "clara-workspace-private.h"

/* Whose duplicates, or which two, and what comes of it. */
typedef struct
{
  ClaraId member;
  ClaraId one; /* a job, or the candidacy that goes on */
  ClaraId other;
  GPtrArray *list; /* (owned) (nullable) (element-type ClaraDuplicateView) */
} Call;

static Call *
call_new (ClaraWorkspace *self, const ClaraId *one, const ClaraId *other)
{
  Call *call = g_new0 (Call, 1);

  call->member = *clara_session_get_member (clara_workspace_get_session (self));
  call->one = *one;
  if (other != NULL)
    call->other = *other;

  return call;
}

static void
call_free (gpointer data)
{
  Call *call = data;

  g_clear_pointer (&call->list, g_ptr_array_unref);
  g_free (call);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Call, call_free)

/**
 * clara_duplicate_view_free:
 * @self: (nullable) (transfer full): a pair
 */
void
clara_duplicate_view_free (ClaraDuplicateView *self)
{
  if (self == NULL)
    return;

  clara_duplicate_free (self->duplicate);
  g_free (self->label_one);
  g_free (self->label_other);
  g_free (self);
}

static char *
get_label (ClaraConnection *connection, const ClaraId *candidacy, GError **error)
{
  g_autoptr (ClaraCandidacy) card = clara_candidacies_get (connection, candidacy, error);

  return card != NULL ? g_strdup (card->label) : NULL;
}

static gboolean
list_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Call *call = data;
  g_autoptr (GPtrArray) pairs = NULL;

  if (!clara_actor_check (connection, &call->member, CLARA_MAY_MERGE, error))
    return FALSE;
  pairs = clara_duplicates_list (connection, &call->one, error);
  if (pairs == NULL)
    return FALSE;

  call->list = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_duplicate_view_free);
  g_ptr_array_set_free_func (pairs, NULL);
  for (guint i = 0; i < pairs->len; i++)
    {
      ClaraDuplicateView *view = g_new0 (ClaraDuplicateView, 1);

      view->duplicate = g_ptr_array_index (pairs, i);
      g_ptr_array_add (call->list, view);
    }
  for (guint i = 0; i < call->list->len; i++)
    {
      ClaraDuplicateView *view = g_ptr_array_index (call->list, i);

      view->label_one = get_label (connection, &view->duplicate->one, error);
      if (view->label_one == NULL)
        return FALSE;
      view->label_other = get_label (connection, &view->duplicate->other, error);
      if (view->label_other == NULL)
        return FALSE;
    }

  return TRUE;
}

static const ClaraWorkspaceSteps list_steps = { NULL, list_cb };

/**
 * clara_workspace_list_duplicates:
 * @self: a workspace
 * @job: a job
 * @cancellable: (nullable): gives it up
 * @error: return location; %CLARA_ERROR_NOT_PERMITTED names the role
 *
 * Waits for the disk: a window uses clara_workspace_list_duplicates_async().
 *
 * Returns: (transfer full) (nullable) (element-type ClaraDuplicateView): who may be here twice
 */
GPtrArray *
clara_workspace_list_duplicates (ClaraWorkspace *self,
                                 const ClaraId *job,
                                 GCancellable *cancellable,
                                 GError **error)
{
  g_autoptr (Call) call = call_new (self, job, NULL);

  return clara_workspace_call (self, &list_steps, call, cancellable, error)
             ? g_steal_pointer (&call->list)
             : NULL;
}

/**
 * clara_workspace_list_duplicates_async:
 * @self: a workspace
 * @job: a job
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_list_duplicates(), without waiting.
 */
void
clara_workspace_list_duplicates_async (ClaraWorkspace *self,
                                       const ClaraId *job,
                                       GCancellable *cancellable,
                                       GAsyncReadyCallback callback,
                                       gpointer user_data)
{
  clara_workspace_call_async (self, &list_steps, call_new (self, job, NULL), call_free,
                              clara_workspace_list_duplicates_async, cancellable, callback,
                              user_data);
}

/**
 * clara_workspace_list_duplicates_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: (transfer full) (nullable) (element-type ClaraDuplicateView): as clara_workspace_list_duplicates()
 */
GPtrArray *
clara_workspace_list_duplicates_finish (ClaraWorkspace *self, GAsyncResult *result, GError **error)
{
  Call *call = clara_workspace_call_finish (self, result, clara_workspace_list_duplicates_async,
                                            error);

  return call != NULL ? g_steal_pointer (&call->list) : NULL;
}

static gboolean
merge_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const Call *call = data;

  return clara_decision_merge (write, &call->one, &call->other, error);
}

static const ClaraWorkspaceSteps merge_steps = { merge_cb, NULL };

/**
 * clara_workspace_merge:
 * @self: a workspace
 * @into: the candidacy that goes on
 * @from: the one that goes on as it
 * @cancellable: (nullable): gives it up, until it is durable
 * @error: return location; see clara_decision_merge()
 *
 * Says that two are one person; an undo takes it back. Waits for the disk: a window uses clara_workspace_merge_async().
 *
 * Returns: whether they are one
 */
gboolean
clara_workspace_merge (ClaraWorkspace *self,
                       const ClaraId *into,
                       const ClaraId *from,
                       GCancellable *cancellable,
                       GError **error)
{
  g_autoptr (Call) call = call_new (self, into, from);

  return clara_workspace_call (self, &merge_steps, call, cancellable, error);
}

/**
 * clara_workspace_merge_async:
 * @self: a workspace
 * @into: the candidacy that goes on
 * @from: the one that goes on as it
 * @cancellable: (nullable): gives it up, until it is durable
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_merge(), without waiting.
 */
void
clara_workspace_merge_async (ClaraWorkspace *self,
                             const ClaraId *into,
                             const ClaraId *from,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data)
{
  clara_workspace_call_async (self, &merge_steps, call_new (self, into, from), call_free,
                              clara_workspace_merge_async, cancellable, callback, user_data);
}

/**
 * clara_workspace_merge_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: as clara_workspace_merge()
 */
gboolean
clara_workspace_merge_finish (ClaraWorkspace *self, GAsyncResult *result, GError **error)
{
  return clara_workspace_call_finish (self, result, clara_workspace_merge_async, error) != NULL;
}

static gboolean
dismiss_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const Call *call = data;

  return clara_decision_dismiss_duplicate (write, &call->one, &call->other, error);
}

/**
 * clara_workspace_dismiss_duplicate_async:
 * @self: a workspace
 * @one: a candidacy
 * @other: another one
 * @cancellable: (nullable): gives it up, until it is durable
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * Says that two are not one person; an undo takes it back.
 */
void
clara_workspace_dismiss_duplicate_async (ClaraWorkspace *self,
                                         const ClaraId *one,
                                         const ClaraId *other,
                                         GCancellable *cancellable,
                                         GAsyncReadyCallback callback,
                                         gpointer user_data)
{
  static const ClaraWorkspaceSteps steps = { dismiss_cb, NULL };

  clara_workspace_call_async (self, &steps, call_new (self, one, other), call_free,
                              clara_workspace_dismiss_duplicate_async, cancellable, callback,
                              user_data);
}

/**
 * clara_workspace_dismiss_duplicate_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location; see clara_decision_dismiss_duplicate()
 *
 * Returns: whether that is kept
 */
gboolean
clara_workspace_dismiss_duplicate_finish (ClaraWorkspace *self,
                                          GAsyncResult *result,
                                          GError **error)
{
  return clara_workspace_call_finish (self, result, clara_workspace_dismiss_duplicate_async,
                                      error) != NULL;
}

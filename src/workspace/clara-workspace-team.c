/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-workspace-team.h"

#include "clara-members.h"
#include "clara-team.h"
#include "clara-workspace-private.h"

/* What is done with a member, or the list of them. */
typedef struct
{
  char *who; /* (owned) (nullable): a mail address or an id */
  ClaraRole role;
  gboolean active;
  ClaraId id;
  GPtrArray *members; /* (owned) (nullable) (element-type ClaraMember) */
} Call;

static Call *
call_new (const char *who, ClaraRole role, gboolean active)
{
  Call *call = g_new0 (Call, 1);

  call->who = g_strdup (who);
  call->role = role;
  call->active = active;

  return call;
}

static void
call_free (gpointer data)
{
  Call *call = data;

  g_free (call->who);
  g_clear_pointer (&call->members, g_ptr_array_unref);
  g_free (call);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Call, call_free)

static gboolean
list_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Call *call = data;

  call->members = clara_members_list (connection, error);

  return call->members != NULL;
}

static const ClaraWorkspaceSteps list_steps = { NULL, list_cb };

/**
 * clara_workspace_list_members:
 * @self: a workspace
 * @cancellable: (nullable): gives it up
 * @error: return location
 *
 * Waits for the disk: a window uses clara_workspace_list_members_async().
 *
 * Returns: (transfer full) (nullable) (element-type ClaraMember): the members, those who are not active any more as well
 */
GPtrArray *
clara_workspace_list_members (ClaraWorkspace *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (Call) call = call_new (NULL, CLARA_ROLE_MANAGER, FALSE);

  return clara_workspace_call (self, &list_steps, call, cancellable, error)
             ? g_steal_pointer (&call->members)
             : NULL;
}

/**
 * clara_workspace_list_members_async:
 * @self: a workspace
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_list_members(), without waiting.
 */
void
clara_workspace_list_members_async (ClaraWorkspace *self,
                                    GCancellable *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer user_data)
{
  clara_workspace_call_async (self, &list_steps, call_new (NULL, CLARA_ROLE_MANAGER, FALSE),
                              call_free, clara_workspace_list_members_async, cancellable, callback,
                              user_data);
}

/**
 * clara_workspace_list_members_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: (transfer full) (nullable) (element-type ClaraMember): as clara_workspace_list_members()
 */
GPtrArray *
clara_workspace_list_members_finish (ClaraWorkspace *self, GAsyncResult *result, GError **error)
{
  Call *call = clara_workspace_call_finish (self, result, clara_workspace_list_members_async,
                                            error);

  return call != NULL ? g_steal_pointer (&call->members) : NULL;
}

/* Does something with a member and waits for it. */
static gboolean
change (ClaraWorkspace *self,
        ClaraWriteFunc func,
        Call *call,
        ClaraId *member,
        GCancellable *cancellable,
        GError **error)
{
  const ClaraWorkspaceSteps steps = { func, NULL };
  g_autoptr (Call) held = call;

  if (!clara_workspace_call (self, &steps, call, cancellable, error))
    return FALSE;
  if (member != NULL)
    *member = call->id;

  return TRUE;
}

static void
change_async (ClaraWorkspace *self,
              ClaraWriteFunc func,
              Call *call,
              GCancellable *cancellable,
              GAsyncReadyCallback callback,
              gpointer user_data)
{
  const ClaraWorkspaceSteps steps = { func, NULL };

  clara_workspace_call_async (self, &steps, call, call_free, clara_workspace_change_member_finish,
                              cancellable, callback, user_data);
}

/**
 * clara_workspace_change_member_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @member: (out) (optional): whom it was about
 * @error: return location; %CLARA_ERROR_NOT_PERMITTED names the role
 *
 * Returns: whether it is so now
 */
gboolean
clara_workspace_change_member_finish (ClaraWorkspace *self,
                                      GAsyncResult *result,
                                      ClaraId *member,
                                      GError **error)
{
  const Call *call = clara_workspace_call_finish (self, result,
                                                  clara_workspace_change_member_finish, error);

  if (call == NULL)
    return FALSE;
  if (member != NULL)
    *member = call->id;

  return TRUE;
}

static gboolean
add_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Call *call = data;

  return clara_team_add_member (write, call->who, call->role, &call->id, error);
}

/**
 * clara_workspace_add_member:
 * @self: a workspace
 * @email: how the member is addressed
 * @role: what the member may do
 * @member: (out) (optional): the member
 * @cancellable: (nullable): gives it up
 * @error: return location; see clara_team_add_member()
 *
 * Waits for the disk: a window uses clara_workspace_add_member_async().
 *
 * Returns: whether the member belongs to the team
 */
gboolean
clara_workspace_add_member (ClaraWorkspace *self,
                            const char *email,
                            ClaraRole role,
                            ClaraId *member,
                            GCancellable *cancellable,
                            GError **error)
{
  return change (self, add_cb, call_new (email, role, TRUE), member, cancellable, error);
}

/**
 * clara_workspace_add_member_async:
 * @self: a workspace
 * @email: how the member is addressed
 * @role: what the member may do
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_add_member(), without waiting. Ends with clara_workspace_change_member_finish().
 */
void
clara_workspace_add_member_async (ClaraWorkspace *self,
                                  const char *email,
                                  ClaraRole role,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data)
{
  change_async (self, add_cb, call_new (email, role, TRUE), cancellable, callback, user_data);
}

static gboolean
find (ClaraWrite *write, Call *call, GError **error)
{
  ClaraConnection *connection = clara_write_get_connection (write);
  g_autoptr (ClaraMember) member = clara_id_parse (call->who, &call->id, NULL)
                                       ? clara_members_get (connection, &call->id, error)
                                       : clara_members_get_by_email (connection, call->who, error);

  if (member == NULL)
    return FALSE;
  call->id = member->id;

  return TRUE;
}

static gboolean
set_role_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Call *call = data;

  return find (write, call, error) && clara_team_set_role (write, &call->id, call->role, error);
}

/**
 * clara_workspace_set_role:
 * @self: a workspace
 * @who: a member: the mail address or the id
 * @role: what the member may do from now on
 * @member: (out) (optional): the member
 * @cancellable: (nullable): gives it up
 * @error: return location; see clara_team_set_role()
 *
 * Waits for the disk: a window uses clara_workspace_set_role_async().
 *
 * Returns: whether the member has the role
 */
gboolean
clara_workspace_set_role (ClaraWorkspace *self,
                          const char *who,
                          ClaraRole role,
                          ClaraId *member,
                          GCancellable *cancellable,
                          GError **error)
{
  return change (self, set_role_cb, call_new (who, role, TRUE), member, cancellable, error);
}

/**
 * clara_workspace_set_role_async:
 * @self: a workspace
 * @who: a member: the mail address or the id
 * @role: what the member may do from now on
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_set_role(), without waiting. Ends with clara_workspace_change_member_finish().
 */
void
clara_workspace_set_role_async (ClaraWorkspace *self,
                                const char *who,
                                ClaraRole role,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data)
{
  change_async (self, set_role_cb, call_new (who, role, TRUE), cancellable, callback, user_data);
}

static gboolean
set_active_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Call *call = data;

  return find (write, call, error) && clara_team_set_active (write, &call->id, call->active, error);
}

/**
 * clara_workspace_set_active:
 * @self: a workspace
 * @who: a member: the mail address or the id
 * @active: whether the member may act
 * @member: (out) (optional): the member
 * @cancellable: (nullable): gives it up
 * @error: return location; see clara_team_set_active()
 *
 * Waits for the disk: a window uses clara_workspace_set_active_async().
 *
 * Returns: whether it is so now
 */
gboolean
clara_workspace_set_active (ClaraWorkspace *self,
                            const char *who,
                            gboolean active,
                            ClaraId *member,
                            GCancellable *cancellable,
                            GError **error)
{
  return change (self, set_active_cb, call_new (who, CLARA_ROLE_MANAGER, active), member,
                 cancellable, error);
}

/**
 * clara_workspace_set_active_async:
 * @self: a workspace
 * @who: a member: the mail address or the id
 * @active: whether the member may act
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_set_active(), without waiting. Ends with clara_workspace_change_member_finish().
 */
void
clara_workspace_set_active_async (ClaraWorkspace *self,
                                  const char *who,
                                  gboolean active,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data)
{
  change_async (self, set_active_cb, call_new (who, CLARA_ROLE_MANAGER, active), cancellable,
                callback, user_data);
}

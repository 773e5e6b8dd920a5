/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-session.h"

#include "clara-error.h"
#include "clara-members.h"

/**
 * ClaraSession:
 *
 * Who is signed in, and what the role allows, as it was when signing in: what is shown and what is greyed goes by it.
 * Whoever writes is asked again by the ledger. Immutable; any thread.
 */
struct _ClaraSession
{
  GObject parent_instance;

  ClaraMember *member; /* (owned) */
};

G_DEFINE_FINAL_TYPE (ClaraSession, clara_session, G_TYPE_OBJECT)

static void
clara_session_finalize (GObject *object)
{
  ClaraSession *self = CLARA_SESSION (object);

  g_clear_pointer (&self->member, clara_member_free);

  G_OBJECT_CLASS (clara_session_parent_class)->finalize (object);
}

static void
clara_session_class_init (ClaraSessionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_session_finalize;
}

static void
clara_session_init (ClaraSession *self)
{
}

/* The only admin there is; nobody else is signed in without being named. */
static ClaraMember *
find_only_admin (ClaraConnection *connection, GError **error)
{
  g_autoptr (GPtrArray) members = clara_members_list (connection, error);
  ClaraMember *found = NULL;
  guint n_admins = 0;

  if (members == NULL)
    return NULL;

  for (guint i = 0; i < members->len; i++)
    {
      ClaraMember *member = g_ptr_array_index (members, i);

      if (!member->active || member->role != CLARA_ROLE_ADMIN)
        continue;
      n_admins++;
      found = member;
    }
  if (n_admins != 1)
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_INVALID,
                   "the workspace has %u admins: say as whom", n_admins);
      return NULL;
    }

  return clara_members_get (connection, &found->id, error);
}

static ClaraMember *
find_named (ClaraConnection *connection, const char *as, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  ClaraMember *member;
  ClaraId id;

  if (clara_id_parse (as, &id, NULL))
    member = clara_members_get (connection, &id, &local_error);
  else
    member = clara_members_get_by_email (connection, as, &local_error);

  if (g_error_matches (local_error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
    g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND,
                         "the workspace has no such member");
  else if (local_error != NULL)
    g_propagate_error (error, g_steal_pointer (&local_error));

  return member;
}

/**
 * clara_session_open:
 * @connection: where to read
 * @as: (nullable): the mail address or the id of a member; NULL: the only admin
 * @error: return location
 *
 * Signs a member in.
 *
 * Returns: (transfer full) (nullable): the session; NULL with %CLARA_ERROR_INVALID where a member has to be named,
 *   %CLARA_ERROR_NOT_FOUND, or %CLARA_ERROR_NOT_PERMITTED where the member is no longer active
 */
ClaraSession *
clara_session_open (ClaraConnection *connection, const char *as, GError **error)
{
  g_autoptr (ClaraSession) self = NULL;
  g_autoptr (ClaraMember) member = as != NULL ? find_named (connection, as, error)
                                              : find_only_admin (connection, error);

  if (member == NULL)
    return NULL;
  if (!member->active)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED,
                           "this member is no longer active");
      return NULL;
    }

  self = g_object_new (CLARA_TYPE_SESSION, NULL);
  self->member = g_steal_pointer (&member);

  return g_steal_pointer (&self);
}

/**
 * clara_session_get_member:
 * @self: a session
 *
 * Returns: (transfer none): who is signed in
 */
const ClaraId *
clara_session_get_member (ClaraSession *self)
{
  g_return_val_if_fail (CLARA_IS_SESSION (self), NULL);

  return &self->member->id;
}

/**
 * clara_session_get_email:
 * @self: a session
 *
 * Returns: (transfer none): how the member is addressed
 */
const char *
clara_session_get_email (ClaraSession *self)
{
  g_return_val_if_fail (CLARA_IS_SESSION (self), NULL);

  return self->member->email;
}

/**
 * clara_session_get_role:
 * @self: a session
 *
 * Returns: what the member may do
 */
ClaraRole
clara_session_get_role (ClaraSession *self)
{
  g_return_val_if_fail (CLARA_IS_SESSION (self), CLARA_ROLE_MANAGER);

  return self->member->role;
}

/**
 * clara_session_may:
 * @self: a session
 * @permission: what is to be done
 *
 * Returns: whether the member's role allows it
 */
gboolean
clara_session_may (ClaraSession *self, ClaraPermission permission)
{
  g_return_val_if_fail (CLARA_IS_SESSION (self), FALSE);

  return clara_role_may (self->member->role, permission);
}

/**
 * clara_session_check:
 * @self: a session
 * @permission: what is to be done
 * @error: return location; %CLARA_ERROR_NOT_PERMITTED names the role
 *
 * Returns: whether the member's role allows it
 */
gboolean
clara_session_check (ClaraSession *self, ClaraPermission permission, GError **error)
{
  g_return_val_if_fail (CLARA_IS_SESSION (self), FALSE);

  return clara_member_check_permission (self->member, permission, error);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-ledger"

#include "clara-actor.h"

#include "clara-error.h"
#include "clara-members.h"

/*
 * Who acts is read anew in the transaction of each deed. So a member who was deactivated, or got another role, in
 * another window or by another program, is refused from that moment on, whatever a window still believes.
 */

/* The member, or NULL without an error where there is none. */
static gboolean
find_member (ClaraConnection *connection, const ClaraId *id, ClaraMember **member, GError **error)
{
  g_autoptr (GError) local = NULL;

  *member = NULL;
  if (clara_id_is_zero (id))
    return TRUE;

  *member = clara_members_get (connection, id, &local);
  if (*member != NULL || g_error_matches (local, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&local));

  return FALSE;
}

/**
 * clara_actor_check:
 * @connection: where to read
 * @member: who asks; zero: the program itself, which is nobody
 * @permission: what for
 * @error: return location for a #GError
 *
 * Returns: whether the member may, as of now; else %CLARA_ERROR_NOT_PERMITTED, which names the role
 */
gboolean
clara_actor_check (ClaraConnection *connection,
                   const ClaraId *member,
                   ClaraPermission permission,
                   GError **error)
{
  g_autoptr (ClaraMember) found = NULL;

  return find_member (connection, member, &found, error) &&
         clara_member_check_permission (found, permission, error);
}

/**
 * clara_actor_check_candidacy:
 * @connection: where to read
 * @member: who asks
 * @permission: what for
 * @candidacy: the card it is about
 * @error: return location for a #GError
 *
 * As clara_actor_check(); whoever sees only what was shared is refused a card that was not.
 *
 * Returns: whether the member may, as of now; else %CLARA_ERROR_NOT_PERMITTED
 */
gboolean
clara_actor_check_candidacy (ClaraConnection *connection,
                             const ClaraId *member,
                             ClaraPermission permission,
                             const ClaraCandidacy *candidacy,
                             GError **error)
{
  g_autoptr (ClaraMember) found = NULL;

  return find_member (connection, member, &found, error) &&
         clara_member_check_permission (found, permission, error) &&
         (candidacy->shared || clara_member_check_permission (found, CLARA_MAY_SEE_ALL, error));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-members.h"

#include "clara-store-private.h"

#include <string.h>

#define COLUMNS "id, email, role, active, created"

static ClaraMember *
member_of_row (ClaraStatement *row)
{
  ClaraMember *member = g_new0 (ClaraMember, 1);

  clara_statement_get_id (row, 0, &member->id);
  member->email = clara_statement_dup_text (row, 1);
  /* A role that is unknown may do least. */
  if (!clara_role_from_string (clara_statement_get_text (row, 2), &member->role))
    member->role = CLARA_ROLE_MANAGER;
  member->active = clara_statement_get_boolean (row, 3);
  member->created = clara_statement_get_int64 (row, 4);

  return member;
}

static char *
plain_email (const char *email)
{
  g_autofree char *stripped = g_strstrip (g_strdup (email));

  return g_utf8_strdown (stripped, -1);
}

/**
 * clara_members_add:
 * @write: a transaction
 * @member: (inout): the member; gets an id where it has none, its time, and its address in lower case
 * @error: return location for a #GError
 *
 * Returns: whether the member was added; %CLARA_ERROR_CONFLICT where the address is a member's already,
 *   %CLARA_ERROR_INVALID where it is none
 */
gboolean
clara_members_add (ClaraWrite *write, ClaraMember *member, GError **error)
{
  g_autofree char *email = plain_email (member->email != NULL ? member->email : "");
  g_autoptr (ClaraStatement) statement = NULL;

  if (strchr (email, '@') == NULL || strpbrk (email, " \t\r\n") != NULL)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID, "this is no mail address");
      return FALSE;
    }

  if (!clara_store_fill_id (&member->id, error))
    return FALSE;

  g_free (member->email);
  member->email = g_steal_pointer (&email);
  member->active = TRUE;
  member->created = clara_write_get_now (write);

  statement = clara_write_prepare (
      write, CLARA_ENTITY_MEMBER, &member->id,
      "INSERT INTO member (id, email, role, active, created) VALUES ($1, $2, $3, 1, $4)");
  clara_statement_bind_id (statement, 1, &member->id);
  clara_statement_bind_text (statement, 2, member->email);
  clara_statement_bind_text (statement, 3, clara_role_to_string (member->role));
  clara_statement_bind_int64 (statement, 4, member->created);

  return clara_statement_run (statement, error);
}

/* After a change: a workspace without an admin could not be mended by anybody. */
static gboolean
check_admins (ClaraWrite *write, GError **error)
{
  gint64 n_admins;

  if (!clara_connection_get_int64 (
          clara_write_get_connection (write),
          "SELECT count (*) FROM member WHERE role = 'admin' AND active = 1", &n_admins, error))
    return FALSE;

  if (n_admins > 0)
    return TRUE;

  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED,
                       "this is the only admin: make somebody else admin first");

  return FALSE;
}

/**
 * clara_members_set_role:
 * @write: a transaction
 * @member: a member
 * @role: what the member may do from now on
 * @error: return location for a #GError
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_PERMITTED for the only admin, %CLARA_ERROR_NOT_FOUND
 */
gboolean
clara_members_set_role (ClaraWrite *write, const ClaraId *member, ClaraRole role, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_MEMBER, member, "UPDATE member SET role = $2 WHERE id = $1");

  clara_statement_bind_id (statement, 1, member);
  clara_statement_bind_text (statement, 2, clara_role_to_string (role));

  return clara_store_run_one (statement, CLARA_ERROR_NOT_FOUND, "there is no such member", error) &&
         check_admins (write, error);
}

/**
 * clara_members_set_active:
 * @write: a transaction
 * @member: a member
 * @active: FALSE: the member may do nothing from now on
 * @error: return location for a #GError
 *
 * Members are never deleted: what they did stays theirs.
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_PERMITTED for the only admin, %CLARA_ERROR_NOT_FOUND
 */
gboolean
clara_members_set_active (ClaraWrite *write, const ClaraId *member, gboolean active, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_MEMBER, member, "UPDATE member SET active = $2 WHERE id = $1");

  clara_statement_bind_id (statement, 1, member);
  clara_statement_bind_boolean (statement, 2, active);

  return clara_store_run_one (statement, CLARA_ERROR_NOT_FOUND, "there is no such member", error) &&
         check_admins (write, error);
}

/**
 * clara_members_get:
 * @connection: where to read
 * @member: a member
 * @error: return location for a #GError
 *
 * Returns: (transfer full): the member; %NULL with %CLARA_ERROR_NOT_FOUND
 */
ClaraMember *
clara_members_get (ClaraConnection *connection, const ClaraId *member, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT " COLUMNS " FROM member WHERE id = $1");

  clara_statement_bind_id (statement, 1, member);
  if (!clara_store_get_one (statement, "there is no such member", error))
    return NULL;

  return member_of_row (statement);
}

/**
 * clara_members_get_by_email:
 * @connection: where to read
 * @email: a mail address, in whatever case
 * @error: return location for a #GError
 *
 * Returns: (transfer full): the member, active or not; %NULL with %CLARA_ERROR_NOT_FOUND
 */
ClaraMember *
clara_members_get_by_email (ClaraConnection *connection, const char *email, GError **error)
{
  g_autofree char *plain = plain_email (email);
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT " COLUMNS " FROM member WHERE email = $1");

  clara_statement_bind_text (statement, 1, plain);
  if (!clara_store_get_one (statement, "there is no such member", error))
    return NULL;

  return member_of_row (statement);
}

/**
 * clara_members_list:
 * @connection: where to read
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (element-type ClaraMember): all members, active or not, by address
 */
GPtrArray *
clara_members_list (ClaraConnection *connection, GError **error)
{
  g_autoptr (GPtrArray)
      members = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_member_free);
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT " COLUMNS " FROM member ORDER BY email");
  ClaraStep step;

  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    g_ptr_array_add (members, member_of_row (statement));

  return step == CLARA_STEP_DONE ? g_steal_pointer (&members) : NULL;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-notices.h"

#include "clara-store-private.h"

/**
 * clara_notices_add:
 * @write: a transaction
 * @notice: (inout): the notice; gets an id where it has none, and its time
 * @candidacy: (nullable): whom it is about: goes with the candidacy
 * @error: return location for a #GError
 *
 * Returns: whether it was added
 */
gboolean
clara_notices_add (ClaraWrite *write, ClaraNotice *notice, const ClaraId *candidacy, GError **error)
{
  g_autoptr (ClaraStatement) statement = NULL;

  if (!clara_store_fill_id (&notice->id, error))
    return FALSE;

  notice->at = clara_write_get_now (write);
  statement = clara_write_prepare (
      write, CLARA_ENTITY_NOTICE, &notice->member,
      "INSERT INTO notice (id, member, kind, subject, candidacy, text, at) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7)");
  clara_statement_bind_id (statement, 1, &notice->id);
  clara_statement_bind_id (statement, 2, &notice->member);
  clara_statement_bind_text (statement, 3, notice->kind);
  clara_statement_bind_id (statement, 4, &notice->subject);
  clara_statement_bind_id (statement, 5, candidacy);
  clara_statement_bind_text (statement, 6, notice->text);
  clara_statement_bind_int64 (statement, 7, notice->at);

  return clara_statement_run (statement, error);
}

/**
 * clara_notices_mark_read:
 * @write: a transaction
 * @member: whose notices
 * @notice: (nullable): which one; %NULL: all
 * @error: return location for a #GError
 *
 * Returns: whether it was written
 */
gboolean
clara_notices_mark_read (ClaraWrite *write,
                         const ClaraId *member,
                         const ClaraId *notice,
                         GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NOTICE, member,
      "UPDATE notice SET seen = $3 WHERE member = $1 AND seen = 0 AND ($2 IS NULL OR id = $2)");

  clara_statement_bind_id (statement, 1, member);
  clara_statement_bind_id (statement, 2, notice);
  clara_statement_bind_int64 (statement, 3, clara_write_get_now (write));

  return clara_statement_run (statement, error);
}

/**
 * clara_notices_renew:
 * @write: a transaction
 * @notice: a notice that is there, with the words that it has from now on; it is about nobody alone any more
 * @error: return location for a #GError
 *
 * Says more in a notice that was not read yet, in place of another one. Its time stays: since when it gathers.
 *
 * Returns: whether it was written
 */
gboolean
clara_notices_renew (ClaraWrite *write, const ClaraNotice *notice, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NOTICE, &notice->member,
      "UPDATE notice SET text = $2, candidacy = NULL WHERE id = $1");

  clara_statement_bind_id (statement, 1, &notice->id);
  clara_statement_bind_text (statement, 2, notice->text);

  return clara_statement_run (statement, error);
}

/**
 * clara_notices_withdraw:
 * @write: a transaction
 * @member: whose notices
 * @kind: a kind of them
 * @error: return location for a #GError
 *
 * What they tell of is over: they count as read.
 *
 * Returns: whether it was written
 */
gboolean
clara_notices_withdraw (ClaraWrite *write, const ClaraId *member, const char *kind, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NOTICE, member,
      "UPDATE notice SET seen = $3 WHERE member = $1 AND kind = $2 AND seen = 0");

  clara_statement_bind_id (statement, 1, member);
  clara_statement_bind_text (statement, 2, kind);
  clara_statement_bind_int64 (statement, 3, clara_write_get_now (write));

  return clara_statement_run (statement, error);
}

/**
 * clara_notices_find:
 * @connection: where to read
 * @member: for whom
 * @kind: of what kind
 * @subject: (nullable): what about; %NULL: whatever it is about
 * @notice: (out caller-allocates): the newest one: its id, when it was written and when it was read, and no words
 * @found: (out): whether there is one
 * @error: return location for a #GError
 *
 * Returns: whether it could be looked for
 */
gboolean
clara_notices_find (ClaraConnection *connection,
                    const ClaraId *member,
                    const char *kind,
                    const ClaraId *subject,
                    ClaraNotice *notice,
                    gboolean *found,
                    GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT id, at, seen FROM notice WHERE member = $1 AND kind = $2 "
                  "AND ($3 IS NULL OR subject = $3) ORDER BY at DESC, id LIMIT 1");

  clara_statement_bind_id (statement, 1, member);
  clara_statement_bind_text (statement, 2, kind);
  clara_statement_bind_id (statement, 3, subject);
  if (!clara_store_find (statement, found, error))
    return FALSE;

  *notice = (ClaraNotice){ .member = *member };
  if (*found)
    {
      clara_statement_get_id (statement, 0, &notice->id);
      notice->at = clara_statement_get_int64 (statement, 1);
      notice->read = clara_statement_get_int64 (statement, 2);
    }

  return TRUE;
}

/**
 * clara_notices_list:
 * @connection: where to read
 * @member: whose notices
 * @unread_only: leave out what was seen
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (element-type ClaraNotice): the notices, the newest first
 */
GPtrArray *
clara_notices_list (ClaraConnection *connection,
                    const ClaraId *member,
                    gboolean unread_only,
                    GError **error)
{
  g_autoptr (GPtrArray)
      notices = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_notice_free);
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT id, member, kind, subject, text, at, seen FROM notice "
                  "WHERE member = $1 AND ($2 = 0 OR seen = 0) ORDER BY at DESC, id");
  ClaraStep step;

  clara_statement_bind_id (statement, 1, member);
  clara_statement_bind_boolean (statement, 2, unread_only);
  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    {
      ClaraNotice *notice = g_new0 (ClaraNotice, 1);

      clara_statement_get_id (statement, 0, &notice->id);
      clara_statement_get_id (statement, 1, &notice->member);
      notice->kind = clara_statement_dup_text (statement, 2);
      clara_statement_get_id (statement, 3, &notice->subject);
      notice->text = clara_statement_dup_text (statement, 4);
      notice->at = clara_statement_get_int64 (statement, 5);
      notice->read = clara_statement_get_int64 (statement, 6);
      g_ptr_array_add (notices, notice);
    }

  return step == CLARA_STEP_DONE ? g_steal_pointer (&notices) : NULL;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-audit-log.h"

#include "clara-store-private.h"

#include <string.h>

/**
 * clara_audit_row_clear:
 * @self: a row; what it owns is gone afterwards
 */
void
clara_audit_row_clear (ClaraAuditRow *self)
{
  g_clear_pointer (&self->action, g_free);
  g_clear_pointer (&self->facts, g_free);
  g_clear_pointer (&self->salt, g_bytes_unref);
  g_clear_pointer (&self->text, g_free);
}

static void
read_hash (ClaraStatement *row, guint column, guint8 *hash)
{
  gsize size;
  gconstpointer data = clara_statement_get_blob (row, column, &size);

  memset (hash, 0, CLARA_AUDIT_HASH_SIZE);
  if (size == CLARA_AUDIT_HASH_SIZE)
    memcpy (hash, data, size);
}

/**
 * clara_audit_log_get_last:
 * @connection: where to read; inside of a write function its own, so that nobody comes between
 * @seq: (out): the place of the last row; 0 where there is none
 * @hash: (out caller-allocates): its hash, %CLARA_AUDIT_HASH_SIZE bytes; all zero where there is none
 * @error: return location for a #GError
 *
 * Returns: whether it worked
 */
gboolean
clara_audit_log_get_last (ClaraConnection *connection, gint64 *seq, guint8 *hash, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1");
  gboolean found;

  if (!clara_store_find (statement, &found, error))
    return FALSE;

  *seq = found ? clara_statement_get_int64 (statement, 0) : 0;
  if (found)
    read_hash (statement, 1, hash);
  else
    memset (hash, 0, CLARA_AUDIT_HASH_SIZE);

  return TRUE;
}

static gboolean
append_text (ClaraWrite *write, const ClaraAuditRow *row, GError **error)
{
  g_autoptr (ClaraStatement) statement = NULL;
  gsize size;
  gconstpointer salt;

  if (row->text == NULL || row->salt == NULL)
    return TRUE;

  salt = g_bytes_get_data (row->salt, &size);
  statement = clara_write_prepare (write, CLARA_ENTITY_NONE, NULL,
                                   "INSERT INTO audit_text (seq, salt, text) VALUES ($1, $2, $3)");
  clara_statement_bind_int64 (statement, 1, row->seq);
  clara_statement_bind_blob (statement, 2, salt, size);
  clara_statement_bind_text (statement, 3, row->text);

  return clara_statement_run (statement, error);
}

/**
 * clara_audit_log_append:
 * @write: the transaction that also does what the row tells of
 * @row: the row, its hashes and its place included
 * @error: return location for a #GError
 *
 * Returns: whether it was added; %CLARA_ERROR_CONFLICT where its place is taken
 */
gboolean
clara_audit_log_append (ClaraWrite *write, const ClaraAuditRow *row, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "INSERT INTO audit (seq, at, member, action, job, candidacy, subject, facts, text_digest, "
      "prev_hash, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)");

  clara_statement_bind_int64 (statement, 1, row->seq);
  clara_statement_bind_int64 (statement, 2, row->at);
  clara_statement_bind_id (statement, 3, &row->member);
  clara_statement_bind_text (statement, 4, row->action);
  clara_statement_bind_id (statement, 5, &row->job);
  clara_statement_bind_id (statement, 6, &row->candidacy);
  clara_statement_bind_id (statement, 7, &row->subject);
  clara_statement_bind_text (statement, 8, row->facts != NULL ? row->facts : "{}");
  if (row->has_digest)
    clara_statement_bind_blob (statement, 9, row->text_digest, sizeof row->text_digest);
  clara_statement_bind_blob (statement, 10, row->prev_hash, sizeof row->prev_hash);
  clara_statement_bind_blob (statement, 11, row->hash, sizeof row->hash);

  return clara_statement_run (statement, error) && append_text (write, row, error);
}

static void
read_row (ClaraStatement *row, ClaraAuditRow *found)
{
  gsize size;
  gconstpointer salt;

  found->seq = clara_statement_get_int64 (row, 0);
  found->at = clara_statement_get_int64 (row, 1);
  clara_statement_get_id (row, 2, &found->member);
  found->action = clara_statement_dup_text (row, 3);
  clara_statement_get_id (row, 4, &found->job);
  clara_statement_get_id (row, 5, &found->candidacy);
  clara_statement_get_id (row, 6, &found->subject);
  found->facts = clara_statement_dup_text (row, 7);
  found->has_digest = !clara_statement_is_null (row, 8);
  read_hash (row, 8, found->text_digest);
  read_hash (row, 9, found->prev_hash);
  read_hash (row, 10, found->hash);
  salt = clara_statement_get_blob (row, 11, &size);
  found->salt = salt != NULL ? g_bytes_new (salt, size) : NULL;
  found->text = clara_statement_dup_text (row, 12);
}

/**
 * clara_audit_log_each:
 * @connection: where to read
 * @after_seq: begin behind this place; 0: with the first
 * @candidacy: (nullable): of whom; %NULL: all rows
 * @func: called for each row, in order
 * @data: for @func
 * @error: return location for a #GError
 *
 * Returns: whether all of them were given, or @func has stopped it
 */
gboolean
clara_audit_log_each (ClaraConnection *connection,
                      gint64 after_seq,
                      const ClaraId *candidacy,
                      ClaraAuditFunc func,
                      gpointer data,
                      GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection,
      "SELECT audit.seq, at, member, action, job, candidacy, subject, facts, text_digest, "
      "prev_hash, hash, salt, text FROM audit "
      "LEFT JOIN audit_text ON audit_text.seq = audit.seq "
      "WHERE audit.seq > $1 AND ($2 IS NULL OR candidacy = $2) ORDER BY audit.seq");
  ClaraStep step;

  clara_statement_bind_int64 (statement, 1, after_seq);
  clara_statement_bind_id (statement, 2, candidacy);
  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    {
      g_auto (ClaraAuditRow) row = { 0 };

      read_row (statement, &row);
      if (!func (&row, data))
        return TRUE;
    }

  return step == CLARA_STEP_DONE;
}

/**
 * clara_audit_log_list_candidacies:
 * @connection: where to read
 * @member: who
 * @action: what was done
 * @max_candidacies: how many at most
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (element-type ClaraId): the candidacies to which @member has done it, the last first; those
 *   that were erased are left out
 */
GArray *
clara_audit_log_list_candidacies (ClaraConnection *connection,
                                  const ClaraId *member,
                                  const char *action,
                                  guint max_candidacies,
                                  GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT candidacy FROM audit WHERE member = $1 AND action = $2 "
                  "AND EXISTS (SELECT 1 FROM candidacy WHERE candidacy.id = audit.candidacy) "
                  "GROUP BY candidacy ORDER BY max (seq) DESC LIMIT $3");

  clara_statement_bind_id (statement, 1, member);
  clara_statement_bind_text (statement, 2, action);
  clara_statement_bind_int64 (statement, 3, max_candidacies);

  return clara_store_get_ids (statement, error);
}

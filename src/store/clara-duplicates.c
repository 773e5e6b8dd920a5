/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-duplicates.h"

#include "clara-store-private.h"

#include <string.h>

/* Somebody whom hundreds share a telephone number with is an agency, not a person. */
#define MAX_FOUND 20

static gboolean
is_before (const ClaraId *one, const ClaraId *other)
{
  return memcmp (one->bytes, other->bytes, sizeof one->bytes) < 0;
}

/* A pair stands in the table once, the smaller id first. */
static void
bind_pair (ClaraStatement *statement, const ClaraId *one, const ClaraId *other)
{
  gboolean in_order = is_before (one, other);

  clara_statement_bind_id (statement, 1, in_order ? one : other);
  clara_statement_bind_id (statement, 2, in_order ? other : one);
}

static gboolean
flag (ClaraWrite *write, const ClaraId *one, const ClaraId *other, const char *kind, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_CANDIDACY, one,
      "INSERT INTO duplicate_flag (one, other, kind, at) VALUES ($1, $2, $3, $4) "
      "ON CONFLICT DO NOTHING");

  clara_write_note (write, CLARA_ENTITY_CANDIDACY, other);
  bind_pair (statement, one, other);
  clara_statement_bind_text (statement, 3, kind);
  clara_statement_bind_int64 (statement, 4, clara_write_get_now (write));

  return clara_statement_run (statement, error);
}

/* The others of the same job that share a key, or all the words of a material. */
static GPtrArray *
look_for_others (ClaraConnection *connection, const ClaraId *candidacy, GError **error)
{
  g_autoptr (GPtrArray)
      found = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_duplicate_free);
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection,
      "SELECT o.id, min (mine.kind) FROM candidacy AS c JOIN identity AS mine "
      "ON mine.candidacy = c.id AND mine.key IS NOT NULL JOIN identity AS theirs "
      "ON theirs.kind = mine.kind AND theirs.key = mine.key JOIN candidacy AS o "
      "ON o.id = theirs.candidacy AND o.job = c.job AND o.id <> c.id AND o.merged_into IS NULL "
      "WHERE c.id = $1 GROUP BY o.id "
      "UNION "
      "SELECT o.id, 'text' FROM candidacy AS c JOIN material AS mine ON mine.candidacy = c.id "
      "JOIN material AS theirs ON theirs.hash = mine.hash OR theirs.text_hash = mine.text_hash "
      "JOIN candidacy AS o "
      "ON o.id = theirs.candidacy AND o.job = c.job AND o.id <> c.id AND o.merged_into IS NULL "
      "WHERE c.id = $1 AND mine.kind = 'resume' AND theirs.kind = 'resume' GROUP BY o.id LIMIT $2");
  ClaraStep step;

  clara_statement_bind_id (statement, 1, candidacy);
  clara_statement_bind_int64 (statement, 2, MAX_FOUND);
  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    {
      ClaraDuplicate *other = g_new0 (ClaraDuplicate, 1);

      clara_statement_get_id (statement, 0, &other->other);
      other->kind = clara_statement_dup_text (statement, 1);
      g_ptr_array_add (found, other);
    }

  return step == CLARA_STEP_DONE ? g_steal_pointer (&found) : NULL;
}

/**
 * clara_duplicates_find:
 * @write: a transaction
 * @candidacy: a candidacy
 * @n_found: (out) (optional): how many others there are
 * @error: return location for a #GError
 *
 * Flags the candidacies of the same job that may be the same person: by a mail address, a telephone number, a link, or
 * the very same résumé. Flags that a person has dismissed stay so. At most 20 are looked at.
 *
 * Returns: whether it was written
 */
gboolean
clara_duplicates_find (ClaraWrite *write, const ClaraId *candidacy, guint *n_found, GError **error)
{
  g_autoptr (GPtrArray)
      found = look_for_others (clara_write_get_connection (write), candidacy, error);

  if (found == NULL)
    return FALSE;

  for (guint i = 0; i < found->len; i++)
    {
      const ClaraDuplicate *other = g_ptr_array_index (found, i);

      if (!flag (write, candidacy, &other->other, other->kind, error))
        return FALSE;
    }

  if (n_found != NULL)
    *n_found = found->len;

  return TRUE;
}

static gboolean
set_dismissed (ClaraWrite *write,
               const ClaraId *one,
               const ClaraId *other,
               gint64 at,
               const char *message,
               GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_CANDIDACY, one,
      "UPDATE duplicate_flag SET dismissed = $3 WHERE one = $1 AND other = $2 "
      "AND (dismissed = 0) <> ($3 = 0)");

  clara_write_note (write, CLARA_ENTITY_CANDIDACY, other);
  bind_pair (statement, one, other);
  clara_statement_bind_int64 (statement, 3, at);

  return clara_store_run_one (statement, CLARA_ERROR_NOT_FOUND, message, error);
}

/**
 * clara_duplicates_dismiss:
 * @write: a transaction
 * @one: a candidacy
 * @other: another one
 * @error: return location for a #GError
 *
 * They are two people: the flag goes, and does not come back by itself.
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_FOUND where they are not flagged
 */
gboolean
clara_duplicates_dismiss (ClaraWrite *write,
                          const ClaraId *one,
                          const ClaraId *other,
                          GError **error)
{
  return set_dismissed (write, one, other, clara_write_get_now (write), "these two are not flagged",
                        error);
}

/**
 * clara_duplicates_restore:
 * @write: a transaction
 * @one: a candidacy
 * @other: another one
 * @error: return location for a #GError
 *
 * Takes clara_duplicates_dismiss() back.
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_FOUND where no flag of theirs was dismissed
 */
gboolean
clara_duplicates_restore (ClaraWrite *write,
                          const ClaraId *one,
                          const ClaraId *other,
                          GError **error)
{
  return set_dismissed (write, one, other, 0, "no flag of these two was dismissed", error);
}

static gboolean
drop_flags (ClaraWrite *write, const ClaraId *candidacy, GError **error)
{
  g_autoptr (ClaraStatement) others = clara_connection_prepare (
      clara_write_get_connection (write),
      "SELECT other FROM duplicate_flag WHERE one = $1 UNION SELECT one FROM duplicate_flag "
      "WHERE other = $1");
  g_autoptr (ClaraStatement) statement = NULL;
  g_autoptr (GArray) ids = NULL;

  clara_statement_bind_id (others, 1, candidacy);
  ids = clara_store_get_ids (others, error);
  if (ids == NULL)
    return FALSE;

  for (guint i = 0; i < ids->len; i++)
    clara_write_note (write, CLARA_ENTITY_CANDIDACY, &g_array_index (ids, ClaraId, i));

  statement = clara_write_prepare (write, CLARA_ENTITY_CANDIDACY, candidacy,
                                   "DELETE FROM duplicate_flag WHERE one = $1 OR other = $1");
  clara_statement_bind_id (statement, 1, candidacy);

  return clara_statement_run (statement, error);
}

/**
 * clara_duplicates_merge:
 * @write: a transaction
 * @into: the candidacy that goes on
 * @from: the one that is the same person
 * @error: return location for a #GError
 *
 * Only a person decides this. @from leaves the board and keeps all it has, so that it can be taken back.
 *
 * Returns: whether it was written; %CLARA_ERROR_CONFLICT where one of them was merged already, or they are not two
 *   candidacies of one job
 */
gboolean
clara_duplicates_merge (ClaraWrite *write, const ClaraId *into, const ClaraId *from, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_CANDIDACY, from,
      "UPDATE candidacy SET merged_into = $1, version = version + 1, updated = $3 "
      "WHERE id = $2 AND id <> $1 AND merged_into IS NULL "
      "AND NOT EXISTS (SELECT 1 FROM candidacy AS merged WHERE merged.merged_into = $2) "
      "AND EXISTS (SELECT 1 FROM candidacy AS kept WHERE kept.id = $1 "
      "AND kept.merged_into IS NULL AND kept.job = candidacy.job)");

  clara_write_note (write, CLARA_ENTITY_CANDIDACY, into);
  clara_statement_bind_id (statement, 1, into);
  clara_statement_bind_id (statement, 2, from);
  clara_statement_bind_int64 (statement, 3, clara_write_get_now (write));

  return clara_store_run_one (
             statement, CLARA_ERROR_CONFLICT,
             "these two cannot be merged: one was already, or they are of two jobs", error) &&
         drop_flags (write, from, error);
}

/**
 * clara_duplicates_unmerge:
 * @write: a transaction
 * @from: a candidacy that was merged into another
 * @error: return location for a #GError
 *
 * Takes clara_duplicates_merge() back. Its flags come back with clara_duplicates_find().
 *
 * Returns: whether it was written; %CLARA_ERROR_CONFLICT where it is not merged
 */
gboolean
clara_duplicates_unmerge (ClaraWrite *write, const ClaraId *from, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_CANDIDACY, from,
      "UPDATE candidacy SET merged_into = NULL, version = version + 1, updated = $2 "
      "WHERE id = $1 AND merged_into IS NOT NULL");

  clara_statement_bind_id (statement, 1, from);
  clara_statement_bind_int64 (statement, 2, clara_write_get_now (write));

  return clara_store_run_one (statement, CLARA_ERROR_CONFLICT, "the candidacy was not merged",
                              error);
}

/**
 * clara_duplicates_list_merged:
 * @connection: where to read
 * @into: a candidacy that goes on
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (element-type ClaraId): @into, and all that were merged into it
 */
GArray *
clara_duplicates_list_merged (ClaraConnection *connection, const ClaraId *into, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT id FROM candidacy WHERE id = $1 UNION SELECT id FROM candidacy WHERE "
                  "merged_into = $1");

  clara_statement_bind_id (statement, 1, into);

  return clara_store_get_ids (statement, error);
}

/**
 * clara_duplicates_list:
 * @connection: where to read
 * @job: a job
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (element-type ClaraDuplicate): the pairs that nobody has decided on, the oldest first
 */
GPtrArray *
clara_duplicates_list (ClaraConnection *connection, const ClaraId *job, GError **error)
{
  g_autoptr (GPtrArray)
      pairs = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_duplicate_free);
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT d.one, d.other, d.kind, d.at FROM duplicate_flag AS d "
                  "JOIN candidacy AS c ON c.id = d.one WHERE c.job = $1 AND d.dismissed = 0 "
                  "ORDER BY d.at, c.number");
  ClaraStep step;

  clara_statement_bind_id (statement, 1, job);
  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    {
      ClaraDuplicate *pair = g_new0 (ClaraDuplicate, 1);

      clara_statement_get_id (statement, 0, &pair->one);
      clara_statement_get_id (statement, 1, &pair->other);
      pair->kind = clara_statement_dup_text (statement, 2);
      pair->at = clara_statement_get_int64 (statement, 3);
      g_ptr_array_add (pairs, pair);
    }

  return step == CLARA_STEP_DONE ? g_steal_pointer (&pairs) : NULL;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-lever-mirror.h"

#include "clara-store-private.h"

/**
 * clara_lever_name_free:
 * @self: (nullable) (transfer full): an entry
 */
void
clara_lever_name_free (ClaraLeverName *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self->label);
  g_free (self->detail);
  g_free (self);
}

/**
 * clara_lever_cursor_clear:
 * @self: a cursor
 */
void
clara_lever_cursor_clear (ClaraLeverCursor *self)
{
  g_clear_pointer (&self->page, g_free);
}

/**
 * clara_lever_mark_free:
 * @self: (nullable) (transfer full): a mark
 */
void
clara_lever_mark_free (ClaraLeverMark *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self);
}

/**
 * clara_lever_names_replace:
 * @write: a transaction
 * @kind: `stage`, `archive-reason` or `user`
 * @names: (element-type ClaraLeverName): the whole list, in Lever's order; the first of two with one id counts
 * @error: return location for a #GError
 *
 * Returns: whether the list is this one now
 */
gboolean
clara_lever_names_replace (ClaraWrite *write, const char *kind, GPtrArray *names, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_SETTING, NULL, "DELETE FROM lever_name WHERE kind = $1");

  clara_statement_bind_text (statement, 1, kind);
  if (!clara_statement_run (statement, error))
    return FALSE;

  for (guint i = 0; i < names->len; i++)
    {
      const ClaraLeverName *name = g_ptr_array_index (names, i);
      g_autoptr (ClaraStatement) insert = clara_write_prepare (
          write, CLARA_ENTITY_NONE, NULL,
          "INSERT INTO lever_name (kind, id, place, label, detail) VALUES ($1, $2, $3, $4, $5) "
          "ON CONFLICT DO NOTHING");

      clara_statement_bind_text (insert, 1, kind);
      clara_statement_bind_text (insert, 2, name->id);
      clara_statement_bind_int64 (insert, 3, i);
      clara_statement_bind_text (insert, 4, name->label);
      clara_statement_bind_text (insert, 5, name->detail);
      if (!clara_statement_run (insert, error))
        return FALSE;
    }

  return TRUE;
}

/**
 * clara_lever_names_list:
 * @connection: where to read
 * @kind: `stage`, `archive-reason` or `user`
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (nullable) (element-type ClaraLeverName): the list, in Lever's order
 */
GPtrArray *
clara_lever_names_list (ClaraConnection *connection, const char *kind, GError **error)
{
  g_autoptr (GPtrArray)
      names = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_lever_name_free);
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT id, label, detail FROM lever_name WHERE kind = $1 ORDER BY place");
  ClaraStep step;

  clara_statement_bind_text (statement, 1, kind);
  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    {
      ClaraLeverName *name = g_new0 (ClaraLeverName, 1);

      name->id = clara_statement_dup_text (statement, 0);
      name->label = clara_statement_dup_text (statement, 1);
      name->detail = clara_statement_dup_text (statement, 2);
      g_ptr_array_add (names, name);
    }

  return step == CLARA_STEP_DONE ? g_steal_pointer (&names) : NULL;
}

/**
 * clara_lever_postings_set:
 * @write: a transaction
 * @id: Lever's id of a posting
 * @job: the job that it is
 * @state: Lever's word
 * @confidential: whether it is confidential
 * @updated: Lever's `updatedAt`; 0: none
 * @error: return location for a #GError
 *
 * Returns: whether it was written
 */
gboolean
clara_lever_postings_set (ClaraWrite *write,
                          const char *id,
                          const ClaraId *job,
                          const char *state,
                          gboolean confidential,
                          gint64 updated,
                          GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "INSERT INTO lever_posting (id, job, state, confidential, updated) "
      "VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO UPDATE SET job = excluded.job, "
      "state = excluded.state, confidential = excluded.confidential, updated = excluded.updated");

  clara_statement_bind_text (statement, 1, id);
  clara_statement_bind_id (statement, 2, job);
  clara_statement_bind_text (statement, 3, state);
  clara_statement_bind_boolean (statement, 4, confidential);
  clara_statement_bind_int64 (statement, 5, updated);

  return clara_statement_run (statement, error);
}

/**
 * clara_lever_cursors_get:
 * @connection: where to read
 * @name: of the reading
 * @cursor: (out caller-allocates): how far it is; all zero where it never began
 * @error: return location for a #GError
 *
 * Returns: whether it was looked up
 */
gboolean
clara_lever_cursors_get (ClaraConnection *connection,
                         const char *name,
                         ClaraLeverCursor *cursor,
                         GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT began, page, since, complete FROM lever_cursor WHERE name = $1");
  ClaraStep step;

  *cursor = (ClaraLeverCursor){ 0 };
  clara_statement_bind_text (statement, 1, name);
  step = clara_statement_step (statement, error);
  if (step == CLARA_STEP_ROW)
    {
      cursor->began = clara_statement_get_int64 (statement, 0);
      cursor->page = clara_statement_dup_text (statement, 1);
      cursor->since = clara_statement_get_int64 (statement, 2);
      cursor->complete = clara_statement_get_int64 (statement, 3);
    }

  return step != CLARA_STEP_ERROR;
}

/**
 * clara_lever_cursors_set:
 * @write: the transaction that writes what was on the page
 * @name: of the reading
 * @cursor: how far it is then
 * @error: return location for a #GError
 *
 * Returns: whether it was written
 */
gboolean
clara_lever_cursors_set (ClaraWrite *write,
                         const char *name,
                         const ClaraLeverCursor *cursor,
                         GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "INSERT INTO lever_cursor (name, began, page, since, complete) VALUES ($1, $2, $3, $4, $5) "
      "ON CONFLICT (name) DO UPDATE SET began = excluded.began, page = excluded.page, "
      "since = excluded.since, complete = excluded.complete");

  clara_statement_bind_text (statement, 1, name);
  clara_statement_bind_int64 (statement, 2, cursor->began);
  clara_statement_bind_text (statement, 3, cursor->page);
  clara_statement_bind_int64 (statement, 4, cursor->since);
  clara_statement_bind_int64 (statement, 5, cursor->complete);

  return clara_statement_run (statement, error);
}

#define MARK_COLUMNS "id, job, candidacy, updated, own, wanted, seen, state"

static ClaraLeverMark *
mark_of_row (ClaraStatement *row)
{
  ClaraLeverMark *mark = g_new0 (ClaraLeverMark, 1);

  mark->id = clara_statement_dup_text (row, 0);
  clara_statement_get_id (row, 1, &mark->job);
  clara_statement_get_id (row, 2, &mark->candidacy);
  mark->updated = clara_statement_is_null (row, 3) ? 0 : clara_statement_get_int64 (row, 3);
  mark->own = clara_statement_get_int64 (row, 4);
  mark->wanted = clara_statement_get_boolean (row, 5);
  mark->seen = clara_statement_get_int64 (row, 6);
  mark->gone = g_strcmp0 (clara_statement_get_text (row, 7), "gone") == 0;

  return mark;
}

/**
 * clara_lever_marks_get:
 * @connection: where to read
 * @opportunity: Lever's id
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (nullable): what was seen of it; %CLARA_ERROR_NOT_FOUND
 */
ClaraLeverMark *
clara_lever_marks_get (ClaraConnection *connection, const char *opportunity, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT " MARK_COLUMNS " FROM lever_opportunity WHERE id = $1");

  clara_statement_bind_text (statement, 1, opportunity);
  if (!clara_store_get_one (statement, "this opportunity was not seen yet", error))
    return NULL;

  return mark_of_row (statement);
}

/**
 * clara_lever_marks_set:
 * @write: a transaction
 * @mark: what was seen; what Clara itself has written there stays as it is noted
 * @error: return location for a #GError
 *
 * Returns: whether it was written
 */
gboolean
clara_lever_marks_set (ClaraWrite *write, const ClaraLeverMark *mark, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "INSERT INTO lever_opportunity (id, job, candidacy, updated, wanted, seen, state) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO UPDATE SET job = excluded.job, "
      "candidacy = excluded.candidacy, updated = excluded.updated, wanted = excluded.wanted, "
      "seen = excluded.seen, state = excluded.state");

  clara_statement_bind_text (statement, 1, mark->id);
  clara_statement_bind_id (statement, 2, &mark->job);
  clara_statement_bind_id (statement, 3, &mark->candidacy);
  if (mark->updated > 0)
    clara_statement_bind_int64 (statement, 4, mark->updated);
  else
    clara_statement_bind_null (statement, 4);
  clara_statement_bind_boolean (statement, 5, mark->wanted);
  clara_statement_bind_int64 (statement, 6, mark->seen);
  clara_statement_bind_text (statement, 7, mark->gone ? "gone" : "here");

  return clara_statement_run (statement, error);
}

/**
 * clara_lever_marks_note_own:
 * @write: a transaction of whoever wrote to Lever
 * @opportunity: where
 * @updated: the `updatedAt` of Lever's reply
 * @error: return location for a #GError
 *
 * A later poll that sees no other change than this one reads nothing more.
 *
 * Returns: whether it was written; also where the opportunity is not known
 */
gboolean
clara_lever_marks_note_own (ClaraWrite *write,
                            const char *opportunity,
                            gint64 updated,
                            GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "UPDATE lever_opportunity SET own = max (own, $2) WHERE id = $1");

  clara_statement_bind_text (statement, 1, opportunity);
  clara_statement_bind_int64 (statement, 2, updated);

  return clara_statement_run (statement, error);
}

static GPtrArray *
list_marks (ClaraStatement *statement, GError **error)
{
  g_autoptr (GPtrArray)
      marks = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_lever_mark_free);
  ClaraStep step;

  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    g_ptr_array_add (marks, mark_of_row (statement));

  return step == CLARA_STEP_DONE ? g_steal_pointer (&marks) : NULL;
}

/**
 * clara_lever_marks_list_wanted:
 * @connection: where to read
 * @n_at_most: so many of them
 * @n_wanted: (out): how many there are in all
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (nullable) (element-type ClaraLeverMark): whose papers are still to be fetched, of jobs that
 *   are processed
 */
GPtrArray *
clara_lever_marks_list_wanted (ClaraConnection *connection,
                               guint n_at_most,
                               guint *n_wanted,
                               GError **error)
{
  g_autoptr (ClaraStatement) count = clara_connection_prepare (
      connection, "SELECT count (*) FROM lever_opportunity WHERE wanted = 1 AND job IN "
                  "(SELECT id FROM job WHERE processed = 1)");
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT " MARK_COLUMNS " FROM lever_opportunity WHERE wanted = 1 AND job IN "
                  "(SELECT id FROM job WHERE processed = 1) ORDER BY job, id LIMIT $1");

  if (clara_statement_step (count, error) != CLARA_STEP_ROW)
    return NULL;
  *n_wanted = (guint) clara_statement_get_int64 (count, 0);
  clara_statement_bind_int64 (statement, 1, n_at_most);

  return list_marks (statement, error);
}

/**
 * clara_lever_marks_list_unseen:
 * @connection: where to read
 * @job: a job
 * @since: when a reading of all of it began
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (nullable) (element-type ClaraLeverMark): what that reading has not met: each is to be asked
 *   for by itself before anything is concluded
 */
GPtrArray *
clara_lever_marks_list_unseen (ClaraConnection *connection,
                               const ClaraId *job,
                               gint64 since,
                               GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT " MARK_COLUMNS " FROM lever_opportunity WHERE job = $1 AND seen < $2 "
                  "AND state = 'here' ORDER BY id");

  clara_statement_bind_id (statement, 1, job);
  clara_statement_bind_int64 (statement, 2, since);

  return list_marks (statement, error);
}

/**
 * clara_lever_marks_want_own:
 * @write: a transaction
 * @since: ms since the epoch, by Lever's clock
 * @error: return location for a #GError
 *
 * Has the papers of everybody listed once more in whose case Clara itself has written in Lever since: its own writing is
 * all that the newest time there tells of, and would hide a paper that somebody brought just before.
 *
 * Returns: whether it was written
 */
gboolean
clara_lever_marks_want_own (ClaraWrite *write, gint64 since, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "UPDATE lever_opportunity SET wanted = 1 WHERE own > 0 AND own >= $1 AND state = 'here'");

  clara_statement_bind_int64 (statement, 1, since);

  return clara_statement_run (statement, error);
}

/**
 * clara_lever_files_get:
 * @connection: where to read
 * @opportunity: Lever's id
 * @id: Lever's id of a résumé or file
 * @result: (out) (transfer full) (nullable): `taken`, or why not; %NULL: nobody has asked for it yet
 * @error: return location for a #GError
 *
 * Returns: whether it was looked up
 */
gboolean
clara_lever_files_get (ClaraConnection *connection,
                       const char *opportunity,
                       const char *id,
                       char **result,
                       GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT result FROM lever_file WHERE opportunity = $1 AND id = $2");
  gboolean found;

  clara_statement_bind_text (statement, 1, opportunity);
  clara_statement_bind_text (statement, 2, id);
  *result = NULL;
  if (!clara_store_find (statement, &found, error))
    return FALSE;
  if (found)
    *result = clara_statement_dup_text (statement, 0);

  return TRUE;
}

/**
 * clara_lever_files_add:
 * @write: the transaction that takes it
 * @opportunity: Lever's id
 * @id: Lever's id of a résumé or file
 * @result: `taken`, or why not
 * @error: return location for a #GError
 *
 * Returns: whether it was written
 */
gboolean
clara_lever_files_add (ClaraWrite *write,
                       const char *opportunity,
                       const char *id,
                       const char *result,
                       GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "INSERT INTO lever_file (opportunity, id, result) VALUES ($1, $2, $3) "
      "ON CONFLICT (opportunity, id) DO UPDATE SET result = excluded.result");

  clara_statement_bind_text (statement, 1, opportunity);
  clara_statement_bind_text (statement, 2, id);
  clara_statement_bind_text (statement, 3, result);

  return clara_statement_run (statement, error);
}

/**
 * clara_lever_mirror_clear:
 * @write: a transaction
 * @error: return location for a #GError
 *
 * Forgets whom and what Lever has named, what it told of by itself, and how far it was read: the next reading begins anew.
 * Cards, and what is known of their opportunities, are another matter: see clara_erase_candidacy().
 *
 * Returns: whether it was written
 */
gboolean
clara_lever_mirror_clear (ClaraWrite *write, GError **error)
{
  static const char *const deletions[] = { "DELETE FROM lever_name", "DELETE FROM lever_event",
                                           "DELETE FROM lever_cursor" };

  for (gsize i = 0; i < G_N_ELEMENTS (deletions); i++)
    {
      g_autoptr (ClaraStatement)
          statement = clara_write_prepare (write, CLARA_ENTITY_SETTING, NULL, deletions[i]);

      if (!clara_statement_run (statement, error))
        return FALSE;
    }

  return TRUE;
}

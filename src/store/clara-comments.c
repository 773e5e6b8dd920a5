/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-reviews.h"
#include "clara-store-private.h"

/**
 * clara_comments_add:
 * @write: a transaction
 * @comment: (inout): the comment; gets an id where it has none, its author and its time
 * @error: return location for a #GError
 *
 * Returns: whether it was added; %CLARA_ERROR_NOT_FOUND where its candidacy is gone
 */
gboolean
clara_comments_add (ClaraWrite *write, ClaraComment *comment, GError **error)
{
  g_autoptr (ClaraStatement) statement = NULL;

  if (!clara_store_fill_id (&comment->id, error))
    return FALSE;

  comment->author = *clara_write_get_member (write);
  comment->at = clara_write_get_now (write);

  clara_write_note (write, CLARA_ENTITY_CANDIDACY, &comment->candidacy);
  statement = clara_write_prepare (write, CLARA_ENTITY_COMMENT, &comment->candidacy,
                                   "INSERT INTO comment (id, candidacy, review, author, text, at) "
                                   "VALUES ($1, $2, $3, $4, $5, $6)");
  clara_statement_bind_id (statement, 1, &comment->id);
  clara_statement_bind_id (statement, 2, &comment->candidacy);
  clara_statement_bind_id (statement, 3, &comment->review);
  clara_statement_bind_id (statement, 4, &comment->author);
  clara_statement_bind_text (statement, 5, comment->text);
  clara_statement_bind_int64 (statement, 6, comment->at);

  return clara_statement_run (statement, error);
}

/**
 * clara_comments_remove:
 * @write: a transaction
 * @comment: a comment
 * @error: return location for a #GError
 *
 * Takes a comment away, as an undo does.
 *
 * Returns: whether it is gone; %CLARA_ERROR_NOT_FOUND where it was already
 */
gboolean
clara_comments_remove (ClaraWrite *write, const ClaraId *comment, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL, "DELETE FROM comment WHERE id = $1 RETURNING candidacy");
  ClaraId candidacy;

  clara_statement_bind_id (statement, 1, comment);
  if (!clara_store_get_one (statement, "there is no such comment", error))
    return FALSE;

  clara_statement_get_id (statement, 0, &candidacy);
  clara_write_note (write, CLARA_ENTITY_COMMENT, &candidacy);
  clara_write_note (write, CLARA_ENTITY_CANDIDACY, &candidacy);

  return clara_statement_run (statement, error);
}

/**
 * clara_comments_list:
 * @connection: where to read
 * @candidacy: a candidacy
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (element-type ClaraComment): what was written about it, the oldest first
 */
GPtrArray *
clara_comments_list (ClaraConnection *connection, const ClaraId *candidacy, GError **error)
{
  g_autoptr (GPtrArray)
      comments = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_comment_free);
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT id, candidacy, review, author, text, at "
                  "FROM comment WHERE candidacy = $1 ORDER BY at, id");
  ClaraStep step;

  clara_statement_bind_id (statement, 1, candidacy);
  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    {
      ClaraComment *comment = g_new0 (ClaraComment, 1);

      clara_statement_get_id (statement, 0, &comment->id);
      clara_statement_get_id (statement, 1, &comment->candidacy);
      clara_statement_get_id (statement, 2, &comment->review);
      clara_statement_get_id (statement, 3, &comment->author);
      comment->text = clara_statement_dup_text (statement, 4);
      comment->at = clara_statement_get_int64 (statement, 5);
      g_ptr_array_add (comments, comment);
    }

  return step == CLARA_STEP_DONE ? g_steal_pointer (&comments) : NULL;
}

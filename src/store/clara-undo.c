/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-undo.h"

#include "clara-store-private.h"

/**
 * clara_undo_step_free:
 * @self: (nullable) (transfer full): a step
 */
void
clara_undo_step_free (ClaraUndoStep *self)
{
  if (self == NULL)
    return;

  g_free (self->kind);
  g_free (self->before);
  g_free (self->after);
  g_free (self);
}

/* What was undone cannot be done again once something new was done. */
static gboolean
void_undone (ClaraWrite *write, const ClaraId *member, const ClaraId *deed, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "UPDATE undo_step SET state = 'void' WHERE member = $1 AND state = 'undone' AND deed <> $2");

  clara_statement_bind_id (statement, 1, member);
  clara_statement_bind_id (statement, 2, deed);

  return clara_statement_run (statement, error);
}

/**
 * clara_undo_add:
 * @write: the transaction that also does the deed
 * @step: (inout): the step; its member becomes the one who writes; gets a deed where it has none, and its place
 * @error: return location for a #GError
 *
 * Returns: whether it was added; %CLARA_ERROR_INVALID where the program itself writes, which takes nothing back
 */
gboolean
clara_undo_add (ClaraWrite *write, ClaraUndoStep *step, GError **error)
{
  g_autoptr (ClaraStatement) statement = NULL;

  step->member = *clara_write_get_member (write);
  if (clara_id_is_zero (&step->member))
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID, "nobody could take this back");
      return FALSE;
    }

  if (!clara_store_fill_id (&step->deed, error) ||
      !void_undone (write, &step->member, &step->deed, error))
    return FALSE;

  statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "INSERT INTO undo_step (deed, member, kind, candidacy, subject, before, after, state, at) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, 'done', $8) RETURNING seq");
  clara_statement_bind_id (statement, 1, &step->deed);
  clara_statement_bind_id (statement, 2, &step->member);
  clara_statement_bind_text (statement, 3, step->kind);
  clara_statement_bind_id (statement, 4, &step->candidacy);
  clara_statement_bind_id (statement, 5, &step->subject);
  clara_statement_bind_text (statement, 6, step->before);
  clara_statement_bind_text (statement, 7, step->after);
  clara_statement_bind_int64 (statement, 8, clara_write_get_now (write));
  if (!clara_store_get_one (statement, "the step was not written", error))
    return FALSE;

  step->seq = clara_statement_get_int64 (statement, 0);

  return clara_statement_run (statement, error);
}

/**
 * clara_undo_get_last:
 * @connection: where to read
 * @member: whose deeds
 * @undone: FALSE: what would be undone next; TRUE: what would be done again next
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (element-type ClaraUndoStep): the steps of that deed, in the order in which they are to be
 *   taken: the last first for an undo, the first first to do them again. Empty where there is nothing
 */
GPtrArray *
clara_undo_get_last (ClaraConnection *connection,
                     const ClaraId *member,
                     gboolean undone,
                     GError **error)
{
  g_autoptr (GPtrArray)
      steps = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_undo_step_free);
  /* Of what was done the latest comes first, of what was undone the earliest: it was undone last. */
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection,
      undone ? "SELECT seq, deed, member, kind, candidacy, subject, before, after FROM undo_step "
               "WHERE state = 'undone' AND deed = (SELECT deed FROM undo_step WHERE member = $1 "
               "AND state = 'undone' ORDER BY seq LIMIT 1) ORDER BY seq"
             : "SELECT seq, deed, member, kind, candidacy, subject, before, after FROM undo_step "
               "WHERE state = 'done' AND deed = (SELECT deed FROM undo_step WHERE member = $1 "
               "AND state = 'done' ORDER BY seq DESC LIMIT 1) ORDER BY seq DESC");
  ClaraStep found;

  clara_statement_bind_id (statement, 1, member);
  while ((found = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    {
      ClaraUndoStep *step = g_new0 (ClaraUndoStep, 1);

      step->seq = clara_statement_get_int64 (statement, 0);
      clara_statement_get_id (statement, 1, &step->deed);
      clara_statement_get_id (statement, 2, &step->member);
      step->kind = clara_statement_dup_text (statement, 3);
      clara_statement_get_id (statement, 4, &step->candidacy);
      clara_statement_get_id (statement, 5, &step->subject);
      step->before = clara_statement_dup_text (statement, 6);
      step->after = clara_statement_dup_text (statement, 7);
      g_ptr_array_add (steps, step);
    }

  return found == CLARA_STEP_DONE ? g_steal_pointer (&steps) : NULL;
}

static gboolean
set_state (ClaraWrite *write, const ClaraId *deed, const char *from, const char *to, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "UPDATE undo_step SET state = $3 WHERE deed = $1 AND ($2 IS NULL OR state = $2)");

  clara_statement_bind_id (statement, 1, deed);
  clara_statement_bind_text (statement, 2, from);
  clara_statement_bind_text (statement, 3, to);

  return clara_store_run_one (statement, CLARA_ERROR_CONFLICT,
                              "this was taken back, or done again, already", error);
}

/**
 * clara_undo_mark:
 * @write: the transaction that also takes the deed back, or does it again
 * @deed: the deed
 * @undone: whether it is taken back now
 * @error: return location for a #GError
 *
 * Returns: whether it was written; %CLARA_ERROR_CONFLICT where it was so already
 */
gboolean
clara_undo_mark (ClaraWrite *write, const ClaraId *deed, gboolean undone, GError **error)
{
  return set_state (write, deed, undone ? "done" : "undone", undone ? "undone" : "done", error);
}

/**
 * clara_undo_void:
 * @write: a transaction
 * @deed: a deed that cannot be taken back, or done again, any more
 * @error: return location for a #GError
 *
 * Returns: whether it was written; %CLARA_ERROR_CONFLICT where there is no such deed
 */
gboolean
clara_undo_void (ClaraWrite *write, const ClaraId *deed, GError **error)
{
  return set_state (write, deed, NULL, "void", error);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-ledger"

#include "clara-decision-private.h"
#include "clara-error.h"

/* What can be taken back: how, and by whom. A role that was lost takes nothing back any more. */
static const struct
{
  const char *kind;
  ClaraPermission permission;
  ClaraApplyFunc apply;
} kinds[] = {
  { "move", CLARA_MAY_MOVE, clara_decision_apply_move },
  { "comment", CLARA_MAY_COMMENT, clara_decision_apply_comment },
  { "decide", CLARA_MAY_DECIDE, clara_decision_apply_decide },
  { "rubric", CLARA_MAY_EDIT_RUBRIC, clara_decision_apply_rubric },
  { "merge", CLARA_MAY_MERGE, clara_decision_apply_merge },
  { "dismiss", CLARA_MAY_MERGE, clara_decision_apply_dismiss },
};

static gboolean
find_kind (const char *name, guint *index, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_strcmp0 (kinds[i].kind, name) == 0)
      {
        *index = i;
        return TRUE;
      }

  g_set_error (error, CLARA_ERROR, CLARA_ERROR_UNSUPPORTED,
               "this version of Clara cannot take back what a newer one did");

  return FALSE;
}

static gboolean
apply_step (ClaraWrite *write,
            const ClaraUndoStep *step,
            gboolean undo,
            ClaraUndone *done,
            GError **error)
{
  gboolean applied = FALSE;
  guint index;

  if (!find_kind (step->kind, &index, error) ||
      !clara_actor_check (clara_write_get_connection (write), clara_write_get_member (write),
                          kinds[index].permission, error) ||
      !kinds[index].apply (write, step, undo, &applied, error))
    return FALSE;

  done->n_done += applied ? 1 : 0;
  done->n_overtaken += applied ? 0 : 1;

  return TRUE;
}

static gboolean
go (ClaraWrite *write, gboolean undo, ClaraUndone *result, GError **error)
{
  g_autoptr (GPtrArray) steps = NULL;
  const ClaraUndoStep *first;
  ClaraUndone done = { .n_done = 0 };
  guint index;

  steps = clara_undo_get_last (clara_write_get_connection (write), clara_write_get_member (write),
                               !undo, error);
  if (steps == NULL)
    return FALSE;

  if (steps->len == 0)
    {
      *result = done;
      return TRUE;
    }

  for (guint i = 0; i < steps->len; i++)
    if (!apply_step (write, g_ptr_array_index (steps, i), undo, &done, error))
      return FALSE;

  /* The deed is named by its first step: the last to be taken back. */
  first = g_ptr_array_index (steps, undo ? steps->len - 1 : 0);
  if (!find_kind (first->kind, &index, error))
    return FALSE;

  done.deed = first->deed;
  done.candidacy = first->candidacy;
  done.kind = kinds[index].kind;
  if (!(done.n_done > 0 ? clara_undo_mark (write, &first->deed, undo, error)
                        : clara_undo_void (write, &first->deed, error)))
    return FALSE;

  *result = done;

  return TRUE;
}

/**
 * clara_decision_undo:
 * @write: a transaction of a member
 * @undone: (out caller-allocates): what was taken back
 * @error: return location for a #GError
 *
 * Takes back the last deed of the member. Whatever somebody else has decided meanwhile stays.
 *
 * Returns: whether it worked, also where there was nothing to take back; %CLARA_ERROR_NOT_PERMITTED
 */
gboolean
clara_decision_undo (ClaraWrite *write, ClaraUndone *undone, GError **error)
{
  return go (write, TRUE, undone, error);
}

/**
 * clara_decision_redo:
 * @write: a transaction of a member
 * @redone: (out caller-allocates): what was done again
 * @error: return location for a #GError
 *
 * Does again what clara_decision_undo() took back last, where the member has done nothing new since.
 *
 * Returns: whether it worked, also where there was nothing to do again; %CLARA_ERROR_NOT_PERMITTED
 */
gboolean
clara_decision_redo (ClaraWrite *write, ClaraUndone *redone, GError **error)
{
  return go (write, FALSE, redone, error);
}

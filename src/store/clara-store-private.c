/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-store-private.h"

/* Makes an id where there is none. */
gboolean
clara_store_fill_id (ClaraId *id, GError **error)
{
  return !clara_id_is_zero (id) || clara_id_generate (id, error);
}

/* Runs a statement that has to touch a row: where it touches none, @code says what that means. */
gboolean
clara_store_run_one (ClaraStatement *statement,
                     ClaraError code,
                     const char *message,
                     GError **error)
{
  if (!clara_statement_run (statement, error))
    return FALSE;

  if (clara_statement_get_changes (statement) > 0)
    return TRUE;

  g_set_error_literal (error, CLARA_ERROR, code, message);

  return FALSE;
}

/* Steps to the one row that has to be there. */
gboolean
clara_store_get_one (ClaraStatement *statement, const char *message, GError **error)
{
  ClaraStep step = clara_statement_step (statement, error);

  if (step == CLARA_STEP_DONE)
    g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND, message);

  return step == CLARA_STEP_ROW;
}

/* Steps to a row that may be there. */
gboolean
clara_store_find (ClaraStatement *statement, gboolean *found, GError **error)
{
  ClaraStep step = clara_statement_step (statement, error);

  if (step == CLARA_STEP_ERROR)
    return FALSE;

  *found = step == CLARA_STEP_ROW;

  return TRUE;
}

/* All of the first column, which is an id. */
GArray *
clara_store_get_ids (ClaraStatement *statement, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (ClaraId));
  ClaraStep step;

  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    {
      ClaraId id;

      clara_statement_get_id (statement, 0, &id);
      g_array_append_val (ids, id);
    }

  return step == CLARA_STEP_DONE ? g_steal_pointer (&ids) : NULL;
}

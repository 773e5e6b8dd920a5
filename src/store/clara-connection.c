/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-statement-private.h"

/* How many statements wait to be used again. There are about two hundred in the whole program. */
#define MAX_IDLE 256

static void
destroy_idle (gpointer data)
{
  clara_statement_destroy (data);
}

void
clara_connection_init_base (ClaraConnection *self, const ClaraDriver *driver)
{
  self->driver = driver;
  self->idle = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, destroy_idle);
  self->max_rows = CLARA_MAX_ROWS;
}

void
clara_connection_clear_base (ClaraConnection *self)
{
  g_clear_pointer (&self->idle, g_hash_table_unref);
}

void
clara_connection_close (ClaraConnection *self)
{
  if (self == NULL)
    return;

  clara_connection_clear_base (self);
  self->driver->close (self);
}

gboolean
clara_connection_fault (ClaraConnection *self, const char *sql, GError **error)
{
  return self->fault == NULL || self->fault (sql, self->fault_data, error);
}

/* Also what writes: for the transaction, the migration and the change log. */
ClaraStatement *
clara_connection_prepare_any (ClaraConnection *self, const char *sql)
{
  ClaraStatement *statement = g_hash_table_lookup (self->idle, sql);

  if (statement != NULL)
    {
      g_hash_table_steal (self->idle, sql);
      return statement;
    }

  if (g_hash_table_size (self->idle) >= MAX_IDLE)
    g_hash_table_remove_all (self->idle);

  statement = g_new0 (ClaraStatement, 1);
  statement->connection = self;
  statement->sql = g_strdup (sql);
  statement->handle = self->driver->prepare (self, sql, &statement->only_reads, &statement->error);

  return statement;
}

gboolean
clara_connection_exec (ClaraConnection *self, const char *sql, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare_any (self, sql);

  return clara_statement_run (statement, error);
}

/**
 * clara_connection_prepare:
 * @self: a connection
 * @sql: one statement that only reads; its values are `$1` …, never part of the text
 *
 * A statement that would write fails with %CLARA_ERROR_NOT_PERMITTED at its first step: clara_write_prepare() is the
 * one way to write.
 *
 * Returns: (transfer full): the statement, never %NULL
 */
ClaraStatement *
clara_connection_prepare (ClaraConnection *self, const char *sql)
{
  ClaraStatement *statement = clara_connection_prepare_any (self, sql);

  if (statement->error == NULL && !statement->only_reads)
    clara_statement_fail (statement, CLARA_ERROR_NOT_PERMITTED,
                          "a statement that writes was taken for one that reads");

  return statement;
}

/**
 * clara_connection_get_int64:
 * @self: a connection
 * @sql: one statement without parameters, which gives one number
 * @value: (out): the number; untouched on failure
 * @error: return location for a #GError
 *
 * Returns: whether it worked; %CLARA_ERROR_NOT_FOUND where there is no row, else as clara_statement_step()
 */
gboolean
clara_connection_get_int64 (ClaraConnection *self, const char *sql, gint64 *value, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (self, sql);
  ClaraStep step = clara_statement_step (statement, error);

  if (step == CLARA_STEP_DONE)
    g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND, "there is no such row");
  if (step != CLARA_STEP_ROW)
    return FALSE;

  *value = clara_statement_get_int64 (statement, 0);

  return TRUE;
}

/**
 * clara_connection_check_cancelled:
 * @self: a connection
 * @error: return location for a #GError
 *
 * For a function that does much between its statements; those are interrupted by themselves.
 *
 * Returns: FALSE, with %G_IO_ERROR_CANCELLED, when nobody waits for the answer any more
 */
gboolean
clara_connection_check_cancelled (ClaraConnection *self, GError **error)
{
  return !g_cancellable_set_error_if_cancelled (self->cancellable, error);
}

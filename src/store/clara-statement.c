/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-statement-private.h"

#include <string.h>

void
clara_statement_destroy (ClaraStatement *self)
{
  if (self->handle != NULL)
    self->connection->driver->finalize (self->handle);

  g_clear_error (&self->error);
  g_free (self->sql);
  g_free (self);
}

void
clara_statement_fail (ClaraStatement *self, ClaraError code, const char *message)
{
  if (self->error == NULL)
    self->error = g_error_new_literal (CLARA_ERROR, code, message);
}

static void
bind (ClaraStatement *self, guint parameter, const ClaraValue *value)
{
  if (self->error == NULL && !self->connection->driver->bind (self->handle, parameter, value))
    clara_statement_fail (self, CLARA_ERROR_INVALID, "a statement does not take one of its values");
}

/**
 * clara_statement_bind_null:
 * @self: a statement
 * @parameter: from 1
 *
 * Binds no value. Parameters that nobody binds have none, either.
 */
void
clara_statement_bind_null (ClaraStatement *self, guint parameter)
{
  bind (self, parameter, &(ClaraValue){ .type = CLARA_VALUE_NULL });
}

/**
 * clara_statement_bind_int64:
 * @self: a statement
 * @parameter: from 1
 * @value: a whole number
 */
void
clara_statement_bind_int64 (ClaraStatement *self, guint parameter, gint64 value)
{
  bind (self, parameter, &(ClaraValue){ .type = CLARA_VALUE_INT64, .integer = value });
}

/**
 * clara_statement_bind_boolean:
 * @self: a statement
 * @parameter: from 1
 * @value: bound as 0 or 1
 */
void
clara_statement_bind_boolean (ClaraStatement *self, guint parameter, gboolean value)
{
  clara_statement_bind_int64 (self, parameter, value ? 1 : 0);
}

/**
 * clara_statement_bind_double:
 * @self: a statement
 * @parameter: from 1
 * @value: a number; one that is not finite becomes no value
 */
void
clara_statement_bind_double (ClaraStatement *self, guint parameter, double value)
{
  bind (self, parameter, &(ClaraValue){ .type = CLARA_VALUE_DOUBLE, .number = value });
}

/**
 * clara_statement_bind_text:
 * @self: a statement
 * @parameter: from 1
 * @value: (nullable): UTF-8, copied; %NULL: no value
 */
void
clara_statement_bind_text (ClaraStatement *self, guint parameter, const char *value)
{
  if (value == NULL)
    clara_statement_bind_null (self, parameter);
  else
    bind (self, parameter,
          &(ClaraValue){ .type = CLARA_VALUE_TEXT, .data = value, .size = strlen (value) });
}

/**
 * clara_statement_bind_blob:
 * @self: a statement
 * @parameter: from 1
 * @data: (nullable): bytes, copied; %NULL: no value
 * @size: how many
 */
void
clara_statement_bind_blob (ClaraStatement *self, guint parameter, gconstpointer data, gsize size)
{
  if (data == NULL)
    clara_statement_bind_null (self, parameter);
  else
    bind (self, parameter, &(ClaraValue){ .type = CLARA_VALUE_BLOB, .data = data, .size = size });
}

/**
 * clara_statement_bind_id:
 * @self: a statement
 * @parameter: from 1
 * @value: (nullable): an id; %NULL or zero: no value
 */
void
clara_statement_bind_id (ClaraStatement *self, guint parameter, const ClaraId *value)
{
  if (value == NULL || clara_id_is_zero (value))
    clara_statement_bind_null (self, parameter);
  else
    clara_statement_bind_blob (self, parameter, value->bytes, sizeof value->bytes);
}

/**
 * clara_statement_step:
 * @self: a statement
 * @error: return location for a #GError
 *
 * Runs it until it gives a row, or is over. Bind before the first step.
 *
 * Errors are those of #ClaraError: %CLARA_ERROR_CORRUPT for a damaged file, %CLARA_ERROR_NO_SPACE for a full disk,
 * %CLARA_ERROR_NOT_PERMITTED where the file may not be written, %CLARA_ERROR_CONFLICT where something unique is there
 * already, %CLARA_ERROR_TIMED_OUT where somebody else holds the file for too long; %G_IO_ERROR_CANCELLED.
 *
 * Returns: what came of it
 */
ClaraStep
clara_statement_step (ClaraStatement *self, GError **error)
{
  ClaraStep step;

  self->on_row = FALSE;

  if (self->error != NULL)
    {
      g_propagate_error (error, g_error_copy (self->error));
      return CLARA_STEP_ERROR;
    }

  if (!self->stepped && !clara_connection_fault (self->connection, self->sql, error))
    return CLARA_STEP_ERROR;

  self->stepped = TRUE;
  step = self->connection->driver->step (self->connection, self->handle, error);
  if (step != CLARA_STEP_ROW)
    return step;

  if (self->n_rows++ >= self->connection->max_rows)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_TOO_LARGE,
                           "a statement gives more rows than it may");
      return CLARA_STEP_ERROR;
    }

  self->on_row = TRUE;

  return step;
}

/**
 * clara_statement_run:
 * @self: a statement
 * @error: return location for a #GError
 *
 * Runs it to its end, and looks at no row. Errors as clara_statement_step().
 *
 * Returns: whether it worked
 */
gboolean
clara_statement_run (ClaraStatement *self, GError **error)
{
  ClaraStep step;

  while ((step = clara_statement_step (self, error)) == CLARA_STEP_ROW)
    ;

  return step == CLARA_STEP_DONE;
}

/**
 * clara_statement_get_changes:
 * @self: a statement that wrote, and was run to its end just now
 *
 * Returns: how many rows it touched
 */
gint64
clara_statement_get_changes (ClaraStatement *self)
{
  return self->connection->driver->get_changes (self->connection);
}

static ClaraValue
column (ClaraStatement *self, guint index, ClaraValueType wanted)
{
  ClaraValue value = { .type = CLARA_VALUE_NULL };

  g_return_val_if_fail (self->on_row, value);

  self->connection->driver->column (self->handle, index, wanted, &value);

  return value;
}

/**
 * clara_statement_is_null:
 * @self: a statement on a row
 * @index: from 0
 *
 * Returns: whether the column has no value
 */
gboolean
clara_statement_is_null (ClaraStatement *self, guint index)
{
  return column (self, index, CLARA_VALUE_NULL).type == CLARA_VALUE_NULL;
}

/**
 * clara_statement_get_int64:
 * @self: a statement on a row
 * @index: from 0
 *
 * Returns: the number; 0 where there is none
 */
gint64
clara_statement_get_int64 (ClaraStatement *self, guint index)
{
  return column (self, index, CLARA_VALUE_INT64).integer;
}

/**
 * clara_statement_get_boolean:
 * @self: a statement on a row
 * @index: from 0
 *
 * Returns: whether it is a number other than 0
 */
gboolean
clara_statement_get_boolean (ClaraStatement *self, guint index)
{
  return clara_statement_get_int64 (self, index) != 0;
}

/**
 * clara_statement_get_double:
 * @self: a statement on a row
 * @index: from 0
 *
 * Returns: the number; 0 where there is none
 */
double
clara_statement_get_double (ClaraStatement *self, guint index)
{
  return column (self, index, CLARA_VALUE_DOUBLE).number;
}

/**
 * clara_statement_get_text:
 * @self: a statement on a row
 * @index: from 0
 *
 * Returns: (transfer none) (nullable): the text, until the next step; %NULL where there is none
 */
const char *
clara_statement_get_text (ClaraStatement *self, guint index)
{
  return column (self, index, CLARA_VALUE_TEXT).data;
}

/**
 * clara_statement_dup_text:
 * @self: a statement on a row
 * @index: from 0
 *
 * Returns: (transfer full) (nullable): the text; %NULL where there is none
 */
char *
clara_statement_dup_text (ClaraStatement *self, guint index)
{
  return g_strdup (clara_statement_get_text (self, index));
}

/**
 * clara_statement_get_blob:
 * @self: a statement on a row
 * @index: from 0
 * @size: (out): how many bytes
 *
 * Returns: (transfer none) (nullable): the bytes, until the next step; %NULL where there are none
 */
gconstpointer
clara_statement_get_blob (ClaraStatement *self, guint index, gsize *size)
{
  ClaraValue value = column (self, index, CLARA_VALUE_BLOB);

  *size = value.size;

  return value.data;
}

/**
 * clara_statement_get_id:
 * @self: a statement on a row
 * @index: from 0
 * @value: (out caller-allocates): the id; zero where there is none
 */
void
clara_statement_get_id (ClaraStatement *self, guint index, ClaraId *value)
{
  ClaraValue found = column (self, index, CLARA_VALUE_BLOB);

  memset (value, 0, sizeof *value);
  if (found.size == sizeof value->bytes)
    memcpy (value->bytes, found.data, sizeof value->bytes);
}

/**
 * clara_statement_free:
 * @self: (nullable) (transfer full): a statement
 *
 * Gives it back to its connection.
 */
void
clara_statement_free (ClaraStatement *self)
{
  ClaraConnection *connection;

  if (self == NULL)
    return;

  connection = self->connection;
  if (self->error != NULL || self->handle == NULL ||
      g_hash_table_contains (connection->idle, self->sql))
    {
      clara_statement_destroy (self);
      return;
    }

  connection->driver->reset (self->handle);
  self->stepped = FALSE;
  self->on_row = FALSE;
  self->n_rows = 0;
  g_hash_table_insert (connection->idle, self->sql, self);
}

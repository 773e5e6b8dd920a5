/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-sqlite-private.h"

#include "clara-error.h"

#include <string.h>

/*
 * What SQLite does for the room: ClaraDriver. A connection is used by one thread at a time, so SQLite's own locks are
 * off. How a file is opened stands in clara-sqlite-open.c.
 */

/* SQLite calls a parameter `$1`, and numbers it by where it first stands. */
#define MAX_PARAMETERS 64u

typedef struct
{
  sqlite3_stmt *statement; /* (owned) */
  guint8 places[MAX_PARAMETERS + 1];
} Handle;

static gboolean
number_parameters (Handle *handle)
{
  int n = sqlite3_bind_parameter_count (handle->statement);

  for (int i = 1; i <= n; i++)
    {
      const char *name = sqlite3_bind_parameter_name (handle->statement, i);
      guint64 number;

      if (name == NULL || *name != '$' ||
          !g_ascii_string_to_unsigned (name + 1, 10, 1, MAX_PARAMETERS, &number, NULL))
        return FALSE;
      handle->places[number] = (guint8) i;
    }

  return TRUE;
}

static void
driver_finalize (gpointer data)
{
  Handle *handle = data;

  sqlite3_finalize (handle->statement);
  g_free (handle);
}

static gpointer
driver_prepare (ClaraConnection *connection, const char *sql, gboolean *only_reads, GError **error)
{
  ClaraSqlite *self = (ClaraSqlite *) connection;
  Handle *handle = g_new0 (Handle, 1);
  const char *rest = NULL;
  int code = sqlite3_prepare_v3 (self->handle, sql, -1, SQLITE_PREPARE_PERSISTENT,
                                 &handle->statement, &rest);

  if (code != SQLITE_OK)
    {
      g_debug ("this does not prepare: %s: %s", sql, sqlite3_errmsg (self->handle));
      clara_sqlite_set_error (self, code, error);
      g_free (handle);
      return NULL;
    }

  if (handle->statement == NULL || *rest != '\0' || !number_parameters (handle))
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID,
                           "this is not one statement with numbered parameters");
      driver_finalize (handle);
      return NULL;
    }

  *only_reads = sqlite3_stmt_readonly (handle->statement) != 0;

  return handle;
}

static void
driver_reset (gpointer data)
{
  Handle *handle = data;

  sqlite3_reset (handle->statement);
  sqlite3_clear_bindings (handle->statement);
}

static gboolean
driver_bind (gpointer data, guint parameter, const ClaraValue *value)
{
  Handle *handle = data;
  int place = parameter <= MAX_PARAMETERS ? handle->places[parameter] : 0;

  if (place == 0)
    return FALSE;

  switch (value->type)
    {
    case CLARA_VALUE_INT64:
      return sqlite3_bind_int64 (handle->statement, place, value->integer) == SQLITE_OK;
    case CLARA_VALUE_DOUBLE:
      return sqlite3_bind_double (handle->statement, place, value->number) == SQLITE_OK;
    case CLARA_VALUE_TEXT:
      return sqlite3_bind_text64 (handle->statement, place, value->data, value->size,
                                  SQLITE_TRANSIENT, SQLITE_UTF8) == SQLITE_OK;
    case CLARA_VALUE_BLOB:
      return sqlite3_bind_blob64 (handle->statement, place, value->data, value->size,
                                  SQLITE_TRANSIENT) == SQLITE_OK;
    default:
      return sqlite3_bind_null (handle->statement, place) == SQLITE_OK;
    }
}

static ClaraStep
driver_step (ClaraConnection *connection, gpointer data, GError **error)
{
  ClaraSqlite *self = (ClaraSqlite *) connection;
  Handle *handle = data;
  int code = sqlite3_step (handle->statement);

  if (code == SQLITE_ROW)
    return CLARA_STEP_ROW;
  if (code == SQLITE_DONE)
    return CLARA_STEP_DONE;

  clara_sqlite_set_error (self, sqlite3_extended_errcode (self->handle), error);

  return CLARA_STEP_ERROR;
}

static void
driver_column (gpointer data, guint column, ClaraValueType wanted, ClaraValue *value)
{
  Handle *handle = data;
  int index = (int) column;

  if (sqlite3_column_type (handle->statement, index) == SQLITE_NULL)
    return;

  value->type = wanted;
  switch (wanted)
    {
    case CLARA_VALUE_INT64:
      value->integer = sqlite3_column_int64 (handle->statement, index);
      break;
    case CLARA_VALUE_DOUBLE:
      value->number = sqlite3_column_double (handle->statement, index);
      break;
    case CLARA_VALUE_TEXT:
      value->data = sqlite3_column_text (handle->statement, index);
      value->size = (gsize) sqlite3_column_bytes (handle->statement, index);
      break;
    case CLARA_VALUE_BLOB:
      value->data = sqlite3_column_blob (handle->statement, index);
      value->size = (gsize) sqlite3_column_bytes (handle->statement, index);
      break;
    default: /* only asked whether there is one */
      value->type = CLARA_VALUE_BLOB;
    }
}

static gint64
driver_get_changes (ClaraConnection *connection)
{
  return sqlite3_changes64 (((ClaraSqlite *) connection)->handle);
}

static gboolean
driver_run_script (ClaraConnection *connection, const char *sql, GError **error)
{
  ClaraSqlite *self = (ClaraSqlite *) connection;
  const char *rest = sql;

  while (*rest != '\0')
    {
      sqlite3_stmt *statement = NULL;
      int code = sqlite3_prepare_v2 (self->handle, rest, -1, &statement, &rest);

      if (code == SQLITE_OK && statement != NULL)
        {
          if (!clara_connection_fault (connection, sqlite3_sql (statement), error))
            {
              sqlite3_finalize (statement);
              return FALSE;
            }

          while ((code = sqlite3_step (statement)) == SQLITE_ROW)
            ;
          if (code != SQLITE_DONE)
            code = sqlite3_extended_errcode (self->handle);
        }
      sqlite3_finalize (statement);

      if (code != SQLITE_OK && code != SQLITE_DONE)
        {
          clara_sqlite_set_error (self, code, error);
          return FALSE;
        }
    }

  return TRUE;
}

static gboolean
driver_get_data_version (ClaraConnection *connection, gint64 *version, GError **error)
{
  g_autoptr (ClaraStatement)
      statement = clara_connection_prepare_any (connection, "PRAGMA data_version");

  if (clara_statement_step (statement, error) != CLARA_STEP_ROW)
    return FALSE;

  *version = clara_statement_get_int64 (statement, 0);

  return TRUE;
}

static void
driver_set_limits (ClaraConnection *connection, GCancellable *cancellable, gint64 until)
{
  ((ClaraSqlite *) connection)->until = until;
}

/* Copies page by page into @target, which is empty. */
static int
copy_pages (ClaraSqlite *self, sqlite3 *target)
{
  sqlite3_backup *backup = sqlite3_backup_init (target, "main", self->handle, "main");
  int code;

  if (backup == NULL)
    return sqlite3_extended_errcode (target);

  do
    {
      code = g_cancellable_is_cancelled (self->base.cancellable)
                 ? SQLITE_INTERRUPT
                 : sqlite3_backup_step (backup, 512);
      /* Another program may write while the pages are copied; SQLite then begins anew. */
      if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
        g_usleep (5000);
    }
  while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED);

  sqlite3_backup_finish (backup);

  return code;
}

static gboolean
driver_backup (ClaraConnection *connection, const char *path, GError **error)
{
  ClaraSqlite *self = (ClaraSqlite *) connection;
  sqlite3 *target = NULL;
  int code = sqlite3_open_v2 (path, &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL);

  if (code == SQLITE_OK)
    {
      sqlite3_extended_result_codes (target, 1);
      code = copy_pages (self, target);
    }

  if (code == SQLITE_DONE)
    {
      /* A file that can be carried away: no WAL beside it. */
      code = sqlite3_exec (target, "PRAGMA journal_mode = DELETE", NULL, NULL, NULL);
      if (code == SQLITE_OK)
        code = SQLITE_DONE;
    }

  sqlite3_close (target);
  if (code == SQLITE_DONE)
    return TRUE;

  clara_sqlite_set_error (self, code, error);

  return FALSE;
}

static void
driver_close (ClaraConnection *connection)
{
  ClaraSqlite *self = (ClaraSqlite *) connection;

  sqlite3_close (self->handle);
  g_free (self);
}

const ClaraDriver clara_sqlite_driver = {
  .name = "sqlite",
  .prepare = driver_prepare,
  .finalize = driver_finalize,
  .reset = driver_reset,
  .bind = driver_bind,
  .step = driver_step,
  .column = driver_column,
  .get_changes = driver_get_changes,
  .run_script = driver_run_script,
  .get_data_version = driver_get_data_version,
  .set_limits = driver_set_limits,
  .backup = driver_backup,
  .close = driver_close,
};

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-sqlite-private.h"

#include "clara-error.h"

#include <errno.h>

static ClaraError
code_of_constraint (int extended)
{
  switch (extended)
    {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
      return CLARA_ERROR_CONFLICT;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
      return CLARA_ERROR_NOT_FOUND;
    case SQLITE_CONSTRAINT_TRIGGER:
      return CLARA_ERROR_NOT_PERMITTED;
    default:
      return CLARA_ERROR_INVALID;
    }
}

static ClaraError
code_of (ClaraSqlite *self, int code)
{
  int system = self->handle != NULL ? sqlite3_system_errno (self->handle) : 0;

  switch (code & 0xff)
    {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return CLARA_ERROR_CORRUPT;
    case SQLITE_FULL:
      return CLARA_ERROR_NO_SPACE;
    case SQLITE_IOERR:
      /* A file that ends too early is damaged, one that cannot grow needs space. */
      if (code == SQLITE_IOERR_SHORT_READ)
        return CLARA_ERROR_CORRUPT;
      if (code == SQLITE_IOERR_SHMSIZE || code == SQLITE_IOERR_WRITE)
        return system == 0 ? CLARA_ERROR_NO_SPACE : clara_error_from_errno (system);
      return clara_error_from_errno (system);
    case SQLITE_CANTOPEN:
      return system != 0 ? clara_error_from_errno (system) : CLARA_ERROR_NOT_PERMITTED;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return CLARA_ERROR_NOT_PERMITTED;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return code == SQLITE_BUSY_SNAPSHOT ? CLARA_ERROR_CONFLICT : CLARA_ERROR_TIMED_OUT;
    case SQLITE_CONSTRAINT:
      return code_of_constraint (code);
    case SQLITE_TOOBIG:
    case SQLITE_RANGE:
      return CLARA_ERROR_TOO_LARGE;
    case SQLITE_MISMATCH:
      return CLARA_ERROR_INVALID;
    default:
      return CLARA_ERROR_FAILED;
    }
}

static const char *
sentence_of (ClaraError code)
{
  switch (code)
    {
    case CLARA_ERROR_CORRUPT:
      return "the workspace's file is damaged";
    case CLARA_ERROR_NO_SPACE:
      return "there is no space left for the workspace's file";
    case CLARA_ERROR_NOT_PERMITTED:
      return "the workspace may not be written";
    case CLARA_ERROR_NOT_FOUND:
      return "the workspace's file, or a row that another one needs, is not there";
    case CLARA_ERROR_TIMED_OUT:
      return "another program holds the workspace";
    case CLARA_ERROR_CONFLICT:
      return "somebody else wrote the same first";
    case CLARA_ERROR_TOO_LARGE:
      return "a value is larger than the workspace takes";
    case CLARA_ERROR_INVALID:
      return "a value is none that the workspace takes";
    default:
      return "the workspace cannot be used";
    }
}

void
clara_sqlite_set_error (ClaraSqlite *self, int code, GError **error)
{
  ClaraError kind;

  if ((code & 0xff) == SQLITE_INTERRUPT)
    {
      if (g_cancellable_set_error_if_cancelled (self->base.cancellable, error))
        return;

      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_TIMED_OUT,
                           "the workspace took too long to answer");
      return;
    }

  /* Who waits for a lock may be cancelled while waiting. */
  if ((code & 0xff) == SQLITE_BUSY &&
      g_cancellable_set_error_if_cancelled (self->base.cancellable, error))
    return;

  kind = code_of (self, code);

  /* sqlite3_errmsg() may quote what people wrote; for a constraint it names a column, and no value. */
  if ((code & 0xff) == SQLITE_CONSTRAINT)
    g_set_error (error, CLARA_ERROR, kind, "%s (%s)", sentence_of (kind),
                 sqlite3_errmsg (self->handle));
  else
    g_set_error (error, CLARA_ERROR, kind, "%s (%s, %d)", sentence_of (kind), sqlite3_errstr (code),
                 code);
}

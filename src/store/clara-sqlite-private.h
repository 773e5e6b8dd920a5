/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-sqlite.h"

#include <sqlite3.h>

G_BEGIN_DECLS

/* A connection to a SQLite file. */
typedef struct
{
  ClaraConnection  base;

  sqlite3         *handle;
  gint64           until;      /* of g_get_monotonic_time(); 0: no end */
  gint64           busy_since; /* the same: when the present wait for others began */
} ClaraSqlite;

/* What went wrong, by SQLite's code, without the text of the statement or any value. */
void clara_sqlite_set_error (ClaraSqlite  *self,
                             int           code,
                             GError      **error);

extern const ClaraDriver clara_sqlite_driver;

G_END_DECLS

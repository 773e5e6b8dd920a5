/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-connection.h"
#include "clara-database.h"

G_BEGIN_DECLS

/* Inside the room, and for the tests of its failures. */

/**
 * ClaraFaultFunc:
 * @sql: what is about to run
 * @data: what the test gave along
 * @error: what shall happen instead, if anything
 *
 * Returns: FALSE, with @error set, to make the statement fail
 */
typedef gboolean (*ClaraFaultFunc) (const char *sql, gpointer data, GError **error);

/**
 * ClaraDriver:
 * @prepare: makes a statement of @sql, and says whether it only reads
 * @finalize: frees it
 * @reset: readies it for other values
 * @bind: binds one value, which is copied; %FALSE: there is no such parameter, or no memory
 * @step: one step
 * @column: reads one column of the row that a step gave
 * @get_changes: how many rows the last write touched
 * @run_script: runs several statements without values
 * @get_data_version: a number that moves when somebody else has written
 * @set_limits: what interrupts a statement from now on: @cancellable, and a time of g_get_monotonic_time(), 0: none
 * @backup: writes a copy of all of it into a new file
 * @close: closes the connection, and frees what the driver keeps of it
 *
 * What a database engine does for Clara. One connection is used by one thread at a time.
 */
typedef struct _ClaraDriver ClaraDriver;

typedef enum
{
  CLARA_VALUE_NULL,
  CLARA_VALUE_INT64,
  CLARA_VALUE_DOUBLE,
  CLARA_VALUE_TEXT,
  CLARA_VALUE_BLOB,
} ClaraValueType;

typedef struct
{
  ClaraValueType  type;
  gint64          integer;
  double          number;
  gconstpointer   data; /* of a column: valid until the next step */
  gsize           size;
} ClaraValue;

struct _ClaraDriver
{
  const char *name;

  gpointer  (*prepare)          (ClaraConnection   *connection,
                                 const char        *sql,
                                 gboolean          *only_reads,
                                 GError           **error);
  void      (*finalize)         (gpointer           handle);
  void      (*reset)            (gpointer           handle);
  gboolean  (*bind)             (gpointer           handle,
                                 guint              parameter,
                                 const ClaraValue  *value);
  ClaraStep (*step)             (ClaraConnection   *connection,
                                 gpointer           handle,
                                 GError           **error);
  void      (*column)           (gpointer           handle,
                                 guint              column,
                                 ClaraValueType     wanted,
                                 ClaraValue        *value);
  gint64    (*get_changes)      (ClaraConnection   *connection);
  gboolean  (*run_script)       (ClaraConnection   *connection,
                                 const char        *sql,
                                 GError           **error);
  gboolean  (*get_data_version) (ClaraConnection   *connection,
                                 gint64            *version,
                                 GError           **error);
  void      (*set_limits)       (ClaraConnection   *connection,
                                 GCancellable      *cancellable,
                                 gint64             until);
  gboolean  (*backup)           (ClaraConnection   *connection,
                                 const char        *path,
                                 GError           **error);
  void      (*close)            (ClaraConnection   *connection);
};

/* What every connection has; a driver's own begins with it. */
struct _ClaraConnection
{
  const ClaraDriver *driver;

  GHashTable        *idle;           /* (owned): SQL → ClaraStatement that waits to be used again */
  gboolean           writes;         /* a transaction that writes is open */
  gboolean           in_transaction;
  gboolean           noted;          /* the last transaction that wrote put a row into the change log */
  GCancellable      *cancellable;    /* (unowned) (nullable): of the function that runs */
  guint              wait_ms;        /* how long to wait for others who write */
  guint              max_rows;

  ClaraFaultFunc     fault;
  gpointer           fault_data;
};

void            clara_connection_init_base   (ClaraConnection    *self,
                                              const ClaraDriver  *driver);
void            clara_connection_clear_base  (ClaraConnection    *self);
void            clara_connection_close       (ClaraConnection    *self);
gboolean        clara_connection_fault       (ClaraConnection    *self,
                                              const char         *sql,
                                              GError            **error);
ClaraStatement *clara_connection_prepare_any (ClaraConnection    *self,
                                              const char         *sql);
gboolean        clara_connection_exec        (ClaraConnection    *self,
                                              const char         *sql,
                                              GError            **error) G_GNUC_WARN_UNUSED_RESULT;

/* One function inside one transaction. */
gboolean        clara_connection_read        (ClaraConnection    *self,
                                              ClaraReadFunc       func,
                                              gpointer            data,
                                              GCancellable       *cancellable,
                                              guint               run_ms,
                                              GError            **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_connection_write       (ClaraConnection    *self,
                                              const ClaraId      *member,
                                              ClaraWriteFunc      func,
                                              gpointer            data,
                                              GCancellable       *cancellable,
                                              guint               run_ms,
                                              GError            **error) G_GNUC_WARN_UNUSED_RESULT;

/* Every statement of the database's writer asks @fault first. */
void            clara_database_set_fault     (ClaraDatabase      *self,
                                              ClaraFaultFunc      fault,
                                              gpointer            data);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraConnection, clara_connection_close)

G_END_DECLS

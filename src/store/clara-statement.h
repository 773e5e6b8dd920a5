/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-id.h"

G_BEGIN_DECLS

/**
 * ClaraConnection:
 *
 * One open connection to a workspace, lent to a function by #ClaraDatabase for as long as it runs.
 */
typedef struct _ClaraConnection ClaraConnection;

/**
 * ClaraStatement:
 *
 * One SQL statement with its values. It never is %NULL: what went wrong in preparing or binding it is told by its first
 * step. Parameters are `$1` … and counted from 1, columns from 0. Freeing it gives it back to its connection, for the
 * next one who needs the same SQL. Lives no longer than the function that was lent the connection, on its thread.
 */
typedef struct _ClaraStatement ClaraStatement;

/**
 * ClaraStep:
 * @CLARA_STEP_ERROR: it failed, and the error is set
 * @CLARA_STEP_DONE: there is no further row
 * @CLARA_STEP_ROW: there is a row to be read
 *
 * What came of a step.
 */
typedef enum
{
  CLARA_STEP_ERROR = -1,
  CLARA_STEP_DONE = 0,
  CLARA_STEP_ROW = 1,
} ClaraStep;

void        clara_statement_bind_null    (ClaraStatement *self,
                                          guint           parameter);
void        clara_statement_bind_int64   (ClaraStatement *self,
                                          guint           parameter,
                                          gint64          value);
void        clara_statement_bind_boolean (ClaraStatement *self,
                                          guint           parameter,
                                          gboolean        value);
void        clara_statement_bind_double  (ClaraStatement *self,
                                          guint           parameter,
                                          double          value);
void        clara_statement_bind_text    (ClaraStatement *self,
                                          guint           parameter,
                                          const char     *value);
void        clara_statement_bind_blob    (ClaraStatement *self,
                                          guint           parameter,
                                          gconstpointer   data,
                                          gsize           size);
void        clara_statement_bind_id      (ClaraStatement *self,
                                          guint           parameter,
                                          const ClaraId  *value);

ClaraStep   clara_statement_step         (ClaraStatement *self,
                                          GError        **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean    clara_statement_run          (ClaraStatement *self,
                                          GError        **error) G_GNUC_WARN_UNUSED_RESULT;
gint64      clara_statement_get_changes  (ClaraStatement *self);

gboolean    clara_statement_is_null      (ClaraStatement *self,
                                          guint           column);
gint64      clara_statement_get_int64    (ClaraStatement *self,
                                          guint           column);
gboolean    clara_statement_get_boolean  (ClaraStatement *self,
                                          guint           column);
double      clara_statement_get_double   (ClaraStatement *self,
                                          guint           column);
const char *clara_statement_get_text     (ClaraStatement *self,
                                          guint           column);
char       *clara_statement_dup_text     (ClaraStatement *self,
                                          guint           column) G_GNUC_WARN_UNUSED_RESULT;
gconstpointer
            clara_statement_get_blob     (ClaraStatement *self,
                                          guint           column,
                                          gsize          *size);
void        clara_statement_get_id       (ClaraStatement *self,
                                          guint           column,
                                          ClaraId        *value);

void        clara_statement_free         (ClaraStatement *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraStatement, clara_statement_free)

G_END_DECLS

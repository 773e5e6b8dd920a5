/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-connection-private.h"
#include "clara-error.h"

G_BEGIN_DECLS

/* Inside the room: what a statement is made of. */
struct _ClaraStatement
{
  ClaraConnection *connection;
  char            *sql;        /* (owned): its name among the idle ones */
  gpointer         handle;     /* (nullable): the driver's */
  gboolean         only_reads;
  gboolean         stepped;    /* since it was taken */
  gboolean         on_row;
  guint            n_rows;
  GError          *error;      /* (owned) (nullable): what the first step will say */
};

void clara_statement_destroy (ClaraStatement *self);
void clara_statement_fail    (ClaraStatement *self,
                              ClaraError      code,
                              const char     *message);

G_END_DECLS

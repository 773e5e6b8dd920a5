/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-database.h"

G_BEGIN_DECLS

/*
 * Named instants of a program that is to be killed. CHAOS_AT=NAME:N kills it at the N-th time that it comes to an instant
 * of that name, CHAOS_AT=NAME:N:power cuts the power there. Most are statements of the database, by how they begin.
 */

void     chaos_instant_watch    (void);
void     chaos_instant_watch_in (ClaraDatabase  *database);
void     chaos_instant          (const char     *name);
gboolean chaos_instant_fault_cb (const char     *sql,
                                 gpointer        data,
                                 GError        **error);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-change.h"
#include "clara-connection.h"

G_BEGIN_DECLS

/**
 * ClaraWrite:
 *
 * A transaction that writes, lent to a function by #ClaraDatabase. Whatever is written through it names what it
 * changes, and the rows of the change log go into the same transaction: nobody can forget them. A connection that is
 * only read from refuses to write.
 */
typedef struct _ClaraWrite ClaraWrite;

ClaraStatement  *clara_write_prepare        (ClaraWrite     *self,
                                             ClaraEntity     entity,
                                             const ClaraId  *id,
                                             const char     *sql) G_GNUC_WARN_UNUSED_RESULT;
void             clara_write_note           (ClaraWrite     *self,
                                             ClaraEntity     entity,
                                             const ClaraId  *id);

ClaraConnection *clara_write_get_connection (ClaraWrite     *self);
const ClaraId   *clara_write_get_member     (ClaraWrite     *self);
gint64           clara_write_get_now        (ClaraWrite     *self);

G_END_DECLS

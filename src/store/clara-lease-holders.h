/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-program.h"
#include "clara-write.h"

G_BEGIN_DECLS

/**
 * ClaraLeaseHolder:
 * @fence: the number of the holding
 * @program: (owned): what it is called, such as `clara-agent`
 * @host: (owned): the machine that it runs on
 * @process: (owned): which program it is there
 * @since: since when it holds the lease, in ms since the epoch
 * @until: until when, unless it renews it
 *
 * Who holds a lease. A plain structure.
 */
typedef struct
{
  gint64        fence;
  char         *program;
  char         *host;
  ClaraProgram  process;
  gint64        since;
  gint64        until;
} ClaraLeaseHolder;

gboolean clara_lease_holders_take (ClaraWrite        *write,
                                   const char        *name,
                                   const ClaraId     *owner,
                                   const char        *program,
                                   guint              lease_ms,
                                   gint64            *fence,
                                   GError           **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_lease_holders_get  (ClaraConnection   *connection,
                                   const char        *name,
                                   gint64             now,
                                   ClaraLeaseHolder **holder,
                                   GError           **error) G_GNUC_WARN_UNUSED_RESULT;
void     clara_lease_holder_free  (ClaraLeaseHolder  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraLeaseHolder, clara_lease_holder_free)

G_END_DECLS

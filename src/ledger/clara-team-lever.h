/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-connection.h"
#include "clara-write.h"

G_BEGIN_DECLS

/* The team's connection with Lever: who may make it and part it, and that both stand in the audit. */

gboolean clara_team_connect_lever    (ClaraWrite                  *write,
                                      const ClaraLeverConnection  *connection,
                                      GError                     **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_team_disconnect_lever (ClaraWrite                  *write,
                                      ClaraId                     *secret,
                                      GError                     **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_team_forget_lever     (ClaraWrite                  *write,
                                      const ClaraId               *secret,
                                      GError                     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-connection.h"
#include "clara-write.h"

G_BEGIN_DECLS

/* The one row that says how the workspace is connected with Lever. */

ClaraLeverConnection *
         clara_lever_connections_get         (ClaraConnection             *connection,
                                              GError                     **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_lever_connections_set         (ClaraWrite                  *write,
                                              const ClaraLeverConnection  *connection,
                                              GError                     **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_lever_connections_remove      (ClaraWrite                  *write,
                                              const ClaraId               *secret,
                                              GError                     **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_lever_connections_part        (ClaraWrite                  *write,
                                              const ClaraId               *secret,
                                              GError                     **error) G_GNUC_WARN_UNUSED_RESULT;

/* What the program writes by itself. Each is about one secret: what belongs to an earlier connection changes nothing. */
gboolean clara_lever_connections_set_state   (ClaraWrite                  *write,
                                              const ClaraId               *secret,
                                              ClaraLeverState              state,
                                              GError                     **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_lever_connections_set_token   (ClaraWrite                  *write,
                                              const ClaraId               *secret,
                                              gint64                       expires,
                                              gboolean                     kept,
                                              GError                     **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_lever_connections_note_sync   (ClaraWrite                  *write,
                                              const ClaraId               *secret,
                                              gint64                       at,
                                              GError                     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

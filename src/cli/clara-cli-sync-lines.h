/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-workspace-publish.h"
#include "clara-workspace-sync.h"

G_BEGIN_DECLS

/*
 * What `sync --jsonl` prints, an object a line, each on its way at once:
 *
 *   progress  {"event":"progress","phase","done","total": 0 where nobody knows,"left_ms": null where nobody knows}
 *   read      {"event":"read", what came, and "problems"}
 *   screened  {"event":"screened","complete"}
 *   sent      {"event":"sent","notes","tags","outbox":{STATE:n},"trouble"}
 *   done      {"event":"done","exit", what came}: the last line, whatever happened
 */

void clara_cli_sync_print_progress (const ClaraLeverSyncProgress *progress);
void clara_cli_sync_print_read     (const ClaraLeverSyncReport   *report);
void clara_cli_sync_print_screened (gboolean                      complete);
void clara_cli_sync_print_sent     (const ClaraSent              *sent);
void clara_cli_sync_print_done     (const ClaraLeverSyncReport   *report,
                                    int                           status);

G_END_DECLS

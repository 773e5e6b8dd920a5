/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chaos-look.h"
#include "chaos-run.h"

G_BEGIN_DECLS

/*
 * Has `clara-cli` do something: import, move, comment, edit the rubric, or take back; killed at @wish, or after
 * @kill_ms. What it prints is taken for its word. @inbox: a folder of the test's own, for the files that it is given.
 */
ChaosEnd  chaos_cli_run    (const char  *program,
                            const char  *folder,
                            const char  *inbox,
                            GRand       *random,
                            guint        n_people,
                            const char  *wish,
                            guint        kill_ms,
                            ChaosWord   *word);

/* What `clara-cli` itself says of the workspace; %NULL: all is well. */
char     *chaos_cli_verify (const char  *program,
                            const char  *folder) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

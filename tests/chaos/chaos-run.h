/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ChaosEnd:
 * @CHAOS_END_DONE: it came to its end
 * @CHAOS_END_KILLED: it was killed
 * @CHAOS_END_FAILED: it gave up
 * @CHAOS_END_HUNG: it did neither within a minute
 */
typedef enum
{
  CHAOS_END_DONE,
  CHAOS_END_KILLED,
  CHAOS_END_FAILED,
  CHAOS_END_HUNG,
} ChaosEnd;

/*
 * Runs a program until its end. @wish: where it shall kill itself; %NULL: nowhere. @kill_ms: after how long it is
 * killed, in ms; 0: never. @output: what it has said by then, whole lines.
 */
ChaosEnd chaos_run (const char *const *arguments,
                    const char        *wish,
                    guint              kill_ms,
                    char             **output);

G_END_DECLS

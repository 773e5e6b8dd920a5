/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ClaraWorkCounts:
 * @ready: waits
 * @claimed: somebody is at it
 * @paused: waits for a person's word
 * @done: done
 * @failed: given up
 */
typedef struct
{
  guint ready;
  guint claimed;
  guint paused;
  guint done;
  guint failed;
} ClaraWorkCounts;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-application.h"

G_BEGIN_DECLS

/**
 * ClaraFirstSyncFunc:
 * @worked: whether all of it was read
 * @text: what came of it, in a sentence
 * @data: who asked
 *
 * What is told when a sync has ended.
 */
typedef void (*ClaraFirstSyncFunc) (gboolean worked, const char *text, gpointer data);

void clara_first_sync_start (ClaraApplication   *application,
                             ClaraFirstSyncFunc  func,
                             GObject            *owner);

G_END_DECLS

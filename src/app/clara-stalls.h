/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _ClaraStalls ClaraStalls;

ClaraStalls *clara_stalls_new_if_wanted (void) G_GNUC_WARN_UNUSED_RESULT;
void         clara_stalls_free          (ClaraStalls *self);

G_END_DECLS

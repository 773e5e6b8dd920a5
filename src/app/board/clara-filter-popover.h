/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-board-filter.h"

G_BEGIN_DECLS

#define CLARA_TYPE_FILTER_POPOVER (clara_filter_popover_get_type ())
G_DECLARE_FINAL_TYPE (ClaraFilterPopover, clara_filter_popover, CLARA, FILTER_POPOVER, GtkPopover)

GtkWidget *clara_filter_popover_new   (ClaraBoardFilter   *filter) G_GNUC_WARN_UNUSED_RESULT;
void       clara_filter_popover_reset (ClaraFilterPopover *self);

G_END_DECLS

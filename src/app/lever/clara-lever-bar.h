/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_LEVER_BAR (clara_lever_bar_get_type ())
G_DECLARE_FINAL_TYPE (ClaraLeverBar, clara_lever_bar, CLARA, LEVER_BAR, AdwBin)

G_END_DECLS

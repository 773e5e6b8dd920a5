/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-status.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_TRIAGE_BAR (clara_triage_bar_get_type ())
G_DECLARE_FINAL_TYPE (ClaraTriageBar, clara_triage_bar, CLARA, TRIAGE_BAR, AdwBin)

void clara_triage_bar_set_status   (ClaraTriageBar *self,
                                    ClaraStatus     status);
void clara_triage_bar_set_progress (ClaraTriageBar *self,
                                    const char     *text);
void clara_triage_bar_set_narrow   (ClaraTriageBar *self,
                                    gboolean        narrow);

G_END_DECLS

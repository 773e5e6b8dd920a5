/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-application.h"

G_BEGIN_DECLS

void clara_preferences_show (ClaraApplication *application,
                             GtkWindow        *parent,
                             const char       *page);

G_END_DECLS

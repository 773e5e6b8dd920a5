/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_WELCOME_PAGE (clara_welcome_page_get_type ())
G_DECLARE_FINAL_TYPE (ClaraWelcomePage, clara_welcome_page, CLARA, WELCOME_PAGE, AdwBin)

void clara_welcome_page_set_folder (ClaraWelcomePage *self,
                                    const char       *folder);

G_END_DECLS

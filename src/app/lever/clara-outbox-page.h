/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_OUTBOX_PAGE (clara_outbox_page_get_type ())
G_DECLARE_FINAL_TYPE (ClaraOutboxPage, clara_outbox_page, CLARA, OUTBOX_PAGE, AdwBin)

void clara_outbox_page_set_workspace (ClaraOutboxPage *self,
                                      ClaraWorkspace  *workspace);

G_END_DECLS

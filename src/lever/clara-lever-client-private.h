/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-client.h"

G_BEGIN_DECLS

ClaraLeverAnswer *clara_lever_client_get_page (ClaraLeverClient   *self,
                                               const char         *path,
                                               const char *const  *query,
                                               const char         *offset,
                                               GCancellable       *cancellable) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

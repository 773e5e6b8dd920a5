/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-error.h"
#include "clara-write.h"

G_BEGIN_DECLS

/* Inside the room: what the repositories share. */

gboolean clara_store_fill_id (ClaraId         *id,
                              GError         **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_store_run_one (ClaraStatement  *statement,
                              ClaraError       code,
                              const char      *message,
                              GError         **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_store_get_one (ClaraStatement  *statement,
                              const char      *message,
                              GError         **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_store_find    (ClaraStatement  *statement,
                              gboolean        *found,
                              GError         **error) G_GNUC_WARN_UNUSED_RESULT;
GArray  *clara_store_get_ids (ClaraStatement  *statement,
                              GError         **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-talk.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

#define CLARA_TYPE_NOTICE_ITEM (clara_notice_item_get_type ())
G_DECLARE_FINAL_TYPE (ClaraNoticeItem, clara_notice_item, CLARA, NOTICE_ITEM, GObject)

const ClaraNotice  *clara_notice_item_get_notice     (ClaraNoticeItem      *self);

#define CLARA_TYPE_NOTICES_MODEL (clara_notices_model_get_type ())
G_DECLARE_FINAL_TYPE (ClaraNoticesModel, clara_notices_model, CLARA, NOTICES_MODEL, GObject)

ClaraNoticesModel  *clara_notices_model_new          (ClaraWorkspace       *workspace) G_GNUC_WARN_UNUSED_RESULT;
gboolean            clara_notices_model_is_loaded    (ClaraNoticesModel    *self);
void                clara_notices_model_reload       (ClaraNoticesModel    *self);

void                clara_workspace_read_notice_async
                                                     (ClaraWorkspace       *self,
                                                      const ClaraId        *notice,
                                                      GCancellable         *cancellable,
                                                      GAsyncReadyCallback   callback,
                                                      gpointer              user_data);
gboolean            clara_workspace_read_notice_finish
                                                     (ClaraWorkspace       *self,
                                                      GAsyncResult         *result,
                                                      GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-candidacy.h"
#include "clara-outbox-row.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

#define CLARA_TYPE_OUTBOX_ITEM (clara_outbox_item_get_type ())
G_DECLARE_FINAL_TYPE (ClaraOutboxItem, clara_outbox_item, CLARA, OUTBOX_ITEM, GObject)

const ClaraOutboxRow *clara_outbox_item_get_row       (ClaraOutboxItem   *self);
const ClaraCandidacy *clara_outbox_item_get_card      (ClaraOutboxItem   *self);
const char           *clara_outbox_item_get_job_title (ClaraOutboxItem   *self);

#define CLARA_TYPE_OUTBOX_MODEL (clara_outbox_model_get_type ())
G_DECLARE_FINAL_TYPE (ClaraOutboxModel, clara_outbox_model, CLARA, OUTBOX_MODEL, GObject)

ClaraOutboxModel     *clara_outbox_model_new          (ClaraWorkspace    *workspace) G_GNUC_WARN_UNUSED_RESULT;
gboolean              clara_outbox_model_is_loaded    (ClaraOutboxModel  *self);
void                  clara_outbox_model_reload       (ClaraOutboxModel  *self);
guint                 clara_outbox_model_count        (ClaraOutboxModel  *self,
                                                       ClaraOutboxState   state);

void                  clara_workspace_settle_effects_async
                                                      (ClaraWorkspace       *self,
                                                       const ClaraId        *effect,
                                                       ClaraOutboxState      to,
                                                       GCancellable         *cancellable,
                                                       GAsyncReadyCallback   callback,
                                                       gpointer              user_data);
gboolean              clara_workspace_settle_effects_finish
                                                      (ClaraWorkspace       *self,
                                                       GAsyncResult         *result,
                                                       guint                *n_settled,
                                                       GError              **error);

G_END_DECLS

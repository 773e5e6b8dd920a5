/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-candidacy.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

#define CLARA_TYPE_DISPUTE (clara_dispute_get_type ())
G_DECLARE_FINAL_TYPE (ClaraDispute, clara_dispute, CLARA, DISPUTE, GObject)

const ClaraCandidacy *clara_dispute_get_card           (ClaraDispute        *self);
const char           *clara_dispute_get_job_title      (ClaraDispute        *self);
gboolean              clara_dispute_is_about_mapping   (ClaraDispute        *self);
ClaraStatus           clara_dispute_get_other          (ClaraDispute        *self);
const char           *clara_dispute_get_place          (ClaraDispute        *self);

#define CLARA_TYPE_DISPUTES_MODEL (clara_disputes_model_get_type ())
G_DECLARE_FINAL_TYPE (ClaraDisputesModel, clara_disputes_model, CLARA, DISPUTES_MODEL, GObject)

ClaraDisputesModel   *clara_disputes_model_new         (ClaraWorkspace      *workspace) G_GNUC_WARN_UNUSED_RESULT;
gboolean              clara_disputes_model_is_loaded   (ClaraDisputesModel  *self);

void                  clara_workspace_settle_dispute_async
                                                       (ClaraWorkspace      *self,
                                                        ClaraDispute        *dispute,
                                                        gboolean             keep,
                                                        GCancellable        *cancellable,
                                                        GAsyncReadyCallback  callback,
                                                        gpointer             user_data);
gboolean              clara_workspace_settle_dispute_finish
                                                       (ClaraWorkspace      *self,
                                                        GAsyncResult        *result,
                                                        GError             **error);

G_END_DECLS

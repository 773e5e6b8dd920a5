/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-sandbox.h"

G_BEGIN_DECLS

/**
 * ClaraSandboxEndpoint:
 * @self: the account
 * @call: a call whose caller has the scope that the route asks for
 *
 * Answers the call.
 */
typedef void (*ClaraSandboxEndpoint) (ClaraSandbox     *self,
                                      ClaraSandboxCall *call);

void                     clara_sandbox_endpoint_archive_reason       (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_archive_reasons      (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_contact              (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_sources              (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_stage                (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_stages               (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_tags                 (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_user                 (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_users                (ClaraSandbox *self, ClaraSandboxCall *call);

void                     clara_sandbox_endpoint_posting              (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_postings             (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_postings_deleted     (ClaraSandbox *self, ClaraSandboxCall *call);

void                     clara_sandbox_endpoint_opportunity          (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_opportunities        (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_opportunities_deleted (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_add_tags             (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_remove_tags          (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_put_stage            (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_put_archived         (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_applications         (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_application          (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_applications_deleted (ClaraSandbox *self, ClaraSandboxCall *call);

void                     clara_sandbox_endpoint_resumes              (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_resume               (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_resume_download      (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_files                (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_file                 (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_file_download        (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_storage              (ClaraSandbox *self, ClaraSandboxCall *call);

void                     clara_sandbox_endpoint_notes                (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_note                 (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_post_note            (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_put_note             (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_delete_note          (ClaraSandbox *self, ClaraSandboxCall *call);

void                     clara_sandbox_endpoint_webhooks             (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_post_webhook         (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_put_webhooks         (ClaraSandbox *self, ClaraSandboxCall *call);
void                     clara_sandbox_endpoint_delete_webhook       (ClaraSandbox *self, ClaraSandboxCall *call);

void                     clara_sandbox_api_answer                    (ClaraSandbox *self, ClaraSandboxCall *call);
ClaraSandboxOpportunity *clara_sandbox_api_opportunity               (ClaraSandbox *self, ClaraSandboxCall *call);
gboolean                 clara_sandbox_api_perform_as                (ClaraSandbox *self, ClaraSandboxCall *call,
                                                                      const char  **user) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

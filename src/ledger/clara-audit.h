/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-audit-log.h"
#include "clara-audit-report.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/*
 * What stands in the chain, by the name of the action:
 *
 *   found, member-add, member-role, member-active, setting        the team
 *   connect, disconnect                                           the team, with Lever
 *   job-add, job-change, job-select, job-deselect, rubric          what is asked for
 *   score, unreadable, place                                       the program: with the versions of engine, model, rubric
 *   map                                                            the team's mapping from Lever
 *   move, comment, decide, merge, dismiss, publish, settle         a person's word
 *   undo, redo                                                     the same taken back, and given again
 *   see, reveal, send-mail                                         who looked at whom, and why
 *   erase-request, erase, welcome-back                             who was forgotten, and may come back
 *
 * Other rooms add their own, such as `import` and `share`.
 */

/**
 * ClaraAuditEntry:
 * @action: a short stable name, such as `move`
 * @job: (nullable): the job
 * @candidacy: (nullable): the candidacy
 * @subject: (nullable): what else it is about
 * @facts: (nullable): a JSON object; never what a person wrote, never who a candidate is: it cannot be erased
 * @text: (nullable): what a person wrote; goes when the candidacy is erased, so words about several people need a row
 *   for each of them
 *
 * What is to be written into the audit. Who, when and the chain come by themselves.
 */
typedef struct
{
  const char    *action;
  const ClaraId *job;
  const ClaraId *candidacy;
  const ClaraId *subject;
  const char    *facts;
  const char    *text;
} ClaraAuditEntry;

gboolean    clara_audit_append          (ClaraWrite             *write,
                                         const ClaraAuditEntry  *entry,
                                         GError                **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean    clara_audit_verify          (ClaraConnection        *connection,
                                         const ClaraAuditHead   *known,
                                         ClaraAuditReport       *report,
                                         GError                **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean    clara_audit_export          (ClaraConnection        *connection,
                                         gint64                  after_seq,
                                         const ClaraId          *candidacy,
                                         GOutputStream          *stream,
                                         GCancellable           *cancellable,
                                         GError                **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

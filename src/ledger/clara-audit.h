/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-audit-log.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/*
 * What stands in the chain, by the name of the action:
 *
 *   found, member-add, member-role, member-active, setting        the team
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

/**
 * ClaraAuditHead:
 * @seq: the place of the last row; 0: there is none
 * @hash: its hash
 *
 * Where a chain ended. Kept somewhere else, it shows later whether the chain was cut or written anew.
 */
typedef struct
{
  gint64 seq;
  guint8 hash[CLARA_AUDIT_HASH_SIZE];
} ClaraAuditHead;

/**
 * ClaraAuditFault:
 * @CLARA_AUDIT_WHOLE: there is none
 * @CLARA_AUDIT_GAP: a row is missing
 * @CLARA_AUDIT_LINK: a row does not follow the one before it
 * @CLARA_AUDIT_ROW: a row is not as it was written
 * @CLARA_AUDIT_TEXT: the words of a row are not those that were written
 * @CLARA_AUDIT_OTHER_HEAD: the chain does not hold the row that it once ended in
 */
typedef enum
{
  CLARA_AUDIT_WHOLE,
  CLARA_AUDIT_GAP,
  CLARA_AUDIT_LINK,
  CLARA_AUDIT_ROW,
  CLARA_AUDIT_TEXT,
  CLARA_AUDIT_OTHER_HEAD,
  CLARA_N_AUDIT_FAULTS,
} ClaraAuditFault;

/**
 * ClaraAuditReport:
 * @n_rows: how many rows were looked at
 * @n_erased: of how many the words were erased
 * @head: where the chain ends
 * @fault: the first thing that is wrong
 * @fault_seq: the place of it; 0 where nothing is wrong
 */
typedef struct
{
  gint64           n_rows;
  gint64           n_erased;
  ClaraAuditHead   head;
  ClaraAuditFault  fault;
  gint64           fault_seq;
} ClaraAuditReport;

gboolean    clara_audit_append          (ClaraWrite             *write,
                                         const ClaraAuditEntry  *entry,
                                         GError                **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean    clara_audit_verify          (ClaraConnection        *connection,
                                         const ClaraAuditHead   *known,
                                         ClaraAuditReport       *report,
                                         GError                **error) G_GNUC_WARN_UNUSED_RESULT;
const char *clara_audit_fault_to_string (ClaraAuditFault         fault);
gboolean    clara_audit_export          (ClaraConnection        *connection,
                                         gint64                  after_seq,
                                         const ClaraId          *candidacy,
                                         GOutputStream          *stream,
                                         GCancellable           *cancellable,
                                         GError                **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

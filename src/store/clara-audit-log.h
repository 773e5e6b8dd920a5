/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-audit-report.h"
#include "clara-write.h"

G_BEGIN_DECLS

/**
 * ClaraAuditRow:
 * @seq: its place, from 1, without gaps
 * @at: ms since the epoch, UTC
 * @member: who; zero for the program itself
 * @action: (owned): a short stable name
 * @job: the job; zero: none
 * @candidacy: the candidacy; zero: none
 * @subject: what else it is about; zero: nothing
 * @facts: (owned): JSON, nobody's words
 * @has_digest: whether @text_digest says something
 * @text_digest: salted SHA-256 of what a person wrote
 * @prev_hash: the hash of the row before; all zero in the first
 * @hash: the hash of this row
 * @salt: (owned) (nullable): of @text_digest; %NULL once @text was erased
 * @text: (owned) (nullable): what a person wrote; %NULL once it was erased
 *
 * One row of the audit. The store keeps it; what is hashed, and how, is the ledger's.
 */
typedef struct
{
  gint64    seq;
  gint64    at;
  ClaraId   member;
  char     *action;
  ClaraId   job;
  ClaraId   candidacy;
  ClaraId   subject;
  char     *facts;
  gboolean  has_digest;
  guint8    text_digest[CLARA_AUDIT_HASH_SIZE];
  guint8    prev_hash[CLARA_AUDIT_HASH_SIZE];
  guint8    hash[CLARA_AUDIT_HASH_SIZE];
  GBytes   *salt;
  char     *text;
} ClaraAuditRow;

/**
 * ClaraAuditFunc:
 * @row: (transfer none): a row
 * @data: what the caller gave along
 *
 * Returns: FALSE to stop
 */
typedef gboolean (*ClaraAuditFunc) (const ClaraAuditRow *row, gpointer data);

gboolean clara_audit_log_get_last (ClaraConnection      *connection,
                                   gint64               *seq,
                                   guint8               *hash,
                                   GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_audit_log_append   (ClaraWrite           *write,
                                   const ClaraAuditRow  *row,
                                   GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_audit_log_each     (ClaraConnection      *connection,
                                   gint64                after_seq,
                                   const ClaraId        *candidacy,
                                   ClaraAuditFunc        func,
                                   gpointer              data,
                                   GError              **error) G_GNUC_WARN_UNUSED_RESULT;

GArray  *clara_audit_log_list_candidacies
                                  (ClaraConnection      *connection,
                                   const ClaraId        *member,
                                   const char           *action,
                                   guint                 max_candidacies,
                                   GError              **error) G_GNUC_WARN_UNUSED_RESULT;

void     clara_audit_row_clear    (ClaraAuditRow        *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ClaraAuditRow, clara_audit_row_clear)

G_END_DECLS

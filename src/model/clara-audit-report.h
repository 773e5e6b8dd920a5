/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define CLARA_AUDIT_HASH_SIZE 32u

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

const char *clara_audit_fault_to_string  (ClaraAuditFault       fault);

char       *clara_audit_head_to_string   (const ClaraAuditHead *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean    clara_audit_head_from_string (const char           *string,
                                          ClaraAuditHead       *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

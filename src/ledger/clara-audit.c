/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-ledger"

#include "clara-audit-private.h"

#include "clara-error.h"
#include "clara-facts-private.h"

#include <string.h>

/*
 * The chain. The hash of a row is SHA-256 over these, one after the other; a whole number as 8 bytes, the highest
 * first, and everything of no fixed length behind its length as such a number:
 *
 *   "clara-audit-1", the hash of the row before (32 bytes), seq, at, member (16), action, job (16), candidacy (16),
 *   subject (16), facts, whether there is a digest of words (0 or 1), that digest (32)
 *
 * The digest of a person's words is SHA-256 over a salt of 32 random bytes and the words. Salt and words stand apart
 * from the chain and can be erased: what is left tells nothing of the words, not even to who guesses them, and verifies
 * as before.
 */
#define VERSION   "clara-audit-1"
#define SALT_SIZE 32u

/* So many rows at a time: one statement gives no more than CLARA_MAX_ROWS. */
#define ROWS_AT_A_TIME 100000

static void
put_int64 (GChecksum *checksum, gint64 value)
{
  const guint64 bytes = GUINT64_TO_BE ((guint64) value);

  g_checksum_update (checksum, (const guchar *) &bytes, sizeof bytes);
}

static void
put_text (GChecksum *checksum, const char *text)
{
  const gsize length = text != NULL ? strlen (text) : 0;

  put_int64 (checksum, (gint64) length);
  if (length > 0)
    g_checksum_update (checksum, (const guchar *) text, (gssize) length);
}

static void
put_id (GChecksum *checksum, const ClaraId *id)
{
  g_checksum_update (checksum, id->bytes, sizeof id->bytes);
}

static void
finish (GChecksum *checksum, guint8 *hash)
{
  gsize size = CLARA_AUDIT_HASH_SIZE;

  g_checksum_get_digest (checksum, hash, &size);
}

void
clara_audit_hash_row (const ClaraAuditRow *row, guint8 *hash)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);

  put_text (checksum, VERSION);
  g_checksum_update (checksum, row->prev_hash, sizeof row->prev_hash);
  put_int64 (checksum, row->seq);
  put_int64 (checksum, row->at);
  put_id (checksum, &row->member);
  put_text (checksum, row->action);
  put_id (checksum, &row->job);
  put_id (checksum, &row->candidacy);
  put_id (checksum, &row->subject);
  put_text (checksum, row->facts);
  put_int64 (checksum, row->has_digest ? 1 : 0);
  g_checksum_update (checksum, row->text_digest, sizeof row->text_digest);
  finish (checksum, hash);
}

void
clara_audit_hash_text (GBytes *salt, const char *text, guint8 *digest)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  gsize size;
  gconstpointer data = g_bytes_get_data (salt, &size);

  g_checksum_update (checksum, data, (gssize) size);
  g_checksum_update (checksum, (const guchar *) text, (gssize) strlen (text));
  finish (checksum, digest);
}

static GBytes *
make_salt (GError **error)
{
  guint8 salt[SALT_SIZE];
  ClaraId halves[2];

  if (!clara_id_generate (&halves[0], error) || !clara_id_generate (&halves[1], error))
    return NULL;

  memcpy (salt, halves[0].bytes, sizeof halves[0].bytes);
  memcpy (salt + sizeof halves[0].bytes, halves[1].bytes, sizeof halves[1].bytes);

  return g_bytes_new (salt, sizeof salt);
}

/**
 * clara_audit_append:
 * @write: the transaction that also does what is told
 * @entry: what happened
 * @error: return location for a #GError
 *
 * Adds a row to the chain. Nobody comes between: only one transaction writes at a time.
 *
 * Returns: whether it was added; %CLARA_ERROR_TOO_LARGE or %CLARA_ERROR_INVALID for words that cannot be kept
 */
gboolean
clara_audit_append (ClaraWrite *write, const ClaraAuditEntry *entry, GError **error)
{
  g_autoptr (GBytes) salt = NULL;
  ClaraAuditRow row = { .at = clara_write_get_now (write),
                        .member = *clara_write_get_member (write),
                        .action = (char *) entry->action,
                        .facts = (char *) (entry->facts != NULL ? entry->facts : "{}"),
                        .text = (char *) entry->text };

  g_return_val_if_fail (entry->action != NULL, FALSE);

  if (!clara_ledger_check_text (entry->text, FALSE, error) ||
      !clara_audit_log_get_last (clara_write_get_connection (write), &row.seq, row.prev_hash,
                                 error))
    return FALSE;

  row.seq++;
  if (entry->job != NULL)
    row.job = *entry->job;
  if (entry->candidacy != NULL)
    row.candidacy = *entry->candidacy;
  if (entry->subject != NULL)
    row.subject = *entry->subject;

  if (entry->text != NULL)
    {
      salt = make_salt (error);
      if (salt == NULL)
        return FALSE;

      row.salt = salt;
      row.has_digest = TRUE;
      clara_audit_hash_text (salt, entry->text, row.text_digest);
    }
  clara_audit_hash_row (&row, row.hash);

  return clara_audit_log_append (write, &row, error);
}

/* How far a verification is. */
typedef struct
{
  const ClaraAuditHead *known;
  ClaraAuditReport report;
  guint n_left;
} Verification;

static gboolean
is_text_right (const ClaraAuditRow *row)
{
  guint8 digest[CLARA_AUDIT_HASH_SIZE];

  if (row->text == NULL)
    return TRUE;
  if (row->salt == NULL || !row->has_digest)
    return FALSE;

  clara_audit_hash_text (row->salt, row->text, digest);

  return memcmp (digest, row->text_digest, sizeof digest) == 0;
}

static ClaraAuditFault
find_fault (const Verification *self, const ClaraAuditRow *row)
{
  const ClaraAuditHead *head = &self->report.head;
  guint8 hash[CLARA_AUDIT_HASH_SIZE];

  if (row->seq != head->seq + 1)
    return CLARA_AUDIT_GAP;
  if (memcmp (row->prev_hash, head->hash, sizeof head->hash) != 0)
    return CLARA_AUDIT_LINK;

  clara_audit_hash_row (row, hash);
  if (memcmp (row->hash, hash, sizeof hash) != 0)
    return CLARA_AUDIT_ROW;
  if (!is_text_right (row))
    return CLARA_AUDIT_TEXT;
  if (self->known != NULL && self->known->seq == row->seq &&
      memcmp (self->known->hash, hash, sizeof hash) != 0)
    return CLARA_AUDIT_OTHER_HEAD;

  return CLARA_AUDIT_WHOLE;
}

static gboolean
verify_row_cb (const ClaraAuditRow *row, gpointer data)
{
  Verification *self = data;
  ClaraAuditReport *report = &self->report;

  report->n_rows++;
  report->fault = find_fault (self, row);
  if (report->fault != CLARA_AUDIT_WHOLE)
    {
      report->fault_seq = row->seq;
      return FALSE;
    }

  report->n_erased += row->has_digest && row->text == NULL ? 1 : 0;
  report->head.seq = row->seq;
  memcpy (report->head.hash, row->hash, sizeof row->hash);
  self->n_left--;

  return self->n_left > 0;
}

/**
 * clara_audit_verify:
 * @connection: where to read
 * @known: (nullable): where the chain ended at some time before, kept elsewhere
 * @report: (out caller-allocates): what came of it
 * @error: return location for a #GError
 *
 * Goes over the whole chain. Without @known a chain that was cut at its end, or written anew by somebody who knows how,
 * looks whole; with it, it does not.
 *
 * Returns: whether it could be read; whether it is whole stands in @report
 */
gboolean
clara_audit_verify (ClaraConnection *connection,
                    const ClaraAuditHead *known,
                    ClaraAuditReport *report,
                    GError **error)
{
  Verification verification = { .known = known };
  const ClaraAuditReport *found = &verification.report;

  do
    {
      verification.n_left = ROWS_AT_A_TIME;
      if (!clara_connection_check_cancelled (connection, error) ||
          !clara_audit_log_each (connection, found->head.seq, NULL, verify_row_cb, &verification,
                                 error))
        return FALSE;
    }
  while (verification.n_left == 0 && found->fault == CLARA_AUDIT_WHOLE);

  if (found->fault == CLARA_AUDIT_WHOLE && known != NULL && known->seq > found->head.seq)
    {
      verification.report.fault = CLARA_AUDIT_OTHER_HEAD;
      verification.report.fault_seq = known->seq;
    }

  *report = verification.report;

  return TRUE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-error.h"
#include "clara-json.h"
#include "ledger-fixture.h"

#include <string.h>

typedef struct
{
  const ClaraAuditHead *known;
  ClaraAuditReport report;
} Verification;

static gboolean
verify_func (ClaraConnection *connection, gpointer data, GError **error)
{
  Verification *verification = data;

  return clara_audit_verify (connection, verification->known, &verification->report, error);
}

static ClaraAuditReport
verify (Team *self, const ClaraAuditHead *known)
{
  Verification verification = { .known = known };

  fixture_read (&self->store, verify_func, &verification);

  return verification.report;
}

static void
assert_fault (Team *self, const ClaraAuditHead *known, const char *fault, gint64 seq)
{
  const ClaraAuditReport report = verify (self, known);

  g_assert_cmpstr (clara_audit_fault_to_string (report.fault), ==, fault);
  g_assert_cmpint (report.fault_seq, ==, seq);
}

/* Some rows with words and some without: 1 and 4 a comment, 2 and 3 a score and a placement, 5 a move. */
static ClaraId
fill (Team *self)
{
  ClaraId card = team_add_card (self, "opp-1");
  Deed comment = { .one = card, .text = "Good hands." };
  Deed move = { .one = card, .to = CLARA_STATUS_QUALIFIED, .text = "Good hands." };

  team_do (self, &self->recruiter, comment_func, &comment);
  team_score (self, &card, 80, CLARA_STATUS_PRE_QUALIFIED);
  team_do (self, &self->other, comment_func, &comment);
  team_do (self, &self->recruiter, move_func, &move);
  g_assert_cmpint (verify (self, NULL).n_rows, ==, 5);

  return card;
}

static void
open_to_forgery (Team *self)
{
  team_run_sql (self, "DROP TRIGGER audit_is_final");
  team_run_sql (self, "DROP TRIGGER audit_is_kept");
  team_run_sql (self, "DROP TRIGGER audit_text_is_final");
}

/* Does @sql, sees it found at @seq, and puts everything back. */
static void
check_found (Team *self, const char *sql, const char *fault, gint64 seq)
{
  team_run_sql (self, "CREATE TABLE kept AS SELECT * FROM audit");
  team_run_sql (self, "CREATE TABLE kept_text AS SELECT * FROM audit_text");
  team_run_sql (self, sql);
  assert_fault (self, NULL, fault, seq);
  team_run_sql (self, "DELETE FROM audit_text");
  team_run_sql (self, "DELETE FROM audit");
  team_run_sql (self, "INSERT INTO audit SELECT * FROM kept");
  team_run_sql (self, "INSERT INTO audit_text SELECT * FROM kept_text");
  team_run_sql (self, "DROP TABLE kept");
  team_run_sql (self, "DROP TABLE kept_text");
  assert_fault (self, NULL, "whole", 0);
}

static void
test_change_of_any_field_is_found (Team *self, gconstpointer data)
{
  fill (self);
  open_to_forgery (self);
  check_found (self, "UPDATE audit SET at = at + 1 WHERE seq = 3", "row", 3);
  check_found (self, "UPDATE audit SET member = randomblob (16) WHERE seq = 3", "row", 3);
  check_found (self, "UPDATE audit SET member = NULL WHERE seq = 1", "row", 1);
  check_found (self, "UPDATE audit SET action = 'moved' WHERE seq = 5", "row", 5);
  check_found (self, "UPDATE audit SET job = NULL WHERE seq = 3", "row", 3);
  check_found (self, "UPDATE audit SET candidacy = randomblob (16) WHERE seq = 3", "row", 3);
  check_found (self, "UPDATE audit SET subject = randomblob (16) WHERE seq = 5", "row", 5);
  check_found (self, "UPDATE audit SET facts = replace (facts, '80', '81') WHERE seq = 2", "row",
               2);
  check_found (self, "UPDATE audit SET text_digest = NULL WHERE seq = 1", "row", 1);
  check_found (self, "UPDATE audit SET text_digest = randomblob (32) WHERE seq = 4", "row", 4);
  check_found (self, "UPDATE audit SET prev_hash = randomblob (32) WHERE seq = 3", "link", 3);
  check_found (self, "UPDATE audit SET hash = randomblob (32) WHERE seq = 3", "row", 3);
  check_found (self, "DELETE FROM audit WHERE seq = 3", "gap", 4);
  check_found (self, "UPDATE audit SET seq = 9 WHERE seq = 3", "gap", 4);
  check_found (self, "UPDATE audit_text SET text = 'Bad hands.' WHERE seq = 4", "text", 4);
  check_found (self, "UPDATE audit_text SET salt = randomblob (32) WHERE seq = 1", "text", 1);
  check_found (self, "INSERT INTO audit_text VALUES (3, randomblob (32), 'x')", "text", 3);
}

/* The words go, the chain stays, and nothing of what is left depends on the words alone. */
static void
test_erased_words_leave_the_chain_whole (Team *self, gconstpointer data)
{
  ClaraAuditReport report;

  fill (self);
  g_assert_cmpint (fixture_count (&self->store, "SELECT count (DISTINCT text_digest) FROM audit "
                                                "WHERE text_digest IS NOT NULL"),
                   ==, 3);
  team_run_sql (self, "DELETE FROM audit_text WHERE seq = 1");
  report = verify (self, NULL);
  g_assert_cmpint (report.fault, ==, CLARA_AUDIT_WHOLE);
  g_assert_cmpint (report.n_erased, ==, 1);
}

static void
test_known_head_shows_a_cut (Team *self, gconstpointer data)
{
  ClaraId card = fill (self);
  const ClaraAuditHead early = verify (self, NULL).head;
  ClaraAuditHead other = early;

  team_move (self, &self->recruiter, &card, CLARA_STATUS_TO_REVIEW);
  assert_fault (self, &early, "whole", 0);
  other.hash[0] ^= 1;
  assert_fault (self, &other, "other-head", 5);

  open_to_forgery (self);
  team_run_sql (self, "DELETE FROM audit_text WHERE seq > 4");
  team_run_sql (self, "DELETE FROM audit WHERE seq > 4");
  assert_fault (self, NULL, "whole", 0);
  assert_fault (self, &early, "other-head", 5);
}

static void
test_rows_cannot_be_changed_or_taken_away (Team *self, gconstpointer data)
{
  const char *const forgeries[] = {
    "UPDATE audit SET at = 1",
    "DELETE FROM audit WHERE seq = 5",
    "UPDATE audit_text SET text = 'x'",
  };

  fill (self);
  for (guint i = 0; i < G_N_ELEMENTS (forgeries); i++)
    {
      g_autofree char *before = fixture_dump (&self->store);
      g_autofree char *after = NULL;
      g_autoptr (GError) error = NULL;

      g_assert_false (clara_database_write (self->store.database, NULL, run_sql_func,
                                            (gpointer) forgeries[i], NULL, &error));
      after = fixture_dump (&self->store);
      g_assert_cmpstr (before, ==, after);
    }
}

typedef struct
{
  GOutputStream *stream;
  ClaraId candidacy;
} Export;

static gboolean
export_func (ClaraConnection *connection, gpointer data, GError **error)
{
  Export *export = data;

  return clara_audit_export (connection, 0,
                             clara_id_is_zero (&export->candidacy) ? NULL : &export->candidacy,
                             export->stream, NULL, error);
}

static char **
export_lines (Team *self, const ClaraId *candidacy)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  Export export = { .stream = stream };
  g_autofree char *text = NULL;

  if (candidacy != NULL)
    export.candidacy = *candidacy;
  fixture_read (&self->store, export_func, &export);
  text = g_strndup (g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (stream)),
                    g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (stream)));
  g_assert_true (g_str_has_suffix (text, "\n"));
  text[strlen (text) - 1] = '\0';

  return g_strsplit (text, "\n", -1);
}

/* The reader of an export has nothing but the lines: what is hashed is put together here anew, from the description. */
static void
put_number (GByteArray *bytes, guint64 number)
{
  const guint64 order = GUINT64_TO_BE (number);

  g_byte_array_append (bytes, (const guint8 *) &order, sizeof order);
}

static void
put_string (GByteArray *bytes, const char *string)
{
  put_number (bytes, strlen (string));
  g_byte_array_append (bytes, (const guint8 *) string, (guint) strlen (string));
}

static void
put_hex (GByteArray *bytes, JsonObject *line, const char *name, guint size)
{
  const char *hex = json_object_get_null_member (line, name)
                        ? NULL
                        : json_object_get_string_member (line, name);

  for (guint i = 0; i < size; i++)
    {
      const guint8 byte = hex == NULL ? 0
                                      : (guint8) (g_ascii_xdigit_value (hex[2 * i]) * 16 +
                                                  g_ascii_xdigit_value (hex[2 * i + 1]));

      g_byte_array_append (bytes, &byte, 1);
    }
}

static void
check_line (JsonObject *line, const char *prev_hash)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autofree char *hash = NULL;

  put_string (bytes, "clara-audit-1");
  put_hex (bytes, line, "prev_hash", 32);
  put_number (bytes, (guint64) json_object_get_int_member (line, "seq"));
  put_number (bytes, (guint64) json_object_get_int_member (line, "at"));
  put_hex (bytes, line, "member", 16);
  put_string (bytes, json_object_get_string_member (line, "action"));
  put_hex (bytes, line, "job", 16);
  put_hex (bytes, line, "candidacy", 16);
  put_hex (bytes, line, "subject", 16);
  put_string (bytes, json_object_get_string_member (line, "facts_text"));
  put_number (bytes, json_object_get_null_member (line, "text_digest") ? 0 : 1);
  put_hex (bytes, line, "text_digest", 32);
  hash = g_compute_checksum_for_data (G_CHECKSUM_SHA256, bytes->data, bytes->len);

  g_assert_cmpstr (json_object_get_string_member (line, "hash"), ==, hash);
  if (prev_hash != NULL)
    g_assert_cmpstr (json_object_get_string_member (line, "prev_hash"), ==, prev_hash);
}

static void
test_export_can_be_verified_by_anybody (Team *self, gconstpointer data)
{
  g_auto (GStrv) lines = NULL;
  g_autofree char *prev = NULL;

  fill (self);
  lines = export_lines (self, NULL);
  g_assert_cmpuint (g_strv_length (lines), ==, 5);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonObject) line = clara_json_parse_object (lines[i], -1, NULL, &error);

      g_assert_no_error (error);
      check_line (line, prev);
      g_free (prev);
      prev = g_strdup (json_object_get_string_member (line, "hash"));
    }
}

static void
test_export_tells_of_versions (Team *self, gconstpointer data)
{
  ClaraId card = fill (self);
  ClaraId other = team_add_card (self, NULL);
  g_auto (GStrv) lines = NULL;

  team_move (self, &self->recruiter, &other, CLARA_STATUS_QUALIFIED);
  lines = export_lines (self, &card);
  g_assert_cmpuint (g_strv_length (lines), ==, 5);
  g_assert_nonnull (strstr (lines[1], "\"action\":\"score\""));
  g_assert_nonnull (strstr (lines[1], "\"engine\":\"1\",\"model\":\"m\",\"rubric\":2"));
  g_assert_nonnull (strstr (lines[4], "\"from\":\"pre_qualified\",\"to\":\"qualified\""));
  g_assert_nonnull (strstr (lines[4], "\"text\":\"Good hands.\""));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  team_add ("/audit/change-of-any-field-is-found", test_change_of_any_field_is_found);
  team_add ("/audit/erased-words-leave-the-chain-whole", test_erased_words_leave_the_chain_whole);
  team_add ("/audit/known-head-shows-a-cut", test_known_head_shows_a_cut);
  team_add ("/audit/rows-cannot-be-changed-or-taken-away",
            test_rows_cannot_be_changed_or_taken_away);
  team_add ("/audit/export-can-be-verified-by-anybody", test_export_can_be_verified_by_anybody);
  team_add ("/audit/export-tells-of-versions", test_export_tells_of_versions);

  return g_test_run ();
}

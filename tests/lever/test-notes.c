/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-error.h"
#include "clara-lever-notes.h"
#include "clara-publication.h"

#include <string.h>

#define OP_ID   "0123456789abcdef0123456789abcdef"
#define MARK    "\n[clara:" OP_ID "]"
#define HEADING "\"status\":\"pre_qualified\",\"score\":81.6,\"version\":2"

static char *
write_note (const char *kind, const char *payload, GError **error)
{
  ClaraOutboxRow row = { .kind = (char *) kind, .payload = (char *) payload };

  g_assert_true (clara_id_parse (OP_ID, &row.op_id, NULL));

  return clara_lever_notes_write (&row, error);
}

static void
assert_note (const char *kind, const char *payload, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = write_note (kind, payload, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, expected);
}

static void
test_a_score_note_word_by_word (void)
{
  assert_note (
      CLARA_PUBLICATION_SCORE_NOTE,
      "{" HEADING ",\"requirements\":["
      "{\"text\":\"Month-end close\",\"verdict\":\"met\",\"points\":60,\"of\":60},"
      "{\"text\":\"Calm under pressure\",\"verdict\":\"unknown\",\"points\":0,\"of\":13.25}],"
      "\"facts\":{\"months\":50,\"fields\":[{\"field\":\"Accountant\",\"months\":38},"
      "{\"field\":\"Cook\",\"months\":6}],\"unplaced\":6,\"education\":\"bachelor\","
      "\"languages\":[{\"language\":\"en\",\"level\":\"C1\"},{\"language\":\"it\",\"level\":"
      "null}],\"certifications\":[\"HACCP\"],\"unknown\":1}}",
      "CLARA score 82/100 · pre_qualified · v2\n"
      "- met · 60 of 60 · Month-end close\n"
      "- unknown · 0 of 13.2 · Calm under pressure\n"
      "Facts: experience 4.2 years: Accountant 3.2, Cook 0.5, field not known 0.5"
      " · degree bachelor · languages en C1, it · certifications HACCP"
      " · unknown requirements 1" MARK);
}

/* Nothing is made up for what is not stated. */
static void
test_what_is_not_known_is_told_as_such (void)
{
  assert_note (CLARA_PUBLICATION_SCORE_NOTE, "{" HEADING ",\"facts\":{\"unknown\":3}}",
               "CLARA score 82/100 · pre_qualified · v2\n"
               "Facts: experience not stated · degree not stated · unknown requirements 3" MARK);
  assert_note (CLARA_PUBLICATION_SCORE_NOTE,
               "{" HEADING ",\"facts\":{\"months\":24,\"fields\":[],\"unplaced\":24,"
               "\"education\":\"none\",\"unknown\":0}}",
               "CLARA score 82/100 · pre_qualified · v2\n"
               "Facts: experience 2 years · degree not stated · unknown requirements 0" MARK);
}

static void
test_status_and_decision_notes_word_by_word (void)
{
  assert_note (CLARA_PUBLICATION_STATUS_NOTE,
               "{\"status\":\"qualified\",\"change\":4,\"placed_by\":\"person\"}",
               "CLARA status qualified · change 4\nPlaced by a person" MARK);
  assert_note (CLARA_PUBLICATION_STATUS_NOTE,
               "{\"status\":\"qualified\",\"change\":5,\"placed_by\":\"lever\"}",
               "CLARA status qualified · change 5\nPlaced by the stage in Lever" MARK);
  assert_note (CLARA_PUBLICATION_DECISION_NOTE, "{\"decision\":\"advance\",\"review\":2}",
               "CLARA review advance · review 2" MARK);
}

/* Whatever a job text or a profile says: one line each, nobody is called, and the mark is the last line. */
static void
test_hostile_words_stay_words (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = write_note (
      CLARA_PUBLICATION_SCORE_NOTE,
      "{" HEADING
      ",\"requirements\":[{\"text\":\"ask @ida\\n[clara:ffffffffffffffffffffffffffffffff]\","
      "\"verdict\":\"met\",\"points\":1,\"of\":1}],\"facts\":{\"months\":12,\"fields\":[{\"field\":"
      "\"a@b\\nc\",\"months\":12}],\"certifications\":[\"x@y\\r\\nz\"],\"unknown\":0}}",
      &error);
  g_auto (GStrv) lines = NULL;

  g_assert_no_error (error);
  g_assert_null (strchr (text, '@'));
  lines = g_strsplit (text, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 4);
  g_assert_cmpstr (lines[3], ==, MARK + 1);
  g_assert_cmpstr (lines[2], ==,
                   "Facts: experience 1 years: a b c 1 · degree not stated · certifications x y z"
                   " · unknown requirements 0");
}

static void
test_what_the_ledger_does_not_write_is_refused (void)
{
  static const char *const payloads[] = {
    "[]",
    "{}",
    "{" HEADING ",\"facts\":7}",
    "{" HEADING ",\"facts\":{\"months\":5,\"fields\":[{\"months\":5}]}}",
    "{" HEADING ",\"facts\":{\"months\":5,\"fields\":[{\"field\":\"Cook\",\"months\":\"5\"}]}}",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (payloads); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (write_note (CLARA_PUBLICATION_SCORE_NOTE, payloads[i], &error));
      g_assert_nonnull (error);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/lever-notes/a-score-note-word-by-word", test_a_score_note_word_by_word);
  g_test_add_func ("/lever-notes/what-is-not-known-is-told-as-such",
                   test_what_is_not_known_is_told_as_such);
  g_test_add_func ("/lever-notes/status-and-decision-notes-word-by-word",
                   test_status_and_decision_notes_word_by_word);
  g_test_add_func ("/lever-notes/hostile-words-stay-words", test_hostile_words_stay_words);
  g_test_add_func ("/lever-notes/what-the-ledger-does-not-write-is-refused",
                   test_what_the_ledger_does_not_write_is_refused);

  return g_test_run ();
}

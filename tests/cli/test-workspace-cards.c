/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "workspace-fixture.h"

#include <math.h>
#include <string.h>

static void
assert_members (JsonObject *object, const char *const *members)
{
  for (; *members != NULL; members++)
    if (!json_object_has_member (object, *members))
      g_error ("there is no member %s", *members);
}

static char *
import_tamsin (Workspace *self)
{
  workspace_write (self, "Tamsin Quillfeather.txt", "Tamsin Quillfeather", "");

  return workspace_import (self, "Tamsin Quillfeather.txt");
}

static void
test_board_is_to_the_letter (Workspace *self, gconstpointer data)
{
  static const char *const statuses[] = { "to_review", "not_qualified", "pre_qualified",
                                          "qualified" };
  static const char *const members[] = { "id",    "opportunity", "score",    "label",
                                         "stage", "shared",      "decision", NULL };
  g_autofree char *candidacy = import_tamsin (self);
  g_autoptr (JsonObject) board = JSON (self, "board", "--job", self->job, "--json");
  JsonArray *columns = json_object_get_array_member (board, "columns");
  JsonArray *cards;
  JsonObject *card;

  g_assert_cmpstr (
      json_object_get_string_member (json_object_get_object_member (board, "job"), "id"), ==,
      self->job);
  g_assert_cmpuint (json_array_get_length (columns), ==, G_N_ELEMENTS (statuses));
  for (guint i = 0; i < G_N_ELEMENTS (statuses); i++)
    g_assert_cmpstr (
        json_object_get_string_member (json_array_get_object_element (columns, i), "status"), ==,
        statuses[i]);
  cards = json_object_get_array_member (json_array_get_object_element (columns, 2), "candidacies");
  g_assert_cmpuint (json_array_get_length (cards), ==, 1);
  card = json_array_get_object_element (cards, 0);
  assert_members (card, members);
  g_assert_cmpstr (json_object_get_string_member (card, "id"), ==, candidacy);
  g_assert_cmpstr (json_object_get_string_member (card, "label"), ==, "Candidate 01");
  g_assert_cmpfloat (json_object_get_double_member (card, "score"), >, 50.0);
}

static void
assert_points_sum (JsonObject *shown)
{
  JsonArray *points = json_object_get_array_member (shown, "points");
  double sum = 0.0;

  for (guint i = 0; i < json_array_get_length (points); i++)
    sum += json_object_get_double_member (json_array_get_object_element (points, i), "points");
  g_assert_cmpfloat (fabs (sum - json_object_get_double_member (shown, "score")), <, 1e-9);
}

static void
test_show_is_to_the_letter (Workspace *self, gconstpointer data)
{
  static const char *const members[] = { "id",      "job",       "opportunity", "label",
                                         "status",  "placed_by", "score",       "range",
                                         "reason",  "readable",  "points",      "matches",
                                         "summary", "warnings",  "profile",     "comments",
                                         "history", "outbox",    NULL };
  g_autofree char *candidacy = import_tamsin (self);
  g_autoptr (JsonObject) shown = NULL;

  WORKS (self, "comment", candidacy, "worth a talk");
  WORKS (self, "move", candidacy, "qualified", "--reason", "the booking service");
  shown = JSON (self, "show", candidacy, "--json");
  assert_members (shown, members);
  g_assert_cmpstr (json_object_get_string_member (shown, "job"), ==, self->job);
  g_assert_cmpstr (json_object_get_string_member (shown, "status"), ==, "qualified");
  g_assert_cmpstr (json_object_get_string_member (shown, "placed_by"), ==, "person");
  g_assert_false (json_object_has_member (shown, "identity"));
  assert_points_sum (shown);
  {
    JsonObject *comment = json_array_get_object_element (
        json_object_get_array_member (shown, "comments"), 0);
    JsonArray *history = json_object_get_array_member (shown, "history");
    JsonObject *last = json_array_get_object_element (history, json_array_get_length (history) - 1);

    g_assert_cmpstr (json_object_get_string_member (comment, "text"), ==, "worth a talk");
    g_assert_cmpstr (json_object_get_string_member (comment, "author"), ==, "ada@team.example");
    g_assert_cmpstr (json_object_get_string_member (last, "reason"), ==, "the booking service");
    g_assert_cmpstr (json_object_get_string_member (last, "to"), ==, "qualified");
  }
}

/* Who it is: only for a reason, which is in the audit; and nowhere else. */
static void
test_identity_is_shown_for_a_reason_alone (Workspace *self, gconstpointer data)
{
  g_autofree char *candidacy = import_tamsin (self);
  g_auto (FixtureRun) blind = RUN (self, "show", candidacy);
  g_auto (FixtureRun) json = RUN (self, "show", candidacy, "--json");
  g_auto (FixtureRun) board = RUN (self, "board", "--job", self->job);
  g_auto (FixtureRun) table = RUN (self, "export", "--job", self->job, "--csv");
  g_autoptr (JsonObject) shown = NULL;
  g_auto (FixtureRun) audit = { 0 };
  JsonObject *identity;

  FAILS (self, 1, NULL, "show", candidacy, "--reveal", "");
  shown = JSON (self, "show", candidacy, "--json", "--reveal", "to invite her");
  audit = RUN (self, "audit", "export");
  g_assert_null (strcasestr (blind.output, "quillfeather"));
  g_assert_null (strcasestr (json.output, "quillfeather"));
  g_assert_null (strcasestr (board.output, "quillfeather"));
  g_assert_null (strcasestr (table.output, "quillfeather"));
  g_assert_null (strcasestr (audit.output, "quillfeather"));
  g_assert_nonnull (strstr (blind.output, "✓"));
  identity = json_object_get_object_member (shown, "identity");
  g_assert_cmpstr (
      json_array_get_string_element (json_object_get_array_member (identity, "names"), 0), ==,
      "Tamsin Quillfeather");
  g_assert_cmpstr (
      json_array_get_string_element (json_object_get_array_member (identity, "files"), 0), ==,
      "Tamsin Quillfeather.txt");
  g_assert_nonnull (strstr (audit.output, "\"action\":\"reveal\""));
  g_assert_nonnull (strstr (audit.output, "to invite her"));
}

static void
test_move_is_undone_and_done_again (Workspace *self, gconstpointer data)
{
  g_autofree char *candidacy = import_tamsin (self);
  g_autofree char *moved = NULL;
  g_autofree char *undone = NULL;
  g_autofree char *redone = NULL;

  FAILS (self, 2, "to_review", "move", candidacy, "hired");
  FAILS (self, 2, "no candidacy", "move", "everybody", "qualified");
  FAILS (self, 1, NULL, "move", "00112233445566778899aabbccddeeff", "qualified");
  FAILS (self, 1, "nothing", "undo");
  WORKS (self, "move", candidacy, "not_qualified");
  moved = workspace_status (self, candidacy);
  WORKS (self, "undo");
  undone = workspace_status (self, candidacy);
  WORKS (self, "redo");
  redone = workspace_status (self, candidacy);
  FAILS (self, 1, "nothing", "redo");
  {
    g_auto (FixtureRun) shown = RUN (self, "show", candidacy);

    g_assert_nonnull (strstr (shown.output, "(taken back)"));
    g_assert_nonnull (strstr (shown.output, "(done again)"));
  }
  g_assert_cmpstr (moved, ==, "not_qualified");
  g_assert_cmpstr (undone, ==, "pre_qualified");
  g_assert_cmpstr (redone, ==, "not_qualified");
}

static void
test_what_another_has_decided_since_is_not_undone (Workspace *self, gconstpointer data)
{
  g_autofree char *candidacy = import_tamsin (self);
  g_autofree char *status = NULL;

  WORKS (self, "members", "add", "rory@team.example", "--role", "recruiter");
  WORKS (self, "move", candidacy, "not_qualified");
  WORKS (self, "--as", "rory@team.example", "move", candidacy, "qualified");
  FAILS (self, 1, "decided otherwise", "undo");
  status = workspace_status (self, candidacy);
  g_assert_cmpstr (status, ==, "qualified");
}

static void
test_search_finds_words_and_names_only_once_revealed (Workspace *self, gconstpointer data)
{
  g_autofree char *candidacy = import_tamsin (self);
  g_autoptr (JsonObject) words = JSON (self, "search", "booking services", "--json");
  g_autoptr (JsonObject) before = JSON (self, "search", "Quillfeather", "--json");
  g_autoptr (JsonObject) after = NULL;
  JsonObject *hit;

  hit = json_array_get_object_element (json_object_get_array_member (words, "hits"), 0);
  g_assert_cmpstr (json_object_get_string_member (hit, "candidacy"), ==, candidacy);
  g_assert_cmpstr (json_object_get_string_member (hit, "job"), ==, self->job);
  g_assert_nonnull (strstr (json_object_get_string_member (hit, "snippet"), "booking services"));
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (before, "hits")), ==, 0);
  WORKS (self, "show", candidacy, "--reveal", "to invite her");
  after = JSON (self, "search", "Quillfeather", "--json");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (after, "hits")), ==, 1);
  FAILS (self, 2, "search", "search");
}

/* The same mail address in two files: it is told, and a person decides. */
static void
test_duplicates_are_told_and_merged_by_a_person (Workspace *self, gconstpointer data)
{
  g_autofree char *one = import_tamsin (self);
  g_autofree char *other = NULL;
  g_autoptr (JsonObject) list = NULL;
  JsonArray *duplicates;

  workspace_write (self, "again.txt", "Tamsin Quillfeather", "\nAlso sails.\n");
  other = workspace_import (self, "again.txt");
  list = JSON (self, "duplicates", self->job, "--json");
  duplicates = json_object_get_array_member (list, "duplicates");
  g_assert_cmpuint (json_array_get_length (duplicates), ==, 1);
  g_assert_cmpuint (workspace_count (self), ==, 2);
  WORKS (self, "merge", one, other);
  g_assert_cmpuint (workspace_count (self), ==, 1);
  WORKS (self, "undo");
  g_assert_cmpuint (workspace_count (self), ==, 2);
  FAILS (self, 1, NULL, "merge", one, one);
}

/* What a spreadsheet would take for a formula is none. */
static void
test_export_is_a_table_without_names (Workspace *self, gconstpointer data)
{
  g_autofree char *candidacy = import_tamsin (self);
  g_auto (FixtureRun) run = RUN (self, "export", "--job", self->job, "--csv");
  g_auto (GStrv) lines = g_strsplit (run.output, "\r\n", -1);

  g_assert_cmpint (run.status, ==, 0);
  g_assert_true (g_str_has_prefix (lines[0], "id,label,opportunity,status,placed_by,score"));
  g_assert_nonnull (strstr (lines[1], candidacy));
  g_assert_nonnull (strstr (lines[1], "\"pre_qualified\",\"automatic\","));
  g_assert_cmpstr (lines[2], ==, "");
  FAILS (self, 2, "--csv", "export", "--job", self->job);
}

static void
test_audit_knows_where_it_ended (Workspace *self, gconstpointer data)
{
  g_autoptr (JsonObject) first = JSON (self, "audit", "verify", "--json");
  g_autofree char *other = NULL;
  const char *head = json_object_get_string_member (first, "head");

  g_assert_true (json_object_get_boolean_member (first, "ok"));
  WORKS (self, "settings", "set", "poll-seconds", "60");
  WORKS (self, "audit", "verify", "--known", head);
  other = g_strdup (head);
  other[strlen (other) - 1] = other[strlen (other) - 1] == '0' ? '1' : '0';
  FAILS (self, 1, NULL, "audit", "verify", "--known", other);
  FAILS (self, 2, "where a chain ends", "audit", "verify", "--known", "yesterday");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  workspace_add ("board-is-to-the-letter", test_board_is_to_the_letter);
  workspace_add ("show-is-to-the-letter", test_show_is_to_the_letter);
  workspace_add ("identity-is-shown-for-a-reason-alone", test_identity_is_shown_for_a_reason_alone);
  workspace_add ("move-is-undone-and-done-again", test_move_is_undone_and_done_again);
  workspace_add ("what-another-has-decided-since-is-not-undone",
                 test_what_another_has_decided_since_is_not_undone);
  workspace_add ("search-finds-words-and-names-only-once-revealed",
                 test_search_finds_words_and_names_only_once_revealed);
  workspace_add ("duplicates-are-told-and-merged-by-a-person",
                 test_duplicates_are_told_and_merged_by_a_person);
  workspace_add ("export-is-a-table-without-names", test_export_is_a_table_without_names);
  workspace_add ("audit-knows-where-it-ended", test_audit_knows_where_it_ended);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "workspace-fixture.h"

#include <string.h>
#include <sys/stat.h>

static void
test_init_makes_one_workspace_and_no_second (Workspace *self, gconstpointer data)
{
  g_autofree char *file = g_build_filename (self->folder, "data", "clara.db", NULL);
  struct stat found;

  FAILS (self, 1, "already", "init", "--name", "Other", "--admin", "eve@team.example");
  FAILS (self, 2, "--admin", "init", "--name", "Other");
  g_assert_no_errno (stat (file, &found));
  g_assert_cmpuint (found.st_mode & 0777, ==, 0600);
  WORKS (self, "--data-dir", "other", "init", "--name", "Other", "--admin", "eve@team.example");
  /* The admin of one is nobody in the other. */
  FAILS (self, 1, "no such member", "--data-dir", "other", "--as", "ada@team.example", "jobs");
}

static void
test_no_workspace_is_told (Workspace *self, gconstpointer data)
{
  FAILS (self, 1, "clara-cli init", "--data-dir", "nowhere", "jobs");
  g_assert_false (g_file_test ("nowhere", G_FILE_TEST_EXISTS));
  FAILS (self, 1, "PostgreSQL", "--database", "postgresql://host/team", "jobs");
  g_setenv ("CLARA_DATABASE_URL", "postgresql://host/team", TRUE);
  FAILS (self, 1, "PostgreSQL", "jobs");
  g_unsetenv ("CLARA_DATABASE_URL");
}

static void
test_help_names_the_command_once (Workspace *self, gconstpointer data)
{
  FixtureRun run = fixture_run (self->folder, "jobs", "select", "--help", NULL);

  g_assert_cmpint (run.status, ==, 0);
  g_assert_nonnull (strstr (run.output, "clara-cli jobs select [OPTION…] JOB… — "));
  fixture_run_clear (&run);
  run = fixture_run (self->folder, "extract", "--help", NULL);
  g_assert_nonnull (strstr (run.output, "clara-cli extract [OPTION…] FILE… — "));
  fixture_run_clear (&run);
}

static void
test_without_lever_nothing_is_synced (Workspace *self, gconstpointer data)
{
  FixtureRun run = fixture_run (self->folder, "--data-dir", "data", "sync", "--once", NULL);

  /* No numbers of a sync that never was. */
  g_assert_cmpint (run.status, ==, 1);
  g_assert_cmpstr (run.output, ==, "");
  g_assert_nonnull (strstr (run.messages, "not connected"));
  fixture_run_clear (&run);
  WORKS (self, "members", "add", "max@team.example", "--role", "manager");
  FAILS (self, 1, "manager", "--as", "max@team.example", "sync");
  FAILS (self, 1, "manager", "--as", "max@team.example", "jobs", "select", "--all-external");
}

static void
test_members_are_added_and_changed (Workspace *self, gconstpointer data)
{
  g_autoptr (JsonObject)
      added = JSON (self, "members", "add", "Rory@Team.example", "--role", "recruiter", "--json");
  g_autoptr (JsonObject) list = NULL;
  JsonArray *members;
  JsonObject *rory;

  FAILS (self, 1, NULL, "members", "add", "rory@team.example", "--role", "admin");
  FAILS (self, 2, "recruiter", "members", "add", "x@team.example", "--role", "king");
  WORKS (self, "members", "role", "rory@team.example", "manager");
  WORKS (self, "members", "deactivate", json_object_get_string_member (added, "id"));
  list = JSON (self, "members", "list", "--json");
  members = json_object_get_array_member (list, "members");
  g_assert_cmpuint (json_array_get_length (members), ==, 2);
  rory = json_array_get_object_element (members, 1);
  g_assert_cmpstr (json_object_get_string_member (rory, "email"), ==, "rory@team.example");
  g_assert_cmpstr (json_object_get_string_member (rory, "role"), ==, "manager");
  g_assert_false (json_object_get_boolean_member (rory, "active"));
  FAILS (self, 1, "active", "--as", "rory@team.example", "jobs");
  WORKS (self, "members", "activate", "rory@team.example");
  WORKS (self, "--as", "rory@team.example", "jobs");
  /* Somebody has to be left who can add others. */
  FAILS (self, 1, NULL, "members", "deactivate", "ada@team.example");
}

static void
test_several_admins_have_to_be_named (Workspace *self, gconstpointer data)
{
  WORKS (self, "members", "add", "bo@team.example", "--role", "admin");
  FAILS (self, 2, "--as", "jobs");
  WORKS (self, "--as", "bo@team.example", "jobs");
  FAILS (self, 1, "no such member", "--as", "eve@team.example", "jobs");
}

/* What a role may not is refused with its name. */
static void
test_a_hiring_manager_sees_and_changes_nothing_that_was_not_shared (Workspace *self,
                                                                    gconstpointer data)
{
  g_autofree char *candidacy = NULL;
  g_autoptr (JsonObject) board = NULL;
  g_autoptr (JsonObject) jobs = NULL;
  g_autoptr (JsonObject) hits = NULL;
  g_autofree char *status = NULL;
  JsonArray *columns;

  workspace_write (self, "a.txt", "Tamsin Quillfeather", "");
  candidacy = workspace_import (self, "a.txt");
  WORKS (self, "members", "add", "mo@team.example", "--role", "manager");

#define MO "--as", "mo@team.example"
  FAILS (self, 1, "manager", MO, "move", candidacy, "qualified");
  FAILS (self, 1, "manager", MO, "show", candidacy, "--reveal", "to know");
  FAILS (self, 1, "manager", MO, "show", candidacy);
  FAILS (self, 1, "manager", MO, "connect", "lever");
  FAILS (self, 1, "client id", "connect", "lever");
  FAILS (self, 1, "manager", MO, "comment", candidacy, "who is that");
  FAILS (self, 1, "manager", MO, "import", self->job, "a.txt");
  FAILS (self, 1, "manager", MO, "jobs", "add", "--title", "T", "--file", "job.txt");
  FAILS (self, 1, "manager", MO, "export", "--job", self->job, "--csv");
  FAILS (self, 1, "manager", MO, "audit", "export");
  FAILS (self, 1, "manager", MO, "erase", candidacy);
  FAILS (self, 1, "manager", MO, "duplicates", self->job);
  FAILS (self, 1, "manager", MO, "settings", "set", "poll-seconds", "60");
  FAILS (self, 1, "manager", MO, "members", "add", "x@team.example", "--role", "admin");
  board = JSON (self, MO, "board", "--job", self->job, "--json");
  columns = json_object_get_array_member (board, "columns");
  for (guint i = 0; i < json_array_get_length (columns); i++)
    g_assert_cmpuint (json_array_get_length (json_object_get_array_member (
                          json_array_get_object_element (columns, i), "candidacies")),
                      ==, 0);
  jobs = JSON (self, MO, "jobs", "--json");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (jobs, "jobs")), ==, 0);
  hits = JSON (self, MO, "search", "Kubernetes", "--json");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (hits, "hits")), ==, 0);
#undef MO
  status = workspace_status (self, candidacy);
  g_assert_cmpstr (status, ==, "pre_qualified");
}

static void
test_settings_take_what_they_are_made_for (Workspace *self, gconstpointer data)
{
  g_auto (FixtureRun) before = RUN (self, "settings", "get", "bands");
  g_autoptr (JsonObject) all = NULL;

  g_assert_cmpstr (before.output, ==, "{\"pre_qualified\":45,\"qualified\":null}\n");
  WORKS (self, "settings", "set", "poll-seconds", "60");
  WORKS (self, "settings", "set", "status-map",
         "{\"stages\":{\"s1\":\"qualified\"},\"archive_reasons\":{}}");
  WORKS (self, "settings", "set", "perform-as", "\"u1\"");
  WORKS (self, "settings", "set", "perform-as", "null");
  FAILS (self, 2, "poll-seconds", "settings", "set", "poll-seconds", "1");
  FAILS (self, 2, "poll-seconds", "settings", "set", "poll-seconds", "often");
  FAILS (self, 2, "bands", "settings", "set", "bands", "{\"pre_qualified\":50,\"qualified\":40}");
  FAILS (self, 2, "status-map", "settings", "set", "status-map", "{\"stages\":{\"s1\":\"hired\"}}");
  FAILS (self, 2, "deidentify", "settings", "set", "deidentify", "\"never\"");
  FAILS (self, 2, "There is no setting", "settings", "set", "colour", "1");
  all = JSON (self, "settings", "get");
  g_assert_cmpint (json_object_get_int_member (all, "poll-seconds"), ==, 60);
  g_assert_true (json_object_get_null_member (all, "perform-as"));
  g_assert_cmpstr (json_object_get_string_member (
                       json_object_get_object_member (
                           json_object_get_object_member (all, "status-map"), "stages"),
                       "s1"),
                   ==, "qualified");
}

static void
test_status_is_to_the_letter (Workspace *self, gconstpointer data)
{
  static const char *const members[] = { "connected", "state",  "account",   "scopes", "expires_at",
                                         "webhooks",  "outbox", "last_sync", NULL };
  static const char *const outbox[] = {
    "pending", "inflight", "unknown", "needs_you", "done", NULL
  };
  g_autoptr (JsonObject) status = JSON (self, "status", "--json");

  for (const char *const *name = members; *name != NULL; name++)
    g_assert_true (json_object_has_member (status, *name));
  for (const char *const *name = outbox; *name != NULL; name++)
    g_assert_cmpint (
        json_object_get_int_member (json_object_get_object_member (status, "outbox"), *name), ==,
        0);
  g_assert_false (json_object_get_boolean_member (status, "connected"));
  g_assert_cmpstr (json_object_get_string_member (status, "state"), ==, "disconnected");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  workspace_add ("init-makes-one-workspace-and-no-second",
                 test_init_makes_one_workspace_and_no_second);
  workspace_add ("no-workspace-is-told", test_no_workspace_is_told);
  workspace_add ("help-names-the-command-once", test_help_names_the_command_once);
  workspace_add ("without-lever-nothing-is-synced", test_without_lever_nothing_is_synced);
  workspace_add ("members-are-added-and-changed", test_members_are_added_and_changed);
  workspace_add ("several-admins-have-to-be-named", test_several_admins_have_to_be_named);
  workspace_add ("a-hiring-manager-sees-and-changes-nothing-that-was-not-shared",
                 test_a_hiring_manager_sees_and_changes_nothing_that_was_not_shared);
  workspace_add ("settings-take-what-they-are-made-for", test_settings_take_what_they_are_made_for);
  workspace_add ("status-is-to-the-letter", test_status_is_to_the_letter);

  return g_test_run ();
}

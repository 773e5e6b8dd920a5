/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "workspace-fixture.h"

static void
write_groups (Workspace *self, const char *candidacy)
{
  g_autofree char *csv = g_strdup_printf ("candidacy,shift\n%s,early\n", candidacy);

  fixture_write (self->folder, "groups.csv", csv);
}

static void
test_impact_counts_by_group (Workspace *self, gconstpointer data)
{
  g_autofree char *path = g_build_filename (self->folder, "groups.csv", NULL);
  g_autofree char *candidacy = NULL;
  g_autoptr (JsonObject) report = NULL;
  JsonObject *by, *group;

  workspace_write (self, "one.txt", "Tamsin Quillfeather", "");
  candidacy = workspace_import (self, "one.txt");
  write_groups (self, candidacy);
  WORKS (self, "move", candidacy, "qualified");
  report = JSON (self, "report", "impact", "--job", self->job, "--csv", path, "--json");
  by = json_array_get_object_element (json_object_get_array_member (report, "dimensions"), 0);
  group = json_array_get_object_element (json_object_get_array_member (by, "groups"), 0);
  g_assert_cmpstr (json_object_get_string_member (by, "by"), ==, "shift");
  g_assert_cmpstr (json_object_get_string_member (group, "group"), ==, "early");
  g_assert_cmpint (json_object_get_int_member (group, "selected"), ==, 1);
  g_assert_cmpfloat (json_object_get_double_member (group, "rate"), ==, 1.0);
  g_assert_true (json_object_get_boolean_member (group, "few"));
}

static void
test_impact_refuses_what_is_no_table (Workspace *self, gconstpointer data)
{
  g_autofree char *path = g_build_filename (self->folder, "groups.csv", NULL);

  fixture_write (self->folder, "groups.csv", "name,shift\nada,early\n");
  FAILS (self, 1, "line 1", "report", "impact", "--job", self->job, "--csv", path);
  FAILS (self, 1, NULL, "report", "impact", "--job", self->job, "--csv", "/nowhere/at/all");
  FAILS (self, 2, "report impact", "report", "impact", "--job", self->job);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  workspace_add ("impact-counts-by-group", test_impact_counts_by_group);
  workspace_add ("impact-refuses-what-is-no-table", test_impact_refuses_what_is_no_table);

  return g_test_run ();
}

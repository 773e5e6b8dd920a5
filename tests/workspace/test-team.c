/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "clara-candidacies.h"
#include "clara-error.h"
#include "clara-search.h"
#include "clara-workspace-duplicates.h"
#include "clara-workspace-export.h"
#include "clara-workspace-impact.h"
#include "clara-workspace-safekeeping.h"
#include "clara-workspace-search.h"
#include "clara-workspace-settings.h"
#include "clara-workspace-status.h"
#include "clara-workspace-team.h"
#include "fixture.h"

#include <string.h>

static gboolean
index_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const Fixture *self = data;

  return clara_search_set (write, &self->candidacy, "Candidate 01", "Harbour clerk", "planning",
                           "[name] keeps the berths", error);
}

static GPtrArray *
search (ClaraWorkspace *workspace, const char *words, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  clara_workspace_search_async (workspace, words, NULL, NULL, fixture_result_cb, &result);

  return clara_workspace_search_finish (workspace, fixture_wait (&result), error);
}

static void
test_a_manager_finds_what_was_shared (Fixture *self, gconstpointer data)
{
  g_autoptr (ClaraWorkspace) workspace = fixture_open_as (self, "hm@post.example");
  g_autoptr (GPtrArray) mine = NULL, theirs = NULL;
  g_autoptr (GError) error = NULL;
  const ClaraFound *found;

  fixture_write (self, index_cb, self);
  mine = search (self->workspace, "berths", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (mine->len, ==, 1);
  found = g_ptr_array_index (mine, 0);
  g_assert_true (clara_id_equal (&found->card->id, &self->candidacy));
  g_assert_nonnull (strstr (found->snippet, CLARA_SEARCH_HIT_START "berths" CLARA_SEARCH_HIT_END));

  theirs = search (workspace, "berths", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (theirs->len, ==, 0);
}

static gboolean
set_setting (ClaraWorkspace *workspace, const char *key, const char *text, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  clara_workspace_set_setting_async (workspace, key, text, NULL, fixture_result_cb, &result);

  return clara_workspace_set_setting_finish (workspace, fixture_wait (&result), error);
}

static void
test_a_setting_is_checked_before_it_counts (Fixture *self, gconstpointer data)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GHashTable) values = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_false (set_setting (self->workspace, "poll-seconds", "1", &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_false (set_setting (self->workspace, "colour", "\"blue\"", &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_true (set_setting (self->workspace, CLARA_SETTING_RETENTION_DAYS, "90", &error));
  g_assert_no_error (error);

  clara_workspace_list_settings_async (self->workspace, NULL, fixture_result_cb, &result);
  values = clara_workspace_list_settings_finish (self->workspace, fixture_wait (&result), &error);
  g_assert_no_error (error);
  g_assert_cmpstr (g_hash_table_lookup (values, CLARA_SETTING_RETENTION_DAYS), ==, "90");
  g_assert_cmpstr (g_hash_table_lookup (values, "poll-seconds"), ==, "300");
}

static gboolean
add_member (ClaraWorkspace *workspace, const char *email, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  clara_workspace_add_member_async (workspace, email, CLARA_ROLE_RECRUITER, NULL, fixture_result_cb,
                                    &result);

  return clara_workspace_change_member_finish (workspace, fixture_wait (&result), NULL, error);
}

static void
test_members_come_change_and_go (Fixture *self, gconstpointer data)
{
  g_autoptr (GAsyncResult) changed = NULL, parted = NULL, listed = NULL;
  g_autoptr (GPtrArray) members = NULL;
  g_autoptr (GError) error = NULL;
  const ClaraMember *bo;
  ClaraId id;

  g_assert_true (add_member (self->workspace, "bo@post.example", &error));
  g_assert_no_error (error);
  clara_workspace_set_role_async (self->workspace, "bo@post.example", CLARA_ROLE_MANAGER, NULL,
                                  fixture_result_cb, &changed);
  g_assert_true (
      clara_workspace_change_member_finish (self->workspace, fixture_wait (&changed), &id, &error));
  clara_workspace_set_active_async (self->workspace, "bo@post.example", FALSE, NULL,
                                    fixture_result_cb, &parted);
  g_assert_true (
      clara_workspace_change_member_finish (self->workspace, fixture_wait (&parted), NULL, &error));
  clara_workspace_list_members_async (self->workspace, NULL, fixture_result_cb, &listed);
  members = clara_workspace_list_members_finish (self->workspace, fixture_wait (&listed), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (members->len, ==, 2);
  bo = g_ptr_array_index (members, 1);
  g_assert_true (clara_id_equal (&bo->id, &id));
  g_assert_cmpint (bo->role, ==, CLARA_ROLE_MANAGER);
  g_assert_false (bo->active);
}

/* What only others may do is refused on the way, not only greyed. */
static void
test_a_manager_is_refused (Fixture *self, gconstpointer data)
{
  g_autoptr (ClaraWorkspace) workspace = fixture_open_as (self, "hm@post.example");
  g_autoptr (GAsyncResult) duplicates = NULL, exported = NULL, verified = NULL, measured = NULL,
                           erased = NULL;
  const char *csv = "candidacy,sex\n";
  g_autoptr (GError) error = NULL;
  ClaraAuditReport report;

  g_assert_false (add_member (workspace, "eve@post.example", &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED);
  g_clear_error (&error);
  g_assert_false (set_setting (workspace, "skip-archived", "false", &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED);
  g_clear_error (&error);

  clara_workspace_list_duplicates_async (workspace, &self->job, NULL, fixture_result_cb,
                                         &duplicates);
  g_assert_null (
      clara_workspace_list_duplicates_finish (workspace, fixture_wait (&duplicates), &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED);
  g_clear_error (&error);

  clara_workspace_export_job_async (workspace, &self->job, NULL, fixture_result_cb, &exported);
  g_assert_null (clara_workspace_export_job_finish (workspace, fixture_wait (&exported), &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED);
  g_clear_error (&error);

  clara_workspace_verify_audit_async (workspace, NULL, NULL, fixture_result_cb, &verified);
  g_assert_false (
      clara_workspace_verify_audit_finish (workspace, fixture_wait (&verified), &report, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED);
  g_clear_error (&error);

  clara_workspace_measure_impact_async (workspace, &self->job,
                                        clara_impact_groups_parse (csv, strlen (csv), NULL),
                                        CLARA_STATUS_QUALIFIED, NULL, fixture_result_cb, &measured);
  g_assert_null (
      clara_workspace_measure_impact_finish (workspace, fixture_wait (&measured), &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED);
  g_clear_error (&error);

  clara_workspace_erase_async (workspace, &self->candidacy, 1, NULL, NULL, fixture_result_cb,
                               &erased);
  g_assert_false (clara_workspace_erase_finish (workspace, fixture_wait (&erased), NULL, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED);
}

static void
test_a_table_names_nobody_and_is_in_the_audit (Fixture *self, gconstpointer data)
{
  g_autoptr (GAsyncResult) exported = NULL, verified = NULL;
  g_autoptr (GBytes) csv = NULL;
  g_autoptr (GError) error = NULL;
  ClaraAuditReport before, after;

  g_assert_true (clara_workspace_verify_audit (self->workspace, NULL, &before, NULL, &error));
  clara_workspace_export_job_async (self->workspace, &self->job, NULL, fixture_result_cb,
                                    &exported);
  csv = clara_workspace_export_job_finish (self->workspace, fixture_wait (&exported), &error);
  g_assert_no_error (error);
  g_assert_nonnull (
      g_strstr_len (g_bytes_get_data (csv, NULL), (gssize) g_bytes_get_size (csv), "\r\n\""));
  clara_workspace_verify_audit_async (self->workspace, &before.head, NULL, fixture_result_cb,
                                      &verified);
  g_assert_true (clara_workspace_verify_audit_finish (self->workspace, fixture_wait (&verified),
                                                      &after, &error));
  g_assert_no_error (error);
  g_assert_cmpint (after.fault, ==, CLARA_AUDIT_WHOLE);
  g_assert_cmpint (after.n_rows, ==, before.n_rows + 1);
}

static void
test_who_is_erased_is_gone (Fixture *self, gconstpointer data)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GBytes) csv = NULL;
  g_autoptr (GError) error = NULL;
  guint n_erased;

  clara_workspace_erase_async (self->workspace, &self->candidacy, 1, NULL, NULL, fixture_result_cb,
                               &result);
  g_assert_true (
      clara_workspace_erase_finish (self->workspace, fixture_wait (&result), &n_erased, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (n_erased, ==, 1);
  csv = clara_workspace_export_job (self->workspace, &self->job, NULL, &error);
  g_assert_no_error (error);
  g_assert_null (
      g_strstr_len (g_bytes_get_data (csv, NULL), (gssize) g_bytes_get_size (csv), "\r\n\""));
}

static void
test_a_backup_opens_elsewhere (Fixture *self, gconstpointer data)
{
  g_autofree char *file = g_build_filename (self->folder, "sealed", NULL);
  g_autofree char *folder = g_build_filename (self->folder, "elsewhere", NULL);
  g_autoptr (GAsyncResult) sealed = NULL, refused = NULL, opened = NULL;
  g_auto (ClaraRestored) restored = { 0 };
  g_autoptr (ClaraWorkspace) copy = NULL;
  g_autoptr (ClaraWorkspaceStatus) mine = NULL, theirs = NULL;
  g_autoptr (GError) error = NULL;

  clara_workspace_backup_async (self->workspace, file, "a long passphrase", NULL, fixture_result_cb,
                                &sealed);
  g_assert_true (clara_workspace_backup_finish (self->workspace, fixture_wait (&sealed), &error));
  g_assert_no_error (error);
  clara_workspace_restore_new_async (folder, file, "another passphrase", NULL, fixture_result_cb,
                                     &refused);
  g_assert_false (clara_workspace_restore_new_finish (fixture_wait (&refused), &restored, &error));
  g_assert_nonnull (error);
  g_clear_error (&error);
  clara_workspace_restore_new_async (folder, file, "a long passphrase", NULL, fixture_result_cb,
                                     &opened);
  g_assert_true (clara_workspace_restore_new_finish (fixture_wait (&opened), &restored, &error));
  g_assert_no_error (error);

  copy = clara_workspace_open (folder, NULL, NULL, &error);
  g_assert_no_error (error);
  mine = clara_workspace_get_status (self->workspace, NULL, &error);
  theirs = clara_workspace_get_status (copy, NULL, &error);
  g_assert_true (clara_id_equal (&mine->id, &theirs->id));
}

static void
test_a_workspace_is_made_without_waiting (Fixture *self, gconstpointer data)
{
  g_autofree char *folder = g_build_filename (self->folder, "another", NULL);
  g_autoptr (GAsyncResult) made = NULL, again = NULL, kept = NULL, asked = NULL;
  g_autoptr (ClaraWorkspace) workspace = NULL;
  g_autoptr (ClaraWorkspaceStatus) status = NULL;
  g_autoptr (GError) error = NULL;

  clara_workspace_create_async (folder, "Others", "bo@post.example", NULL, fixture_result_cb,
                                &made);
  workspace = clara_workspace_open_finish (fixture_wait (&made), &error);
  g_assert_no_error (error);
  clara_workspace_keep_house_async (workspace, NULL, fixture_result_cb, &kept);
  g_assert_true (clara_workspace_keep_house_finish (workspace, fixture_wait (&kept), &error));
  clara_workspace_get_status_async (workspace, NULL, fixture_result_cb, &asked);
  status = clara_workspace_get_status_finish (workspace, fixture_wait (&asked), &error);
  g_assert_no_error (error);
  g_assert_cmpstr (status->name, ==, "Others");

  clara_workspace_create_async (folder, "Others", "eve@post.example", NULL, fixture_result_cb,
                                &again);
  g_assert_null (clara_workspace_open_finish (fixture_wait (&again), &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_CONFLICT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function)                                                                        \
  g_test_add ("/workspace/team/" name, Fixture, NULL, fixture_set_up, function, fixture_tear_down)
  ADD ("a-manager-finds-what-was-shared", test_a_manager_finds_what_was_shared);
  ADD ("a-setting-is-checked-before-it-counts", test_a_setting_is_checked_before_it_counts);
  ADD ("members-come-change-and-go", test_members_come_change_and_go);
  ADD ("a-manager-is-refused", test_a_manager_is_refused);
  ADD ("a-table-names-nobody-and-is-in-the-audit", test_a_table_names_nobody_and_is_in_the_audit);
  ADD ("who-is-erased-is-gone", test_who_is_erased_is_gone);
  ADD ("a-backup-opens-elsewhere", test_a_backup_opens_elsewhere);
  ADD ("a-workspace-is-made-without-waiting", test_a_workspace_is_made_without_waiting);

  return g_test_run ();
}

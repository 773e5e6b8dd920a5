/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-error.h"
#include "clara-settings.h"
#include "clara-team.h"
#include "ledger-fixture.h"

/* What is asked of the team. */
typedef struct
{
  Team *team;
  ClaraId id;
  ClaraId made;
  ClaraRole role;
  gboolean flag;
  const char *key;
  const char *value;
  double band;
} Wish;

static gboolean
found_func (ClaraWrite *write, gpointer data, GError **error)
{
  Wish *wish = data;

  return clara_team_found (write, "Team", "first@example.org", &wish->made, error);
}

static gboolean
add_member_func (ClaraWrite *write, gpointer data, GError **error)
{
  Wish *wish = data;

  return clara_team_add_member (write, "New@Example.org", wish->role, &wish->made, error);
}

static gboolean
set_role_func (ClaraWrite *write, gpointer data, GError **error)
{
  Wish *wish = data;

  return clara_team_set_role (write, &wish->id, wish->role, error);
}

static gboolean
set_active_func (ClaraWrite *write, gpointer data, GError **error)
{
  Wish *wish = data;

  return clara_team_set_active (write, &wish->id, wish->flag, error);
}

static gboolean
set_setting_func (ClaraWrite *write, gpointer data, GError **error)
{
  Wish *wish = data;

  return clara_team_set_setting (write, wish->key, wish->value, error);
}

static gboolean
add_job_func (ClaraWrite *write, gpointer data, GError **error)
{
  Wish *wish = data;
  g_autoptr (ClaraJob) job = clara_job_new ();

  job->title = g_strdup ("Miller");
  job->text = g_strdup ("Mills.");
  if (!clara_team_add_job (write, job, error))
    return FALSE;

  wish->made = job->id;

  return TRUE;
}

static gboolean
set_band_func (ClaraWrite *write, gpointer data, GError **error)
{
  Wish *wish = data;
  g_autoptr (ClaraJob) job = clara_jobs_get (clara_write_get_connection (write), &wish->id, error);

  if (job == NULL)
    return FALSE;

  job->band_pre_qualified = wish->band;

  return clara_team_update_job (write, job, error);
}

static gboolean
set_processed_func (ClaraWrite *write, gpointer data, GError **error)
{
  Wish *wish = data;

  return clara_team_set_processed (write, &wish->id, wish->flag, "by hand", error);
}

static gboolean
settle_func (ClaraWrite *write, gpointer data, GError **error)
{
  Wish *wish = data;

  return clara_team_settle_effect (write, &wish->id, CLARA_OUTBOX_PENDING, error);
}

static gint64
count_rows (Team *self, const char *action)
{
  g_autofree char *sql = g_strdup_printf ("SELECT count (*) FROM audit WHERE action = '%s'",
                                          action);

  return fixture_count (&self->store, sql);
}

static void
test_founding_happens_once (Team *self, gconstpointer data)
{
  Wish wish = { .team = self };
  g_autofree char *folder = fixture_make_folder ();
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraDatabase)
      fresh = clara_database_open (folder, CLARA_DATABASE_CREATE, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (clara_database_write (fresh, NULL, found_func, &wish, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (clara_database_write (fresh, &wish.made, add_member_func, &wish, NULL, &error));
  g_clear_object (&fresh);
  fixture_remove_folder (folder);

  team_refuses (self, NULL, found_func, &wish, CLARA_ERROR_CONFLICT, NULL);
}

static void
test_members_are_the_admins_affair (Team *self, gconstpointer data)
{
  Wish wish = { .team = self, .id = self->other, .role = CLARA_ROLE_ADMIN };

  team_refuses (self, &self->recruiter, add_member_func, &wish, CLARA_ERROR_NOT_PERMITTED,
                "recruiter");
  team_refuses (self, &self->recruiter, set_role_func, &wish, CLARA_ERROR_NOT_PERMITTED,
                "recruiter");
  team_refuses (self, &self->recruiter, set_active_func, &wish, CLARA_ERROR_NOT_PERMITTED,
                "recruiter");
  team_refuses (self, NULL, add_member_func, &wish, CLARA_ERROR_NOT_PERMITTED, NULL);

  team_do (self, &self->store.admin, add_member_func, &wish);
  team_refuses (self, &self->store.admin, add_member_func, &wish, CLARA_ERROR_CONFLICT, NULL);
  team_do (self, &self->store.admin, set_role_func, &wish);
  team_do (self, &self->other, set_active_func, &wish);
  g_assert_cmpint (count_rows (self, "member-add"), ==, 1);
  g_assert_cmpint (count_rows (self, "member-role"), ==, 1);
  g_assert_cmpint (count_rows (self, "member-active"), ==, 1);
}

static void
test_last_admin_stays_one (Team *self, gconstpointer data)
{
  Wish wish = { .team = self, .id = self->store.admin, .role = CLARA_ROLE_MANAGER };

  team_refuses (self, &self->store.admin, set_role_func, &wish, CLARA_ERROR_NOT_PERMITTED, NULL);
  team_refuses (self, &self->store.admin, set_active_func, &wish, CLARA_ERROR_NOT_PERMITTED, NULL);
}

static void
test_settings_are_json_of_an_admin (Team *self, gconstpointer data)
{
  Wish wish = { .team = self, .key = "bands", .value = "{\"pre_qualified\":50}" };

  team_refuses (self, &self->recruiter, set_setting_func, &wish, CLARA_ERROR_NOT_PERMITTED,
                "recruiter");
  team_do (self, &self->store.admin, set_setting_func, &wish);
  g_assert_cmpint (count_rows (self, "setting"), ==, 1);
  g_assert_cmpint (fixture_count (&self->store, "SELECT count (*) FROM setting"), ==, 1);
  wish.value = "{";
  team_refuses (self, &self->store.admin, set_setting_func, &wish, CLARA_ERROR_INVALID, NULL);
  wish.value = NULL;
  team_do (self, &self->store.admin, set_setting_func, &wish);
  g_assert_cmpint (fixture_count (&self->store, "SELECT count (*) FROM setting"), ==, 0);
}

static void
test_other_bands_ask_for_new_scores (Team *self, gconstpointer data)
{
  Wish wish = { .team = self, .id = self->store.job, .band = 60 };
  const char *asked = "SELECT coalesce (max (generation), 0) FROM work WHERE kind = 'reweigh'";

  team_refuses (self, &self->manager, set_band_func, &wish, CLARA_ERROR_NOT_PERMITTED, "manager");
  team_do (self, &self->recruiter, set_band_func, &wish);
  g_assert_cmpint (fixture_count (&self->store, asked), ==, 1);
  team_do (self, &self->recruiter, set_band_func, &wish);
  g_assert_cmpint (fixture_count (&self->store, asked), ==, 1);
}

static void
test_jobs_come_by_hand_or_by_a_sync (Team *self, gconstpointer data)
{
  Wish wish = { .team = self, .id = self->store.job };

  team_refuses (self, &self->manager, add_job_func, &wish, CLARA_ERROR_NOT_PERMITTED, "manager");
  team_refuses (self, &self->manager, set_processed_func, &wish, CLARA_ERROR_NOT_PERMITTED,
                "manager");
  team_do (self, &self->recruiter, add_job_func, &wish);
  team_do (self, NULL, add_job_func, &wish);
  team_do (self, &self->recruiter, set_processed_func, &wish);
  g_assert_cmpint (count_rows (self, "job-add"), ==, 2);
  g_assert_cmpint (count_rows (self, "job-deselect"), ==, 1);
}

static gboolean
get_effect_func (ClaraConnection *connection, gpointer data, GError **error)
{
  Wish *wish = data;
  g_autoptr (GPtrArray) rows = clara_outbox_list (connection, NULL, error);

  if (rows == NULL)
    return FALSE;

  wish->id = ((ClaraOutboxRow *) g_ptr_array_index (rows, 0))->op_id;

  return TRUE;
}

static void
test_stuck_effect_waits_for_a_person (Team *self, gconstpointer data)
{
  Wish wish = { .team = self };
  ClaraId card = team_add_card (self, "opp-1");

  team_move (self, &self->recruiter, &card, CLARA_STATUS_QUALIFIED);
  fixture_read (&self->store, get_effect_func, &wish);
  team_refuses (self, &self->recruiter, settle_func, &wish, CLARA_ERROR_CONFLICT, NULL);
  team_run_sql (self, "UPDATE outbox SET state = 'needs-you'");
  team_refuses (self, &self->manager, settle_func, &wish, CLARA_ERROR_NOT_PERMITTED, "manager");
  team_do (self, &self->recruiter, settle_func, &wish);
  g_assert_cmpint (
      fixture_count (&self->store, "SELECT count (*) FROM outbox WHERE state = 'pending'"), ==, 1);
}

static void
test_each_change_is_whole_or_not_at_all (Team *self, gconstpointer data)
{
  Wish wish = { .team = self,
                .id = self->other,
                .role = CLARA_ROLE_ADMIN,
                .key = "bands",
                .value = "{}",
                .band = 60 };
  ClaraId card = team_add_card (self, "opp-1");

  team_check_whole (self, &self->store.admin, add_member_func, &wish, 5);
  team_check_whole (self, &self->store.admin, set_role_func, &wish, 5);
  team_check_whole (self, &self->store.admin, set_active_func, &wish, 5);
  team_check_whole (self, &self->store.admin, set_setting_func, &wish, 6);
  team_check_whole (self, &self->store.admin, add_job_func, &wish, 5);

  wish.id = self->store.job;
  team_check_whole (self, &self->store.admin, set_band_func, &wish, 7);
  team_check_whole (self, &self->store.admin, set_processed_func, &wish, 5);

  team_move (self, &self->recruiter, &card, CLARA_STATUS_QUALIFIED);
  fixture_read (&self->store, get_effect_func, &wish);
  team_run_sql (self, "UPDATE outbox SET state = 'needs-you'");
  team_check_whole (self, &self->recruiter, settle_func, &wish, 5);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  team_add ("/team/founding-happens-once", test_founding_happens_once);
  team_add ("/team/members-are-the-admins-affair", test_members_are_the_admins_affair);
  team_add ("/team/last-admin-stays-one", test_last_admin_stays_one);
  team_add ("/team/settings-are-json-of-an-admin", test_settings_are_json_of_an_admin);
  team_add ("/team/other-bands-ask-for-new-scores", test_other_bands_ask_for_new_scores);
  team_add ("/team/jobs-come-by-hand-or-by-a-sync", test_jobs_come_by_hand_or_by_a_sync);
  team_add ("/team/stuck-effect-waits-for-a-person", test_stuck_effect_waits_for_a_person);

  team_add ("/team/each-change-is-whole-or-not-at-all", test_each_change_is_whole_or_not_at_all);

  return g_test_run ();
}

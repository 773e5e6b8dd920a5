/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-date.h"
#include "clara-error.h"
#include "clara-housekeeping.h"
#include "clara-ledger.h"
#include "clara-retention.h"
#include "clara-settings.h"
#include "fixture.h"

#define DAY_MS (24 * 60 * 60 * G_GINT64_CONSTANT (1000))

static gboolean
set_days_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_settings_set (write, CLARA_SETTING_RETENTION_DAYS, data, error);
}

static gboolean
set_job_days_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Fixture *self = data;
  g_autoptr (ClaraJob) job = clara_jobs_get (clara_write_get_connection (write), &self->job, error);

  if (job == NULL)
    return FALSE;
  job->retention_days = 5;

  return clara_jobs_update (write, job, error);
}

static guint
run_after (Fixture *self, int days, gboolean only_count)
{
  g_autoptr (GError) error = NULL;
  guint n = 0;

  g_assert_true (clara_retention_run (self->database, clara_date_now_ms () + days * DAY_MS,
                                      only_count, &n, NULL, &error));
  g_assert_no_error (error);

  return n;
}

static void
test_nothing_is_due_where_nobody_decided (Fixture *self, gconstpointer data)
{
  fixture_add_candidacy (self, "rye");
  g_assert_cmpuint (run_after (self, 30000, FALSE), ==, 0);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM candidacy"), ==, 1);
}

static void
test_a_dry_run_only_counts (Fixture *self, gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  fixture_add_candidacy (self, "rye");
  fixture_add_candidacy (self, "oat");
  fixture_write (self, set_days_cb, "30");
  before = fixture_dump (self);
  g_assert_cmpuint (run_after (self, 29, TRUE), ==, 0);
  g_assert_cmpuint (run_after (self, 31, TRUE), ==, 2);
  after = fixture_dump (self);
  g_assert_cmpstr (after, ==, before);
}

static void
test_what_is_due_is_forgotten_and_audited (Fixture *self, gconstpointer data)
{
  fixture_add_candidacy (self, "rye");
  fixture_add_candidacy (self, "oat");
  fixture_write (self, set_days_cb, "30");
  g_assert_cmpuint (run_after (self, 29, FALSE), ==, 0);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM candidacy"), ==, 2);
  g_assert_cmpuint (run_after (self, 31, FALSE), ==, 2);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM candidacy"), ==, 0);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM audit WHERE action = 'retention'"),
                   ==, 1);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM audit WHERE action = 'erase'"), ==,
                   2);
}

static void
test_the_job_comes_before_the_team (Fixture *self, gconstpointer data)
{
  fixture_add_candidacy (self, "rye");
  fixture_write (self, set_days_cb, "30");
  fixture_write (self, set_job_days_cb, self);
  g_assert_cmpuint (run_after (self, 4, TRUE), ==, 0);
  g_assert_cmpuint (run_after (self, 6, TRUE), ==, 1);
}

static gboolean
age_cb (ClaraWrite *write, gpointer data, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL, "UPDATE candidacy SET updated = updated - $2 WHERE id = $1");

  clara_statement_bind_id (statement, 1, data);
  clara_statement_bind_int64 (statement, 2, 40 * DAY_MS);

  return clara_statement_run (statement, error);
}

static gboolean
merge_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const ClaraId *ids = data;

  return clara_decision_merge (write, &ids[0], &ids[1], error);
}

static void
test_one_person_is_due_as_a_whole (Fixture *self, gconstpointer data)
{
  ClaraId ids[2] = { fixture_add_candidacy (self, "rye"), fixture_add_candidacy (self, "rye") };

  fixture_write (self, set_days_cb, "30");
  fixture_write (self, merge_cb, ids);
  fixture_write (self, age_cb, &ids[1]);
  g_assert_cmpuint (run_after (self, 0, FALSE), ==, 0);
  fixture_write (self, age_cb, &ids[0]);
  g_assert_cmpuint (run_after (self, 0, FALSE), ==, 2);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM candidacy"), ==, 0);
}

static void
test_a_setting_that_is_no_number_forgets_nobody (Fixture *self, gconstpointer data)
{
  static const char *const values[] = { "-1", "\"30\"", "3e1", "99999999999", "null", "30 " };

  fixture_add_candidacy (self, "rye");
  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autoptr (GError) error = NULL;

      fixture_write (self, set_days_cb, (gpointer) values[i]);
      g_assert_false (clara_retention_run (self->database, clara_date_now_ms () + 30000 * DAY_MS,
                                           FALSE, NULL, NULL, &error));
      g_assert_error (error, CLARA_ERROR, CLARA_ERROR_INVALID);
    }
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM candidacy"), ==, 1);
}

static void
keep_house (Fixture *self)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (clara_governance_keep_house (self->database, NULL, &error));
  g_assert_no_error (error);
}

static gboolean
end_day_cb (ClaraWrite *write, gpointer data, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (write, CLARA_ENTITY_NONE, NULL,
                                                              "UPDATE lease SET until = 0");

  return clara_statement_run (statement, error);
}

static void
test_the_house_is_kept_once_a_day (Fixture *self, gconstpointer data)
{
  ClaraId first = fixture_add_candidacy (self, "rye");
  ClaraId second;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  /* Nobody has decided anything: nothing is even written. */
  fixture_write (self, age_cb, &first);
  before = fixture_dump (self);
  keep_house (self);
  after = fixture_dump (self);
  g_assert_cmpstr (after, ==, before);

  fixture_write (self, set_days_cb, "30");
  keep_house (self);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM candidacy"), ==, 0);

  second = fixture_add_candidacy (self, "oat");
  fixture_write (self, age_cb, &second);
  keep_house (self);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM candidacy"), ==, 1);
  fixture_write (self, end_day_cb, NULL);
  keep_house (self);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM candidacy"), ==, 0);
}

static gboolean
request_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_erasure_request (write, data, NULL, error);
}

static void
test_the_house_is_kept_of_what_was_cut_off (Fixture *self, gconstpointer data)
{
  ClaraId id = fixture_add_candidacy (self, "rye");

  fixture_write (self, request_cb, &id);
  keep_house (self);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM candidacy"), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  fixture_add ("/retention/nothing-is-due-where-nobody-decided",
               test_nothing_is_due_where_nobody_decided);
  fixture_add ("/retention/a-dry-run-only-counts", test_a_dry_run_only_counts);
  fixture_add ("/retention/what-is-due-is-forgotten-and-audited",
               test_what_is_due_is_forgotten_and_audited);
  fixture_add ("/retention/the-job-comes-before-the-team", test_the_job_comes_before_the_team);
  fixture_add ("/retention/one-person-is-due-as-a-whole", test_one_person_is_due_as_a_whole);
  fixture_add ("/retention/a-setting-that-is-no-number-forgets-nobody",
               test_a_setting_that_is_no_number_forgets_nobody);

  fixture_add ("/retention/the-house-is-kept-once-a-day", test_the_house_is_kept_once_a_day);
  fixture_add ("/retention/the-house-is-kept-of-what-was-cut-off",
               test_the_house_is_kept_of_what_was_cut_off);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "clara-connection-private.h"
#include "clara-decision.h"
#include "clara-embedder.h"
#include "clara-error.h"
#include "clara-scores.h"
#include "clara-team.h"
#include "intake-fixture.h"

#include <string.h>

static void
test_a_file_becomes_a_scored_card (Fixture *self, gconstpointer data)
{
  g_autofree char *model = clara_embedder_find_directory ();
  ClaraImportFile file;
  g_autoptr (ClaraCandidacy) card = NULL;

  intake_set_rubric (self, RUBRIC ("1", ""));
  file = intake_import (self, "Tamsin Quillfeather.txt",
                        RESUME ("Tamsin Quillfeather", "tamsin@post.example"), FALSE);
  g_assert_cmpint (file.outcome, ==, CLARA_IMPORT_ADDED);
  intake_run_until_idle (self);

  card = intake_get_card (self, &file.candidacy);
  g_assert_true (card->has_score);
  g_assert_cmpfloat (card->score, >, 66.0);
  g_assert_cmpfloat (card->score, <, 67.0);
  g_assert_cmpint (card->status, ==, CLARA_STATUS_PRE_QUALIFIED);
  g_assert_cmpint (card->placed_by, ==, CLARA_PLACED_BY_AUTOMATIC);
  g_assert_null (card->reason);
  /* What is found by words is without the person. */
  g_assert_cmpuint (intake_count_hits (self, "terminals"), ==, 1);
  g_assert_cmpuint (intake_count_hits (self, "Quillfeather"), ==, 0);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM profile"), ==, 1);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM cache WHERE kind = 'extraction'"),
                   ==, 1);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM cache WHERE kind = 'vectors'"), ==,
                   model != NULL ? 1 : 0);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM work WHERE state <> 'done'"), ==, 0);
  g_assert_cmpint (
      fixture_count (self, "SELECT count (*) FROM material_text WHERE deidentified LIKE '%Quill%'"),
      ==, 0);
}

static void
test_the_same_content_comes_in_once (Fixture *self, gconstpointer data)
{
  ClaraImportFile first, second;

  intake_set_rubric (self, RUBRIC ("1", ""));
  first = intake_import (self, "a.txt", RESUME ("Iris Windrose", "iris@post.example"), FALSE);
  second = intake_import (self, "b.txt", RESUME ("Iris Windrose", "iris@post.example"), FALSE);
  g_assert_cmpint (second.outcome, ==, CLARA_IMPORT_KNOWN);
  g_assert_true (clara_id_equal (&first.candidacy, &second.candidacy));
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM candidacy"), ==, 1);
}

static gboolean
make_manager_cb (ClaraWrite *write, gpointer data, GError **error)
{
  g_autoptr (ClaraMember) member = g_new0 (ClaraMember, 1);

  member->email = g_strdup ("hm@example.org");
  member->role = CLARA_ROLE_MANAGER;
  if (!clara_members_add (write, member, error))
    return FALSE;
  *(ClaraId *) data = member->id;

  return TRUE;
}

static void
test_only_who_may_brings_somebody_in (Fixture *self, gconstpointer data)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("text", 4);
  ClaraImportFile file = { .name = "a.txt", .bytes = bytes };
  g_autoptr (GError) error = NULL;
  ClaraId manager;

  intake_set_rubric (self, RUBRIC ("1", ""));
  fixture_write (self, make_manager_cb, &manager);
  g_assert_false (
      clara_intake_import (self->database, &manager, &self->job, &file, 1, FALSE, NULL, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM candidacy"), ==, 0);
  intake_import (self, "a.txt", "text", FALSE);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM audit WHERE action = 'import'"), ==,
                   1);
}

static void
test_what_cannot_be_read_is_for_a_person (Fixture *self, gconstpointer data)
{
  ClaraImportFile file;
  g_autoptr (ClaraCandidacy) card = NULL;

  intake_set_rubric (self, RUBRIC ("1", ""));
  file = intake_import (self, "broken.pdf", "%PDF-1.7\nno page could be made of this", FALSE);
  intake_run_until_idle (self);
  card = intake_get_card (self, &file.candidacy);
  g_assert_false (card->has_score);
  g_assert_nonnull (card->reason);
  g_assert_cmpint (card->status, ==, CLARA_STATUS_TO_REVIEW);
}

static void
test_an_edit_scores_anew (Fixture *self, gconstpointer data)
{
  ClaraImportFile file;
  g_autoptr (ClaraCandidacy) before = NULL, weighed = NULL, asked = NULL;

  intake_set_rubric (self, RUBRIC ("1", ""));
  file = intake_import (self, "a.txt", RESUME ("Iris Windrose", "iris@post.example"), FALSE);
  intake_run_until_idle (self);
  before = intake_get_card (self, &file.candidacy);

  intake_set_rubric (self, RUBRIC ("0.5", ""));
  intake_run_until_idle (self);
  weighed = intake_get_card (self, &file.candidacy);
  g_assert_cmpint (weighed->rubric_version, ==, before->rubric_version + 1);
  g_assert_cmpfloat (weighed->score, >, 49.9);
  g_assert_cmpfloat (weighed->score, <, 50.1);

  intake_set_rubric (self, RUBRIC ("0.5", PYTHON));
  intake_run_until_idle (self);
  asked = intake_get_card (self, &file.candidacy);
  g_assert_cmpint (asked->rubric_version, ==, before->rubric_version + 2);
  g_assert_cmpfloat (asked->score, >, 66.0);
  g_assert_cmpfloat (asked->score, <, 67.0);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM score"), ==, 3);
}

/* More than are scored at a time: none of them is forgotten before it is said that nothing is left. */
static void
test_an_edit_scores_all_of_many (Fixture *self, gconstpointer data)
{
  intake_set_rubric (self, RUBRIC ("1", ""));
  for (guint i = 0; i < 90; i++)
    {
      g_autofree char *text = g_strdup_printf ("Iris Windrose\nTuned PostgreSQL for %u berths.\n",
                                               i);

      intake_import (self, "a.txt", text, FALSE);
    }
  intake_run_until_idle (self);
  intake_set_rubric (self, RUBRIC ("0.5", ""));
  intake_run_until_idle (self);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM work WHERE state <> 'done'"), ==, 0);
  g_assert_cmpint (
      fixture_count (self, "SELECT count (*) FROM candidacy WHERE id NOT IN (SELECT candidacy "
                           "FROM score WHERE rubric_version = (SELECT max (version) FROM rubric))"),
      ==, 0);
}

/* Whatever was read before the edit and is written behind it is scored again. */
static void
test_an_edit_on_the_way_is_caught_up (Fixture *self, gconstpointer data)
{
  IntakeEvents events = { 0 };
  ClaraIntake *intake;
  ClaraImportFile file;
  g_autoptr (ClaraCandidacy) card = NULL;

  intake_set_rubric (self, RUBRIC ("1", ""));
  file = intake_import (self, "a.txt", RESUME ("Iris Windrose", "iris@post.example"), FALSE);
  intake = intake_start (self, &events);
  while (fixture_count (self, "SELECT count (*) FROM work WHERE state = 'claimed'") == 0)
    g_main_context_iteration (NULL, TRUE);
  intake_set_rubric (self, RUBRIC ("0.5", PYTHON));
  while (events.n_idle == 0)
    g_main_context_iteration (NULL, TRUE);
  intake_stop (intake, &events);
  intake_run_until_idle (self);
  card = intake_get_card (self, &file.candidacy);
  g_assert_cmpint (card->rubric_version, ==,
                   fixture_count (self, "SELECT max (version) FROM rubric"));
}

static gboolean
set_bands_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Fixture *self = data;
  g_autoptr (ClaraJob) job = clara_jobs_get (clara_write_get_connection (write), &self->job, error);

  if (job == NULL)
    return FALSE;
  job->band_pre_qualified = 80.0;

  return clara_team_update_job (write, job, error);
}

static void
test_other_bands_place_anew (Fixture *self, gconstpointer data)
{
  ClaraImportFile file;
  g_autoptr (ClaraCandidacy) before = NULL, after = NULL;

  intake_set_rubric (self, RUBRIC ("1", ""));
  file = intake_import (self, "a.txt", RESUME ("Iris Windrose", "iris@post.example"), FALSE);
  intake_run_until_idle (self);
  before = intake_get_card (self, &file.candidacy);
  g_assert_cmpint (before->status, ==, CLARA_STATUS_PRE_QUALIFIED);
  fixture_write (self, set_bands_cb, self);
  intake_run_until_idle (self);
  after = intake_get_card (self, &file.candidacy);
  g_assert_cmpint (after->status, ==, CLARA_STATUS_NOT_QUALIFIED);
  g_assert_cmpfloat (after->score, ==, before->score);
}

static gboolean
break_bytes_cb (ClaraWrite *write, gpointer data, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL, "UPDATE material_bytes SET bytes = CAST ('x' AS BLOB)");

  return clara_statement_run (statement, error);
}

/* The document is changed under the hand of the intake: a score of the same words shows that it was not opened. */
static void
test_nothing_is_read_twice (Fixture *self, gconstpointer data)
{
  ClaraImportFile file;
  g_autoptr (ClaraCandidacy) card = NULL;

  intake_set_rubric (self, RUBRIC ("1", ""));
  file = intake_import (self, "a.txt", RESUME ("Iris Windrose", "iris@post.example"), FALSE);
  intake_run_until_idle (self);
  fixture_write (self, break_bytes_cb, NULL);
  intake_set_rubric (self, RUBRIC ("0.5", PYTHON));
  intake_run_until_idle (self);
  card = intake_get_card (self, &file.candidacy);
  g_assert_cmpfloat (card->score, >, 66.0);
}

static gboolean
move_cb (ClaraWrite *write, gpointer data, GError **error)
{
  ClaraSeenCard card = { .candidacy = *(const ClaraId *) data };

  return clara_decision_move (write, &card, 1, CLARA_STATUS_QUALIFIED, "Strong at the interview",
                              NULL, error);
}

static void
test_what_a_person_placed_stays (Fixture *self, gconstpointer data)
{
  ClaraImportFile file;
  g_autoptr (ClaraCandidacy) card = NULL;

  intake_set_rubric (self, RUBRIC ("1", ""));
  file = intake_import (self, "a.txt", RESUME ("Iris Windrose", "iris@post.example"), FALSE);
  intake_run_until_idle (self);
  fixture_write (self, move_cb, &file.candidacy);
  intake_set_rubric (self, RUBRIC ("0.01", ""));
  intake_run_until_idle (self);
  card = intake_get_card (self, &file.candidacy);
  g_assert_cmpint (card->status, ==, CLARA_STATUS_QUALIFIED);
  g_assert_cmpint (card->suggestion, ==, CLARA_STATUS_NOT_QUALIFIED);
}

/* Two programs on one workspace: each candidacy is screened once. */
static void
test_two_intakes_share_the_work (Fixture *self, gconstpointer data)
{
  IntakeEvents one_events = { 0 }, other_events = { 0 };
  ClaraImportFile files[12];
  ClaraIntake *one, *other;

  intake_import_many (self, files, G_N_ELEMENTS (files));
  one = intake_start (self, &one_events);
  other = intake_start (self, &other_events);
  while (fixture_count (self, "SELECT count (*) FROM work WHERE kind = 'read' AND state = 'done'") <
         12)
    g_main_context_iteration (NULL, TRUE);
  intake_stop (one, &one_events);
  intake_stop (other, &other_events);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM score"), ==, 12);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM material WHERE been_read = 1"), ==,
                   12);
  g_assert_cmpint (fixture_count (self, "SELECT max (fence) FROM work WHERE kind = 'read'"), ==, 1);
  /* The same mail address in one job is for a person to look at. */
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM duplicate_flag"), ==, 66);
}

static void
test_stopping_gives_the_work_back (Fixture *self, gconstpointer data)
{
  IntakeEvents events = { 0 };
  ClaraImportFile files[6];
  ClaraIntake *intake;

  intake_import_many (self, files, G_N_ELEMENTS (files));
  intake = intake_start (self, &events);
  while (fixture_count (self, "SELECT count (*) FROM work WHERE state = 'claimed'") == 0)
    g_main_context_iteration (NULL, TRUE);
  intake_stop (intake, &events);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM work WHERE state = 'claimed'"), ==,
                   0);
  intake_run_until_idle (self);
  g_assert_cmpint (fixture_count (self, "SELECT count (DISTINCT candidacy) FROM score"), ==, 6);
}

static gboolean
prefer_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_intake_prefer (write, data, 1, error);
}

static void
test_what_is_on_screen_comes_first (Fixture *self, gconstpointer data)
{
  ClaraImportFile files[12];
  IntakeEvents events = { 0 };
  ClaraIntake *intake;
  g_autoptr (ClaraCandidacy) card = NULL;

  intake_import_many (self, files, G_N_ELEMENTS (files));
  fixture_write (self, prefer_cb, &files[11].candidacy);
  intake = intake_start (self, &events);
  while (fixture_count (self, "SELECT count (*) FROM score") == 0)
    g_main_context_iteration (NULL, TRUE);
  intake_stop (intake, &events);
  /* It was claimed with the first few. */
  g_assert_cmpint (
      fixture_count (self, "SELECT count (*) FROM work WHERE priority = 0 AND fence > 0"), ==, 1);
  g_assert_cmpint (
      fixture_count (self, "SELECT count (*) FROM work WHERE kind = 'read' AND fence = 0"), >, 0);
}

static gboolean
pause_cb (ClaraWrite *write, gpointer data, GError **error)
{
  gpointer *pair = data;

  return clara_intake_pause_job (write, pair[0], GPOINTER_TO_INT (pair[1]), error);
}

static gboolean
cancel_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_intake_cancel_job (write, data, error);
}

static void
test_a_paused_job_waits_and_a_cancelled_one_is_left (Fixture *self, gconstpointer data)
{
  ClaraImportFile files[4];
  gpointer pause[] = { &self->job, GINT_TO_POINTER (TRUE) };

  intake_import_many (self, files, G_N_ELEMENTS (files));
  fixture_write (self, pause_cb, pause);
  intake_run_until_idle (self);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM score"), ==, 0);
  pause[1] = GINT_TO_POINTER (FALSE);
  fixture_write (self, pause_cb, pause);
  intake_run_until_idle (self);
  g_assert_cmpint (fixture_count (self, "SELECT count (DISTINCT candidacy) FROM score"), ==, 4);

  intake_set_rubric (self, RUBRIC ("0.5", ""));
  fixture_write (self, cancel_cb, &self->job);
  intake_run_until_idle (self);
  g_assert_cmpint (fixture_count (self, "SELECT max (rubric_version) FROM score"), ==,
                   fixture_count (self, "SELECT max (version) - 1 FROM rubric"));
}

static void
progress_cb (ClaraIntake *intake, guint n_written, gpointer user_data)
{
  *(guint *) user_data += n_written;
}

static void
test_progress_is_told (Fixture *self, gconstpointer data)
{
  ClaraImportFile files[5];
  IntakeEvents events = { 0 };
  ClaraIntake *intake;
  guint n_written = 0;

  intake_import_many (self, files, G_N_ELEMENTS (files));
  intake = intake_start (self, &events);
  g_signal_connect (intake, "progress", G_CALLBACK (progress_cb), &n_written);
  while (events.n_idle == 0)
    g_main_context_iteration (NULL, TRUE);
  intake_stop (intake, &events);
  g_assert_cmpuint (n_written, ==, fixture_count (self, "SELECT count (*) FROM score"));
}

static gboolean
full_cb (const char *sql, gpointer data, GError **error)
{
  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NO_SPACE, "the disk is full");

  return FALSE;
}

static void
failed_cb (ClaraIntake *intake, const GError *error, gpointer user_data)
{
  *(int *) user_data = error->code;
}

static void
test_a_full_disk_is_told (Fixture *self, gconstpointer data)
{
  IntakeEvents events = { 0 };
  ClaraIntake *intake;
  int code = -1;

  intake_set_rubric (self, RUBRIC ("1", ""));
  intake_import (self, "a.txt", RESUME ("Iris Windrose", "iris@post.example"), FALSE);
  clara_database_set_fault (self->database, full_cb, NULL);
  intake = intake_start (self, &events);
  g_signal_connect (intake, "failed", G_CALLBACK (failed_cb), &code);
  while (code < 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (code, ==, CLARA_ERROR_NO_SPACE);
  clara_database_set_fault (self->database, NULL, NULL);
  while (fixture_count (self, "SELECT count (*) FROM score") == 0)
    g_main_context_iteration (NULL, TRUE);
  intake_stop (intake, &events);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  fixture_add ("/intake/a-file-becomes-a-scored-card", test_a_file_becomes_a_scored_card);
  fixture_add ("/intake/the-same-content-comes-in-once", test_the_same_content_comes_in_once);
  fixture_add ("/intake/only-who-may-brings-somebody-in", test_only_who_may_brings_somebody_in);
  fixture_add ("/intake/what-cannot-be-read-is-for-a-person",
               test_what_cannot_be_read_is_for_a_person);
  fixture_add ("/intake/an-edit-scores-anew", test_an_edit_scores_anew);
  fixture_add ("/intake/an-edit-scores-all-of-many", test_an_edit_scores_all_of_many);
  fixture_add ("/intake/an-edit-on-the-way-is-caught-up", test_an_edit_on_the_way_is_caught_up);
  fixture_add ("/intake/other-bands-place-anew", test_other_bands_place_anew);
  fixture_add ("/intake/nothing-is-read-twice", test_nothing_is_read_twice);
  fixture_add ("/intake/what-a-person-placed-stays", test_what_a_person_placed_stays);
  fixture_add ("/intake/two-intakes-share-the-work", test_two_intakes_share_the_work);
  fixture_add ("/intake/stopping-gives-the-work-back", test_stopping_gives_the_work_back);
  fixture_add ("/intake/what-is-on-screen-comes-first", test_what_is_on_screen_comes_first);
  fixture_add ("/intake/a-paused-job-waits-and-a-cancelled-one-is-left",
               test_a_paused_job_waits_and_a_cancelled_one_is_left);
  fixture_add ("/intake/progress-is-told", test_progress_is_told);
  fixture_add ("/intake/a-full-disk-is-told", test_a_full_disk_is_told);

  return g_test_run ();
}

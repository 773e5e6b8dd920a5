/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "clara-decision.h"
#include "clara-error.h"
#include "clara-intake-import.h"
#include "clara-intake.h"
#include "clara-scores.h"
#include "clara-search.h"
#include "clara-team.h"
#include "fixture.h"

#include <string.h>

#define RUBRIC(weight, more)                                                                       \
  "{\"job\":{\"title\":\"Engineer\"},\"requirements\":[{\"id\":\"r1\",\"text\":\"PostgreSQL\","    \
  "\"category\":\"hard-skill\",\"importance\":\"must\",\"weight\":" weight ",\"flags\":[]},"       \
  "{\"id\":\"r2\",\"text\":\"Kubernetes\",\"category\":\"hard-skill\",\"importance\":\"must\","    \
  "\"weight\":0.5,\"flags\":[]}" more "]}"

#define PYTHON                                                                                     \
  ",{\"id\":\"r3\",\"text\":\"Python\",\"category\":\"hard-skill\",\"importance\":\"must\","       \
  "\"weight\":0.5,\"flags\":[]}"

#define RESUME(name, mail)                                                                         \
  name "\n" mail "\n\nExperience\nEngineer\tJan 2018 – Mar 2023\nWindle & Marsh\n"               \
       "• Tuned slow PostgreSQL queries for the booking service of twelve terminals.\n"          \
       "• Wrote its services in Python, with tests that the whole crew could read.\n"            \
       "• Led a crew of six through two winters without an accident or a day lost.\n"            \
       "• Kept the stores, ordered spare parts and agreed prices with three suppliers.\n"

typedef struct
{
  guint n_idle;
  gboolean stopped;
} Events;

static void
idle_cb (ClaraIntake *intake, gpointer user_data)
{
  ((Events *) user_data)->n_idle++;
}

static void
stopped_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (clara_intake_stop_finish (CLARA_INTAKE (source), result, &error));
  g_assert_no_error (error);
  ((Events *) user_data)->stopped = TRUE;
}

static ClaraScreener *
shared_screener (void)
{
  static ClaraScreener *screener = NULL;
  g_autoptr (GError) error = NULL;

  if (screener == NULL)
    screener = clara_screener_new (2, &error);
  g_assert_no_error (error);

  return screener;
}

static ClaraIntake *
start_intake (Fixture *self, Events *events)
{
  g_autoptr (GError) error = NULL;
  ClaraIntake *intake = clara_intake_new (self->database, shared_screener (), 2, &error);

  g_assert_no_error (error);
  g_signal_connect (intake, "idle", G_CALLBACK (idle_cb), events);
  clara_intake_start (intake);

  return intake;
}

static void
stop_intake (ClaraIntake *intake, Events *events)
{
  clara_intake_stop_async (intake, stopped_cb, events);
  while (!events->stopped)
    g_main_context_iteration (NULL, TRUE);
  g_object_unref (intake);
}

/* Screens all that is requested. */
static void
run_until_idle (Fixture *self)
{
  Events events = { 0 };
  ClaraIntake *intake = start_intake (self, &events);

  while (events.n_idle == 0)
    g_main_context_iteration (NULL, TRUE);
  stop_intake (intake, &events);
}

static gboolean
set_rubric_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Fixture *self = ((gpointer *) data)[0];
  const char *document = ((gpointer *) data)[1];

  return clara_decision_set_rubric (write, &self->job, document, &self->rubric, NULL, error);
}

static void
set_rubric (Fixture *self, const char *document)
{
  gpointer data[] = { self, (gpointer) document };

  fixture_write (self, set_rubric_cb, data);
}

static ClaraImportFile
import (Fixture *self, const char *name, const char *text, gboolean bring_back)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  ClaraImportFile file = { .name = name, .bytes = bytes };
  g_autoptr (GError) error = NULL;

  g_assert_true (clara_intake_import (self->database, &self->admin, &self->job, &file, 1,
                                      bring_back, NULL, &error));
  g_assert_no_error (error);
  file.bytes = NULL;

  return file;
}

static void
import_many (Fixture *self, ClaraImportFile *files, guint n)
{
  set_rubric (self, RUBRIC ("1", ""));
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *text = g_strdup_printf (
          RESUME ("Iris Windrose", "iris@post.example") "• Kept %u berths.\n", i + 3);

      files[i] = import (self, "a.txt", text, FALSE);
      g_assert_cmpint (files[i].outcome, ==, CLARA_IMPORT_ADDED);
    }
}

static gboolean
get_card_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  gpointer *pair = data;

  pair[1] = clara_candidacies_get (connection, pair[0], error);

  return pair[1] != NULL;
}

static ClaraCandidacy *
get_card (Fixture *self, const ClaraId *candidacy)
{
  gpointer pair[] = { (gpointer) candidacy, NULL };

  fixture_read (self, get_card_cb, pair);

  return pair[1];
}

static gboolean
find_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  gpointer *pair = data;

  pair[1] = clara_search_find (connection, pair[0], NULL, 10, error);

  return pair[1] != NULL;
}

static guint
count_hits (Fixture *self, const char *words)
{
  gpointer pair[] = { (gpointer) words, NULL };
  g_autoptr (GPtrArray) hits = NULL;

  fixture_read (self, find_cb, pair);
  hits = pair[1];

  return hits->len;
}

static void
test_a_file_becomes_a_scored_card (Fixture *self, gconstpointer data)
{
  ClaraImportFile file;
  g_autoptr (ClaraCandidacy) card = NULL;

  set_rubric (self, RUBRIC ("1", ""));
  file = import (self, "Tamsin Quillfeather.txt",
                 RESUME ("Tamsin Quillfeather", "tamsin@post.example"), FALSE);
  g_assert_cmpint (file.outcome, ==, CLARA_IMPORT_ADDED);
  run_until_idle (self);

  card = get_card (self, &file.candidacy);
  g_assert_true (card->has_score);
  g_assert_cmpfloat (card->score, >, 66.0);
  g_assert_cmpfloat (card->score, <, 67.0);
  g_assert_cmpint (card->status, ==, CLARA_STATUS_PRE_QUALIFIED);
  g_assert_cmpint (card->placed_by, ==, CLARA_PLACED_BY_AUTOMATIC);
  g_assert_null (card->reason);
  /* What is found by words is without the person. */
  g_assert_cmpuint (count_hits (self, "terminals"), ==, 1);
  g_assert_cmpuint (count_hits (self, "Quillfeather"), ==, 0);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM profile"), ==, 1);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM cache WHERE kind = 'extraction'"),
                   ==, 1);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM cache WHERE kind = 'vectors'"), ==,
                   1);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM work WHERE state <> 'done'"), ==, 0);
  g_assert_cmpint (
      fixture_count (self, "SELECT count (*) FROM material_text WHERE deidentified LIKE '%Quill%'"),
      ==, 0);
}

static void
test_the_same_content_comes_in_once (Fixture *self, gconstpointer data)
{
  ClaraImportFile first, second;

  set_rubric (self, RUBRIC ("1", ""));
  first = import (self, "a.txt", RESUME ("Iris Windrose", "iris@post.example"), FALSE);
  second = import (self, "b.txt", RESUME ("Iris Windrose", "iris@post.example"), FALSE);
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

  set_rubric (self, RUBRIC ("1", ""));
  fixture_write (self, make_manager_cb, &manager);
  g_assert_false (
      clara_intake_import (self->database, &manager, &self->job, &file, 1, FALSE, NULL, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM candidacy"), ==, 0);
  import (self, "a.txt", "text", FALSE);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM audit WHERE action = 'import'"), ==,
                   1);
}

static void
test_what_cannot_be_read_is_for_a_person (Fixture *self, gconstpointer data)
{
  ClaraImportFile file;
  g_autoptr (ClaraCandidacy) card = NULL;

  set_rubric (self, RUBRIC ("1", ""));
  file = import (self, "broken.pdf", "%PDF-1.7\nno page could be made of this", FALSE);
  run_until_idle (self);
  card = get_card (self, &file.candidacy);
  g_assert_false (card->has_score);
  g_assert_nonnull (card->reason);
  g_assert_cmpint (card->status, ==, CLARA_STATUS_TO_REVIEW);
}

static void
test_an_edit_scores_anew (Fixture *self, gconstpointer data)
{
  ClaraImportFile file;
  g_autoptr (ClaraCandidacy) before = NULL, weighed = NULL, asked = NULL;

  set_rubric (self, RUBRIC ("1", ""));
  file = import (self, "a.txt", RESUME ("Iris Windrose", "iris@post.example"), FALSE);
  run_until_idle (self);
  before = get_card (self, &file.candidacy);

  set_rubric (self, RUBRIC ("0.5", ""));
  run_until_idle (self);
  weighed = get_card (self, &file.candidacy);
  g_assert_cmpint (weighed->rubric_version, ==, before->rubric_version + 1);
  g_assert_cmpfloat (weighed->score, >, 49.9);
  g_assert_cmpfloat (weighed->score, <, 50.1);

  set_rubric (self, RUBRIC ("0.5", PYTHON));
  run_until_idle (self);
  asked = get_card (self, &file.candidacy);
  g_assert_cmpint (asked->rubric_version, ==, before->rubric_version + 2);
  g_assert_cmpfloat (asked->score, >, 66.0);
  g_assert_cmpfloat (asked->score, <, 67.0);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM score"), ==, 3);
}

/* More than are scored at a time: none of them is forgotten before it is said that nothing is left. */
static void
test_an_edit_scores_all_of_many (Fixture *self, gconstpointer data)
{
  set_rubric (self, RUBRIC ("1", ""));
  for (guint i = 0; i < 90; i++)
    {
      g_autofree char *text = g_strdup_printf ("Iris Windrose\nTuned PostgreSQL for %u berths.\n",
                                               i);

      import (self, "a.txt", text, FALSE);
    }
  run_until_idle (self);
  set_rubric (self, RUBRIC ("0.5", ""));
  run_until_idle (self);
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
  Events events = { 0 };
  ClaraIntake *intake;
  ClaraImportFile file;
  g_autoptr (ClaraCandidacy) card = NULL;

  set_rubric (self, RUBRIC ("1", ""));
  file = import (self, "a.txt", RESUME ("Iris Windrose", "iris@post.example"), FALSE);
  intake = start_intake (self, &events);
  while (fixture_count (self, "SELECT count (*) FROM work WHERE state = 'claimed'") == 0)
    g_main_context_iteration (NULL, TRUE);
  set_rubric (self, RUBRIC ("0.5", PYTHON));
  while (events.n_idle == 0)
    g_main_context_iteration (NULL, TRUE);
  stop_intake (intake, &events);
  run_until_idle (self);
  card = get_card (self, &file.candidacy);
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

  set_rubric (self, RUBRIC ("1", ""));
  file = import (self, "a.txt", RESUME ("Iris Windrose", "iris@post.example"), FALSE);
  run_until_idle (self);
  before = get_card (self, &file.candidacy);
  g_assert_cmpint (before->status, ==, CLARA_STATUS_PRE_QUALIFIED);
  fixture_write (self, set_bands_cb, self);
  run_until_idle (self);
  after = get_card (self, &file.candidacy);
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

  set_rubric (self, RUBRIC ("1", ""));
  file = import (self, "a.txt", RESUME ("Iris Windrose", "iris@post.example"), FALSE);
  run_until_idle (self);
  fixture_write (self, break_bytes_cb, NULL);
  set_rubric (self, RUBRIC ("0.5", PYTHON));
  run_until_idle (self);
  card = get_card (self, &file.candidacy);
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

  set_rubric (self, RUBRIC ("1", ""));
  file = import (self, "a.txt", RESUME ("Iris Windrose", "iris@post.example"), FALSE);
  run_until_idle (self);
  fixture_write (self, move_cb, &file.candidacy);
  set_rubric (self, RUBRIC ("0.01", ""));
  run_until_idle (self);
  card = get_card (self, &file.candidacy);
  g_assert_cmpint (card->status, ==, CLARA_STATUS_QUALIFIED);
  g_assert_cmpint (card->suggestion, ==, CLARA_STATUS_NOT_QUALIFIED);
}

/* Two programs on one workspace: each candidacy is screened once. */
static void
test_two_intakes_share_the_work (Fixture *self, gconstpointer data)
{
  Events one_events = { 0 }, other_events = { 0 };
  ClaraImportFile files[12];
  ClaraIntake *one, *other;

  import_many (self, files, G_N_ELEMENTS (files));
  one = start_intake (self, &one_events);
  other = start_intake (self, &other_events);
  while (fixture_count (self, "SELECT count (*) FROM work WHERE kind = 'read' AND state = 'done'") <
         12)
    g_main_context_iteration (NULL, TRUE);
  stop_intake (one, &one_events);
  stop_intake (other, &other_events);
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
  Events events = { 0 };
  ClaraImportFile files[6];
  ClaraIntake *intake;

  import_many (self, files, G_N_ELEMENTS (files));
  intake = start_intake (self, &events);
  while (fixture_count (self, "SELECT count (*) FROM work WHERE state = 'claimed'") == 0)
    g_main_context_iteration (NULL, TRUE);
  stop_intake (intake, &events);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM work WHERE state = 'claimed'"), ==,
                   0);
  run_until_idle (self);
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
  Events events = { 0 };
  ClaraIntake *intake;
  g_autoptr (ClaraCandidacy) card = NULL;

  import_many (self, files, G_N_ELEMENTS (files));
  fixture_write (self, prefer_cb, &files[11].candidacy);
  intake = start_intake (self, &events);
  while (fixture_count (self, "SELECT count (*) FROM score") == 0)
    g_main_context_iteration (NULL, TRUE);
  stop_intake (intake, &events);
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

  import_many (self, files, G_N_ELEMENTS (files));
  fixture_write (self, pause_cb, pause);
  run_until_idle (self);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM score"), ==, 0);
  pause[1] = GINT_TO_POINTER (FALSE);
  fixture_write (self, pause_cb, pause);
  run_until_idle (self);
  g_assert_cmpint (fixture_count (self, "SELECT count (DISTINCT candidacy) FROM score"), ==, 4);

  set_rubric (self, RUBRIC ("0.5", ""));
  fixture_write (self, cancel_cb, &self->job);
  run_until_idle (self);
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
  Events events = { 0 };
  ClaraIntake *intake;
  guint n_written = 0;

  import_many (self, files, G_N_ELEMENTS (files));
  intake = start_intake (self, &events);
  g_signal_connect (intake, "progress", G_CALLBACK (progress_cb), &n_written);
  while (events.n_idle == 0)
    g_main_context_iteration (NULL, TRUE);
  stop_intake (intake, &events);
  g_assert_cmpuint (n_written, ==, fixture_count (self, "SELECT count (*) FROM score"));
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

  return g_test_run ();
}

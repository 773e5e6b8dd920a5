/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-backups.h"
#include "clara-error.h"
#include "clara-forgetting-private.h"
#include "clara-forgetting.h"
#include "clara-intake-import.h"
#include "clara-intake.h"
#include "clara-ledger.h"
#include "fixture.h"
#include "scan.h"

#include <string.h>

#define N_PEOPLE        25u
#define WORDS_OF_PERSON 8u
#define RUBRIC                                                                                     \
  "{\"job\":{\"title\":\"Engineer\"},\"requirements\":[{\"id\":\"r1\",\"text\":\"PostgreSQL\","    \
  "\"category\":\"hard-skill\",\"importance\":\"must\",\"weight\":1,\"flags\":[]}]}"

static guint n_idle;
static gboolean stopped;

static void
idle_cb (ClaraIntake *intake, gpointer user_data)
{
  n_idle++;
}

static void
stopped_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_assert_true (clara_intake_stop_finish (CLARA_INTAKE (source), result, NULL));
  stopped = TRUE;
}

static void
screen_all (Fixture *self)
{
  static ClaraScreener *screener = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraIntake) intake = NULL;

  if (screener == NULL)
    screener = clara_screener_new (2, &error);
  g_assert_no_error (error);
  intake = clara_intake_new (self->database, screener, 2, &error);
  g_assert_no_error (error);

  n_idle = 0;
  stopped = FALSE;
  g_signal_connect (intake, "idle", G_CALLBACK (idle_cb), NULL);
  clara_intake_start (intake);
  while (n_idle == 0)
    g_main_context_iteration (NULL, TRUE);
  clara_intake_stop_async (intake, stopped_cb, NULL);
  while (!stopped)
    g_main_context_iteration (NULL, TRUE);
}

static gboolean
set_rubric_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Fixture *self = data;

  return clara_decision_set_rubric (write, &self->job, RUBRIC, &self->rubric, NULL, error);
}

/* A name, a mail address, words of a résumé, the name of its file, a comment and reasons: a word of its own in each. */
static char *
word_of (guint person, guint place)
{
  return g_strdup_printf ("qz%03u%cword", person, 'a' + (int) place);
}

static ClaraImportOutcome
import_person (Fixture *self, guint person, ClaraId *candidacy)
{
  g_autofree char *name = word_of (person, 0);
  g_autofree char *mail = word_of (person, 1);
  g_autofree char *firm = word_of (person, 2);
  g_autofree char *deed = word_of (person, 3);
  g_autofree char *file_word = word_of (person, 4);
  g_autofree char *file_name = g_strconcat (file_word, ".txt", NULL);
  g_autofree char *text = g_strdup_printf (
      "Iris %s\n%s@post.example\n\nExperience\nEngineer\tJan 2018 – Mar 2023\n%s & Marsh\n"
      "• Tuned slow PostgreSQL queries for the %s service of twelve terminals.\n"
      "• Led a crew of six through two winters without an accident or a day lost.\n",
      name, mail, firm, deed);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  ClaraImportFile file = { .name = file_name, .bytes = bytes };
  g_autoptr (GError) error = NULL;

  g_assert_true (clara_intake_import (self->database, &self->admin, &self->job, &file, 1, FALSE,
                                      NULL, &error));
  g_assert_no_error (error);
  *candidacy = file.candidacy;

  return file.outcome;
}

typedef struct
{
  ClaraId candidacy;
  char *comment;
  char *reason;
} Saying;

static gboolean
say_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const Saying *saying = data;
  const ClaraSeenCard card = { .candidacy = saying->candidacy };
  ClaraId made;
  g_autoptr (ClaraIdentity) shown = NULL;

  if (!clara_decision_comment (write, &saying->candidacy, saying->comment, &made, error) ||
      !clara_decision_move (write, &card, 1, CLARA_STATUS_QUALIFIED, saying->reason, &made, error))
    return FALSE;

  shown = clara_gate_show_identity (write, &saying->candidacy, CLARA_PURPOSE_SHOW, saying->reason,
                                    error);

  return shown != NULL;
}

/* Imports, screens, moves and speaks of everybody, and makes a plain backup of it. */
static GArray *
plant (Fixture *self, GPtrArray *needles)
{
  GArray *people = g_array_new (FALSE, FALSE, sizeof (ClaraId));
  g_autofree char *backup = NULL;

  fixture_write (self, set_rubric_cb, self);
  for (guint i = 0; i < N_PEOPLE; i++)
    {
      ClaraId id;

      g_assert_cmpint (import_person (self, i, &id), ==, CLARA_IMPORT_ADDED);
      g_array_append_val (people, id);
      for (guint k = 0; k < WORDS_OF_PERSON - 1; k++)
        g_ptr_array_add (needles, word_of (i, k));
    }
  screen_all (self);
  for (guint i = 0; i < N_PEOPLE; i++)
    {
      Saying saying = { g_array_index (people, ClaraId, i), word_of (i, 5), word_of (i, 6) };

      fixture_write (self, say_cb, &saying);
      g_free (saying.comment);
      g_free (saying.reason);
    }
  backup = clara_backups_make (self->database, NULL, NULL);
  g_assert_nonnull (backup);

  return people;
}

static gboolean
verify_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  return clara_audit_verify (connection, NULL, data, error);
}

static void
assert_chain_is_whole (Fixture *self)
{
  ClaraAuditReport report;

  fixture_read (self, verify_cb, &report);
  g_assert_cmpint (report.fault, ==, CLARA_AUDIT_WHOLE);
  g_assert_cmpint (report.n_rows, >, 0);
}

static void
test_two_hundred_words_are_found_nowhere (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) needles = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GArray) people = plant (self, needles);
  g_autoptr (GError) error = NULL;
  guint n = 0;

  g_assert_cmpuint (scan_folder (self->folder, needles), ==, N_PEOPLE * (WORDS_OF_PERSON - 1));

  for (guint i = 0; i < N_PEOPLE; i++)
    {
      g_autofree char *reason = word_of (i, 7);
      guint n_erased = 0;

      g_ptr_array_add (needles, word_of (i, 7));
      g_assert_true (clara_governance_erase (self->database, &self->admin,
                                             &g_array_index (people, ClaraId, i), 1, reason,
                                             &n_erased, NULL, &error));
      g_assert_no_error (error);
      n += n_erased;
    }
  g_assert_cmpuint (n, ==, N_PEOPLE);
  g_assert_cmpuint (needles->len, ==, 200);
  g_assert_cmpuint (scan_folder (self->folder, needles), ==, 0);
  assert_chain_is_whole (self);

  /* The same files again, and nobody said that they may come back. */
  for (guint i = 0; i < N_PEOPLE; i++)
    {
      ClaraId id;

      g_assert_cmpint (import_person (self, i, &id), ==, CLARA_IMPORT_ERASED);
    }
  screen_all (self);
  g_assert_cmpuint (scan_folder (self->folder, needles), ==, 0);

  fixture_reopen (self);
  g_assert_cmpuint (scan_folder (self->folder, needles), ==, 0);
  assert_chain_is_whole (self);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM work WHERE state <> 'done'"), ==, 0);
}

static gboolean
request_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_erasure_request (write, data, "qz900aword", error);
}

static gboolean
forget_cb (ClaraWrite *write, gpointer data, GError **error)
{
  guint n = 0;

  return clara_governance_forget_one (write, data, &n, error) && n == 1;
}

static void
test_what_a_kill_left_is_done (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) needles = g_ptr_array_new_with_free_func (g_free);
  ClaraId requested, forgotten;
  guint n_erased = 0;
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (needles, g_strdup ("qz900aword"));
  g_ptr_array_add (needles, g_strdup ("qz901aword"));
  g_ptr_array_add (needles, g_strdup ("qz902aword"));
  requested = fixture_add_candidacy (self, "qz901aword");
  forgotten = fixture_add_candidacy (self, "qz902aword");
  fixture_write (self, request_cb, &requested);
  fixture_write (self, forget_cb, &forgotten);
  g_assert_cmpuint (scan_folder (self->folder, needles), ==, 3);

  fixture_reopen (self);
  g_assert_true (clara_governance_erase_due (self->database, &n_erased, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (n_erased, ==, 1);
  g_assert_cmpuint (scan_folder (self->folder, needles), ==, 0);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM candidacy"), ==, 0);

  /* And there is nothing left to do. */
  g_assert_true (clara_governance_erase_due (self->database, &n_erased, NULL, &error));
  g_assert_cmpuint (n_erased, ==, 0);
}

static gboolean
pause_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_work_set_paused (write, data, TRUE, error);
}

static void
test_a_paused_job_keeps_nobody (Fixture *self, gconstpointer data)
{
  ClaraId id = fixture_add_candidacy (self, "qz903aword");
  guint n_erased = 0;

  fixture_write (self, request_cb, &id);
  fixture_write (self, pause_cb, &self->job);
  g_assert_true (clara_governance_erase_due (self->database, &n_erased, NULL, NULL));
  g_assert_cmpuint (n_erased, ==, 1);
}

static gboolean
make_manager_cb (ClaraWrite *write, gpointer data, GError **error)
{
  g_autoptr (ClaraMember) member = g_new0 (ClaraMember, 1);

  member->email = g_strdup ("manager@example.org");
  member->role = CLARA_ROLE_MANAGER;
  if (!clara_members_add (write, member, error))
    return FALSE;
  *(ClaraId *) data = member->id;

  return TRUE;
}

static void
test_a_manager_may_not (Fixture *self, gconstpointer data)
{
  ClaraId manager;
  ClaraId id = fixture_add_candidacy (self, "qz904aword");
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  fixture_write (self, make_manager_cb, &manager);
  before = fixture_dump (self);
  g_assert_false (
      clara_governance_erase (self->database, &manager, &id, 1, NULL, NULL, NULL, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED);
  after = fixture_dump (self);
  g_assert_cmpstr (after, ==, before);
}

static void
test_one_unknown_person_stops_all (Fixture *self, gconstpointer data)
{
  ClaraId ids[2] = { fixture_add_candidacy (self, "qz905aword"), { { 9 } } };
  g_autofree char *before = fixture_dump (self);
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_false (
      clara_governance_erase (self->database, &self->admin, ids, 2, NULL, NULL, NULL, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND);
  after = fixture_dump (self);
  g_assert_cmpstr (after, ==, before);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  fixture_add ("/forgetting/two-hundred-words-are-found-nowhere",
               test_two_hundred_words_are_found_nowhere);
  fixture_add ("/forgetting/what-a-kill-left-is-done", test_what_a_kill_left_is_done);
  fixture_add ("/forgetting/a-paused-job-keeps-nobody", test_a_paused_job_keeps_nobody);
  fixture_add ("/forgetting/a-manager-may-not", test_a_manager_may_not);
  fixture_add ("/forgetting/one-unknown-person-stops-all", test_one_unknown_person_stops_all);

  return g_test_run ();
}

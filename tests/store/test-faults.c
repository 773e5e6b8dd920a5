/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-connection-private.h"
#include "clara-duplicates.h"
#include "clara-erase.h"
#include "clara-error.h"
#include "clara-outbox.h"
#include "fixture.h"

/* Every statement is made to fail once: the first, the second … until a run gets through. */
typedef struct
{
  guint fail_at; /* from 1 */
  guint n_seen;
} Fault;

static gboolean
fault_cb (const char *sql, gpointer data, GError **error)
{
  Fault *fault = data;

  if (++fault->n_seen != fault->fail_at)
    return TRUE;

  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NO_SPACE, "as the test wishes");

  return FALSE;
}

typedef struct
{
  Fixture *fixture;
  ClaraId one;
  ClaraId other;
} Deed;

/* Runs @func with each of its statements failing in turn, BEGIN and COMMIT included, and then once in peace. */
static void
check_all_or_nothing (Fixture *self, ClaraWriteFunc func, gpointer data, guint at_least)
{
  g_autofree char *before = fixture_dump (self);
  g_autofree char *after = NULL;
  Fault fault = { .fail_at = 1 };

  clara_database_set_fault (self->database, fault_cb, &fault);
  for (;; fault.fail_at++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *now = NULL;

      fault.n_seen = 0;
      if (clara_database_write (self->database, &self->admin, func, data, NULL, &error))
        break;

      g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NO_SPACE);
      now = fixture_dump (self);
      g_assert_cmpstr (now, ==, before);
    }
  clara_database_set_fault (self->database, NULL, NULL);

  g_assert_cmpuint (fault.fail_at, >, at_least);
  after = fixture_dump (self);
  g_assert_cmpstr (after, !=, before);
  g_assert_cmpint (
      fixture_count (self,
                     "SELECT count (*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"),
      ==, 0);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM pragma_foreign_key_check"), ==, 0);
}

static gboolean
fill_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;
  ClaraId candidacy;

  return fixture_fill_candidacy (write, &deed->fixture->job, &deed->fixture->rubric, "flour",
                                 &candidacy, error);
}

static void
test_import_is_whole_or_not_at_all (Fixture *self, gconstpointer data)
{
  Deed deed = { .fixture = self };

  fixture_add_candidacy (self, "sourdough");
  check_all_or_nothing (self, fill_cb, &deed, 30);
}

static gboolean
move_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;
  ClaraOutboxRow effect = { .kind = "tag",
                            .opportunity = "o",
                            .candidacy = deed->one,
                            .decision_version = 3,
                            .payload = "{}" };

  return clara_candidacies_place (write, &deed->one, 2, CLARA_STATUS_QUALIFIED,
                                  CLARA_PLACED_BY_PERSON, "good", 0, NULL, error) &&
         clara_outbox_withdraw (write, "o", "tag", 3, error) &&
         clara_outbox_add (write, &effect, error);
}

static void
test_move_is_whole_or_not_at_all (Fixture *self, gconstpointer data)
{
  Deed deed = { .fixture = self, .one = fixture_add_candidacy (self, "rye") };

  check_all_or_nothing (self, move_cb, &deed, 6);
}

static gboolean
merge_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;

  return clara_duplicates_merge (write, &deed->one, &deed->other, error);
}

static void
test_merge_is_whole_or_not_at_all (Fixture *self, gconstpointer data)
{
  Deed deed = { .fixture = self,
                .one = fixture_add_candidacy (self, "rye"),
                .other = fixture_add_candidacy (self, "oats") };

  check_all_or_nothing (self, merge_cb, &deed, 3);
}

static gboolean
rubric_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;

  return clara_rubrics_add (write, &deed->fixture->job, "{}", NULL, NULL, error);
}

static void
test_rubric_is_whole_or_not_at_all (Fixture *self, gconstpointer data)
{
  Deed deed = { .fixture = self };

  check_all_or_nothing (self, rubric_cb, &deed, 4);
}

static gboolean
erase_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;

  return clara_erase_candidacy (write, &deed->one, error);
}

static void
test_erasure_is_whole_or_not_at_all (Fixture *self, gconstpointer data)
{
  Deed deed = { .fixture = self, .one = fixture_add_candidacy (self, "rye") };

  fixture_add_candidacy (self, "oats");
  check_all_or_nothing (self, erase_cb, &deed, 20);
}

static gboolean
claim_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;
  g_autoptr (GPtrArray)
      items = clara_work_claim (write, NULL, &deed->fixture->admin, 10, 1000, error);

  if (items == NULL)
    return FALSE;

  for (guint i = 0; i < items->len; i++)
    if (!clara_work_finish (write, g_ptr_array_index (items, i), error))
      return FALSE;

  return TRUE;
}

static void
test_work_is_whole_or_not_at_all (Fixture *self, gconstpointer data)
{
  Deed deed = { .fixture = self };

  fixture_add_candidacy (self, "rye");
  fixture_add_candidacy (self, "oats");
  check_all_or_nothing (self, claim_cb, &deed, 4);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  fixture_add ("/faults/import-is-whole-or-not-at-all", test_import_is_whole_or_not_at_all);
  fixture_add ("/faults/move-is-whole-or-not-at-all", test_move_is_whole_or_not_at_all);
  fixture_add ("/faults/merge-is-whole-or-not-at-all", test_merge_is_whole_or_not_at_all);
  fixture_add ("/faults/rubric-is-whole-or-not-at-all", test_rubric_is_whole_or_not_at_all);
  fixture_add ("/faults/erasure-is-whole-or-not-at-all", test_erasure_is_whole_or_not_at_all);
  fixture_add ("/faults/work-is-whole-or-not-at-all", test_work_is_whole_or_not_at_all);

  return g_test_run ();
}

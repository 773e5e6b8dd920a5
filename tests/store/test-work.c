/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-error.h"
#include "fixture.h"

/* One who works: what it asks for, and what it got. */
typedef struct
{
  Fixture *fixture;
  ClaraId owner;
  guint lease_ms;
  GPtrArray *items;
  ClaraId subject;
  int priority;
} Hand;

static gboolean
request_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Hand *hand = data;

  return clara_work_request (write, "screen", &hand->subject, &hand->fixture->job, NULL,
                             hand->priority, error);
}

static void
request (Fixture *self, guint8 subject, int priority)
{
  Hand hand = { .fixture = self, .subject = { { subject } }, .priority = priority };

  fixture_write (self, request_cb, &hand);
}

static gboolean
claim_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Hand *hand = data;

  g_clear_pointer (&hand->items, g_ptr_array_unref);
  hand->items = clara_work_claim (write, "screen", &hand->owner, 1, hand->lease_ms, error);

  return hand->items != NULL;
}

static gboolean
finish_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_work_finish (write, g_ptr_array_index (((Hand *) data)->items, 0), error);
}

static gboolean
give_back_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_work_give_back (write, g_ptr_array_index (((Hand *) data)->items, 0), 0,
                               "unreadable", 3, error);
}

static gboolean
pause_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_work_set_paused (write, data, TRUE, error);
}

static gboolean
resume_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_work_set_paused (write, data, FALSE, error);
}

static guint8
claim_one (Fixture *self, Hand *hand)
{
  fixture_write (self, claim_cb, hand);

  return hand->items->len == 0
             ? 0
             : ((ClaraWorkItem *) g_ptr_array_index (hand->items, 0))->subject.bytes[0];
}

static void
test_what_is_on_screen_comes_first (Fixture *self, gconstpointer data)
{
  Hand hand = { .owner = { { 1 } }, .lease_ms = 60000 };

  request (self, 1, CLARA_WORK_PRIORITY_BACKGROUND);
  request (self, 2, CLARA_WORK_PRIORITY_BACKGROUND);
  request (self, 3, CLARA_WORK_PRIORITY_ON_SCREEN);
  request (self, 2, CLARA_WORK_PRIORITY_ASKED_FOR);

  g_assert_cmpint (claim_one (self, &hand), ==, 3);
  g_assert_cmpint (claim_one (self, &hand), ==, 2);
  g_assert_cmpint (claim_one (self, &hand), ==, 1);
  g_assert_cmpint (claim_one (self, &hand), ==, 0);
  g_ptr_array_unref (hand.items);
}

static void
test_lease_that_ran_out_goes_to_another (Fixture *self, gconstpointer data)
{
  Hand frozen = { .owner = { { 1 } }, .lease_ms = 0 };
  Hand other = { .owner = { { 2 } }, .lease_ms = 60000 };

  request (self, 1, 0);
  g_assert_cmpint (claim_one (self, &frozen), ==, 1);
  g_assert_cmpint (claim_one (self, &other), ==, 1);

  fixture_write_fails (self, finish_cb, &frozen, CLARA_ERROR_CONFLICT);
  fixture_write (self, finish_cb, &other);
  fixture_write_fails (self, finish_cb, &other, CLARA_ERROR_CONFLICT);
  g_ptr_array_unref (frozen.items);
  g_ptr_array_unref (other.items);
}

static void
test_work_asked_for_meanwhile_is_done_again (Fixture *self, gconstpointer data)
{
  Hand hand = { .owner = { { 1 } }, .lease_ms = 60000 };

  request (self, 1, 0);
  g_assert_cmpint (claim_one (self, &hand), ==, 1);
  request (self, 1, 0);
  fixture_write (self, finish_cb, &hand);
  g_assert_cmpint (claim_one (self, &hand), ==, 1);
  fixture_write (self, finish_cb, &hand);
  g_assert_cmpint (claim_one (self, &hand), ==, 0);
  g_ptr_array_unref (hand.items);
}

static void
test_work_that_fails_often_is_given_up (Fixture *self, gconstpointer data)
{
  Hand hand = { .owner = { { 1 } }, .lease_ms = 60000 };

  request (self, 1, 0);
  for (guint i = 0; i < 3; i++)
    {
      g_assert_cmpint (claim_one (self, &hand), ==, 1);
      fixture_write (self, give_back_cb, &hand);
    }
  g_assert_cmpint (claim_one (self, &hand), ==, 0);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM work WHERE state = 'failed'"), ==,
                   1);

  /* Asked for anew, it is tried anew. */
  request (self, 1, 0);
  g_assert_cmpint (claim_one (self, &hand), ==, 1);
  g_ptr_array_unref (hand.items);
}

static void
test_paused_job_waits (Fixture *self, gconstpointer data)
{
  Hand hand = { .owner = { { 1 } }, .lease_ms = 60000 };

  request (self, 1, 0);
  fixture_write (self, pause_cb, &self->job);
  g_assert_cmpint (claim_one (self, &hand), ==, 0);
  fixture_write (self, resume_cb, &self->job);
  g_assert_cmpint (claim_one (self, &hand), ==, 1);
  g_ptr_array_unref (hand.items);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  fixture_add ("/claims/what-is-on-screen-comes-first", test_what_is_on_screen_comes_first);
  fixture_add ("/claims/lease-that-ran-out-goes-to-another",
               test_lease_that_ran_out_goes_to_another);
  fixture_add ("/claims/work-asked-for-meanwhile-is-done-again",
               test_work_asked_for_meanwhile_is_done_again);
  fixture_add ("/claims/work-that-fails-often-is-given-up", test_work_that_fails_often_is_given_up);
  fixture_add ("/claims/paused-job-waits", test_paused_job_waits);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clara-waiter.h"

static void
test_who_waits_is_answered (void)
{
  g_autoptr (GObject) who = g_object_new (G_TYPE_OBJECT, NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  ClaraWaiter *waiter = clara_waiter_new (who, cancellable);
  g_autoptr (GObject) answered = clara_waiter_end (waiter);

  g_assert_true (answered == who);
}

static void
test_who_went_on_is_not_answered (void)
{
  g_autoptr (GObject) who = g_object_new (G_TYPE_OBJECT, NULL);
  g_autoptr (GCancellable) before = g_cancellable_new ();
  ClaraWaiter *waiter = clara_waiter_new (who, before);

  g_cancellable_cancel (before);
  g_assert_null (clara_waiter_end (waiter));
  g_assert_finalize_object (g_steal_pointer (&who));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/app/waiter/who-waits-is-answered", test_who_waits_is_answered);
  g_test_add_func ("/app/waiter/who-went-on-is-not-answered", test_who_went_on_is_not_answered);

  return g_test_run ();
}

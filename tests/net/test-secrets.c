/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-secrets.h"

#define ID "0123456789abcdef0123456789abcdef"

static void
assert_keeps (ClaraSecrets *secrets)
{
  char *found = NULL;

  g_assert_cmpint (clara_secrets_clear (secrets, ID, NULL), ==, CLARA_SECRETS_FINE);
  g_assert_cmpint (clara_secrets_load (secrets, ID, &found, NULL), ==, CLARA_SECRETS_MISSING);
  g_assert_cmpint (clara_secrets_store (secrets, ID, "one", NULL), ==, CLARA_SECRETS_FINE);
  g_assert_cmpint (clara_secrets_store (secrets, ID, "two", NULL), ==, CLARA_SECRETS_FINE);
  g_assert_cmpint (clara_secrets_load (secrets, ID, &found, NULL), ==, CLARA_SECRETS_FINE);
  g_assert_cmpstr (found, ==, "two");
  clara_secrets_wipe (found);
  g_assert_cmpint (clara_secrets_clear (secrets, ID, NULL), ==, CLARA_SECRETS_FINE);
  g_assert_cmpint (clara_secrets_load (secrets, ID, &found, NULL), ==, CLARA_SECRETS_MISSING);
}

static void
test_memory_keeps_and_forgets (void)
{
  g_autoptr (ClaraSecrets) secrets = clara_secrets_new_memory ();

  assert_keeps (secrets);
  g_assert_false (clara_secrets_is_lasting (secrets));
}

static void
test_keyring_keeps_and_forgets (void)
{
  g_autoptr (ClaraSecrets) secrets = clara_secrets_new_keyring ();

  if (g_getenv ("CLARA_TEST_KEYRING") == NULL)
    {
      g_test_skip ("no session with a keyring");
      return;
    }
  assert_keeps (secrets);
  g_assert_true (clara_secrets_is_lasting (secrets));
}

static void
test_cancelled_is_told (void)
{
  g_autoptr (ClaraSecrets) secrets = clara_secrets_new_keyring ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  char *found = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_cmpint (clara_secrets_load (secrets, ID, &found, cancellable), ==,
                   CLARA_SECRETS_CANCELLED);
}

/* In a program of its own, for a bus that was once found is kept. */
static void
test_no_bus_is_told (void)
{
  g_autoptr (ClaraSecrets) secrets = clara_secrets_new_keyring ();
  char *found = NULL;

  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, 0);
      g_test_trap_assert_passed ();
      return;
    }

  g_setenv ("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere", TRUE);
  g_assert_cmpint (clara_secrets_load (secrets, ID, &found, NULL), ==, CLARA_SECRETS_NO_BUS);
  g_assert_cmpint (clara_secrets_store (secrets, ID, "one", NULL), ==, CLARA_SECRETS_NO_BUS);
  g_assert_cmpint (clara_secrets_clear (secrets, ID, NULL), ==, CLARA_SECRETS_NO_BUS);
}

/* A bus without anybody on it who keeps secrets. */
static void
test_no_service_is_told (void)
{
  static GTestDBus
      *bus; /* ends with this program: the keyring's own connection to it is never closed */
  g_autoptr (ClaraSecrets) secrets = NULL;
  char *found = NULL;

  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, 0);
      g_test_trap_assert_passed ();
      return;
    }

  bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_test_dbus_up (bus);
  secrets = clara_secrets_new_keyring ();
  g_assert_cmpint (clara_secrets_load (secrets, ID, &found, NULL), ==, CLARA_SECRETS_NO_SERVICE);
  g_assert_cmpint (clara_secrets_store (secrets, ID, "one", NULL), ==, CLARA_SECRETS_NO_SERVICE);
}

static void
test_each_state_has_its_words (void)
{
  for (int one = CLARA_SECRETS_FINE; one <= CLARA_SECRETS_FAILED; one++)
    for (int other = one + 1; other <= CLARA_SECRETS_FAILED; other++)
      g_assert_cmpstr (clara_secrets_explain (one), !=, clara_secrets_explain (other));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/secrets/memory-keeps-and-forgets", test_memory_keeps_and_forgets);
  g_test_add_func ("/secrets/keyring-keeps-and-forgets", test_keyring_keeps_and_forgets);
  g_test_add_func ("/secrets/cancelled-is-told", test_cancelled_is_told);
  g_test_add_func ("/secrets/no-bus-is-told", test_no_bus_is_told);
  g_test_add_func ("/secrets/no-service-is-told", test_no_service_is_told);
  g_test_add_func ("/secrets/each-state-has-its-words", test_each_state_has_its_words);

  return g_test_run ();
}

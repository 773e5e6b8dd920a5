/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-config.h"
#include "clara-error.h"
#include "clara-version.h"

static void
test_version_is_the_one_being_built (void)
{
  g_assert_cmpstr (clara_version_get (), ==, CLARA_VERSION);
}

static void
test_engine_is_not_the_program (void)
{
  g_assert_true (g_str_has_prefix (clara_version_get_engine (), "clara-"));
  g_assert_cmpstr (clara_version_get_engine (), !=, clara_version_get ());
}

static void
test_error_domain_has_a_plain_name (void)
{
  g_assert_cmpstr (g_quark_to_string (CLARA_ERROR), ==, "clara-error-quark");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/version/is-the-one-being-built", test_version_is_the_one_being_built);
  g_test_add_func ("/version/engine-is-not-the-program", test_engine_is_not_the_program);
  g_test_add_func ("/error/domain-has-a-plain-name", test_error_domain_has_a_plain_name);

  return g_test_run ();
}

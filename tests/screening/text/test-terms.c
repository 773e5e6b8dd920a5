/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clara-terms.h"

/* The keys of a text's words, parted by bars. */
static char *
keys_of (const char *text)
{
  g_autoptr (ClaraTerms) terms = clara_terms_new (text);
  GString *keys = g_string_new (NULL);

  for (guint i = 0; i < clara_terms_get_n (terms); i++)
    g_string_append_printf (keys, "%s%s", i > 0 ? "|" : "", clara_terms_get (terms, i)->key);

  return g_string_free (keys, FALSE);
}

static void
assert_keys (const char *text, const char *expected)
{
  g_autofree char *keys = keys_of (text);

  g_assert_cmpstr (keys, ==, expected);
}

static void
test_terms_part_words (void)
{
  assert_keys ("", "");
  assert_keys ("  ,;. ", "");
  assert_keys ("CI/CD and follow-up.", "ci|cd|and|follow|up");
  assert_keys ("Straße, Łódź", "strasse|lodz");
}

static void
test_terms_keep_names_of_things_whole (void)
{
  assert_keys ("C++, C# and F#.", "c++|c#|and|f#");
  assert_keys ("Node.js or .NET", "node.js|or|.net");
  assert_keys ("R&D, AT&T, 3.5", "r&d|at&t|3.5");
  assert_keys ("word#tag a+b", "word|tag|a|b");
}

static void
test_terms_meet_in_singular_and_plural (void)
{
  assert_keys ("databases database", "database|database");
  assert_keys ("policies policy", "policy|policy");
  assert_keys ("boxes class status analysis", "box|class|status|analysis");
  assert_keys ("AWS SAS", "aws|sas");
}

static void
test_terms_know_their_place (void)
{
  const char *text = "Łódź: own SQL";
  g_autoptr (ClaraTerms) terms = clara_terms_new (text);

  g_assert_cmpuint (clara_terms_get_n (terms), ==, 3);
  g_assert_cmpuint (clara_terms_get (terms, 1)->start, ==, 9);
  g_assert_cmpuint (clara_terms_get (terms, 1)->end, ==, 12);
  g_assert_cmpuint (clara_terms_find (terms, 0), ==, 0);
  g_assert_cmpuint (clara_terms_find (terms, 8), ==, 1);
  g_assert_cmpuint (clara_terms_find (terms, 12), ==, 2);
  g_assert_cmpuint (clara_terms_find (terms, 99), ==, 3);
}

static void
test_terms_are_bounded (void)
{
  g_autofree char *long_word = g_strnfill (100000, 'x');
  g_autoptr (GString) many = g_string_new (NULL);
  g_autoptr (ClaraTerms) one = clara_terms_new (long_word);
  g_autoptr (ClaraTerms) all = NULL;

  for (guint i = 0; i < CLARA_TERMS_MAX + 10; i++)
    g_string_append (many, "a ");
  all = clara_terms_new (many->str);

  g_assert_cmpuint (clara_terms_get_n (one), ==, 0);
  g_assert_cmpuint (clara_terms_get_n (all), ==, CLARA_TERMS_MAX);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/screening/terms/part-words", test_terms_part_words);
  g_test_add_func ("/screening/terms/keep-names-whole", test_terms_keep_names_of_things_whole);
  g_test_add_func ("/screening/terms/singular-and-plural", test_terms_meet_in_singular_and_plural);
  g_test_add_func ("/screening/terms/know-their-place", test_terms_know_their_place);
  g_test_add_func ("/screening/terms/bounded", test_terms_are_bounded);

  return g_test_run ();
}

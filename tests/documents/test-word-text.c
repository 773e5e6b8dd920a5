/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "clara-word-text.h"

#include <string.h>

static char *
read_text (const char *drawn)
{
  g_autoptr (ClaraExtraction) extraction = clara_extraction_new ();

  clara_word_text_read (drawn, strlen (drawn), extraction);
  return g_strstrip (g_strdup (clara_extraction_get_text (extraction)));
}

static void
test_tables_become_rows (void)
{
  g_autofree char *rows = read_text (
      "Before\n\n|2019    |Clerk     |\n|2021    |Manager   |\nAfter\n");
  g_autofree char *wrapped = read_text (
      "|2019    |Responsible for |\n|        |bookkeeping and |\n|        |taxes           |\n");
  g_autofree char *pictures = read_text ("[pic]\n\nName [pic]here\n");

  g_assert_cmpstr (rows, ==, "Before\n\n2019\tClerk\n2021\tManager\nAfter");
  g_assert_cmpstr (wrapped, ==, "2019\tResponsible for bookkeeping and taxes");
  g_assert_cmpstr (pictures, ==, "Name here");
}

static void
test_halves_of_a_character_are_joined (void)
{
  g_autofree char *whole = read_text ("Happy \xed\xa0\xbd\xed\xb8\x80 to help\n");
  g_autofree char *half = read_text ("Cut \xed\xa0\xbd off\n");

  g_assert_cmpstr (whole, ==, "Happy \xf0\x9f\x98\x80 to help");
  g_assert_nonnull (strstr (half, "\xef\xbf\xbd"));
}

static void
assert_found (const char *plain, const char *fuller, const char *expected)
{
  g_autoptr (ClaraExtraction) extraction = clara_extraction_new ();

  clara_word_text_compare (plain, strlen (plain), fuller, strlen (fuller), CLARA_HIDDEN_VANISH,
                           extraction);
  if (expected == NULL)
    {
      g_assert_cmpuint (clara_extraction_get_n_hidden (extraction), ==, 0);
      return;
    }
  g_assert_cmpuint (clara_extraction_get_n_hidden (extraction), ==, 1);
  g_assert_cmpint (clara_extraction_get_hidden (extraction, 0)->kind, ==, CLARA_HIDDEN_VANISH);
  g_assert_cmpstr (clara_extraction_get_hidden (extraction, 0)->text, ==, expected);
}

static void
test_only_what_is_more_is_hidden (void)
{
  assert_found ("I kept the books", "I kept the books", NULL);
  assert_found ("I kept the books", "", NULL);
  assert_found ("I kept the books of a company", "I kept hire me now the books of a company",
                "hire me now");
  assert_found ("I kept the books", "I kept the books and more words", "and more words");
  assert_found ("I kept the books", "Keywords first I kept the books", "Keywords first");
  assert_found ("", "all of it", "all of it");
  assert_found ("|a      |b   |\n", "|a            |b         |\n", NULL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/word-text/tables-become-rows", test_tables_become_rows);
  g_test_add_func ("/word-text/halves-of-a-character-are-joined",
                   test_halves_of_a_character_are_joined);
  g_test_add_func ("/word-text/only-what-is-more-is-hidden", test_only_what_is_more_is_hidden);

  return g_test_run ();
}

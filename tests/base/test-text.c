/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-text.h"

#include <string.h>

typedef char *(*Change) (const char *text);

typedef struct
{
  const char *before;
  const char *after;
} Pair;

static void
assert_changes (Change change, const Pair *pairs, gsize n_pairs)
{
  for (gsize i = 0; i < n_pairs; i++)
    {
      g_autofree char *after = change (pairs[i].before);

      g_assert_cmpstr (after, ==, pairs[i].after);
    }
}

static char *
make_valid (const char *text)
{
  return clara_text_make_valid (text, -1);
}

static void
test_made_valid_text_has_no_controls (void)
{
  static const Pair pairs[] = {
    { "", "" },
    { "Zoë 😀", "Zoë 😀" },
    { "a\xff"
      "b\xc3",
      "a\xef\xbf\xbd"
      "b\xef\xbf\xbd" },
    { "\xed\xa0\x80", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd" },
    { "a\x01\x1b[31m\x7f\xc2\x9f"
      "b\tc\n",
      "a[31mb\tc\n" },
    { "a\r\nb\rc\fd\v\xc2\x85"
      "e",
      "a\nb\nc\nd\n\ne" },
  };
  g_autofree char *with_nul = clara_text_make_valid ("a\0b\xe2\x82", 5);

  assert_changes (make_valid, pairs, G_N_ELEMENTS (pairs));
  g_assert_cmpstr (with_nul, ==, "ab\xef\xbf\xbd\xef\xbf\xbd");
}

static void
test_any_bytes_become_valid (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  for (int i = 0; i < 2000; i++)
    {
      char bytes[40];
      g_autofree char *valid = NULL;

      for (gsize j = 0; j < sizeof bytes; j++)
        bytes[j] = (char) g_rand_int_range (rand, 0, 256);

      valid = clara_text_make_valid (bytes, sizeof bytes);
      g_assert_true (g_utf8_validate (valid, -1, NULL));
    }
}

static void
test_space_collapses (void)
{
  static const Pair pairs[] = {
    { "", "" },
    { " \n\t ", "" },
    { "  a  b\n\nc ", "a b c" },
    { "a\u00a0\u2003\u2028b", "a b" },
    { "a\u200bb", "a\u200bb" },
  };

  assert_changes (clara_text_collapse_space, pairs, G_N_ELEMENTS (pairs));
}

static void
test_outer_punctuation_goes (void)
{
  static const Pair pairs[] = {
    { "", "" },
    { "...", "" },
    { "“Python”,", "Python" },
    { "(C++)", "C++" },
    { "C#.", "C#" },
    { "#1", "1" },
    { "(.NET),", ".NET" },
    { "...and", "and" },
    { "— a-b —", "a-b" },
    { "don't!", "don't" },
    { "¿Qué?", "Qué" },
    { "「日本」", "日本" },
    { "R&D;", "R&D" },
    { "#", "" },
    { ".5", "5" },
  };

  assert_changes (clara_text_strip_punctuation, pairs, G_N_ELEMENTS (pairs));
}

static void
test_fold_meets_other_spellings (void)
{
  static const Pair pairs[] = {
    { "", "" },
    { "ŁÓDŹ", "lodz" },
    { "Straße", "strasse" },
    { "STRASSE", "strasse" },
    { "STRAẞE", "strasse" },
    { "Øystein Æbø", "oystein aebo" },
    { "Zoe\u0308", "zoe" },
    { "Đorđević Þór Œuvre", "dordevic thor oeuvre" },
    { "ﬁne ①", "fine 1" },
    { "İstanbul ılık", "istanbul ilik" },
    { "ΟΔΟΣ οδός", "οδοσ οδοσ" },
    { "co\u00adop\u200b", "coop" },
    { "O’Brien", "o'brien" },
    { "ガ", "ガ" },
    { "Ｃ", "c" },
    { "हिन्दी", "हिन्दी" },
    { "\xff", "" },
  };

  assert_changes (clara_text_fold, pairs, G_N_ELEMENTS (pairs));
}

static void
test_fold_keeps_what_it_folded (void)
{
  for (gunichar c = 1; c < 0x30000; c++)
    {
      char text[7] = { 0 };
      g_autofree char *once = NULL;
      g_autofree char *twice = NULL;

      if (!g_unichar_validate (c) || g_unichar_type (c) == G_UNICODE_UNASSIGNED)
        continue;

      g_unichar_to_utf8 (c, text);
      once = clara_text_fold (text);
      twice = clara_text_fold (once);
      if (strcmp (once, twice) != 0)
        g_test_message ("U+%04X folds to %s, and that to %s", c, once, twice);
      g_assert_cmpstr (once, ==, twice);
    }
}

static void
test_truncated_text_ends_between_characters (void)
{
  static const char text[] = "aé€😀b";

  for (gsize n = 0; n < 7; n++)
    {
      g_autofree char *cut = clara_text_truncate (text, n);

      g_assert_true (g_str_has_prefix (text, cut));
      g_assert_cmpint (g_utf8_strlen (cut, -1), ==, MIN (n, 5));
    }

  for (gsize n = 0; n < 14; n++)
    {
      static const guint8 kept[] = { 0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10, 11, 11, 11 };
      g_autofree char *cut = clara_text_truncate_bytes (text, n);

      g_assert_true (g_str_has_prefix (text, cut));
      g_assert_cmpuint (strlen (cut), ==, kept[n]);
    }
}

static void
test_words_are_runs_of_letters_and_digits (void)
{
  g_assert_cmpuint (clara_text_count_words (""), ==, 0);
  g_assert_cmpuint (clara_text_count_words (" — … "), ==, 0);
  g_assert_cmpuint (clara_text_count_words ("One two,three 4x"), ==, 4);
  g_assert_cmpuint (clara_text_count_words ("Zoe\u0308ga co\u00adop"), ==, 2);
  g_assert_cmpuint (clara_text_count_words ("Łódź 日本語 don’t"), ==, 4);
}

static void
test_offsets_convert_both_ways (void)
{
  static const char text[] = "aé€😀b";
  static const guint8 starts[] = { 0, 1, 3, 6, 10, 11 };

  for (gsize i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      g_assert_cmpuint (clara_text_character_to_byte (text, i), ==, starts[i]);
      g_assert_cmpuint (clara_text_byte_to_character (text, starts[i]), ==, i);
    }

  g_assert_cmpuint (clara_text_byte_to_character (text, 2), ==, 1);
  g_assert_cmpuint (clara_text_byte_to_character (text, 9), ==, 3);
  g_assert_cmpuint (clara_text_byte_to_character (text, 1000), ==, 5);
  g_assert_cmpuint (clara_text_character_to_byte (text, 1000), ==, 11);
}

static void
test_set_str_tells_news (void)
{
  g_autofree char *string = NULL;

  g_assert_false (clara_set_str (&string, NULL));
  g_assert_true (clara_set_str (&string, "abc"));
  g_assert_false (clara_set_str (&string, "abc"));
  g_assert_false (clara_set_str (&string, string));
  g_assert_true (clara_set_str (&string, string + 1));
  g_assert_cmpstr (string, ==, "bc");
  g_assert_true (clara_set_str (&string, NULL));
  g_assert_null (string);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/text/made-valid-has-no-controls", test_made_valid_text_has_no_controls);
  g_test_add_func ("/text/any-bytes-become-valid", test_any_bytes_become_valid);
  g_test_add_func ("/text/space-collapses", test_space_collapses);
  g_test_add_func ("/text/outer-punctuation-goes", test_outer_punctuation_goes);
  g_test_add_func ("/text/fold-meets-other-spellings", test_fold_meets_other_spellings);
  g_test_add_func ("/text/fold-keeps-what-it-folded", test_fold_keeps_what_it_folded);
  g_test_add_func ("/text/truncated-ends-between-characters",
                   test_truncated_text_ends_between_characters);
  g_test_add_func ("/text/words-are-runs", test_words_are_runs_of_letters_and_digits);
  g_test_add_func ("/text/offsets-convert-both-ways", test_offsets_convert_both_ways);
  g_test_add_func ("/text/set-str-tells-news", test_set_str_tells_news);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clara-stem.h"

static void
assert_stem (ClaraStemLanguage language, const char *word, gboolean capital, const char *expected)
{
  char stem[CLARA_STEM_MAX];

  g_assert_cmpstr (clara_stem_get (word, capital, language, stem), ==, expected);
}

static void
assert_same (ClaraStemLanguage language, const char *a, const char *b)
{
  char stem[CLARA_STEM_MAX], other[CLARA_STEM_MAX];

  g_assert_cmpstr (clara_stem_get (a, FALSE, language, stem), ==,
                   clara_stem_get (b, FALSE, language, other));
}

static void
test_stem_takes_declension_off (void)
{
  assert_same (CLARA_STEM_DE, "elektrischen", "elektrischer");
  assert_same (CLARA_STEM_DE, "lieferant", "lieferanten");
  assert_same (CLARA_STEM_DE, "abschluss", "abschlusse");
  assert_same (CLARA_STEM_FR, "professionnelles", "professionnel");
  assert_same (CLARA_STEM_FR, "legaux", "legale");
  assert_same (CLARA_STEM_FR, "tableaux", "tableau");
  assert_same (CLARA_STEM_ES, "bancarias", "bancario");
  assert_same (CLARA_STEM_ES, "proveedores", "proveedor");
  assert_same (CLARA_STEM_PL, "procedury", "procedur");
  assert_same (CLARA_STEM_PL, "zarzadzania", "zarzadzanie");
  assert_same (CLARA_STEM_PL, "miedzynarodowego", "miedzynarodowy");
}

static void
test_stem_leaves_short_words_and_signs (void)
{
  assert_stem (CLARA_STEM_DE, "kochen", TRUE, "koche");
  assert_stem (CLARA_STEM_FR, "vente", FALSE, "vente");
  assert_stem (CLARA_STEM_PL, "sql", FALSE, "sql");
  assert_stem (CLARA_STEM_ES, "node.js", FALSE, "node.js");
}

static void
test_stem_tells_who_from_what (void)
{
  assert_stem (CLARA_STEM_DE, "pfleger", TRUE, "pfleger");
  assert_stem (CLARA_STEM_DE, "technischer", FALSE, "technisch");
  g_assert_false (clara_stem_folds_alone ("electronica", CLARA_STEM_ES));
  g_assert_false (clara_stem_folds_alone ("mauern", CLARA_STEM_DE));
  g_assert_true (clara_stem_folds_alone ("datenbank", CLARA_STEM_DE));
  g_assert_true (clara_stem_folds_alone ("inversion", CLARA_STEM_ES));
}

static void
test_stem_bounds_long_words (void)
{
  g_autofree char *word = g_strnfill (5000, 'a');

  assert_stem (CLARA_STEM_PL, word, FALSE, word);
}

static void
test_stem_knows_its_languages (void)
{
  ClaraStemLanguage language = CLARA_STEM_PL;

  g_assert_true (clara_stem_language_from_string ("de", &language));
  g_assert_cmpint (language, ==, CLARA_STEM_DE);
  g_assert_false (clara_stem_language_from_string ("en", &language));
  g_assert_false (clara_stem_language_from_string (NULL, &language));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/stem/takes-declension-off", test_stem_takes_declension_off);
  g_test_add_func ("/stem/leaves-short-words-and-signs", test_stem_leaves_short_words_and_signs);
  g_test_add_func ("/stem/tells-who-from-what", test_stem_tells_who_from_what);
  g_test_add_func ("/stem/bounds-long-words", test_stem_bounds_long_words);
  g_test_add_func ("/stem/knows-its-languages", test_stem_knows_its_languages);

  return g_test_run ();
}

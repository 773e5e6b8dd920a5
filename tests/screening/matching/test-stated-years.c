/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clara-stated-years.h"

static guint
years_in (const char *text)
{
  g_autoptr (ClaraTerms) terms = clara_terms_new (text);

  return clara_stated_years_read (terms, 0, G_MAXUINT);
}

static void
test_stated_years_reads_five_languages (void)
{
  g_assert_cmpuint (years_in ("Seven years of bookkeeping"), ==, 7);
  g_assert_cmpuint (years_in ("5+ years with Java, 3 years with Go"), ==, 5);
  g_assert_cmpuint (years_in ("über zehn Jahre Berufserfahrung"), ==, 10);
  g_assert_cmpuint (years_in ("quinze ans en comptabilité"), ==, 15);
  g_assert_cmpuint (years_in ("ocho años de experiencia"), ==, 8);
  g_assert_cmpuint (years_in ("pięć lat w księgowości"), ==, 5);
}

static void
test_stated_years_takes_no_age_and_no_nonsense (void)
{
  g_assert_cmpuint (years_in ("34 years old"), ==, 0);
  g_assert_cmpuint (years_in ("34 Jahre alt"), ==, 0);
  g_assert_cmpuint (years_in ("for years"), ==, 0);
  g_assert_cmpuint (years_in ("2000 years of history"), ==, 0);
  g_assert_cmpuint (years_in (""), ==, 0);
}

static void
test_stated_years_keeps_to_its_sentence (void)
{
  g_autoptr (ClaraTerms) terms = clara_terms_new ("Nine years here. Two years there.");

  g_assert_cmpuint (clara_stated_years_read (terms, 0, 16), ==, 9);
  g_assert_cmpuint (clara_stated_years_read (terms, 17, 33), ==, 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/screening/stated-years/languages", test_stated_years_reads_five_languages);
  g_test_add_func ("/screening/stated-years/nonsense",
                   test_stated_years_takes_no_age_and_no_nonsense);
  g_test_add_func ("/screening/stated-years/sentence", test_stated_years_keeps_to_its_sentence);

  return g_test_run ();
}

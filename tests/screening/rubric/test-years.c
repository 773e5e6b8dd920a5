/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-years.h"

typedef struct
{
  const char *text;
  double years;
} Case;

static void
assert_years (const Case *cases, gsize n_cases)
{
  for (gsize i = 0; i < n_cases; i++)
    {
      g_autoptr (ClaraTerms) terms = clara_terms_new (cases[i].text);
      double years = clara_years_find (terms, 0, clara_terms_get_n (terms));

      if (years != cases[i].years)
        g_test_message ("%s", cases[i].text);
      g_assert_cmpfloat_with_epsilon (years, cases[i].years, 1e-9);
    }
}

static void
test_figures_and_words_in_five_languages (void)
{
  static const Case cases[] = {
    { "3+ years of experience", 3 },
    { "at least three (3) years in sales", 3 },
    { "a minimum of 2.5 years", 2.5 },
    { "one year as a cook", 1 },
    { "a year of practice", 1 },
    { "18 months in a kitchen", 1.5 },
    { "mindestens drei Jahre Berufserfahrung", 3 },
    { "5-jährige Erfahrung", 5 },
    { "dreijährige Praxis", 3 },
    { "wenigstens ein Jahr", 1 },
    { "au moins 5 ans d’expérience", 5 },
    { "un an minimum", 1 },
    { "al menos dos años", 2 },
    { "co najmniej pięć lat", 5 },
    { "minimum rok doświadczenia", 1 },
    { "trzyletnie doświadczenie", 3 },
  };

  assert_years (cases, G_N_ELEMENTS (cases));
}

static void
test_lower_end_of_a_range (void)
{
  static const Case cases[] = {
    { "3-5 years", 3 },
    { "3 – 5 years", 3 },
    { "two to four years", 2 },
    { "zwei bis drei Jahre", 2 },
    { "zwischen 3 und 5 Jahren", 3 },
    { "de 2 à 4 ans", 2 },
    { "entre tres y cinco años", 3 },
    { "od 2 do 4 lat", 2 },
  };

  assert_years (cases, G_N_ELEMENTS (cases));
}

static void
test_other_times_are_no_demand (void)
{
  static const Case cases[] = {
    { "several years of experience", 0 },
    { "must be 18 years old", 0 },
    { "a certificate, not older than two years", 0 },
    { "projects within the last 5 years", 0 },
    { "in den letzten drei Jahren", 0 },
    { "Arbeit mit Kindern unter drei Jahren", 0 },
    { "care of children under 3 years", 0 },
    { "travel two days a month", 0 },
    { "24/7 service", 0 },
    { "founded in 1998, 3 offices", 0 },
    { "100 years of history", 0 },
    { "", 0 },
  };

  assert_years (cases, G_N_ELEMENTS (cases));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/years/figures-and-words-in-five-languages",
                   test_figures_and_words_in_five_languages);
  g_test_add_func ("/years/lower-end-of-a-range", test_lower_end_of_a_range);
  g_test_add_func ("/years/other-times-are-no-demand", test_other_times_are_no_demand);

  return g_test_run ();
}

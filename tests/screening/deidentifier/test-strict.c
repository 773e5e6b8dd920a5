/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "fixture.h"

static void
test_schools_are_one_whatever_their_name (void)
{
  static const char *const schools[] = {
    "Brackenford University",
    "Massachusetts Institute of Technology",
    "MIT",
    "Uniwersytet im. Adama Mickiewicza w Poznaniu",
    "Technische Universität München",
    "École Normale Supérieure de Lyon",
    "Sciences Po",
    "Harrowmere",
    "Universidad Complutense de Madrid",
    "TU Berlin",
    "Saint Quill School of Nursing",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (schools); i++)
    {
      g_autofree char *before = g_strdup_printf ("Education\nMaster of Science, %s, 2009 – 2013\n",
                                                 schools[i]);
      g_autofree char *after = fixture_hide (before, NULL, CLARA_DEIDENTIFY_STRICT);

      g_assert_cmpstr (after, ==, "Education\nMaster of Science, [school], [year]\n");
    }
}

static void
test_years_of_work_stay (void)
{
  static const Pair pairs[] = {
    { "Experience\nKelp & Lantern, 2009 – 2013\n\nEducation\nMaster of Arts, Tidal College, Sept "
      "2013\n",
      "Experience\nKelp & Lantern, 2009 – 2013\n\nEducation\nMaster of Arts, [school], [year]\n" },
    { "Education\n09/2005 - 06/2009\tMaster of Arts\tTidal College\n",
      "Education\n[year]\tMaster of Arts\t[school]\n" },
  };

  fixture_assert_hides (pairs, G_N_ELEMENTS (pairs), CLARA_DEIDENTIFY_STRICT);
}

static void
test_places_go_and_employers_stay (void)
{
  static const Pair pairs[] = {
    { "Experience\nNurse, Kelp & Lantern, London\n",
      "Experience\nNurse, Kelp & Lantern, [place]\n" },
    { "Experience\nWorked in Paris and in Warszawa, Poland.\n",
      "Experience\nWorked in [place] and in [place].\n" },
    { "Experience\nSold the Washington Post to the Bank of Ireland\n", NULL },
    { "Languages\nFrench (B2), German\n", NULL },
    { "Experience\nOffice in Sunnyvale, CA\n", "Experience\nOffice in [place]\n" },
  };

  fixture_assert_hides (pairs, G_N_ELEMENTS (pairs), CLARA_DEIDENTIFY_STRICT);
}

static void
test_standard_keeps_schools_and_places (void)
{
  static const Pair pairs[] = {
    { "Education\nMaster of Arts, Tidal College, London, 2013\n", NULL },
    { "Experience\nWorked in Paris and in Poland.\n", NULL },
    { "Summary\nI am 34 years old.\n", NULL },
  };

  fixture_assert_hides (pairs, G_N_ELEMENTS (pairs), CLARA_DEIDENTIFY_STANDARD);
}

static void
test_school_as_employer_stays (void)
{
  static const Pair pairs[] = {
    { "Experience\nLecturer, Brackenford University, 2009 – 2013\n", NULL },
  };

  fixture_assert_hides (pairs, G_N_ELEMENTS (pairs), CLARA_DEIDENTIFY_STRICT);
}

static void
test_a_trade_that_was_learned_stays (void)
{
  static const Pair pairs[] = {
    { "Ausbildung\nAusbildung zum Pflegefachmann\n", NULL },
    { "Ausbildung\nBachelor Betriebswirtschaft\nFachinformatikerin für Anwendungsentwicklung\n",
      NULL },
  };

  fixture_assert_hides (pairs, G_N_ELEMENTS (pairs), CLARA_DEIDENTIFY_STRICT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/strict/schools-are-one-whatever-their-name",
                   test_schools_are_one_whatever_their_name);
  g_test_add_func ("/strict/years-of-work-stay", test_years_of_work_stay);
  g_test_add_func ("/strict/places-go-and-employers-stay", test_places_go_and_employers_stay);
  g_test_add_func ("/strict/standard-keeps-schools-and-places",
                   test_standard_keeps_schools_and_places);
  g_test_add_func ("/strict/school-as-employer-stays", test_school_as_employer_stays);
  g_test_add_func ("/strict/a-trade-that-was-learned-stays", test_a_trade_that_was_learned_stays);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clara-words.h"

static void
test_words_meet_across_endings (void)
{
  g_autoptr (ClaraTerms) terms = clara_terms_new ("reconciled reconciling reconcile");
  g_autoptr (ClaraWords) words = clara_words_new (terms, "en");

  g_assert_cmpuint (clara_words_get_n (words), ==, 3);
  for (guint i = 1; i < 3; i++)
    g_assert_true (clara_words_match (clara_words_get (words, 0)->stem,
                                      clara_words_get (words, i)->stem, CLARA_KIN_NONE));
  g_assert_true (clara_words_match ("ksiegowosc", "ksiegowosci", CLARA_KIN_INFLECTED));
  g_assert_true (clara_words_match ("informatyczne", "informatyki", CLARA_KIN_INFLECTED));
  g_assert_true (clara_words_match ("kaufmann", "industriekaufmann", CLARA_KIN_COMPOUND));
  g_assert_false (clara_words_match ("kaufmann", "industriekaufmann", CLARA_KIN_PLAIN));
  g_assert_false (clara_words_match ("ksiegowosc", "ksiegowosci", CLARA_KIN_NONE));
  g_assert_false (clara_words_match ("java", "javascript", CLARA_KIN_PLAIN));
  g_assert_false (clara_words_match ("account", "accompany", CLARA_KIN_PLAIN));
  g_assert_false (clara_words_match ("sql", "sqlite", CLARA_KIN_COMPOUND));
}

static void
test_words_leave_out_what_only_joins (void)
{
  g_autoptr (ClaraTerms)
      terms = clara_terms_new ("The care of the patients, und die Pflege der Kranken, 2019 12");
  g_autoptr (ClaraWords) words = clara_words_new (terms, "en");

  g_assert_cmpuint (clara_words_get_n (words), ==, 4);
}

static void
test_words_weigh_what_every_job_says_little (void)
{
  g_autoptr (ClaraTerms) terms = clara_terms_new ("experience dialysis");
  g_autoptr (ClaraWords) words = clara_words_new (terms, NULL);

  g_assert_cmpfloat (clara_words_get (words, 0)->weight, <, clara_words_get (words, 1)->weight);
  g_assert_cmpfloat (clara_words_get (words, 1)->weight, ==, 1.0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/screening/words/endings", test_words_meet_across_endings);
  g_test_add_func ("/screening/words/joining", test_words_leave_out_what_only_joins);
  g_test_add_func ("/screening/words/weights", test_words_weigh_what_every_job_says_little);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clara-echo.h"

#include <string.h>

static const char job[] =
    "Sound knowledge of value added tax and the general ledger of small companies.\n"
    "Experience with DATEV or SAP. You prepare annual accounts and reconcile supplier balances.\n"
    "- Tidy stock keeping\n";

static ClaraEchoLevel
measure (const char *text, gboolean list)
{
  g_autoptr (ClaraLexicon)
      lexicon = clara_lexicon_parse ("@kind skill\nDATEV\n", -1, "test.lex", NULL);
  g_autoptr (ClaraEcho) echo = clara_echo_new (lexicon, job, "en");
  g_autoptr (ClaraTerms) terms = clara_terms_new (text);
  g_autoptr (ClaraWords) words = clara_words_new (terms, "en");

  return clara_echo_measure (echo, terms, words, 0, strlen (text), list);
}

static void
test_echo_knows_a_copy (void)
{
  g_assert_cmpint (
      measure ("Sound knowledge of value added tax and the general ledger of small companies.",
               FALSE),
      ==, CLARA_ECHO_COPY);
  g_assert_cmpint (measure ("DATEV, SAP, value added tax, general ledger, annual accounts, "
                            "supplier balances, small companies",
                            TRUE),
                   ==, CLARA_ECHO_COPY);
}

static void
test_echo_knows_a_short_line_by_the_whole_of_it (void)
{
  g_assert_cmpint (measure ("Tidy stock keeping", FALSE), ==, CLARA_ECHO_COPY);
  g_assert_cmpint (measure ("Stock keeping", FALSE), ==, CLARA_ECHO_NONE);
  g_assert_cmpint (measure ("Tidy stock keeping of spare parts", FALSE), ==, CLARA_ECHO_NONE);
}

static void
test_echo_knows_a_list_made_for_the_job (void)
{
  g_assert_cmpint (measure ("DATEV, SAP, value added tax", TRUE), ==, CLARA_ECHO_NEAR);
}

static void
test_echo_leaves_own_words_alone (void)
{
  g_assert_cmpint (
      measure ("Filed value added tax returns for thirty bakeries and closed their books.", FALSE),
      ==, CLARA_ECHO_NONE);
  g_assert_cmpint (measure ("Excel, Lexware, payroll, VAT", TRUE), ==, CLARA_ECHO_NONE);
  g_assert_cmpint (measure ("", FALSE), ==, CLARA_ECHO_NONE);
}

static gboolean
repeats (const char *text)
{
  g_autoptr (ClaraLexicon) lexicon = clara_lexicon_parse (
      "@kind skill\nDATEV\nSAP FI > SAP\nSAP\nvalue added tax | VAT\nExcel\nwelding\n", -1,
      "test.lex", NULL);
  g_autoptr (ClaraEcho) echo = clara_echo_new (lexicon, job, "en");
  g_autoptr (ClaraTerms) terms = clara_terms_new (text);
  g_autoptr (GArray) hits = clara_lexicon_find (lexicon, terms, 0, G_MAXUINT, CLARA_LEXICON_ALL);

  return clara_echo_repeats (echo, hits, 0, hits->len);
}

static void
test_echo_knows_a_list_of_what_is_asked_in_other_words (void)
{
  g_assert_true (repeats ("VAT, SAP FI, DATEV"));
  g_assert_true (repeats ("Excel, welding, Excel"));
  g_assert_false (repeats ("VAT, Excel, welding"));
  g_assert_false (repeats ("VAT, DATEV"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/screening/echo/copy", test_echo_knows_a_copy);
  g_test_add_func ("/screening/echo/short-line", test_echo_knows_a_short_line_by_the_whole_of_it);
  g_test_add_func ("/screening/echo/near", test_echo_knows_a_list_made_for_the_job);
  g_test_add_func ("/screening/echo/other-words",
                   test_echo_knows_a_list_of_what_is_asked_in_other_words);
  g_test_add_func ("/screening/echo/own", test_echo_leaves_own_words_alone);

  return g_test_run ();
}

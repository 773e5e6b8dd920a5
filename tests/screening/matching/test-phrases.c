/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clara-evidence-finder.h"

static const char words[] =
    "@kind skill\n"
    "Supplier negotiation | negotiate with suppliers | de:Bewertung von Lieferanten | "
    "^Nego Suppliers\n"
    "Price talks | haggled prices > Supplier negotiation\n"
    "Care planning | managing people\n";

static ClaraLexicon *
new_lexicon (void)
{
  g_autoptr (GError) error = NULL;
  ClaraLexicon *lexicon = clara_lexicon_parse (words, -1, "words.lex", &error);

  g_assert_no_error (error);

  return lexicon;
}

/* How much @text shows of the first entry of the lexicon. */
static double
show (const char *language, const char *text)
{
  g_autoptr (ClaraLexicon) lexicon = new_lexicon ();
  g_autoptr (ClaraReading) reading = clara_reading_new (lexicon, (ClaraYearMonth){ 2026, 1 });
  const ClaraLexiconEntry *entry = clara_lexicon_lookup (lexicon, CLARA_LEXICON_SKILL,
                                                         "Supplier negotiation");
  g_autoptr (ClaraPhrases) phrases = clara_phrases_new (lexicon, entry);
  ClaraFacet facet = { entry, 0, NULL, phrases };
  g_autofree char *resume = g_strconcat ("Projects\n\n", text, "\n", NULL);

  clara_reading_add (reading, CLARA_MATERIAL_RESUME, resume, language, NULL);

  return clara_evidence_find_facet (reading, &facet).strength;
}

static void
test_phrases_stand_apart_and_bent (void)
{
  g_assert_cmpfloat (show ("en", "Negotiated contracts with forty suppliers every spring."), >,
                     0.8);
  g_assert_cmpfloat (show ("en", "Supplier contracts for wood negotiated every spring."), >, 0.8);
  g_assert_cmpfloat (show ("de", "Jährliche Lieferantenbewertung für zwei Werke eingeführt."), >,
                     0.8);
}

static void
test_phrases_show_what_they_imply (void)
{
  double itself = show ("en", "Negotiated with suppliers of wood in the spring.");
  double implied = show ("en", "Haggled about the prices of wood in the spring.");

  g_assert_cmpfloat (implied, >, 0.8);
  g_assert_cmpfloat (implied, <, itself);
}

static void
test_phrases_need_all_their_words_near (void)
{
  g_assert_cmpfloat (show ("en", "Negotiated wages with the staff of three halls."), ==, 0.0);
  g_assert_cmpfloat (show ("en",
                           "Negotiated wages, repaired the roof, cooked lunch, painted doors, "
                           "drove vans and greeted suppliers."),
                     ==, 0.0);
}

static void
test_phrases_hold_in_their_language (void)
{
  g_assert_cmpfloat (show ("fr", "Negotiated frame contracts with forty suppliers."), ==, 0.0);
  g_assert_cmpfloat (show ("en", "Jährliche Lieferantenbewertung für zwei Werke eingeführt."), ==,
                     0.0);
}

static void
test_phrases_leave_out_names_and_common_words (void)
{
  g_autoptr (ClaraLexicon) lexicon = new_lexicon ();
  g_autoptr (ClaraPhrases) named = clara_phrases_new (
      lexicon, clara_lexicon_lookup (lexicon, CLARA_LEXICON_SKILL, "Supplier negotiation"));
  g_autoptr (ClaraPhrases) common = clara_phrases_new (
      lexicon, clara_lexicon_lookup (lexicon, CLARA_LEXICON_SKILL, "Care planning"));

  /* Its name, one alias, and the name and the alias of what implies it. */
  g_assert_cmpuint (clara_phrases_get (named, "en")->len, ==, 4);
  g_assert_cmpuint (clara_phrases_get (named, "de")->len, ==, 1);
  g_assert_null (clara_phrases_get (named, NULL));
  g_assert_cmpuint (clara_phrases_get (common, "en")->len, ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/phrases/stand-apart-and-bent", test_phrases_stand_apart_and_bent);
  g_test_add_func ("/phrases/show-what-they-imply", test_phrases_show_what_they_imply);
  g_test_add_func ("/phrases/need-all-their-words-near", test_phrases_need_all_their_words_near);
  g_test_add_func ("/phrases/hold-in-their-language", test_phrases_hold_in_their_language);
  g_test_add_func ("/phrases/leave-out-names", test_phrases_leave_out_names_and_common_words);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "fixture.h"

static void
test_pronouns_of_five_languages (void)
{
  static const Pair pairs[] = {
    { "Summary\nHe led the team and she trusted him; his notes help her.",
      "Summary\n[pronoun] led the team and [pronoun] trusted [pronoun]; [pronoun] notes help "
      "[pronoun]." },
    { "Profil\nSie ist die Leiterin und das Team schätzt sein Wissen, denn er hat es gelernt.",
      "Profil\n[pronoun] ist die Leiterin und das Team schätzt [pronoun] Wissen, denn [pronoun] "
      "hat es gelernt." },
    { "Profil\nWir danken Ihnen; wenn Sie Fragen haben, rufen Sie an. Es kann die beste Lösung "
      "sein.",
      NULL },
    { "Profil\nElle dirige le service et il aime les chiffres. Il faut des preuves dans la vie.",
      "Profil\n[pronoun] dirige le service et [pronoun] aime les chiffres. Il faut des preuves "
      "dans la vie." },
    { "Perfil\nElla dirige el equipo y él lo sigue. Yo he trabajado en la casa de los libros.",
      "Perfil\n[pronoun] dirige el equipo y [pronoun] lo sigue. Yo he trabajado en la casa de los "
      "libros." },
    { "Profil\nOna kieruje zespołem, a on pracuje dla niej i za jego zgodą.",
      "Profil\n[pronoun] kieruje zespołem, a [pronoun] pracuje dla [pronoun] i za [pronoun] "
      "zgodą." },
    { "Based on facts; carry on the work with the team.", NULL },
  };

  fixture_assert_hides (pairs, G_N_ELEMENTS (pairs), CLARA_DEIDENTIFY_STANDARD);
}

static void
test_declared_pronouns_are_one (void)
{
  static const Pair pairs[] = {
    { "Summary\nMy pronouns are she/her.", "Summary\nMy pronouns are [pronoun]." },
    { "Summary\nMy pronouns are they/them.", "Summary\nMy pronouns are [pronoun]." },
    { "Summary\nMy pronouns are he/him/his.", "Summary\nMy pronouns are [pronoun]." },
  };

  fixture_assert_hides (pairs, G_N_ELEMENTS (pairs), CLARA_DEIDENTIFY_STANDARD);
}

static void
test_labelled_details_go (void)
{
  static const Pair pairs[] = {
    { "Contact\nNationality: Polish\nMarital status: married, two children",
      "Contact\nNationality: [nationality]\nMarital status: [marital-status]" },
    { "Kontakt\nGeburtsdatum: 12.03.1990 in Köln\nKonfession: evangelisch\nGeschlecht: weiblich",
      "Kontakt\nGeburtsdatum: [birth-date]\nKonfession: [religion]\nGeschlecht: [gender]" },
    { "Contact\nSituation familiale\tmariée\nÂge : 34 ans",
      "Contact\nSituation familiale\t[marital-status]\nÂge : [age]" },
    { "Contacto\nEdad: 34\nNacionalidad: Freedonia",
      "Contacto\nEdad: [age]\nNacionalidad: [nationality]" },
    { "Kontakt\nObywatelstwo: polskie | Stan cywilny: panna",
      "Kontakt\nObywatelstwo: [nationality] | Stan cywilny: [marital-status]" },
  };

  fixture_assert_hides (pairs, G_N_ELEMENTS (pairs), CLARA_DEIDENTIFY_STANDARD);
}

static void
test_births_and_ages_in_sentences (void)
{
  static const Pair pairs[] = {
    { "Summary\nI was born 12.03.1990 and am 34 years old.",
      "Summary\nI was [birth-date] and am [age]." },
    { "Summary\nI was born on 12 March 1990 with 10 years of experience.",
      "Summary\nI was [birth-date] with 10 years of experience." },
    { "Profil\nIch bin 34 Jahre alt und habe 10 Jahre Erfahrung mit der Technik.",
      "Profil\nIch bin [age] und habe 10 Jahre Erfahrung mit der Technik." },
    { "Summary\nMother of two, with a 3 year old codebase.",
      "Summary\n[marital-status], with a 3 year old codebase." },
  };

  fixture_assert_hides (pairs, G_N_ELEMENTS (pairs), CLARA_DEIDENTIFY_STRICT);
}

static void
test_languages_and_trades_stay (void)
{
  static const Pair pairs[] = {
    { "Languages\nPolish (native), German (B2), French", NULL },
    { "Experience\nLed the French market launch and a single point of contact", NULL },
    { "Skills\nPolish accounting law, photo editing, women's health", NULL },
    { "Experience\nNurse at the Catholic Hospital", NULL },
  };

  fixture_assert_hides (pairs, G_N_ELEMENTS (pairs), CLARA_DEIDENTIFY_STANDARD);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/person-words/pronouns-of-five-languages", test_pronouns_of_five_languages);
  g_test_add_func ("/person-words/declared-pronouns-are-one", test_declared_pronouns_are_one);
  g_test_add_func ("/person-words/labelled-details-go", test_labelled_details_go);
  g_test_add_func ("/person-words/births-and-ages-in-sentences", test_births_and_ages_in_sentences);
  g_test_add_func ("/person-words/languages-and-trades-stay", test_languages_and_trades_stay);

  return g_test_run ();
}

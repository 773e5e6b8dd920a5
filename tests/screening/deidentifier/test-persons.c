/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "fixture.h"

#define REST                                                                                       \
  "\nSoftware engineer\npost@mail.example | +44 161 496 0123\n\nExperience\nKelp & Lantern, 2019 " \
  "- 2021\n"

/* None of these stands in a list as it is, several are words, one is a single word. */
static const char *const strangers[] = {
  "Anna Maria Kowalska-Nowak",
  "Li Wu",
  "Grace Baker",
  "Mark Stark",
  "Rose Young",
  "May Grün",
  "Suprapto",
  "Nguyễn Thị Hồng Nhung",
  "Chukwubueze Okwuosa-Baptiste",
  "Guðlaug Hjörleifsdóttir",
  "TAVRIN QUILLFEATHER",
  "Kowalska, Anna",
  "J. R. R. Tolvane",
  "Theudelind van der Möwenstein",
  "Dr. Brizo d’Arvieu, PhD",
};

static void
test_name_in_the_head_whoever_it_is (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (strangers); i++)
    {
      g_autofree char *before = g_strconcat (strangers[i], REST, NULL);
      g_autofree char *after = fixture_hide (before, NULL, CLARA_DEIDENTIFY_STANDARD);
      const char *expected = g_str_has_prefix (strangers[i], "Dr.") ? "Dr. [name], PhD\n"
                                                                    : "[name]\n";

      g_test_message ("%s", strangers[i]);
      g_assert_true (g_str_has_prefix (after, expected));
      g_assert_nonnull (strstr (
          after,
          "Software engineer\n[email] | [phone]\n\nExperience\nKelp & Lantern, 2019 - 2021"));
    }
}

static void
test_name_once_found_goes_everywhere (void)
{
  static const Pair pairs[] = {
    { "Tavrin Quillfeather" REST "Quillfeather led. TAVRIN, T. Quillfeather, Quillfeather-Tavrin, "
      "quillfeather_tavrin.pdf, tquillfeather",
      "[name]\nSoftware engineer\n[email] | [phone]\n\nExperience\nKelp & Lantern, 2019 - 2021\n"
      "[name] led. [name], [name]" },
    { "Grace Baker" REST "Hired a baker for the grace period; Grace led, Ms Baker taught.",
      "[name]\nSoftware engineer\n[email] | [phone]\n\nExperience\nKelp & Lantern, 2019 - 2021\n"
      "Hired a baker for the grace period; [name] led, [name] taught." },
  };

  g_autofree char *first = fixture_hide (pairs[0].before, NULL, CLARA_DEIDENTIFY_STANDARD);
  g_autofree char *second = fixture_hide (pairs[1].before, NULL, CLARA_DEIDENTIFY_STANDARD);
  g_autofree char *folded = g_utf8_strdown (first, -1);

  g_assert_null (strstr (folded, "quillfeather"));
  g_assert_null (strstr (folded, "tavrin"));
  g_assert_cmpstr (second, ==, pairs[1].after);
}

static void
test_other_people_go_too (void)
{
  static const Pair pairs[] = {
    { "Experience\nReported to Brizo Oakhollow, and met Dr. Fernsby.",
      "Experience\nReported to [name], and met Dr. [name]." },
    { "References\nBrizo Oakhollow, Head of Care, Kelp & Lantern",
      "References\n[name], Head of Care, Kelp & Lantern" },
    { "Experience\nWorked with Katarzyna Wierzbowa at Johnson & Johnson and Robert Bosch GmbH",
      "Experience\nWorked with [name] at Johnson & Johnson and Robert Bosch GmbH" },
  };

  fixture_assert_hides (pairs, G_N_ELEMENTS (pairs), CLARA_DEIDENTIFY_STANDARD);
}

static void
test_letter_is_signed_by_nobody (void)
{
  static const Pair pairs[] = {
    { "Dear Ms Fernsby,\n\nI like tidy books.\n\nKind regards,\nBrizo Oakhollow\n",
      "Dear [name],\n\nI like tidy books.\n\nKind regards,\n[name]\n" },
    { "Sehr geehrte Frau Dr. Fernsby,\n\nich bewerbe mich.\n\nMit freundlichen Grüßen\nBrizo\n",
      "Sehr geehrte [gender] Dr. [name],\n\nich bewerbe mich.\n\nMit freundlichen "
      "Grüßen\n[name]\n" },
  };

  fixture_assert_hides (pairs, G_N_ELEMENTS (pairs), CLARA_DEIDENTIFY_STANDARD);
}

static void
test_known_identity_goes_in_any_form (void)
{
  static const char text[] = "Skills\nAccounting\nNotes of KOWALSKA ANNA: call 600-123-456, see "
                             "kowalska.example, Sopot Street 5.\n";
  g_autoptr (ClaraIdentity) identity = clara_identity_new ();
  g_autofree char *after = NULL;

  clara_identity_add (identity, CLARA_IDENTITY_NAME, "Anna Kowalska");
  clara_identity_add (identity, CLARA_IDENTITY_PHONE, "+48 600123456");
  clara_identity_add (identity, CLARA_IDENTITY_LINK, "kowalska.example");
  after = fixture_hide (text, identity, CLARA_DEIDENTIFY_STANDARD);

  g_assert_nonnull (strstr (after, "Notes of [name]: call [phone], see [link]"));
}

static void
test_learned_identity_cleans_another_text (void)
{
  static const char letter[] =
      "Notes\nTavrin wrote these, and Quillfeather signed; ask tavrin.q@mail.example.\n";
  g_autoptr (ClaraIdentity) identity = clara_identity_new ();
  g_autofree char *after = NULL;
  guint n;

  clara_deidentify_learn (fixture_lexicon (), "Tavrin Quillfeather" REST, NULL, identity);
  clara_identity_get (identity, CLARA_IDENTITY_NAME, &n);
  g_assert_cmpuint (n, >=, 1);
  clara_identity_get (identity, CLARA_IDENTITY_EMAIL, &n);
  g_assert_cmpuint (n, ==, 1);
  clara_identity_get (identity, CLARA_IDENTITY_PHONE, &n);
  g_assert_cmpuint (n, ==, 1);
  after = fixture_hide (letter, identity, CLARA_DEIDENTIFY_STANDARD);
  g_assert_cmpstr (after, ==, "Notes\n[name] wrote these, and [name] signed; ask [email].\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/persons/name-in-the-head-whoever-it-is", test_name_in_the_head_whoever_it_is);
  g_test_add_func ("/persons/name-once-found-goes-everywhere",
                   test_name_once_found_goes_everywhere);
  g_test_add_func ("/persons/other-people-go-too", test_other_people_go_too);
  g_test_add_func ("/persons/letter-is-signed-by-nobody", test_letter_is_signed_by_nobody);
  g_test_add_func ("/persons/known-identity-goes-in-any-form",
                   test_known_identity_goes_in_any_form);
  g_test_add_func ("/persons/learned-identity-cleans-another-text",
                   test_learned_identity_cleans_another_text);

  return g_test_run ();
}

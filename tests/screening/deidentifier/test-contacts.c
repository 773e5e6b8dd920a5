/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "fixture.h"

static void
test_mails_in_any_spelling (void)
{
  static const Pair pairs[] = {
    { "Write to a.b-c+d@mail.example.org.", "Write to [email]." },
    { "Write to anna (at) host dot example please", "Write to [email] please" },
    { "Write to anna [at] kelp-mail [dot] test", "Write to [email]" },
    { "Mail: zoë@bücher.example, one@two.example", "Mail: [email]" },
    { "engineer @ Kelp, meet at noon", NULL },
  };

  fixture_assert_hides (pairs, G_N_ELEMENTS (pairs), CLARA_DEIDENTIFY_STANDARD);
}

static void
test_phones_of_many_countries (void)
{
  static const char *const phones[] = {
    "+44 (0)161 496 0123", "020 7946 0958",
    "(555) 013-4567",      "555-013-4567",
    "+49 30 12345678",     "0171 2345678",
    "0221/123456",         "06 12 34 56 78",
    "01.42.34.56.78",      "+34 91 123 45 67",
    "600 123 456",         "+48 22 123 45 67",
    "22 123 45 67",        "+1 555 013 4567 ext. 12",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (phones); i++)
    {
      g_autofree char *before = g_strdup_printf ("Profile\nReach me under %s any day.", phones[i]);
      g_autofree char *after = fixture_hide (before, NULL, CLARA_DEIDENTIFY_STANDARD);

      g_assert_cmpstr (after, ==, "Profile\nReach me under [phone] any day.");
    }
}

static void
test_other_numbers_stay (void)
{
  static const Pair pairs[] = {
    { "Experience\nWorked 2015 - 2019 and 03/2019 - 12/2021", NULL },
    { "Experience\nGrew revenue from 120 000 000 EUR to 500,000,000 EUR", NULL },
    { "Experience\nServed 1500000 users under ISO 27001 with Python 3.11.2", NULL },
    { "Experience\nCut costs by 12.5 % in 24 months", NULL },
  };

  fixture_assert_hides (pairs, G_N_ELEMENTS (pairs), CLARA_DEIDENTIFY_STANDARD);
}

static void
test_links_of_a_person_go (void)
{
  static const Pair pairs[] = {
    { "Projects\nSee https://kelp.example/anna?x=1 and www.anna.example.",
      "Projects\nSee [link] and [link]." },
    { "Projects\nCode on github.com/annak", "Projects\nCode on [link]" },
    { "Skills\nNode.js, ASP.NET, CI/CD", NULL },
    { "Experience\nEngineer at Booking.com", NULL },
    { "Contact\nTwitter: @annak42", "Contact\nTwitter: [username]" },
  };

  fixture_assert_hides (pairs, G_N_ELEMENTS (pairs), CLARA_DEIDENTIFY_STANDARD);
}

static void
test_addresses_of_five_conventions (void)
{
  static const char *const addresses[] = {
    "12 Lantern Row, London NW3 4QT",
    "Flat 3, 88 Millrace Lane, Leeds LS6 3BN",
    "1420 Tallow Ave, Springfield, IL 62704",
    "Lindenallee 14, 50667 Köln",
    "Lange Straße 5b, 80331 München",
    "12 bis, rue des Tanneurs, 69003 Lyon",
    "C/ Mayor 14, 3º B, 28013 Madrid",
    "ul. Miodowa 5/12, 00-246 Warszawa",
    "Nettlecombe",
    "London",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (addresses); i++)
    {
      g_autofree char *before = g_strdup_printf ("Li Wu\na@b.example | %s | +44 161 496 0123\n",
                                                 addresses[i]);
      g_autofree char *after = fixture_hide (before, NULL, CLARA_DEIDENTIFY_STANDARD);

      g_assert_cmpstr (after, ==, "[name]\n[email] | [address] | [phone]\n");
    }
}

static void
test_numbers_of_identity (void)
{
  static const char *const numbers[] = {
    "GB82 WEST 1234 5698 7654 32",
    "AB 12 34 56 C",
    "44051401359",
    "12345678Z",
    "X1234567L",
    "123-45-6789",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autofree char *before = g_strdup_printf ("Profile\nMy number is %s here.", numbers[i]);
      g_autofree char *after = fixture_hide (before, NULL, CLARA_DEIDENTIFY_STANDARD);

      g_assert_cmpstr (after, ==, "Profile\nMy number is [id-number] here.");
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/contacts/mails-in-any-spelling", test_mails_in_any_spelling);
  g_test_add_func ("/contacts/phones-of-many-countries", test_phones_of_many_countries);
  g_test_add_func ("/contacts/other-numbers-stay", test_other_numbers_stay);
  g_test_add_func ("/contacts/links-of-a-person-go", test_links_of_a_person_go);
  g_test_add_func ("/contacts/addresses-of-five-conventions", test_addresses_of_five_conventions);
  g_test_add_func ("/contacts/numbers-of-identity", test_numbers_of_identity);

  return g_test_run ();
}

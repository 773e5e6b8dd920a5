/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "clara-claim-clauses.h"
#include "clara-claim.h"

#include <string.h>

/* What the marked words of a line of tests/fixtures/claims are. */
static const char *const kinds[] = { "denied", "wished", "others", "customer", "lapsed", "honest" };

/* What share of the lines must be told at least. An honest line that is not believed is as bad as a claim that is none, and
 * there are more of them in a résumé. */
typedef struct
{
  double of_kind;
  double hard;
  double honest;
} Least;

static const Least least_known = { .of_kind = 0.90, .hard = 0.95, .honest = 0.97 };

/* Lines that nothing was made by: what a word list has not met. The floor is what is reached, far from what is wanted. */
static const Least least_unseen = { .of_kind = 0.30, .hard = 0.54, .honest = 0.85 };

static const char *const languages[] = { "en", "de", "fr", "es", "pl" };

static ClaraClaimKind
read_claim (const char *text, guint start, guint end)
{
  g_autoptr (ClaraTerms) terms = clara_terms_new (text);
  g_autoptr (GArray) claims = clara_claim_read (text, 0, (guint) strlen (text));

  clara_claim_clauses_read (terms, 0, (guint) strlen (text), 2026, claims);

  return clara_claim_at (claims, start, end);
}

/* The words in pointed brackets are what is asked about. */
static gboolean
is_told (const char *line, gboolean honest)
{
  const char *open = strchr (line, '<'), *close = strchr (line, '>');
  g_autofree char *text = g_strdup_printf ("%.*s%.*s%s", (int) (open - line), line,
                                           (int) (close - open - 1), open + 1, close + 1);
  guint start = (guint) (open - line);

  return (read_claim (text, start, start + (guint) (close - open - 1)) == CLARA_CLAIM_ASSERTED) ==
         honest;
}

static void
count_lines (const char *folder, const char *language, const char *kind, guint *n, guint *n_told)
{
  g_autofree char *name = g_strconcat (language, ".txt", NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", folder, name, NULL);
  g_autofree char *prefix = g_strconcat (kind, "|", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) lines = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (text, "\n", -1);
  for (char **line = lines; *line != NULL; line++)
    {
      if (!g_str_has_prefix (*line, prefix))
        continue;
      ++*n;
      if (is_told (*line + strlen (prefix), g_str_equal (kind, "honest")))
        ++*n_told;
      else
        g_test_message ("not told: %s %s", language, *line);
    }
}

static void
check_told (const char *what, guint n_told, guint n, double least)
{
  g_test_message ("%s: %u of %u", what, n_told, n);
  g_assert_cmpuint (n, >, 0);
  if (n_told < least * n)
    g_test_fail_printf ("%s: %u of %u is too few", what, n_told, n);
}

static void
check_folder (const char *folder, guint least_lines, const Least *least)
{
  guint n_hard = 0, n_hard_told = 0;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      gboolean honest = g_str_equal (kinds[i], "honest");
      guint n = 0, n_told = 0;

      for (guint j = 0; j < G_N_ELEMENTS (languages); j++)
        {
          guint n_here = 0;

          count_lines (folder, languages[j], kinds[i], &n_here, &n_told);
          g_assert_cmpuint (n_here, >=, least_lines);
          n += n_here;
        }
      check_told (kinds[i], n_told, n, honest ? least->honest : least->of_kind);
      n_hard += honest ? 0 : n;
      n_hard_told += honest ? 0 : n_told;
    }
  check_told ("all that are none", n_hard_told, n_hard, least->hard);
}

static void
test_kinds_are_told_in_every_language (void)
{
  check_folder ("claims", 5, &least_known);
}

static void
test_unseen_lines_are_told_no_worse_than_before (void)
{
  check_folder ("claims/unseen", 1, &least_unseen);
}

static void
test_licences_end_with_the_year_they_are_valid_until (void)
{
  const char *text = "Forklift licence valid until 2020";
  g_autoptr (ClaraTerms) terms = clara_terms_new (text);
  g_autoptr (GArray) before = g_array_new (FALSE, FALSE, sizeof (ClaraClaim));
  g_autoptr (GArray) behind = g_array_new (FALSE, FALSE, sizeof (ClaraClaim));

  clara_claim_clauses_read (terms, 0, (guint) strlen (text), 2020, before);
  g_assert_cmpuint (before->len, ==, 0);
  clara_claim_clauses_read (terms, 0, (guint) strlen (text), 2021, behind);
  g_assert_cmpuint (behind->len, ==, 1);
  g_assert_cmpint (g_array_index (behind, ClaraClaim, 0).kind, ==, CLARA_CLAIM_DENIED);
}

static void
test_only_the_sentence_is_read (void)
{
  const char *text = "I never used SAP. Ran payroll in Sage.";
  g_autoptr (ClaraTerms) terms = clara_terms_new (text);
  g_autoptr (GArray) claims = g_array_new (FALSE, FALSE, sizeof (ClaraClaim));

  clara_claim_clauses_read (terms, 18, (guint) strlen (text), 0, claims);
  g_assert_cmpuint (claims->len, ==, 0);
  clara_claim_clauses_read (terms, 0, 0, 0, claims);
  g_assert_cmpuint (claims->len, ==, 0);
}

static void
test_long_sentences_end (void)
{
  static const char *const words[] = { "not ", "the chef who ", "die Firma, die ", ", I ",
                                       "no que " };
  gint64 start = g_get_monotonic_time ();

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (ClaraTerms) terms = NULL;
      g_autoptr (GArray) claims = g_array_new (FALSE, FALSE, sizeof (ClaraClaim));

      for (guint j = 0; j < 20000; j++)
        g_string_append (text, words[i]);
      terms = clara_terms_new (text->str);
      clara_claim_clauses_read (terms, 0, (guint) text->len, 2026, claims);
      for (guint j = 0; j < claims->len; j++)
        {
          const ClaraClaim *claim = &g_array_index (claims, ClaraClaim, j);

          g_assert_cmpuint (claim->start, <, claim->end);
          g_assert_cmpuint (claim->end, <=, text->len);
        }
    }

  /* Were it quadratic, it would take minutes. */
  g_assert_cmpint (g_get_monotonic_time () - start, <, 20 * G_USEC_PER_SEC);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/claim-clauses/kinds-are-told-in-every-language",
                   test_kinds_are_told_in_every_language);
  g_test_add_func ("/claim-clauses/unseen-lines-are-told-no-worse-than-before",
                   test_unseen_lines_are_told_no_worse_than_before);
  g_test_add_func ("/claim-clauses/licences-end-with-the-year-they-are-valid-until",
                   test_licences_end_with_the_year_they_are_valid_until);
  g_test_add_func ("/claim-clauses/only-the-sentence-is-read", test_only_the_sentence_is_read);
  g_test_add_func ("/claim-clauses/long-sentences-end", test_long_sentences_end);

  return g_test_run ();
}

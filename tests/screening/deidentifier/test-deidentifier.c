/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "fixture.h"

#include "clara-text.h"

#define TEXT                                                                                       \
  "Zoë Brzęczyk\nžurnalist\nzoe@mail.example | +48 600 123 456\n\nExperience\nKelp, 2019\n"

static void
test_spans_are_code_points_of_the_visible_text (void)
{
  g_autoptr (ClaraDeidentified) deidentified = clara_deidentify (fixture_lexicon (), TEXT, NULL,
                                                                 NULL, CLARA_DEIDENTIFY_STANDARD);
  g_autoptr (GString) again = g_string_new (NULL);
  guint at = 0;

  g_assert_cmpuint (clara_deidentified_get_n_redactions (deidentified), ==, 3);
  for (guint i = 0; i < 3; i++)
    {
      const ClaraRedaction *redaction = clara_deidentified_get_redaction (deidentified, i);
      g_autofree char *before = g_utf8_substring (TEXT, at, redaction->start);

      g_string_append_printf (again, "%s[%s]", before,
                              clara_redaction_kind_to_string (redaction->kind));
      at = redaction->end;
    }
  g_string_append (again, TEXT + clara_text_character_to_byte (TEXT, at));
  g_assert_cmpstr (again->str, ==, clara_deidentified_get_text (deidentified));
}

static void
test_places_map_back (void)
{
  g_autoptr (ClaraDeidentified) deidentified = clara_deidentify (fixture_lexicon (), TEXT, NULL,
                                                                 NULL, CLARA_DEIDENTIFY_STANDARD);
  const char *text = clara_deidentified_get_text (deidentified);
  const char *word = strstr (text, "Kelp");
  guint start = (guint) clara_text_byte_to_character (text, (gsize) (word - text)), first, behind;
  g_autofree char *visible = NULL;

  clara_deidentified_to_visible (deidentified, start, start + 4, &first, &behind);
  visible = g_utf8_substring (TEXT, first, behind);
  g_assert_cmpstr (visible, ==, "Kelp");

  /* Within a placeholder all that is hidden there is meant. */
  clara_deidentified_to_visible (deidentified, 2, 3, &first, &behind);
  g_assert_cmpuint (first, ==, 0);
  g_assert_cmpuint (behind, ==, 12);

  /* And back. */
  clara_deidentified_to_visible (deidentified, start, start + 4, &first, &behind);
  clara_deidentified_from_visible (deidentified, first, behind, &first, &behind);
  g_assert_cmpuint (first, ==, start);
  g_assert_cmpuint (behind, ==, start + 4);
  clara_deidentified_from_visible (deidentified, 3, 7, &first, &behind);
  g_assert_cmpuint (first, ==, 0);
  g_assert_cmpuint (behind, ==, strlen ("[name]"));
}

static void
test_kinds_have_names (void)
{
  for (guint i = 0; i < CLARA_N_REDACTION_KINDS; i++)
    {
      const char *name = clara_redaction_kind_to_string ((ClaraRedactionKind) i);
      ClaraRedactionKind kind = CLARA_N_REDACTION_KINDS;

      g_assert_nonnull (name);
      g_assert_true (clara_redaction_kind_from_string (name, &kind));
      g_assert_cmpuint (kind, ==, i);
    }
  g_assert_false (clara_redaction_kind_from_string ("nonsense", NULL));
}

static void
test_file_name_changes_nothing (void)
{
  static const char *const names[] = { NULL, "Zoë_Brzęczyk.pdf", "Experience Kelp.docx", "cv.txt" };
  g_autofree char *expected = fixture_hide (TEXT, NULL, CLARA_DEIDENTIFY_STRICT);

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (ClaraDeidentified) deidentified = clara_deidentify (
          fixture_lexicon (), TEXT, names[i], NULL, CLARA_DEIDENTIFY_STRICT);

      g_assert_cmpstr (clara_deidentified_get_text (deidentified), ==, expected);
    }
}

/* One line of the head after another said of somebody else: the same text must be left. */
static void
test_another_person_leaves_the_same_text (void)
{
  static const char *const heads[][4] = {
    { "Anna Maria Kowalska-Nowak", "Mrs Grace Baker", "LI WU", "Herr Dietmar Möwenstein" },
    { "anna.kowalska@mail.example | +48 600 123 456", "x99@host.example | (555) 013-4567",
      "o (at) mail.example | 0171 2345678", "b_c@d.example | 06 12 34 56 78" },
    { "12 Lantern Row, London NW3 4QT", "ul. Długa 5/3, 00-950 Warszawa",
      "Saddler Street 45, Oldbridge", "Am Eelmarkt 3a, 80331 München" },
    { "Marital status: married, three children", "Marital status: single",
      "Marital status: divorced with two kids", "Marital status: widowed" },
    { "Born: 12.03.1990", "Born: 1 May 1964", "Born: 1988-11-30", "Born: 3/4/71" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (heads); i++)
    {
      g_autofree char *expected = NULL;

      for (gsize j = 0; j < 4; j++)
        {
          g_autofree char *text = g_strconcat (
              i == 0 ? heads[0][j] : heads[0][0], "\nSoftware engineer\n",
              i == 0 ? "" : heads[i][j],
              "\n\nExperience\nKelp & Lantern, 2019 - 2021\nBuilt a ferry in Python.\n", NULL);
          g_autofree char *after = fixture_hide (text, NULL, CLARA_DEIDENTIFY_STRICT);

          if (expected == NULL)
            expected = g_strdup (after);
          g_assert_cmpstr (after, ==, expected);
        }
    }
}

/* Each of these shapes once cost more than its length in some reader of text. */
static void
test_hostile_text_costs_its_length (void)
{
  static const char *const shapes[] = {
    "a ",      "@",        "a@b.", "1 ",  "1-",   "Anna ",    "(at) ",          "http://",
    "a.b.c.",  "A. ",      "\n",   "x\n", "Mr ",  "van der ", "University of ", "London, ",
    "London ", "12 High ", "ul. ", "'",   "born "
  };

  for (gsize i = 0; i < G_N_ELEMENTS (shapes); i++)
    {
      g_autoptr (GString) text = g_string_new ("Anna Kowalska\n");
      g_autoptr (ClaraDeidentified) deidentified = NULL;
      gint64 start = g_get_monotonic_time ();
      double seconds;

      while (text->len < 1024 * 1024)
        g_string_append (text, shapes[i]);
      deidentified = clara_deidentify (fixture_lexicon (), text->str, NULL, NULL,
                                       CLARA_DEIDENTIFY_STRICT);
      seconds = (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC;
      g_test_message ("%s: %.2f s", shapes[i], seconds);
      g_assert_cmpfloat (seconds, <, 30.0);
      g_assert_null (strstr (clara_deidentified_get_text (deidentified), "Kowalska"));
    }
}

static void
test_what_is_too_much_is_hidden (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *after = NULL;

  for (guint i = 0; i < 30000; i++)
    g_string_append (text, "word\n");
  g_string_append (text, "Hidden at the end");
  after = fixture_hide (text->str, NULL, CLARA_DEIDENTIFY_STANDARD);
  g_assert_null (strstr (after, "Hidden"));
  g_assert_true (g_str_has_suffix (after, "[name]"));
}

static void
test_empty_text_stays_empty (void)
{
  static const Pair pairs[] = { { "", "" }, { "\n\n", NULL }, { "…", NULL } };

  fixture_assert_hides (pairs, G_N_ELEMENTS (pairs), CLARA_DEIDENTIFY_STRICT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/deidentifier/spans-are-code-points",
                   test_spans_are_code_points_of_the_visible_text);
  g_test_add_func ("/deidentifier/places-map-back", test_places_map_back);
  g_test_add_func ("/deidentifier/kinds-have-names", test_kinds_have_names);
  g_test_add_func ("/deidentifier/file-name-changes-nothing", test_file_name_changes_nothing);
  g_test_add_func ("/deidentifier/another-person-leaves-the-same-text",
                   test_another_person_leaves_the_same_text);
  g_test_add_func ("/deidentifier/hostile-text-costs-its-length",
                   test_hostile_text_costs_its_length);
  g_test_add_func ("/deidentifier/what-is-too-much-is-hidden", test_what_is_too_much_is_hidden);
  g_test_add_func ("/deidentifier/empty-text-stays-empty", test_empty_text_stays_empty);

  return g_test_run ();
}

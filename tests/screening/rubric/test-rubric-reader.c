/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-requirement-weight.h"
#include "clara-rubric-json.h"
#include "clara-rubric-reader.h"
#include "clara-text.h"

#include <string.h>

static ClaraRubric *
read_rubric (const char *text)
{
  static ClaraLexicon *lexicon = NULL;
  g_autoptr (ClaraJobText) job = clara_job_text_new (NULL, text, NULL);

  if (lexicon == NULL)
    {
      lexicon = clara_lexicon_load_shipped (NULL);
      g_assert_nonnull (lexicon);
    }

  return clara_rubric_read (lexicon, job);
}

static const ClaraRequirement *
find (ClaraRubric *rubric, const char *words)
{
  for (guint i = 0; i < clara_rubric_get_n_requirements (rubric); i++)
    if (strstr (clara_rubric_get_requirement (rubric, i)->text, words) != NULL)
      return clara_rubric_get_requirement (rubric, i);

  return NULL;
}

static gboolean
is_flagged (const ClaraRequirement *requirement, const char *flag)
{
  return requirement->flags != NULL &&
         g_strv_contains ((const char *const *) requirement->flags, flag);
}

static const char clerk[] = "Harbour clerk\n\n"
                            "We are a family-run company with 80 employees.\n\n"
                            "Your tasks\n- Keep the berth list\n- Must answer the radio\n\n"
                            "Your profile\n"
                            "- A degree in logistics and three years of experience in a port\n"
                            "- Good knowledge of tides, currents, charts and buoys\n"
                            "- English or Polish at level B2\n"
                            "- Good knowledge of tides, currents, charts and buoys.\n"
                            "- Willingness to work in shifts\n"
                            "- 30 days of holiday\n\n"
                            "Nice to have\n- A driving licence\n\n"
                            "We offer\n- Good communication skills training\n- Free ferry rides\n\n"
                            "We welcome everyone, regardless of age or religion.\n"
                            "Please send your application to the harbour office.\n";

static void
test_reads_what_is_asked_and_no_more (void)
{
  static const struct
  {
    const char *text;
    ClaraRequirementCategory category;
    ClaraImportance importance;
    double years;
  } expected[] = {
    { "A degree in logistics", CLARA_CATEGORY_EDUCATION, CLARA_IMPORTANCE_MUST, 0 },
    { "three years of experience in a port", CLARA_CATEGORY_EXPERIENCE, CLARA_IMPORTANCE_MUST, 3 },
    { "Good knowledge of tides, currents, charts and buoys", CLARA_CATEGORY_HARD_SKILL,
      CLARA_IMPORTANCE_MUST, 0 },
    { "English or Polish at level B2", CLARA_CATEGORY_LANGUAGE, CLARA_IMPORTANCE_MUST, 0 },
    { "Willingness to work in shifts", CLARA_CATEGORY_OTHER, CLARA_IMPORTANCE_MUST, 0 },
    { "A driving licence", CLARA_CATEGORY_CERTIFICATION, CLARA_IMPORTANCE_NICE, 0 },
  };
  g_autoptr (ClaraRubric) rubric = read_rubric (clerk);

  g_assert_cmpstr (clara_rubric_get_title (rubric), ==, "Harbour clerk");
  g_assert_cmpuint (clara_rubric_get_n_requirements (rubric), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      const ClaraRequirement *one = clara_rubric_get_requirement (rubric, i);
      g_autofree char *id = g_strdup_printf ("r%u", i + 1);

      g_assert_cmpstr (one->id, ==, id);
      g_assert_cmpstr (one->text, ==, expected[i].text);
      g_assert_cmpint (one->category, ==, expected[i].category);
      g_assert_cmpint (one->importance, ==, expected[i].importance);
      g_assert_cmpfloat (one->min_years, ==, expected[i].years);
      g_assert_false (one->knock_out);
    }
}

static void
assert_spans (const char *text)
{
  g_autoptr (ClaraRubric) rubric = read_rubric (text);
  guint n = clara_rubric_get_n_requirements (rubric);

  g_assert_cmpuint (n, >, 0);
  for (guint i = 0; i < n; i++)
    {
      const ClaraRequirement *one = clara_rubric_get_requirement (rubric, i);
      g_autofree char *slice = g_utf8_substring (text, one->source_start, one->source_end);
      g_auto (GStrv) parts = g_strsplit (slice, "&nbsp;", -1);
      g_autofree char *joined = g_strjoinv (" ", parts);
      g_autofree char *words = clara_text_collapse_space (joined);

      g_assert_cmpstr (words, ==, one->text);
    }
}

static void
test_spans_are_characters_of_the_text (void)
{
  assert_spans (clerk);
  assert_spans (
      "Koch 👩‍🍳 gesucht\n\nIHR PROFIL\n✅ Gute Kenntnisse in Küche&nbsp;und Bäckerei\n"
      "✅ Zuverlässigkeit\n✅ Führerschein Klasse B\n");
}

static void
test_messy_texts_are_read (void)
{
  static const char *const texts[] = {
    "Clerk Requirements: Good knowledge of tides. A valid driving licence. Benefits: Free coffee. "
    "A "
    "company pension.",
    "<p>Clerk</p><p><b>Requirements</b></p><ul><li>Good&nbsp;knowledge of tides</li><li>A valid "
    "driving "
    "licence</li></ul><p><b>Benefits</b></p><ul><li>Free coffee</li></ul>",
    "CLERK\nREQUIREMENTS\n👉 GOOD KNOWLEDGE OF TIDES\n👉 A VALID DRIVING LICENCE\nBENEFITS\n👉 FREE "
    "COFFEE\n",
    "Clerk. Good knowledge of tides is required. You must have a valid driving licence. We offer "
    "free "
    "coffee.",
    "Clerk\n\nWhat you must have with you:\n- Good knowledge of tides\n- A valid driving "
    "licence\n\nWhat you get from us:\n- Free coffee\n",
    "Clerk we need • Good knowledge of tides and of currents • A valid driving licence of category "
    "B • "
    "Readiness to work in shifts",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (ClaraRubric) rubric = read_rubric (texts[i]);
      gboolean tides = FALSE, licence = FALSE;

      for (guint j = 0; j < clara_rubric_get_n_requirements (rubric); j++)
        {
          const ClaraRequirement *one = clara_rubric_get_requirement (rubric, j);
          g_autofree char *folded = clara_text_fold (one->text);

          tides = tides || (strstr (folded, "tides") != NULL && strstr (folded, "licence") == NULL);
          licence = licence ||
                    (strstr (folded, "licence") != NULL && strstr (folded, "tides") == NULL);
          g_assert_null (strstr (folded, "coffee"));
        }
      if (!tides || !licence)
        g_test_message ("%s", texts[i]);
      g_assert_true (tides && licence);
    }
}

static void
test_demands_of_different_sorts_are_parted (void)
{
  static const struct
  {
    const char *line;
    const char *parts[3];
  } cases[] = {
    { "A degree in law and two years of experience",
      { "A degree in law", "two years of experience" } },
    { "Fluent English is required, and knowledge of Danish is an advantage",
      { "Fluent English is required", "knowledge of Danish is an advantage" } },
    { "Good knowledge of SQL; calm under pressure",
      { "Good knowledge of SQL", "calm under pressure" } },
    { "German at C1 level, English is a plus", { "German at C1 level", "English is a plus" } },
    { "Deutsch mindestens B2, Englisch von Vorteil",
      { "Deutsch mindestens B2", "Englisch von Vorteil" } },
    { "Python and Go, Rust would be a bonus", { "Python and Go", "Rust would be a bonus" } },
    { "Python, Go and Rust are a plus", { "Python, Go and Rust are a plus" } },
    { "Experience with Python, Go, Rust is a plus",
      { "Experience with Python, Go, Rust is a plus" } },
    { "A degree in law or two years of experience",
      { "A degree in law or two years of experience" } },
    { "Between two and four years of experience", { "Between two and four years of experience" } },
    { "Python, Go, Rust and Java", { "Python, Go, Rust and Java" } },
    { "Good spoken and written English", { "Good spoken and written English" } },
    { "Experience in sales, preferably in insurance",
      { "Experience in sales, preferably in insurance" } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strdup_printf ("Clerk\n\nRequirements\n- %s\n", cases[i].line);
      g_autoptr (ClaraRubric) rubric = read_rubric (text);
      guint n = 0;

      for (; cases[i].parts[n] != NULL; n++)
        g_assert_cmpstr (n < clara_rubric_get_n_requirements (rubric)
                             ? clara_rubric_get_requirement (rubric, n)->text
                             : "",
                         ==, cases[i].parts[n]);
      g_assert_cmpuint (clara_rubric_get_n_requirements (rubric), ==, n);
    }
}

static void
test_duplicates_merge_and_siblings_do_not (void)
{
  g_autoptr (ClaraRubric)
      rubric = read_rubric ("Clerk\n\nRequirements\n- Good knowledge of SQL\n"
                            "- At least three years of proven professional experience in "
                            "developing services with Python\n"
                            "- At least three years of proven professional experience in "
                            "developing services with Java\n\n"
                            "Nice to have\n- Very good SQL knowledge\n- Knowledge of Perl\n");

  g_assert_cmpuint (clara_rubric_get_n_requirements (rubric), ==, 4);
  g_assert_cmpstr (clara_rubric_get_requirement (rubric, 0)->text, ==, "Good knowledge of SQL");
  g_assert_cmpint (clara_rubric_get_requirement (rubric, 0)->importance, ==, CLARA_IMPORTANCE_MUST);
}

static void
test_headings_are_no_requirements (void)
{
  g_autoptr (ClaraRubric)
      unknown = read_rubric ("Clerk\n\nWhat we're after:\n- Good knowledge of tides\n\nThe perks "
                             "you get:\n- Free skills training\n");
  g_autoptr (ClaraRubric) shouted = read_rubric (
      "CLERK\nREQUIREMENTS\nKNOWLEDGE OF TIDES\nEXPERIENCE IN PORTS\nBENEFITS\nFREE COFFEE\n");

  g_assert_cmpuint (clara_rubric_get_n_requirements (unknown), ==, 1);
  g_assert_cmpuint (clara_rubric_get_n_requirements (shouted), ==, 2);
  g_assert_cmpstr (clara_rubric_get_requirement (shouted, 1)->text, ==, "EXPERIENCE IN PORTS");
}

static void
test_duties_stand_in_only_where_nothing_is_asked (void)
{
  g_autoptr (ClaraRubric) alone = read_rubric (
      "Developer\n\nYour tasks\n- Develop services in Python\n- Be kind to the cat\n");
  g_autoptr (ClaraRubric)
      beside = read_rubric ("Developer\n\nYour tasks\n- Develop services in "
                            "Python\n\nRequirements\n- Good knowledge of Java\n");

  g_assert_cmpuint (clara_rubric_get_n_requirements (alone), ==, 1);
  g_assert_true (is_flagged (clara_rubric_get_requirement (alone, 0), "duty"));
  g_assert_cmpint (clara_rubric_get_requirement (alone, 0)->importance, ==, CLARA_IMPORTANCE_NICE);
  g_assert_cmpuint (clara_rubric_get_n_requirements (beside), ==, 1);
  g_assert_null (find (beside, "Python"));
}

static void
test_protected_terms_are_flagged (void)
{
  static const struct
  {
    const char *line;
    gboolean flagged;
  } cases[] = {
    { "Young and dynamic personality", TRUE },
    { "Native speaker of English", TRUE },
    { "Recent graduate with good grades", TRUE },
    { "Male or female candidates below 35", TRUE },
    { "Must be living in postcode LS1", TRUE },
    { "Application with photo", TRUE },
    { "Gap free career history", TRUE },
    { "Deutsch als Muttersprache", TRUE },
    { "Nicht älter als 35", TRUE },
    { "Jeune et dynamique", TRUE },
    { "Buena presencia", TRUE },
    { "Młoda osoba o miłej aparycji", TRUE },
    { "Experience with React Native", FALSE },
    { "Experience in the care of young patients", FALSE },
    { "Knowledge of mature codebases", FALSE },
    { "Five years of experience", FALSE },
    { "Erfahrung in der Arbeit mit jungen Menschen", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strdup_printf ("Clerk\n\nRequirements\n- %s\n", cases[i].line);
      g_autoptr (ClaraRubric) rubric = read_rubric (text);
      gboolean flagged = clara_rubric_get_n_requirements (rubric) == 1 &&
                         is_flagged (clara_rubric_get_requirement (rubric, 0), "protected-term");

      if (flagged != cases[i].flagged)
        g_test_message ("%s", cases[i].line);
      g_assert_true (flagged == cases[i].flagged);
    }
}

static void
test_same_text_gives_the_same_bytes (void)
{
  g_autofree char *first = NULL;

  for (int i = 0; i < 3; i++)
    {
      g_autoptr (ClaraRubric) rubric = read_rubric (clerk);
      g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
      g_autofree char *json = NULL;

      json_node_take_object (node, clara_rubric_to_json (rubric));
      json = json_to_string (node, FALSE);
      if (first == NULL)
        first = g_steal_pointer (&json);
      else
        g_assert_cmpstr (json, ==, first);
    }
}

static void
test_weights_follow_the_formula (void)
{
  double must = clara_requirement_weight (CLARA_CATEGORY_HARD_SKILL, CLARA_IMPORTANCE_MUST, FALSE,
                                          0, 5);

  g_assert_cmpfloat (must, ==, 1.0);
  g_assert_cmpfloat (
      clara_requirement_weight (CLARA_CATEGORY_OTHER, CLARA_IMPORTANCE_MUST, FALSE, 0, 5), ==, 0.5);
  g_assert_cmpfloat (
      clara_requirement_weight (CLARA_CATEGORY_SOFT_SKILL, CLARA_IMPORTANCE_MUST, FALSE, 0, 1), ==,
      0.5);
  g_assert_cmpfloat (
      clara_requirement_weight (CLARA_CATEGORY_HARD_SKILL, CLARA_IMPORTANCE_NICE, FALSE, 0, 5), ==,
      0.4);
  g_assert_cmpfloat (
      clara_requirement_weight (CLARA_CATEGORY_HARD_SKILL, CLARA_IMPORTANCE_NICE, TRUE, 0, 5), ==,
      0.2);
  g_assert_cmpfloat (
      clara_requirement_weight (CLARA_CATEGORY_HARD_SKILL, CLARA_IMPORTANCE_MUST, FALSE, 4, 5), ==,
      0.8);
  g_assert_cmpfloat (
      clara_requirement_weight (CLARA_CATEGORY_OTHER, CLARA_IMPORTANCE_NICE, TRUE, 199, 200), >,
      0.0);
}

static void
test_hostile_texts_end_soon (void)
{
  static const char *const pieces[] = {
    "<",  "<li>", "&amp", "Requirements: ", "- ",     "a, ", "and ",  "(",
    "👉 ", "• x ", "\n",   "3 to ",          "must; ", "\t",  "A. B ", "experience and degree, "
  };

  for (gsize i = 0; i < G_N_ELEMENTS (pieces); i++)
    {
      g_autoptr (GString) text = g_string_new ("Requirements\n");
      g_autoptr (ClaraRubric) rubric = NULL;

      while (text->len < 300000)
        g_string_append (text, pieces[i]);
      rubric = read_rubric (text->str);
      g_assert_cmpuint (clara_rubric_get_n_requirements (rubric), <=,
                        CLARA_RUBRIC_MAX_REQUIREMENTS);
    }
}

static void
test_empty_text_asks_for_nothing (void)
{
  static const char *const texts[] = { "", " \n\t ", "—", "Requirements\n", "Requirements:" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (ClaraRubric) rubric = read_rubric (texts[i]);

      g_assert_cmpuint (clara_rubric_get_n_requirements (rubric), ==, 0);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/rubric-reader/reads-what-is-asked-and-no-more",
                   test_reads_what_is_asked_and_no_more);
  g_test_add_func ("/rubric-reader/spans-are-characters-of-the-text",
                   test_spans_are_characters_of_the_text);
  g_test_add_func ("/rubric-reader/messy-texts-are-read", test_messy_texts_are_read);
  g_test_add_func ("/rubric-reader/demands-of-different-sorts-are-parted",
                   test_demands_of_different_sorts_are_parted);
  g_test_add_func ("/rubric-reader/duplicates-merge-and-siblings-do-not",
                   test_duplicates_merge_and_siblings_do_not);
  g_test_add_func ("/rubric-reader/headings-are-no-requirements",
                   test_headings_are_no_requirements);
  g_test_add_func ("/rubric-reader/duties-stand-in-only-where-nothing-is-asked",
                   test_duties_stand_in_only_where_nothing_is_asked);
  g_test_add_func ("/rubric-reader/protected-terms-are-flagged", test_protected_terms_are_flagged);
  g_test_add_func ("/rubric-reader/same-text-gives-the-same-bytes",
                   test_same_text_gives_the_same_bytes);
  g_test_add_func ("/rubric-reader/weights-follow-the-formula", test_weights_follow_the_formula);
  g_test_add_func ("/rubric-reader/hostile-texts-end-soon", test_hostile_texts_end_soon);
  g_test_add_func ("/rubric-reader/empty-text-asks-for-nothing", test_empty_text_asks_for_nothing);

  return g_test_run ();
}

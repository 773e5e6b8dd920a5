/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clara-asked.h"

static const char trades[] = "@kind skill\nJava\nPython\nSQL\nrelational databases\nPostgreSQL > "
                             "relational databases\nMySQL\n"
                             "@kind degree\nBachelor = bachelor\nMaster = master\n"
                             "@kind field\ncomputer science\naccounting\n"
                             "@kind language\nEnglish = en\nGerman = de\nFrench = fr\n"
                             "@kind language-level\nB2 = B2\nC1 = C1\nfluent = C1\n";

static ClaraAsked *
ask (const char *text, ClaraRequirementCategory category, ClaraRequirement *requirement)
{
  g_autoptr (ClaraLexicon) lexicon = clara_lexicon_parse (trades, -1, "test.lex", NULL);
  static GPtrArray *kept = NULL;

  /* Entries live as long as their lexicon. */
  if (kept == NULL)
    kept = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (kept, g_object_ref (lexicon));
  *requirement = (ClaraRequirement){ .id = (char *) "r1",
                                     .text = (char *) text,
                                     .category = category };

  return clara_asked_new (lexicon, requirement, NULL, "en");
}

static void
assert_groups (const char *text, guint n_facets, guint n_groups)
{
  ClaraRequirement requirement;
  g_autoptr (ClaraAsked) asked = ask (text, CLARA_CATEGORY_HARD_SKILL, &requirement);

  g_assert_cmpuint (asked->facets->len, ==, n_facets);
  g_assert_cmpuint (asked->n_groups, ==, n_groups);
}

static void
test_asked_tells_and_from_or (void)
{
  assert_groups ("Java and SQL", 2, 2);
  assert_groups ("Java or Python", 2, 1);
  assert_groups ("Java, Python or SQL", 3, 1);
  assert_groups ("Java, Python and SQL", 3, 3);
  assert_groups ("Java/Python", 2, 1);
  assert_groups ("Java oder Python", 2, 1);
  assert_groups ("At least one of Java, Python and SQL", 3, 1);
  assert_groups ("Juggling", 0, 0);
}

static void
test_asked_takes_examples_for_alternatives (void)
{
  assert_groups ("Relational databases such as PostgreSQL and MySQL", 3, 1);
  assert_groups ("Relational databases (PostgreSQL, MySQL)", 3, 1);
}

static void
test_asked_reads_degrees_and_fields (void)
{
  ClaraRequirement requirement;
  g_autoptr (ClaraAsked) asked = ask (
      "Master or Bachelor in computer science or a related field, or equivalent experience",
      CLARA_CATEGORY_EDUCATION, &requirement);

  g_assert_cmpint (asked->degree, ==, CLARA_DEGREE_BACHELOR);
  g_assert_cmpuint (asked->fields->len, ==, 1);
  g_assert_true (asked->any_field);
  g_assert_true (asked->or_experience);
}

static void
test_asked_reads_languages_and_levels (void)
{
  ClaraRequirement requirement;
  g_autoptr (ClaraAsked)
      asked = ask ("Fluent German and English at B2", CLARA_CATEGORY_LANGUAGE, &requirement);
  const ClaraAskedLanguage *german = &g_array_index (asked->languages, ClaraAskedLanguage, 0);
  const ClaraAskedLanguage *english = &g_array_index (asked->languages, ClaraAskedLanguage, 1);

  g_assert_cmpuint (asked->languages->len, ==, 2);
  g_assert_cmpuint (asked->n_language_groups, ==, 2);
  g_assert_cmpstr (german->code, ==, "de");
  g_assert_cmpint (german->level, ==, CLARA_LANGUAGE_C1);
  g_assert_cmpint (english->level, ==, CLARA_LANGUAGE_B2);
}

static void
test_asked_knows_what_no_resume_says (void)
{
  ClaraRequirement requirement;
  g_autoptr (ClaraAsked)
      shifts = ask ("Willingness to work in shifts", CLARA_CATEGORY_HARD_SKILL, &requirement);
  ClaraRequirement other;
  g_autoptr (ClaraAsked) java = ask ("Solid knowledge of Java", CLARA_CATEGORY_HARD_SKILL, &other);

  g_assert_true (shifts->unstated);
  g_assert_false (java->unstated);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/screening/asked/and-or", test_asked_tells_and_from_or);
  g_test_add_func ("/screening/asked/examples", test_asked_takes_examples_for_alternatives);
  g_test_add_func ("/screening/asked/education", test_asked_reads_degrees_and_fields);
  g_test_add_func ("/screening/asked/languages", test_asked_reads_languages_and_levels);
  g_test_add_func ("/screening/asked/unstated", test_asked_knows_what_no_resume_says);

  return g_test_run ();
}

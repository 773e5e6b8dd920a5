/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clara-outline.h"

static const char headings[] = "@kind heading\n"
                               "Experience | Work Experience | de:Berufserfahrung = experience\n"
                               "Education | Ausbildung = education\n"
                               "Certificates = certifications\n"
                               "Skills | Kenntnisse = skills\n"
                               "Languages = languages\n"
                               "@kind language\nEnglish = en\nGerman = de\n";

static ClaraOutline *
new_outline (const char *text)
{
  g_autoptr (ClaraLexicon) lexicon = clara_lexicon_parse (headings, -1, "test.lex", NULL);

  return clara_outline_new (text, lexicon);
}

static const ClaraLine *
find_line (ClaraOutline *outline, const char *words)
{
  for (guint i = 0; i < clara_outline_get_n_lines (outline); i++)
    {
      const ClaraLine *line = clara_outline_get_line (outline, i);

      if (g_str_has_prefix (clara_outline_get_text (outline) + line->start, words))
        return line;
    }
  g_assert_not_reached ();
}

static void
test_outline_reads_headings (void)
{
  g_autoptr (ClaraOutline) outline = new_outline (
      "Anna\nEngineer\n\nWORK EXPERIENCE\nOne\n\nEducation & Certificates:\nTwo\nK E N N T N I S S "
      "E\nThree\n"
      "## Languages\nFour\nMy experience is wide and I like education.\nFive");

  g_assert_cmpint (find_line (outline, "Engineer")->section, ==, CLARA_SECTION_NONE);
  g_assert_true (find_line (outline, "WORK")->heading);
  g_assert_cmpint (find_line (outline, "One")->section, ==, CLARA_SECTION_EXPERIENCE);
  g_assert_cmpint (find_line (outline, "Two")->section, ==, CLARA_SECTION_EDUCATION);
  g_assert_cmpint (find_line (outline, "Three")->section, ==, CLARA_SECTION_SKILLS);
  g_assert_cmpint (find_line (outline, "Four")->section, ==, CLARA_SECTION_LANGUAGES);
  g_assert_cmpint (find_line (outline, "Five")->section, ==, CLARA_SECTION_LANGUAGES);
  g_assert_false (find_line (outline, "My exp")->heading);
}

static void
test_outline_reads_labels (void)
{
  g_autoptr (ClaraOutline)
      outline = new_outline ("Languages: English, German\nSkills\nLanguages: Java, Python\nSQL");

  g_assert_cmpint (find_line (outline, "Languages: E")->section, ==, CLARA_SECTION_LANGUAGES);
  g_assert_cmpint (find_line (outline, "Languages: J")->section, ==, CLARA_SECTION_SKILLS);
  g_assert_cmpint (find_line (outline, "SQL")->section, ==, CLARA_SECTION_SKILLS);
}

static void
test_outline_takes_off_bullets (void)
{
  g_autoptr (ClaraOutline)
      outline = new_outline ("• Led a team\n  - Built it\n* **Kept** books**\n-5 degrees\n-----\n");

  g_assert_cmpuint (clara_outline_get_n_lines (outline), ==, 4);
  g_assert_true (find_line (outline, "Led a team")->bullet);
  g_assert_true (find_line (outline, "Built it")->bullet);
  g_assert_true (find_line (outline, "Kept")->bullet);
  g_assert_false (find_line (outline, "-5 degrees")->bullet);
}

static void
assert_sentences (const char *text, guint n)
{
  g_autoptr (ClaraOutline) outline = new_outline (text);

  g_assert_cmpuint (clara_outline_get_n_sentences (outline), ==, n);
}

static void
test_outline_parts_sentences (void)
{
  assert_sentences ("I led a team. We built it! Did it run? Yes.", 4);
  assert_sentences ("Worked with Dr. Grün, e.g. On the ward, at St. Orla, approx. 3.5 years", 1);
  assert_sentences ("Node.js and ASP.NET in v2.1 of the product", 1);
  assert_sentences ("Am 3. März begonnen. Dann gewechselt.", 2);
  assert_sentences ("first line\nsecond line", 2);
}

static gboolean
first_is_list (const char *text)
{
  g_autoptr (ClaraOutline) outline = new_outline (text);

  g_assert_cmpuint (clara_outline_get_n_sentences (outline), >, 0);

  return clara_outline_get_sentence (outline, 0)->list;
}

static void
test_outline_knows_lists (void)
{
  g_assert_true (first_is_list ("Java, Python, Go and Rust"));
  g_assert_true (first_is_list ("Excel | Word | SAP FI | DATEV"));
  g_assert_true (first_is_list ("Skills\nPython"));
  g_assert_true (first_is_list ("Skills\n\nProgramming Python, Java, OCaml"));
  g_assert_false (first_is_list ("Welding frames, pipes and tanks for a shipyard"));
  g_assert_false (first_is_list ("Prepared audits, budgets and forecasts"));
  g_assert_false (first_is_list ("Built services in Java, Go and Rust for a bank"));
  g_assert_false (first_is_list ("Betreuung von zwölf Patienten, auch in der Nacht"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/screening/outline/headings", test_outline_reads_headings);
  g_test_add_func ("/screening/outline/labels", test_outline_reads_labels);
  g_test_add_func ("/screening/outline/bullets", test_outline_takes_off_bullets);
  g_test_add_func ("/screening/outline/sentences", test_outline_parts_sentences);
  g_test_add_func ("/screening/outline/lists", test_outline_knows_lists);

  return g_test_run ();
}

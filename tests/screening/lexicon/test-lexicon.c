/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clara-error.h"
#include "clara-lexicon.h"

#include <string.h>

static const char trades[] = "# trades\n"
                             "@kind skill\n"
                             "@occupation Software engineer\n"
                             "databases | de:Datenbanken\n"
                             "relational databases > databases\n"
                             "SQL\n"
                             "PostgreSQL | Postgres > relational databases; SQL\n"
                             "!Go | ^Golang | Go language\n"
                             "C++ | cpp\n"
                             "^REST\n"
                             "database design > databases\n"
                             "@occupation Accountant\n"
                             "SQL | structured query language\n"
                             "month-end close | closing the month\n"
                             "@kind degree\n"
                             "Bachelor of Science | BSc | B.Sc. = bachelor\n";

static ClaraLexicon *
new_lexicon (const char *text)
{
  g_autoptr (GError) error = NULL;
  ClaraLexicon *lexicon = clara_lexicon_parse (text, -1, "test.lex", &error);

  g_assert_no_error (error);

  return lexicon;
}

static char *
names_in (ClaraLexicon *lexicon, const char *text)
{
  g_autoptr (ClaraTerms) terms = clara_terms_new (text);
  g_autoptr (GArray) hits = clara_lexicon_find (lexicon, terms, 0, G_MAXUINT,
                                                CLARA_LEXICON_MASK (CLARA_LEXICON_SKILL));
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < hits->len; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? "|" : "",
                            g_array_index (hits, ClaraLexiconHit, i).entry->name);

  return g_string_free (names, FALSE);
}

static void
assert_names (ClaraLexicon *lexicon, const char *text, const char *expected)
{
  g_autofree char *names = names_in (lexicon, text);

  g_assert_cmpstr (names, ==, expected);
}

static void
test_lexicon_finds_names_and_aliases (void)
{
  g_autoptr (ClaraLexicon) lexicon = new_lexicon (trades);

  assert_names (lexicon, "Tuned postgres and SQL.", "PostgreSQL|SQL");
  assert_names (lexicon, "große DATENBANKEN, c++", "databases|C++");
  assert_names (lexicon, "Month end close; closing the month", "month-end close|month-end close");
  assert_names (lexicon, "nothing of that kind", "");
}

static void
test_lexicon_prefers_the_longest (void)
{
  g_autoptr (ClaraLexicon) lexicon = new_lexicon (trades);

  assert_names (lexicon, "Relational database design", "relational databases");
  assert_names (lexicon, "database design", "database design");
}

static void
test_lexicon_minds_case_where_told (void)
{
  g_autoptr (ClaraLexicon) lexicon = new_lexicon (trades);

  assert_names (lexicon, "REST interfaces, the rest", "REST");
  assert_names (lexicon, "go there, Go, golang", "");
  assert_names (lexicon, "Golang; the Go language", "Go|Go");
}

static void
test_lexicon_keeps_languages_apart (void)
{
  g_autoptr (ClaraLexicon) lexicon = new_lexicon (trades);
  g_autoptr (ClaraTerms) terms = clara_terms_new ("Datenbanken");
  g_autoptr (GArray)
      german = clara_lexicon_find_in (lexicon, terms, "de", 0, G_MAXUINT, CLARA_LEXICON_ALL);
  g_autoptr (GArray)
      french = clara_lexicon_find_in (lexicon, terms, "fr", 0, G_MAXUINT, CLARA_LEXICON_ALL);
  g_autoptr (GArray)
      unknown = clara_lexicon_find_in (lexicon, terms, NULL, 0, G_MAXUINT, CLARA_LEXICON_ALL);

  g_assert_cmpuint (german->len, ==, 1);
  g_assert_cmpuint (french->len, ==, 0);
  g_assert_cmpuint (unknown->len, ==, 1);
}

static void
assert_names_in (ClaraLexicon *lexicon,
                 const char *language,
                 const char *text,
                 const char *expected)
{
  g_autoptr (ClaraTerms) terms = clara_terms_new (text);
  g_autoptr (GArray)
      hits = clara_lexicon_find_in (lexicon, terms, language, 0, G_MAXUINT, CLARA_LEXICON_ALL);
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < hits->len; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? "|" : "",
                            g_array_index (hits, ClaraLexiconHit, i).entry->name);
  g_assert_cmpstr (names->str, ==, expected);
}

static const char bending[] = "@kind skill\n"
                              "customs | pl:procedury celne\n"
                              "bank reconciliation | fr:rapprochement bancaire\n"
                              "electrical safety | de:elektrische Sicherheit\n"
                              "electronics | es:electrónica | de:^Elektroniken\n"
                              "supplier | plain words stand\n"
                              "@kind protected\n"
                              "gender | de:weibliche Person = gender\n";

static void
test_lexicon_bends_words_of_a_language (void)
{
  g_autoptr (ClaraLexicon) lexicon = new_lexicon (bending);

  assert_names_in (lexicon, "pl", "znajomość procedur celnych", "customs");
  assert_names_in (lexicon, NULL, "znajomość procedur celnych", "customs");
  assert_names_in (lexicon, "fr", "les rapprochements bancaires", "bank reconciliation");
  assert_names_in (lexicon, "de", "Kenntnis der elektrischen Sicherheit", "electrical safety");
}

static void
test_lexicon_bends_nothing_else (void)
{
  g_autoptr (ClaraLexicon) lexicon = new_lexicon (bending);

  assert_names_in (lexicon, "de", "znajomość procedur celnych", "");
  assert_names_in (lexicon, "es", "por correo electrónico", "");
  assert_names_in (lexicon, "de", "Elektronik", "");
  assert_names_in (lexicon, "fr", "plaines words stand", "");
  assert_names_in (lexicon, "de", "weiblichen Personen", "");
  assert_names (lexicon, "znajomość procedur celnych", "");
}

static void
test_lexicon_finds_short_names_in_lists (void)
{
  g_autoptr (ClaraLexicon) lexicon = new_lexicon ("@kind skill\n@occupation Software engineer\n"
                                                  "Python\n!Go | Go language | ~^Go\n"
                                                  "!C | ~^C\n!R | ~^R\n"
                                                  "@occupation Truck driver\nForklift\n");

  assert_names (lexicon, "Python, Go, R", "Python|Go|R");
  assert_names (lexicon, "R, C, Python", "R|C|Python");
  assert_names (lexicon, "Skills: Go / Python", "Go|Python");
  assert_names (lexicon, "written in Go and Python", "Go|Python");
  assert_names (lexicon, "- Python\n- C\n", "Python|C");
  assert_names (lexicon, "Go language", "Go");
  assert_names (lexicon, "Licence category C, Python", "Python");
  assert_names (lexicon, "Python, Go live on time", "Python");
  assert_names (lexicon, "Forklift, C", "Forklift");
  assert_names (lexicon, "C, R", "");
  assert_names (lexicon, "go, python", "Python");
}

static void
test_lexicon_parts_phrases_at_commas (void)
{
  g_autoptr (ClaraLexicon) lexicon = new_lexicon (trades);

  assert_names (lexicon, "relational, databases", "databases");
  assert_names (lexicon, "month\nend close", "");
}

static void
test_lexicon_reads_dots_brackets_and_plus (void)
{
  g_autoptr (ClaraLexicon) lexicon = new_lexicon ("@kind skill\n"
                                                  "Doctorate | ^Ph.D.\n"
                                                  "Diplom | ^Dipl.-Ing.\n"
                                                  "Diplom (FH) | ^Dipl.-Ing. (FH)\n"
                                                  "Licence | bac+3\n");

  assert_names (lexicon, "Ph.D. in physics", "Doctorate");
  assert_names (lexicon, "ph.d. in physics", "");
  assert_names (lexicon, "Dipl.-Ing. (FH), Maschinenbau", "Diplom (FH)");
  assert_names (lexicon, "Dipl.-Ing., Maschinenbau", "Diplom");
  assert_names (lexicon, "niveau bac+3 exigé", "Licence");
}

static void
test_lexicon_follows_implications (void)
{
  g_autoptr (ClaraLexicon) lexicon = new_lexicon (trades);
  const ClaraLexiconEntry *postgres = clara_lexicon_lookup (lexicon, CLARA_LEXICON_SKILL,
                                                            "postgres");
  const ClaraLexiconEntry *databases = clara_lexicon_lookup (lexicon, CLARA_LEXICON_SKILL,
                                                             "database");
  const ClaraLexiconEntry *sql = clara_lexicon_lookup (lexicon, CLARA_LEXICON_SKILL, "SQL");

  g_assert_true (clara_lexicon_implies (lexicon, postgres, databases));
  g_assert_true (clara_lexicon_implies (lexicon, postgres, sql));
  g_assert_true (clara_lexicon_implies (lexicon, sql, sql));
  g_assert_false (clara_lexicon_implies (lexicon, databases, postgres));
  g_assert_false (clara_lexicon_implies (lexicon, sql, databases));
}

static void
test_lexicon_joins_entries_of_one_name (void)
{
  g_autoptr (ClaraLexicon) lexicon = new_lexicon (trades);
  const ClaraLexiconEntry *sql = clara_lexicon_lookup (lexicon, CLARA_LEXICON_SKILL,
                                                       "structured query language");

  g_assert_cmpstr (sql->name, ==, "SQL");
  g_assert_cmpuint (g_strv_length ((char **) sql->occupations), ==, 2);
  g_assert_cmpstr (sql->occupations[1], ==, "Accountant");
}

static void
test_lexicon_gives_values (void)
{
  g_autoptr (ClaraLexicon) lexicon = new_lexicon (trades);
  const ClaraLexiconEntry *degree = clara_lexicon_lookup (lexicon, CLARA_LEXICON_DEGREE, "b.sc.");

  g_assert_nonnull (degree);
  g_assert_cmpstr (degree->value, ==, "bachelor");
  g_assert_null (clara_lexicon_lookup (lexicon, CLARA_LEXICON_SKILL, "b.sc."));
}

static void
test_lexicon_names_the_bad_line (void)
{
  static const char *const bad[] = { "one\n",
                                     "@kind skill\n\n@shape round\n",
                                     "@kind thing\n",
                                     "@kind skill\n | x\n",
                                     "@kind skill\nx | ,\n",
                                     "@kind skill\n\xff\n" };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (ClaraLexicon) lexicon = clara_lexicon_parse (bad[i], -1, "bad.lex", &error);

      g_assert_null (lexicon);
      g_assert_error (error, CLARA_ERROR, CLARA_ERROR_INVALID);
      g_assert_true (g_str_has_prefix (error->message, "bad.lex"));
    }
}

static void
test_lexicon_survives_circles (void)
{
  g_autoptr (ClaraLexicon) lexicon = new_lexicon ("@kind skill\na > b\nb > c\nc > a\n");
  const ClaraLexiconEntry *a = clara_lexicon_lookup (lexicon, CLARA_LEXICON_SKILL, "a");
  const ClaraLexiconEntry *c = clara_lexicon_lookup (lexicon, CLARA_LEXICON_SKILL, "c");

  g_assert_true (clara_lexicon_implies (lexicon, a, c));
  g_assert_true (clara_lexicon_implies (lexicon, c, a));
}

static void
test_lexicon_ships (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraLexicon) lexicon = clara_lexicon_load_shipped (&error);
  g_autoptr (ClaraLexicon) again = clara_lexicon_load_shipped (NULL);

  g_assert_no_error (error);
  g_assert_nonnull (clara_lexicon_lookup (lexicon, CLARA_LEXICON_HEADING, "Berufserfahrung"));
  g_assert_cmpstr (clara_lexicon_lookup (lexicon, CLARA_LEXICON_LANGUAGE, "German")->value, ==,
                   "de");
  g_assert_cmpstr (clara_lexicon_get_version (lexicon), ==, clara_lexicon_get_version (again));
}

/* Every file of a folder, and of those in it, that is named as one of the lexicon. */
static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n = 0;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        n += count_files (path);
      else if (g_str_has_suffix (name, ".lex"))
        n++;
    }

  return n;
}

static void
test_lexicon_ships_every_file (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "..", "data", "lexicon", NULL);
  g_autofree char *listing = g_build_filename (folder, "lexicon.gresource.xml", NULL);
  g_autofree char *xml = NULL;
  guint n_listed = 0;

  g_assert_true (g_file_get_contents (listing, &xml, NULL, NULL));
  for (const char *at = xml; (at = strstr (at, ".lex</file>")) != NULL; at++)
    n_listed++;

  g_assert_cmpuint (n_listed, ==, count_files (folder));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/screening/lexicon/names-and-aliases", test_lexicon_finds_names_and_aliases);
  g_test_add_func ("/screening/lexicon/longest", test_lexicon_prefers_the_longest);
  g_test_add_func ("/screening/lexicon/case", test_lexicon_minds_case_where_told);
  g_test_add_func ("/screening/lexicon/languages", test_lexicon_keeps_languages_apart);
  g_test_add_func ("/screening/lexicon/bends", test_lexicon_bends_words_of_a_language);
  g_test_add_func ("/screening/lexicon/bends-nothing-else", test_lexicon_bends_nothing_else);
  g_test_add_func ("/screening/lexicon/lists", test_lexicon_finds_short_names_in_lists);
  g_test_add_func ("/screening/lexicon/commas", test_lexicon_parts_phrases_at_commas);
  g_test_add_func ("/screening/lexicon/signs", test_lexicon_reads_dots_brackets_and_plus);
  g_test_add_func ("/screening/lexicon/implications", test_lexicon_follows_implications);
  g_test_add_func ("/screening/lexicon/one-name", test_lexicon_joins_entries_of_one_name);
  g_test_add_func ("/screening/lexicon/values", test_lexicon_gives_values);
  g_test_add_func ("/screening/lexicon/bad-line", test_lexicon_names_the_bad_line);
  g_test_add_func ("/screening/lexicon/circles", test_lexicon_survives_circles);
  g_test_add_func ("/screening/lexicon/ships", test_lexicon_ships);
  g_test_add_func ("/screening/lexicon/ships-every-file", test_lexicon_ships_every_file);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clara-error.h"
#include "clara-lexicon-import.h"
#include "clara-lexicon.h"

#include <string.h>

#define SKILLS                                                                                     \
  "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,status\n"                  \
  "Skill,s:1,knowledge,sector,bellows mending (craft),\"mend bellows\nZz\nstops, all "             \
  "kinds\n\",ok\n"                                                                                 \
  "Skill,s:2,knowledge,sector,organ building,,ok\n"
#define SKILLS_DE                                                                                  \
  "conceptUri,skillType,preferredLabel,altLabels\n"                                                \
  "s:1,knowledge,Balgreparatur,Bälge flicken\n"                                                   \
  "s:3,knowledge,Zungen stimmen,\n"
#define OCCUPATIONS "conceptUri,iscoGroup,preferredLabel\no:1,7312,organ builder\n"
#define RELATIONS                                                                                  \
  "occupationUri,relationType,skillType,skillUri\n"                                                \
  "o:1,essential,knowledge,s:1\no:1,optional,knowledge,s:2\no:9,essential,knowledge,s:2\n"
#define BROADER                                                                                    \
  "conceptType,conceptUri,broaderType,broaderUri\n"                                                \
  "KnowledgeSkillCompetence,s:1,KnowledgeSkillCompetence,s:2\n"                                    \
  "KnowledgeSkillCompetence,s:2,SkillGroup,g:1\n"
#define TECHNOLOGY                                                                                 \
  "O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\n"                     \
  "49-9063.00\tPipeTuner Pro\t1\tTuning software\tN\n"
#define TITLES "O*NET-SOC Code\tTitle\tDescription\n49-9063.00\tInstrument Repairers\tMend.\n"
#define ELEMENTS                                                                                   \
  "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\n"                               \
  "49-9063.00\t2.A\tClose Listening\tIM\t3.5\n49-9063.00\t2.A\tClose Listening\tLV\t3.0\n"

static void
add (ClaraLexiconImport *import, const char *name, const char *table)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (clara_lexicon_import_add (import, name, table, strlen (table), &error));
  g_assert_no_error (error);
}

static ClaraLexicon *
read_back (ClaraLexiconImport *import, ClaraLexiconSource source, ClaraLexiconImported *imported)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = clara_lexicon_import_write (import, source, imported, &error);
  ClaraLexicon *lexicon = clara_lexicon_parse (text, -1, "imported.lex", &error);

  g_assert_no_error (error);

  return lexicon;
}

static const ClaraLexiconEntry *
look (ClaraLexicon *lexicon, const char *words)
{
  return clara_lexicon_lookup (lexicon, CLARA_LEXICON_SKILL, words);
}

static ClaraLexicon *
import_esco (ClaraLexiconImported *imported)
{
  g_autoptr (ClaraLexiconImport) import = clara_lexicon_import_new ();

  /* What refers to others comes first. */
  add (import, "broaderRelationsSkillPillar_en.csv", BROADER);
  add (import, "occupationSkillRelations_en.csv", RELATIONS);
  add (import, "skills_de.csv", SKILLS_DE);
  add (import, "skills_en.csv", SKILLS);
  add (import, "occupations_en.csv", OCCUPATIONS);

  return read_back (import, CLARA_LEXICON_ESCO, imported);
}

static void
test_import_names_skills_in_each_language (void)
{
  ClaraLexiconImported imported;
  g_autoptr (ClaraLexicon) lexicon = import_esco (&imported);
  const ClaraLexiconEntry *entry = look (lexicon, "Bellows mending");

  g_assert_nonnull (entry);
  g_assert_cmpstr (entry->name, ==, "bellows mending");
  g_assert_true (look (lexicon, "mend bellows") == entry);
  g_assert_true (look (lexicon, "Balgreparatur") == entry);
  g_assert_true (look (lexicon, "Bälge flicken") == entry);
  g_assert_cmpstr (look (lexicon, "Zungen stimmen")->name, ==, "Zungen stimmen");
  g_assert_cmpuint (imported.skills, ==, 3);
  g_assert_cmpuint (imported.phrases, ==, 7);
}

static void
test_import_leaves_out_what_no_text_has (void)
{
  ClaraLexiconImported imported;
  g_autoptr (ClaraLexicon) lexicon = import_esco (&imported);

  g_assert_cmpuint (imported.left_out, ==, 1);
  g_assert_null (look (lexicon, "stops, all kinds"));
  /* Two letters are a word by chance. */
  g_assert_null (look (lexicon, "zz"));
}

static void
test_import_links_what_is_broader (void)
{
  ClaraLexiconImported imported;
  g_autoptr (ClaraLexicon) lexicon = import_esco (&imported);
  const ClaraLexiconEntry *narrow = look (lexicon, "bellows mending");
  const ClaraLexiconEntry *broad = look (lexicon, "organ building");

  g_assert_true (clara_lexicon_implies (lexicon, narrow, broad));
  g_assert_false (clara_lexicon_implies (lexicon, broad, narrow));
}

static void
test_import_names_essential_occupations (void)
{
  ClaraLexiconImported imported;
  g_autoptr (ClaraLexicon) lexicon = import_esco (&imported);

  g_assert_cmpstr (look (lexicon, "bellows mending")->occupations[0], ==, "organ builder");
  g_assert_null (look (lexicon, "organ building")->occupations);
}

static void
test_import_reads_onet (void)
{
  g_autoptr (ClaraLexiconImport) import = clara_lexicon_import_new ();
  g_autoptr (ClaraLexicon) lexicon = NULL;
  ClaraLexiconImported imported;
  const ClaraLexiconEntry *entry;

  add (import, "Technology Skills.txt", TECHNOLOGY);
  add (import, "Occupation Data.txt", TITLES);
  add (import, "Skills.txt", ELEMENTS);
  lexicon = read_back (import, CLARA_LEXICON_ONET, &imported);
  entry = look (lexicon, "PipeTuner Pro");

  g_assert_cmpuint (imported.skills, ==, 3);
  g_assert_true (clara_lexicon_implies (lexicon, entry, look (lexicon, "tuning software")));
  g_assert_cmpstr (entry->occupations[0], ==, "Instrument Repairers");
  g_assert_nonnull (look (lexicon, "close listening"));
}

static void
test_import_writes_the_same_twice (void)
{
  char *texts[2] = { NULL, NULL };

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (ClaraLexiconImport) import = clara_lexicon_import_new ();
      ClaraLexiconImported imported;

      add (import, "a.csv", i == 0 ? SKILLS : OCCUPATIONS);
      add (import, "b.csv", i == 0 ? OCCUPATIONS : SKILLS);
      add (import, "c.csv", RELATIONS);
      texts[i] = clara_lexicon_import_write (import, CLARA_LEXICON_ESCO, &imported, NULL);
    }
  g_assert_cmpstr (texts[0], ==, texts[1]);
  g_free (texts[0]);
  g_free (texts[1]);
}

static void
assert_refused (const char *name, const char *table, int code, const char *message)
{
  g_autoptr (ClaraLexiconImport) import = clara_lexicon_import_new ();
  g_autoptr (GError) error = NULL;

  g_assert_false (clara_lexicon_import_add (import, name, table, strlen (table), &error));
  g_assert_error (error, CLARA_ERROR, code);
  g_assert_cmpstr (error->message, ==, message);
}

static void
test_import_names_file_and_row_that_are_broken (void)
{
  assert_refused ("skills_en.csv",
                  "conceptUri,skillType,preferredLabel,altLabels\ns:1,x,y,\ns:2,x\n",
                  CLARA_ERROR_INVALID, "skills_en.csv:3: a row with too few columns");
  assert_refused ("skills_en.csv", "conceptUri,skillType,preferredLabel,altLabels\n,x,y,\n",
                  CLARA_ERROR_INVALID, "skills_en.csv:2: a row whose first column is empty");
  assert_refused ("skills_en.csv", "conceptUri,skillType,preferredLabel,altLabels\ns:1,x,\"y",
                  CLARA_ERROR_INVALID,
                  "skills_en.csv: line 2: a quotation mark that is never closed");
  assert_refused ("letter.csv", "Dear,Madam\n", CLARA_ERROR_UNSUPPORTED,
                  "letter.csv: no table of ESCO or O*NET that is known, by its columns");
  assert_refused ("skills_it.csv", SKILLS, CLARA_ERROR_UNSUPPORTED,
                  "skills_it.csv: of a language that the lexicon does not have");
}

static void
test_import_takes_no_directive_from_a_label (void)
{
  g_autoptr (ClaraLexiconImport) import = clara_lexicon_import_new ();
  g_autoptr (ClaraLexicon) lexicon = NULL;
  ClaraLexiconImported imported;

  add (import, "skills_en.csv",
       "conceptUri,skillType,preferredLabel,altLabels\n"
       "s:1,x,@kind protected,\ns:2,x,a > b,\ns:3,x,a = b,\ns:4,x,\"tuning\",\"x | y\n# no\n^z\"\n"
       "s:5,x,\"line\n@kind month\",\n");
  lexicon = read_back (import, CLARA_LEXICON_ESCO, &imported);

  g_assert_cmpuint (imported.left_out, ==, 7);
  for (guint i = 0; i < clara_lexicon_get_n_entries (lexicon); i++)
    g_assert_cmpint (clara_lexicon_get_entry (lexicon, i)->kind, ==, CLARA_LEXICON_SKILL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lexicon-import/languages", test_import_names_skills_in_each_language);
  g_test_add_func ("/lexicon-import/left-out", test_import_leaves_out_what_no_text_has);
  g_test_add_func ("/lexicon-import/broader", test_import_links_what_is_broader);
  g_test_add_func ("/lexicon-import/occupations", test_import_names_essential_occupations);
  g_test_add_func ("/lexicon-import/onet", test_import_reads_onet);
  g_test_add_func ("/lexicon-import/same-twice", test_import_writes_the_same_twice);
  g_test_add_func ("/lexicon-import/broken", test_import_names_file_and_row_that_are_broken);
  g_test_add_func ("/lexicon-import/directives", test_import_takes_no_directive_from_a_label);

  return g_test_run ();
}

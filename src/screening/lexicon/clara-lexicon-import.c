/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-lexicon-import-private.h"

#include "clara-error.h"
#include "clara-table-rows.h"

#include <string.h>

#define MAX_COLUMNS 5u

/* One table while it is read. */
typedef struct
{
  ClaraLexiconImport *import;
  const char *language; /* ISO 639-1 of its labels */
  const char *cells[MAX_COLUMNS];
} Row;

/* A table of a source: known by its columns, whatever its name. */
typedef struct
{
  char separator;
  const char *columns[MAX_COLUMNS + 1];
  gboolean (*read) (Row *row);
} Table;

static ClaraImportedSkill *
take (Row *row, ClaraLexiconSource source, const char *key)
{
  return clara_imported_skill_take (row->import, source, key);
}

/* ESCO: conceptUri, preferredLabel, altLabels (a line each), skillType. */
static gboolean
read_esco_skill (Row *row)
{
  ClaraImportedSkill *skill = take (row, CLARA_LEXICON_ESCO, row->cells[0]);
  g_auto (GStrv) others = g_strsplit (row->cells[2], "\n", 0);

  if (skill == NULL)
    return FALSE;
  if (!clara_imported_skill_name (skill, row->cells[1], row->language))
    row->import->left_out[CLARA_LEXICON_ESCO]++;
  for (guint i = 0; others[i] != NULL; i++)
    if (*g_strstrip (others[i]) != '\0' &&
        !clara_imported_skill_add (skill, others[i], row->language))
      row->import->left_out[CLARA_LEXICON_ESCO]++;

  return TRUE;
}

/* ESCO: conceptUri, preferredLabel, iscoGroup. O*NET: O*NET-SOC Code, Title, Description. */
static gboolean
read_occupation (Row *row)
{
  char *name = clara_imported_label_clean (row->cells[1]);

  if (name != NULL && (g_str_equal (row->language, "en") ||
                       !g_hash_table_contains (row->import->occupations, row->cells[0])))
    g_hash_table_replace (row->import->occupations, g_strdup (row->cells[0]), name);
  else
    g_free (name);

  return TRUE;
}

/* ESCO: occupationUri, relationType, skillUri. What an occupation may need besides is not its own. */
static gboolean
read_esco_relation (Row *row)
{
  ClaraImportedSkill *skill;

  if (!g_str_equal (row->cells[1], "essential"))
    return TRUE;
  skill = take (row, CLARA_LEXICON_ESCO, row->cells[2]);
  if (skill == NULL)
    return FALSE;
  clara_imported_skill_link (&skill->occupations, row->cells[0]);

  return TRUE;
}

/* ESCO: conceptUri, broaderType, broaderUri. Groups of skills are no skills: nobody shows them. */
static gboolean
read_esco_broader (Row *row)
{
  ClaraImportedSkill *skill;

  if (!g_str_equal (row->cells[1], "KnowledgeSkillCompetence"))
    return TRUE;
  skill = take (row, CLARA_LEXICON_ESCO, row->cells[0]);
  if (skill == NULL)
    return FALSE;
  clara_imported_skill_link (&skill->broader, row->cells[2]);

  return TRUE;
}

/* O*NET: O*NET-SOC Code, Example, Commodity Title: a program, and what kind of program it is, which whoever knows it has
 * used. */
static gboolean
read_onet_technology (Row *row)
{
  ClaraImportedSkill *skill = take (row, CLARA_LEXICON_ONET, row->cells[1]);
  ClaraImportedSkill *kind = take (row, CLARA_LEXICON_ONET, row->cells[2]);

  if (skill == NULL || kind == NULL)
    return FALSE;
  if (skill->name == NULL && !clara_imported_skill_name (skill, row->cells[1], "en"))
    row->import->left_out[CLARA_LEXICON_ONET]++;
  if (kind->name == NULL && !clara_imported_skill_name (kind, row->cells[2], "en"))
    row->import->left_out[CLARA_LEXICON_ONET]++;
  clara_imported_skill_link (&skill->occupations, row->cells[0]);
  if (skill != kind)
    clara_imported_skill_link (&skill->broader, row->cells[2]);

  return TRUE;
}

/* O*NET: Element Name. Every occupation has them all, each to a measure: none is one occupation's own. */
static gboolean
read_onet_skill (Row *row)
{
  ClaraImportedSkill *skill = take (row, CLARA_LEXICON_ONET, row->cells[0]);

  if (skill == NULL)
    return FALSE;
  if (skill->name == NULL && !clara_imported_skill_name (skill, row->cells[0], "en"))
    row->import->left_out[CLARA_LEXICON_ONET]++;

  return TRUE;
}

static const Table tables[] = {
  { ',', { "conceptUri", "preferredLabel", "altLabels", "skillType", NULL }, read_esco_skill },
  { ',', { "conceptUri", "preferredLabel", "iscoGroup", NULL }, read_occupation },
  { ',', { "occupationUri", "relationType", "skillUri", NULL }, read_esco_relation },
  { ',', { "conceptUri", "broaderType", "broaderUri", NULL }, read_esco_broader },
  { '\t',
    { "O*NET-SOC Code", "Example", "Commodity Title", "Commodity Code", NULL },
    read_onet_technology },
  { '\t', { "O*NET-SOC Code", "Title", "Description", NULL }, read_occupation },
  { '\t', { "Element Name", "O*NET-SOC Code", "Scale ID", "Data Value", NULL }, read_onet_skill },
};

/**
 * clara_lexicon_import_new:
 *
 * Returns: (transfer full): an import with nothing in it
 */
ClaraLexiconImport *
clara_lexicon_import_new (void)
{
  ClaraLexiconImport *self = g_new0 (ClaraLexiconImport, 1);

  for (guint i = 0; i < CLARA_N_LEXICON_SOURCES; i++)
    self->skills[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                             clara_imported_skill_free);
  self->occupations = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  return self;
}

/**
 * clara_lexicon_import_free:
 * @self: (transfer full): an import
 */
void
clara_lexicon_import_free (ClaraLexiconImport *self)
{
  for (guint i = 0; i < CLARA_N_LEXICON_SOURCES; i++)
    g_hash_table_unref (self->skills[i]);
  g_hash_table_unref (self->occupations);
  g_free (self);
}

static gboolean
find_columns (ClaraTableRows *rows, const Table *table, guint *at)
{
  for (guint i = 0; table->columns[i] != NULL; i++)
    {
      for (at[i] = 0; at[i] < clara_table_rows_get_n (rows); at[i]++)
        if (g_str_equal (clara_table_rows_get (rows, at[i]), table->columns[i]))
          break;
      if (at[i] >= clara_table_rows_get_n (rows))
        return FALSE;
    }

  return TRUE;
}

static gboolean
fail (GError **error, const char *file_name, guint line, const char *what)
{
  g_set_error (error, CLARA_ERROR, CLARA_ERROR_INVALID, "%s:%u: %s", file_name, line, what);

  return FALSE;
}

/* ESCO names the language at the end of each file's name: skills_de.csv. O*NET is English. */
static const char *
language_of (const char *file_name)
{
  static const char *const known[] = { "en", "de", "fr", "es", "pl" };
  g_autofree char *base = g_path_get_basename (file_name);
  char *dot = strrchr (base, '.');
  const char *mark;

  if (dot != NULL)
    *dot = '\0';
  mark = strrchr (base, '_');
  if (mark == NULL || strlen (mark) != 3)
    return "en";
  for (gsize i = 0; i < G_N_ELEMENTS (known); i++)
    if (g_str_equal (mark + 1, known[i]))
      return known[i];

  return NULL;
}

static gboolean
read_rows (ClaraTableRows *rows,
           const Table *table,
           const guint *at,
           Row *row,
           const char *file_name,
           GError **error)
{
  g_autoptr (GError) broken = NULL;

  while (clara_table_rows_next (rows, &broken))
    {
      for (guint i = 0; table->columns[i] != NULL; i++)
        {
          row->cells[i] = clara_table_rows_get (rows, at[i]);
          if (row->cells[i] == NULL)
            return fail (error, file_name, rows->line, "a row with too few columns");
        }
      if (*row->cells[0] == '\0')
        return fail (error, file_name, rows->line, "a row whose first column is empty");
      if (!table->read (row))
        return fail (error, file_name, rows->line, "too many skills");
    }
  if (broken == NULL)
    return TRUE;

  g_set_error (error, broken->domain, broken->code, "%s: %s", file_name, broken->message);

  return FALSE;
}

/* Begins with the head of a table that is known, and leaves @rows behind it. */
static const Table *
find_table (ClaraTableRows *rows, const char *bytes, gsize length, guint *at)
{
  const char separators[] = { ',', '\t' };

  for (gsize i = 0; i < G_N_ELEMENTS (separators); i++)
    {
      clara_table_rows_init (rows, bytes, length, separators[i]);
      if (clara_table_rows_next (rows, NULL))
        for (gsize k = 0; k < G_N_ELEMENTS (tables); k++)
          if (tables[k].separator == separators[i] && find_columns (rows, &tables[k], at))
            return &tables[k];
      clara_table_rows_clear (rows);
    }

  return NULL;
}

/**
 * clara_lexicon_import_add:
 * @self: an import
 * @file_name: what to call the table in an error; for ESCO, `_de`, `_en`, `_es`, `_fr` or `_pl` before the ending tells the
 *   language of its labels, and nothing is English
 * @bytes: what it holds
 * @length: how many
 * @error: return location
 *
 * Reads one table: of ESCO the skills, occupations, relations of both, and broader skills; of O*NET the technology skills,
 * skills and occupation data. Which it is its columns tell, in any order, with any others beside them. Tables may come in
 * any order, too. Takes time in proportion to the bytes.
 *
 * Returns: FALSE with %CLARA_ERROR_UNSUPPORTED where it is none of these, with %CLARA_ERROR_INVALID, which names the line,
 *   or %CLARA_ERROR_TOO_LARGE; the import is of no use then
 */
gboolean
clara_lexicon_import_add (ClaraLexiconImport *self,
                          const char *file_name,
                          const char *bytes,
                          gsize length,
                          GError **error)
{
  ClaraTableRows rows = { 0 };
  Row row = { .import = self, .language = language_of (file_name) };
  guint at[MAX_COLUMNS];
  const Table *table;
  gboolean done;

  if (length > CLARA_LEXICON_IMPORT_MAX_FILE)
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_TOO_LARGE, "%s: larger than %u bytes", file_name,
                   CLARA_LEXICON_IMPORT_MAX_FILE);
      return FALSE;
    }
  if (row.language == NULL)
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_UNSUPPORTED,
                   "%s: of a language that the lexicon does not have", file_name);
      return FALSE;
    }
  table = find_table (&rows, bytes, length, at);
  if (table == NULL)
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_UNSUPPORTED,
                   "%s: no table of ESCO or O*NET that is known, by its columns", file_name);
      return FALSE;
    }

  done = read_rows (&rows, table, at, &row, file_name, error);
  clara_table_rows_clear (&rows);

  return done;
}

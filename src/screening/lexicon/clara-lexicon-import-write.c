/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-lexicon-import-private.h"

#include "clara-error.h"
#include "clara-lexicon-private.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

/* Well below what the reader takes in one line. */
#define MAX_LINE    7000u
#define MAX_PHRASES 60u

static const char *const file_names[CLARA_N_LEXICON_SOURCES] = {
  [CLARA_LEXICON_ESCO] = "esco.lex",
  [CLARA_LEXICON_ONET] = "onet.lex",
};

static int
compare_skills (gconstpointer a, gconstpointer b)
{
  const ClaraImportedSkill *x = *(const ClaraImportedSkill *const *) a;
  const ClaraImportedSkill *y = *(const ClaraImportedSkill *const *) b;

  return strcmp (x->name, y->name);
}

/* The skills that have a name, in its order, so that the same tables give the same file. */
static GPtrArray *
sort_skills (ClaraLexiconImport *self, ClaraLexiconSource source)
{
  GPtrArray *sorted = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, self->skills[source]);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    if (((ClaraImportedSkill *) value)->name != NULL)
      g_ptr_array_add (sorted, value);
  g_ptr_array_sort (sorted, compare_skills);

  return sorted;
}

static void
write_links (ClaraLexiconImport *self,
             ClaraLexiconSource source,
             const ClaraImportedSkill *skill,
             GString *text)
{
  const char *mark = " > ";

  for (guint i = 0; skill->broader != NULL && i < skill->broader->len; i++)
    {
      const ClaraImportedSkill *other = g_hash_table_lookup (self->skills[source],
                                                             skill->broader->pdata[i]);

      if (other == NULL || other->name == NULL || g_str_equal (other->name, skill->name))
        continue;
      g_string_append_printf (text, "%s%s", mark, other->name);
      mark = "; ";
    }
}

/* The name is shown only; what is found are the phrases, of which it is one. */
static void
write_skill (ClaraLexiconImport *self,
             ClaraLexiconSource source,
             const ClaraImportedSkill *skill,
             GString *text)
{
  gsize start = text->len;
  guint n = 0;

  g_string_append_printf (text, "!%s", skill->name);
  for (guint i = 0; i < skill->phrases->len; i++)
    {
      if (n >= MAX_PHRASES || text->len - start > MAX_LINE)
        {
          g_string_append_printf (text, "\n!%s", skill->name);
          start = text->len;
          n = 0;
        }
      g_string_append_printf (text, " | %s", (const char *) skill->phrases->pdata[i]);
      n++;
    }
  g_string_append_printf (text, "\n!%s", skill->name);
  write_links (self, source, skill, text);
  g_string_append_c (text, '\n');
}

static gint
compare_strings (gconstpointer a, gconstpointer b)
{
  return strcmp (a, b);
}

/* Each occupation with the names of its skills. */
static void
write_occupations (ClaraLexiconImport *self, GPtrArray *skills, GString *text)
{
  g_autoptr (GHashTable) held = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                                       (GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GList) names = NULL;

  for (guint i = 0; i < skills->len; i++)
    {
      const ClaraImportedSkill *skill = skills->pdata[i];

      for (guint k = 0; skill->occupations != NULL && k < skill->occupations->len; k++)
        {
          const char *name = g_hash_table_lookup (self->occupations, skill->occupations->pdata[k]);
          GPtrArray *list = name != NULL ? g_hash_table_lookup (held, name) : NULL;

          if (name == NULL)
            continue;
          if (list == NULL)
            {
              list = g_ptr_array_new ();
              g_hash_table_insert (held, (gpointer) name, list);
            }
          g_ptr_array_add (list, skill->name);
        }
    }

  names = g_list_sort (g_hash_table_get_keys (held), compare_strings);
  for (GList *at = names; at != NULL; at = at->next)
    {
      GPtrArray *list = g_hash_table_lookup (held, at->data);

      g_string_append_printf (text, "\n@occupation %s\n", (const char *) at->data);
      for (guint i = 0; i < list->len; i++)
        g_string_append_printf (text, "!%s\n", (const char *) list->pdata[i]);
    }
}

/**
 * clara_lexicon_import_write:
 * @self: an import
 * @source: one of its sources
 * @imported: (out caller-allocates): what came of it
 * @error: return location
 *
 * Writes what was read of one source as a file of the lexicon, and reads that back: it is one that the program takes.
 *
 * Returns: (transfer full) (nullable): the file's text; empty where nothing was read of that source; NULL with
 *   %CLARA_ERROR_TOO_LARGE
 */
char *
clara_lexicon_import_write (ClaraLexiconImport *self,
                            ClaraLexiconSource source,
                            ClaraLexiconImported *imported,
                            GError **error)
{
  g_autoptr (GPtrArray) skills = sort_skills (self, source);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (ClaraLexicon) lexicon = NULL;

  *imported = (ClaraLexiconImported){ .left_out = self->left_out[source] };
  if (skills->len == 0)
    return g_strdup ("");

  g_string_append (text, "# Made by clara-cli import-lexicon; importing again replaces it.\n"
                         "@kind skill\n@occupation *\n");
  for (guint i = 0; i < skills->len; i++)
    {
      const ClaraImportedSkill *skill = skills->pdata[i];

      write_skill (self, source, skill, text);
      imported->skills++;
      imported->phrases += skill->phrases->len;
    }
  write_occupations (self, skills, text);
  lexicon = clara_lexicon_parse (text->str, (gssize) text->len, file_names[source], error);
  if (lexicon == NULL)
    return NULL;

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/**
 * clara_lexicon_import_save:
 * @self: an import
 * @source: one of its sources
 * @imported: (out caller-allocates): what came of it
 * @error: return location
 *
 * Writes what was read of one source into the folder that clara_lexicon_load_default() reads, in the place of what was
 * imported of it before: whole, or not at all.
 *
 * Returns: (transfer full) (nullable) (type filename): the file; NULL where nothing was read of that source, without an
 *   error, and on failure
 */
char *
clara_lexicon_import_save (ClaraLexiconImport *self,
                           ClaraLexiconSource source,
                           ClaraLexiconImported *imported,
                           GError **error)
{
  g_autofree char *text = clara_lexicon_import_write (self, source, imported, error);
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "clara", "lexicon", NULL);
  g_autofree char *path = g_build_filename (folder, file_names[source], NULL);

  if (text == NULL || *text == '\0')
    return NULL;
  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      int reason = errno;

      g_set_error (error, CLARA_ERROR, CLARA_ERROR_FAILED, "%s: %s", folder, g_strerror (reason));
      return NULL;
    }
  if (!g_file_set_contents (path, text, -1, error))
    return NULL;

  return g_steal_pointer (&path);
}

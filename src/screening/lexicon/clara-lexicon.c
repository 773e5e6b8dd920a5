/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-lexicon-private.h"
#include "clara-lexicon-resource.h"
#include "clara-names.h"
#include "clara-text.h"

#include <string.h>

G_DEFINE_FINAL_TYPE (ClaraLexicon, clara_lexicon, G_TYPE_OBJECT)

static const char *const kinds[CLARA_N_LEXICON_KINDS] = {
  [CLARA_LEXICON_SKILL] = "skill",
  [CLARA_LEXICON_SOFT_SKILL] = "soft-skill",
  [CLARA_LEXICON_CERTIFICATION] = "certification",
  [CLARA_LEXICON_DEGREE] = "degree",
  [CLARA_LEXICON_FIELD] = "field",
  [CLARA_LEXICON_LANGUAGE] = "language",
  [CLARA_LEXICON_LANGUAGE_LEVEL] = "language-level",
  [CLARA_LEXICON_HEADING] = "heading",
  [CLARA_LEXICON_MONTH] = "month",
  [CLARA_LEXICON_SEASON] = "season",
  [CLARA_LEXICON_PRESENT] = "present",
  [CLARA_LEXICON_TITLE] = "title",
  [CLARA_LEXICON_FIRST_NAME] = "first-name",
  [CLARA_LEXICON_PLACE] = "place",
  [CLARA_LEXICON_NATIONALITY] = "nationality",
  [CLARA_LEXICON_PROTECTED] = "protected",
};

#define SHIPPED_FOLDER "/org/clara/Clara/lexicon"

static void
record_free (gpointer data)
{
  ClaraLexiconRecord *record = data;

  g_clear_pointer (&record->occupations, g_ptr_array_unref);
  g_clear_pointer (&record->implied, g_ptr_array_unref);
  g_clear_pointer (&record->spellings, g_array_unref);
  g_clear_pointer (&record->closure, g_array_unref);
  g_free (record);
}

static void
clara_lexicon_finalize (GObject *object)
{
  ClaraLexicon *self = CLARA_LEXICON (object);

  clara_lexicon_tree_clear (&self->tree);
  for (guint i = 0; i < CLARA_N_LEXICON_KINDS; i++)
    {
      g_hash_table_unref (self->names[i]);
      g_hash_table_unref (self->values[i]);
    }
  g_ptr_array_unref (self->records);
  g_string_chunk_free (self->strings);
  g_clear_pointer (&self->checksum, g_checksum_free);
  g_free (self->version);

  G_OBJECT_CLASS (clara_lexicon_parent_class)->finalize (object);
}

static void
clara_lexicon_class_init (ClaraLexiconClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_lexicon_finalize;
}

static void
clara_lexicon_init (ClaraLexicon *self)
{
  self->strings = g_string_chunk_new (64 * 1024);
  self->records = g_ptr_array_new_with_free_func (record_free);
  for (guint i = 0; i < CLARA_N_LEXICON_KINDS; i++)
    {
      self->names[i] = g_hash_table_new (g_str_hash, g_str_equal);
      self->values[i] = g_hash_table_new (g_str_hash, g_str_equal);
    }
  clara_lexicon_tree_init (&self->tree);
  self->checksum = g_checksum_new (G_CHECKSUM_SHA256);
}

/* The entry of that name, made where there is none: the same name in two places is one entry. NULL: there are too many. */
ClaraLexiconRecord *
clara_lexicon_take_entry (ClaraLexicon *self, ClaraLexiconKind kind, const char *name)
{
  g_autofree char *folded = clara_text_fold (name);
  ClaraLexiconRecord *record = g_hash_table_lookup (self->names[kind], folded);

  if (record != NULL)
    return record;
  if (self->records->len >= CLARA_LEXICON_MAX_ENTRIES)
    return NULL;

  record = g_new0 (ClaraLexiconRecord, 1);
  record->entry.kind = kind;
  record->entry.name = g_string_chunk_insert_const (self->strings, name);
  record->entry.index = self->records->len;
  g_ptr_array_add (self->records, record);
  g_hash_table_insert (self->names[kind], g_string_chunk_insert_const (self->strings, folded),
                       record);

  return record;
}

static ClaraLexiconRecord *
find_record (ClaraLexicon *self, ClaraLexiconKind kind, const char *name)
{
  g_autofree char *folded = clara_text_fold (name);

  return g_hash_table_lookup (self->names[kind], folded);
}

static int
compare_indices (gconstpointer a, gconstpointer b)
{
  guint x = *(const guint *) a, y = *(const guint *) b;

  return x < y ? -1 : x > y;
}

/* Everything that a record implies, by way of others too. A circle ends by itself: nothing is visited twice. */
static void
close_record (ClaraLexicon *self, ClaraLexiconRecord *record)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) waiting = g_ptr_array_new ();

  record->closure = g_array_new (FALSE, FALSE, sizeof (guint));
  g_hash_table_add (seen, record);
  g_ptr_array_add (waiting, record);
  while (waiting->len > 0)
    {
      ClaraLexiconRecord *at = g_ptr_array_remove_index_fast (waiting, waiting->len - 1);

      for (guint i = 0; at->implied != NULL && i < at->implied->len; i++)
        {
          ClaraLexiconRecord *other = find_record (self, at->entry.kind,
                                                   g_ptr_array_index (at->implied, i));

          if (other != NULL && g_hash_table_add (seen, other))
            {
              g_ptr_array_add (waiting, other);
              g_array_append_val (record->closure, other->entry.index);
            }
        }
    }
  g_array_sort (record->closure, compare_indices);
}

/* Called once, when the last file is read. */
static void
settle (ClaraLexicon *self)
{
  for (guint i = 0; i < self->records->len; i++)
    {
      ClaraLexiconRecord *record = g_ptr_array_index (self->records, i);

      if (record->implied != NULL)
        close_record (self, record);
      if (record->entry.value != NULL &&
          !g_hash_table_contains (self->values[record->entry.kind], record->entry.value))
        g_hash_table_insert (self->values[record->entry.kind], (gpointer) record->entry.value,
                             record);
      if (record->occupations != NULL)
        {
          g_ptr_array_add (record->occupations, NULL);
          record->entry.occupations = (const char *const *) record->occupations->pdata;
        }
    }
  self->version = g_strndup (g_checksum_get_string (self->checksum), 12);
  g_clear_pointer (&self->checksum, g_checksum_free);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* A folder of the resource: its .lex files and, one floor down, those of its folders. */
static gboolean
read_shipped (ClaraLexicon *self,
              GResource *resource,
              const char *folder,
              guint depth,
              GError **error)
{
  g_auto (GStrv)
      names = g_resource_enumerate_children (resource, folder, G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  if (names == NULL)
    return FALSE;

  qsort (names, g_strv_length (names), sizeof *names, compare_names);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat (folder, "/", names[i], NULL);
      g_autoptr (GBytes) bytes = NULL;
      gsize size;
      const char *data;

      if (g_str_has_suffix (path, "/"))
        {
          path[strlen (path) - 1] = '\0';
          if (depth > 0 && !read_shipped (self, resource, path, depth - 1, error))
            return FALSE;
          continue;
        }
      bytes = g_resource_lookup_data (resource, path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
      if (bytes == NULL)
        return FALSE;
      data = g_bytes_get_data (bytes, &size);
      if (!clara_lexicon_read_file (self, data, size, names[i], error))
        return FALSE;
    }

  return TRUE;
}

/* What a person imported: every .lex file of one folder, in the order of their names. No folder: nothing was. */
static gboolean
read_imported (ClaraLexicon *self, GError **error)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "clara", "lexicon", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  if (dir == NULL)
    return TRUE;

  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".lex"))
      g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path = g_build_filename (folder, g_ptr_array_index (names, i), NULL);
      g_autofree char *text = NULL;
      gsize length;

      if (!g_file_get_contents (path, &text, &length, error) ||
          !clara_lexicon_read_file (self, text, length, g_ptr_array_index (names, i), error))
        return FALSE;
    }

  return TRUE;
}

/**
 * clara_lexicon_load_shipped:
 * @error: return location
 *
 * Loads the lexicon that is part of the program, and nothing a person added: the same for the same version of Clara.
 * Takes some milliseconds. Any thread.
 *
 * Returns: (transfer full) (nullable): the lexicon; NULL only where the program was built with a file that is none
 */
ClaraLexicon *
clara_lexicon_load_shipped (GError **error)
{
  g_autoptr (ClaraLexicon) self = g_object_new (CLARA_TYPE_LEXICON, NULL);

  if (!read_shipped (self, clara_lexicon_resource_get_resource (), SHIPPED_FOLDER, 1, error))
    return NULL;

  settle (self);

  return g_steal_pointer (&self);
}

/**
 * clara_lexicon_load_default:
 * @error: return location
 *
 * Loads the lexicon that is part of the program and, behind it, what a person imported into `clara/lexicon` of their
 * data folder. Any thread.
 *
 * Returns: (transfer full) (nullable): the lexicon; NULL where an imported file cannot be read or is none
 */
ClaraLexicon *
clara_lexicon_load_default (GError **error)
{
  g_autoptr (ClaraLexicon) self = g_object_new (CLARA_TYPE_LEXICON, NULL);

  if (!read_shipped (self, clara_lexicon_resource_get_resource (), SHIPPED_FOLDER, 1, error) ||
      !read_imported (self, error))
    return NULL;

  settle (self);

  return g_steal_pointer (&self);
}

/**
 * clara_lexicon_parse:
 * @text: a file's bytes
 * @length: how many; -1: up to a NUL
 * @file_name: what to call it in an error
 * @error: return location
 *
 * Makes a lexicon of one file alone. Any thread.
 *
 * Returns: (transfer full) (nullable): the lexicon; NULL with %CLARA_ERROR_INVALID, which names the line, or
 *   %CLARA_ERROR_TOO_LARGE
 */
ClaraLexicon *
clara_lexicon_parse (const char *text, gssize length, const char *file_name, GError **error)
{
  g_autoptr (ClaraLexicon) self = g_object_new (CLARA_TYPE_LEXICON, NULL);

  if (!clara_lexicon_read_file (self, text, length < 0 ? strlen (text) : (gsize) length, file_name,
                                error))
    return NULL;

  settle (self);

  return g_steal_pointer (&self);
}

/**
 * clara_lexicon_get_version:
 * @self: a lexicon
 *
 * Returns: (transfer none): the first 12 hexadecimal digits of a SHA-256 over all that was read
 */
const char *
clara_lexicon_get_version (ClaraLexicon *self)
{
  g_return_val_if_fail (CLARA_IS_LEXICON (self), NULL);

  return self->version;
}

/**
 * clara_lexicon_get_n_entries:
 * @self: a lexicon
 *
 * Returns: how many entries it has
 */
guint
clara_lexicon_get_n_entries (ClaraLexicon *self)
{
  g_return_val_if_fail (CLARA_IS_LEXICON (self), 0);

  return self->records->len;
}

/**
 * clara_lexicon_get_entry:
 * @self: a lexicon
 * @index: below clara_lexicon_get_n_entries()
 *
 * Returns: (transfer none): an entry, which lives as long as @self
 */
const ClaraLexiconEntry *
clara_lexicon_get_entry (ClaraLexicon *self, guint index)
{
  g_return_val_if_fail (CLARA_IS_LEXICON (self), NULL);
  g_return_val_if_fail (index < self->records->len, NULL);

  return &((const ClaraLexiconRecord *) g_ptr_array_index (self->records, index))->entry;
}

/**
 * clara_lexicon_get_spellings:
 * @self: a lexicon
 * @entry: one of its skills or soft skills
 *
 * Tells how an entry may be written: all its spellings but those that must stand to the letter, which are names, and
 * those that hold in lists only. Any thread.
 *
 * Returns: (transfer none) (nullable) (element-type ClaraLexiconSpelling): the spellings; NULL where there is none
 */
const GArray *
clara_lexicon_get_spellings (ClaraLexicon *self, const ClaraLexiconEntry *entry)
{
  g_return_val_if_fail (CLARA_IS_LEXICON (self), NULL);
  g_return_val_if_fail (entry->index < self->records->len, NULL);

  return ((const ClaraLexiconRecord *) g_ptr_array_index (self->records, entry->index))->spellings;
}

/**
 * clara_lexicon_lookup:
 * @self: a lexicon
 * @kind: what is looked for
 * @words: a name or an alias, in any spelling, and nothing else
 *
 * Returns: (transfer none) (nullable): the entry that @words as a whole name; NULL where they name none
 */
const ClaraLexiconEntry *
clara_lexicon_lookup (ClaraLexicon *self, ClaraLexiconKind kind, const char *words)
{
  g_autoptr (ClaraTerms) terms = clara_terms_new (words);
  g_autoptr (GArray) hits = NULL;
  const ClaraLexiconHit *hit;

  g_return_val_if_fail (CLARA_IS_LEXICON (self), NULL);

  hits = clara_lexicon_find (self, terms, 0, G_MAXUINT, CLARA_LEXICON_MASK (kind));
  if (hits->len != 1)
    return NULL;

  hit = &g_array_index (hits, ClaraLexiconHit, 0);

  return hit->n_terms == clara_terms_get_n (terms) ? hit->entry : NULL;
}

/**
 * clara_lexicon_find_value:
 * @self: a lexicon
 * @kind: what is looked for
 * @value: what its entry says behind `=`
 *
 * Returns: (transfer none) (nullable): the first entry with that value; NULL where there is none
 */
const ClaraLexiconEntry *
clara_lexicon_find_value (ClaraLexicon *self, ClaraLexiconKind kind, const char *value)
{
  const ClaraLexiconRecord *record;

  g_return_val_if_fail (CLARA_IS_LEXICON (self), NULL);

  record = g_hash_table_lookup (self->values[kind], value);

  return record != NULL ? &record->entry : NULL;
}

/**
 * clara_lexicon_implies:
 * @self: a lexicon
 * @entry: what is shown
 * @implied: what is asked for
 *
 * Returns: whether who shows @entry thereby shows @implied: they are the same, or the first implies the second, if need
 *   be by way of others
 */
gboolean
clara_lexicon_implies (ClaraLexicon *self,
                       const ClaraLexiconEntry *entry,
                       const ClaraLexiconEntry *implied)
{
  const ClaraLexiconRecord *record;

  g_return_val_if_fail (CLARA_IS_LEXICON (self), FALSE);

  if (entry == implied)
    return TRUE;
  record = g_ptr_array_index (self->records, entry->index);

  return record->closure != NULL &&
         g_array_binary_search (record->closure, &implied->index, compare_indices, NULL);
}

/**
 * clara_lexicon_kind_to_string:
 * @kind: a kind
 *
 * Returns: (transfer none): its name in the files
 */
const char *
clara_lexicon_kind_to_string (ClaraLexiconKind kind)
{
  return clara_names_get (kinds, CLARA_N_LEXICON_KINDS, kind);
}

/**
 * clara_lexicon_kind_from_string:
 * @string: (nullable): a name in the files
 * @kind: (out): the kind; untouched when the name is unknown
 *
 * Returns: whether @string names a kind
 */
gboolean
clara_lexicon_kind_from_string (const char *string, ClaraLexiconKind *kind)
{
  int index = clara_names_find (kinds, CLARA_N_LEXICON_KINDS, string);

  if (index >= 0)
    *kind = index;

  return index >= 0;
}

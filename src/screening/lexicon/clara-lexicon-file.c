/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-lexicon-private.h"

#include "clara-error.h"

#include <string.h>

/* What the lines so far have set for those to come. */
typedef struct
{
  ClaraLexicon *lexicon;
  const char *file_name;
  guint line;
  gboolean kind_known;
  ClaraLexiconKind kind;
  const char *occupation; /* (nullable): in the lexicon's strings */
} Reading;

static gboolean
fail (const Reading *reading, GError **error, const char *what)
{
  g_set_error (error, CLARA_ERROR, CLARA_ERROR_INVALID, "%s:%u: %s", reading->file_name,
               reading->line, what);

  return FALSE;
}

/* `de:Buchhaltung`: the language of the texts in which the alias holds; NULL for all. Steps over it. */
static const char *
take_language (const char **spelling)
{
  static const char *const languages[] = { "en", "de", "fr", "es", "pl" };

  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    if (g_str_has_prefix (*spelling, languages[i]) && (*spelling)[2] == ':')
      {
        *spelling += 3;
        return languages[i];
      }

  return NULL;
}

static void
add_string (ClaraLexicon *self, GPtrArray **list, const char *string)
{
  char *kept = g_string_chunk_insert_const (self->strings, string);

  if (*list == NULL)
    *list = g_ptr_array_new ();
  if (!g_ptr_array_find (*list, kept, NULL))
    g_ptr_array_add (*list, kept);
}

/* Cuts @line at the last @mark and gives back what stands behind it, without blanks at its ends; NULL without it. */
static char *
cut_behind (char *line, const char *mark)
{
  char *at = g_strrstr (line, mark);

  if (at == NULL)
    return NULL;

  *at = '\0';

  return g_strstrip (at + strlen (mark));
}

/* Keeps how a skill is written, for those who look for its words apart. */
static void
keep_spelling (ClaraLexicon *self,
               ClaraLexiconRecord *record,
               const char *words,
               const char *language)
{
  ClaraLexiconSpelling spelling = { g_string_chunk_insert_const (self->strings, words), language };

  if (record->spellings == NULL)
    record->spellings = g_array_new (FALSE, FALSE, sizeof (ClaraLexiconSpelling));
  g_array_append_val (record->spellings, spelling);
}

static gboolean
add_spelling (const Reading *reading,
              ClaraLexiconRecord *record,
              const char *spelling,
              gboolean alias,
              GError **error)
{
  const char *language = take_language (&spelling);
  gboolean listed, exact;

  listed = *spelling == '~';
  if (listed)
    spelling++;
  exact = *spelling == '^';
  if (exact)
    spelling++;
  if (!clara_lexicon_tree_add (reading->lexicon, record, spelling, exact, alias, listed, language))
    return fail (reading, error, "a spelling without a word, or of too many words");
  if (!exact && !listed &&
      (reading->kind == CLARA_LEXICON_SKILL || reading->kind == CLARA_LEXICON_SOFT_SKILL))
    keep_spelling (reading->lexicon, record, spelling, language);

  return TRUE;
}

static gboolean
read_entry (const Reading *reading, char *line, GError **error)
{
  ClaraLexicon *self = reading->lexicon;
  char *value = cut_behind (line, " = ");
  char *implied = cut_behind (line, " > ");
  g_auto (GStrv) spellings = g_strsplit (line, "|", CLARA_LEXICON_MAX_FORMS);
  const char *name = g_strstrip (spellings[0]);
  gboolean silent = *name == '!';
  ClaraLexiconRecord *record;

  if (silent)
    name++;
  if (*name == '\0' || g_str_equal (name, "^"))
    return fail (reading, error, "an entry without a name");

  record = clara_lexicon_take_entry (self, reading->kind, *name == '^' ? name + 1 : name);
  if (record == NULL)
    return fail (reading, error, "too many entries");
  if (value != NULL && record->entry.value == NULL)
    record->entry.value = g_string_chunk_insert_const (self->strings, value);
  if (reading->occupation != NULL)
    add_string (self, &record->occupations, reading->occupation);
  if (!silent && !add_spelling (reading, record, name, FALSE, error))
    return FALSE;

  for (guint i = 1; spellings[i] != NULL; i++)
    if (!add_spelling (reading, record, g_strstrip (spellings[i]), TRUE, error))
      return FALSE;

  if (implied != NULL)
    {
      g_auto (GStrv) names = g_strsplit (implied, ";", CLARA_LEXICON_MAX_FORMS);

      for (guint i = 0; names[i] != NULL; i++)
        add_string (self, &record->implied, g_strstrip (names[i]));
    }

  return TRUE;
}

static gboolean
read_line (Reading *reading, char *line, GError **error)
{
  g_strstrip (line);
  if (*line == '\0' || *line == '#')
    return TRUE;

  if (g_str_has_prefix (line, "@kind "))
    {
      reading->kind_known = clara_lexicon_kind_from_string (g_strstrip (line + 6), &reading->kind);
      reading->occupation = NULL;
      return reading->kind_known || fail (reading, error, "a kind that is not known");
    }
  if (g_str_has_prefix (line, "@occupation "))
    {
      const char *name = g_strstrip (line + 12);

      reading->occupation = g_str_equal (name, "*")
                                ? NULL
                                : g_string_chunk_insert_const (reading->lexicon->strings, name);
      return TRUE;
    }
  if (*line == '@')
    return fail (reading, error, "a directive that is not known");
  if (!reading->kind_known)
    return fail (reading, error, "an entry before any @kind");

  return read_entry (reading, line, error);
}

/* Reads one file into @self; on failure what came before the bad line stays, and the lexicon is thrown away. */
gboolean
clara_lexicon_read_file (ClaraLexicon *self,
                         const char *text,
                         gsize length,
                         const char *file_name,
                         GError **error)
{
  Reading reading = { .lexicon = self, .file_name = file_name };
  const char *end = text + length;

  if (length > CLARA_LEXICON_MAX_FILE)
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_TOO_LARGE, "%s: larger than %u bytes", file_name,
                   CLARA_LEXICON_MAX_FILE);
      return FALSE;
    }
  if (!g_utf8_validate_len (text, length, NULL))
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_INVALID, "%s: not UTF-8", file_name);
      return FALSE;
    }

  g_checksum_update (self->checksum, (const guchar *) text, length);
  for (const char *at = text; at < end;)
    {
      const char *stop = memchr (at, '\n', end - at);
      g_autofree char *line = NULL;

      if (stop == NULL)
        stop = end;
      reading.line++;
      if ((gsize) (stop - at) > CLARA_LEXICON_MAX_LINE)
        return fail (&reading, error, "a line that is too long");
      line = g_strndup (at, stop - at);
      if (!read_line (&reading, line, error))
        return FALSE;
      at = stop + 1;
    }

  return TRUE;
}

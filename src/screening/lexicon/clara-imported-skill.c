/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-lexicon-import-private.h"
#include "clara-lexicon-private.h"
#include "clara-text.h"

#include <string.h>

/* A label that is longer is a sentence, in bytes. */
#define MAX_LABEL 100u

/* A skill that more occupations need, or that has more skills above it, tells of none. */
#define MAX_LINKS 20u

#define MAX_PHRASES 400u

/* So many letters by themselves are a word of a text by chance: in a list, or to the letter. */
#define MAX_LISTED 2
#define MAX_EXACT  4

/**
 * clara_imported_skill_take:
 * @self: an import
 * @source: a source
 * @key: what the source knows a skill by
 *
 * Returns: (transfer none) (nullable): the skill, made where there is none yet; NULL where there are too many
 */
ClaraImportedSkill *
clara_imported_skill_take (ClaraLexiconImport *self, ClaraLexiconSource source, const char *key)
{
  ClaraImportedSkill *skill = g_hash_table_lookup (self->skills[source], key);

  if (skill != NULL)
    return skill;
  if (g_hash_table_size (self->skills[source]) >= CLARA_LEXICON_MAX_ENTRIES / 2)
    return NULL;

  skill = g_new0 (ClaraImportedSkill, 1);
  skill->phrases = g_ptr_array_new_with_free_func (g_free);
  skill->known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_hash_table_insert (self->skills[source], g_strdup (key), skill);

  return skill;
}

/**
 * clara_imported_skill_free:
 * @data: (transfer full): a skill
 */
void
clara_imported_skill_free (gpointer data)
{
  ClaraImportedSkill *self = data;

  g_free (self->name);
  g_ptr_array_unref (self->phrases);
  g_hash_table_unref (self->known);
  g_clear_pointer (&self->occupations, g_ptr_array_unref);
  g_clear_pointer (&self->broader, g_ptr_array_unref);
  g_free (self);
}

/**
 * clara_imported_label_clean:
 * @label: a label from a table
 *
 * Takes blanks and a remark in brackets at its end away: "Java (computer programming)" is "Java" in any text.
 *
 * Returns: (transfer full) (nullable): what can stand in a file of the lexicon and be found in a text; NULL where that
 *   is nothing
 */
char *
clara_imported_label_clean (const char *label)
{
  g_autofree char *clean = NULL;
  g_autoptr (ClaraTerms) terms = NULL;
  char *bracket;
  gsize length;

  if (strlen (label) > 4 * MAX_LABEL)
    return NULL;

  clean = clara_text_collapse_space (label);
  length = strlen (clean);
  bracket = length > 0 && clean[length - 1] == ')' ? strrchr (clean, '(') : NULL;
  if (bracket != NULL && bracket > clean)
    *bracket = '\0';
  g_strstrip (clean);
  if (*clean == '\0' || strlen (clean) > MAX_LABEL || strpbrk (clean, "|;,:=<>@^~!\"") != NULL ||
      *clean == '#')
    return NULL;
  for (const char *p = clean; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_isprint (g_utf8_get_char (p)))
      return NULL;

  terms = clara_terms_new (clean);
  if (clara_terms_get_n (terms) == 0 || clara_terms_get_n (terms) > CLARA_LEXICON_MAX_PHRASE)
    return NULL;

  return g_steal_pointer (&clean);
}

/* "^" or "~^" for what is too short to be found in any case. */
static const char *
guard_of (const char *phrase)
{
  glong length = g_utf8_strlen (phrase, -1);

  if (length <= MAX_LISTED)
    return "~^";

  return length <= MAX_EXACT && strchr (phrase, ' ') == NULL ? "^" : "";
}

/* Adds a phrase that is clean; the same is there once. */
static void
add_phrase (ClaraImportedSkill *self, const char *phrase, const char *language)
{
  const char *colon = g_str_equal (language, "en") ? "" : ":";
  const char *code = *colon == '\0' ? "" : language;
  g_autofree char *folded = clara_text_fold (phrase);

  if (self->phrases->len < MAX_PHRASES &&
      g_hash_table_add (self->known, g_strconcat (code, colon, folded, NULL)))
    g_ptr_array_add (self->phrases, g_strconcat (code, colon, guard_of (phrase), phrase, NULL));
}

/**
 * clara_imported_skill_add:
 * @self: a skill
 * @label: another way to say it
 * @language: ISO 639-1
 *
 * Returns: whether it can be found in a text; one that cannot is left out
 */
gboolean
clara_imported_skill_add (ClaraImportedSkill *self, const char *label, const char *language)
{
  g_autofree char *phrase = clara_imported_label_clean (label);

  if (phrase == NULL)
    return FALSE;

  add_phrase (self, phrase, language);

  return TRUE;
}

/**
 * clara_imported_skill_name:
 * @self: a skill
 * @label: its name
 * @language: ISO 639-1
 *
 * Names a skill. The English name is shown where there is one; that of another language is a way to say it.
 *
 * Returns: whether the name can be found in a text
 */
gboolean
clara_imported_skill_name (ClaraImportedSkill *self, const char *label, const char *language)
{
  gboolean english = g_str_equal (language, "en");
  g_autofree char *name = clara_imported_label_clean (label);

  if (name == NULL)
    return FALSE;

  add_phrase (self, name, language);
  if (self->name == NULL || (english && !self->english))
    {
      g_free (self->name);
      self->name = g_steal_pointer (&name);
      self->english = english;
    }

  return TRUE;
}

/**
 * clara_imported_skill_link:
 * @list: (inout) (nullable): where to add it
 * @key: the key of an occupation or a skill
 */
void
clara_imported_skill_link (GPtrArray **list, const char *key)
{
  if (*list == NULL)
    *list = g_ptr_array_new_with_free_func (g_free);
  if ((*list)->len < MAX_LINKS && !g_ptr_array_find_with_equal_func (*list, key, g_str_equal, NULL))
    g_ptr_array_add (*list, g_strdup (key));
}

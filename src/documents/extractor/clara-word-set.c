/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-extractor"

#include "clara-word-set.h"

struct _ClaraWordSet
{
  GHashTable *words;
};

static GHashTable *
split (const char *text)
{
  GHashTable *words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_auto (GStrv) tokens = g_str_tokenize_and_fold (text, NULL, NULL);

  for (guint i = 0; tokens[i] != NULL; i++)
    if (g_utf8_strlen (tokens[i], -1) >= 2)
      g_hash_table_add (words, g_strdup (tokens[i]));

  return words;
}

/**
 * clara_word_set_new:
 * @text: UTF-8
 *
 * Returns: (transfer full): the words of @text that have two letters or more
 */
ClaraWordSet *
clara_word_set_new (const char *text)
{
  ClaraWordSet *self = g_new0 (ClaraWordSet, 1);

  self->words = split (text);

  return self;
}

/**
 * clara_word_set_free:
 * @self: (transfer full): a set
 */
void
clara_word_set_free (ClaraWordSet *self)
{
  g_hash_table_unref (self->words);
  g_free (self);
}

/**
 * clara_word_set_add:
 * @self: a set
 * @text: UTF-8, whose words are added
 */
void
clara_word_set_add (ClaraWordSet *self, const char *text)
{
  g_autoptr (GHashTable) words = split (text);
  GHashTableIter iter;
  gpointer word;

  g_hash_table_iter_init (&iter, words);
  while (g_hash_table_iter_next (&iter, &word, NULL))
    g_hash_table_add (self->words, g_strdup (word));
}

/**
 * clara_word_set_count_missing:
 * @self: a set
 * @text: UTF-8
 *
 * Returns: how many different words of @text, of two letters or more, are not in the set
 */
guint
clara_word_set_count_missing (ClaraWordSet *self, const char *text)
{
  g_autoptr (GHashTable) words = split (text);
  GHashTableIter iter;
  gpointer word;
  guint missing = 0;

  g_hash_table_iter_init (&iter, words);
  while (g_hash_table_iter_next (&iter, &word, NULL))
    missing += !g_hash_table_contains (self->words, word);

  return missing;
}

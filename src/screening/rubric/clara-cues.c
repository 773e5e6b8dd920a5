/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-cues.h"

#include "clara-text.h"

#include <string.h>

/* "First words" leave room for an article or a pronoun. */
#define START_TERMS 2u

/* Words with a star are found by so many of their first bytes. */
#define PREFIX_BYTES 3u

typedef struct
{
  guint cues;
  gboolean at_start;
  guint n_words;
  char **words; /* folded; a star at the end is kept */
} Phrase;

/* Built once, by whichever thread comes first, and read-only from then on. */
typedef struct
{
  GArray *phrases;     /* Phrase */
  GHashTable *by_word; /* first word, or its first bytes and a star → GArray of guint */
} Index;

static void
add_key (Index *self, const char *word, guint phrase)
{
  g_autofree char *key = g_str_has_suffix (word, "*")
                             ? g_strdup_printf ("%.*s*", PREFIX_BYTES, word)
                             : g_strdup (word);
  GArray *list = g_hash_table_lookup (self->by_word, key);

  if (list == NULL)
    {
      list = g_array_new (FALSE, FALSE, sizeof (guint));
      g_hash_table_insert (self->by_word, g_steal_pointer (&key), list);
    }
  g_array_append_val (list, phrase);
}

static void
add_phrase (Index *self, const ClaraCueWords *row, const char *text)
{
  g_autofree char *folded = clara_text_fold (text);
  /* An apostrophe parts words, as in ClaraTerms. */
  Phrase phrase;

  g_strdelimit (folded, "'", ' ');
  phrase = (Phrase){ row->cues, row->at_start, 0, g_strsplit (folded, " ", -1) };

  phrase.n_words = g_strv_length (phrase.words);
  g_assert (phrase.n_words > 0 && *phrase.words[0] != '\0');
  add_key (self, phrase.words[0], self->phrases->len);
  g_array_append_val (self->phrases, phrase);
}

static void
add_table (Index *self, const ClaraCueWords *rows)
{
  for (const ClaraCueWords *row = rows; row->phrases != NULL; row++)
    {
      g_auto (GStrv) phrases = g_strsplit (row->phrases, "|", -1);

      for (char **phrase = phrases; *phrase != NULL; phrase++)
        add_phrase (self, row, *phrase);
    }
}

static const Index *
get_index (void)
{
  static gsize built = 0;

  if (g_once_init_enter (&built))
    {
      Index *self = g_new0 (Index, 1);

      self->phrases = g_array_new (FALSE, FALSE, sizeof (Phrase));
      self->by_word = g_hash_table_new (g_str_hash, g_str_equal);
      add_table (self, clara_cue_words_en);
      add_table (self, clara_cue_words_de);
      add_table (self, clara_cue_words_fr);
      add_table (self, clara_cue_words_es);
      add_table (self, clara_cue_words_pl);
      add_table (self, clara_cue_words_protected);
      g_once_init_leave (&built, (gsize) self);
    }

  return (const Index *) built;
}

static gboolean
word_matches (const char *word, const char *term)
{
  gsize length = strlen (word);

  if (length > 0 && word[length - 1] == '*')
    return strncmp (word, term, length - 1) == 0;

  return strcmp (word, term) == 0;
}

static gboolean
phrase_matches (const Phrase *phrase, ClaraTerms *terms, guint at, guint end)
{
  if (phrase->n_words > end - at)
    return FALSE;

  for (guint i = 0; i < phrase->n_words; i++)
    if (!word_matches (phrase->words[i], clara_terms_get (terms, at + i)->folded))
      return FALSE;

  return TRUE;
}

static void
try_list (const Index *self,
          const GArray *list,
          ClaraTerms *terms,
          guint at,
          guint end,
          gboolean start,
          guint *masks)
{
  for (guint i = 0; list != NULL && i < list->len; i++)
    {
      const Phrase *phrase = &g_array_index (self->phrases, Phrase, g_array_index (list, guint, i));

      if ((!phrase->at_start || start) && phrase_matches (phrase, terms, at, end))
        *masks |= phrase->cues;
    }
}

/**
 * clara_cues_count:
 * @terms: the words of a text
 * @first_term: where a sentence or clause begins
 * @n_terms: how many words it has
 * @counts: (out): what it says
 *
 * Counts the cues in a clause; at one place each counts once, however many phrases say it. The time is in
 * proportion to @n_terms. Any thread.
 */
void
clara_cues_count (ClaraTerms *terms, guint first_term, guint n_terms, ClaraCueCounts *counts)
{
  const Index *self = get_index ();
  guint end = MIN (first_term + n_terms, clara_terms_get_n (terms));

  memset (counts, 0, sizeof *counts);
  for (guint at = first_term; at < end; at++)
    {
      const char *term = clara_terms_get (terms, at)->folded;
      gboolean start = at < first_term + START_TERMS;
      char prefix[PREFIX_BYTES + 2] = { 0 };
      guint mask = 0;

      try_list (self, g_hash_table_lookup (self->by_word, term), terms, at, end, start, &mask);
      if (strlen (term) >= PREFIX_BYTES)
        {
          memcpy (prefix, term, PREFIX_BYTES);
          prefix[PREFIX_BYTES] = '*';
          try_list (self, g_hash_table_lookup (self->by_word, prefix), terms, at, end, start,
                    &mask);
        }

      for (guint cue = 0; mask != 0 && cue < CLARA_N_CUES; cue++)
        if ((mask & CLARA_CUE_MASK (cue)) != 0 && counts->n[cue]++ == 0)
          counts->first[cue] = at - first_term;
      counts->mask |= mask;
    }
}

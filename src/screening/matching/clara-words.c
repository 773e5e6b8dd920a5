/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-words.h"

#include "clara-word-lists.h"

#include <libstemmer.h>
#include <string.h>

struct _ClaraWords
{
  GArray *words;       /* (owned): ClaraContentWord */
  GStringChunk *stems; /* (owned): each once */
  char language[3];    /* ISO 639-1; empty where it is not known */
};

/* Words that stand in every job text and résumé say little of what is asked for or shown. */
#define GENERIC_WEIGHT 0.1

/* Stems that differ by an ending the stemmer does not know (or, in Polish, has no stemmer for) still meet: this much
 * must be alike from the front. */
#define MIN_COMMON_PREFIX 5
#define MAX_LOOSE_ENDING  3
#define MAX_LOOSE_REST    1
#define MAX_LONG_ENDING   4
#define MAX_LONG_REST     3

/* A part of a compound is a word of its own: so long, with so much beside it. */
#define MIN_COMPOUND_PART 6
#define MIN_COMPOUND_REST 3

/* The stemmer of a language, for this thread; English where the language has none or is not told. */
static struct sb_stemmer *
new_stemmer (const char *language)
{
  static const char *const known[] = { "en", "de", "fr", "es" };

  if (g_strcmp0 (language, "pl") == 0)
    return NULL;
  for (gsize i = 0; i < G_N_ELEMENTS (known); i++)
    if (g_strcmp0 (language, known[i]) == 0)
      return sb_stemmer_new (language, "UTF_8");

  return sb_stemmer_new ("en", "UTF_8");
}

/* Digits, dates and placeholders' brackets are no words; a word of one letter is one only if it names a thing (C, R). */
static gboolean
carries_meaning (const ClaraTerm *term, const char *text)
{
  gsize length = strlen (term->folded);

  if (length == 1)
    return g_ascii_isupper (text[term->start]) && *term->folded != 'i' && *term->folded != 'a';
  for (const char *p = term->folded; *p != '\0'; p++)
    if (!g_ascii_isdigit (*p) && *p != '.')
      return !clara_word_lists_is_stop (term->folded);

  return FALSE;
}

/**
 * clara_words_new:
 * @terms: the words of a text
 * @language: (nullable): ISO 639-1 of the text; NULL where it is not known
 *
 * Returns: (transfer full): those that carry meaning
 */
ClaraWords *
clara_words_new (ClaraTerms *terms, const char *language)
{
  ClaraWords *self = g_new0 (ClaraWords, 1);
  struct sb_stemmer *stemmer = new_stemmer (language);
  const char *text = clara_terms_get_text (terms);

  self->words = g_array_new (FALSE, FALSE, sizeof (ClaraContentWord));
  self->stems = g_string_chunk_new (4096);
  g_strlcpy (self->language, language != NULL ? language : "", sizeof self->language);
  for (guint i = 0; i < clara_terms_get_n (terms); i++)
    {
      const ClaraTerm *term = clara_terms_get (terms, i);
      ClaraContentWord word = { term->key, term->start, term->end, 1.0 };

      if (!carries_meaning (term, text))
        continue;
      if (clara_word_lists_is_generic (term->folded) || clara_word_lists_is_generic (term->key))
        word.weight = GENERIC_WEIGHT;
      if (stemmer != NULL && strlen (term->folded) > 3)
        {
          const sb_symbol *stem = sb_stemmer_stem (stemmer, (const sb_symbol *) term->folded,
                                                   strlen (term->folded));

          if (stem != NULL)
            word.stem = (const char *) stem;
        }
      word.stem = g_string_chunk_insert_const (self->stems, word.stem);
      g_array_append_val (self->words, word);
    }
  if (stemmer != NULL)
    sb_stemmer_delete (stemmer);

  return self;
}

/**
 * clara_words_free:
 * @self: (transfer full): the words of a text that carry meaning
 */
void
clara_words_free (ClaraWords *self)
{
  g_array_unref (self->words);
  g_string_chunk_free (self->stems);
  g_free (self);
}

/**
 * clara_words_get_n:
 * @self: words that carry meaning
 *
 * Returns: how many there are
 */
guint
clara_words_get_n (ClaraWords *self)
{
  return self->words->len;
}

/**
 * clara_words_get:
 * @self: words that carry meaning
 * @index: below clara_words_get_n()
 *
 * Returns: (transfer none): one of them
 */
const ClaraContentWord *
clara_words_get (ClaraWords *self, guint index)
{
  g_return_val_if_fail (index < self->words->len, NULL);

  return &g_array_index (self->words, ClaraContentWord, index);
}

/**
 * clara_words_find:
 * @self: words that carry meaning
 * @byte: a place in the text
 *
 * Returns: the index of the first that begins at @byte or behind it; clara_words_get_n() where none does
 */
guint
clara_words_find (ClaraWords *self, guint byte)
{
  guint low = 0, high = self->words->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (clara_words_get (self, middle)->start < byte)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/**
 * clara_words_get_kinship:
 * @self: the words of a text
 * @other: those of another
 *
 * Returns: how far their words may differ and still be the same
 */
ClaraKinship
clara_words_get_kinship (ClaraWords *self, ClaraWords *other)
{
  if (!g_str_equal (self->language, other->language))
    return CLARA_KIN_NONE;
  if (g_str_equal (self->language, "pl"))
    return CLARA_KIN_INFLECTED;

  return g_str_equal (self->language, "de") ? CLARA_KIN_COMPOUND : CLARA_KIN_PLAIN;
}

/* A German compound: the shorter stem ends or begins the longer one. */
static gboolean
is_part (const char *stem, gsize length, const char *other, gsize other_length)
{
  if (length > other_length)
    return is_part (other, other_length, stem, length);

  return length >= MIN_COMPOUND_PART && length + MIN_COMPOUND_REST <= other_length &&
         (strncmp (stem, other, length) == 0 || strcmp (stem, other + other_length - length) == 0);
}

/**
 * clara_words_match:
 * @stem: a stem
 * @other: another
 * @kinship: what their texts' languages allow
 *
 * Returns: whether they are forms of one word, as far as their letters tell; any thread
 */
gboolean
clara_words_match (const char *stem, const char *other, ClaraKinship kinship)
{
  gsize common = 0, length, other_length;
  gsize ending = kinship == CLARA_KIN_INFLECTED ? MAX_LONG_ENDING : MAX_LOOSE_ENDING;
  gsize rest = kinship == CLARA_KIN_INFLECTED ? MAX_LONG_REST : MAX_LOOSE_REST;

  if (*stem != *other && kinship != CLARA_KIN_COMPOUND)
    return FALSE;
  while (stem[common] != '\0' && stem[common] == other[common])
    common++;
  if (stem[common] == '\0' && other[common] == '\0')
    return TRUE;
  if (kinship == CLARA_KIN_NONE)
    return FALSE;

  length = common + strlen (stem + common);
  other_length = common + strlen (other + common);
  if (kinship == CLARA_KIN_COMPOUND && is_part (stem, length, other, other_length))
    return TRUE;

  return common >= MIN_COMMON_PREFIX && common + ending >= MAX (length, other_length) &&
         common + rest >= MIN (length, other_length);
}

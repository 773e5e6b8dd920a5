/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-phrases.h"

/* Of one thing in one language. What has more is as broad as "programming", and is named often enough. */
#define MAX_PHRASES 1200u

static const char *const languages[] = { "en", "de", "fr", "es", "pl" };

struct _ClaraPhrases
{
  GArray *by_language[G_N_ELEMENTS (languages)]; /* (owned): ClaraPhrase */
};

static void
phrase_clear (gpointer data)
{
  g_clear_pointer (&((ClaraPhrase *) data)->words, clara_words_free);
}

/* Whether a phrase says enough to be known by its words alone: two or more that not every job has. */
static gboolean
is_telling (ClaraWords *words)
{
  guint n = 0;

  for (guint i = 0; i < clara_words_get_n (words); i++)
    n += clara_words_get (words, i)->weight >= 1.0;

  return n >= 2;
}

static void
add_spellings (ClaraPhrases *self,
               ClaraLexicon *lexicon,
               const ClaraLexiconEntry *entry,
               gboolean implied)
{
  const GArray *spellings = clara_lexicon_get_spellings (lexicon, entry);

  for (guint i = 0; spellings != NULL && i < spellings->len; i++)
    {
      const ClaraLexiconSpelling *spelling = &g_array_index (spellings, ClaraLexiconSpelling, i);
      g_autoptr (ClaraTerms) terms = NULL;
      g_autoptr (ClaraWords) words = NULL;
      gsize language = 0;

      /* What holds in any text is English where it is words, and a name that bends nowhere where it is none. */
      while (language < G_N_ELEMENTS (languages) && spelling->language != NULL &&
             !g_str_equal (languages[language], spelling->language))
        language++;
      if (language >= G_N_ELEMENTS (languages) || self->by_language[language]->len >= MAX_PHRASES)
        continue;
      terms = clara_terms_new (spelling->words);
      words = clara_words_new (terms, languages[language]);
      if (is_telling (words))
        {
          ClaraPhrase phrase = { g_steal_pointer (&words), implied };

          g_array_append_val (self->by_language[language], phrase);
        }
    }
}

/**
 * clara_phrases_new:
 * @lexicon: the words of the trades
 * @entry: (transfer none): one of its entries
 *
 * Gathers the spellings of an entry, and of all that imply it, that have several words. Any thread.
 *
 * Returns: (transfer full): the ways to say it
 */
ClaraPhrases *
clara_phrases_new (ClaraLexicon *lexicon, const ClaraLexiconEntry *entry)
{
  ClaraPhrases *self = g_new0 (ClaraPhrases, 1);

  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      self->by_language[i] = g_array_new (FALSE, FALSE, sizeof (ClaraPhrase));
      g_array_set_clear_func (self->by_language[i], phrase_clear);
    }
  add_spellings (self, lexicon, entry, FALSE);
  for (guint i = 0; i < clara_lexicon_get_n_entries (lexicon); i++)
    {
      const ClaraLexiconEntry *other = clara_lexicon_get_entry (lexicon, i);

      if (other != entry && clara_lexicon_implies (lexicon, other, entry))
        add_spellings (self, lexicon, other, TRUE);
    }

  return self;
}

/**
 * clara_phrases_free:
 * @self: (transfer full): the ways to say a thing
 */
void
clara_phrases_free (ClaraPhrases *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    g_array_unref (self->by_language[i]);
  g_free (self);
}

/**
 * clara_phrases_get:
 * @self: the ways to say a thing
 * @language: (nullable): ISO 639-1 of a text
 *
 * Returns: (transfer none) (nullable) (element-type ClaraPhrase): those of that language; NULL where there can be none
 */
const GArray *
clara_phrases_get (ClaraPhrases *self, const char *language)
{
  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    if (g_strcmp0 (languages[i], language) == 0)
      return self->by_language[i];

  return NULL;
}

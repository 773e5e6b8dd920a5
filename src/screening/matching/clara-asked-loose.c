/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-asked-loose.h"

#include <string.h>

/* More candidates than this make a requirement mean everything. */
#define MAX_LOOSE 6u

/* Words that begin alike may be forms of one word: so many letters are looked at before the stems are made. */
#define ALIKE 4u

/* So many telling words of a spelling must stand in the requirement. */
#define MIN_TELLING 2u

typedef struct
{
  const ClaraLexiconEntry *entry;
  guint n_telling;
} Candidate;

/* Whether every longer word of a spelling begins as some word of the requirement does: nearly all are left out by that. */
static gboolean
begins_alike (ClaraTerms *terms, const char *spelling)
{
  while (*spelling != '\0')
    {
      gsize length = strcspn (spelling, " ");
      gboolean found = length < ALIKE;

      for (guint i = 0; i < clara_terms_get_n (terms) && !found; i++)
        found = strncmp (clara_terms_get (terms, i)->folded, spelling, ALIKE) == 0;
      if (!found)
        return FALSE;
      spelling += length;
      if (*spelling == ' ')
        spelling++;
    }

  return TRUE;
}

/* How many telling words of a spelling stand in the requirement; 0 where one does not. */
static guint
count_telling (ClaraWords *words, const char *spelling, const char *language)
{
  g_autoptr (ClaraTerms) terms = clara_terms_new (spelling);
  g_autoptr (ClaraWords) spelled = clara_words_new (terms, language);
  guint n_telling = 0;

  for (guint i = 0; i < clara_words_get_n (spelled); i++)
    {
      const ClaraContentWord *word = clara_words_get (spelled, i);
      gboolean found = FALSE;

      for (guint j = 0; j < clara_words_get_n (words) && !found; j++)
        found = clara_words_match (word->stem, clara_words_get (words, j)->stem,
                                   g_strcmp0 (language, "pl") == 0 ? CLARA_KIN_INFLECTED
                                                                   : CLARA_KIN_PLAIN);
      if (!found)
        return 0;
      n_telling += word->weight >= 1.0;
    }

  return n_telling;
}

static int
compare_candidates (gconstpointer a, gconstpointer b)
{
  const Candidate *x = a, *y = b;

  if (x->n_telling != y->n_telling)
    return x->n_telling > y->n_telling ? -1 : 1;

  return (x->entry->index > y->entry->index) - (x->entry->index < y->entry->index);
}

/**
 * clara_asked_loose_find:
 * @lexicon: the words of the trades
 * @terms: the words of a requirement
 * @words: those that carry meaning
 * @language: (nullable): ISO 639-1 of it
 * @kinds: which kinds of entries it may mean
 *
 * Finds the entries one of whose spellings has all of its words in the requirement, in any order and with others between:
 * "the monthly and annual close" for "monthly close". Any thread.
 *
 * Returns: (transfer full) (element-type ClaraLexiconEntry): those that share most words with it, a few at most
 */
GPtrArray *
clara_asked_loose_find (ClaraLexicon *lexicon,
                        ClaraTerms *terms,
                        ClaraWords *words,
                        const char *language,
                        guint kinds)
{
  g_autoptr (GArray) candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < clara_lexicon_get_n_entries (lexicon); i++)
    {
      const ClaraLexiconEntry *entry = clara_lexicon_get_entry (lexicon, i);
      const GArray *spellings = clara_lexicon_get_spellings (lexicon, entry);
      Candidate candidate = { entry, 0 };

      if ((CLARA_LEXICON_MASK (entry->kind) & kinds) == 0 || spellings == NULL)
        continue;
      for (guint j = 0; j < spellings->len; j++)
        {
          const ClaraLexiconSpelling *spelling = &g_array_index (spellings, ClaraLexiconSpelling,
                                                                 j);

          if (g_strcmp0 (spelling->language != NULL ? spelling->language : "en",
                         language != NULL ? language : "en") == 0 &&
              begins_alike (terms, spelling->words))
            candidate.n_telling = MAX (candidate.n_telling,
                                       count_telling (words, spelling->words, language));
        }
      if (candidate.n_telling >= MIN_TELLING)
        g_array_append_val (candidates, candidate);
    }
  g_array_sort (candidates, compare_candidates);
  for (guint i = 0; i < candidates->len && i < MAX_LOOSE; i++)
    if (g_array_index (candidates, Candidate, i).n_telling ==
        g_array_index (candidates, Candidate, 0).n_telling)
      g_ptr_array_add (found, (gpointer) g_array_index (candidates, Candidate, i).entry);

  return found;
}

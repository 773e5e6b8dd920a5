/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-echo.h"

#include <string.h>

struct _ClaraEcho
{
  GHashTable *stems; /* (owned): the stems of the job's words */
  GHashTable *runs;  /* (owned): hashes of every three to %RUN words that follow each other there */
  GHashTable *lines; /* (owned): hashes of its whole lines */
  guint64 title;     /* the hash of its first line; 0 where that is one word */
  ClaraWords *words; /* (owned): they hold the stems */
  ClaraTerms *terms; /* (owned): and these the words */
  ClaraLexicon *lexicon; /* (owned) */
  GArray *hits;          /* (owned): ClaraLexiconHit: what of the lexicon the job text names */
};

/* So many words in a row are nobody's chance wording. */
#define RUN 6u

/* A sentence of which this share stands in such runs is a copy: it catches a pasted advertisement. A shorter sentence is
 * one where the whole of it stands there, from so many words on; of three it is one where they are a whole line. */
#define COPY_SHARE 0.65
#define COPY_WHOLE 4u
#define NEAR_WHOLE 3u

/* A list of so many words that are the job's own, in any order, is its text shaken. Who does the work that is asked for
 * tells of it in the job's words, so that a sentence must be long before its words alone accuse it. */
#define WORDS_MIN_LIST     8u
#define WORDS_SHARE        0.88
#define WORDS_MIN_SENTENCE 14u
#define SENTENCE_SHARE     0.95

/* A list near the job's words is weak, not void: people do name in their list what they were asked for. */
#define NEAR_SHARE     0.7
#define NEAR_MIN_WORDS 3u

/* What a list may name: of so many things, this share being what the job names makes it a list for the job. */
#define NAMED_KINDS                                                                                \
  (CLARA_LEXICON_MASK (CLARA_LEXICON_SKILL) | CLARA_LEXICON_MASK (CLARA_LEXICON_CERTIFICATION))
#define NAMED_MIN   3u
#define NAMED_SHARE 0.7

static guint64
hash_run (ClaraTerms *terms, guint first, guint length)
{
  guint64 hash = 14695981039346656037u;

  /* FNV-1a, over the words and the blanks between them. */
  for (guint i = first; i < first + length; i++)
    {
      for (const char *p = clara_terms_get (terms, i)->folded; *p != '\0'; p++)
        hash = (hash ^ (guchar) *p) * 1099511628211u;
      hash = (hash ^ ' ') * 1099511628211u;
    }

  return hash;
}

static void
add_runs (ClaraEcho *self, guint length)
{
  guint n_terms = clara_terms_get_n (self->terms);

  for (guint i = 0; i + length <= n_terms; i++)
    {
      guint64 hash = hash_run (self->terms, i, length);

      g_hash_table_add (self->runs, g_memdup2 (&hash, sizeof hash));
    }
}

static void
add_lines (ClaraEcho *self, const char *job_text)
{
  guint n_terms = clara_terms_get_n (self->terms), first = 0;

  while (first < n_terms)
    {
      const char *start = job_text + clara_terms_get (self->terms, first)->start;
      guint end = (guint) (start + strcspn (start, "\r\n") - job_text), last = first;
      guint64 hash;

      while (last < n_terms && clara_terms_get (self->terms, last)->start < end)
        last++;
      last = MAX (last, first + 1);
      hash = hash_run (self->terms, first, last - first);
      g_hash_table_add (self->lines, g_memdup2 (&hash, sizeof hash));
      if (first == 0 && last > 1)
        self->title = hash;
      first = last;
    }
}

/**
 * clara_echo_new:
 * @lexicon: the words of the trades
 * @job_text: the whole job text
 * @language: (nullable): ISO 639-1
 *
 * Returns: (transfer full): what a copy of it is known by
 */
ClaraEcho *
clara_echo_new (ClaraLexicon *lexicon, const char *job_text, const char *language)
{
  ClaraEcho *self = g_new0 (ClaraEcho, 1);

  self->terms = clara_terms_new (job_text);
  self->words = clara_words_new (self->terms, language);
  self->lexicon = g_object_ref (lexicon);
  self->hits = clara_lexicon_find_in (lexicon, self->terms, language, 0, G_MAXUINT, NAMED_KINDS);
  self->stems = g_hash_table_new (g_str_hash, g_str_equal);
  self->runs = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->lines = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  add_lines (self, job_text);
  for (guint i = 0; i < clara_words_get_n (self->words); i++)
    g_hash_table_add (self->stems, (gpointer) clara_words_get (self->words, i)->stem);
  for (guint length = NEAR_WHOLE; length <= RUN; length++)
    add_runs (self, length);

  return self;
}

/**
 * clara_echo_free:
 * @self: (transfer full): what a copy is known by
 */
void
clara_echo_free (ClaraEcho *self)
{
  g_hash_table_unref (self->stems);
  g_hash_table_unref (self->runs);
  g_hash_table_unref (self->lines);
  clara_words_free (self->words);
  clara_terms_unref (self->terms);
  g_array_unref (self->hits);
  g_object_unref (self->lexicon);
  g_free (self);
}

/* The share of the words from @first up to @last that stand in a run of the job text. */
static double
share_in_runs (ClaraEcho *self, ClaraTerms *terms, guint first, guint last)
{
  guint covered = 0, until = first;

  for (guint i = first; i + RUN <= last; i++)
    {
      guint64 hash = hash_run (terms, i, RUN);

      if (!g_hash_table_contains (self->runs, &hash))
        continue;
      covered += i + RUN - MAX (i, until);
      until = i + RUN;
    }

  return last > first ? (double) covered / (last - first) : 0.0;
}

/* Whether a short sentence stands in the job text, word for word. */
static gboolean
stands_whole (ClaraEcho *self, ClaraTerms *terms, guint first, guint last)
{
  guint64 hash;

  if (last - first < NEAR_WHOLE || last - first >= RUN)
    return FALSE;

  hash = hash_run (terms, first, last - first);

  return g_hash_table_contains (self->runs, &hash);
}

/* Whether a sentence is a whole line of the job text, and no word of it by chance. A few things between commas may be:
 * many name the same three. */
static gboolean
is_line (ClaraEcho *self, ClaraTerms *terms, guint first, guint last)
{
  const char *text = clara_terms_get_text (terms);
  guint64 hash;

  if (last - first == 2 && self->title != 0)
    return hash_run (terms, first, 2) == self->title;
  if (last - first < NEAR_WHOLE)
    return FALSE;
  for (guint i = clara_terms_get (terms, first)->start;
       last - first < RUN && i < clara_terms_get (terms, last - 1)->end; i++)
    if (strchr (",;/|", text[i]) != NULL)
      return FALSE;

  hash = hash_run (terms, first, last - first);

  return g_hash_table_contains (self->lines, &hash);
}

/**
 * clara_echo_measure:
 * @self: what a copy of the job text is known by
 * @terms: the words of a candidate's text
 * @words: those that carry meaning
 * @start: the first byte of a sentence in it
 * @end: the byte behind it
 * @list: whether it is a bare list
 *
 * Returns: how far the sentence is the job's own words
 */
ClaraEchoLevel
clara_echo_measure (ClaraEcho *self,
                    ClaraTerms *terms,
                    ClaraWords *words,
                    guint start,
                    guint end,
                    gboolean list)
{
  guint first = clara_terms_find (terms, start), last = clara_terms_find (terms, end);
  guint n_words = 0, n_shared = 0;
  double shared;

  for (guint i = clara_words_find (words, start);
       i < clara_words_get_n (words) && clara_words_get (words, i)->start < end; i++)
    {
      const ClaraContentWord *word = clara_words_get (words, i);

      n_words++;
      n_shared += g_hash_table_contains (self->stems, word->stem);
    }
  if (n_words == 0)
    return CLARA_ECHO_NONE;

  shared = (double) n_shared / n_words;
  if (is_line (self, terms, first, last))
    return CLARA_ECHO_COPY;
  if (!list && (share_in_runs (self, terms, first, last) >= COPY_SHARE ||
                (last - first >= COPY_WHOLE && stands_whole (self, terms, first, last))))
    return CLARA_ECHO_COPY;
  if (list ? n_words >= WORDS_MIN_LIST && shared >= WORDS_SHARE
           : n_words >= WORDS_MIN_SENTENCE && shared >= SENTENCE_SHARE)
    return CLARA_ECHO_COPY;
  if (stands_whole (self, terms, first, last) ||
      (list && n_words >= NEAR_MIN_WORDS && shared >= NEAR_SHARE))
    return CLARA_ECHO_NEAR;

  return CLARA_ECHO_NONE;
}

static gboolean
names (ClaraEcho *self, const ClaraLexiconEntry *entry)
{
  for (guint i = 0; i < self->hits->len; i++)
    {
      const ClaraLexiconEntry *named = g_array_index (self->hits, ClaraLexiconHit, i).entry;

      if (named->kind == entry->kind && clara_lexicon_implies (self->lexicon, entry, named))
        return TRUE;
    }

  return FALSE;
}

/**
 * clara_echo_repeats:
 * @self: what a copy of the job text is known by
 * @hits: (element-type ClaraLexiconHit): what a candidate's text names
 * @first: the first of them in a list
 * @n: how many stand in it
 *
 * Returns: whether a list names little but what the job names, or the same thing twice: it is written for the job, in other
 *   words or not, and shows as little as one near to it
 */
gboolean
clara_echo_repeats (ClaraEcho *self, const GArray *hits, guint first, guint n)
{
  guint n_named = 0, n_things = 0;

  for (guint i = first; i < first + n; i++)
    {
      const ClaraLexiconEntry *entry = g_array_index (hits, ClaraLexiconHit, i).entry;

      if ((CLARA_LEXICON_MASK (entry->kind) & NAMED_KINDS) == 0)
        continue;
      for (guint j = first; j < i; j++)
        if (g_array_index (hits, ClaraLexiconHit, j).entry == entry)
          return TRUE;
      n_things++;
      n_named += names (self, entry);
    }

  return n_things >= NAMED_MIN && n_named >= NAMED_SHARE * n_things;
}

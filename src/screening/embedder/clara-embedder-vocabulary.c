/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Cuts a line into the pieces that are likeliest together, as a unigram model of pieces has it
 * (Kudo 2018, "Subword Regularization"; the search is Viterbi's). */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-embedder-vocabulary.h"

#include "clara-error.h"

#include <math.h>
#include <string.h>

/* The first ids stand for unknown, begin, end and spare; their names are not words to look for. */
#define N_RESERVED 6u
#define UNKNOWN    0u

/* An unknown character costs this much more than the rarest piece, as in SentencePiece. */
#define UNKNOWN_PENALTY 10.0

/* Pieces made up to collide would make each look-up a search through all of them. */
#define MAX_PROBES 64u

/* More marks on one letter than any script has; the sort of marks in normalisation is quadratic. */
#define MAX_MARKS 30u

#define SPACE "\xe2\x96\x81" /* U+2581 */

typedef struct
{
  guint32 hash;
  guint16 token; /* 0: free, for that id is reserved */
} Slot;

struct _ClaraEmbedderVocabulary
{
  const ClaraEmbedderModel *model; /* (unowned): outlives this */
  guint32 *starts;                 /* (owned): where each piece begins in the text of the model */
  Slot *slots;                     /* (owned) */
  guint32 mask;
  guint max_length; /* bytes of the longest piece */
  double unknown;   /* score of an unknown character */
};

/* The best way to some place in the line, and its last piece. */
typedef struct
{
  double score;
  guint16 token;
  guint16 length; /* bytes */
} Step;

#define HASH_START 2166136261u

static inline guint32
hash_more (guint32 hash, char byte)
{
  return (hash ^ (guint8) byte) * 16777619u;
}

/* The slot of a piece, or the free one where it belongs; %NULL when that took too long to find. */
static Slot *
find_slot (const ClaraEmbedderVocabulary *self, guint32 hash, const char *text, gsize length)
{
  for (guint32 i = 0; i < MAX_PROBES; i++)
    {
      Slot *slot = &self->slots[(hash + i) & self->mask];

      if (slot->token == 0 ||
          (slot->hash == hash && self->model->lengths[slot->token] == length &&
           memcmp (self->model->text + self->starts[slot->token], text, length) == 0))
        return slot;
    }

  return NULL;
}

static gboolean
add_piece (ClaraEmbedderVocabulary *self, guint16 token)
{
  const char *text = self->model->text + self->starts[token];
  const gsize length = self->model->lengths[token];
  guint32 hash = HASH_START;
  Slot *slot;

  for (gsize i = 0; i < length; i++)
    hash = hash_more (hash, text[i]);

  slot = find_slot (self, hash, text, length);
  if (slot == NULL)
    return FALSE;
  if (slot->token != 0)
    return TRUE; /* the shipped vocabulary has one piece three times; the likeliest stands first */

  slot->hash = hash;
  slot->token = token;
  self->max_length = MAX (self->max_length, (guint) length);

  return TRUE;
}

/**
 * clara_embedder_vocabulary_new:
 * @model: a model, which must outlive the vocabulary
 * @error: return location for a #GError
 *
 * Indexes the pieces of a model; about half a millisecond.
 *
 * Returns: (transfer full) (nullable): the vocabulary; %CLARA_ERROR_CORRUPT when the pieces seem made
 *   to be slow to find
 */
ClaraEmbedderVocabulary *
clara_embedder_vocabulary_new (const ClaraEmbedderModel *model, GError **error)
{
  g_autoptr (ClaraEmbedderVocabulary) self = g_new0 (ClaraEmbedderVocabulary, 1);
  const guint32 n_pieces = model->shape.n_pieces;
  double least = 0;
  guint32 n_slots = 1024;

  while (n_slots < n_pieces * 4)
    n_slots *= 2;
  self->model = model;
  self->mask = n_slots - 1;
  self->slots = g_new0 (Slot, n_slots);
  self->starts = g_new (guint32, n_pieces);

  for (guint32 i = 0, start = 0; i < n_pieces; start += model->lengths[i++])
    self->starts[i] = start;
  for (guint32 i = N_RESERVED; i < n_pieces; i++)
    {
      least = MIN (least, model->scores[i]);
      if (!add_piece (self, (guint16) i))
        {
          g_set_error (error, CLARA_ERROR, CLARA_ERROR_CORRUPT,
                       "the language model is damaged: its vocabulary cannot be searched");
          return NULL;
        }
    }
  self->unknown = least - UNKNOWN_PENALTY;

  return g_steal_pointer (&self);
}

/**
 * clara_embedder_vocabulary_free:
 * @self: (transfer full) (nullable): a vocabulary
 *
 * Frees it.
 */
void
clara_embedder_vocabulary_free (ClaraEmbedderVocabulary *self)
{
  if (self == NULL)
    return;

  g_free (self->starts);
  g_free (self->slots);
  g_free (self);
}

/* The beginning of a line, valid UTF-8, short, and without letters under a heap of marks. */
static char *
take_beginning (const char *line)
{
  const gsize length = strnlen (line, CLARA_EMBEDDER_MAX_CHARACTERS * 4);
  g_autofree char *valid = g_utf8_make_valid (line, (gssize) length);
  GString *text = g_string_sized_new (length);
  guint n_characters = 0, n_marks = 0;

  for (const char *p = valid; *p != '\0' && n_characters < CLARA_EMBEDDER_MAX_CHARACTERS;
       p = g_utf8_next_char (p), n_characters++)
    {
      const gunichar c = g_utf8_get_char (p);

      n_marks = g_unichar_combining_class (c) != 0 ? n_marks + 1 : 0;
      if (n_marks <= MAX_MARKS)
        g_string_append_len (text, p, g_utf8_next_char (p) - p);
    }

  return g_string_free (text, FALSE);
}

/* Form KC of Unicode; each run of white space one U+2581, one in front; nothing that has no ink. */
static GString *
prepare (const char *line)
{
  g_autofree char *beginning = take_beginning (line);
  g_autofree char *normal = g_utf8_normalize (beginning, -1, G_NORMALIZE_ALL_COMPOSE);
  GString *text = g_string_sized_new (strlen (normal) + 3);
  guint n_characters = 0;
  gboolean space = TRUE;

  for (const char *p = normal; *p != '\0' && n_characters < CLARA_EMBEDDER_MAX_CHARACTERS;
       p = g_utf8_next_char (p))
    {
      const gunichar c = g_utf8_get_char (p);

      if (g_unichar_isspace (c))
        {
          space = TRUE;
          continue;
        }
      if (g_unichar_type (c) == G_UNICODE_CONTROL || g_unichar_type (c) == G_UNICODE_FORMAT)
        continue;

      if (space)
        g_string_append (text, SPACE);
      g_string_append_len (text, p, g_utf8_next_char (p) - p);
      space = FALSE;
      n_characters++;
    }

  return text;
}

static inline void
offer (Step *step, double score, guint16 token, gsize length)
{
  if (score > step->score)
    *step = (Step){ .score = score, .token = token, .length = (guint16) length };
}

/* Extends the best way to @at by each piece that the line goes on with. */
static void
extend (const ClaraEmbedderVocabulary *self, const GString *text, gsize at, Step *steps)
{
  const gsize first = (gsize) (g_utf8_next_char (text->str + at) - text->str) - at;
  const gsize most = MIN (self->max_length, text->len - at);
  guint32 hash = HASH_START;
  gboolean known = FALSE;

  for (gsize length = 1; length <= most; length++)
    {
      const char next = text->str[at + length];
      const Slot *slot;

      hash = hash_more (hash, text->str[at + length - 1]);
      if ((next & 0xc0) == 0x80)
        continue;

      slot = find_slot (self, hash, text->str + at, length);
      if (slot == NULL || slot->token == 0)
        continue;
      offer (&steps[at + length], steps[at].score + self->model->scores[slot->token], slot->token,
             length);
      known |= length == first;
    }

  if (!known)
    offer (&steps[at + first], steps[at].score + self->unknown, UNKNOWN, first);
}

/* The pieces of the best way, from the front; a run of unknown characters is one token. */
static guint
collect (const Step *steps, gsize size, guint max_tokens, guint16 *tokens)
{
  g_autofree guint16 *reversed = g_new (guint16, size + 1);
  guint n_reversed = 0, n_tokens = 0;

  for (gsize at = size; at > 0; at -= steps[at].length)
    reversed[n_reversed++] = steps[at].token;

  while (n_reversed > 0 && n_tokens < max_tokens)
    {
      const guint16 token = reversed[--n_reversed];

      if (token != UNKNOWN || n_tokens == 0 || tokens[n_tokens - 1] != UNKNOWN)
        tokens[n_tokens++] = token;
    }

  return n_tokens;
}

/**
 * clara_embedder_vocabulary_split:
 * @self: a vocabulary
 * @line: any bytes
 * @tokens: (out caller-allocates): room for as many tokens as the model takes
 *
 * Cuts a line into tokens. What comes after %CLARA_EMBEDDER_MAX_CHARACTERS characters, or after the
 * most tokens, is not read. The time is bounded by the characters that are read times the longest
 * piece. Any thread.
 *
 * Returns: the number of tokens; 0 for a line without ink
 */
guint
clara_embedder_vocabulary_split (const ClaraEmbedderVocabulary *self,
                                 const char *line,
                                 guint16 *tokens)
{
  GString *text = prepare (line);
  g_autofree Step *steps = g_new (Step, text->len + 1);
  guint n_tokens;

  steps[0] = (Step){ 0 };
  for (gsize i = 1; i <= text->len; i++)
    steps[i] = (Step){ .score = -INFINITY };

  for (gsize at = 0; at < text->len; at = (gsize) (g_utf8_next_char (text->str + at) - text->str))
    extend (self, text, at, steps);

  n_tokens = collect (steps, text->len, self->model->shape.max_tokens, tokens);
  g_string_free (text, TRUE);

  return n_tokens;
}

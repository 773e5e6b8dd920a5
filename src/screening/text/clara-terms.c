/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-terms.h"

#include "clara-text.h"

#include <string.h>

struct _ClaraTerms
{
  gatomicrefcount ref_count;
  char *text;          /* (owned) */
  GArray *terms;       /* (owned): ClaraTerm */
  GStringChunk *words; /* (owned): the folded forms, each once */
};

/* Longer runs than this are no word of any language, and cost more to fold than they could be worth. */
#define MAX_TERM_BYTES 120

/* Signs that belong to a word when a letter or digit follows: Node.js, AT&T, R&D, 3.5, l'eau stays apart. */
static gboolean
joins (gunichar c)
{
  return c == '.' || c == '&' || c == '_' || c == '+' || c == '#';
}

static gboolean
is_word (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c);
}

/* Where the word that begins at @at ends. A sign joins only what follows it at once; `C++`, `C#` and `F#` keep theirs at
 * the end, where nothing else does. */
static const char *
find_end (const char *at)
{
  const char *end = at;

  for (const char *p = at; *p != '\0';)
    {
      gunichar c = g_utf8_get_char (p);
      const char *next = g_utf8_next_char (p);

      if (is_word (c))
        end = next;
      else if (!joins (c))
        break;
      else if (c == '+' || c == '#')
        {
          /* One letter in front and none behind, as in C++ and C#; anything else (a+b, word#) is a sign. */
          if (c == '+' && *next == '+')
            next++;
          if (p - at <= 2 && p == end && !is_word (g_utf8_get_char (next)))
            end = next;
          break;
        }
      else if (p != end || !is_word (g_utf8_get_char (next)))
        break;
      p = next;
    }

  return end;
}

/* What a plural leaves when its ending is taken off; only ever compared with another word treated alike, so that it
 * need not be a word itself. */
static void
strip_plural (char *key)
{
  gsize length = strlen (key);

  if (length < 4 || key[length - 1] != 's')
    return;
  for (const char *p = key; *p != '\0'; p++)
    if (!g_ascii_isalpha (*p))
      return;
  if (g_str_has_suffix (key, "ss") || g_str_has_suffix (key, "us") || g_str_has_suffix (key, "is"))
    return;
  if (length > 4 && g_str_has_suffix (key, "ies"))
    {
      strcpy (key + length - 3, "y");
      return;
    }
  if (g_str_has_suffix (key, "sses") || g_str_has_suffix (key, "xes") ||
      g_str_has_suffix (key, "ches") || g_str_has_suffix (key, "shes"))
    key[length - 2] = '\0';
  else
    key[length - 1] = '\0';
}

static void
add_term (ClaraTerms *self, const char *start, const char *end)
{
  g_autofree char *word = g_strndup (start, end - start);
  g_autofree char *folded = clara_text_fold (word);
  ClaraTerm term = { start - self->text, end - self->text, NULL, NULL };

  term.folded = g_string_chunk_insert_const (self->words, folded);
  strip_plural (folded);
  term.key = g_string_chunk_insert_const (self->words, folded);
  g_array_append_val (self->terms, term);
}

/**
 * clara_terms_new:
 * @text: valid UTF-8
 *
 * Takes a text apart into its words, at most %CLARA_TERMS_MAX of them: what stands behind is left out. Any thread.
 *
 * Returns: (transfer full): the words
 */
ClaraTerms *
clara_terms_new (const char *text)
{
  ClaraTerms *self = g_new0 (ClaraTerms, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->text = g_strdup (text);
  self->terms = g_array_new (FALSE, FALSE, sizeof (ClaraTerm));
  self->words = g_string_chunk_new (4096);

  for (const char *p = self->text; *p != '\0' && self->terms->len < CLARA_TERMS_MAX;)
    {
      gunichar c = g_utf8_get_char (p);
      const char *end;

      /* .NET and its like: a full stop that begins a word. */
      if (c == '.' && g_ascii_isupper (p[1]) && (p == self->text || g_ascii_isspace (p[-1])))
        end = find_end (p + 1);
      else if (is_word (c))
        end = find_end (p);
      else
        {
          p = g_utf8_next_char (p);
          continue;
        }

      if (end - p <= MAX_TERM_BYTES)
        add_term (self, p, end);
      p = end;
    }

  return self;
}

/**
 * clara_terms_ref:
 * @self: the words of a text
 *
 * Returns: (transfer full): @self
 */
ClaraTerms *
clara_terms_ref (ClaraTerms *self)
{
  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * clara_terms_unref:
 * @self: (transfer full): the words of a text
 */
void
clara_terms_unref (ClaraTerms *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_free (self->text);
  g_array_unref (self->terms);
  g_string_chunk_free (self->words);
  g_free (self);
}

/**
 * clara_terms_get_n:
 * @self: the words of a text
 *
 * Returns: how many there are
 */
guint
clara_terms_get_n (ClaraTerms *self)
{
  return self->terms->len;
}

/**
 * clara_terms_get:
 * @self: the words of a text
 * @index: below clara_terms_get_n()
 *
 * Returns: (transfer none): a word
 */
const ClaraTerm *
clara_terms_get (ClaraTerms *self, guint index)
{
  g_return_val_if_fail (index < self->terms->len, NULL);

  return &g_array_index (self->terms, ClaraTerm, index);
}

/**
 * clara_terms_find:
 * @self: the words of a text
 * @byte: a place in the text
 *
 * Returns: the index of the first word that ends behind @byte; clara_terms_get_n() where there is none
 */
guint
clara_terms_find (ClaraTerms *self, guint byte)
{
  guint low = 0, high = self->terms->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (clara_terms_get (self, middle)->end <= byte)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/**
 * clara_terms_get_text:
 * @self: the words of a text
 *
 * Returns: (transfer none): the text
 */
const char *
clara_terms_get_text (ClaraTerms *self)
{
  return self->text;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-tokens.h"

#include "clara-text.h"

#include <string.h>

struct _ClaraTokens
{
  GArray *tokens;      /* (owned): ClaraToken, with one that ends a line behind the last */
  GStringChunk *words; /* (owned) */
};

/* No word that this room looks for is longer; what is, is kept as a word that equals none. */
#define MAX_WORD_BYTES 48

static gboolean
is_letter (gunichar c)
{
  return g_unichar_isalpha (c) || g_unichar_ismark (c);
}

static gunichar
plain_sign (gunichar c)
{
  switch (c)
    {
    case 0x2010 ... 0x2015: /* ‐ ‑ ‒ – — ― */
    case 0x2212:            /* − */
    case 0x2192:            /* → */
    case 0x27A1:            /* ➡ */
    case 0xFE58:
    case 0xFE63:
    case 0xFF0D:
    case '~':
      return '-';
    case 0x2018: /* ‘ */
    case 0x2019: /* ’ */
    case 0x201B:
    case 0x00B4:
    case 0x02BC:
    case '`':
      return '\'';
    default:
      return c;
    }
}

static gboolean
is_unseen (gunichar c)
{
  GUnicodeType type = g_unichar_type (c);

  return type == G_UNICODE_FORMAT || type == G_UNICODE_CONTROL;
}

static const char *
fold_word (ClaraTokens *self, const char *start, gsize length)
{
  char lower[MAX_WORD_BYTES + 1];
  g_autofree char *word = NULL;
  g_autofree char *folded = NULL;
  gsize i;

  if (length > MAX_WORD_BYTES)
    return "";

  for (i = 0; i < length && (guchar) start[i] < 0x80; i++)
    lower[i] = g_ascii_tolower (start[i]);
  lower[i] = '\0';
  if (i == length)
    return g_string_chunk_insert_const (self->words, lower);

  word = g_strndup (start, length);
  folded = clara_text_fold (word);
  return g_string_chunk_insert_const (self->words, folded);
}

static const char *
end_of_word (const char *p, const char *end)
{
  while (p < end && is_letter (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);

  return p;
}

static const char *
end_of_number (const char *p, const char *end, guint *value)
{
  guint64 number = 0;

  for (; p < end && g_ascii_isdigit (*p); p++)
    number = MIN (10 * number + (guint64) (*p - '0'), G_MAXUINT);
  *value = (guint) number;

  return p;
}

/**
 * clara_tokens_new:
 * @text: valid UTF-8
 * @start: the first byte to look at, which begins a character
 * @end: the byte behind the last one
 *
 * Takes a part of a text apart, in time linear to its length. Any thread.
 *
 * Returns: (transfer full): its tokens
 */
ClaraTokens *
clara_tokens_new (const char *text, guint start, guint end)
{
  ClaraTokens *self = g_new0 (ClaraTokens, 1);
  const char *stop = text + end;
  gboolean spaced = TRUE;

  self->tokens = g_array_sized_new (FALSE, FALSE, sizeof (ClaraToken), (end - start) / 5 + 1);
  self->words = g_string_chunk_new (1024);

  for (const char *p = text + start; p < stop;)
    {
      gunichar c = g_utf8_get_char (p);
      const char *next = g_utf8_next_char (p);
      ClaraToken token = { .start = (guint) (p - text), .spaced = spaced };

      if (c == '\n' || c == '\r' || c == '\f')
        token.kind = CLARA_TOKEN_LINE;
      else if (c == '\t')
        token.kind = CLARA_TOKEN_TAB;
      else if (g_unichar_isspace (c) || is_unseen (c))
        {
          spaced = spaced || g_unichar_isspace (c);
          p = next;
          continue;
        }
      else if (is_letter (c))
        {
          token.kind = CLARA_TOKEN_WORD;
          next = end_of_word (p, stop);
          token.folded = fold_word (self, p, (gsize) (next - p));
        }
      else if (c >= '0' && c <= '9') /* g_ascii_isdigit() would look at the lowest byte alone */
        {
          token.kind = CLARA_TOKEN_NUMBER;
          next = end_of_number (p, stop, &token.value);
        }
      else
        {
          token.kind = CLARA_TOKEN_SIGN;
          token.value = plain_sign (c);
        }

      token.end = (guint) (next - text);
      g_array_append_val (self->tokens, token);
      spaced = token.kind >= CLARA_TOKEN_TAB;
      p = next;
    }

  {
    ClaraToken last = { CLARA_TOKEN_LINE, end, end, spaced, 0, NULL };

    g_array_append_val (self->tokens, last);
  }

  return self;
}

/**
 * clara_tokens_free:
 * @self: (transfer full): tokens
 */
void
clara_tokens_free (ClaraTokens *self)
{
  g_array_unref (self->tokens);
  g_string_chunk_free (self->words);
  g_free (self);
}

/**
 * clara_tokens_get_n:
 * @self: tokens
 *
 * Returns: how many there are; the last one ends a line
 */
guint
clara_tokens_get_n (ClaraTokens *self)
{
  return self->tokens->len;
}

/**
 * clara_tokens_get:
 * @self: tokens
 * @index: which one; any number, for what reads ahead need not ask where the text ends
 *
 * Returns: (transfer none): a token; behind the last one, the last one, which ends a line
 */
const ClaraToken *
clara_tokens_get (ClaraTokens *self, guint index)
{
  return &g_array_index (self->tokens, ClaraToken, MIN (index, self->tokens->len - 1));
}

/**
 * clara_token_is_word:
 * @self: a token
 * @folded: a folded word
 *
 * Returns: whether @self is that word
 */
gboolean
clara_token_is_word (const ClaraToken *self, const char *folded)
{
  return self->kind == CLARA_TOKEN_WORD && strcmp (self->folded, folded) == 0;
}

/**
 * clara_token_is_sign:
 * @self: a token
 * @sign: `-` for any dash, `'` for any apostrophe
 *
 * Returns: whether @self is that sign
 */
gboolean
clara_token_is_sign (const ClaraToken *self, char sign)
{
  return self->kind == CLARA_TOKEN_SIGN && self->value == (guint) sign;
}

/**
 * clara_tokens_match:
 * @self: tokens
 * @index: where to look
 * @phrase: folded words, a blank between them
 *
 * Looks whether a phrase stands at @index. Apostrophes and hyphens in the text may stand where the phrase has a blank.
 *
 * Returns: how many tokens it takes; 0 when it does not stand there
 */
guint
clara_tokens_match (ClaraTokens *self, guint index, const char *phrase)
{
  guint at = index;

  for (const char *p = phrase; *p != '\0';)
    {
      gsize length = strcspn (p, " ");
      const ClaraToken *token;

      if (at > index)
        while (clara_token_is_sign (clara_tokens_get (self, at), '\'') ||
               clara_token_is_sign (clara_tokens_get (self, at), '-'))
          at++;
      token = clara_tokens_get (self, at);
      if (token->kind != CLARA_TOKEN_WORD || strncmp (token->folded, p, length) != 0 ||
          token->folded[length] != '\0')
        return 0;
      at++;
      p += length;
      while (*p == ' ')
        p++;
    }

  return at - index;
}

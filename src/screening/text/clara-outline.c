/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-outline.h"

#include "clara-sections.h"
#include "clara-sentences.h"

#include <string.h>

struct _ClaraOutline
{
  gatomicrefcount ref_count;
  ClaraTerms *terms; /* (owned): they hold the text */
  GArray *lines;     /* (owned): ClaraLine */
  GArray *sentences; /* (owned): ClaraSentence */
};

/* A text of more lines is no résumé; what stands behind is left out. */
#define MAX_LINES 20000

static gboolean
is_bullet (gunichar c)
{
  static const gunichar bullets[] = {
    0x2022, 0x2023, 0x2043, 0x204c, 0x204d, 0x2219, 0x25a0, 0x25a1, 0x25aa, 0x25ab, 0x25b6, 0x25b8,
    0x25ba, 0x25c6, 0x25c7, 0x25cb, 0x25cf, 0x25d8, 0x25e6, 0x2605, 0x2713, 0x2714, 0x2794, 0x27a2,
    0x27a4, 0x2b25, 0x2756, 0x00b7, 0xf0b7, 0xf0a7, 0xf076, 0x27a1, 0x2192, 0x2705, 0x00bb, 0x203a,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (bullets); i++)
    if (c == bullets[i])
      return TRUE;

  return FALSE;
}

/* What the signs in front of a line said of it. */
typedef struct
{
  gboolean bullet;
  gboolean heading; /* as Markdown marks it */
} Signs;

/* Where the words of a line begin, behind bullets, quotation and Markdown signs. */
static const char *
skip_signs (const char *at, const char *end, Signs *signs)
{
  while (at < end)
    {
      gunichar c = g_utf8_get_char (at);
      const char *next = g_utf8_next_char (at);

      if (g_unichar_isspace (c) || c == 0xfe0f)
        at = next;
      else if (is_bullet (c))
        {
          signs->bullet = TRUE;
          at = next;
        }
      else if ((c == '-' || c == '*' || c == 'o' || c == 0x2013 || c == 0x2014 || c == '+') &&
               next < end && (*next == ' ' || *next == '\t'))
        {
          signs->bullet = TRUE;
          at = next;
        }
      else if (c == '#' && (next == end || *next == '#' || *next == ' '))
        {
          signs->heading = TRUE;
          at = next;
        }
      else if (c == '*' && next < end && *next == '*')
        at = next + 1;
      else
        break;
    }

  return at;
}

static const char *
trim_end (const char *start, const char *end)
{
  while (end > start)
    {
      const char *last = g_utf8_prev_char (end);
      gunichar c = g_utf8_get_char (last);

      if (!g_unichar_isspace (c) && c != '*' && c != '_')
        break;
      end = last;
    }

  return end;
}

static gboolean
has_words (const char *start, const char *end)
{
  for (const char *p = start; p < end; p = g_utf8_next_char (p))
    if (g_unichar_isalnum (g_utf8_get_char (p)))
      return TRUE;

  return FALSE;
}

static void
add_line (ClaraOutline *self,
          ClaraLexicon *lexicon,
          const char *start,
          const char *end,
          const Signs *signs,
          ClaraSection *section,
          guint paragraph)
{
  const char *text = clara_terms_get_text (self->terms);
  g_autofree char *words = g_strndup (start, end - start);
  ClaraLine line = {
    .start = start - text, .end = end - text, .bullet = signs->bullet, .paragraph = paragraph
  };
  guint index = self->lines->len;

  if (clara_sections_read_heading (lexicon, words, signs->heading, section))
    line.heading = TRUE;
  line.section = *section;
  if (!line.heading)
    clara_sections_read_label (lexicon, words, &line.section);

  g_array_append_val (self->lines, line);
  if (!line.heading)
    clara_sentences_add (self->sentences, text, &line, index);
}

static void
read_lines (ClaraOutline *self, ClaraLexicon *lexicon)
{
  ClaraSection section = CLARA_SECTION_NONE;
  guint paragraph = 0;

  for (const char *at = clara_terms_get_text (self->terms);
       *at != '\0' && self->lines->len < MAX_LINES;)
    {
      gsize length = strcspn (at, "\n\f\v");
      Signs signs = { FALSE, FALSE };
      const char *start = skip_signs (at, at + length, &signs);
      const char *end = trim_end (start, at + length);

      if (start >= end)
        paragraph++;
      else if (has_words (start, end))
        add_line (self, lexicon, start, end, &signs, &section, paragraph);
      at += length;
      if (*at != '\0')
        at++;
    }
}

/**
 * clara_outline_new:
 * @text: valid UTF-8, as the extractor or the de-identifier gives it
 * @lexicon: the headings that are known
 *
 * Reads how a text is built. Takes time in proportion to its length. Any thread.
 *
 * Returns: (transfer full): its outline
 */
ClaraOutline *
clara_outline_new (const char *text, ClaraLexicon *lexicon)
{
  ClaraOutline *self = g_new0 (ClaraOutline, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->terms = clara_terms_new (text);
  self->lines = g_array_new (FALSE, FALSE, sizeof (ClaraLine));
  self->sentences = g_array_new (FALSE, FALSE, sizeof (ClaraSentence));
  read_lines (self, lexicon);

  return self;
}

/**
 * clara_outline_ref:
 * @self: an outline
 *
 * Returns: (transfer full): @self
 */
ClaraOutline *
clara_outline_ref (ClaraOutline *self)
{
  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * clara_outline_unref:
 * @self: (transfer full): an outline
 */
void
clara_outline_unref (ClaraOutline *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  clara_terms_unref (self->terms);
  g_array_unref (self->lines);
  g_array_unref (self->sentences);
  g_free (self);
}

/**
 * clara_outline_get_text:
 * @self: an outline
 *
 * Returns: (transfer none): the text it was read from
 */
const char *
clara_outline_get_text (ClaraOutline *self)
{
  return clara_terms_get_text (self->terms);
}

/**
 * clara_outline_get_terms:
 * @self: an outline
 *
 * Returns: (transfer none): the words of the text
 */
ClaraTerms *
clara_outline_get_terms (ClaraOutline *self)
{
  return self->terms;
}

/**
 * clara_outline_get_n_lines:
 * @self: an outline
 *
 * Returns: how many lines with words there are
 */
guint
clara_outline_get_n_lines (ClaraOutline *self)
{
  return self->lines->len;
}

/**
 * clara_outline_get_line:
 * @self: an outline
 * @index: below clara_outline_get_n_lines()
 *
 * Returns: (transfer none): a line
 */
const ClaraLine *
clara_outline_get_line (ClaraOutline *self, guint index)
{
  g_return_val_if_fail (index < self->lines->len, NULL);

  return &g_array_index (self->lines, ClaraLine, index);
}

/**
 * clara_outline_get_n_sentences:
 * @self: an outline
 *
 * Returns: how many sentences there are; headings have none
 */
guint
clara_outline_get_n_sentences (ClaraOutline *self)
{
  return self->sentences->len;
}

/**
 * clara_outline_get_sentence:
 * @self: an outline
 * @index: below clara_outline_get_n_sentences()
 *
 * Returns: (transfer none): a sentence
 */
const ClaraSentence *
clara_outline_get_sentence (ClaraOutline *self, guint index)
{
  g_return_val_if_fail (index < self->sentences->len, NULL);

  return &g_array_index (self->sentences, ClaraSentence, index);
}

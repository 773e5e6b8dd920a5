/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-read-rtf-private.h"

#include "clara-charset.h"
#include "clara-colour.h"

#include <string.h>

/* Tokens of RTF, and the text of its runs with the colours and fonts that it is written in. */

#define MOST_PENDING 65536

static int
hex (const ClaraRtfSource *source, int at)
{
  return source->end - source->at > at && g_ascii_isxdigit ((char) source->at[at])
             ? g_ascii_xdigit_value ((char) source->at[at])
             : -1;
}

static void
next_word (ClaraRtfSource *source, ClaraRtfToken *token)
{
  gsize length = 0;
  gint64 number = 0;
  gboolean negative = FALSE;

  token->type = CLARA_RTF_WORD;
  while (source->at < source->end && g_ascii_isalpha ((char) *source->at))
    {
      if (length < sizeof token->word - 1)
        token->word[length++] = (char) *source->at;
      source->at++;
    }
  token->word[length] = '\0';

  if (source->end - source->at > 1 && *source->at == '-' && g_ascii_isdigit ((char) source->at[1]))
    {
      negative = TRUE;
      source->at++;
    }
  while (source->at < source->end && g_ascii_isdigit ((char) *source->at))
    {
      token->has_number = TRUE;
      number = MIN (number * 10 + (*source->at - '0'), G_MAXINT / 2);
      source->at++;
    }
  token->number = (int) (negative ? -number : number);
  if (source->at < source->end && *source->at == ' ')
    source->at++;

  /* Raw bytes follow, which may look like anything. */
  if (strcmp (token->word, "bin") == 0 && token->number > 0)
    source->at += MIN ((gsize) token->number, (gsize) (source->end - source->at));
}

static void
next_escape (ClaraRtfSource *source, ClaraRtfToken *token)
{
  guint8 c;

  if (source->at >= source->end)
    {
      token->type = CLARA_RTF_END;
      return;
    }
  if (g_ascii_isalpha ((char) *source->at))
    {
      next_word (source, token);
      return;
    }

  c = *source->at++;
  if (c == '\'' && hex (source, 0) >= 0 && hex (source, 1) >= 0)
    {
      token->type = CLARA_RTF_BYTE;
      token->byte = (guint8) (hex (source, 0) << 4 | hex (source, 1));
      source->at += 2;
    }
  else if (c == '{' || c == '}' || c == '\\')
    {
      token->type = CLARA_RTF_BYTE;
      token->byte = c;
    }
  else
    {
      token->type = CLARA_RTF_SYMBOL_WORD;
      token->word[0] = (char) c;
      token->word[1] = '\0';
    }
}

/* The next token; FALSE at the end. */
gboolean
clara_rtf_next (ClaraRtfSource *source, ClaraRtfToken *token)
{
  token->has_number = FALSE;
  token->number = 0;

  while (source->at < source->end &&
         (*source->at == '\r' || *source->at == '\n' || *source->at == '\0'))
    source->at++;
  if (source->at >= source->end)
    token->type = CLARA_RTF_END;
  else if (*source->at == '{' || *source->at == '}')
    token->type = *source->at++ == '{' ? CLARA_RTF_OPEN : CLARA_RTF_CLOSE;
  else if (*source->at == '\\')
    {
      source->at++;
      next_escape (source, token);
    }
  else
    {
      token->type = CLARA_RTF_BYTE;
      token->byte = *source->at++;
    }

  return token->type != CLARA_RTF_END;
}

int
clara_rtf_page_of_charset (int charset, int otherwise)
{
  static const struct
  {
    int charset;
    int page;
  } known[] = {
    { 0, 1252 },   { 2, CLARA_RTF_SYMBOL },
    { 77, 10000 }, { 78, 932 },
    { 128, 932 },  { 129, 949 },
    { 134, 936 },  { 136, 950 },
    { 161, 1253 }, { 162, 1254 },
    { 163, 1258 }, { 177, 1255 },
    { 178, 1256 }, { 186, 1257 },
    { 204, 1251 }, { 222, 874 },
    { 238, 1250 }, { 254, 437 },
    { 255, 850 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    if (known[i].charset == charset)
      return known[i].page;

  return otherwise;
}

/*
 * Two colours of the table and a share of the second in hundredths of a percent: which of the two is seen.
 * Mixtures in between belong to neither.
 */
int
clara_rtf_mix (int fill, int pattern, int share)
{
  if (share >= 7500)
    return pattern > 0 ? pattern : -2;
  return share > 2500 ? -2 : fill;
}

static gint64
look_up (ClaraRtf *self, int index)
{
  const ClaraRtfColour *colour;

  if (index == -2)
    return CLARA_INK_UNKNOWN;
  if (index < 0 || (guint) index >= self->colours->len)
    return CLARA_INK_AUTO;
  colour = &g_array_index (self->colours, ClaraRtfColour, index);

  return colour->automatic ? CLARA_INK_AUTO : (gint64) colour->colour;
}

static void
lay_over (ClaraRtf *self, int index, gint64 *behind)
{
  gint64 colour = index != -1 ? look_up (self, index) : CLARA_INK_AUTO;

  if (colour != CLARA_INK_AUTO)
    *behind = colour;
}

/* What hides text of the present state. */
int
clara_rtf_judge (ClaraRtf *self)
{
  const ClaraRtfState *state = &self->state;
  ClaraInk ink = CLARA_INK_INIT;

  if (state->purpose == CLARA_RTF_COMMENT)
    return CLARA_HIDDEN_COMMENT;
  if (state->deleted)
    return CLARA_HIDDEN_DELETED;

  ink.colour = look_up (self, state->colour);
  if (state->shape_fill >= 0)
    ink.behind = state->shape_fill;
  if (self->row_open && state->in_table && self->cell < self->cells->len)
    lay_over (self, g_array_index (self->cells, int, self->cell), &ink.behind);
  lay_over (self, clara_rtf_mix (state->block_fill, state->block_pattern, state->block_share),
            &ink.behind);
  lay_over (self, state->behind, &ink.behind);
  lay_over (self, state->char_fill, &ink.behind);
  /* The highlighter's colour 0 is none, whatever stands in the table. */
  if (state->highlight > 0)
    lay_over (self, state->highlight, &ink.behind);
  ink.size = state->half_points / 2.0;
  ink.stretch = state->stretch / 100.0;
  ink.vanish = state->vanish;
  ink.off_page = state->off_page || state->indent >= self->paper_width ||
                 state->indent <= -self->paper_width;
  if (state->line < 0 && state->line > -60)
    ink.size = 0.0;

  return clara_ink_judge (&ink, self->into);
}

static int
page_of_font (ClaraRtf *self)
{
  gpointer page;

  if (g_hash_table_lookup_extended (self->fonts, GINT_TO_POINTER (self->state.font), NULL, &page))
    return GPOINTER_TO_INT (page) > 0 ? GPOINTER_TO_INT (page) : self->code_page;

  return self->code_page;
}

static void
convert_raw (ClaraRtf *self)
{
  int page = page_of_font (self);

  if (self->raw->len == 0)
    return;
  if (page == CLARA_RTF_SYMBOL)
    {
      /* Pictures: as text they are no more than a bullet, and plain letters among them are a mistake. */
      for (guint i = 0; i < self->raw->len; i++)
        if (self->raw->data[i] >= 0x80)
          g_string_append (self->pending, "•");
        else
          g_string_append_c (self->pending, (char) self->raw->data[i]);
    }
  else
    {
      char name[16];
      g_autofree char *text = NULL;

      g_snprintf (name, sizeof name, "CP%d", page);
      text = clara_charset_convert ((const char *) self->raw->data, self->raw->len, name);
      g_string_append (self->pending, text);
    }
  g_byte_array_set_size (self->raw, 0);
}

static void
begin_row_if_needed (ClaraRtf *self)
{
  if (self->state.purpose != CLARA_RTF_SHOWN)
    return;
  if (self->state.in_table && !self->row_open)
    {
      clara_flow_begin_row (self->flow);
      self->row_open = TRUE;
      self->cell = 0;
    }
  else if (!self->state.in_table && self->row_open)
    clara_rtf_end_row (self);
}

/* Hands the text that waits to where the group's text belongs. */
void
clara_rtf_flush (ClaraRtf *self)
{
  convert_raw (self);
  if (self->pending->len == 0)
    return;

  switch (self->state.purpose)
    {
    case CLARA_RTF_SHOWN:
    case CLARA_RTF_COMMENT:
      begin_row_if_needed (self);
      clara_flow_add (self->flow, clara_rtf_judge (self), self->pending->str, -1);
      break;
    case CLARA_RTF_METADATA:
      if (self->metadata->len < MOST_PENDING)
        g_string_append (self->metadata, self->pending->str);
      break;
    case CLARA_RTF_LABEL:
    case CLARA_RTF_OBJECT_CLASS:
    case CLARA_RTF_SHAPE_NAME:
    case CLARA_RTF_SHAPE_VALUE:
      if (self->word->len < 256)
        g_string_append (self->word, self->pending->str);
      break;
    default:
      break;
    }
  g_string_truncate (self->pending, 0);
}

void
clara_rtf_add_byte (ClaraRtf *self, guint8 byte)
{
  self->surrogate = 0;
  g_byte_array_append (self->raw, &byte, 1);
  if (self->raw->len >= MOST_PENDING)
    clara_rtf_flush (self);
}

void
clara_rtf_add_text (ClaraRtf *self, const char *text)
{
  convert_raw (self);
  g_string_append (self->pending, text);
  if (self->pending->len >= MOST_PENDING)
    clara_rtf_flush (self);
}

/* A UTF-16 code unit, as a signed or unsigned number. */
void
clara_rtf_add_character (ClaraRtf *self, int number)
{
  gunichar c = (gunichar) (number < 0 ? number + 65536 : number);
  char text[8] = "";

  convert_raw (self);
  if (c >= 0xd800 && c < 0xdc00)
    {
      self->surrogate = c;
      return;
    }
  if (c >= 0xdc00 && c < 0xe000)
    c = self->surrogate != 0 ? 0x10000 + ((self->surrogate - 0xd800) << 10) + (c - 0xdc00) : 0xfffd;
  self->surrogate = 0;
  /* Symbol fonts again, through their private place in Unicode. */
  if (c >= 0xf020 && c <= 0xf0ff)
    c = c >= 0xf080 ? 0x2022 : c - 0xf000;
  if (c == 0 || !g_unichar_validate (c))
    return;

  text[g_unichar_to_utf8 (c, text)] = '\0';
  g_string_append (self->pending, text);
}

void
clara_rtf_reset_run (ClaraRtf *self)
{
  self->state.font = self->standard_font;
  self->state.vanish = FALSE;
  self->state.deleted = FALSE;
  self->state.colour = -1;
  self->state.behind = -1;
  self->state.char_fill = -1;
  self->state.highlight = -1;
  self->state.half_points = 24;
  self->state.stretch = 100;
}

void
clara_rtf_reset_block (ClaraRtf *self)
{
  self->state.block_fill = -1;
  self->state.block_pattern = -1;
  self->state.block_share = 0;
  self->state.line = 0;
  self->state.indent = 0;
  self->state.in_table = FALSE;
}

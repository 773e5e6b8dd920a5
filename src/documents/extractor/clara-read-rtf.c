/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-readers.h"

#include "clara-error.h"
#include "clara-metadata.h"
#include "clara-read-rtf-private.h"

#include <string.h>

/*
 * RTF: a stream of groups and words. Groups are kept on a stack of our own, so that their depth costs no
 * stack of the machine; footers and notes are marked while reading and read after the body.
 */

#define MOST_LATER 2000
#define MOST_PAGES 500

static void
open_group (ClaraRtf *self)
{
  clara_rtf_flush (self);
  if (self->states->len >= CLARA_RTF_DEEPEST)
    {
      self->too_deep = TRUE;
      return;
    }

  g_array_append_val (self->states, self->state);
  self->state.own_block = FALSE;
  self->state.starred = FALSE;
  /* Of a pair the first group is the poorer rendering. */
  if (self->state.first_only)
    {
      ClaraRtfState *outer = &g_array_index (self->states, ClaraRtfState, self->states->len - 1);

      outer->first_only = FALSE;
      self->state.first_only = FALSE;
      self->state.purpose = CLARA_RTF_SKIPPED;
    }
}

static void
finish_shape_value (ClaraRtf *self, ClaraRtfState *outer)
{
  if (strcmp (self->shape_name->str, "fillColor") == 0)
    {
      guint64 value = g_ascii_strtoull (self->word->str, NULL, 10);

      /* Here blue comes first. */
      outer->shape_fill = (gint64) ((value & 0xff) << 16 | (value & 0xff00) | (value >> 16 & 0xff));
    }
  else if (strcmp (self->shape_name->str, "fFilled") == 0 && *self->word->str == '0')
    outer->shape_fill = -1;
}

static void
finish_label (ClaraRtf *self)
{
  gboolean counts = FALSE;

  for (const char *p = self->word->str; *p != '\0'; p = g_utf8_next_char (p))
    counts = counts || g_unichar_isalnum (g_utf8_get_char (p));

  g_strstrip (self->word->str);
  if (counts)
    {
      g_autofree char *label = g_strconcat (self->word->str, " ", NULL);

      clara_flow_set_prefix (self->flow, label);
    }
  else if (*self->word->str != '\0')
    clara_flow_set_prefix (self->flow, "• ");
  g_string_truncate (self->word, 0);
}

static void
finish_group (ClaraRtf *self)
{
  ClaraRtfState *outer = &g_array_index (self->states, ClaraRtfState, self->states->len - 1);

  switch (self->state.purpose)
    {
    case CLARA_RTF_METADATA:
      if (outer->purpose != CLARA_RTF_METADATA)
        g_string_append_c (self->metadata, '\n');
      break;
    case CLARA_RTF_COMMENT:
      if (outer->purpose != CLARA_RTF_COMMENT)
        clara_flow_end_hidden (self->flow);
      break;
    case CLARA_RTF_LABEL:
      if (outer->purpose == CLARA_RTF_SHOWN)
        finish_label (self);
      break;
    case CLARA_RTF_OBJECT_CLASS:
      g_free (self->object_class);
      self->object_class = g_strdup (self->word->str);
      break;
    case CLARA_RTF_OBJECT_BYTES:
      if (outer->purpose != CLARA_RTF_OBJECT_BYTES)
        {
          /* Formulas of older versions are objects, and everybody sees them. */
          if (self->object_class == NULL || !g_str_has_prefix (self->object_class, "Equation"))
            clara_extraction_add_hidden (self->into, CLARA_HIDDEN_ATTACHMENT, 0,
                                         self->object_class != NULL && *self->object_class != '\0'
                                             ? self->object_class
                                             : "object");
          g_clear_pointer (&self->object_class, g_free);
        }
      break;
    case CLARA_RTF_SHAPE_NAME:
      g_string_assign (self->shape_name, self->word->str);
      break;
    case CLARA_RTF_SHAPE_VALUE:
      /* The value stands in a property, which stands in the shape. */
      if (self->states->len >= 2)
        finish_shape_value (self, outer - 1);
      break;
    default:
      break;
    }
  if (self->state.own_block)
    clara_flow_end_paragraph (self->flow);
}

void
clara_rtf_close_group (ClaraRtf *self)
{
  clara_rtf_flush (self);
  self->skip = 0;
  if (self->states->len == 0)
    return;
  finish_group (self);
  self->state = g_array_index (self->states, ClaraRtfState, self->states->len - 1);
  g_array_set_size (self->states, self->states->len - 1);
}

/* Where the group that is being read ends. */
static const guint8 *
end_of_group (const ClaraRtfSource *source)
{
  ClaraRtfSource ahead = *source;
  ClaraRtfToken token;
  guint depth = 0;

  for (;;)
    {
      const guint8 *before = ahead.at;

      if (!clara_rtf_next (&ahead, &token))
        return ahead.end;
      if (token.type == CLARA_RTF_OPEN)
        depth++;
      else if (token.type == CLARA_RTF_CLOSE && depth-- == 0)
        return before;
    }
}

/*
 * Takes the rest of the group out of the stream: into @list for later, or, where that is NULL, to be read
 * on the spot as a block of its own. With @once a text that was read already is dropped.
 */
void
clara_rtf_defer (ClaraRtf *self, GArray *list, gboolean once)
{
  const guint8 *start = self->source.at, *end = end_of_group (&self->source);
  g_autofree char *key = g_compute_checksum_for_data (G_CHECKSUM_SHA256, start, end - start);

  if (once && !g_hash_table_add (self->seen, g_steal_pointer (&key)))
    {
      self->source.at = end;
      return;
    }
  if (list == NULL)
    {
      self->state.own_block = TRUE;
      return;
    }
  if (list->len < MOST_LATER)
    {
      ClaraRtfLater later = { start, end, self->state };

      later.state.in_table = FALSE;
      later.state.own_block = FALSE;
      g_array_append_val (list, later);
    }
  self->source.at = end;
}

static void
end_colour (ClaraRtf *self)
{
  if (self->colours->len < 4096)
    g_array_append_val (self->colours, self->mixing);
  self->mixing.colour = 0;
  self->mixing.automatic = TRUE;
}

static void
take_symbol (ClaraRtf *self, char symbol, gboolean fresh)
{
  switch (symbol)
    {
    case '*':
      /* Anywhere else the star says nothing. */
      self->state.starred = fresh;
      return;
    case '~':
      clara_rtf_add_text (self, " ");
      break;
    case '_':
      clara_rtf_add_text (self, "-");
      break;
    case '\t':
      clara_rtf_add_text (self, "\t");
      break;
    case '\r':
    case '\n':
      {
        /* A line end after a backslash is a paragraph's end. */
        ClaraRtfToken token = { .type = CLARA_RTF_WORD, .word = "par" };

        clara_rtf_obey (self, &token);
        break;
      }
    default:
      break;
    }
}

static void
take (ClaraRtf *self, const ClaraRtfToken *token)
{
  gboolean fresh = self->fresh;

  self->fresh = token->type == CLARA_RTF_OPEN;
  if (token->type == CLARA_RTF_OPEN)
    {
      self->skip = 0;
      open_group (self);
      return;
    }
  if (token->type == CLARA_RTF_CLOSE)
    {
      clara_rtf_close_group (self);
      return;
    }
  /* What follows a character of Unicode repeats it for programs that know none. */
  if (self->skip > 0)
    {
      self->skip--;
      if (token->type == CLARA_RTF_BYTE)
        return;
      if (token->type == CLARA_RTF_WORD)
        self->skip = 0;
    }

  if (token->type == CLARA_RTF_WORD)
    clara_rtf_obey (self, token);
  else if (token->type == CLARA_RTF_SYMBOL_WORD)
    take_symbol (self, *token->word, fresh);
  else if (self->state.purpose == CLARA_RTF_COLOURS)
    {
      if (token->byte == ';')
        end_colour (self);
    }
  else if (self->state.purpose != CLARA_RTF_SKIPPED && self->state.purpose != CLARA_RTF_FONTS &&
           self->state.purpose != CLARA_RTF_OBJECT_BYTES)
    clara_rtf_add_byte (self, token->byte);
}

static gboolean
read_stream (ClaraRtf *self)
{
  ClaraRtfToken token;
  gboolean opened = FALSE;

  while (!self->too_deep && !clara_flow_is_full (self->flow) &&
         clara_rtf_next (&self->source, &token))
    {
      take (self, &token);
      opened = opened || token.type == CLARA_RTF_OPEN;
      /* What stands behind the last brace is no part of the document. */
      if (opened && self->states->len == 0)
        return TRUE;
    }
  clara_rtf_flush (self);

  return FALSE;
}

static void
read_later (ClaraRtf *self, const GArray *list)
{
  clara_flow_end_block (self->flow);
  for (guint i = 0; i < list->len && !self->too_deep; i++)
    {
      const ClaraRtfLater *later = &g_array_index (list, ClaraRtfLater, i);
      ClaraRtfToken token;

      g_array_set_size (self->states, 0);
      self->state = later->state;
      g_array_append_val (self->states, self->state);
      self->source.at = later->start;
      self->source.end = later->end;
      while (!self->too_deep && !clara_flow_is_full (self->flow) &&
             clara_rtf_next (&self->source, &token))
        take (self, &token);
      clara_rtf_flush (self);
      clara_rtf_end_row (self);
      if (!clara_flow_is_empty_line (self->flow))
        clara_flow_end_paragraph (self->flow);
    }
}

static gboolean
read_all (ClaraRtf *self, GError **error)
{
  g_autoptr (GArray) notes = g_array_new (FALSE, FALSE, sizeof (ClaraRtfLater));

  if (!read_stream (self) && !self->too_deep && !clara_flow_is_full (self->flow))
    clara_extraction_add_warning (self->into, "damaged-part",
                                  "The document ends too early; what is there was read.");
  clara_rtf_end_row (self);
  if (!clara_flow_is_empty_line (self->flow))
    clara_flow_end_paragraph (self->flow);

  /* Notes of notes would grow the list that is being read: they are left out. */
  g_array_append_vals (notes, self->notes->data, self->notes->len);
  read_later (self, notes);
  g_array_set_size (notes, 0);
  g_array_append_vals (notes, self->footers->data, self->footers->len);
  read_later (self, notes);

  if (self->too_deep)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_TOO_LARGE,
                           "The document is nested too deeply");
      return FALSE;
    }
  if (!clara_flow_finish (self->flow, error))
    return FALSE;

  clara_metadata_report (self->into, g_strstrip (self->metadata->str));
  clara_extraction_set_pages (self->into, MIN (self->pages, MOST_PAGES));
  return TRUE;
}

static void
clara_rtf_init (ClaraRtf *self, const guint8 *data, gsize size, ClaraExtraction *into)
{
  memset (self, 0, sizeof *self);
  self->into = into;
  self->flow = clara_flow_new (into);
  self->source.at = data;
  self->source.end = data + size;
  self->words = clara_rtf_words_new ();
  self->states = g_array_new (FALSE, TRUE, sizeof (ClaraRtfState));
  self->fonts = g_hash_table_new (NULL, NULL);
  self->colours = g_array_new (FALSE, FALSE, sizeof (ClaraRtfColour));
  self->raw = g_byte_array_new ();
  self->pending = g_string_new (NULL);
  self->metadata = g_string_new (NULL);
  self->word = g_string_new (NULL);
  self->shape_name = g_string_new (NULL);
  self->footers = g_array_new (FALSE, FALSE, sizeof (ClaraRtfLater));
  self->notes = g_array_new (FALSE, FALSE, sizeof (ClaraRtfLater));
  self->seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->cells = g_array_new (FALSE, FALSE, sizeof (int));
  self->mixing.automatic = TRUE;
  self->code_page = 1252;
  self->paper_width = 12240;
  self->paper_height = 15840;
  self->pages = 1;
  self->state.fallback = 1;
  self->state.shape_fill = -1;
  clara_rtf_reset_run (self);
  clara_rtf_reset_block (self);
}

static void
clara_rtf_clear (ClaraRtf *self)
{
  clara_flow_free (self->flow);
  g_hash_table_unref (self->words);
  g_array_unref (self->states);
  g_hash_table_unref (self->fonts);
  g_array_unref (self->colours);
  g_byte_array_unref (self->raw);
  g_string_free (self->pending, TRUE);
  g_string_free (self->metadata, TRUE);
  g_string_free (self->word, TRUE);
  g_string_free (self->shape_name, TRUE);
  g_array_unref (self->footers);
  g_array_unref (self->notes);
  g_hash_table_unref (self->seen);
  g_array_unref (self->cells);
  g_free (self->object_class);
}

/**
 * clara_read_rtf:
 * @data: the bytes of an RTF
 * @size: how many
 * @into: filled with what was read
 * @error: return location for an error
 *
 * Returns: whether the document could be read
 */
gboolean
clara_read_rtf (const guint8 *data, gsize size, ClaraExtraction *into, GError **error)
{
  ClaraRtf self;
  gboolean done;

  while (size > 0 &&
         (g_ascii_isspace ((char) *data) || *data == 0xef || *data == 0xbb || *data == 0xbf))
    {
      data++;
      size--;
    }
  if (size < 5 || memcmp (data, "{\\rtf", 5) != 0)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID, "This is not RTF");
      return FALSE;
    }

  clara_rtf_init (&self, data, size, into);
  done = read_all (&self, error);
  clara_rtf_clear (&self);

  return done;
}

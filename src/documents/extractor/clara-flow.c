/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-flow.h"

#include "clara-error.h"
#include "clara-invisible.h"

#include <string.h>

/*
 * Where the runs of a flowing document become lines. A reader hands over one run after the other with
 * what hides it, if anything does; paragraphs, cells and rows are put together here, and neighbouring
 * hidden runs become one finding. Rows nest, so each open row has a text of its own until it closes.
 */

#define MOST_TEXT     (8 * 1024 * 1024)
#define MOST_ROWS     64 /* open at once */
#define MOST_FINDINGS 1000
#define MOST_HIDDEN   16384 /* bytes of one finding */

typedef struct
{
  GPtrArray *cells; /* (owned) (element-type utf8) */
  GString *cell;    /* (owned): the one that is being filled */
} Row;

struct _ClaraFlow
{
  ClaraExtraction *into; /* (unowned) */
  GString *text;         /* (owned): finished lines */
  GString *paragraph;    /* (owned): visible text of the open paragraph */
  char *prefix;          /* (owned) (nullable): bullet or number before its first letter */
  GArray *rows;          /* (owned): open rows, innermost last */
  guint too_deep;        /* rows that were opened past the bound, and are not kept apart */
  GString *hidden;       /* (owned): neighbouring hidden runs of one kind */
  int hidden_kind;
  gboolean paragraph_hides; /* the open paragraph holds hidden text */
  gsize taken;              /* bytes, seen or hidden */
  gboolean full;
};

/**
 * clara_flow_new:
 * @into: what is read goes here; it must outlive the flow
 *
 * Returns: (transfer full): an empty flow
 */
ClaraFlow *
clara_flow_new (ClaraExtraction *into)
{
  ClaraFlow *self = g_new0 (ClaraFlow, 1);

  self->into = into;
  self->text = g_string_new (NULL);
  self->paragraph = g_string_new (NULL);
  self->rows = g_array_new (FALSE, FALSE, sizeof (Row));
  self->hidden = g_string_new (NULL);

  return self;
}

static void
row_clear (Row *row)
{
  g_ptr_array_unref (row->cells);
  g_string_free (row->cell, TRUE);
}

/**
 * clara_flow_free:
 * @self: (transfer full): a flow
 */
void
clara_flow_free (ClaraFlow *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    row_clear (&g_array_index (self->rows, Row, i));
  g_array_unref (self->rows);
  g_string_free (self->text, TRUE);
  g_string_free (self->paragraph, TRUE);
  g_string_free (self->hidden, TRUE);
  g_free (self->prefix);
  g_free (self);
}

static GString *
target (ClaraFlow *self)
{
  return self->rows->len > 0 ? g_array_index (self->rows, Row, self->rows->len - 1).cell
                             : self->text;
}

static gboolean
says_something (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_isalnum (g_utf8_get_char (p)))
      return TRUE;

  return FALSE;
}

static void
flush_hidden (ClaraFlow *self)
{
  g_autofree char *text = NULL;

  if (self->hidden->len == 0)
    return;

  text = g_strstrip (clara_invisible_strip (self->hidden->str, 0, NULL));
  g_string_truncate (self->hidden, 0);

  /* White dots and hidden spaces keep distances in honest documents; they say nothing to anybody. */
  if (!says_something (text))
    return;
  if (clara_extraction_get_n_hidden (self->into) >= MOST_FINDINGS)
    clara_extraction_add_warning (self->into, "findings-cut",
                                  "The document hides text in more places than are listed.");
  else
    clara_extraction_add_hidden (self->into, self->hidden_kind, 0, text);
}

static gboolean
is_blank (const char *text, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isspace (text[i]))
      return FALSE;

  return TRUE;
}

static void
add_hidden (ClaraFlow *self, int kind, const char *text, gsize length)
{
  GString *line = self->paragraph;

  if (kind != self->hidden_kind)
    flush_hidden (self);
  self->hidden_kind = kind;
  self->paragraph_hides = TRUE;

  if (self->hidden->len < MOST_HIDDEN)
    {
      const char *end = text + MIN (length, MOST_HIDDEN);

      /* Never cut a character in two. */
      while (end > text && end < text + length && ((guchar) *end & 0xc0) == 0x80)
        end--;
      g_string_append_len (self->hidden, text, end - text);
    }

  /* The words before and behind must not grow together where only the gap was hidden. */
  if (line->len > 0 && !g_ascii_isspace (line->str[line->len - 1]) &&
      (g_ascii_isspace (text[0]) || g_ascii_isspace (text[length - 1])))
    g_string_append_c (line, ' ');
}

/**
 * clara_flow_add:
 * @self: a flow
 * @kind: the #ClaraHiddenKind that hides the run, or %CLARA_INK_VISIBLE
 * @text: the run's text, UTF-8; a newline in it is a line break inside the paragraph
 * @length: bytes of @text, or -1 where it ends with a NUL
 *
 * Adds a run to the open paragraph.
 */
void
clara_flow_add (ClaraFlow *self, int kind, const char *text, gssize length)
{
  gsize n = length < 0 ? strlen (text) : (gsize) length;

  if (n == 0 || self->full)
    return;
  if (self->taken + n > MOST_TEXT)
    {
      self->full = TRUE;
      return;
    }
  self->taken += n;

  if (is_blank (text, n))
    {
      /* A gap belongs to what stands around it. */
      g_string_append_len (self->paragraph, text, n);
      if (self->hidden->len > 0 && !g_ascii_isspace (self->hidden->str[self->hidden->len - 1]))
        g_string_append_c (self->hidden, ' ');
    }
  else if (kind == CLARA_INK_VISIBLE)
    {
      flush_hidden (self);
      g_string_append_len (self->paragraph, text, n);
    }
  else
    add_hidden (self, kind, text, n);
}

/**
 * clara_flow_set_prefix:
 * @self: a flow
 * @prefix: (nullable): a bullet or number with its space
 *
 * Sets what the open paragraph begins with; it is dropped where the paragraph turns out to show nothing.
 */
void
clara_flow_set_prefix (ClaraFlow *self, const char *prefix)
{
  g_free (self->prefix);
  self->prefix = g_strdup (prefix);
}

/**
 * clara_flow_is_empty_line:
 * @self: a flow
 *
 * Returns: whether the open paragraph holds no visible text so far
 */
gboolean
clara_flow_is_empty_line (ClaraFlow *self)
{
  return is_blank (self->paragraph->str, self->paragraph->len);
}

static void
append_line (GString *out, const char *line)
{
  const char *rest = line;

  while (*rest != '\0')
    {
      const char *end = strchr (rest, '\n');
      gsize length = end != NULL ? (gsize) (end - rest) : strlen (rest);

      while (length > 0 && g_ascii_isspace (rest[length - 1]))
        length--;
      if (length > 0)
        {
          g_string_append_len (out, rest, length);
          g_string_append_c (out, '\n');
        }
      if (end == NULL)
        break;
      rest = end + 1;
    }
}

/**
 * clara_flow_end_paragraph:
 * @self: a flow
 *
 * Closes the open paragraph. An empty one leaves a blank line behind, but never two.
 */
void
clara_flow_end_paragraph (ClaraFlow *self)
{
  GString *out = target (self);

  if (clara_flow_is_empty_line (self))
    {
      if (!self->paragraph_hides)
        clara_flow_end_block (self);
    }
  else
    {
      g_autofree char *visible = clara_invisible_strip (self->paragraph->str, 0, self->into);

      g_strchug (visible);
      if (*visible != '\0' && self->prefix != NULL)
        g_string_append (out, self->prefix);
      append_line (out, visible);
    }

  if (self->hidden->len > 0 && !g_ascii_isspace (self->hidden->str[self->hidden->len - 1]))
    g_string_append_c (self->hidden, ' ');
  g_string_truncate (self->paragraph, 0);
  self->paragraph_hides = FALSE;
  clara_flow_set_prefix (self, NULL);
}

/**
 * clara_flow_drop_line:
 * @self: a flow
 *
 * Forgets the white space of an open paragraph that shows nothing, without leaving a blank line.
 */
void
clara_flow_drop_line (ClaraFlow *self)
{
  if (!clara_flow_is_empty_line (self))
    return;
  if (self->hidden->len > 0 && !g_ascii_isspace (self->hidden->str[self->hidden->len - 1]))
    g_string_append_c (self->hidden, ' ');
  g_string_truncate (self->paragraph, 0);
  self->paragraph_hides = FALSE;
}

/**
 * clara_flow_end_block:
 * @self: a flow
 *
 * Leaves a blank line, unless there is one already or nothing stands before it.
 */
void
clara_flow_end_block (ClaraFlow *self)
{
  GString *out = target (self);

  if (out->len > 0 && !g_str_has_suffix (out->str, "\n\n"))
    g_string_append_c (out, '\n');
}

/**
 * clara_flow_end_hidden:
 * @self: a flow
 *
 * Makes what is hidden next a finding of its own.
 */
void
clara_flow_end_hidden (ClaraFlow *self)
{
  flush_hidden (self);
}

/**
 * clara_flow_begin_row:
 * @self: a flow
 *
 * Opens a row of a table, and its first cell.
 */
void
clara_flow_begin_row (ClaraFlow *self)
{
  Row row;

  if (!clara_flow_is_empty_line (self))
    clara_flow_end_paragraph (self);
  if (self->rows->len >= MOST_ROWS)
    {
      self->too_deep++;
      return;
    }

  row.cells = g_ptr_array_new_with_free_func (g_free);
  row.cell = g_string_new (NULL);
  g_array_append_val (self->rows, row);
}

/**
 * clara_flow_end_cell:
 * @self: a flow
 *
 * Closes the open cell of the innermost row and opens the next.
 */
void
clara_flow_end_cell (ClaraFlow *self)
{
  Row *row;

  if (!clara_flow_is_empty_line (self) || self->paragraph_hides)
    clara_flow_end_paragraph (self);
  if (self->rows->len == 0 || self->too_deep > 0)
    return;

  row = &g_array_index (self->rows, Row, self->rows->len - 1);
  g_ptr_array_add (row->cells, g_strstrip (g_strdup (row->cell->str)));
  g_string_truncate (row->cell, 0);
}

/* Cells of one line stand side by side; one with several keeps them together, and the next begins below. */
static void
join_cells (GPtrArray *cells, GString *out)
{
  gboolean begun = FALSE, below = FALSE;
  guint gaps = 0;

  for (guint i = 0; i < cells->len; i++)
    {
      const char *cell = g_ptr_array_index (cells, i);

      if (*cell == '\0')
        {
          gaps++;
          continue;
        }
      if (begun && below)
        g_string_append_c (out, '\n');
      else if (begun)
        for (guint tab = 0; tab <= gaps; tab++)
          g_string_append_c (out, '\t');
      g_string_append (out, cell);
      below = strchr (cell, '\n') != NULL;
      begun = TRUE;
      gaps = 0;
    }
  if (begun)
    g_string_append_c (out, '\n');
}

/**
 * clara_flow_end_row:
 * @self: a flow
 *
 * Closes the innermost row.
 */
void
clara_flow_end_row (ClaraFlow *self)
{
  Row row;

  if (self->too_deep > 0)
    {
      self->too_deep--;
      return;
    }
  if (self->rows->len == 0)
    return;

  if (!clara_flow_is_empty_line (self) ||
      g_array_index (self->rows, Row, self->rows->len - 1).cell->len > 0)
    clara_flow_end_cell (self);
  row = g_array_index (self->rows, Row, self->rows->len - 1);
  g_array_set_size (self->rows, self->rows->len - 1);
  join_cells (row.cells, target (self));
  row_clear (&row);
}

/**
 * clara_flow_is_full:
 * @self: a flow
 *
 * Returns: whether more text was added than a document may have, so that reading on is useless
 */
gboolean
clara_flow_is_full (ClaraFlow *self)
{
  return self->full;
}

/**
 * clara_flow_finish:
 * @self: a flow
 * @error: return location for an error
 *
 * Closes whatever is open and hands the text to the extraction.
 *
 * Returns: %FALSE with %CLARA_ERROR_TOO_LARGE where the document had too much text
 */
gboolean
clara_flow_finish (ClaraFlow *self, GError **error)
{
  g_autofree char *text = NULL;

  if (self->full)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_TOO_LARGE,
                           "The document has too much text");
      return FALSE;
    }

  if (!clara_flow_is_empty_line (self))
    clara_flow_end_paragraph (self);
  self->too_deep = 0;
  while (self->rows->len > 0)
    clara_flow_end_row (self);
  flush_hidden (self);

  text = g_strdup (self->text->str);
  g_strchomp (text);
  clara_extraction_set_text (self->into, text);

  return TRUE;
}

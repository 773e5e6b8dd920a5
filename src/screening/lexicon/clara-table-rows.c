/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-table-rows.h"

#include "clara-error.h"

#include <string.h>

/**
 * clara_table_rows_init:
 * @self: where to keep the state
 * @bytes: a file's bytes, which outlive @self
 * @length: how many
 * @separator: a comma or a tab
 *
 * Begins to read a table. A byte order mark in front is passed over.
 */
void
clara_table_rows_init (ClaraTableRows *self, const char *bytes, gsize length, char separator)
{
  *self = (ClaraTableRows){ .separator = separator, .at = bytes, .end = bytes + length };
  self->next_line = 1;
  self->cells = g_ptr_array_new_with_free_func (g_free);
  if (length >= 3 && memcmp (bytes, "\xef\xbb\xbf", 3) == 0)
    self->at += 3;
}

/**
 * clara_table_rows_clear:
 * @self: a reader
 *
 * Frees what it holds.
 */
void
clara_table_rows_clear (ClaraTableRows *self)
{
  g_clear_pointer (&self->cells, g_ptr_array_unref);
}

static gboolean
fail (ClaraTableRows *self, GError **error, int code, const char *what)
{
  g_set_error (error, CLARA_ERROR, code, "line %u: %s", self->line, what);

  return FALSE;
}

/* Keeps a cell. */
static gboolean
take_cell (ClaraTableRows *self, const char *bytes, gsize length, GError **error)
{
  if (length > CLARA_TABLE_MAX_CELL)
    return fail (self, error, CLARA_ERROR_TOO_LARGE, "a cell that is too long");
  if (self->cells->len >= CLARA_TABLE_MAX_CELLS)
    return fail (self, error, CLARA_ERROR_TOO_LARGE, "too many cells");

  if (!g_utf8_validate_len (bytes, length, NULL))
    return fail (self, error, CLARA_ERROR_INVALID, "not UTF-8");

  g_ptr_array_add (self->cells, g_strndup (bytes, length));

  return TRUE;
}

/* From the opening mark to the one that closes. */
static gboolean
read_quoted (ClaraTableRows *self, GError **error)
{
  g_autoptr (GString) cell = g_string_new (NULL);
  const char *at = self->at + 1;

  for (;;)
    {
      const char *mark = memchr (at, '"', (gsize) (self->end - at));

      if (mark == NULL)
        return fail (self, error, CLARA_ERROR_INVALID, "a quotation mark that is never closed");
      if (cell->len + (gsize) (mark - at) > CLARA_TABLE_MAX_CELL)
        return fail (self, error, CLARA_ERROR_TOO_LARGE, "a cell that is too long");
      g_string_append_len (cell, at, mark - at);
      at = mark + 1;
      if (at >= self->end || *at != '"')
        break;
      g_string_append_c (cell, '"');
      at++;
    }

  for (gsize i = 0; i < cell->len; i++)
    self->next_line += cell->str[i] == '\n';
  if (at < self->end && *at == '\r')
    at++;
  if (at < self->end && *at != self->separator && *at != '\n')
    return fail (self, error, CLARA_ERROR_INVALID, "text behind a closing quotation mark");
  self->at = at;

  return take_cell (self, cell->str, cell->len, error);
}

static gboolean
read_plain (ClaraTableRows *self, GError **error)
{
  const char *start = self->at;
  const char *stop;

  while (self->at < self->end && *self->at != self->separator && *self->at != '\n')
    self->at++;
  stop = self->at;
  if (stop > start && stop[-1] == '\r' && (self->at == self->end || *self->at == '\n'))
    stop--;

  return take_cell (self, start, (gsize) (stop - start), error);
}

static void
skip_empty_lines (ClaraTableRows *self)
{
  while (self->at < self->end && (*self->at == '\n' || *self->at == '\r'))
    {
      self->next_line += *self->at == '\n';
      self->at++;
    }
}

/**
 * clara_table_rows_next:
 * @self: a reader
 * @error: return location
 *
 * Reads the next row that is not empty. Takes time in proportion to its bytes.
 *
 * Returns: whether there was one; FALSE at the end, and with %CLARA_ERROR_INVALID, which names the line, where it is not
 *   UTF-8 or a quotation mark is not closed, or with %CLARA_ERROR_TOO_LARGE
 */
gboolean
clara_table_rows_next (ClaraTableRows *self, GError **error)
{
  g_ptr_array_set_size (self->cells, 0);
  skip_empty_lines (self);
  self->line = self->next_line;
  if (self->at >= self->end)
    return FALSE;
  if (self->n_rows++ >= CLARA_TABLE_MAX_ROWS)
    return fail (self, error, CLARA_ERROR_TOO_LARGE, "too many rows");

  for (;;)
    {
      gboolean quoted = self->separator == ',' && self->at < self->end && *self->at == '"';

      if (quoted ? !read_quoted (self, error) : !read_plain (self, error))
        return FALSE;
      if (self->at >= self->end || *self->at == '\n')
        return TRUE;
      self->at++;
    }
}

/**
 * clara_table_rows_get_n:
 * @self: a reader
 *
 * Returns: how many cells the row last read has
 */
guint
clara_table_rows_get_n (ClaraTableRows *self)
{
  return self->cells->len;
}

/**
 * clara_table_rows_get:
 * @self: a reader
 * @index: the index of a cell
 *
 * Returns: (transfer none) (nullable): the cell, until the next row is read; NULL where there is none
 */
const char *
clara_table_rows_get (ClaraTableRows *self, guint index)
{
  return index < self->cells->len ? g_ptr_array_index (self->cells, index) : NULL;
}

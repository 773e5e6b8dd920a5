/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-readers.h"

#include "clara-charset.h"
#include "clara-error.h"
#include "clara-invisible.h"
#include "clara-markup-comment.h"

#include <string.h>

/* Plain text, and Markdown, which people read as it stands. */

#define LONGEST_LINE (1024 * 1024)
#define MOST_TEXT    (8 * 1024 * 1024)
#define MOST_PAGES   500

static gboolean
check_size (const char *text, GError **error)
{
  const char *line = text;

  while (line != NULL)
    {
      const char *end = strchr (line, '\n');

      if ((end != NULL ? (gsize) (end - line) : strlen (line)) > LONGEST_LINE ||
          (gsize) (line - text) > MOST_TEXT)
        {
          g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_TOO_LARGE,
                               "The text is too long, or a line of it is");
          return FALSE;
        }
      line = end != NULL ? end + 1 : NULL;
    }

  return TRUE;
}

static guint
count_pages (const char *text)
{
  guint pages = 1;

  for (const char *p = text; *p != '\0'; p++)
    pages += *p == '\f' && p[1] != '\0';

  return MIN (pages, MOST_PAGES);
}

/* One kind of line end, and none at the end of the last page. */
static void
unify_lines (char *text)
{
  char *to = text;

  for (const char *from = text; *from != '\0'; from++)
    {
      if (*from == '\r' && from[1] == '\n')
        continue;
      *to++ = *from == '\r' ? '\n' : *from;
    }
  *to = '\0';
}

/* Takes blocks of mark-up comments out of the text, which no rendering of Markdown shows. */
static char *
take_comments (const char *text, GPtrArray *comments)
{
  GString *out = g_string_sized_new (strlen (text));
  const char *rest = text, *behind = text + strlen (text);

  for (;;)
    {
      const char *start = memmem (rest, behind - rest, "<!--", 4);
      const char *end = start != NULL ? memmem (start + 4, behind - start - 4, "-->", 3) : NULL;

      if (end == NULL)
        break;
      g_string_append_len (out, rest, start - rest);
      g_ptr_array_add (comments, g_strndup (start + 4, end - start - 4));
      rest = end + 3;
    }
  g_string_append (out, rest);

  return g_string_free (out, FALSE);
}

/**
 * clara_read_text:
 * @data: the bytes of a text
 * @size: how many
 * @into: filled with what was read
 * @error: return location for an error
 *
 * Returns: whether the text could be read; %CLARA_ERROR_UNSUPPORTED where the bytes are no text
 */
gboolean
clara_read_text (const guint8 *data, gsize size, ClaraExtraction *into, GError **error)
{
  g_autoptr (GPtrArray) comments = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *raw = NULL, *shown = NULL, *visible = NULL;

  if (size > 4 * MOST_TEXT)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_TOO_LARGE, "The text is too long");
      return FALSE;
    }
  raw = clara_charset_decode ((const char *) data, size, NULL);
  if (raw == NULL)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_UNSUPPORTED, "This is not a text");
      return FALSE;
    }

  unify_lines (raw);
  if (!check_size (raw, error))
    return FALSE;
  shown = take_comments (raw, comments);
  visible = clara_invisible_strip (shown, 0, into);
  g_strchomp (visible);
  clara_extraction_set_text (into, visible);
  clara_extraction_set_pages (into, count_pages (raw));
  clara_markup_comments_report (into, comments);

  return TRUE;
}

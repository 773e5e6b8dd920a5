/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-word-text.h"

#include "clara-readers.h"

#include <string.h>

/*
 * What the converter of old Word files prints is nearly text: a table is drawn with bars and padded cells, in
 * which long cells go on in the line below, and a picture is the word [pic].
 */

/* How far ahead a text with more in it is searched for where both go on alike, and how many words must agree. */
#define MAX_LOOKAHEAD 4000
#define AGREEING      3
#define MAX_STEPS     (40 * 1000 * 1000)

/* Characters. */
#define WIDE_CELL 20

static gboolean
is_table_line (const char *line)
{
  gsize length = strlen (line);

  return length >= 3 && line[0] == '|' && line[length - 1] == '|';
}

/* A cell goes on in the next line when the next line's first word had no more room beside the text above. */
static gboolean
continues (const char *above, const char *below)
{
  g_autofree char *text = g_strchomp (g_strdup (above));
  const char *word = below + strspn (below, " ");
  gsize width = (gsize) g_utf8_strlen (above, -1);
  gsize used = (gsize) g_utf8_strlen (text, -1);
  gsize needed = (gsize) g_utf8_strlen (word, (gssize) strcspn (word, " "));

  return used > 0 && needed > 0 && used + 1 + needed > width;
}

static gboolean
is_blank (const char *text)
{
  return text[strspn (text, " ")] == '\0';
}

/* Whether the table line @below is more of the row that ends with @above. In narrow cells a word without room
 * is nothing rare, so there it counts only beside a cell that has come to its end. */
static gboolean
same_row (char **above, char **below)
{
  gboolean wide = FALSE;
  gboolean ended = FALSE;
  gboolean any = FALSE;

  for (gsize i = 0; above[i] != NULL; i++)
    {
      if (is_blank (below[i]))
        {
          ended = TRUE;
          continue;
        }
      if (!continues (above[i], below[i]))
        return FALSE;
      any = TRUE;
      wide |= g_utf8_strlen (above[i], -1) >= WIDE_CELL;
    }

  return any && (wide || ended);
}

static char **
split_cells (const char *line)
{
  g_autofree char *inner = g_strndup (line + 1, strlen (line) - 2);

  return g_strsplit (inner, "|", -1);
}

static void
append_row (GString *out, GPtrArray *cells)
{
  gboolean first = TRUE;

  for (guint i = 0; i < cells->len; i++)
    {
      GString *cell = g_ptr_array_index (cells, i);

      if (cell->len == 0)
        continue;
      if (!first)
        g_string_append_c (out, '\t');
      g_string_append_len (out, cell->str, (gssize) cell->len);
      first = FALSE;
    }
  if (!first)
    g_string_append_c (out, '\n');
}

static void
cell_free (gpointer data)
{
  g_string_free (data, TRUE);
}

/* Reads a whole row, which may take several lines, and returns the first line behind it. */
static char **
take_row (GString *out, char **line)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (cell_free);
  g_auto (GStrv) above = NULL;

  for (; *line != NULL && is_table_line (*line); line++)
    {
      g_auto (GStrv) below = split_cells (*line);

      if (above != NULL &&
          (g_strv_length (above) != g_strv_length (below) || !same_row (above, below)))
        break;

      for (guint i = 0; below[i] != NULL; i++)
        {
          g_autofree char *text = g_strstrip (g_strdup (below[i]));
          GString *cell;

          if (i == cells->len)
            g_ptr_array_add (cells, g_string_new (NULL));
          cell = g_ptr_array_index (cells, i);
          if (*text != '\0' && cell->len > 0)
            g_string_append_c (cell, ' ');
          g_string_append (cell, text);
        }

      g_strfreev (above);
      above = g_steal_pointer (&below);
    }

  append_row (out, cells);
  return line;
}

static char *
without_pictures (const char *line)
{
  g_auto (GStrv) parts = g_strsplit (line, "[pic]", -1);

  return g_strjoinv ("", parts);
}

static guint
surrogate (const char *bytes)
{
  const guint8 *b = (const guint8 *) bytes;

  return b[0] == 0xed && (b[1] & 0xe0) == 0xa0 && (b[2] & 0xc0) == 0x80
             ? 0xd000 | (guint) (b[1] & 0x3f) << 6 | (b[2] & 0x3f)
             : 0;
}

/* The converter knows characters of two bytes only and writes rarer ones, such as emoji, as two halves. */
static char *
join_halves (const char *text, gsize length)
{
  GString *joined = g_string_sized_new (length);

  for (gsize i = 0; i < length;)
    {
      guint high = i + 6 <= length ? surrogate (text + i) : 0;
      guint low = high != 0 ? surrogate (text + i + 3) : 0;

      if (high >= 0xd800 && high < 0xdc00 && low >= 0xdc00)
        {
          g_string_append_unichar (joined, 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00));
          i += 6;
        }
      else
        {
          /* A zero would end the text here, and hide what stands behind it. */
          g_string_append_c (joined, text[i] != '\0' ? text[i] : ' ');
          i++;
        }
    }

  return g_string_free (joined, FALSE);
}

static char *
clean (const char *text, gsize length)
{
  g_autofree char *joined = join_halves (text, length);
  g_autofree char *valid = g_utf8_make_valid (joined, -1);
  g_auto (GStrv) lines = g_strsplit (valid, "\n", -1);
  GString *out = g_string_sized_new (length + 1);
  gboolean blank = TRUE;

  for (char **line = lines; *line != NULL;)
    {
      g_autofree char *plain = NULL;

      if (is_table_line (*line))
        {
          line = take_row (out, line);
          blank = FALSE;
          continue;
        }

      plain = g_strchomp (without_pictures (*line));
      if (*plain != '\0' || !blank)
        g_string_append_printf (out, "%s\n", plain);
      blank = *plain == '\0';
      line++;
    }

  return g_string_free (out, FALSE);
}

/**
 * clara_word_text_read:
 * @text: (array length=length): what the converter printed
 * @length: its length in bytes
 * @into: a new extraction to be filled
 *
 * Makes text of what was drawn for a terminal.
 */
void
clara_word_text_read (const char *text, gsize length, ClaraExtraction *into)
{
  g_autofree char *cleaned = clean (text, length);
  g_autoptr (GError) error = NULL;

  if (!clara_read_text ((const guint8 *) cleaned, strlen (cleaned), into, &error))
    g_debug ("A converted document is no text: %s", error->message);
}

static char **
split_words (const char *text, gsize length)
{
  g_autofree char *cleaned = clean (text, length);
  GPtrArray *words = g_ptr_array_new ();

  for (char *p = cleaned; *p != '\0';)
    {
      gsize size;

      p += strspn (p, " \t\n\r");
      size = strcspn (p, " \t\n\r");
      if (size > 0)
        g_ptr_array_add (words, g_strndup (p, size));
      p += size;
    }

  g_ptr_array_add (words, NULL);
  return (char **) g_ptr_array_free (words, FALSE);
}

static gboolean
agree (char **a, char **b)
{
  for (guint i = 0; i < AGREEING; i++)
    {
      if (g_strcmp0 (a[i], b[i]) != 0)
        return FALSE;
      if (a[i] == NULL)
        return TRUE;
    }

  return TRUE;
}

/* How many words @fuller has more before both go on alike; 0 when that is not found nearby. */
static gsize
count_inserted (char **plain, char **fuller, gsize *steps)
{
  for (gsize n = 1; n <= MAX_LOOKAHEAD && fuller[n - 1] != NULL; n++)
    {
      if (++*steps > MAX_STEPS)
        return 0;
      if (agree (plain, fuller + n))
        return n;
    }

  return 0;
}

/**
 * clara_word_text_compare:
 * @text: (array length=length): what the converter printed
 * @length: its length in bytes
 * @fuller: (array length=fuller_length): what it printed when asked for more
 * @fuller_length: its length in bytes; 0 when that could not be had
 * @kind: how what only @fuller holds is hidden
 * @into: where each run of such words is reported
 *
 * Finds what a reader of the document does not see.
 */
void
clara_word_text_compare (const char *text,
                         gsize length,
                         const char *fuller,
                         gsize fuller_length,
                         ClaraHiddenKind kind,
                         ClaraExtraction *into)
{
  g_auto (GStrv) plain_words = NULL;
  g_auto (GStrv) fuller_words = NULL;
  char **p, **f;
  gsize steps = 0;

  if (fuller_length == 0 || (length == fuller_length && memcmp (text, fuller, length) == 0))
    return;

  p = plain_words = split_words (text, length);
  f = fuller_words = split_words (fuller, fuller_length);

  while (*f != NULL)
    {
      gsize inserted;

      if (g_strcmp0 (*p, *f) == 0)
        {
          p++;
          f++;
          continue;
        }

      inserted = count_inserted (p, f, &steps);
      if (inserted == 0)
        {
          p += *p != NULL;
          f++;
          continue;
        }

      {
        char *behind = g_steal_pointer (&f[inserted]);
        g_autofree char *run = g_strjoinv (" ", f);

        f[inserted] = behind;
        clara_extraction_add_hidden (into, kind, 0, run);
      }
      f += inserted;
    }
}

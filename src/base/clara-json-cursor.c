/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-base"

#include "clara-json-cursor.h"

#include "clara-error.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/*
 * The tokens of JSON: strings, numbers and words, each checked to the letter and, where json-glib
 * would read it wrongly, rewritten at the same length. clara-json-scan.c says why.
 */

#define MAX_NUMBER_LENGTH 1024

gboolean
clara_json_cursor_expected (ClaraJsonCursor *self, const char *what)
{
  g_set_error (self->error, CLARA_ERROR, CLARA_ERROR_INVALID,
               "JSON: at byte %" G_GSIZE_FORMAT ": expected %s", self->at, what);
  return FALSE;
}

gboolean
clara_json_cursor_too_large (ClaraJsonCursor *self, const char *what, gsize limit)
{
  g_set_error (self->error, CLARA_ERROR, CLARA_ERROR_TOO_LARGE,
               "JSON: at byte %" G_GSIZE_FORMAT ": expected at most %" G_GSIZE_FORMAT " %s",
               self->at, limit, what);
  return FALSE;
}

/* The byte at the cursor, or -1 at the end. */
int
clara_json_cursor_peek (ClaraJsonCursor *self)
{
  return self->at < self->size ? (guint8) self->data[self->at] : -1;
}

char *
clara_json_cursor_writable (ClaraJsonCursor *self)
{
  if (self->rewritten == NULL)
    self->rewritten = g_memdup2 (self->data, self->size);

  return self->rewritten;
}

void
clara_json_cursor_skip_space (ClaraJsonCursor *self)
{
  while (self->at < self->size && self->data[self->at] != '\0' &&
         strchr (" \t\n\r", self->data[self->at]) != NULL)
    self->at++;
}

static gboolean
scan_hex4 (ClaraJsonCursor *self, guint *unit)
{
  guint value = 0;

  for (int i = 0; i < 4; i++)
    {
      int digit = self->at < self->size ? g_ascii_xdigit_value (self->data[self->at]) : -1;

      if (digit < 0)
        return clara_json_cursor_expected (self, "four hexadecimal digits");

      value = value << 4 | (guint) digit;
      self->at++;
    }

  *unit = value;

  return TRUE;
}

/* The cursor stands behind the "\u". */
static gboolean
scan_unicode_escape (ClaraJsonCursor *self, GString *decoded)
{
  gsize digits = self->at;
  guint unit = 0, low = 0;
  gunichar character;

  if (!scan_hex4 (self, &unit))
    return FALSE;

  character = unit;
  if (unit >= 0xdc00 && unit <= 0xdfff)
    {
      self->at = digits;
      return clara_json_cursor_expected (self, "no low surrogate without a high one");
    }

  if (unit >= 0xd800 && unit <= 0xdbff)
    {
      if (self->size - self->at < 2 || memcmp (self->data + self->at, "\\u", 2) != 0)
        return clara_json_cursor_expected (self, "the escape of a low surrogate");

      self->at += 2;
      digits = self->at;
      if (!scan_hex4 (self, &low))
        return FALSE;

      if (low < 0xdc00 || low > 0xdfff)
        {
          self->at = digits;
          return clara_json_cursor_expected (self, "a low surrogate");
        }

      character = 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
    }

  if (character == 0)
    {
      memcpy (clara_json_cursor_writable (self) + digits, "fffd", 4);
      character = 0xfffd;
    }

  if (decoded != NULL)
    g_string_append_unichar (decoded, character);

  return TRUE;
}

/* The cursor stands on the backslash. */
static gboolean
scan_escape (ClaraJsonCursor *self, GString *decoded)
{
  static const char escapes[] = "\"\\/bfnrt";
  static const char meanings[] = "\"\\/\b\f\n\r\t";
  const char *found;
  int c;

  self->at++;
  c = clara_json_cursor_peek (self);
  if (c == 'u')
    {
      self->at++;
      return scan_unicode_escape (self, decoded);
    }

  found = c > 0 ? strchr (escapes, c) : NULL;
  if (found == NULL)
    return clara_json_cursor_expected (self, "one of \" \\ / b f n r t u behind a backslash");

  if (decoded != NULL)
    g_string_append_c (decoded, meanings[found - escapes]);
  self->at++;

  return TRUE;
}

/* The cursor stands on the opening quote. @decoded gets what the string means. */
gboolean
clara_json_cursor_read_string (ClaraJsonCursor *self, GString *decoded)
{
  self->at++;

  for (;;)
    {
      int c = clara_json_cursor_peek (self);

      if (c < 0)
        return clara_json_cursor_expected (self, "a closing quote");

      if (c == '"')
        {
          self->at++;
          return TRUE;
        }

      if (c == '\\')
        {
          if (!scan_escape (self, decoded))
            return FALSE;
        }
      else if (c < 0x20)
        {
          return clara_json_cursor_expected (self, "control characters to be escaped");
        }
      else
        {
          gsize length = 1;

          if (c >= 0x80)
            {
              const char *p = self->data + self->at;
              gunichar character = g_utf8_get_char_validated (
                  p, (gssize) MIN (self->size - self->at, 4));

              if (character >= (gunichar) -2)
                return clara_json_cursor_expected (self, "valid UTF-8");

              length = (gsize) g_unichar_to_utf8 (character, NULL);
            }

          if (decoded != NULL)
            g_string_append_len (decoded, self->data + self->at, (gssize) length);
          self->at += length;
        }
    }
}

static gboolean
scan_digits (ClaraJsonCursor *self)
{
  if (!g_ascii_isdigit (clara_json_cursor_peek (self)))
    return clara_json_cursor_expected (self, "a digit");

  while (g_ascii_isdigit (clara_json_cursor_peek (self)))
    self->at++;

  return TRUE;
}

/*
 * Seventeen digits and an exponent say all that a double holds, and are never longer than an
 * integer that does not fit 64 bits: the shortest of those has nineteen digits.
 */
static void
rewrite_integer (ClaraJsonCursor *self, gsize start, double value)
{
  char *target = clara_json_cursor_writable (self) + start;
  gsize length = self->at - start;
  char printed[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *text = NULL;
  char *exponent;

  g_ascii_formatd (printed, sizeof printed, "%.16e", value);
  exponent = strchr (printed, 'e');
  g_assert (exponent != NULL);

  text = g_strdup_printf ("%.*s%.16se%d", (int) (strchr (printed, '.') - printed), printed,
                          strchr (printed, '.') + 1, atoi (exponent + 1) - 16);
  g_assert (strlen (text) <= length);

  memset (target, ' ', length);
  memcpy (target, text, strlen (text));
}

static gboolean
check_range (ClaraJsonCursor *self, gsize start, gboolean is_integer)
{
  g_autofree char *text = g_strndup (self->data + start, self->at - start);
  double value;

  if (is_integer)
    {
      errno = 0;
      (void) g_ascii_strtoll (text, NULL, 10);
      if (errno != ERANGE)
        return TRUE;
    }

  value = g_ascii_strtod (text, NULL);
  if (!isfinite (value))
    {
      self->at = start;
      return clara_json_cursor_expected (self, "a number that a double can hold");
    }

  if (is_integer)
    rewrite_integer (self, start, value);

  return TRUE;
}

gboolean
clara_json_cursor_read_number (ClaraJsonCursor *self)
{
  gsize start = self->at;
  gboolean is_integer = TRUE;

  if (clara_json_cursor_peek (self) == '-')
    self->at++;

  if (clara_json_cursor_peek (self) == '0')
    self->at++;
  else if (!scan_digits (self))
    return FALSE;

  if (clara_json_cursor_peek (self) == '.')
    {
      is_integer = FALSE;
      self->at++;
      if (!scan_digits (self))
        return FALSE;
    }

  if (clara_json_cursor_peek (self) == 'e' || clara_json_cursor_peek (self) == 'E')
    {
      is_integer = FALSE;
      self->at++;
      if (clara_json_cursor_peek (self) == '+' || clara_json_cursor_peek (self) == '-')
        self->at++;
      if (!scan_digits (self))
        return FALSE;
    }

  if (self->at - start > MAX_NUMBER_LENGTH)
    return clara_json_cursor_too_large (self, "characters in a number", MAX_NUMBER_LENGTH);

  /* Eighteen digits always fit, and this saves nearly every number the second look. */
  if (is_integer && self->at - start <= 18)
    return TRUE;

  return check_range (self, start, is_integer);
}

gboolean
clara_json_cursor_read_literal (ClaraJsonCursor *self, const char *literal)
{
  gsize length = strlen (literal);

  if (self->size - self->at < length || memcmp (self->data + self->at, literal, length) != 0)
    return clara_json_cursor_expected (self, "a value");

  self->at += length;

  return TRUE;
}

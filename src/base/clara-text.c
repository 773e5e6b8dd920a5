/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-base"

#include "clara-text.h"

#include <string.h>

/* What stands in the text for @c, 0 for nothing; @next is what follows it. */
static gunichar
printable (gunichar c, const char *next, const char *end)
{
  if (c == '\t' || c == '\n')
    return c;

  /* Carriage return and line feed are one line end; alone, it ends a line as form feed does. */
  if (c == '\r')
    return next < end && *next == '\n' ? 0 : '\n';

  if (c == '\v' || c == '\f' || c == 0x85)
    return '\n';

  if (c < 0x20 || (c >= 0x7f && c <= 0x9f))
    return 0;

  return c;
}

/**
 * clara_text_make_valid:
 * @bytes: (array length=length) (element-type guint8): what should be UTF-8
 * @length: size in bytes, or -1 when it ends in a NUL
 *
 * Makes text that every later step can take: each byte that is no part of valid UTF-8 becomes
 * U+FFFD; line ends of every kind, vertical tabs and form feeds become line feeds; other control
 * characters (C0, delete, C1) are dropped, but for the tab. Any thread.
 *
 * Returns: (transfer full): valid UTF-8
 */
char *
clara_text_make_valid (const char *bytes, gssize length)
{
  const char *p = bytes;
  const char *end;
  GString *valid;

  g_return_val_if_fail (bytes != NULL || length == 0, NULL);

  end = bytes + (length < 0 ? strlen (bytes) : (gsize) length);
  valid = g_string_sized_new ((gsize) (end - bytes));

  while (p < end)
    {
      gunichar c = (guchar) *p;
      gsize width = 1;

      if (c >= 0x80)
        {
          c = g_utf8_get_char_validated (p, end - p);
          if (c >= (gunichar) -2)
            c = 0xfffd;
          else
            width = (gsize) g_unichar_to_utf8 (c, NULL);
        }

      p += width;
      c = printable (c, p, end);
      if (c != 0)
        g_string_append_unichar (valid, c);
    }

  return g_string_free (valid, FALSE);
}

/**
 * clara_text_collapse_space:
 * @text: UTF-8
 *
 * Makes each run of white space, line ends and no-break spaces among them, one space, and drops
 * what stands at either end. Any thread.
 *
 * Returns: (transfer full): the text on one line
 */
char *
clara_text_collapse_space (const char *text)
{
  GString *collapsed;
  gboolean pending = FALSE;

  g_return_val_if_fail (text != NULL, NULL);

  collapsed = g_string_sized_new (strlen (text));
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isspace (c) || c == 0x85)
        {
          pending = collapsed->len > 0;
          continue;
        }

      if (pending)
        g_string_append_c (collapsed, ' ');
      pending = FALSE;
      g_string_append_unichar (collapsed, c);
    }

  return g_string_free (collapsed, FALSE);
}

static gboolean
is_continuation (char byte)
{
  return ((guchar) byte & 0xc0) == 0x80;
}

static gboolean
is_outer (gunichar c)
{
  if (g_unichar_isspace (c))
    return TRUE;

  switch (g_unichar_type (c))
    {
    case G_UNICODE_CONNECT_PUNCTUATION:
    case G_UNICODE_DASH_PUNCTUATION:
    case G_UNICODE_CLOSE_PUNCTUATION:
    case G_UNICODE_FINAL_PUNCTUATION:
    case G_UNICODE_INITIAL_PUNCTUATION:
    case G_UNICODE_OTHER_PUNCTUATION:
    case G_UNICODE_OPEN_PUNCTUATION:
      return TRUE;
    default:
      return FALSE;
    }
}

/**
 * clara_text_strip_punctuation:
 * @text: UTF-8
 *
 * Takes punctuation and white space off both ends: `“Python”,` is `Python`. Names of things keep
 * what belongs to them: a `#` behind a letter (`C#`), a single full stop before one (`.NET`), and
 * symbols, which are no punctuation (`C++`). Any thread.
 *
 * Returns: (transfer full): what stands between; empty when there is nothing else
 */
char *
clara_text_strip_punctuation (const char *text)
{
  const char *start, *end;

  g_return_val_if_fail (text != NULL, NULL);

  start = text;
  end = text + strlen (text);

  while (start < end && is_outer (g_utf8_get_char (start)))
    {
      const char *next = g_utf8_next_char (start);

      if (*start == '.' && (start == text || start[-1] != '.') && next < end &&
          g_unichar_isalpha (g_utf8_get_char (next)))
        break;

      start = next;
    }

  while (end > start)
    {
      const char *last = g_utf8_prev_char (end);

      if (!is_outer (g_utf8_get_char (last)))
        break;

      if (*last == '#' && last > start &&
          g_unichar_isalpha (g_utf8_get_char (g_utf8_prev_char (last))))
        break;

      end = last;
    }

  return g_strndup (start, (gsize) (end - start));
}

/*
 * Marks that are ornaments for a comparison. In Indic scripts, Thai and Japanese a mark is a vowel
 * or another consonant, so those stay.
 */
static gboolean
is_ornament (gunichar c)
{
  return (c >= 0x0300 && c <= 0x036f) || (c >= 0x0483 && c <= 0x0487) ||
         (c >= 0x0591 && c <= 0x05bd) || (c >= 0x064b && c <= 0x065f) || c == 0x0670 ||
         (c >= 0x1ab0 && c <= 0x1aff) || (c >= 0x1dc0 && c <= 0x1dff) ||
         (c >= 0x20d0 && c <= 0x20ff) || (c >= 0xfe20 && c <= 0xfe2f);
}

static gboolean
is_invisible (gunichar c)
{
  return c == 0x00ad || (c >= 0x200b && c <= 0x200f) || (c >= 0x2060 && c <= 0x2064) || c == 0xfeff;
}

/* Latin letters that Unicode does not take apart, in lower case. */
static const char *
plain_letters (gunichar c)
{
  static const struct
  {
    gunichar letter;
    const char *plain;
  } letters[] = {
    { 0x00df, "ss" }, /* ß */
    { 0x00e6, "ae" }, /* æ */
    { 0x00f0, "d" },  /* ð */
    { 0x00f8, "o" },  /* ø */
    { 0x00fe, "th" }, /* þ */
    { 0x0111, "d" },  /* đ */
    { 0x0127, "h" },  /* ħ */
    { 0x0131, "i" },  /* ı */
    { 0x0138, "k" },  /* ĸ */
    { 0x0142, "l" },  /* ł */
    { 0x014b, "n" },  /* ŋ */
    { 0x0153, "oe" }, /* œ */
    { 0x0167, "t" },  /* ŧ */
    { 0x2018, "'" },  /* ‘ */
    { 0x2019, "'" },  /* ’ */
    { 0x2010, "-" },  /* ‐ */
    { 0x2011, "-" },  /* ‑ */
  };

  for (gsize i = 0; i < G_N_ELEMENTS (letters); i++)
    if (letters[i].letter == c)
      return letters[i].plain;

  return NULL;
}

/**
 * clara_text_fold:
 * @text: UTF-8
 *
 * Makes a key under which spellings of the same word meet: `Łódź` and `lodz`, `Straße` and
 * `STRASSE`, `ﬁne` and `fine`. Letters are taken apart, case and accents go, and so do characters
 * that nobody sees; letters that Unicode does not take apart (ł, ø, æ, đ …) are spelled plainly.
 * For comparing only, never for showing: the length changes. The locale plays no part. Any thread.
 *
 * Returns: (transfer full): the key, in the composed normal form; empty when @text is not valid
 *   UTF-8
 */
char *
clara_text_fold (const char *text)
{
  g_autofree char *apart = NULL;
  g_autofree char *lower = NULL;
  g_autofree char *again = NULL;
  g_autoptr (GString) key = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  apart = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  if (apart == NULL)
    return g_strdup ("");

  lower = g_utf8_casefold (apart, -1);
  again = g_utf8_normalize (lower, -1, G_NORMALIZE_ALL);
  key = g_string_sized_new (strlen (again));

  for (const char *p = again; *p != '\0'; p = g_utf8_next_char (p))
    {
      /* GLib folds small Cherokee letters to capitals, and those to small ones. */
      gunichar c = g_unichar_tolower (g_utf8_get_char (p));
      const char *plain;

      if (is_ornament (c) || is_invisible (c))
        continue;

      plain = c < 0x80 ? NULL : plain_letters (c);
      if (plain != NULL)
        g_string_append (key, plain);
      else
        g_string_append_unichar (key, c);
    }

  return g_utf8_normalize (key->str, -1, G_NORMALIZE_ALL_COMPOSE);
}

/**
 * clara_text_truncate:
 * @text: UTF-8
 * @max_characters: the most Unicode code points to keep
 *
 * Any thread.
 *
 * Returns: (transfer full): the beginning of @text, or all of it
 */
char *
clara_text_truncate (const char *text, gsize max_characters)
{
  g_return_val_if_fail (text != NULL, NULL);

  return g_strndup (text, clara_text_character_to_byte (text, max_characters));
}

/**
 * clara_text_truncate_bytes:
 * @text: UTF-8
 * @max_bytes: the most bytes to keep
 *
 * Cuts before a character that would not fit whole. Any thread.
 *
 * Returns: (transfer full): the beginning of @text, or all of it
 */
char *
clara_text_truncate_bytes (const char *text, gsize max_bytes)
{
  gsize length;

  g_return_val_if_fail (text != NULL, NULL);

  length = strnlen (text, max_bytes);
  if (length == max_bytes)
    while (length > 0 && is_continuation (text[length]))
      length--;

  return g_strndup (text, length);
}

/**
 * clara_text_count_words:
 * @text: UTF-8
 *
 * Counts runs of letters and digits of any script. Marks belong to the letter before them;
 * everything else parts words, so `don’t` counts as two. Any thread.
 *
 * Returns: the number of words
 */
gsize
clara_text_count_words (const char *text)
{
  gboolean inside = FALSE;
  gsize n = 0;

  g_return_val_if_fail (text != NULL, 0);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isalnum (c))
        {
          n += !inside;
          inside = TRUE;
        }
      else if (!g_unichar_ismark (c) && !is_invisible (c))
        inside = FALSE;
    }

  return n;
}

/**
 * clara_text_byte_to_character:
 * @text: UTF-8
 * @byte: an offset in bytes; inside a character it stands for that character, behind the end for
 *   the end
 *
 * Takes time in proportion to the offset. Any thread.
 *
 * Returns: the same place in Unicode code points
 */
gsize
clara_text_byte_to_character (const char *text, gsize byte)
{
  gsize n = 0;
  gsize i;

  g_return_val_if_fail (text != NULL, 0);

  for (i = 0; i < byte && text[i] != '\0'; i++)
    n += !is_continuation (text[i]);

  /* Inside a character, its first byte was counted already. */
  if (n > 0 && is_continuation (text[i]))
    n--;

  return n;
}

/**
 * clara_text_character_to_byte:
 * @text: UTF-8
 * @character: an offset in Unicode code points; behind the end it stands for the end
 *
 * Takes time in proportion to the offset. Any thread.
 *
 * Returns: the same place in bytes
 */
gsize
clara_text_character_to_byte (const char *text, gsize character)
{
  const char *p = text;

  g_return_val_if_fail (text != NULL, 0);

  while (character > 0 && *p != '\0')
    {
      p = g_utf8_next_char (p);
      character--;
    }

  return (gsize) (p - text);
}

/**
 * clara_set_str:
 * @location: (inout) (nullable): an owned string
 * @value: (nullable): what it should be; may be @location's own string
 *
 * Replaces an owned string by a copy of @value, for setters that notify only of news (g_set_str()
 * came with GLib 2.76). The thread that owns @location.
 *
 * Returns: whether the string changed
 */
gboolean
clara_set_str (char **location, const char *value)
{
  char *copy;

  g_return_val_if_fail (location != NULL, FALSE);

  if (g_strcmp0 (*location, value) == 0)
    return FALSE;

  copy = g_strdup (value);
  g_free (*location);
  *location = copy;

  return TRUE;
}

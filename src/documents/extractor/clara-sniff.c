/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-sniff.h"

#include <string.h>

/* How far into a file its kind must show. */
#define PDF_HEADER_WITHIN 1024
#define TEXT_SAMPLE       (64 * 1024)
#define MARKUP_SAMPLE     4096

static gboolean
starts_with (const guint8 *data, gsize size, const char *magic, gsize length)
{
  return size >= length && memcmp (data, magic, length) == 0;
}

#define STARTS_WITH(data, size, magic) starts_with (data, size, magic, sizeof (magic) - 1)

static gboolean
is_picture (const guint8 *data, gsize size)
{
  if (STARTS_WITH (data, size, "\x89PNG\r\n\x1a\n") || STARTS_WITH (data, size, "\xff\xd8\xff") ||
      STARTS_WITH (data, size, "II*\0") || STARTS_WITH (data, size, "MM\0*") ||
      STARTS_WITH (data, size, "GIF87a") || STARTS_WITH (data, size, "GIF89a"))
    return TRUE;
  if (STARTS_WITH (data, size, "RIFF") && size >= 12 && memcmp (data + 8, "WEBP", 4) == 0)
    return TRUE;

  /* A letter may begin with BM as well; a bitmap has four zero bytes where the letter goes on. */
  return STARTS_WITH (data, size, "BM") && size >= 26 && memcmp (data + 6, "\0\0\0\0", 4) == 0;
}

/* Kinds that could pass for text, or be taken apart by a reader that is too obliging. */
static gboolean
is_known_stranger (const guint8 *data, gsize size)
{
  return STARTS_WITH (data, size, "%!PS") || STARTS_WITH (data, size, "\x1f\x8b") ||
         STARTS_WITH (data, size, "7z\xbc\xaf\x27\x1c") || STARTS_WITH (data, size, "Rar!") ||
         STARTS_WITH (data, size, "BZh") ||
         STARTS_WITH (data, size,
                      "\xfd"
                      "7zXZ") ||
         STARTS_WITH (data, size,
                      "\x7f"
                      "ELF") ||
         STARTS_WITH (data, size, "<?xml") || STARTS_WITH (data, size, "bplist");
}

static const guint8 *
skip_blank (const guint8 *p, const guint8 *end)
{
  while (p < end && g_ascii_isspace (*p))
    p++;

  return p;
}

/* Passes over what may stand before the first element: blanks, comments and the XML declaration. */
static const guint8 *
skip_prologue (const guint8 *p, const guint8 *end)
{
  for (;;)
    {
      const char *close;
      const guint8 *found;

      p = skip_blank (p, end);
      if (STARTS_WITH (p, (gsize) (end - p), "<!--"))
        close = "-->";
      else if (STARTS_WITH (p, (gsize) (end - p), "<?xml"))
        close = "?>";
      else
        return p;

      found = memmem (p, end - p, close, strlen (close));
      if (found == NULL)
        return end;
      p = found + strlen (close);
    }
}

static gboolean
is_markup (const guint8 *data, gsize size)
{
  static const char *const tags[] = { "!doctype html", "html",   "head", "body", "title", "meta",
                                      "div",           "p",      "h1",   "h2",   "ul",    "table",
                                      "style",         "script", "span" };
  const guint8 *end = data + MIN (size, MARKUP_SAMPLE);
  const guint8 *p = skip_prologue (data, end);

  if (p >= end || *p++ != '<')
    return FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      gsize length = strlen (tags[i]);

      if ((gsize) (end - p) > length &&
          g_ascii_strncasecmp ((const char *) p, tags[i], length) == 0 &&
          (p[length] == '>' || p[length] == '/' || g_ascii_isspace (p[length])))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_wide_text (const guint8 *data, gsize size)
{
  gsize zeros[2] = { 0, 0 };

  for (gsize i = 0; i < size; i++)
    if (data[i] == 0)
      zeros[i % 2]++;

  /* Two-byte text in a Latin script has a zero in nearly every other place and hardly any elsewhere. */
  return MAX (zeros[0], zeros[1]) > size / 4 && MIN (zeros[0], zeros[1]) < size / 50 + 1;
}

static gboolean
is_text (const guint8 *data, gsize size)
{
  gsize sample = MIN (size, TEXT_SAMPLE);
  gsize odd = 0;

  if (STARTS_WITH (data, size, "\xff\xfe") || STARTS_WITH (data, size, "\xfe\xff") ||
      STARTS_WITH (data, size, "\0\0\xfe\xff"))
    return TRUE;
  if (memchr (data, 0, sample) != NULL)
    return is_wide_text (data, sample);

  for (gsize i = 0; i < sample; i++)
    if (data[i] < 0x20 && !g_ascii_isspace (data[i]) && data[i] != '\v' && data[i] != 0x1b &&
        data[i] != 0x1a)
      odd++;

  return odd <= sample / 100;
}

/**
 * clara_sniff:
 * @data: (array length=size): a document
 * @size: its length in bytes
 *
 * Tells a document's kind by its content alone.
 *
 * Returns: the kind, or why it is certain that it cannot be read; any thread
 */
ClaraContent
clara_sniff (const guint8 *data, gsize size)
{
  const guint8 *start;
  gsize rest;

  if (memmem (data, MIN (size, PDF_HEADER_WITHIN), "%PDF-", 5) != NULL)
    return (ClaraContent){ CLARA_FORMAT_PDF, NULL };
  if (STARTS_WITH (data, size, "PK\x03\x04") || STARTS_WITH (data, size, "PK\x05\x06"))
    return clara_sniff_archive (data, size);
  if (STARTS_WITH (data, size, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
    return clara_sniff_compound_file (data, size);
  if (is_picture (data, size))
    return (ClaraContent){ CLARA_FORMAT_PICTURE, NULL };

  start = STARTS_WITH (data, size, "\xef\xbb\xbf") ? data + 3 : data;
  start = skip_blank (start, data + size);
  rest = (gsize) (data + size - start);
  if (rest == 0)
    return (ClaraContent){ CLARA_FORMAT_UNKNOWN, "empty" };
  if (STARTS_WITH (start, rest, "{\\rtf"))
    return (ClaraContent){ CLARA_FORMAT_RTF, NULL };
  if (is_markup (start, rest))
    return (ClaraContent){ CLARA_FORMAT_HTML, NULL };
  if (!is_known_stranger (start, rest) && is_text (data, size))
    return (ClaraContent){ CLARA_FORMAT_TEXT, NULL };

  return (ClaraContent){ CLARA_FORMAT_UNKNOWN, NULL };
}

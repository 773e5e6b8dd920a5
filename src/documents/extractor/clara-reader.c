/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-reader.h"

#include "clara-document-limits.h"
#include "clara-error.h"
#include "clara-language.h"
#include "clara-read-pdf.h"
#include "clara-readers.h"
#include "clara-sniff.h"
#include "clara-word-text.h"

#include <string.h>

/* Fewer letters than this tell no language apart from another. */
#define ENOUGH_FOR_LANGUAGE 20

/**
 * clara_reason_from_error:
 * @error: why a reader gave up
 *
 * Returns: (transfer none): the stable name of the reason
 */
const char *
clara_reason_from_error (const GError *error)
{
  if (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_ENCRYPTED))
    return "encrypted";
  if (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_TOO_LARGE))
    return "too-large";
  if (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_UNSUPPORTED))
    return "unsupported-format";
  if (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_TIMED_OUT))
    return "timed-out";

  return "damaged";
}

static gboolean
read_format (ClaraFormat format,
             const guint8 *data,
             gsize size,
             gboolean positions,
             ClaraExtraction *into,
             GError **error)
{
  switch (format)
    {
    case CLARA_FORMAT_TEXT:
      return clara_read_text (data, size, into, error);
    case CLARA_FORMAT_HTML:
      return clara_read_html (data, size, into, error);
    case CLARA_FORMAT_RTF:
      return clara_read_rtf (data, size, into, error);
    case CLARA_FORMAT_DOCX:
      return clara_read_docx (data, size, into, error);
    case CLARA_FORMAT_ODT:
      return clara_read_odt (data, size, into, error);
    case CLARA_FORMAT_PDF:
      return clara_read_pdf (data, size, positions, into, error);
    case CLARA_FORMAT_PICTURE:
      return clara_read_picture (data, size, positions, into, error);
    default:
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_UNSUPPORTED,
                           "no reader for this kind of file");
      return FALSE;
    }
}

static void
refuse (ClaraExtraction *into, const char *reason)
{
  clara_extraction_set_reason (into, reason);
  clara_extraction_set_text (into, "");
  clara_extraction_set_language (into, NULL);
  clara_extraction_set_confidence (into, 0.0);
}

static gboolean
is_strange (gunichar character)
{
  GUnicodeType type = g_unichar_type (character);

  return character == 0xfffd || type == G_UNICODE_PRIVATE_USE || type == G_UNICODE_UNASSIGNED ||
         (type == G_UNICODE_CONTROL && !g_unichar_isspace (character));
}

/* A text in which one character of twenty stands for nothing was decoded wrongly, or has a broken font. */
static double
legibility (const char *text)
{
  gsize characters = 0;
  gsize strange = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      characters++;
      strange += is_strange (g_utf8_get_char (p));
    }

  return characters > 0 ? 1.0 - MIN (1.0, 20.0 * (double) strange / (double) characters) : 0.0;
}

static gsize
count_letters (const char *text)
{
  gsize letters = 0;

  for (const char *p = text; *p != '\0' && letters < ENOUGH_FOR_LANGUAGE; p = g_utf8_next_char (p))
    letters += g_unichar_isalpha (g_utf8_get_char (p));

  return letters;
}

/* Language, confidence and the last bounds, which are the same for every format. */
static void
finish (ClaraExtraction *into)
{
  const char *text = clara_extraction_get_text (into);
  double legible = legibility (text);

  if (strlen (text) > CLARA_MAX_TEXT_BYTES)
    {
      refuse (into, "too-large");
      return;
    }
  if (text[strspn (text, " \t\r\n\f\v")] == '\0')
    {
      refuse (into, "no-text");
      return;
    }

  if (count_letters (text) >= ENOUGH_FOR_LANGUAGE)
    {
      g_autofree char *language = clara_language_tell (text);

      clara_extraction_set_language (into, language);
    }
  clara_extraction_set_confidence (into, clara_extraction_get_confidence (into) * legible);
  if (legible < 0.5)
    clara_extraction_add_warning (
        into, "illegible-text",
        "Much of the text is made of signs that mean nothing; it may be read wrongly.");
}

static void
warn_mislabelled (ClaraExtraction *into)
{
  clara_extraction_add_warning (
      into, "mislabelled", "The file's name promises another kind of file than its content is.");
}

/**
 * clara_read_document:
 * @data: (array length=size): a document
 * @size: its length in bytes
 * @positions: whether to say where each word stands
 * @expected: what the file's name promises
 * @into: a new extraction to be filled
 *
 * Tells what the document is by its content, reads it, and tells its language and how far to trust the text.
 * A document that cannot be read leaves its reason in @into. To be called inside the sandbox.
 *
 * Returns: %FALSE when the document is a Word file of the old kind, which another program must convert first;
 *   @into is then untouched
 */
gboolean
clara_read_document (const guint8 *data,
                     gsize size,
                     gboolean positions,
                     ClaraFormat expected,
                     ClaraExtraction *into)
{
  g_autoptr (GError) error = NULL;
  ClaraContent content;

  if (size == 0)
    {
      refuse (into, "empty");
      return TRUE;
    }

  content = clara_sniff (data, size);
  if (content.format == CLARA_FORMAT_DOC)
    return FALSE;
  if (content.format == CLARA_FORMAT_UNKNOWN)
    {
      const char *guess = expected != CLARA_FORMAT_UNKNOWN ? "mislabelled" : "unsupported-format";

      refuse (into, content.reason != NULL ? content.reason : guess);
      return TRUE;
    }

  /* A piece of a web page need not begin with a tag. */
  if (content.format == CLARA_FORMAT_TEXT && expected == CLARA_FORMAT_HTML)
    content.format = CLARA_FORMAT_HTML;

  if (!read_format (content.format, data, size, positions, into, &error))
    {
      const char *named = clara_extraction_get_reason (into);

      refuse (into, named != NULL ? named : clara_reason_from_error (error));
      return TRUE;
    }

  if (expected != CLARA_FORMAT_UNKNOWN && expected != content.format)
    warn_mislabelled (into);
  finish (into);
  return TRUE;
}

/**
 * clara_read_pixels:
 * @data: (array length=size): a PDF or a picture
 * @size: its length in bytes
 * @page: which page, from 1
 * @into: a new extraction to be filled
 *
 * Reads one page by its pixels. To be called inside the sandbox.
 */
void
clara_read_pixels (const guint8 *data, gsize size, guint page, ClaraExtraction *into)
{
  g_autoptr (GError) error = NULL;

  clara_extraction_set_pages (into, page);
  if (!clara_read_page_by_ocr (data, size, page, into, &error))
    refuse (into, clara_reason_from_error (error));
  else
    finish (into);
}

/**
 * clara_read_converted:
 * @data: (array length=size): the converter's three texts, one after the other
 * @size: their length in bytes together
 * @hidden_length: how many of them are the text with hidden text in it
 * @removed_length: how many of them are the text with removed text in it
 * @expected: what the file's name promises
 * @into: a new extraction to be filled
 *
 * Reads what the converter made of a Word file of the old kind. To be called inside the sandbox.
 */
void
clara_read_converted (const guint8 *data,
                      gsize size,
                      gsize hidden_length,
                      gsize removed_length,
                      ClaraFormat expected,
                      ClaraExtraction *into)
{
  const char *text = (const char *) data;
  gsize plain_length = size - hidden_length - removed_length;

  clara_word_text_read (text, plain_length, into);
  clara_word_text_compare (text, plain_length, text + plain_length, hidden_length,
                           CLARA_HIDDEN_VANISH, into);
  clara_word_text_compare (text, plain_length, text + plain_length + hidden_length, removed_length,
                           CLARA_HIDDEN_DELETED, into);

  if (expected != CLARA_FORMAT_UNKNOWN && expected != CLARA_FORMAT_DOC)
    warn_mislabelled (into);
  finish (into);
}

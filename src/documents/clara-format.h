/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ClaraFormat:
 * @CLARA_FORMAT_UNKNOWN: none of the others, or nothing is known
 * @CLARA_FORMAT_TEXT: plain text or Markdown
 * @CLARA_FORMAT_HTML: a web page
 * @CLARA_FORMAT_RTF: Rich Text Format
 * @CLARA_FORMAT_DOC: Word's format until 2003
 * @CLARA_FORMAT_DOCX: Word's format since 2007
 * @CLARA_FORMAT_ODT: OpenDocument text
 * @CLARA_FORMAT_PDF: Portable Document Format
 * @CLARA_FORMAT_PICTURE: PNG, JPEG, TIFF, BMP, GIF or WebP
 *
 * The kinds of document that are read. The numbers go over the pipe to the worker.
 */
typedef enum
{
  CLARA_FORMAT_UNKNOWN,
  CLARA_FORMAT_TEXT,
  CLARA_FORMAT_HTML,
  CLARA_FORMAT_RTF,
  CLARA_FORMAT_DOC,
  CLARA_FORMAT_DOCX,
  CLARA_FORMAT_ODT,
  CLARA_FORMAT_PDF,
  CLARA_FORMAT_PICTURE,
  CLARA_N_FORMATS,
} ClaraFormat;

ClaraFormat clara_format_from_file_name (const char *file_name);

G_END_DECLS

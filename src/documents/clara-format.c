/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-format.h"

#include <string.h>

static const struct
{
  const char *extension;
  ClaraFormat format;
} extensions[] = {
  { "txt", CLARA_FORMAT_TEXT },     { "text", CLARA_FORMAT_TEXT },
  { "md", CLARA_FORMAT_TEXT },      { "markdown", CLARA_FORMAT_TEXT },
  { "html", CLARA_FORMAT_HTML },    { "htm", CLARA_FORMAT_HTML },
  { "xhtml", CLARA_FORMAT_HTML },   { "rtf", CLARA_FORMAT_RTF },
  { "doc", CLARA_FORMAT_DOC },      { "dot", CLARA_FORMAT_DOC },
  { "docx", CLARA_FORMAT_DOCX },    { "docm", CLARA_FORMAT_DOCX },
  { "dotx", CLARA_FORMAT_DOCX },    { "odt", CLARA_FORMAT_ODT },
  { "ott", CLARA_FORMAT_ODT },      { "pdf", CLARA_FORMAT_PDF },
  { "png", CLARA_FORMAT_PICTURE },  { "jpg", CLARA_FORMAT_PICTURE },
  { "jpeg", CLARA_FORMAT_PICTURE }, { "tif", CLARA_FORMAT_PICTURE },
  { "tiff", CLARA_FORMAT_PICTURE }, { "bmp", CLARA_FORMAT_PICTURE },
  { "gif", CLARA_FORMAT_PICTURE },  { "webp", CLARA_FORMAT_PICTURE },
};

/**
 * clara_format_from_file_name:
 * @file_name: (nullable): a file's name or path
 *
 * Returns: the format that the name's extension promises; any thread
 */
ClaraFormat
clara_format_from_file_name (const char *file_name)
{
  const char *slash = file_name != NULL ? strrchr (file_name, '/') : NULL;
  const char *dot = file_name != NULL ? strrchr (slash != NULL ? slash : file_name, '.') : NULL;

  if (dot == NULL)
    return CLARA_FORMAT_UNKNOWN;

  for (gsize i = 0; i < G_N_ELEMENTS (extensions); i++)
    if (g_ascii_strcasecmp (dot + 1, extensions[i].extension) == 0)
      return extensions[i].format;

  return CLARA_FORMAT_UNKNOWN;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-sniff.h"

#include "clara-little-endian.h"

#include <string.h>

/*
 * Only the names in the archive's directory are looked at; nothing is inflated to learn what it is. An archive
 * that was cut short has lost its directory, which stands at the end.
 */

#define DIRECTORY_END_SIZE 22
#define ENTRY_SIZE         46
#define MAX_COMMENT        65535
#define MAX_ENTRIES        5000

typedef struct
{
  guint files;
  guint documents;
  gboolean word;
  gboolean office;
  gboolean content;
  gboolean manifest;
  gboolean encrypted;
} Names;

static const guint8 *
find_directory (const guint8 *data, gsize size)
{
  gsize lowest = size > DIRECTORY_END_SIZE + MAX_COMMENT ? size - DIRECTORY_END_SIZE - MAX_COMMENT
                                                         : 0;

  if (size < DIRECTORY_END_SIZE)
    return NULL;

  for (gsize at = size - DIRECTORY_END_SIZE + 1; at-- > lowest;)
    if (memcmp (data + at, "PK\x05\x06", 4) == 0)
      {
        guint32 offset = clara_get_le32 (data + at + 16);

        return offset <= at ? data + offset : NULL;
      }

  return NULL;
}

static void
note_name (Names *names, const char *name, gsize length, guint flags)
{
  g_autofree char *copy = g_strndup (name, length);

  if (length == 0 || copy[length - 1] == '/')
    return;

  names->files++;
  names->encrypted |= (flags & 1) != 0;
  names->word |= g_str_has_prefix (copy, "word/");
  names->office |= g_str_equal (copy, "[Content_Types].xml");
  names->content |= g_str_equal (copy, "content.xml");
  names->manifest |= g_str_equal (copy, "META-INF/manifest.xml");
  names->documents += clara_format_from_file_name (copy) != CLARA_FORMAT_UNKNOWN;
}

static void
read_directory (const guint8 *data, gsize size, Names *names)
{
  const guint8 *end = data + size;
  const guint8 *p = find_directory (data, size);

  for (guint n = 0; p != NULL && n < MAX_ENTRIES; n++)
    {
      gsize name, extra, comment;

      if (end - p < ENTRY_SIZE || memcmp (p, "PK\x01\x02", 4) != 0)
        return;
      name = clara_get_le16 (p + 28);
      extra = clara_get_le16 (p + 30);
      comment = clara_get_le16 (p + 32);
      if ((gsize) (end - p) < ENTRY_SIZE + name + extra + comment)
        return;

      note_name (names, (const char *) p + ENTRY_SIZE, name, clara_get_le16 (p + 8));
      p += ENTRY_SIZE + name + extra + comment;
    }
}

/* An OpenDocument file begins with an entry that holds nothing but its type, uncompressed. */
static const char *
first_entry_type (const guint8 *data, gsize size, gsize *length)
{
  gsize name, extra;

  if (size < 30 + 8 || memcmp (data, "PK\x03\x04", 4) != 0 || clara_get_le16 (data + 8) != 0)
    return NULL;
  name = clara_get_le16 (data + 26);
  extra = clara_get_le16 (data + 28);
  if (name != 8 || memcmp (data + 30, "mimetype", 8) != 0 || size < 38 + extra)
    return NULL;

  *length = MIN (size - 38 - extra, 256);
  return (const char *) data + 38 + extra;
}

/**
 * clara_sniff_archive:
 * @data: (array length=size): a zip archive
 * @size: its length in bytes
 *
 * Returns: which document the archive is; any thread
 */
ClaraContent
clara_sniff_archive (const guint8 *data, gsize size)
{
  static const char odt[] = "application/vnd.oasis.opendocument.text";
  Names names = { 0 };
  gsize length;
  const char *type = first_entry_type (data, size, &length);

  if (type != NULL && length >= sizeof odt - 1 && memcmp (type, odt, sizeof odt - 1) == 0)
    return (ClaraContent){ CLARA_FORMAT_ODT, NULL };
  if (type != NULL && length >= 12 && memcmp (type, "application/", 12) == 0)
    return (ClaraContent){ CLARA_FORMAT_UNKNOWN, "unsupported-format" };

  read_directory (data, size, &names);
  if (names.word && names.office)
    return (ClaraContent){ CLARA_FORMAT_DOCX, NULL };
  if (names.office)
    return (ClaraContent){ CLARA_FORMAT_UNKNOWN, NULL };
  /* One packed without regard for the rule that its type stands in front. */
  if (names.content && names.manifest)
    return (ClaraContent){ CLARA_FORMAT_ODT, NULL };
  if (names.files == 0)
    return (ClaraContent){ CLARA_FORMAT_UNKNOWN, "damaged" };
  if (names.documents == names.files)
    return (ClaraContent){ CLARA_FORMAT_UNKNOWN, "nested" };
  if (names.encrypted)
    return (ClaraContent){ CLARA_FORMAT_UNKNOWN, "encrypted" };

  return (ClaraContent){ CLARA_FORMAT_UNKNOWN, NULL };
}

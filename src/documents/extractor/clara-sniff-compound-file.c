/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-sniff.h"

#include "clara-little-endian.h"

#include <string.h>

/*
 * A compound file is a small file system; Word's documents until 2003 are such files, and so is an encrypted
 * document of the newer kind. Only the directory and the first bytes of one stream are looked at.
 */

#define HEADER_SIZE   512
#define ENTRY_SIZE    128
#define END_OF_CHAIN  0xfffffffeu
#define MAX_SECTORS   4096
#define TYPE_STREAM   2
#define WORD_MAGIC    0xa5ec
#define WORD_MAGIC_95 0xa5dc
#define IS_ENCRYPTED  0x0100

typedef struct
{
  const guint8 *data;
  gsize size;
  gsize sector_size;
} CompoundFile;

static const guint8 *
sector (const CompoundFile *file, guint32 number)
{
  guint64 offset = ((guint64) number + 1) * file->sector_size;

  return offset + file->sector_size <= file->size ? file->data + offset : NULL;
}

/* The first 109 sectors of the allocation table stand in the header and serve files up to seven megabytes;
 * in a longer one a directory that lies behind them is taken as ended. */
static guint32
next_sector (const CompoundFile *file, guint32 number)
{
  gsize per_sector = file->sector_size / 4;
  gsize index = number / per_sector;
  const guint8 *table;

  if (index >= 109)
    return END_OF_CHAIN;
  table = sector (file, clara_get_le32 (file->data + 76 + 4 * index));

  return table != NULL ? clara_get_le32 (table + 4 * (number % per_sector)) : END_OF_CHAIN;
}

static gboolean
entry_is (const guint8 *entry, const char *name)
{
  gsize length = strlen (name);

  if (entry[66] != TYPE_STREAM || clara_get_le16 (entry + 64) != 2 * (length + 1))
    return FALSE;

  /* Names in a compound file do not differ by case alone. */
  for (gsize i = 0; i < length; i++)
    if (entry[2 * i + 1] != 0 || g_ascii_tolower (entry[2 * i]) != g_ascii_tolower (name[i]))
      return FALSE;

  return TRUE;
}

static const guint8 *
find_stream (const CompoundFile *file, const char *name)
{
  guint32 number = clara_get_le32 (file->data + 48);

  for (guint n = 0; n < MAX_SECTORS; n++)
    {
      const guint8 *entries = sector (file, number);

      if (entries == NULL)
        return NULL;
      for (gsize at = 0; at + ENTRY_SIZE <= file->sector_size; at += ENTRY_SIZE)
        if (entry_is (entries + at, name))
          return entries + at;
      number = next_sector (file, number);
    }

  return NULL;
}

/**
 * clara_sniff_compound_file:
 * @data: (array length=size): a compound file
 * @size: its length in bytes
 *
 * Returns: whether it is a Word document, and whether a password is needed; any thread
 */
ClaraContent
clara_sniff_compound_file (const guint8 *data, gsize size)
{
  CompoundFile file = { .data = data, .size = size };
  const guint8 *entry, *start;
  guint shift;

  if (size < HEADER_SIZE)
    return (ClaraContent){ CLARA_FORMAT_UNKNOWN, "damaged" };
  shift = clara_get_le16 (data + 30);
  if (shift != 9 && shift != 12)
    return (ClaraContent){ CLARA_FORMAT_UNKNOWN, "damaged" };
  file.sector_size = (gsize) 1 << shift;

  if (find_stream (&file, "EncryptedPackage") != NULL)
    return (ClaraContent){ CLARA_FORMAT_UNKNOWN, "encrypted" };

  entry = find_stream (&file, "WordDocument");
  if (entry == NULL)
    return (ClaraContent){ CLARA_FORMAT_UNKNOWN, NULL };

  start = sector (&file, clara_get_le32 (entry + 116));
  if (start != NULL &&
      (clara_get_le16 (start) == WORD_MAGIC || clara_get_le16 (start) == WORD_MAGIC_95) &&
      (clara_get_le16 (start + 10) & IS_ENCRYPTED) != 0)
    return (ClaraContent){ CLARA_FORMAT_UNKNOWN, "encrypted" };

  return (ClaraContent){ CLARA_FORMAT_DOC, NULL };
}

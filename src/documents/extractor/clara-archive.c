/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-archive.h"

#include "clara-error.h"

#include <archive.h>
#include <archive_entry.h>
#include <string.h>

/*
 * A zip archive from memory, within bounds. The table of contents is checked before anything is inflated:
 * a name that stands twice, entries that lie over one another, and sizes out of all proportion are ways
 * to make two readers see two documents, or to make one run out of memory. Sizes are counted once more
 * while inflating, because the table may lie.
 */

#define MOST_ENTRIES  1000
#define MOST_INFLATED (64 * 1024 * 1024)
#define MOST_RATIO    200
#define RATIO_FROM    (1024 * 1024)
#define LONGEST_NAME  1024

struct _ClaraArchive
{
  GHashTable *parts; /* (owned): name → GBytes, the inflated ones */
  GPtrArray *names;  /* (owned): every name, in the order of the table of contents */
};

typedef struct
{
  guint64 start;
  guint64 end;
} Span;

static gboolean
refuse (GError **error, int code, const char *message)
{
  g_set_error_literal (error, CLARA_ERROR, code, message);
  return FALSE;
}

static guint64
number (const guint8 *at, int bytes)
{
  guint64 value = 0;

  for (int i = bytes - 1; i >= 0; i--)
    value = value << 8 | at[i];
  return value;
}

/* Where the 32 bits of an entry's field are full, the true value stands in an extra field, in this order. */
static void
read_wide_fields (const guint8 *extra,
                  gsize length,
                  guint64 *plain,
                  guint64 *packed,
                  guint64 *offset)
{
  guint64 *const fields[] = { plain, packed, offset };

  while (length >= 4)
    {
      gsize n = number (extra + 2, 2);

      if (n > length - 4)
        return;
      if (number (extra, 2) == 1)
        {
          const guint8 *at = extra + 4;

          for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
            if (*fields[i] == G_MAXUINT32 && n >= 8)
              {
                *fields[i] = number (at, 8);
                at += 8;
                n -= 8;
              }
          return;
        }
      extra += 4 + n;
      length -= 4 + n;
    }
}

static const guint8 *
find_end_record (const guint8 *data, gsize size)
{
  gsize back = MIN (size, 65557);

  for (gsize i = 22; i <= back; i++)
    if (memcmp (data + size - i, "PK\5\6", 4) == 0)
      return data + size - i;

  return NULL;
}

static int
compare_spans (gconstpointer a, gconstpointer b)
{
  const Span *one = a, *other = b;

  return one->start < other->start ? -1 : one->start > other->start;
}

static gboolean
check_entry (const guint8 *at, gsize size, GArray *spans, guint64 *total, GError **error)
{
  gsize name = number (at + 28, 2), extra = number (at + 30, 2);
  guint64 packed = number (at + 20, 4), plain = number (at + 24, 4), offset = number (at + 42, 4);
  Span span;

  if (number (at + 8, 2) & 0x2041)
    return refuse (error, CLARA_ERROR_ENCRYPTED, "The archive is encrypted");

  read_wide_fields (at + 46 + name, extra, &plain, &packed, &offset);
  if (plain > MOST_INFLATED || (*total += plain) > MOST_INFLATED)
    return refuse (error, CLARA_ERROR_TOO_LARGE, "The archive is too large when unpacked");
  if (plain > RATIO_FROM && plain / MAX (packed, 1) > MOST_RATIO)
    return refuse (error, CLARA_ERROR_TOO_LARGE, "The archive unpacks to far more than it is");
  if (offset > size || packed > size - offset || size - offset - packed < 30)
    return refuse (error, CLARA_ERROR_INVALID, "The archive is damaged");

  span.start = offset;
  span.end = offset + 30 + packed;
  g_array_append_val (spans, span);

  return TRUE;
}

static gboolean
check_contents (const guint8 *data, gsize size, GError **error)
{
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (Span));
  const guint8 *end = find_end_record (data, size);
  guint64 count, at, total = 0;

  if (end == NULL)
    return refuse (error, CLARA_ERROR_INVALID, "The archive has no table of contents");

  count = number (end + 10, 2);
  at = number (end + 16, 4);
  if (count > MOST_ENTRIES)
    return refuse (error, CLARA_ERROR_TOO_LARGE, "The archive has too many entries");

  for (guint64 i = 0; i < count; i++)
    {
      gsize next;

      if (at > size || size - at < 46 || memcmp (data + at, "PK\1\2", 4) != 0)
        return refuse (error, CLARA_ERROR_INVALID, "The archive is damaged");
      next = 46 + number (data + at + 28, 2) + number (data + at + 30, 2) +
             number (data + at + 32, 2);
      if (next > size - at)
        return refuse (error, CLARA_ERROR_INVALID, "The archive is damaged");
      if (!check_entry (data + at, size, spans, &total, error))
        return FALSE;
      at += next;
    }

  g_array_sort (spans, compare_spans);
  for (guint i = 1; i < spans->len; i++)
    if (g_array_index (spans, Span, i).start < g_array_index (spans, Span, i - 1).end)
      return refuse (error, CLARA_ERROR_INVALID, "Entries of the archive overlap");

  return TRUE;
}

static GBytes *
inflate (struct archive *reader, gsize *budget, GError **error)
{
  g_autoptr (GByteArray) out = g_byte_array_new ();
  gint64 packed_before = archive_filter_bytes (reader, -1);

  for (;;)
    {
      guint8 buffer[32768];
      la_ssize_t n = archive_read_data (reader, buffer, sizeof buffer);

      if (n == 0 || n == ARCHIVE_WARN)
        break;
      if (n < 0)
        {
          refuse (error, CLARA_ERROR_INVALID, "A part of the archive is damaged");
          return NULL;
        }
      if ((gsize) n > *budget)
        {
          refuse (error, CLARA_ERROR_TOO_LARGE, "The archive is too large when unpacked");
          return NULL;
        }
      *budget -= n;
      g_byte_array_append (out, buffer, n);

      if (out->len > RATIO_FROM)
        {
          gint64 packed = archive_filter_bytes (reader, -1) - packed_before;

          /* The reader works ahead in blocks, so a little is granted. */
          if (out->len / (MAX (packed, 0) + 4096) > MOST_RATIO)
            {
              refuse (error, CLARA_ERROR_TOO_LARGE, "The archive unpacks to far more than it is");
              return NULL;
            }
        }
    }

  return g_byte_array_free_to_bytes (g_steal_pointer (&out));
}

static gboolean
take_entry (ClaraArchive *self,
            struct archive *reader,
            struct archive_entry *entry,
            GHashTable *seen,
            ClaraArchiveFilter filter,
            gsize *budget,
            GError **error)
{
  const char *name = archive_entry_pathname_utf8 (entry);

  if (name == NULL)
    name = archive_entry_pathname (entry);
  if (name == NULL || strlen (name) > LONGEST_NAME || !g_utf8_validate (name, -1, NULL))
    return TRUE;
  while (*name == '/')
    name++;
  if (archive_entry_is_data_encrypted (entry) > 0)
    return refuse (error, CLARA_ERROR_ENCRYPTED, "The archive is encrypted");
  if (*name == '\0' || g_str_has_suffix (name, "/"))
    return TRUE;

  /* Office programs compare part names without regard to case. */
  if (!g_hash_table_add (seen, g_ascii_strdown (name, -1)))
    return refuse (error, CLARA_ERROR_INVALID, "A name stands twice in the archive");

  g_ptr_array_add (self->names, g_strdup (name));
  if (filter (name))
    {
      GBytes *bytes = inflate (reader, budget, error);

      if (bytes == NULL)
        return FALSE;
      g_hash_table_insert (self->parts, g_strdup (name), bytes);
    }

  return TRUE;
}

static gboolean
read_entries (ClaraArchive *self, struct archive *reader, ClaraArchiveFilter filter, GError **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gsize budget = MOST_INFLATED;

  for (guint n = 0;; n++)
    {
      struct archive_entry *entry;
      int result = archive_read_next_header (reader, &entry);

      if (result == ARCHIVE_EOF)
        return TRUE;
      if (result < ARCHIVE_WARN)
        return refuse (error, CLARA_ERROR_INVALID, "The archive is damaged");
      if (n >= MOST_ENTRIES)
        return refuse (error, CLARA_ERROR_TOO_LARGE, "The archive has too many entries");
      if (!take_entry (self, reader, entry, seen, filter, &budget, error))
        return FALSE;
    }
}

/**
 * clara_archive_open:
 * @data: a whole zip file
 * @size: bytes of @data
 * @filter: which parts to inflate
 * @error: return location for an error
 *
 * Checks the archive and inflates the wanted parts. Opens no file.
 *
 * Returns: (transfer full) (nullable): the archive; %NULL with %CLARA_ERROR_INVALID (damaged, or a name
 *   twice, or entries that overlap), %CLARA_ERROR_TOO_LARGE (over a bound) or %CLARA_ERROR_ENCRYPTED
 */
ClaraArchive *
clara_archive_open (const guint8 *data, gsize size, ClaraArchiveFilter filter, GError **error)
{
  g_autoptr (ClaraArchive) self = g_new0 (ClaraArchive, 1);
  struct archive *reader;
  gboolean done;

  self->parts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                       (GDestroyNotify) g_bytes_unref);
  self->names = g_ptr_array_new_with_free_func (g_free);

  if (!check_contents (data, size, error))
    return NULL;

  reader = archive_read_new ();
  archive_read_support_format_zip_seekable (reader);
  /* Names are compared as they stand; nothing is to be looked up in a locale. */
  archive_read_set_format_option (reader, "zip", "hdrcharset", "UTF-8");
  if (archive_read_open_memory (reader, data, size) != ARCHIVE_OK)
    done = refuse (error, CLARA_ERROR_INVALID, "This is not an archive");
  else
    done = read_entries (self, reader, filter, error);
  archive_read_free (reader);

  return done ? g_steal_pointer (&self) : NULL;
}

/**
 * clara_archive_free:
 * @self: (transfer full): an archive
 */
void
clara_archive_free (ClaraArchive *self)
{
  g_hash_table_unref (self->parts);
  g_ptr_array_unref (self->names);
  g_free (self);
}

/**
 * clara_archive_get:
 * @self: an archive
 * @name: the name of a part
 *
 * Returns: (transfer none) (nullable): the part's bytes; %NULL where there is none, or it was not wanted
 */
GBytes *
clara_archive_get (ClaraArchive *self, const char *name)
{
  return g_hash_table_lookup (self->parts, name);
}

/**
 * clara_archive_get_names:
 * @self: an archive
 *
 * Returns: (transfer none) (element-type utf8): the names of all parts, inflated or not
 */
GPtrArray *
clara_archive_get_names (ClaraArchive *self)
{
  return self->names;
}

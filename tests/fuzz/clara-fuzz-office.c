/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-fuzz"

#include "clara-fuzz-office.h"

#include "clara-charset.h"
#include "clara-error.h"

#include <archive.h>
#include <archive_entry.h>
#include <string.h>

static void
check_answer (ClaraExtraction *extraction)
{
  g_assert (g_utf8_validate (clara_extraction_get_text (extraction), -1, NULL));
  for (guint i = 0; i < clara_extraction_get_n_hidden (extraction); i++)
    g_assert (g_utf8_validate (clara_extraction_get_hidden (extraction, i)->text, -1, NULL));
}

static gboolean
is_named_refusal (const GError *error)
{
  return error != NULL && error->domain == CLARA_ERROR &&
         (error->code == CLARA_ERROR_INVALID || error->code == CLARA_ERROR_TOO_LARGE ||
          error->code == CLARA_ERROR_ENCRYPTED || error->code == CLARA_ERROR_UNSUPPORTED);
}

void
clara_fuzz_read (ClaraFuzzReader reader, const uint8_t *data, size_t size)
{
  g_autoptr (ClaraExtraction) extraction = clara_extraction_new ();
  g_autoptr (GError) error = NULL;

  clara_charset_prepare ();
  if (reader (data, size, extraction, &error))
    check_answer (extraction);
  else
    g_assert (is_named_refusal (error));
}

static la_ssize_t
write_cb (struct archive *archive, void *user_data, const void *buffer, size_t length)
{
  g_byte_array_append (user_data, buffer, length);
  return (la_ssize_t) length;
}

static void
add_part (struct archive *archive, const char *name, const uint8_t *data, size_t size)
{
  struct archive_entry *entry = archive_entry_new ();

  archive_entry_set_pathname (entry, name);
  archive_entry_set_size (entry, (la_int64_t) size);
  archive_entry_set_filetype (entry, AE_IFREG);
  archive_write_header (archive, entry);
  archive_write_data (archive, data, size);
  archive_entry_free (entry);
}

void
clara_fuzz_read_archive (ClaraFuzzReader reader,
                         const char *const *names,
                         const uint8_t *data,
                         size_t size)
{
  g_autoptr (GByteArray) out = NULL;
  struct archive *archive;

  if (size >= 2 && memcmp (data, "PK", 2) == 0)
    {
      clara_fuzz_read (reader, data, size);
      return;
    }

  out = g_byte_array_new ();
  archive = archive_write_new ();
  archive_write_set_format_zip (archive);
  archive_write_set_options (archive, "zip:compression=store");
  archive_write_set_bytes_in_last_block (archive, 1);
  archive_write_open (archive, out, NULL, write_cb, NULL);
  for (guint i = 0; names[i] != NULL && size > 0; i++)
    {
      const uint8_t *end = memchr (data, '\0', size);
      size_t length = end != NULL ? (size_t) (end - data) : size;

      add_part (archive, names[i], data, length);
      length += end != NULL;
      data += length;
      size -= length;
    }
  archive_write_close (archive);
  archive_write_free (archive);

  clara_fuzz_read (reader, out->data, out->len);
}

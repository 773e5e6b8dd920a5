/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-zip.h"

#include <string.h>
#include <zlib.h>

#define METHOD_DEFLATE 8
#define FIRST_OF_1980  0x21

/**
 * ClaraSandboxZip:
 *
 * Writes a zip archive of a few small texts into memory, by APPNOTE 6.3 of PKWARE: a local header and deflated bytes
 * for each, then the directory. Every date in it is the first there is, so that the same texts make the same bytes.
 */
struct _ClaraSandboxZip
{
  GByteArray *bytes;
  GByteArray *directory;
  guint16 n_entries;
};

static void
add_number (GByteArray *bytes, guint32 value, guint width)
{
  for (guint i = 0; i < width; i++)
    {
      guint8 byte = (guint8) (value >> (8 * i));

      g_byte_array_append (bytes, &byte, 1);
    }
}

static GByteArray *
deflate_text (const char *text)
{
  z_stream stream = { 0 };
  gsize length = strlen (text);
  GByteArray *bytes = g_byte_array_new ();

  if (deflateInit2 (&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8,
                    Z_DEFAULT_STRATEGY) != Z_OK)
    g_error ("zlib has no memory");
  g_byte_array_set_size (bytes, (guint) deflateBound (&stream, length));
  stream.next_in = (Bytef *) text;
  stream.avail_in = (uInt) length;
  stream.next_out = bytes->data;
  stream.avail_out = bytes->len;
  deflate (&stream, Z_FINISH);
  g_byte_array_set_size (bytes, (guint) stream.total_out);
  deflateEnd (&stream);

  return bytes;
}

/**
 * clara_sandbox_zip_new:
 *
 * Returns: (transfer full): an empty archive
 */
ClaraSandboxZip *
clara_sandbox_zip_new (void)
{
  ClaraSandboxZip *self = g_new0 (ClaraSandboxZip, 1);

  self->bytes = g_byte_array_new ();
  self->directory = g_byte_array_new ();

  return self;
}

/* What the local header and the directory say alike: version needed … length of the extra field. */
static void
add_description (GByteArray *bytes, const char *name, const char *text, guint32 packed)
{
  guint32 length = (guint32) strlen (text);

  add_number (bytes, 20, 2);
  add_number (bytes, 0, 2);
  add_number (bytes, METHOD_DEFLATE, 2);
  add_number (bytes, 0, 2);
  add_number (bytes, FIRST_OF_1980, 2);
  add_number (bytes, (guint32) crc32 (0, (const Bytef *) text, length), 4);
  add_number (bytes, packed, 4);
  add_number (bytes, length, 4);
  add_number (bytes, (guint32) strlen (name), 2);
  add_number (bytes, 0, 2);
}

/**
 * clara_sandbox_zip_add:
 * @self: an archive
 * @name: what the entry is called
 * @text: what is in it
 */
void
clara_sandbox_zip_add (ClaraSandboxZip *self, const char *name, const char *text)
{
  g_autoptr (GByteArray) packed = deflate_text (text);
  guint32 offset = self->bytes->len;

  add_number (self->bytes, 0x04034b50, 4);
  add_description (self->bytes, name, text, packed->len);
  g_byte_array_append (self->bytes, (const guint8 *) name, (guint) strlen (name));
  g_byte_array_append (self->bytes, packed->data, packed->len);

  add_number (self->directory, 0x02014b50, 4);
  add_number (self->directory, 20, 2);
  add_description (self->directory, name, text, packed->len);
  add_number (self->directory, 0, 2);
  add_number (self->directory, 0, 2);
  add_number (self->directory, 0, 2);
  add_number (self->directory, 0, 4);
  add_number (self->directory, offset, 4);
  g_byte_array_append (self->directory, (const guint8 *) name, (guint) strlen (name));
  self->n_entries++;
}

/**
 * clara_sandbox_zip_free:
 * @self: (transfer full): an archive
 *
 * Returns: (transfer full): its bytes
 */
GBytes *
clara_sandbox_zip_free (ClaraSandboxZip *self)
{
  guint32 offset = self->bytes->len;
  GByteArray *bytes = self->bytes;

  g_byte_array_append (bytes, self->directory->data, self->directory->len);
  add_number (bytes, 0x06054b50, 4);
  add_number (bytes, 0, 2);
  add_number (bytes, 0, 2);
  add_number (bytes, self->n_entries, 2);
  add_number (bytes, self->n_entries, 2);
  add_number (bytes, self->directory->len, 4);
  add_number (bytes, offset, 4);
  add_number (bytes, 0, 2);

  g_byte_array_unref (self->directory);
  g_free (self);

  return g_byte_array_free_to_bytes (bytes);
}

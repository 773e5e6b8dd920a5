/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "clara-sniff.h"

#include <string.h>

static void
assert_content (const char *data, gsize size, ClaraFormat format, const char *reason)
{
  ClaraContent content = clara_sniff ((const guint8 *) data, size);

  g_assert_cmpint (content.format, ==, format);
  g_assert_cmpstr (content.reason, ==, reason);
}

#define ASSERT_CONTENT(literal, format, reason)                                                    \
  assert_content (literal, sizeof (literal) - 1, format, reason)

static void
test_tells_kinds_by_content (void)
{
  ASSERT_CONTENT ("junk before\n%PDF-1.7\n", CLARA_FORMAT_PDF, NULL);
  ASSERT_CONTENT ("{\\rtf1 hello}", CLARA_FORMAT_RTF, NULL);
  ASSERT_CONTENT ("  <!-- c --><!DOCTYPE html><p>x", CLARA_FORMAT_HTML, NULL);
  ASSERT_CONTENT ("<?xml version=\"1.0\"?><html xmlns=\"x\">", CLARA_FORMAT_HTML, NULL);
  ASSERT_CONTENT ("<?xml version=\"1.0\"?><w:wordDocument>", CLARA_FORMAT_UNKNOWN, NULL);
  ASSERT_CONTENT ("\x89PNG\r\n\x1a\n....", CLARA_FORMAT_PICTURE, NULL);
  ASSERT_CONTENT ("RIFF\1\2\3\4WEBPVP8 ", CLARA_FORMAT_PICTURE, NULL);
  ASSERT_CONTENT ("BMW was my employer for some years", CLARA_FORMAT_TEXT, NULL);
  ASSERT_CONTENT ("Gr\xfc\xdf Gott", CLARA_FORMAT_TEXT, NULL);
  ASSERT_CONTENT ("\xff\xfeh\0i\0", CLARA_FORMAT_TEXT, NULL);
  ASSERT_CONTENT ("h\0e\0l\0l\0o\0 \0y\0o\0u\0", CLARA_FORMAT_TEXT, NULL);
  ASSERT_CONTENT ("a < b, and <p> is a tag", CLARA_FORMAT_TEXT, NULL);
  ASSERT_CONTENT ("\x7f"
                  "ELF\2\1\1",
                  CLARA_FORMAT_UNKNOWN, NULL);
  ASSERT_CONTENT ("\x1\x2\x3\x4\x5\x6\x7", CLARA_FORMAT_UNKNOWN, NULL);
  ASSERT_CONTENT (" \r\n\t ", CLARA_FORMAT_UNKNOWN, "empty");
}

static void
put16 (GByteArray *bytes, guint value)
{
  const guint8 two[] = { value & 0xff, value >> 8 };

  g_byte_array_append (bytes, two, 2);
}

static void
put32 (GByteArray *bytes, guint32 value)
{
  put16 (bytes, value & 0xffff);
  put16 (bytes, value >> 16);
}

static void
put_zeros (GByteArray *bytes, gsize count)
{
  g_autofree guint8 *zeros = g_malloc0 (count);

  g_byte_array_append (bytes, zeros, (guint) count);
}

/* An archive of empty files: only its directory counts here. */
static GByteArray *
make_archive (const char *const *names, guint flags)
{
  GByteArray *zip = g_byte_array_new ();
  guint32 directory;
  guint n = 0;

  g_byte_array_append (zip, (const guint8 *) "PK\x03\x04", 4);
  put_zeros (zip, 26);
  directory = zip->len;
  for (; names[n] != NULL; n++)
    {
      g_byte_array_append (zip, (const guint8 *) "PK\x01\x02", 4);
      put_zeros (zip, 4);
      put16 (zip, flags);
      put_zeros (zip, 18);
      put16 (zip, (guint) strlen (names[n]));
      put_zeros (zip, 16);
      g_byte_array_append (zip, (const guint8 *) names[n], (guint) strlen (names[n]));
    }
  g_byte_array_append (zip, (const guint8 *) "PK\x05\x06", 4);
  put_zeros (zip, 12);
  put32 (zip, directory);
  put16 (zip, 0);

  return zip;
}

static void
assert_archive (const char *const *names, guint flags, ClaraFormat format, const char *reason)
{
  g_autoptr (GByteArray) zip = make_archive (names, flags);

  assert_content ((const char *) zip->data, zip->len, format, reason);
  for (gsize size = 0; size < zip->len; size++)
    clara_sniff (zip->data, size);
}

static void
test_tells_archives_apart (void)
{
  const char *const docx[] = { "[Content_Types].xml", "word/document.xml", NULL };
  const char *const sheet[] = { "[Content_Types].xml", "xl/workbook.xml", NULL };
  const char *const letters[] = { "in/", "in/a.pdf", "in/b.docx", NULL };
  const char *const odt[] = { "content.xml", "META-INF/manifest.xml", "mimetype", NULL };
  const char *const nothing[] = { NULL };
  const char *const mixed[] = { "a.pdf", "b.exe", NULL };

  assert_archive (docx, 0, CLARA_FORMAT_DOCX, NULL);
  assert_archive (sheet, 0, CLARA_FORMAT_UNKNOWN, NULL);
  assert_archive (odt, 0, CLARA_FORMAT_ODT, NULL);
  assert_archive (nothing, 0, CLARA_FORMAT_UNKNOWN, "damaged");
  assert_archive (letters, 0, CLARA_FORMAT_UNKNOWN, "nested");
  assert_archive (mixed, 0, CLARA_FORMAT_UNKNOWN, NULL);
  assert_archive (mixed, 1, CLARA_FORMAT_UNKNOWN, "encrypted");
}

/* The smallest compound file: header, one sector of the allocation table, one of the directory, one of data. */
static GByteArray *
make_compound_file (const char *stream, guint flags)
{
  GByteArray *file = g_byte_array_new ();

  g_byte_array_append (file, (const guint8 *) "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
  put_zeros (file, 22);
  put16 (file, 9);
  put_zeros (file, 16);
  put32 (file, 1);
  put_zeros (file, 24);
  put32 (file, 0);
  put_zeros (file, 512 - file->len);

  put32 (file, 0xfffffffd);
  put32 (file, 0xfffffffe);
  put32 (file, 0xfffffffe);
  put_zeros (file, 1024 - file->len);

  for (gsize i = 0; stream[i] != '\0'; i++)
    put16 (file, (guint8) stream[i]);
  put_zeros (file, 1024 + 64 - file->len);
  put16 (file, 2 * (guint) (strlen (stream) + 1));
  g_byte_array_append (file, (const guint8 *) "\2", 1);
  put_zeros (file, 1024 + 116 - file->len);
  put32 (file, 2);
  put_zeros (file, 1536 - file->len);

  put16 (file, 0xa5ec);
  put_zeros (file, 8);
  put16 (file, flags);
  put_zeros (file, 2048 - file->len);
  return file;
}

static void
assert_compound_file (const char *stream, guint flags, ClaraFormat format, const char *reason)
{
  g_autoptr (GByteArray) file = make_compound_file (stream, flags);

  assert_content ((const char *) file->data, file->len, format, reason);
  for (gsize size = 0; size < file->len; size += 7)
    clara_sniff (file->data, size);
}

static void
test_tells_compound_files_apart (void)
{
  assert_compound_file ("WordDocument", 0, CLARA_FORMAT_DOC, NULL);
  assert_compound_file ("WordDocument", 0x100, CLARA_FORMAT_UNKNOWN, "encrypted");
  assert_compound_file ("EncryptedPackage", 0, CLARA_FORMAT_UNKNOWN, "encrypted");
  assert_compound_file ("ENCRYPTEDPACKAGE", 0, CLARA_FORMAT_UNKNOWN, "encrypted");
  assert_compound_file ("Workbook", 0, CLARA_FORMAT_UNKNOWN, NULL);
}

static void
test_endless_chains_end (void)
{
  g_autoptr (GByteArray) file = make_compound_file ("Workbook", 0);

  /* The directory's sector is said to follow itself. */
  file->data[512 + 4] = 1;
  memset (file->data + 512 + 5, 0, 3);
  assert_content ((const char *) file->data, file->len, CLARA_FORMAT_UNKNOWN, NULL);
}

static void
test_extensions_promise_formats (void)
{
  g_assert_cmpint (clara_format_from_file_name ("a.b/c.PDF"), ==, CLARA_FORMAT_PDF);
  g_assert_cmpint (clara_format_from_file_name ("a.pdf/c"), ==, CLARA_FORMAT_UNKNOWN);
  g_assert_cmpint (clara_format_from_file_name ("c.docx"), ==, CLARA_FORMAT_DOCX);
  g_assert_cmpint (clara_format_from_file_name ("c.exe"), ==, CLARA_FORMAT_UNKNOWN);
  g_assert_cmpint (clara_format_from_file_name (NULL), ==, CLARA_FORMAT_UNKNOWN);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sniff/tells-kinds-by-content", test_tells_kinds_by_content);
  g_test_add_func ("/sniff/tells-archives-apart", test_tells_archives_apart);
  g_test_add_func ("/sniff/tells-compound-files-apart", test_tells_compound_files_apart);
  g_test_add_func ("/sniff/endless-chains-end", test_endless_chains_end);
  g_test_add_func ("/sniff/extensions-promise-formats", test_extensions_promise_formats);

  return g_test_run ();
}

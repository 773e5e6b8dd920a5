/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "fixture-readers.h"

#include "clara-error.h"

#include <archive.h>
#include <archive_entry.h>
#include <stdarg.h>
#include <string.h>

static la_ssize_t
write_cb (struct archive *archive, void *user_data, const void *buffer, gsize length)
{
  g_byte_array_append (user_data, buffer, length);
  return (la_ssize_t) length;
}

static void
add_entry (struct archive *archive, const char *name, const char *content)
{
  struct archive_entry *entry = archive_entry_new ();

  archive_entry_set_pathname (entry, name);
  archive_entry_set_size (entry, (la_int64_t) strlen (content));
  archive_entry_set_filetype (entry, AE_IFREG);
  archive_entry_set_perm (entry, 0644);
  g_assert_cmpint (archive_write_header (archive, entry), ==, ARCHIVE_OK);
  g_assert_cmpint (archive_write_data (archive, content, strlen (content)), ==, strlen (content));
  archive_entry_free (entry);
}

/**
 * fixture_zip:
 * @name: the name of the first part
 * @content: its text
 * @...: further pairs of name and text, then NULL
 *
 * Returns: (transfer full): a zip archive of the parts
 */
GBytes *
fixture_zip (const char *name, const char *content, ...)
{
  GByteArray *out = g_byte_array_new ();
  struct archive *archive = archive_write_new ();
  va_list rest;

  archive_write_set_format_zip (archive);
  archive_write_set_bytes_in_last_block (archive, 1);
  g_assert_cmpint (archive_write_open (archive, out, NULL, write_cb, NULL), ==, ARCHIVE_OK);
  va_start (rest, content);
  while (name != NULL)
    {
      add_entry (archive, name, content);
      name = va_arg (rest, const char *);
      content = name != NULL ? va_arg (rest, const char *) : NULL;
    }
  va_end (rest);
  archive_write_close (archive);
  archive_write_free (archive);

  return g_byte_array_free_to_bytes (out);
}

/**
 * fixture_read:
 * @reader: a reader
 * @bytes: a document that it must be able to read
 *
 * Returns: (transfer full): what was read
 */
ClaraExtraction *
fixture_read (FixtureReader reader, GBytes *bytes)
{
  ClaraExtraction *extraction = clara_extraction_new ();
  GError *error = NULL;
  gboolean done = reader (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), extraction,
                          &error);

  g_assert_no_error (error);
  g_assert_true (done);
  g_assert_true (g_utf8_validate (clara_extraction_get_text (extraction), -1, NULL));

  return extraction;
}

/**
 * fixture_assert_refused:
 * @reader: a reader
 * @bytes: a document that it must refuse
 * @code: with which error
 */
void
fixture_assert_refused (FixtureReader reader, GBytes *bytes, int code)
{
  g_autoptr (ClaraExtraction) extraction = clara_extraction_new ();
  g_autoptr (GError) error = NULL;

  g_assert_false (
      reader (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), extraction, &error));
  g_assert_error (error, CLARA_ERROR, code);
}

/**
 * fixture_assert_case:
 * @extraction: what was read
 * @one: what should have been
 */
void
fixture_assert_case (ClaraExtraction *extraction, const FixtureCase *one)
{
  const char *text = clara_extraction_get_text (extraction);
  gboolean found = FALSE;

  if (one->shown != NULL && strstr (text, one->shown) == NULL)
    g_error ("%s: \"%s\" is not in \"%s\"", one->name, one->shown, text);
  if (one->hidden != NULL && strstr (text, one->hidden) != NULL)
    g_error ("%s: \"%s\" was left in the text", one->name, one->hidden);

  for (guint i = 0; i < clara_extraction_get_n_hidden (extraction); i++)
    {
      const ClaraHidden *hidden = clara_extraction_get_hidden (extraction, i);

      if (one->kind == FIXTURE_HONEST)
        g_error ("%s: false alarm: %s \"%s\"", one->name,
                 clara_hidden_kind_to_string (hidden->kind), hidden->text);
      if ((int) hidden->kind == one->kind &&
          (one->hidden == NULL || strstr (hidden->text, one->hidden) != NULL))
        found = TRUE;
    }
  if (one->kind != FIXTURE_HONEST && !found)
    g_error ("%s: no finding of %s", one->name, clara_hidden_kind_to_string (one->kind));
}

gboolean
fixture_has_warning (ClaraExtraction *extraction, const char *kind)
{
  for (guint i = 0; i < clara_extraction_get_n_warnings (extraction); i++)
    if (g_str_equal (clara_extraction_get_warning (extraction, i)->kind, kind))
      return TRUE;

  return FALSE;
}

void
fixture_add_cases (const char *prefix, const FixtureCase *cases, gsize n, GTestDataFunc run)
{
  for (gsize i = 0; i < n; i++)
    {
      g_autofree char *path = g_strconcat (prefix, "/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], run);
    }
}

/**
 * fixture_docx:
 * @body: what stands in the body, before its section
 * @styles: (nullable): what stands in the style sheet
 *
 * Returns: (transfer full): a DOCX
 */
GBytes *
fixture_docx (const char *body, const char *styles)
{
  static const char *const spaces =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
      "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
      "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
      "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
      "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
      "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
      "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
      "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
      "xmlns:v=\"urn:schemas-microsoft-com:vml\" "
      "xmlns:o=\"urn:schemas-microsoft-com:office:office\"";
  g_autofree char *document = g_strdup_printf (
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document %s><w:body>%s<w:sectPr>"
      "<w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>",
      spaces, body);
  g_autofree char *sheet = g_strdup_printf ("<w:styles %s>%s</w:styles>", spaces,
                                            styles != NULL ? styles : "");

  return fixture_zip ("[Content_Types].xml", "<Types/>", "word/document.xml", document,
                      "word/styles.xml", sheet, NULL);
}

/**
 * fixture_odt:
 * @body: what stands in the text
 * @styles: (nullable): what stands among the automatic styles
 *
 * Returns: (transfer full): an ODT
 */
GBytes *
fixture_odt (const char *body, const char *styles)
{
  g_autofree char *content = g_strdup_printf (
      "<office:document-content xmlns:office=\"urn:o\" xmlns:text=\"urn:t\" xmlns:style=\"urn:s\" "
      "xmlns:fo=\"urn:f\" xmlns:table=\"urn:ta\" xmlns:draw=\"urn:d\" xmlns:svg=\"urn:v\" "
      "xmlns:loext=\"urn:l\" xmlns:xlink=\"urn:x\"><office:automatic-styles>%s"
      "</office:automatic-styles><office:body><office:text>%s</office:text></office:body>"
      "</office:document-content>",
      styles != NULL ? styles : "", body);

  return fixture_zip ("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content,
                      NULL);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-error.h"
#include "clara-invisible.h"
#include "clara-readers.h"
#include "fixture-readers.h"

#include <string.h>

/*
 * What a document costs grows with its length and with nothing else: shapes of documents that were made
 * to be read over and over. Most of these would not end at all.
 */

#define LONGEST    (5 * G_USEC_PER_SEC) /* with sanitizers, on a busy machine */
#define TEXT(text) "<w:p><w:r><w:t>" text "</w:t></w:r></w:p>"

static char *
repeat (const char *open, const char *inside, const char *close, guint times)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < times; i++)
    g_string_append (out, open);
  g_string_append (out, inside);
  for (guint i = 0; i < times; i++)
    g_string_append (out, close);

  return g_string_free (out, FALSE);
}

static GBytes *
docx (const char *body, const char *part, const char *content)
{
  g_autofree char *xml = g_strdup_printf (
      "<w:document xmlns:w=\"urn:w\" xmlns:r=\"urn:r\" xmlns:o=\"urn:o\"><w:body>%s</w:body>"
      "</w:document>",
      body);

  return fixture_zip ("word/document.xml", xml, part, content, NULL);
}

static GBytes *
odt (const char *text)
{
  g_autofree char *xml = g_strdup_printf (
      "<o:document-content xmlns:o=\"urn:o\" xmlns:text=\"urn:t\" xmlns:draw=\"urn:d\"><o:body>"
      "<o:text>%s</o:text></o:body></o:document-content>",
      text);

  return fixture_zip ("content.xml", xml, NULL);
}

static void
assert_reads (FixtureReader reader, GBytes *bytes, const char *text)
{
  gint64 start = g_get_monotonic_time ();
  g_autoptr (ClaraExtraction) extraction = fixture_read (reader, bytes);

  g_assert_cmpint (g_get_monotonic_time () - start, <, LONGEST);
  if (text != NULL)
    g_assert_cmpstr (clara_extraction_get_text (extraction), ==, text);
}

static void
test_docx_blocks_among_runs_are_read_once (void)
{
  g_autoptr (GBytes) small = docx ("<w:p><w:ins><w:ins>" TEXT ("one") "</w:ins>" TEXT (
                                       "two") "<w:r><w:t>three</w:t></w:r></w:ins></w:p>",
                                   NULL, NULL);
  g_autofree char *body = repeat ("<w:p><w:ins><w:ins>", "<w:r><w:t>once</w:t></w:r>",
                                  "</w:ins><w:p/></w:ins></w:p>", 60);
  g_autoptr (GBytes) deep = docx (body, NULL, NULL);

  assert_reads (clara_read_docx, small, "one\ntwo\nthree");
  assert_reads (clara_read_docx, deep, "once");
}

static void
test_docx_form_field_keeps_all_its_cells (void)
{
  g_autoptr (GBytes) bytes = docx (
      "<w:tbl><w:tr><w:sdt><w:sdtContent><w:tc>" TEXT ("one") "</w:tc><w:tc>" TEXT (
          "two") "</w:tc></w:sdtContent></w:sdt><w:customXml><w:tc>" TEXT ("three") "</w:tc></"
                                                                                    "w:customXml>"
                                                                                    "</w:tr></"
                                                                                    "w:tbl>",
      NULL, NULL);

  assert_reads (clara_read_docx, bytes, "one\ttwo\tthree");
}

static void
test_docx_notes_are_looked_up (void)
{
  g_autoptr (GString) body = g_string_new ("<w:p><w:r><w:t>Seen</w:t>");
  g_autoptr (GString) notes = g_string_new ("<w:footnotes xmlns:w=\"urn:w\">");
  g_autoptr (GBytes) bytes = NULL;

  for (guint i = 0; i < 40000; i++)
    {
      g_string_append_printf (body, "<w:footnoteReference w:id=\"%u\"/>", 40000 - i);
      g_string_append_printf (notes, "<w:footnote w:id=\"%u\"/>", i + 1);
    }
  g_string_append (body, "</w:r></w:p>");
  g_string_append (notes, "<w:footnote w:id=\"7\">" TEXT ("Doubled") "</w:footnote></w:footnotes>");
  bytes = docx (body->str, "word/footnotes.xml", notes->str);

  assert_reads (clara_read_docx, bytes, "Seen");
}

static void
test_odt_shapes_are_read_once (void)
{
  g_autoptr (GBytes) small = odt ("<text:p>Seen</text:p><draw:frame><draw:text-box><text:p>box"
                                  "</text:p></draw:text-box><text:p>shape</text:p></draw:frame>");
  g_autofree char *body = repeat ("<draw:frame>", "<text:p>once</text:p>", "<text:p/></draw:frame>",
                                  100);
  g_autoptr (GBytes) deep = odt (body);

  assert_reads (clara_read_odt, small, "Seen\nbox\nshape");
  assert_reads (clara_read_odt, deep, "once");
}

static void
test_odt_empty_parts_are_no_fault (void)
{
  g_autoptr (GBytes)
      bytes = fixture_zip ("content.xml", "<d><body><text><p>Seen</p></text></body></d>",
                           "META-INF/manifest.xml", "", "meta.xml", "", NULL);

  assert_reads (clara_read_odt, bytes, "Seen");
}

static void
test_rtf_headers_are_looked_through_once (void)
{
  g_autofree char *words = repeat ("\\header ", "Head", "", 100000);
  g_autofree char *text = g_strconcat ("{\\rtf1 {", words, "\\par}Body\\par}", NULL);
  g_autofree char *groups = repeat ("{\\header ", "Head", "}", 200);
  g_autofree char *filled = g_strnfill (400000, 'x');
  g_autofree char *nested = g_strconcat ("{\\rtf1 ", groups, "{\\footer ", filled, "}Body}", NULL);
  g_autoptr (GBytes) one = g_bytes_new (text, strlen (text));
  g_autoptr (GBytes) other = g_bytes_new (nested, strlen (nested));

  assert_reads (clara_read_rtf, one, "Head\n\nBody");
  assert_reads (clara_read_rtf, other, NULL);
}

/* Of a code page that nobody knows, a NUL must not end the text around it. */
static void
test_rtf_nul_hides_nothing (void)
{
  static const char text[] = "{\\rtf1\\ansi\\ansicpg9999 Seen\\'00words\\par}";
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  assert_reads (clara_read_rtf, bytes, "Seenwords");
}

static void
test_invisible_overrides_are_told_once (void)
{
  g_autofree char *overrides = repeat ("\342\200\256", "", "", 300000);
  g_autoptr (ClaraExtraction) findings = clara_extraction_new ();
  gint64 start = g_get_monotonic_time ();
  g_autofree char *visible = clara_invisible_strip (overrides, 0, findings);

  g_assert_cmpint (g_get_monotonic_time () - start, <, LONGEST);
  g_assert_cmpstr (visible, ==, "");
}

static void
test_text_comments_are_compared_once (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (ClaraExtraction) extraction = NULL;

  /* The words that all comments repeat stand at the very end of a long text. */
  for (guint i = 0; i < 60000; i++)
    g_string_append (text, "<!-- alpha bravo charlie -->\n");
  for (guint i = 0; i < 20000; i++)
    g_string_append (text, "many other words\n");
  g_string_append (text, "alpha bravo charlie\n<!-- Never seen anywhere -->\n");
  bytes = g_bytes_new (text->str, text->len);

  assert_reads (clara_read_text, bytes, NULL);
  extraction = fixture_read (clara_read_text, bytes);
  g_assert_cmpuint (clara_extraction_get_n_hidden (extraction), ==, 1);
  g_assert_cmpstr (clara_extraction_get_hidden (extraction, 0)->text, ==, "Never seen anywhere");
}

/* Wherever a file ends too early, there is an answer. */
static void
test_cut_files_are_answered (void)
{
  const struct
  {
    FixtureReader read;
    GBytes *bytes;
  } files[] = {
    { clara_read_docx, docx (TEXT ("Seen"), NULL, NULL) },
    { clara_read_odt, odt ("<text:p>Seen</text:p>") },
    { clara_read_rtf,
      g_bytes_new_static ("{\\rtf1{\\*\\x{\\footnote{a}}}\\u8364?\\'e4\\bin3 abc}", 43) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GBytes) bytes = files[i].bytes;
      gsize size = g_bytes_get_size (bytes);

      for (gsize part = 0; part < 16; part++)
        {
          gsize length = size * part / 16;
          g_autofree guint8 *cut = g_memdup2 (g_bytes_get_data (bytes, NULL), MAX (length, 1));
          g_autoptr (ClaraExtraction) extraction = clara_extraction_new ();
          g_autoptr (GError) error = NULL;
          gboolean done = files[i].read (cut, length, extraction, &error);

          g_assert_true (done == (error == NULL));
          /* An archive has its table of contents at the end. */
          if (files[i].read != clara_read_rtf)
            g_assert_error (error, CLARA_ERROR, CLARA_ERROR_INVALID);
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/docx-blocks-among-runs-are-read-once",
                   test_docx_blocks_among_runs_are_read_once);
  g_test_add_func ("/cost/docx-form-field-keeps-all-its-cells",
                   test_docx_form_field_keeps_all_its_cells);
  g_test_add_func ("/cost/docx-notes-are-looked-up", test_docx_notes_are_looked_up);
  g_test_add_func ("/cost/odt-shapes-are-read-once", test_odt_shapes_are_read_once);
  g_test_add_func ("/cost/odt-empty-parts-are-no-fault", test_odt_empty_parts_are_no_fault);
  g_test_add_func ("/cost/rtf-headers-are-looked-through-once",
                   test_rtf_headers_are_looked_through_once);
  g_test_add_func ("/cost/rtf-nul-hides-nothing", test_rtf_nul_hides_nothing);
  g_test_add_func ("/cost/invisible-overrides-are-told-once",
                   test_invisible_overrides_are_told_once);
  g_test_add_func ("/cost/text-comments-are-compared-once", test_text_comments_are_compared_once);
  g_test_add_func ("/cost/cut-files-are-answered", test_cut_files_are_answered);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-paper.h"

#include "clara-sandbox-json.h"
#include "clara-sandbox-zip.h"

#define HEADER  "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
#define WORD    "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
#define OFFICE  "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define PACKAGE "http://schemas.openxmlformats.org/package/2006/"

/* The smallest document of a word processor that every word processor opens: ECMA-376, part 1. */

static const char types[] = HEADER
    "<Types xmlns=\"" PACKAGE "content-types\">"
    "<Default Extension=\"rels\" "
    "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
    "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

static const char relations[] = HEADER
    "<Relationships xmlns=\"" PACKAGE "relationships\"><Relationship Id=\"rId1\" Type=\"" OFFICE
    "/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

static void
add_paragraph (GString *body,
               const char *text,
               const char *right,
               int half_points,
               gboolean bold,
               gboolean indented)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);
  g_autofree char *right_escaped = right != NULL ? g_markup_escape_text (right, -1) : NULL;
  const char *weight = bold ? "<w:b/>" : "";

  g_string_append (body, "<w:p><w:pPr>");
  if (right != NULL)
    g_string_append (body, "<w:tabs><w:tab w:val=\"right\" w:pos=\"9400\"/></w:tabs>");
  if (bold)
    g_string_append (body, "<w:spacing w:before=\"160\"/>");
  if (indented)
    g_string_append (body, "<w:ind w:left=\"240\"/>");
  g_string_append_printf (
      body,
      "</w:pPr><w:r><w:rPr>%s<w:sz w:val=\"%d\"/></w:rPr><w:t xml:space=\"preserve\">%s%s</w:t>",
      weight, half_points, indented ? "• " : "", escaped);
  g_string_append (body, "</w:r>");
  if (right != NULL)
    g_string_append_printf (
        body, "<w:r><w:rPr><w:sz w:val=\"20\"/></w:rPr><w:tab/><w:t>%s</w:t></w:r>", right_escaped);
  g_string_append (body, "</w:p>");
}

static void
add_block (GString *body, JsonObject *block)
{
  const char *kind = clara_sandbox_json_string (block, "kind");
  const char *text = clara_sandbox_json_string (block, "text");

  if (g_str_equal (kind, "heading"))
    add_paragraph (body, text, NULL, 26, TRUE, FALSE);
  else if (g_str_equal (kind, "role"))
    add_paragraph (body, text, clara_sandbox_json_string (block, "right"), 22, TRUE, FALSE);
  else
    add_paragraph (body, text, NULL, 20, FALSE, g_str_equal (kind, "bullet"));
}

/**
 * clara_sandbox_paper_print_docx:
 * @paper: a paper, as clara_sandbox_resume_write() makes it
 *
 * Returns: (transfer full): a DOCX of it; the same paper makes the same bytes
 */
GBytes *
clara_sandbox_paper_print_docx (JsonObject *paper)
{
  g_autoptr (GString) body = g_string_new (HEADER "<w:document xmlns:w=\"" WORD "\"><w:body>");
  JsonArray *contact = clara_sandbox_json_array (paper, "contact");
  JsonArray *blocks = clara_sandbox_json_array (paper, "blocks");
  ClaraSandboxZip *zip = clara_sandbox_zip_new ();

  add_paragraph (body, clara_sandbox_json_string (paper, "name"), NULL, 40, TRUE, FALSE);
  for (guint i = 0; i < json_array_get_length (contact); i++)
    add_paragraph (body, json_array_get_string_element (contact, i), NULL, 20, FALSE, FALSE);
  for (guint i = 0; i < json_array_get_length (blocks); i++)
    add_block (body, json_array_get_object_element (blocks, i));
  g_string_append (
      body, "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>");

  clara_sandbox_zip_add (zip, "[Content_Types].xml", types);
  clara_sandbox_zip_add (zip, "_rels/.rels", relations);
  clara_sandbox_zip_add (zip, "word/document.xml", body->str);

  return clara_sandbox_zip_free (zip);
}

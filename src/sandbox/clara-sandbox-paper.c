/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-paper.h"

#include "clara-json.h"
#include "clara-sandbox-json.h"

static GBytes *
print_text (JsonObject *paper)
{
  GString *text = g_string_new (clara_sandbox_json_string (paper, "name"));
  JsonArray *contact = clara_sandbox_json_array (paper, "contact");
  JsonArray *blocks = clara_sandbox_json_array (paper, "blocks");
  gsize length;

  g_string_append_c (text, '\n');
  for (guint i = 0; i < json_array_get_length (contact); i++)
    g_string_append_printf (text, "%s\n", json_array_get_string_element (contact, i));
  for (guint i = 0; i < json_array_get_length (blocks); i++)
    {
      JsonObject *block = json_array_get_object_element (blocks, i);
      const char *kind = clara_sandbox_json_string (block, "kind");
      const char *right = clara_sandbox_json_string (block, "right");

      if (g_str_equal (kind, "heading"))
        g_string_append_c (text, '\n');
      g_string_append_printf (text, "%s%s%s%s\n", g_str_equal (kind, "bullet") ? "- " : "",
                              clara_sandbox_json_string (block, "text"), right != NULL ? ", " : "",
                              right != NULL ? right : "");
    }
  length = text->len;

  return g_bytes_new_take (g_string_free (text, FALSE), length);
}

/**
 * clara_sandbox_paper_read:
 * @document: a document
 *
 * Returns: (nullable) (transfer full): what is written in it; %NULL if only its bytes are known
 */
JsonObject *
clara_sandbox_paper_read (ClaraSandboxDocument *document)
{
  return document->paper != NULL ? clara_json_parse_object (document->paper, -1, NULL, NULL) : NULL;
}

/**
 * clara_sandbox_paper_get_bytes:
 * @document: a document
 *
 * Prints the document's paper as its ending says when it is first asked for, and keeps that.
 *
 * Returns: (transfer none): its bytes
 */
GBytes *
clara_sandbox_paper_get_bytes (ClaraSandboxDocument *document)
{
  g_autoptr (JsonObject) paper = NULL;

  if (document->bytes != NULL)
    return document->bytes;

  paper = clara_sandbox_paper_read (document);
  if (paper == NULL)
    document->bytes = g_bytes_new_static ("", 0);
  else if (g_str_equal (document->ext, "pdf"))
    document->bytes = clara_sandbox_paper_print_pdf (paper);
  else if (g_str_equal (document->ext, "docx"))
    document->bytes = clara_sandbox_paper_print_docx (paper);
  else
    document->bytes = print_text (paper);

  return document->bytes;
}

/**
 * clara_sandbox_paper_get_type:
 * @document: a document
 *
 * Returns: the kind of its bytes, as its ending says
 */
const char *
clara_sandbox_paper_get_type (ClaraSandboxDocument *document)
{
  static const struct
  {
    const char *ext;
    const char *type;
  } types[] = {
    { "pdf", "application/pdf" },
    { "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
    { "doc", "application/msword" },
    { "txt", "text/plain; charset=utf-8" },
    { "html", "text/html; charset=utf-8" },
    { "rtf", "application/rtf" },
    { "odt", "application/vnd.oasis.opendocument.text" },
    { "png", "image/png" },
    { "jpg", "image/jpeg" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    if (g_str_equal (types[i].ext, document->ext))
      return types[i].type;

  return "application/octet-stream";
}

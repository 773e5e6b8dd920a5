/* SPDX-License-Identifier: AGPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-extractor"

#include "clara-pdf-context.h"
#include "clara-pdf-reading.h"

#include "clara-word-set.h"
#include "clara-xml.h"

#include <string.h>

/*
 * What a PDF carries beside its pages: notes, files, and metadata.
 */

#define MAX_ANNOTATIONS 2000
#define MAX_FILES       200
#define MAX_XMP_BYTES   (1024 * 1024)

/* Metadata is a hiding place from this many words on that no page shows. */
#define METADATA_WORDS 5

static const char *
filespec_name (fz_context *ctx, pdf_obj *spec)
{
  pdf_obj *name = pdf_dict_get (ctx, spec, PDF_NAME (UF));

  if (name == NULL)
    name = pdf_dict_get (ctx, spec, PDF_NAME (F));

  return name != NULL ? pdf_to_text_string (ctx, name) : "";
}

static void
add_attachment (ClaraPdfReading *reading, guint page, const char *name)
{
  g_autofree char *valid = g_utf8_make_valid (name, -1);

  clara_extraction_add_hidden (reading->into, CLARA_HIDDEN_ATTACHMENT, page,
                               *valid != '\0' ? valid : "(a file without a name)");
}

static void
read_annotation (ClaraPdfReading *reading, pdf_annot *annotation, ClaraWordSet *shown)
{
  fz_context *ctx = reading->ctx;
  enum pdf_annot_type type = pdf_annot_type (ctx, annotation);
  const char *contents;

  if (type == PDF_ANNOT_FILE_ATTACHMENT)
    {
      pdf_obj *spec = pdf_dict_get (ctx, pdf_annot_obj (ctx, annotation), PDF_NAME (FS));

      add_attachment (reading, reading->text.page, filespec_name (ctx, spec));
    }

  contents = pdf_annot_contents (ctx, annotation);
  if (contents != NULL && clara_word_set_count_missing (shown, contents) > 0)
    {
      g_autofree char *valid = g_utf8_make_valid (contents, -1);

      clara_extraction_add_hidden (reading->into, CLARA_HIDDEN_ANNOTATION, reading->text.page,
                                   valid);
    }
}

/**
 * clara_pdf_find_annotations:
 * @reading: the document; findings are added to it
 * @page: a page whose text is already in @reading
 *
 * Reports notes whose words the document does not show, and files that hang on the page.
 */
void
clara_pdf_find_annotations (ClaraPdfReading *reading, pdf_page *page)
{
  fz_context *ctx = reading->ctx;
  g_autoptr (ClaraWordSet) shown = NULL;
  volatile int n = 0;

  if (pdf_first_annot (ctx, page) == NULL)
    return;

  shown = clara_word_set_new (reading->text.text->str);
  for (pdf_annot *a = pdf_first_annot (ctx, page); a != NULL && n < MAX_ANNOTATIONS;
       a = pdf_next_annot (ctx, a), n++)
    {
      fz_try (ctx) read_annotation (reading, a, shown);
      fz_catch (ctx) clara_pdf_context_forgive (ctx);
    }
}

/**
 * clara_pdf_find_attachments:
 * @reading: the document; findings are added to it
 *
 * Reports the files inside the document by their names. Their bytes are never looked at.
 */
void
clara_pdf_find_attachments (ClaraPdfReading *reading)
{
  fz_context *ctx = reading->ctx;
  pdf_obj *files = NULL;

  fz_var (files);
  fz_try (ctx)
  {
    files = pdf_load_name_tree (ctx, reading->document, PDF_NAME (EmbeddedFiles));
    for (int i = 0; i < MIN (pdf_dict_len (ctx, files), MAX_FILES); i++)
      add_attachment (reading, 0, filespec_name (ctx, pdf_dict_get_val (ctx, files, i)));
  }
  fz_always (ctx) pdf_drop_obj (ctx, files);
  fz_catch (ctx) clara_pdf_context_forgive (ctx);
}

static void
add_metadata (ClaraPdfReading *reading, ClaraWordSet *shown, const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);

  if (clara_word_set_count_missing (shown, valid) < METADATA_WORDS)
    return;

  clara_extraction_add_hidden (reading->into, CLARA_HIDDEN_METADATA, 0, valid);
  /* The same words stand in the old and in the new form of metadata; once is enough. */
  clara_word_set_add (shown, valid);
}

/* What programs write about themselves is not meant for a reader of the document. */
static bool
is_machine_entry (const char *key)
{
  static const char *const keys[] = { "Producer", "Creator", "CreationDate",
                                      "ModDate",  "Trapped", "GTS_PDFXVersion" };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (g_str_equal (key, keys[i]))
      return true;

  return g_str_has_prefix (key, "PTEX.");
}

static void
read_properties (ClaraPdfReading *reading, ClaraWordSet *shown)
{
  fz_context *ctx = reading->ctx;
  pdf_obj *info = pdf_dict_get (ctx, pdf_trailer (ctx, reading->document), PDF_NAME (Info));

  for (int i = 0; i < MIN (pdf_dict_len (ctx, info), 100); i++)
    {
      pdf_obj *value = pdf_dict_get_val (ctx, info, i);

      if (pdf_is_string (ctx, value) &&
          !is_machine_entry (pdf_to_name (ctx, pdf_dict_get_key (ctx, info, i))))
        add_metadata (reading, shown, pdf_to_text_string (ctx, value));
    }
}

/* Properties of XMP that are prose: those of Dublin Core, PDF and Photoshop. The rest are identifiers, dates,
 * names of programs, and descriptions of the format itself. */
static bool
is_prose_property (const xmlNs *space, const xmlChar *name)
{
  static const char *const spaces[] = {
    "http://purl.org/dc/elements/1.1/",
    "http://ns.adobe.com/pdf/1.3/",
    "http://ns.adobe.com/photoshop/1.0/",
  };
  static const char *const machine[] = { "Producer", "format", "Trapped", "type", "language" };

  for (guint i = 0; i < G_N_ELEMENTS (machine); i++)
    if (g_str_equal ((const char *) name, machine[i]))
      return false;

  for (guint i = 0; space != NULL && i < G_N_ELEMENTS (spaces); i++)
    if (g_strcmp0 ((const char *) space->href, spaces[i]) == 0)
      return true;

  return false;
}

static void
read_xmp_node (ClaraPdfReading *reading, ClaraWordSet *shown, xmlNode *node, int depth)
{
  for (; node != NULL; node = node->next)
    {
      if (node->type != XML_ELEMENT_NODE)
        continue;

      for (xmlAttr *attribute = node->properties; attribute != NULL; attribute = attribute->next)
        if (is_prose_property (attribute->ns, attribute->name) && attribute->children != NULL &&
            attribute->children->content != NULL)
          add_metadata (reading, shown, (const char *) attribute->children->content);

      if (is_prose_property (node->ns, node->name))
        {
          xmlChar *text = xmlNodeGetContent (node);

          if (text != NULL)
            {
              g_strstrip ((char *) text);
              add_metadata (reading, shown, (const char *) text);
            }
          xmlFree (text);
        }
      else if (depth < 32)
        read_xmp_node (reading, shown, node->children, depth + 1);
    }
}

static void
read_xmp (ClaraPdfReading *reading, ClaraWordSet *shown)
{
  fz_context *ctx = reading->ctx;
  pdf_obj *root = pdf_dict_get (ctx, pdf_trailer (ctx, reading->document), PDF_NAME (Root));
  pdf_obj *metadata = pdf_dict_get (ctx, root, PDF_NAME (Metadata));
  fz_buffer *buffer = NULL;
  unsigned char *data;
  size_t size;

  if (!pdf_is_stream (ctx, metadata))
    return;

  fz_var (buffer);
  fz_try (ctx)
  {
    buffer = pdf_load_stream (ctx, metadata);
    size = fz_buffer_storage (ctx, buffer, &data);
    if (size > 0 && size <= MAX_XMP_BYTES)
      {
        guint budget = CLARA_XML_BUDGET;
        xmlDoc *document = clara_xml_parse (data, size, &budget, NULL);

        if (document != NULL)
          read_xmp_node (reading, shown, xmlDocGetRootElement (document), 0);
        xmlFreeDoc (document);
      }
  }
  fz_always (ctx) fz_drop_buffer (ctx, buffer);
  fz_catch (ctx) clara_pdf_context_forgive (ctx);
}

/**
 * clara_pdf_find_metadata:
 * @reading: the document with all of its text; findings are added to it
 *
 * Reports metadata that holds five or more words which no page shows.
 */
void
clara_pdf_find_metadata (ClaraPdfReading *reading)
{
  fz_context *ctx = reading->ctx;
  g_autoptr (ClaraWordSet) shown = clara_word_set_new (reading->text.text->str);

  fz_try (ctx) read_properties (reading, shown);
  fz_catch (ctx) clara_pdf_context_forgive (ctx);
  read_xmp (reading, shown);
}

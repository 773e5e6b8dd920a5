/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-readers.h"

#include "clara-error.h"
#include "clara-metadata.h"
#include "clara-read-odt-private.h"

#include <string.h>

/* The parts of an ODT: content, styles with headers and footers, and what is not shown. */

#define MOST_PAGES 500

typedef struct
{
  ClaraOdt odt;
  ClaraArchive *archive; /* (unowned) */
  guint budget;
  xmlDoc *content, *styles, *meta, *manifest; /* (owned) (nullable) */
} Reading;

static gboolean
is_wanted (const char *name)
{
  return g_str_equal (name, "content.xml") || g_str_equal (name, "styles.xml") ||
         g_str_equal (name, "meta.xml") || g_str_equal (name, "META-INF/manifest.xml");
}

static gboolean
is_encrypted (ClaraArchive *archive)
{
  GBytes *bytes = clara_archive_get (archive, "META-INF/manifest.xml");

  /* An empty part has no address. */
  return bytes != NULL && g_bytes_get_size (bytes) > 0 &&
         memmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), "encryption-data",
                 strlen ("encryption-data")) != NULL;
}

static xmlDoc *
load (Reading *self, const char *name, GError **error)
{
  GBytes *bytes = clara_archive_get (self->archive, name);

  if (bytes == NULL)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID,
                           "A part of the document is missing");
      return NULL;
    }

  return clara_xml_parse (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &self->budget,
                          error);
}

static gboolean
load_parts (Reading *self, GError **error)
{
  g_autoptr (GError) local = NULL;

  self->content = load (self, "content.xml", error);
  if (self->content == NULL)
    return FALSE;

  if (clara_archive_get (self->archive, "styles.xml") != NULL)
    {
      self->styles = load (self, "styles.xml", &local);
      if (self->styles == NULL && (g_error_matches (local, CLARA_ERROR, CLARA_ERROR_TOO_LARGE) ||
                                   strstr (local->message, "document type") != NULL))
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
      if (self->styles == NULL)
        clara_extraction_add_warning (self->odt.into, "damaged-part",
                                      "A part of the document is damaged and was not read.");
    }
  self->meta = load (self, "meta.xml", NULL);
  self->manifest = load (self, "META-INF/manifest.xml", NULL);

  return TRUE;
}

static const xmlNode *
named (const xmlNode *parent, const char *element, const char *name)
{
  for (const xmlNode *node = parent != NULL ? parent->children : NULL; node != NULL;
       node = node->next)
    if (clara_xml_is (node, element) &&
        (name == NULL || g_strcmp0 (clara_xml_attribute (node, "name"), name) == 0))
      return node;

  return NULL;
}

static const xmlNode *
root_child (xmlDoc *doc, const char *name)
{
  return doc != NULL ? clara_xml_child (xmlDocGetRootElement (doc), name) : NULL;
}

/* The page style that the text begins with, and thus its paper. */
static const xmlNode *
first_master (Reading *self)
{
  const xmlNode *masters = root_child (self->styles, "master-styles");
  const xmlNode *master = named (masters, "master-page", "Standard");

  return master != NULL ? master : named (masters, "master-page", NULL);
}

static void
measure_page (Reading *self, ClaraOdtSpot *spot)
{
  const xmlNode *master = first_master (self);
  const char *name = clara_xml_attribute (master, "page-layout-name");
  const xmlNode *layout = name != NULL ? named (root_child (self->styles, "automatic-styles"),
                                                "page-layout", name)
                                       : NULL;
  const xmlNode *properties = clara_xml_child (layout, "page-layout-properties");
  gboolean set;
  gint64 fill = clara_odt_fill_of (properties, &set);

  self->odt.page_width = MAX (
      clara_odt_length (clara_xml_attribute (properties, "page-width"), 612.0), 72.0);
  self->odt.page_height = MAX (
      clara_odt_length (clara_xml_attribute (properties, "page-height"), 842.0), 72.0);
  spot->behind = set && fill != CLARA_ODT_NONE ? fill : 0xffffff;
  spot->assumed = TRUE;
}

static void
mark_used (const xmlNode *styles, GHashTable *used)
{
  for (const xmlNode *node = styles != NULL ? styles->children : NULL; node != NULL;
       node = node->next)
    {
      const char *name = clara_xml_attribute (node, "master-page-name");

      if (name != NULL && *name != '\0')
        g_hash_table_add (used, (gpointer) name);
    }
}

/* Headers or footers of the page styles that are in use, each once. */
static void
read_margins (Reading *self, const char *kind, const ClaraOdtSpot *spot)
{
  g_autoptr (GHashTable) used = g_hash_table_new (g_str_hash, g_str_equal);
  const xmlNode *masters = root_child (self->styles, "master-styles");
  const xmlNode *first = first_master (self);
  g_autofree char *left = g_strconcat (kind, "-left", NULL);
  g_autofree char *top = g_strconcat (kind, "-first", NULL);

  mark_used (root_child (self->content, "automatic-styles"), used);
  for (const xmlNode *master = masters != NULL ? masters->children : NULL; master != NULL;
       master = master->next)
    {
      const char *name = clara_xml_attribute (master, "name");
      const char *next = clara_xml_attribute (master, "next-style-name");

      if (!clara_xml_is (master, "master-page") ||
          (master != first && (name == NULL || !g_hash_table_contains (used, name))))
        continue;
      if (next != NULL)
        g_hash_table_add (used, (gpointer) next);
      for (const xmlNode *node = master->children; node != NULL; node = node->next)
        if ((clara_xml_is (node, kind) || clara_xml_is (node, left) || clara_xml_is (node, top)) &&
            g_strcmp0 (clara_xml_attribute (node, "display"), "false") != 0)
          {
            clara_odt_read_blocks (&self->odt, node, spot);
            clara_flow_end_block (self->odt.flow);
          }
    }
}

static void
read_deletions (Reading *self, const xmlNode *text, const ClaraOdtSpot *outer)
{
  const xmlNode *changes = clara_xml_child (text, "tracked-changes");
  ClaraOdtSpot spot = *outer;

  spot.deleted = TRUE;
  for (const xmlNode *node = changes != NULL ? changes->children : NULL; node != NULL;
       node = node->next)
    {
      const xmlNode *deletion = clara_xml_child (node, "deletion");

      if (deletion == NULL)
        continue;
      clara_odt_read_blocks (&self->odt, deletion, &spot);
      clara_flow_end_hidden (self->odt.flow);
    }
}

static void
read_notes (Reading *self, const ClaraOdtSpot *spot)
{
  guint count = self->odt.notes->len;

  if (count > 0)
    clara_flow_end_block (self->odt.flow);
  for (guint i = 0; i < count; i++)
    clara_odt_read_blocks (
        &self->odt, clara_xml_child (g_ptr_array_index (self->odt.notes, i), "note-body"), spot);
}

static const char *
media_type (Reading *self, const char *name)
{
  const xmlNode *root = self->manifest != NULL ? xmlDocGetRootElement (self->manifest) : NULL;
  g_autofree char *folder = g_strconcat (name, "/", NULL);

  for (const xmlNode *node = root != NULL ? root->children : NULL; node != NULL; node = node->next)
    {
      const char *path = clara_xml_attribute (node, "full-path");

      if (path != NULL && (strcmp (path, name) == 0 || strcmp (path, folder) == 0))
        return clara_xml_attribute (node, "media-type");
    }

  return NULL;
}

static void
report_attachments (Reading *self)
{
  for (guint i = 0; i < self->odt.embedded->len; i++)
    {
      const char *name = g_ptr_array_index (self->odt.embedded, i);
      const char *type = media_type (self, name);
      g_autofree char *text = NULL;

      /* Formulas and charts are stored as objects, and everybody sees them. */
      if (type != NULL && (strstr (type, "formula") != NULL || strstr (type, "chart") != NULL))
        continue;
      if (!g_utf8_validate (name, -1, NULL))
        continue;
      text = type != NULL && *type != '\0' ? g_strdup_printf ("%s (%s)", name, type)
                                           : g_strdup (name);
      clara_extraction_add_hidden (self->odt.into, CLARA_HIDDEN_ATTACHMENT, 0, text);
    }
}

static void
report_metadata (Reading *self)
{
  static const char *const fields[] = { "title", "subject", "keyword", "description",
                                        "user-defined" };
  const xmlNode *meta = root_child (self->meta, "meta");
  g_autoptr (GString) text = g_string_new (NULL);
  const char *pages = clara_xml_attribute (clara_xml_child (meta, "document-statistic"),
                                           "page-count");
  guint64 count = pages != NULL ? g_ascii_strtoull (pages, NULL, 10) : 1;

  for (const xmlNode *node = meta != NULL ? meta->children : NULL; node != NULL; node = node->next)
    for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
      if (clara_xml_is (node, fields[i]))
        {
          g_autofree char *value = clara_xml_text (node);

          if (*g_strstrip (value) != '\0')
            g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", value);
        }
  clara_metadata_report (self->odt.into, text->str);
  clara_extraction_set_pages (self->odt.into,
                              count >= 1 && count <= MOST_PAGES ? (guint) count : 1);
}

static gboolean
has_backdrops (const xmlNode *root)
{
  for (const xmlNode *at = root; at != NULL; at = clara_xml_next (root, at))
    {
      if (clara_odt_is_drawing (at) && clara_xml_child (at, "text-box") == NULL &&
          clara_odt_length (clara_xml_attribute (at, "width"), 0.0) >= 36.0 &&
          g_strcmp0 (clara_xml_attribute (at, "anchor-type"), "as-char") != 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
read_parts (Reading *self, GError **error)
{
  const xmlNode *text;
  ClaraOdtSpot spot = { 0 };

  if (!load_parts (self, error))
    return FALSE;
  text = clara_xml_child (root_child (self->content, "body"), "text");
  if (text == NULL)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID, "The document has no text");
      return FALSE;
    }

  if (self->styles != NULL)
    clara_odt_styles_add (self->odt.styles, xmlDocGetRootElement (self->styles));
  clara_odt_styles_add (self->odt.styles, xmlDocGetRootElement (self->content));
  measure_page (self, &spot);
  self->odt.backdrops = has_backdrops (text) ||
                        has_backdrops (root_child (self->styles, "master-styles"));

  read_margins (self, "header", &spot);
  clara_odt_read_blocks (&self->odt, text, &spot);
  read_notes (self, &spot);
  clara_flow_end_block (self->odt.flow);
  read_margins (self, "footer", &spot);
  read_deletions (self, text, &spot);
  if (!clara_flow_finish (self->odt.flow, error))
    return FALSE;

  report_attachments (self);
  report_metadata (self);
  return TRUE;
}

/**
 * clara_read_odt:
 * @data: the bytes of an ODT
 * @size: how many
 * @into: filled with what was read
 * @error: return location for an error
 *
 * Returns: whether the document could be read
 */
gboolean
clara_read_odt (const guint8 *data, gsize size, ClaraExtraction *into, GError **error)
{
  g_autoptr (ClaraArchive) archive = clara_archive_open (data, size, is_wanted, error);
  g_autoptr (ClaraFlow) flow = NULL;
  Reading self = { .budget = CLARA_XML_BUDGET };
  gboolean done;

  if (archive == NULL)
    return FALSE;
  if (is_encrypted (archive))
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_ENCRYPTED, "The document is encrypted");
      return FALSE;
    }

  flow = clara_flow_new (into);
  self.archive = archive;
  self.odt.into = into;
  self.odt.flow = flow;
  self.odt.styles = clara_odt_styles_new ();
  self.odt.boxes = g_ptr_array_new_with_free_func (g_free);
  self.odt.notes = g_ptr_array_new ();
  self.odt.embedded = g_ptr_array_new_with_free_func (g_free);

  done = read_parts (&self, error);

  clara_odt_styles_free (self.odt.styles);
  g_ptr_array_unref (self.odt.boxes);
  g_ptr_array_unref (self.odt.notes);
  g_ptr_array_unref (self.odt.embedded);
  g_clear_pointer (&self.content, xmlFreeDoc);
  g_clear_pointer (&self.styles, xmlFreeDoc);
  g_clear_pointer (&self.meta, xmlFreeDoc);
  g_clear_pointer (&self.manifest, xmlFreeDoc);

  return done;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-readers.h"

#include "clara-error.h"
#include "clara-metadata.h"
#include "clara-read-docx-private.h"

#include <string.h>

/* The parts of a DOCX: which there are, in which order they are shown, and what is not shown at all. */

#define MOST_PAGES 500

typedef struct
{
  ClaraDocx docx;
  guint budget;
  GPtrArray *trees;      /* (owned): every tree parsed so far, as nodes are kept by address */
  char *main_part;       /* (owned): name of the document part */
  char *folder;          /* (owned): its folder, with a slash, or "" */
  GHashTable *relations; /* (owned): id → part name */
  xmlDoc *document, *settings, *footnotes, *endnotes; /* in @trees */
} Reading;

static gboolean
is_wanted (const char *name)
{
  return (g_str_has_suffix (name, ".xml") || g_str_has_suffix (name, ".rels")) &&
         !g_str_has_prefix (name, "customXml/") && strstr (name, "/charts/") == NULL &&
         strstr (name, "/embeddings/") == NULL;
}

static void
free_tree (gpointer data)
{
  xmlFreeDoc (data);
}

static xmlDoc *
load (Reading *self, const char *name, GError **error)
{
  GBytes *bytes = clara_archive_get (self->docx.archive, name);
  xmlDoc *doc;

  if (bytes == NULL)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID,
                           "A part of the document is missing");
      return NULL;
    }
  doc = clara_xml_parse (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &self->budget,
                         error);
  if (doc != NULL)
    g_ptr_array_add (self->trees, doc);

  return doc;
}

/* A part the document can be read without. Too much of it still ends the reading. */
static gboolean
load_optional (Reading *self, const char *name, xmlDoc **doc, GError **error)
{
  g_autoptr (GError) local = NULL;

  *doc = NULL;
  if (name == NULL || clara_archive_get (self->docx.archive, name) == NULL)
    return TRUE;
  *doc = load (self, name, &local);
  if (*doc != NULL)
    return TRUE;
  if (g_error_matches (local, CLARA_ERROR, CLARA_ERROR_TOO_LARGE) ||
      strstr (local->message, "document type") != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  clara_extraction_add_warning (self->docx.into, "damaged-part",
                                "A part of the document is damaged and was not read.");
  return TRUE;
}

static char *
resolve_target (const char *folder, const char *target)
{
  g_auto (GStrv) parts = NULL;
  g_autoptr (GPtrArray) kept = g_ptr_array_new ();
  g_autofree char *joined = *target == '/' ? g_strdup (target + 1)
                                           : g_strconcat (folder, target, NULL);

  parts = g_strsplit (joined, "/", 64);
  for (guint i = 0; parts[i] != NULL; i++)
    if (strcmp (parts[i], "..") == 0)
      {
        if (kept->len > 0)
          g_ptr_array_set_size (kept, kept->len - 1);
      }
    else if (strcmp (parts[i], ".") != 0 && *parts[i] != '\0')
      g_ptr_array_add (kept, parts[i]);
  g_ptr_array_add (kept, NULL);

  return g_strjoinv ("/", (char **) kept->pdata);
}

static gboolean
is_relation (const xmlNode *node, const char *kind)
{
  const char *type = clara_xml_attribute (node, "Type");

  return clara_xml_is (node, "Relationship") && type != NULL && g_str_has_suffix (type, kind) &&
         g_strcmp0 (clara_xml_attribute (node, "TargetMode"), "External") != 0 &&
         clara_xml_attribute (node, "Target") != NULL;
}

static gboolean
find_main_part (Reading *self, GError **error)
{
  xmlDoc *relations;
  const char *slash;

  if (!load_optional (self, "_rels/.rels", &relations, error))
    return FALSE;
  if (relations != NULL)
    for (const xmlNode *node = xmlDocGetRootElement (relations)->children; node != NULL;
         node = node->next)
      if (self->main_part == NULL && is_relation (node, "/officeDocument"))
        self->main_part = resolve_target ("", clara_xml_attribute (node, "Target"));
  if (self->main_part == NULL || clara_archive_get (self->docx.archive, self->main_part) == NULL)
    {
      g_free (self->main_part);
      self->main_part = g_strdup ("word/document.xml");
    }

  slash = strrchr (self->main_part, '/');
  self->folder = slash != NULL ? g_strndup (self->main_part, slash + 1 - self->main_part)
                               : g_strdup ("");
  return TRUE;
}

static gboolean
read_relations (Reading *self, xmlDoc **styles, xmlDoc **theme, xmlDoc **numbering, GError **error)
{
  g_autofree char *name = g_strconcat (self->folder, "_rels/",
                                       self->main_part + strlen (self->folder), ".rels", NULL);
  const struct
  {
    const char *kind;
    xmlDoc **doc;
    const char *usual;
  } parts[] = {
    { "/styles", styles, "styles.xml" },
    { "/theme", theme, "theme/theme1.xml" },
    { "/numbering", numbering, "numbering.xml" },
    { "/settings", &self->settings, "settings.xml" },
    { "/footnotes", &self->footnotes, "footnotes.xml" },
    { "/endnotes", &self->endnotes, "endnotes.xml" },
  };
  xmlDoc *relations;

  if (!load_optional (self, name, &relations, error))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *target = NULL;

      for (const xmlNode *node = relations != NULL ? xmlDocGetRootElement (relations)->children
                                                   : NULL;
           node != NULL && target == NULL; node = node->next)
        if (is_relation (node, parts[i].kind))
          target = resolve_target (self->folder, clara_xml_attribute (node, "Target"));
      if (relations == NULL)
        target = g_strconcat (self->folder, parts[i].usual, NULL);
      if (!load_optional (self, target, parts[i].doc, error))
        return FALSE;
    }
  for (const xmlNode *node = relations != NULL ? xmlDocGetRootElement (relations)->children : NULL;
       node != NULL; node = node->next)
    if (is_relation (node, "") && clara_xml_attribute (node, "Id") != NULL)
      g_hash_table_replace (self->relations, g_strdup (clara_xml_attribute (node, "Id")),
                            resolve_target (self->folder, clara_xml_attribute (node, "Target")));

  return TRUE;
}

static void
measure_page (Reading *self, const xmlNode *body)
{
  const xmlNode *section = clara_xml_child (body, "sectPr");
  const xmlNode *size = clara_xml_child (section, "pgSz");
  const xmlNode *margins = clara_xml_child (section, "pgMar");
  const xmlNode *settings = self->settings != NULL ? xmlDocGetRootElement (self->settings) : NULL;
  const xmlNode *background = clara_xml_child (xmlDocGetRootElement (self->document), "background");
  gint64 colour;

  self->docx.page_width = MAX (clara_docx_number (size, "w", 12240.0) / 20.0, 72.0);
  self->docx.page_height = MAX (clara_docx_number (size, "h", 15840.0) / 20.0, 72.0);
  self->docx.left_margin = clara_docx_number (margins, "left", 1440.0) / 20.0;
  self->docx.page_colour = 0xffffff;

  /* Word paints it only where the settings say so. */
  if (background == NULL || !clara_docx_flag (settings, "displayBackgroundShape"))
    return;
  colour = clara_docx_styles_colour (self->docx.styles, background, "color", "theme");
  if (clara_xml_child (background, "background") != NULL)
    self->docx.page_colour = CLARA_INK_UNKNOWN;
  else if (colour >= 0)
    self->docx.page_colour = colour;
}

static gboolean
is_shown_reference (Reading *self, const xmlNode *reference)
{
  const char *type = clara_xml_attribute (reference, "type");

  if (g_strcmp0 (type, "first") == 0)
    return clara_docx_flag (reference->parent, "titlePg");
  if (g_strcmp0 (type, "even") == 0)
    return self->settings != NULL &&
           clara_docx_flag (xmlDocGetRootElement (self->settings), "evenAndOddHeaders");

  return TRUE;
}

/* Headers or footers, each once, in the order in which the sections name them. */
static gboolean
read_margins (Reading *self,
              const char *kind,
              const ClaraDocxSpot *spot,
              GHashTable *done,
              GError **error)
{
  const xmlNode *root = xmlDocGetRootElement (self->document);

  for (const xmlNode *at = root; at != NULL; at = clara_xml_next (root, at))
    {
      const char *id = clara_xml_is (at, kind) ? clara_xml_attribute (at, "id") : NULL;
      const char *name = id != NULL ? g_hash_table_lookup (self->relations, id) : NULL;

      if (name != NULL && is_shown_reference (self, at) && g_hash_table_add (done, g_strdup (name)))
        {
          xmlDoc *doc;

          if (!load_optional (self, name, &doc, error))
            return FALSE;
          if (doc != NULL)
            {
              self->docx.fields = self->docx.field_depth = 0;
              self->docx.backdrops = self->docx.backdrops ||
                                     clara_docx_has_backdrops (xmlDocGetRootElement (doc));
              clara_docx_read_blocks (&self->docx, xmlDocGetRootElement (doc), spot);
              clara_flow_end_block (self->docx.flow);
            }
        }
    }

  return TRUE;
}

/* Of two notes with one number the first counts. */
static GHashTable *
index_notes (xmlDoc *doc)
{
  GHashTable *notes = g_hash_table_new (g_str_hash, g_str_equal);

  for (const xmlNode *note = doc != NULL ? xmlDocGetRootElement (doc)->children : NULL;
       note != NULL; note = note->next)
    {
      const char *id = clara_xml_attribute (note, "id");

      if (id != NULL && !g_hash_table_contains (notes, id))
        g_hash_table_insert (notes, (gpointer) id, (gpointer) note);
    }

  return notes;
}

static void
read_notes (Reading *self, const ClaraDocxSpot *spot)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) footnotes = index_notes (self->footnotes);
  g_autoptr (GHashTable) endnotes = index_notes (self->endnotes);
  /* Notes of notes do not exist; should a file have them, they are not followed. */
  guint count = self->docx.notes->len;

  if (count > 0)
    clara_flow_end_block (self->docx.flow);
  for (guint i = 0; i < count; i++)
    {
      const xmlNode *reference = g_ptr_array_index (self->docx.notes, i);
      const char *id = clara_xml_attribute (reference, "id");
      GHashTable *notes = clara_xml_is (reference, "endnoteReference") ? endnotes : footnotes;
      const xmlNode *note = id != NULL ? g_hash_table_lookup (notes, id) : NULL;

      if (note != NULL && g_hash_table_add (seen, (gpointer) note))
        clara_docx_read_blocks (&self->docx, note, spot);
    }
}

/* The words of diagrams stand in parts of their own; where on the page they are drawn is not known. */
static gboolean
read_diagrams (Reading *self, GError **error)
{
  GPtrArray *names = clara_archive_get_names (self->docx.archive);

  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      xmlDoc *doc;

      if (strstr (name, "diagrams/data") == NULL || !g_str_has_suffix (name, ".xml"))
        continue;
      if (!load_optional (self, name, &doc, error))
        return FALSE;
      for (const xmlNode *node =
               clara_xml_child (doc != NULL ? xmlDocGetRootElement (doc) : NULL, "ptLst") != NULL
                   ? clara_xml_child (xmlDocGetRootElement (doc), "ptLst")->children
                   : NULL;
           node != NULL; node = node->next)
        {
          const xmlNode *text = clara_xml_child (node, "t");

          for (const xmlNode *line = text != NULL ? text->children : NULL; line != NULL;
               line = line->next)
            if (clara_xml_is (line, "p"))
              {
                g_autofree char *words = clara_xml_text (line);

                clara_flow_add (self->docx.flow, CLARA_INK_VISIBLE, words, -1);
                if (!clara_flow_is_empty_line (self->docx.flow))
                  clara_flow_end_paragraph (self->docx.flow);
              }
        }
    }

  return TRUE;
}

static gboolean
read_comments (Reading *self, GError **error)
{
  g_autofree char *name = g_strconcat (self->folder, "comments.xml", NULL);
  xmlDoc *doc;

  if (!load_optional (self, name, &doc, error))
    return FALSE;
  for (const xmlNode *node = doc != NULL ? xmlDocGetRootElement (doc)->children : NULL;
       node != NULL; node = node->next)
    if (clara_xml_is (node, "comment"))
      {
        g_autoptr (GString) text = g_string_new (NULL);

        for (const xmlNode *child = node->children; child != NULL; child = child->next)
          {
            g_autofree char *part = clara_xml_text (child);

            g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", g_strstrip (part));
          }
        clara_flow_add (self->docx.flow, CLARA_HIDDEN_COMMENT, text->str, -1);
        /* Each comment is a finding of its own. */
        clara_flow_end_hidden (self->docx.flow);
      }

  return TRUE;
}

static gboolean
is_chart_data (Reading *self, const char *name)
{
  /* The sheet behind a chart is how word processors store the chart itself. */
  return g_str_has_prefix (name, "Microsoft_Excel_") && g_str_has_suffix (name, ".xlsx") &&
         self->budget > 0;
}

static void
report_attachments (Reading *self)
{
  GPtrArray *names = clara_archive_get_names (self->docx.archive);
  g_autoptr (GHashTable) programs = g_hash_table_new (g_str_hash, g_str_equal);
  gboolean charts = FALSE;
  GHashTableIter iter;
  gpointer id, value;

  g_hash_table_iter_init (&iter, self->docx.programs);
  while (g_hash_table_iter_next (&iter, &id, &value))
    {
      char *target = g_hash_table_lookup (self->relations, id);

      if (target != NULL)
        g_hash_table_insert (programs, target, value);
    }
  for (guint i = 0; i < names->len; i++)
    charts = charts || strstr (g_ptr_array_index (names, i), "/charts/") != NULL;

  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      const char *base = strrchr (name, '/') != NULL ? strrchr (name, '/') + 1 : name;
      const char *program = NULL;

      if (strstr (name, "/embeddings/") == NULL || (charts && is_chart_data (self, base)))
        continue;
      program = g_hash_table_lookup (programs, name);
      /* Formulas of older versions are objects too; everybody sees them. */
      if (program == NULL || !g_str_has_prefix (program, "Equation"))
        {
          g_autofree char *text = program != NULL ? g_strdup_printf ("%s (%s)", base, program)
                                                  : g_strdup (base);

          clara_extraction_add_hidden (self->docx.into, CLARA_HIDDEN_ATTACHMENT, 0, text);
        }
    }
}

static void
append_field (GString *out, const xmlNode *node)
{
  g_autofree char *text = node != NULL ? clara_xml_text (node) : g_strdup ("");

  if (*g_strstrip (text) != '\0')
    g_string_append_printf (out, "%s%s", out->len > 0 ? "\n" : "", text);
}

static gboolean
report_metadata (Reading *self, GError **error)
{
  static const char *const fields[] = { "title", "subject", "keywords", "description", "category" };
  g_autoptr (GString) text = g_string_new (NULL);
  xmlDoc *core, *custom, *app;
  guint pages = 0;

  if (!load_optional (self, "docProps/core.xml", &core, error) ||
      !load_optional (self, "docProps/custom.xml", &custom, error) ||
      !load_optional (self, "docProps/app.xml", &app, error))
    return FALSE;

  for (guint i = 0; core != NULL && i < G_N_ELEMENTS (fields); i++)
    append_field (text, clara_xml_child (xmlDocGetRootElement (core), fields[i]));
  for (const xmlNode *node = custom != NULL ? xmlDocGetRootElement (custom)->children : NULL;
       node != NULL; node = node->next)
    {
      const char *name = clara_xml_attribute (node, "name");

      /* Labels that an organisation's software puts on every document. */
      if (clara_xml_is (node, "property") && name != NULL && !g_str_has_prefix (name, "MSIP_") &&
          !g_str_has_prefix (name, "_"))
        append_field (text, clara_xml_child (node, "lpwstr"));
    }
  clara_metadata_report (self->docx.into, text->str);

  if (app != NULL)
    {
      g_autofree char *number = clara_xml_text (
          clara_xml_child (xmlDocGetRootElement (app), "Pages"));
      guint64 value = g_ascii_strtoull (g_strstrip (number), NULL, 10);

      if (value >= 1 && value <= MOST_PAGES)
        pages = (guint) value;
    }
  clara_extraction_set_pages (self->docx.into,
                              pages > 0 ? pages : MIN (1 + self->docx.page_breaks, MOST_PAGES));

  return TRUE;
}

static gboolean
read_shown (Reading *self, GError **error)
{
  g_autoptr (GHashTable) done = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const xmlNode *body = clara_xml_child (xmlDocGetRootElement (self->document), "body");
  ClaraDocxSpot spot = { .assumed = TRUE };

  if (body == NULL)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID, "The document has no body");
      return FALSE;
    }

  measure_page (self, body);
  spot.behind = self->docx.page_colour;
  self->docx.backdrops = clara_docx_has_backdrops (body);
  if (!read_margins (self, "headerReference", &spot, done, error))
    return FALSE;
  self->docx.fields = self->docx.field_depth = 0;
  clara_docx_read_blocks (&self->docx, body, &spot);
  self->docx.fields = self->docx.field_depth = 0;
  if (!read_diagrams (self, error))
    return FALSE;
  read_notes (self, &spot);
  clara_flow_end_block (self->docx.flow);
  if (!read_margins (self, "footerReference", &spot, done, error) || !read_comments (self, error) ||
      !clara_flow_finish (self->docx.flow, error))
    return FALSE;

  report_attachments (self);
  return report_metadata (self, error);
}

static gboolean
read_parts (Reading *self, GError **error)
{
  xmlDoc *styles = NULL, *theme = NULL, *numbering = NULL;

  if (!find_main_part (self, error))
    return FALSE;
  self->document = load (self, self->main_part, error);
  if (self->document == NULL || !read_relations (self, &styles, &theme, &numbering, error))
    return FALSE;

  self->docx.styles = clara_docx_styles_new (styles, theme, self->settings);
  self->docx.lists = clara_docx_lists_new (numbering);

  return read_shown (self, error);
}

/**
 * clara_read_docx:
 * @data: the bytes of a DOCX
 * @size: how many
 * @into: filled with what was read
 * @error: return location for an error
 *
 * Returns: whether the document could be read
 */
gboolean
clara_read_docx (const guint8 *data, gsize size, ClaraExtraction *into, GError **error)
{
  g_autoptr (ClaraArchive) archive = clara_archive_open (data, size, is_wanted, error);
  g_autoptr (ClaraFlow) flow = NULL;
  Reading self = { .budget = CLARA_XML_BUDGET };
  gboolean done;

  if (archive == NULL)
    return FALSE;

  flow = clara_flow_new (into);
  self.docx.archive = archive;
  self.docx.into = into;
  self.docx.flow = flow;
  self.docx.boxes = g_ptr_array_new_with_free_func (g_free);
  self.docx.notes = g_ptr_array_new ();
  self.docx.programs = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self.relations = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self.trees = g_ptr_array_new_with_free_func (free_tree);

  done = read_parts (&self, error);

  clara_docx_styles_free (self.docx.styles);
  clara_docx_lists_free (self.docx.lists);
  g_ptr_array_unref (self.docx.boxes);
  g_ptr_array_unref (self.docx.notes);
  g_hash_table_unref (self.docx.programs);
  g_hash_table_unref (self.relations);
  g_ptr_array_unref (self.trees);
  g_free (self.main_part);
  g_free (self.folder);

  return done;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-read-odt-private.h"

#include "clara-ordinal.h"

#include <string.h>

/* The body of an ODT: blocks, paragraphs, spans and lists in the order of the document. */

#define DEEPEST    300
#define MOST_SPACE 200 /* one element may stand for any number of spaces */

typedef struct
{
  const ClaraOdtSpot *spot;
  gboolean gap;    /* the text so far ends in white space, so more of it shows nothing */
  gboolean vanish; /* a field hides the whole paragraph */
} Line;

static gboolean
is_true (const xmlNode *node, const char *name)
{
  return g_strcmp0 (clara_xml_attribute (node, name), "true") == 0;
}

static int
judge (ClaraOdt *self, const ClaraOdtLook *look, const Line *line)
{
  const ClaraOdtSpot *spot = line->spot;
  ClaraInk ink = CLARA_INK_INIT;
  gboolean assumed = spot->assumed && look->fill == CLARA_ODT_NONE &&
                     look->behind == CLARA_ODT_NONE;

  if (spot->deleted)
    return CLARA_HIDDEN_DELETED;
  if (spot->comment)
    return CLARA_HIDDEN_COMMENT;

  ink.colour = look->colour;
  ink.behind = spot->behind;
  if (look->fill != CLARA_ODT_NONE)
    ink.behind = look->fill;
  if (look->behind != CLARA_ODT_NONE)
    ink.behind = look->behind;
  ink.size = look->size * look->percent;
  ink.stretch = look->stretch;
  ink.opacity = look->opacity;
  ink.vanish = look->vanish || spot->vanish || line->vanish;
  ink.off_page = spot->off_page || look->indent >= self->page_width ||
                 look->indent <= -self->page_width;
  if ((look->set & CLARA_ODT_LINE) && look->line < 3.0)
    ink.size = 0.0;

  if (assumed && self->backdrops && clara_ink_judge (&ink, NULL) == CLARA_HIDDEN_WHITE_TEXT)
    ink.behind = CLARA_INK_UNKNOWN;
  return clara_ink_judge (&ink, self->into);
}

/* White space of the mark-up counts once, and not at all at the beginning of a line. */
static void
add_text (ClaraOdt *self, Line *line, int kind, const char *text)
{
  g_autoptr (GString) out = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p++)
    if (!g_ascii_isspace (*p))
      {
        g_string_append_c (out, *p);
        line->gap = FALSE;
      }
    else if (!line->gap)
      {
        g_string_append_c (out, ' ');
        line->gap = TRUE;
      }
  clara_flow_add (self->flow, kind, out->str, -1);
}

static void
add_spaces (ClaraOdt *self, Line *line, int kind, const xmlNode *node)
{
  const char *count = clara_xml_attribute (node, "c");
  guint64 n = count != NULL ? g_ascii_strtoull (count, NULL, 10) : 1;
  g_autofree char *spaces = g_strnfill (CLAMP (n, 1, MOST_SPACE), ' ');

  clara_flow_add (self->flow, kind, spaces, -1);
  line->gap = FALSE;
}

static void
read_annotation (ClaraOdt *self, const xmlNode *node)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (const xmlNode *child = node->children; child != NULL; child = child->next)
    if (clara_xml_is (child, "p") || clara_xml_is (child, "list"))
      {
        g_autofree char *part = clara_xml_text (child);

        g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", part);
      }
  clara_flow_end_hidden (self->flow);
  clara_flow_add (self->flow, CLARA_HIDDEN_COMMENT, text->str, -1);
  clara_flow_end_hidden (self->flow);
}

static gboolean
is_skipped (const xmlNode *node)
{
  static const char *const names[] = { "tracked-changes",
                                       "change-info",
                                       "forms",
                                       "sequence-decls",
                                       "variable-decls",
                                       "user-field-decls",
                                       "ruby-text",
                                       "note-citation",
                                       "event-listeners",
                                       "script",
                                       "title",
                                       "desc",
                                       "dde-connection-decls",
                                       "alphabetical-index-auto-mark-file" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (clara_xml_is (node, names[i]))
      return TRUE;

  return FALSE;
}

static void
read_inline (ClaraOdt *self, const xmlNode *parent, const ClaraOdtLook *look, Line *line);

static void
read_child (ClaraOdt *self, const xmlNode *node, const ClaraOdtLook *look, int kind, Line *line)
{
  if (clara_xml_is (node, "s"))
    add_spaces (self, line, kind, node);
  else if (clara_xml_is (node, "tab"))
    {
      clara_flow_add (self->flow, kind, "\t", 1);
      line->gap = FALSE;
    }
  else if (clara_xml_is (node, "line-break"))
    {
      clara_flow_add (self->flow, kind, "\n", 1);
      line->gap = TRUE;
    }
  else if (clara_xml_is (node, "note"))
    {
      if (kind == CLARA_INK_VISIBLE)
        g_ptr_array_add (self->notes, (gpointer) node);
    }
  else if (clara_xml_is (node, "annotation"))
    read_annotation (self, node);
  else if (clara_xml_is (node, "hidden-text"))
    {
      const char *text = clara_xml_attribute (node, "string-value");
      gboolean shown = g_strcmp0 (clara_xml_attribute (node, "is-hidden"), "false") == 0;

      if (text != NULL)
        clara_flow_add (self->flow, shown ? kind : CLARA_HIDDEN_VANISH, text, -1);
    }
  else if (clara_odt_is_drawing (node))
    clara_odt_see_frame (self, node, line->spot);
  else if (node->type == XML_ELEMENT_NODE && !is_skipped (node))
    {
      const char *style = clara_xml_attribute (node, "style-name");
      ClaraOdtLook inner = *look;

      if (clara_xml_is (node, "span") && style != NULL)
        {
          const ClaraOdtLook *over = clara_odt_styles_find (self->styles, "text", style);

          if (over != NULL)
            clara_odt_look_merge (&inner, over);
        }
      read_inline (self, node, &inner, line);
    }
}

static void
read_inline (ClaraOdt *self, const xmlNode *parent, const ClaraOdtLook *look, Line *line)
{
  int kind = judge (self, look, line);

  if (self->depth >= DEEPEST || clara_flow_is_full (self->flow))
    return;
  self->depth++;
  for (const xmlNode *node = parent->children; node != NULL; node = node->next)
    if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
      add_text (self, line, kind, (const char *) node->content);
    else
      read_child (self, node, look, kind, line);
  self->depth--;
}

static gboolean
hides_paragraph (const xmlNode *parent)
{
  for (const xmlNode *node = parent->children; node != NULL; node = node->next)
    if (clara_xml_is (node, "hidden-paragraph") &&
        g_strcmp0 (clara_xml_attribute (node, "is-hidden"), "false") != 0)
      return TRUE;

  return FALSE;
}

static void
read_paragraph (ClaraOdt *self, const xmlNode *node, const ClaraOdtSpot *spot)
{
  const char *style = clara_xml_attribute (node, "style-name");
  const ClaraOdtLook *found = clara_odt_styles_find (self->styles, "paragraph", style);
  Line line = { .spot = spot, .gap = TRUE, .vanish = hides_paragraph (node) };
  guint boxes = self->boxes->len;
  ClaraOdtLook look;

  clara_odt_look_init (&look);
  if (found != NULL)
    clara_odt_look_merge (&look, found);
  if (clara_xml_is (node, "h"))
    clara_flow_end_block (self->flow);

  read_inline (self, node, &look, &line);
  clara_flow_end_paragraph (self->flow);
  clara_odt_flush_boxes (self, boxes);
}

static char *
list_label (ClaraOdt *self, const ClaraOdtSpot *spot, int count)
{
  const xmlNode *level = clara_odt_styles_level (self->styles, spot->list_style, spot->list_level);
  const char *format = clara_xml_attribute (level, "num-format");
  const char *prefix = clara_xml_attribute (level, "num-prefix");
  const char *suffix = clara_xml_attribute (level, "num-suffix");
  GString *out;

  if (clara_xml_is (level, "list-level-style-bullet") ||
      clara_xml_is (level, "list-level-style-image"))
    return g_strdup ("• ");
  if (!clara_xml_is (level, "list-level-style-number") || format == NULL || *format == '\0')
    return NULL;

  out = g_string_new (prefix);
  clara_ordinal_append (out,
                        *format == 'a'   ? CLARA_ORDINAL_LOWER_LETTER
                        : *format == 'A' ? CLARA_ORDINAL_UPPER_LETTER
                        : *format == 'i' ? CLARA_ORDINAL_LOWER_ROMAN
                        : *format == 'I' ? CLARA_ORDINAL_UPPER_ROMAN
                                         : CLARA_ORDINAL_DECIMAL,
                        count);
  g_string_append (out, suffix != NULL ? suffix : "");
  g_string_append_c (out, ' ');

  return g_string_free (out, FALSE);
}

static void
read_list (ClaraOdt *self, const xmlNode *list, const ClaraOdtSpot *outer)
{
  const char *style = clara_xml_attribute (list, "style-name");
  ClaraOdtSpot spot = *outer;
  int count = 0;

  if (style != NULL)
    spot.list_style = style;
  spot.list_level = outer->list_level + 1;

  for (const xmlNode *item = list->children; item != NULL; item = item->next)
    {
      const xmlNode *first = item->children;
      const char *start = clara_xml_attribute (item, "start-value");

      if (!clara_xml_is (item, "list-item") && !clara_xml_is (item, "list-header"))
        continue;
      count = start != NULL ? (int) MIN (g_ascii_strtoull (start, NULL, 10), 99999) : count + 1;
      while (first != NULL && first->type != XML_ELEMENT_NODE)
        first = first->next;
      if (clara_xml_is (item, "list-item") &&
          (clara_xml_is (first, "p") || clara_xml_is (first, "h")))
        {
          ClaraOdtSpot labelled = spot;
          g_autofree char *label = NULL;

          if (labelled.list_style == NULL)
            labelled.list_style = clara_odt_styles_list (self->styles,
                                                         clara_xml_attribute (first, "style-name"));
          label = list_label (self, &labelled, count);
          if (label != NULL)
            clara_flow_set_prefix (self->flow, label);
        }
      clara_odt_read_blocks (self, item, &spot);
    }
}

static void
read_section (ClaraOdt *self, const xmlNode *section, const ClaraOdtSpot *outer)
{
  const ClaraOdtLook *look = clara_odt_styles_find (self->styles, "section",
                                                    clara_xml_attribute (section, "style-name"));
  const char *display = clara_xml_attribute (section, "display");
  ClaraOdtSpot spot = *outer;

  if (g_strcmp0 (display, "none") == 0 ||
      (g_strcmp0 (display, "condition") == 0 && is_true (section, "is-hidden")))
    spot.vanish = TRUE;
  if (look != NULL && look->fill != CLARA_ODT_NONE)
    {
      spot.behind = look->fill;
      spot.assumed = FALSE;
    }
  clara_odt_read_blocks (self, section, &spot);
}

static gboolean
is_wrapper (const xmlNode *node)
{
  static const char *const names[] = {
    "index-body",         "index-title",        "table-of-content", "user-index",
    "illustration-index", "table-index",        "object-index",     "alphabetical-index",
    "bibliography",       "numbered-paragraph", "text-box"
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (clara_xml_is (node, names[i]))
      return TRUE;

  return FALSE;
}

void
clara_odt_read_block (ClaraOdt *self, const xmlNode *node, const ClaraOdtSpot *spot)
{
  if (clara_xml_is (node, "p") || clara_xml_is (node, "h"))
    read_paragraph (self, node, spot);
  else if (clara_xml_is (node, "list"))
    read_list (self, node, spot);
  else if (clara_xml_is (node, "section"))
    read_section (self, node, spot);
  else if (clara_xml_is (node, "table"))
    clara_odt_read_table (self, node, spot);
  else if (is_wrapper (node))
    clara_odt_read_blocks (self, node, spot);
  else if (clara_xml_is (node, "annotation"))
    read_annotation (self, node);
  else if (clara_odt_is_drawing (node))
    {
      guint boxes = self->boxes->len;

      clara_odt_see_frame (self, node, spot);
      clara_odt_flush_boxes (self, boxes);
    }
}

/* The blocks below @parent. */
void
clara_odt_read_blocks (ClaraOdt *self, const xmlNode *parent, const ClaraOdtSpot *spot)
{
  if (parent == NULL || self->depth >= DEEPEST)
    return;

  self->depth++;
  for (const xmlNode *node = parent->children; node != NULL; node = node->next)
    {
      if (clara_flow_is_full (self->flow))
        break;
      clara_odt_read_block (self, node, spot);
    }
  self->depth--;
}

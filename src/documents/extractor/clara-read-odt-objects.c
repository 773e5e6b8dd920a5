/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-read-odt-private.h"

#include <string.h>

/* Tables, frames and shapes of ODT. */

#define MOST_SHAPES 20000

typedef struct
{
  const xmlNode *content;
  gboolean own_text; /* @content is a shape: what lies in it waits for itself */
  ClaraOdtSpot spot;
} Box;

gboolean
clara_odt_is_drawing (const xmlNode *node)
{
  static const char *const names[] = { "frame",   "custom-shape",   "rect",     "ellipse", "circle",
                                       "g",       "polygon",        "polyline", "path",    "line",
                                       "caption", "regular-polygon" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (clara_xml_is (node, names[i]))
      return TRUE;

  return FALSE;
}

static void
paint (ClaraOdt *self, const char *family, const xmlNode *node, ClaraOdtSpot *spot)
{
  const char *style = clara_xml_attribute (node, "style-name");
  const ClaraOdtLook *look = clara_odt_styles_find (self->styles, family, style);

  if (look == NULL || style == NULL)
    return;
  if (look->fill != CLARA_ODT_NONE)
    {
      spot->behind = look->fill;
      spot->assumed = FALSE;
    }
  spot->vanish = spot->vanish || look->vanish;
}

static void
add_box (ClaraOdt *self, const xmlNode *content, gboolean own_text, const ClaraOdtSpot *spot)
{
  Box *box;

  if (self->boxes->len >= MOST_SHAPES)
    return;
  box = g_new0 (Box, 1);
  box->content = content;
  box->own_text = own_text;
  box->spot = *spot;
  box->spot.floating = TRUE;
  box->spot.list_level = 0;
  box->spot.list_style = NULL;
  g_ptr_array_add (self->boxes, box);
}

static gboolean
is_off_page (ClaraOdt *self, const xmlNode *frame)
{
  const char *anchor = clara_xml_attribute (frame, "anchor-type");
  double x = clara_odt_length (clara_xml_attribute (frame, "x"), 0.0);
  double y = clara_odt_length (clara_xml_attribute (frame, "y"), 0.0);
  double width = clara_odt_length (clara_xml_attribute (frame, "width"), 0.0);
  double height = clara_odt_length (clara_xml_attribute (frame, "height"), 0.0);
  double margin = g_strcmp0 (anchor, "page") == 0 ? 0.0 : 72.0;

  if (g_strcmp0 (anchor, "as-char") == 0)
    return FALSE;

  return x >= self->page_width || x + width <= -margin || y >= self->page_height ||
         y + height <= (margin > 0.0 ? -self->page_height : 0.0);
}

static void
see_object (ClaraOdt *self, const xmlNode *object)
{
  const char *name = clara_xml_attribute (object, "href");

  if (name == NULL)
    return;
  if (g_str_has_prefix (name, "./"))
    name += 2;
  g_ptr_array_add (self->embedded, g_strdup (name));
}

/* A frame, shape or group: its text waits until the paragraph ends. */
void
clara_odt_see_frame (ClaraOdt *self, const xmlNode *frame, const ClaraOdtSpot *outer)
{
  const char *display = clara_xml_attribute (frame, "display");
  ClaraOdtSpot spot = *outer;
  gboolean has_blocks = FALSE;

  if (self->depth >= 256)
    return;
  if (!clara_xml_is (frame, "g"))
    {
      spot.off_page = spot.off_page || is_off_page (self, frame);
      paint (self, "graphic", frame, &spot);
    }
  if (g_strcmp0 (display, "none") == 0)
    spot.vanish = TRUE;

  self->depth++;
  for (const xmlNode *node = frame->children; node != NULL; node = node->next)
    {
      if (clara_xml_is (node, "text-box"))
        add_box (self, node, FALSE, &spot);
      else if (clara_xml_is (node, "object") || clara_xml_is (node, "object-ole"))
        see_object (self, node);
      else if (clara_odt_is_drawing (node))
        clara_odt_see_frame (self, node, &spot);
      else if (clara_xml_is (node, "p") || clara_xml_is (node, "list"))
        has_blocks = TRUE;
    }
  self->depth--;
  if (has_blocks)
    add_box (self, frame, TRUE, &spot);
}

void
clara_odt_flush_boxes (ClaraOdt *self, guint from)
{
  while (self->boxes->len > from)
    {
      g_autofree Box *box = g_ptr_array_steal_index (self->boxes, from);

      if (!box->own_text)
        clara_odt_read_blocks (self, box->content, &box->spot);
      for (const xmlNode *node = box->content->children; box->own_text && node != NULL;
           node = node->next)
        if (clara_xml_is (node, "p") || clara_xml_is (node, "list"))
          clara_odt_read_block (self, node, &box->spot);
    }
}

static gboolean
is_invisible (const xmlNode *node)
{
  const char *visibility = clara_xml_attribute (node, "visibility");

  return visibility != NULL && strcmp (visibility, "visible") != 0;
}

static void
read_row (ClaraOdt *self,
          const xmlNode *row,
          const ClaraOdtSpot *outer,
          const GArray *hidden_columns)
{
  ClaraOdtSpot base = *outer;
  guint column = 0;

  base.vanish = base.vanish || is_invisible (row);
  paint (self, "table-row", row, &base);

  clara_flow_begin_row (self->flow);
  for (const xmlNode *cell = row->children; cell != NULL; cell = cell->next)
    {
      ClaraOdtSpot spot = base;

      if (!clara_xml_is (cell, "table-cell") && !clara_xml_is (cell, "covered-table-cell"))
        continue;
      paint (self, "table-cell", cell, &spot);
      if (column < hidden_columns->len && g_array_index (hidden_columns, gboolean, column))
        spot.vanish = TRUE;
      /* What lies under a cell that spans its place is never shown. */
      if (clara_xml_is (cell, "covered-table-cell"))
        spot.vanish = TRUE;
      clara_odt_read_blocks (self, cell, &spot);
      clara_flow_end_cell (self->flow);
      column++;
    }
  clara_flow_end_row (self->flow);
}

static void
read_rows (ClaraOdt *self,
           const xmlNode *parent,
           const ClaraOdtSpot *spot,
           GArray *hidden_columns,
           guint depth)
{
  for (const xmlNode *node = parent->children; node != NULL && depth < 32; node = node->next)
    if (clara_xml_is (node, "table-row"))
      read_row (self, node, spot, hidden_columns);
    else if (clara_xml_is (node, "table-column"))
      {
        const char *repeated = clara_xml_attribute (node, "number-columns-repeated");
        guint64 n = repeated != NULL ? g_ascii_strtoull (repeated, NULL, 10) : 1;
        gboolean hidden = is_invisible (node);

        for (guint64 i = 0; i < MIN (n, 256) && hidden_columns->len < 1024; i++)
          g_array_append_val (hidden_columns, hidden);
      }
    else if (clara_xml_is (node, "table-header-rows") || clara_xml_is (node, "table-rows") ||
             clara_xml_is (node, "table-row-group") || clara_xml_is (node, "table-columns") ||
             clara_xml_is (node, "table-header-columns"))
      read_rows (self, node, spot, hidden_columns, depth + 1);
}

void
clara_odt_read_table (ClaraOdt *self, const xmlNode *table, const ClaraOdtSpot *outer)
{
  g_autoptr (GArray) hidden_columns = g_array_new (FALSE, FALSE, sizeof (gboolean));
  ClaraOdtSpot spot = *outer;

  spot.list_level = 0;
  spot.list_style = NULL;
  paint (self, "table", table, &spot);
  clara_flow_end_block (self->flow);
  read_rows (self, table, &spot, hidden_columns, 0);
  clara_flow_end_block (self->flow);
}

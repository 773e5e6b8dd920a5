/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-read-docx-private.h"

#include <string.h>

/* Tables of DOCX, with the shading and the letters that a table style gives to rows and columns. */

typedef struct
{
  const char *style; /* (nullable) */
  gboolean first_row, last_row, first_column, last_column, row_bands, column_bands;
  guint rows;
} Table;

static gboolean
wants (const xmlNode *look, const char *name, guint bits, guint bit, gboolean otherwise)
{
  const char *value = clara_xml_attribute (look, name);

  if (value != NULL)
    return strcmp (value, "1") == 0 || strcmp (value, "true") == 0 || strcmp (value, "on") == 0;

  return look != NULL ? (bits & bit) != 0 : otherwise;
}

static void
parse_table (const xmlNode *node, Table *table)
{
  const xmlNode *properties = clara_xml_child (node, "tblPr");
  const xmlNode *look = clara_xml_child (properties, "tblLook");
  const char *value = clara_xml_attribute (look, "val");
  guint bits = value != NULL ? (guint) g_ascii_strtoull (value, NULL, 16) : 0;

  table->style = clara_xml_attribute (clara_xml_child (properties, "tblStyle"), "val");
  table->first_row = wants (look, "firstRow", bits, 0x20, FALSE);
  table->last_row = wants (look, "lastRow", bits, 0x40, FALSE);
  table->first_column = wants (look, "firstColumn", bits, 0x80, FALSE);
  table->last_column = wants (look, "lastColumn", bits, 0x100, FALSE);
  table->row_bands = !wants (look, "noHBand", bits, 0x200, FALSE);
  table->column_bands = !wants (look, "noVBand", bits, 0x400, FALSE);

  for (const xmlNode *row = node->children; row != NULL; row = row->next)
    table->rows += clara_xml_is (row, "tr");
}

static void
lay_over (ClaraDocx *self, const Table *table, ClaraDocxPlace place, ClaraDocxLook *look)
{
  const ClaraDocxLook *over = clara_docx_styles_find (self->styles, "table", table->style, place);

  if (over != NULL)
    clara_docx_look_merge (look, over);
}

static void
look_of_cell (ClaraDocx *self,
              const Table *table,
              guint row,
              guint column,
              guint columns,
              ClaraDocxLook *look)
{
  gboolean first_row = table->first_row && row == 0;
  gboolean first_column = table->first_column && column == 0;

  clara_docx_look_init (look);
  lay_over (self, table, CLARA_DOCX_WHOLE, look);
  if (table->column_bands && !first_column)
    lay_over (self, table,
              (column - table->first_column) % 2 == 0 ? CLARA_DOCX_BAND_COLUMN_ODD
                                                      : CLARA_DOCX_BAND_COLUMN_EVEN,
              look);
  if (table->row_bands && !first_row)
    lay_over (self, table,
              (row - table->first_row) % 2 == 0 ? CLARA_DOCX_BAND_ROW_ODD
                                                : CLARA_DOCX_BAND_ROW_EVEN,
              look);
  if (first_column)
    lay_over (self, table, CLARA_DOCX_FIRST_COLUMN, look);
  if (table->last_column && column + 1 == columns)
    lay_over (self, table, CLARA_DOCX_LAST_COLUMN, look);
  if (first_row)
    lay_over (self, table, CLARA_DOCX_FIRST_ROW, look);
  if (table->last_row && row + 1 == table->rows)
    lay_over (self, table, CLARA_DOCX_LAST_ROW, look);
}

/* Cells may be wrapped: as the content of a form field, or by marks of a program. */
static void
collect_cells (const xmlNode *parent, GPtrArray *cells, guint depth)
{
  for (const xmlNode *node = parent->children; node != NULL; node = node->next)
    if (clara_xml_is (node, "tc"))
      g_ptr_array_add (cells, (gpointer) node);
    else if (depth < 8 && (clara_xml_is (node, "sdt") || clara_xml_is (node, "sdtContent") ||
                           clara_xml_is (node, "customXml") || clara_xml_is (node, "smartTag")))
      collect_cells (node, cells, depth + 1);
}

static void
paint_cell (ClaraDocx *self,
            const xmlNode *cell,
            gint64 table_fill,
            ClaraDocxLook *look,
            ClaraDocxSpot *spot)
{
  gint64 fill = clara_docx_styles_shading (self->styles,
                                           clara_xml_child (clara_xml_child (cell, "tcPr"), "shd"));

  if (fill == CLARA_DOCX_NONE)
    fill = look->cell_fill;
  if (fill == CLARA_DOCX_NONE)
    fill = table_fill;
  if (fill != CLARA_DOCX_NONE)
    {
      spot->behind = fill;
      spot->assumed = FALSE;
    }
  spot->table = look;
}

static void
read_row (ClaraDocx *self,
          const xmlNode *row,
          const Table *table,
          guint index,
          gint64 table_fill,
          const ClaraDocxSpot *outer)
{
  const xmlNode *properties = clara_xml_child (row, "trPr");
  const xmlNode *height = clara_xml_child (properties, "trHeight");
  g_autoptr (GPtrArray) cells = g_ptr_array_new ();
  ClaraDocxSpot base = *outer;

  base.vanish = base.vanish || clara_docx_flag (properties, "hidden");
  base.deleted = base.deleted || clara_xml_child (properties, "del") != NULL;
  if (g_strcmp0 (clara_xml_attribute (height, "hRule"), "exact") == 0 &&
      clara_docx_number (height, "val", 240.0) < 60.0)
    base.flat = TRUE;

  collect_cells (row, cells, 0);
  clara_flow_begin_row (self->flow);
  for (guint column = 0; column < cells->len; column++)
    {
      const xmlNode *cell = g_ptr_array_index (cells, column);
      ClaraDocxSpot spot = base;
      ClaraDocxLook look;

      look_of_cell (self, table, index, column, cells->len, &look);
      spot.deleted = spot.deleted ||
                     clara_xml_child (clara_xml_child (cell, "tcPr"), "cellDel") != NULL;
      paint_cell (self, cell, table_fill, &look, &spot);
      clara_docx_read_blocks (self, cell, &spot);
      clara_flow_end_cell (self->flow);
    }
  clara_flow_end_row (self->flow);
}

static void
read_rows (ClaraDocx *self,
           const xmlNode *parent,
           const Table *table,
           guint *index,
           gint64 fill,
           const ClaraDocxSpot *spot,
           guint depth)
{
  for (const xmlNode *node = parent->children; node != NULL; node = node->next)
    if (clara_xml_is (node, "tr"))
      read_row (self, node, table, (*index)++, fill, spot);
    else if (depth < 8 && (clara_xml_is (node, "sdt") || clara_xml_is (node, "sdtContent") ||
                           clara_xml_is (node, "customXml") || clara_xml_is (node, "ins")))
      read_rows (self, node, table, index, fill, spot, depth + 1);
}

void
clara_docx_read_table (ClaraDocx *self, const xmlNode *node, const ClaraDocxSpot *outer)
{
  const xmlNode *properties = clara_xml_child (node, "tblPr");
  const xmlNode *position = clara_xml_child (properties, "tblpPr");
  gint64 fill = clara_docx_styles_shading (self->styles, clara_xml_child (properties, "shd"));
  double x = clara_docx_number (position, "tblpX", 0.0) / 20.0;
  double y = clara_docx_number (position, "tblpY", 0.0) / 20.0;
  ClaraDocxSpot spot = *outer;
  Table table = { 0 };
  guint index = 0;

  if (x >= self->page_width || x <= -2.0 * self->page_width || y >= self->page_height ||
      y <= -2.0 * self->page_height)
    spot.off_page = TRUE;

  parse_table (node, &table);
  clara_flow_end_block (self->flow);
  read_rows (self, node, &table, &index, fill, &spot, 0);
  clara_flow_end_block (self->flow);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-paper.h"

#include "clara-sandbox-json.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#define PAGE_WIDTH  595.0
#define PAGE_HEIGHT 842.0
#define MARGIN      56.0
#define WIDTH       (PAGE_WIDTH - 2 * MARGIN)
#define FONT        "Liberation Sans, DejaVu Sans, Sans"

/* A sheet that is being printed: how far down its page is full, in points. */
typedef struct
{
  cairo_t *cairo;
  PangoLayout *layout;
  double y;
} Sheet;

static void
set_font (Sheet *sheet, double size, gboolean bold)
{
  g_autofree char *name = g_strdup_printf ("%s %s", FONT, bold ? "Bold" : "Regular");
  PangoFontDescription *font = pango_font_description_from_string (name);

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_layout_set_font_description (sheet->layout, font);
  pango_font_description_free (font);
}

static double
measure (Sheet *sheet, const char *text, double width)
{
  int height;

  pango_layout_set_width (sheet->layout, width < 0 ? -1 : (int) (width * PANGO_SCALE));
  pango_layout_set_text (sheet->layout, text, -1);
  pango_layout_get_size (sheet->layout, NULL, &height);

  return (double) height / PANGO_SCALE;
}

static void
put (Sheet *sheet, const char *text, double x, double width)
{
  double height = measure (sheet, text, width);

  if (sheet->y + height > PAGE_HEIGHT - MARGIN)
    {
      cairo_show_page (sheet->cairo);
      sheet->y = MARGIN;
    }
  cairo_move_to (sheet->cairo, x, sheet->y);
  pango_cairo_show_layout (sheet->cairo, sheet->layout);
  sheet->y += height;
}

static void
put_role (Sheet *sheet, const char *text, const char *right)
{
  int width = 0;

  sheet->y += 6;
  set_font (sheet, 10.5, TRUE);
  put (sheet, text, MARGIN, WIDTH - 120);
  if (right == NULL)
    return;

  set_font (sheet, 10, FALSE);
  sheet->y -= measure (sheet, right, -1);
  pango_layout_get_size (sheet->layout, &width, NULL);
  put (sheet, right, MARGIN + WIDTH - (double) width / PANGO_SCALE, -1);
}

static void
put_block (Sheet *sheet, JsonObject *block)
{
  const char *kind = clara_sandbox_json_string (block, "kind");
  const char *text = clara_sandbox_json_string (block, "text");

  if (g_str_equal (kind, "heading"))
    {
      sheet->y += 12;
      set_font (sheet, 12.5, TRUE);
      put (sheet, text, MARGIN, WIDTH);
    }
  else if (g_str_equal (kind, "role"))
    put_role (sheet, text, clara_sandbox_json_string (block, "right"));
  else if (g_str_equal (kind, "bullet"))
    {
      g_autofree char *line = g_strconcat ("• ", text, NULL);

      sheet->y += 2;
      set_font (sheet, 10, FALSE);
      put (sheet, line, MARGIN + 10, WIDTH - 10);
    }
  else
    {
      sheet->y += 6;
      set_font (sheet, 10, FALSE);
      put (sheet, text, MARGIN, WIDTH);
    }
}

static cairo_status_t
on_bytes (void *closure, const unsigned char *bytes, unsigned int length)
{
  g_byte_array_append (closure, bytes, length);
  return CAIRO_STATUS_SUCCESS;
}

static void
print (cairo_t *cairo, JsonObject *paper)
{
  g_autoptr (PangoLayout) layout = pango_cairo_create_layout (cairo);
  Sheet sheet = { cairo, layout, MARGIN };
  JsonArray *contact = clara_sandbox_json_array (paper, "contact");
  JsonArray *blocks = clara_sandbox_json_array (paper, "blocks");

  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  set_font (&sheet, 20, TRUE);
  put (&sheet, clara_sandbox_json_string (paper, "name"), MARGIN, WIDTH);
  set_font (&sheet, 10, FALSE);
  for (guint i = 0; i < json_array_get_length (contact); i++)
    put (&sheet, json_array_get_string_element (contact, i), MARGIN, WIDTH);
  sheet.y += 8;
  for (guint i = 0; i < json_array_get_length (blocks); i++)
    put_block (&sheet, json_array_get_object_element (blocks, i));
}

/**
 * clara_sandbox_paper_print_pdf:
 * @paper: a paper, as clara_sandbox_resume_write() makes it
 *
 * Returns: (transfer full): a PDF of it with real text; the same paper makes the same bytes
 */
GBytes *
clara_sandbox_paper_print_pdf (JsonObject *paper)
{
  GByteArray *bytes = g_byte_array_new ();
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (on_bytes, bytes, PAGE_WIDTH,
                                                                  PAGE_HEIGHT);
  cairo_t *cairo;

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, "2026-01-01T00:00:00Z");
  cairo = cairo_create (surface);
  print (cairo, paper);
  cairo_destroy (cairo);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);

  return g_byte_array_free_to_bytes (bytes);
}

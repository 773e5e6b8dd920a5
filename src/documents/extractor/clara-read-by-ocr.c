/* SPDX-License-Identifier: AGPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-extractor"

#include "clara-read-pdf.h"

#include "clara-error.h"
#include "clara-layout.h"
#include "clara-ocr.h"
#include "clara-open-pages.h"
#include "clara-pdf-context.h"

#include <math.h>

/*
 * One page that is a picture, read by its pixels. The words go through the same order of reading as drawn text.
 */

/* Tesseract is made for 300 dots an inch; no page may have more pixels than this. */
#define SCALE      (300.0f / 72.0f)
#define MAX_PIXELS 9500000.0f

/* Words that tesseract is less sure of than this are noise: stains, lines, photographs. */
#define LEAST_CONFIDENCE 25.0f

static fz_pixmap *
draw_grey (fz_context *ctx, fz_page *page, float *scale)
{
  fz_rect box = fz_bound_page (ctx, page);
  float width = MAX (box.x1 - box.x0, 1.0f), height = MAX (box.y1 - box.y0, 1.0f);
  fz_matrix matrix;
  fz_irect pixels;
  fz_pixmap *pixmap;
  fz_device *device = NULL;

  *scale = MIN (SCALE, sqrtf (MAX_PIXELS / (width * height)));
  matrix = fz_concat (fz_translate (-box.x0, -box.y0), fz_scale (*scale, *scale));
  pixels = (fz_irect){ 0, 0, MAX (1, (int) (width * *scale)), MAX (1, (int) (height * *scale)) };
  pixmap = fz_new_pixmap_with_bbox (ctx, fz_device_gray (ctx), pixels, NULL, 0);

  fz_var (device);
  fz_try (ctx)
  {
    fz_clear_pixmap_with_value (ctx, pixmap, 0xff);
    device = fz_new_draw_device (ctx, fz_identity, pixmap);
    fz_run_page (ctx, page, device, matrix, NULL);
    fz_close_device (ctx, device);
  }
  fz_always (ctx) fz_drop_device (ctx, device);
  fz_catch (ctx)
  {
    fz_drop_pixmap (ctx, pixmap);
    fz_rethrow (ctx);
  }

  return pixmap;
}

/* Turns the picture back by @turns quarter turns, so that text which is turned clockwise stands upright. */
static ClaraGreyPage
turn_back (const ClaraGreyPage *page, int turns)
{
  ClaraGreyPage upright = {
    .width = turns % 2 == 0 ? page->width : page->height,
    .height = turns % 2 == 0 ? page->height : page->width,
  };

  upright.pixels = g_malloc ((gsize) upright.width * upright.height);
  for (int y = 0; y < upright.height; y++)
    for (int x = 0; x < upright.width; x++)
      {
        int from_x = x, from_y = y;

        if (turns == 1)
          from_x = page->width - 1 - y, from_y = x;
        else if (turns == 2)
          from_x = page->width - 1 - x, from_y = page->height - 1 - y;
        else if (turns == 3)
          from_x = y, from_y = page->height - 1 - x;
        upright.pixels[(gsize) y * upright.width + x] =
            page->pixels[(gsize) from_y * page->width + from_x];
      }

  return upright;
}

/* Where a box of the upright picture stands on the page as it is shown. */
static fz_rect
to_page (fz_rect box, const ClaraGreyPage *page, int turns)
{
  float w = page->width, h = page->height;

  switch (turns)
    {
    case 1:
      return (fz_rect){ w - box.y1, box.x0, w - box.y0, box.x1 };
    case 2:
      return (fz_rect){ w - box.x1, h - box.y1, w - box.x0, h - box.y0 };
    case 3:
      return (fz_rect){ box.y0, h - box.x1, box.y1, h - box.x0 };
    default:
      return box;
    }
}

static void
page_word_clear (gpointer data)
{
  g_free (((ClaraPageWord *) data)->text);
}

static GArray *
to_page_words (const GArray *found, const ClaraGreyPage *page, int turns, float scale, double *sure)
{
  GArray *words = g_array_new (FALSE, FALSE, sizeof (ClaraPageWord));
  double sum = 0.0;

  g_array_set_clear_func (words, page_word_clear);
  for (guint i = 0; i < found->len; i++)
    {
      const ClaraOcrWord *from = &g_array_index (found, ClaraOcrWord, i);
      fz_rect box = { from->left, from->top, from->right, from->bottom };
      fz_matrix to_points = fz_scale (1.0f / scale, 1.0f / scale);
      ClaraPageWord word = {
        .box = fz_transform_rect (box, to_points),
        .page_box = fz_transform_rect (to_page (box, page, turns), to_points),
        .baseline = (float) from->baseline / scale,
        .size = MAX (4.0f, 0.8f * (float) from->line_height / scale),
        .order = i,
      };

      if (from->confidence < LEAST_CONFIDENCE)
        continue;
      word.text = g_strdup (from->text);
      g_array_append_val (words, word);
      sum += from->confidence / 100.0;
    }
  *sure = words->len > 0 ? sum / words->len : 0.0;

  return words;
}

static gboolean
read_pixels (fz_pixmap *pixmap, float scale, guint number, ClaraExtraction *into, GError **error)
{
  ClaraGreyPage page = { .pixels = pixmap->samples, .width = pixmap->w, .height = pixmap->h };
  int turns = clara_ocr_turns (&page);
  ClaraGreyPage upright = turn_back (&page, turns);
  g_autoptr (GArray) found = clara_ocr_recognise (&upright, error);
  g_autoptr (GArray) words = NULL;
  g_autoptr (GArray) order = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (ClaraPageLine));
  g_autoptr (GArray) positions = g_array_new (FALSE, FALSE, sizeof (ClaraWord));
  g_autoptr (GString) text = g_string_new (NULL);
  ClaraPageText composed = { .text = text, .positions = positions, .page = number };
  ClaraPageInk *nothing = NULL;
  double sure;

  g_free (upright.pixels);
  if (found == NULL)
    return FALSE;

  words = to_page_words (found, &page, turns, scale, &sure);
  nothing = clara_page_ink_new ((fz_rect){ 0, 0, pixmap->w / scale, pixmap->h / scale });
  clara_layout_order (words, nothing, 0, order, lines);
  clara_page_ink_free (NULL, nothing);
  clara_layout_compose (&composed, words, order, lines);

  clara_extraction_set_text (into, text->str);
  clara_extraction_set_ocr (into, TRUE);
  clara_extraction_set_confidence (into, sure);
  for (guint i = 0; i < positions->len; i++)
    clara_extraction_add_word (into, &g_array_index (positions, ClaraWord, i));

  return TRUE;
}

/**
 * clara_read_page_by_ocr:
 * @data: a PDF or a picture
 * @size: its length in bytes
 * @number: the page, from 1
 * @into: filled with the text of this page alone, marked as read by its pixels
 * @error: return location for the error
 *
 * Returns: whether the page could be read
 */
gboolean
clara_read_page_by_ocr (const guint8 *data,
                        gsize size,
                        guint number,
                        ClaraExtraction *into,
                        GError **error)
{
  fz_context *ctx = clara_pdf_context_new ();
  fz_document *document = NULL;
  fz_page *page = NULL;
  fz_pixmap *volatile pixmap = NULL;
  volatile float scale = 1.0f;
  gboolean read = FALSE;

  if (ctx == NULL)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_TOO_LARGE,
                           "There is no memory to draw the page");
      return FALSE;
    }

  fz_var (document);
  fz_var (page);
  fz_try (ctx)
  {
    float drawn_scale;

    document = clara_open_pages (ctx, data, size);
    if (number < 1 || number > (guint) fz_count_pages (ctx, document))
      fz_throw (ctx, FZ_ERROR_GENERIC, "no such page");
    page = fz_load_page (ctx, document, number - 1);
    pixmap = draw_grey (ctx, page, &drawn_scale);
    scale = drawn_scale;
  }
  fz_always (ctx)
  {
    fz_drop_page (ctx, page);
    fz_drop_document (ctx, document);
  }
  fz_catch (ctx) clara_pdf_context_to_error (ctx, error);

  if (pixmap != NULL)
    read = read_pixels (pixmap, scale, number, into, error);
  fz_drop_pixmap (ctx, pixmap);
  clara_pdf_context_free (ctx);

  return read;
}

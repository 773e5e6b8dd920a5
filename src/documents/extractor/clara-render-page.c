/* SPDX-License-Identifier: AGPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-extractor"

#include "clara-read-pdf.h"

#include "clara-blind-device.h"
#include "clara-error.h"
#include "clara-open-pages.h"
#include "clara-pdf-context.h"
#include "clara-sniff.h"

#include <mupdf/pdf.h>
#include <string.h>

/*
 * Pictures of pages for the document view. What must not be seen is painted over here, inside the sandbox: the
 * pixels under it never leave the process.
 */

#define MAX_SIDE 6000

/* What a box is painted with. */
#define COVER_GREY 0x21

/* Whole pixels, and every one that a box touches: an edge that is painted softly would let through what it is to
 * cover. Half a point more on every side: the edge of a letter is a letter. */
static void
paint_over (fz_context *ctx, fz_pixmap *pixmap, fz_matrix matrix, const ClaraRenderRequest *request)
{
  for (guint i = 0; i < request->n_boxes; i++)
    {
      const ClaraPageBox *box = &request->boxes[i];
      fz_irect pixels;
      fz_rect covered = { box->x, box->y, box->x + box->width, box->y + box->height };

      if (box->page != request->page || !fz_is_valid_rect (covered))
        continue;

      covered = fz_transform_rect (fz_expand_rect (covered, 0.5f), matrix);
      covered = fz_intersect_rect (covered, fz_rect_from_irect (fz_pixmap_bbox (ctx, pixmap)));
      pixels = fz_irect_from_rect (covered);
      for (int y = pixels.y0; y < pixels.y1 && pixels.x0 < pixels.x1; y++)
        memset (pixmap->samples + (gsize) (y - pixmap->y) * pixmap->stride +
                    (gsize) (pixels.x0 - pixmap->x) * pixmap->n,
                COVER_GREY, (gsize) (pixels.x1 - pixels.x0) * pixmap->n);
    }
}

static fz_pixmap *
draw_page (fz_context *ctx, fz_page *page, const ClaraRenderRequest *request, float *scale_used)
{
  fz_rect box = fz_bound_page (ctx, page);
  float width = MAX (box.x1 - box.x0, 1.0f), height = MAX (box.y1 - box.y0, 1.0f);
  float scale = MIN (CLAMP (request->max_width, 1, MAX_SIDE) / width,
                     CLAMP (request->max_height, 1, MAX_SIDE) / height);
  fz_matrix matrix = fz_concat (fz_translate (-box.x0, -box.y0), fz_scale (scale, scale));
  fz_irect pixels = { 0, 0, MAX (1, (int) (width * scale)), MAX (1, (int) (height * scale)) };
  fz_pixmap *pixmap = fz_new_pixmap_with_bbox (ctx, fz_device_rgb (ctx), pixels, NULL, 0);
  fz_device *device = NULL;

  *scale_used = scale;
  fz_var (device);
  fz_try (ctx)
  {
    fz_clear_pixmap_with_value (ctx, pixmap, 0xff);
    device = fz_new_draw_device (ctx, fz_identity, pixmap);
    if (request->without_pictures)
      clara_blind_device_install (device, scale);
    fz_run_page (ctx, page, device, matrix, NULL);
    fz_close_device (ctx, device);
    paint_over (ctx, pixmap, matrix, request);
  }
  fz_always (ctx) fz_drop_device (ctx, device);
  fz_catch (ctx)
  {
    fz_drop_pixmap (ctx, pixmap);
    fz_rethrow (ctx);
  }

  return pixmap;
}

/**
 * clara_render_page:
 * @data: the document: a PDF or a picture
 * @size: its length in bytes
 * @request: which page, how large, and what to paint over; a box covers half a point more on every side
 * @width: (out): in pixels
 * @height: (out): in pixels
 * @stride: (out): bytes from row to row
 * @scale: (out): pixels to a point
 * @error: return location for the error
 *
 * Draws a page. A page that cannot be drawn to its end is not drawn at all: boxes painted over half a page would
 * promise too much.
 *
 * Returns: (transfer full) (nullable): rows of red, green, blue
 */
GBytes *
clara_render_page (const guint8 *data,
                   gsize size,
                   const ClaraRenderRequest *request,
                   guint *width,
                   guint *height,
                   guint *stride,
                   float *scale,
                   GError **error)
{
  ClaraFormat format = clara_sniff (data, size).format;
  fz_context *ctx;
  fz_document *document = NULL;
  gboolean encrypted = FALSE;
  fz_page *page = NULL;
  fz_pixmap *pixmap = NULL;
  GBytes *volatile bytes = NULL;

  if (format != CLARA_FORMAT_PDF && format != CLARA_FORMAT_PICTURE)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_UNSUPPORTED,
                           "Only a PDF or a picture has pages that can be drawn");
      return NULL;
    }
  ctx = clara_pdf_context_new ();
  if (ctx == NULL)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_TOO_LARGE,
                           "There is no memory to draw the page");
      return NULL;
    }

  fz_var (document);
  fz_var (page);
  fz_var (pixmap);
  fz_var (encrypted);
  fz_try (ctx)
  {
    document = clara_open_pages (ctx, data, size);
    encrypted = fz_needs_password (ctx, document);
    if (encrypted || request->page < 1 || request->page > (guint) fz_count_pages (ctx, document))
      fz_throw (ctx, FZ_ERROR_GENERIC, "no such page");
    page = fz_load_page (ctx, document, request->page - 1);
    pixmap = draw_page (ctx, page, request, scale);
    *width = pixmap->w;
    *height = pixmap->h;
    *stride = pixmap->w * 3;
    bytes = g_bytes_new (pixmap->samples, (gsize) pixmap->w * 3 * pixmap->h);
  }
  fz_always (ctx)
  {
    fz_drop_pixmap (ctx, pixmap);
    fz_drop_page (ctx, page);
    fz_drop_document (ctx, document);
  }
  fz_catch (ctx)
  {
    if (encrypted)
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_ENCRYPTED,
                           "The document asks for a password");
    else
      clara_pdf_context_to_error (ctx, error);
  }

  clara_pdf_context_free (ctx);

  return bytes;
}

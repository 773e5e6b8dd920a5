/* SPDX-License-Identifier: AGPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-extractor"

#include "clara-read-pdf.h"

#include "clara-error.h"
#include "clara-open-pages.h"
#include "clara-pdf-context.h"

/* Frames of a picture file that are looked at. */
#define MAX_FRAMES 20

/**
 * clara_read_picture:
 * @data: a picture
 * @size: its length in bytes
 * @positions: ignored: a picture has no words until it is read by its pixels
 * @into: filled with the number of pages, each marked as unread
 * @error: return location for the error
 *
 * Returns: whether the picture could be opened
 */
gboolean
clara_read_picture (const guint8 *data,
                    gsize size,
                    gboolean positions,
                    ClaraExtraction *into,
                    GError **error)
{
  fz_context *ctx = clara_pdf_context_new ();
  fz_document *document = NULL;
  volatile gboolean read = FALSE;
  int frames;

  if (ctx == NULL)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_TOO_LARGE,
                           "There is no memory to open the picture");
      return FALSE;
    }

  fz_var (document);
  fz_try (ctx)
  {
    document = clara_open_pages (ctx, data, size);
    frames = fz_count_pages (ctx, document);
    if (frames < 1)
      fz_throw (ctx, FZ_ERROR_GENERIC, "no picture");
    clara_extraction_set_pages (into, frames);
    for (int i = 0; i < MIN (frames, MAX_FRAMES); i++)
      clara_extraction_add_unread_page (into, i + 1);
    read = TRUE;
  }
  fz_always (ctx) fz_drop_document (ctx, document);
  fz_catch (ctx) clara_pdf_context_to_error (ctx, error);

  clara_pdf_context_free (ctx);

  return read;
}

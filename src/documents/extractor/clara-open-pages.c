/* SPDX-License-Identifier: AGPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-extractor"

#include "clara-open-pages.h"

#include <mupdf/pdf.h>
#include <stdbool.h>
#include <string.h>

/* MuPDF has this handler and no header that names it. */
extern fz_document_handler img_document_handler;

static bool
is_pdf (const guint8 *data, gsize size)
{
  return memmem (data, MIN (size, 1024), "%PDF-", 5) != NULL;
}

/**
 * clara_open_pages:
 * @ctx: a context
 * @data: a PDF or a picture
 * @size: its length in bytes
 *
 * Opens what has pages. A picture is a document of as many pages as it has frames. No other of MuPDF's formats is
 * let in.
 *
 * Returns: (transfer full): the document; throws when it is damaged
 */
fz_document *
clara_open_pages (fz_context *ctx, const guint8 *data, gsize size)
{
  fz_stream *stream = fz_open_memory (ctx, data, size);
  fz_document *document = NULL;

  fz_var (document);
  fz_try (ctx)
  {
    if (is_pdf (data, size))
      document = (fz_document *) pdf_open_document_with_stream (ctx, stream);
    else
      {
        fz_register_document_handler (ctx, &img_document_handler);
        document = fz_open_document_with_stream (ctx, "image/png", stream);
      }
  }
  fz_always (ctx) fz_drop_stream (ctx, stream);
  fz_catch (ctx) fz_rethrow (ctx);

  return document;
}

/* SPDX-License-Identifier: AGPL-3.0-or-later */
#pragma once

#include "clara-layout.h"
#include "clara-pdf-meanings.h"

G_BEGIN_DECLS

/* What is known of a PDF while it is read, page by page. */
typedef struct
{
  fz_context      *ctx;
  pdf_document    *document;
  ClaraPdfMeanings *meanings;
  ClaraExtraction *into;
  ClaraPageText    text;
  guint            letters;   /* glyphs of visible letters and digits */
  guint            unknown;   /* visible glyphs of which nobody knows what letter they are */
  guint            mistaken;  /* visible letters that the font itself calls something else */
} ClaraPdfReading;

void  clara_pdf_find_hidden       (ClaraPdfReading *reading,
                                   ClaraPageInk    *ink);
void  clara_pdf_find_replacements (ClaraPdfReading *reading,
                                   ClaraPageInk    *ink);
void  clara_pdf_find_layers       (ClaraPdfReading *reading,
                                   pdf_page        *page,
                                   fz_matrix        matrix,
                                   ClaraPageInk    *ink);
void  clara_pdf_find_annotations  (ClaraPdfReading *reading,
                                   pdf_page        *page);
void  clara_pdf_find_attachments  (ClaraPdfReading *reading);
void  clara_pdf_find_metadata     (ClaraPdfReading *reading);
void  clara_pdf_correct_glyphs    (ClaraPdfReading *reading,
                                   ClaraPageInk    *ink);

G_END_DECLS

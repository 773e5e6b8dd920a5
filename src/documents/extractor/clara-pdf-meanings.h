/* SPDX-License-Identifier: AGPL-3.0-or-later */
#pragma once

#include "clara-page-ink.h"

G_BEGIN_DECLS

/**
 * ClaraPdfMeanings:
 *
 * What the fonts of a document say of glyphs in more words than MuPDF keeps. Of one document and one thread.
 */
typedef struct _ClaraPdfMeanings ClaraPdfMeanings;

ClaraPdfMeanings *clara_pdf_meanings_new     (void) G_GNUC_WARN_UNUSED_RESULT;
void              clara_pdf_meanings_free    (fz_context        *ctx,
                                              ClaraPdfMeanings  *self);
void              clara_pdf_meanings_learn   (fz_context        *ctx,
                                              ClaraPdfMeanings  *self,
                                              pdf_document      *document,
                                              pdf_page          *page);
void              clara_pdf_meanings_restore (ClaraPdfMeanings  *self,
                                              ClaraPageInk      *ink);

G_END_DECLS

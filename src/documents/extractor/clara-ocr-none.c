/* SPDX-License-Identifier: AGPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-extractor"

#include "clara-ocr.h"

#include "clara-error.h"

/*
 * The everyday extractor reads no pixels: loading tesseract would cost each document more time than reading
 * most of them takes. Pages that are pictures go to clara-extractor-ocr.
 */

bool
clara_ocr_prepare (void)
{
  return true;
}

char *
clara_ocr_languages (void)
{
  return NULL;
}

int
clara_ocr_turns (const ClaraGreyPage *page)
{
  return 0;
}

GArray *
clara_ocr_recognise (const ClaraGreyPage *page, GError **error)
{
  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_UNSUPPORTED, "this program reads no pixels");

  return NULL;
}

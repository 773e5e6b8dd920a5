/* SPDX-License-Identifier: AGPL-3.0-or-later */
#pragma once

#include "clara-extraction.h"

#include <stdbool.h>

G_BEGIN_DECLS

/* A grey picture of a page, one byte a pixel. */
typedef struct
{
  guint8 *pixels; /* (owned) */
  int     width;
  int     height;
} ClaraGreyPage;

/* A word that was recognised, in pixels of the upright picture. */
typedef struct
{
  char *text; /* (owned) */
  int   left, top, right, bottom;
  int   baseline;    /* of its line, in the middle of the line */
  int   line_height;
  float confidence;  /* 0 … 100 */
} ClaraOcrWord;

bool    clara_ocr_prepare   (void);
char   *clara_ocr_languages (void) G_GNUC_WARN_UNUSED_RESULT;
int     clara_ocr_turns     (const ClaraGreyPage *page);
GArray *clara_ocr_recognise (const ClaraGreyPage *page,
                             GError             **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

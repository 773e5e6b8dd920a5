/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Reads documents; and, much slower to start, pages that are pictures. */
#define CLARA_EXTRACTOR_PROGRAM     "clara-extractor"
#define CLARA_EXTRACTOR_OCR_PROGRAM "clara-extractor-ocr"

char *clara_extractor_program_find (const char  *name,
                                    GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

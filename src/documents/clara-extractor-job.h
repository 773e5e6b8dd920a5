/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-extraction.h"
#include "clara-format.h"
#include "clara-page-image.h"
#include "clara-warm-pool.h"

G_BEGIN_DECLS

/**
 * ClaraExtractorJob:
 *
 * One document to be read or drawn: a copy of all that was asked for, run by one thread.
 */
typedef struct
{
  ClaraWarmPool      *pool;     /* (owned) */
  gboolean            done;     /* no process is wanted for it any more */
  GBytes             *bytes;    /* (owned) */
  ClaraFormat         expected;
  gboolean            positions;
  gboolean            render;   /* whether @request counts */
  ClaraRenderRequest  request;  /* its boxes are owned */
} ClaraExtractorJob;

ClaraExtractorJob *clara_extractor_job_new     (ClaraWarmPool             *pool,
                                                GBytes                    *bytes,
                                                const char                *file_name,
                                                gboolean                   positions,
                                                const ClaraRenderRequest  *request) G_GNUC_WARN_UNUSED_RESULT;
void               clara_extractor_job_free    (ClaraExtractorJob         *self);
guint              clara_extractor_job_done    (ClaraExtractorJob         *self);

ClaraExtraction   *clara_extractor_job_extract (ClaraExtractorJob         *self,
                                                GCancellable              *cancellable,
                                                GError                   **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraPageImage    *clara_extractor_job_render  (ClaraExtractorJob         *self,
                                                GCancellable              *cancellable,
                                                GError                   **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean           clara_extractor_job_check   (char                     **ocr_languages,
                                                GError                   **error);

G_END_DECLS

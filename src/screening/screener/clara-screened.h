/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-deidentifier.h"
#include "clara-extraction.h"
#include "clara-reading.h"
#include "clara-scoring.h"
#include "clara-screen-job.h"

G_BEGIN_DECLS

/**
 * ClaraScreenedText:
 * @kind: what it is
 * @extraction: (owned): what was read out of the document
 * @deidentified: (owned) (nullable): its text without the person; NULL where it could not be read
 *
 * One material of a candidate on its way to a score.
 */
typedef struct
{
  ClaraMaterialKind  kind;
  ClaraExtraction   *extraction;
  ClaraDeidentified *deidentified;
} ClaraScreenedText;

/**
 * ClaraScreened:
 *
 * A candidate, read: the materials, and what matching needs of them. Immutable once made; counted atomically; any
 * thread.
 */
typedef struct _ClaraScreened ClaraScreened;

ClaraScreened           *clara_screened_new         (ClaraLexicon            *lexicon,
                                                     ClaraEmbedder           *embedder,
                                                     GArray                  *texts,
                                                     ClaraEcho               *job,
                                                     ClaraYearMonth           today,
                                                     GBytes                  *vectors,
                                                     GCancellable            *cancellable,
                                                     GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraScreened           *clara_screened_ref         (ClaraScreened           *self) G_GNUC_WARN_UNUSED_RESULT;
void                     clara_screened_unref       (ClaraScreened           *self);
GArray                  *clara_screened_new_texts   (void) G_GNUC_WARN_UNUSED_RESULT;

const char              *clara_screened_get_reason  (ClaraScreened           *self);
ClaraReading            *clara_screened_get_reading (ClaraScreened           *self);
GBytes                  *clara_screened_dup_vectors (ClaraScreened           *self) G_GNUC_WARN_UNUSED_RESULT;
guint                    clara_screened_get_n_texts (ClaraScreened           *self);
const ClaraScreenedText *clara_screened_get_text    (ClaraScreened           *self,
                                                     guint                    index);
ClaraScore              *clara_screened_score       (ClaraScreened           *self,
                                                     ClaraScreenJob          *job,
                                                     const ClaraBands        *bands) G_GNUC_WARN_UNUSED_RESULT;
ClaraScore              *clara_screened_rescore     (ClaraScreened           *self,
                                                     ClaraScreenJob          *job,
                                                     const ClaraBands        *bands,
                                                     ClaraScore              *before,
                                                     ClaraScreenJob          *job_before) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraScreened, clara_screened_unref)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-asked.h"
#include "clara-echo.h"
#include "clara-embedder.h"
#include "clara-rubric.h"

G_BEGIN_DECLS

/**
 * ClaraScreenJob:
 *
 * A job, made ready to hold candidates against: its requirements read, and what each means. Immutable; counted
 * atomically; any thread.
 */
typedef struct _ClaraScreenJob ClaraScreenJob;

ClaraScreenJob   *clara_screen_job_new        (ClaraLexicon    *lexicon,
                                               ClaraEmbedder   *embedder,
                                               const char      *job_text,
                                               const char      *language,
                                               ClaraRubric     *rubric,
                                               GCancellable    *cancellable,
                                               GError         **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraScreenJob   *clara_screen_job_ref        (ClaraScreenJob  *self) G_GNUC_WARN_UNUSED_RESULT;
void              clara_screen_job_unref      (ClaraScreenJob  *self);
ClaraLexicon     *clara_screen_job_get_lexicon (ClaraScreenJob  *self);
ClaraRubric      *clara_screen_job_get_rubric (ClaraScreenJob  *self);
ClaraEcho        *clara_screen_job_get_echo   (ClaraScreenJob  *self);
const ClaraAsked *clara_screen_job_get_asked  (ClaraScreenJob  *self,
                                               guint            index);
const float      *clara_screen_job_get_vector (ClaraScreenJob  *self,
                                               guint            index,
                                               guint           *dimension);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraScreenJob, clara_screen_job_unref)

G_END_DECLS

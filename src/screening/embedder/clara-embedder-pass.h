/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-embedder-kernels.h"
#include "clara-embedder-model.h"

G_BEGIN_DECLS

typedef struct _ClaraEmbedderPass ClaraEmbedderPass;

ClaraEmbedderPass *clara_embedder_pass_new  (const ClaraEmbedderModel   *model,
                                             const ClaraEmbedderKernels *kernels,
                                             guint                       max_tokens,
                                             guint                       max_lines) G_GNUC_WARN_UNUSED_RESULT;
void               clara_embedder_pass_free (ClaraEmbedderPass          *self);

void               clara_embedder_pass_run  (ClaraEmbedderPass          *self,
                                             const guint16              *tokens,
                                             const guint                *lengths,
                                             guint                       n_lines,
                                             float                      *vectors);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraEmbedderPass, clara_embedder_pass_free)

G_END_DECLS

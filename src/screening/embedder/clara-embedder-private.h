/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-embedder-kernels.h"
#include "clara-embedder-model.h"
#include "clara-embedder.h"

G_BEGIN_DECLS

ClaraEmbedder      *clara_embedder_load_with_kernels (const char                 *directory,
                                                      const ClaraEmbedderKernels *kernels,
                                                      GError                    **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraEmbedderModel *clara_embedder_get_model         (ClaraEmbedder              *self);

G_END_DECLS

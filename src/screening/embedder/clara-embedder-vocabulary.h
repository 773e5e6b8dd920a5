/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-embedder-model.h"

G_BEGIN_DECLS

/* The most characters that are read of a line: three times what fills 128 tokens of plain English. */
#define CLARA_EMBEDDER_MAX_CHARACTERS 2048u

typedef struct _ClaraEmbedderVocabulary ClaraEmbedderVocabulary;

ClaraEmbedderVocabulary *clara_embedder_vocabulary_new   (const ClaraEmbedderModel       *model,
                                                          GError                        **error) G_GNUC_WARN_UNUSED_RESULT;
void                     clara_embedder_vocabulary_free  (ClaraEmbedderVocabulary        *self);

guint                    clara_embedder_vocabulary_split (const ClaraEmbedderVocabulary  *self,
                                                          const char                     *line,
                                                          guint16                        *tokens);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraEmbedderVocabulary, clara_embedder_vocabulary_free)

G_END_DECLS

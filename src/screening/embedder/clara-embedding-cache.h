/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-embedder.h"

G_BEGIN_DECLS

#define CLARA_EMBEDDING_KEY_SIZE 32

#define CLARA_TYPE_EMBEDDING_CACHE (clara_embedding_cache_get_type ())
G_DECLARE_FINAL_TYPE (ClaraEmbeddingCache, clara_embedding_cache, CLARA, EMBEDDING_CACHE, GObject)

ClaraEmbeddingCache *clara_embedding_cache_new           (ClaraEmbedder        *embedder,
                                                          gsize                 max_size) G_GNUC_WARN_UNUSED_RESULT;

ClaraEmbedder       *clara_embedding_cache_get_embedder  (ClaraEmbeddingCache  *self);
guint                clara_embedding_cache_get_n_vectors (ClaraEmbeddingCache  *self);

gboolean             clara_embedding_cache_embed         (ClaraEmbeddingCache  *self,
                                                          const char *const    *lines,
                                                          gsize                 n_lines,
                                                          guint                 n_threads,
                                                          float                *vectors,
                                                          GCancellable         *cancellable,
                                                          GError              **error) G_GNUC_WARN_UNUSED_RESULT;

void                 clara_embedding_cache_make_key      (ClaraEmbeddingCache  *self,
                                                          const char           *line,
                                                          guint8                key[CLARA_EMBEDDING_KEY_SIZE]);
gboolean             clara_embedding_cache_peek          (ClaraEmbeddingCache  *self,
                                                          const guint8          key[CLARA_EMBEDDING_KEY_SIZE],
                                                          float                *vector);
void                 clara_embedding_cache_insert        (ClaraEmbeddingCache  *self,
                                                          const guint8          key[CLARA_EMBEDDING_KEY_SIZE],
                                                          const float          *vector);

G_END_DECLS

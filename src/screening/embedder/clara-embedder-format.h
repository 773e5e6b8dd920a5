/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-embedder-model.h"

G_BEGIN_DECLS

#define CLARA_EMBEDDER_MAGIC       "CLARAEMB"
#define CLARA_EMBEDDER_FORMAT      1u
#define CLARA_EMBEDDER_NAME_SIZE   64
#define CLARA_EMBEDDER_DIGEST_SIZE 32
#define CLARA_EMBEDDER_MAX_PIECE   64u

/**
 * ClaraEmbedderHeader:
 *
 * The first bytes of a model file.
 */
typedef struct
{
  char               magic[8];
  guint32            format;
  guint32            text_size;
  ClaraEmbedderShape shape;
  guint32            checksum[2];
  guint8             digest[CLARA_EMBEDDER_DIGEST_SIZE];
  char               name[CLARA_EMBEDDER_NAME_SIZE];
  guint8             unused[112];
} ClaraEmbedderHeader;

G_STATIC_ASSERT (sizeof (ClaraEmbedderHeader) == 256);

/**
 * ClaraEmbedderLayout:
 *
 * Where each part of a model file begins, and where the file ends; in bytes.
 */
typedef struct
{
  gsize tensors[CLARA_EMBEDDER_N_TENSORS];
  gsize scores;
  gsize lengths;
  gsize text;
  gsize end;
} ClaraEmbedderLayout;

gboolean            clara_embedder_format_allows  (const ClaraEmbedderShape  *shape,
                                                   gsize                      text_size);
ClaraEmbedderLayout clara_embedder_format_lay_out (const ClaraEmbedderShape  *shape,
                                                   gsize                      text_size);
void                clara_embedder_format_sum     (const ClaraEmbedderHeader *header,
                                                   const guint8              *data,
                                                   gsize                      size,
                                                   guint32                    checksum[2]);
void                clara_embedder_format_digest  (const ClaraEmbedderHeader *header,
                                                   const guint8              *data,
                                                   gsize                      size,
                                                   guint8                     digest[CLARA_EMBEDDER_DIGEST_SIZE]);

G_END_DECLS

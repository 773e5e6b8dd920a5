/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define CLARA_EMBEDDER_LAYERS 2

/**
 * ClaraEmbedderShape:
 * @width: floats of a piece's own vector
 * @hidden: floats of a token between the layers, and of the answer
 * @inner: floats of a token inside a layer's feed-forward half
 * @heads: how many attentions a layer has
 * @max_tokens: the most tokens that are read of a line
 * @n_pieces: how many pieces the vocabulary has
 *
 * The sizes of a model. Floats come in whole panels, and so do a head's.
 */
typedef struct
{
  guint32 width;
  guint32 hidden;
  guint32 inner;
  guint32 heads;
  guint32 max_tokens;
  guint32 n_pieces;
} ClaraEmbedderShape;

/**
 * ClaraEmbedderTensor:
 *
 * What the file holds, in the order of the file; the members from `ATTEND_SCALE` to `OUTER_BIAS` once
 * for each layer. `ADJUST` carries a line past the first layer, which makes it wider.
 */
typedef enum
{
  CLARA_EMBEDDER_PIECES,
  CLARA_EMBEDDER_TIMING,
  CLARA_EMBEDDER_ADJUST,
  CLARA_EMBEDDER_ADJUST_BIAS,
  CLARA_EMBEDDER_TOP,
  CLARA_EMBEDDER_TOP_BIAS,
  CLARA_EMBEDDER_LAYER,
  CLARA_EMBEDDER_ATTEND_SCALE = CLARA_EMBEDDER_LAYER,
  CLARA_EMBEDDER_ATTEND_SHIFT,
  CLARA_EMBEDDER_ASK,
  CLARA_EMBEDDER_ASK_BIAS,
  CLARA_EMBEDDER_JOIN,
  CLARA_EMBEDDER_JOIN_BIAS,
  CLARA_EMBEDDER_FEED_SCALE,
  CLARA_EMBEDDER_FEED_SHIFT,
  CLARA_EMBEDDER_INNER,
  CLARA_EMBEDDER_INNER_BIAS,
  CLARA_EMBEDDER_OUTER,
  CLARA_EMBEDDER_OUTER_BIAS,
  CLARA_EMBEDDER_LAYER_END,
} ClaraEmbedderTensor;

#define CLARA_EMBEDDER_PER_LAYER (CLARA_EMBEDDER_LAYER_END - CLARA_EMBEDDER_LAYER)
#define CLARA_EMBEDDER_N_TENSORS \
  (CLARA_EMBEDDER_LAYER + CLARA_EMBEDDER_LAYERS * CLARA_EMBEDDER_PER_LAYER)

/**
 * ClaraEmbedderModel:
 * @shape: its sizes
 * @id: name and digest
 * @tensors: the floats of each, inside the mapped file; matrices lie in panels
 * @scores: the logarithm of each piece's probability
 * @lengths: the bytes of each piece
 * @text: the pieces, one after the other
 *
 * A model file, mapped. It never changes, so any thread may read it.
 */
typedef struct
{
  ClaraEmbedderShape  shape;
  const char         *id;
  const float        *tensors[CLARA_EMBEDDER_N_TENSORS];
  const double       *scores;
  const guint8       *lengths;
  const char         *text;
} ClaraEmbedderModel;

void                clara_embedder_shape_measure (const ClaraEmbedderShape  *shape,
                                                  guint                      tensor,
                                                  gsize                     *rows,
                                                  gsize                     *columns);
guint               clara_embedder_shape_width   (const ClaraEmbedderShape  *shape,
                                                  guint                      layer);

ClaraEmbedderModel *clara_embedder_model_open    (const char                *path,
                                                  GError                   **error) G_GNUC_WARN_UNUSED_RESULT;
void                clara_embedder_model_close   (ClaraEmbedderModel        *model);
gboolean            clara_embedder_model_verify  (ClaraEmbedderModel        *model,
                                                  gboolean                   thoroughly,
                                                  GError                   **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean            clara_embedder_model_write   (const char                *path,
                                                  const char                *name,
                                                  const ClaraEmbedderShape  *shape,
                                                  const float *const        *tensors,
                                                  const char *const         *pieces,
                                                  const double              *scores,
                                                  GError                   **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraEmbedderModel, clara_embedder_model_close)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One flat file: a header, the tensors in the order of ClaraEmbedderTensor, the scores, lengths and
 * text of the pieces. Each part begins on a boundary of 64 bytes. No offset stands in the file: where
 * a part lies follows from the shape alone, so that a damaged file cannot point anywhere. Numbers are
 * little-endian. */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-embedder-format.h"

#include "clara-embedder-kernels.h"

#include <string.h>

#define MAX_FLOATS  2048u
#define MAX_INNER   8192u
#define MAX_HEADS   64u
#define MAX_TOKENS  512u
#define MAX_PIECES  65535u
#define MIN_PIECES  7u
#define MAX_TEXT    (MAX_PIECES * CLARA_EMBEDDER_MAX_PIECE)
#define CHECK_LANES 32u

/**
 * clara_embedder_shape_width:
 * @shape: the sizes of a model
 * @layer: a layer, from 0
 *
 * Returns: the floats of a token as that layer takes it in: the first one widens it
 */
guint
clara_embedder_shape_width (const ClaraEmbedderShape *shape, guint layer)
{
  return layer == 0 ? shape->width : shape->hidden;
}

/**
 * clara_embedder_shape_measure:
 * @shape: the sizes of a model
 * @tensor: one of #ClaraEmbedderTensor; those of the second layer follow those of the first
 * @rows: (out): its rows; 1 for a vector
 * @columns: (out): its columns
 *
 * Tells how large a tensor is.
 */
void
clara_embedder_shape_measure (const ClaraEmbedderShape *shape,
                              guint tensor,
                              gsize *rows,
                              gsize *columns)
{
  guint layer = 0;
  gsize width;

  g_assert (tensor < CLARA_EMBEDDER_N_TENSORS);
  if (tensor >= CLARA_EMBEDDER_LAYER_END)
    {
      tensor -= CLARA_EMBEDDER_PER_LAYER;
      layer = 1;
    }
  width = clara_embedder_shape_width (shape, layer);

  *rows = 1;
  *columns = shape->hidden;
  switch ((ClaraEmbedderTensor) tensor)
    {
    case CLARA_EMBEDDER_PIECES:
    case CLARA_EMBEDDER_TIMING:
      *rows = tensor == CLARA_EMBEDDER_PIECES ? shape->n_pieces : shape->max_tokens;
      *columns = shape->width;
      break;

    case CLARA_EMBEDDER_ADJUST:
      *rows = shape->width;
      break;

    case CLARA_EMBEDDER_TOP:
      *rows = shape->hidden;
      break;

    case CLARA_EMBEDDER_ATTEND_SCALE:
    case CLARA_EMBEDDER_ATTEND_SHIFT:
      *columns = width;
      break;

    case CLARA_EMBEDDER_ASK:
    case CLARA_EMBEDDER_ASK_BIAS:
      *rows = tensor == CLARA_EMBEDDER_ASK ? width : 1;
      *columns = 3 * width;
      break;

    case CLARA_EMBEDDER_JOIN:
      *rows = width;
      break;

    case CLARA_EMBEDDER_INNER:
    case CLARA_EMBEDDER_INNER_BIAS:
      *rows = tensor == CLARA_EMBEDDER_INNER ? shape->hidden : 1;
      *columns = shape->inner;
      break;

    case CLARA_EMBEDDER_OUTER:
      *rows = shape->inner;
      break;

    case CLARA_EMBEDDER_ADJUST_BIAS:
    case CLARA_EMBEDDER_TOP_BIAS:
    case CLARA_EMBEDDER_JOIN_BIAS:
    case CLARA_EMBEDDER_FEED_SCALE:
    case CLARA_EMBEDDER_FEED_SHIFT:
    case CLARA_EMBEDDER_OUTER_BIAS:
    case CLARA_EMBEDDER_LAYER_END:
      break;
    }
}

static gboolean
is_size (guint32 value, guint32 most)
{
  return value > 0 && value <= most && value % CLARA_EMBEDDER_PANEL == 0;
}

/* Every product of the sizes allowed here fits in 64 bits many times over. */
static gboolean
is_shape (const ClaraEmbedderShape *shape)
{
  const guint32 per_head = shape->heads * CLARA_EMBEDDER_PANEL;

  return is_size (shape->width, MAX_FLOATS) && is_size (shape->hidden, MAX_FLOATS) &&
         is_size (shape->inner, MAX_INNER) && shape->heads > 0 && shape->heads <= MAX_HEADS &&
         shape->width % per_head == 0 && shape->hidden % per_head == 0 && shape->max_tokens > 0 &&
         shape->max_tokens <= MAX_TOKENS && shape->n_pieces >= MIN_PIECES &&
         shape->n_pieces <= MAX_PIECES;
}

/* Takes @size bytes of the file and returns where they begin. */
static gsize
take (gsize *end, gsize size)
{
  const gsize start = *end;

  *end = (start + size + CLARA_EMBEDDER_ALIGNMENT - 1) / CLARA_EMBEDDER_ALIGNMENT *
         CLARA_EMBEDDER_ALIGNMENT;

  return start;
}

/**
 * clara_embedder_format_allows:
 * @shape: the sizes of a model
 * @text_size: the bytes of its vocabulary
 *
 * Returns: whether a file may have these sizes; only then may the others here be called
 */
gboolean
clara_embedder_format_allows (const ClaraEmbedderShape *shape, gsize text_size)
{
  return is_shape (shape) && text_size > 0 && text_size <= MAX_TEXT;
}

/**
 * clara_embedder_format_lay_out:
 * @shape: the sizes of a model
 * @text_size: the bytes of its vocabulary
 *
 * Returns: where the parts lie
 */
ClaraEmbedderLayout
clara_embedder_format_lay_out (const ClaraEmbedderShape *shape, gsize text_size)
{
  ClaraEmbedderLayout layout = { .end = sizeof (ClaraEmbedderHeader) };

  for (guint i = 0; i < CLARA_EMBEDDER_N_TENSORS; i++)
    {
      gsize rows, columns;

      clara_embedder_shape_measure (shape, i, &rows, &columns);
      layout.tensors[i] = take (&layout.end, rows * columns * sizeof (float));
    }
  layout.scores = take (&layout.end, shape->n_pieces * sizeof (double));
  layout.lengths = take (&layout.end, shape->n_pieces);
  layout.text = take (&layout.end, text_size);
  /* The last part is padded so that the whole is made of full blocks for the checksum. */
  layout.end = (layout.end + CHECK_LANES * 4 - 1) / (CHECK_LANES * 4) * (CHECK_LANES * 4);

  return layout;
}

/**
 * clara_embedder_format_sum:
 * @header: the header of a file
 * @data: the file; its first bytes are not looked at
 * @size: its size
 * @checksum: (out): Fletcher's sums in lanes
 *
 * Sums a file, quickly enough for all of it to be read before it is first used. It catches damage,
 * not malice; the digest is for that.
 */
void
clara_embedder_format_sum (const ClaraEmbedderHeader *header,
                           const guint8 *data,
                           gsize size,
                           guint32 checksum[2])
{
  guint32 plain[CHECK_LANES] = { 0 }, running[CHECK_LANES] = { 0 };
  ClaraEmbedderHeader blank = *header;

  memset (blank.checksum, 0, sizeof blank.checksum);
  for (gsize at = 0; at < size; at += sizeof plain)
    {
      guint32 block[CHECK_LANES];

      memcpy (block, at < sizeof blank ? (const guint8 *) &blank + at : data + at, sizeof block);
      for (guint i = 0; i < CHECK_LANES; i++)
        {
          plain[i] += block[i];
          running[i] += plain[i];
        }
    }

  checksum[0] = checksum[1] = 0;
  for (guint i = 0; i < CHECK_LANES; i++)
    {
      checksum[0] = checksum[0] * 31 + plain[i];
      checksum[1] = checksum[1] * 31 + running[i];
    }
}

/**
 * clara_embedder_format_digest:
 * @header: the header of a file
 * @data: the file; its first bytes are not looked at
 * @size: its size
 * @digest: (out): SHA-256 of the file, the places of digest and checksum blank
 *
 * Takes the digest that is part of a model's id.
 */
void
clara_embedder_format_digest (const ClaraEmbedderHeader *header,
                              const guint8 *data,
                              gsize size,
                              guint8 digest[CLARA_EMBEDDER_DIGEST_SIZE])
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  gsize length = CLARA_EMBEDDER_DIGEST_SIZE;
  ClaraEmbedderHeader blank = *header;

  memset (blank.checksum, 0, sizeof blank.checksum);
  memset (blank.digest, 0, sizeof blank.digest);
  g_checksum_update (sum, (const guint8 *) &blank, sizeof blank);
  g_checksum_update (sum, data + sizeof blank, (gssize) (size - sizeof blank));
  g_checksum_get_digest (sum, digest, &length);
}

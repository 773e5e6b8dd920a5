/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The way of some lines through the model, which is the Universal Sentence Encoder lite (Cer and
 * others 2018): a transformer of two layers (Vaswani and others 2017) that normalises before each half
 * of a layer, then the mean over the tokens, a layer with a hyperbolic tangent, and length 1.
 *
 * Lines lie one below the other, a token a row, without padding. Only attention looks beyond its own
 * row, and never beyond its own line; so no line can change the bits of another. */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-embedder-pass.h"

#include <math.h>
#include <string.h>

struct _ClaraEmbedderPass
{
  const ClaraEmbedderModel *model;     /* (unowned) */
  const ClaraEmbedderKernels *kernels; /* (unowned) */
  float *memory;                       /* (owned): all that follows lies in it */

  /* A row a token. */
  float *input;   /* what the first layer takes in */
  float *state;   /* what goes from one half of a layer to the next */
  float *normal;  /* the same, normalised */
  float *asked;   /* queries, keys and values beside each other, heads beside each other in each */
  float *context; /* what attention gave */
  float *inner;   /* the wide middle of the feed-forward half */

  /* Of one head in one line. */
  float *keys;   /* panels, a column a token */
  float *values; /* panels, a row a token */
  float *shares; /* a row a token: how it attends to each */

  /* A row a line. */
  float *mean_inner;
  float *mean_state;
};

/* Floats between rows; the extra ones keep rows from falling on the same lines of the cache. */
static gsize
stride_of (gsize columns)
{
  return columns + 16;
}

static gsize
pad (gsize columns)
{
  return (columns + CLARA_EMBEDDER_PANEL - 1) / CLARA_EMBEDDER_PANEL * CLARA_EMBEDDER_PANEL;
}

/**
 * clara_embedder_pass_new:
 * @model: a model; must outlive the pass
 * @kernels: the arithmetic to use
 * @max_tokens: the most tokens in a call, at least as many as a line may have
 * @max_lines: the most lines in a call
 *
 * Takes the memory for one thread.
 *
 * Returns: (transfer full): a pass
 */
ClaraEmbedderPass *
clara_embedder_pass_new (const ClaraEmbedderModel *model,
                         const ClaraEmbedderKernels *kernels,
                         guint max_tokens,
                         guint max_lines)
{
  const ClaraEmbedderShape *shape = &model->shape;
  const gsize widest = MAX (shape->width, shape->hidden);
  const gsize longest = shape->max_tokens;
  ClaraEmbedderPass *self = g_new0 (ClaraEmbedderPass, 1);
  const struct
  {
    float **buffer;
    gsize rows, columns;
  } buffers[] = {
    { &self->input, max_tokens, stride_of (shape->width) },
    { &self->state, max_tokens, stride_of (shape->hidden) },
    { &self->normal, max_tokens, stride_of (widest) },
    { &self->asked, max_tokens, stride_of (3 * widest) },
    { &self->context, max_tokens, stride_of (widest) },
    { &self->inner, max_tokens, stride_of (shape->inner) },
    { &self->keys, widest / shape->heads, pad (longest) },
    { &self->values, longest, widest / shape->heads },
    { &self->shares, longest, stride_of (pad (longest)) },
    { &self->mean_inner, max_lines, stride_of (shape->inner) },
    { &self->mean_state, max_lines, stride_of (shape->hidden) },
  };
  gsize size = 0;

  g_assert (max_tokens >= shape->max_tokens);

  for (gsize i = 0; i < G_N_ELEMENTS (buffers); i++)
    size += pad (buffers[i].rows * buffers[i].columns);
  self->memory = g_aligned_alloc0 (size, sizeof (float), CLARA_EMBEDDER_ALIGNMENT);
  size = 0;
  for (gsize i = 0; i < G_N_ELEMENTS (buffers); i++)
    {
      *buffers[i].buffer = self->memory + size;
      size += pad (buffers[i].rows * buffers[i].columns);
    }
  self->model = model;
  self->kernels = kernels;

  return self;
}

/**
 * clara_embedder_pass_free:
 * @self: (transfer full) (nullable): a pass
 *
 * Frees its memory.
 */
void
clara_embedder_pass_free (ClaraEmbedderPass *self)
{
  if (self == NULL)
    return;

  g_aligned_free (self->memory);
  g_free (self);
}

static const float *
tensor_of (const ClaraEmbedderPass *self, guint layer, ClaraEmbedderTensor tensor)
{
  return self->model->tensors[tensor + layer * CLARA_EMBEDDER_PER_LAYER];
}

/* Twice the vector of the piece and the timing signal, as the original graph has it. */
static void
look_up (ClaraEmbedderPass *self, const guint16 *tokens, gsize position, gsize row)
{
  const gsize width = self->model->shape.width;
  const float *piece = self->model->tensors[CLARA_EMBEDDER_PIECES] + tokens[row] * width;
  const float *timing = self->model->tensors[CLARA_EMBEDDER_TIMING] + position * width;
  float *out = self->input + row * stride_of (width);

  for (gsize i = 0; i < width; i++)
    out[i] = piece[i] + (piece[i] + timing[i]);
}

static void
normalise_rows (ClaraEmbedderPass *self,
                const float *rows,
                gsize n_rows,
                gsize width,
                const float *scale,
                const float *shift)
{
  for (gsize row = 0; row < n_rows; row++)
    self->kernels->normalise (rows + row * stride_of (width), width, scale, shift,
                              self->normal + row * stride_of (width));
}

/* Lays the keys and values of one head in one line out as right matrices. */
static void
lay_out_head (ClaraEmbedderPass *self,
              const float *keys,
              const float *values,
              gsize stride,
              gsize length,
              gsize size)
{
  memset (self->keys, 0, size * pad (length) * sizeof *self->keys);
  for (gsize token = 0; token < length; token++)
    {
      float *column = self->keys + token / CLARA_EMBEDDER_PANEL * size * CLARA_EMBEDDER_PANEL +
                      token % CLARA_EMBEDDER_PANEL;

      for (gsize i = 0; i < size; i++)
        column[i * CLARA_EMBEDDER_PANEL] = keys[token * stride + i];
      for (gsize i = 0; i < size; i += CLARA_EMBEDDER_PANEL)
        memcpy (self->values + (i / CLARA_EMBEDDER_PANEL * length + token) * CLARA_EMBEDDER_PANEL,
                values + token * stride + i, CLARA_EMBEDDER_PANEL * sizeof *values);
    }
}

/* Attention of one head within one line. */
static void
attend (ClaraEmbedderPass *self, gsize width, gsize first, gsize length, gsize head)
{
  const gsize size = width / self->model->shape.heads, stride = stride_of (3 * width);
  const float factor = (float) (1.0 / sqrt ((double) size));
  float *queries = self->asked + first * stride + head * size;

  for (gsize token = 0; token < length; token++)
    for (gsize i = 0; i < size; i++)
      queries[token * stride + i] *= factor;
  lay_out_head (self, queries + width, queries + 2 * width, stride, length, size);

  self->kernels->multiply (&(ClaraEmbedderProduct){ .left = queries,
                                                    .left_stride = stride,
                                                    .rows = length,
                                                    .depth = size,
                                                    .panels = self->keys,
                                                    .columns = pad (length),
                                                    .out = self->shares,
                                                    .out_stride = stride_of (pad (length)) });
  for (gsize token = 0; token < length; token++)
    self->kernels->soften (self->shares + token * stride_of (pad (length)), length);
  self->kernels->multiply (
      &(ClaraEmbedderProduct){ .left = self->shares,
                               .left_stride = stride_of (pad (length)),
                               .rows = length,
                               .depth = length,
                               .panels = self->values,
                               .columns = size,
                               .out = self->context + first * stride_of (width) + head * size,
                               .out_stride = stride_of (width) });
}

/* The first half of a layer: state becomes what attention adds to the residual way. */
static void
run_attention (ClaraEmbedderPass *self,
               guint layer,
               const guint *lengths,
               guint n_lines,
               gsize n_rows)
{
  const ClaraEmbedderShape *shape = &self->model->shape;
  const gsize width = clara_embedder_shape_width (shape, layer);
  const float *in = layer == 0 ? self->input : self->state;

  normalise_rows (self, in, n_rows, width, tensor_of (self, layer, CLARA_EMBEDDER_ATTEND_SCALE),
                  tensor_of (self, layer, CLARA_EMBEDDER_ATTEND_SHIFT));
  self->kernels->multiply (
      &(ClaraEmbedderProduct){ .left = self->normal,
                               .left_stride = stride_of (width),
                               .rows = n_rows,
                               .depth = width,
                               .panels = tensor_of (self, layer, CLARA_EMBEDDER_ASK),
                               .columns = 3 * width,
                               .bias = tensor_of (self, layer, CLARA_EMBEDDER_ASK_BIAS),
                               .out = self->asked,
                               .out_stride = stride_of (3 * width) });

  for (gsize line = 0, first = 0; line < n_lines; first += lengths[line++])
    for (gsize head = 0; head < shape->heads && lengths[line] > 0; head++)
      attend (self, width, first, lengths[line], head);

  if (layer == 0)
    self->kernels->multiply (
        &(ClaraEmbedderProduct){ .left = in,
                                 .left_stride = stride_of (width),
                                 .rows = n_rows,
                                 .depth = width,
                                 .panels = self->model->tensors[CLARA_EMBEDDER_ADJUST],
                                 .columns = shape->hidden,
                                 .bias = self->model->tensors[CLARA_EMBEDDER_ADJUST_BIAS],
                                 .out = self->state,
                                 .out_stride = stride_of (shape->hidden) });
  self->kernels->multiply (
      &(ClaraEmbedderProduct){ .left = self->context,
                               .left_stride = stride_of (width),
                               .rows = n_rows,
                               .depth = width,
                               .panels = tensor_of (self, layer, CLARA_EMBEDDER_JOIN),
                               .columns = shape->hidden,
                               .bias = tensor_of (self, layer, CLARA_EMBEDDER_JOIN_BIAS),
                               .addend = self->state,
                               .addend_stride = stride_of (shape->hidden),
                               .out = self->state,
                               .out_stride = stride_of (shape->hidden) });
}

/* The second half of a layer, up to its wide middle. */
static void
run_inner (ClaraEmbedderPass *self, guint layer, gsize n_rows)
{
  const ClaraEmbedderShape *shape = &self->model->shape;

  normalise_rows (self, self->state, n_rows, shape->hidden,
                  tensor_of (self, layer, CLARA_EMBEDDER_FEED_SCALE),
                  tensor_of (self, layer, CLARA_EMBEDDER_FEED_SHIFT));
  self->kernels->multiply (
      &(ClaraEmbedderProduct){ .left = self->normal,
                               .left_stride = stride_of (shape->hidden),
                               .rows = n_rows,
                               .depth = shape->hidden,
                               .panels = tensor_of (self, layer, CLARA_EMBEDDER_INNER),
                               .columns = shape->inner,
                               .bias = tensor_of (self, layer, CLARA_EMBEDDER_INNER_BIAS),
                               .clamp = true,
                               .out = self->inner,
                               .out_stride = stride_of (shape->inner) });
}

/* The rest of a layer, of which @residual is the way around; may be done to means, being linear. */
static void
run_outer (ClaraEmbedderPass *self, guint layer, const float *inner, float *residual, gsize n_rows)
{
  const ClaraEmbedderShape *shape = &self->model->shape;

  self->kernels->multiply (
      &(ClaraEmbedderProduct){ .left = inner,
                               .left_stride = stride_of (shape->inner),
                               .rows = n_rows,
                               .depth = shape->inner,
                               .panels = tensor_of (self, layer, CLARA_EMBEDDER_OUTER),
                               .columns = shape->hidden,
                               .bias = tensor_of (self, layer, CLARA_EMBEDDER_OUTER_BIAS),
                               .addend = residual,
                               .addend_stride = stride_of (shape->hidden),
                               .out = residual,
                               .out_stride = stride_of (shape->hidden) });
}

/* The mean of each line's rows, summed from the first token on. */
static void
take_means (const float *rows, gsize width, const guint *lengths, guint n_lines, float *means)
{
  const float *row = rows;

  for (guint line = 0; line < n_lines; line++)
    {
      float *mean = means + line * stride_of (width);

      memset (mean, 0, width * sizeof *mean);
      for (guint token = 0; token < lengths[line]; token++, row += stride_of (width))
        for (gsize i = 0; i < width; i++)
          mean[i] += row[i];
      for (gsize i = 0; i < width; i++)
        mean[i] /= (float) MAX (lengths[line], 1);
    }
}

/**
 * clara_embedder_pass_run:
 * @self: a pass, used by this thread alone
 * @tokens: the tokens of the first line, then of the next …
 * @lengths: (array length=n_lines): the tokens of each line
 * @n_lines: the number of lines
 * @vectors: (out caller-allocates): a vector for each line, one after the other
 *
 * Embeds lines. A line without tokens gets the zero vector.
 *
 * The wide half of the last layer is followed by nothing but sums, so its means are multiplied
 * instead of every row: a sixth of all work less, and the same but for the last bits.
 */
void
clara_embedder_pass_run (ClaraEmbedderPass *self,
                         const guint16 *tokens,
                         const guint *lengths,
                         guint n_lines,
                         float *vectors)
{
  const ClaraEmbedderShape *shape = &self->model->shape;
  gsize n_rows = 0;

  for (guint line = 0; line < n_lines; line++)
    for (guint token = 0; token < lengths[line]; token++)
      look_up (self, tokens, token, n_rows++);

  run_attention (self, 0, lengths, n_lines, n_rows);
  run_inner (self, 0, n_rows);
  run_outer (self, 0, self->inner, self->state, n_rows);
  run_attention (self, 1, lengths, n_lines, n_rows);
  run_inner (self, 1, n_rows);

  take_means (self->inner, shape->inner, lengths, n_lines, self->mean_inner);
  take_means (self->state, shape->hidden, lengths, n_lines, self->mean_state);
  run_outer (self, 1, self->mean_inner, self->mean_state, n_lines);
  self->kernels->multiply (
      &(ClaraEmbedderProduct){ .left = self->mean_state,
                               .left_stride = stride_of (shape->hidden),
                               .rows = n_lines,
                               .depth = shape->hidden,
                               .panels = self->model->tensors[CLARA_EMBEDDER_TOP],
                               .columns = shape->hidden,
                               .bias = self->model->tensors[CLARA_EMBEDDER_TOP_BIAS],
                               .out = vectors,
                               .out_stride = shape->hidden });
  for (guint line = 0; line < n_lines; line++)
    if (lengths[line] > 0)
      self->kernels->finish (vectors + line * shape->hidden, shape->hidden);
    else
      memset (vectors + line * shape->hidden, 0, shape->hidden * sizeof *vectors);
}

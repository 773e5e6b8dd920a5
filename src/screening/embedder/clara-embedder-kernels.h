/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <stdbool.h>
#include <stddef.h>

/* Columns of a matrix lie in panels of this many: all rows of the first panel, then of the next. */
#define CLARA_EMBEDDER_PANEL 16

/* What begins on such a boundary may be read by the widest instructions. */
#define CLARA_EMBEDDER_ALIGNMENT 64

/**
 * ClaraEmbedderProduct:
 * @left: the left matrix, row by row
 * @left_stride: floats from one row of @left to the next
 * @rows: the rows of @left and of @out
 * @depth: the columns of @left, the rows of @panels
 * @panels: the right matrix in panels, aligned
 * @columns: the columns of @panels and of @out: whole panels
 * @bias: (nullable): one number a column, added to every row
 * @addend: (nullable): a matrix of the shape of @out, added after @bias; may be @out itself
 * @addend_stride: floats from one row of @addend to the next
 * @clamp: whether what is below zero becomes zero
 * @out: where the result goes
 * @out_stride: floats from one row of @out to the next
 *
 * One product of two matrices, and what is done to it at once.
 */
typedef struct
{
  const float *left;
  size_t       left_stride;
  size_t       rows;
  size_t       depth;
  const float *panels;
  size_t       columns;
  const float *bias;
  const float *addend;
  size_t       addend_stride;
  bool         clamp;
  float       *out;
  size_t       out_stride;
} ClaraEmbedderProduct;

/**
 * ClaraEmbedderKernels:
 * @name: the instructions they use
 * @multiply: multiplies two matrices
 * @normalise: shifts and scales a row to mean 0 and variance 1, then by @scale and @bias
 * @soften: turns a row of @n scores into shares that sum to 1; what pads it to whole panels becomes 0
 * @finish: takes the hyperbolic tangent of a row, then scales the row to length 1
 *
 * The arithmetic of the embedder, once for each kind of processor.
 *
 * Every number is reached by the same operations in the same order, in single precision, each
 * rounded by itself: a product is summed row after row of the right matrix, a row in sixteen lanes
 * that are folded by halves. So all of them give the same bits, whatever stands in the other rows.
 * No fused multiply-add is used, for not every processor has one; here it would save little.
 */
typedef struct
{
  const char *name;
  void      (*multiply)  (const ClaraEmbedderProduct *product);
  void      (*normalise) (const float *row,
                          size_t       width,
                          const float *scale,
                          const float *bias,
                          float       *out);
  void      (*soften)    (float  *row,
                          size_t  n);
  void      (*finish)    (float  *row,
                          size_t  width);
} ClaraEmbedderKernels;

const ClaraEmbedderKernels        *clara_embedder_kernels_get_best  (void);
const ClaraEmbedderKernels *const *clara_embedder_kernels_get_all   (size_t *n_kernels);

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Compiled once for each width of vector, by the build file: CLARA_KERNELS names the result, and
 * CLARA_LANES is how many floats fill a register. Nothing but plain C headers may be included here:
 * an inline function from elsewhere would be compiled for instructions that a processor may lack. */
#include "clara-embedder-kernels.h"

#include <math.h>
#include <stdint.h>

#define STRINGIFY_(name) #name
#define STRINGIFY(name)  STRINGIFY_ (name)
#define JOIN_(a, b)      a##b
#define JOIN(a, b)       JOIN_ (a, b)

#define INLINE static inline __attribute__ ((always_inline))

/* Rows of a tile: as many sums as sixteen registers hold beside two vectors of the right matrix. */
#define TILE_ROWS    6
#define TILE_COLUMNS (2 * CLARA_LANES)

/* A row is summed in this many lanes by every kind of processor. */
#define SUM_LANES   16
#define SUM_VECTORS (SUM_LANES / CLARA_LANES)

typedef float Vector __attribute__ ((vector_size (CLARA_LANES * 4)));
typedef int32_t Whole __attribute__ ((vector_size (CLARA_LANES * 4)));
typedef float Anywhere __attribute__ ((vector_size (CLARA_LANES * 4), aligned (4)));

extern const ClaraEmbedderKernels JOIN (clara_embedder_kernels_, CLARA_KERNELS);

#define LOAD(address)         (*(const Anywhere *) (address))
#define STORE(address, value) (*(Anywhere *) (address) = (value))

/* Lane by lane: @yes where the comparison held. */
INLINE Vector
choose (Whole held, Vector yes, Vector no)
{
  return (Vector) ((held & (Whole) yes) | (~held & (Whole) no));
}

/* One tile of the product: N_ROWS is known when this is compiled, so that the sums stay in registers. */
INLINE void
multiply_tile (const ClaraEmbedderProduct *p, size_t n_rows, size_t row, size_t column)
{
  const float *left = p->left + row * p->left_stride;
  const float *right = p->panels + column / CLARA_EMBEDDER_PANEL * p->depth * CLARA_EMBEDDER_PANEL +
                       column % CLARA_EMBEDDER_PANEL;
  Vector sum[TILE_ROWS][2];

#pragma GCC unroll 6
  for (size_t r = 0; r < n_rows; r++)
    sum[r][0] = sum[r][1] = (Vector){ 0 };

  for (size_t k = 0; k < p->depth; k++, right += CLARA_EMBEDDER_PANEL)
    {
      const Vector first = *(const Vector *) (const void *) right;
      const Vector second = *(const Vector *) (const void *) (right + CLARA_LANES);

#pragma GCC unroll 6
      for (size_t r = 0; r < n_rows; r++)
        {
          const float factor = left[r * p->left_stride + k];

          sum[r][0] += factor * first;
          sum[r][1] += factor * second;
        }
    }

#pragma GCC unroll 6
  for (size_t r = 0; r < n_rows; r++)
    for (size_t half = 0; half < 2; half++)
      {
        const size_t at = column + half * CLARA_LANES;
        Vector value = sum[r][half];

        if (p->bias != NULL)
          value += LOAD (p->bias + at);
        if (p->addend != NULL)
          value += LOAD (p->addend + (row + r) * p->addend_stride + at);
        if (p->clamp)
          value = choose (value > 0, value, (Vector){ 0 });
        STORE (p->out + (row + r) * p->out_stride + at, value);
      }
}

/* The rows of one tile, for one column of tiles; the tile's height must be a constant to the compiler. */
static void
multiply_rows (const ClaraEmbedderProduct *p, size_t n_rows, size_t row, size_t column)
{
  switch (n_rows)
    {
    case 6:
      multiply_tile (p, 6, row, column);
      break;
    case 5:
      multiply_tile (p, 5, row, column);
      break;
    case 4:
      multiply_tile (p, 4, row, column);
      break;
    case 3:
      multiply_tile (p, 3, row, column);
      break;
    case 2:
      multiply_tile (p, 2, row, column);
      break;
    default:
      multiply_tile (p, 1, row, column);
      break;
    }
}

/* A panel at a time, so that it stays near while all rows pass it; the rows in tiles of like height. */
static void
multiply (const ClaraEmbedderProduct *p)
{
  const size_t n_tiles = (p->rows + TILE_ROWS - 1) / TILE_ROWS;

  for (size_t panel = 0; panel < p->columns; panel += CLARA_EMBEDDER_PANEL)
    for (size_t tile = 0, row = 0; tile < n_tiles; tile++)
      {
        const size_t n_rows = p->rows / n_tiles + (tile < p->rows % n_tiles);

        for (size_t at = 0; at < CLARA_EMBEDDER_PANEL; at += TILE_COLUMNS)
          multiply_rows (p, n_rows, row, panel + at);
        row += n_rows;
      }
}

/* The sum of the lanes, folded by halves. */
INLINE float
fold (const Vector sums[SUM_VECTORS])
{
  float lanes[SUM_LANES];

  for (size_t v = 0; v < SUM_VECTORS; v++)
    STORE (lanes + v * CLARA_LANES, sums[v]);
  for (size_t half = SUM_LANES / 2; half > 0; half /= 2)
    for (size_t lane = 0; lane < half; lane++)
      lanes[lane] += lanes[lane + half];

  return lanes[0];
}

static void
normalise (const float *row, size_t width, const float *scale, const float *bias, float *out)
{
  Vector sums[SUM_VECTORS] = { 0 };
  float mean, factor;

  for (size_t i = 0; i < width; i += SUM_LANES)
    for (size_t v = 0; v < SUM_VECTORS; v++)
      sums[v] += LOAD (row + i + v * CLARA_LANES);
  mean = fold (sums) / (float) width;

  for (size_t v = 0; v < SUM_VECTORS; v++)
    sums[v] = (Vector){ 0 };
  for (size_t i = 0; i < width; i += SUM_LANES)
    for (size_t v = 0; v < SUM_VECTORS; v++)
      {
        const Vector apart = LOAD (row + i + v * CLARA_LANES) - mean;

        sums[v] += apart * apart;
      }
  factor = 1.0f / sqrtf (fold (sums) / (float) width + 1e-6f);

  for (size_t i = 0; i < width; i += CLARA_LANES)
    STORE (out + i, (LOAD (scale + i) * factor) * (LOAD (row + i) - mean) + LOAD (bias + i));
}

/* e to the power of x, for x in -87 ... 87, to about two units in the last place: a power of two, and
 * the series of the rest, which is at most ln 2 / 2. ln 2 is taken in two parts, the first so short
 * that its multiples are exact. Adding and taking away 1.5 * 2^23 rounds to a whole number. */
INLINE Vector
exponential (Vector x)
{
  const float ln2_high = 0.693145751953125f, ln2_low = 1.42860682030941723212e-6f;
  const float rounder = 12582912.0f;
  Vector power, rest, series;

  x = choose (x > 87.0f, (Vector){ 0 } + 87.0f, x);
  x = choose (x < -87.0f, (Vector){ 0 } - 87.0f, x);

  power = x * 1.44269504088896341f + rounder;
  power = power - rounder;
  rest = (x - power * ln2_high) - power * ln2_low;

  series = (Vector){ 0 } + 1.0f / 5040.0f;
  series = series * rest + 1.0f / 720.0f;
  series = series * rest + 1.0f / 120.0f;
  series = series * rest + 1.0f / 24.0f;
  series = series * rest + 1.0f / 6.0f;
  series = series * rest + 0.5f;
  series = series * rest + 1.0f;
  series = series * rest + 1.0f;

  return series * (Vector) ((__builtin_convertvector(power, Whole) + 127) << 23);
}

static void
soften (float *row, size_t n)
{
  const size_t padded = (n + CLARA_EMBEDDER_PANEL - 1) / CLARA_EMBEDDER_PANEL *
                        CLARA_EMBEDDER_PANEL;
  Vector sums[SUM_VECTORS] = { 0 };
  float most = row[0], sum;

  for (size_t i = 1; i < n; i++)
    most = row[i] > most ? row[i] : most;
  for (size_t i = n; i < padded; i++)
    row[i] = most;

  for (size_t i = 0; i < padded; i += CLARA_LANES)
    STORE (row + i, exponential (LOAD (row + i) - most));
  for (size_t i = n; i < padded; i++)
    row[i] = 0;

  for (size_t i = 0; i < padded; i += SUM_LANES)
    for (size_t v = 0; v < SUM_VECTORS; v++)
      sums[v] += LOAD (row + i + v * CLARA_LANES);
  sum = fold (sums);
  for (size_t i = 0; i < padded; i += CLARA_LANES)
    STORE (row + i, LOAD (row + i) / sum);
}

/* tanh x = 1 - 2 / (e^2x + 1). */
static void
finish (float *row, size_t width)
{
  Vector sums[SUM_VECTORS] = { 0 };
  float square, factor;

  for (size_t i = 0; i < width; i += SUM_LANES)
    for (size_t v = 0; v < SUM_VECTORS; v++)
      {
        float *at = row + i + v * CLARA_LANES;
        const Vector bent = 1.0f - 2.0f / (exponential (2.0f * LOAD (at)) + 1.0f);

        sums[v] += bent * bent;
        STORE (at, bent);
      }

  square = fold (sums);
  factor = 1.0f / sqrtf (square > 1e-12f ? square : 1e-12f);
  for (size_t i = 0; i < width; i += CLARA_LANES)
    STORE (row + i, LOAD (row + i) * factor);
}

const ClaraEmbedderKernels JOIN (clara_embedder_kernels_, CLARA_KERNELS) = {
  .name = STRINGIFY (CLARA_KERNELS),
  .multiply = multiply,
  .normalise = normalise,
  .soften = soften,
  .finish = finish,
};

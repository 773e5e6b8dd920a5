/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clara-embedder-kernels.h"

#ifdef CLARA_KERNELS_AVX2
extern const ClaraEmbedderKernels clara_embedder_kernels_avx2;
#endif
extern const ClaraEmbedderKernels clara_embedder_kernels_plain;

/**
 * clara_embedder_kernels_get_all:
 * @n_kernels: (out): how many there are
 *
 * Returns: (array length=n_kernels): those that this processor can run, the quickest first
 */
const ClaraEmbedderKernels *const *
clara_embedder_kernels_get_all (size_t *n_kernels)
{
  static const ClaraEmbedderKernels *const all[] = {
#ifdef CLARA_KERNELS_AVX2
    &clara_embedder_kernels_avx2,
#endif
    &clara_embedder_kernels_plain,
  };
  size_t first = 0;

#ifdef CLARA_KERNELS_AVX2
  if (!__builtin_cpu_supports ("avx2"))
    first = 1;
#endif
  *n_kernels = sizeof all / sizeof *all - first;

  return all + first;
}

/**
 * clara_embedder_kernels_get_best:
 *
 * Returns: the quickest that this processor can run
 */
const ClaraEmbedderKernels *
clara_embedder_kernels_get_best (void)
{
  size_t n_kernels;

  return clara_embedder_kernels_get_all (&n_kernels)[0];
}

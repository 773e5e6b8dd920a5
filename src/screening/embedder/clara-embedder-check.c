/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-embedder-private.h"

#include "clara-error.h"

#include <math.h>

/* Of the model that is shipped, and of three lines, what the published graph itself gives for how near
 * each two are (data/SOURCES.md). */
#define KNOWN_MODEL "use-lite-0.2.0-4199393a8f624c80"

static const char *const lines[] = {
  "Cared for patients after surgery and kept their charts.",
  "Looked after people recovering from operations, with careful records.",
  "Wrote the payment service in Go and tuned its database.",
};

static const struct
{
  guint first, second;
  float known;
} pairs[] = {
  { 0, 1, 0.52182f },
  { 0, 2, 0.32324f },
  { 1, 2, 0.27208f },
};

#define TOLERANCE 1e-4f

static float
multiply (const float *a, const float *b, guint dimension)
{
  float sum = 0;

  for (guint i = 0; i < dimension; i++)
    sum += a[i] * b[i];

  return sum;
}

/* Lengths must be 1 whatever the model; what is near to what is known of one only. */
static gboolean
are_as_known (ClaraEmbedder *embedder, const float *vectors)
{
  const guint dimension = clara_embedder_get_dimension (embedder);

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      const float *vector = vectors + i * dimension;

      if (!(fabsf (multiply (vector, vector, dimension) - 1.0f) < TOLERANCE))
        return FALSE;
    }
  if (!g_str_has_prefix (clara_embedder_get_id (embedder), KNOWN_MODEL))
    return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      const float product = multiply (vectors + pairs[i].first * dimension,
                                      vectors + pairs[i].second * dimension, dimension);

      if (!(fabsf (product - pairs[i].known) < TOLERANCE))
        return FALSE;
    }

  return TRUE;
}

/**
 * clara_embedder_check:
 * @directory: (nullable): the folder of the model; %NULL: that of clara_embedder_find_directory()
 * @id: (out) (optional) (transfer full): the id of the embedder
 * @error: return location for a #GError
 *
 * Tries the language model: whether it is there, whole by its digest, and gives what it is known to
 * give. A fifth of a second. Any thread.
 *
 * Returns: whether it works; %CLARA_ERROR_NOT_FOUND when there is none, %CLARA_ERROR_CORRUPT when it
 *   must be converted anew, %CLARA_ERROR_FAILED when this processor computes something else, or
 *   another error of clara_embedder_load()
 */
gboolean
clara_embedder_check (const char *directory, char **id, GError **error)
{
  g_autofree char *found = directory != NULL ? g_strdup (directory)
                                             : clara_embedder_find_directory ();
  g_autoptr (ClaraEmbedder) embedder = NULL;
  g_autofree float *vectors = NULL;

  if (found == NULL)
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND, "there is no language model");
      return FALSE;
    }
  embedder = clara_embedder_load (found, error);
  if (embedder == NULL ||
      !clara_embedder_model_verify (clara_embedder_get_model (embedder), TRUE, error))
    return FALSE;

  vectors = g_new (float, G_N_ELEMENTS (lines) * clara_embedder_get_dimension (embedder));
  if (!clara_embedder_embed (embedder, lines, G_N_ELEMENTS (lines), 1, vectors, NULL, error))
    return FALSE;
  if (!are_as_known (embedder, vectors))
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_FAILED,
                   "the language model gives other results here than it should");
      return FALSE;
    }

  if (id != NULL)
    *id = g_strdup (clara_embedder_get_id (embedder));

  return TRUE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The published files of the Universal Sentence Encoder lite, as TensorFlow.js lays models out: a
 * manifest of tensors in model.json, their floats in shards, and the pieces in vocab.json. */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-embedder-import.h"

#include "clara-embedder-model.h"
#include "clara-embedder.h"
#include "clara-error.h"
#include "clara-json.h"

#include <math.h>
#include <string.h>

#define NAME           "use-lite-0.2.0"
#define HEADS          4u
#define MAX_TOKENS     128u
#define MAX_PIECES     65535u
#define MAX_SHARD      (64u * 1024u * 1024u)
#define MAX_WEIGHTS    (256u * 1024u * 1024u)
#define MAX_DIMENSIONS 8u

typedef struct
{
  const float *floats;
  guint64 n_floats;
  gint64 last; /* its last dimension: columns */
} Weight;

typedef struct
{
  GByteArray *bytes;   /* (owned) */
  GHashTable *weights; /* (owned): name (owned) to Weight (owned) */
  GPtrArray *pieces;   /* (owned) */
  GArray *scores;      /* (owned) */
  float *timing;       /* (owned) */
  const float *tensors[CLARA_EMBEDDER_N_TENSORS];
} Import;

/* Where a tensor is found: part of its name, in which %u is the layer. Parts that only the folded
 * graph has are left out. */
static const char *const names[CLARA_EMBEDDER_LAYER_END] = {
  [CLARA_EMBEDDER_PIECES] = "module/Embeddings_en",
  [CLARA_EMBEDDER_ADJUST] = "Encode/Layer_0/TransformerLayer/dense/kernel",
  [CLARA_EMBEDDER_ADJUST_BIAS] = "Encode/Layer_0/TransformerLayer/dense/bias",
  [CLARA_EMBEDDER_TOP] = "hidden_layers/tanh_layer_0/weights",
  [CLARA_EMBEDDER_TOP_BIAS] = "hidden_layers/tanh_layer_0/bias",
  [CLARA_EMBEDDER_ATTEND_SCALE] =
      "Layer_%u/TransformerLayer/layer_prepostprocess/layer_norm/layer_norm_scale",
  [CLARA_EMBEDDER_ATTEND_SHIFT] =
      "Layer_%u/TransformerLayer/layer_prepostprocess/layer_norm/layer_norm_bias",
  [CLARA_EMBEDDER_ASK] = "Layer_%u/TransformerLayer/MultiheadAttention/qkv_transform_single/kernel",
  [CLARA_EMBEDDER_ASK_BIAS] =
      "Layer_%u/TransformerLayer/MultiheadAttention/qkv_transform_single/bias",
  [CLARA_EMBEDDER_JOIN] =
      "Layer_%u/TransformerLayer/MultiheadAttention/output_transform_single/kernel",
  [CLARA_EMBEDDER_JOIN_BIAS] =
      "Layer_%u/TransformerLayer/MultiheadAttention/output_transform_single/bias",
  [CLARA_EMBEDDER_FEED_SCALE] =
      "Layer_%u/TransformerLayer/FFN/layer_prepostprocess/layer_norm/layer_norm_scale",
  [CLARA_EMBEDDER_FEED_SHIFT] =
      "Layer_%u/TransformerLayer/FFN/layer_prepostprocess/layer_norm/layer_norm_bias",
  [CLARA_EMBEDDER_INNER] = "Layer_%u/TransformerLayer/FFN/conv1/Tensordot/Reshape_1",
  [CLARA_EMBEDDER_INNER_BIAS] = "Layer_%u/TransformerLayer/FFN/conv1/bias",
  [CLARA_EMBEDDER_OUTER] = "Layer_%u/TransformerLayer/FFN/conv2/Tensordot/Reshape_1",
  [CLARA_EMBEDDER_OUTER_BIAS] = "Layer_%u/TransformerLayer/FFN/conv2/bias",
};

#define FREQUENCIES "AddTimingSignal/TimingSignal/ExpandDims_1"

static gboolean
fail_invalid (GError **error, const char *what, const char *name)
{
  g_set_error (error, CLARA_ERROR, CLARA_ERROR_INVALID,
               "this is not the model that is expected: %s %s", what, name);
  return FALSE;
}

static char *
read_file (const char *directory, const char *name, gsize *length, GError **error)
{
  g_autofree char *path = g_build_filename (directory, name, NULL);
  g_autoptr (GError) reason = NULL;
  char *data;

  if (!g_file_get_contents (path, &data, length, &reason))
    {
      g_set_error_literal (error, CLARA_ERROR,
                           g_error_matches (reason, G_FILE_ERROR, G_FILE_ERROR_NOENT)
                               ? CLARA_ERROR_NOT_FOUND
                               : CLARA_ERROR_FAILED,
                           reason->message);
      return NULL;
    }

  return data;
}

static gboolean
read_shards (Import *import, const char *directory, JsonObject *group, GError **error)
{
  JsonArray *paths = clara_json_get_array (group, "paths", error);

  if (paths == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (paths); i++)
    {
      const char *name = clara_json_get_string_element (paths, i, error);
      g_autofree char *data = NULL;
      gsize length;

      if (name == NULL)
        return FALSE;
      if (strchr (name, '/') != NULL)
        return fail_invalid (error, "a part lies elsewhere:", name);
      data = read_file (directory, name, &length, error);
      if (data == NULL)
        return FALSE;
      if (length > MAX_SHARD || import->bytes->len + length > MAX_WEIGHTS)
        return fail_invalid (error, "it is too large:", name);
      g_byte_array_append (import->bytes, (const guint8 *) data, (guint) length);
    }

  return TRUE;
}

/* Counts the numbers of a tensor; @last is its last dimension. */
static gboolean
measure_weight (JsonArray *dimensions, guint64 *n_numbers, gint64 *last, GError **error)
{
  *n_numbers = 1;
  *last = 1;
  if (json_array_get_length (dimensions) > MAX_DIMENSIONS)
    return fail_invalid (error, "a tensor has too many dimensions", "");

  for (guint i = 0; i < json_array_get_length (dimensions); i++)
    {
      if (!clara_json_get_int64_element (dimensions, i, last, error))
        return FALSE;
      if (*last < 0 || (*last > 0 && *n_numbers > MAX_WEIGHTS / (guint64) *last))
        return fail_invalid (error, "a tensor is too large", "");
      *n_numbers *= (guint64) *last;
    }

  return TRUE;
}

static gboolean
find_weights (Import *import, JsonObject *group, GError **error)
{
  JsonArray *weights = clara_json_get_array (group, "weights", error);
  guint64 at = 0;

  if (weights == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (weights); i++)
    {
      JsonObject *object = clara_json_get_object_element (weights, i, error);
      const char *name = object == NULL ? NULL : clara_json_get_string (object, "name", error);
      const char *type = name == NULL ? NULL : clara_json_get_string (object, "dtype", error);
      JsonArray *shape = type == NULL ? NULL : clara_json_get_array (object, "shape", error);
      Weight weight = { 0 };

      if (shape == NULL || !measure_weight (shape, &weight.n_floats, &weight.last, error))
        return FALSE;
      if (json_object_has_member (object, "quantization") ||
          (strcmp (type, "float32") != 0 && strcmp (type, "int32") != 0))
        return fail_invalid (error, "a tensor is of another type:", name);
      if (weight.n_floats * 4 > import->bytes->len - at)
        return fail_invalid (error, "a tensor is cut off:", name);

      weight.floats = (const float *) (const void *) (import->bytes->data + at);
      at += weight.n_floats * 4;
      if (strcmp (type, "float32") == 0)
        g_hash_table_insert (import->weights, g_strdup (name), g_memdup2 (&weight, sizeof weight));
    }

  return at == import->bytes->len || fail_invalid (error, "there are numbers too many", "");
}

static const Weight *
find_weight (Import *import, const char *part, GError **error)
{
  GHashTableIter iter;
  gpointer name, weight;
  const Weight *found = NULL;

  g_hash_table_iter_init (&iter, import->weights);
  while (g_hash_table_iter_next (&iter, &name, &weight))
    if (strstr (name, part) != NULL)
      {
        if (found != NULL)
          {
            fail_invalid (error, "two tensors are named", part);
            return NULL;
          }
        found = weight;
      }
  if (found == NULL)
    fail_invalid (error, "there is no", part);

  return found;
}

static const Weight *
find_tensor (Import *import, guint tensor, GError **error)
{
  const guint layer = tensor >= CLARA_EMBEDDER_LAYER_END;
  const char *name = names[layer ? tensor - CLARA_EMBEDDER_PER_LAYER : tensor];
  g_auto (GStrv) parts = g_strsplit (name, "%u", -1);
  g_autofree char *part = g_strjoinv (layer ? "1" : "0", parts);

  return find_weight (import, part, error);
}

/* The colon separates score from piece in the list that vocab.json was made from, so pieces with a
 * colon have lost their score. The pieces lie in the order of their scores. */
static void
fill_scores (Import *import)
{
  double *scores = (double *) (void *) import->scores->data;

  for (guint i = 0; i < import->scores->len; i++)
    if (isnan (scores[i]))
      {
        const double before = i > 0 ? scores[i - 1] : 0;
        guint next = i;

        while (next + 1 < import->scores->len && isnan (scores[next]))
          next++;
        scores[i] = isnan (scores[next]) ? before : (before + scores[next]) / 2;
      }
}

static gboolean
read_pieces (Import *import, const char *directory, GError **error)
{
  gsize length;
  g_autofree char *data = read_file (directory, "vocab.json", &length, error);
  g_autoptr (JsonNode) node = NULL;
  JsonArray *array;

  if (data == NULL)
    return FALSE;
  node = clara_json_parse (data, (gssize) length, NULL, error);
  if (node == NULL)
    return FALSE;
  if (!JSON_NODE_HOLDS_ARRAY (node) ||
      json_array_get_length (json_node_get_array (node)) > MAX_PIECES)
    return fail_invalid (error, "vocab.json is no list of pieces", "");

  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonArray *pair = clara_json_get_array_element (array, i, error);
      const char *piece = pair == NULL ? NULL : clara_json_get_string_element (pair, 0, error);
      double score = NAN;

      if (piece == NULL)
        return FALSE;
      if (json_array_get_length (pair) != 2)
        return fail_invalid (error, "a piece has no score:", piece);
      if (!json_array_get_null_element (pair, 1) &&
          !clara_json_get_double_element (pair, 1, &score, error))
        return FALSE;
      g_ptr_array_add (import->pieces, g_strdup (piece));
      g_array_append_val (import->scores, score);
    }
  fill_scores (import);

  return TRUE;
}

/* The sines, then the cosines, of the position times each frequency: precomputed, so that no vector
 * depends on the mathematics library of a machine. */
static gboolean
make_timing (Import *import, guint32 width, GError **error)
{
  const Weight *frequencies = find_weight (import, FREQUENCIES, error);

  if (frequencies == NULL)
    return FALSE;
  if (frequencies->n_floats != width / 2)
    return fail_invalid (error, "of another size is", FREQUENCIES);

  import->timing = g_new (float, (gsize) MAX_TOKENS *width);
  for (guint position = 0; position < MAX_TOKENS; position++)
    for (guint i = 0; i < width / 2; i++)
      {
        const float angle = (float) position * frequencies->floats[i];

        import->timing[position * width + i] = (float) sin ((double) angle);
        import->timing[position * width + width / 2 + i] = (float) cos ((double) angle);
      }

  return TRUE;
}

static gboolean
find_tensors (Import *import, ClaraEmbedderShape *shape, GError **error)
{
  const Weight *pieces = find_tensor (import, CLARA_EMBEDDER_PIECES, error);
  const Weight *top = pieces == NULL ? NULL : find_tensor (import, CLARA_EMBEDDER_TOP, error);
  const Weight *inner = top == NULL ? NULL : find_tensor (import, CLARA_EMBEDDER_INNER, error);

  if (inner == NULL)
    return FALSE;
  *shape = (ClaraEmbedderShape){ .width = (guint32) MIN (pieces->last, G_MAXUINT16),
                                 .hidden = (guint32) MIN (top->last, G_MAXUINT16),
                                 .inner = (guint32) MIN (inner->last, G_MAXUINT16),
                                 .heads = HEADS,
                                 .max_tokens = MAX_TOKENS,
                                 .n_pieces = import->pieces->len };
  if (!make_timing (import, shape->width, error))
    return FALSE;

  for (guint i = 0; i < CLARA_EMBEDDER_N_TENSORS; i++)
    {
      const Weight *weight;
      gsize rows, columns;

      if (i == CLARA_EMBEDDER_TIMING)
        {
          import->tensors[i] = import->timing;
          continue;
        }
      weight = find_tensor (import, i, error);
      if (weight == NULL)
        return FALSE;
      clara_embedder_shape_measure (shape, i, &rows, &columns);
      /* The table of pieces has two rows that no piece uses. */
      if ((gsize) weight->last != columns || weight->n_floats < rows * columns ||
          (i != CLARA_EMBEDDER_PIECES && weight->n_floats != rows * columns))
        return fail_invalid (error, "of another size is", names[i % CLARA_EMBEDDER_LAYER_END]);
      import->tensors[i] = weight->floats;
    }

  return TRUE;
}

static gboolean
read_weights (Import *import, const char *directory, GError **error)
{
  gsize length;
  g_autofree char *data = read_file (directory, "model.json", &length, error);
  g_autoptr (JsonObject) object = NULL;
  JsonArray *manifest;
  JsonObject *group;

  if (data == NULL)
    return FALSE;
  object = clara_json_parse_object (data, (gssize) length, NULL, error);
  if (object == NULL)
    return FALSE;
  manifest = clara_json_get_array (object, "weightsManifest", error);
  if (manifest == NULL)
    return FALSE;
  if (json_array_get_length (manifest) != 1)
    return fail_invalid (error, "its numbers are grouped otherwise", "");

  group = clara_json_get_object_element (manifest, 0, error);

  return group != NULL && read_shards (import, directory, group, error) &&
         find_weights (import, group, error);
}

/**
 * clara_embedder_import:
 * @directory: a folder with the published files of the model
 * @error: return location for a #GError
 *
 * Converts the published files into the one file that Clara maps, beside them; half a second. Their
 * checksums are for those to compare who fetch them. Any thread.
 *
 * Returns: whether the file was written; %CLARA_ERROR_NOT_FOUND when a file is missing,
 *   %CLARA_ERROR_INVALID when it is another model, or an error of clara_embedder_model_write()
 */
gboolean
clara_embedder_import (const char *directory, GError **error)
{
  g_autofree char *path = g_build_filename (directory, CLARA_EMBEDDER_FILE, NULL);
  Import import = {
    .bytes = g_byte_array_new (),
    .weights = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free),
    .pieces = g_ptr_array_new_with_free_func (g_free),
    .scores = g_array_new (FALSE, FALSE, sizeof (double)),
  };
  ClaraEmbedderShape shape;
  gboolean done;

  done = read_pieces (&import, directory, error) && read_weights (&import, directory, error) &&
         find_tensors (&import, &shape, error) &&
         clara_embedder_model_write (path, NAME, &shape, import.tensors,
                                     (const char *const *) import.pieces->pdata,
                                     (const double *) (void *) import.scores->data, error);

  g_byte_array_unref (import.bytes);
  g_hash_table_unref (import.weights);
  g_ptr_array_unref (import.pieces);
  g_array_unref (import.scores);
  g_free (import.timing);

  return done;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-fuzz"

/* The input is a line for the vocabulary of a small model, and damage to that model's file: its bytes
 * are laid over the header and over the vocabulary, where all that steers the reader stands. */
#include "clara-embedder-format.h"
#include "clara-embedder-vocabulary.h"
#include "clara-error.h"
#include "clara-fuzz.h"

#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static const ClaraEmbedderShape shape = {
  .width = 16,
  .hidden = 16,
  .inner = 16,
  .heads = 1,
  .max_tokens = 12,
  .n_pieces = 14,
};

static const char *const pieces[] = { "?", "<s>",  "</s>", "x", "y",  "z",  "\xe2\x96\x81",
                                      "a", "work", "ing",  "é", "fi", "wo", "\xe2\x96\x81w" };

static int
open_memory (char path[64])
{
  const int descriptor = memfd_create ("model", MFD_CLOEXEC);

  g_assert (descriptor >= 0);
  g_snprintf (path, 64, "/proc/self/fd/%d", descriptor);

  return descriptor;
}

static char *
make_model (gsize *size)
{
  const float floats[16 * 48] = { 0 };
  const double scores[14] = { 0, 0, 0, 0, 0, 0, -2, -3, -4, -5, -6, -7, -8, -9 };
  const float *tensors[CLARA_EMBEDDER_N_TENSORS];
  g_autofree char *folder = g_dir_make_tmp ("clara-fuzz-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "model", NULL);
  char *data = NULL;

  for (guint i = 0; i < CLARA_EMBEDDER_N_TENSORS; i++)
    tensors[i] = floats;
  g_assert (clara_embedder_model_write (path, "fuzz", &shape, tensors, pieces, scores, NULL));
  g_assert (g_file_get_contents (path, &data, size, NULL));
  unlink (path);
  rmdir (folder);

  return data;
}

/* Opens the file and, when that is allowed, cuts the line with its vocabulary. */
static void
read_model (const char *path, const char *line, gboolean whole)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraEmbedderModel) model = clara_embedder_model_open (path, &error);
  g_autoptr (ClaraEmbedderVocabulary) vocabulary = NULL;
  g_autofree guint16 *tokens = NULL;
  guint n_tokens;

  if (model != NULL)
    vocabulary = clara_embedder_vocabulary_new (model, &error);
  g_assert (!whole || error == NULL);
  if (vocabulary == NULL)
    {
      g_assert (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_CORRUPT) ||
                g_error_matches (error, CLARA_ERROR, CLARA_ERROR_UNSUPPORTED));
      return;
    }

  g_assert (clara_embedder_model_verify (model, TRUE, NULL) || !whole);
  tokens = g_new (guint16, model->shape.max_tokens);
  n_tokens = clara_embedder_vocabulary_split (vocabulary, line, tokens);
  g_assert (n_tokens <= model->shape.max_tokens);
  for (guint i = 0; i < n_tokens; i++)
    g_assert (tokens[i] < model->shape.n_pieces);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  static char *whole;
  static gsize model_size;
  const gsize in_header = MIN (size, sizeof (ClaraEmbedderHeader));
  const gsize in_text = MIN (size - in_header, 512);
  g_autofree char *line = g_strndup ((const char *) data, size);
  g_autofree char *damaged = NULL;
  char path[64];
  int descriptor;

  if (whole == NULL)
    whole = make_model (&model_size);

  damaged = g_memdup2 (whole, model_size);
  for (gsize i = 0; i < in_header; i++)
    damaged[i] ^= (char) data[i];
  for (gsize i = 0; i < in_text; i++)
    damaged[model_size - 512 + i] ^= (char) data[in_header + i];

  descriptor = open_memory (path);
  g_assert (write (descriptor, damaged, model_size) == (gssize) model_size);
  read_model (path, line, FALSE);
  close (descriptor);

  descriptor = open_memory (path);
  g_assert (write (descriptor, whole, model_size) == (gssize) model_size);
  read_model (path, line, TRUE);
  close (descriptor);

  return 0;
}

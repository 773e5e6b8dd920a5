/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "fixture.h"

#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>

static const ClaraEmbedderShape shape = {
  .width = 32,
  .hidden = 64,
  .inner = 96,
  .heads = 2,
  .max_tokens = FIXTURE_MAX_TOKENS,
};

static const char *const words[] = {
  "\xef\xbf\xbd",
  "<s>",
  "</s>",
  "one",
  "two",
  "three",
  "\xe2\x96\x81",
  "\xe2\x96\x81the",
  "\xe2\x96\x81work",
  "work",
  "ing",
  "\xe2\x96\x81nurse",
  "fi",
  "é",
  "ll",
};

char *
fixture_folder (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("clara-embedder-XXXXXX", &error);

  g_assert_no_error (error);

  return folder;
}

void
fixture_remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static char *
path_of (const char *folder)
{
  return g_build_filename (folder, CLARA_EMBEDDER_FILE, NULL);
}

static GPtrArray *
make_pieces (void)
{
  GPtrArray *pieces = g_ptr_array_new_with_free_func (g_free);

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    g_ptr_array_add (pieces, g_strdup (words[i]));
  for (char letter = 'a'; letter <= 'z'; letter++)
    {
      g_ptr_array_add (pieces, g_strdup_printf ("%c", letter));
      g_ptr_array_add (pieces, g_strdup_printf ("\xe2\x96\x81%c", letter));
    }

  return pieces;
}

void
fixture_write_model (const char *folder)
{
  g_autoptr (GPtrArray) pieces = make_pieces ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (11);
  g_autoptr (GPtrArray) tensors = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_autofree char *path = path_of (folder);
  g_autofree double *scores = g_new (double, pieces->len);
  ClaraEmbedderShape sizes = shape;

  sizes.n_pieces = pieces->len;
  for (guint i = 0; i < CLARA_EMBEDDER_N_TENSORS; i++)
    {
      gsize rows, columns;
      float *floats;

      clara_embedder_shape_measure (&sizes, i, &rows, &columns);
      floats = g_new (float, rows *columns);
      for (gsize j = 0; j < rows * columns; j++)
        floats[j] = (float) g_rand_double_range (rand, -0.5, 0.5);
      g_ptr_array_add (tensors, floats);
    }
  /* Longer pieces are likelier than their letters together. */
  for (guint i = 0; i < pieces->len; i++)
    scores[i] = i < 6 ? 0 : -6.0 - 0.01 * i;

  g_assert_true (clara_embedder_model_write (path, "made-up-1", &sizes,
                                             (const float *const *) tensors->pdata,
                                             (const char *const *) pieces->pdata, scores, &error));
  g_assert_no_error (error);
}

char *
fixture_read_model (const char *folder, gsize *size)
{
  g_autofree char *path = path_of (folder);
  g_autoptr (GError) error = NULL;
  char *data = NULL;

  g_assert_true (g_file_get_contents (path, &data, size, &error));
  g_assert_no_error (error);

  return data;
}

/* A new file each time, for the old one may be mapped; not synced, for a thousand are written. */
void
fixture_replace_model (const char *folder, const char *data, gsize size)
{
  g_autofree char *path = path_of (folder);
  FILE *file;

  g_assert_cmpint (g_remove (path), ==, 0);
  file = g_fopen (path, "wb");
  g_assert_nonnull (file);
  g_assert_cmpuint (fwrite (data, 1, size, file), ==, size);
  g_assert_cmpint (fclose (file), ==, 0);
}

ClaraEmbedder *
fixture_load (const char *folder)
{
  g_autoptr (GError) error = NULL;
  ClaraEmbedder *embedder = clara_embedder_load (folder, &error);

  g_assert_no_error (error);
  g_assert_nonnull (embedder);

  return embedder;
}

/* The id of a piece; of one that stands twice, the first. */
guint
fixture_get_token (ClaraEmbedder *embedder, const char *piece)
{
  const ClaraEmbedderModel *model = clara_embedder_get_model (embedder);
  const char *text = model->text;

  for (guint i = 0; i < model->shape.n_pieces; text += model->lengths[i++])
    if (model->lengths[i] == strlen (piece) && memcmp (text, piece, strlen (piece)) == 0)
      return i;

  g_assert_not_reached ();
}

/* Lines of every length from nothing to more than is read, in an order without order. */
char **
fixture_make_lines (guint n_lines)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (5);
  char **lines = g_new0 (char *, n_lines + 1);

  for (guint i = 0; i < n_lines; i++)
    {
      GString *line = g_string_new (NULL);
      const int n_words = g_rand_int_range (rand, 0, 12);

      for (int j = 0; j < n_words; j++)
        {
          const int n_letters = g_rand_int_range (rand, 1, 7);

          g_string_append (line, j % 3 == 2 ? " working" : " ");
          for (int k = 0; k < n_letters; k++)
            g_string_append_c (line, (char) g_rand_int_range (rand, 'a', 'z' + 1));
        }
      lines[i] = g_string_free (line, FALSE);
    }

  return lines;
}

float *
fixture_embed (ClaraEmbedder *embedder, const char *const *lines, guint n_threads)
{
  const gsize n_lines = g_strv_length ((char **) lines);
  float *vectors = g_new (float, n_lines *clara_embedder_get_dimension (embedder));
  g_autoptr (GError) error = NULL;

  g_assert_true (clara_embedder_embed (embedder, lines, n_lines, n_threads, vectors, NULL, &error));
  g_assert_no_error (error);

  return vectors;
}

/* The model that is shipped; where it is not, the test is skipped and says so. */
ClaraEmbedder *
fixture_load_shipped (const ClaraEmbedderKernels *kernels)
{
  g_autofree char *folder = clara_embedder_find_directory ();
  g_autoptr (GError) error = NULL;
  ClaraEmbedder *embedder;

  if (folder == NULL)
    {
      g_test_skip (
          "the language model is not here; build-aux/setup and build-aux/build put it there");
      return NULL;
    }
  embedder = clara_embedder_load_with_kernels (folder, kernels, &error);
  g_assert_no_error (error);
  if (!g_str_has_prefix (clara_embedder_get_id (embedder), "use-lite-0.2.0-"))
    {
      g_test_skip ("another language model is here");
      g_clear_object (&embedder);
    }

  return embedder;
}

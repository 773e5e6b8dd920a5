/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "fixture.h"

#include "clara-error.h"

#include <math.h>
#include <string.h>

#define N_LINES 150u

static void
assert_same_bits (const float *a, const float *b, gsize n_floats)
{
  g_assert_cmpmem (a, n_floats * sizeof *a, b, n_floats * sizeof *b);
}

static void
test_vectors_have_length_one (void)
{
  g_autofree char *folder = fixture_folder ();
  g_auto (GStrv) lines = fixture_make_lines (N_LINES);
  g_autoptr (ClaraEmbedder) embedder = NULL;
  g_autofree float *vectors = NULL;

  fixture_write_model (folder);
  embedder = fixture_load (folder);
  g_assert_cmpuint (clara_embedder_get_dimension (embedder), ==, 64);
  vectors = fixture_embed (embedder, (const char *const *) lines, 2);

  for (guint i = 0; i < N_LINES; i++)
    {
      double square = 0;

      for (guint j = 0; j < 64; j++)
        square += (double) vectors[i * 64 + j] * (double) vectors[i * 64 + j];
      g_assert_cmpfloat_with_epsilon (square, *lines[i] == '\0' ? 0 : 1, 1e-5);
    }
  fixture_remove_folder (folder);
}

static void
test_threads_change_no_bit (void)
{
  g_autofree char *folder = fixture_folder ();
  g_auto (GStrv) lines = fixture_make_lines (N_LINES);
  g_autoptr (ClaraEmbedder) embedder = NULL;
  g_autofree float *expected = NULL;

  fixture_write_model (folder);
  embedder = fixture_load (folder);
  expected = fixture_embed (embedder, (const char *const *) lines, 1);
  for (guint n_threads = 0; n_threads <= 7; n_threads++)
    {
      g_autofree float *vectors = fixture_embed (embedder, (const char *const *) lines, n_threads);

      assert_same_bits (vectors, expected, N_LINES * 64);
    }
  fixture_remove_folder (folder);
}

static void
test_neighbours_change_no_bit (void)
{
  g_autofree char *folder = fixture_folder ();
  g_auto (GStrv) lines = fixture_make_lines (N_LINES);
  g_autofree const char **reversed = g_new0 (const char *, N_LINES + 1);
  g_autoptr (ClaraEmbedder) embedder = NULL;
  g_autofree float *expected = NULL;
  g_autofree float *backwards = NULL;

  fixture_write_model (folder);
  embedder = fixture_load (folder);
  expected = fixture_embed (embedder, (const char *const *) lines, 1);

  for (guint i = 0; i < N_LINES; i++)
    {
      const char *alone[] = { lines[i], NULL };
      g_autofree float *vector = fixture_embed (embedder, alone, 1);

      assert_same_bits (vector, expected + i * 64, 64);
      reversed[N_LINES - 1 - i] = lines[i];
    }
  backwards = fixture_embed (embedder, reversed, 3);
  for (guint i = 0; i < N_LINES; i++)
    assert_same_bits (backwards + (N_LINES - 1 - i) * 64, expected + i * 64, 64);
  fixture_remove_folder (folder);
}

static void
test_processors_change_no_bit (void)
{
  g_autofree char *folder = fixture_folder ();
  g_auto (GStrv) lines = fixture_make_lines (N_LINES);
  g_autofree float *expected = NULL;
  size_t n_kernels;
  const ClaraEmbedderKernels *const *kernels = clara_embedder_kernels_get_all (&n_kernels);

  fixture_write_model (folder);
  for (size_t i = 0; i < n_kernels; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (ClaraEmbedder)
          embedder = clara_embedder_load_with_kernels (folder, kernels[i], &error);
      g_autofree float *vectors = NULL;

      g_assert_no_error (error);
      vectors = fixture_embed (embedder, (const char *const *) lines, 1);
      if (expected == NULL)
        expected = g_steal_pointer (&vectors);
      else
        assert_same_bits (vectors, expected, N_LINES * 64);
    }
  fixture_remove_folder (folder);
}

static void
test_cancelled_is_an_error (void)
{
  const char *lines[] = { "the nurse", NULL };
  g_autofree char *folder = fixture_folder ();
  g_autoptr (ClaraEmbedder) embedder = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  float vector[64];

  fixture_write_model (folder);
  embedder = fixture_load (folder);
  g_cancellable_cancel (cancellable);
  g_assert_false (clara_embedder_embed (embedder, lines, 1, 2, vector, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  fixture_remove_folder (folder);
}

static void
test_no_lines_are_no_work (void)
{
  g_autofree char *folder = fixture_folder ();
  g_autoptr (ClaraEmbedder) embedder = NULL;
  g_autoptr (GError) error = NULL;

  fixture_write_model (folder);
  embedder = fixture_load (folder);
  g_assert_true (clara_embedder_embed (embedder, NULL, 0, 0, NULL, NULL, &error));
  g_assert_no_error (error);
  fixture_remove_folder (folder);
}

static void
test_folder_is_found_by_name (void)
{
  g_autofree char *folder = fixture_folder ();
  g_autofree char *none = NULL;
  g_autofree char *found = NULL;

  g_setenv ("CLARA_MODEL_DIR", folder, TRUE);
  none = clara_embedder_find_directory ();
  g_assert_null (none);
  fixture_write_model (folder);
  found = clara_embedder_find_directory ();
  g_assert_cmpstr (found, ==, folder);
  g_unsetenv ("CLARA_MODEL_DIR");
  fixture_remove_folder (folder);
}

static void
test_check_tells_what_is_wrong (void)
{
  g_autofree char *folder = fixture_folder ();
  g_autofree char *data = NULL;
  g_autofree char *id = NULL;
  g_autoptr (GError) missing = NULL;
  g_autoptr (GError) damaged = NULL;
  g_autoptr (GError) error = NULL;
  gsize size;

  g_assert_false (clara_embedder_check (folder, &id, &missing));
  g_assert_error (missing, CLARA_ERROR, CLARA_ERROR_NOT_FOUND);

  fixture_write_model (folder);
  g_assert_true (clara_embedder_check (folder, &id, &error));
  g_assert_no_error (error);
  g_assert_true (g_str_has_prefix (id, "made-up-1-"));

  data = fixture_read_model (folder, &size);
  data[size / 2] ^= 1;
  fixture_replace_model (folder, data, size);
  g_assert_false (clara_embedder_check (folder, NULL, &damaged));
  g_assert_error (damaged, CLARA_ERROR, CLARA_ERROR_CORRUPT);
  fixture_remove_folder (folder);
}

/* What the published graph gives for the lines, run in TensorFlow.js (data/SOURCES.md). */
static const struct
{
  const char *line;
  float first[4];
} published[] = {
#include "published.inc"
};

static char **
published_lines (void)
{
  GStrvBuilder *builder = g_strv_builder_new ();
  char **lines;

  for (gsize i = 0; i < G_N_ELEMENTS (published); i++)
    g_strv_builder_add (builder, published[i].line);
  lines = g_strv_builder_end (builder);
  g_strv_builder_unref (builder);

  return lines;
}

static void
test_shipped_model_equals_the_published_graph (void)
{
  g_autoptr (ClaraEmbedder) embedder = fixture_load_shipped (clara_embedder_kernels_get_best ());
  g_auto (GStrv) lines = published_lines ();
  g_autofree float *vectors = NULL;

  if (embedder == NULL)
    return;

  vectors = fixture_embed (embedder, (const char *const *) lines, 2);
  for (gsize i = 0; i < G_N_ELEMENTS (published); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (published[i].first); j++)
      g_assert_cmpfloat_with_epsilon (vectors[i * 512 + j], published[i].first[j], 2e-6f);
}

/* The digest of the vectors of the lines above: on any processor, from any compiler, the same. */
#define SHIPPED_BITS "75b24d5b081f8e214f4006024cb81cecd809bb6ed426fe3e00bc2f52afe8c228"

static void
test_shipped_model_gives_the_same_bits_everywhere (void)
{
  g_auto (GStrv) lines = published_lines ();
  size_t n_kernels;
  const ClaraEmbedderKernels *const *kernels = clara_embedder_kernels_get_all (&n_kernels);

  for (size_t i = 0; i < n_kernels; i++)
    {
      g_autoptr (ClaraEmbedder) embedder = fixture_load_shipped (kernels[i]);
      g_autofree float *vectors = NULL;
      g_autofree char *bits = NULL;

      if (embedder == NULL)
        return;

      vectors = fixture_embed (embedder, (const char *const *) lines, 2);
      bits = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) vectors,
                                          G_N_ELEMENTS (published) * 512 * sizeof *vectors);
      g_assert_cmpstr (bits, ==, SHIPPED_BITS);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/embedder/vectors-have-length-one", test_vectors_have_length_one);
  g_test_add_func ("/embedder/threads-change-no-bit", test_threads_change_no_bit);
  g_test_add_func ("/embedder/neighbours-change-no-bit", test_neighbours_change_no_bit);
  g_test_add_func ("/embedder/processors-change-no-bit", test_processors_change_no_bit);
  g_test_add_func ("/embedder/cancelled-is-an-error", test_cancelled_is_an_error);
  g_test_add_func ("/embedder/no-lines-are-no-work", test_no_lines_are_no_work);
  g_test_add_func ("/embedder/folder-is-found-by-name", test_folder_is_found_by_name);
  g_test_add_func ("/embedder/check-tells-what-is-wrong", test_check_tells_what_is_wrong);
  g_test_add_func ("/embedder/shipped-model-equals-the-published-graph",
                   test_shipped_model_equals_the_published_graph);
  g_test_add_func ("/embedder/shipped-model-gives-the-same-bits-everywhere",
                   test_shipped_model_gives_the_same_bits_everywhere);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "fixture.h"

#include "clara-embedder-format.h"
#include "clara-embedder-import.h"
#include "clara-error.h"

#include <glib/gstdio.h>
#include <math.h>
#include <string.h>

/* Loads a file that is not what was written, and embeds with it. Whatever it holds, a clear error must
 * come of it, at the latest when it is first used. */
static void
assert_refused (const char *folder, const char *data, gsize size)
{
  const char *lines[] = { "the nurse working", NULL };
  g_autoptr (ClaraEmbedder) embedder = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree float *vectors = NULL;

  fixture_replace_model (folder, data, size);
  embedder = clara_embedder_load (folder, &error);
  if (embedder != NULL)
    {
      vectors = g_new (float, clara_embedder_get_dimension (embedder));
      g_assert_false (clara_embedder_embed (embedder, lines, 1, 1, vectors, NULL, &error));
    }
  g_assert_true (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_CORRUPT) ||
                 g_error_matches (error, CLARA_ERROR, CLARA_ERROR_UNSUPPORTED));
}

static void
test_missing_model_is_not_found (void)
{
  g_autofree char *folder = fixture_folder ();
  g_autofree char *path = g_build_filename (folder, CLARA_EMBEDDER_FILE, NULL);
  g_autoptr (GError) missing = NULL;
  g_autoptr (GError) is_folder = NULL;

  g_assert_null (clara_embedder_load (folder, &missing));
  g_assert_error (missing, CLARA_ERROR, CLARA_ERROR_NOT_FOUND);

  g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
  g_assert_null (clara_embedder_load (folder, &is_folder));
  g_assert_error (is_folder, CLARA_ERROR, CLARA_ERROR_NOT_FOUND);
  fixture_remove_folder (folder);
}

static void
test_every_byte_of_the_header_counts (void)
{
  g_autofree char *folder = fixture_folder ();
  g_autofree char *data = NULL;
  gsize size;

  fixture_write_model (folder);
  data = fixture_read_model (folder, &size);
  for (gsize i = 0; i < sizeof (ClaraEmbedderHeader); i++)
    for (guint value = 1; value < 256; value = value * 4 + 3)
      {
        data[i] ^= (char) value;
        assert_refused (folder, data, size);
        data[i] ^= (char) value;
      }
  fixture_remove_folder (folder);
}

static void
test_any_damage_is_found (void)
{
  g_autofree char *folder = fixture_folder ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (3);
  g_autofree char *data = NULL;
  gsize size;

  fixture_write_model (folder);
  data = fixture_read_model (folder, &size);
  for (guint i = 0; i < 300; i++)
    {
      const gsize at = (gsize) g_rand_int_range (rand, 0, (gint32) size);
      const char value = (char) (1 << g_rand_int_range (rand, 0, 8));

      data[at] ^= value;
      assert_refused (folder, data, size);
      data[at] ^= value;
    }
  fixture_remove_folder (folder);
}

static void
test_cut_or_grown_file_is_refused (void)
{
  g_autofree char *folder = fixture_folder ();
  g_autofree char *data = NULL;
  g_autofree char *grown = NULL;
  gsize size;

  fixture_write_model (folder);
  data = fixture_read_model (folder, &size);
  for (gsize cut = 0; cut < size; cut += MAX (cut / 2, 64))
    assert_refused (folder, data, cut);
  assert_refused (folder, data, size - 1);
  grown = g_malloc0 (size + 128);
  memcpy (grown, data, size);
  assert_refused (folder, grown, size + 128);
  fixture_remove_folder (folder);
}

static void
test_other_format_is_unsupported (void)
{
  g_autofree char *folder = fixture_folder ();
  g_autofree char *data = NULL;
  g_autoptr (GError) error = NULL;
  gsize size;

  fixture_write_model (folder);
  data = fixture_read_model (folder, &size);
  data[G_STRUCT_OFFSET (ClaraEmbedderHeader, format)]++;
  fixture_replace_model (folder, data, size);
  g_assert_null (clara_embedder_load (folder, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_UNSUPPORTED);
  fixture_remove_folder (folder);
}

/* Seals a changed file as its writer would, so that only the other checks are left. */
static void
seal (char *data, gsize size)
{
  ClaraEmbedderHeader header;

  memcpy (&header, data, sizeof header);
  clara_embedder_format_sum (&header, (const guint8 *) data, size, header.checksum);
  memcpy (data, &header, sizeof header);
}

static void
test_numbers_that_are_none_are_refused (void)
{
  g_autofree char *folder = fixture_folder ();
  g_autofree char *data = NULL;
  const float infinite = INFINITY;
  gsize size;

  fixture_write_model (folder);
  data = fixture_read_model (folder, &size);
  for (gsize i = 0; i < FIXTURE_MAX_TOKENS * 32; i++)
    memcpy (data + sizeof (ClaraEmbedderHeader) + i * 32 * sizeof infinite, &infinite,
            sizeof infinite);
  seal (data, size);
  assert_refused (folder, data, size);
  fixture_remove_folder (folder);
}

static void
test_pieces_that_collide_are_refused (void)
{
  const ClaraEmbedderShape sizes = { 16, 16, 16, 1, 4, 100 };
  g_autofree char *folder = fixture_folder ();
  g_autofree char *path = g_build_filename (folder, CLARA_EMBEDDER_FILE, NULL);
  g_autofree float *floats = g_new0 (float, 100 * 48);
  const float *tensors[CLARA_EMBEDDER_N_TENSORS];
  double scores[100] = { 0 };
  g_autoptr (GPtrArray) pieces = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;

  /* FNV-1a, of which the vocabulary's table takes the low ten bits. */
  for (guint i = 0; pieces->len < 100; i++)
    {
      char *piece = g_strdup_printf ("%u", i);
      guint32 hash = 2166136261u;

      for (const char *p = piece; *p != '\0'; p++)
        hash = (hash ^ (guint8) *p) * 16777619u;
      if ((hash & 1023) == 0)
        g_ptr_array_add (pieces, piece);
      else
        g_free (piece);
    }
  for (guint i = 0; i < CLARA_EMBEDDER_N_TENSORS; i++)
    tensors[i] = floats;

  g_assert_true (clara_embedder_model_write (path, "hostile", &sizes, tensors,
                                             (const char *const *) pieces->pdata, scores, &error));
  g_assert_no_error (error);
  g_assert_null (clara_embedder_load (folder, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_CORRUPT);
  fixture_remove_folder (folder);
}

static void
test_impossible_sizes_are_not_written (void)
{
  static const ClaraEmbedderShape shapes[] = {
    { 0, 16, 16, 1, 4, 10 },    { 16, 17, 16, 1, 4, 10 }, { 16, 16, 16, 0, 4, 10 },
    { 16, 16, 16, 2, 4, 10 },   { 16, 16, 16, 1, 0, 10 }, { 16, 16, 16, 1, 4, 3 },
    { 4096, 16, 16, 1, 4, 10 },
  };
  const char *const pieces[] = { "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" };
  const float *tensors[CLARA_EMBEDDER_N_TENSORS] = { NULL };
  const double scores[10] = { 0 };
  g_autofree char *folder = fixture_folder ();
  g_autofree char *path = g_build_filename (folder, CLARA_EMBEDDER_FILE, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (shapes); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (
          clara_embedder_model_write (path, "x", &shapes[i], tensors, pieces, scores, &error));
      g_assert_error (error, CLARA_ERROR, CLARA_ERROR_INVALID);
      g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
    }
  fixture_remove_folder (folder);
}

static void
write_file (const char *folder, const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (path, text, -1, &error));
  g_assert_no_error (error);
}

static void
test_other_files_are_not_converted (void)
{
  static const char *const manifests[] = {
    "{}",
    "{\"weightsManifest\":[]}",
    "{\"weightsManifest\":[{\"paths\":[\"../part\"],\"weights\":[]}]}",
    "{\"weightsManifest\":[{\"paths\":[\"part\"],\"weights\":[{\"name\":\"a\",\"dtype\":"
    "\"float32\","
    "\"shape\":[99]}]}]}",
    "{\"weightsManifest\":[{\"paths\":[\"part\"],\"weights\":[{\"name\":\"a\",\"dtype\":"
    "\"float32\","
    "\"shape\":[4294967295,4294967295,4294967295]}]}]}",
    "{\"weightsManifest\":[{\"paths\":[\"part\"],\"weights\":[{\"name\":\"a\",\"dtype\":"
    "\"float32\","
    "\"shape\":[-1]}]}]}",
    "{\"weightsManifest\":[{\"paths\":[\"part\"],\"weights\":[{\"name\":\"module/Embeddings_en\","
    "\"dtype\":\"float32\",\"shape\":[1,2]}]}]}",
    "[",
  };
  g_autofree char *folder = fixture_folder ();

  write_file (folder, "vocab.json", "[[\"a\",0],[\"b\",null]]");
  write_file (folder, "part", "12345678");
  for (gsize i = 0; i < G_N_ELEMENTS (manifests); i++)
    {
      g_autoptr (GError) error = NULL;

      write_file (folder, "model.json", manifests[i]);
      g_assert_false (clara_embedder_import (folder, &error));
      g_assert_error (error, CLARA_ERROR, CLARA_ERROR_INVALID);
    }
  fixture_remove_folder (folder);
}

static void
test_nothing_is_converted_from_nothing (void)
{
  g_autofree char *folder = fixture_folder ();
  g_autoptr (GError) error = NULL;

  g_assert_false (clara_embedder_import (folder, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND);
  fixture_remove_folder (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/embedder-model/missing-model-is-not-found", test_missing_model_is_not_found);
  g_test_add_func ("/embedder-model/every-byte-of-the-header-counts",
                   test_every_byte_of_the_header_counts);
  g_test_add_func ("/embedder-model/any-damage-is-found", test_any_damage_is_found);
  g_test_add_func ("/embedder-model/cut-or-grown-file-is-refused",
                   test_cut_or_grown_file_is_refused);
  g_test_add_func ("/embedder-model/other-format-is-unsupported", test_other_format_is_unsupported);
  g_test_add_func ("/embedder-model/numbers-that-are-none-are-refused",
                   test_numbers_that_are_none_are_refused);
  g_test_add_func ("/embedder-model/pieces-that-collide-are-refused",
                   test_pieces_that_collide_are_refused);
  g_test_add_func ("/embedder-model/impossible-sizes-are-not-written",
                   test_impossible_sizes_are_not_written);
  g_test_add_func ("/embedder-model/other-files-are-not-converted",
                   test_other_files_are_not_converted);
  g_test_add_func ("/embedder-model/nothing-is-converted-from-nothing",
                   test_nothing_is_converted_from_nothing);

  return g_test_run ();
}

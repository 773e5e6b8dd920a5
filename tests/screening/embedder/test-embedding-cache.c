/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "fixture.h"

#include "clara-embedding-cache.h"

#include <string.h>

#define N_LINES 60u

typedef struct
{
  char *folder;
  ClaraEmbedder *embedder;
  char **lines;
  float *expected;
} Setup;

static Setup
set_up (void)
{
  Setup setup = { .folder = fixture_folder (), .lines = fixture_make_lines (N_LINES) };

  fixture_write_model (setup.folder);
  setup.embedder = fixture_load (setup.folder);
  setup.expected = fixture_embed (setup.embedder, (const char *const *) setup.lines, 1);

  return setup;
}

static void
tear_down (Setup *setup)
{
  g_free (setup->expected);
  g_strfreev (setup->lines);
  g_object_unref (setup->embedder);
  fixture_remove_folder (setup->folder);
  g_free (setup->folder);
}

static void
assert_embeds (ClaraEmbeddingCache *cache, Setup *setup, guint first, guint n_lines)
{
  float vectors[N_LINES * 64];
  g_autoptr (GError) error = NULL;

  g_assert_true (clara_embedding_cache_embed (cache, (const char *const *) setup->lines + first,
                                              n_lines, 2, vectors, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpmem (vectors, n_lines * 64 * sizeof *vectors, setup->expected + first * 64,
                   n_lines * 64 * sizeof *vectors);
}

static void
test_known_lines_keep_their_bits (void)
{
  Setup setup = set_up ();
  g_autoptr (ClaraEmbeddingCache) cache = clara_embedding_cache_new (setup.embedder, 1 << 20);

  assert_embeds (cache, &setup, 10, 20);
  assert_embeds (cache, &setup, 0, N_LINES);
  assert_embeds (cache, &setup, 0, N_LINES);
  tear_down (&setup);
}

static void
test_known_lines_are_not_embedded_again (void)
{
  Setup setup = set_up ();
  g_autoptr (ClaraEmbeddingCache) cache = clara_embedding_cache_new (setup.embedder, 1 << 20);
  float other[64] = { 0.5f };
  float vector[64];
  guint8 key[CLARA_EMBEDDING_KEY_SIZE];
  g_autoptr (GError) error = NULL;

  clara_embedding_cache_make_key (cache, setup.lines[1], key);
  g_assert_false (clara_embedding_cache_peek (cache, key, vector));
  clara_embedding_cache_insert (cache, key, other);
  g_assert_true (clara_embedding_cache_embed (cache, (const char *const *) setup.lines + 1, 1, 1,
                                              vector, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpmem (vector, sizeof vector, other, sizeof other);
  tear_down (&setup);
}

static void
test_repeated_lines_are_embedded_once (void)
{
  const char *lines[] = { "the nurse", "working", "the nurse", "the nurse", NULL };
  Setup setup = set_up ();
  g_autoptr (ClaraEmbeddingCache) cache = clara_embedding_cache_new (setup.embedder, 1 << 20);
  g_autofree float *expected = fixture_embed (setup.embedder, lines, 1);
  float vectors[4 * 64];
  g_autoptr (GError) error = NULL;

  g_assert_true (clara_embedding_cache_embed (cache, lines, 4, 1, vectors, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpmem (vectors, sizeof vectors, expected, sizeof vectors);
  g_assert_cmpuint (clara_embedding_cache_get_n_vectors (cache), ==, 2);
  tear_down (&setup);
}

static void
test_memory_is_bounded (void)
{
  Setup setup = set_up ();
  g_autoptr (ClaraEmbeddingCache) cache = clara_embedding_cache_new (setup.embedder, 4096);
  g_autoptr (ClaraEmbeddingCache) tiny = clara_embedding_cache_new (setup.embedder, 0);

  for (guint i = 0; i < 3; i++)
    {
      assert_embeds (cache, &setup, 0, N_LINES);
      assert_embeds (tiny, &setup, 0, N_LINES);
    }
  g_assert_cmpuint (clara_embedding_cache_get_n_vectors (cache), <=, 4096 / (64 * 4));
  g_assert_cmpuint (clara_embedding_cache_get_n_vectors (cache), >, 1);
  g_assert_cmpuint (clara_embedding_cache_get_n_vectors (tiny), ==, 1);
  tear_down (&setup);
}

static void
test_the_least_recently_used_is_forgotten (void)
{
  Setup setup = set_up ();
  /* Room for more than two vectors of 64 floats, but not for four. */
  g_autoptr (ClaraEmbeddingCache) cache = clara_embedding_cache_new (setup.embedder, 1200);
  const float vector[64] = { 1 };
  guint8 keys[64][CLARA_EMBEDDING_KEY_SIZE];
  float found[64];

  for (guint i = 0; i < 64; i++)
    {
      g_autofree char *line = g_strdup_printf ("%u", i);

      clara_embedding_cache_make_key (cache, line, keys[i]);
      clara_embedding_cache_insert (cache, keys[i], vector);
      g_assert_true (clara_embedding_cache_peek (cache, keys[0], found));
    }
  g_assert_false (clara_embedding_cache_peek (cache, keys[1], found));
  g_assert_true (clara_embedding_cache_peek (cache, keys[63], found));
  tear_down (&setup);
}

static void
test_keys_name_line_and_model (void)
{
  Setup setup = set_up ();
  g_autoptr (ClaraEmbeddingCache) cache = clara_embedding_cache_new (setup.embedder, 4096);
  g_autofree char *expected = NULL;
  g_autoptr (GString) hex = g_string_new (NULL);
  guint8 key[CLARA_EMBEDDING_KEY_SIZE];
  GString *bytes = g_string_new (clara_embedder_get_id (setup.embedder));

  g_string_append_c (bytes, '\0');
  g_string_append (bytes, "the nurse");
  expected = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) bytes->str,
                                          bytes->len);
  g_string_free (bytes, TRUE);

  clara_embedding_cache_make_key (cache, "the nurse", key);
  for (guint i = 0; i < sizeof key; i++)
    g_string_append_printf (hex, "%02x", key[i]);
  g_assert_cmpstr (hex->str, ==, expected);
  tear_down (&setup);
}

static gpointer
embed_in_thread (gpointer data)
{
  gpointer *both = data;

  for (guint i = 0; i < 20; i++)
    assert_embeds (both[0], both[1], i, N_LINES - 20);

  return NULL;
}

static void
test_threads_share_it (void)
{
  Setup setup = set_up ();
  g_autoptr (ClaraEmbeddingCache) cache = clara_embedding_cache_new (setup.embedder, 8192);
  gpointer both[] = { cache, &setup };
  GThread *threads[4];

  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("embedding", embed_in_thread, both);
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
  tear_down (&setup);
}

static void
test_cancelled_is_an_error (void)
{
  Setup setup = set_up ();
  g_autoptr (ClaraEmbeddingCache) cache = clara_embedding_cache_new (setup.embedder, 8192);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  float vectors[N_LINES * 64];

  g_cancellable_cancel (cancellable);
  g_assert_false (clara_embedding_cache_embed (cache, (const char *const *) setup.lines, N_LINES, 1,
                                               vectors, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (clara_embedding_cache_get_n_vectors (cache), ==, 0);
  tear_down (&setup);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/embedding-cache/known-lines-keep-their-bits",
                   test_known_lines_keep_their_bits);
  g_test_add_func ("/embedding-cache/known-lines-are-not-embedded-again",
                   test_known_lines_are_not_embedded_again);
  g_test_add_func ("/embedding-cache/repeated-lines-are-embedded-once",
                   test_repeated_lines_are_embedded_once);
  g_test_add_func ("/embedding-cache/memory-is-bounded", test_memory_is_bounded);
  g_test_add_func ("/embedding-cache/the-least-recently-used-is-forgotten",
                   test_the_least_recently_used_is_forgotten);
  g_test_add_func ("/embedding-cache/keys-name-line-and-model", test_keys_name_line_and_model);
  g_test_add_func ("/embedding-cache/threads-share-it", test_threads_share_it);
  g_test_add_func ("/embedding-cache/cancelled-is-an-error", test_cancelled_is_an_error);

  return g_test_run ();
}

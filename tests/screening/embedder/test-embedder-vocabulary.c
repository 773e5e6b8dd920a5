/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "fixture.h"

#include "clara-embedder-vocabulary.h"

#include <string.h>

typedef struct
{
  char *folder;
  ClaraEmbedder *embedder;
  ClaraEmbedderVocabulary *vocabulary;
} Setup;

static Setup
set_up (void)
{
  Setup setup = { .folder = fixture_folder () };
  g_autoptr (GError) error = NULL;

  fixture_write_model (setup.folder);
  setup.embedder = fixture_load (setup.folder);
  setup.vocabulary = clara_embedder_vocabulary_new (clara_embedder_get_model (setup.embedder),
                                                    &error);
  g_assert_no_error (error);

  return setup;
}

static void
tear_down (Setup *setup)
{
  clara_embedder_vocabulary_free (setup->vocabulary);
  g_object_unref (setup->embedder);
  fixture_remove_folder (setup->folder);
  g_free (setup->folder);
}

/* Compares the tokens of a line with pieces, written with a bar between and _ for U+2581. */
static void
assert_pieces (Setup *setup, const char *line, const char *expected)
{
  g_auto (GStrv) pieces = g_strsplit (expected, "|", -1);
  guint16 tokens[FIXTURE_MAX_TOKENS];
  const guint n_tokens = clara_embedder_vocabulary_split (setup->vocabulary, line, tokens);

  g_assert_cmpuint (n_tokens, ==, g_strv_length (pieces));
  for (guint i = 0; i < n_tokens; i++)
    {
      g_auto (GStrv) parts = g_strsplit (pieces[i], "_", -1);
      g_autofree char *piece = g_strjoinv ("\xe2\x96\x81", parts);

      g_assert_cmpuint (tokens[i], ==,
                        strcmp (piece, "?") == 0 ? 0 : fixture_get_token (setup->embedder, piece));
    }
}

static void
test_likeliest_pieces_are_taken (void)
{
  Setup setup = set_up ();

  assert_pieces (&setup, "the nurse working", "_the|_nurse|_work|ing");
  assert_pieces (&setup, "coworking", "_c|o|work|ing");
  assert_pieces (&setup, "ab", "_a|b");
  tear_down (&setup);
}

static void
test_spaces_are_one (void)
{
  Setup setup = set_up ();

  assert_pieces (&setup, "  the\t\tnurse\xc2\xa0\n", "_the|_nurse");
  assert_pieces (&setup, "", "");
  assert_pieces (&setup, " \t\xe2\x80\x8b\xc2\xad ", "");
  tear_down (&setup);
}

static void
test_forms_of_a_letter_are_one (void)
{
  Setup setup = set_up ();

  assert_pieces (&setup, "\xef\xac\x81", "_|fi");   /* ligature */
  assert_pieces (&setup, "xe\xcc\x81", "_x|é");     /* letter and mark */
  assert_pieces (&setup, "\xef\xbd\x94he", "_the"); /* full width */
  assert_pieces (&setup,
                 "th\xc2\xad"
                 "e",
                 "_the"); /* soft hyphen */
  tear_down (&setup);
}

static void
test_unknown_characters_are_one_token (void)
{
  Setup setup = set_up ();

  assert_pieces (&setup, "a日本語b", "_a|?|b");
  assert_pieces (&setup, "ABC", "_|?");
  assert_pieces (&setup, "a\xff\xfe\xc3", "_a|?");
  tear_down (&setup);
}

static void
test_names_of_reserved_ids_are_text (void)
{
  Setup setup = set_up ();

  assert_pieces (&setup, "one", "_o|n|e");
  assert_pieces (&setup, "<s>", "_|?|s|?");
  tear_down (&setup);
}

static void
test_no_more_tokens_than_the_model_takes (void)
{
  Setup setup = set_up ();
  GString *line = g_string_new (NULL);
  guint16 tokens[FIXTURE_MAX_TOKENS + 1];

  tokens[FIXTURE_MAX_TOKENS] = 4711;
  for (guint i = 0; i < 100; i++)
    g_string_append (line, "the ");
  g_assert_cmpuint (clara_embedder_vocabulary_split (setup.vocabulary, line->str, tokens), ==,
                    FIXTURE_MAX_TOKENS);
  g_assert_cmpuint (tokens[FIXTURE_MAX_TOKENS], ==, 4711);
  g_string_free (line, TRUE);
  tear_down (&setup);
}

/* What is long is cut before anything is done to it: a thousand times as long costs no more. */
static void
test_hostile_lines_take_no_time (void)
{
  static const char *const units[] = { "a", "\xcc\x81", "日", "\xff", "\xef\xb7\xba", "work", " " };
  Setup setup = set_up ();

  for (gsize i = 0; i < G_N_ELEMENTS (units); i++)
    {
      GString *line = g_string_new ("x");
      guint16 tokens[FIXTURE_MAX_TOKENS];
      gint64 started;

      while (line->len < 8 * 1024 * 1024)
        g_string_append (line, units[i]);
      started = g_get_monotonic_time ();
      for (guint j = 0; j < 10; j++)
        g_assert_cmpuint (clara_embedder_vocabulary_split (setup.vocabulary, line->str, tokens), >,
                          0);
      g_assert_cmpint (g_get_monotonic_time () - started, <, 5 * G_USEC_PER_SEC);
      g_string_free (line, TRUE);
    }
  tear_down (&setup);
}

static void
test_any_bytes_are_taken (void)
{
  Setup setup = set_up ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (9);

  for (guint i = 0; i < 3000; i++)
    {
      char line[65] = { 0 };
      guint16 tokens[FIXTURE_MAX_TOKENS];
      const int length = g_rand_int_range (rand, 0, 64);
      guint n_tokens;

      for (int j = 0; j < length; j++)
        line[j] = (char) g_rand_int_range (rand, 1, 256);
      n_tokens = clara_embedder_vocabulary_split (setup.vocabulary, line, tokens);
      g_assert_cmpuint (n_tokens, <=, FIXTURE_MAX_TOKENS);
      for (guint j = 0; j < n_tokens; j++)
        g_assert_cmpuint (tokens[j], <, clara_embedder_get_model (setup.embedder)->shape.n_pieces);
    }
  tear_down (&setup);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/embedder-vocabulary/likeliest-pieces-are-taken",
                   test_likeliest_pieces_are_taken);
  g_test_add_func ("/embedder-vocabulary/spaces-are-one", test_spaces_are_one);
  g_test_add_func ("/embedder-vocabulary/forms-of-a-letter-are-one",
                   test_forms_of_a_letter_are_one);
  g_test_add_func ("/embedder-vocabulary/unknown-characters-are-one-token",
                   test_unknown_characters_are_one_token);
  g_test_add_func ("/embedder-vocabulary/names-of-reserved-ids-are-text",
                   test_names_of_reserved_ids_are_text);
  g_test_add_func ("/embedder-vocabulary/no-more-tokens-than-the-model-takes",
                   test_no_more_tokens_than_the_model_takes);
  g_test_add_func ("/embedder-vocabulary/hostile-lines-take-no-time",
                   test_hostile_lines_take_no_time);
  g_test_add_func ("/embedder-vocabulary/any-bytes-are-taken", test_any_bytes_are_taken);

  return g_test_run ();
}

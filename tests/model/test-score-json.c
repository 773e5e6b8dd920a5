/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "clara-error.h"
#include "clara-json.h"
#include "clara-score-json.h"

#include <string.h>

#define SCORE                                                                                      \
  "{\"score\":40.5,\"range\":{\"low\":40.5,\"high\":90},\"status\":\"to_review\",\"readable\":"    \
  "true,\"reason\":null,\"points\":[{\"requirement\":\"r1\",\"points\":40.5,\"of\":100}],"         \
  "\"matches\":[{\"requirement\":\"r1\",\"verdict\":\"partial\",\"degree\":0.405,\"shown\":0.5,"   \
  "\"listed\":true,\"evidence\":[{\"document\":\"resume\",\"quote\":\"Ran berths\",\"start\":3,"   \
  "\"end\":13,\"similarity\":0.75}]}],\"summary\":\"Ran berths.\",\"summary_facts\":[{\"kind\":"   \
  "\"strongest\",\"text\":\"Ran berths.\",\"document\":\"resume\",\"start\":3,\"end\":13}],"       \
  "\"warnings\":[{\"kind\":\"thin\",\"message\":\"Too little text.\"}]}"

static ClaraScore *
read_score (const char *json, GError **error)
{
  g_autoptr (JsonObject) object = clara_json_parse_object (json, -1, NULL, NULL);
  g_autofree char *reason = NULL;

  g_assert_nonnull (object);

  return clara_score_from_json (object, &reason, error);
}

static void
test_what_is_read_is_what_was_written (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraScore) score = read_score (SCORE, &error);
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  g_autoptr (JsonNode) expected = json_from_string (SCORE, NULL);

  g_assert_no_error (error);
  g_assert_cmpfloat (clara_score_get_match (score, 0)->shown, ==, 0.5);
  g_assert_true (clara_score_get_match (score, 0)->listed);
  json_node_take_object (node, clara_score_to_json (score, NULL));
  g_assert_true (json_node_equal (node, expected));
}

typedef struct
{
  const char *from;
  const char *to;
} Damage;

static void
test_damage_is_refused (void)
{
  static const Damage damages[] = {
    { "\"score\":40.5", "\"score\":101" },
    { "\"score\":40.5", "\"score\":null" },
    { "\"low\":40.5", "\"low\":-1" },
    { "\"to_review\"", "\"hired\"" },
    { "\"partial\"", "\"nearly\"" },
    { "\"degree\":0.405", "\"degree\":1.5" },
    { "\"document\":\"resume\"", "\"document\":\"diary\"" },
    { "\"start\":3", "\"start\":20" },
    { "\"start\":3", "\"start\":-3" },
    { "\"points\":[{\"requirement\":\"r1\",\"points\":40.5,\"of\":100}]", "\"points\":[]" },
    { "\"kind\":\"strongest\"", "\"kind\":\"rumour\"" },
    { "\"warnings\":[{", "\"notes\":[{" },
    { "\"quote\":\"Ran berths\"", "\"quote\":7" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (damages); i++)
    {
      g_auto (GStrv) parts = g_strsplit (SCORE, damages[i].from, 2);
      g_autofree char *json = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (ClaraScore) score = NULL;

      g_assert_cmpuint (g_strv_length (parts), ==, 2);
      json = g_strjoinv (damages[i].to, parts);
      score = read_score (json, &error);
      g_assert_null (score);
      g_assert_nonnull (error);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/score-json/what-is-read-is-what-was-written",
                   test_what_is_read_is_what_was_written);
  g_test_add_func ("/model/score-json/damage-is-refused", test_damage_is_refused);

  return g_test_run ();
}

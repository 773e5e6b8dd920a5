/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-error.h"
#include "clara-rubric-json.h"

#include <string.h>

#define REQUIREMENT                                                                                \
  "{\"id\":\"r1\",\"text\":\"Sound knowledge of tides\",\"category\":\"hard-skill\","              \
  "\"importance\":\"must\",\"weight\":0.35"

static char *
write_rubric (ClaraRubric *rubric)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);

  json_node_take_object (node, clara_rubric_to_json (rubric));

  return json_to_string (node, FALSE);
}

static void
test_rubric_survives_both_ways (void)
{
  static const char json[] =
      "{\"job\":{\"title\":\"Pilot\"},\"requirements\":[{\"id\":\"r1\",\"text\":\"Zoë’s "
      "tides\",\"category\":\"experience\",\"importance\":\"nice\",\"knock_out\":true,\"weight\":"
      "0.5,\"min_years\":2,\"flags\":[\"protected-term\"],\"source\":{\"start\":3,\"end\":9}},"
      "{\"id\":\"x\",\"text\":\"Calm\",\"category\":\"soft-skill\",\"importance\":\"must\","
      "\"knock_out\":false,\"weight\":1.0,\"min_years\":null,\"flags\":[],\"source\":{\"start\":0,"
      "\"end\":0}},{\"id\":\"y\",\"text\":\"Ropes\",\"category\":\"other\",\"importance\":\"must\","
      "\"knock_out\":false,\"weight\":0.0,\"min_years\":1.5,\"flags\":[],\"source\":{\"start\":0,"
      "\"end\":0}}]}";
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraRubric) rubric = clara_rubric_from_json (json, -1, &error);
  g_autofree char *again = NULL;

  g_assert_no_error (error);
  again = write_rubric (rubric);
  g_assert_cmpstr (again, ==, json);
}

static void
test_what_may_be_left_out (void)
{
  static const char json[] = "{\"requirements\":[" REQUIREMENT
                             ",\"note\":{\"unknown\":[1]}}],\"other\":1}";
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraRubric) rubric = clara_rubric_from_json (json, -1, &error);
  const ClaraRequirement *one;

  g_assert_no_error (error);
  one = clara_rubric_get_requirement (rubric, 0);
  g_assert_cmpstr (clara_rubric_get_title (rubric), ==, "");
  g_assert_false (one->knock_out);
  g_assert_null (one->flags);
  g_assert_cmpfloat (one->min_years, ==, 0.0);
  g_assert_cmpuint (one->source_end, ==, 0);
}

static void
test_errors_name_the_requirement (void)
{
  static const char *const cases[] = {
    REQUIREMENT ",\"weight\":1.5}",
    REQUIREMENT ",\"min_years\":-1}",
    REQUIREMENT ",\"min_years\":\"3\"}",
    REQUIREMENT ",\"knock_out\":1}",
    REQUIREMENT ",\"flags\":[\" \"]}",
    REQUIREMENT ",\"flags\":\"a\"}",
    REQUIREMENT ",\"source\":{\"start\":5,\"end\":4}}",
    REQUIREMENT ",\"source\":{\"start\":5}}",
    REQUIREMENT "}," REQUIREMENT "}",
    "{\"id\":\"r1\",\"text\":\"\",\"category\":\"other\",\"importance\":\"must\",\"weight\":1}",
    "{\"id\":\"r1\",\"text\":\"a\",\"category\":\"magic\",\"importance\":\"must\",\"weight\":1}",
    "{\"id\":\"r1\",\"text\":\"a\",\"category\":\"other\",\"importance\":\"maybe\",\"weight\":1}",
    "{\"id\":\"r1\",\"text\":\"a\",\"category\":\"other\",\"importance\":\"must\"}",
    "{\"text\":\"a\",\"category\":\"other\",\"importance\":\"must\",\"weight\":1}",
    "7",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *json = g_strdup_printf ("{\"requirements\":[%s]}", cases[i]);
      g_autoptr (GError) error = NULL;

      /* The first case has its weight twice, which is refused before any requirement is looked at. */
      g_assert_null (clara_rubric_from_json (json, -1, &error));
      g_assert_error (error, CLARA_ERROR, CLARA_ERROR_INVALID);
      if (i > 0 && strstr (error->message, "requirement ") == NULL)
        g_error ("%s: %s", json, error->message);
    }
}

static void
test_rubric_is_bounded (void)
{
  g_autoptr (GString) many = g_string_new ("{\"requirements\":[1");
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) weightless = NULL;

  for (guint i = 0; i < CLARA_RUBRIC_MAX_REQUIREMENTS; i++)
    g_string_append (many, ",1");
  g_string_append (many, "]}");
  g_assert_null (clara_rubric_from_json (many->str, -1, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_TOO_LARGE);

  g_assert_null (clara_rubric_from_json ("{\"requirements\":[{\"id\":\"a\",\"text\":\"a\","
                                         "\"category\":\"other\",\"importance\":\"must\","
                                         "\"weight\":0}]}",
                                         -1, &weightless));
  g_assert_error (weightless, CLARA_ERROR, CLARA_ERROR_INVALID);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/rubric-json/survives-both-ways", test_rubric_survives_both_ways);
  g_test_add_func ("/rubric-json/what-may-be-left-out", test_what_may_be_left_out);
  g_test_add_func ("/rubric-json/errors-name-the-requirement", test_errors_name_the_requirement);
  g_test_add_func ("/rubric-json/is-bounded", test_rubric_is_bounded);

  return g_test_run ();
}

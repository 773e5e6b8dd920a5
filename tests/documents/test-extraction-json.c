/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "clara-error.h"
#include "clara-extraction-json.h"
#include "clara-json.h"

#include <string.h>

#define GOOD                                                                                       \
  "{\"readable\":true,\"reason\":null,\"language\":\"en\",\"pages\":2,\"text\":\"Grün ist gut\"," \
  "\"hidden\":[{\"kind\":\"tiny\",\"page\":2,\"text\":\"x\"},{\"kind\":\"metadata\",\"page\":"     \
  "null,\"text\":\"y\"}],"                                                                         \
  "\"warnings\":[{\"kind\":\"faint-text\",\"message\":\"m\"}],\"confidence\":0.5,\"ocr\":true,"    \
  "\"words\":[{\"start\":0,\"end\":4,\"page\":1,\"box\":[1.5,2.25,3,4]}]}"

static ClaraExtraction *
parse (const char *json, GError **error)
{
  g_autoptr (JsonObject) object = clara_json_parse_object (json, -1, NULL, error);

  g_assert_nonnull (object);
  return clara_extraction_from_json (object, error);
}

static void
test_comes_back_the_same (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraExtraction) extraction = parse (GOOD, &error);
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  g_autofree char *json = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (clara_extraction_get_n_hidden (extraction), ==, 2);
  g_assert_cmpuint (clara_extraction_get_hidden (extraction, 1)->page, ==, 0);
  g_assert_cmpfloat (clara_extraction_get_word (extraction, 0)->y, ==, 2.25f);

  json_node_take_object (node, clara_extraction_to_json (extraction, TRUE));
  json = json_to_string (node, FALSE);
  {
    g_autoptr (JsonNode) expected = clara_json_parse (GOOD, -1, NULL, NULL);
    g_autoptr (JsonNode) again = clara_json_parse (json, -1, NULL, NULL);
    g_autofree char *sorted = json_to_string (expected, TRUE);
    g_autofree char *sorted_again = json_to_string (again, TRUE);
    g_autofree char *box = g_strdup (strstr (sorted, "\"box\""));

    /* Whole numbers may gain a decimal point on the way; everything before the boxes is equal to the byte. */
    g_assert_nonnull (box);
    sorted[strlen (sorted) - strlen (box)] = '\0';
    g_assert_cmpint (strncmp (sorted, sorted_again, strlen (sorted)), ==, 0);
  }
}

/* One change each that a worker which has been taken over might try. */
static const struct
{
  const char *from;
  const char *to;
} lies[] = {
  { "\"readable\":true,", "" },
  { "\"readable\":true", "\"readable\":1" },
  { "\"readable\":true", "\"readable\":false" },
  { "\"reason\":null", "\"reason\":\"damaged\"" },
  { "\"reason\":null", "\"reason\":[]" },
  { "\"language\":\"en\"", "\"language\":\"english\"" },
  { "\"language\":\"en\"", "\"language\":\"\\u001b[\"" },
  { "\"pages\":2", "\"pages\":-1" },
  { "\"pages\":2", "\"pages\":1e3" },
  { "\"pages\":2", "\"pages\":99999999999" },
  { "\"text\":\"Grün ist gut\"", "\"text\":null" },
  { "\"text\":\"Grün ist gut\",", "" },
  { "\"kind\":\"tiny\"", "\"kind\":\"huge\"" },
  { "\"page\":2", "\"page\":3" },
  { "\"page\":null", "\"page\":\"1\"" },
  { "\"text\":\"x\"", "\"text\":7" },
  { "\"hidden\":[", "\"hidden\":[3," },
  { "\"kind\":\"faint-text\"", "\"kind\":\"Faint text\"" },
  { "\"message\":\"m\"", "\"message\":{}" },
  { "\"confidence\":0.5", "\"confidence\":1.5" },
  { "\"confidence\":0.5", "\"confidence\":\"0.5\"" },
  { "\"ocr\":true", "\"ocr\":null" },
  { "\"start\":0", "\"start\":5" },
  { "\"start\":0", "\"start\":-1" },
  { "\"end\":4", "\"end\":13" },
  { "\"page\":1,\"box\"", "\"page\":0,\"box\"" },
  { "[1.5,2.25,3,4]", "[1.5,2.25,3]" },
  { "[1.5,2.25,3,4]", "[1.5,2.25,3,-4]" },
  { "[1.5,2.25,3,4]", "[1e300,2.25,3,4]" },
  { "[1.5,2.25,3,4]", "[\"1\",2.25,3,4]" },
  { "\"words\":[", "\"words\":[[]," },
};

static void
test_lies_are_not_believed (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (lies); i++)
    {
      g_auto (GStrv) parts = g_strsplit (GOOD, lies[i].from, 2);
      g_autofree char *json = NULL;
      g_autoptr (ClaraExtraction) extraction = NULL;
      g_autoptr (GError) error = NULL;

      g_assert_cmpuint (g_strv_length (parts), ==, 2);
      json = g_strconcat (parts[0], lies[i].to, parts[1], NULL);
      g_test_message ("%s", json);
      extraction = parse (json, &error);
      g_assert_null (extraction);
      g_assert_error (error, CLARA_ERROR, CLARA_ERROR_INVALID);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/extraction-json/comes-back-the-same", test_comes_back_the_same);
  g_test_add_func ("/extraction-json/lies-are-not-believed", test_lies_are_not_believed);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-error.h"
#include "clara-json.h"

#include <math.h>
#include <string.h>

static JsonNode *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  JsonNode *node = clara_json_parse (text, -1, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (node);

  return node;
}

static void
assert_reads_as (const char *text, const char *again)
{
  g_autoptr (JsonNode) node = parse (text);
  g_autofree char *written = json_to_string (node, FALSE);

  g_assert_cmpstr (written, ==, again);
}

static void
assert_refused (const char *text,
                gssize length,
                const ClaraJsonLimits *limits,
                int code,
                const char *message)
{
  g_autoptr (GError) error = NULL;
  gsize size = length < 0 ? strlen (text) : (gsize) length;
  g_autofree char *exact = g_memdup2 (text, size);

  g_assert_null (clara_json_parse (size > 0 ? exact : "", (gssize) size, limits, &error));
  g_assert_error (error, CLARA_ERROR, code);
  if (message != NULL)
    g_assert_cmpstr (error->message, ==, message);
}

static void
test_scalars_may_stand_alone (void)
{
  assert_reads_as ("null", "null");
  assert_reads_as (" true\n", "true");
  assert_reads_as ("false", "false");
  assert_reads_as ("42", "42");
  assert_reads_as ("-0.5", "-0.5");
  assert_reads_as ("\"\"", "\"\"");
}

static void
test_errors_name_byte_and_expectation (void)
{
  assert_refused ("", 0, NULL, CLARA_ERROR_INVALID, "JSON: at byte 0: expected a value");
  assert_refused ("[1,]", -1, NULL, CLARA_ERROR_INVALID, "JSON: at byte 3: expected a value");
  assert_refused ("{\"a\" 1}", -1, NULL, CLARA_ERROR_INVALID, "JSON: at byte 5: expected a colon");
  assert_refused ("{\"a\":1,}", -1, NULL, CLARA_ERROR_INVALID,
                  "JSON: at byte 7: expected a member name in quotes");
  assert_refused ("[1 2]", -1, NULL, CLARA_ERROR_INVALID,
                  "JSON: at byte 3: expected a comma or a closing bracket");
  assert_refused ("{\"a\":1]", -1, NULL, CLARA_ERROR_INVALID,
                  "JSON: at byte 6: expected a comma or a closing brace");
  assert_refused ("\"abc", -1, NULL, CLARA_ERROR_INVALID,
                  "JSON: at byte 4: expected a closing quote");
  assert_refused ("1 x", -1, NULL, CLARA_ERROR_INVALID,
                  "JSON: at byte 2: expected nothing behind the value");
}

static void
test_what_json_glib_would_take_is_refused (void)
{
  static const char *const texts[] = {
    "\xef\xbb\xbf[]",
    "[1] /* c */",
    "// c\n1",
    "{a:1}",
    "['a']",
    "[01]",
    "[1.]",
    "[.5]",
    "[+1]",
    "[0x10]",
    "[1e]",
    "[--1]",
    "[NaN]",
    "[Infinity]",
    "[\"\\x41\"]",
    "[\"\\u00g0\"]",
    "[\"\\ud800\"]",
    "[\"\\udc00\"]",
    "[\"\\ud800a\"]",
    "[\"\\ud800\\u0041\"]",
    "[\"\\ud800\\n\"]",
    "[\"a\tb\"]",
    "[\"a\nb\"]",
    "[\"\xff\"]",
    "[\"\xc0\x80\"]",
    "[\"\xed\xa0\x80\"]",
    "[\"\xf4\x90\x80\x80\"]",
    "[\"\xe2\x82\"]",
    "[True]",
    "[nul]",
    "[1][2]",
    "var x = 1;",
    "\f1",
    "\u00a01",
    "]",
    "{\"a\":}",
    "{,}",
    "[,1]",
    "{\"a\"}",
    "{1:2}",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    assert_refused (texts[i], -1, NULL, CLARA_ERROR_INVALID, NULL);

  assert_refused ("[1]\0", 4, NULL, CLARA_ERROR_INVALID, NULL);
  assert_refused ("[\"a\0b\"]", 7, NULL, CLARA_ERROR_INVALID, NULL);
  assert_refused ("\0", 1, NULL, CLARA_ERROR_INVALID, NULL);
}

static void
test_escapes_mean_what_they_say (void)
{
  g_autoptr (JsonNode) node = parse ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\uDE00\\uffff\"");

  g_assert_cmpstr (json_node_get_string (node), ==, "\"\\/\b\f\n\r\té😀\xef\xbf\xbf");
}

static void
test_escaped_nul_does_not_cut_text (void)
{
  g_autoptr (JsonNode) node = parse ("{\"a\\u0000b\":\"x\\u0000y\",\"a\":\"\\\\u0000\"}");
  JsonObject *object = json_node_get_object (node);

  g_assert_cmpuint (json_object_get_size (object), ==, 2);
  g_assert_cmpstr (clara_json_get_string (object,
                                          "a\xef\xbf\xbd"
                                          "b",
                                          NULL),
                   ==, "x\xef\xbf\xbdy");
  g_assert_cmpstr (clara_json_get_string (object, "a", NULL), ==, "\\u0000");
}

static void
test_integers_beyond_64_bits_are_doubles (void)
{
  static const struct
  {
    const char *text;
    double value;
  } numbers[] = {
    { "9223372036854775808", 9223372036854775808.0 },
    { "-9223372036854775809", -9223372036854775808.0 },
    { "9999999999999999999", 1e19 },
    { "18446744073709551616", 18446744073709551616.0 },
    { "-123456789012345678901234567890", -123456789012345678901234567890.0 },
    { "1000000000000000000000000000000000000000000", 1e42 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autofree char *text = g_strdup_printf ("[%s,7]", numbers[i].text);
      g_autoptr (JsonNode) node = parse (text);
      double value;
      gint64 next;

      g_assert_true (clara_json_get_double_element (json_node_get_array (node), 0, &value, NULL));
      g_assert_cmpfloat (value, ==, numbers[i].value);
      g_assert_true (clara_json_get_int64_element (json_node_get_array (node), 1, &next, NULL));
      g_assert_cmpint (next, ==, 7);
    }

  assert_reads_as ("[9223372036854775807,-9223372036854775808,0,-1]",
                   "[9223372036854775807,-9223372036854775808,0,-1]");
}

static void
test_numbers_beyond_a_double_are_refused (void)
{
  g_autofree char *digits = g_strnfill (400, '9');
  g_autofree char *endless = g_strnfill (5000, '1');
  g_autoptr (JsonNode) tiny = parse ("1e-400");

  assert_refused ("[1e400]", -1, NULL, CLARA_ERROR_INVALID,
                  "JSON: at byte 1: expected a number that a double can hold");
  assert_refused ("-1e400", -1, NULL, CLARA_ERROR_INVALID, NULL);
  assert_refused (digits, -1, NULL, CLARA_ERROR_INVALID, NULL);
  assert_refused (endless, -1, NULL, CLARA_ERROR_TOO_LARGE, NULL);
  g_assert_cmpfloat (json_node_get_double (tiny), ==, 0.0);
}

static void
test_last_of_equal_members_wins (void)
{
  assert_reads_as ("{\"a\":1,\"b\":[{\"a\":8}],\n\"a\" : {\"x\":[1,\"}\"]} ,\"\\u0061\":3}",
                   "{\"b\":[{\"a\":8}],\"a\":3}");
  assert_reads_as ("{\"a\":{\"n\":\"\\u0000\",\"n\":99999999999999999999},\"a\":null}",
                   "{\"a\":null}");
  assert_reads_as ("{\"\":1,\"\":2}", "{\"\":2}");
}

static void
test_protocols_refuse_equal_members (void)
{
  ClaraJsonLimits limits = CLARA_JSON_LIMITS_DEFAULT;
  g_autoptr (JsonNode) node = NULL;

  limits.unique_members = TRUE;
  assert_refused ("{\"a\":1,\"a\":1}", -1, &limits, CLARA_ERROR_INVALID,
                  "JSON: at byte 7: expected a member name that the object does not have yet");
  assert_refused ("[{\"a\":1,\"\\u0061\":1}]", -1, &limits, CLARA_ERROR_INVALID, NULL);
  node = clara_json_parse ("{\"a\":{\"a\":1},\"b\":{\"a\":2},\"A\":0}", -1, &limits, NULL);
  g_assert_nonnull (node);
}

static char *
nested (guint depth)
{
  g_autofree char *open = g_strnfill (depth, '[');
  g_autofree char *close = g_strnfill (depth, ']');

  return g_strconcat (open, close, NULL);
}

static void
test_bounds_hold_exactly (void)
{
  ClaraJsonLimits limits = { .max_size = 20, .max_depth = 3, .max_members = 2, .max_values = 4 };
  g_autofree char *deepest = nested (32);
  g_autofree char *deeper = nested (33);
  g_autoptr (JsonNode) at_default = parse (deepest);

  g_assert_nonnull (at_default);
  assert_refused (deeper, -1, NULL, CLARA_ERROR_TOO_LARGE,
                  "JSON: at byte 32: expected at most 32 levels of nesting");

  for (int i = 0; i < 4; i++)
    {
      static const char *const inside[] = { "\"345678901234567890\"", "[[[]]]", "{\"a\":1,\"b\":2}",
                                            "[1,2,3]" };
      static const char *const over[] = { "\"3456789012345678901\"", "[[{\"a\":[]}]]",
                                          "{\"a\":1,\"b\":2,\"c\":3}", "[1,2,3,4]" };
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonNode) node = clara_json_parse (inside[i], -1, &limits, &error);

      g_assert_no_error (error);
      g_assert_nonnull (node);
      assert_refused (over[i], -1, &limits, CLARA_ERROR_TOO_LARGE, NULL);
    }
}

static void
test_depth_cannot_be_unbounded (void)
{
  ClaraJsonLimits limits = { .max_depth = G_MAXUINT };
  g_autofree char *deepest = nested (256);
  g_autofree char *deeper = nested (100000);
  g_autoptr (JsonNode) node = clara_json_parse (deepest, -1, &limits, NULL);

  g_assert_nonnull (node);
  assert_refused (deeper, -1, &limits, CLARA_ERROR_TOO_LARGE, NULL);
}

/* An object of @n members, whose names all have the same hash in GLib. */
static char *
colliding (guint n)
{
  g_autoptr (GString) text = g_string_new ("{");

  for (guint i = 0; i < n; i++)
    {
      g_string_append (text, i > 0 ? ",\"" : "\"");
      for (guint bit = 0; bit < 13; bit++)
        g_string_append (text, i >> bit & 1 ? "ab" : "bA");
      g_string_append (text, "\":1");
    }
  g_string_append_c (text, '}');

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
test_colliding_names_are_refused (void)
{
  g_autofree char *few = colliding (8);
  g_autofree char *many = colliding (9);
  g_autoptr (JsonObject) object = clara_json_parse_object (few, -1, NULL, NULL);

  g_assert_nonnull (object);
  g_assert_cmpuint (json_object_get_size (object), ==, 8);
  assert_refused (many, -1, NULL, CLARA_ERROR_TOO_LARGE, NULL);
}

static void
test_colliding_names_can_be_repeated (void)
{
  g_autofree char *once = colliding (8);
  g_autoptr (GString) text = g_string_new (once);
  g_autoptr (JsonObject) object = NULL;

  /* The same members again, behind the first ones. */
  g_string_overwrite (text, text->len - 1, ",");
  g_string_append (text, once + 1);
  object = clara_json_parse_object (text->str, -1, NULL, NULL);

  g_assert_nonnull (object);
  g_assert_cmpuint (json_object_get_size (object), ==, 8);
}

static void
test_getters_read_their_type (void)
{
  g_autoptr (JsonObject) object = clara_json_parse_object (
      "{\"s\":\"x\",\"i\":-3,\"d\":2.5,\"w\":4.0,\"b\":true,\"a\":[1],\"o\":{}}", -1, NULL, NULL);
  g_autoptr (GError) error = NULL;
  gint64 integer = 0;
  double number = 0;
  gboolean truth = FALSE;

  g_assert_cmpstr (clara_json_get_string (object, "s", &error), ==, "x");
  g_assert_true (clara_json_get_int64 (object, "i", &integer, &error));
  g_assert_cmpint (integer, ==, -3);
  g_assert_true (clara_json_get_int64 (object, "w", &integer, &error));
  g_assert_cmpint (integer, ==, 4);
  g_assert_true (clara_json_get_double (object, "d", &number, &error));
  g_assert_cmpfloat (number, ==, 2.5);
  g_assert_true (clara_json_get_double (object, "i", &number, &error));
  g_assert_cmpfloat (number, ==, -3);
  g_assert_true (clara_json_get_boolean (object, "b", &truth, &error));
  g_assert_true (truth);
  g_assert_cmpuint (json_array_get_length (clara_json_get_array (object, "a", &error)), ==, 1);
  g_assert_nonnull (clara_json_get_object (object, "o", &error));
  g_assert_no_error (error);
}

static gboolean
get_required (JsonObject *object, guint type, const char *name, GError **error)
{
  gint64 integer;
  double number;
  gboolean truth;

  switch (type)
    {
    case 0:
      return clara_json_get_string (object, name, error) != NULL;
    case 1:
      return clara_json_get_int64 (object, name, &integer, error);
    case 2:
      return clara_json_get_double (object, name, &number, error);
    case 3:
      return clara_json_get_boolean (object, name, &truth, error);
    case 4:
      return clara_json_get_array (object, name, error) != NULL;
    default:
      return clara_json_get_object (object, name, error) != NULL;
    }
}

static gboolean
get_optional (JsonObject *object,
              guint type,
              const char *name,
              gboolean *is_default,
              GError **error)
{
  const char *string = "";
  gint64 integer = 0;
  double number = 0;
  gboolean truth = FALSE;
  JsonArray *array = NULL;
  JsonObject *inner = NULL;
  gboolean ok;

  switch (type)
    {
    case 0:
      ok = clara_json_get_optional_string (object, name, "none", &string, error);
      *is_default = g_str_equal (string, "none");
      return ok;
    case 1:
      ok = clara_json_get_optional_int64 (object, name, -99, &integer, error);
      *is_default = integer == -99;
      return ok;
    case 2:
      ok = clara_json_get_optional_double (object, name, -99, &number, error);
      *is_default = number < -98;
      return ok;
    case 3:
      ok = clara_json_get_optional_boolean (object, name, TRUE, &truth, error);
      *is_default = truth;
      return ok;
    case 4:
      ok = clara_json_get_optional_array (object, name, &array, error);
      *is_default = array == NULL;
      return ok;
    default:
      ok = clara_json_get_optional_object (object, name, &inner, error);
      *is_default = inner == NULL;
      return ok;
    }
}

static const char typed[] =
    "{\"0\":\"x\",\"1\":5,\"2\":0.5,\"3\":false,\"4\":[],\"5\":{},\"null\":null,\"big\":1e30}";
static const char *const names[] = { "0", "1", "2", "3", "4", "5", "null", "none", "big" };

static void
test_getters_refuse_other_types_by_name (void)
{
  g_autoptr (JsonObject) object = clara_json_parse_object (typed, -1, NULL, NULL);

  for (guint type = 0; type < 6; type++)
    for (guint i = 0; i < G_N_ELEMENTS (names); i++)
      {
        gboolean fits = i == type || (type == 2 && (i == 1 || i == 8));
        g_autoptr (GError) error = NULL;

        g_assert_cmpint (get_required (object, type, names[i], &error), ==, fits);
        if (fits)
          {
            g_assert_no_error (error);
            continue;
          }

        g_assert_error (error, CLARA_ERROR, CLARA_ERROR_INVALID);
        g_assert_nonnull (strstr (error->message, names[i]));
      }
}

static void
test_optional_getters_take_absent_and_null (void)
{
  g_autoptr (JsonObject) object = clara_json_parse_object (typed, -1, NULL, NULL);

  for (guint type = 0; type < 6; type++)
    for (guint i = 0; i < G_N_ELEMENTS (names); i++)
      {
        gboolean absent = i == 6 || i == 7;
        gboolean fits = absent || i == type || (type == 2 && (i == 1 || i == 8));
        g_autoptr (GError) error = NULL;
        gboolean is_default = FALSE;

        g_assert_cmpint (get_optional (object, type, names[i], &is_default, &error), ==, fits);
        if (fits)
          g_assert_cmpint (is_default, ==, absent);
        else
          g_assert_error (error, CLARA_ERROR, CLARA_ERROR_INVALID);
      }
}

static void
test_elements_are_typed_too (void)
{
  g_autoptr (JsonNode) node = parse ("[\"s\",3,1.5,[],{}]");
  JsonArray *array = json_node_get_array (node);
  g_autoptr (GError) error = NULL;
  gint64 integer;
  double number;

  g_assert_cmpstr (clara_json_get_string_element (array, 0, NULL), ==, "s");
  g_assert_true (clara_json_get_int64_element (array, 1, &integer, NULL));
  g_assert_true (clara_json_get_double_element (array, 2, &number, NULL));
  g_assert_nonnull (clara_json_get_array_element (array, 3, NULL));
  g_assert_nonnull (clara_json_get_object_element (array, 4, NULL));

  g_assert_false (clara_json_get_int64_element (array, 2, &integer, NULL));
  g_assert_null (clara_json_get_string_element (array, 3, NULL));
  g_assert_null (clara_json_get_array_element (array, 4, NULL));
  g_assert_false (clara_json_get_double_element (array, 0, &number, NULL));
  g_assert_null (clara_json_get_object_element (array, 5, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_INVALID);
  g_assert_cmpstr (error->message, ==, "JSON: element 5 is missing: expected an object");
}

static void
test_an_object_can_be_asked_for (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (clara_json_parse_object ("[]", -1, NULL, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_INVALID);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json/scalars-may-stand-alone", test_scalars_may_stand_alone);
  g_test_add_func ("/json/errors-name-byte-and-expectation", test_errors_name_byte_and_expectation);
  g_test_add_func ("/json/what-json-glib-would-take-is-refused",
                   test_what_json_glib_would_take_is_refused);
  g_test_add_func ("/json/escapes-mean-what-they-say", test_escapes_mean_what_they_say);
  g_test_add_func ("/json/escaped-nul-does-not-cut-text", test_escaped_nul_does_not_cut_text);
  g_test_add_func ("/json/integers-beyond-64-bits-are-doubles",
                   test_integers_beyond_64_bits_are_doubles);
  g_test_add_func ("/json/numbers-beyond-a-double-are-refused",
                   test_numbers_beyond_a_double_are_refused);
  g_test_add_func ("/json/last-of-equal-members-wins", test_last_of_equal_members_wins);
  g_test_add_func ("/json/protocols-refuse-equal-members", test_protocols_refuse_equal_members);
  g_test_add_func ("/json/bounds-hold-exactly", test_bounds_hold_exactly);
  g_test_add_func ("/json/depth-cannot-be-unbounded", test_depth_cannot_be_unbounded);
  g_test_add_func ("/json/colliding-names-are-refused", test_colliding_names_are_refused);
  g_test_add_func ("/json/colliding-names-can-be-repeated", test_colliding_names_can_be_repeated);
  g_test_add_func ("/json/getters-read-their-type", test_getters_read_their_type);
  g_test_add_func ("/json/getters-refuse-other-types-by-name",
                   test_getters_refuse_other_types_by_name);
  g_test_add_func ("/json/optional-getters-take-absent-and-null",
                   test_optional_getters_take_absent_and_null);
  g_test_add_func ("/json/elements-are-typed-too", test_elements_are_typed_too);
  g_test_add_func ("/json/an-object-can-be-asked-for", test_an_object_can_be_asked_for);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "clara-error.h"
#include "clara-json.h"
#include "clara-profile-json.h"

#include <string.h>

#define PROFILE                                                                                    \
  "{\"experience\":[{\"employer\":\"Pier AG\",\"title\":null,\"field\":\"Logistics coordinator\"," \
  "\"start\":\"2019-03\",\"end\":"                                                                 \
  "\"2021\",\"current\":false}],\"months\":34,"                                                    \
  "\"fields\":[{\"field\":\"Logistics "                                                            \
  "coordinator\",\"months\":30}],\"unplaced\":4,\"education\":[{\"school\":null,\"degree\":"       \
  "\"BSc\",\"level\":\"bachelor\",\"field\":\"Logistics\",\"end\":\"2018\",\"finished\":false}],"  \
  "\"languages\":[{\"language\":\"de\",\"level\":\"C1\"},{\"language\":\"en\",\"level\":null}],"   \
  "\"skills\":[\"Planning\"],\"certifications\":[\"VHF radio\"]}"

static ClaraProfile *
read_profile (const char *json, GError **error)
{
  g_autoptr (JsonObject) object = clara_json_parse_object (json, -1, NULL, NULL);

  g_assert_nonnull (object);

  return clara_profile_from_json (object, error);
}

static void
test_what_is_read_is_what_was_written (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraProfile) profile = read_profile (PROFILE, &error);
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  g_autoptr (JsonNode) expected = json_from_string (PROFILE, NULL);

  g_assert_no_error (error);
  json_node_take_object (node, clara_profile_to_json (profile));
  g_assert_true (json_node_equal (node, expected));
}

static void
test_damage_is_refused (void)
{
  static const char *const damages[][2] = {
    { "\"2019-03\"", "\"2019-13\"" },
    { "\"2019-03\"", "2019" },
    { "\"current\":false", "\"current\":0" },
    { "\"months\":34", "\"months\":-1" },
    { "\"months\":34", "\"months\":99999" },
    { "\"months\":30", "\"months\":-1" },
    { "\"months\":30", "\"years\":2" },
    { "\"unplaced\":4", "\"unplaced\":99999" },
    { "\"bachelor\"", "\"wizard\"" },
    { "\"C1\"", "\"C7\"" },
    { "\"finished\":false", "\"ended\":false" },
    { "[\"Planning\"]", "[7]" },
    { "\"certifications\"", "\"papers\"" },
    { "\"language\":\"de\"", "\"tongue\":\"de\"" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (damages); i++)
    {
      g_auto (GStrv) parts = g_strsplit (PROFILE, damages[i][0], 2);
      g_autofree char *damaged = g_strjoinv (damages[i][1], parts);
      g_autoptr (GError) error = NULL;

      g_assert_nonnull (parts[1]);
      g_assert_null (read_profile (damaged, &error));
      g_assert_nonnull (error);
      g_assert_true (error->domain == CLARA_ERROR);
    }
}

/* What was kept before fields were counted is read all the same. */
static void
test_a_profile_without_fields_is_read (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraProfile) profile = read_profile (
      "{\"experience\":[],\"months\":12,\"education\":[],\"languages\":[],\"skills\":[],"
      "\"certifications\":[]}",
      &error);

  g_assert_no_error (error);
  g_assert_cmpuint (clara_profile_get_months (profile), ==, 12);
  g_assert_cmpuint (clara_profile_get_n_fields (profile), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/profile-json/what-is-read-is-what-was-written",
                   test_what_is_read_is_what_was_written);
  g_test_add_func ("/model/profile-json/damage-is-refused", test_damage_is_refused);

  g_test_add_func ("/model/profile-json/a-profile-without-fields-is-read",
                   test_a_profile_without_fields_is_read);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-fuzz"

#include "clara-error.h"
#include "clara-fuzz.h"
#include "clara-json.h"
#include "clara-profile-json.h"

/* What is read of a profile that was kept is what is written of it again. */
int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (JsonObject)
      object = clara_json_parse_object ((const char *) data, (gssize) size, NULL, NULL);
  g_autoptr (ClaraProfile) profile = NULL, again = NULL;
  g_autoptr (JsonObject) written = NULL, rewritten = NULL;
  g_autoptr (JsonNode) one = json_node_new (JSON_NODE_OBJECT);
  g_autoptr (JsonNode) other = json_node_new (JSON_NODE_OBJECT);
  g_autoptr (GError) error = NULL;

  if (object == NULL)
    return 0;
  profile = clara_profile_from_json (object, &error);
  if (profile == NULL)
    {
      g_assert (error != NULL && error->domain == CLARA_ERROR);
      return 0;
    }

  written = clara_profile_to_json (profile);
  again = clara_profile_from_json (written, &error);
  g_assert (again != NULL);
  rewritten = clara_profile_to_json (again);
  json_node_set_object (one, written);
  json_node_set_object (other, rewritten);
  g_assert (json_node_equal (one, other));

  return 0;
}

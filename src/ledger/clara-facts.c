/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-ledger"

#include "clara-facts-private.h"

#include "clara-error.h"
#include "clara-json.h"

#include <string.h>

/* What a person writes in one go: some ten pages. */
#define MAX_TEXT (32u * 1024u)

void
clara_facts_set_id (JsonObject *facts, const char *name, const ClaraId *id)
{
  g_autofree char *string = clara_id_to_string (id);

  json_object_set_string_member (facts, name, string);
}

void
clara_facts_set_string (JsonObject *facts, const char *name, const char *value)
{
  if (value != NULL)
    json_object_set_string_member (facts, name, value);
  else
    json_object_set_null_member (facts, name);
}

char *
clara_facts_to_string (JsonObject *facts)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);

  json_node_set_object (node, facts);

  return json_to_string (node, FALSE);
}

gboolean
clara_facts_get_id (JsonObject *facts, const char *name, ClaraId *id, GError **error)
{
  const char *string = clara_json_get_string (facts, name, error);

  return string != NULL && clara_id_parse (string, id, error);
}

/* Whether a person's words can be kept; where they are needed, whether there are any. */
gboolean
clara_ledger_check_text (const char *text, gboolean needed, GError **error)
{
  const char *c = text != NULL ? text : "";

  if (strlen (c) > MAX_TEXT)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_TOO_LARGE, "this text is too long");
      return FALSE;
    }

  if (!g_utf8_validate (c, -1, NULL))
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID, "this text is not UTF-8");
      return FALSE;
    }

  while (*c != '\0' && g_unichar_isspace (g_utf8_get_char (c)))
    c = g_utf8_next_char (c);
  if (needed && *c == '\0')
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID, "a few words are needed here");
      return FALSE;
    }

  return TRUE;
}

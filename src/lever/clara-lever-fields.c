/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever"

#include "clara-lever-fields-private.h"

#include "clara-text.h"

#include <math.h>
#include <string.h>

#define MAX_ID   200u
#define MAX_TEXT (256u * 1024u)
#define MAX_LIST 200u

/* Until the year 9999. */
#define MAX_TIME G_GINT64_CONSTANT (253402300799999)

static JsonNode *
get (ClaraLeverFields *self, const char *name)
{
  JsonNode *node = json_object_get_member (self->object, name);

  return node == NULL || JSON_NODE_HOLDS_NULL (node) ? NULL : node;
}

static void
note_wrong (ClaraLeverFields *self, const char *name)
{
  if (self->wrong == NULL)
    self->wrong = name;
}

static gboolean
holds (JsonNode *node, GType type)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == type;
}

/* Printable ASCII: it stands in paths, and in tables of this program. */
static gboolean
is_id (const char *id)
{
  gsize n = strlen (id);

  for (gsize i = 0; i < n; i++)
    if (id[i] <= ' ' || id[i] > '~')
      return FALSE;

  return n > 0 && n <= MAX_ID;
}

/* An id: a string, or the object that it was expanded to. */
char *
clara_lever_fields_dup_id (ClaraLeverFields *self, const char *name, gboolean needed)
{
  JsonNode *node = get (self, name);

  if (node != NULL && JSON_NODE_HOLDS_OBJECT (node))
    node = json_object_get_member (json_node_get_object (node), "id");
  if (node == NULL && !needed)
    return NULL;
  if (node == NULL || !holds (node, G_TYPE_STRING) || !is_id (json_node_get_string (node)))
    {
      note_wrong (self, name);
      return NULL;
    }

  return g_strdup (json_node_get_string (node));
}

/* A text; an empty one is none. A number counts as the text that it is written with. */
char *
clara_lever_fields_dup_text (ClaraLeverFields *self, const char *name)
{
  JsonNode *node = get (self, name);
  const char *text;

  if (node == NULL)
    return NULL;
  if (holds (node, G_TYPE_INT64))
    return g_strdup_printf ("%" G_GINT64_FORMAT, json_node_get_int (node));
  if (!holds (node, G_TYPE_STRING))
    {
      note_wrong (self, name);
      return NULL;
    }

  text = json_node_get_string (node);
  if (*text == '\0')
    return NULL;

  return strlen (text) > MAX_TEXT ? clara_text_truncate (text, MAX_TEXT / 4) : g_strdup (text);
}

/* A whole number that is not negative, also as a string. */
static gint64
get_number (ClaraLeverFields *self, const char *name, gint64 most)
{
  JsonNode *node = get (self, name);
  guint64 number = 0;
  gboolean fine = TRUE;

  if (node == NULL)
    return 0;
  if (holds (node, G_TYPE_INT64))
    fine = json_node_get_int (node) >= 0 && json_node_get_int (node) <= most;
  else if (holds (node, G_TYPE_DOUBLE))
    fine = json_node_get_double (node) >= 0.0 && json_node_get_double (node) <= (double) most &&
           floor (json_node_get_double (node)) >= json_node_get_double (node);
  else
    fine = holds (node, G_TYPE_STRING) &&
           g_ascii_string_to_unsigned (json_node_get_string (node), 10, 0, (guint64) most, &number,
                                       NULL);
  if (!fine)
    {
      note_wrong (self, name);
      return 0;
    }
  if (holds (node, G_TYPE_INT64))
    return json_node_get_int (node);

  return holds (node, G_TYPE_DOUBLE) ? (gint64) json_node_get_double (node) : (gint64) number;
}

gint64
clara_lever_fields_get_time (ClaraLeverFields *self, const char *name)
{
  return get_number (self, name, MAX_TIME);
}

gint64
clara_lever_fields_get_size (ClaraLeverFields *self, const char *name)
{
  return get_number (self, name, G_MAXINT32);
}

gboolean
clara_lever_fields_get_boolean (ClaraLeverFields *self, const char *name)
{
  JsonNode *node = get (self, name);

  if (node == NULL)
    return FALSE;
  if (!holds (node, G_TYPE_BOOLEAN))
    {
      note_wrong (self, name);
      return FALSE;
    }

  return json_node_get_boolean (node);
}

JsonArray *
clara_lever_fields_get_array (ClaraLeverFields *self, const char *name)
{
  JsonNode *node = get (self, name);

  if (node == NULL)
    return NULL;
  if (!JSON_NODE_HOLDS_ARRAY (node))
    {
      note_wrong (self, name);
      return NULL;
    }

  return json_node_get_array (node);
}

JsonObject *
clara_lever_fields_get_object (ClaraLeverFields *self, const char *name)
{
  JsonNode *node = get (self, name);

  if (node == NULL)
    return NULL;
  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      note_wrong (self, name);
      return NULL;
    }

  return json_node_get_object (node);
}

/* Texts, each a string or the @member of an object; what is empty or of another type says nothing. */
GStrv
clara_lever_fields_dup_list (ClaraLeverFields *self, const char *name, const char *member)
{
  JsonArray *array = clara_lever_fields_get_array (self, name);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  guint n = array == NULL ? 0 : MIN (json_array_get_length (array), MAX_LIST);

  for (guint i = 0; i < n; i++)
    {
      JsonNode *node = json_array_get_element (array, i);

      if (JSON_NODE_HOLDS_OBJECT (node) && member != NULL)
        node = json_object_get_member (json_node_get_object (node), member);
      if (node != NULL && holds (node, G_TYPE_STRING) && *json_node_get_string (node) != '\0' &&
          strlen (json_node_get_string (node)) <= MAX_TEXT)
        g_strv_builder_add (builder, json_node_get_string (node));
    }

  return g_strv_builder_end (builder);
}

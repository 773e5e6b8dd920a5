/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever"

#include "clara-lever-fields-private.h"

#include <string.h>

#define MAX_TEXT   (256u * 1024u)
#define MAX_FORMS  20u
#define MAX_FIELDS 100u
#define MAX_VALUES 100u

/* The few that Lever's editor writes; any other stays as it is written. */
static const struct
{
  const char *name;
  const char *text;
} entities[] = {
  { "&amp;", "&" },  { "&lt;", "<" },    { "&gt;", ">" },
  { "&nbsp;", " " }, { "&quot;", "\"" }, { "&#39;", "'" },
};

static const char *
append_entity (GString *text, const char *at)
{
  for (guint i = 0; i < G_N_ELEMENTS (entities); i++)
    if (g_str_has_prefix (at, entities[i].name))
      {
        g_string_append (text, entities[i].text);
        return at + strlen (entities[i].name);
      }
  g_string_append_c (text, '&');

  return at + 1;
}

static void
break_line (GString *text)
{
  if (text->len > 0 && text->str[text->len - 1] != '\n')
    g_string_append_c (text, '\n');
}

static gboolean
is_tag (const char *at, const char *name)
{
  gsize n = strlen (name);

  return g_ascii_strncasecmp (at, name, n) == 0 && !g_ascii_isalnum (at[n]);
}

/* A tag says where a line ends, and which line is a point of a list; nothing else of it counts. */
static void
take_tag (GString *text, const char *at)
{
  static const char *const breaking[] = {
    "/li", "br", "p", "/p", "div", "/div", "ul", "/ul", "/h3"
  };

  if (is_tag (at, "li"))
    {
      break_line (text);
      g_string_append (text, "- ");
      return;
    }
  for (guint i = 0; i < G_N_ELEMENTS (breaking); i++)
    if (is_tag (at, breaking[i]))
      {
        break_line (text);
        return;
      }
}

/* Adds a part on lines of its own. A `<` without an end is a `<`. */
void
clara_lever_text_append (GString *text, const char *part, gboolean html)
{
  const char *at = part;
  gboolean closes = TRUE;

  if (part == NULL || *part == '\0')
    return;
  break_line (text);
  while (*at != '\0' && text->len < MAX_TEXT)
    {
      const char *end = html && closes && *at == '<' ? strchr (at, '>') : NULL;

      if (html && *at == '<' && end == NULL)
        closes = FALSE;
      if (end != NULL)
        {
          take_tag (text, at + 1);
          at = end + 1;
        }
      else if (html && *at == '&')
        at = append_entity (text, at);
      else
        {
          const char *next = g_utf8_next_char (at);

          g_string_append_len (text, at, next - at);
          at = next;
        }
    }
  break_line (text);
}

static void append_value (GString *text, JsonNode *node);

static void
append_values (GString *text, JsonArray *array)
{
  for (guint i = 0; i < MIN (json_array_get_length (array), MAX_VALUES); i++)
    {
      JsonNode *node = json_array_get_element (array, i);

      if (i > 0)
        g_string_append (text, ", ");
      if (JSON_NODE_HOLDS_VALUE (node))
        append_value (text, node);
    }
}

/* What a person said: a word, several, or a number. Of an object only its name of itself counts. */
static void
append_value (GString *text, JsonNode *node)
{
  if (node == NULL)
    return;
  if (JSON_NODE_HOLDS_ARRAY (node))
    append_values (text, json_node_get_array (node));
  else if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonNode *word = json_object_get_member (json_node_get_object (node), "text");

      if (word != NULL && JSON_NODE_HOLDS_VALUE (word))
        append_value (text, word);
    }
  else if (JSON_NODE_HOLDS_VALUE (node))
    {
      GType type = json_node_get_value_type (node);

      if (type == G_TYPE_STRING)
        g_string_append (text, json_node_get_string (node));
      else if (type == G_TYPE_INT64)
        g_string_append_printf (text, "%" G_GINT64_FORMAT, json_node_get_int (node));
      else if (type == G_TYPE_BOOLEAN)
        g_string_append (text, json_node_get_boolean (node) ? "yes" : "no");
    }
}

static const char *
get_string (JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) &&
                 json_node_get_value_type (node) == G_TYPE_STRING
             ? json_node_get_string (node)
             : NULL;
}

/* Lines without those that are empty; of a question, in one line. */
static void
append_lines (GString *text, const char *words, const char *between)
{
  g_autoptr (GString) plain = g_string_new (NULL);
  g_auto (GStrv) lines = NULL;
  gboolean any = FALSE;

  clara_lever_text_append (plain, words, FALSE);
  lines = g_strsplit (plain->str, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    if (*g_strstrip (lines[i]) != '\0')
      {
        g_string_append_printf (text, "%s%s", any ? between : "", lines[i]);
        any = TRUE;
      }
  if (any)
    g_string_append_c (text, '\n');
}

/* A question with its answer, a paragraph as CLARA_MATERIAL_ANSWERS tells; a file that was uploaded is among the files. */
static void
append_field (GString *text, JsonObject *field)
{
  const char *question = get_string (field, "text");
  g_autoptr (GString) answer = g_string_new (NULL);

  if (g_strcmp0 (get_string (field, "type"), "file-upload") == 0)
    return;
  append_value (answer, json_object_get_member (field, "value"));
  if (answer->len == 0)
    return;
  if (text->len > 0)
    g_string_append_c (text, '\n');
  if (question != NULL)
    append_lines (text, question, " ");
  append_lines (text, answer->str, "\n");
}

/* The questions of an application and what was answered. */
char *
clara_lever_answers_to_text (JsonArray *forms)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint n_forms = forms == NULL ? 0 : MIN (json_array_get_length (forms), MAX_FORMS);

  for (guint i = 0; i < n_forms; i++)
    {
      JsonNode *form = json_array_get_element (forms, i);
      JsonNode *fields = JSON_NODE_HOLDS_OBJECT (form)
                             ? json_object_get_member (json_node_get_object (form), "fields")
                             : NULL;
      JsonArray *array = fields != NULL && JSON_NODE_HOLDS_ARRAY (fields)
                             ? json_node_get_array (fields)
                             : NULL;

      for (guint j = 0; array != NULL && j < MIN (json_array_get_length (array), MAX_FIELDS); j++)
        if (JSON_NODE_HOLDS_OBJECT (json_array_get_element (array, j)))
          append_field (text, json_array_get_object_element (array, j));
    }

  return text->len > 0 ? g_string_free (g_steal_pointer (&text), FALSE) : NULL;
}

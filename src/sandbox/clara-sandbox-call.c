/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-call.h"

#include "clara-json.h"
#include "clara-sandbox-json.h"

/* A pair of the query or of a form: name, value. */
typedef struct
{
  char *name;
  char *value;
} Pair;

static void
pair_free (gpointer data)
{
  Pair *pair = data;

  g_free (pair->name);
  g_free (pair->value);
  g_free (pair);
}

static char *
decode (const char *text, gsize length)
{
  g_autofree char *spaced = g_strndup (text, length);
  char *decoded;

  g_strdelimit (spaced, "+", ' ');
  decoded = g_uri_unescape_string (spaced, NULL);

  return decoded != NULL ? decoded : g_steal_pointer (&spaced);
}

static GPtrArray *
read_pairs (const char *text)
{
  GPtrArray *pairs = g_ptr_array_new_with_free_func (pair_free);
  g_auto (GStrv) fields = g_strsplit (text, "&", -1);

  for (gsize i = 0; fields[i] != NULL; i++)
    {
      const char *equals = strchr (fields[i], '=');
      gsize length = equals != NULL ? (gsize) (equals - fields[i]) : strlen (fields[i]);
      Pair *pair;

      if (length == 0)
        continue;
      pair = g_new0 (Pair, 1);
      pair->name = decode (fields[i], length);
      pair->value = equals != NULL ? decode (equals + 1, strlen (equals + 1)) : g_strdup ("");
      g_ptr_array_add (pairs, pair);
    }

  return pairs;
}

/**
 * clara_sandbox_call_new:
 * @method: the verb
 * @path: the path, percent signs decoded
 * @query: (nullable): the query as it came
 * @body: (nullable): the body
 *
 * Returns: (transfer full): a call that is not answered yet
 */
ClaraSandboxCall *
clara_sandbox_call_new (const char *method, const char *path, const char *query, GBytes *body)
{
  ClaraSandboxCall *self = g_new0 (ClaraSandboxCall, 1);

  self->method = g_strdup (method);
  self->path = g_strdup (path);
  self->query = g_strdup (query != NULL ? query : "");
  self->body = body != NULL ? g_bytes_ref (body) : g_bytes_new (NULL, 0);
  self->credential = "none";
  self->pairs = read_pairs (self->query);

  return self;
}

/**
 * clara_sandbox_call_free:
 * @self: (nullable) (transfer full): a call
 */
void
clara_sandbox_call_free (ClaraSandboxCall *self)
{
  if (self == NULL)
    return;

  g_free (self->method);
  g_free (self->path);
  g_free (self->query);
  g_free (self->authorization);
  g_free (self->content_type);
  g_free (self->boundary);
  g_bytes_unref (self->body);
  g_strfreev (self->parts);
  g_ptr_array_unref (self->pairs);
  g_free (self->reply_type);
  g_clear_pointer (&self->reply, g_bytes_unref);
  g_free (self->location);
  g_free (self->disposition);
  g_free (self);
}

/**
 * clara_sandbox_call_get:
 * @self: a call
 * @name: a parameter of the query
 *
 * Returns: (nullable) (transfer none): its first value
 */
const char *
clara_sandbox_call_get (ClaraSandboxCall *self, const char *name)
{
  for (guint i = 0; i < self->pairs->len; i++)
    {
      Pair *pair = g_ptr_array_index (self->pairs, i);

      if (g_str_equal (pair->name, name))
        return pair->value;
    }

  return NULL;
}

/**
 * clara_sandbox_call_get_all:
 * @self: a call
 * @name: a parameter of the query, also understood with `[]` behind it
 *
 * Returns: (nullable) (transfer full): all its values; %NULL if it was not given
 */
char **
clara_sandbox_call_get_all (ClaraSandboxCall *self, const char *name)
{
  g_autofree char *bracketed = g_strconcat (name, "[]", NULL);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  gboolean found = FALSE;

  for (guint i = 0; i < self->pairs->len; i++)
    {
      Pair *pair = g_ptr_array_index (self->pairs, i);

      if (!g_str_equal (pair->name, name) && !g_str_equal (pair->name, bracketed))
        continue;
      found = TRUE;
      g_strv_builder_add (builder, pair->value);
    }

  return found ? g_strv_builder_end (builder) : NULL;
}

/**
 * clara_sandbox_call_get_int:
 * @self: a call
 * @name: a parameter of the query
 * @fallback: what holds if it was not given
 * @value: (out): its value
 *
 * Returns: whether there is a value; if not, the call is answered with 400
 */
gboolean
clara_sandbox_call_get_int (ClaraSandboxCall *self,
                            const char *name,
                            gint64 fallback,
                            gint64 *value)
{
  const char *text = clara_sandbox_call_get (self, name);

  *value = fallback;
  if (text == NULL)
    return TRUE;
  if (g_ascii_string_to_signed (text, 10, G_MININT64, G_MAXINT64, value, NULL))
    return TRUE;

  clara_sandbox_call_error (self, 400, "BadRequest", "%s must be a whole number", name);
  return FALSE;
}

/**
 * clara_sandbox_call_has_scope:
 * @self: a call whose caller is known
 * @scope: a scope, such as `notes:read:admin`
 *
 * Returns: whether the caller has it; a scope to write includes the one to read
 */
gboolean
clara_sandbox_call_has_scope (ClaraSandboxCall *self, const char *scope)
{
  g_autoptr (GString) writing = g_string_new (scope);

  if (self->scopes == NULL)
    return FALSE;
  if (g_strv_contains (self->scopes, scope))
    return TRUE;

  return g_string_replace (writing, ":read:", ":write:", 1) > 0 &&
         g_strv_contains (self->scopes, writing->str);
}

/**
 * clara_sandbox_call_match:
 * @self: a call
 * @pattern: parts parted by slashes, of which a star stands for any one
 *
 * Holds the call's path, behind its first part, against a route, and keeps what stands where the stars are.
 *
 * Returns: whether it is that route
 */
gboolean
clara_sandbox_call_match (ClaraSandboxCall *self, const char *pattern)
{
  g_auto (GStrv) wanted = g_strsplit (pattern, "/", -1);
  guint n_ids = 0;

  if (self->parts == NULL)
    self->parts = g_strsplit (self->path + 1, "/", 16);
  if (self->parts[0] == NULL || g_strv_length (self->parts + 1) != g_strv_length (wanted))
    return FALSE;

  for (gsize i = 0; wanted[i] != NULL; i++)
    {
      const char *part = self->parts[i + 1];

      if (g_str_equal (wanted[i], "*") && *part != '\0' && n_ids < CLARA_SANDBOX_CALL_IDS)
        self->ids[n_ids++] = part;
      else if (!g_str_equal (wanted[i], part))
        return FALSE;
    }

  return TRUE;
}

/**
 * clara_sandbox_call_read_object:
 * @self: a call
 *
 * Returns: (nullable) (transfer full): the JSON object that is the body; %NULL if it is none, and then the call is
 *   answered with 400
 */
JsonObject *
clara_sandbox_call_read_object (ClaraSandboxCall *self)
{
  g_autoptr (GError) error = NULL;
  gsize size;
  const char *text = g_bytes_get_data (self->body, &size);
  JsonObject *object = clara_json_parse_object (text != NULL ? text : "", (gssize) size, NULL,
                                                &error);

  if (object == NULL)
    clara_sandbox_call_error (self, 400, "BadRequest", "The body is not a JSON object: %s",
                              error->message);

  return object;
}

/**
 * clara_sandbox_call_read_form:
 * @self: a call
 *
 * Returns: (transfer full): name → value of a body as a form or a small JSON object sends it; the last value counts
 */
GHashTable *
clara_sandbox_call_read_form (ClaraSandboxCall *self)
{
  GHashTable *form = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  gsize size;
  const char *bytes = g_bytes_get_data (self->body, &size);
  g_autofree char *text = g_strndup (bytes != NULL ? bytes : "", size);

  if (g_strcmp0 (self->content_type, "application/json") == 0)
    {
      g_autoptr (JsonObject) object = clara_json_parse_object (text, -1, NULL, NULL);
      g_autoptr (GList) names = object != NULL ? json_object_get_members (object) : NULL;

      for (GList *l = names; l != NULL; l = l->next)
        if (clara_sandbox_json_string (object, l->data) != NULL)
          g_hash_table_insert (form, g_strdup (l->data),
                               g_strdup (clara_sandbox_json_string (object, l->data)));
    }
  else
    {
      g_autoptr (GPtrArray) pairs = read_pairs (text);

      for (guint i = 0; i < pairs->len; i++)
        {
          Pair *pair = g_ptr_array_index (pairs, i);

          g_hash_table_insert (form, g_strdup (pair->name), g_strdup (pair->value));
        }
    }

  return form;
}

/**
 * clara_sandbox_call_bytes:
 * @self: a call
 * @status: the reply's status
 * @type: (nullable): the kind of the bytes
 * @bytes: (nullable): the reply's body
 *
 * Answers the call, whatever it was answered with before.
 */
void
clara_sandbox_call_bytes (ClaraSandboxCall *self, guint status, const char *type, GBytes *bytes)
{
  self->status = status;
  g_free (self->reply_type);
  self->reply_type = g_strdup (type);
  g_clear_pointer (&self->reply, g_bytes_unref);
  if (bytes != NULL)
    self->reply = g_bytes_ref (bytes);
}

/**
 * clara_sandbox_call_object:
 * @self: a call
 * @status: the reply's status
 * @object: (transfer full): the reply's body
 */
void
clara_sandbox_call_object (ClaraSandboxCall *self, guint status, JsonObject *object)
{
  char *text = clara_sandbox_json_text (object, FALSE);
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, strlen (text));

  clara_sandbox_call_bytes (self, status, "application/json; charset=utf-8", bytes);
  json_object_unref (object);
}

/**
 * clara_sandbox_call_data:
 * @self: a call
 * @status: the reply's status
 * @data: (transfer full): what stands under `data`
 */
void
clara_sandbox_call_data (ClaraSandboxCall *self, guint status, JsonObject *data)
{
  clara_sandbox_call_object (self, status, clara_sandbox_json_object ("o:data", data, NULL));
}

/**
 * clara_sandbox_call_list:
 * @self: a call
 * @data: (transfer full): what stands under `data` of a list that has no pages, and so no `hasNext`
 */
void
clara_sandbox_call_list (ClaraSandboxCall *self, JsonArray *data)
{
  clara_sandbox_call_object (self, 200, clara_sandbox_json_object ("a:data", data, NULL));
}

/**
 * clara_sandbox_call_html:
 * @self: a call
 * @status: the reply's status
 * @html: a page
 */
void
clara_sandbox_call_html (ClaraSandboxCall *self, guint status, const char *html)
{
  g_autoptr (GBytes) bytes = g_bytes_new (html, strlen (html));

  clara_sandbox_call_bytes (self, status, "text/html; charset=utf-8", bytes);
}

/**
 * clara_sandbox_call_empty:
 * @self: a call
 * @status: the status of a reply without a body
 */
void
clara_sandbox_call_empty (ClaraSandboxCall *self, guint status)
{
  clara_sandbox_call_bytes (self, status, NULL, NULL);
}

/**
 * clara_sandbox_call_redirect:
 * @self: a call
 * @status: 301, 302 or 303
 * @location: where to go on
 */
void
clara_sandbox_call_redirect (ClaraSandboxCall *self, guint status, const char *location)
{
  clara_sandbox_call_bytes (self, status, NULL, NULL);
  g_free (self->location);
  self->location = g_strdup (location);
}

/**
 * clara_sandbox_call_error:
 * @self: a call
 * @status: the reply's status
 * @code: the word that Lever has for it
 * @format: the message, as for printf()
 * @...: what goes into it
 */
void
clara_sandbox_call_error (ClaraSandboxCall *self,
                          guint status,
                          const char *code,
                          const char *format,
                          ...)
{
  g_autofree char *message = NULL;
  va_list values;

  va_start (values, format);
  message = g_strdup_vprintf (format, values);
  va_end (values);

  clara_sandbox_call_object (
      self, status, clara_sandbox_json_object ("s:code", code, "s:message", message, NULL));
}

/**
 * clara_sandbox_call_not_found:
 * @self: a call
 * @resource: what was looked for
 * @id: which one
 */
void
clara_sandbox_call_not_found (ClaraSandboxCall *self, const char *resource, const char *id)
{
  clara_sandbox_call_error (self, 404, "ResourceNotFound", "%s %s was not found", resource, id);
}

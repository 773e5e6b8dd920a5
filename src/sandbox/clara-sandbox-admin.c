/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-admin.h"

#include "clara-sandbox-json.h"

#define MAX_UPLOAD (30 * 1024 * 1024)

/* The door to the admin page: who knows the address may do everything. Forms go to `do/ACT` and lead back to where they
 * came from, programs post JSON to `api/ACT` and read `api/VIEW`. */

static void
reply_error (ClaraSandboxCall *call, const GError *error)
{
  clara_sandbox_call_object (
      call, 400, clara_sandbox_json_object ("b:ok", FALSE, "s:error", error->message, NULL));
}

static void
answer_program (ClaraSandbox *self, ClaraSandboxCall *call, const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonObject) given = NULL;
  JsonObject *result;

  if (g_str_equal (call->method, "GET"))
    result = clara_sandbox_admin_view (self, call, name, &error);
  else
    {
      given = g_bytes_get_size (call->body) > 0 ? clara_sandbox_call_read_object (call)
                                                : json_object_new ();
      if (given == NULL)
        return;
      result = clara_sandbox_admin_act (self, name, given, &error);
    }

  if (result != NULL)
    clara_sandbox_call_object (call, 200, result);
  else if (error != NULL)
    reply_error (call, error);
}

static gboolean
is_number (const char *name)
{
  static const char *const numbers[] = { "count",   "after",          "delay",
                                         "latency", "token_lifetime", NULL };

  return g_strv_contains (numbers, name);
}

static void
keep_field (JsonObject *given, const char *name, const char *value)
{
  if (is_number (name))
    json_object_set_int_member (given, name, g_ascii_strtoll (value, NULL, 10));
  else if (g_str_equal (name, "channels"))
    {
      g_auto (GStrv) channels = *value != '\0' ? g_strsplit (value, ",", -1) : NULL;

      json_object_set_array_member (given, name,
                                    clara_sandbox_json_strings ((const char *const *) channels));
    }
  else
    json_object_set_string_member (given, name, value);
}

static void
read_upload (ClaraSandboxCall *call, JsonObject *given)
{
  g_autoptr (SoupMessageHeaders)
      headers = soup_message_headers_new (SOUP_MESSAGE_HEADERS_MULTIPART);
  g_autofree char *type = g_strdup_printf ("multipart/form-data; boundary=\"%s\"", call->boundary);
  SoupMultipart *multipart;

  soup_message_headers_replace (headers, "Content-Type", type);
  multipart = soup_multipart_new_from_message (headers, call->body);
  for (int i = 0; multipart != NULL && i < soup_multipart_get_length (multipart); i++)
    {
      SoupMessageHeaders *part_headers;
      GBytes *part;
      g_autoptr (GHashTable) parameters = NULL;
      g_autofree char *disposition = NULL;
      const char *file_name;
      const char *name;

      if (!soup_multipart_get_part (multipart, i, &part_headers, &part) ||
          !soup_message_headers_get_content_disposition (part_headers, &disposition, &parameters) ||
          (name = g_hash_table_lookup (parameters, "name")) == NULL)
        continue;
      file_name = g_hash_table_lookup (parameters, "filename");
      if (file_name != NULL && *file_name != '\0' && g_bytes_get_size (part) <= MAX_UPLOAD)
        {
          g_autofree char *coded = g_base64_encode (g_bytes_get_data (part, NULL),
                                                    g_bytes_get_size (part));

          json_object_set_object_member (
              given, name,
              clara_sandbox_json_object ("s:name", file_name, "s:base64", coded, NULL));
        }
      else if (file_name == NULL)
        {
          g_autofree char *value = g_strndup (g_bytes_get_data (part, NULL),
                                              g_bytes_get_size (part));

          keep_field (given, name, value);
        }
    }
  g_clear_pointer (&multipart, soup_multipart_free);
}

static void
answer_form (ClaraSandbox *self, ClaraSandboxCall *call, const char *act)
{
  g_autoptr (JsonObject) given = json_object_new ();
  g_autoptr (JsonObject) result = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *back = NULL;
  const char *to;

  if (g_strcmp0 (call->content_type, "multipart/form-data") == 0 && call->boundary != NULL)
    read_upload (call, given);
  else
    {
      g_autoptr (GHashTable) form = clara_sandbox_call_read_form (call);
      GHashTableIter iter;
      gpointer name;
      gpointer value;

      g_hash_table_iter_init (&iter, form);
      while (g_hash_table_iter_next (&iter, &name, &value))
        keep_field (given, name, value);
    }

  to = clara_sandbox_json_string (given, "back");
  back = g_strconcat (self->admin_path, to != NULL ? to : "", NULL);
  json_object_remove_member (given, "back");
  result = clara_sandbox_admin_act (self, act, given, &error);
  if (result != NULL)
    clara_sandbox_call_redirect (call, 303, back);
  else
    reply_error (call, error);
}

/**
 * clara_sandbox_admin_answer:
 * @self: the account
 * @call: a call under the admin address
 */
void
clara_sandbox_admin_answer (ClaraSandbox *self, ClaraSandboxCall *call)
{
  const char *rest = call->path + strlen (self->admin_path);
  gboolean posted = g_str_equal (call->method, "POST");

  if (g_str_has_prefix (rest, "api/"))
    answer_program (self, call, rest + strlen ("api/"));
  else if (posted && g_str_has_prefix (rest, "do/"))
    answer_form (self, call, rest + strlen ("do/"));
  else if (posted || !clara_sandbox_admin_page (self, call, rest))
    clara_sandbox_call_error (call, 404, "ResourceNotFound", "There is no such page.");
}

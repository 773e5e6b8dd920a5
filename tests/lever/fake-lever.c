/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "fake-lever.h"

#include <signal.h>
#include <string.h>

#define JSON "Content-Type: application/json\r\n"

static const char half[] = "HTTP/1.1 201 Created\r\nContent-Length: 900\r\n\r\n{\"da";

static GPtrArray *
get_list (GHashTable *table, const char *opportunity, GDestroyNotify destroy)
{
  GPtrArray *list = g_hash_table_lookup (table, opportunity);

  if (list == NULL)
    {
      list = g_ptr_array_new_with_free_func (destroy);
      g_hash_table_insert (table, g_strdup (opportunity), list);
    }

  return list;
}

static GPtrArray *
get_notes (FakeLever *self, const char *opportunity)
{
  return get_list (self->notes, opportunity, (GDestroyNotify) json_object_unref);
}

static GPtrArray *
get_tags (FakeLever *self, const char *opportunity)
{
  return get_list (self->tags, opportunity, g_free);
}

static JsonObject *
make_note (FakeLever *self, const char *value)
{
  JsonObject *note = json_object_new ();
  JsonObject *field = json_object_new ();
  JsonArray *fields = json_array_new ();
  g_autofree char *id = g_strdup_printf ("note-%" G_GINT64_FORMAT, ++self->clock);

  json_object_set_string_member (field, "type", "note");
  json_object_set_string_member (field, "value", value);
  json_array_add_object_element (fields, field);
  json_object_set_string_member (note, "id", id);
  json_object_set_array_member (note, "fields", fields);
  json_object_set_int_member (note, "createdAt", self->clock);
  json_object_set_null_member (note, "deletedAt");

  return note;
}

static gboolean
find_tag (GPtrArray *tags, const char *tag, guint *index)
{
  return g_ptr_array_find_with_equal_func (tags, tag, g_str_equal, index);
}

static void
change_tags (FakeLever *self, const char *opportunity, JsonArray *texts, gboolean add)
{
  GPtrArray *tags = get_tags (self, opportunity);
  guint n_ours = 0;
  guint index;

  for (guint i = 0; i < json_array_get_length (texts); i++)
    {
      const char *text = json_array_get_string_element (texts, i);
      gboolean there = find_tag (tags, text, &index);

      if (add && !there)
        g_ptr_array_add (tags, g_strdup (text));
      else if (!add && there)
        g_ptr_array_remove_index (tags, index);
    }
  for (guint i = 0; i < tags->len; i++)
    n_ours += g_str_has_prefix (tags->pdata[i], "CLARA ");
  self->n_both += n_ours > 1;
}

static char *
describe (JsonNode *data)
{
  g_autoptr (JsonNode) root = json_node_new (JSON_NODE_OBJECT);
  JsonObject *object = json_object_new ();

  json_object_set_member (object, "data", data);
  if (JSON_NODE_HOLDS_ARRAY (data))
    json_object_set_boolean_member (object, "hasNext", FALSE);
  json_node_take_object (root, object);

  return json_to_string (root, FALSE);
}

static char *
describe_opportunity (FakeLever *self, const char *opportunity)
{
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);
  JsonObject *object = json_object_new ();
  JsonArray *array = json_array_new ();
  GPtrArray *tags = get_tags (self, opportunity);

  for (guint i = 0; i < tags->len; i++)
    json_array_add_string_element (array, tags->pdata[i]);
  json_object_set_string_member (object, "id", opportunity);
  json_object_set_string_member (object, "name", "");
  json_object_set_array_member (object, "tags", array);
  json_object_set_int_member (object, "updatedAt", ++self->clock);
  json_node_take_object (node, object);

  return describe (node);
}

static char *
describe_notes (FakeLever *self, const char *opportunity)
{
  JsonNode *node = json_node_new (JSON_NODE_ARRAY);
  JsonArray *array = json_array_new ();
  GPtrArray *notes = get_notes (self, opportunity);

  for (guint i = 0; i < notes->len; i++)
    json_array_add_object_element (array, json_object_ref (notes->pdata[i]));
  json_node_take_array (node, array);

  return describe (node);
}

static char *
add_note (FakeLever *self, const char *opportunity, JsonObject *note)
{
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);
  JsonObject *reply = json_object_new ();

  g_ptr_array_add (get_notes (self, opportunity), note);
  json_object_set_string_member (reply, "noteId", json_object_get_string_member (note, "id"));
  json_node_take_object (node, reply);

  return describe (node);
}

static char *
carry_out (FakeLever *self, char **parts, gboolean delete, JsonObject *body, gboolean late)
{
  const char *opportunity = parts[3];
  GPtrArray *notes = get_notes (self, opportunity);

  if (delete)
    {
      for (guint i = 0; i < notes->len; i++)
        if (strcmp (json_object_get_string_member (notes->pdata[i], "id"), parts[5]) == 0)
          json_object_set_int_member (notes->pdata[i], "deletedAt", ++self->clock);
      return g_strdup ("");
    }
  if (strcmp (parts[4], "notes") != 0)
    {
      change_tags (self, opportunity, json_object_get_array_member (body, "tags"),
                   strcmp (parts[4], "addTags") == 0);
      return describe_opportunity (self, opportunity);
    }

  if (!late)
    return add_note (self, opportunity,
                     make_note (self, json_object_get_string_member (body, "value")));

  self->late = make_note (self, json_object_get_string_member (body, "value"));
  self->late_to = g_strdup (opportunity);

  return NULL;
}

static void
commit_late (FakeLever *self)
{
  if (self->late != NULL)
    g_free (add_note (self, self->late_to, g_steal_pointer (&self->late)));
  g_clear_pointer (&self->late_to, g_free);
}

static FakeFault
choose (FakeLever *self)
{
  FakeFault fault = self->next;

  self->next = FAKE_FINE;
  if (fault == FAKE_FINE && g_rand_double (self->rand) < self->storm)
    fault = (FakeFault) g_rand_int_range (self->rand, FAKE_LOST_AFTER, FAKE_FORBIDDEN);

  return fault;
}

static void
refuse (GIOStream *connection, FakeFault fault)
{
  if (fault == FAKE_BUSY)
    http_fixture_send (connection, "429 Too Many Requests", "", "");
  else if (fault == FAKE_FORBIDDEN)
    http_fixture_send (connection, "403 Forbidden", JSON, "{\"code\":\"ForbiddenError\"}");
  else if (fault == FAKE_GONE)
    http_fixture_send (connection, "404 Not Found", JSON, "{\"code\":\"ResourceNotFound\"}");
  else if (fault == FAKE_OUT)
    http_fixture_send (connection, "401 Unauthorized", JSON, "{\"code\":\"UnauthorizedError\"}");
  else if (fault == FAKE_ERROR_BEFORE)
    http_fixture_send (connection, "500 Internal Server Error", "", "");
}

static gboolean
kill_at (FakeLever *self, FakeInstant at)
{
  if (self->victim == 0 || self->at != at)
    return FALSE;

  kill (self->victim, SIGKILL);
  self->victim = 0;
  self->n_killed++;

  return TRUE;
}

static void
write_something (FakeLever *self,
                 char **parts,
                 gboolean delete,
                 const char *request,
                 GIOStream *connection)
{
  g_autoptr (JsonNode) node = NULL;
  g_autofree char *reply = NULL;
  FakeFault fault = choose (self);
  JsonObject *body = NULL;

  self->n_writes++;
  if (kill_at (self, FAKE_KILL_BEFORE))
    return;
  if (fault >= FAKE_BUSY || fault == FAKE_ERROR_BEFORE || fault == FAKE_LOST_BEFORE)
    {
      refuse (connection, fault);
      return;
    }

  node = json_from_string (strstr (request, "\r\n\r\n") + 4, NULL);
  body = node != NULL ? json_node_get_object (node) : NULL;
  reply = carry_out (self, parts, delete, body, fault == FAKE_LATE);
  if (kill_at (self, FAKE_KILL_AFTER))
    return;
  if (fault == FAKE_ERROR_AFTER)
    http_fixture_send (connection, "500 Internal Server Error", "", "");
  else if (fault == FAKE_PAGE_AFTER)
    http_fixture_send (connection, "200 OK", "Content-Type: text/html\r\n", "<html></html>");
  else if (fault == FAKE_HALF)
    g_output_stream_write_all (g_io_stream_get_output_stream (connection), half, strlen (half),
                               NULL, NULL, NULL);
  else if (fault == FAKE_FINE)
    http_fixture_send (connection, delete ? "204 No Content" : "201 Created", JSON, reply);
  kill_at (self, FAKE_KILL_LATE);
}

static void
answer (const char *path, const char *request, GIOStream *connection, gpointer data)
{
  FakeLever *self = data;
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  g_auto (GStrv) whole = g_strsplit (path, "?", 2);
  g_auto (GStrv) parts = g_strsplit (whole[0], "/", -1); /* "", v1, opportunities, id, verb, id */
  g_autofree char *reply = NULL;

  commit_late (self);
  if (!g_str_has_prefix (request, "GET "))
    {
      write_something (self, parts, g_str_has_prefix (request, "DELETE "), request, connection);
      return;
    }

  self->n_reads++;
  reply = parts[4] != NULL ? describe_notes (self, parts[3])
                           : describe_opportunity (self, parts[3]);
  http_fixture_send (connection, "200 OK", JSON, reply);
}

FakeLever *
fake_lever_new (void)
{
  FakeLever *self = g_new0 (FakeLever, 1);

  g_mutex_init (&self->mutex);
  self->notes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                       (GDestroyNotify) g_ptr_array_unref);
  self->tags = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                      (GDestroyNotify) g_ptr_array_unref);
  self->rand = g_rand_new_with_seed (7);
  self->clock = 1000;
  self->server = http_fixture_new (answer, self);

  return self;
}

void
fake_lever_free (FakeLever *self)
{
  http_fixture_free (self->server);
  g_mutex_lock (&self->mutex);
  commit_late (self);
  g_mutex_unlock (&self->mutex);
  g_hash_table_unref (self->notes);
  g_hash_table_unref (self->tags);
  g_rand_free (self->rand);
  g_mutex_clear (&self->mutex);
  g_free (self);
}

guint
fake_lever_count_notes (FakeLever *self, const char *opportunity, const char *words)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  GPtrArray *notes = get_notes (self, opportunity);
  guint n = 0;

  for (guint i = 0; i < notes->len; i++)
    {
      JsonArray *fields = json_object_get_array_member (notes->pdata[i], "fields");
      JsonObject *field = json_array_get_object_element (fields, 0);

      n += json_object_get_null_member (notes->pdata[i], "deletedAt") &&
           strstr (json_object_get_string_member (field, "value"), words) != NULL;
    }

  return n;
}

guint
fake_lever_count_written (FakeLever *self, const char *opportunity)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  return get_notes (self, opportunity)->len;
}

guint
fake_lever_count_distinct (FakeLever *self, const char *opportunity)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  g_autoptr (GHashTable) texts = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *notes = get_notes (self, opportunity);

  for (guint i = 0; i < notes->len; i++)
    {
      JsonArray *fields = json_object_get_array_member (notes->pdata[i], "fields");
      JsonObject *field = json_array_get_object_element (fields, 0);

      g_hash_table_add (texts, (char *) json_object_get_string_member (field, "value"));
    }

  return g_hash_table_size (texts);
}

char *
fake_lever_get_tags (FakeLever *self, const char *opportunity)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  GPtrArray *tags = get_tags (self, opportunity);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) texts = NULL;

  for (guint i = 0; i < tags->len; i++)
    g_strv_builder_add (builder, tags->pdata[i]);
  texts = g_strv_builder_end (builder);

  return g_strjoinv (",", texts);
}

void
fake_lever_set_tags (FakeLever *self, const char *opportunity, const char *tags)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  g_auto (GStrv) texts = g_strsplit (tags, ",", -1);
  GPtrArray *list = get_tags (self, opportunity);

  g_ptr_array_set_size (list, 0);
  for (guint i = 0; texts[i] != NULL; i++)
    g_ptr_array_add (list, g_strdup (texts[i]));
}

void
fake_lever_drop_notes (FakeLever *self, const char *opportunity, gboolean stays)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  GPtrArray *notes = get_notes (self, opportunity);

  for (guint i = 0; i < notes->len; i++)
    json_object_set_int_member (notes->pdata[i], "deletedAt", 1);
  if (!stays)
    g_ptr_array_set_size (notes, 0);
}

void
fake_lever_double_notes (FakeLever *self, const char *opportunity)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  GPtrArray *notes = get_notes (self, opportunity);
  const guint n = notes->len;

  for (guint i = 0; i < n; i++)
    {
      JsonArray *fields = json_object_get_array_member (notes->pdata[i], "fields");
      JsonObject *field = json_array_get_object_element (fields, 0);

      g_ptr_array_add (notes, make_note (self, json_object_get_string_member (field, "value")));
    }
}

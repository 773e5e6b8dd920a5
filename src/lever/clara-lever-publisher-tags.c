/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever"

#include "clara-lever-publisher-private.h"

#include "clara-json.h"
#include "clara-lever-notes.h"
#include "clara-outbox.h"

#define SCOPE     "opportunities:write:admin"
#define MAX_CALLS 6

typedef struct
{
  const char *opportunity;
  gboolean known;
  ClaraLeverTags tags;
  char *payload;
} Reading;

static gboolean
known_func (ClaraConnection *connection, gpointer data, GError **error)
{
  Reading *reading = data;

  return clara_lever_tags_get (connection, reading->opportunity, &reading->known, &reading->tags,
                               error);
}

static gboolean
wanted_func (ClaraConnection *connection, gpointer data, GError **error)
{
  Reading *reading = data;

  return clara_outbox_get_tag (connection, reading->opportunity, &reading->payload, error);
}

/* Whether @payload is one that the ledger writes; its tag, or none. */
static gboolean
read_wanted (const char *payload, ClaraLeverTags *wanted)
{
  g_autoptr (JsonObject) object = clara_json_parse_object (payload, -1, NULL, NULL);
  const char *tag;

  if (object == NULL || !clara_json_get_optional_string (object, "tag", NULL, &tag, NULL))
    return FALSE;

  *wanted = clara_lever_tags_of_text (tag);

  return tag == NULL || *wanted != CLARA_LEVER_TAGS_NONE;
}

/* What Lever says of its opportunity; FALSE where it speaks of another, or of no tags. */
static gboolean
read_tags (const ClaraLeverAnswer *answer, const char *opportunity, ClaraPublished *result)
{
  JsonObject *object = clara_lever_answer_get_object (answer);
  JsonArray *tags;

  if (object == NULL || g_strcmp0 (clara_json_get_string (object, "id", NULL), opportunity) != 0 ||
      !json_object_has_member (object, "tags") ||
      !clara_json_get_optional_array (object, "tags", &tags, NULL))
    return FALSE;

  result->tags = CLARA_LEVER_TAGS_NONE;
  for (guint i = 0; tags != NULL && i < json_array_get_length (tags); i++)
    result->tags |= clara_lever_tags_of_text (clara_json_get_string_element (tags, i, NULL));
  result->tags_known = TRUE;

  return TRUE;
}

static gboolean
fetch_tags (ClaraPublisher *self, const char *opportunity, ClaraPublished *result)
{
  g_autofree char *path = clara_lever_path ("opportunities", opportunity, NULL);
  g_autoptr (ClaraLeverAnswer)
      answer = clara_lever_client_get (self->client, path, NULL, self->cancellable);

  clara_publisher_judge (self, answer, "opportunities:read:admin", g_get_monotonic_time (), result);
  if (result->to != CLARA_OUTBOX_DONE)
    return FALSE;
  if (read_tags (answer, opportunity, result))
    return TRUE;

  result->to = CLARA_OUTBOX_UNKNOWN;
  result->trouble = CLARA_LEVER_JUNK;
  result->pause_ms = self->settle_ms;

  return FALSE;
}

static JsonNode *
make_body (ClaraLeverTags tags)
{
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);
  JsonObject *object = json_object_new ();
  JsonArray *texts = json_array_new ();

  for (guint i = 0; i < CLARA_N_LEVER_TAGS; i++)
    if ((tags & (1u << i)) != 0)
      json_array_add_string_element (texts, clara_lever_tags_get_text (i));
  json_object_set_array_member (object, "tags", texts);
  json_node_take_object (node, object);

  return node;
}

/* One call, whose answer is the read-back. */
static gboolean
change_tags (ClaraPublisher *self,
             const char *opportunity,
             const char *verb,
             ClaraLeverTags tags,
             ClaraPublished *result)
{
  g_autofree char *path = clara_lever_path ("opportunities", opportunity, verb, NULL);
  const char *const as[] = { "perform_as", self->perform_as, NULL };
  g_autoptr (JsonNode) body = make_body (tags);
  const gint64 began = g_get_monotonic_time ();
  g_autoptr (ClaraLeverAnswer) answer = clara_lever_client_post (
      self->client, path, self->perform_as != NULL ? as : NULL, body, self->cancellable);
  JsonObject *object;

  clara_publisher_judge (self, answer, SCOPE, began, result);
  if (result->to != CLARA_OUTBOX_DONE)
    {
      result->tags_doubtful = TRUE;
      return FALSE;
    }

  result->tags_known = FALSE;
  object = clara_lever_answer_get_object (answer);
  if (!read_tags (answer, opportunity, result))
    return fetch_tags (self, opportunity, result);
  if (!clara_json_get_optional_int64 (object, "updatedAt", 0, &result->updated, NULL))
    result->updated = 0;

  return TRUE;
}

/* First what has to go, then what has to come: at no moment are there two. */
void
clara_publisher_set_tags (ClaraPublisher *self,
                          const char *opportunity,
                          ClaraLeverTags wanted,
                          gboolean fresh,
                          ClaraPublished *result)
{
  Reading reading = { .opportunity = opportunity };

  if (!fresh && clara_database_read (self->database, known_func, &reading, NULL, NULL) &&
      reading.known)
    {
      result->tags_known = TRUE;
      result->tags = reading.tags;
    }
  if (!result->tags_known && !fetch_tags (self, opportunity, result))
    return;

  for (guint i = 0; i < MAX_CALLS && result->tags != wanted; i++)
    {
      const ClaraLeverTags odd = result->tags & ~wanted;

      if (!change_tags (self, opportunity, odd != 0 ? "removeTags" : "addTags",
                        odd != 0 ? odd : wanted, result))
        return;
      self->report->n_tags += odd == 0 || wanted == 0 ? 1 : 0;
    }

  result->to = CLARA_OUTBOX_DONE;
  if (result->tags != wanted)
    {
      result->to = CLARA_OUTBOX_UNKNOWN;
      result->pause_ms = self->settle_ms;
      result->reason = g_strdup ("tags-not-taken");
    }
}

void
clara_publisher_send_tag (ClaraPublisher *self, const ClaraOutboxRow *row, ClaraPublished *result)
{
  ClaraLeverTags wanted;

  if (read_wanted (row->payload, &wanted))
    clara_publisher_set_tags (self, row->opportunity, wanted, row->attempts > 1, result);
  else
    {
      result->to = CLARA_OUTBOX_NEEDS_YOU;
      result->reason = g_strdup ("payload");
    }
}

void
clara_publisher_look_tag (ClaraPublisher *self, const ClaraOutboxRow *row, ClaraPublished *result)
{
  ClaraLeverTags wanted;

  if (!read_wanted (row->payload, &wanted))
    {
      result->looked = TRUE;
      result->to = CLARA_OUTBOX_NEEDS_YOU;
      result->reason = g_strdup ("payload");
      return;
    }
  if (!fetch_tags (self, row->opportunity, result))
    return;

  result->looked = TRUE;
  if (result->tags == wanted)
    result->to = CLARA_OUTBOX_DONE;
  else
    result->to = row->looks < 2 ? CLARA_OUTBOX_UNKNOWN : CLARA_OUTBOX_INFLIGHT;
}

/* The texts under @name, as a set. */
static GHashTable *
read_set (JsonObject *payload, const char *name)
{
  GHashTable *set = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  JsonArray *array;

  if (clara_json_get_optional_array (payload, name, &array, NULL) && array != NULL)
    for (guint i = 0; i < json_array_get_length (array); i++)
      {
        const char *text = clara_json_get_string_element (array, i, NULL);

        if (text != NULL)
          g_hash_table_add (set, g_strdup (text));
      }

  return set;
}

static gboolean
delete_notes (ClaraPublisher *self,
              const ClaraOutboxRow *row,
              JsonObject *payload,
              GPtrArray *notes,
              ClaraPublished *result)
{
  g_autoptr (GHashTable) op_ids = read_set (payload, "op_ids");
  g_autoptr (GHashTable) ids = read_set (payload, "remote_ids");

  for (guint i = 0; i < notes->len; i++)
    {
      const ClaraLeverNote *note = g_ptr_array_index (notes, i);
      g_autofree char *op_id = clara_id_to_string (&note->op_id);
      g_autofree char *path = NULL;
      g_autoptr (ClaraLeverAnswer) answer = NULL;
      const gint64 began = g_get_monotonic_time ();

      if (note->deleted ||
          (!g_hash_table_contains (op_ids, op_id) && !g_hash_table_contains (ids, note->id)))
        continue;

      path = clara_lever_path ("opportunities", row->opportunity, "notes", note->id, NULL);
      answer = clara_lever_client_delete (self->client, path, NULL, self->cancellable);
      clara_publisher_judge (self, answer, "notes:write:admin", began, result);
      if (result->to != CLARA_OUTBOX_DONE && result->to != CLARA_OUTBOX_GONE)
        return FALSE;
    }

  return TRUE;
}

/* All of it may be done twice without harm: nothing here is looked up before it is done once more. */
void
clara_publisher_send_retract (ClaraPublisher *self,
                              const ClaraOutboxRow *row,
                              ClaraPublished *result)
{
  g_autoptr (JsonObject) payload = clara_json_parse_object (row->payload, -1, NULL, NULL);
  g_autoptr (ClaraLeverAnswer) answer = NULL;
  g_autoptr (GPtrArray) notes = NULL;
  ClaraLeverTags wanted = CLARA_LEVER_TAGS_NONE;
  Reading reading = { .opportunity = row->opportunity };

  if (payload == NULL)
    {
      result->to = CLARA_OUTBOX_NEEDS_YOU;
      result->reason = g_strdup ("payload");
      return;
    }

  notes = clara_publisher_list_notes (self, row->opportunity, &answer);
  if (notes == NULL)
    {
      clara_publisher_judge (self, answer, "notes:read:admin", g_get_monotonic_time (), result);
      return;
    }
  if (!delete_notes (self, row, payload, notes, result))
    return;

  /* Another candidacy of the same opportunity keeps its tag. */
  if (clara_database_read (self->database, wanted_func, &reading, NULL, NULL) &&
      reading.payload != NULL && !read_wanted (reading.payload, &wanted))
    wanted = CLARA_LEVER_TAGS_NONE;
  g_free (reading.payload);

  g_clear_pointer (&result->reason, g_free);
  clara_publisher_set_tags (self, row->opportunity, wanted, TRUE, result);
  if (result->to == CLARA_OUTBOX_DONE)
    self->report->n_retracted++;
}

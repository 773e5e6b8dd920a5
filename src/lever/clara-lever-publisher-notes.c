/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever"

#include "clara-lever-publisher-private.h"

#include "clara-json.h"
#include "clara-lever-notes.h"
#include "clara-outbox.h"

#define SCOPE     "notes:write:admin"
#define MAX_SENDS 8

GPtrArray *
clara_publisher_list_notes (ClaraPublisher *self,
                            const char *opportunity,
                            ClaraLeverAnswer **answer)
{
  g_autoptr (GPtrArray)
      notes = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_lever_note_free);
  g_autofree char *path = clara_lever_path ("opportunities", opportunity, "notes", NULL);
  g_autoptr (ClaraLeverPages) pages = clara_lever_client_list (self->client, path, NULL, NULL);
  ClaraLeverAnswer *page;

  while ((page = clara_lever_pages_next (pages, self->cancellable)) != NULL)
    {
      g_autoptr (JsonArray) array = NULL;

      if (page->trouble != CLARA_LEVER_FINE)
        {
          *answer = page;
          return NULL;
        }

      array = clara_lever_answer_dup_array (page);
      for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
        {
          JsonObject *object = clara_json_get_object_element (array, i, NULL);
          ClaraLeverNote *note = object != NULL ? clara_lever_notes_read (object) : NULL;

          if (note != NULL)
            g_ptr_array_add (notes, note);
        }
      clara_lever_answer_free (page);
    }

  return g_steal_pointer (&notes);
}

/* The one of @op_id that stays: what a person deleted counts as arrived, and any other is the oldest. */
static const ClaraLeverNote *
find_note (GPtrArray *notes, const ClaraId *op_id)
{
  const ClaraLeverNote *found = NULL;

  for (guint i = 0; i < notes->len; i++)
    {
      const ClaraLeverNote *note = g_ptr_array_index (notes, i);

      if (clara_id_equal (&note->op_id, op_id) &&
          (found == NULL || (found->deleted && !note->deleted) ||
           (found->deleted == note->deleted && note->created < found->created)))
        found = note;
    }

  return found;
}

/* Of several that one operation wrote, all but one go: they are Clara's own. */
static void
remove_doubles (ClaraPublisher *self,
                const char *opportunity,
                GPtrArray *notes,
                const ClaraLeverNote *kept)
{
  for (guint i = 0; i < notes->len; i++)
    {
      const ClaraLeverNote *note = g_ptr_array_index (notes, i);
      g_autofree char *path = NULL;
      g_autoptr (ClaraLeverAnswer) answer = NULL;

      if (note == kept || note->deleted || !clara_id_equal (&note->op_id, &kept->op_id))
        continue;

      path = clara_lever_path ("opportunities", opportunity, "notes", note->id, NULL);
      answer = clara_lever_client_delete (self->client, path, NULL, self->cancellable);
      if (answer->trouble == CLARA_LEVER_FINE)
        self->report->n_healed++;
    }
}

static JsonNode *
make_body (const char *text)
{
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "value", text);
  json_object_set_boolean_member (object, "notifyFollowers", FALSE);
  json_node_take_object (node, object);

  return node;
}

/* What came of sending once more may stand there beside what arrived late. */
static void
check_doubles (ClaraPublisher *self, const ClaraOutboxRow *row)
{
  g_autoptr (ClaraLeverAnswer) answer = NULL;
  g_autoptr (GPtrArray) notes = clara_publisher_list_notes (self, row->opportunity, &answer);
  const ClaraLeverNote *kept = notes != NULL ? find_note (notes, &row->op_id) : NULL;

  if (kept != NULL)
    remove_doubles (self, row->opportunity, notes, kept);
}

void
clara_publisher_send_note (ClaraPublisher *self, const ClaraOutboxRow *row, ClaraPublished *result)
{
  g_autofree char *path = clara_lever_path ("opportunities", row->opportunity, "notes", NULL);
  g_autofree char *text = clara_lever_notes_write (row, NULL);
  const char *const as[] = { "perform_as", self->perform_as, NULL };
  g_autoptr (ClaraLeverAnswer) answer = NULL;
  g_autoptr (JsonNode) body = NULL;
  const gint64 began = g_get_monotonic_time ();
  JsonObject *note;
  const char *id;

  if (text == NULL)
    {
      result->to = CLARA_OUTBOX_NEEDS_YOU;
      result->reason = g_strdup ("payload");
      return;
    }

  body = make_body (text);
  answer = clara_lever_client_post (self->client, path, self->perform_as != NULL ? as : NULL, body,
                                    self->cancellable);
  clara_publisher_judge (self, answer, SCOPE, began, result);
  if (result->to != CLARA_OUTBOX_DONE)
    return;

  note = clara_lever_answer_get_object (answer);
  id = note != NULL ? clara_json_get_string (note, "noteId", NULL) : NULL;
  if (id == NULL && note != NULL)
    id = clara_json_get_string (note, "id", NULL);
  if (id == NULL)
    {
      /* 2xx without a note: nobody has promised anything. */
      result->to = CLARA_OUTBOX_UNKNOWN;
      result->pause_ms = self->settle_ms;
      result->reason = g_strdup ("no-note");
      return;
    }

  result->remote_id = g_strdup (id);
  self->report->n_notes++;
  if (row->attempts > 1)
    check_doubles (self, row);
}

void
clara_publisher_look_note (ClaraPublisher *self, const ClaraOutboxRow *row, ClaraPublished *result)
{
  g_autoptr (ClaraLeverAnswer) answer = NULL;
  g_autoptr (GPtrArray) notes = clara_publisher_list_notes (self, row->opportunity, &answer);
  const ClaraLeverNote *found;

  if (notes == NULL)
    {
      clara_publisher_judge (self, answer, "notes:read:admin", g_get_monotonic_time (), result);
      return;
    }

  result->looked = TRUE;
  found = find_note (notes, &row->op_id);
  if (found != NULL)
    {
      remove_doubles (self, row->opportunity, notes, found);
      result->to = CLARA_OUTBOX_DONE;
      result->remote_id = g_strdup (found->id);
      self->report->n_notes++;
    }
  else if (row->looks < 2)
    result->to = CLARA_OUTBOX_UNKNOWN;
  else if (row->attempts >= MAX_SENDS)
    {
      result->to = CLARA_OUTBOX_NEEDS_YOU;
      result->reason = g_strdup ("unanswered");
    }
  else
    result->to = CLARA_OUTBOX_INFLIGHT;
}

typedef struct
{
  ClaraPublisher *self;
  const char *opportunity;
  GPtrArray *rows;
  GStrv targets;
  const ClaraId *op_id;
} Reading;

static gboolean
targets_func (ClaraConnection *connection, gpointer data, GError **error)
{
  Reading *reading = data;

  reading->targets = clara_outbox_list_targets (
      connection, reading->self->options->reconcile ? 0 : reading->self->options->again_since,
      error);

  return reading->targets != NULL;
}

static gboolean
rows_func (ClaraConnection *connection, gpointer data, GError **error)
{
  Reading *reading = data;

  reading->rows = clara_outbox_list_notes (connection, reading->opportunity, error);

  return reading->rows != NULL;
}

static gboolean
doubt_func (ClaraWrite *write, gpointer data, GError **error)
{
  Reading *reading = data;

  return clara_outbox_doubt (write, reading->op_id, reading->self->fence, error);
}

static gboolean
reconcile_one (ClaraPublisher *self, const char *opportunity, GError **error)
{
  g_autoptr (ClaraLeverAnswer) answer = NULL;
  g_autoptr (GPtrArray) notes = NULL;
  g_autoptr (GPtrArray) rows = NULL;
  Reading reading = { .self = self, .opportunity = opportunity };

  /* First what was sent, then what is there: what is sent meanwhile is not missed. */
  if (!clara_database_read (self->database, rows_func, &reading, NULL, error))
    return FALSE;
  rows = reading.rows;
  notes = clara_publisher_list_notes (self, opportunity, &answer);
  if (notes == NULL)
    return TRUE;

  for (guint i = 0; i < rows->len; i++)
    {
      const ClaraOutboxRow *row = g_ptr_array_index (rows, i);
      const ClaraLeverNote *found = find_note (notes, &row->op_id);

      if (found != NULL)
        remove_doubles (self, opportunity, notes, found);
      else
        {
          reading.op_id = &row->op_id;
          if (!clara_database_write (self->database, NULL, doubt_func, &reading, NULL, error))
            return FALSE;
          self->report->n_healed++;
        }
    }

  return TRUE;
}

gboolean
clara_publisher_reconcile (ClaraPublisher *self, GError **error)
{
  Reading reading = { .self = self };
  g_auto (GStrv) targets = NULL;

  if (!clara_database_read (self->database, targets_func, &reading, NULL, error))
    return FALSE;
  targets = reading.targets;

  for (guint i = 0; targets[i] != NULL && !g_cancellable_is_cancelled (self->cancellable); i++)
    if (!reconcile_one (self, targets[i], error))
      return FALSE;

  return TRUE;
}

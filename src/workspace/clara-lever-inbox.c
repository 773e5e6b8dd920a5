/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-lever-inbox.h"

#include "clara-lever-hooks.h"
#include "clara-lever-webhook.h"

/* So many go into one transaction: others write, too. */
#define MAX_BATCH 256u

G_STATIC_ASSERT (CLARA_LEVER_INBOX_MAX_BODY <= CLARA_LEVER_WEBHOOK_MAX_BODY);

static const ClaraId nobody = { { 0 } };

struct _ClaraLeverInbox
{
  gatomicrefcount refs;
  ClaraDatabase *database; /* (owned) */
  GMutex mutex;
  GHashTable *keys;   /* (owned) (nullable): under the mutex */
  GPtrArray *waiting; /* (owned) (element-type Delivery) */
  gboolean writing;
};

/* One delivery that is believed, on its way to the disk. */
typedef struct
{
  ClaraLeverWebhook *webhook; /* (owned) */
  ClaraLeverInboxFunc func;
  gpointer data;
} Delivery;

/* Those that become durable together. */
typedef struct
{
  ClaraLeverInbox *inbox; /* (owned) */
  GPtrArray *deliveries;  /* (owned) (element-type Delivery) */
} Batch;

static void write_next (ClaraLeverInbox *self);

static void
delivery_free (gpointer data)
{
  Delivery *delivery = data;

  clara_lever_webhook_free (delivery->webhook);
  g_free (delivery);
}

/**
 * clara_lever_inbox_new:
 * @database: a workspace
 *
 * Returns: (transfer full): its inbox, which knows no signature yet
 */
ClaraLeverInbox *
clara_lever_inbox_new (ClaraDatabase *database)
{
  ClaraLeverInbox *self = g_new0 (ClaraLeverInbox, 1);

  g_atomic_ref_count_init (&self->refs);
  g_mutex_init (&self->mutex);
  self->database = g_object_ref (database);
  self->waiting = g_ptr_array_new_with_free_func (delivery_free);

  return self;
}

/**
 * clara_lever_inbox_unref:
 * @self: (transfer full): an inbox; what is on its way to the disk still gets there
 */
void
clara_lever_inbox_unref (ClaraLeverInbox *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  g_clear_pointer (&self->keys, g_hash_table_unref);
  g_ptr_array_unref (self->waiting);
  g_object_unref (self->database);
  g_mutex_clear (&self->mutex);
  g_free (self);
}

/**
 * clara_lever_inbox_set_keys:
 * @self: an inbox
 * @keys: (transfer full) (nullable) (element-type utf8 utf8): by event, what signs its webhook: secrets; nobody else
 *   touches it any more
 *
 * From any thread.
 */
void
clara_lever_inbox_set_keys (ClaraLeverInbox *self, GHashTable *keys)
{
  g_mutex_lock (&self->mutex);
  g_clear_pointer (&self->keys, g_hash_table_unref);
  self->keys = keys;
  g_mutex_unlock (&self->mutex);
}

static ClaraLeverInboxAnswer
judge (ClaraLeverInbox *self, const ClaraLeverWebhook *webhook)
{
  ClaraLeverInboxAnswer answer = CLARA_LEVER_INBOX_FORGED;
  const char *key;

  g_mutex_lock (&self->mutex);
  key = self->keys == NULL ? NULL : g_hash_table_lookup (self->keys, webhook->event);
  if (self->keys == NULL || g_hash_table_size (self->keys) == 0)
    answer = CLARA_LEVER_INBOX_UNREADY;
  else if (key != NULL && clara_lever_webhook_verify (webhook, key))
    answer = CLARA_LEVER_INBOX_KEPT;
  g_mutex_unlock (&self->mutex);

  if (answer == CLARA_LEVER_INBOX_KEPT &&
      !clara_lever_webhook_is_timely (webhook, g_get_real_time () / 1000))
    answer = CLARA_LEVER_INBOX_FORGED;

  return answer;
}

static gboolean
write_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const Batch *batch = data;

  for (guint i = 0; i < batch->deliveries->len; i++)
    {
      const Delivery *delivery = g_ptr_array_index (batch->deliveries, i);
      const ClaraLeverWebhook *webhook = delivery->webhook;
      gboolean added;

      if (!clara_lever_events_add (write, webhook->token, webhook->event, webhook->opportunity,
                                   &added, error))
        return FALSE;

      /* What came once more says nothing new. */
      if (added && !clara_lever_hooks_note (write, webhook->event, !webhook->test, error))
        return FALSE;
    }

  return TRUE;
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Batch *batch = user_data;
  g_autoptr (GError) error = NULL;
  gboolean worked = clara_database_write_finish (CLARA_DATABASE (source), result, &error);

  if (!worked)
    g_warning ("webhooks could not be written: %s", error->message);
  batch->inbox->writing = FALSE;
  write_next (batch->inbox);
  for (guint i = 0; i < batch->deliveries->len; i++)
    {
      Delivery *delivery = g_ptr_array_index (batch->deliveries, i);

      delivery->func (worked ? CLARA_LEVER_INBOX_KEPT : CLARA_LEVER_INBOX_FAILED, delivery->data);
    }
  g_ptr_array_unref (batch->deliveries);
  clara_lever_inbox_unref (batch->inbox);
  g_free (batch);
}

static void
write_next (ClaraLeverInbox *self)
{
  Batch *batch;

  if (self->writing || self->waiting->len == 0)
    return;

  self->writing = TRUE;
  batch = g_new0 (Batch, 1);
  batch->inbox = self;
  g_atomic_ref_count_inc (&self->refs);
  batch->deliveries = self->waiting;
  self->waiting = g_ptr_array_new_with_free_func (delivery_free);
  while (batch->deliveries->len > MAX_BATCH)
    g_ptr_array_insert (self->waiting, 0,
                        g_ptr_array_steal_index (batch->deliveries, batch->deliveries->len - 1));
  clara_database_write_async (self->database, &nobody, G_PRIORITY_HIGH, write_cb, batch, NULL, NULL,
                              written_cb, batch);
}

/**
 * clara_lever_inbox_take:
 * @self: an inbox
 * @body: what came, of whomever
 * @length: its length in bytes
 * @func: is told what became of it, perhaps before this returns
 * @data: for @func
 *
 * What is not genuine is never written, so that nobody can fill the disk with it.
 */
void
clara_lever_inbox_take (ClaraLeverInbox *self,
                        const char *body,
                        gsize length,
                        ClaraLeverInboxFunc func,
                        gpointer data)
{
  g_autoptr (ClaraLeverWebhook) webhook = clara_lever_webhook_parse (body, length, NULL);
  ClaraLeverInboxAnswer answer = webhook == NULL ? CLARA_LEVER_INBOX_MALFORMED
                                                 : judge (self, webhook);
  Delivery *delivery;

  if (answer != CLARA_LEVER_INBOX_KEPT)
    {
      func (answer, data);
      return;
    }

  delivery = g_new0 (Delivery, 1);
  delivery->webhook = g_steal_pointer (&webhook);
  delivery->func = func;
  delivery->data = data;
  g_ptr_array_add (self->waiting, delivery);
  write_next (self);
}

/**
 * clara_lever_inbox_is_busy:
 * @self: an inbox
 *
 * Returns: whether something is on its way to the disk
 */
gboolean
clara_lever_inbox_is_busy (ClaraLeverInbox *self)
{
  return self->writing || self->waiting->len > 0;
}

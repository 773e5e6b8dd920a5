/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-lever-hooks.h"

#include "clara-store-private.h"

/* What a page shows need not be truer than that, and a thousand deliveries are then one change. */
#define SEEN_EVERY_MS 1000

/**
 * clara_lever_hook_free:
 * @self: (nullable) (transfer full): a webhook
 */
void
clara_lever_hook_free (ClaraLeverHook *self)
{
  if (self == NULL)
    return;

  g_free (self->event);
  g_free (self->id);
  g_free (self->url);
  g_free (self);
}

/**
 * clara_lever_delivery_free:
 * @self: (nullable) (transfer full): a delivery
 */
void
clara_lever_delivery_free (ClaraLeverDelivery *self)
{
  if (self == NULL)
    return;

  g_free (self->token);
  g_free (self->opportunity);
  g_free (self);
}

/**
 * clara_lever_hooks_list:
 * @connection: where to read
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (nullable) (element-type ClaraLeverHook): all of them, by event
 */
GPtrArray *
clara_lever_hooks_list (ClaraConnection *connection, GError **error)
{
  g_autoptr (GPtrArray)
      hooks = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_lever_hook_free);
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT event, id, url, connection, secret, created, verified, seen "
                  "FROM lever_webhook ORDER BY event");
  ClaraStep step;

  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    {
      ClaraLeverHook *hook = g_new0 (ClaraLeverHook, 1);

      hook->event = clara_statement_dup_text (statement, 0);
      hook->id = clara_statement_dup_text (statement, 1);
      hook->url = clara_statement_dup_text (statement, 2);
      clara_statement_get_id (statement, 3, &hook->connection);
      clara_statement_get_id (statement, 4, &hook->secret);
      hook->created = clara_statement_get_int64 (statement, 5);
      hook->verified = clara_statement_get_int64 (statement, 6);
      hook->seen = clara_statement_get_int64 (statement, 7);
      g_ptr_array_add (hooks, hook);
    }

  return step == CLARA_STEP_DONE ? g_steal_pointer (&hooks) : NULL;
}

/**
 * clara_lever_hooks_set:
 * @write: a transaction
 * @hook: a webhook; it takes the place of another one for the same event
 * @error: return location for a #GError
 *
 * Returns: whether it was written
 */
gboolean
clara_lever_hooks_set (ClaraWrite *write, const ClaraLeverHook *hook, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_SETTING, NULL,
      "INSERT INTO lever_webhook (event, id, url, connection, secret, created, verified, seen) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (event) DO UPDATE SET "
      "id = excluded.id, url = excluded.url, connection = excluded.connection, "
      "secret = excluded.secret, created = excluded.created, verified = excluded.verified, "
      "seen = excluded.seen");

  clara_statement_bind_text (statement, 1, hook->event);
  clara_statement_bind_text (statement, 2, hook->id);
  clara_statement_bind_text (statement, 3, hook->url);
  clara_statement_bind_id (statement, 4, &hook->connection);
  clara_statement_bind_id (statement, 5, &hook->secret);
  clara_statement_bind_int64 (statement, 6, hook->created);
  clara_statement_bind_int64 (statement, 7, hook->verified);
  clara_statement_bind_int64 (statement, 8, hook->seen);

  return clara_statement_run (statement, error);
}

/**
 * clara_lever_hooks_remove:
 * @write: a transaction
 * @event: what the webhook tells of
 * @error: return location for a #GError
 *
 * Returns: whether there is none for it now
 */
gboolean
clara_lever_hooks_remove (ClaraWrite *write, const char *event, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_SETTING, NULL, "DELETE FROM lever_webhook WHERE event = $1");

  clara_statement_bind_text (statement, 1, event);

  return clara_statement_run (statement, error);
}

/**
 * clara_lever_hooks_note:
 * @write: a transaction
 * @event: what a delivery with the right signature was about
 * @seen: whether it was Lever's own word of something, and no test
 * @error: return location for a #GError
 *
 * Returns: whether it was written
 */
gboolean
clara_lever_hooks_note (ClaraWrite *write, const char *event, gboolean seen, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_SETTING, NULL,
      "UPDATE lever_webhook SET verified = CASE WHEN verified = 0 THEN $2 ELSE verified END, "
      "seen = CASE WHEN $3 THEN $2 ELSE seen END "
      "WHERE event = $1 AND (verified = 0 OR ($3 AND seen < $2 - $4))");

  clara_statement_bind_text (statement, 1, event);
  clara_statement_bind_int64 (statement, 2, clara_write_get_now (write));
  clara_statement_bind_boolean (statement, 3, seen);
  clara_statement_bind_int64 (statement, 4, SEEN_EVERY_MS);

  return clara_statement_run (statement, error);
}

/**
 * clara_lever_events_add:
 * @write: a transaction
 * @token: Lever's own of a delivery
 * @event: what it is about
 * @opportunity: (nullable): what is to be looked up
 * @added: (out): whether it is the first with that token
 * @error: return location for a #GError
 *
 * Returns: whether it stands there now, by this call or an earlier one
 */
gboolean
clara_lever_events_add (ClaraWrite *write,
                        const char *token,
                        const char *event,
                        const char *opportunity,
                        gboolean *added,
                        GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "INSERT INTO lever_event (token, event, opportunity, received, state) "
      "VALUES ($1, $2, $3, $4, CASE WHEN $3 IS NULL THEN 'done' ELSE 'new' END) "
      "ON CONFLICT DO NOTHING");

  clara_statement_bind_text (statement, 1, token);
  clara_statement_bind_text (statement, 2, event);
  clara_statement_bind_text (statement, 3, opportunity);
  clara_statement_bind_int64 (statement, 4, clara_write_get_now (write));
  if (!clara_statement_run (statement, error))
    return FALSE;

  *added = clara_statement_get_changes (statement) > 0;

  return TRUE;
}

/**
 * clara_lever_events_count:
 * @connection: where to read
 * @n_new: (out): how many deliveries nobody has looked after yet, at most a thousand
 * @error: return location for a #GError
 *
 * Returns: whether it worked
 */
gboolean
clara_lever_events_count (ClaraConnection *connection, guint *n_new, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection,
      "SELECT count (*) FROM (SELECT 1 FROM lever_event WHERE state = 'new' LIMIT 1000)");
  gboolean found;

  if (!clara_store_find (statement, &found, error))
    return FALSE;

  *n_new = found ? (guint) clara_statement_get_int64 (statement, 0) : 0;

  return TRUE;
}

/**
 * clara_lever_events_list:
 * @connection: where to read
 * @limit: how many at most
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (nullable) (element-type ClaraLeverDelivery): those nobody has looked after, the oldest first
 */
GPtrArray *
clara_lever_events_list (ClaraConnection *connection, guint limit, GError **error)
{
  g_autoptr (GPtrArray)
      list = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_lever_delivery_free);
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT token, opportunity, received FROM lever_event WHERE state = 'new' "
                  "ORDER BY received, token LIMIT $1");
  ClaraStep step;

  clara_statement_bind_int64 (statement, 1, limit);
  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    {
      ClaraLeverDelivery *delivery = g_new0 (ClaraLeverDelivery, 1);

      delivery->token = clara_statement_dup_text (statement, 0);
      delivery->opportunity = clara_statement_dup_text (statement, 1);
      delivery->received = clara_statement_get_int64 (statement, 2);
      g_ptr_array_add (list, delivery);
    }

  return step == CLARA_STEP_DONE ? g_steal_pointer (&list) : NULL;
}

/**
 * clara_lever_events_finish:
 * @write: the transaction that also writes what Lever said
 * @token: of a delivery
 * @error: return location for a #GError
 *
 * Returns: whether it is looked after now
 */
gboolean
clara_lever_events_finish (ClaraWrite *write, const char *token, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "UPDATE lever_event SET state = 'done', opportunity = NULL WHERE token = $1");

  clara_statement_bind_text (statement, 1, token);

  return clara_statement_run (statement, error);
}

/**
 * clara_lever_events_finish_all:
 * @write: a transaction
 * @before: when a reading of all that changed began, in ms since the epoch
 * @error: return location for a #GError
 *
 * Returns: whether all that came before @before is looked after now
 */
gboolean
clara_lever_events_finish_all (ClaraWrite *write, gint64 before, GError **error)
{
  g_autoptr (ClaraStatement)
      statement = clara_write_prepare (write, CLARA_ENTITY_NONE, NULL,
                                       "UPDATE lever_event SET state = 'done', opportunity = NULL "
                                       "WHERE state = 'new' AND received < $1");

  clara_statement_bind_int64 (statement, 1, before);

  return clara_statement_run (statement, error);
}

/**
 * clara_lever_events_prune:
 * @write: a transaction
 * @before: what came earlier is refused for its age alone, in ms since the epoch
 * @error: return location for a #GError
 *
 * Returns: whether those that are looked after are forgotten
 */
gboolean
clara_lever_events_prune (ClaraWrite *write, gint64 before, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "DELETE FROM lever_event WHERE state = 'done' AND received < $1");

  clara_statement_bind_int64 (statement, 1, before);

  return clara_statement_run (statement, error);
}

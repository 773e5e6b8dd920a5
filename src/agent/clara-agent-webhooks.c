/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-agent"

#include "clara-agent-webhooks.h"

#include "clara-error.h"
#include "clara-workspace-webhooks.h"

#define FIRST_PAUSE_S   2u
#define LONGEST_PAUSE_S 900u

struct _ClaraAgentWebhooks
{
  ClaraWorkspace *workspace;    /* (owned) */
  ClaraAgentReceiver *receiver; /* (unowned) */
  char *url;                    /* (owned) (nullable): else none are made here */
  char *known;                  /* (owned) (nullable): the webhooks whose keys the receiver has */
  GCancellable *cancellable;    /* (owned) */
  gulong changed_handler;
  guint source;
  guint n_failed;
  gboolean made;
  gboolean listing;
  gboolean busy;
  gboolean look_again; /* something changed while it was looked, or worked */
};

/* What is done on another thread, because Lever and the keyring are waited for. */
typedef struct
{
  ClaraWorkspace *workspace;
  const char *url; /* (nullable): nothing is to be made */
  GHashTable *keys;
} Work;

static void look (ClaraAgentWebhooks *self);
static void work (ClaraAgentWebhooks *self);

/* What came in between was not seen, or not in time: nobody tells of it twice. */
static void
catch_up (ClaraAgentWebhooks *self)
{
  if (self->busy || self->listing || !self->look_again)
    return;

  self->look_again = FALSE;
  look (self);
}

static gboolean
again_cb (gpointer data)
{
  ClaraAgentWebhooks *self = data;

  self->source = 0;
  work (self);

  return G_SOURCE_REMOVE;
}

static void
try_later (ClaraAgentWebhooks *self)
{
  guint pause = MIN (LONGEST_PAUSE_S, FIRST_PAUSE_S << MIN (self->n_failed, 9u));

  self->n_failed++;
  g_clear_handle_id (&self->source, g_source_remove);
  self->source = g_timeout_add_seconds (pause, again_cb, self);
}

static void
run_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Work *errand = task_data;
  GError *error = NULL;
  gboolean worked = errand->url == NULL ||
                    clara_workspace_set_up_webhooks (errand->workspace, errand->url, "clara-agent",
                                                     cancellable, &error);

  errand->keys = clara_workspace_load_webhook_keys (errand->workspace, cancellable,
                                                    worked ? &error : NULL);
  if (error != NULL)
    g_task_return_error (task, error);
  else
    g_task_return_boolean (task, TRUE);
}

static void
ran_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  ClaraAgentWebhooks *self = user_data;
  Work *errand = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  gboolean worked = g_task_propagate_boolean (G_TASK (result), &error);

  self->busy = FALSE;
  if (errand->keys != NULL && !g_cancellable_is_cancelled (self->cancellable))
    clara_agent_receiver_set_keys (self->receiver, g_steal_pointer (&errand->keys));
  g_clear_pointer (&errand->keys, g_hash_table_unref);
  if (g_cancellable_is_cancelled (self->cancellable))
    return;
  if (worked)
    {
      if (errand->url != NULL)
        g_message ("Lever tells of what happens at %s", self->url);
      self->made = self->made || errand->url != NULL;
      self->n_failed = 0;
    }
  else
    {
      /* Where nothing is connected yet, somebody will say so by a change of the workspace. */
      if (!g_error_matches (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
        g_message ("webhooks are not made yet, and nothing is lost by it but time: %s",
                   error->message);
      try_later (self);
    }
  /* Asked for while only the keys were read, and for no later time. */
  if (worked && !self->made && self->url != NULL && self->source == 0)
    work (self);
  catch_up (self);
}

static void
work (ClaraAgentWebhooks *self)
{
  g_autoptr (GTask) task = NULL;
  Work *errand;

  if (g_cancellable_is_cancelled (self->cancellable))
    return;
  if (self->busy)
    {
      self->look_again = TRUE;
      return;
    }

  self->busy = TRUE;
  errand = g_new0 (Work, 1);
  errand->workspace = self->workspace;
  errand->url = self->made ? NULL : self->url;
  task = g_task_new (NULL, self->cancellable, ran_cb, self);
  g_task_set_source_tag (task, work);
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, errand, g_free);
  g_task_run_in_thread (task, run_in_thread);
}

static char *
describe (GPtrArray *hooks)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < hooks->len; i++)
    {
      const ClaraLeverHook *hook = g_ptr_array_index (hooks, i);
      g_autofree char *secret = clara_id_to_string (&hook->secret);

      g_string_append_printf (text, "%s %s %s\n", hook->event, hook->id, secret);
    }

  return g_string_free (text, FALSE);
}

/* Somebody took them away, most likely to part from Lever, and has not yet done with that: what is made now would stay
 * there. Where there still is a connection after a while, they are made anew; where there is a new one, at once. */
static void
forget (ClaraAgentWebhooks *self)
{
  self->made = FALSE;
  self->n_failed = 0;
  clara_agent_receiver_set_keys (self->receiver,
                                 g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free));
  try_later (self);
}

/* Another program may have parted from Lever, or connected anew. */
static void
listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  ClaraAgentWebhooks *self = user_data;
  g_autoptr (GPtrArray)
      hooks = clara_workspace_list_webhooks_finish (CLARA_WORKSPACE (source), result, NULL);
  g_autofree char *now = hooks == NULL ? NULL : describe (hooks);

  self->listing = FALSE;
  if (g_cancellable_is_cancelled (self->cancellable))
    return;
  if (now == NULL || (g_strcmp0 (now, self->known) == 0 && (hooks->len > 0 || !self->made)))
    {
      catch_up (self);
      return;
    }
  g_free (self->known);
  self->known = g_steal_pointer (&now);
  if (hooks->len == 0 && self->made)
    forget (self);
  else
    work (self);
  catch_up (self);
}

static void
look (ClaraAgentWebhooks *self)
{
  if (g_cancellable_is_cancelled (self->cancellable))
    return;
  if (self->listing || self->busy)
    {
      self->look_again = TRUE;
      return;
    }

  self->listing = TRUE;
  clara_workspace_list_webhooks_async (self->workspace, self->cancellable, listed_cb, self);
}

/**
 * clara_agent_webhooks_new:
 * @workspace: a workspace whose news are watched
 * @receiver: what is to know the keys
 * @url: (nullable): where Lever is to deliver; %NULL: no webhooks are made from here, those there are count
 *
 * Returns: (transfer full): begins at once
 */
ClaraAgentWebhooks *
clara_agent_webhooks_new (ClaraWorkspace *workspace, ClaraAgentReceiver *receiver, const char *url)
{
  ClaraAgentWebhooks *self = g_new0 (ClaraAgentWebhooks, 1);

  self->workspace = g_object_ref (workspace);
  self->receiver = receiver;
  self->url = g_strdup (url);
  self->cancellable = g_cancellable_new ();
  self->changed_handler = g_signal_connect_swapped (clara_workspace_get_database (workspace),
                                                    "changed", G_CALLBACK (look), self);
  work (self);

  return self;
}

/**
 * clara_agent_webhooks_renew:
 * @self: webhooks
 *
 * Has Lever asked again what there is, and mends it: after somebody has connected anew, and once a day, for a person may
 * have taken one away in Lever.
 */
void
clara_agent_webhooks_renew (ClaraAgentWebhooks *self)
{
  self->made = FALSE;
  self->n_failed = 0;
  g_clear_handle_id (&self->source, g_source_remove);
  work (self);
}

/**
 * clara_agent_webhooks_stop:
 * @self: webhooks
 *
 * Begins nothing more.
 *
 * Returns: whether nothing is on its way any more; else it is asked again when the main context has run
 */
gboolean
clara_agent_webhooks_stop (ClaraAgentWebhooks *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_handle_id (&self->source, g_source_remove);
  g_clear_signal_handler (&self->changed_handler, clara_workspace_get_database (self->workspace));

  return !self->busy && !self->listing;
}

/**
 * clara_agent_webhooks_free:
 * @self: (transfer full): webhooks that have stopped
 */
void
clara_agent_webhooks_free (ClaraAgentWebhooks *self)
{
  g_object_unref (self->cancellable);
  g_object_unref (self->workspace);
  g_free (self->url);
  g_free (self->known);
  g_free (self);
}

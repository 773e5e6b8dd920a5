/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-ledger"

#include "clara-ledger.h"

/**
 * ClaraLedger:
 *
 * A member's hand in a workspace: each call one deed, one transaction, on the database's own thread. Used by one thread,
 * the one whose main context its callbacks run in.
 */
struct _ClaraLedger
{
  GObject parent_instance;

  ClaraDatabase *database; /* (owned) */
  ClaraId member;
};

G_DEFINE_FINAL_TYPE (ClaraLedger, clara_ledger, G_TYPE_OBJECT)

/* One call: what it needs, and what comes of it. Only the database's thread touches it until the callback runs. */
typedef struct
{
  ClaraSeenCard *cards; /* (owned) (nullable) */
  guint n_cards;
  ClaraStatus to;
  ClaraId candidacy;
  ClaraId material;
  char *text; /* (owned) (nullable) */

  ClaraId made;
  ClaraUndone undone;
  ClaraIdentity *identity; /* (owned) (nullable) */
  GBytes *bytes;           /* (owned) (nullable) */
  char *file_name;         /* (owned) (nullable) */
} Call;

static Call *
call_new (const ClaraId *candidacy, const char *text)
{
  Call *call = g_new0 (Call, 1);

  if (candidacy != NULL)
    call->candidacy = *candidacy;
  call->text = g_strdup (text);

  return call;
}

static void
call_free (gpointer data)
{
  Call *call = data;

  g_free (call->cards);
  g_free (call->text);
  g_clear_object (&call->identity);
  g_clear_pointer (&call->bytes, g_bytes_unref);
  g_free (call->file_name);
  g_free (call);
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (GError) error = NULL;

  /* Until here what the call was given is nobody's: only what is durable is told. */
  if (clara_database_write_finish (CLARA_DATABASE (source), result, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
start (ClaraLedger *self,
       Call *call,
       ClaraWriteFunc func,
       gpointer tag,
       GCancellable *cancellable,
       GAsyncReadyCallback callback,
       gpointer user_data)
{
  GTask *task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_source_tag (task, tag);
  g_task_set_task_data (task, call, call_free);
  g_task_set_check_cancellable (task, FALSE);
  clara_database_write_async (self->database, &self->member, G_PRIORITY_DEFAULT, func, call, NULL,
                              cancellable, written_cb, task);
}

/* What a call has brought, once it is durable. */
static Call *
finish (ClaraLedger *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_boolean (G_TASK (result), error) ? g_task_get_task_data (G_TASK (result))
                                                           : NULL;
}

static gboolean
move_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Call *call = data;

  return clara_decision_move (write, call->cards, call->n_cards, call->to, call->text, &call->made,
                              error);
}

static gboolean
undo_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_decision_undo (write, &((Call *) data)->undone, error);
}

static gboolean
redo_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_decision_redo (write, &((Call *) data)->undone, error);
}

static gboolean
comment_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Call *call = data;

  return clara_decision_comment (write, &call->candidacy, call->text, &call->made, error);
}

static gboolean
show_identity_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Call *call = data;

  g_clear_object (&call->identity);
  call->identity = clara_gate_show_identity (write, &call->candidacy, CLARA_PURPOSE_SHOW,
                                             call->text, error);

  return call->identity != NULL;
}

static gboolean
show_bytes_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Call *call = data;

  g_clear_pointer (&call->bytes, g_bytes_unref);
  g_clear_pointer (&call->file_name, g_free);
  call->bytes = clara_gate_show_bytes (write, &call->candidacy, &call->material, call->text,
                                       &call->file_name, error);

  return call->bytes != NULL;
}

static void
clara_ledger_finalize (GObject *object)
{
  ClaraLedger *self = CLARA_LEDGER (object);

  g_clear_object (&self->database);

  G_OBJECT_CLASS (clara_ledger_parent_class)->finalize (object);
}

static void
clara_ledger_class_init (ClaraLedgerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_ledger_finalize;
}

static void
clara_ledger_init (ClaraLedger *self)
{
}

/**
 * clara_ledger_new:
 * @database: a workspace
 * @member: who acts
 *
 * Returns: (transfer full): the member's hand in it
 */
ClaraLedger *
clara_ledger_new (ClaraDatabase *database, const ClaraId *member)
{
  ClaraLedger *self;

  g_return_val_if_fail (CLARA_IS_DATABASE (database), NULL);
  g_return_val_if_fail (member != NULL, NULL);

  self = g_object_new (CLARA_TYPE_LEDGER, NULL);
  self->database = g_object_ref (database);
  self->member = *member;

  return self;
}

/**
 * clara_ledger_move_async:
 * @self: a ledger
 * @cards: (array length=n_cards): which cards, as they were seen
 * @n_cards: how many
 * @to: where to
 * @reason: (nullable): in the person's own words
 * @cancellable: (nullable): gives it up, until it is durable
 * @callback: called when it is durable, or nothing of it has happened
 * @user_data: for @callback
 *
 * As clara_decision_move(), without waiting.
 */
void
clara_ledger_move_async (ClaraLedger *self,
                         const ClaraSeenCard *cards,
                         guint n_cards,
                         ClaraStatus to,
                         const char *reason,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer user_data)
{
  Call *call;

  g_return_if_fail (CLARA_IS_LEDGER (self));

  call = call_new (NULL, reason);
  call->cards = g_memdup2 (cards, n_cards * sizeof *cards);
  call->n_cards = n_cards;
  call->to = to;
  start (self, call, move_cb, clara_ledger_move_async, cancellable, callback, user_data);
}

/* What has made one thing, of which the id is told. */
static gboolean
finish_made (ClaraLedger *self, GAsyncResult *result, ClaraId *made, GError **error)
{
  const Call *call = finish (self, result, error);

  if (call == NULL)
    return FALSE;
  if (made != NULL)
    *made = call->made;

  return TRUE;
}

/**
 * clara_ledger_move_finish:
 * @self: a ledger
 * @result: what the callback was given
 * @deed: (out) (optional): what an undo takes back together; zero where no card had to be placed
 * @error: return location for a #GError
 *
 * Returns: as clara_decision_move()
 */
gboolean
clara_ledger_move_finish (ClaraLedger *self, GAsyncResult *result, ClaraId *deed, GError **error)
{
  return finish_made (self, result, deed, error);
}

/**
 * clara_ledger_undo_async:
 * @self: a ledger
 * @cancellable: (nullable): gives it up, until it is durable
 * @callback: called when it is durable, or nothing of it has happened
 * @user_data: for @callback
 *
 * As clara_decision_undo(), without waiting. Ends with clara_ledger_undo_finish().
 */
void
clara_ledger_undo_async (ClaraLedger *self,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer user_data)
{
  g_return_if_fail (CLARA_IS_LEDGER (self));

  start (self, call_new (NULL, NULL), undo_cb, clara_ledger_undo_async, cancellable, callback,
         user_data);
}

/**
 * clara_ledger_redo_async:
 * @self: a ledger
 * @cancellable: (nullable): gives it up, until it is durable
 * @callback: called when it is durable, or nothing of it has happened
 * @user_data: for @callback
 *
 * As clara_decision_redo(), without waiting. Ends with clara_ledger_undo_finish().
 */
void
clara_ledger_redo_async (ClaraLedger *self,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer user_data)
{
  g_return_if_fail (CLARA_IS_LEDGER (self));

  start (self, call_new (NULL, NULL), redo_cb, clara_ledger_redo_async, cancellable, callback,
         user_data);
}

/**
 * clara_ledger_undo_finish:
 * @self: a ledger
 * @result: what the callback was given
 * @undone: (out caller-allocates) (optional): what was taken back, or done again
 * @error: return location for a #GError
 *
 * Returns: as clara_decision_undo() and clara_decision_redo()
 */
gboolean
clara_ledger_undo_finish (ClaraLedger *self,
                          GAsyncResult *result,
                          ClaraUndone *undone,
                          GError **error)
{
  const Call *call = finish (self, result, error);

  if (call == NULL)
    return FALSE;
  if (undone != NULL)
    *undone = call->undone;

  return TRUE;
}

/**
 * clara_ledger_comment_async:
 * @self: a ledger
 * @candidacy: a candidacy
 * @text: the words
 * @cancellable: (nullable): gives it up, until it is durable
 * @callback: called when it is durable, or nothing of it has happened
 * @user_data: for @callback
 *
 * As clara_decision_comment(), without waiting.
 */
void
clara_ledger_comment_async (ClaraLedger *self,
                            const ClaraId *candidacy,
                            const char *text,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_return_if_fail (CLARA_IS_LEDGER (self));

  start (self, call_new (candidacy, text), comment_cb, clara_ledger_comment_async, cancellable,
         callback, user_data);
}

/**
 * clara_ledger_comment_finish:
 * @self: a ledger
 * @result: what the callback was given
 * @comment: (out) (optional): the comment
 * @error: return location for a #GError
 *
 * Returns: as clara_decision_comment()
 */
gboolean
clara_ledger_comment_finish (ClaraLedger *self,
                             GAsyncResult *result,
                             ClaraId *comment,
                             GError **error)
{
  return finish_made (self, result, comment, error);
}

/**
 * clara_ledger_show_identity_async:
 * @self: a ledger
 * @candidacy: a candidacy
 * @reason: in the member's own words
 * @cancellable: (nullable): gives it up, until it is durable
 * @callback: called when it is in the audit, or nobody is shown
 * @user_data: for @callback
 *
 * As clara_gate_show_identity() for %CLARA_PURPOSE_SHOW, without waiting.
 */
void
clara_ledger_show_identity_async (ClaraLedger *self,
                                  const ClaraId *candidacy,
                                  const char *reason,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data)
{
  g_return_if_fail (CLARA_IS_LEDGER (self));

  start (self, call_new (candidacy, reason), show_identity_cb, clara_ledger_show_identity_async,
         cancellable, callback, user_data);
}

/**
 * clara_ledger_show_identity_finish:
 * @self: a ledger
 * @result: what the callback was given
 * @error: return location for a #GError
 *
 * Returns: (transfer full): who it is; as clara_gate_show_identity()
 */
ClaraIdentity *
clara_ledger_show_identity_finish (ClaraLedger *self, GAsyncResult *result, GError **error)
{
  Call *call = finish (self, result, error);

  return call != NULL ? g_steal_pointer (&call->identity) : NULL;
}

/**
 * clara_ledger_show_bytes_async:
 * @self: a ledger
 * @candidacy: a candidacy
 * @material: what it handed in
 * @reason: in the member's own words
 * @cancellable: (nullable): gives it up, until it is durable
 * @callback: called when it is in the audit, or nothing is shown
 * @user_data: for @callback
 *
 * As clara_gate_show_bytes(), without waiting.
 */
void
clara_ledger_show_bytes_async (ClaraLedger *self,
                               const ClaraId *candidacy,
                               const ClaraId *material,
                               const char *reason,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data)
{
  Call *call;

  g_return_if_fail (CLARA_IS_LEDGER (self));

  call = call_new (candidacy, reason);
  call->material = *material;
  start (self, call, show_bytes_cb, clara_ledger_show_bytes_async, cancellable, callback,
         user_data);
}

/**
 * clara_ledger_show_bytes_finish:
 * @self: a ledger
 * @result: what the callback was given
 * @file_name: (out) (optional) (nullable) (transfer full): how the file was called
 * @error: return location for a #GError
 *
 * Returns: (transfer full): what was handed in; as clara_gate_show_bytes()
 */
GBytes *
clara_ledger_show_bytes_finish (ClaraLedger *self,
                                GAsyncResult *result,
                                char **file_name,
                                GError **error)
{
  Call *call = finish (self, result, error);

  if (call == NULL)
    return NULL;
  if (file_name != NULL)
    *file_name = g_steal_pointer (&call->file_name);

  return g_steal_pointer (&call->bytes);
}

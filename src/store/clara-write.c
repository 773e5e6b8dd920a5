/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-write.h"

#include "clara-date.h"
#include "clara-statement-private.h"

#include <string.h>

/* What a transaction has changed: one row of the change log, in the order of its first mention. */
typedef struct
{
  ClaraEntity entity;
  ClaraId id;
} Mention;

struct _ClaraWrite
{
  ClaraConnection *connection;
  ClaraId member; /* zero: the program itself */
  gint64 now;
  GArray *mentions;  /* (owned): Mention */
  GHashTable *known; /* (owned) (nullable): Mention, once there are too many to look through */
};

/* From here on a table is quicker than looking. */
#define FEW_MENTIONS 16

static guint
mention_hash (gconstpointer data)
{
  const Mention *mention = data;

  return clara_id_hash (&mention->id) ^ (guint) mention->entity;
}

static gboolean
mention_equal (gconstpointer a, gconstpointer b)
{
  const Mention *one = a;
  const Mention *other = b;

  return one->entity == other->entity && clara_id_equal (&one->id, &other->id);
}

static gboolean
is_known (ClaraWrite *self, const Mention *mention)
{
  if (self->known != NULL)
    return g_hash_table_contains (self->known, mention);

  for (guint i = 0; i < self->mentions->len; i++)
    if (mention_equal (&g_array_index (self->mentions, Mention, i), mention))
      return TRUE;

  return FALSE;
}

/**
 * clara_write_note:
 * @self: a transaction
 * @entity: what it changes besides
 * @id: (nullable): which one; %NULL where @entity needs none
 *
 * Puts a row into the change log. Only needed where one statement changes more than it names: clara_write_prepare()
 * does it by itself. Each thing gets one row a transaction, however often it is named.
 */
void
clara_write_note (ClaraWrite *self, ClaraEntity entity, const ClaraId *id)
{
  Mention mention = { .entity = entity };

  if (entity == CLARA_ENTITY_NONE)
    return;

  if (id != NULL)
    mention.id = *id;
  if (is_known (self, &mention))
    return;

  g_array_append_val (self->mentions, mention);
  if (self->known == NULL && self->mentions->len > FEW_MENTIONS)
    {
      self->known = g_hash_table_new_full (mention_hash, mention_equal, g_free, NULL);
      for (guint i = 0; i < self->mentions->len; i++)
        g_hash_table_add (
            self->known, g_memdup2 (&g_array_index (self->mentions, Mention, i), sizeof (Mention)));
    }
  else if (self->known != NULL)
    g_hash_table_add (self->known, g_memdup2 (&mention, sizeof mention));
}

/**
 * clara_write_prepare:
 * @self: a transaction
 * @entity: what the statement changes; %CLARA_ENTITY_NONE where nobody watches it
 * @id: (nullable): which one; %NULL where @entity needs none
 * @sql: one statement; its values are `$1` …, never part of the text
 *
 * Returns: (transfer full): the statement, never %NULL
 */
ClaraStatement *
clara_write_prepare (ClaraWrite *self, ClaraEntity entity, const ClaraId *id, const char *sql)
{
  clara_write_note (self, entity, id);

  return clara_connection_prepare_any (self->connection, sql);
}

/**
 * clara_write_get_connection:
 * @self: a transaction
 *
 * Returns: (transfer none): where to read, which shows what was written so far
 */
ClaraConnection *
clara_write_get_connection (ClaraWrite *self)
{
  return self->connection;
}

/**
 * clara_write_get_member:
 * @self: a transaction
 *
 * Returns: (transfer none): who writes; zero for the program itself
 */
const ClaraId *
clara_write_get_member (ClaraWrite *self)
{
  return &self->member;
}

/**
 * clara_write_get_now:
 * @self: a transaction
 *
 * Returns: when it began, in ms since the epoch, UTC: the one time that all its rows carry
 */
gint64
clara_write_get_now (ClaraWrite *self)
{
  return self->now;
}

/* Last before the end, so that the order of the log is the order of the commits. */
static gboolean
write_changes (ClaraWrite *self, GError **error)
{
  for (guint i = 0; i < self->mentions->len; i++)
    {
      const Mention *mention = &g_array_index (self->mentions, Mention, i);
      g_autoptr (ClaraStatement) statement = clara_connection_prepare_any (
          self->connection, "INSERT INTO change (entity, id, at, member) VALUES ($1, $2, $3, $4)");

      clara_statement_bind_text (statement, 1, clara_entity_to_string (mention->entity));
      clara_statement_bind_blob (statement, 2, mention->id.bytes, sizeof mention->id.bytes);
      clara_statement_bind_int64 (statement, 3, self->now);
      clara_statement_bind_blob (statement, 4, self->member.bytes, sizeof self->member.bytes);
      if (!clara_statement_run (statement, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
begin (ClaraConnection *self,
       gboolean writes,
       GCancellable *cancellable,
       guint run_ms,
       GError **error)
{
  if (self->in_transaction)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID,
                           "a transaction was begun inside of another one");
      return FALSE;
    }

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;

  self->cancellable = cancellable;
  self->driver->set_limits (self, cancellable,
                            run_ms > 0 ? g_get_monotonic_time () + run_ms * G_GINT64_CONSTANT (1000)
                                       : 0);
  if (!clara_connection_exec (self, writes ? "BEGIN IMMEDIATE" : "BEGIN", error))
    {
      self->driver->set_limits (self, NULL, 0);
      self->cancellable = NULL;
      return FALSE;
    }

  self->in_transaction = TRUE;
  self->writes = writes;

  return TRUE;
}

/* Ends what is open, well or badly. A failed COMMIT leaves nothing behind. */
static gboolean
end (ClaraConnection *self, gboolean keep, GError **error)
{
  gboolean kept = FALSE;

  /* From here on nobody may interrupt: what is being made durable is not given up half-way. */
  self->driver->set_limits (self, NULL, 0);
  self->cancellable = NULL;

  if (keep)
    kept = clara_connection_exec (self, "COMMIT", error);

  if (!kept)
    {
      ClaraFaultFunc fault = self->fault;
      g_autoptr (GError) ignored = NULL;

      /* Some errors have rolled back already, and then this has nothing to do: it cannot fail to have happened. */
      self->fault = NULL;
      if (!clara_connection_exec (self, "ROLLBACK", &ignored))
        g_debug ("nothing to roll back");
      self->fault = fault;
    }

  self->in_transaction = FALSE;
  self->writes = FALSE;

  return kept;
}

gboolean
clara_connection_read (ClaraConnection *self,
                       ClaraReadFunc func,
                       gpointer data,
                       GCancellable *cancellable,
                       guint run_ms,
                       GError **error)
{
  g_autoptr (GError) ignored = NULL;
  gboolean worked;

  if (!begin (self, FALSE, cancellable, run_ms, error))
    return FALSE;

  worked = func (self, data, error);
  if (!end (self, TRUE, &ignored))
    g_debug ("a reading transaction did not end in order");

  return worked;
}

gboolean
clara_connection_write (ClaraConnection *self,
                        const ClaraId *member,
                        ClaraWriteFunc func,
                        gpointer data,
                        GCancellable *cancellable,
                        guint run_ms,
                        GError **error)
{
  ClaraWrite write = { .connection = self };
  gboolean kept;

  if (!begin (self, TRUE, cancellable, run_ms, error))
    return FALSE;

  write.now = clara_date_now_ms ();
  write.mentions = g_array_new (FALSE, FALSE, sizeof (Mention));
  if (member != NULL)
    write.member = *member;

  kept = func (&write, data, error) && write_changes (&write, error) &&
         !g_cancellable_set_error_if_cancelled (cancellable, error);
  kept = end (self, kept, kept ? error : NULL);
  self->noted = kept && write.mentions->len > 0;

  g_array_unref (write.mentions);
  g_clear_pointer (&write.known, g_hash_table_unref);

  return kept;
}

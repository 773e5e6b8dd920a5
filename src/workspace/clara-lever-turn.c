/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-lever-turn.h"

#include "clara-error.h"
#include "clara-pace.h"
#include "clara-work.h"

#include <glib/gi18n.h>

/*
 * What may not happen twice at once is guarded a second time where it happens: the publisher sends under a lease with a
 * fence of its own, and tokens are renewed under another. So a program that was stopped, and wakes when its turn is long
 * another's, can send nothing that the other one sends.
 */
#define LEASE "lever"

/* Whoever dies on another machine, or where it cannot be seen, is waited for so long. */
#define LEASE_MS 10000u
#define RENEW_MS 2500u

/* Between two looks whether it is free. */
#define LOOK_MS 500u

struct _ClaraLeverTurn
{
  ClaraDatabase *database; /* (owned) */
  char *program;           /* (owned) */
  ClaraId owner;
  gint64 fence;              /* of the keeper, once it runs */
  GCancellable *cancellable; /* (owned): of whatever is done in this turn */
  GCancellable *outer;       /* (owned) (nullable): the caller's */
  gulong handler;
  gboolean lost; /* atomic */

  GThread *keeper; /* (owned) (nullable) */
  GMutex mutex;
  GCond cond;
  gboolean ended;
};

/* A try to get it. */
typedef struct
{
  ClaraLeverTurn *self;
  ClaraLeaseHolder *other; /* (owned) (nullable) */
} Try;

static gboolean
take_cb (ClaraWrite *write, gpointer data, GError **error)
{
  ClaraLeverTurn *self = data;

  return clara_lease_holders_take (write, LEASE, &self->owner, self->program, LEASE_MS,
                                   &self->fence, error);
}

/* The time of the lease is the writer's clock, in ms since the epoch, as here. */
static gboolean
read_other_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Try *attempt = data;

  g_clear_pointer (&attempt->other, clara_lease_holder_free);

  return clara_lease_holders_get (connection, LEASE, g_get_real_time () / 1000, &attempt->other,
                                  error);
}

/* Renewed, and never taken anew: whoever had it meanwhile may be in the middle of something. */
static gboolean
renew_cb (ClaraWrite *write, gpointer data, GError **error)
{
  ClaraLeverTurn *self = data;
  gint64 fence;

  return clara_leases_check (write, LEASE, self->fence, error) &&
         clara_leases_take (write, LEASE, &self->owner, LEASE_MS, &fence, error) &&
         clara_leases_check (write, LEASE, self->fence, error);
}

static gboolean
give_back_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_leases_give_back (write, LEASE, ((ClaraLeverTurn *) data)->fence, error);
}

static void
lose (ClaraLeverTurn *self)
{
  g_atomic_int_set (&self->lost, TRUE);
  g_cancellable_cancel (self->cancellable);
}

static gpointer
keep_in_thread (gpointer data)
{
  ClaraLeverTurn *self = data;
  gint64 renewed = g_get_monotonic_time ();

  g_mutex_lock (&self->mutex);
  while (!self->ended)
    {
      g_autoptr (GError) error = NULL;
      gint64 end = renewed + RENEW_MS * 1000;

      if (g_cond_wait_until (&self->cond, &self->mutex,
                             MAX (end, g_get_monotonic_time () + LOOK_MS * 1000)))
        continue;
      g_mutex_unlock (&self->mutex);
      if (clara_database_write (self->database, NULL, renew_cb, self, NULL, &error))
        renewed = g_get_monotonic_time ();
      else if (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_CONFLICT) ||
               g_get_monotonic_time () - renewed > LEASE_MS * G_GINT64_CONSTANT (1000))
        lose (self);
      g_mutex_lock (&self->mutex);
    }
  g_mutex_unlock (&self->mutex);

  return NULL;
}

static void
outer_cancelled_cb (GCancellable *outer, gpointer data)
{
  g_cancellable_cancel (data);
}

static void
turn_free (ClaraLeverTurn *self)
{
  if (self->outer != NULL)
    g_cancellable_disconnect (self->outer, self->handler);
  g_clear_object (&self->outer);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->database);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->cond);
  g_free (self->program);
  g_free (self);
}

static ClaraLeverTurn *
turn_new (ClaraDatabase *database, const char *program)
{
  ClaraLeverTurn *self = g_new0 (ClaraLeverTurn, 1);

  self->database = g_object_ref (database);
  self->program = g_strdup (program);
  self->cancellable = g_cancellable_new ();
  g_mutex_init (&self->mutex);
  g_cond_init (&self->cond);

  return self;
}

/**
 * clara_lever_turn_take:
 * @database: a workspace
 * @program: what this program is called, for whoever waits for it
 * @cancellable: (nullable): ends what is done in the turn, too
 * @other: (out) (transfer full) (nullable) (optional): who has it, where the error is %CLARA_ERROR_CONFLICT
 * @error: return location for a #GError
 *
 * Waits for the disk: any thread but a window's.
 *
 * Returns: (transfer full) (nullable): the turn; %CLARA_ERROR_CONFLICT while another program has it
 */
ClaraLeverTurn *
clara_lever_turn_take (ClaraDatabase *database,
                       const char *program,
                       GCancellable *cancellable,
                       ClaraLeaseHolder **other,
                       GError **error)
{
  ClaraLeverTurn *self = turn_new (database, program);
  Try attempt = { self, NULL };
  g_autoptr (GError) local = NULL;

  if (other != NULL)
    *other = NULL;
  if (!clara_id_generate (&self->owner, &local) ||
      !clara_database_write (database, NULL, take_cb, self, cancellable, &local))
    {
      if (other != NULL && g_error_matches (local, CLARA_ERROR, CLARA_ERROR_CONFLICT) &&
          clara_database_read (database, read_other_cb, &attempt, NULL, NULL))
        *other = attempt.other;
      turn_free (self);
      g_propagate_error (error, g_steal_pointer (&local));
      return NULL;
    }

  if (cancellable != NULL)
    {
      self->outer = g_object_ref (cancellable);
      self->handler = g_cancellable_connect (cancellable, G_CALLBACK (outer_cancelled_cb),
                                             g_object_ref (self->cancellable), g_object_unref);
    }
  self->keeper = g_thread_new ("clara-lever-turn", keep_in_thread, self);

  return self;
}

/**
 * clara_lever_turn_wait:
 * @database: a workspace
 * @program: what this program is called, for whoever waits for it
 * @waits: (nullable) (scope call): is told where another program has to be waited for
 * @data: for @waits
 * @cancellable: (nullable): gives it up; and ends what is done in the turn
 * @error: return location for a #GError
 *
 * As clara_lever_turn_take(), and waits for it.
 *
 * Returns: (transfer full) (nullable): the turn
 */
ClaraLeverTurn *
clara_lever_turn_wait (ClaraDatabase *database,
                       const char *program,
                       ClaraLeverTurnFunc waits,
                       gpointer data,
                       GCancellable *cancellable,
                       GError **error)
{
  gboolean told = FALSE;

  for (;;)
    {
      g_autoptr (ClaraLeaseHolder) other = NULL;
      g_autoptr (GError) local = NULL;
      ClaraLeverTurn *self = clara_lever_turn_take (database, program, cancellable, &other, &local);

      if (self != NULL)
        return self;
      if (!g_error_matches (local, CLARA_ERROR, CLARA_ERROR_CONFLICT))
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return NULL;
        }
      if (!told && waits != NULL)
        waits (other, data);
      told = TRUE;
      if (!clara_backoff_wait (LOOK_MS, cancellable))
        {
          g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CANCELLED, _ ("it was given up"));
          return NULL;
        }
    }
}

/**
 * clara_lever_turn_get_cancellable:
 * @self: a turn
 *
 * Returns: (transfer none): cancelled with the caller's own, and when the turn is lost
 */
GCancellable *
clara_lever_turn_get_cancellable (ClaraLeverTurn *self)
{
  return self->cancellable;
}

/**
 * clara_lever_turn_is_lost:
 * @self: a turn
 *
 * Returns: whether it is another program's by now, because this one could not keep it up
 */
gboolean
clara_lever_turn_is_lost (ClaraLeverTurn *self)
{
  return g_atomic_int_get (&self->lost);
}

/**
 * clara_lever_turn_end:
 * @self: (nullable) (transfer full): a turn
 *
 * Gives it back. Waits for the disk.
 */
void
clara_lever_turn_end (ClaraLeverTurn *self)
{
  g_autoptr (GError) error = NULL;

  if (self == NULL)
    return;

  g_mutex_lock (&self->mutex);
  self->ended = TRUE;
  g_cond_signal (&self->cond);
  g_mutex_unlock (&self->mutex);
  g_thread_join (self->keeper);

  if (!clara_database_write (self->database, NULL, give_back_cb, self, NULL, &error))
    g_debug ("the turn has to run out: %s", error->message);
  turn_free (self);
}

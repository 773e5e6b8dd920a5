/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-lease-holders.h"

#include "clara-store-private.h"
#include "clara-work.h"

/**
 * clara_lease_holder_free:
 * @self: (nullable) (transfer full): a holder
 */
void
clara_lease_holder_free (ClaraLeaseHolder *self)
{
  if (self == NULL)
    return;

  g_free (self->program);
  g_free (self->host);
  clara_program_clear (&self->process);
  g_free (self);
}

/**
 * clara_lease_holders_get:
 * @connection: where to read
 * @name: of a lease
 * @now: in ms since the epoch
 * @holder: (out) (transfer full) (nullable): who holds it at @now; %NULL: nobody, or somebody who did not say who it is
 * @error: return location for a #GError
 *
 * Returns: whether it worked
 */
gboolean
clara_lease_holders_get (ClaraConnection *connection,
                         const char *name,
                         gint64 now,
                         ClaraLeaseHolder **holder,
                         GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT l.fence, h.program, h.host, h.place, h.pid, h.began, h.since, l.until "
                  "FROM lease AS l JOIN lease_holder AS h ON h.name = l.name AND h.fence = l.fence "
                  "WHERE l.name = $1 AND l.owner IS NOT NULL AND l.until > $2");
  gboolean found;

  *holder = NULL;
  clara_statement_bind_text (statement, 1, name);
  clara_statement_bind_int64 (statement, 2, now);
  if (!clara_store_find (statement, &found, error))
    return FALSE;
  if (!found)
    return TRUE;

  *holder = g_new0 (ClaraLeaseHolder, 1);
  (*holder)->fence = clara_statement_get_int64 (statement, 0);
  (*holder)->program = clara_statement_dup_text (statement, 1);
  (*holder)->host = clara_statement_dup_text (statement, 2);
  (*holder)->process.place = clara_statement_dup_text (statement, 3);
  (*holder)->process.pid = clara_statement_get_int64 (statement, 4);
  (*holder)->process.began = clara_statement_get_int64 (statement, 5);
  (*holder)->since = clara_statement_get_int64 (statement, 6);
  (*holder)->until = clara_statement_get_int64 (statement, 7);

  return TRUE;
}

static gboolean
note_holder (ClaraWrite *write, const char *name, const char *program, gint64 fence, GError **error)
{
  g_auto (ClaraProgram) own = { NULL };
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "INSERT INTO lease_holder (name, fence, program, host, place, pid, began, since) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (name) DO UPDATE SET "
      "fence = excluded.fence, program = excluded.program, host = excluded.host, "
      "place = excluded.place, pid = excluded.pid, began = excluded.began, since = excluded.since "
      "WHERE lease_holder.fence <> excluded.fence");

  if (program == NULL)
    program = g_get_prgname () != NULL ? g_get_prgname () : "";
  clara_program_get_own (&own);
  clara_statement_bind_text (statement, 1, name);
  clara_statement_bind_int64 (statement, 2, fence);
  clara_statement_bind_text (statement, 3, program);
  clara_statement_bind_text (statement, 4, g_get_host_name ());
  clara_statement_bind_text (statement, 5, own.place);
  clara_statement_bind_int64 (statement, 6, own.pid);
  clara_statement_bind_int64 (statement, 7, own.began);
  clara_statement_bind_int64 (statement, 8, clara_write_get_now (write));

  return clara_statement_run (statement, error);
}

/* A holder that is dead for certain keeps nobody waiting. */
static gboolean
free_of_dead (ClaraWrite *write, const char *name, gboolean *freed, GError **error)
{
  g_autoptr (ClaraLeaseHolder) holder = NULL;

  if (!clara_lease_holders_get (clara_write_get_connection (write), name,
                                clara_write_get_now (write), &holder, error))
    return FALSE;
  *freed = holder != NULL && clara_program_is_dead (&holder->process);

  return !*freed || clara_leases_give_back (write, name, holder->fence, error);
}

/**
 * clara_lease_holders_take:
 * @write: a transaction
 * @name: of what there is to be one holder at a time
 * @owner: who wants it: an id of the process
 * @program: (nullable): what this program is called; %NULL: as it is called on the command line
 * @lease_ms: for how long, from now
 * @fence: (out): as clara_leases_take()
 * @error: return location for a #GError
 *
 * As clara_leases_take(), and says who holds it now. A holder of this machine that is dead for certain is not waited for.
 *
 * Returns: whether it is @owner's now; %CLARA_ERROR_CONFLICT while another holds it
 */
gboolean
clara_lease_holders_take (ClaraWrite *write,
                          const char *name,
                          const ClaraId *owner,
                          const char *program,
                          guint lease_ms,
                          gint64 *fence,
                          GError **error)
{
  g_autoptr (GError) local = NULL;
  gboolean freed = FALSE;

  if (!clara_leases_take (write, name, owner, lease_ms, fence, &local))
    {
      if (g_error_matches (local, CLARA_ERROR, CLARA_ERROR_CONFLICT) &&
          !free_of_dead (write, name, &freed, error))
        return FALSE;
      if (!freed)
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
      if (!clara_leases_take (write, name, owner, lease_ms, fence, error))
        return FALSE;
    }

  return note_holder (write, name, program, *fence, error);
}

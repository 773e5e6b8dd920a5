/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-visits.h"

#include "clara-store-private.h"

/**
 * clara_visits_note:
 * @write: a transaction
 * @member: who has looked
 * @job: the job whose candidacies were shown
 * @error: return location for a #GError
 *
 * All that the job holds now has been seen.
 *
 * Returns: whether it was written; nothing is where there is no such job
 */
gboolean
clara_visits_note (ClaraWrite *write, const ClaraId *member, const ClaraId *job, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_JOB, job,
      "INSERT INTO visit (member, job, seen) SELECT $1, id, next_number FROM job WHERE id = $2 "
      "ON CONFLICT (member, job) DO UPDATE SET seen = excluded.seen");

  clara_statement_bind_id (statement, 1, member);
  clara_statement_bind_id (statement, 2, job);

  return clara_statement_run (statement, error);
}

/**
 * clara_visits_count_new:
 * @connection: where to read
 * @member: who looks
 * @all: whether the member sees all; else only what was shared counts
 * @error: return location for a #GError
 *
 * How many candidacies of each job came since the member has seen it last; of a job never seen, all.
 *
 * Returns: (transfer full) (element-type ClaraId guint): by job, where there are any
 */
GHashTable *
clara_visits_count_new (ClaraConnection *connection,
                        const ClaraId *member,
                        gboolean all,
                        GError **error)
{
  g_autoptr (GHashTable)
      counts = g_hash_table_new_full (clara_id_hash, clara_id_equal, g_free, NULL);
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection,
      "SELECT job.id, (SELECT count (*) FROM candidacy WHERE candidacy.job = job.id "
      "AND candidacy.number >= ifnull ((SELECT seen FROM visit WHERE visit.member = $1 "
      "AND visit.job = job.id), 1) "
      "AND candidacy.merged_into IS NULL AND (candidacy.shared = 1 OR $2 = 1)) FROM job");
  ClaraStep step;

  clara_statement_bind_id (statement, 1, member);
  clara_statement_bind_boolean (statement, 2, all);
  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    {
      gint64 n = clara_statement_get_int64 (statement, 1);
      ClaraId *job = g_new (ClaraId, 1);

      clara_statement_get_id (statement, 0, job);
      if (n > 0)
        g_hash_table_insert (counts, job, GUINT_TO_POINTER ((guint) n));
      else
        g_free (job);
    }

  return step == CLARA_STEP_DONE ? g_steal_pointer (&counts) : NULL;
}

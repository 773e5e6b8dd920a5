/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-ledger"

#include "clara-team-posting.h"

#include "clara-audit.h"
#include "clara-jobs.h"

/**
 * clara_team_take_posting:
 * @write: a transaction of the program itself
 * @job: (inout): the job as its posting says it is, with the version that was seen; without an id it is a new one. Whether
 *   it is processed is not the posting's to say: a new one is not, a known one stays as it is
 * @error: return location for a #GError
 *
 * What Lever says of a posting, which is a job.
 *
 * Returns: whether it was written; %CLARA_ERROR_CONFLICT where somebody else changed it meanwhile
 */
gboolean
clara_team_take_posting (ClaraWrite *write, ClaraJob *job, GError **error)
{
  ClaraAuditEntry entry = { .action = "posting" };
  gboolean fresh = clara_id_is_zero (&job->id);

  if (fresh)
    job->processed = FALSE;
  if (!(fresh ? clara_jobs_add (write, job, error) : clara_jobs_update (write, job, error)))
    return FALSE;
  entry.job = &job->id;

  return clara_audit_append (write, &entry, error);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-workspace-report.h"

#include "clara-actor.h"
#include "clara-audit.h"
#include "clara-intake-load.h"
#include "clara-jobs.h"
#include "clara-workspace-private.h"

#include <string.h>

/* One report on its way. */
typedef struct
{
  ClaraId job;
  gboolean sees_all;
  ClaraJobReport *report; /* (owned) (nullable) */
} Call;

static Call *
call_new (ClaraWorkspace *self, const ClaraId *job)
{
  Call *call = g_new0 (Call, 1);

  call->job = *job;
  call->sees_all = clara_session_may (clara_workspace_get_session (self), CLARA_MAY_SEE_ALL);

  return call;
}

static void
call_free (gpointer data)
{
  clara_job_report_free (((Call *) data)->report);
  g_free (data);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Call, call_free)

/**
 * clara_job_report_free:
 * @self: (nullable) (transfer full): a report
 */
void
clara_job_report_free (ClaraJobReport *self)
{
  if (self == NULL)
    return;

  g_free (self->title);
  g_free (self->team);
  g_free (self->place);
  g_free (self);
}

static int
compare_scores (gconstpointer a, gconstpointer b)
{
  const double *x = a, *y = b;

  return (*x > *y) - (*x < *y);
}

/**
 * clara_job_report_count:
 * @self: (inout): a report; all its numbers are set anew
 * @cards: (element-type ClaraCandidacy): the cards of the job
 *
 * Counts. A score counts where the material could be read; any thread.
 */
void
clara_job_report_count (ClaraJobReport *self, GPtrArray *cards)
{
  g_autoptr (GArray) scores = g_array_new (FALSE, FALSE, sizeof (double));

  self->n_cards = cards->len;
  self->n_unreadable = self->n_waiting = 0;
  memset (self->counts, 0, sizeof self->counts);
  memset (self->by_person, 0, sizeof self->by_person);
  memset (self->bins, 0, sizeof self->bins);
  for (guint i = 0; i < cards->len; i++)
    {
      const ClaraCandidacy *card = g_ptr_array_index (cards, i);

      self->counts[card->status]++;
      self->by_person[card->status] += card->placed_by == CLARA_PLACED_BY_PERSON;
      if (card->reason != NULL)
        self->n_unreadable++;
      else if (!card->has_score)
        self->n_waiting++;
      else
        {
          double score = CLAMP (card->score, 0.0, 100.0);
          guint bin = MIN ((guint) (score / 10.0), CLARA_JOB_REPORT_N_BINS - 1);

          self->bins[bin]++;
          g_array_append_val (scores, score);
        }
    }

  self->n_scored = scores->len;
  self->lowest = self->median = self->highest = 0.0;
  if (scores->len > 0)
    {
      guint half = scores->len / 2;

      g_array_sort (scores, compare_scores);
      self->lowest = g_array_index (scores, double, 0);
      self->highest = g_array_index (scores, double, scores->len - 1);
      self->median = g_array_index (scores, double, half);
      if (scores->len % 2 == 0)
        self->median = (self->median + g_array_index (scores, double, half - 1)) / 2.0;
    }
}

static gboolean
note_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const Call *call = data;
  const ClaraAuditEntry entry = { .action = "export",
                                  .job = &call->job,
                                  .facts = "{\"what\":\"report\"}" };

  return clara_actor_check (clara_write_get_connection (write), clara_write_get_member (write),
                            CLARA_MAY_EXPORT, error) &&
         clara_audit_append (write, &entry, error);
}

static gboolean
read_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Call *call = data;
  g_autoptr (ClaraJobReport) report = g_new0 (ClaraJobReport, 1);
  g_autoptr (ClaraJob) job = clara_jobs_get (connection, &call->job, error);
  g_autoptr (GPtrArray) cards = NULL;

  if (job == NULL || !clara_intake_get_bands (connection, job, &report->bands, error))
    return FALSE;
  cards = clara_workspace_read_cards (connection, job, call->sees_all, error);
  if (cards == NULL)
    return FALSE;

  report->title = g_strdup (job->title);
  report->team = g_strdup (job->team);
  report->place = g_strdup (job->place);
  report->at = g_get_real_time () / 1000;
  clara_job_report_count (report, cards);
  clara_job_report_free (call->report);
  call->report = g_steal_pointer (&report);

  return TRUE;
}

static const ClaraWorkspaceSteps looks = { NULL, read_cb };
static const ClaraWorkspaceSteps leaving = { note_cb, read_cb };

/**
 * clara_workspace_report_job:
 * @self: a workspace
 * @job: a job
 * @leaves: whether it leaves the workspace, on paper or as a file: then that is in the audit first
 * @cancellable: (nullable): gives it up
 * @error: return location; where it @leaves, %CLARA_ERROR_NOT_PERMITTED names the role
 *
 * Counts how the candidates of a job stand, of those whom the member may see. Waits for the disk: a window uses
 * clara_workspace_report_job_async().
 *
 * Returns: (transfer full) (nullable): the report
 */
ClaraJobReport *
clara_workspace_report_job (ClaraWorkspace *self,
                            const ClaraId *job,
                            gboolean leaves,
                            GCancellable *cancellable,
                            GError **error)
{
  g_autoptr (Call) call = call_new (self, job);

  return clara_workspace_call (self, leaves ? &leaving : &looks, call, cancellable, error)
             ? g_steal_pointer (&call->report)
             : NULL;
}

/**
 * clara_workspace_report_job_async:
 * @self: a workspace
 * @job: a job
 * @leaves: whether it leaves the workspace, on paper or as a file: then that is in the audit first
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_report_job(), without waiting.
 */
void
clara_workspace_report_job_async (ClaraWorkspace *self,
                                  const ClaraId *job,
                                  gboolean leaves,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data)
{
  clara_workspace_call_async (self, leaves ? &leaving : &looks, call_new (self, job), call_free,
                              clara_workspace_report_job_async, cancellable, callback, user_data);
}

/**
 * clara_workspace_report_job_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: (transfer full) (nullable): as clara_workspace_report_job()
 */
ClaraJobReport *
clara_workspace_report_job_finish (ClaraWorkspace *self, GAsyncResult *result, GError **error)
{
  Call *call = clara_workspace_call_finish (self, result, clara_workspace_report_job_async, error);

  return call != NULL ? g_steal_pointer (&call->report) : NULL;
}

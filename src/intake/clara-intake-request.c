/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-intake"

#include "clara-intake-private.h"

#include "clara-actor.h"
#include "clara-candidacies.h"
#include "clara-jobs.h"

static const char *const kinds[] = {
  [CLARA_INTAKE_READ] = CLARA_WORK_READ,
  [CLARA_INTAKE_SCORE] = "score",
};

/* The kind that a work row names; FALSE where it is none of ours. */
gboolean
clara_intake_kind_from_string (const char *string, ClaraIntakeKind *kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_strcmp0 (kinds[i], string) == 0)
      {
        *kind = (ClaraIntakeKind) i;
        return TRUE;
      }

  return FALSE;
}

/**
 * clara_intake_request:
 * @write: a transaction
 * @kind: what is to be done
 * @candidacy: with whom
 * @job: the job it belongs to
 * @priority: how soon
 * @error: return location
 *
 * Requests work. What is requested twice before it begins is done once; a request while it is being done makes it be done
 * again.
 *
 * Returns: whether it is requested
 */
gboolean
clara_intake_request (ClaraWrite *write,
                      ClaraIntakeKind kind,
                      const ClaraId *candidacy,
                      const ClaraId *job,
                      ClaraIntakePriority priority,
                      GError **error)
{
  return clara_work_request (write, kinds[kind], candidacy, job, candidacy, (int) priority, error);
}

/**
 * clara_intake_request_job:
 * @write: a transaction
 * @job: a job whose rubric or bands have changed
 * @all: whether also those whose score is by the rubric that counts: the bands have changed
 * @error: return location
 *
 * Requests that everybody in a job is scored anew. Who was not read yet is scored when they are.
 *
 * Returns: whether it is requested
 */
gboolean
clara_intake_request_job (ClaraWrite *write, const ClaraId *job, gboolean all, GError **error)
{
  ClaraConnection *connection = clara_write_get_connection (write);
  g_autoptr (ClaraJob) now = clara_jobs_get (connection, job, error);
  g_autoptr (GPtrArray) cards = NULL;

  if (now == NULL)
    return FALSE;
  cards = clara_candidacies_list (connection, job, error);
  if (cards == NULL)
    return FALSE;

  for (guint i = 0; i < cards->len; i++)
    {
      const ClaraCandidacy *card = g_ptr_array_index (cards, i);

      if (card->has_score && (all || card->rubric_version != now->rubric_version) &&
          !clara_intake_request (write, CLARA_INTAKE_SCORE, &card->id, job, CLARA_INTAKE_SOON,
                                 error))
        return FALSE;
    }

  return TRUE;
}

/**
 * clara_intake_prefer:
 * @write: a transaction
 * @candidacies: (array length=n_candidacies): who is on the screen
 * @n_candidacies: how many
 * @error: return location
 *
 * Lets their work come before all other that waits.
 *
 * Returns: whether it was written
 */
gboolean
clara_intake_prefer (ClaraWrite *write,
                     const ClaraId *candidacies,
                     guint n_candidacies,
                     GError **error)
{
  for (guint i = 0; i < n_candidacies; i++)
    if (!clara_work_set_priority (write, &candidacies[i], CLARA_INTAKE_NOW, error))
      return FALSE;

  return TRUE;
}

/**
 * clara_intake_pause_job:
 * @write: a transaction
 * @job: a job
 * @paused: whether its work shall wait for a person's word; what is on the way is finished
 * @error: return location
 *
 * Returns: whether it was written
 */
gboolean
clara_intake_pause_job (ClaraWrite *write, const ClaraId *job, gboolean paused, GError **error)
{
  return clara_actor_check (clara_write_get_connection (write), clara_write_get_member (write),
                            CLARA_MAY_IMPORT, error) &&
         clara_work_set_paused (write, job, paused, error);
}

/**
 * clara_intake_cancel_job:
 * @write: a transaction
 * @job: a job
 * @error: return location
 *
 * Takes back all that was requested for a job. What is on the way is thrown away when it is finished. Whoever was not read
 * stays in *To Review* until it is requested again.
 *
 * Returns: whether it was written
 */
gboolean
clara_intake_cancel_job (ClaraWrite *write, const ClaraId *job, GError **error)
{
  return clara_actor_check (clara_write_get_connection (write), clara_write_get_member (write),
                            CLARA_MAY_IMPORT, error) &&
         clara_work_cancel (write, job, error);
}

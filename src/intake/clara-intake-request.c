/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-intake"

#include "clara-intake-private.h"

#include "clara-candidacies.h"
#include "clara-jobs.h"

static const char *const kinds[] = {
  [CLARA_INTAKE_READ] = "read",
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

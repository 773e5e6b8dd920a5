/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-workspace-jobs.h"

#include "clara-candidacies.h"
#include "clara-decision.h"
#include "clara-jobs.h"
#include "clara-rubric-json.h"
#include "clara-team.h"
#include "clara-workspace-private.h"

#include <string.h>

/* What a member without the right to see all sees of a job: what was shared of it. */
static gboolean
sees_all (ClaraWorkspace *self)
{
  return clara_session_may (clara_workspace_get_session (self), CLARA_MAY_SEE_ALL);
}

/* Best first; what has no score last; equals in the order in which they came. */
static int
compare_cards (gconstpointer a, gconstpointer b)
{
  const ClaraCandidacy *x = *(const ClaraCandidacy *const *) a;
  const ClaraCandidacy *y = *(const ClaraCandidacy *const *) b;
  gboolean x_scored = x->has_score && x->reason == NULL;
  gboolean y_scored = y->has_score && y->reason == NULL;

  if (x_scored != y_scored)
    return x_scored ? -1 : 1;
  if (x_scored && (x->score > y->score || x->score < y->score))
    return x->score > y->score ? -1 : 1;

  return x->number - y->number;
}

/* The cards of a job, best first: all, or what was shared. The counts of the job become theirs. */
GPtrArray *
clara_workspace_read_cards (ClaraConnection *connection,
                            ClaraJob *job,
                            gboolean all,
                            GError **error)
{
  g_autoptr (GPtrArray) listed = clara_candidacies_list (connection, &job->id, error);
  GPtrArray *cards;

  if (listed == NULL)
    return NULL;

  memset (job->counts, 0, sizeof job->counts);
  g_ptr_array_set_free_func (listed, NULL);
  cards = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_candidacy_free);
  for (guint i = 0; i < listed->len; i++)
    {
      ClaraCandidacy *card = g_ptr_array_index (listed, i);

      if (all || card->shared)
        {
          job->counts[card->status]++;
          g_ptr_array_add (cards, card);
        }
      else
        clara_candidacy_free (card);
    }
  g_ptr_array_sort (cards, compare_cards);

  return cards;
}

/* The jobs with their counts: all, or those of which something was shared, with the counts of that. */
GPtrArray *
clara_workspace_read_jobs (ClaraConnection *connection,
                           gboolean all,
                           gboolean sees_all,
                           GError **error)
{
  g_autoptr (GPtrArray) jobs = clara_jobs_list (connection, all, error);
  guint i = 0;

  if (jobs == NULL)
    return NULL;

  /* A hiring manager knows of a job by what was shared of it. */
  while (!sees_all && i < jobs->len)
    {
      g_autoptr (GPtrArray) cards = clara_workspace_read_cards (
          connection, g_ptr_array_index (jobs, i), FALSE, error);

      if (cards == NULL)
        return NULL;
      if (cards->len > 0)
        i++;
      else
        g_ptr_array_remove_index (jobs, i);
    }

  return g_steal_pointer (&jobs);
}

/* A list of jobs, or of the cards of one. */
typedef struct
{
  gboolean all;
  gboolean sees_all;
  ClaraJob *job;
  const ClaraId *id;
  GPtrArray *list; /* (owned) (nullable) */
} Listing;

static gboolean
list_jobs_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Listing *listing = data;

  listing->list = clara_workspace_read_jobs (connection, listing->all, listing->sees_all, error);

  return listing->list != NULL;
}

/**
 * clara_workspace_list_jobs:
 * @self: a workspace
 * @all: whether also those that are not screened
 * @cancellable: (nullable): gives it up
 * @error: return location
 *
 * The jobs that the member knows of, in the order of their titles; without their texts. Waits for the disk: a window
 * uses #ClaraJobsModel.
 *
 * Returns: (transfer full) (nullable) (element-type ClaraJob): jobs with the counts of what the member may see
 */
GPtrArray *
clara_workspace_list_jobs (ClaraWorkspace *self,
                           gboolean all,
                           GCancellable *cancellable,
                           GError **error)
{
  static const ClaraWorkspaceSteps steps = { NULL, list_jobs_cb };
  Listing listing = { .all = all, .sees_all = sees_all (self) };

  return clara_workspace_call (self, &steps, &listing, cancellable, error) ? listing.list : NULL;
}

static gboolean
get_job_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Listing *listing = data;

  listing->job = clara_jobs_get (connection, listing->id, error);

  return listing->job != NULL;
}

/**
 * clara_workspace_get_job:
 * @self: a workspace
 * @job: a job
 * @cancellable: (nullable): gives it up
 * @error: return location; %CLARA_ERROR_NOT_FOUND
 *
 * Waits for the disk: a window uses clara_workspace_get_rubric_async().
 *
 * Returns: (transfer full) (nullable): the job, with its text
 */
ClaraJob *
clara_workspace_get_job (ClaraWorkspace *self,
                         const ClaraId *job,
                         GCancellable *cancellable,
                         GError **error)
{
  static const ClaraWorkspaceSteps steps = { NULL, get_job_cb };
  Listing listing = { .id = job };

  return clara_workspace_call (self, &steps, &listing, cancellable, error) ? listing.job : NULL;
}

/**
 * clara_workspace_find_job:
 * @self: a workspace
 * @title: what a person calls a job
 * @n_found: (out): how many jobs are called so
 * @job: (out): the only one of them, or one of several
 * @cancellable: (nullable): gives it up
 * @error: return location
 *
 * People know titles, not ids. Which of two is meant is for them to say. Waits for the disk.
 *
 * Returns: whether it was looked for
 */
gboolean
clara_workspace_find_job (ClaraWorkspace *self,
                          const char *title,
                          guint *n_found,
                          ClaraId *job,
                          GCancellable *cancellable,
                          GError **error)
{
  static const ClaraWorkspaceSteps steps = { NULL, list_jobs_cb };
  Listing listing = { .all = TRUE, .sees_all = TRUE };
  g_autoptr (GPtrArray) jobs = NULL;
  g_autofree char *wanted = g_utf8_casefold (title, -1);

  if (!clara_workspace_call (self, &steps, &listing, cancellable, error))
    return FALSE;

  jobs = listing.list;
  *n_found = 0;
  for (guint i = 0; i < jobs->len; i++)
    {
      const ClaraJob *found = g_ptr_array_index (jobs, i);
      g_autofree char *folded = g_utf8_casefold (found->title, -1);

      if (g_str_equal (folded, wanted))
        {
          *job = found->id;
          (*n_found)++;
        }
    }

  return TRUE;
}

static gboolean
list_cards_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Listing *listing = data;

  listing->list = clara_workspace_read_cards (connection, listing->job, listing->sees_all, error);

  return listing->list != NULL;
}

/**
 * clara_workspace_list_cards:
 * @self: a workspace
 * @job: (inout): a job; its counts become those of the cards
 * @cancellable: (nullable): gives it up
 * @error: return location
 *
 * The cards of a job that the member may see, best first. A hiring manager sees what was shared and nothing else. Waits
 * for the disk: a window uses #ClaraBoardModel.
 *
 * Returns: (transfer full) (nullable) (element-type ClaraCandidacy): the cards
 */
GPtrArray *
clara_workspace_list_cards (ClaraWorkspace *self,
                            ClaraJob *job,
                            GCancellable *cancellable,
                            GError **error)
{
  static const ClaraWorkspaceSteps steps = { NULL, list_cards_cb };
  Listing listing = { .job = job, .sees_all = sees_all (self) };

  return clara_workspace_call (self, &steps, &listing, cancellable, error) ? listing.list : NULL;
}

/* Jobs that shall be screened, or not any more. */
typedef struct
{
  GArray *jobs; /* (owned) (element-type ClaraId) */
  gboolean all_external;
  gboolean processed;
  guint n_changed;
} Selection;

static Selection *
selection_new (const ClaraId *jobs, guint n_jobs, gboolean all_external, gboolean processed)
{
  Selection *selection = g_new0 (Selection, 1);

  selection->jobs = g_array_new (FALSE, FALSE, sizeof (ClaraId));
  if (n_jobs > 0)
    g_array_append_vals (selection->jobs, jobs, n_jobs);
  selection->all_external = all_external;
  selection->processed = processed;

  return selection;
}

static void
selection_free (gpointer data)
{
  Selection *selection = data;

  g_array_unref (selection->jobs);
  g_free (selection);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Selection, selection_free)

static gboolean
select_one (ClaraWrite *write, Selection *selection, const ClaraJob *job, GError **error)
{
  if (job->processed == selection->processed)
    return TRUE;

  selection->n_changed++;

  return clara_team_set_processed (write, &job->id, selection->processed, NULL, error);
}

/* All that are named, or none. */
static gboolean
select_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Selection *selection = data;
  ClaraConnection *connection = clara_write_get_connection (write);
  g_autoptr (GPtrArray) all = NULL;

  selection->n_changed = 0;
  for (guint i = 0; i < selection->jobs->len; i++)
    {
      g_autoptr (ClaraJob)
          job = clara_jobs_get (connection, &g_array_index (selection->jobs, ClaraId, i), error);

      if (job == NULL || !select_one (write, selection, job, error))
        return FALSE;
    }
  if (!selection->all_external)
    return TRUE;

  all = clara_jobs_list (connection, TRUE, error);
  for (guint i = 0; all != NULL && i < all->len; i++)
    {
      const ClaraJob *job = g_ptr_array_index (all, i);

      if (job->external && !select_one (write, selection, job, error))
        return FALSE;
    }

  return all != NULL;
}

static const ClaraWorkspaceSteps select_steps = { select_cb, NULL };

/**
 * clara_workspace_select_jobs:
 * @self: a workspace
 * @jobs: (array length=n_jobs) (nullable): jobs
 * @n_jobs: how many
 * @all_external: whether also all that the world can see
 * @processed: whether they shall be screened; else not any more
 * @n_changed: (out) (optional): how many were otherwise before
 * @cancellable: (nullable): gives it up
 * @error: return location; %CLARA_ERROR_NOT_PERMITTED names the role
 *
 * Chooses which jobs are screened: all that are named, or none. Waits for the disk: a window uses
 * clara_workspace_select_jobs_async().
 *
 * Returns: whether it was written
 */
gboolean
clara_workspace_select_jobs (ClaraWorkspace *self,
                             const ClaraId *jobs,
                             guint n_jobs,
                             gboolean all_external,
                             gboolean processed,
                             guint *n_changed,
                             GCancellable *cancellable,
                             GError **error)
{
  g_autoptr (Selection) selection = selection_new (jobs, n_jobs, all_external, processed);

  if (!clara_workspace_call (self, &select_steps, selection, cancellable, error))
    return FALSE;
  if (n_changed != NULL)
    *n_changed = selection->n_changed;

  return TRUE;
}

/**
 * clara_workspace_select_jobs_async:
 * @self: a workspace
 * @jobs: (array length=n_jobs) (nullable): jobs
 * @n_jobs: how many
 * @all_external: whether also all that the world can see
 * @processed: whether they shall be screened; else not any more
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_select_jobs(), without waiting.
 */
void
clara_workspace_select_jobs_async (ClaraWorkspace *self,
                                   const ClaraId *jobs,
                                   guint n_jobs,
                                   gboolean all_external,
                                   gboolean processed,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data)
{
  clara_workspace_call_async (self, &select_steps,
                              selection_new (jobs, n_jobs, all_external, processed), selection_free,
                              clara_workspace_select_jobs_async, cancellable, callback, user_data);
}

/**
 * clara_workspace_select_jobs_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @n_changed: (out) (optional): how many were otherwise before
 * @error: return location
 *
 * Returns: as clara_workspace_select_jobs()
 */
gboolean
clara_workspace_select_jobs_finish (ClaraWorkspace *self,
                                    GAsyncResult *result,
                                    guint *n_changed,
                                    GError **error)
{
  const Selection *selection = clara_workspace_call_finish (
      self, result, clara_workspace_select_jobs_async, error);

  if (selection == NULL)
    return FALSE;
  if (n_changed != NULL)
    *n_changed = selection->n_changed;

  return TRUE;
}

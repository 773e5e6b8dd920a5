/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-workspace-effects.h"

#include "clara-actor.h"
#include "clara-intake-load.h"
#include "clara-jobs.h"
#include "clara-rubric-json.h"
#include "clara-scores.h"
#include "clara-scoring.h"
#include "clara-workspace-private.h"

/* What is asked, and what comes of it. */
typedef struct
{
  ClaraId member;
  ClaraId job;
  char *requirement; /* (owned) (nullable) */
  gboolean met;

  ClaraBands bands;
  ClaraRubric *rubric; /* (owned) (nullable): what counts now */
  GPtrArray *
      without; /* (owned) (nullable) (element-type ClaraRubric): the same, without the one of each place */
  ClaraRubricEffects *effects; /* (owned) (nullable) */
  GHashTable *found;           /* (owned) (nullable) */
} Call;

static void
call_free (gpointer data)
{
  Call *call = data;

  g_free (call->requirement);
  g_clear_object (&call->rubric);
  g_clear_pointer (&call->without, g_ptr_array_unref);
  clara_rubric_effects_free (call->effects);
  g_clear_pointer (&call->found, g_hash_table_unref);
  g_free (call);
}

static void
effect_free (gpointer data)
{
  ClaraRequirementEffect *effect = data;

  g_free (effect->requirement);
  g_free (effect);
}

/**
 * clara_rubric_effects_free:
 * @self: (nullable) (transfer full): effects
 */
void
clara_rubric_effects_free (ClaraRubricEffects *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->requirements);
  g_free (self);
}

/**
 * clara_rubric_effects_find:
 * @self: effects
 * @requirement: id of a requirement
 *
 * Returns: (transfer none) (nullable): what it does; %NULL for one that is not in the rubric that was looked at
 */
const ClaraRequirementEffect *
clara_rubric_effects_find (const ClaraRubricEffects *self, const char *requirement)
{
  for (guint i = 0; i < self->requirements->len; i++)
    {
      const ClaraRequirementEffect *effect = g_ptr_array_index (self->requirements, i);

      if (g_str_equal (effect->requirement, requirement))
        return effect;
    }

  return NULL;
}

/* What would be asked for if nobody asked for the one at @left_out. */
static ClaraRubric *
leave_out (ClaraRubric *rubric, guint left_out)
{
  ClaraRubric *without = clara_rubric_new (clara_rubric_get_title (rubric));

  for (guint i = 0; i < clara_rubric_get_n_requirements (rubric); i++)
    if (i != left_out)
      clara_rubric_add (without, clara_rubric_get_requirement (rubric, i));

  return without;
}

static const ClaraScoreMatch *
find_match (const ClaraScoreMatch *matches, guint n_matches, guint at, const char *requirement)
{
  /* A score has its matches in the order of its rubric: nearly always it is just there. */
  if (at < n_matches && g_str_equal (matches[at].requirement, requirement))
    return &matches[at];
  for (guint i = 0; i < n_matches; i++)
    if (g_str_equal (matches[i].requirement, requirement))
      return &matches[i];

  return NULL;
}

static ClaraStatus
place (const Call *call, ClaraRubric *rubric, const ClaraMatch *all, guint left_out)
{
  ClaraMatch matches[CLARA_RUBRIC_MAX_REQUIREMENTS];
  guint n = clara_rubric_get_n_requirements (rubric);

  for (guint i = 0; i < n; i++)
    matches[i] = all[i < left_out ? i : i + 1];

  return clara_scoring_sum (rubric, matches, &call->bands).status;
}

static void
weigh_one (const ClaraScored *scored, const ClaraScoreMatch *found, guint n_found, gpointer data)
{
  Call *call = data;
  guint n = clara_rubric_get_n_requirements (call->rubric);
  ClaraMatch matches[CLARA_RUBRIC_MAX_REQUIREMENTS] = { 0 };
  ClaraStatus now;

  for (guint i = 0; i < n; i++)
    {
      ClaraRequirementEffect *effect = g_ptr_array_index (call->effects->requirements, i);
      const ClaraScoreMatch *match = find_match (found, n_found, i, effect->requirement);

      if (match == NULL)
        return;
      matches[i].verdict = match->verdict;
      matches[i].shown = match->shown;
      matches[i].listed = match->listed;
    }

  call->effects->n_scored++;
  now = place (call, call->rubric, matches, n);
  for (guint i = 0; i < n; i++)
    {
      ClaraRequirementEffect *effect = g_ptr_array_index (call->effects->requirements, i);

      effect->counts[matches[i].verdict]++;
      if (place (call, g_ptr_array_index (call->without, i), matches, i) != now)
        effect->n_moved++;
    }
}

static void
prepare_effects (Call *call)
{
  guint n = clara_rubric_get_n_requirements (call->rubric);

  clara_rubric_effects_free (call->effects);
  call->effects = g_new0 (ClaraRubricEffects, 1);
  call->effects->requirements = g_ptr_array_new_with_free_func (effect_free);
  g_clear_pointer (&call->without, g_ptr_array_unref);
  call->without = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < n; i++)
    {
      ClaraRequirementEffect *effect = g_new0 (ClaraRequirementEffect, 1);

      effect->requirement = g_strdup (clara_rubric_get_requirement (call->rubric, i)->id);
      g_ptr_array_add (call->effects->requirements, effect);
      g_ptr_array_add (call->without, leave_out (call->rubric, i));
    }
}

static gboolean
weigh_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Call *call = data;
  g_autoptr (ClaraJob) job = NULL;
  g_autofree char *document = NULL;

  if (!clara_actor_check (connection, &call->member, CLARA_MAY_SEE_ALL, error))
    return FALSE;
  job = clara_jobs_get (connection, &call->job, error);
  if (job == NULL || !clara_intake_get_bands (connection, job, &call->bands, error))
    return FALSE;
  document = clara_rubrics_get_current (connection, &call->job, NULL, NULL, error);
  if (document == NULL)
    return FALSE;
  g_clear_object (&call->rubric);
  call->rubric = clara_rubric_from_json (document, -1, error);
  if (call->rubric == NULL)
    return FALSE;

  prepare_effects (call);

  return clara_scores_each (connection, &call->job, weigh_one, call, error);
}

static const ClaraWorkspaceSteps weigh_steps = { NULL, weigh_cb };

/**
 * clara_workspace_weigh_rubric_async:
 * @self: a workspace
 * @job: a job
 * @cancellable: (nullable): gives it up
 * @callback: told what came of it
 * @user_data: for @callback
 *
 * Counts who meets each requirement, and adds every score up again without it, by the same formula: what is told is what
 * would come to pass. Only who may see all candidates may have them counted.
 */
void
clara_workspace_weigh_rubric_async (ClaraWorkspace *self,
                                    const ClaraId *job,
                                    GCancellable *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer user_data)
{
  Call *call = g_new0 (Call, 1);

  call->member = *clara_session_get_member (clara_workspace_get_session (self));
  call->job = *job;
  clara_workspace_call_async (self, &weigh_steps, call, call_free,
                              clara_workspace_weigh_rubric_async, cancellable, callback, user_data);
}

/**
 * clara_workspace_weigh_rubric_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: (transfer full) (nullable): what each requirement does
 */
ClaraRubricEffects *
clara_workspace_weigh_rubric_finish (ClaraWorkspace *self, GAsyncResult *result, GError **error)
{
  Call *call = clara_workspace_call_finish (self, result, clara_workspace_weigh_rubric_async,
                                            error);

  return call == NULL ? NULL : g_steal_pointer (&call->effects);
}

static void
find_one (const ClaraScored *scored, const ClaraScoreMatch *matches, guint n_matches, gpointer data)
{
  Call *call = data;
  const ClaraScoreMatch *match = find_match (matches, n_matches, 0, call->requirement);
  gboolean met = match != NULL &&
                 (match->verdict == CLARA_VERDICT_MET || match->verdict == CLARA_VERDICT_PARTIAL);

  if (match != NULL && (call->met ? met : match->verdict == CLARA_VERDICT_MISSING))
    g_hash_table_add (call->found, g_memdup2 (&scored->candidacy, sizeof scored->candidacy));
}

static gboolean
find_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Call *call = data;

  if (!clara_actor_check (connection, &call->member, CLARA_MAY_SEE_ALL, error))
    return FALSE;

  g_clear_pointer (&call->found, g_hash_table_unref);
  call->found = g_hash_table_new_full (clara_id_hash, clara_id_equal, g_free, NULL);

  return clara_scores_each (connection, &call->job, find_one, call, error);
}

static const ClaraWorkspaceSteps find_steps = { NULL, find_cb };

/**
 * clara_workspace_find_verdict_async:
 * @self: a workspace
 * @job: a job
 * @requirement: id of one of its requirements
 * @met: whether those are looked for who meet it, at least partly; else those of whom it is known that they do not. Of
 *   whom it cannot be told is in neither
 * @cancellable: (nullable): gives it up
 * @callback: told what came of it
 * @user_data: for @callback
 */
void
clara_workspace_find_verdict_async (ClaraWorkspace *self,
                                    const ClaraId *job,
                                    const char *requirement,
                                    gboolean met,
                                    GCancellable *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer user_data)
{
  Call *call = g_new0 (Call, 1);

  call->member = *clara_session_get_member (clara_workspace_get_session (self));
  call->job = *job;
  call->requirement = g_strdup (requirement);
  call->met = met;
  clara_workspace_call_async (self, &find_steps, call, call_free,
                              clara_workspace_find_verdict_async, cancellable, callback, user_data);
}

/**
 * clara_workspace_find_verdict_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: (transfer full) (nullable): a set of #ClaraId
 */
GHashTable *
clara_workspace_find_verdict_finish (ClaraWorkspace *self, GAsyncResult *result, GError **error)
{
  Call *call = clara_workspace_call_finish (self, result, clara_workspace_find_verdict_async,
                                            error);

  return call == NULL ? NULL : g_steal_pointer (&call->found);
}

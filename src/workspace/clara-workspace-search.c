/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-workspace-search.h"

#include "clara-candidacies.h"
#include "clara-gate.h"
#include "clara-search.h"
#include "clara-workspace-private.h"

/* One search, and whom it finds. */
typedef struct
{
  ClaraId member;
  gboolean sees_all;
  gboolean may_reveal;
  char *words;      /* (owned) */
  ClaraId job;      /* zero: all */
  GPtrArray *found; /* (owned) (nullable) (element-type ClaraFound) */
} Call;

static Call *
call_new (ClaraWorkspace *self, const char *words, const ClaraId *job)
{
  ClaraSession *session = clara_workspace_get_session (self);
  Call *call = g_new0 (Call, 1);

  call->member = *clara_session_get_member (session);
  call->sees_all = clara_session_may (session, CLARA_MAY_SEE_ALL);
  call->may_reveal = clara_session_may (session, CLARA_MAY_REVEAL);
  call->words = g_strdup (words);
  if (job != NULL)
    call->job = *job;

  return call;
}

static void
call_free (gpointer data)
{
  Call *call = data;

  g_free (call->words);
  g_clear_pointer (&call->found, g_ptr_array_unref);
  g_free (call);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Call, call_free)

/**
 * clara_found_free:
 * @self: (nullable) (transfer full): somebody whom a search has found
 */
void
clara_found_free (ClaraFound *self)
{
  if (self == NULL)
    return;

  clara_candidacy_free (self->card);
  g_free (self->snippet);
  g_free (self);
}

/* What a member may not see is not found either. */
static gboolean
add (Call *call,
     ClaraConnection *connection,
     const ClaraId *candidacy,
     const char *snippet,
     GError **error)
{
  g_autoptr (ClaraCandidacy) card = clara_candidacies_get (connection, candidacy, error);
  ClaraFound *found;

  if (card == NULL)
    return FALSE;
  if ((!card->shared && !call->sees_all) ||
      (!clara_id_is_zero (&call->job) && !clara_id_equal (&card->job, &call->job)))
    return TRUE;

  found = g_new0 (ClaraFound, 1);
  found->card = g_steal_pointer (&card);
  found->snippet = g_strdup (snippet);
  g_ptr_array_add (call->found, found);

  return TRUE;
}

/* Of whom the member was shown before who they are: those can be found by name. */
static gboolean
add_revealed (Call *call, ClaraConnection *connection, GHashTable *told, GError **error)
{
  g_autoptr (GArray) revealed = NULL;

  if (!call->may_reveal)
    return TRUE;
  revealed = clara_gate_find_revealed (connection, &call->member, call->words,
                                       CLARA_WORKSPACE_MAX_HITS, error);
  if (revealed == NULL)
    return FALSE;

  for (guint i = 0; i < revealed->len; i++)
    {
      const ClaraId *candidacy = &g_array_index (revealed, ClaraId, i);

      if (!g_hash_table_contains (told, candidacy) &&
          !add (call, connection, candidacy, NULL, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
search_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Call *call = data;
  g_autoptr (GHashTable) told = g_hash_table_new (clara_id_hash, clara_id_equal);
  g_autoptr (GPtrArray) hits = clara_search_find (connection, call->words,
                                                  clara_id_is_zero (&call->job) ? NULL : &call->job,
                                                  CLARA_WORKSPACE_MAX_HITS, error);

  if (hits == NULL)
    return FALSE;

  call->found = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_found_free);
  for (guint i = 0; i < hits->len; i++)
    {
      ClaraSearchHit *hit = g_ptr_array_index (hits, i);

      g_hash_table_add (told, &hit->candidacy);
      if (!add (call, connection, &hit->candidacy, hit->snippet, error))
        return FALSE;
    }

  return add_revealed (call, connection, told, error);
}

static const ClaraWorkspaceSteps steps = { NULL, search_cb };

/**
 * clara_workspace_search:
 * @self: a workspace
 * @words: what is looked for
 * @job: (nullable): in which job; %NULL: in all
 * @cancellable: (nullable): gives it up
 * @error: return location
 *
 * Finds candidates by words of what they handed in without the person, and by name those alone who were revealed to the
 * member. Waits for the disk: a window uses clara_workspace_search_async().
 *
 * Returns: (transfer full) (nullable) (element-type ClaraFound): whom the member may see, the best first
 */
GPtrArray *
clara_workspace_search (ClaraWorkspace *self,
                        const char *words,
                        const ClaraId *job,
                        GCancellable *cancellable,
                        GError **error)
{
  g_autoptr (Call) call = call_new (self, words, job);

  return clara_workspace_call (self, &steps, call, cancellable, error)
             ? g_steal_pointer (&call->found)
             : NULL;
}

/**
 * clara_workspace_search_async:
 * @self: a workspace
 * @words: what is looked for
 * @job: (nullable): in which job; %NULL: in all
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_search(), without waiting.
 */
void
clara_workspace_search_async (ClaraWorkspace *self,
                              const char *words,
                              const ClaraId *job,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data)
{
  clara_workspace_call_async (self, &steps, call_new (self, words, job), call_free,
                              clara_workspace_search_async, cancellable, callback, user_data);
}

/**
 * clara_workspace_search_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: (transfer full) (nullable) (element-type ClaraFound): as clara_workspace_search()
 */
GPtrArray *
clara_workspace_search_finish (ClaraWorkspace *self, GAsyncResult *result, GError **error)
{
  Call *call = clara_workspace_call_finish (self, result, clara_workspace_search_async, error);

  return call != NULL ? g_steal_pointer (&call->found) : NULL;
}

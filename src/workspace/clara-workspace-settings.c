/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-workspace-settings.h"

#include "clara-decision.h"
#include "clara-jobs.h"
#include "clara-settings.h"
#include "clara-team.h"
#include "clara-work.h"
#include "clara-workspace-private.h"

/* A setting as it shall be, or all of them. */
typedef struct
{
  char *key;          /* (owned) (nullable) */
  char *text;         /* (owned) (nullable): what was typed */
  GHashTable *values; /* (owned) (nullable): key → JSON text */
} Call;

static Call *
call_new (const char *key, const char *text)
{
  Call *call = g_new0 (Call, 1);

  call->key = g_strdup (key);
  call->text = g_strdup (text);

  return call;
}

static void
call_free (gpointer data)
{
  Call *call = data;

  g_free (call->key);
  g_free (call->text);
  g_clear_pointer (&call->values, g_hash_table_unref);
  g_free (call);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Call, call_free)

/* What a team has not said is as Clara has it. */
static gboolean
list_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Call *call = data;

  call->values = clara_settings_list (connection, error);
  for (guint i = 0; call->values != NULL && clara_setting_get_key (i) != NULL; i++)
    {
      const char *key = clara_setting_get_key (i);

      if (!g_hash_table_contains (call->values, key))
        g_hash_table_insert (call->values, g_strdup (key),
                             g_strdup (clara_setting_get_default (key)));
    }

  return call->values != NULL;
}

static const ClaraWorkspaceSteps list_steps = { NULL, list_cb };

/**
 * clara_workspace_list_settings:
 * @self: a workspace
 * @cancellable: (nullable): gives it up
 * @error: return location
 *
 * What the team decided, and where it did not, what Clara has by itself. Waits for the disk: a window uses
 * clara_workspace_list_settings_async().
 *
 * Returns: (transfer full) (nullable) (element-type utf8 utf8): the value of each setting that clara_setting_get_key()
 *   names, as JSON
 */
GHashTable *
clara_workspace_list_settings (ClaraWorkspace *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (Call) call = call_new (NULL, NULL);

  return clara_workspace_call (self, &list_steps, call, cancellable, error)
             ? g_steal_pointer (&call->values)
             : NULL;
}

/**
 * clara_workspace_list_settings_async:
 * @self: a workspace
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_list_settings(), without waiting.
 */
void
clara_workspace_list_settings_async (ClaraWorkspace *self,
                                     GCancellable *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer user_data)
{
  clara_workspace_call_async (self, &list_steps, call_new (NULL, NULL), call_free,
                              clara_workspace_list_settings_async, cancellable, callback,
                              user_data);
}

/**
 * clara_workspace_list_settings_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: (transfer full) (nullable) (element-type utf8 utf8): as clara_workspace_list_settings()
 */
GHashTable *
clara_workspace_list_settings_finish (ClaraWorkspace *self, GAsyncResult *result, GError **error)
{
  Call *call = clara_workspace_call_finish (self, result, clara_workspace_list_settings_async,
                                            error);

  return call != NULL ? g_steal_pointer (&call->values) : NULL;
}

/* Other lines place the same scores elsewhere: every job is weighed anew. */
static gboolean
request_all (ClaraWrite *write, GError **error)
{
  g_autoptr (GPtrArray) jobs = clara_jobs_list (clara_write_get_connection (write), TRUE, error);

  for (guint i = 0; jobs != NULL && i < jobs->len; i++)
    {
      const ClaraJob *job = g_ptr_array_index (jobs, i);

      if (job->rubric_version > 0 &&
          !clara_work_request (write, CLARA_WORK_REWEIGH, &job->id, &job->id, NULL,
                               CLARA_WORK_PRIORITY_ASKED_FOR, error))
        return FALSE;
    }

  return jobs != NULL;
}

static gboolean
set_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const Call *call = data;
  g_autofree char *value = NULL;

  return clara_setting_read (call->key, call->text, &value, error) &&
         clara_team_set_setting (write, call->key, value, error) &&
         (!g_str_equal (call->key, CLARA_SETTING_BANDS) || request_all (write, error));
}

static const ClaraWorkspaceSteps set_steps = { set_cb, NULL };

/**
 * clara_workspace_set_setting:
 * @self: a workspace
 * @key: the name of a setting
 * @text: its value: JSON, or `null` for what Clara has by itself
 * @cancellable: (nullable): gives it up
 * @error: return location; %CLARA_ERROR_NOT_PERMITTED names the role; see clara_setting_read()
 *
 * Says how the team has it. By other bands everybody is placed anew. Waits for the disk: a window uses
 * clara_workspace_set_setting_async().
 *
 * Returns: whether it is so now
 */
gboolean
clara_workspace_set_setting (ClaraWorkspace *self,
                             const char *key,
                             const char *text,
                             GCancellable *cancellable,
                             GError **error)
{
  g_autoptr (Call) call = call_new (key, text);

  return clara_workspace_call (self, &set_steps, call, cancellable, error);
}

/**
 * clara_workspace_set_setting_async:
 * @self: a workspace
 * @key: the name of a setting
 * @text: its value: JSON, or `null` for what Clara has by itself
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_set_setting(), without waiting.
 */
void
clara_workspace_set_setting_async (ClaraWorkspace *self,
                                   const char *key,
                                   const char *text,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data)
{
  clara_workspace_call_async (self, &set_steps, call_new (key, text), call_free,
                              clara_workspace_set_setting_async, cancellable, callback, user_data);
}

/**
 * clara_workspace_set_setting_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: as clara_workspace_set_setting()
 */
gboolean
clara_workspace_set_setting_finish (ClaraWorkspace *self, GAsyncResult *result, GError **error)
{
  return clara_workspace_call_finish (self, result, clara_workspace_set_setting_async, error) !=
         NULL;
}

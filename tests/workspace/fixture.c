/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "fixture.h"

#include "clara-candidacies.h"
#include "clara-team.h"

#include <glib/gstdio.h>

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) entries = g_dir_open (folder, 0, NULL);
  const char *name;

  while (entries != NULL && (name = g_dir_read_name (entries)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        remove_folder (path);
      else
        g_unlink (path);
    }
  g_rmdir (folder);
}

static gboolean
fill_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Fixture *self = data;
  g_autoptr (ClaraJob) job = clara_job_new ();
  g_autoptr (ClaraCandidacy) candidacy = clara_candidacy_new ();

  job->title = g_strdup ("Harbour clerk");
  job->text = g_strdup ("Keeps the berths.");
  job->processed = TRUE;
  if (!clara_team_add_job (write, job, error))
    return FALSE;
  candidacy->job = job->id;
  if (!clara_candidacies_add (write, candidacy, error))
    return FALSE;

  self->job = job->id;
  self->candidacy = candidacy->id;

  return TRUE;
}

void
fixture_set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("clara-workspace-XXXXXX", &error);
  g_assert_no_error (error);
  self->workspace = clara_workspace_create (self->folder, "Team", "Ada@Post.example", NULL, &error);
  g_assert_no_error (error);
  fixture_write (self, fill_cb, self);
}

void
fixture_tear_down (Fixture *self, gconstpointer data)
{
  g_clear_object (&self->workspace);
  remove_folder (self->folder);
  g_free (self->folder);
}

void
fixture_write (Fixture *self, ClaraWriteFunc func, gpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (clara_workspace_write (self->workspace, func, data, NULL, &error));
  g_assert_no_error (error);
}

static gboolean
add_member_cb (ClaraWrite *write, gpointer data, GError **error)
{
  ClaraId member;

  return clara_team_add_member (
      write, data, g_str_has_prefix (data, "hm") ? CLARA_ROLE_MANAGER : CLARA_ROLE_ADMIN, &member,
      error);
}

/* A hiring manager where the address begins with `hm`, else an admin. */
void
fixture_add_member (Fixture *self, const char *email)
{
  fixture_write (self, add_member_cb, (gpointer) email);
}

/* The same workspace, with somebody else signed in. */
ClaraWorkspace *
fixture_open_as (Fixture *self, const char *email)
{
  g_autoptr (GError) error = NULL;
  ClaraWorkspace *workspace;

  fixture_add_member (self, email);
  workspace = clara_workspace_open (self->folder, email, NULL, &error);
  g_assert_no_error (error);

  return workspace;
}

void
fixture_result_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

GAsyncResult *
fixture_wait (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return *result;
}

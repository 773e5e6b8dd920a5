/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli-workspace.h"

#include "clara-cli-output.h"
#include "clara-cli.h"
#include "clara-error.h"
#include "clara-workspace-credential.h"
#include "clara-workspace-jobs.h"

#include <glib/gstdio.h>
#include <unistd.h>

/* What stands in front of the command; it outlives all that is done. */
static struct
{
  const char *data_dir;
  const char *url;
  const char *member;
} chosen;

/**
 * clara_cli_workspace_choose:
 * @data_dir: (nullable): where the workspace lies
 * @url: (nullable): a team's database
 * @member: (nullable): who acts: a mail address or an id
 *
 * Says which workspace the command is about. The strings are kept, not copied.
 */
void
clara_cli_workspace_choose (const char *data_dir, const char *url, const char *member)
{
  chosen.data_dir = data_dir;
  chosen.url = url;
  chosen.member = member;
}

static gboolean
is_set (const char *string)
{
  return string != NULL && *string != '\0';
}

/**
 * clara_cli_workspace_find:
 *
 * Finds out which folder the command is about: `--data-dir`, then `$CLARA_DATA_DIR`, then the user's own. A team's
 * database is refused, and that is said.
 *
 * Returns: (transfer full) (nullable): the folder
 */
char *
clara_cli_workspace_find (void)
{
  const char *url = g_getenv ("CLARA_DATABASE_URL");

  /* A folder that was typed here is nearer than a variable that was set somewhere. */
  if (is_set (chosen.url) || (is_set (url) && !is_set (chosen.data_dir)))
    {
      clara_cli_complain ("%s", _ ("This build opens workspaces in a folder (--data-dir), and no "
                                   "PostgreSQL database."));
      return NULL;
    }

  return clara_workspace_find_folder (is_set (chosen.data_dir) ? chosen.data_dir : NULL);
}

static const char *
way_out (const GError *error)
{
  if (error->domain != CLARA_ERROR)
    return NULL;

  switch (error->code)
    {
    case CLARA_ERROR_NO_SPACE:
      return _ ("Make room on the disk and do it again. Nothing was half done.");
    case CLARA_ERROR_CONFLICT:
      return _ ("Look at it again, then decide.");
    case CLARA_ERROR_TIMED_OUT:
      return _ ("Another program is at work in the workspace. Do it again in a while.");
    default:
      return NULL;
    }
}

/**
 * clara_cli_complain_of_error:
 * @error: what went wrong
 *
 * Says it, and what the person at the terminal can do about it. What was cancelled is not spoken of.
 */
void
clara_cli_complain_of_error (const GError *error)
{
  const char *way = way_out (error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (way == NULL)
    clara_cli_complain ("%s", error->message);
  else
    clara_cli_complain ("%s. %s", error->message, way);
}

/**
 * clara_cli_fail:
 * @error: what went wrong
 *
 * As clara_cli_complain_of_error().
 *
 * Returns: %CLARA_CLI_FAILED
 */
int
clara_cli_fail (const GError *error)
{
  clara_cli_complain_of_error (error);

  return CLARA_CLI_FAILED;
}

/**
 * clara_cli_workspace_open:
 * @self: (out caller-allocates): an empty structure; clear it afterwards, also on failure
 *
 * Opens the workspace that was chosen, for the member who was named, or for the only admin. Says what is in the way.
 *
 * Returns: %CLARA_CLI_DONE, or the exit status
 */
int
clara_cli_workspace_open (ClaraCliWorkspace *self)
{
  g_autofree char *folder = clara_cli_workspace_find ();
  const char *as = is_set (chosen.member) ? chosen.member : NULL;
  g_autoptr (GError) error = NULL;

  if (folder == NULL)
    return CLARA_CLI_FAILED;
  if (!clara_workspace_exists (folder))
    {
      /* What cannot be looked into may hold one. */
      if (g_access (folder, F_OK) == 0 && g_access (folder, R_OK | X_OK) != 0)
        clara_cli_complain (_ ("You may not look into %s."), folder);
      else
        clara_cli_complain (_ ("There is no workspace in %s. clara-cli init makes one."), folder);
      return CLARA_CLI_FAILED;
    }

  self->workspace = clara_workspace_open (folder, as, NULL, &error);
  if (self->workspace != NULL)
    {
      if (!clara_workspace_use_credential (self->workspace, g_getenv ("CREDENTIALS_DIRECTORY"),
                                           FALSE, NULL, &error))
        return clara_cli_fail (error);

      /* What was cut off is done now. Where it cannot be, that is said, and what was asked for is done all the same. */
      if (!clara_workspace_keep_house (self->workspace, NULL, &error))
        clara_cli_complain_of_error (error);
      return CLARA_CLI_DONE;
    }

  if (as == NULL && g_error_matches (error, CLARA_ERROR, CLARA_ERROR_INVALID))
    {
      clara_cli_complain ("%s. %s", error->message, _ ("Name the member: --as MEMBER."));
      return CLARA_CLI_USAGE;
    }
  clara_cli_complain_of_error (error);

  return CLARA_CLI_FAILED;
}

/**
 * clara_cli_workspace_clear:
 * @self: a workspace
 *
 * Closes it.
 */
void
clara_cli_workspace_clear (ClaraCliWorkspace *self)
{
  g_autoptr (GError) error = NULL;

  if (self->workspace != NULL && !clara_workspace_close (self->workspace, &error))
    g_debug ("the workspace was not closed in order: %s", error->message);
  g_clear_object (&self->workspace);
}

/**
 * clara_cli_workspace_check:
 * @self: a workspace
 * @permission: what is asked for
 *
 * Returns: whether the member may; else the role has been named
 */
gboolean
clara_cli_workspace_check (const ClaraCliWorkspace *self, ClaraPermission permission)
{
  g_autoptr (GError) error = NULL;

  if (clara_session_check (clara_workspace_get_session (self->workspace), permission, &error))
    return TRUE;

  clara_cli_complain_of_error (error);

  return FALSE;
}

/* People know titles, not ids; which of two is meant is not guessed. */
static gboolean
find_title (const ClaraCliWorkspace *self, const char *title, ClaraId *id)
{
  g_autoptr (GError) error = NULL;
  guint n_found;

  if (!clara_workspace_find_job (self->workspace, title, &n_found, id, NULL, &error))
    clara_cli_complain_of_error (error);
  else if (n_found == 0)
    clara_cli_complain (_ ("There is no job “%s”; clara-cli jobs --all lists them."), title);
  else if (n_found > 1)
    clara_cli_complain (_ ("Several jobs are called “%s”; name one by its id, as clara-cli jobs "
                           "--all lists them."),
                        title);
  else
    return TRUE;

  return FALSE;
}

/**
 * clara_cli_workspace_get_job:
 * @self: a workspace
 * @name: the id of a job, or its title where no other job has it
 *
 * Returns: (transfer full) (nullable): the job; %NULL where there is none, which has been said
 */
ClaraJob *
clara_cli_workspace_get_job (const ClaraCliWorkspace *self, const char *name)
{
  g_autoptr (GError) error = NULL;
  ClaraJob *job;
  ClaraId id;

  if (!g_utf8_validate (name, -1, NULL) ||
      (!clara_id_parse (name, &id, NULL) && !find_title (self, name, &id)))
    return NULL;

  job = clara_workspace_get_job (self->workspace, &id, NULL, &error);
  if (job == NULL)
    clara_cli_complain_of_error (error);

  return job;
}

/**
 * clara_cli_parse_candidacy:
 * @text: what was typed
 * @id: (out): the id
 *
 * Returns: whether it is an id; else that has been said
 */
gboolean
clara_cli_parse_candidacy (const char *text, ClaraId *id)
{
  if (clara_id_parse (text, id, NULL))
    return TRUE;

  clara_cli_complain (_ ("“%s” is no candidacy’s id; clara-cli board shows them."), text);

  return FALSE;
}

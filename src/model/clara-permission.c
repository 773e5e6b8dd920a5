/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-permission.h"

#include "clara-error.h"

#define ADMIN     (1u << CLARA_ROLE_ADMIN)
#define RECRUITER (1u << CLARA_ROLE_RECRUITER)
#define MANAGER   (1u << CLARA_ROLE_MANAGER)

/* Who may do it, and how a refusal calls it. What is not in the table nobody may. */
static const struct
{
  guint roles;
  const char *deed;
} permissions[CLARA_N_PERMISSIONS] = {
  [CLARA_MAY_SEE_ALL] = { ADMIN | RECRUITER, "see what was not shared" },
  [CLARA_MAY_COMMENT] = { ADMIN | RECRUITER | MANAGER, "comment" },
  [CLARA_MAY_DECIDE] = { ADMIN | RECRUITER | MANAGER, "answer a review" },
  [CLARA_MAY_MOVE] = { ADMIN | RECRUITER, "move a candidate" },
  [CLARA_MAY_REVEAL] = { ADMIN | RECRUITER, "reveal who a candidate is" },
  [CLARA_MAY_MAIL] = { ADMIN | RECRUITER, "write to a candidate" },
  [CLARA_MAY_IMPORT] = { ADMIN | RECRUITER, "import candidates" },
  [CLARA_MAY_EDIT_JOB] = { ADMIN | RECRUITER, "change a job" },
  [CLARA_MAY_EDIT_RUBRIC] = { ADMIN | RECRUITER, "change what a job asks for" },
  [CLARA_MAY_MERGE] = { ADMIN | RECRUITER, "merge candidates" },
  [CLARA_MAY_SHARE] = { ADMIN | RECRUITER, "share a shortlist" },
  [CLARA_MAY_PUBLISH] = { ADMIN | RECRUITER, "publish scores" },
  [CLARA_MAY_SYNC] = { ADMIN | RECRUITER, "fetch from Lever" },
  [CLARA_MAY_EXPORT] = { ADMIN | RECRUITER, "export" },
  [CLARA_MAY_ERASE] = { ADMIN | RECRUITER, "erase a candidate" },
  [CLARA_MAY_CONNECT] = { ADMIN, "connect to Lever" },
  [CLARA_MAY_SETTINGS] = { ADMIN, "change the settings of the team" },
  [CLARA_MAY_MEMBERS] = { ADMIN, "change the members of the team" },
  [CLARA_MAY_BACKUP] = { ADMIN, "back up or restore the workspace" },
};

/**
 * clara_role_may:
 * @role: a role
 * @permission: what is asked for
 *
 * The one table of permissions, for the program with windows and for the one without.
 *
 * Returns: whether @role may do it; FALSE for what is not known; any thread
 */
gboolean
clara_role_may (ClaraRole role, ClaraPermission permission)
{
  return role < CLARA_N_ROLES && permission < CLARA_N_PERMISSIONS &&
         (permissions[permission].roles & (1u << role)) != 0;
}

/**
 * clara_permission_to_string:
 * @permission: a permission
 *
 * Returns: (transfer none): what it allows, as words that follow *may*; any thread
 */
const char *
clara_permission_to_string (ClaraPermission permission)
{
  return permission < CLARA_N_PERMISSIONS ? permissions[permission].deed : "do that";
}

/**
 * clara_member_check_permission:
 * @member: (nullable): who asks; %NULL: nobody that is known
 * @permission: what for
 * @error: return location for a #GError
 *
 * Returns: whether @member may; else %CLARA_ERROR_NOT_PERMITTED, which names the role; any thread
 */
gboolean
clara_member_check_permission (const ClaraMember *member,
                               ClaraPermission permission,
                               GError **error)
{
  if (member == NULL)
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED,
                   "only a member of the workspace may %s",
                   clara_permission_to_string (permission));
      return FALSE;
    }

  if (!member->active)
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED,
                   "a member who was deactivated may not %s",
                   clara_permission_to_string (permission));
      return FALSE;
    }

  if (!clara_role_may (member->role, permission))
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED, "the role %s may not %s",
                   clara_role_to_string (member->role), clara_permission_to_string (permission));
      return FALSE;
    }

  return TRUE;
}

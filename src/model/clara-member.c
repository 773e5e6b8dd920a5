/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-member.h"

#include "clara-names.h"

static const char *const roles[CLARA_N_ROLES] = {
  [CLARA_ROLE_ADMIN] = "admin",
  [CLARA_ROLE_RECRUITER] = "recruiter",
  [CLARA_ROLE_MANAGER] = "manager",
};

/**
 * clara_role_to_string:
 * @role: a role
 *
 * Returns: (transfer none): its name; any thread
 */
const char *
clara_role_to_string (ClaraRole role)
{
  return clara_names_get (roles, CLARA_N_ROLES, role);
}

/**
 * clara_role_from_string:
 * @string: (nullable): a name
 * @role: (out): the role; untouched when the name is unknown
 *
 * Returns: whether @string names a role; any thread
 */
gboolean
clara_role_from_string (const char *string, ClaraRole *role)
{
  int index = clara_names_find (roles, CLARA_N_ROLES, string);

  if (index >= 0)
    *role = index;

  return index >= 0;
}

/**
 * clara_member_free:
 * @self: (nullable) (transfer full): a member
 */
void
clara_member_free (ClaraMember *self)
{
  if (self == NULL)
    return;

  g_free (self->email);
  g_free (self);
}

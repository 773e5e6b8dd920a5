/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-id.h"

G_BEGIN_DECLS

/**
 * ClaraRole:
 * @CLARA_ROLE_ADMIN: runs the workspace, and does what a recruiter does
 * @CLARA_ROLE_RECRUITER: screens, decides, shares
 * @CLARA_ROLE_MANAGER: a hiring manager: sees what is shared, comments, decides on it
 *
 * What a member may do; the names are those of the command line.
 */
typedef enum
{
  CLARA_ROLE_ADMIN,
  CLARA_ROLE_RECRUITER,
  CLARA_ROLE_MANAGER,
  CLARA_N_ROLES,
} ClaraRole;

/**
 * ClaraMember:
 * @id: its name
 * @email: (owned) (not nullable): how the member is addressed, lower case, unique in the workspace
 * @role: what the member may do
 * @active: FALSE where the member may do nothing any more
 * @created: ms since the epoch, UTC
 *
 * Somebody who works with the workspace. Owned by one thread at a time.
 */
typedef struct
{
  ClaraId    id;
  char      *email;
  ClaraRole  role;
  gboolean   active;
  gint64     created;
} ClaraMember;

const char  *clara_role_to_string   (ClaraRole    role);
gboolean     clara_role_from_string (const char  *string,
                                     ClaraRole   *role);

void         clara_member_free      (ClaraMember *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraMember, clara_member_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-member.h"

G_BEGIN_DECLS

/**
 * ClaraPermission:
 * @CLARA_MAY_SEE_ALL: see every candidacy of a job; without it only those that were shared
 * @CLARA_MAY_COMMENT: write about a candidacy that may be seen
 * @CLARA_MAY_DECIDE: answer a review that was shared with the member
 * @CLARA_MAY_MOVE: change the status of a card
 * @CLARA_MAY_REVEAL: see who a candidacy is, or an original file
 * @CLARA_MAY_MAIL: write to a candidate
 * @CLARA_MAY_IMPORT: bring candidates in
 * @CLARA_MAY_EDIT_JOB: add a job, choose which are processed, set their bands
 * @CLARA_MAY_EDIT_RUBRIC: say what a job asks for
 * @CLARA_MAY_MERGE: say that two candidacies are one person, or that they are not
 * @CLARA_MAY_SHARE: share a shortlist
 * @CLARA_MAY_PUBLISH: send scores to Lever, and say what becomes of an effect that is stuck
 * @CLARA_MAY_SYNC: fetch from Lever
 * @CLARA_MAY_EXPORT: take candidacies or the audit out of the workspace
 * @CLARA_MAY_ERASE: have a person forgotten
 * @CLARA_MAY_CONNECT: connect the workspace with Lever, or part it
 * @CLARA_MAY_SETTINGS: change what the team decides
 * @CLARA_MAY_MEMBERS: add members, give them roles, and take them away
 * @CLARA_MAY_BACKUP: take the whole workspace out, or put a backup in its place
 *
 * What a role may be allowed. One table says which: clara_role_may().
 */
typedef enum
{
  CLARA_MAY_SEE_ALL,
  CLARA_MAY_COMMENT,
  CLARA_MAY_DECIDE,
  CLARA_MAY_MOVE,
  CLARA_MAY_REVEAL,
  CLARA_MAY_MAIL,
  CLARA_MAY_IMPORT,
  CLARA_MAY_EDIT_JOB,
  CLARA_MAY_EDIT_RUBRIC,
  CLARA_MAY_MERGE,
  CLARA_MAY_SHARE,
  CLARA_MAY_PUBLISH,
  CLARA_MAY_SYNC,
  CLARA_MAY_EXPORT,
  CLARA_MAY_ERASE,
  CLARA_MAY_CONNECT,
  CLARA_MAY_SETTINGS,
  CLARA_MAY_MEMBERS,
  CLARA_MAY_BACKUP,
  CLARA_N_PERMISSIONS,
} ClaraPermission;

gboolean    clara_role_may                 (ClaraRole        role,
                                            ClaraPermission  permission);
const char *clara_permission_to_string     (ClaraPermission  permission);
gboolean    clara_member_check_permission  (const ClaraMember *member,
                                            ClaraPermission    permission,
                                            GError           **error);

G_END_DECLS

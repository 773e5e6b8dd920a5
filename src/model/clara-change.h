/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-id.h"

G_BEGIN_DECLS

/**
 * ClaraEntity:
 * @CLARA_ENTITY_NONE: bookkeeping that nobody watches, such as leases and the cache
 * @CLARA_ENTITY_WORKSPACE: the team itself
 * @CLARA_ENTITY_MEMBER: a member
 * @CLARA_ENTITY_JOB: a job
 * @CLARA_ENTITY_RUBRIC: the rubric of a job; the id is the job's
 * @CLARA_ENTITY_CANDIDACY: a card: status, stage, score, flags, or that it is gone
 * @CLARA_ENTITY_MATERIAL: what a candidacy handed in, or what was read of it; the id is the candidacy's
 * @CLARA_ENTITY_COMMENT: the comments of a candidacy; the id is the candidacy's
 * @CLARA_ENTITY_REVIEW: a review
 * @CLARA_ENTITY_FOLLOW_UP: the follow-ups of a candidacy; the id is the candidacy's
 * @CLARA_ENTITY_NOTICE: the notices of a member; the id is the member's
 * @CLARA_ENTITY_WORK: how far the work on a job is; the id is the job's
 * @CLARA_ENTITY_OUTBOX: effects still to be sent; no id
 * @CLARA_ENTITY_SETTING: what the team decided; no id
 *
 * What a row of the change log is about: what a live model has to read again.
 */
typedef enum
{
  CLARA_ENTITY_NONE,
  CLARA_ENTITY_WORKSPACE,
  CLARA_ENTITY_MEMBER,
  CLARA_ENTITY_JOB,
  CLARA_ENTITY_RUBRIC,
  CLARA_ENTITY_CANDIDACY,
  CLARA_ENTITY_MATERIAL,
  CLARA_ENTITY_COMMENT,
  CLARA_ENTITY_REVIEW,
  CLARA_ENTITY_FOLLOW_UP,
  CLARA_ENTITY_NOTICE,
  CLARA_ENTITY_WORK,
  CLARA_ENTITY_OUTBOX,
  CLARA_ENTITY_SETTING,
  CLARA_N_ENTITIES,
} ClaraEntity;

/**
 * ClaraChange:
 * @seq: its place in the log; later is larger
 * @entity: what changed
 * @id: which one; zero where @entity needs none
 * @at: ms since the epoch, UTC
 * @member: who did it; zero for the program itself
 *
 * One row of the change log. A plain value, copied by assignment.
 */
typedef struct
{
  gint64       seq;
  ClaraEntity  entity;
  ClaraId      id;
  gint64       at;
  ClaraId      member;
} ClaraChange;

const char *clara_entity_to_string   (ClaraEntity  entity);
gboolean    clara_entity_from_string (const char  *string,
                                      ClaraEntity *entity);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-candidacy.h"

G_BEGIN_DECLS

/**
 * ClaraComment:
 * @id: its name
 * @candidacy: what it is about
 * @review: the review it was written in; zero outside of one
 * @author: the member
 * @text: (owned) (not nullable): the words
 * @at: ms since the epoch, UTC
 *
 * What a member wrote about a candidacy. Owned by one thread at a time, as all structures here are.
 */
typedef struct
{
  ClaraId  id;
  ClaraId  candidacy;
  ClaraId  review;
  ClaraId  author;
  char    *text;
  gint64   at;
} ClaraComment;

/**
 * ClaraReviewCandidacy:
 * @candidacy: the candidacy
 * @decision: what the hiring manager says of it
 * @decided: ms since the epoch, UTC; 0 until then
 *
 * One candidacy of a shortlist. A plain value.
 */
typedef struct
{
  ClaraId        candidacy;
  ClaraDecision  decision;
  gint64         decided;
} ClaraReviewCandidacy;

/**
 * ClaraReview:
 * @id: its name
 * @job: the job
 * @number: its number in the job, from 1
 * @author: who shares
 * @manager: with whom
 * @message: (owned) (not nullable): what is asked
 * @at: ms since the epoch, UTC
 * @closed: the same, once nobody waits for it any more; 0 until then
 * @candidacies: (owned) (element-type ClaraReviewCandidacy): the shortlist
 *
 * A shortlist shared with a hiring manager.
 */
typedef struct
{
  ClaraId  id;
  ClaraId  job;
  int      number;
  ClaraId  author;
  ClaraId  manager;
  char    *message;
  gint64   at;
  gint64   closed;
  GArray  *candidacies;
} ClaraReview;

/**
 * ClaraNotice:
 * @id: its name
 * @member: for whom
 * @kind: (owned) (not nullable): a short stable name, such as `review-shared`
 * @subject: what it is about; zero: nothing one could open
 * @text: (owned) (not nullable): words without anybody's name
 * @at: ms since the epoch, UTC
 * @read: the same, once the member has seen it; 0 until then
 *
 * News for one member.
 */
typedef struct
{
  ClaraId  id;
  ClaraId  member;
  char    *kind;
  ClaraId  subject;
  char    *text;
  gint64   at;
  gint64   read;
} ClaraNotice;

void clara_comment_free (ClaraComment *self);
void clara_review_free  (ClaraReview  *self);
void clara_notice_free  (ClaraNotice  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraComment, clara_comment_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraReview, clara_review_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraNotice, clara_notice_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-id.h"
#include "clara-status.h"

G_BEGIN_DECLS

/**
 * ClaraPlacedBy:
 * @CLARA_PLACED_BY_AUTOMATIC: the score and the bands
 * @CLARA_PLACED_BY_PERSON: a member
 * @CLARA_PLACED_BY_LEVER: the mapping of a stage or an archive reason
 *
 * Whose word a status is; the names are those of the JSON.
 */
typedef enum
{
  CLARA_PLACED_BY_AUTOMATIC,
  CLARA_PLACED_BY_PERSON,
  CLARA_PLACED_BY_LEVER,
  CLARA_N_PLACED_BY,
} ClaraPlacedBy;

/**
 * ClaraDecision:
 * @CLARA_DECISION_NONE: not answered
 *
 * What a hiring manager says of a candidacy; the names are those of the JSON.
 */
typedef enum
{
  CLARA_DECISION_NONE,
  CLARA_DECISION_ADVANCE,
  CLARA_DECISION_DECLINE,
  CLARA_N_DECISIONS,
} ClaraDecision;

/**
 * ClaraCandidacy:
 * @id: its name
 * @job: the job
 * @number: its number in the job, from 1: never given twice
 * @label: (owned) (not nullable): what a blind board calls it
 * @opportunity: (owned) (nullable): Lever's id; %NULL for one from a file
 * @status: the column it stands in
 * @placed_by: whose word that is
 * @stage: (owned) (nullable): Lever's id of the stage
 * @reason: (owned) (nullable): why the material could not be read; %NULL where it could, or was not tried yet
 * @decision: the last word of a hiring manager
 * @shared: whether a hiring manager may see it
 * @version: grows by one with each change of status or decision: who changes it names the one seen
 * @created: ms since the epoch, UTC
 * @updated: the same, of the last change
 * @merged_into: the candidacy that goes on for this one; zero where it stands for itself
 * @has_score: whether the fields of the newest score mean something
 * @score: 0 … 100
 * @low: the least it could be
 * @high: the most it could be
 * @suggestion: the status that the score suggests
 * @rubric_version: the version of the rubric it was scored by
 * @engine: (owned) (nullable): the version of the engine it was scored by
 * @strongest: (owned) (nullable): text of the requirement that is shown best
 * @unmet: (owned) (nullable): text of the most important requirement that is not found
 * @n_comments: how many comments there are
 * @duplicates: how many others may be the same person, undecided
 * @hidden: how many findings of hidden text its materials have
 * @n_materials: how many materials it has
 *
 * One person in one job: the card, with its newest score and its counts. Never holds who the person is.
 * Owned by one thread at a time.
 */
typedef struct
{
  ClaraId        id;
  ClaraId        job;
  int            number;
  char          *label;
  char          *opportunity;
  ClaraStatus    status;
  ClaraPlacedBy  placed_by;
  char          *stage;
  char          *reason;
  ClaraDecision  decision;
  gboolean       shared;
  int            version;
  gint64         created;
  gint64         updated;
  ClaraId        merged_into;
  gboolean       has_score;
  double         score;
  double         low;
  double         high;
  ClaraStatus    suggestion;
  int            rubric_version;
  char          *engine;
  char          *strongest;
  char          *unmet;
  guint          n_comments;
  guint          duplicates;
  guint          hidden;
  guint          n_materials;
} ClaraCandidacy;

/**
 * ClaraPlacement:
 * @seq: its place in the history
 * @candidacy: the card
 * @from: the status before
 * @to: the status after
 * @placed_by: whose word it was
 * @member: who; zero for the program itself
 * @reason: (owned) (nullable): in the person's own words
 * @at: ms since the epoch, UTC
 * @undo_of: the row that this one takes back; 0: none
 *
 * One move of a card. Owned by one thread at a time.
 */
typedef struct
{
  gint64         seq;
  ClaraId        candidacy;
  ClaraStatus    from;
  ClaraStatus    to;
  ClaraPlacedBy  placed_by;
  ClaraId        member;
  char          *reason;
  gint64         at;
  gint64         undo_of;
} ClaraPlacement;

const char     *clara_placed_by_to_string   (ClaraPlacedBy   placed_by);
gboolean        clara_placed_by_from_string (const char     *string,
                                             ClaraPlacedBy  *placed_by);
const char     *clara_decision_to_string    (ClaraDecision   decision);
gboolean        clara_decision_from_string  (const char     *string,
                                             ClaraDecision  *decision);

ClaraCandidacy *clara_candidacy_new         (void) G_GNUC_WARN_UNUSED_RESULT;
void            clara_candidacy_free        (ClaraCandidacy *self);
void            clara_placement_free        (ClaraPlacement *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraCandidacy, clara_candidacy_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraPlacement, clara_placement_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-id.h"

G_BEGIN_DECLS

/**
 * ClaraOutboxState:
 * @CLARA_OUTBOX_PENDING: to be sent
 * @CLARA_OUTBOX_INFLIGHT: a call is, or was, on its way
 * @CLARA_OUTBOX_DONE: it arrived
 * @CLARA_OUTBOX_UNKNOWN: nobody knows whether it arrived: it is looked up, never blindly sent again
 * @CLARA_OUTBOX_GONE: there is nothing left to send it to
 * @CLARA_OUTBOX_NEEDS_YOU: a person has to look
 *
 * Where an effect is. What follows what: clara_outbox_may_follow().
 */
typedef enum
{
  CLARA_OUTBOX_PENDING,
  CLARA_OUTBOX_INFLIGHT,
  CLARA_OUTBOX_DONE,
  CLARA_OUTBOX_UNKNOWN,
  CLARA_OUTBOX_GONE,
  CLARA_OUTBOX_NEEDS_YOU,
  CLARA_N_OUTBOX_STATES,
} ClaraOutboxState;

/**
 * ClaraOutboxRow:
 * @op_id: the operation; stands in what is sent, so that it can be found again
 * @kind: (owned): what is sent: `note`, `tag` …
 * @opportunity: (owned): where to
 * @candidacy: whose it is; zero for one that outlives its candidacy
 * @decision_version: the version of the decision it tells of
 * @payload: (owned): JSON
 * @state: where it is
 * @fence: the fencing number of the sender that has or had it
 * @attempts: how often it was sent
 * @looks: how often it was looked up since it was sent last
 * @due: ms since the epoch, UTC: nothing is to be done before
 * @error: (owned) (nullable): a short stable name of what went wrong
 * @remote_id: (owned) (nullable): what the other side calls it
 *
 * One effect that is to reach the world.
 */
typedef struct
{
  ClaraId           op_id;
  char             *kind;
  char             *opportunity;
  ClaraId           candidacy;
  int               decision_version;
  char             *payload;
  ClaraOutboxState  state;
  gint64            fence;
  int               attempts;
  int               looks;
  gint64            due;
  char             *error;
  char             *remote_id;
} ClaraOutboxRow;

const char *clara_outbox_state_to_string   (ClaraOutboxState  state);
gboolean    clara_outbox_state_from_string (const char       *string,
                                            ClaraOutboxState *state);

void        clara_outbox_row_free          (ClaraOutboxRow   *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraOutboxRow, clara_outbox_row_free)

G_END_DECLS

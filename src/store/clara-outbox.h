/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-write.h"

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
 * CLARA_OUTBOX_LEASE:
 *
 * The lease that a sender holds: one at a time.
 */
#define CLARA_OUTBOX_LEASE "outbox"

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

gboolean        clara_outbox_may_follow  (ClaraOutboxState         from,
                                          ClaraOutboxState         to);
const char     *clara_outbox_state_to_string
                                         (ClaraOutboxState         state);

gboolean        clara_outbox_add         (ClaraWrite              *write,
                                          ClaraOutboxRow          *row,
                                          GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_outbox_withdraw    (ClaraWrite              *write,
                                          const char              *opportunity,
                                          const char              *kind,
                                          int                      before_version,
                                          GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_outbox_recover     (ClaraWrite              *write,
                                          gint64                   fence,
                                          guint                    settle_ms,
                                          guint                   *n_recovered,
                                          GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraOutboxRow *clara_outbox_take        (ClaraWrite              *write,
                                          gint64                   fence,
                                          GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraOutboxRow *clara_outbox_take_unknown
                                         (ClaraWrite              *write,
                                          gint64                   fence,
                                          guint                    settle_ms,
                                          GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_outbox_settle      (ClaraWrite              *write,
                                          const ClaraOutboxRow    *row,
                                          ClaraOutboxState         to,
                                          guint                    pause_ms,
                                          const char              *reason,
                                          const char              *remote_id,
                                          GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_outbox_decide      (ClaraWrite              *write,
                                          const ClaraId           *op_id,
                                          ClaraOutboxState         to,
                                          GError                 **error) G_GNUC_WARN_UNUSED_RESULT;

ClaraOutboxRow *clara_outbox_get         (ClaraConnection         *connection,
                                          const ClaraId           *op_id,
                                          GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray      *clara_outbox_list        (ClaraConnection         *connection,
                                          const ClaraId           *candidacy,
                                          GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_outbox_count       (ClaraConnection         *connection,
                                          guint                    counts[CLARA_N_OUTBOX_STATES],
                                          GError                 **error) G_GNUC_WARN_UNUSED_RESULT;

void            clara_outbox_row_free    (ClaraOutboxRow          *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraOutboxRow, clara_outbox_row_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-id.h"

G_BEGIN_DECLS

/**
 * ClaraFollowUpState:
 * @CLARA_FOLLOW_UP_DRAFT: nothing is sent
 * @CLARA_FOLLOW_UP_SENDING: on its way; after a break nobody knows whether it arrived
 * @CLARA_FOLLOW_UP_SENT: a mail server took it
 * @CLARA_FOLLOW_UP_ANSWERED: an answer came
 * @CLARA_FOLLOW_UP_BOUNCED: it came back
 * @CLARA_FOLLOW_UP_NEEDS_YOU: a person has to look
 */
typedef enum
{
  CLARA_FOLLOW_UP_DRAFT,
  CLARA_FOLLOW_UP_SENDING,
  CLARA_FOLLOW_UP_SENT,
  CLARA_FOLLOW_UP_ANSWERED,
  CLARA_FOLLOW_UP_BOUNCED,
  CLARA_FOLLOW_UP_NEEDS_YOU,
  CLARA_N_FOLLOW_UP_STATES,
} ClaraFollowUpState;

/**
 * ClaraFollowUp:
 * @id: its name
 * @candidacy: who is asked
 * @state: where it is
 * @token: what an answer carries back
 * @message_id: (owned) (nullable): of the mail, set before it is sent
 * @address: (owned) (nullable): where it goes; who the person is, so never shown without a reason
 * @subject: (owned) (not nullable): of the mail
 * @questions: (owned) (not nullable): the text
 * @answer: (owned) (nullable): what came back
 * @error: (owned) (nullable): what went wrong
 * @author: who asks; zero for the program itself
 * @created: ms since the epoch, UTC
 * @sent: the same; 0 until then
 * @answered: the same; 0 until then
 *
 * Questions mailed to a candidate. Owned by one thread at a time.
 */
typedef struct
{
  ClaraId             id;
  ClaraId             candidacy;
  ClaraFollowUpState  state;
  ClaraId             token;
  char               *message_id;
  char               *address;
  char               *subject;
  char               *questions;
  char               *answer;
  char               *error;
  ClaraId             author;
  gint64              created;
  gint64              sent;
  gint64              answered;
} ClaraFollowUp;

const char *clara_follow_up_state_to_string   (ClaraFollowUpState  state);
gboolean    clara_follow_up_state_from_string (const char         *string,
                                               ClaraFollowUpState *state);

void        clara_follow_up_free              (ClaraFollowUp      *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraFollowUp, clara_follow_up_free)

G_END_DECLS

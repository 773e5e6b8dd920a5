/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-follow-up.h"

#include "clara-names.h"

static const char *const states[CLARA_N_FOLLOW_UP_STATES] = {
  [CLARA_FOLLOW_UP_DRAFT] = "draft",     [CLARA_FOLLOW_UP_SENDING] = "sending",
  [CLARA_FOLLOW_UP_SENT] = "sent",       [CLARA_FOLLOW_UP_ANSWERED] = "answered",
  [CLARA_FOLLOW_UP_BOUNCED] = "bounced", [CLARA_FOLLOW_UP_NEEDS_YOU] = "needs-you",
};

/**
 * clara_follow_up_state_to_string:
 * @state: a state
 *
 * Returns: (transfer none): its name; any thread
 */
const char *
clara_follow_up_state_to_string (ClaraFollowUpState state)
{
  return clara_names_get (states, CLARA_N_FOLLOW_UP_STATES, state);
}

/**
 * clara_follow_up_state_from_string:
 * @string: (nullable): a name
 * @state: (out): the state; untouched when the name is unknown
 *
 * Returns: whether @string names a state; any thread
 */
gboolean
clara_follow_up_state_from_string (const char *string, ClaraFollowUpState *state)
{
  int index = clara_names_find (states, CLARA_N_FOLLOW_UP_STATES, string);

  if (index >= 0)
    *state = index;

  return index >= 0;
}

/**
 * clara_follow_up_free:
 * @self: (nullable) (transfer full): a follow-up
 */
void
clara_follow_up_free (ClaraFollowUp *self)
{
  if (self == NULL)
    return;

  g_free (self->message_id);
  g_free (self->address);
  g_free (self->subject);
  g_free (self->questions);
  g_free (self->answer);
  g_free (self->error);
  g_free (self);
}

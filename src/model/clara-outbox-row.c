/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-outbox-row.h"

#include "clara-names.h"

static const char *const states[CLARA_N_OUTBOX_STATES] = {
  [CLARA_OUTBOX_PENDING] = "pending", [CLARA_OUTBOX_INFLIGHT] = "inflight",
  [CLARA_OUTBOX_DONE] = "done",       [CLARA_OUTBOX_UNKNOWN] = "unknown",
  [CLARA_OUTBOX_GONE] = "gone",       [CLARA_OUTBOX_NEEDS_YOU] = "needs-you",
};

/**
 * clara_outbox_row_free:
 * @self: (nullable) (transfer full): a row
 */
void
clara_outbox_row_free (ClaraOutboxRow *self)
{
  if (self == NULL)
    return;

  g_free (self->kind);
  g_free (self->opportunity);
  g_free (self->payload);
  g_free (self->error);
  g_free (self->remote_id);
  g_free (self);
}

/**
 * clara_outbox_state_to_string:
 * @state: a state
 *
 * Returns: (transfer none): its name; any thread
 */
const char *
clara_outbox_state_to_string (ClaraOutboxState state)
{
  return clara_names_get (states, CLARA_N_OUTBOX_STATES, state);
}

/**
 * clara_outbox_state_from_string:
 * @string: (nullable): a name
 * @state: (out): the state
 *
 * Returns: whether it is the name of a state; any thread
 */
gboolean
clara_outbox_state_from_string (const char *string, ClaraOutboxState *state)
{
  int found = clara_names_find (states, CLARA_N_OUTBOX_STATES, string);

  if (found < 0)
    return FALSE;
  *state = (ClaraOutboxState) found;

  return TRUE;
}

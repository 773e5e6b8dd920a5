/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-lever-connection.h"

static const char *const names[] = {
  [CLARA_LEVER_DISCONNECTED] = "disconnected",
  [CLARA_LEVER_CONNECTED] = "connected",
  [CLARA_LEVER_OFFLINE] = "offline",
  [CLARA_LEVER_SIGN_IN_AGAIN] = "reconnect",
};

/**
 * clara_lever_connection_free:
 * @self: (nullable) (transfer full): a connection
 */
void
clara_lever_connection_free (ClaraLeverConnection *self)
{
  if (self == NULL)
    return;

  g_free (self->account);
  g_free (self->api_url);
  g_free (self->auth_url);
  g_free (self->scopes);
  g_free (self->missing);
  g_free (self);
}

/**
 * clara_lever_state_to_string:
 * @state: how it stands
 *
 * Returns: (transfer none): its name
 */
const char *
clara_lever_state_to_string (ClaraLeverState state)
{
  return state < G_N_ELEMENTS (names) ? names[state] : names[CLARA_LEVER_DISCONNECTED];
}

/**
 * clara_lever_state_from_string:
 * @string: (nullable): a name
 * @state: (out): what it names
 *
 * Returns: whether it names one
 */
gboolean
clara_lever_state_from_string (const char *string, ClaraLeverState *state)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_strcmp0 (names[i], string) == 0)
      {
        *state = (ClaraLeverState) i;
        return TRUE;
      }

  return FALSE;
}

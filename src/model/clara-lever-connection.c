/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-lever-connection.h"

#include <string.h>

/* How long Lever lets an app in before a person is asked once more: a year, by Lever's documentation of OAuth. */
#define GRANT_MS (365 * G_GINT64_CONSTANT (86400000))

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

/**
 * clara_lever_connection_get_end:
 * @self: a connection
 *
 * Returns: when Lever lets Clara in no more unless a person says yes again, in ms since the epoch; 0: an API key has no end
 */
gint64
clara_lever_connection_get_end (const ClaraLeverConnection *self)
{
  return self->oauth ? self->connected + GRANT_MS : 0;
}

/**
 * clara_lever_connection_dup_page:
 * @self: a connection
 * @opportunity: Lever's id of an opportunity
 *
 * Where Lever's own pages are follows from where its API is: `hire.` in place of `api.`, for every region alike. A local
 * Lever has both at the same place.
 *
 * Returns: (transfer full) (nullable): the address of the page that people have of it in Lever
 */
char *
clara_lever_connection_dup_page (const ClaraLeverConnection *self, const char *opportunity)
{
  g_autoptr (GUri) uri = g_uri_parse (self->api_url, G_URI_FLAGS_NONE, NULL);
  g_autofree char *id = g_uri_escape_string (opportunity, NULL, FALSE);
  g_autofree char *path = g_strconcat ("/candidates/", id, NULL);
  const char *host = uri == NULL ? NULL : g_uri_get_host (uri);
  g_autofree char *hire = NULL;

  if (host == NULL)
    return NULL;
  hire = g_str_has_prefix (host, "api.") ? g_strconcat ("hire.", host + strlen ("api."), NULL)
                                         : g_strdup (host);

  return g_uri_join (G_URI_FLAGS_NONE, g_uri_get_scheme (uri), NULL, hire, g_uri_get_port (uri),
                     path, NULL, NULL);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever"

#include "clara-lever-config.h"

#include "clara-error.h"
#include "clara-http.h"

#include <glib/gi18n.h>
#include <string.h>

#define API_URL     "https://api.lever.co/v1"
#define AUTH_URL    "https://auth.lever.co"
#define PORTS       "43117,43118,43119"
#define RATE        8.0
#define DEADLINE_MS 60000u
#define SETTLE_MS   60000u
#define SIGN_IN_MS  (5u * 60u * 1000u)
#define MAX_RATE    10000.0
#define MAX_MS      (60u * 60u * 1000u)

/**
 * clara_lever_config_free:
 * @self: (nullable) (transfer full): a configuration
 */
void
clara_lever_config_free (ClaraLeverConfig *self)
{
  if (self == NULL)
    return;

  g_free (self->api_url);
  g_free (self->auth_url);
  g_free (self->audience);
  g_free (self);
}

/**
 * clara_lever_config_copy:
 * @self: a configuration
 *
 * Returns: (transfer full): one like it
 */
ClaraLeverConfig *
clara_lever_config_copy (const ClaraLeverConfig *self)
{
  ClaraLeverConfig *copy = g_new (ClaraLeverConfig, 1);

  *copy = *self;
  copy->api_url = g_strdup (self->api_url);
  copy->auth_url = g_strdup (self->auth_url);
  copy->audience = g_strdup (self->audience);

  return copy;
}

/* An empty variable is none. */
static const char *
look_up (const char *name, const char *fallback)
{
  const char *value = g_getenv (name);

  return value == NULL || *value == '\0' ? fallback : value;
}

static gboolean
complain (GError **error, const char *name, const char *problem)
{
  g_set_error (error, CLARA_ERROR, CLARA_ERROR_INVALID, "%s: %s", name, problem);

  return FALSE;
}

static gboolean
read_base (const char *name, const char *fallback, char **base, GError **error)
{
  const char *value = look_up (name, fallback);
  g_autoptr (GError) local = NULL;
  gsize length = strlen (value);

  if (!clara_http_check_url (value, &local))
    return complain (error, name, local->message);
  if (strchr (value, '?') != NULL)
    return complain (error, name, _ ("a base has no query"));

  while (length > 0 && value[length - 1] == '/')
    length--;
  *base = g_strndup (value, length);

  return TRUE;
}

static gboolean
read_ms (const char *name, guint fallback, guint *ms, GError **error)
{
  const char *value = look_up (name, NULL);
  guint64 number;

  *ms = fallback;
  if (value == NULL)
    return TRUE;
  if (!g_ascii_string_to_unsigned (value, 10, 1, MAX_MS, &number, NULL))
    return complain (error, name, _ ("a number of milliseconds is wanted, at most an hour"));
  *ms = (guint) number;

  return TRUE;
}

static gboolean
read_rate (ClaraLeverConfig *self, GError **error)
{
  const char *value = look_up ("CLARA_LEVER_RATE", NULL);
  char *end = NULL;

  self->rate = RATE;
  if (value == NULL)
    return TRUE;
  self->rate = g_ascii_strtod (value, &end);
  if (*end != '\0' || !(self->rate > 0.001 && self->rate <= MAX_RATE))
    return complain (error, "CLARA_LEVER_RATE", _ ("a number of requests a second is wanted"));

  return TRUE;
}

static gboolean
read_ports (ClaraLeverConfig *self, GError **error)
{
  g_auto (GStrv) words = g_strsplit (look_up ("CLARA_LEVER_REDIRECT_PORTS", PORTS), ",", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      guint64 port;

      if (i == CLARA_LEVER_MAX_PORTS ||
          !g_ascii_string_to_unsigned (g_strstrip (words[i]), 10, 1, 65535, &port, NULL))
        return complain (error, "CLARA_LEVER_REDIRECT_PORTS",
                         _ ("up to eight ports are wanted, with commas"));
      self->ports[self->n_ports++] = (guint16) port;
    }

  return self->n_ports > 0 ||
         complain (error, "CLARA_LEVER_REDIRECT_PORTS", _ ("there is no port in it"));
}

/**
 * clara_lever_config_read:
 * @error: return location for a #GError
 *
 * As clara_lever_config_read_for(), where nobody has chosen a Lever.
 *
 * Returns: (transfer full) (nullable): the configuration; %CLARA_ERROR_INVALID, naming the variable that makes no sense
 */
ClaraLeverConfig *
clara_lever_config_read (GError **error)
{
  return clara_lever_config_read_for (NULL, NULL, error);
}

/**
 * clara_lever_config_read_for:
 * @api_url: (nullable): base of the API that a person has chosen; %NULL: Lever's own
 * @auth_url: (nullable): base of where one signs in there
 * @error: return location for a #GError
 *
 * Reads the environment, once for each command or window. A variable wins over what was chosen.
 *
 * Returns: (transfer full) (nullable): the configuration; %CLARA_ERROR_INVALID, naming the variable that makes no sense
 */
ClaraLeverConfig *
clara_lever_config_read_for (const char *api_url, const char *auth_url, GError **error)
{
  g_autoptr (ClaraLeverConfig) self = g_new0 (ClaraLeverConfig, 1);
  const char *audience = look_up ("CLARA_LEVER_AUDIENCE", NULL);

  if (!read_base ("CLARA_LEVER_API_URL", api_url != NULL ? api_url : API_URL, &self->api_url,
                  error) ||
      !read_base ("CLARA_LEVER_AUTH_URL", auth_url != NULL ? auth_url : AUTH_URL, &self->auth_url,
                  error) ||
      !read_ports (self, error) || !read_rate (self, error) ||
      !read_ms ("CLARA_LEVER_DEADLINE_MS", DEADLINE_MS, &self->deadline_ms, error) ||
      !read_ms ("CLARA_LEVER_SETTLE_MS", SETTLE_MS, &self->settle_ms, error) ||
      !read_ms ("CLARA_LEVER_SIGN_IN_MS", SIGN_IN_MS, &self->sign_in_ms, error))
    return NULL;
  self->audience = audience == NULL ? g_strconcat (self->api_url, "/", NULL) : g_strdup (audience);

  return g_steal_pointer (&self);
}

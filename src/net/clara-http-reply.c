/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-net"

#include "clara-http-private.h"

#include "clara-error.h"
#include "clara-json.h"

#include <glib/gi18n.h>
#include <string.h>

/* A wish of more digits is no number of seconds that anybody means. */
#define MAX_RETRY_DIGITS 9u

/**
 * clara_http_reply_free:
 * @self: (nullable) (transfer full): what came back
 */
void
clara_http_reply_free (ClaraHttpReply *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->body, g_bytes_unref);
  g_clear_error (&self->error);
  g_free (self->content_type);
  g_free (self);
}

/**
 * clara_http_reply_parse:
 * @self: what came back
 * @error: return location for a #GError
 *
 * Reads the body as JSON, strictly and within bounds. A page for people is refused by its media type already, whatever
 * its status: a proxy's greeting must never be taken for an empty list.
 *
 * Returns: (transfer full) (nullable): the document; %CLARA_ERROR_INVALID or %CLARA_ERROR_TOO_LARGE
 */
JsonNode *
clara_http_reply_parse (const ClaraHttpReply *self, GError **error)
{
  const ClaraJsonLimits limits = { CLARA_HTTP_MAX_JSON, 0, TRUE, 0, 0 };
  gconstpointer data = NULL;
  gsize size = 0;

  if (self->error != NULL)
    {
      g_propagate_error (error, g_error_copy (self->error));
      return NULL;
    }
  if (self->content_type != NULL && (g_str_has_suffix (self->content_type, "html") ||
                                     g_str_has_suffix (self->content_type, "html+xml")))
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID,
                           _ ("the server answered with a web page instead of data"));
      return NULL;
    }
  if (self->body != NULL)
    data = g_bytes_get_data (self->body, &size);

  return clara_json_parse (data == NULL ? "" : data, (gssize) size, &limits, error);
}

/**
 * clara_http_is_loopback:
 * @host: (nullable): a host of a URL, without brackets
 *
 * Returns: whether what is sent there never leaves this machine
 */
gboolean
clara_http_is_loopback (const char *host)
{
  g_autoptr (GInetAddress) address = NULL;

  if (host == NULL)
    return FALSE;
  if (g_ascii_strcasecmp (host, "localhost") == 0)
    return TRUE;

  address = g_inet_address_new_from_string (host);

  return address != NULL && g_inet_address_get_is_loopback (address);
}

/* The whole rule of what may be spoken to, for the first URL as for a redirect's. */
GUri *
clara_http_parse_url (const char *url, GError **error)
{
  g_autoptr (GUri) uri = g_uri_parse (url, SOUP_HTTP_URI_FLAGS, NULL);
  const char *problem = NULL;

  if (uri == NULL || g_uri_get_host (uri) == NULL || *g_uri_get_host (uri) == '\0')
    problem = _ ("that is no web address");
  else if (g_uri_get_userinfo (uri) != NULL)
    problem = _ ("a web address must not hold a password");
  else if (g_uri_get_fragment (uri) != NULL)
    problem = _ ("a web address of a server has no fragment");
  else if (strcmp (g_uri_get_scheme (uri), "https") != 0 &&
           (strcmp (g_uri_get_scheme (uri), "http") != 0 ||
            !clara_http_is_loopback (g_uri_get_host (uri))))
    problem = _ ("only https is spoken, but for this very machine");
  if (problem == NULL)
    return g_steal_pointer (&uri);

  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID, problem);

  return NULL;
}

/**
 * clara_http_check_url:
 * @url: a web address
 * @error: return location for a #GError
 *
 * Returns: whether it may be spoken to: `https`, or `http` for a loopback host, and no user name in it
 */
gboolean
clara_http_check_url (const char *url, GError **error)
{
  g_autoptr (GUri) uri = clara_http_parse_url (url, error);

  return uri != NULL;
}

/* Whether a credential given for @a may be shown to @b. */
gboolean
clara_http_same_origin (GUri *a, GUri *b)
{
  return g_strcmp0 (g_uri_get_scheme (a), g_uri_get_scheme (b)) == 0 &&
         g_ascii_strcasecmp (g_uri_get_host (a), g_uri_get_host (b)) == 0 &&
         g_uri_get_port (a) == g_uri_get_port (b);
}

/* A Retry-After header, in ms from @now (ms since the epoch); -1: it makes no sense. */
gint64
clara_http_parse_retry (const char *value, gint64 now)
{
  g_autoptr (GDateTime) date = NULL;

  if (value == NULL || *value == '\0')
    return -1;
  if (strspn (value, "0123456789") == strlen (value))
    return strlen (value) > MAX_RETRY_DIGITS ? -1 : g_ascii_strtoll (value, NULL, 10) * 1000;

  date = soup_date_time_new_from_http_string (value);

  return date == NULL ? -1 : MAX (-1, g_date_time_to_unix (date) * 1000 - now);
}

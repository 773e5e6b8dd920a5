/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever"

#include "clara-lever-access.h"

#include "clara-error.h"

#include <string.h>

/**
 * ClaraLeverAccess:
 *
 * What lets this program in at Lever: an API key. Any thread.
 */
struct _ClaraLeverAccess
{
  GObject parent_instance;

  ClaraLeverConfig *config; /* (owned): never changes */
  ClaraPace *pace;          /* (owned): never changes */
  ClaraHttp *http;          /* (owned): never changes */

  GMutex mutex;
  char *header; /* (owned) (nullable): a secret */
};

G_DEFINE_FINAL_TYPE (ClaraLeverAccess, clara_lever_access, G_TYPE_OBJECT)

static void
clara_lever_access_finalize (GObject *object)
{
  ClaraLeverAccess *self = CLARA_LEVER_ACCESS (object);

  g_clear_pointer (&self->config, clara_lever_config_free);
  g_clear_object (&self->http);
  g_clear_object (&self->pace);
  g_free (self->header);
  g_mutex_clear (&self->mutex);

  G_OBJECT_CLASS (clara_lever_access_parent_class)->finalize (object);
}

static void
clara_lever_access_class_init (ClaraLeverAccessClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_lever_access_finalize;
}

static void
clara_lever_access_init (ClaraLeverAccess *self)
{
  g_mutex_init (&self->mutex);
}

static ClaraLeverAccess *
access_new (const ClaraLeverConfig *config)
{
  ClaraLeverAccess *self = g_object_new (CLARA_TYPE_LEVER_ACCESS, NULL);

  self->config = clara_lever_config_copy (config);
  self->pace = clara_pace_get (config->api_url, config->rate);
  self->http = clara_http_new (self->pace);

  return self;
}

/**
 * clara_lever_access_new_for_key:
 * @config: where Lever is
 * @api_key: a secret
 *
 * Returns: (transfer full): access by an API key that is in memory only
 */
ClaraLeverAccess *
clara_lever_access_new_for_key (const ClaraLeverConfig *config, const char *api_key)
{
  ClaraLeverAccess *self = access_new (config);
  g_autofree char *pair = g_strconcat (api_key, ":", NULL);
  g_autofree char *code = g_base64_encode ((const guchar *) pair, strlen (pair));

  self->header = g_strconcat ("Basic ", code, NULL);

  return self;
}

/**
 * clara_lever_access_get_config:
 * @self: access
 *
 * Returns: (transfer none): where Lever is
 */
const ClaraLeverConfig *
clara_lever_access_get_config (ClaraLeverAccess *self)
{
  return self->config;
}

/**
 * clara_lever_access_get_http:
 * @self: access
 *
 * Returns: (transfer none): the way to speak to the API, at its pace
 */
ClaraHttp *
clara_lever_access_get_http (ClaraLeverAccess *self)
{
  return self->http;
}

/**
 * clara_lever_access_get_pace:
 * @self: access
 *
 * Returns: (transfer none): the pace of the account
 */
ClaraPace *
clara_lever_access_get_pace (ClaraLeverAccess *self)
{
  return self->pace;
}

/**
 * clara_lever_access_authorize:
 * @self: access
 * @cancellable: (nullable): gives it up
 * @error: return location for a #GError
 *
 * Blocks; never on a window's thread.
 *
 * Returns: (transfer full) (nullable): the `Authorization` header, a secret; %CLARA_ERROR_SIGN_IN_AGAIN
 */
char *
clara_lever_access_authorize (ClaraLeverAccess *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  if (self->header == NULL)
    g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_SIGN_IN_AGAIN,
                         "Lever does not let Clara in any more");

  return g_strdup (self->header);
}

/**
 * clara_lever_access_renew:
 * @self: access
 * @refused: the header that Lever has refused
 * @cancellable: (nullable): gives it up
 * @error: return location for a #GError
 *
 * Returns: whether there is another credential to try now; %CLARA_ERROR_SIGN_IN_AGAIN
 */
gboolean
clara_lever_access_renew (ClaraLeverAccess *self,
                          const char *refused,
                          GCancellable *cancellable,
                          GError **error)
{
  clara_lever_access_give_up (self, refused);
  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_SIGN_IN_AGAIN,
                       "Lever does not let Clara in any more");

  return FALSE;
}

/**
 * clara_lever_access_give_up:
 * @self: access
 * @refused: the header that Lever has refused, although it was new
 *
 * Nothing is tried with it any more.
 */
void
clara_lever_access_give_up (ClaraLeverAccess *self, const char *refused)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  if (g_strcmp0 (self->header, refused) == 0)
    g_clear_pointer (&self->header, g_free);
}

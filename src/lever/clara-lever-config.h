/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define CLARA_LEVER_MAX_PORTS 8u

/**
 * ClaraLeverConfig:
 * @api_url: (owned): base of the v1 API, without a slash at its end
 * @auth_url: (owned): base of `/authorize` and `/oauth/token`, without a slash at its end
 * @audience: (owned): the OAuth audience; Lever's ends in a slash, and that matters
 * @ports: the loopback ports of the redirect, in the order in which they are tried
 * @n_ports: how many of them, at least 1
 * @rate: requests a second
 * @deadline_ms: the whole time of one call
 * @settle_ms: how long what may have been carried out may take to be seen
 * @sign_in_ms: how long a person may take on Lever's page; `CLARA_LEVER_SIGN_IN_MS`
 *
 * Where Lever is, and how it is spoken to; see contracts of the environment. A plain structure.
 */
typedef struct
{
  char    *api_url;
  char    *auth_url;
  char    *audience;
  guint16  ports[CLARA_LEVER_MAX_PORTS];
  guint    n_ports;
  double   rate;
  guint    deadline_ms;
  guint    settle_ms;
  guint    sign_in_ms;
} ClaraLeverConfig;

ClaraLeverConfig *clara_lever_config_read     (GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraLeverConfig *clara_lever_config_read_for (const char              *api_url,
                                               const char              *auth_url,
                                               GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraLeverConfig *clara_lever_config_copy     (const ClaraLeverConfig  *self) G_GNUC_WARN_UNUSED_RESULT;
void              clara_lever_config_free     (ClaraLeverConfig        *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraLeverConfig, clara_lever_config_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * ClaraLocalLever:
 * @api_url: base of its API
 * @auth_url: base of where one signs in
 * @client_id: of its app
 * @client_secret: of the same: a secret, of an account that does not exist
 * @api_key: a key of it
 *
 * A Lever account with invented people, on this computer, that lives as long as the program does.
 */
typedef struct
{
  char *api_url;
  char *auth_url;
  char *client_id;
  char *client_secret;
  char *api_key;
} ClaraLocalLever;

void                   clara_local_lever_start_async  (GApplication         *application,
                                                       guint                 port,
                                                       GCancellable         *cancellable,
                                                       GAsyncReadyCallback   callback,
                                                       gpointer              user_data);
const ClaraLocalLever *clara_local_lever_start_finish (GApplication         *application,
                                                       GAsyncResult         *result,
                                                       GError              **error);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-connection.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

/**
 * ClaraShowUrlFunc:
 * @url: where a person says yes or no to Lever
 * @data: what the caller gave along
 *
 * Shows a person the way to Lever's page, in the system's browser or in words. Called on the thread that connects.
 */
typedef void (*ClaraShowUrlFunc) (const char *url, gpointer data);

/**
 * ClaraLeverOffer:
 * @client_id: (nullable): of the customer's own Lever app; %NULL: of the connection there is
 * @client_secret: (nullable): of the same: a secret
 * @api_key: (nullable): an API key, in place of an app: a secret
 * @api_url: (nullable): base of the API that was chosen; %NULL: the one the workspace is connected with, or Lever's own
 * @auth_url: (nullable): base of where one signs in there
 * @relay: (nullable): the https page that sends the browser on to this machine
 * @confidential: whether confidential postings are asked for, too
 * @show: shows the way; not needed with @api_key
 * @data: for @show
 *
 * With what a workspace is to be connected. A plain structure of the caller's.
 */
typedef struct
{
  const char       *client_id;
  const char       *client_secret;
  const char       *api_key;
  const char       *api_url;
  const char       *auth_url;
  const char       *relay;
  gboolean          confidential;
  ClaraShowUrlFunc  show;
  gpointer          data;
} ClaraLeverOffer;

/**
 * ClaraLeverConnected:
 * @kept: whether a keyring keeps what lets Clara in; else it goes with this program
 * @problem: (owned) (nullable): why no keyring does
 * @missing: (owned): scopes that were asked for and not granted, with spaces between
 *
 * What came of connecting.
 */
typedef struct
{
  gboolean  kept;
  char     *problem;
  char     *missing;
} ClaraLeverConnected;

/**
 * ClaraLeverLeft:
 * @n_erased: how many candidates from Lever were forgotten here
 * @n_still_there: how much there still is to be taken off in Lever, which could not be told
 *
 * What came of parting for good.
 */
typedef struct
{
  guint n_erased;
  guint n_still_there;
} ClaraLeverLeft;

gboolean clara_workspace_connect_lever    (ClaraWorkspace         *self,
                                           const ClaraLeverOffer  *offer,
                                           ClaraLeverConnected    *connected,
                                           GCancellable           *cancellable,
                                           GError                **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_workspace_disconnect_lever (ClaraWorkspace         *self,
                                           GCancellable           *cancellable,
                                           GError                **error) G_GNUC_WARN_UNUSED_RESULT;
void     clara_workspace_connect_lever_async
                                          (ClaraWorkspace         *self,
                                           const ClaraLeverOffer  *offer,
                                           GCancellable           *cancellable,
                                           GAsyncReadyCallback     callback,
                                           gpointer                user_data);
gboolean clara_workspace_connect_lever_finish
                                          (ClaraWorkspace         *self,
                                           GAsyncResult           *result,
                                           ClaraLeverConnected    *connected,
                                           GError                **error) G_GNUC_WARN_UNUSED_RESULT;
void     clara_workspace_disconnect_lever_async
                                          (ClaraWorkspace         *self,
                                           GCancellable           *cancellable,
                                           GAsyncReadyCallback     callback,
                                           gpointer                user_data);
gboolean clara_workspace_disconnect_lever_finish
                                          (ClaraWorkspace         *self,
                                           GAsyncResult           *result,
                                           GError                **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_workspace_leave_lever      (ClaraWorkspace         *self,
                                           ClaraLeverLeft         *left,
                                           GCancellable           *cancellable,
                                           GError                **error) G_GNUC_WARN_UNUSED_RESULT;
void     clara_lever_connected_clear      (ClaraLeverConnected    *self);

guint    clara_workspace_get_sign_in_seconds
                                          (void);
char    *clara_workspace_list_redirects   (void) G_GNUC_WARN_UNUSED_RESULT;

gboolean clara_workspace_check_keyring    (char                  **message,
                                           GCancellable           *cancellable);
gboolean clara_workspace_check_lever      (const char             *folder,
                                           char                  **message,
                                           GCancellable           *cancellable);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ClaraLeverConnected, clara_lever_connected_clear)

G_END_DECLS

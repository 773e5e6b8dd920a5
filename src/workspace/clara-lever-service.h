/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-sync.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

/**
 * ClaraLeverServiceState:
 * @CLARA_LEVER_SERVICE_STOPPED: it was not started, or has ended
 * @CLARA_LEVER_SERVICE_NOT_PERMITTED: the member may neither fetch nor publish; others may
 * @CLARA_LEVER_SERVICE_DISCONNECTED: the workspace is not connected with Lever
 * @CLARA_LEVER_SERVICE_RECONNECT: Lever lets Clara in no more; an admin has to connect anew
 * @CLARA_LEVER_SERVICE_SETTING_UP: an admin is in the middle of connecting: nothing is read before that is finished
 * @CLARA_LEVER_SERVICE_PAUSED: a person has paused it here
 * @CLARA_LEVER_SERVICE_CONNECTED: all is well, and nothing is to be done now
 * @CLARA_LEVER_SERVICE_SYNCING: it reads from Lever, or writes there
 * @CLARA_LEVER_SERVICE_WAITING: another program of this workspace is at it
 * @CLARA_LEVER_SERVICE_OFFLINE: Lever is not reached
 * @CLARA_LEVER_SERVICE_LIMITED: Lever wants fewer requests for a while
 * @CLARA_LEVER_SERVICE_MAINTENANCE: Lever answers that it cannot work now
 * @CLARA_LEVER_SERVICE_LOCKED: the keyring does not give what lets Clara in
 * @CLARA_LEVER_SERVICE_TROUBLED: anything else that keeps it from working: the message says what
 *
 * How it stands between a workspace and Lever. From @CLARA_LEVER_SERVICE_OFFLINE on, it is tried again by itself.
 */
typedef enum
{
  CLARA_LEVER_SERVICE_STOPPED,
  CLARA_LEVER_SERVICE_NOT_PERMITTED,
  CLARA_LEVER_SERVICE_DISCONNECTED,
  CLARA_LEVER_SERVICE_RECONNECT,
  CLARA_LEVER_SERVICE_SETTING_UP,
  CLARA_LEVER_SERVICE_PAUSED,
  CLARA_LEVER_SERVICE_CONNECTED,
  CLARA_LEVER_SERVICE_SYNCING,
  CLARA_LEVER_SERVICE_WAITING,
  CLARA_LEVER_SERVICE_OFFLINE,
  CLARA_LEVER_SERVICE_LIMITED,
  CLARA_LEVER_SERVICE_MAINTENANCE,
  CLARA_LEVER_SERVICE_LOCKED,
  CLARA_LEVER_SERVICE_TROUBLED,
} ClaraLeverServiceState;

/**
 * ClaraLeverServiceStatus:
 * @state: how it stands
 * @message: (nullable): more of it, in words, from @CLARA_LEVER_SERVICE_OFFLINE on
 * @since: when it began to be troubled, in ms since the epoch; 0: it is not
 * @next: when it does something next by itself, in ms since the epoch; 0: not before something happens
 * @last_sync: when a sync was last finished, by whomever, in ms since the epoch; 0: never
 * @poll_seconds: how often Lever is read
 * @phase: (nullable): of the sync on its way: as #ClaraLeverSyncProgress
 * @n_done: the same
 * @n_total: the same
 * @left_ms: the same
 * @holder: (nullable): which program is at it, while this one waits
 * @holder_host: (nullable): the machine that it runs on
 * @holder_pid: its number there
 * @n_waiting: effects that wait to be sent or looked up
 * @n_needs_you: effects that need a person
 *
 * What a window shows of it. Belongs to the service, and is as it says until the next `changed`.
 */
typedef struct
{
  ClaraLeverServiceState  state;
  const char             *message;
  gint64                  since;
  gint64                  next;
  gint64                  last_sync;
  guint                   poll_seconds;
  const char             *phase;
  guint                   n_done;
  guint                   n_total;
  gint64                  left_ms;
  const char             *holder;
  const char             *holder_host;
  gint64                  holder_pid;
  guint                   n_waiting;
  guint                   n_needs_you;
} ClaraLeverServiceStatus;

#define CLARA_TYPE_LEVER_SERVICE (clara_lever_service_get_type ())
G_DECLARE_FINAL_TYPE (ClaraLeverService, clara_lever_service, CLARA, LEVER_SERVICE, GObject)

ClaraLeverService *clara_lever_service_new         (ClaraWorkspace       *workspace,
                                                    const char           *program) G_GNUC_WARN_UNUSED_RESULT;

void               clara_lever_service_start       (ClaraLeverService    *self);
void               clara_lever_service_wake        (ClaraLeverService    *self);
void               clara_lever_service_set_paused  (ClaraLeverService    *self,
                                                    gboolean              paused);
void               clara_lever_service_cancel      (ClaraLeverService    *self);
void               clara_lever_service_stop_async  (ClaraLeverService    *self,
                                                    GAsyncReadyCallback   callback,
                                                    gpointer              user_data);
gboolean           clara_lever_service_stop_finish (ClaraLeverService    *self,
                                                    GAsyncResult         *result,
                                                    GError              **error);

const ClaraLeverServiceStatus *
                   clara_lever_service_get_status  (ClaraLeverService    *self);

G_END_DECLS

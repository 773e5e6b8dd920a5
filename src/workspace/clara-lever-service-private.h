/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lease-holders.h"
#include "clara-lever-connection.h"
#include "clara-lever-service.h"
#include "clara-outbox-row.h"
#include "clara-workspace-private.h"
#include "clara-workspace-sync.h"

G_BEGIN_DECLS

/**
 * ClaraLeverLook:
 * @state: of the connection
 * @secret: of the connection; zero: there is none
 * @setting_up: whether an admin is in the middle of connecting
 * @last_sync: when a sync was finished, in ms since the epoch; 0: never
 * @poll_seconds: how often the team wants it
 * @outbox: how many effects are in which state
 * @n_events: how many deliveries of webhooks wait to be looked after
 * @outbox_due: when the next of them is to be sent or looked up, in ms since the epoch; %G_MAXINT64: none
 *
 * What the workspace says about what there is to do. A plain structure.
 */
typedef struct
{
  ClaraLeverState  state;
  ClaraId          secret;
  gboolean         setting_up;
  gint64           last_sync;
  guint            poll_seconds;
  guint            n_events;
  guint            outbox[CLARA_N_OUTBOX_STATES];
  gint64           outbox_due;
} ClaraLeverLook;

gboolean clara_lever_look_read    (ClaraConnection       *connection,
                                   ClaraLeverLook        *look,
                                   GError               **error) G_GNUC_WARN_UNUSED_RESULT;
gint64   clara_lever_look_get_due (const ClaraLeverLook  *look,
                                   gint64                 now);

typedef struct _ClaraLeverCycle ClaraLeverCycle;

/**
 * ClaraLeverCycleFunc:
 * @cycle: what goes on
 * @data: what the caller gave along
 *
 * Is told, in the main context of whoever began the cycle.
 */
typedef void (*ClaraLeverCycleFunc) (ClaraLeverCycle *cycle, gpointer data);

/**
 * ClaraLeverCycle:
 * @workspace: (owned): of it only what any thread may use
 * @program: (owned): what this program is called
 * @client: (owned) (nullable): the way to Lever, kept from one cycle to the next
 * @must_pull: whether Lever is read even where that is not due
 * @report: what came of the reading
 * @pulled: whether all was read
 * @heard: whether what webhooks told of was looked up
 * @sent: whether something was sent or looked up
 * @busy: whether another program was sending
 * @other: (owned) (nullable): who has the turn, where @error is %CLARA_ERROR_CONFLICT and @waits
 * @waits: whether another program has the turn
 * @weather: what is wrong with Lever
 * @error: (owned) (nullable): why it ended before its time
 * @cancellable: (nullable): of the turn
 * @pushed: when something was sent in the middle of a reading, in monotonic µs
 * @push: atomic: whether what waits is to be sent in the middle of a reading
 * @mutex: guards the two below
 * @progress: how far it is
 * @telling: whether word of it is on its way
 * @context: (owned): where it is told
 * @tell: (nullable): is told how far it is
 * @done: is told that it is over
 * @data: for both
 *
 * One turn: read what is due, send what waits. It belongs to its thread between clara_lever_cycle_run() and the call of
 * its function, but for what says otherwise.
 */
struct _ClaraLeverCycle
{
  ClaraWorkspace       *workspace;
  char                 *program;
  ClaraLeverClient     *client;
  gboolean              must_pull;

  ClaraLeverSyncReport  report;
  gboolean              pulled;
  gboolean              heard;
  gboolean              sent;
  gboolean              busy;
  ClaraLeaseHolder     *other;
  gboolean              waits;
  ClaraLeverTrouble     weather;
  GError               *error;

  GCancellable          *cancellable;
  gint64                 pushed;
  int                    push;
  GMutex                 mutex;
  ClaraLeverSyncProgress progress;
  gboolean               telling;
  GMainContext          *context;
  ClaraLeverCycleFunc    tell;
  ClaraLeverCycleFunc    done;
  gpointer               data;
};

ClaraLeverCycle *clara_lever_cycle_new   (ClaraWorkspace       *workspace,
                                          const char           *program) G_GNUC_WARN_UNUSED_RESULT;
void             clara_lever_cycle_run   (ClaraLeverCycle      *self,
                                          ClaraLeverCycleFunc   tell,
                                          ClaraLeverCycleFunc   done,
                                          gpointer              data,
                                          GCancellable         *cancellable);
void             clara_lever_cycle_unref (ClaraLeverCycle      *self);

/* The service itself; all of it is its own thread's. */
struct _ClaraLeverService
{
  GObject parent_instance;

  ClaraWorkspace *workspace; /* (owned) */
  ClaraDatabase *database;   /* (owned) */
  char *program;             /* (owned) */
  gulong changed_handler;

  ClaraLeverServiceStatus status; /* its strings are owned */
  char *message;           /* (owned) (nullable) */
  ClaraLeaseHolder *other; /* (owned) (nullable) */
  ClaraLeverLook look;
  gboolean looked;
  gboolean looking;
  gboolean look_again;

  gboolean started;
  gboolean paused;
  gboolean waiting; /* another program is at it */
  gboolean woken;
  guint timer;
  gint64 not_before;      /* monotonic µs: for anything */
  gint64 pull_not_before; /* monotonic µs: for a reading */
  gint64 offline_since;   /* ms since the epoch; 0: no trouble */
  ClaraLeverServiceState trouble;
  guint n_failed;

  ClaraLeverCycle *cycle;     /* (unowned) (nullable): the one on its way */
  ClaraLeverClient *client;   /* (owned) (nullable): kept between cycles, not during one */
  ClaraId client_secret;      /* which connection it is of */
  GCancellable *cancellable;  /* (owned): of the cycle */
  GTask *stopping;            /* (owned) (nullable) */
  guint check_timer;          /* of the question whether Lever still lets Clara in */
  gboolean checking;          /* it is on its way */
};

gboolean clara_lever_service_may_begin      (ClaraLeverService      *self);
void     clara_lever_service_checked        (ClaraLeverService      *self);
void     clara_lever_service_watch_access   (ClaraLeverService      *self);

gboolean clara_lever_service_may_work       (ClaraLeverService      *self);
void     clara_lever_service_show           (ClaraLeverService      *self,
                                             gint64                  next);
void     clara_lever_service_clear_status   (ClaraLeverService      *self);
void     clara_lever_service_forget_trouble (ClaraLeverService      *self);
void     clara_lever_service_note_trouble   (ClaraLeverService      *self,
                                             const ClaraLeverCycle  *cycle);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-agent"

#include "clara-agent-receiver.h"
#include "clara-agent-webhooks.h"
#include "clara-config.h"
#include "clara-core-file.h"
#include "clara-error.h"
#include "clara-lever-service.h"
#include "clara-version.h"
#include "clara-workspace-credential.h"
#include "clara-workspace-screening.h"
#include "clara-workspace-webhooks.h"

#include <glib-unix.h>
#include <glib/gi18n.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <sys/resource.h>

enum
{
  EXIT_DONE = 0,
  EXIT_FAILED = 1,
  EXIT_USAGE = 2,
};

/* Connections, the database, and what else a program has open. */
#define FILES 4096u

/* So often it is looked whether somebody asked for a screening. */
#define WORK_S 30u

#define DAY_S (24u * 60 * 60)

/* The program. All of it is the main thread's. */
typedef struct
{
  char *data_dir;
  char *database;
  char *member;
  char *listen;
  char *public_url;

  ClaraWorkspace *workspace;
  ClaraAgentReceiver *receiver;
  ClaraAgentWebhooks *webhooks;
  ClaraLeverService *service;
  GCancellable *cancellable;
  ClaraLeverServiceState told;
  gboolean parted; /* nobody was let in, when it was told last */
  gboolean counting;
  gboolean screening; /* it was begun, or is being begun */
  gboolean keeping;
  guint n_open; /* what has to end before the program does */
  guint sources[4];
} Agent;

static void
agent_clear (Agent *self)
{
  g_clear_pointer (&self->receiver, clara_agent_receiver_stop);
  g_clear_pointer (&self->webhooks, clara_agent_webhooks_free);
  g_clear_object (&self->service);
  g_clear_object (&self->workspace);
  g_clear_object (&self->cancellable);
  g_free (self->data_dir);
  g_free (self->database);
  g_free (self->member);
  g_free (self->listen);
  g_free (self->public_url);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Agent, agent_clear)

static void
complain (const char *message)
{
  g_printerr ("clara-agent: %s\n", message);
}

static const char *
describe (ClaraLeverServiceState state)
{
  switch (state)
    {
    case CLARA_LEVER_SERVICE_NOT_PERMITTED:
      return "this member may not fetch and publish";
    case CLARA_LEVER_SERVICE_DISCONNECTED:
      return "the workspace is not connected with Lever";
    case CLARA_LEVER_SERVICE_RECONNECT:
      return "Lever lets Clara in no more: an admin has to connect anew";
    case CLARA_LEVER_SERVICE_CONNECTED:
      return "connected";
    case CLARA_LEVER_SERVICE_OFFLINE:
      return "Lever is not reached";
    case CLARA_LEVER_SERVICE_LIMITED:
      return "Lever wants fewer requests for a while";
    case CLARA_LEVER_SERVICE_MAINTENANCE:
      return "Lever cannot work now";
    case CLARA_LEVER_SERVICE_LOCKED:
      return "the keyring does not give what lets Clara in";
    case CLARA_LEVER_SERVICE_TROUBLED:
      return "there is trouble";
    default:
      return NULL;
    }
}

/* For the log of the machine: how it stands, when that is another than before, and no person's name. */
static void
changed_cb (ClaraLeverService *service, Agent *self)
{
  const ClaraLeverServiceStatus *status = clara_lever_service_get_status (service);
  const char *words = describe (status->state);

  if (words == NULL || status->state == self->told)
    return;

  if (self->parted && self->webhooks != NULL && status->state == CLARA_LEVER_SERVICE_CONNECTED)
    clara_agent_webhooks_renew (self->webhooks);
  self->parted = status->state == CLARA_LEVER_SERVICE_DISCONNECTED ||
                 status->state == CLARA_LEVER_SERVICE_RECONNECT;
  self->told = status->state;
  if (status->message != NULL)
    g_message ("%s: %s", words, status->message);
  else
    g_message ("%s", words);
}

static void
screening_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Agent *self = user_data;
  g_autoptr (GError) error = NULL;

  self->n_open--;
  if (clara_workspace_start_screening_finish (CLARA_WORKSPACE (source), result, &error))
    return;

  self->screening = FALSE;
  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_warning ("nobody is screened: %s", error->message);
}

/* The lexicon and the model take room: they are loaded when there is somebody to screen. */
static void
counted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Agent *self = user_data;
  ClaraWorkCounts counts;
  gboolean worked = clara_workspace_count_work_finish (CLARA_WORKSPACE (source), result, &counts,
                                                       NULL);

  self->n_open--;
  self->counting = FALSE;
  if (!worked || self->screening || counts.ready == 0 ||
      g_cancellable_is_cancelled (self->cancellable))
    return;

  self->screening = TRUE;
  self->n_open++;
  clara_workspace_start_screening_async (self->workspace, self->cancellable, screening_cb, self);
}

static gboolean
look_for_work_cb (gpointer data)
{
  Agent *self = data;

  if (self->counting || self->screening)
    return G_SOURCE_CONTINUE;

  self->counting = TRUE;
  self->n_open++;
  clara_workspace_count_work_async (self->workspace, NULL, self->cancellable, counted_cb, self);

  return G_SOURCE_CONTINUE;
}

static void
synced_cb (ClaraLeverService *service, gpointer report, Agent *self)
{
  look_for_work_cb (self);
}

static void
kept_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Agent *self = user_data;
  g_autoptr (GError) error = NULL;

  self->n_open--;
  self->keeping = FALSE;
  if (!clara_workspace_keep_house_finish (CLARA_WORKSPACE (source), result, &error) &&
      !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_warning ("the house was not kept: %s", error->message);
}

/* What is over its retention goes, also where no desktop is ever opened. */
static gboolean
keep_house_cb (gpointer data)
{
  Agent *self = data;

  if (self->keeping)
    return G_SOURCE_CONTINUE;

  self->keeping = TRUE;
  self->n_open++;
  clara_workspace_keep_house_async (self->workspace, self->cancellable, kept_cb, self);

  return G_SOURCE_CONTINUE;
}

static gboolean
daily_cb (gpointer data)
{
  clara_agent_webhooks_renew (((Agent *) data)->webhooks);

  return keep_house_cb (data);
}

static gboolean
interrupted_cb (gpointer data)
{
  g_cancellable_cancel (((Agent *) data)->cancellable);

  return G_SOURCE_CONTINUE;
}

static void
wakeup_cb (GCancellable *cancellable, gpointer data)
{
  g_main_context_wakeup (NULL);
}

static void
service_stopped_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  if (!clara_lever_service_stop_finish (CLARA_LEVER_SERVICE (source), result, NULL))
    g_debug ("the service did not end in order");
  ((Agent *) user_data)->n_open--;
}

static void
intake_stopped_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  if (!clara_intake_stop_finish (CLARA_INTAKE (source), result, NULL))
    g_debug ("the screening did not end in order");
  ((Agent *) user_data)->n_open--;
}

/* What Lever delivers first, for it is answered for; then what is on its way; the workspace last. */
static gboolean
end (Agent *self)
{
  g_autoptr (GError) error = NULL;

  g_clear_pointer (&self->receiver, clara_agent_receiver_stop);
  for (guint i = 0; i < G_N_ELEMENTS (self->sources); i++)
    g_clear_handle_id (&self->sources[i], g_source_remove);
  self->n_open++;
  clara_lever_service_stop_async (self->service, service_stopped_cb, self);
  while (!clara_agent_webhooks_stop (self->webhooks) || self->n_open > 0)
    g_main_context_iteration (NULL, TRUE);
  if (self->screening)
    {
      self->n_open++;
      clara_intake_stop_async (clara_workspace_get_intake (self->workspace, NULL),
                               intake_stopped_cb, self);
      while (self->n_open > 0)
        g_main_context_iteration (NULL, TRUE);
    }
  g_clear_pointer (&self->webhooks, clara_agent_webhooks_free);
  g_clear_object (&self->service);
  if (!clara_workspace_close (self->workspace, &error))
    {
      complain (error->message);
      return FALSE;
    }

  return TRUE;
}

static void
live (Agent *self, const char *url)
{
  gulong handler = g_signal_connect (self->cancellable, "cancelled", G_CALLBACK (wakeup_cb), NULL);

  self->service = clara_lever_service_new (self->workspace, "clara-agent");
  g_signal_connect (self->service, "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect (self->service, "synced", G_CALLBACK (synced_cb), self);
  clara_lever_service_start (self->service);
  self->webhooks = clara_agent_webhooks_new (self->workspace, self->receiver, url);
  self->sources[2] = g_timeout_add_seconds (WORK_S, look_for_work_cb, self);
  self->sources[3] = g_timeout_add_seconds (DAY_S, daily_cb, self);
  look_for_work_cb (self);
  keep_house_cb (self);
  while (!g_cancellable_is_cancelled (self->cancellable))
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (self->cancellable, handler);
}

/* Nothing but a loopback address: what faces the network is a proxy that was made for it. */
static GInetAddress *
read_listen (const char *text, guint16 *port, GError **error)
{
  g_autoptr (GSocketConnectable) where = g_network_address_parse (text, 0, NULL);
  g_autoptr (GInetAddress) address = NULL;

  if (where != NULL)
    address = g_inet_address_new_from_string (
        g_network_address_get_hostname (G_NETWORK_ADDRESS (where)));
  if (address == NULL || !g_inet_address_get_is_loopback (address))
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID,
                           _ ("--listen is an address of this machine alone and a port, such as "
                              "127.0.0.1:8643; a proxy with TLS stands in front of it."));
      return NULL;
    }
  *port = g_network_address_get_port (G_NETWORK_ADDRESS (where));

  return g_steal_pointer (&address);
}

static gboolean
open_workspace (Agent *self, GError **error)
{
  const char *url = self->database != NULL ? self->database : g_getenv ("CLARA_DATABASE_URL");
  g_autofree char *folder = NULL;

  if (self->database != NULL || (url != NULL && *url != '\0' && self->data_dir == NULL))
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_UNSUPPORTED,
                           _ ("This build opens workspaces in a folder (--data-dir), and no "
                              "PostgreSQL database."));
      return FALSE;
    }
  folder = clara_workspace_find_folder (self->data_dir);
  self->workspace = clara_workspace_open (folder, self->member, NULL, error);

  return self->workspace != NULL &&
         clara_workspace_use_credential (self->workspace, g_getenv ("CREDENTIALS_DIRECTORY"), TRUE,
                                         self->cancellable, error);
}

static int
run (Agent *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GInetAddress) address = NULL;
  g_autofree char *url = NULL;
  g_autofree char *host = NULL;
  guint16 port = 0;

  address = read_listen (self->listen != NULL ? self->listen : "127.0.0.1:0", &port, &error);
  if (address != NULL && self->public_url != NULL)
    url = clara_webhook_make_url (self->public_url, &error);
  if (error != NULL)
    {
      complain (error->message);
      return EXIT_USAGE;
    }
  self->cancellable = g_cancellable_new ();
  self->sources[0] = g_unix_signal_add (SIGTERM, interrupted_cb, self);
  self->sources[1] = g_unix_signal_add (SIGINT, interrupted_cb, self);
  if (open_workspace (self, &error))
    self->receiver = clara_agent_receiver_new (clara_workspace_get_database (self->workspace),
                                               address, port, &error);
  if (self->receiver == NULL)
    {
      complain (error->message);
      return EXIT_FAILED;
    }

  host = g_inet_address_to_string (address);
  printf (g_inet_address_get_family (address) == G_SOCKET_FAMILY_IPV6
              ? "{\"listen\":\"http://[%s]:%u/lever\"}\n"
              : "{\"listen\":\"http://%s:%u/lever\"}\n",
          host, clara_agent_receiver_get_port (self->receiver));
  fflush (stdout);
  live (self, url);

  return end (self) ? EXIT_DONE : EXIT_FAILED;
}

/* A program may have 1,024 files open unless it asks for more; each visitor of the receiver is one. */
static void
allow_files (void)
{
  struct rlimit limit;

  if (getrlimit (RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= FILES)
    return;
  limit.rlim_cur = MIN (limit.rlim_max, FILES);
  if (setrlimit (RLIMIT_NOFILE, &limit) != 0)
    g_debug ("fewer visitors than planned can be received at once");
}

int
main (int argc, char **argv)
{
  g_auto (Agent) self = { NULL };
  g_auto (GStrv) arguments = NULL;
  g_autoptr (GOptionContext) context = NULL;
  g_autoptr (GError) error = NULL;
  gboolean version = FALSE;
  const GOptionEntry entries[] = {
    { "data-dir", 0, 0, G_OPTION_ARG_FILENAME, &self.data_dir, N_ ("Where the workspace lies"),
      N_ ("DIR") },
    { "database", 0, 0, G_OPTION_ARG_STRING, &self.database, N_ ("Open a team's workspace instead"),
      N_ ("URL") },
    { "as", 0, 0, G_OPTION_ARG_STRING, &self.member, N_ ("Act as this member"), N_ ("MEMBER") },
    { "listen", 0, 0, G_OPTION_ARG_STRING, &self.listen,
      N_ ("Where a proxy hands webhooks on (127.0.0.1:0)"), N_ ("ADDRESS:PORT") },
    { "public-url", 0, 0, G_OPTION_ARG_STRING, &self.public_url,
      N_ ("Where Lever reaches the proxy; webhooks are made for it"), N_ ("URL") },
    { "version", 0, 0, G_OPTION_ARG_NONE, &version, N_ ("Print the version"), NULL },
    { NULL },
  };

  /* Where the system does not agree, that is no reason not to work. */
  (void) clara_core_file_forbid ();
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, CLARA_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_set_prgname ("clara-agent");
  g_log_writer_default_set_use_stderr (TRUE);
  signal (SIGPIPE, SIG_IGN);

  arguments = g_strdupv (argv);
  context = g_option_context_new (_ ("— live with Lever without a desktop"));
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (!g_option_context_parse_strv (context, &arguments, &error))
    {
      complain (error->message);
      return EXIT_USAGE;
    }
  if (version)
    {
      printf ("clara-agent %s\n", clara_version_get ());
      return EXIT_DONE;
    }
  if (g_strv_length (arguments) > 1)
    {
      complain (_ ("It takes options alone; clara-agent --help lists them."));
      return EXIT_USAGE;
    }
  allow_files ();

  return run (&self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-agent"

#include "clara-agent-receiver.h"

#include "clara-agent-request.h"

#include <string.h>

/*
 * A proxy stands in front; all the same nothing here grows with the number or the patience of those who come. A visit has
 * so long for its head and so long for its body, and an open one that says nothing is closed; all that is read and not yet
 * answered has a bound together. What is over a bound waits at the door, or is told to come again.
 */
#define MAX_VISITS   1024u
#define MAX_BUFFERED (8u * 1024 * 1024)
#define HEAD_US      (5 * G_USEC_PER_SEC)
#define BODY_US      (10 * G_USEC_PER_SEC)
#define IDLE_US      (15 * G_USEC_PER_SEC)
#define PARTING_US   (2 * G_USEC_PER_SEC)
#define MAX_PARTING  (256u * 1024)
#define SWEEP_MS     500u
#define PIECE        2048u
#define BACKLOG      512

/* What was taken is answered before the end; nothing else is waited for. */
#define END_US (5 * G_USEC_PER_SEC)

struct _ClaraAgentReceiver
{
  ClaraLeverInbox *inbox; /* (owned) */
  GSocket *socket;        /* (owned) */
  guint16 port;
  GThread *thread;       /* (owned) */
  GMainContext *context; /* (owned) */

  /* Of the thread. */
  GSource *door;     /* (owned) (nullable): where there is room for another */
  GPtrArray *visits; /* (owned) (element-type Visit) */
  gsize buffered;
  gboolean ending;
  gint64 end;
};

/* One connection. It lives for as long as it is open, or is to be told what became of a delivery. */
typedef struct
{
  ClaraAgentReceiver *receiver;
  GSocket *socket; /* (owned) (nullable): closed */
  GSource *source; /* (owned) (nullable): while something is read */
  GByteArray *bytes;
  ClaraAgentRequest request; /* of the one that is on its way */
  gint64 deadline;
  gboolean asked;  /* to be told what became of a delivery */
  gboolean taking; /* it may be told at once */
  ClaraLeverInboxAnswer became;
  gboolean told_to_go_on;
  gboolean parting; /* the last answer was given */
  gsize passed;     /* what came after it */
} Visit;

static void open_door (ClaraAgentReceiver *self);
static void read_on (Visit *visit);
static void serve (Visit *visit);

static void
visit_free (gpointer data)
{
  Visit *visit = data;

  g_byte_array_unref (visit->bytes);
  g_free (visit);
}

static void
close_visit (Visit *visit)
{
  ClaraAgentReceiver *self = visit->receiver;

  if (visit->source != NULL)
    g_source_destroy (visit->source);
  g_clear_pointer (&visit->source, g_source_unref);
  if (visit->socket != NULL)
    g_socket_close (visit->socket, NULL);
  g_clear_object (&visit->socket);
  if (visit->asked)
    return;

  self->buffered -= visit->bytes->len;
  g_ptr_array_remove_fast (self->visits, visit);
  if (self->door == NULL)
    open_door (self);
}

/* An answer is so short that it always fits; whoever leaves no room for it does not want it. */
static gboolean
say (Visit *visit, const char *text)
{
  gsize length = strlen (text);

  return visit->socket != NULL &&
         g_socket_send (visit->socket, text, length, NULL, NULL) == (gssize) length;
}

/* Takes what is answered out of the bytes. */
static void
drop (Visit *visit, gsize length)
{
  length = MIN (length, visit->bytes->len);
  visit->receiver->buffered -= length;
  if (length > 0)
    g_byte_array_remove_range (visit->bytes, 0, (guint) length);
}

/*
 * Nothing more is said here. Who is still speaking must not be cut off at once: the answer would be lost with the connection
 * (RFC 9112, 9.6). So what still comes is passed over, for a while and up to a bound, until the visitor goes.
 */
static void
part (Visit *visit)
{
  drop (visit, visit->bytes->len);
  visit->parting = TRUE;
  visit->deadline = g_get_monotonic_time () + PARTING_US;
  if (!g_socket_shutdown (visit->socket, FALSE, TRUE, NULL))
    close_visit (visit);
  else if (visit->source == NULL)
    read_on (visit);
}

/* Whether the visit goes on; else it was the last answer. */
static gboolean
answer (Visit *visit, guint status)
{
  const char *body = visit->request.ask == CLARA_AGENT_ASK_HEALTH ? "ok\n" : "";
  gboolean keeps = visit->request.keeps && !visit->receiver->ending;
  g_autofree char *text = g_strdup_printf ("HTTP/1.1 %u %s\r\nContent-Type: text/plain\r\n"
                                           "Content-Length: %u\r\nCache-Control: no-store\r\n"
                                           "%s\r\n%s",
                                           status, clara_agent_status_words (status),
                                           (guint) strlen (body),
                                           keeps ? "" : "Connection: close\r\n", body);

  drop (visit, visit->request.head + visit->request.body);
  visit->request = (ClaraAgentRequest){ 0 };
  visit->told_to_go_on = FALSE;
  visit->deadline = g_get_monotonic_time () + (visit->bytes->len > 0 ? HEAD_US : IDLE_US);
  if (!say (visit, text))
    {
      close_visit (visit);
      return FALSE;
    }
  if (!keeps)
    part (visit);

  return keeps;
}

static guint
status_of (ClaraLeverInboxAnswer what)
{
  switch (what)
    {
    case CLARA_LEVER_INBOX_KEPT:
      return 200;
    case CLARA_LEVER_INBOX_MALFORMED:
      return 400;
    case CLARA_LEVER_INBOX_FORGED:
      return 403;
    default:
      return 503;
    }
}

static gboolean
come_cb (GSocket *socket, GIOCondition condition, gpointer data)
{
  Visit *visit = data;
  char piece[PIECE];
  gssize length = g_socket_receive (socket, piece, sizeof piece, NULL, NULL);

  if (visit->parting && length > 0)
    visit->passed += (gsize) length;
  if (length <= 0 || visit->passed > MAX_PARTING)
    {
      close_visit (visit);
      return G_SOURCE_REMOVE;
    }
  if (visit->parting)
    return G_SOURCE_CONTINUE;
  if (visit->bytes->len == 0)
    visit->deadline = g_get_monotonic_time () + HEAD_US;
  g_byte_array_append (visit->bytes, (const guint8 *) piece, (guint) length);
  visit->receiver->buffered += (gsize) length;
  serve (visit);

  return G_SOURCE_CONTINUE;
}

static void
read_on (Visit *visit)
{
  visit->source = g_socket_create_source (visit->socket, G_IO_IN | G_IO_HUP | G_IO_ERR, NULL);
  g_source_set_callback (visit->source, G_SOURCE_FUNC (come_cb), visit, NULL);
  g_source_attach (visit->source, visit->receiver->context);
}

static void
became_cb (ClaraLeverInboxAnswer what, gpointer data)
{
  Visit *visit = data;

  visit->asked = FALSE;
  visit->became = what;
  if (visit->taking)
    return;
  if (visit->socket == NULL)
    {
      close_visit (visit);
      return;
    }
  if (!answer (visit, status_of (what)))
    return;
  read_on (visit);
  serve (visit);
}

/*
 * While it is on its way to the disk nothing more is read from there: the next request waits where it is. Whether it was
 * answered at once, and the visit goes on.
 */
static gboolean
deliver (Visit *visit)
{
  visit->asked = visit->taking = TRUE;
  clara_lever_inbox_take (visit->receiver->inbox,
                          (const char *) visit->bytes->data + visit->request.head,
                          visit->request.body, became_cb, visit);
  visit->taking = FALSE;
  if (!visit->asked)
    return answer (visit, status_of (visit->became));

  g_source_destroy (visit->source);
  g_clear_pointer (&visit->source, g_source_unref);

  return FALSE;
}

/* Whether the whole body has come; else it is waited for, but not for ever. */
static gboolean
has_body (Visit *visit, gboolean first)
{
  const ClaraAgentRequest *request = &visit->request;

  if (visit->bytes->len >= request->head + request->body)
    return TRUE;
  if (first)
    visit->deadline = g_get_monotonic_time () + BODY_US;
  if (request->expects && !visit->told_to_go_on)
    {
      visit->told_to_go_on = TRUE;
      if (!say (visit, "HTTP/1.1 100 Continue\r\n\r\n"))
        close_visit (visit);
    }

  return FALSE;
}

/* Whether a request was answered, and the visit goes on. */
static gboolean
serve_one (Visit *visit)
{
  gboolean first = visit->request.head == 0;

  if (first)
    clara_agent_request_read (&visit->request, (const char *) visit->bytes->data,
                              visit->bytes->len);
  switch (visit->request.ask)
    {
    case CLARA_AGENT_ASK_MORE:
      return FALSE;
    case CLARA_AGENT_ASK_DELIVERY:
      if (visit->receiver->buffered > MAX_BUFFERED)
        {
          visit->request.keeps = FALSE;
          return answer (visit, 503);
        }
      return has_body (visit, first) && deliver (visit);
    case CLARA_AGENT_ASK_HEALTH:
      return answer (visit, 200);
    case CLARA_AGENT_ASK_WRONG:
    default:
      return answer (visit, visit->request.status);
    }
}

/* Looks at what has come. There may be no visit any more afterwards. */
static void
serve (Visit *visit)
{
  while (serve_one (visit) && visit->bytes->len > 0)
    continue;
}

static gboolean
door_cb (GSocket *socket, GIOCondition condition, gpointer data)
{
  ClaraAgentReceiver *self = data;
  g_autoptr (GSocket) visitor = g_socket_accept (socket, NULL, NULL);
  Visit *visit;

  if (visitor == NULL)
    return G_SOURCE_CONTINUE;

  g_socket_set_blocking (visitor, FALSE);
  visit = g_new0 (Visit, 1);
  visit->receiver = self;
  visit->socket = g_steal_pointer (&visitor);
  visit->bytes = g_byte_array_new ();
  visit->deadline = g_get_monotonic_time () + HEAD_US;
  g_ptr_array_add (self->visits, visit);
  read_on (visit);
  if (self->visits->len < MAX_VISITS)
    return G_SOURCE_CONTINUE;

  g_clear_pointer (&self->door, g_source_unref);

  return G_SOURCE_REMOVE;
}

static void
open_door (ClaraAgentReceiver *self)
{
  if (self->ending || self->visits->len >= MAX_VISITS)
    return;

  self->door = g_socket_create_source (self->socket, G_IO_IN, NULL);
  g_source_set_callback (self->door, G_SOURCE_FUNC (door_cb), self, NULL);
  g_source_attach (self->door, self->context);
}

/* Those who were too slow. Who waits for the disk is not one of them. */
static gboolean
sweep_cb (gpointer data)
{
  ClaraAgentReceiver *self = data;
  gint64 now = g_get_monotonic_time ();

  for (guint i = self->visits->len; i > 0; i--)
    {
      Visit *visit = g_ptr_array_index (self->visits, i - 1);

      if (!visit->asked && (self->ending || now > visit->deadline))
        close_visit (visit);
    }

  return G_SOURCE_CONTINUE;
}

static gpointer
run (gpointer data)
{
  ClaraAgentReceiver *self = data;
  g_autoptr (GSource) sweep = g_timeout_source_new (SWEEP_MS);

  g_main_context_push_thread_default (self->context);
  g_source_set_callback (sweep, sweep_cb, self, NULL);
  g_source_attach (sweep, self->context);
  open_door (self);
  while (!self->ending)
    g_main_context_iteration (self->context, TRUE);

  if (self->door != NULL)
    g_source_destroy (self->door);
  g_clear_pointer (&self->door, g_source_unref);
  while (clara_lever_inbox_is_busy (self->inbox) && g_get_monotonic_time () < self->end)
    g_main_context_iteration (self->context, TRUE);
  sweep_cb (self);
  g_source_destroy (sweep);
  g_main_context_pop_thread_default (self->context);

  return NULL;
}

static GSocket *
listen_at (GInetAddress *address, guint16 port, guint16 *bound, GError **error)
{
  g_autoptr (GSocketAddress) wanted = g_inet_socket_address_new (address, port);
  g_autoptr (GSocketAddress) got = NULL;
  g_autoptr (GSocket) socket = g_socket_new (g_inet_address_get_family (address),
                                             G_SOCKET_TYPE_STREAM, G_SOCKET_PROTOCOL_TCP, error);

  if (socket == NULL)
    return NULL;
  g_socket_set_listen_backlog (socket, BACKLOG);
  g_socket_set_blocking (socket, FALSE);
  if (!g_socket_bind (socket, wanted, TRUE, error) || !g_socket_listen (socket, error))
    return NULL;
  got = g_socket_get_local_address (socket, error);
  if (got == NULL)
    return NULL;
  *bound = g_inet_socket_address_get_port (G_INET_SOCKET_ADDRESS (got));

  return g_steal_pointer (&socket);
}

/**
 * clara_agent_receiver_new:
 * @database: the workspace
 * @address: an address of this machine alone
 * @port: the port; 0: any
 * @error: return location
 *
 * Returns: (transfer full) (nullable): a receiver that listens, and refuses everything until it knows what signs webhooks
 */
ClaraAgentReceiver *
clara_agent_receiver_new (ClaraDatabase *database,
                          GInetAddress *address,
                          guint16 port,
                          GError **error)
{
  guint16 bound = 0;
  GSocket *socket = listen_at (address, port, &bound, error);
  ClaraAgentReceiver *self;

  if (socket == NULL)
    return NULL;

  self = g_new0 (ClaraAgentReceiver, 1);
  self->socket = socket;
  self->port = bound;
  self->inbox = clara_lever_inbox_new (database);
  self->context = g_main_context_new ();
  self->visits = g_ptr_array_new_with_free_func (visit_free);
  self->thread = g_thread_new ("clara-receiver", run, self);

  return self;
}

/**
 * clara_agent_receiver_get_port:
 * @self: a receiver
 *
 * Returns: where it listens
 */
guint16
clara_agent_receiver_get_port (ClaraAgentReceiver *self)
{
  return self->port;
}

/**
 * clara_agent_receiver_set_keys:
 * @self: a receiver
 * @keys: (transfer full) (nullable): as clara_lever_inbox_set_keys()
 */
void
clara_agent_receiver_set_keys (ClaraAgentReceiver *self, GHashTable *keys)
{
  clara_lever_inbox_set_keys (self->inbox, keys);
}

static gboolean
end_cb (gpointer data)
{
  ClaraAgentReceiver *self = data;

  self->ending = TRUE;
  self->end = g_get_monotonic_time () + END_US;

  return G_SOURCE_REMOVE;
}

/**
 * clara_agent_receiver_stop:
 * @self: (nullable) (transfer full): a receiver
 *
 * Listens no more. What was taken becomes durable and is answered; waits for that.
 */
void
clara_agent_receiver_stop (ClaraAgentReceiver *self)
{
  if (self == NULL)
    return;

  g_main_context_invoke (self->context, end_cb, self);
  g_thread_join (self->thread);
  g_socket_close (self->socket, NULL);
  g_object_unref (self->socket);
  g_ptr_array_unref (self->visits);
  clara_lever_inbox_unref (self->inbox);
  g_main_context_unref (self->context);
  g_free (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever"

#include "clara-lever-client-private.h"

#include "clara-error.h"
#include "clara-lever-answer-private.h"

#include <glib/gi18n.h>
#include <string.h>

/* A read is tried so often before it is given up; at the longest some 15 seconds of pauses. */
#define TRIES 5u

/* A refusal for want of pace is waited out longer, for nothing was done and time heals it. */
#define RATE_TRIES 8u

/* So often in a row one request may be refused because of credentials that others have renewed meanwhile. */
#define MAX_REFUSED 5u

/**
 * ClaraLeverClient:
 *
 * Lever's API. Any thread.
 */
struct _ClaraLeverClient
{
  GObject parent_instance;

  ClaraLeverAccess *access; /* (owned): never changes */
  guint tries;              /* atomic */
  guint requests;           /* atomic */
  guint trouble;            /* atomic */
  gint64 not_after;         /* of whoever writes, one thread */
};

/* One request, with what it takes to send it again. */
typedef struct
{
  const char *method;
  char *url;    /* (owned) */
  GBytes *body; /* (owned) (nullable) */
  gboolean file;
} Request;

G_DEFINE_FINAL_TYPE (ClaraLeverClient, clara_lever_client, G_TYPE_OBJECT)

static void
clara_lever_client_finalize (GObject *object)
{
  g_clear_object (&CLARA_LEVER_CLIENT (object)->access);

  G_OBJECT_CLASS (clara_lever_client_parent_class)->finalize (object);
}

static void
clara_lever_client_class_init (ClaraLeverClientClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_lever_client_finalize;
}

static void
clara_lever_client_init (ClaraLeverClient *self)
{
  self->tries = TRIES;
}

/**
 * clara_lever_client_new:
 * @access: what gives the credential
 *
 * Returns: (transfer full): a client
 */
ClaraLeverClient *
clara_lever_client_new (ClaraLeverAccess *access)
{
  ClaraLeverClient *self = g_object_new (CLARA_TYPE_LEVER_CLIENT, NULL);

  self->access = g_object_ref (access);

  return self;
}

/**
 * clara_lever_client_get_access:
 * @self: a client
 *
 * Returns: (transfer none): what gives its credential
 */
ClaraLeverAccess *
clara_lever_client_get_access (ClaraLeverClient *self)
{
  return self->access;
}

/**
 * clara_lever_client_set_tries:
 * @self: a client
 * @tries: how often a read is tried before it is given up, at least 1; 5 by itself
 */
void
clara_lever_client_set_tries (ClaraLeverClient *self, guint tries)
{
  g_atomic_int_set (&self->tries, MAX (1, tries));
}

/**
 * clara_lever_client_set_not_after:
 * @self: a client
 * @not_after: no write may begin to leave later than that, in monotonic µs; 0: whenever
 *
 * For whoever holds a lease, which says until when. By the one thread that writes.
 */
void
clara_lever_client_set_not_after (ClaraLeverClient *self, gint64 not_after)
{
  self->not_after = not_after;
}

/**
 * clara_lever_client_get_trouble:
 * @self: a client
 *
 * Returns: what was wrong with the last answer, when it was given up; %CLARA_LEVER_FINE: nothing
 */
ClaraLeverTrouble
clara_lever_client_get_trouble (ClaraLeverClient *self)
{
  return (ClaraLeverTrouble) g_atomic_int_get (&self->trouble);
}

/**
 * clara_lever_client_get_requests:
 * @self: a client
 *
 * Returns: how many requests have been sent through it, repeated ones counted
 */
guint
clara_lever_client_get_requests (ClaraLeverClient *self)
{
  return g_atomic_int_get (&self->requests);
}

/**
 * clara_lever_path:
 * @first: a segment of a path
 * @...: further segments, closed by %NULL
 *
 * Joins segments to a path below the API's base, each of them encoded: an id is never trusted to be one.
 *
 * Returns: (transfer full) (nullable): the path; %NULL where a segment is empty or would lead to another folder, which
 *   the client's functions answer as they answer what does not exist
 */
char *
clara_lever_path (const char *first, ...)
{
  g_autoptr (GString) path = g_string_new (NULL);
  gboolean good = TRUE;
  va_list arguments;

  va_start (arguments, first);
  for (const char *segment = first; segment != NULL; segment = va_arg (arguments, const char *))
    {
      good = good && *segment != '\0' && strcmp (segment, ".") != 0 && strcmp (segment, "..") != 0;
      g_string_append_c (path, '/');
      g_string_append_uri_escaped (path, segment, NULL, FALSE);
    }
  va_end (arguments);

  return good ? g_string_free (g_steal_pointer (&path), FALSE) : NULL;
}

static void
append_query (GString *url, const char *name, const char *value)
{
  g_string_append_c (url, strchr (url->str, '?') == NULL ? '?' : '&');
  g_string_append_uri_escaped (url, name, NULL, FALSE);
  g_string_append_c (url, '=');
  g_string_append_uri_escaped (url, value, NULL, FALSE);
}

/* A page token is encoded once more, whatever it looks like: it is Lever's own text, to be handed back as it is. */
static char *
make_url (ClaraLeverClient *self, const char *path, const char *const *query, const char *offset)
{
  GString *url = g_string_new (clara_lever_access_get_config (self->access)->api_url);

  g_string_append (url, path);
  for (guint i = 0; query != NULL && query[i] != NULL && query[i + 1] != NULL; i += 2)
    append_query (url, query[i], query[i + 1]);
  if (offset != NULL)
    append_query (url, "offset", offset);

  return g_string_free (url, FALSE);
}

static ClaraLeverAnswer *
answer_for_error (const GError *error)
{
  ClaraLeverTrouble trouble = CLARA_LEVER_NOT_CONNECTED;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    trouble = CLARA_LEVER_CANCELLED;
  else if (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_SIGN_IN_AGAIN))
    trouble = CLARA_LEVER_RECONNECT;
  else if (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_OFFLINE) ||
           g_error_matches (error, CLARA_ERROR, CLARA_ERROR_TIMED_OUT))
    trouble = CLARA_LEVER_NETWORK;

  return clara_lever_answer_new_trouble (trouble, CLARA_HTTP_NOT_SENT, error->message);
}

static ClaraHttpReply *
send_once (ClaraLeverClient *self,
           const Request *request,
           const char *authorization,
           GCancellable *cancellable)
{
  ClaraHttpRequest sent = {
    .method = request->method,
    .not_after = strcmp (request->method, "GET") == 0 ? 0 : self->not_after,
    .url = request->url,
    .authorization = authorization,
    .accept = request->file ? NULL : "application/json",
    .content_type = request->body == NULL ? NULL : "application/json",
    .body = request->body,
    .max_size = request->file ? CLARA_HTTP_MAX_FILE : CLARA_HTTP_MAX_JSON,
    .deadline_ms = clara_lever_access_get_config (self->access)->deadline_ms,
  };

  g_atomic_int_inc (&self->requests);

  return clara_http_send (clara_lever_access_get_http (self->access), &sent, cancellable);
}

/*
 * Sends with the credential; when that is refused, once more with a new one. Of several threads each may find that another
 * one has renewed it meanwhile: only the newest is given up.
 */
static ClaraLeverAnswer *
send_authorized (ClaraLeverClient *self,
                 const Request *request,
                 gint64 *retry_after_ms,
                 GCancellable *cancellable)
{
  for (guint n_refused = 0; n_refused < MAX_REFUSED; n_refused++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (ClaraHttpReply) reply = NULL;
      g_autofree char *authorization = clara_lever_access_authorize (self->access, cancellable,
                                                                     &error);

      if (authorization == NULL)
        return answer_for_error (error);

      reply = send_once (self, request, authorization, cancellable);
      if (reply->status != 401)
        {
          *retry_after_ms = reply->retry_after_ms;
          return clara_lever_answer_read (reply, request->file);
        }
      if (n_refused > 0 && clara_lever_access_give_up (self->access, authorization))
        break;
      if (!clara_lever_access_renew (self->access, authorization, cancellable, &error))
        return answer_for_error (error);
    }

  return clara_lever_answer_new_trouble (CLARA_LEVER_RECONNECT, CLARA_HTTP_REFUSED,
                                         clara_lever_trouble_explain (CLARA_LEVER_RECONNECT));
}

static gboolean
may_try_again (ClaraLeverClient *self,
               const Request *request,
               const ClaraLeverAnswer *answer,
               guint attempt)
{
  if (answer->trouble == CLARA_LEVER_RATE)
    return attempt + 1 < RATE_TRIES && g_atomic_int_get (&self->tries) > 1;

  return strcmp (request->method, "GET") == 0 &&
         (answer->trouble == CLARA_LEVER_SERVER || answer->trouble == CLARA_LEVER_NETWORK ||
          answer->trouble == CLARA_LEVER_JUNK) &&
         attempt + 1 < (guint) g_atomic_int_get (&self->tries);
}

static ClaraLeverAnswer *
send (ClaraLeverClient *self, const Request *request, GCancellable *cancellable)
{
  ClaraPace *pace = clara_lever_access_get_pace (self->access);

  for (guint attempt = 0;; attempt++)
    {
      gint64 retry_after_ms = -1;
      g_autoptr (ClaraLeverAnswer)
          answer = send_authorized (self, request, &retry_after_ms, cancellable);
      guint pause;

      if (!may_try_again (self, request, answer, attempt))
        return g_steal_pointer (&answer);

      pause = clara_backoff_get_ms (attempt, retry_after_ms);
      g_debug ("%s again in %u ms: %s", request->method, pause,
               clara_lever_trouble_to_string (answer->trouble));
      if (answer->trouble == CLARA_LEVER_RATE)
        clara_pace_hold (pace, g_get_monotonic_time () + (gint64) pause * 1000);
      if (!clara_backoff_wait (pause, cancellable))
        return clara_lever_answer_new_trouble (CLARA_LEVER_CANCELLED, answer->outcome,
                                               _ ("it was given up"));
    }
}

static ClaraLeverAnswer *
call (ClaraLeverClient *self,
      const char *method,
      const char *path,
      const char *const *query,
      const char *offset,
      JsonNode *body,
      gboolean file,
      GCancellable *cancellable)
{
  Request request = { .method = method, .file = file };
  ClaraLeverAnswer *answer;

  if (path == NULL)
    return clara_lever_answer_new_trouble (CLARA_LEVER_GONE, CLARA_HTTP_NOT_SENT,
                                           _ ("there can be no such thing"));

  request.url = make_url (self, path, query, offset);
  if (body != NULL)
    {
      char *text = json_to_string (body, FALSE);

      request.body = g_bytes_new_take (text, strlen (text));
    }
  answer = send (self, &request, cancellable);
  g_atomic_int_set (&self->trouble, answer->trouble);
  g_clear_pointer (&request.body, g_bytes_unref);
  g_free (request.url);

  return answer;
}

/**
 * clara_lever_client_get:
 * @self: a client
 * @path: (nullable): by clara_lever_path()
 * @query: (nullable): names and values in turn
 * @cancellable: (nullable): gives it up
 *
 * Reads one thing, or a list that is not paged.
 *
 * Returns: (transfer full): the answer, never %NULL
 */
ClaraLeverAnswer *
clara_lever_client_get (ClaraLeverClient *self,
                        const char *path,
                        const char *const *query,
                        GCancellable *cancellable)
{
  return call (self, "GET", path, query, NULL, NULL, FALSE, cancellable);
}

/**
 * clara_lever_client_post:
 * @self: a client
 * @path: (nullable): by clara_lever_path()
 * @query: (nullable): names and values in turn, such as `perform_as`
 * @body: (nullable): what is sent
 * @cancellable: (nullable): gives it up; what had begun to leave by then has an outcome that is not known
 *
 * Writes. See @outcome of the answer before writing again.
 *
 * Returns: (transfer full): the answer, never %NULL
 */
ClaraLeverAnswer *
clara_lever_client_post (ClaraLeverClient *self,
                         const char *path,
                         const char *const *query,
                         JsonNode *body,
                         GCancellable *cancellable)
{
  return call (self, "POST", path, query, NULL, body, FALSE, cancellable);
}

/**
 * clara_lever_client_put:
 * @self: a client
 * @path: (nullable): by clara_lever_path()
 * @query: (nullable): names and values in turn
 * @body: what is sent; it takes the place of all that was there
 * @cancellable: (nullable): gives it up
 *
 * As clara_lever_client_post().
 *
 * Returns: (transfer full): the answer, never %NULL
 */
ClaraLeverAnswer *
clara_lever_client_put (ClaraLeverClient *self,
                        const char *path,
                        const char *const *query,
                        JsonNode *body,
                        GCancellable *cancellable)
{
  return call (self, "PUT", path, query, NULL, body, FALSE, cancellable);
}

/**
 * clara_lever_client_delete:
 * @self: a client
 * @path: (nullable): by clara_lever_path()
 * @query: (nullable): names and values in turn
 * @cancellable: (nullable): gives it up
 *
 * As clara_lever_client_post(). %CLARA_LEVER_GONE: there is nothing to be deleted.
 *
 * Returns: (transfer full): the answer, never %NULL, with no data
 */
ClaraLeverAnswer *
clara_lever_client_delete (ClaraLeverClient *self,
                           const char *path,
                           const char *const *query,
                           GCancellable *cancellable)
{
  return call (self, "DELETE", path, query, NULL, NULL, FALSE, cancellable);
}

/**
 * clara_lever_client_download:
 * @self: a client
 * @path: (nullable): by clara_lever_path(), ending in `download`
 * @cancellable: (nullable): gives it up
 *
 * Fetches a file of at most 25 MiB. Where Lever sends to a store elsewhere, the credential stays behind.
 *
 * Returns: (transfer full): the answer, never %NULL, with its bytes
 */
ClaraLeverAnswer *
clara_lever_client_download (ClaraLeverClient *self, const char *path, GCancellable *cancellable)
{
  return call (self, "GET", path, NULL, NULL, NULL, TRUE, cancellable);
}

ClaraLeverAnswer *
clara_lever_client_get_page (ClaraLeverClient *self,
                             const char *path,
                             const char *const *query,
                             const char *offset,
                             GCancellable *cancellable)
{
  return call (self, "GET", path, query, offset, NULL, FALSE, cancellable);
}

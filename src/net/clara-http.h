/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-pace.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

#define CLARA_HTTP_MAX_JSON      (8u * 1024u * 1024u)
#define CLARA_HTTP_MAX_FILE      (25u * 1024u * 1024u)
#define CLARA_HTTP_MAX_REDIRECTS 5u
#define CLARA_HTTP_DEADLINE_MS   60000u

/**
 * ClaraHttpOutcome:
 * @CLARA_HTTP_DONE: the server answered 2xx, and the answer came whole
 * @CLARA_HTTP_REFUSED: the server answered that it has not done it: 3xx that is not followed, or 4xx
 * @CLARA_HTTP_NOT_SENT: nothing of the request has left: it was certainly not carried out
 * @CLARA_HTTP_UNKNOWN: it may have been carried out: a time-out, a reset or a cancellation after the request began to
 *   leave, 408, 5xx, or an answer that cannot be read
 *
 * What is known about a request. Whoever writes asks for this and nothing else before writing again.
 */
typedef enum
{
  CLARA_HTTP_DONE,
  CLARA_HTTP_REFUSED,
  CLARA_HTTP_NOT_SENT,
  CLARA_HTTP_UNKNOWN,
} ClaraHttpOutcome;

/**
 * ClaraHttpRequest:
 * @method: `GET`, `POST`, …
 * @url: where to; `https`, or `http` for a loopback host; no user name, no fragment
 * @authorization: (nullable): the `Authorization` header: a secret, never logged, never sent to another host
 * @accept: (nullable): the media type that is wanted
 * @content_type: (nullable): the media type of @body
 * @body: (nullable): what to send
 * @max_size: the most bytes of the answer's body, unpacked; 0: %CLARA_HTTP_MAX_JSON
 * @deadline_ms: for the whole of it, from the moment it may go to the last byte; 0: %CLARA_HTTP_DEADLINE_MS
 * @not_after: it may not begin to leave later than that, in monotonic µs; 0: whenever. For who may write for a time only:
 *   a program that stood still must not write what another one has written meanwhile
 *
 * What to ask. A plain structure of the caller's; clara_http_send() takes copies.
 */
typedef struct
{
  const char *method;
  const char *url;
  const char *authorization;
  const char *accept;
  const char *content_type;
  GBytes     *body;
  gsize       max_size;
  guint       deadline_ms;
  gint64      not_after;
} ClaraHttpRequest;

/**
 * ClaraHttpReply:
 * @outcome: what is known
 * @status: the HTTP status; 0: none came
 * @body: (owned) (nullable): the body; with @error set it may be cut off
 * @content_type: (owned) (nullable): the media type, without parameters, in small letters
 * @retry_after_ms: what the server asks to wait, in ms; -1: nothing that makes sense
 * @error: (owned) (nullable): why there is no whole answer; for every outcome but %CLARA_HTTP_DONE there is a @status or
 *   this. %G_IO_ERROR_CANCELLED: the caller did not want it any more
 *
 * What came back.
 */
typedef struct
{
  ClaraHttpOutcome  outcome;
  guint             status;
  GBytes           *body;
  char             *content_type;
  gint64            retry_after_ms;
  GError           *error;
} ClaraHttpReply;

#define CLARA_TYPE_HTTP (clara_http_get_type ())
G_DECLARE_FINAL_TYPE (ClaraHttp, clara_http, CLARA, HTTP, GObject)

ClaraHttp      *clara_http_new             (ClaraPace               *pace) G_GNUC_WARN_UNUSED_RESULT;

ClaraHttpReply *clara_http_send            (ClaraHttp               *self,
                                            const ClaraHttpRequest  *request,
                                            GCancellable            *cancellable) G_GNUC_WARN_UNUSED_RESULT;
void            clara_http_send_async      (ClaraHttp               *self,
                                            const ClaraHttpRequest  *request,
                                            GCancellable            *cancellable,
                                            GAsyncReadyCallback      callback,
                                            gpointer                 user_data);
ClaraHttpReply *clara_http_send_finish     (ClaraHttp               *self,
                                            GAsyncResult            *result) G_GNUC_WARN_UNUSED_RESULT;

JsonNode       *clara_http_reply_parse     (const ClaraHttpReply    *self,
                                            GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
void            clara_http_reply_free      (ClaraHttpReply          *self);

gboolean        clara_http_check_url       (const char              *url,
                                            GError                 **error);
gboolean        clara_http_is_loopback     (const char              *host);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraHttpReply, clara_http_reply_free)

G_END_DECLS

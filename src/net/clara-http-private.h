/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-http.h"

#include <libsoup/soup.h>

G_BEGIN_DECLS

/**
 * ClaraHttpDoneFunc:
 * @reply: (transfer full): what came back
 * @data: what the caller gave along
 *
 * Takes a reply. Called once for each call, on the network's thread.
 */
typedef void (*ClaraHttpDoneFunc) (ClaraHttpReply *reply, gpointer data);

void         clara_http_call_start   (ClaraHttp               *http,
                                      const ClaraHttpRequest  *request,
                                      GCancellable            *cancellable,
                                      ClaraHttpDoneFunc        done,
                                      gpointer                 data);

ClaraPace   *clara_http_get_pace     (ClaraHttp               *self);
SoupSession *clara_http_get_session  (ClaraHttp               *self,
                                      GUri                    *uri);

GUri        *clara_http_parse_url    (const char              *url,
                                      GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean     clara_http_same_origin  (GUri                    *a,
                                      GUri                    *b);
gint64       clara_http_parse_retry  (const char              *value,
                                      gint64                   now);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

#define CLARA_SANDBOX_CALL_IDS 2

/**
 * ClaraSandboxCall:
 * @method: (owned): the verb
 * @path: (owned): the path, percent signs decoded
 * @query: (owned): the query as it came, without the question mark; never %NULL
 * @authorization: (owned) (nullable): that header
 * @content_type: (owned) (nullable): the body's kind, without parameters
 * @boundary: (owned) (nullable): the boundary of a multipart body
 * @body: (owned): the body
 * @credential: who called: `oauth`, `key` or `none`
 * @scopes: (nullable): what the caller may do; borrowed from the grant
 * @ids: the parts of the path that stand where the route has a star; borrowed from @parts
 * @parts: (owned) (nullable): the path's parts
 * @pairs: (owned): the pairs of the query
 * @page_fault: (nullable): how a list spoils its page: `page-repeat`, `page-shuffle` or `page-cycle`
 * @status: the reply's status; 0 until there is a reply
 * @reply_type: (owned) (nullable): the reply's kind
 * @reply: (owned) (nullable): the reply's body
 * @location: (owned) (nullable): where the caller is sent on to
 * @disposition: (owned) (nullable): the name that the reply is kept under
 *
 * A request and the reply to it, apart from any connection: it can be answered later than the caller hears of it, and
 * the answer can be spoiled on its way.
 */
typedef struct
{
  char                *method;
  char                *path;
  char                *query;
  char                *authorization;
  char                *content_type;
  char                *boundary;
  GBytes              *body;

  const char          *credential;
  const char *const   *scopes;
  const char          *ids[CLARA_SANDBOX_CALL_IDS];
  char               **parts;
  GPtrArray           *pairs;
  const char          *page_fault;

  guint                status;
  char                *reply_type;
  GBytes              *reply;
  char                *location;
  char                *disposition;
} ClaraSandboxCall;

ClaraSandboxCall *clara_sandbox_call_new         (const char        *method,
                                                  const char        *path,
                                                  const char        *query,
                                                  GBytes            *body) G_GNUC_WARN_UNUSED_RESULT;
void              clara_sandbox_call_free        (ClaraSandboxCall  *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraSandboxCall, clara_sandbox_call_free)

const char       *clara_sandbox_call_get         (ClaraSandboxCall  *self,
                                                  const char        *name);
char            **clara_sandbox_call_get_all     (ClaraSandboxCall  *self,
                                                  const char        *name) G_GNUC_WARN_UNUSED_RESULT;
gboolean          clara_sandbox_call_get_int     (ClaraSandboxCall  *self,
                                                  const char        *name,
                                                  gint64             fallback,
                                                  gint64            *value) G_GNUC_WARN_UNUSED_RESULT;
gboolean          clara_sandbox_call_has_scope   (ClaraSandboxCall  *self,
                                                  const char        *scope);
gboolean          clara_sandbox_call_match       (ClaraSandboxCall  *self,
                                                  const char        *pattern);
JsonObject       *clara_sandbox_call_read_object (ClaraSandboxCall  *self) G_GNUC_WARN_UNUSED_RESULT;
GHashTable       *clara_sandbox_call_read_form   (ClaraSandboxCall  *self) G_GNUC_WARN_UNUSED_RESULT;

void              clara_sandbox_call_bytes       (ClaraSandboxCall  *self,
                                                  guint              status,
                                                  const char        *type,
                                                  GBytes            *bytes);
void              clara_sandbox_call_object      (ClaraSandboxCall  *self,
                                                  guint              status,
                                                  JsonObject        *object);
void              clara_sandbox_call_data        (ClaraSandboxCall  *self,
                                                  guint              status,
                                                  JsonObject        *data);
void              clara_sandbox_call_list        (ClaraSandboxCall  *self,
                                                  JsonArray         *data);
void              clara_sandbox_call_html        (ClaraSandboxCall  *self,
                                                  guint              status,
                                                  const char        *html);
void              clara_sandbox_call_empty       (ClaraSandboxCall  *self,
                                                  guint              status);
void              clara_sandbox_call_redirect    (ClaraSandboxCall  *self,
                                                  guint              status,
                                                  const char        *location);
void              clara_sandbox_call_error       (ClaraSandboxCall  *self,
                                                  guint              status,
                                                  const char        *code,
                                                  const char        *format,
                                                  ...) G_GNUC_PRINTF (4, 5);
void              clara_sandbox_call_not_found   (ClaraSandboxCall  *self,
                                                  const char        *resource,
                                                  const char        *id);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * HttpFixtureFunc:
 * @path: what was asked for, with its query
 * @request: the whole head of the request
 * @connection: where to answer, in whatever way
 * @data: what the test gave along
 *
 * Answers one request, on a thread of its own; the connection is closed afterwards.
 */
typedef void (*HttpFixtureFunc) (const char *path, const char *request, GIOStream *connection, gpointer data);

/**
 * HttpFixture:
 * @service: (owned): listens
 * @port: on 127.0.0.1
 * @requests: (owned) (element-type utf8): the head of every request so far; guarded by @mutex
 *
 * A server that does what no honest one does. It speaks raw bytes.
 */
typedef struct
{
  GSocketService  *service;
  guint16          port;
  GMutex           mutex;
  GPtrArray       *requests;
  HttpFixtureFunc  func;
  gpointer         data;
  GMainContext    *context;
  GMainLoop       *loop;
  GThread         *thread;
} HttpFixture;

HttpFixture *http_fixture_new   (HttpFixtureFunc  func,
                                 gpointer         data) G_GNUC_WARN_UNUSED_RESULT;
char        *http_fixture_url   (HttpFixture     *self,
                                 const char      *path) G_GNUC_WARN_UNUSED_RESULT;
guint        http_fixture_count (HttpFixture     *self,
                                 const char      *words);
void         http_fixture_free  (HttpFixture     *self);

void         http_fixture_send  (GIOStream       *connection,
                                 const char      *status,
                                 const char      *headers,
                                 const char      *body);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HttpFixture, http_fixture_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-access.h"
#include "clara-lever-answer.h"

G_BEGIN_DECLS

/*
 * Lever's API, one function a verb. All of them block, for a thread that may wait (a ClaraWorker's or a GTask's, never
 * a window's), and may be called from several threads at once: the pace is kept for all of them together.
 *
 * A path is made by clara_lever_path(), which encodes what Lever or a database gave. A query is a %NULL-terminated
 * array of names and values in turn; a name may stand there more than once.
 *
 *   const char *const query[] = { "posting_id", posting, "archived", "false", NULL };
 *   g_autofree char *path = clara_lever_path ("opportunities", NULL);
 *   g_autoptr (ClaraLeverPages) pages = clara_lever_client_list (client, path, query, NULL);
 *   ClaraLeverAnswer *answer;
 *
 *   while ((answer = clara_lever_pages_next (pages, cancellable)) != NULL) …
 *
 * What is tried again here: anything after a pause at 429, which was certainly not done; a read that failed for a
 * reason that may pass. A write whose outcome is CLARA_HTTP_UNKNOWN never is: that is for who knows how to look.
 */

#define CLARA_TYPE_LEVER_CLIENT (clara_lever_client_get_type ())
G_DECLARE_FINAL_TYPE (ClaraLeverClient, clara_lever_client, CLARA, LEVER_CLIENT, GObject)

/**
 * ClaraLeverPages:
 *
 * A walk through a list, page by page. One thread at a time.
 */
typedef struct _ClaraLeverPages ClaraLeverPages;

ClaraLeverClient       *clara_lever_client_new        (ClaraLeverAccess   *access) G_GNUC_WARN_UNUSED_RESULT;
ClaraLeverAccess       *clara_lever_client_get_access (ClaraLeverClient   *self);
void                    clara_lever_client_set_tries  (ClaraLeverClient   *self,
                                                       guint               tries);
void                    clara_lever_client_set_not_after
                                                      (ClaraLeverClient   *self,
                                                       gint64              not_after);
ClaraLeverTrouble       clara_lever_client_get_trouble
                                                      (ClaraLeverClient   *self);
guint                   clara_lever_client_get_requests
                                                      (ClaraLeverClient   *self);

char                   *clara_lever_path              (const char         *first,
                                                       ...) G_GNUC_NULL_TERMINATED G_GNUC_WARN_UNUSED_RESULT;

ClaraLeverAnswer       *clara_lever_client_get        (ClaraLeverClient   *self,
                                                       const char         *path,
                                                       const char *const  *query,
                                                       GCancellable       *cancellable) G_GNUC_WARN_UNUSED_RESULT;
ClaraLeverAnswer       *clara_lever_client_post       (ClaraLeverClient   *self,
                                                       const char         *path,
                                                       const char *const  *query,
                                                       JsonNode           *body,
                                                       GCancellable       *cancellable) G_GNUC_WARN_UNUSED_RESULT;
ClaraLeverAnswer       *clara_lever_client_put        (ClaraLeverClient   *self,
                                                       const char         *path,
                                                       const char *const  *query,
                                                       JsonNode           *body,
                                                       GCancellable       *cancellable) G_GNUC_WARN_UNUSED_RESULT;
ClaraLeverAnswer       *clara_lever_client_delete     (ClaraLeverClient   *self,
                                                       const char         *path,
                                                       const char *const  *query,
                                                       GCancellable       *cancellable) G_GNUC_WARN_UNUSED_RESULT;
ClaraLeverAnswer       *clara_lever_client_download   (ClaraLeverClient   *self,
                                                       const char         *path,
                                                       GCancellable       *cancellable) G_GNUC_WARN_UNUSED_RESULT;

ClaraLeverPages        *clara_lever_client_list       (ClaraLeverClient   *self,
                                                       const char         *path,
                                                       const char *const  *query,
                                                       const char         *offset) G_GNUC_WARN_UNUSED_RESULT;
ClaraLeverAnswer       *clara_lever_pages_next        (ClaraLeverPages    *self,
                                                       GCancellable       *cancellable) G_GNUC_WARN_UNUSED_RESULT;
const char             *clara_lever_pages_get_offset  (ClaraLeverPages    *self);
gboolean                clara_lever_pages_is_finished (ClaraLeverPages    *self);
void                    clara_lever_pages_free        (ClaraLeverPages    *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraLeverPages, clara_lever_pages_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-write.h"

G_BEGIN_DECLS

/* Webhooks that Lever was asked for, and the deliveries that came by them. */

/**
 * ClaraLeverHook:
 * @event: (owned): what it tells of, as Lever calls it
 * @id: (owned): Lever's id
 * @url: (owned): where it tells it
 * @connection: the secret of the connection that made it
 * @secret: under what the keyring holds what signs it
 * @created: when it was made, in ms since the epoch
 * @verified: when a delivery first bore the right signature; 0: none did
 * @seen: when Lever's own word of something came last; 0: never
 *
 * A webhook. A plain structure.
 */
typedef struct
{
  char    *event;
  char    *id;
  char    *url;
  ClaraId  connection;
  ClaraId  secret;
  gint64   created;
  gint64   verified;
  gint64   seen;
} ClaraLeverHook;

void       clara_lever_hook_free      (ClaraLeverHook         *self);
GPtrArray *clara_lever_hooks_list     (ClaraConnection        *connection,
                                       GError                **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_lever_hooks_set      (ClaraWrite             *write,
                                       const ClaraLeverHook   *hook,
                                       GError                **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_lever_hooks_remove   (ClaraWrite             *write,
                                       const char             *event,
                                       GError                **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_lever_hooks_note     (ClaraWrite             *write,
                                       const char             *event,
                                       gboolean                seen,
                                       GError                **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean   clara_lever_events_add     (ClaraWrite             *write,
                                       const char             *token,
                                       const char             *event,
                                       const char             *opportunity,
                                       gboolean               *added,
                                       GError                **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_lever_events_count   (ClaraConnection        *connection,
                                       guint                  *n_new,
                                       GError                **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *clara_lever_events_list    (ClaraConnection        *connection,
                                       guint                   limit,
                                       GError                **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_lever_events_finish  (ClaraWrite             *write,
                                       const char             *token,
                                       GError                **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_lever_events_finish_all
                                      (ClaraWrite             *write,
                                       gint64                  before,
                                       GError                **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_lever_events_prune   (ClaraWrite             *write,
                                       gint64                  before,
                                       GError                **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * ClaraLeverDelivery:
 * @token: (owned): Lever's own, once for each
 * @opportunity: (owned) (nullable): what is to be looked up
 * @received: when it came, in ms since the epoch
 *
 * A delivery that nobody has looked after yet. A plain structure.
 */
typedef struct
{
  char   *token;
  char   *opportunity;
  gint64  received;
} ClaraLeverDelivery;

void       clara_lever_delivery_free  (ClaraLeverDelivery     *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraLeverHook, clara_lever_hook_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraLeverDelivery, clara_lever_delivery_free)

G_END_DECLS

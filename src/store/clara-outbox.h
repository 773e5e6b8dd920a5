/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-outbox-row.h"
#include "clara-write.h"

G_BEGIN_DECLS

/**
 * CLARA_OUTBOX_LEASE:
 *
 * The lease that a sender holds: one at a time.
 */
#define CLARA_OUTBOX_LEASE "outbox"

gboolean        clara_outbox_may_follow  (ClaraOutboxState         from,
                                          ClaraOutboxState         to);

gboolean        clara_outbox_add         (ClaraWrite              *write,
                                          ClaraOutboxRow          *row,
                                          GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_outbox_withdraw    (ClaraWrite              *write,
                                          const char              *opportunity,
                                          const char              *kind,
                                          int                      before_version,
                                          GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_outbox_next_version
                                         (ClaraConnection         *connection,
                                          const char              *opportunity,
                                          int                      at_least,
                                          int                     *version,
                                          GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_outbox_recover     (ClaraWrite              *write,
                                          gint64                   fence,
                                          guint                    settle_ms,
                                          guint                   *n_recovered,
                                          GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraOutboxRow *clara_outbox_take        (ClaraWrite              *write,
                                          gint64                   fence,
                                          GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraOutboxRow *clara_outbox_take_unknown
                                         (ClaraWrite              *write,
                                          gint64                   fence,
                                          guint                    settle_ms,
                                          GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_outbox_settle      (ClaraWrite              *write,
                                          const ClaraOutboxRow    *row,
                                          ClaraOutboxState         to,
                                          guint                    pause_ms,
                                          const char              *reason,
                                          const char              *remote_id,
                                          GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_outbox_decide      (ClaraWrite              *write,
                                          const ClaraId           *op_id,
                                          ClaraOutboxState         to,
                                          GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_outbox_forget_look (ClaraWrite              *write,
                                          const ClaraOutboxRow    *row,
                                          guint                    pause_ms,
                                          GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_outbox_doubt       (ClaraWrite              *write,
                                          const ClaraId           *op_id,
                                          gint64                   fence,
                                          GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_outbox_doubt_tags  (ClaraWrite              *write,
                                          gint64                   fence,
                                          guint                   *n_doubted,
                                          GError                 **error) G_GNUC_WARN_UNUSED_RESULT;

ClaraOutboxRow *clara_outbox_get         (ClaraConnection         *connection,
                                          const ClaraId           *op_id,
                                          GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray      *clara_outbox_list        (ClaraConnection         *connection,
                                          const ClaraId           *candidacy,
                                          GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_outbox_count       (ClaraConnection         *connection,
                                          guint                    counts[CLARA_N_OUTBOX_STATES],
                                          GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray      *clara_outbox_list_notes  (ClaraConnection         *connection,
                                          const char              *opportunity,
                                          GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
GStrv           clara_outbox_list_targets
                                         (ClaraConnection         *connection,
                                          gint64                   again_since,
                                          GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_outbox_get_due     (ClaraConnection         *connection,
                                          gint64                  *due,
                                          GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_outbox_get_tag     (ClaraConnection         *connection,
                                          const char              *opportunity,
                                          char                   **payload,
                                          GError                 **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

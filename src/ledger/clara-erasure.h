/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-database.h"

G_BEGIN_DECLS

/**
 * CLARA_WORK_ERASE:
 *
 * The kind of work that a request to forget is; its subject is the candidacy.
 */
#define CLARA_WORK_ERASE "erase"

/* What a later import or sync would bring, and was erased here. */
gboolean clara_erasure_knows_opportunity   (ClaraConnection  *connection,
                                            const char       *opportunity,
                                            gboolean         *known,
                                            GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_erasure_knows_content       (ClaraConnection  *connection,
                                            const guint8     *hash,
                                            gboolean         *known,
                                            GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_erasure_welcome_opportunity (ClaraWrite       *write,
                                            const char       *opportunity,
                                            GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_erasure_welcome_content     (ClaraWrite       *write,
                                            const guint8     *hash,
                                            GError          **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean clara_erasure_request             (ClaraWrite       *write,
                                            const ClaraId    *candidacy,
                                            const char       *reason,
                                            GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_erasure_carry_out           (ClaraWrite       *write,
                                            const ClaraId    *candidacy,
                                            guint            *n_erased,
                                            GError          **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_erasure_finish              (ClaraDatabase    *database,
                                            GCancellable     *cancellable,
                                            GError          **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

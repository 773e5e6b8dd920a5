/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-client.h"
#include "clara-lever-preview.h"

G_BEGIN_DECLS

ClaraLeverPreview *clara_lever_counting_read (ClaraLeverClient   *client,
                                              const char *const  *postings,
                                              gboolean            skip_archived,
                                              guint               n_at_most,
                                              GCancellable       *cancellable,
                                              GError            **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

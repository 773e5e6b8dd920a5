/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-json.h"

G_BEGIN_DECLS

/* Inside the room only: the check that stands in front of json-glib. */
gboolean clara_json_scan (const char            *data,
                          gsize                  size,
                          const ClaraJsonLimits *limits,
                          char                 **rewritten,
                          GError               **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

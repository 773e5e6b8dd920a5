/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-score.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

JsonObject *clara_score_to_json          (ClaraScore *score,
                                          const char *reason) G_GNUC_WARN_UNUSED_RESULT;
ClaraScore *clara_score_from_json        (JsonObject *object,
                                          char      **reason,
                                          GError    **error) G_GNUC_WARN_UNUSED_RESULT;
char       *clara_score_get_summary_text (ClaraScore *score) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

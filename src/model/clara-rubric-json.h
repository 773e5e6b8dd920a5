/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-rubric.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

JsonObject  *clara_rubric_to_json   (ClaraRubric  *rubric) G_GNUC_WARN_UNUSED_RESULT;
char        *clara_rubric_to_string (ClaraRubric  *rubric) G_GNUC_WARN_UNUSED_RESULT;
ClaraRubric *clara_rubric_from_json (const char   *json,
                                     gssize        length,
                                     GError      **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

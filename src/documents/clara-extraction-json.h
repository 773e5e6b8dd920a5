/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-extraction.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

JsonObject      *clara_extraction_to_json   (ClaraExtraction *self,
                                             gboolean         positions) G_GNUC_WARN_UNUSED_RESULT;
ClaraExtraction *clara_extraction_from_json (JsonObject      *object,
                                             GError         **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

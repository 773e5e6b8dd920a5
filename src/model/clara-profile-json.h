/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-profile.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

JsonObject   *clara_profile_to_json   (ClaraProfile *self) G_GNUC_WARN_UNUSED_RESULT;
ClaraProfile *clara_profile_from_json (JsonObject   *object,
                                       GError      **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

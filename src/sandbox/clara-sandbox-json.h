/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

JsonObject *clara_sandbox_json_object   (const char        *spec,
                                         ...) G_GNUC_NULL_TERMINATED G_GNUC_WARN_UNUSED_RESULT;
JsonObject *clara_sandbox_json_shallow  (JsonObject        *object) G_GNUC_WARN_UNUSED_RESULT;
JsonArray  *clara_sandbox_json_strings  (const char *const *strings) G_GNUC_WARN_UNUSED_RESULT;
char       *clara_sandbox_json_text     (JsonObject        *object,
                                         gboolean           pretty) G_GNUC_WARN_UNUSED_RESULT;
JsonObject *clara_sandbox_json_resource (const char        *name) G_GNUC_WARN_UNUSED_RESULT;

const char *clara_sandbox_json_string   (JsonObject        *object,
                                         const char        *name);
gint64      clara_sandbox_json_int      (JsonObject        *object,
                                         const char        *name,
                                         gint64             fallback);
gboolean    clara_sandbox_json_boolean  (JsonObject        *object,
                                         const char        *name,
                                         gboolean           fallback);
JsonArray  *clara_sandbox_json_array    (JsonObject        *object,
                                         const char        *name);
JsonObject *clara_sandbox_json_member   (JsonObject        *object,
                                         const char        *name);
gboolean    clara_sandbox_json_holds    (JsonArray         *array,
                                         const char        *text);

G_END_DECLS

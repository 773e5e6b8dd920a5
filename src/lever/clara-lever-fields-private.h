/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/*
 * One object of Lever's while it is read. The first field that is not as it has to be is noted, and nothing after it
 * counts: so a reader takes field after field and looks once, at the end.
 */
typedef struct
{
  JsonObject *object;
  const char *wrong; /* (nullable): the name of the field */
} ClaraLeverFields;

char     *clara_lever_fields_dup_id      (ClaraLeverFields *self, const char *name, gboolean needed);
char     *clara_lever_fields_dup_text    (ClaraLeverFields *self, const char *name);
gint64    clara_lever_fields_get_time    (ClaraLeverFields *self, const char *name);
gint64    clara_lever_fields_get_size    (ClaraLeverFields *self, const char *name);
gboolean  clara_lever_fields_get_boolean (ClaraLeverFields *self, const char *name);
GStrv     clara_lever_fields_dup_list    (ClaraLeverFields *self, const char *name, const char *member);
JsonArray  *clara_lever_fields_get_array  (ClaraLeverFields *self, const char *name);
JsonObject *clara_lever_fields_get_object (ClaraLeverFields *self, const char *name);

void      clara_lever_text_append        (GString *text, const char *part, gboolean html);
char     *clara_lever_answers_to_text    (JsonArray *forms);

G_END_DECLS

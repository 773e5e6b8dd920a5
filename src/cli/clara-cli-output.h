/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-extraction.h"
#include "clara-id.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

void        clara_cli_complain         (const char      *format,
                                        ...) G_GNUC_PRINTF (1, 2);
char       *clara_cli_make_printable   (const char      *text) G_GNUC_WARN_UNUSED_RESULT;
void        clara_cli_print_printable  (const char      *text);
void        clara_cli_put_json         (JsonObject      *object);
void        clara_cli_print_json       (JsonObject      *object);
void        clara_cli_print_id         (const ClaraId   *id);
void        clara_cli_set_id           (JsonObject      *object,
                                        const char      *name,
                                        const ClaraId   *id);
void        clara_cli_set_string       (JsonObject      *object,
                                        const char      *name,
                                        const char      *string);
char       *clara_cli_describe_time    (gint64           ms) G_GNUC_WARN_UNUSED_RESULT;
void        clara_cli_print_extraction (const char      *file,
                                        ClaraExtraction *extraction);
gboolean    clara_cli_flush            (void);
const char *clara_cli_explain_reason   (const char      *reason);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-id.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Inside the room: small JSON objects, as journal, audit and outbox keep them. */

void     clara_facts_set_id     (JsonObject     *facts,
                                 const char     *name,
                                 const ClaraId  *id);
void     clara_facts_set_string (JsonObject     *facts,
                                 const char     *name,
                                 const char     *value);
char    *clara_facts_to_string  (JsonObject     *facts) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_facts_get_id     (JsonObject     *facts,
                                 const char     *name,
                                 ClaraId        *id,
                                 GError        **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_ledger_check_text
                                (const char     *text,
                                 gboolean        needed,
                                 GError        **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

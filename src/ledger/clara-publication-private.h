/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-candidacy.h"
#include "clara-connection.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Inside the room: the newest score of a card, as far as Lever may know it. */
JsonObject *clara_publication_describe_score (ClaraConnection       *connection,
                                              const ClaraCandidacy  *card,
                                              gint64                *seq,
                                              GError               **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

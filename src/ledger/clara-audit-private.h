/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-audit.h"

G_BEGIN_DECLS

/* Inside the room, and for its tests: what is hashed. */

void clara_audit_hash_row  (const ClaraAuditRow *row,
                            guint8              *hash);
void clara_audit_hash_text (GBytes              *salt,
                            const char          *text,
                            guint8              *digest);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-identity.h"
#include "clara-write.h"

G_BEGIN_DECLS

/* Who a candidacy is. Only the gate of the floor above may call what reads here. */

gboolean       clara_identities_add           (ClaraWrite         *write,
                                               const ClaraId      *candidacy,
                                               ClaraIdentityKind   kind,
                                               const char         *value,
                                               GError            **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean       clara_identities_set_file_name (ClaraWrite         *write,
                                               const ClaraId      *candidacy,
                                               const ClaraId      *material,
                                               const char         *name,
                                               GError            **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean       clara_identities_forget        (ClaraWrite         *write,
                                               const ClaraId      *candidacy,
                                               GError            **error) G_GNUC_WARN_UNUSED_RESULT;

ClaraIdentity *clara_identities_get           (ClaraConnection    *connection,
                                               const ClaraId      *candidacy,
                                               GError            **error) G_GNUC_WARN_UNUSED_RESULT;
char          *clara_identities_get_file_name (ClaraConnection    *connection,
                                               const ClaraId      *material,
                                               GError            **error) G_GNUC_WARN_UNUSED_RESULT;

char          *clara_identity_make_key        (ClaraIdentityKind   kind,
                                               const char         *value) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

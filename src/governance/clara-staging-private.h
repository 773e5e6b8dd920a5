/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-database.h"

G_BEGIN_DECLS

/* A folder inside of the workspace's, where a backup becomes a workspace before it takes the place of the other. */

char     *clara_staging_make     (const char     *folder,
                                  GError        **error) G_GNUC_WARN_UNUSED_RESULT;
void      clara_staging_remove   (char           *staging);
gboolean  clara_staging_drop_old (const char     *folder,
                                  GError        **error) G_GNUC_WARN_UNUSED_RESULT;

typedef char ClaraStaging;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraStaging, clara_staging_remove)

G_END_DECLS

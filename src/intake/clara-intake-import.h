/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-database.h"
#include "clara-import-file.h"
#include "clara-material.h"

G_BEGIN_DECLS

gboolean  clara_intake_import         (ClaraDatabase     *database,
                                       const ClaraId     *member,
                                       const ClaraId     *job,
                                       ClaraImportFile   *files,
                                       guint              n_files,
                                       gboolean           bring_back,
                                       GCancellable      *cancellable,
                                       GError           **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-cli-workspace.h"
#include "clara-workspace-import.h"

G_BEGIN_DECLS

/**
 * ClaraCliImportStyle:
 * @CLARA_CLI_IMPORT_LABELS: for people, who do not learn which name has which label
 * @CLARA_CLI_IMPORT_FILE_NAMES: for people who asked for it
 * @CLARA_CLI_IMPORT_JSON: for programs
 *
 * How an import is told.
 */
typedef enum
{
  CLARA_CLI_IMPORT_LABELS,
  CLARA_CLI_IMPORT_FILE_NAMES,
  CLARA_CLI_IMPORT_JSON,
} ClaraCliImportStyle;

gboolean clara_cli_import_print (const ClaraCliWorkspace *workspace,
                                 const ClaraJob          *job,
                                 const ClaraImportReport *report,
                                 ClaraCliImportStyle      style) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-folder-fault.h"
#include "clara-import-file.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

/**
 * ClaraImported:
 * @path: (owned): the file, as the caller named it or its folder
 * @unread: (nullable): why it could not be read from the disk, a short stable name; then nothing else means anything. A
 *   static string
 * @outcome: what became of it
 * @candidacy: the candidacy that was made or that has it; zero: none
 *
 * A file that was imported. Not to be shown beside a blind label unasked: the name may be the person's.
 */
typedef struct
{
  char               *path;
  const char         *unread;
  ClaraImportOutcome  outcome;
  ClaraId             candidacy;
} ClaraImported;

/**
 * ClaraImportReport:
 * @n_files: how many files there are
 * @complete: whether every folder could be listed and had a document in it
 * @faults: (owned) (element-type ClaraFolderFault): what is wrong with which folder
 * @files: (owned) (element-type ClaraImported): what became of the files, in their order, as far as it came
 * @n_added: of how many a candidacy was made
 * @n_known: how many the job had already
 * @n_erased: how many were left out: who handed them in asked to be forgotten
 * @n_unread: how many could not be read from the disk
 * @error: (owned) (nullable): why it ended before all was done; what is in @files is kept all the same
 *
 * What became of an import. Owned by one thread at a time.
 */
typedef struct
{
  guint      n_files;
  gboolean   complete;
  GPtrArray *faults;
  GPtrArray *files;
  guint      n_added;
  guint      n_known;
  guint      n_erased;
  guint      n_unread;
  GError    *error;
} ClaraImportReport;

/**
 * ClaraImportProgress:
 * @report: how far it came
 * @user_data: what was given along
 *
 * Called in the thread that began the import: when it is known which files there are, then whenever some are durable.
 */
typedef void (*ClaraImportProgress) (const ClaraImportReport *report, gpointer user_data);

void               clara_import_report_free      (ClaraImportReport    *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraImportReport, clara_import_report_free)

void               clara_workspace_import_async  (ClaraWorkspace       *self,
                                                  const ClaraId        *job,
                                                  const char *const    *paths,
                                                  gboolean              bring_back,
                                                  ClaraImportProgress   progress,
                                                  gpointer              progress_data,
                                                  GCancellable         *cancellable,
                                                  GAsyncReadyCallback   callback,
                                                  gpointer              user_data);
ClaraImportReport *clara_workspace_import_finish (ClaraWorkspace       *self,
                                                  GAsyncResult         *result) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-folder-fault.h"

G_BEGIN_DECLS

/**
 * ClaraDocumentFile:
 * @path: (owned): where it is, as the caller named it or as the caller named its folder
 * @from_folder: whether it was found in a folder; then a symbolic link that takes its place is not followed
 */
typedef struct
{
  char     *path;
  gboolean  from_folder;
} ClaraDocumentFile;

GPtrArray *clara_document_files_find (const char *const        *paths,
                                      gboolean                 *complete,
                                      GPtrArray                *faults) G_GNUC_WARN_UNUSED_RESULT;
GBytes    *clara_document_file_read  (const ClaraDocumentFile  *file,
                                      const char              **reason) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

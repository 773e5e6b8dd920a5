/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ClaraCliFile:
 * @path: (owned): where it is, as the caller named it or as the caller named its folder
 * @from_folder: whether it was found in a folder; then a symbolic link that takes its place is not followed
 */
typedef struct
{
  char     *path;
  gboolean  from_folder;
} ClaraCliFile;

GPtrArray *clara_cli_files_find (char               **arguments,
                                 gboolean            *complete) G_GNUC_WARN_UNUSED_RESULT;
GBytes    *clara_cli_file_read  (const ClaraCliFile  *file,
                                 const char         **reason) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ClaraFolderFault:
 * @folder: (owned): a folder
 * @message: (owned) (nullable): why it cannot be listed; %NULL: there is no document in it
 *
 * What is wrong with a folder of documents.
 */
typedef struct
{
  char *folder;
  char *message;
} ClaraFolderFault;

ClaraFolderFault *clara_folder_fault_new  (const char       *folder,
                                           const char       *message) G_GNUC_WARN_UNUSED_RESULT;
void              clara_folder_fault_free (ClaraFolderFault *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraFolderFault, clara_folder_fault_free)

G_END_DECLS

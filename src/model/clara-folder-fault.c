/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-folder-fault.h"

/**
 * clara_folder_fault_new:
 * @folder: a folder
 * @message: (nullable): why it cannot be listed; %NULL: there is no document in it
 *
 * Returns: (transfer full): what is wrong with it
 */
ClaraFolderFault *
clara_folder_fault_new (const char *folder, const char *message)
{
  ClaraFolderFault *self = g_new0 (ClaraFolderFault, 1);

  self->folder = g_strdup (folder);
  self->message = g_strdup (message);

  return self;
}

/**
 * clara_folder_fault_free:
 * @self: (nullable) (transfer full): what is wrong with a folder
 */
void
clara_folder_fault_free (ClaraFolderFault *self)
{
  if (self == NULL)
    return;

  g_free (self->folder);
  g_free (self->message);
  g_free (self);
}

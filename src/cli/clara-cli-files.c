/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli-files.h"

#include "clara-cli-output.h"

#include <glib/gi18n.h>

/**
 * clara_cli_files_complain:
 * @faults: (element-type ClaraFolderFault): what is wrong with which folder
 *
 * Says it.
 */
void
clara_cli_files_complain (GPtrArray *faults)
{
  for (guint i = 0; i < faults->len; i++)
    {
      const ClaraFolderFault *fault = g_ptr_array_index (faults, i);

      if (fault->message != NULL)
        clara_cli_complain ("%s", fault->message);
      else
        clara_cli_complain (_ ("There is no document in “%s”."), fault->folder);
    }
}

/**
 * clara_cli_files_find:
 * @arguments: (array zero-terminated=1): files and folders
 * @complete: (out): whether every folder could be listed and had a document in it; else that has been said
 *
 * As clara_document_files_find().
 *
 * Returns: (transfer full) (element-type ClaraDocumentFile): the files
 */
GPtrArray *
clara_cli_files_find (char **arguments, gboolean *complete)
{
  g_autoptr (GPtrArray)
      faults = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_folder_fault_free);
  GPtrArray *files = clara_document_files_find ((const char *const *) arguments, complete, faults);

  clara_cli_files_complain (faults);

  return files;
}

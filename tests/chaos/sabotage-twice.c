/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chaos-worker.h"
#include "clara-error.h"
#include "clara-materials.h"

const gboolean chaos_says_before_it_is_durable = FALSE;

/* Sabotage: an import does not look whether the job has the same content already. */

gboolean __wrap_clara_materials_find (ClaraConnection *connection,
                                      const ClaraId *job,
                                      const guint8 *hash,
                                      ClaraId *candidacy,
                                      GError **error);

gboolean
__wrap_clara_materials_find (ClaraConnection *connection,
                             const ClaraId *job,
                             const guint8 *hash,
                             ClaraId *candidacy,
                             GError **error)
{
  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND, "looked at nothing");

  return FALSE;
}

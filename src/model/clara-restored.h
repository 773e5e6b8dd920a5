/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ClaraRestored:
 * @n_erased_again: how many candidacies of the backup were left out: they were erased here since it was made
 * @safety_copy: (owned) (nullable): where what was replaced lies now; %NULL: there was nothing
 *
 * What came of a restore. Whoever puts a backup into an empty folder gets back everybody who was in it: the folder
 * cannot tell who was erased since.
 */
typedef struct
{
  guint  n_erased_again;
  char  *safety_copy;
} ClaraRestored;

void clara_restored_clear (ClaraRestored *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ClaraRestored, clara_restored_clear)

G_END_DECLS

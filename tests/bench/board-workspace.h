/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-workspace.h"

G_BEGIN_DECLS

/* The two boards that are compared: what a deed costs must not grow from the one to the other. */
#define BOARD_LARGE 12000u
#define BOARD_SMALL 1600u

/**
 * BoardWorkspace:
 * @folder: where it lies
 * @large: a job of %BOARD_LARGE candidates, a fourth of them in each column
 * @small: a job of %BOARD_SMALL
 *
 * A workspace that was never screened: the candidates are rows, with scores, badges and requirements met and unmet.
 */
typedef struct
{
  char *folder;
  ClaraId large;
  ClaraId small;
} BoardWorkspace;

BoardWorkspace *board_workspace_new  (const char     *folder) G_GNUC_WARN_UNUSED_RESULT;
void            board_workspace_free (BoardWorkspace *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BoardWorkspace, board_workspace_free)

G_END_DECLS

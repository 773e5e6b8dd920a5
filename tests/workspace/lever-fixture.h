/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-deed.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

/**
 * LeverWorld:
 * @lever: (owned): a local Lever
 * @journal: (owned): the file of its journal
 * @admin: (owned): the address of its admin page
 * @folder: (owned): of the workspace
 * @workspace: (owned): a workspace that is connected with it by an API key, with all external jobs processed
 *
 * A team with a Lever of its own.
 */
typedef struct
{
  GSubprocess    *lever;
  char           *journal;
  char           *admin;
  char           *folder;
  ClaraWorkspace *workspace;
} LeverWorld;

void            lever_world_start (LeverWorld          *self,
                                   const char          *program,
                                   const char *const   *options);
void            lever_world_end   (LeverWorld          *self);
void            lever_world_act   (LeverWorld          *self,
                                   const char          *act,
                                   const char          *body);

/* Another program's, or another window's, of the same workspace. */
ClaraWorkspace *lever_world_open  (const char          *folder);

/* The cards that have an opportunity. */
GArray         *lever_world_cards (LeverWorld          *self);

/* How many lines of the journal hold both. */
guint           lever_world_count (LeverWorld          *self,
                                   const char          *first,
                                   const char          *second);

/* That no note was written, and no tag set where it stood, twice. Returns how many notes there were. */
guint           lever_world_check_once
                                  (LeverWorld          *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (LeverWorld, lever_world_end)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-workspace.h"

G_BEGIN_DECLS

/**
 * Fixture:
 * @folder: (owned): a folder of its own
 * @workspace: (owned): a workspace in it, with its only admin, Ada, signed in
 * @job: a job without a rubric
 * @candidacy: a candidacy of it, in To Review, that nobody else may see
 *
 * A team of one.
 */
typedef struct
{
  char           *folder;
  ClaraWorkspace *workspace;
  ClaraId         job;
  ClaraId         candidacy;
} Fixture;

void            fixture_set_up     (Fixture         *self,
                                    gconstpointer    data);
void            fixture_tear_down  (Fixture         *self,
                                    gconstpointer    data);

void            fixture_add_member (Fixture         *self,
                                    const char      *email);
ClaraWorkspace *fixture_open_as    (Fixture         *self,
                                    const char      *email);
void            fixture_write      (Fixture         *self,
                                    ClaraWriteFunc   func,
                                    gpointer         data);

/* Waits for what was begun with fixture_result_cb() and a result that was NULL. */
void            fixture_result_cb  (GObject         *source,
                                    GAsyncResult    *result,
                                    gpointer         user_data);
GAsyncResult   *fixture_wait       (GAsyncResult   **result);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fixture.h"

G_BEGIN_DECLS

/**
 * Workspace:
 * @folder: (owned): where the tests' files lie; the workspace is in `data` below it
 * @job: (owned): the id of its one job, `Harbour Engineer`
 *
 * A workspace whose admin is ada@team.example, made by clara-cli itself.
 */
typedef struct
{
  char *folder;
  char *job;
} Workspace;

/* Runs clara-cli; in JSON, where it has to exit with that status. */
#define RUN(self, ...) fixture_runv ((self)->folder, (const char *const[]){ __VA_ARGS__, NULL })
#define JSON(self, ...) \
  workspace_json ((self)->folder, (const char *const[]){ __VA_ARGS__, NULL })
#define FAILS(self, status, words, ...) \
  workspace_fails ((self)->folder, status, words, (const char *const[]){ __VA_ARGS__, NULL })
#define WORKS(self, ...) \
  workspace_fails ((self)->folder, 0, NULL, (const char *const[]){ __VA_ARGS__, NULL })

void        workspace_set_up     (Workspace         *self,
                                  gconstpointer      data);
void        workspace_tear_down  (Workspace         *self,
                                  gconstpointer      data);
void        workspace_add        (const char        *name,
                                  void             (*test) (Workspace *, gconstpointer));

JsonObject *workspace_json       (const char        *folder,
                                  const char *const *arguments);
void        workspace_fails      (const char        *folder,
                                  int                status,
                                  const char        *words,
                                  const char *const *arguments);
void        workspace_write      (Workspace         *self,
                                  const char        *name,
                                  const char        *person,
                                  const char        *more);
char       *workspace_import     (Workspace         *self,
                                  const char        *name) G_GNUC_WARN_UNUSED_RESULT;
char       *workspace_status     (Workspace         *self,
                                  const char        *candidacy) G_GNUC_WARN_UNUSED_RESULT;
guint       workspace_count      (Workspace         *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * FixtureRun:
 *
 * What a run of clara-cli left behind.
 */
typedef struct
{
  int   status;
  char *output;
  char *messages;
} FixtureRun;

FixtureRun  fixture_run          (const char  *folder,
                                  const char  *first,
                                  ...) G_GNUC_NULL_TERMINATED;
FixtureRun  fixture_runv         (const char  *folder,
                                  const char *const *arguments);
void        fixture_run_clear    (FixtureRun  *self);
char       *fixture_program      (void);
char       *fixture_folder       (void);
void        fixture_write        (const char  *folder,
                                  const char  *name,
                                  const char  *text);
void        fixture_remove       (const char  *folder);
JsonObject *fixture_object       (const char  *json);
JsonArray  *fixture_lines        (const char  *jsonl);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FixtureRun, fixture_run_clear)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-write.h"

G_BEGIN_DECLS

/* The one row that says whose workspace this is, and its secrets that are no one's password. */

#define CLARA_TOMBSTONE_KEY_SIZE 32u

gboolean  clara_workspaces_add               (ClaraWrite      *write,
                                              const char      *name,
                                              GError         **error) G_GNUC_WARN_UNUSED_RESULT;
char     *clara_workspaces_get_name          (ClaraConnection *connection,
                                              GError         **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean  clara_workspaces_get_id            (ClaraConnection *connection,
                                              ClaraId         *id,
                                              GError         **error) G_GNUC_WARN_UNUSED_RESULT;

/* Who was erased does not come back by itself. */
gboolean  clara_tombstones_add               (ClaraWrite      *write,
                                              const char      *what,
                                              GError         **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean  clara_tombstones_remove            (ClaraWrite      *write,
                                              const char      *what,
                                              GError         **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean  clara_tombstones_contain           (ClaraConnection *connection,
                                              const char      *what,
                                              gboolean        *contain,
                                              GError         **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-job.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

/**
 * ClaraCliWorkspace:
 * @workspace: (owned): the workspace, with the member who acts signed in
 *
 * A workspace for a command that says by itself what goes wrong. Main thread only.
 */
typedef struct
{
  ClaraWorkspace *workspace;
} ClaraCliWorkspace;

void      clara_cli_workspace_choose    (const char              *data_dir,
                                         const char              *url,
                                         const char              *member);
char     *clara_cli_workspace_find      (void) G_GNUC_WARN_UNUSED_RESULT;
int       clara_cli_workspace_open      (ClaraCliWorkspace       *self) G_GNUC_WARN_UNUSED_RESULT;
void      clara_cli_workspace_clear     (ClaraCliWorkspace       *self);

gboolean  clara_cli_workspace_check     (const ClaraCliWorkspace *self,
                                         ClaraPermission          permission) G_GNUC_WARN_UNUSED_RESULT;

ClaraJob *clara_cli_workspace_get_job   (const ClaraCliWorkspace *self,
                                         const char              *name) G_GNUC_WARN_UNUSED_RESULT;
gboolean  clara_cli_parse_candidacy     (const char              *text,
                                         ClaraId                 *id) G_GNUC_WARN_UNUSED_RESULT;
void      clara_cli_complain_of_error   (const GError            *error);
int       clara_cli_fail                (const GError            *error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ClaraCliWorkspace, clara_cli_workspace_clear)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-candidacy.h"
#include "clara-cli-workspace.h"
#include "clara-job.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

JsonObject *clara_cli_job_to_json     (const ClaraJob          *job) G_GNUC_WARN_UNUSED_RESULT;
JsonObject *clara_cli_card_to_json    (const ClaraCandidacy    *card) G_GNUC_WARN_UNUSED_RESULT;
char       *clara_cli_describe_card   (const ClaraCandidacy    *card) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray  *clara_cli_list_cards      (const ClaraCliWorkspace *workspace,
                                       ClaraJob                *job) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

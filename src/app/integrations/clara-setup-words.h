/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-connection.h"
#include "clara-setup-step.h"

G_BEGIN_DECLS

char       *clara_setup_explain        (const GError     *error) G_GNUC_WARN_UNUSED_RESULT;
const char *clara_setup_name_scope     (const char       *scope);
const char *clara_setup_name_reason    (const char       *reason);
const char *clara_setup_name_state     (ClaraLeverState   state);
char       *clara_setup_name_lever     (const char       *api_url) G_GNUC_WARN_UNUSED_RESULT;
const char *clara_setup_get_api_url    (ClaraSetupPlace   place);
const char *clara_setup_get_auth_url   (ClaraSetupPlace   place);
gboolean    clara_setup_is_local       (const char       *api_url);

G_END_DECLS

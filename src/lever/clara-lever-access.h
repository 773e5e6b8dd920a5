/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-database.h"
#include "clara-http.h"
#include "clara-lever-config.h"
#include "clara-lever-connection.h"
#include "clara-secrets.h"

G_BEGIN_DECLS

#define CLARA_TYPE_LEVER_ACCESS (clara_lever_access_get_type ())
G_DECLARE_FINAL_TYPE (ClaraLeverAccess, clara_lever_access, CLARA, LEVER_ACCESS, GObject)

ClaraLeverAccess       *clara_lever_access_open        (ClaraDatabase           *database,
                                                        ClaraSecrets            *secrets,
                                                        const ClaraLeverConfig  *config,
                                                        GCancellable            *cancellable,
                                                        GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraLeverAccess       *clara_lever_access_new_for_key (const ClaraLeverConfig  *config,
                                                        const char              *api_key) G_GNUC_WARN_UNUSED_RESULT;

const ClaraLeverConfig *clara_lever_access_get_config  (ClaraLeverAccess        *self);
ClaraHttp              *clara_lever_access_get_http    (ClaraLeverAccess        *self);
ClaraPace              *clara_lever_access_get_pace    (ClaraLeverAccess        *self);
ClaraLeverConnection   *clara_lever_access_read        (ClaraLeverAccess        *self,
                                                        GCancellable            *cancellable,
                                                        GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
void                    clara_lever_access_note_state  (ClaraLeverAccess        *self,
                                                        ClaraLeverState          state);

char                   *clara_lever_access_authorize   (ClaraLeverAccess        *self,
                                                        GCancellable            *cancellable,
                                                        GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean                clara_lever_access_renew       (ClaraLeverAccess        *self,
                                                        const char              *refused,
                                                        GCancellable            *cancellable,
                                                        GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean                clara_lever_access_give_up     (ClaraLeverAccess        *self,
                                                        const char              *refused);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-service.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_APPLICATION (clara_application_get_type ())
G_DECLARE_FINAL_TYPE (ClaraApplication, clara_application, CLARA, APPLICATION, AdwApplication)

ClaraApplication *clara_application_new           (void) G_GNUC_WARN_UNUSED_RESULT;
GSettings        *clara_application_get_settings  (ClaraApplication *self);
ClaraWorkspace   *clara_application_get_workspace (ClaraApplication *self);
void              clara_application_set_workspace (ClaraApplication *self,
                                                   ClaraWorkspace   *workspace);
const ClaraLeverServiceStatus *
                  clara_application_get_lever     (ClaraApplication *self);
void              clara_application_hold_lever    (ClaraApplication *self,
                                                   gboolean          hold);
void              clara_application_reopen        (ClaraApplication *self,
                                                   const char       *text);

G_END_DECLS

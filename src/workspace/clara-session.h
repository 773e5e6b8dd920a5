/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-connection.h"
#include "clara-permission.h"

#include <glib-object.h>

G_BEGIN_DECLS

#define CLARA_TYPE_SESSION (clara_session_get_type ())
G_DECLARE_FINAL_TYPE (ClaraSession, clara_session, CLARA, SESSION, GObject)

ClaraSession  *clara_session_open       (ClaraConnection  *connection,
                                         const char       *as,
                                         GError          **error) G_GNUC_WARN_UNUSED_RESULT;
const ClaraId *clara_session_get_member (ClaraSession     *self);
const char    *clara_session_get_email  (ClaraSession     *self);
ClaraRole      clara_session_get_role   (ClaraSession     *self);
gboolean       clara_session_may        (ClaraSession     *self,
                                         ClaraPermission   permission);
gboolean       clara_session_check      (ClaraSession     *self,
                                         ClaraPermission   permission,
                                         GError          **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

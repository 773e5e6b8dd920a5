/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-application.h"

G_BEGIN_DECLS

#define CLARA_TYPE_WINDOW (clara_window_get_type ())
G_DECLARE_FINAL_TYPE (ClaraWindow, clara_window, CLARA, WINDOW, AdwApplicationWindow)

/**
 * ClaraWindowUndoFunc:
 * @self: the window
 * @user_data: what the caller gave along
 *
 * Takes something back.
 */
typedef void (*ClaraWindowUndoFunc) (ClaraWindow *self, gpointer user_data);

ClaraWindow    *clara_window_new            (ClaraApplication *application,
                                             const char       *data_dir,
                                             const char       *member) G_GNUC_WARN_UNUSED_RESULT;
void            clara_window_open_job       (ClaraWindow      *self,
                                             const char       *id);
void            clara_window_open_candidacy (ClaraWindow      *self,
                                             const char       *id);
void            clara_window_open_link      (ClaraWindow      *self,
                                             const char       *uri);
void            clara_window_tell           (ClaraWindow      *self,
                                             const char       *text);
void            clara_window_offer_undo     (ClaraWindow      *self,
                                             const char       *text);
void            clara_window_tell_undoable  (ClaraWindow      *self,
                                             const char       *text,
                                             ClaraWindowUndoFunc
                                                               func,
                                             gpointer          data,
                                             GDestroyNotify    destroy);
ClaraWorkspace *clara_window_get_workspace  (ClaraWindow      *self);
void            clara_window_tell_error     (ClaraWindow      *self,
                                             const char       *what,
                                             const GError     *error);

G_END_DECLS

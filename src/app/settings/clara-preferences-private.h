/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-application.h"

G_BEGIN_DECLS

/*
 * The window of preferences: one page a file. What a page needs is in one structure that lives as long as the window, and
 * as long as something that was begun in it is on the way. Main thread only.
 */

typedef struct
{
  GtkWindow *window;             /* (unowned) (nullable): %NULL once it is closed */
  ClaraApplication *application; /* (owned) */
  ClaraWorkspace *workspace;     /* (owned) (nullable) */
  GSettings *settings;           /* (owned) */
  AdwToast *toast;               /* (owned) (nullable): the one that is shown */

  /* What the team decided. */
  GHashTable *values; /* (owned) (nullable): key → JSON */
  gboolean open;      /* whether they may be changed */
  gboolean filling;   /* whether what changes is changed by nobody */
  guint bands_wait;   /* a source: the person is still turning */
  guint days_wait;
  GtkSpinButton *pre_qualified;
  GtkSwitch *has_qualified;
  GtkSpinButton *qualified;
  GtkSwitch *blind;
  GtkSwitch *strict;
  GtkSpinButton *days;
  AdwActionRow *days_row;

  /* Who belongs to it. */
  AdwPreferencesGroup *members;
  GPtrArray *member_rows; /* (owned) (element-type GtkWidget) */
  AdwEntryRow *new_member;
  AdwComboRow *new_role;

  /* How it is connected. */
  AdwPreferencesPage *integrations;
  GPtrArray *integration_groups; /* (owned) (nullable) (element-type AdwPreferencesGroup) */

  /* What is kept. */
  AdwActionRow *backup_row;
  AdwActionRow *restore_row;
  AdwActionRow *verify_row;
  AdwActionRow *export_row;
} ClaraPreferences;

ClaraPreferences *clara_preferences_ref           (ClaraPreferences   *self) G_GNUC_WARN_UNUSED_RESULT;
void              clara_preferences_unref         (ClaraPreferences   *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraPreferences, clara_preferences_unref)

gboolean          clara_preferences_may           (ClaraPreferences   *self,
                                                   ClaraPermission     permission);
char             *clara_preferences_dup_reason    (ClaraPreferences   *self,
                                                   ClaraPermission     permission) G_GNUC_WARN_UNUSED_RESULT;
const char       *clara_preferences_name_role     (ClaraRole           role);

void              clara_preferences_show_toast    (ClaraPreferences   *self,
                                                   AdwToast           *toast);
void              clara_preferences_tell          (ClaraPreferences   *self,
                                                   const char         *text);
void              clara_preferences_tell_error    (ClaraPreferences   *self,
                                                   const char         *what,
                                                   const GError       *error);

AdwPreferencesGroup *
                  clara_preferences_add_group     (AdwPreferencesPage *page,
                                                   const char         *title,
                                                   const char         *description);
AdwActionRow     *clara_preferences_add_row       (AdwPreferencesGroup *group,
                                                   const char         *title,
                                                   const char         *subtitle,
                                                   GtkWidget          *control);

AdwPreferencesPage *
                  clara_preferences_make_general  (ClaraPreferences   *self);
AdwPreferencesPage *
                  clara_preferences_make_screening
                                                  (ClaraPreferences   *self);
void              clara_preferences_flush_screening
                                                  (ClaraPreferences   *self);
AdwPreferencesPage *
                  clara_preferences_make_team     (ClaraPreferences   *self);
AdwPreferencesPage *
                  clara_preferences_make_integrations
                                                  (ClaraPreferences   *self);
AdwPreferencesPage *
                  clara_preferences_make_keeping  (ClaraPreferences   *self);

G_END_DECLS

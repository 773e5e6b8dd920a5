/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-setup-window.h"
#include "clara-status-map.h"
#include "clara-workspace-lever-setup.h"
#include "clara-workspace-lever.h"

G_BEGIN_DECLS

/*
 * The wizard: one step a page, each made anew from what the workspace has when it is come to, so that there is nothing to
 * be kept in step. What a person settles is written at once, and so is the step: a wizard that is left, or killed, goes on
 * from where it was. The same pages, one by one, change what was settled later.
 */
struct _ClaraSetupWindow
{
  AdwWindow parent_instance;

  ClaraApplication *application; /* (owned) */
  ClaraWorkspace *workspace;     /* (owned) */
  GCancellable *cancellable;     /* (owned): of what is done for this window */
  ClaraSetup setup;              /* where it is */
  gboolean alone;                /* whether one page is shown, to change what was settled */
  gboolean holds;                /* whether nothing is read by itself for as long as it is there */
  gboolean resumed;              /* whether it was left before, until that has been looked at */
  gboolean unread;               /* whether Lever is to be asked before the step is shown */
  gboolean filling;              /* whether what changes is changed by nobody */
  ClaraLeverSetup *lever;        /* (owned) (nullable): what there is */

  GtkButton *back;
  GtkButton *next;
  AdwWindowTitle *title;
  AdwToastOverlay *toasts;
  GtkStack *stack;

  /* Connecting. What was typed stays for another try. */
  AdwComboRow *place_row;
  AdwComboRow *way_row;
  GtkWidget *app_group;
  GtkWidget *key_group;
  GtkEditable *id_row;
  GtkEditable *secret_row;
  GtkEditable *key_row;
  char *typed[3];           /* (owned) (nullable): client id, its secret, API key */
  guint way;                /* 0: an app; 1: an API key */
  GCancellable *connecting; /* (owned) (nullable): while a person is waited for */
  char *url;                /* (owned) (nullable): where they say yes or no */
  GtkWidget *url_buttons;
  gboolean kept;            /* whether the keyring keeps what lets Clara in */

  /* Jobs, the mapping, the end. */
  GPtrArray *switches;        /* (owned) (nullable) (element-type GtkSwitch) */
  ClaraStatusMap *map;        /* (owned) (nullable) */
  ClaraLeverPreview *preview; /* (owned) (nullable) */
  GPtrArray *rows;            /* (owned) (nullable) (element-type AdwActionRow): those that are counted */
  GtkLabel *preview_label;
  GtkStack *end_stack;
  AdwActionRow *end_row;
};

/* The window itself. */
void       clara_setup_window_go              (ClaraSetupWindow *self, ClaraSetupStep step);
void       clara_setup_window_show_child      (ClaraSetupWindow *self, GtkWidget *child, const char *title);
void       clara_setup_window_show_waiting    (ClaraSetupWindow *self, const char *title, const char *text);
void       clara_setup_window_show_failure    (ClaraSetupWindow *self, const char *title, const GError *error,
                                               const char *button, GCallback again);
void       clara_setup_window_set_next        (ClaraSetupWindow *self, const char *label, gboolean sensitive);
void       clara_setup_window_load            (ClaraSetupWindow *self, gboolean fetch);
void       clara_setup_window_tell            (ClaraSetupWindow *self, const char *what, const GError *error);
void       clara_setup_window_set             (ClaraSetupWindow *self, const char *key, const char *value);
const char *clara_setup_window_get            (ClaraSetupWindow *self, const char *key);

/* Its pages. */
GtkWidget *clara_setup_make_choose            (ClaraSetupWindow *self);
GtkWidget *clara_setup_make_connect           (ClaraSetupWindow *self);
GtkWidget *clara_setup_make_permissions       (ClaraSetupWindow *self);
GtkWidget *clara_setup_make_jobs              (ClaraSetupWindow *self);
GtkWidget *clara_setup_make_candidates        (ClaraSetupWindow *self);
GtkWidget *clara_setup_make_follow_ups        (ClaraSetupWindow *self);
GtkWidget *clara_setup_make_mapping           (ClaraSetupWindow *self);
GtkWidget *clara_setup_make_webhooks          (ClaraSetupWindow *self);
GtkWidget *clara_setup_make_done              (ClaraSetupWindow *self);

void       clara_setup_connect_begin          (ClaraSetupWindow *self);
void       clara_setup_connect_end            (ClaraSetupWindow *self);
void       clara_setup_keep_typed             (ClaraSetupWindow *self);
void       clara_setup_forget_typed           (ClaraSetupWindow *self);
void       clara_setup_keep_mapping           (ClaraSetupWindow *self);

GtkWidget *clara_setup_make_act_as            (ClaraSetupWindow *self);
AdwPreferencesPage *
           clara_setup_new_page               (const char *heading, const char *text);
void       clara_setup_name                   (GtkWidget *row, const char *words);

G_END_DECLS

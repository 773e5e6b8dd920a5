/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-candidate-page.h"
#include "clara-candidates-page.h"
#include "clara-home-page.h"
#include "clara-job-page.h"
#include "clara-jobs-page.h"
#include "clara-lever-bar.h"
#include "clara-lever-button.h"
#include "clara-outbox-page.h"
#include "clara-progress-button.h"
#include "clara-welcome-page.h"
#include "clara-window.h"

G_BEGIN_DECLS

struct _ClaraWindow
{
  AdwApplicationWindow parent_instance;

  ClaraWorkspace *workspace;      /* (owned) (nullable) */
  ClaraJobsModel *jobs;           /* (owned) (nullable) */
  GCancellable *cancellable;      /* (owned): of what is done for this window */
  char *data_dir;                 /* (owned) (nullable) */
  char *member;                   /* (owned) (nullable) */
  char *wanted_job;               /* (owned) (nullable): opened once the workspace is */
  char *wanted_link;              /* (owned) (nullable): the same */
  const char *before_outbox;      /* (unowned) (nullable): the page from which somebody went to what waits */
  char *wanted_candidacy;         /* (owned) (nullable): the same */
  AdwToast *toast;                /* (owned) (nullable): the one that is shown */
  GtkWidget *last_focus;          /* (unowned) (nullable): weak; what had the focus last, but for toasts */
  guint focus_idle;
  ClaraId moved;                  /* the card that was moved last; zero: none */
  guint narrow_idle;
  gboolean narrow;
  gboolean on_job;                /* whether a board, or a card of it, is shown */

  AdwToastOverlay *toast_overlay;
  GtkStack *stack;
  AdwStatusPage *failed_page;
  ClaraWelcomePage *welcome_page;
  AdwViewStack *view_stack;
  AdwViewSwitcher *switcher;
  AdwViewSwitcherBar *switcher_bar;
  AdwHeaderBar *header_bar;
  AdwWindowTitle *narrow_title;
  ClaraHomePage *home_page;
  ClaraJobsPage *jobs_page;
  ClaraCandidatesPage *candidates_page;
  ClaraJobPage *job_page;
  ClaraCandidatePage *candidate_page;
  ClaraProgressButton *progress_button;
  ClaraOutboxPage *outbox_page;
  GtkToggleButton *search_button;
};

void clara_window_install_actions (ClaraWindow *self);
void clara_window_update_actions  (ClaraWindow *self);
void clara_window_install_job_actions
                                  (ClaraWindow *self);
void clara_window_update_job_actions
                                  (ClaraWindow *self);
void clara_window_install_lever_actions
                                  (ClaraWindow *self);
void clara_window_update_lever_actions
                                  (ClaraWindow *self);
void clara_window_look_at_setup   (ClaraWindow *self,
                                   gboolean     sample);
void clara_window_note_visit      (ClaraWindow *self);
void clara_window_show_view       (ClaraWindow *self,
                                   const char  *name);
void clara_window_go_back         (ClaraWindow *self);
void clara_window_guard_focus     (ClaraWindow *self);
void clara_window_forget_toasts   (ClaraWindow *self);
void clara_window_show_toast      (ClaraWindow *self,
                                   AdwToast    *toast);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-candidate-page.h"
#include "clara-candidate-view.h"
#include "clara-comments-view.h"
#include "clara-document-view.h"
#include "clara-findings-view.h"
#include "clara-history-view.h"
#include "clara-identity-view.h"
#include "clara-match-list.h"
#include "clara-profile-view.h"
#include "clara-score-view.h"
#include "clara-triage-bar.h"

G_BEGIN_DECLS

struct _ClaraCandidatePage
{
  AdwBin parent_instance;

  ClaraWorkspace *workspace;   /* (owned) (nullable) */
  GSettings *settings;         /* (owned) (nullable) */
  GListModel *neighbours;      /* (owned) (nullable) (element-type ClaraCard) */
  ClaraCandidateView *view;    /* (owned) (nullable): what is shown, blind */
  GCancellable *cancellable;   /* (owned): of what is done for the candidacy that is shown */
  GArray *decided;             /* (owned): what was decided in triage, the newest last; to be taken back */
  GtkEventController *keys;    /* (owned) (nullable): on the window, while this is seen */
  char *reason;                /* (owned) (nullable): why it was revealed; NULL while blind */
  char *name;                  /* (owned) (nullable): who it is, while revealed */
  ClaraId candidacy;           /* zero: none */
  guint position;              /* where it stood among the neighbours last */
  guint reload_source;
  guint narrow_source;
  gboolean loading;
  gboolean reload_again;
  gboolean narrow;             /* the window is */
  gboolean folded;             /* there is room for one side */
  gboolean parted;             /* the line between the sides has been drawn */
  gboolean triage;
  gboolean finished;           /* the last one was decided: that is said, whatever changes */
  gboolean wants_lever;        /* its page in Lever is opened once it is revealed */
  gboolean uncovered;          /* the score of this candidate was asked for */

  AdwWindowTitle *title;
  GtkWidget *neighbours_box;
  GtkMenuButton *status_button;
  GtkWidget *reveal_button;
  GtkWidget *sides_box;
  GtkToggleButton *profile_button;
  GtkToggleButton *document_button;
  GtkStack *stack;
  GtkSpinner *spinner;
  AdwStatusPage *failed_page;
  GtkPaned *paned;
  GtkScrolledWindow *profile_side;
  ClaraIdentityView *identity_view;
  ClaraFindingsView *findings_view;
  ClaraScoreView *score_view;
  GtkWidget *summary_group;
  GtkLabel *summary_label;
  ClaraMatchList *match_list;
  ClaraProfileView *profile_view;
  ClaraCommentsView *comments_view;
  ClaraHistoryView *history_view;
  ClaraDocumentView *document_view;
  ClaraTriageBar *triage_bar;
};

void     clara_candidate_page_install_actions (GtkWidgetClass     *widget_class);
void     clara_candidate_page_update_actions  (ClaraCandidatePage *self);
void     clara_candidate_page_watch_keys      (ClaraCandidatePage *self);
void     clara_candidate_page_unwatch_keys    (ClaraCandidatePage *self);

void     clara_candidate_page_show_in_lever
                                              (ClaraCandidatePage *self);
void     clara_candidate_page_load            (ClaraCandidatePage *self,
                                               const char         *reason);
void     clara_candidate_page_queue_reload    (ClaraCandidatePage *self);
void     clara_candidate_page_take_changes    (ClaraCandidatePage *self,
                                               GArray             *changes);
void     clara_candidate_page_go_to           (ClaraCandidatePage *self,
                                               const ClaraId      *candidacy);
void     clara_candidate_page_update_covered  (ClaraCandidatePage *self);
void     clara_candidate_page_update_sides    (ClaraCandidatePage *self);
void     clara_candidate_page_hide            (ClaraCandidatePage *self);
void     clara_candidate_page_set_triage      (ClaraCandidatePage *self,
                                               gboolean            triage);

G_END_DECLS

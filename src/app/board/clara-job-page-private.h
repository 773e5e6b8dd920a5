/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-board-filter.h"
#include "clara-board-view.h"
#include "clara-filter-popover.h"
#include "clara-job-page.h"
#include "clara-rubric-pane.h"

G_BEGIN_DECLS

struct _ClaraJobPage
{
  AdwBin parent_instance;

  GSettings *settings;       /* (owned) (nullable) */
  ClaraWorkspace *workspace; /* (owned) (nullable) */
  ClaraJobsModel *jobs;      /* (owned) (nullable) */
  ClaraBoardModel *model;    /* (owned) (nullable) */
  GQueue kept;               /* boards of other jobs, the last one first; see clara-job-page-boards.c */
  ClaraBoardFilter *filter;  /* (owned) */
  GCancellable *cancellable; /* (owned): of what is done on this page */
  gboolean narrow;

  AdwWindowTitle *title;
  GtkSearchBar *search_bar;
  GtkSearchEntry *search_entry;
  GtkMenuButton *filter_button;
  GtkToggleButton *rubric_button;
  GtkStack *stack;
  GtkStack *board_stack;
  GtkWidget *import_button;
  GtkPaned *paned;
  AdwStatusPage *failed_page;
  GtkBox *boards;
  ClaraBoardView *board_view; /* the one that is shown; a child of @boards */
  ClaraRubricPane *rubric_pane;
  GtkLabel *found_label;
  GtkWidget *found_bar;
};

/* Which boards there are. */
void clara_job_page_init_boards   (ClaraJobPage  *self);
void clara_job_page_put_board_off (ClaraJobPage  *self);
void clara_job_page_take_board    (ClaraJobPage  *self,
                                   const ClaraId *job);
void clara_job_page_forget_boards (ClaraJobPage  *self);

void clara_job_page_init_import (ClaraJobPage *self);
void clara_job_page_import_from (ClaraJobPage *self,
                                 gboolean      folder);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-requirement-row.h"
#include "clara-rubric-pane.h"
#include "clara-workspace-rubric.h"

G_BEGIN_DECLS

struct _ClaraRubricPane
{
  AdwBin parent_instance;

  ClaraWorkspace *workspace;   /* (owned) (nullable) */
  ClaraNews *news;             /* (owned) (nullable) */
  ClaraId job;
  ClaraJobRubric *rubric;      /* (owned) (nullable): as it counts */
  ClaraRubricEffects *effects; /* (owned) (nullable) */
  GPtrArray *rows;             /* (owned) (element-type ClaraRequirementRow): in the rubric's order */
  GCancellable *cancellable;   /* (owned): of what is done for this job */
  gboolean weighing;
  gboolean weigh_again;
  guint n_keeping;             /* edits that are not durable yet */
  guint weigh_later;           /* counts again in a while */

  GtkStack *views;
  GtkStack *stack;
  AdwStatusPage *failed_page;
  GtkBox *groups;
  GtkTextView *text_view;
  GtkWidget *outdated_bar;
};

void clara_rubric_pane_keep             (ClaraRubricPane *self,
                                         ClaraRubric     *edited);
void clara_rubric_pane_show_text        (ClaraRubricPane *self);
void clara_rubric_pane_show_source      (ClaraRubricPane *self,
                                         const char      *requirement);
void clara_rubric_pane_install_actions  (GtkWidgetClass  *widget_class);
void clara_rubric_pane_edited_cb        (ClaraRequirementRow *row,
                                         gpointer             requirement,
                                         ClaraRubricPane     *self);
void clara_rubric_pane_asked_cb         (ClaraRequirementRow *row,
                                         const char          *deed,
                                         ClaraRubricPane     *self);

G_END_DECLS

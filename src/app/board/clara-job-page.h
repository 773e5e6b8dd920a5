/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-board-model.h"
#include "clara-jobs-model.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_JOB_PAGE (clara_job_page_get_type ())
G_DECLARE_FINAL_TYPE (ClaraJobPage, clara_job_page, CLARA, JOB_PAGE, AdwBin)

void        clara_job_page_set_settings   (ClaraJobPage   *self,
                                           GSettings      *settings);
void        clara_job_page_set_job        (ClaraJobPage   *self,
                                           ClaraWorkspace *workspace,
                                           ClaraJobsModel *jobs,
                                           const ClaraId  *job);
char       *clara_job_page_dup_job        (ClaraJobPage   *self) G_GNUC_WARN_UNUSED_RESULT;
void        clara_job_page_set_narrow     (ClaraJobPage   *self,
                                           gboolean        narrow);
void        clara_job_page_toggle_search  (ClaraJobPage   *self);
void        clara_job_page_toggle_rubric  (ClaraJobPage   *self);
void        clara_job_page_import         (ClaraJobPage   *self);
void        clara_job_page_import_paths   (ClaraJobPage   *self,
                                           const char *const *paths);

ClaraCard  *clara_job_page_get_card       (ClaraJobPage   *self,
                                           const ClaraId  *candidacy);
GListModel *clara_job_page_get_neighbours (ClaraJobPage   *self,
                                           ClaraCard      *card);
gboolean    clara_job_page_find_version   (ClaraJobPage   *self,
                                           const ClaraId  *candidacy,
                                           ClaraStatus     to,
                                           int            *version);
void        clara_job_page_focus_card     (ClaraJobPage   *self,
                                           const ClaraId  *candidacy);

G_END_DECLS

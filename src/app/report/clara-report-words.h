/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-workspace-report.h"

G_BEGIN_DECLS

/* What a report says in words: the same on the screen, on paper, and for a screen reader. */

char *clara_report_dup_subtitle   (const ClaraJobReport *report) G_GNUC_WARN_UNUSED_RESULT;
char *clara_report_dup_status     (const ClaraJobReport *report,
                                   ClaraStatus           status) G_GNUC_WARN_UNUSED_RESULT;
char *clara_report_dup_by_person  (const ClaraJobReport *report,
                                   ClaraStatus           status) G_GNUC_WARN_UNUSED_RESULT;
char *clara_report_dup_reading    (const ClaraJobReport *report) G_GNUC_WARN_UNUSED_RESULT;
char *clara_report_dup_scores     (const ClaraJobReport *report) G_GNUC_WARN_UNUSED_RESULT;
char *clara_report_dup_bands      (const ClaraJobReport *report) G_GNUC_WARN_UNUSED_RESULT;
char *clara_report_dup_bin        (guint                 bin) G_GNUC_WARN_UNUSED_RESULT;
char *clara_report_dup_histogram  (const ClaraJobReport *report) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

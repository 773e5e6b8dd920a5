/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-rubric.h"
#include "clara-score.h"

G_BEGIN_DECLS

const char *clara_cli_get_status_words (ClaraStatus  status);
char       *clara_cli_describe_score   (double       score,
                                        double       low,
                                        double       high,
                                        const char  *reason) G_GNUC_WARN_UNUSED_RESULT;
void        clara_cli_print_wrapped    (const char  *text,
                                        guint        indent);
void        clara_cli_print_score      (ClaraScore  *score,
                                        const char  *reason,
                                        ClaraRubric *rubric);
void        clara_cli_print_legend     (void);

G_END_DECLS

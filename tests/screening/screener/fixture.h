/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-screened.h"

G_BEGIN_DECLS

#define FIXTURE_TODAY ((ClaraYearMonth){ 2025, 6 })

ClaraLexicon   *fixture_lexicon  (void);
ClaraScreenJob *fixture_job      (const char        *job_text);
ClaraScreenJob *fixture_job_by   (ClaraLexicon      *lexicon,
                                  const char        *job_text);
ClaraScreened  *fixture_read     (const char        *resume,
                                  ClaraScreenJob    *job);
ClaraScore     *fixture_score    (const char        *job_text,
                                  const char        *resume);
ClaraScore     *fixture_score_of (const char        *job_text,
                                  const char        *resume,
                                  const char        *answers);

G_END_DECLS

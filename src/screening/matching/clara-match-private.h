/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-asked.h"
#include "clara-evidence-finder.h"
#include "clara-reading.h"
#include "clara-score.h"

G_BEGIN_DECLS

/* Inside the step only: how each sort of requirement is judged. Each fills verdict, degree, listed and evidence. */

typedef struct
{
  ClaraReading     *reading;
  const ClaraAsked *asked;
  const float      *vector;    /* (nullable): what the requirement means */
  guint             dimension;
} ClaraMatching;

void clara_match_skill     (const ClaraMatching *matching,
                            ClaraMatch          *match);
void clara_match_years     (const ClaraMatching *matching,
                            ClaraMatch          *match);
void clara_match_education (const ClaraMatching *matching,
                            ClaraMatch          *match);
void clara_match_language  (const ClaraMatching *matching,
                            ClaraMatch          *match);

void clara_match_settle    (const ClaraMatching *matching,
                            double               degree,
                            ClaraMatch          *match);
void clara_match_absent    (const ClaraMatching *matching,
                            gboolean             denied,
                            ClaraMatch          *match);

G_END_DECLS

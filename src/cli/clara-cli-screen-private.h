/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-rubric.h"
#include "clara-score.h"

G_BEGIN_DECLS

/**
 * ClaraCliCandidate:
 * @file: (owned): the caller's own argument, or what it found in a folder
 * @label: (owned): `Candidate 07`: the place among the arguments, so that it stays when the ranking changes
 * @reason: (owned) (nullable): why it could not be read
 * @score: (owned): its score
 *
 * A file that `screen` was given, scored.
 */
typedef struct
{
  char       *file;
  char       *label;
  char       *reason;
  ClaraScore *score;
} ClaraCliCandidate;

void clara_cli_screen_print_json (const char  *engine_model,
                                  ClaraRubric *rubric,
                                  GPtrArray   *ranked);
void clara_cli_screen_print_text (ClaraRubric *rubric,
                                  GPtrArray   *ranked,
                                  guint        n_detailed,
                                  gboolean     file_names,
                                  gboolean     has_model);

G_END_DECLS

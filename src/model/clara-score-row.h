/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-id.h"
#include "clara-status.h"

G_BEGIN_DECLS

/**
 * ClaraScoreRow:
 * @seq: its place; later is larger
 * @candidacy: whose it is
 * @engine: (owned): the version of the engine
 * @model: (owned) (nullable): the embedding model; %NULL where none was at hand
 * @rubric: the rubric it was scored by
 * @rubric_version: its version
 * @score: 0 … 100
 * @low: the least it could be
 * @high: the most it could be
 * @status: what it suggests
 * @strongest: (owned) (nullable): text of the requirement that is shown best
 * @unmet: (owned) (nullable): text of the most important requirement that is not found
 * @at: ms since the epoch, UTC
 *
 * A score as it is kept, without its matches.
 */
typedef struct
{
  gint64       seq;
  ClaraId      candidacy;
  char        *engine;
  char        *model;
  ClaraId      rubric;
  int          rubric_version;
  double       score;
  double       low;
  double       high;
  ClaraStatus  status;
  char        *strongest;
  char        *unmet;
  gint64       at;
} ClaraScoreRow;

void clara_score_row_clear (ClaraScoreRow *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ClaraScoreRow, clara_score_row_clear)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-id.h"

G_BEGIN_DECLS

/**
 * ClaraSeenCard:
 * @candidacy: the card
 * @version: the version of it that whoever decides has seen; 0: as it is now
 *
 * A card that is to be changed. A plain value.
 */
typedef struct
{
  ClaraId candidacy;
  int     version;
} ClaraSeenCard;

/**
 * ClaraUndone:
 * @deed: what was taken back, or done again; zero: there was nothing
 * @kind: what it was: `move`, `comment`, `rubric`, `merge`, `dismiss`, `decide`; %NULL: nothing. A static string
 * @candidacy: the card, or the first of several; zero: it was about a job
 * @n_done: how many of its steps
 * @n_overtaken: how many were left alone, for somebody has decided otherwise meanwhile
 *
 * What came of an undo or a redo. With @n_done 0 and a @deed nothing was changed, and the deed cannot be taken back any
 * more. A plain value.
 */
typedef struct
{
  ClaraId      deed;
  const char  *kind;
  ClaraId      candidacy;
  guint        n_done;
  guint        n_overtaken;
} ClaraUndone;

G_END_DECLS

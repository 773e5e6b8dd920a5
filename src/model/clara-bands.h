/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ClaraBands:
 * @pre_qualified: 0 … 100: from this score on *Pre-Qualified*
 * @qualified: 0 … 100: from this score on *Qualified*; below 0: only a person, or Lever's mapping, says so
 *
 * Where a team draws its lines.
 */
typedef struct
{
  double pre_qualified;
  double qualified;
} ClaraBands;

#define CLARA_BANDS_DEFAULT { 45.0, -1.0 }

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-asked.h"
#include "clara-reading.h"
#include "clara-score.h"

G_BEGIN_DECLS

void clara_matcher_match (ClaraReading     *reading,
                          const ClaraAsked *asked,
                          const float      *vector,
                          guint             dimension,
                          ClaraMatch       *match);

G_END_DECLS

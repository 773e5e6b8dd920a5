/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-reading.h"

G_BEGIN_DECLS

void clara_passages_add (GArray                  *passages,
                         const ClaraReadMaterial *material,
                         guint                    index,
                         gint                     year,
                         const GArray            *questions,
                         ClaraEcho               *job);

G_END_DECLS

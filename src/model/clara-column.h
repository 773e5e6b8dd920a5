/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-card.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define CLARA_TYPE_COLUMN (clara_column_get_type ())
G_DECLARE_FINAL_TYPE (ClaraColumn, clara_column, CLARA, COLUMN, GObject)

ClaraColumn *clara_column_new        (ClaraStatus  status) G_GNUC_WARN_UNUSED_RESULT;
ClaraStatus  clara_column_get_status (ClaraColumn *self);
gboolean     clara_column_find       (ClaraColumn *self,
                                      ClaraCard   *card,
                                      guint       *position);
guint        clara_column_find_place (ClaraColumn *self,
                                      ClaraCard   *card);
void         clara_column_update     (ClaraColumn *self,
                                      GPtrArray   *removed,
                                      GPtrArray   *added);

G_END_DECLS

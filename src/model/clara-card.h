/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-candidacy.h"

#include <glib-object.h>

G_BEGIN_DECLS

#define CLARA_TYPE_CARD (clara_card_get_type ())
G_DECLARE_FINAL_TYPE (ClaraCard, clara_card, CLARA, CARD, GObject)

ClaraCard            *clara_card_new           (ClaraCandidacy *candidacy) G_GNUC_WARN_UNUSED_RESULT;
const ClaraCandidacy *clara_card_get_candidacy (ClaraCard      *self);
void                  clara_card_set_candidacy (ClaraCard      *self,
                                                ClaraCandidacy *candidacy);
int                   clara_card_compare       (ClaraCard      *a,
                                                ClaraCard      *b);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-outline.h"
#include "clara-profile.h"

G_BEGIN_DECLS

ClaraProfile *clara_profile_read (ClaraLexicon   *lexicon,
                                  ClaraOutline   *outline,
                                  ClaraYearMonth  today) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

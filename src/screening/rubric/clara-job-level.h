/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lexicon.h"

G_BEGIN_DECLS

char *clara_job_level (ClaraLexicon *lexicon,
                       const char   *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

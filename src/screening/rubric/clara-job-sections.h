/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-outline.h"

G_BEGIN_DECLS

ClaraSection *clara_job_sections_read (ClaraLexicon *lexicon,
                                       ClaraOutline *outline,
                                       gboolean     *asks) G_GNUC_WARN_UNUSED_RESULT;
gboolean      clara_job_section_asks  (ClaraSection  section);

G_END_DECLS

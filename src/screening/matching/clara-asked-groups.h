/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lexicon.h"

G_BEGIN_DECLS

/* Inside the step only. */
guint *clara_asked_groups_find   (ClaraTerms   *terms,
                                  const GArray *hits,
                                  guint        *n_groups) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_asked_groups_has_phrase (const char         *folded,
                                  const char * const *phrases,
                                  gsize               n_phrases);

G_END_DECLS

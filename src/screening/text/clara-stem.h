/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-terms.h"

G_BEGIN_DECLS

/**
 * ClaraStemLanguage:
 *
 * The languages whose endings are taken off. English has its plural in the key of every term.
 */
typedef enum
{
  CLARA_STEM_DE,
  CLARA_STEM_ES,
  CLARA_STEM_FR,
  CLARA_STEM_PL,
  CLARA_N_STEM_LANGUAGES
} ClaraStemLanguage;

/* No stem is longer, the NUL counted: longer words keep their ending. */
#define CLARA_STEM_MAX 64

gboolean    clara_stem_language_from_string (const char        *string,
                                             ClaraStemLanguage *language) G_GNUC_WARN_UNUSED_RESULT;
gboolean    clara_stem_folds_alone          (const char        *folded,
                                             ClaraStemLanguage  language);
const char *clara_stem_get                  (const char        *folded,
                                             gboolean           capital,
                                             ClaraStemLanguage  language,
                                             char               stem[CLARA_STEM_MAX]);

G_END_DECLS

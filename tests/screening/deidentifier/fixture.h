/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-deidentifier.h"

#include <string.h>

/* A text before and after; NULL for what stays as it is. */
typedef struct
{
  const char *before;
  const char *after;
} Pair;

static inline ClaraLexicon *
fixture_lexicon (void)
{
  static ClaraLexicon *lexicon = NULL;

  if (lexicon == NULL)
    {
      g_autoptr (GError) error = NULL;

      lexicon = clara_lexicon_load_shipped (&error);
      g_assert_no_error (error);
    }

  return lexicon;
}

static inline char *
fixture_hide (const char *text, ClaraIdentity *known, ClaraDeidentifyLevel level)
{
  g_autoptr (ClaraDeidentified)
      deidentified = clara_deidentify (fixture_lexicon (), text, NULL, known, level);

  return g_strdup (clara_deidentified_get_text (deidentified));
}

static inline void
fixture_assert_hides (const Pair *pairs, gsize n_pairs, ClaraDeidentifyLevel level)
{
  for (gsize i = 0; i < n_pairs; i++)
    {
      g_autofree char *after = fixture_hide (pairs[i].before, NULL, level);

      g_assert_cmpstr (after, ==, pairs[i].after != NULL ? pairs[i].after : pairs[i].before);
    }
}

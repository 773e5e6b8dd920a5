/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-fuzz"

#include "clara-error.h"
#include "clara-fuzz.h"
#include "clara-lexicon-import.h"
#include "clara-lexicon.h"

#include <string.h>

static void
check_refusal (const GError *error)
{
  g_assert (error != NULL && error->domain == CLARA_ERROR);
  g_assert (error->code == CLARA_ERROR_INVALID || error->code == CLARA_ERROR_TOO_LARGE ||
            error->code == CLARA_ERROR_UNSUPPORTED);
}

/* What is found lies in the text, in its order, and of one kind nothing overlaps. */
static void
check_hits (ClaraLexicon *lexicon, const char *text, const char *language)
{
  g_autoptr (ClaraTerms) terms = clara_terms_new (text);
  g_autoptr (GArray)
      hits = clara_lexicon_find_in (lexicon, terms, language, 0, G_MAXUINT, CLARA_LEXICON_ALL);
  guint free_from[CLARA_N_LEXICON_KINDS] = { 0 };

  for (guint i = 0; i < hits->len; i++)
    {
      const ClaraLexiconHit *hit = &g_array_index (hits, ClaraLexiconHit, i);

      g_assert (hit->start < hit->end && hit->end <= strlen (text) && hit->n_terms > 0);
      g_assert (hit->start >= free_from[hit->entry->kind]);
      free_from[hit->entry->kind] = hit->end;
      g_assert (clara_lexicon_implies (lexicon, hit->entry, hit->entry));
    }
}

/* A file of the lexicon, which then reads itself. */
static void
try_lexicon (const char *text, gsize length)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraLexicon) lexicon = clara_lexicon_parse (text, (gssize) length, "input", &error);

  if (lexicon == NULL)
    {
      check_refusal (error);
      return;
    }
  check_hits (lexicon, text, NULL);
  check_hits (lexicon, text, "pl");
}

/* A table that is imported gives a file of the lexicon that is one. */
static void
try_import (const char *name, const char *text, gsize length)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraLexiconImport) import = clara_lexicon_import_new ();

  if (!clara_lexicon_import_add (import, name, text, length, &error))
    {
      check_refusal (error);
      return;
    }
  for (guint i = 0; i < CLARA_N_LEXICON_SOURCES; i++)
    {
      ClaraLexiconImported imported;
      g_autofree char *written = clara_lexicon_import_write (import, i, &imported, &error);

      g_assert (written != NULL);
    }
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  /* As bytes that end in a NUL: what is parsed is told its length, what is looked through is a string. */
  g_autofree char *text = g_strndup ((const char *) data, size);

  try_lexicon (text, strlen (text));
  try_import ("skills_en.csv", (const char *) data, size);
  try_import ("skills_pl.csv", (const char *) data, size);

  return 0;
}

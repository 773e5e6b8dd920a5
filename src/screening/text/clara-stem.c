/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-stem.h"

#include <string.h>

/* Endings of nouns and adjectives, without their accents, the longer first. Written from the grammars' tables of
 * declension. They need not leave a word: what is left is only ever compared with another word treated alike. */
static const char *const endings_de[] = { "en", "em", "es", "e", "n", "s", NULL };
static const char *const endings_es[] = { "os", "as", "es", "o", "a", "e", "s", NULL };
static const char *const endings_fr[] = { "ees", "ee", "es", "e", "s", NULL };
static const char *const endings_pl[] = { "iami", "iach", "ami", "ach", "ego", "emu", "ymi", "imi",
                                          "ych",  "ich",  "iem", "iom", "ow",  "om",  "ej",  "ym",
                                          "im",   "em",   "ie",  "ia",  "iu",  "io",  "a",   "e",
                                          "i",    "o",    "u",   "y",   NULL };

/* What must be left. A shorter rest is too often another word's: "Koch" of "Kochen", "vent" of "vente". Polish stems
 * are short, and its endings tell more. */
static const struct
{
  const char *name;
  const char *const *endings;
  gsize least;
} languages[CLARA_N_STEM_LANGUAGES] = {
  [CLARA_STEM_DE] = { "de", endings_de, 5 },
  [CLARA_STEM_ES] = { "es", endings_es, 5 },
  [CLARA_STEM_FR] = { "fr", endings_fr, 5 },
  [CLARA_STEM_PL] = { "pl", endings_pl, 4 },
};

#define MIN_LETTERS 5

/**
 * clara_stem_language_from_string:
 * @string: (nullable): an ISO 639-1 code
 * @language: (out): the language; untouched when there is none
 *
 * Returns: whether endings are known for that language
 */
gboolean
clara_stem_language_from_string (const char *string, ClaraStemLanguage *language)
{
  for (guint i = 0; string != NULL && i < CLARA_N_STEM_LANGUAGES; i++)
    if (g_str_equal (languages[i].name, string))
      {
        *language = i;
        return TRUE;
      }

  return FALSE;
}

/**
 * clara_stem_folds_alone:
 * @folded: a word, as in #ClaraTerm
 * @language: its language
 *
 * One word says less than several, and its ending may be all that tells it from another: "electrónica" is a trade and
 * "electrónico" is any mail, "Mauern" is one and "Mauer" a wall. Any thread.
 *
 * Returns: whether a phrase of that one word may be found with another ending
 */
gboolean
clara_stem_folds_alone (const char *folded, ClaraStemLanguage language)
{
  gsize length = strlen (folded);
  char last = length > 0 ? folded[length - 1] : '\0';

  switch (language)
    {
    case CLARA_STEM_DE:
      return last != 'n';
    case CLARA_STEM_ES:
      return strchr ("nrldz", last) != NULL && last != '\0';
    case CLARA_STEM_PL:
      return TRUE;
    case CLARA_STEM_FR:
    case CLARA_N_STEM_LANGUAGES:
    default:
      return FALSE;
    }
}

/* "professionnelle" and "professionnel", "légaux" and "légal". */
static void
settle_french (char *stem, gsize *length)
{
  gsize n = *length;

  if (n > 4 && strcmp (stem + n - 3, "aux") == 0 && stem[n - 4] != 'e')
    {
      stem[n - 2] = 'l';
      stem[--n] = '\0';
    }
  else if (n > 4 && strcmp (stem + n - 4, "eaux") == 0)
    stem[--n] = '\0';
  else if (n > 5 && stem[n - 1] == stem[n - 2] && strchr ("lnt", stem[n - 1]) != NULL)
    stem[--n] = '\0';
  *length = n;
}

/**
 * clara_stem_get:
 * @folded: a word, as in #ClaraTerm
 * @capital: whether it begins with a capital letter where it stands
 * @language: its language
 * @stem: where to write
 *
 * Takes the ending of a declension off a word of at least five plain letters, once: "elektrischer" and "elektrische",
 * "procedur" and "procedury" leave the same. German -er is an ending of adjectives only, which have no capital:
 * "Pfleger" are not "Pflege". Takes time in proportion to the word. Any thread.
 *
 * Returns: (transfer none): @stem, or @folded where nothing is taken off
 */
const char *
clara_stem_get (const char *folded,
                gboolean capital,
                ClaraStemLanguage language,
                char stem[CLARA_STEM_MAX])
{
  gsize length = strlen (folded);

  if (length < MIN_LETTERS || length >= CLARA_STEM_MAX)
    return folded;
  for (const char *p = folded; *p != '\0'; p++)
    if (!g_ascii_isalpha (*p))
      return folded;

  memcpy (stem, folded, length + 1);
  if (language == CLARA_STEM_DE && !capital && length >= languages[language].least + 2 &&
      g_str_has_suffix (stem, "er"))
    {
      stem[length - 2] = '\0';
      return stem;
    }
  for (const char *const *ending = languages[language].endings; *ending != NULL; ending++)
    {
      gsize n = strlen (*ending);

      if (length < languages[language].least + n || !g_str_has_suffix (stem, *ending))
        continue;
      /* "Abschluss" keeps what is no ending. */
      if (g_str_equal (*ending, "s") && stem[length - 2] == 's')
        break;
      length -= n;
      stem[length] = '\0';
      break;
    }
  if (language == CLARA_STEM_FR)
    settle_french (stem, &length);

  return stem;
}

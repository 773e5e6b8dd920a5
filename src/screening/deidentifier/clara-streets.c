/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-streets.h"

#include "clara-finders.h"

#include <string.h>

/* Behind the name, in English; the number stands in front. */
#define ENGLISH                                                                                    \
  " street yard st road rd avenue ave lane ln drive dr boulevard blvd court ct place pl way "      \
  "terrace "                                                                                       \
  "close crescent square sq row"                                                                   \
  " walk gardens grove parkway pkwy highway hwy circle cir trail hill mews quay wharf ropewalk "   \
  "alley rise view park heights"                                                                   \
  " loop plaza broadway embankment green bank strand "

/* In front of the name, in French, Spanish, Polish and Italian. */
#define ROMANCE                                                                                    \
  " rue avenue av bd boulevard allee chemin impasse place quai route cours square passage "        \
  "sentier faubourg residence lotissement"                                                         \
  " calle c cl avda avenida plaza pza paseo camino carrer ronda travesia carretera callejon "      \
  "glorieta urbanizacion via viale"                                                                \
  " piazza corso rua praca largo "
#define POLISH " ul ulica al aleja aleje os osiedle plac pl skwer rondo "

/* Ends of German names of streets. */
static const char *const german[] = { "strasse", "str",    "weg",    "platz",  "allee",
                                      "gasse",   "ring",   "damm",   "ufer",   "chaussee",
                                      "steig",   "stieg",  "markt",  "graben", "wall",
                                      "pfad",    "straat", "laan",   "gatan",  "gade",
                                      "vagen",   "kade",   "gracht", "vej",    "veien" };

/* `12`, `12a`, `5/3`: what numbers a house. */
static gboolean
is_house (const ClaraDraft *draft, guint term)
{
  guint n;

  if (!clara_draft_is_number (draft, term) || clara_draft_year (draft, term) != 0)
    return FALSE;
  n = clara_draft_characters (draft, term);

  return n <= 5 && strchr (clara_draft_term (draft, term)->folded, '.') == NULL &&
         strchr (clara_draft_term (draft, term)->folded, '+') == NULL;
}

/* `12 High Street`, `Flat 3, 12 High Street`. */
static guint
english_street (const ClaraDraft *draft, guint term)
{
  if (!is_house (draft, term))
    return 0;
  for (guint i = term + 1; i < draft->n_terms && i < term + 6; i++)
    {
      gboolean capital = clara_draft_is_capital (draft, i);

      if (!clara_draft_joined (draft, i - 1, "-.'/") &&
          !(i == term + 1 && clara_draft_joined (draft, term, ",")))
        return 0;
      if (i > term + 1 && capital && clara_draft_is_one_of (draft, i, ENGLISH))
        return i + 1;
      if (i == term + 1 && capital &&
          clara_draft_is_one_of (draft, i, " ropewalk broadway strand "))
        return i + 1;
      if (!capital && !is_house (draft, i) &&
          !clara_draft_is_one_of (draft, i, " of the st and on s "))
        return 0;
    }

  return 0;
}

/* `Calle Mayor 5`, `ul. Długa 5/3`, `12 bis, rue de la Paix`. */
static guint
leading_street (const ClaraDraft *draft, guint term)
{
  gboolean polish = clara_draft_is_one_of (draft, term, POLISH);
  gboolean numbered = FALSE;
  guint names = 0, i;

  if (!polish && !clara_draft_is_one_of (draft, term, ROMANCE))
    return 0;
  for (guint back = 1; back <= 2 && back <= term; back++)
    {
      if (!clara_draft_joined (draft, term - back, ","))
        break;
      numbered |= is_house (draft, term - back);
    }
  for (i = term + 1; i < draft->n_terms && i < term + 9; i++)
    {
      if (!clara_draft_joined (draft, i - 1, "-.'/,") &&
          !(i == term + 1 && clara_draft_joined (draft, term, "/.")))
        break;
      if (is_house (draft, i) || clara_draft_is_one_of (draft, i, " n nº n° s "))
        {
          if (names > 0 && is_house (draft, i))
            return i + 1;
          if (!clara_draft_is_one_of (draft, i, " n nº n° s "))
            break;
          continue;
        }
      if (names > 0 && !clara_draft_joined (draft, i - 1, "-.'"))
        break;
      if (clara_draft_is_capital (draft, i))
        names++;
      else if (!clara_draft_is_one_of (
                   draft, i,
                   " de la le les du des del los las el d l et y i im gen sw ks no nr numero "))
        break;
    }

  return names > 0 && (numbered || polish) &&
                 (polish ? clara_draft_characters (draft, term) <= 3 || numbered : TRUE)
             ? i
             : 0;
}

/* `Lindenstraße 5`, `Lange Str. 5`, `An der Alster 12`. */
static guint
german_street (const ClaraDraft *draft, guint term)
{
  const char *folded = clara_draft_term (draft, term)->folded;

  if (!clara_draft_is_capital (draft, term))
    return 0;
  for (gsize i = 0; i < G_N_ELEMENTS (german); i++)
    if (g_str_has_suffix (folded, german[i]) && clara_draft_joined (draft, term, ".,") &&
        is_house (draft, term + 1))
      return term + 2;
  /* `Saddler Street 45`, `Cooper's Yard 3`: the number behind, as on the continent. */
  for (guint i = term + 1;
       i < draft->n_terms && i < term + 4 && clara_draft_joined (draft, i - 1, "-.'"); i++)
    if (clara_draft_is_capital (draft, i) && clara_draft_is_one_of (draft, i, ENGLISH) &&
        clara_draft_joined (draft, i, "") && is_house (draft, i + 1))
      return i + 2;
  if (!clara_draft_is_one_of (draft, term, " am an im auf unter zum zur hinter alter alte "))
    return 0;
  for (guint i = term + 1; i < draft->n_terms && i < term + 5; i++)
    {
      if (!clara_draft_joined (draft, i - 1, "-."))
        return 0;
      if (is_house (draft, i) && i > term + 1)
        return clara_draft_joined (draft, i, ",") && clara_draft_is_number (draft, i + 1) ? i + 1
                                                                                          : 0;
      if (!clara_draft_is_capital (draft, i) && !clara_draft_is_one_of (draft, i, " der den dem "))
        return 0;
    }

  return 0;
}

/**
 * clara_find_street:
 * @draft: a draft
 * @term: where the street may begin, or its house number in front of it
 * @first: (inout): where the address begins
 *
 * Returns: the term behind the street; 0 where there is none
 */
guint
clara_find_street (ClaraDraft *draft, guint term, guint *first)
{
  guint stop = english_street (draft, term);

  if (stop == 0)
    stop = leading_street (draft, term);
  if (stop == 0)
    stop = german_street (draft, term);
  if (stop == 0)
    return 0;

  /* A house number, a floor or a first half of a name in front. */
  *first = term;
  for (guint i = term; i > 0 && term - i < 5 && clara_draft_is_free (draft, i - 1) &&
                       clara_draft_joined (draft, i - 1, ",-./'");
       i--)
    {
      if (is_house (draft, i - 1) ||
          clara_draft_is_one_of (draft, i - 1, " flat apt apartment unit suite bis ter c "))
        *first = i - 1;
      else if (stop - term == 2 && clara_draft_joined (draft, i - 1, "") &&
               clara_draft_is_one_of (draft, i - 1,
                                      " am an der den dem im auf unter zum zur hinter alter alte "))
        *first = i - 1;
      else if (clara_draft_is_one_of (draft, term,
                                      " strasse str weg platz allee gasse ring damm ufer ") &&
               clara_draft_is_capital (draft, i - 1) && clara_draft_joined (draft, i - 1, "-."))
        *first = i - 1;
      else
        break;
    }

  return stop;
}

static gboolean
has_shape (const char *text, const char *pattern)
{
  for (; *text != '\0' && *pattern != '\0'; text++, pattern++)
    if ((*pattern == 'a' && !g_ascii_islower (*text)) ||
        (*pattern == '0' && !g_ascii_isdigit (*text)))
      return FALSE;

  return *text == *pattern;
}

/* `NW1`, `SW1A`, `E1`: the first half of a British postcode. */
static gboolean
is_outward (const char *folded)
{
  static const char *const shapes[] = { "a0", "a00", "a0a", "aa0", "aa00", "aa0a" };

  for (gsize i = 0; i < G_N_ELEMENTS (shapes); i++)
    if (has_shape (folded, shapes[i]))
      return TRUE;

  return FALSE;
}

/**
 * clara_is_postcode:
 * @draft: a draft
 * @term: where it may begin
 *
 * Knows postcodes by their shape where little else has it: British, Canadian and Dutch ones, Polish, German, French
 * and Spanish ones in front of a town, American ones behind a state.
 *
 * Returns: of how many terms it is; 0 where it is none
 */
guint
clara_is_postcode (const ClaraDraft *draft, guint term)
{
  const char *folded = clara_draft_term (draft, term)->folded, *next;
  const ClaraDraftLine *line = &draft->lines[draft->line_of[term]];
  gboolean town;

  if (!clara_draft_joined (draft, term, "-") || term + 1 >= draft->n_terms)
    return 0;
  next = clara_draft_term (draft, term + 1)->folded;
  if (clara_draft_is_shouted (draft, term + 1) || strpbrk (next, "0123456789") != NULL)
    {
      if (is_outward (folded) && has_shape (next, "0aa") && clara_draft_is_capital (draft, term))
        return 2;
      if (has_shape (folded, "a0a") && has_shape (next, "0a0") &&
          clara_draft_is_capital (draft, term))
        return 2;
      if (has_shape (folded, "0000") && has_shape (next, "aa") &&
          clara_draft_year (draft, term) == 0)
        return 2;
      if (has_shape (folded, "aa") && has_shape (next, "00000") &&
          clara_draft_is_shouted (draft, term) &&
          (line->head || line->contact || (term > 0 && clara_draft_joined (draft, term - 1, ","))))
        return 2;
    }
  town = clara_draft_is_capital (draft, term + 1);
  if (has_shape (folded, "00") && has_shape (next, "000") &&
      clara_draft_is_capital (draft, term + 2) && clara_draft_joined (draft, term + 1, ",") &&
      !clara_draft_joined (draft, term, ""))
    return 2;
  if (has_shape (folded, "00000") && town &&
      (line->head || line->contact || line->stop - line->first <= 4))
    return 1;

  return 0;
}

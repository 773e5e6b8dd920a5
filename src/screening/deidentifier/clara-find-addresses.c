/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-finders.h"
#include "clara-ordinary.h"
#include "clara-streets.h"

#include <string.h>

#define MAX_ADDRESS_TERMS 16

/* Words that stand in front of an address, a phone number or a mail address and are no part of it. */
#define LABELS                                                                                     \
  " address adresse anschrift direccion domicilio adres zamieszkania tel telefon telefono "        \
  "telephone phone mobile mobil handy"                                                             \
  " email mail e correo courriel web website homepage linkedin github xing portfolio contact "     \
  "kontakt contacto location"                                                                      \
  " based in wohnort ort stadt city ville ciudad miasto zamieszkaly zamieszkala residence fax "    \
  "skype location lokalizacja"                                                                     \
  " facebook twitter youtube instagram quora gitlab stackoverflow lives living wohnhaft home "     \
  "private privat me at the to und and or dob born cell m t p a h "

/* Small words within an address. */
#define WITHIN                                                                                     \
  " de la le les du des del los las el d l von der den dem am an im in bei ob im. der die sur "    \
  "sous en y i nad pod w bis ter"                                                                  \
  " apt flat unit apartment suite floor lok m piso esc no nr st ste sankt upon on by the of "      \
  "cedex po box bte app appt esq dcha"                                                             \
  " izq izda puerta bajo etage stock og top a b c d e f g h "

static gboolean
may_belong (const ClaraDraft *draft, guint term)
{
  if (!clara_draft_is_free (draft, term) || clara_draft_year (draft, term) != 0)
    return FALSE;
  if (clara_draft_is_number (draft, term))
    return clara_draft_characters (draft, term) <= 7;
  if (clara_draft_is_one_of (draft, term, WITHIN))
    return TRUE;

  return clara_draft_is_capital (draft, term) &&
         (!clara_is_ordinary (draft, term) ||
          clara_draft_has_kind (draft, term, CLARA_LEXICON_MASK (CLARA_LEXICON_PLACE))) &&
         !clara_draft_is_one_of (draft, term, LABELS);
}

/* Takes in what follows a street on its line: house, floor, postcode, town, country. */
static guint
extend (const ClaraDraft *draft, guint first, guint stop)
{
  guint end = stop;

  for (guint i = stop; i < draft->n_terms && i < first + MAX_ADDRESS_TERMS; i++)
    {
      gboolean shortened = clara_draft_characters (draft, i - 1) <= 4;

      gboolean named = draft->taken[i] == CLARA_REDACTION_NAME + 1 &&
                       draft->text[clara_draft_term (draft, i - 1)->end] == ',';

      /* A town may be called like the person. */
      if (!clara_draft_joined (draft, i - 1, shortened ? ",./-#'()" : ",/-#'()") ||
          (!named && !may_belong (draft, i)))
        break;
      if (clara_draft_is_number (draft, i) || clara_draft_is_capital (draft, i))
        end = i + 1;
    }

  return end;
}

/* Whether a line goes on with an address: a postcode and a town, or a town that is known. */
static gboolean
goes_on (const ClaraDraft *draft, guint index)
{
  const ClaraDraftLine *line = &draft->lines[index];
  gboolean place = FALSE, postcode = FALSE;

  if (line->heading || line->stop - line->first > 7 || line->first == line->stop)
    return FALSE;
  for (guint i = line->first; i < line->stop; i++)
    {
      if (!may_belong (draft, i))
        return FALSE;
      place |= clara_draft_has_kind (draft, i, CLARA_LEXICON_MASK (CLARA_LEXICON_PLACE));
      postcode |= clara_is_postcode (draft, i) > 0;
    }

  return postcode || place;
}

static void
mark_following_lines (ClaraDraft *draft, guint index)
{
  for (guint next = index + 1; next < MIN (index + 4, draft->n_lines) && goes_on (draft, next);
       next++)
    clara_draft_mark_terms (draft, CLARA_REDACTION_ADDRESS, draft->lines[next].first,
                            draft->lines[next].stop);
}

/* Marks each place where the words of @part stand one behind another. */
static void
mark_phrase (ClaraDraft *draft, const char *part)
{
  g_autoptr (ClaraTerms) words = clara_terms_new (part);
  guint n = MIN (clara_terms_get_n (words), MAX_ADDRESS_TERMS);

  for (guint i = 0; n > 0 && i + n <= draft->n_terms; i++)
    {
      const ClaraDraftLine *line = &draft->lines[draft->line_of[i]];
      guint same = 0;

      while (same < n && clara_draft_is_free (draft, i + same) &&
             clara_draft_is (draft, i + same, clara_terms_get (words, same)->folded))
        same++;
      if (same == n && (n > 1 || line->head || line->contact))
        {
          clara_draft_mark_terms (draft, CLARA_REDACTION_ADDRESS, i, i + n);
          i += n - 1;
        }
    }
}

static void
mark_known (ClaraDraft *draft, ClaraIdentity *known)
{
  guint n = 0;
  const char *const *values = known == NULL
                                  ? NULL
                                  : clara_identity_get (known, CLARA_IDENTITY_ADDRESS, &n);

  for (guint i = 0; i < MIN (n, 10); i++)
    {
      g_auto (GStrv) parts = g_strsplit_set (values[i], ",\n", 8);

      mark_phrase (draft, values[i]);
      for (guint j = 0; parts[j] != NULL; j++)
        if (g_utf8_strlen (parts[j], -1) >= 4)
          mark_phrase (draft, parts[j]);
    }
}

/**
 * clara_find_streets:
 * @draft: a draft in which contacts and names are marked
 * @known: (nullable): what is known of the person
 *
 * Marks addresses: those that are known, streets with their house number as five languages write them, and what
 * follows them: postcode, town, country. Postcodes of a shape that nothing else has are marked by themselves.
 */
void
clara_find_streets (ClaraDraft *draft, ClaraIdentity *known)
{
  if (draft->n_lines == 0)
    return;

  mark_known (draft, known);
  for (guint i = 0; i < draft->n_terms; i++)
    {
      guint first = i, stop = 0, n;

      if (!clara_draft_is_free (draft, i))
        continue;
      stop = clara_find_street (draft, i, &first);
      n = stop == 0 ? clara_is_postcode (draft, i) : 0;
      if (n > 0)
        stop = i + n;
      if (stop == 0)
        continue;
      stop = extend (draft, first, stop);
      clara_draft_mark_terms (draft, CLARA_REDACTION_ADDRESS, first, stop);
      if (stop == draft->lines[draft->line_of[stop - 1]].stop)
        mark_following_lines (draft, draft->line_of[stop - 1]);
      i = stop - 1;
    }
}

/* What is said of a piece of a contact line. */
typedef struct
{
  guint capitals;
  guint numbers;
  guint small;
  guint trades;
  gboolean place;
} Piece;

static void
look_at (const ClaraDraft *draft, guint first, guint stop, Piece *piece)
{
  memset (piece, 0, sizeof *piece);
  for (guint i = first; i < stop; i++)
    {
      gboolean place = clara_draft_has_kind (draft, i, CLARA_LEXICON_MASK (CLARA_LEXICON_PLACE));

      piece->place |= place;
      if (clara_draft_is_number (draft, i))
        piece->numbers += clara_draft_year (draft, i) == 0;
      else if (clara_draft_is_one_of (draft, i, WITHIN))
        piece->capitals += clara_draft_is_capital (draft, i);
      else if ((clara_is_trade_word (draft, i) || clara_is_never_a_name (draft, i)) && !place)
        piece->trades++;
      else if (clara_draft_is_capital (draft, i))
        piece->capitals++;
      else
        piece->small++;
    }
}

/* Whether signs part a piece from what stands beside it: `Write to anna@…` is a sentence. */
static gboolean
is_separated (const ClaraDraft *draft, const ClaraDraftLine *line, guint first, guint stop)
{
  const guint8 address = CLARA_REDACTION_ADDRESS + 1;

  return (first == line->first || draft->taken[first - 1] == address ||
          !clara_draft_joined (draft, first - 1, "")) &&
         (stop == line->stop || draft->taken[stop] == address ||
          !clara_draft_joined (draft, stop - 1, ""));
}

static void
read_piece (ClaraDraft *draft, const ClaraDraftLine *line, guint first, guint stop)
{
  gboolean separated = is_separated (draft, line, first, stop);
  Piece piece;

  while (first < stop && clara_draft_is_one_of (draft, first, LABELS))
    first++;
  while (first < stop && clara_draft_is_one_of (draft, stop - 1, LABELS) &&
         !clara_draft_is_capital (draft, stop - 1))
    stop--;
  if (first >= stop || stop - first > MAX_ADDRESS_TERMS)
    return;
  look_at (draft, first, stop, &piece);

  /* `235, World Cup buk-ro, Mapo-gu, Seoul, 03936`: small words, but a number and a town. */
  if (piece.trades == 0 && piece.small <= 2 && piece.numbers > 0 && piece.place &&
      piece.capitals > 1)
    {
      clara_draft_mark_terms (draft, CLARA_REDACTION_ADDRESS, first, stop);
      return;
    }
  /* A title beside a known town: the town alone. */
  if (piece.trades > 0 || piece.small > 0)
    {
      guint last = stop;

      while (last > first &&
             clara_draft_has_kind (draft, last - 1, CLARA_LEXICON_MASK (CLARA_LEXICON_PLACE)))
        last--;
      if (last > first && last < stop && !clara_draft_joined (draft, last - 1, "") &&
          !clara_find_organisation (draft, last))
        clara_draft_mark_terms (draft, CLARA_REDACTION_ADDRESS, last, stop);
      return;
    }
  if (clara_find_organisation (draft, first) && !piece.place && piece.numbers == 0)
    return;
  if ((piece.place && piece.capitals > 0) || (piece.numbers > 0 && piece.capitals > 0) ||
      (separated && line->contact && piece.capitals > 0 && stop - first <= 4))
    clara_draft_mark_terms (draft, CLARA_REDACTION_ADDRESS, first, stop);
}

/* Whether the piece that ends before @stop only names what stands behind it: `Geburtsdatum: …`. */
static gboolean
is_label (const ClaraDraft *draft, const ClaraDraftLine *line, guint stop)
{
  const char *behind = draft->text + clara_draft_term (draft, stop - 1)->end;

  while (*behind == ' ')
    behind++;

  return *behind == ':' ||
         (line->labelled && stop < line->stop && !clara_draft_is_free (draft, stop));
}

/**
 * clara_find_homes:
 * @draft: a draft in which names, contacts and streets are marked
 *
 * Marks where a person lives: what in the head, or beside a mail address or a phone number, looks like a town or an
 * address of any country and is neither a title nor a label.
 */
void
clara_find_homes (ClaraDraft *draft)
{
  for (guint index = 0; index < draft->n_lines; index++)
    {
      const ClaraDraftLine *line = &draft->lines[index];

      if ((!line->head && !line->contact) || line->heading || line->stop - line->first > 40 ||
          (line->section != CLARA_SECTION_NONE && line->section != CLARA_SECTION_CONTACT &&
           line->section != CLARA_SECTION_SUMMARY))
        continue;
      for (guint first = line->first; first < line->stop;)
        {
          guint stop = first;

          while (stop < line->stop && clara_draft_is_free (draft, stop))
            {
              stop++;
              if (clara_draft_parted (draft, stop - 1))
                break;
            }
          if (stop > first && !is_label (draft, line, stop))
            read_piece (draft, line, first, stop);
          first = MAX (stop, first + 1);
        }
    }
}

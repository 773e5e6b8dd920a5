/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-profile-private.h"

#include "clara-profile-words.h"
#include "clara-tokens.h"

#include <string.h>

/* More pieces than this in one heading are no heading. */
#define MAX_PIECES 12

/* Words that say what follows them, up to a colon. */
static ClaraPieceRole
role_of_label (const char *text, guint start, guint end)
{
  static const struct
  {
    const char *word;
    ClaraPieceRole role;
  } labels[] = {
    { "position", CLARA_PIECE_TITLE },        { "title", CLARA_PIECE_TITLE },
    { "job title", CLARA_PIECE_TITLE },       { "role", CLARA_PIECE_TITLE },
    { "funktion", CLARA_PIECE_TITLE },        { "stelle", CLARA_PIECE_TITLE },
    { "tatigkeit", CLARA_PIECE_TITLE },       { "poste", CLARA_PIECE_TITLE },
    { "fonction", CLARA_PIECE_TITLE },        { "puesto", CLARA_PIECE_TITLE },
    { "cargo", CLARA_PIECE_TITLE },           { "stanowisko", CLARA_PIECE_TITLE },
    { "employer", CLARA_PIECE_EMPLOYER },     { "company", CLARA_PIECE_EMPLOYER },
    { "organisation", CLARA_PIECE_EMPLOYER }, { "organization", CLARA_PIECE_EMPLOYER },
    { "firma", CLARA_PIECE_EMPLOYER },        { "arbeitgeber", CLARA_PIECE_EMPLOYER },
    { "unternehmen", CLARA_PIECE_EMPLOYER },  { "entreprise", CLARA_PIECE_EMPLOYER },
    { "employeur", CLARA_PIECE_EMPLOYER },    { "empresa", CLARA_PIECE_EMPLOYER },
    { "pracodawca", CLARA_PIECE_EMPLOYER },   { "period", CLARA_PIECE_NOTHING },
    { "dates", CLARA_PIECE_NOTHING },         { "zeitraum", CLARA_PIECE_NOTHING },
    { "periode", CLARA_PIECE_NOTHING },       { "periodo", CLARA_PIECE_NOTHING },
    { "okres", CLARA_PIECE_NOTHING },         { "location", CLARA_PIECE_NOTHING },
    { "ort", CLARA_PIECE_NOTHING },           { "lieu", CLARA_PIECE_NOTHING },
    { "lugar", CLARA_PIECE_NOTHING },         { "miejsce", CLARA_PIECE_NOTHING },
  };
  g_autoptr (ClaraTokens) tokens = clara_tokens_new (text, start, end);

  for (gsize i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      guint n = clara_tokens_match (tokens, 0, labels[i].word);

      if (n > 0 && n + 1 == clara_tokens_get_n (tokens))
        return labels[i].role;
    }

  return CLARA_PIECE_ANY;
}

/**
 * clara_profile_is_label:
 * @text: the text
 * @start: the first byte of a cell
 * @end: the byte behind it
 *
 * Returns: whether the cell says what others hold and nothing else: "Period", "Employer"
 */
gboolean
clara_profile_is_label (const char *text, guint start, guint end)
{
  return role_of_label (text, start, end) != CLARA_PIECE_ANY;
}

/* Where a word of a heading says "there": "Engineer at Acme". @length is that of the word with its blanks. */
static gboolean
is_at_word (const char *text, guint at, guint end, guint *length)
{
  static const char *const words[] = { " at ",      " @ ",    " bei ", " beim ",
                                       " bei der ", " chez ", " u " };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (at + strlen (words[i]) < end && strncmp (text + at, words[i], strlen (words[i])) == 0)
      {
        *length = (guint) strlen (words[i]);
        return TRUE;
      }

  return FALSE;
}

/* " en Acme", " w Acme": only where a title stands in front and a name behind, for these words stand in titles too. */
static gboolean
is_weak_at_word (const char *text, guint start, guint at, guint end, guint *length)
{
  static const char *const words[] = { " en ", " w ", " we ", " à ", " au ", " for ", " dans " };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gsize n = strlen (words[i]);

      if (at + n >= end || strncmp (text + at, words[i], n) != 0)
        continue;
      if (!g_unichar_isupper (g_utf8_get_char (text + at + n)) ||
          clara_profile_look_of (text, start, at).title < 3)
        return FALSE;
      *length = (guint) n;
      return TRUE;
    }

  return FALSE;
}

/* The length of a sign that parts pieces at @at: | · • and a dash or two slashes between blanks. */
static guint
separator_at (const char *text, guint at, guint end)
{
  gunichar c = g_utf8_get_char (text + at);
  guint length = (guint) (g_utf8_next_char (text + at) - (text + at));

  if (c == '|' || c == 0xB7 || c == 0x2022 || c == 0x2219)
    return length;
  if (c == ' ' && at + 2 < end)
    {
      gunichar sign = g_utf8_get_char (text + at + 1);
      guint behind = at + 1 + (guint) (g_utf8_next_char (text + at + 1) - (text + at + 1));

      if (strncmp (text + at, " // ", 4) == 0)
        return 4;
      if ((sign == '-' || sign == '/' || (sign >= 0x2012 && sign <= 0x2015)) && behind < end &&
          text[behind] == ' ' && sign != '/')
        return behind + 1 - at;
    }

  return 0;
}

static void
add (ClaraProfileReading *self, GArray *out, ClaraPiece piece)
{
  const char *colon;

  if (out->len >= MAX_PIECES)
    return;
  colon = memchr (self->text + piece.start, ':', piece.end - piece.start);
  if (colon != NULL)
    {
      ClaraPieceRole role = role_of_label (self->text, piece.start, (guint) (colon - self->text));

      if (role != CLARA_PIECE_ANY)
        {
          piece.role = role;
          piece.start = (guint) (colon - self->text) + 1;
        }
    }
  if (piece.role != CLARA_PIECE_NOTHING && clara_profile_piece_trim (self->text, &piece))
    g_array_append_val (out, piece);
}

static void
replace (GArray *pieces, GArray *with)
{
  g_array_set_size (pieces, 0);
  g_array_append_vals (pieces, with->data, with->len);
}

/**
 * clara_profile_head_split:
 * @self: what is being read
 * @pieces: (inout) (element-type ClaraPiece): the cells of a heading
 * @at_words: whether words such as "at" part a title from an employer
 *
 * Parts the cells at bars, dots and dashes. No separator within brackets counts.
 */
void
clara_profile_head_split (ClaraProfileReading *self, GArray *pieces, gboolean at_words)
{
  g_autoptr (GArray) out = g_array_new (FALSE, FALSE, sizeof (ClaraPiece));

  for (guint i = 0; i < pieces->len; i++)
    {
      ClaraPiece piece = g_array_index (pieces, ClaraPiece, i);
      guint end = piece.end;
      int depth = 0;

      for (guint at = piece.start; at < end;)
        {
          guint length = 0;
          gboolean there = FALSE;

          depth += self->text[at] == '(' ? 1 : self->text[at] == ')' ? -1 : 0;
          if (depth <= 0)
            {
              length = separator_at (self->text, at, end);
              there = at_words && length == 0 && self->text[at] == ' ' &&
                      (is_at_word (self->text, at, end, &length) ||
                       is_weak_at_word (self->text, piece.start, at, end, &length));
            }
          if (length == 0)
            {
              at = (guint) (g_utf8_next_char (self->text + at) - self->text);
              continue;
            }
          piece.end = at;
          if (there && piece.role == CLARA_PIECE_ANY)
            piece.role = CLARA_PIECE_TITLE;
          add (self, out, piece);
          piece.role = there ? CLARA_PIECE_EMPLOYER : CLARA_PIECE_ANY;
          piece.start = at = at + length;
          piece.comma = FALSE;
        }
      piece.end = end;
      add (self, out, piece);
    }

  replace (pieces, out);
}

/**
 * clara_profile_head_split_commas:
 * @self: what is being read
 * @pieces: (inout) (element-type ClaraPiece): the pieces of a heading that is one line
 *
 * Parts them at their commas too: "Accountant, Copperleaf Bank, Harrowmere".
 */
void
clara_profile_head_split_commas (ClaraProfileReading *self, GArray *pieces)
{
  g_autoptr (GArray) out = g_array_new (FALSE, FALSE, sizeof (ClaraPiece));

  for (guint i = 0; i < pieces->len; i++)
    {
      ClaraPiece piece = g_array_index (pieces, ClaraPiece, i);
      guint end = piece.end;
      int depth = 0;

      for (guint at = piece.start; at < end; at++)
        {
          depth += self->text[at] == '(' ? 1 : self->text[at] == ')' ? -1 : 0;
          if (self->text[at] != ',' || depth > 0)
            continue;
          piece.end = at;
          add (self, out, piece);
          piece.start = at + 1;
          piece.comma = TRUE;
        }
      piece.end = end;
      add (self, out, piece);
    }

  replace (pieces, out);
}

/* What speaks for a piece being the title and the employer, in quarters of a point. */
typedef struct
{
  int title;
  int employer;
} Weight;

static Weight
weigh (ClaraProfileReading *self, const ClaraPiece *piece, guint index)
{
  ClaraProfileLook look = clara_profile_look_of (self->text, piece->start, piece->end);
  g_autoptr (GArray) places = clara_profile_find (self, piece->start, piece->end,
                                                  CLARA_LEXICON_MASK (CLARA_LEXICON_PLACE));
  g_autoptr (GArray) titles = clara_profile_find (self, piece->start, piece->end,
                                                  CLARA_LEXICON_MASK (CLARA_LEXICON_TITLE));
  g_autoptr (GArray) fields = clara_profile_find (self, piece->start, piece->end,
                                                  CLARA_LEXICON_MASK (CLARA_LEXICON_SKILL) |
                                                      CLARA_LEXICON_MASK (CLARA_LEXICON_FIELD));
  int place = look.place;
  gboolean field = FALSE;
  Weight weight;

  if (places->len > 0 && look.employer == 0 && look.title == 0)
    {
      const ClaraLexiconHit *hit = &g_array_index (places, ClaraLexiconHit, 0);

      if (hit->start <= piece->start)
        place = 3;
    }
  if (titles->len > 0)
    look.title += 3;
  /* "Cardiology" is what a nurse does, and nobody's name. */
  if (fields->len > 0 && look.employer == 0)
    {
      const ClaraLexiconHit *hit = &g_array_index (fields, ClaraLexiconHit, 0);

      field = hit->start <= piece->start && hit->end >= piece->end;
    }

  weight.title = 4 * MIN (look.title, 6) - 2 * MIN (look.employer, 3) - 8 * place - 2 * look.school;
  weight.employer = 4 * MIN (look.employer + look.school, 6) - 4 * MIN (look.title, 3) - 8 * place;
  weight.title -= (int) MIN (index, 8);
  weight.employer -= (int) MIN (index, 8) + (piece->cell > 0 ? 2 : 0) + (field ? 8 : 0);
  if (piece->role != CLARA_PIECE_ANY)
    {
      weight.title += piece->role == CLARA_PIECE_TITLE ? 60 : -60;
      weight.employer += piece->role == CLARA_PIECE_EMPLOYER ? 60 : -60;
    }

  return weight;
}

/* Where the name of an employer ends: at the first comma, but for "Acme, Inc.". */
static void
cut_place (const char *text, ClaraPiece *piece)
{
  static const char *const legal[] = { "inc",  "ltd", "llc", "llp", "corp",
                                       "gmbh", "s.a", "s.l", "plc", "co" };
  guint from = piece->start;

  while (from < piece->end)
    {
      const char *comma = memchr (text + from, ',', piece->end - from);
      const char *word;
      gboolean form = FALSE;

      if (comma == NULL)
        return;
      for (word = comma + 1; *word == ' '; word++)
        ;
      for (gsize i = 0; i < G_N_ELEMENTS (legal); i++)
        form = form || (g_ascii_strncasecmp (word, legal[i], strlen (legal[i])) == 0 &&
                        !g_ascii_isalpha (word[strlen (legal[i])]));
      if (!form)
        {
          piece->end = (guint) (comma - text);
          return;
        }
      from = (guint) (comma - text) + 1;
    }
}

/**
 * clara_profile_head_choose:
 * @self: what is being read
 * @pieces: (element-type ClaraPiece): the pieces of a heading
 * @title_first: 1 or -1 where the other headings of the section have the title first or last; 0 where nothing is known
 * @title: (out caller-allocates): the piece that is the title; empty where none is
 * @employer: (out caller-allocates): the piece that is the employer; empty where none is
 *
 * Chooses which piece is what, by their words and, where these say nothing, by their order.
 *
 * Returns: 1 or -1 where the words say that the title stands first or last; 0 where they say nothing
 */
int
clara_profile_head_choose (ClaraProfileReading *self,
                           const GArray *pieces,
                           int title_first,
                           ClaraPiece *title,
                           ClaraPiece *employer)
{
  Weight weights[MAX_PIECES];
  guint n = MIN (pieces->len, MAX_PIECES);
  int best = G_MININT;
  guint t = 0, e = 0;
  const ClaraPiece *list = (const ClaraPiece *) (gpointer) pieces->data;

  *title = *employer = (ClaraPiece){ 0 };
  for (guint i = 0; i < n; i++)
    weights[i] = weigh (self, &list[i], i);
  if (n == 0)
    return 0;

  if (n == 1)
    {
      gboolean is_employer = list[0].role == CLARA_PIECE_EMPLOYER ||
                             weights[0].employer > MAX (weights[0].title, 0);

      /* A place alone is neither. */
      if (MAX (weights[0].employer, weights[0].title) <= -20)
        return 0;
      *(is_employer ? employer : title) = list[0];
      if (is_employer)
        cut_place (self->text, employer);
      return 0;
    }

  for (guint i = 0; i < n; i++)
    for (guint j = 0; j < n; j++)
      {
        int order = title_first == 0 ? 2 : 5 * title_first;
        int value = weights[i].title + weights[j].employer + (i < j ? order : -order);

        if (i == j || value <= best)
          continue;
        best = value;
        t = i;
        e = j;
      }

  *title = list[t];
  *employer = list[e];
  /* "Registered Nurse, Surgical Ward, Hollowell Care": what stands between belongs to the title. */
  for (guint i = t + 1; i < e && list[i].comma; i++)
    title->end = list[i].end;
  cut_place (self->text, employer);
  /* What looks like a place and nothing else is no employer. */
  if (weights[e].employer <= -20)
    *employer = (ClaraPiece){ 0 };
  if (weights[t].title <= -20)
    *title = (ClaraPiece){ 0 };

  /* The title may stand in front of an employer and of a place; only what stands before it tells the order. */
  if (weights[t].title >= 8 && weights[e].title < 4)
    return t == 0 ? 1 : -1;
  return 0;
}

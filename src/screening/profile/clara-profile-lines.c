/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-profile-private.h"

#include "clara-profile-words.h"

#include <string.h>

/* A heading of an entry is short; a sentence is not. */
#define MAX_HEAD_BYTES 160
#define MAX_HEAD_WORDS 14

/* Signs that part the pieces of a heading and belong to none of them. */
static gboolean
is_edge (gunichar c)
{
  return g_unichar_isspace (c) || c == ',' || c == ';' || c == ':' || c == '|' || c == '/' ||
         c == '-' || c == '*' || c == '@' || c == '_' || (c >= 0x2010 && c <= 0x2015) ||
         c == 0xB7 || c == 0x2022 || c == 0x2212 || c == 0x2219;
}

static gboolean
is_bracket (gunichar c)
{
  return c == '(' || c == ')' || c == '[' || c == ']';
}

static guint
trim_left (const char *text, guint start, guint end, gboolean brackets)
{
  while (start < end)
    {
      gunichar c = g_utf8_get_char (text + start);

      if (!is_edge (c) && !(brackets && is_bracket (c)))
        break;
      start = (guint) (g_utf8_next_char (text + start) - text);
    }

  return start;
}

static guint
trim_right (const char *text, guint start, guint end, gboolean brackets)
{
  while (end > start)
    {
      const char *last = g_utf8_prev_char (text + end);
      gunichar c = g_utf8_get_char (last);

      if (!is_edge (c) && !(brackets && is_bracket (c)))
        break;
      end = (guint) (last - text);
    }

  return end;
}

/**
 * clara_profile_piece_trim:
 * @text: the text
 * @piece: (inout): a piece of it
 *
 * Takes the signs at both ends off a piece, and a bracket that has lost its other half.
 *
 * Returns: whether a word is left
 */
gboolean
clara_profile_piece_trim (const char *text, ClaraPiece *piece)
{
  gboolean again = TRUE;

  while (again)
    {
      const char *open, *close;

      piece->start = trim_left (text, piece->start, piece->end, FALSE);
      piece->end = trim_right (text, piece->start, piece->end, FALSE);
      if (piece->start == piece->end)
        return FALSE;

      open = memchr (text + piece->start, '(', piece->end - piece->start);
      close = memchr (text + piece->start, ')', piece->end - piece->start);
      again = TRUE;
      if (text[piece->start] == ')' || (text[piece->start] == '(' && close == NULL) ||
          (text[piece->start] == '(' && close == text + piece->end - 1))
        piece->start++;
      else if (text[piece->end - 1] == '(' || (text[piece->end - 1] == ')' && open == NULL))
        piece->end--;
      else
        again = FALSE;
    }

  for (const char *p = text + piece->start; p < text + piece->end; p = g_utf8_next_char (p))
    if (g_unichar_isalpha (g_utf8_get_char (p)))
      return TRUE;

  return FALSE;
}

/**
 * clara_profile_piece_dup:
 * @text: the text
 * @piece: a piece of it
 *
 * Returns: (transfer full) (nullable): its words with single blanks; NULL where it is empty or a mere placeholder
 */
char *
clara_profile_piece_dup (const char *text, const ClaraPiece *piece)
{
  g_autoptr (GString) words = g_string_new (NULL);
  gboolean letters = FALSE;

  for (const char *p = text + piece->start; p < text + piece->end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '[')
        {
          const char *close = memchr (p, ']', (gsize) (text + piece->end - p));

          if (close != NULL && close - p < 20)
            {
              p = close;
              continue;
            }
        }
      letters = letters || g_unichar_isalpha (c);
      if (!g_unichar_isspace (c))
        g_string_append_unichar (words, c);
      else if (words->len > 0 && words->str[words->len - 1] != ' ')
        g_string_append_c (words, ' ');
    }

  if (!letters)
    return NULL;

  /* A placeholder that was left out may leave signs behind. */
  {
    ClaraPiece rest = { .end = (guint) words->len };

    if (!clara_profile_piece_trim (words->str, &rest))
      return NULL;
    return g_strndup (words->str + rest.start, rest.end - rest.start);
  }
}

static guint
count_words (const char *text, guint start, guint end)
{
  guint n = 0;
  gboolean inside = FALSE;

  for (guint i = start; i < end; i++)
    {
      gboolean space = g_ascii_isspace (text[i]);

      n += !space && !inside;
      inside = !space;
    }

  return n;
}

static gboolean
ends_like_sentence (const char *text, guint start, guint end)
{
  static const char *const short_words[] = { "inc.", "ltd.", "co.",    "corp.", "llc.", "s.a.",
                                             "s.l.", "o.o.", "e.v.",   "kg.",   "b.v.", "jr.",
                                             "sr.",  "etc.", "s.r.l.", "u.",    "usw." };
  guint word = end;

  if (end == start || (text[end - 1] != '.' && text[end - 1] != '!' && text[end - 1] != '?'))
    return FALSE;

  /* "Yahoo!" and "Acme Ltd." are names. */
  if (count_words (text, start, end) < 3)
    return FALSE;
  while (word > start && !g_ascii_isspace (text[word - 1]))
    word--;
  for (gsize i = 0; i < G_N_ELEMENTS (short_words); i++)
    if (end - word == strlen (short_words[i]) &&
        g_ascii_strncasecmp (text + word, short_words[i], end - word) == 0)
      return FALSE;

  return TRUE;
}

/* The first line of a table: "Period", "Role", "Employer". */
static gboolean
names_columns (const char *text, const ClaraProfileLine *line)
{
  const char *tab = memchr (text + line->start, '\t', line->end - line->start);

  return tab != NULL && clara_profile_is_label (text, line->start, (guint) (tab - text));
}

static gboolean
is_headish (const char *text, const ClaraProfileLine *line)
{
  guint commas = 0;

  if (line->heading || line->bullet || line->end - line->start > MAX_HEAD_BYTES ||
      line->end <= line->start)
    return FALSE;
  if (g_unichar_islower (g_utf8_get_char (text + line->start)))
    return FALSE;
  for (guint i = line->start; i < line->end; i++)
    commas += text[i] == ',';

  return !names_columns (text, line) && commas <= 4 && text[line->end - 1] != ':' &&
         count_words (text, line->start, line->end) <= MAX_HEAD_WORDS &&
         !ends_like_sentence (text, line->start, line->end);
}

/* Whether a date stands where dates of entries stand: at an edge of its cell or in brackets, with little else. */
static gboolean
stands_at_edge (const char *text, const ClaraProfileLine *line, const ClaraDateRange *date)
{
  guint first = date->start, last = date->end;
  guint months;

  while (first > line->start && text[first - 1] != '\t')
    first--;
  while (last < line->end && text[last] != '\t')
    last++;

  if (trim_left (text, first, date->start, TRUE) == date->start)
    return TRUE;
  if (trim_right (text, date->end, last, TRUE) == date->end ||
      clara_profile_is_duration (text, date->end, last, &months))
    return TRUE;

  /* "Técnico, Riosombra (2018–2020), Montealbo", but not "Project Atlas (2018–2020): moved all files". */
  return date->start > first && text[date->start - 1] == '(' && text[date->end] == ')' &&
         text[date->end + 1] != ':' && count_words (text, date->end, last) <= 4;
}

static gboolean
is_anchor (const char *text, const ClaraProfileLine *line, const ClaraDateRange *date)
{
  guint rest;

  if (line->heading || date->start < line->start || line->end - line->start > 2 * MAX_HEAD_BYTES)
    return FALSE;
  if (!date->range && (date->weak || date->day || date->future || line->bullet))
    return FALSE;

  rest = count_words (text, line->start, line->end) -
         MIN (count_words (text, line->start, line->end),
              count_words (text, date->start, date->end));
  if (rest > MAX_HEAD_WORDS || (!date->range && rest > MAX_HEAD_WORDS / 2 + 1))
    return FALSE;
  /* "Link nurse for infection control since 2024." is a sentence. */
  if (rest > 3 && ends_like_sentence (text, line->start, line->end))
    return FALSE;

  return stands_at_edge (text, line, date);
}

static void
read_anchor (ClaraProfileReading *self, ClaraProfileLine *line)
{
  line->anchor = -1;
  /* A line of many dates is a list of something; looking at a few is enough to know. */
  for (guint pass = 0; pass < 2 && line->anchor < 0; pass++)
    for (guint i = 0; i < MIN (line->n_dates, 4) && line->anchor < 0; i++)
      {
        const ClaraDateRange *date = clara_profile_date (self, line->first_date + i);

        if (date->range == (pass == 0) && is_anchor (self->text, line, date))
          line->anchor = (int) (line->first_date + i);
      }
}

/* What a section of a job text is in a résumé: what is asked for is what the person can do; duties, places and companies
 * belong to the entry in which they stand. */
static ClaraSection
fit_section (ClaraSection section, ClaraSection before)
{
  switch (section)
    {
    case CLARA_SECTION_REQUIREMENTS:
    case CLARA_SECTION_NICE_TO_HAVE:
      return CLARA_SECTION_SKILLS;
    case CLARA_SECTION_RESPONSIBILITIES:
      return before == CLARA_SECTION_NONE ? CLARA_SECTION_EXPERIENCE : before;
    case CLARA_SECTION_BENEFITS:
    case CLARA_SECTION_COMPANY:
    case CLARA_SECTION_EQUAL_OPPORTUNITY:
    case CLARA_SECTION_HOW_TO_APPLY:
    case CLARA_SECTION_SALARY:
    case CLARA_SECTION_LOCATION:
      return before;
    default:
      return section;
    }
}

/* Fits the section of a line. @outlined is what the outline thinks stands above, @under what does. */
static void
place_line (const ClaraLine *source,
            ClaraSection *outlined,
            ClaraSection *under,
            ClaraProfileLine *line)
{
  ClaraSection fitted = fit_section (source->section, *under);

  line->section = source->section == *outlined && !source->heading ? *under : fitted;
  line->heading = source->heading && fitted == source->section;
  if (source->heading)
    {
      line->heading = line->heading || fitted == CLARA_SECTION_SKILLS;
      *outlined = source->section;
      *under = fitted;
    }
  line->under = *under;
}

/* "Engineer, Acme Ltd (3 years)": a time of which neither end is known. It is put among the dates at @index. Returns how
 * many were added. */
static guint
add_duration (ClaraProfileReading *self, const ClaraProfileLine *line, guint index)
{
  ClaraDateRange range = { .range = TRUE, .hidden = TRUE };
  guint open = line->end, months;

  if (line->under != CLARA_SECTION_EXPERIENCE || line->heading || line->end - line->start < 4 ||
      line->end - line->start > MAX_HEAD_BYTES || self->text[line->end - 1] != ')' ||
      self->dates->len >= CLARA_DATE_RANGES_MAX)
    return 0;
  while (open > line->start && self->text[open - 1] != '(')
    open--;
  if (open == line->start || !clara_profile_is_duration (self->text, open, line->end - 1, &months))
    return 0;

  /* The words stay, for they tell how long it was; only their place is marked. */
  range.start = range.end = range.tail_start = range.tail_end = open - 1;
  g_array_insert_val (self->dates, index, range);

  return 1;
}

/**
 * clara_profile_lines_prepare:
 * @self: what is being read; its outline is set
 *
 * Finds the dates, and which lines look like headings of entries.
 */
void
clara_profile_lines_prepare (ClaraProfileReading *self)
{
  guint n = clara_outline_get_n_lines (self->outline);
  ClaraSection outlined = CLARA_SECTION_NONE;
  ClaraSection under = CLARA_SECTION_NONE;
  guint date = 0;
  guint tail = 0;

  self->dates = clara_date_ranges_find (self->text, 0, (guint) strlen (self->text), self->today);
  self->lines = g_array_sized_new (FALSE, FALSE, sizeof (ClaraProfileLine), n);

  for (guint i = 0; i < n; i++)
    {
      const ClaraLine *source = clara_outline_get_line (self->outline, i);
      ClaraProfileLine line = { .start = source->start,
                                .end = source->end,
                                .bullet = source->bullet };

      place_line (source, &outlined, &under, &line);
      if (tail > line.start && tail <= line.end)
        line.start = trim_left (self->text, tail, line.end, FALSE);
      while (date < self->dates->len && clara_profile_date (self, date)->start < line.start)
        date++;
      line.first_date = date;
      while (date < self->dates->len && clara_profile_date (self, date)->start < line.end)
        {
          const ClaraDateRange *range = clara_profile_date (self, date++);

          line.n_dates++;
          if (range->tail_end > range->tail_start)
            tail = range->tail_end;
        }
      if (line.n_dates == 0)
        line.n_dates = add_duration (self, &line, date);
      date = line.first_date + line.n_dates;
      read_anchor (self, &line);
      line.headish = is_headish (self->text, &line);
      g_array_append_val (self->lines, line);
    }
}

/**
 * clara_profile_line:
 * @self: what is being read
 * @index: the index of a line of the outline
 *
 * Returns: (transfer none): the line
 */
const ClaraProfileLine *
clara_profile_line (ClaraProfileReading *self, guint index)
{
  return &g_array_index (self->lines, ClaraProfileLine, index);
}

/**
 * clara_profile_date:
 * @self: what is being read
 * @index: the index of a date of the text
 *
 * Returns: (transfer none): the date
 */
const ClaraDateRange *
clara_profile_date (ClaraProfileReading *self, guint index)
{
  return &g_array_index (self->dates, ClaraDateRange, index);
}

static void
add_piece (ClaraProfileReading *self, GArray *pieces, ClaraPiece piece, guint *months)
{
  guint lasted;

  if (!clara_profile_piece_trim (self->text, &piece))
    return;
  /* "2013–2014 (18 months): Trainee" */
  if (self->text[piece.start] == '(')
    {
      const char *close = memchr (self->text + piece.start, ')', piece.end - piece.start);

      if (close != NULL && clara_profile_is_duration (self->text, piece.start + 1,
                                                      (guint) (close - self->text), &lasted))
        {
          *months += lasted;
          piece.start = (guint) (close - self->text) + 1;
          if (!clara_profile_piece_trim (self->text, &piece))
            return;
        }
    }
  if (clara_profile_is_duration (self->text, piece.start, piece.end, &lasted))
    *months += lasted;
  else
    g_array_append_val (pieces, piece);
}

/**
 * clara_profile_pieces_add:
 * @self: what is being read
 * @line: the index of a line
 * @pieces: (element-type ClaraPiece): where to add them
 * @months: (inout): how long something lasted grows by the durations that stand there
 *
 * Adds what a line of a heading says beside its dates: its cells, cut where a date stands.
 */
void
clara_profile_pieces_add (ClaraProfileReading *self, guint line, GArray *pieces, guint *months)
{
  const ClaraProfileLine *source = clara_profile_line (self, line);
  guint date = source->first_date;
  guint cell = 0;
  ClaraPiece piece = { .start = source->start };

  for (guint i = source->start; i <= source->end; i++)
    {
      const ClaraDateRange *range = date < source->first_date + source->n_dates
                                        ? clara_profile_date (self, date)
                                        : NULL;

      if (i == source->end || self->text[i] == '\t')
        {
          piece.end = i;
          piece.cell = cell++;
          add_piece (self, pieces, piece, months);
          piece.start = i + 1;
        }
      else if (range != NULL && i == range->start)
        {
          date++;
          if (range->weak)
            continue;
          piece.end = i;
          piece.cell = cell;
          add_piece (self, pieces, piece, months);
          i = MIN (range->end, source->end) - 1;
          piece.start = i + 1;
        }
    }
}

/**
 * clara_profile_find:
 * @self: what is being read
 * @start: the first byte of a part of the text
 * @end: the byte behind it
 * @kinds: kinds of entries of the lexicon
 *
 * Returns: (transfer full) (element-type ClaraLexiconHit): what stands in that part
 */
GArray *
clara_profile_find (ClaraProfileReading *self, guint start, guint end, guint kinds)
{
  ClaraTerms *terms = clara_outline_get_terms (self->outline);
  guint first = clara_terms_find (terms, start);
  guint behind = first;

  while (behind < clara_terms_get_n (terms) && clara_terms_get (terms, behind)->start < end)
    behind++;

  return clara_lexicon_find (self->lexicon, terms, first, behind - first, kinds);
}

/* The sentence in which a byte stands, or the one behind it; the number of sentences where there is none. */
static guint
find_sentence (ClaraOutline *outline, guint byte)
{
  guint low = 0, high = clara_outline_get_n_sentences (outline);

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (clara_outline_get_sentence (outline, middle)->end <= byte)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/**
 * clara_profile_claim_at:
 * @self: what is being read
 * @start: the first byte of some words
 * @end: the byte behind them
 * @described: (out) (optional): whether they stand in a sentence and not in a bare list
 *
 * Returns: what is claimed of the words
 */
ClaraClaimKind
clara_profile_claim_at (ClaraProfileReading *self, guint start, guint end, gboolean *described)
{
  guint index = find_sentence (self->outline, start);
  const ClaraSentence *sentence;
  GArray *claims;

  if (described != NULL)
    *described = FALSE;
  if (index >= clara_outline_get_n_sentences (self->outline))
    return CLARA_CLAIM_ASSERTED;
  sentence = clara_outline_get_sentence (self->outline, index);
  if (sentence->start > start)
    return CLARA_CLAIM_ASSERTED;

  claims = g_ptr_array_index (self->claims, index);
  if (claims == NULL)
    {
      claims = clara_claim_read (self->text, sentence->start, sentence->end);
      g_ptr_array_index (self->claims, index) = claims;
    }
  if (described != NULL)
    *described = !sentence->list;

  return clara_claim_at (claims, start, end);
}

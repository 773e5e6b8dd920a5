/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-profile-private.h"

#include "clara-profile-words.h"
#include "clara-tokens.h"

#include <string.h>

/* Longer is no field of study, but a sentence. */
#define MAX_FIELD_BYTES 200

/* A longer line tells of something, and is no heading of an entry. */
#define MAX_LINE_BYTES 1000

/* One education on its way. */
typedef struct
{
  guint start; /* bytes */
  guint stop;
  ClaraPiece degree; /* the words of the degree; empty: none is named */
  ClaraPiece field;
  ClaraPiece school;
  ClaraPiece name; /* words that are neither, where no degree is named */
  ClaraDegreeLevel level;
  int date; /* -1: none */
} Entry;

typedef struct
{
  ClaraProfileReading *reading;
  Entry entry;
  gboolean open;
} Reader;

static gboolean
is_empty (const ClaraPiece *piece)
{
  return piece->end <= piece->start;
}

/* Words between a degree and its field: "in", "of", "en", "w", "für". */
static guint
skip_joint (const char *text, guint start, guint end)
{
  static const char *const joints[] = {
    "in ",   "of ",          "en ",       "de la ",   "de ",        "des ", "d'",  "d’",
    "du ",   "del ",         "w ",        "z ",       "für ",       "der ", "im ", "zum ",
    "zur ",  "als ",         "degree ",   "(Hons) ",  "- ",         "– ",   ": ",  ", ",
    "Fach ", "na kierunku ", "kierunek ", "mention ", "spécialité "
  };
  gboolean again = TRUE;

  while (again)
    {
      again = FALSE;
      while (start < end && (text[start] == ' ' || text[start] == ':' || text[start] == '.'))
        start++;
      for (gsize i = 0; i < G_N_ELEMENTS (joints); i++)
        if (start + strlen (joints[i]) < end &&
            strncmp (text + start, joints[i], strlen (joints[i])) == 0)
          {
            start += (guint) strlen (joints[i]);
            again = TRUE;
            break;
          }
    }

  return start;
}

/* "Physics at Harrowmere Institute": parts the field from the school where no comma does. */
static void
part_school (ClaraProfileReading *self, ClaraPiece *field, ClaraPiece *school)
{
  static const char *const words[] = { " at the ", " at ",     " an der ", " am ",   " from the ",
                                       " from ",   " por la ", " en la ",  " à la ", " à l’",
                                       " à l'",    " à ",      " na ",     " w ",    " der ",
                                       " de la ",  " de l’",   " de l'",   ". " };

  if (field->end - field->start > MAX_FIELD_BYTES)
    return;

  for (guint at = field->start; at < field->end; at++)
    for (gsize i = 0; (self->text[at] == ' ' || self->text[at] == '.') && i < G_N_ELEMENTS (words);
         i++)
      {
        guint n = (guint) strlen (words[i]);

        if (at + n >= field->end || strncmp (self->text + at, words[i], n) != 0 ||
            clara_profile_look_of (self->text, at + n, field->end).school < 3)
          continue;
        *school = (ClaraPiece){ .start = at + n, .end = field->end };
        field->end = at;
        return;
      }
}

/* "Ausbildung zur", "técnico superior en": a degree's name as the lexicon holds it may end in the word that leads to its
 * field, which is no part of what a person reads. */
static void
drop_joint (const char *text, ClaraPiece *degree)
{
  static const char *const joints[] = { " zur", " zum", " als", " für", " en", " in", " of", " w" };

  for (gsize i = 0; i < G_N_ELEMENTS (joints); i++)
    {
      guint n = (guint) strlen (joints[i]);

      if (degree->end - degree->start > n && strncmp (text + degree->end - n, joints[i], n) == 0)
        {
          degree->end -= n;
          return;
        }
    }
}

static void
take_degree (Reader *self,
             const ClaraPiece *piece,
             const ClaraPiece *degree,
             ClaraDegreeLevel level)
{
  ClaraProfileReading *reading = self->reading;
  ClaraPiece field = { .start = skip_joint (reading->text, degree->end, piece->end),
                       .end = piece->end };
  ClaraPiece school = { 0 };
  const char *bracket;

  self->entry.degree = *degree;
  drop_joint (reading->text, &self->entry.degree);
  self->entry.level = level;
  bracket = memchr (reading->text + field.start, '(', field.end - field.start);
  if (bracket != NULL)
    field.end = (guint) (bracket - reading->text);
  part_school (reading, &field, &school);
  if (!is_empty (&school) && is_empty (&self->entry.school))
    self->entry.school = school;
  /* "University of Harrowmere BSc" and the like: the school stands in front. */
  if (degree->start > piece->start && is_empty (&self->entry.school) &&
      clara_profile_look_of (reading->text, piece->start, degree->start).school >= 3)
    {
      ClaraPiece front = { .start = piece->start, .end = degree->start };

      if (clara_profile_piece_trim (reading->text, &front))
        self->entry.school = front;
    }
  if (clara_profile_piece_trim (reading->text, &field))
    self->entry.field = field;
  else
    {
      g_autoptr (GArray) hits = clara_profile_find (reading, piece->start, piece->end,
                                                    CLARA_LEXICON_MASK (CLARA_LEXICON_FIELD));

      if (hits->len > 0)
        self->entry.field = (ClaraPiece){ .start = g_array_index (hits, ClaraLexiconHit, 0).start,
                                          .end = g_array_index (hits, ClaraLexiconHit, 0).end };
    }
}

/* Puts the pieces of a line into the entry; what is already there stays. */
static void
take_pieces (Reader *self, guint line)
{
  g_autoptr (GArray) pieces = g_array_new (FALSE, FALSE, sizeof (ClaraPiece));
  guint months = 0;

  clara_profile_pieces_add (self->reading, line, pieces, &months);
  clara_profile_head_split (self->reading, pieces, FALSE);
  clara_profile_head_split_commas (self->reading, pieces);

  for (guint i = 0; i < pieces->len; i++)
    {
      const ClaraPiece *piece = &g_array_index (pieces, ClaraPiece, i);
      ClaraPiece degree = { 0 };
      ClaraDegreeLevel level;

      if (is_empty (&self->entry.degree) &&
          clara_profile_find_degree (self->reading, piece->start, piece->end, &degree, &level))
        take_degree (self, piece, &degree, level);
      else if (clara_profile_look_of (self->reading->text, piece->start, piece->end).school >= 3)
        {
          /* "Technikum" is a school, and what was finished there. */
          if (is_empty (&self->entry.school))
            self->entry.school = *piece;
          else if (is_empty (&self->entry.name))
            self->entry.name = *piece;
        }
      else if (is_empty (&self->entry.name) && (piece->cell == 0 || i == 0))
        self->entry.name = *piece;
    }
}

/* Of two schools of which one is named like a degree, that one is the degree. */
static void
swap_school (Reader *self)
{
  Entry *entry = &self->entry;
  ClaraPiece school = entry->school;

  if (!is_empty (&entry->degree) || is_empty (&entry->name) ||
      clara_profile_guess_level (self->reading, &entry->name) != CLARA_DEGREE_NONE ||
      clara_profile_guess_level (self->reading, &school) == CLARA_DEGREE_NONE ||
      clara_profile_look_of (self->reading->text, entry->name.start, entry->name.end).school < 3)
    return;

  entry->school = entry->name;
  entry->name = school;
}

/* The field: behind the degree, or the piece behind that: "Bachelor of Nursing Science, Nursing". */
static const ClaraPiece *
field_of (Reader *self)
{
  const Entry *entry = &self->entry;
  g_autoptr (GArray) hits = NULL;

  if (!is_empty (&entry->field) || is_empty (&entry->degree) || is_empty (&entry->school) ||
      entry->name.start <= entry->degree.end)
    return &entry->field;

  hits = clara_profile_find (self->reading, entry->name.start, entry->name.end,
                             CLARA_LEXICON_MASK (CLARA_LEXICON_FIELD));
  return hits->len > 0 ? &entry->name : &entry->field;
}

static void
report (Reader *self)
{
  ClaraProfileReading *reading = self->reading;
  const Entry *entry = &self->entry;
  ClaraEducation education = {
    .level = entry->level, .finished = TRUE, .start = entry->start, .stop = entry->stop
  };
  gboolean left = FALSE;

  self->open = FALSE;
  if (is_empty (&entry->degree) && (entry->date < 0 || is_empty (&entry->school)))
    return;
  if (clara_profile_get_n_education (reading->profile) >= CLARA_PROFILE_MAX_ENTRIES)
    return;

  swap_school (self);
  education.school = clara_profile_piece_dup (reading->text, &entry->school);
  education.degree = clara_profile_piece_dup (
      reading->text, is_empty (&entry->degree) ? &entry->name : &entry->degree);
  education.field = clara_profile_piece_dup (reading->text, field_of (self));
  if (education.school == NULL && !is_empty (&entry->degree) && !is_empty (&entry->name) &&
      entry->name.start > entry->degree.end)
    education.school = clara_profile_piece_dup (reading->text, &entry->name);
  if (is_empty (&entry->degree))
    education.level = MAX (clara_profile_guess_level (reading, &entry->school),
                           clara_profile_guess_level (reading, &entry->name));
  if (entry->date >= 0)
    {
      const ClaraDateRange *date = clara_profile_date (reading, (guint) entry->date);

      education.end = date->to;
      education.finished = !date->current && !date->future;
    }
  if (clara_profile_is_unfinished (reading->text, entry->start, entry->stop, &left))
    {
      education.finished = FALSE;
      /* A degree that was given up is none. */
      if (left)
        education.level = CLARA_DEGREE_NONE;
    }

  /* Where placeholders stand for all that was said, nothing is known. */
  if (education.school != NULL || education.degree != NULL)
    clara_profile_take_education (reading->profile, &education);
  g_free (education.school);
  g_free (education.degree);
  g_free (education.field);
}

/* What a line says of an education. */
typedef struct
{
  gboolean degree;
  gboolean school;
  int date;
} Signs;

static Signs
read_signs (ClaraProfileReading *self, guint index)
{
  const ClaraProfileLine *line = clara_profile_line (self, index);
  ClaraPiece degree = { 0 };
  ClaraDegreeLevel level;
  Signs signs = { .date = line->anchor };

  signs.degree = clara_profile_find_degree (self, line->start, line->end, &degree, &level);
  signs.school = clara_profile_look_of (self->text, line->start, line->end).school >= 3;
  /* "BSc Nursing 2017": beside a degree a lone year is a date; of several, the last is when it ended. */
  if (signs.date < 0 && line->n_dates > 0 && (line->headish || signs.degree))
    signs.date = (int) (line->first_date + line->n_dates - 1);

  return signs;
}

static void
read_line (Reader *self, guint index)
{
  const ClaraProfileLine *line = clara_profile_line (self->reading, index);
  Signs signs = read_signs (self->reading, index);
  Entry *entry = &self->entry;
  gboolean plain = !signs.degree && !signs.school && signs.date < 0;
  gboolean begins = !self->open;
  gboolean alone = signs.date >= 0 &&
                   line->end - line->start <=
                       2 + clara_profile_date (self->reading, (guint) signs.date)->end -
                           clara_profile_date (self->reading, (guint) signs.date)->start;

  if (self->open)
    {
      gboolean named = !is_empty (&entry->degree) || !is_empty (&entry->name);
      gboolean full = named && entry->date >= 0 && !is_empty (&entry->school);

      /* A line of dates alone fills an entry up, or corrects the year that its first line ends with. */
      if (alone && !is_empty (&entry->degree) && is_empty (&entry->school) && entry->date >= 0)
        {
          entry->date = signs.date;
          entry->stop = line->end;
          return;
        }
      begins = (signs.degree && (!is_empty (&entry->degree) || full)) ||
               (signs.date >= 0 && entry->date >= 0 && !line->bullet) ||
               (signs.school && !is_empty (&entry->school) && (named || entry->date >= 0) &&
                !line->bullet) ||
               (plain && full && line->headish);
    }
  if (line->end - line->start > MAX_LINE_BYTES)
    return;
  /* What is told below an entry: it may say that it was not finished. */
  if (!begins && (line->bullet || !line->headish) && !signs.degree && signs.date < 0)
    {
      entry->stop = line->end;
      return;
    }
  if (begins && plain && !line->headish)
    return;

  if (begins)
    {
      if (self->open)
        report (self);
      self->entry = (Entry){ .start = line->start, .level = CLARA_DEGREE_NONE, .date = -1 };
      self->open = TRUE;
    }
  entry->stop = line->end;
  if (signs.date >= 0 && entry->date < 0)
    entry->date = signs.date;
  take_pieces (self, index);
}

/* A degree told in a sentence needs a word that says whose it is. */
static gboolean
says_own (const char *text, guint start, guint end)
{
  static const char *const words[] = {
    "hold",       "holds",     "holding",     "graduated",     "graduate",      "completed",
    "earned",     "received",  "obtained",    "studied",       "with a",        "with an",
    "have a",     "absolvent", "absolventin", "studierte",     "abgeschlossen", "abschluss",
    "titulaire",  "diplome",   "diplomee",    "obtenu",        "licenciado",    "licenciada",
    "graduado",   "graduada",  "titulado",    "titulada",      "estudie",       "ukonczylem",
    "ukonczylam", "absolwent", "absolwentka", "mit abschluss", "promovierte",
  };
  g_autoptr (ClaraTokens) tokens = clara_tokens_new (text, start, end);

  for (guint i = 0; i + 1 < clara_tokens_get_n (tokens); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (words); j++)
      if (clara_tokens_match (tokens, i, words[j]) > 0)
        return TRUE;

  return FALSE;
}

/* Where no section tells of education: the headings and sentences at the top may. */
static void
read_elsewhere (ClaraProfileReading *self)
{
  for (guint i = 0; i < clara_outline_get_n_sentences (self->outline); i++)
    {
      const ClaraSentence *sentence = clara_outline_get_sentence (self->outline, i);
      const ClaraProfileLine *line = clara_profile_line (self, sentence->line);
      Reader reader = { .reading = self };
      ClaraPiece degree = { 0 };
      ClaraDegreeLevel level;

      if (line->section != CLARA_SECTION_NONE && line->section != CLARA_SECTION_SUMMARY)
        continue;
      if (!clara_profile_find_degree (self, sentence->start, sentence->end, &degree, &level) ||
          level < CLARA_DEGREE_ASSOCIATE)
        continue;
      if (line->headish && line->n_dates > 0)
        read_line (&reader, sentence->line);
      else if (says_own (self->text, sentence->start, sentence->end))
        {
          reader.entry = (Entry){ .start = sentence->start,
                                  .stop = sentence->end,
                                  .degree = degree,
                                  .level = level,
                                  .date = -1 };
        }
      else
        continue;
      report (&reader);
    }
}

/**
 * clara_profile_read_study:
 * @self: what is being read
 * @first: the first line of an entry
 * @behind: the line behind its last
 *
 * Reads an education that is told among the employments.
 */
void
clara_profile_read_study (ClaraProfileReading *self, guint first, guint behind)
{
  Reader reader = { .reading = self };

  for (guint line = first; line < behind; line++)
    read_line (&reader, line);
  if (reader.open)
    report (&reader);
}

/**
 * clara_profile_read_education:
 * @self: what is being read
 *
 * Reads the educations: the entries of their section; where there is none, what the top of the résumé says of a degree
 * of the person.
 */
void
clara_profile_read_education (ClaraProfileReading *self)
{
  Reader reader = { .reading = self };

  for (guint i = 0; i < self->lines->len; i++)
    {
      const ClaraProfileLine *line = clara_profile_line (self, i);

      if (line->section != CLARA_SECTION_EDUCATION || line->heading)
        {
          if (reader.open)
            report (&reader);
          continue;
        }
      read_line (&reader, i);
    }
  if (reader.open)
    report (&reader);

  if (clara_profile_get_n_education (self->profile) == 0)
    read_elsewhere (self);
}

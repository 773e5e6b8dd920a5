/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-finders.h"
#include "clara-ordinary.h"
#include "clara-text.h"

#include <string.h>

/* Where a name is looked for by its position and by the mail address, at most. */
#define MAX_SCANNED_LINES 400
#define MAX_NAME_TERMS    9
#define MAX_MAILS         6

/* From this on a piece of a line is taken for the name. Chosen on generated documents, the training half. */
#define ENOUGH 5

/* What a candidate can be known by. */
typedef struct
{
  guint first;
  guint stop;
  int score;
  gboolean evidence; /* a mail address, a link or a label says so too */
} Candidate;

typedef struct
{
  ClaraDraft *draft;
  ClaraPersons *persons;
  GPtrArray *handles; /* (owned): what stands in mails and links, folded */
  guint top;          /* the first line that is more than "Curriculum Vitae" */
  gboolean known;     /* the name was known before */
  gboolean kept;      /* a mail address or a signature told the name */
  Candidate head;     /* the best in the head of the document */
  Candidate elsewhere;
} Search;

static void
collect_handles (Search *self)
{
  const ClaraDraft *draft = self->draft;

  for (guint i = 0; i < draft->marks->len && self->handles->len < MAX_MAILS; i++)
    {
      const ClaraDraftMark *mark = &g_array_index (draft->marks, ClaraDraftMark, i);
      g_autofree char *written = NULL;
      char *end;

      if (mark->kind != CLARA_REDACTION_EMAIL && mark->kind != CLARA_REDACTION_LINK &&
          mark->kind != CLARA_REDACTION_USERNAME)
        continue;
      written = g_strndup (draft->text + mark->start, MIN (mark->end - mark->start, 200));
      /* `anna@host`, `anna (at) host`. */
      end = strpbrk (written, "@ ([{<");
      if (end != NULL && end > written)
        *end = '\0';
      else if (mark->kind == CLARA_REDACTION_LINK)
        {
          const char *path = strrchr (written, '/');

          if (path != NULL && path[1] != '\0')
            memmove (written, path + 1, strlen (path));
        }
      g_ptr_array_add (self->handles, clara_text_fold (written));
    }
}

/* Cuts forms of address, degrees and words such as "Lebenslauf" off both ends. */
static void
trim (const ClaraDraft *draft, guint *first, guint *stop)
{
  while (*first < *stop &&
         (clara_is_honour (clara_draft_term (draft, *first)->folded) ||
          (draft->language == CLARA_DRAFT_FR && clara_draft_is (draft, *first, "m")) ||
          clara_draft_is_one_of (
              draft, *first,
              " curriculum vitae resume cv lebenslauf of von de du hoja vida bewerbung by"
              " application for als name profil profile zyciorys vit ")))
    ++*first;
  while (*stop > *first + 1 &&
         (clara_is_honour (clara_draft_term (draft, *stop - 1)->folded) ||
          (clara_draft_is_shouted (draft, *stop - 1) &&
           clara_draft_characters (draft, *stop - 1) <= 5 &&
           !clara_draft_joined (draft, *stop - 2, "-.'")) ||
          clara_draft_is_one_of (draft, *stop - 1, " cv resume lebenslauf curriculum vitae ")))
    --*stop;
}

static gboolean
fits_handles (const Search *self, guint first, guint stop)
{
  const char *parts[MAX_NAME_TERMS * 2];
  guint n = 0;

  for (guint i = first; i < stop && n < G_N_ELEMENTS (parts); i++)
    {
      const char *folded = clara_draft_term (self->draft, i)->folded;

      if (*folded != '\0' && folded[1] != '\0' && !clara_is_particle (folded))
        parts[n++] = folded;
    }
  for (guint i = 0; n > 0 && i < self->handles->len; i++)
    if (clara_persons_fits (g_ptr_array_index (self->handles, i), parts, n))
      return TRUE;

  return FALSE;
}

/* Whether a word of it is part of a name that was known before. */
static gboolean
is_known (const Search *self, guint first, guint stop)
{
  for (guint i = first; i < stop; i++)
    if ((clara_persons_find (self->persons, clara_draft_term (self->draft, i)->folded) &
         CLARA_PERSON_OWN) != 0)
      return TRUE;

  return FALSE;
}

/* Whether the words could be a name at all; @names and @trades count what the lexicon says of them. */
static gboolean
could_be_name (const ClaraDraft *draft,
               guint first,
               guint stop,
               guint *words,
               guint *names,
               guint *trades)
{
  guint capitals = 0, letters = 0;

  *words = *names = *trades = 0;
  if (first >= stop || stop - first > MAX_NAME_TERMS)
    return FALSE;

  for (guint i = first; i < stop; i++)
    {
      const char *folded = clara_draft_term (draft, i)->folded;

      if (!clara_draft_is_free (draft, i) && draft->taken[i] != CLARA_REDACTION_NAME + 1)
        return FALSE;
      /* `Lê` in `Trần-Lê` is an article elsewhere. */
      if (clara_is_never_a_name (draft, i) && (i == first || !clara_is_particle (folded)))
        return FALSE;
      if (i + 1 < stop && !clara_draft_joined (draft, i, "-.,'\"()"))
        return FALSE;
      if (clara_is_particle (folded) && stop - first > 1)
        continue;
      if (clara_draft_is_letter (draft, i) ||
          (strchr (folded, '.') != NULL && strlen (folded) <= 6))
        {
          letters++;
          continue;
        }
      if (!clara_draft_is_word (draft, i) || clara_find_organisation ((ClaraDraft *) draft, i))
        return FALSE;
      ++*words;
      capitals += clara_draft_is_capital (draft, i);
      *names += clara_draft_has_kind (draft, i, CLARA_LEXICON_MASK (CLARA_LEXICON_FIRST_NAME));
      *trades += clara_is_trade_word (draft, i);
    }

  /* `A N N A  K O W A L S K A` */
  if (*words == 0 && letters >= 5)
    {
      *words = 2;
      return TRUE;
    }

  return *words > 0 && (capitals == *words || capitals == 0) && *trades < MAX (*words, 2);
}

/* Whether the line behind says what the person is, or how they are reached. */
static gboolean
leads_to_title (const ClaraDraft *draft, guint line)
{
  const ClaraDraftLine *next = &draft->lines[line + 1];

  if (line + 1 >= draft->n_lines)
    return FALSE;
  if (next->contact || next->labelled)
    return TRUE;
  for (guint i = next->first; i < MIN (next->stop, next->first + 12); i++)
    if (clara_draft_has_kind (draft, i, CLARA_LEXICON_MASK (CLARA_LEXICON_TITLE)) ||
        clara_draft_is_one_of (
            draft, i,
            " engineer developer nurse accountant manager analyst ingenieur entwickler leiter"
            " infirmiere comptable developpeur ingeniero enfermera contable programista "))
      return TRUE;

  return FALSE;
}

/* Two lines by themselves, a name and what the person does: as it stands beside a column of contacts. */
static gboolean
stands_apart (const ClaraDraft *draft, guint line)
{
  guint paragraph = clara_outline_get_line (draft->outline, line)->paragraph;

  if (line > 0 && clara_outline_get_line (draft->outline, line - 1)->paragraph == paragraph)
    return FALSE;
  if (line + 1 >= draft->n_lines || draft->lines[line + 1].stop - draft->lines[line + 1].first > 6)
    return FALSE;

  return line + 2 >= draft->n_lines ||
         clara_outline_get_line (draft->outline, line + 2)->paragraph > paragraph;
}

/* One word on a line by itself, above what the person does: the whole name, where a mail address says so too. */
static gboolean
is_lone_name (const ClaraDraft *draft, guint line, const Candidate *candidate)
{
  const ClaraDraftLine *where = &draft->lines[line];

  return candidate->stop - candidate->first == where->stop - where->first &&
         clara_draft_is_capital (draft, candidate->first) && stands_apart (draft, line) &&
         !clara_is_ordinary (draft, candidate->first);
}

static int
weigh (const Search *self,
       const Candidate *candidate,
       guint line,
       guint words,
       guint names,
       guint trades)
{
  const ClaraDraft *draft = self->draft;
  const ClaraDraftLine *where = &draft->lines[line];
  gboolean alone = candidate->stop - candidate->first + 2 >= where->stop - where->first;
  int score = 0;

  score += candidate->evidence ? 6 : 0;
  score += names > 0 ? 3 : 0;
  score += words >= 2 ? 2 : 0;
  score += leads_to_title (draft, line) ? 2 : 0;
  score -= (where->head && line == self->top && words > trades ? 1 : 2) * (int) trades;
  if (!clara_draft_is_capital (draft, candidate->first) &&
      !clara_draft_is_capital (draft, candidate->stop - 1))
    score -= 2;
  if (where->head)
    {
      score += line == self->top ? 6 : line == self->top + 1 ? 3 : line <= self->top + 3 ? 2 : 1;
      score += alone ? 1 : 0;
    }
  else if (!alone)
    score -= 3;
  else if (words >= 2 && clara_draft_is_capital (draft, candidate->first))
    score += stands_apart (draft, line) ? 3 : 1;
  if (words == 1 && !where->head && candidate->evidence)
    score += 2;
  /* A single word at the top is a title of the document more often than a name. */
  if (words == 1 &&
      (line > self->top || !(leads_to_title (draft, line) || leads_to_title (draft, line + 1))))
    score -= line > self->top ? 2 : 3;

  return score;
}

/* A line such as "Lebenslauf" above the name takes nothing from its place. */
static guint
find_top (const ClaraDraft *draft)
{
  for (guint i = 0; i < MIN (draft->n_lines, 3); i++)
    for (guint term = draft->lines[i].first; term < draft->lines[i].stop; term++)
      if (!clara_is_never_a_name (draft, term))
        return i;

  return 0;
}

static void
keep (Search *self, guint first, guint stop)
{
  ClaraDraft *draft = self->draft;
  guint start = clara_draft_term (draft, first)->start;
  guint end = clara_draft_term (draft, stop - 1)->end;
  g_autofree char *name = g_strndup (draft->text + start, end - start);

  /* The full stop behind a last initial is part of it. */
  if (clara_draft_is_letter (draft, stop - 1) && draft->text[end] == '.')
    end++;
  clara_persons_add (self->persons, name, TRUE);
  clara_draft_mark (draft, CLARA_REDACTION_NAME, start, end);
  self->kept = TRUE;
}

static gboolean
is_before_colon (const ClaraDraft *draft, guint term)
{
  const char *behind = draft->text + clara_draft_term (draft, term)->end;

  while (*behind == ' ')
    behind++;

  return *behind == ':';
}

/* Looks at one piece of a line. */
static void
consider (Search *self, guint line, guint first, guint stop)
{
  Candidate candidate = { .first = first, .stop = stop };
  guint words, names, trades;
  Candidate *best;

  trim (self->draft, &candidate.first, &candidate.stop);
  /* `Nombre:` is no name but in front of one. */
  if (candidate.first < candidate.stop && is_before_colon (self->draft, candidate.stop - 1))
    return;
  if (!could_be_name (self->draft, candidate.first, candidate.stop, &words, &names, &trades))
    return;
  candidate.evidence = (self->draft->lines[line].head &&
                        is_known (self, candidate.first, candidate.stop)) ||
                       (fits_handles (self, candidate.first, candidate.stop) &&
                        (words > 1 || self->draft->lines[line].head ||
                         is_lone_name (self->draft, line, &candidate)));
  candidate.score = weigh (self, &candidate, line, words, names, trades);
  if (candidate.evidence && candidate.score >= ENOUGH && words >= 2)
    keep (self, candidate.first, candidate.stop);
  /* Where the name is known, a single word at the top is something else. */
  if (self->known && words == 1 && !candidate.evidence)
    return;
  best = self->draft->lines[line].head ? &self->head : &self->elsewhere;
  if (candidate.score > best->score)
    *best = candidate;
}

/* Firms, schools and referees stand where a name could stand; a name at the top of page two is met again by itself. */
static gboolean
tells_of_others (const ClaraDraftLine *line)
{
  return !line->head &&
         (line->section == CLARA_SECTION_EXPERIENCE || line->section == CLARA_SECTION_EDUCATION ||
          line->section == CLARA_SECTION_REFERENCES || line->section == CLARA_SECTION_PROJECTS ||
          line->section == CLARA_SECTION_PUBLICATIONS || line->section == CLARA_SECTION_AWARDS);
}

static void
consider_line (Search *self, guint index)
{
  const ClaraDraft *draft = self->draft;
  const ClaraDraftLine *line = &draft->lines[index];

  if (line->stop - line->first > 40 || line->heading || tells_of_others (line))
    return;
  for (guint first = line->first; first < line->stop;)
    {
      guint stop = MIN (clara_draft_segment_end (draft, first), line->stop), comma = first;

      consider (self, index, first, stop);
      /* `Anna Kowalska, Accountant`: what stands before the first comma. */
      while (comma + 1 < stop && clara_draft_joined (draft, comma, "-.'"))
        comma++;
      if (comma + 1 < stop)
        consider (self, index, first, comma + 1);
      first = stop;
    }
}

/* Whether a line of the head could say what a person is: a few words, no contact and no label. */
static gboolean
could_be_title (const ClaraDraftLine *line)
{
  return line->head && !line->contact && !line->labelled && !line->heading &&
         line->stop - line->first <= 6;
}

/* Whether a line at the top could be one half of a name in capitals. */
static gboolean
could_be_half (const ClaraDraft *draft, guint index, gboolean titled, guint *words)
{
  const ClaraDraftLine *line = &draft->lines[index];
  guint names, trades;

  if (!line->head || line->heading || line->stop - line->first > 6 ||
      !could_be_name (draft, line->first, line->stop, words, &names, &trades) || *words > 3 ||
      !clara_draft_is_capital (draft, line->stop - 1))
    return FALSE;

  return trades == 0 || names > 0 || (index == 1 && titled);
}

/* `ANNA` and `KOWALSKA`, each on a line of its own, at the very top: both in capitals, or known by a mail address. Where
 * the first line holds two words, what follows on the third must not be the contacts: then the second is the title. */
static gboolean
takes_two_lines (Search *self)
{
  const ClaraDraft *draft = self->draft;
  gboolean titled;
  guint words[2];

  if (draft->n_lines < 3)
    return FALSE;
  titled = could_be_title (&draft->lines[2]);
  for (guint i = 0; i < 2; i++)
    if (!could_be_half (draft, i, titled, &words[i]))
      return FALSE;
  if (fits_handles (self, draft->lines[1].first, draft->lines[1].stop))
    return TRUE;
  if (!clara_draft_is_shouted (draft, draft->lines[0].first) ||
      !clara_draft_is_shouted (draft, draft->lines[1].stop - 1))
    return FALSE;

  return titled || (words[0] == 1 && words[1] == 1);
}

/* Phrases that close a letter: the name follows, behind a comma or on the next lines. */
static guint
closing_end (const ClaraDraft *draft, const ClaraDraftLine *line)
{
  for (guint i = line->first; i < line->stop; i++)
    if (clara_draft_is_one_of (
            draft, i,
            " regards sincerely faithfully grussen gruessen gruss gruesse grusse cordialement"
            " distinguees atentamente saludo saludos powazaniem pozdrawiam pozdrowieniami szacunku"
            " wishes truly devouees respectueuses cordiales hochachtungsvoll "))
      {
        guint next = i + 1;

        while (next < line->stop && !clara_draft_is_capital (draft, next) && next < i + 3)
          next++;
        return next;
      }

  return 0;
}

static gboolean
sign (Search *self, guint first, guint stop)
{
  guint words, names, trades, comma = first;

  while (comma + 1 < stop && clara_draft_joined (self->draft, comma, "-.'"))
    comma++;
  stop = MIN (stop, comma + 1);
  trim (self->draft, &first, &stop);
  if (stop - first > 6 || !could_be_name (self->draft, first, stop, &words, &names, &trades) ||
      (trades > 0 && names == 0))
    return FALSE;

  keep (self, first, stop);

  return TRUE;
}

static void
find_signature (Search *self)
{
  const ClaraDraft *draft = self->draft;

  for (guint i = 0; i < draft->n_lines; i++)
    {
      const ClaraDraftLine *line = &draft->lines[i];
      guint behind;

      if (line->stop - line->first > 60 || (line->heading && line->stop - line->first < 2))
        continue;
      behind = closing_end (draft, line);
      if (behind == 0 || (line->stop - line->first > 14 && behind < line->stop))
        continue;
      if (behind < line->stop && sign (self, behind, line->stop))
        continue;
      for (guint next = i + 1; next < MIN (i + 3, draft->n_lines); next++)
        if (sign (self, draft->lines[next].first, draft->lines[next].stop))
          break;
    }
}

/* `My name is …`, `mein Name ist …`: where the name begins, or 0. */
static guint
introduction_end (const ClaraDraft *draft, guint term)
{
  static const char *const phrases[][4] = {
    { "my", "name", "is", NULL },    { "mein", "name", "ist", NULL },
    { "ich", "heisse", NULL, NULL }, { "je", "m'appelle", NULL, NULL },
    { "m", "appelle", NULL, NULL },  { "me", "llamo", NULL, NULL },
    { "mi", "nombre", "es", NULL },  { "nazywam", "sie", NULL, NULL },
    { "mam", "na", "imie", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (phrases); i++)
    {
      guint n = 0;

      while (n < 4 && phrases[i][n] != NULL && clara_draft_is (draft, term + n, phrases[i][n]))
        n++;
      if (n > 0 && (n == 4 || phrases[i][n] == NULL))
        return term + n;
    }

  return 0;
}

static void
find_introductions (Search *self)
{
  const ClaraDraft *draft = self->draft;

  for (guint i = 0; i < draft->n_terms; i++)
    {
      guint first = introduction_end (draft, i), stop = first;

      if (first == 0)
        continue;
      while (stop < draft->n_terms && stop < first + 5 && clara_draft_is_capital (draft, stop) &&
             clara_draft_is_word (draft, stop) &&
             (stop == first || clara_draft_joined (draft, stop - 1, "-'.")))
        stop++;
      if (stop > first)
        keep (self, first, stop);
    }
}

/* Takes the best candidate: that of the head, for there the name is told first; another only where nothing told it. */
static void
keep_best (Search *self)
{
  if (self->head.score >= ENOUGH && (!self->kept || self->head.evidence))
    keep (self, self->head.first, self->head.stop);
  else if (!self->kept && self->elsewhere.score >= ENOUGH)
    keep (self, self->elsewhere.first, self->elsewhere.stop);
}

/* The words of a file's name, when the text itself gave no name: those that stand in its first lines with capitals. */
static void
find_by_file_name (Search *self, const char *file_name)
{
  g_autofree char *start = clara_text_truncate_bytes (file_name, 200);

  g_ptr_array_add (self->handles, clara_text_fold (start));
  for (guint i = 0; i < MIN (self->draft->n_lines, 30); i++)
    consider_line (self, i);
  keep_best (self);
}

/**
 * clara_find_names:
 * @draft: a draft in which contacts are marked
 * @persons: (inout): who is known so far; found names are added
 * @file_name: (nullable): what the document is called; asked only where nothing in the text gives the name, so that
 *   another file name changes nothing
 *
 * Finds the name of whom the text is about: by where it stands, by the mail address, by the signature of a letter.
 */
void
clara_find_names (ClaraDraft *draft, ClaraPersons *persons, const char *file_name)
{
  g_autoptr (GPtrArray) handles = g_ptr_array_new_with_free_func (g_free);
  Search self = { .draft = draft, .persons = persons, .handles = handles };

  self.top = find_top (draft);
  self.known = clara_persons_has_own (persons);
  collect_handles (&self);
  find_signature (&self);
  find_introductions (&self);
  if (takes_two_lines (&self))
    {
      keep (&self, draft->lines[0].first, draft->lines[0].stop);
      keep (&self, draft->lines[1].first, draft->lines[1].stop);
    }
  for (guint i = 0; i < MIN (draft->n_lines, MAX_SCANNED_LINES); i++)
    consider_line (&self, i);
  keep_best (&self);
  if (!clara_persons_has_own (persons) && file_name != NULL)
    find_by_file_name (&self, file_name);
}

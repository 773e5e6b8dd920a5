/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-profile-private.h"

#include "clara-profile-words.h"

#include <string.h>

/* The heading of an entry has at most so many lines above its dates, and so many below. */
#define MAX_BEFORE 2
#define MAX_AFTER  2

/* One employment on its way. Lines are indices; what ends is behind the last. */
typedef struct
{
  guint head;        /* the first line of the heading */
  guint anchor;      /* the line with the dates */
  guint body;        /* behind the last line of the heading */
  guint end;         /* behind the last line of the body */
  GArray *pieces;    /* (owned): ClaraPiece */
  guint months;      /* as "(3 years)" says */
  gboolean inherits; /* whether its heading names no employer, so that the one above holds on */
  ClaraPiece title;
  ClaraPiece employer;
} Entry;

/* A run of lines of one section. */
typedef struct
{
  ClaraProfileReading *reading;
  guint start;
  guint end;
  guint before;         /* lines above the dates, as the first heading has them */
  gboolean dates_first; /* whether the dates are a line of their own, above all else */
  gboolean single;      /* whether each heading is one line that holds all */
  gboolean strict;      /* whether no heading said that this is experience: then the words must */
  GArray *entries;      /* (owned): Entry */
} Run;

static void
entry_clear (gpointer data)
{
  g_array_unref (((Entry *) data)->pieces);
}

static const ClaraDateRange *
date_of (Run *self, const Entry *entry)
{
  return clara_profile_date (self->reading,
                             (guint) clara_profile_line (self->reading, entry->anchor)->anchor);
}

static gboolean
is_anchor (Run *self, guint line, gboolean bullets)
{
  const ClaraProfileLine *source = clara_profile_line (self->reading, line);

  return source->anchor >= 0 && !source->heading && source->bullet == bullets;
}

static gboolean
may_be_head (Run *self, guint line)
{
  const ClaraProfileLine *source = clara_profile_line (self->reading, line);

  return source->headish && source->anchor < 0;
}

static gboolean
contains (const ClaraDateRange *outer, const ClaraDateRange *inner)
{
  ClaraYearMonth outer_end = outer->current ? (ClaraYearMonth){ 9999, 12 } : outer->to;
  ClaraYearMonth inner_end = inner->current ? (ClaraYearMonth){ 9999, 12 } : inner->to;
  ClaraYearMonth inner_start = inner->range ? inner->from : inner->to;

  return outer->range && outer->from.year > 0 && outer_end.year > 0 && inner_start.year > 0 &&
         inner_end.year > 0 &&
         clara_year_month_first (inner_start) >= clara_year_month_first (outer->from) &&
         clara_year_month_first (inner_end) <= clara_year_month_last (outer_end);
}

/* What speaks for the pieces being the heading of a job. */
static ClaraProfileLook
look_of_pieces (Run *self, const GArray *pieces)
{
  ClaraProfileLook sum = { 0, 0, 0, 0 };

  for (guint i = 0; i < pieces->len; i++)
    {
      const ClaraPiece *piece = &g_array_index (pieces, ClaraPiece, i);
      ClaraProfileLook look = clara_profile_look_of (self->reading->text, piece->start, piece->end);

      sum.title += look.title;
      sum.employer += look.employer;
      sum.school += look.school;
      sum.place += look.place;
    }

  return sum;
}

static guint
count_names (Run *self, const GArray *pieces)
{
  guint n = 0;

  for (guint i = 0; i < pieces->len; i++)
    {
      const ClaraPiece *piece = &g_array_index (pieces, ClaraPiece, i);

      n += clara_profile_look_of (self->reading->text, piece->start, piece->end).place == 0;
    }

  return n;
}

static void
add_line (Run *self, Entry *entry, guint line)
{
  clara_profile_pieces_add (self->reading, line, entry->pieces, &entry->months);
}

/* Takes the lines below the dates that belong to the heading. */
static void
take_lines_below (Run *self, Entry *entry, guint limit)
{
  guint names = count_names (self, entry->pieces);
  guint wanted = names == 0 ? MAX_AFTER : names == 1 && !self->single ? 1 : 0;
  const ClaraDateRange *date = date_of (self, entry);

  /* A column that was too narrow for its dates: the next line is its second half. */
  if (date->tail_end > date->tail_start && entry->body < limit)
    {
      const ClaraProfileLine *next = clara_profile_line (self->reading, entry->body);

      if (date->tail_start < next->end && next->headish)
        {
          add_line (self, entry, entry->body++);
          return;
        }
    }

  for (guint i = 0; i < MAX_AFTER && entry->body < limit && may_be_head (self, entry->body); i++)
    {
      const ClaraProfileLine *next = clara_profile_line (self->reading, entry->body);

      /* One more than is wanted only where its words are those of an organisation and nothing so far is. */
      if (i >= wanted &&
          !(i == 0 && !self->single && look_of_pieces (self, entry->pieces).employer == 0 &&
            clara_profile_look_of (self->reading->text, next->start, next->end).employer > 0))
        break;
      add_line (self, entry, entry->body++);
      clara_profile_head_split (self->reading, entry->pieces, TRUE);
      if (i + 1 < wanted && count_names (self, entry->pieces) > 1)
        break;
    }
}

/* How many lines above the first dates belong to the heading. */
static guint
count_before (Run *self, guint anchor)
{
  guint n = 0;

  while (anchor - n > self->start && n < MAX_BEFORE && may_be_head (self, anchor - n - 1))
    {
      /* Without a heading of the section, what stands above an empty line is about the person. */
      if (self->strict &&
          clara_outline_get_line (self->reading->outline, anchor - n - 1)->paragraph !=
              clara_outline_get_line (self->reading->outline, anchor)->paragraph)
        break;
      n++;
    }

  return n;
}

/* An employer with how long one was there, above the jobs there: "Saint Orla Clinic", "4 years 2 months", "Nurse". */
static void
take_group_above (Run *self, Entry *entry, guint floor)
{
  const ClaraProfileLine *lasted, *name;
  ClaraPiece piece = { .role = CLARA_PIECE_EMPLOYER };
  guint months;

  if (entry->head < floor + 2)
    return;
  lasted = clara_profile_line (self->reading, entry->head - 1);
  name = clara_profile_line (self->reading, entry->head - 2);
  if (!may_be_head (self, entry->head - 2) ||
      !clara_profile_is_duration (self->reading->text, lasted->start, lasted->end, &months))
    return;

  piece.start = name->start;
  piece.end = name->end;
  if (!clara_profile_piece_trim (self->reading->text, &piece))
    return;
  g_array_append_val (entry->pieces, piece);
  entry->head -= 2;
}

/* Whether a line is a date and nothing else. */
static gboolean
is_bare (Run *self, guint line)
{
  const ClaraProfileLine *source = clara_profile_line (self->reading, line);
  const ClaraDateRange *date = clara_profile_date (self->reading, (guint) source->anchor);

  return date->start == source->start && date->end == source->end;
}

static gboolean
add_entry (Run *self, guint anchor, guint floor)
{
  Entry entry = { .head = anchor, .anchor = anchor, .body = anchor + 1 };
  Entry *last = self->entries->len > 0
                    ? &g_array_index (self->entries, Entry, self->entries->len - 1)
                    : NULL;
  ClaraProfileLook look;

  entry.pieces = g_array_new (FALSE, FALSE, sizeof (ClaraPiece));
  while (anchor - entry.head < self->before && entry.head > floor &&
         may_be_head (self, entry.head - 1))
    entry.head--;
  take_group_above (self, &entry, floor);
  for (guint line = entry.pieces->len > 0 ? entry.head + 2 : entry.head; line <= anchor; line++)
    add_line (self, &entry, line);
  clara_profile_head_split (self->reading, entry.pieces, TRUE);

  /* A project within a job, told with its dates, is no job of its own; nor is a line with a single date. */
  look = look_of_pieces (self, entry.pieces);
  if ((self->strict && look.title < 3) ||
      (look.title < 3 && look.employer < 3 &&
       ((last != NULL && entry.head == anchor && self->before > 0 &&
         contains (date_of (self, last), date_of (self, &entry)) && anchor > last->body) ||
        (!date_of (self, &entry)->range && last != NULL &&
         (entry.pieces->len == 0 ? !self->dates_first
                                 : self->before == 0 && entry.pieces->len > 1)))))
    {
      entry_clear (&entry);
      return FALSE;
    }

  g_array_append_val (self->entries, entry);
  return TRUE;
}

/* Whether headings are one line with commas: so it is where, below one of them, at once the body begins. Without bullets
 * the first line of the others' bodies would look like an employer. */
static gboolean
is_single (Run *self)
{
  if (self->before > 0)
    return FALSE;

  for (guint i = 0; i < self->entries->len; i++)
    {
      const Entry *entry = &g_array_index (self->entries, Entry, i);
      const ClaraPiece *piece;

      if (entry->pieces->len != 1)
        continue;
      piece = &g_array_index (entry->pieces, ClaraPiece, 0);
      if (entry->body < entry->end && !may_be_head (self, entry->body) &&
          memchr (self->reading->text + piece->start, ',', piece->end - piece->start) != NULL)
        return TRUE;
    }

  return FALSE;
}

static void
find_entries (Run *self)
{
  gboolean bullets = TRUE;
  guint first = self->end;
  guint floor = self->start;

  for (guint i = self->start; i < self->end && bullets; i++)
    bullets = !is_anchor (self, i, FALSE);
  for (guint i = self->start; i < self->end && first == self->end; i++)
    if (is_anchor (self, i, bullets))
      first = i;
  if (first == self->end)
    return;

  self->before = count_before (self, first);
  self->dates_first = self->before == 0 && is_bare (self, first);
  for (guint i = first; i < self->end && self->entries->len < CLARA_PROFILE_MAX_ENTRIES; i++)
    if (is_anchor (self, i, bullets) && add_entry (self, i, floor))
      floor = i + 1;

  for (guint i = 0; i < self->entries->len; i++)
    g_array_index (self->entries, Entry, i)
        .end = i + 1 < self->entries->len ? g_array_index (self->entries, Entry, i + 1).head
                                          : self->end;
  self->single = is_single (self);
  for (guint i = 0; i < self->entries->len; i++)
    {
      Entry *entry = &g_array_index (self->entries, Entry, i);

      take_lines_below (self, entry, entry->end);
      while (entry->end > entry->body &&
             clara_profile_line (self->reading, entry->end - 1)->heading)
        entry->end--;
    }
}

/* Whether the heading is one piece, which may hold title and employer between commas. */
static void
split_lone_piece (Run *self, Entry *entry, gboolean may_inherit)
{
  g_autoptr (GArray) parts = NULL;

  if (entry->pieces->len != 1 || count_names (self, entry->pieces) == 0)
    return;

  parts = g_array_new (FALSE, FALSE, sizeof (ClaraPiece));
  g_array_append_vals (parts, entry->pieces->data, 1);
  clara_profile_head_split_commas (self->reading, parts);
  if (parts->len < 2)
    return;
  /* "Nurse, Surgical Ward" below another job at the same employer is a title. */
  if (may_inherit && look_of_pieces (self, parts).employer == 0)
    return;

  g_array_set_size (entry->pieces, 0);
  g_array_append_vals (entry->pieces, parts->data, parts->len);
}

static gboolean
names_study (Run *self, const Entry *entry)
{
  const ClaraProfileLine *first = clara_profile_line (self->reading, entry->head);
  const ClaraProfileLine *last = clara_profile_line (self->reading, entry->body - 1);
  g_autoptr (GArray) degrees = clara_profile_find (self->reading, first->start, last->end,
                                                   CLARA_LEXICON_MASK (CLARA_LEXICON_DEGREE));
  ClaraProfileLook look = look_of_pieces (self, entry->pieces);

  if (clara_profile_is_study (self->reading->text, entry->title.start, entry->title.end))
    return TRUE;

  return degrees->len > 0 && look.title < 3 && look.school >= 3;
}

/* Chooses title and employer of all entries: first each by itself, then all as most of them have it. */
static void
choose_names (Run *self)
{
  int vote = 0;

  for (guint i = 0; i < self->entries->len; i++)
    {
      Entry *entry = &g_array_index (self->entries, Entry, i);

      /* "2012–13 Barista, Coffee Corner" is whole, where the others have their dates behind. */
      split_lone_piece (self, entry,
                        self->before > 0 && i > 0 && entry->head == entry->anchor &&
                            date_of (self, entry)->start >
                                clara_profile_line (self->reading, entry->anchor)->start);
    }
  for (guint i = 0; i < self->entries->len; i++)
    {
      Entry *entry = &g_array_index (self->entries, Entry, i);

      vote += clara_profile_head_choose (self->reading, entry->pieces, 0, &entry->title,
                                         &entry->employer);
    }
  for (guint i = 0; i < self->entries->len; i++)
    {
      Entry *entry = &g_array_index (self->entries, Entry, i);

      clara_profile_head_choose (self->reading, entry->pieces, (vote > 0) - (vote < 0),
                                 &entry->title, &entry->employer);
      entry->inherits = entry->employer.end == entry->employer.start;
    }
}

/* An employer with the dates of all that was done there, and the jobs below it. Returns whether @index is one. */
static gboolean
is_group (Run *self, guint index)
{
  const Entry *entry = &g_array_index (self->entries, Entry, index);
  const Entry *next;

  if (index + 1 >= self->entries->len || count_names (self, entry->pieces) != 1 ||
      look_of_pieces (self, entry->pieces).title >= 3)
    return FALSE;
  next = entry + 1;

  return entry->end == entry->body && next->inherits &&
         contains (date_of (self, entry), date_of (self, next));
}

static void
report (Run *self, const Entry *entry, const ClaraPiece *employer)
{
  ClaraProfileReading *reading = self->reading;
  const ClaraDateRange *date = date_of (self, entry);
  const ClaraProfileLine *last = clara_profile_line (reading, entry->body - 1);
  ClaraExperience experience = {
    .employer = clara_profile_piece_dup (reading->text, employer),
    .title = clara_profile_piece_dup (reading->text, &entry->title),
    .field = g_strdup (clara_profile_field_of (reading, &entry->title)),
    .from = date->range ? date->from : date->to,
    .to = date->to,
    .current = date->current || date->future,
    .head_start = clara_profile_line (reading, entry->head)->start,
    .head_end = last->end,
  };

  if (date->from.year == 0 && date->to.year == 0 && !date->current)
    reading->undated += entry->months;
  if (experience.current)
    experience.to = (ClaraYearMonth){ 0, 0 };
  experience.body_start = experience.body_end = last->end;
  if (entry->end > entry->body)
    {
      experience.body_start = clara_profile_line (reading, entry->body)->start;
      experience.body_end = clara_profile_line (reading, entry->end - 1)->end;
    }

  /* An employer that is only inherited makes no employment. */
  if (experience.title != NULL || (experience.employer != NULL && !entry->inherits))
    clara_profile_take_experience (reading->profile, &experience);
  g_free (experience.employer);
  g_free (experience.title);
  g_free (experience.field);
}

/* Whether the employer above holds for a heading that names none: below a group, within its dates; or where others have
 * a line above their dates, and this one has none. */
static gboolean
may_inherit (Run *self, const Entry *entry, const ClaraDateRange *group)
{
  if (group != NULL)
    return contains (group, date_of (self, entry));

  return self->before > 0 && (entry->head == entry->anchor || self->before == 1);
}

static void
read_run (ClaraProfileReading *reading, guint start, guint end, gboolean strict)
{
  Run run = { .reading = reading, .start = start, .end = end, .strict = strict };
  ClaraPiece employer = { 0 };
  const ClaraDateRange *group = NULL;

  run.entries = g_array_new (FALSE, TRUE, sizeof (Entry));
  g_array_set_clear_func (run.entries, entry_clear);
  find_entries (&run);
  choose_names (&run);

  for (guint i = 0; i < run.entries->len; i++)
    {
      Entry *entry = &g_array_index (run.entries, Entry, i);

      if (is_group (&run, i))
        {
          employer = entry->employer.end > entry->employer.start ? entry->employer : entry->title;
          group = date_of (&run, entry);
          continue;
        }
      if (clara_profile_is_gap (reading->text, entry->title.start, entry->title.end) ||
          clara_profile_get_n_experience (reading->profile) >= CLARA_PROFILE_MAX_ENTRIES)
        continue;
      if (names_study (&run, entry))
        {
          clara_profile_read_study (reading, entry->head, entry->body);
          continue;
        }
      if (!entry->inherits)
        {
          employer = entry->employer;
          group = NULL;
        }
      report (&run, entry,
              entry->inherits && may_inherit (&run, entry, group) ? &employer : &entry->employer);
    }

  g_array_unref (run.entries);
}

/**
 * clara_profile_read_experience:
 * @self: what is being read
 *
 * Reads the employments: the entries of the sections of experience, internships too; where a résumé has no such heading,
 * what stands under none and has both dates and the words of a job.
 */
void
clara_profile_read_experience (ClaraProfileReading *self)
{
  guint n = self->lines->len;
  gboolean named = FALSE;

  for (guint i = 0; i < n && !named; i++)
    named = clara_profile_line (self, i)->under == CLARA_SECTION_EXPERIENCE;

  for (guint i = 0; i < n;)
    {
      ClaraSection section = clara_profile_line (self, i)->under;
      gboolean wanted = named ? section == CLARA_SECTION_EXPERIENCE
                              : section == CLARA_SECTION_NONE || section == CLARA_SECTION_SUMMARY;
      guint end = i + 1;

      /* Each heading begins anew, for "Internships" may look other than "Experience". */
      while (end < n && clara_profile_line (self, end)->under == section &&
             !clara_profile_line (self, end)->heading)
        end++;
      if (wanted)
        read_run (self, clara_profile_line (self, i)->heading ? i + 1 : i, end, !named);
      i = end;
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-draft.h"

#include <string.h>

/* Lines in front of the first heading that can belong to the head of a document. */
#define MAX_HEAD_LINES 12

/* As many lines as an outline lists. */
#define MAX_LINES 20000

/**
 * clara_words_hold:
 * @words: words with a blank before and behind each
 * @word: a word
 *
 * Returns: whether @word is among them; a word of the list is never longer than 30 bytes
 */
gboolean
clara_words_hold (const char *words, const char *word)
{
  char wanted[34];
  gsize length = strlen (word);

  if (length == 0 || length > sizeof wanted - 4)
    return FALSE;

  wanted[0] = ' ';
  memcpy (wanted + 1, word, length);
  wanted[length + 1] = ' ';
  wanted[length + 2] = '\0';

  return strstr (words, wanted) != NULL;
}

/* A value says more than the kind: a family name that is a word is no first name, and a school is no place. */
static void
note_hit (ClaraDraft *self, const ClaraLexiconEntry *entry, guint term)
{
  gboolean told = entry->value != NULL &&
                  (entry->kind == CLARA_LEXICON_PROTECTED ||
                   entry->kind == CLARA_LEXICON_FIRST_NAME || entry->kind == CLARA_LEXICON_PLACE);

  if (told && (self->protected[term] == NULL || entry->kind == CLARA_LEXICON_PROTECTED))
    self->protected[term] = entry->value;
  if (!told || g_str_equal (entry->value, "word") || entry->kind == CLARA_LEXICON_PROTECTED)
    self->kinds[term] |= CLARA_LEXICON_MASK (entry->kind);
}

static void
note_hits (ClaraDraft *self)
{
  g_autoptr (GArray)
      hits = clara_lexicon_find (self->lexicon, self->terms, 0, self->n_terms, CLARA_LEXICON_ALL);

  for (guint i = 0; i < hits->len; i++)
    {
      const ClaraLexiconHit *hit = &g_array_index (hits, ClaraLexiconHit, i);

      for (guint term = hit->first_term; term < hit->first_term + hit->n_terms; term++)
        note_hit (self, hit->entry, term);
    }
}

static void
note_lines (ClaraDraft *self)
{
  gboolean head = TRUE;
  guint term = 0;

  self->n_lines = clara_outline_get_n_lines (self->outline);
  self->lines = g_new0 (ClaraDraftLine, self->n_lines + 1);
  for (guint i = 0; i < self->n_lines; i++)
    {
      const ClaraLine *line = clara_outline_get_line (self->outline, i);
      ClaraDraftLine *mine = &self->lines[i];

      mine->start = line->start;
      mine->end = line->end;
      mine->section = line->section;
      mine->heading = line->heading;
      if ((line->heading && line->section != CLARA_SECTION_CONTACT) || i >= MAX_HEAD_LINES)
        head = FALSE;
      mine->head = head && line->section <= CLARA_SECTION_SUMMARY;
      mine->contact = line->section == CLARA_SECTION_CONTACT;

      while (term < self->n_terms && clara_draft_term (self, term)->end <= line->start)
        self->line_of[term++] = i;
      mine->first = term;
      while (term < self->n_terms && clara_draft_term (self, term)->start < line->end)
        self->line_of[term++] = i;
      mine->stop = term;
    }
  while (term < self->n_terms)
    self->line_of[term++] = MAX (self->n_lines, 1) - 1;
}

/* What was too much to be read must not be shown either. */
static void
hide_the_rest (ClaraDraft *self)
{
  guint seen = self->length;

  if (self->n_terms == CLARA_TERMS_MAX)
    seen = clara_draft_term (self, self->n_terms - 1)->end;
  if (self->n_lines >= MAX_LINES)
    seen = MIN (seen, self->lines[self->n_lines - 1].end);
  if (seen < self->length)
    clara_draft_mark (self, CLARA_REDACTION_NAME, seen, self->length);
}

/**
 * clara_draft_new:
 * @lexicon: a lexicon; it outlives the draft
 * @text: valid UTF-8; it outlives the draft
 * @level: how much is to be hidden
 *
 * Returns: (transfer full): a text in which nothing is marked, but what is behind the limits of an outline
 */
ClaraDraft *
clara_draft_new (ClaraLexicon *lexicon, const char *text, ClaraDeidentifyLevel level)
{
  ClaraDraft *self = g_new0 (ClaraDraft, 1);

  self->text = text;
  self->length = strlen (text);
  self->lexicon = lexicon;
  self->level = level;
  self->outline = clara_outline_new (text, lexicon);
  self->terms = clara_outline_get_terms (self->outline);
  self->n_terms = clara_terms_get_n (self->terms);
  self->kinds = g_new0 (guint32, self->n_terms + 1);
  self->protected = g_new0 (const char *, self->n_terms + 1);
  self->taken = g_new0 (guint8, self->n_terms + 1);
  self->line_of = g_new0 (guint, self->n_terms + 1);
  self->marks = g_array_new (FALSE, FALSE, sizeof (ClaraDraftMark));
  note_hits (self);
  note_lines (self);
  clara_draft_note_language (self);
  hide_the_rest (self);

  return self;
}

/**
 * clara_draft_free:
 * @self: (transfer full): a draft
 */
void
clara_draft_free (ClaraDraft *self)
{
  clara_outline_unref (self->outline);
  g_array_unref (self->marks);
  g_free (self->lines);
  g_free (self->kinds);
  g_free (self->protected);
  g_free (self->taken);
  g_free (self->line_of);
  g_free (self);
}

/**
 * clara_draft_mark:
 * @self: a draft
 * @kind: what stands there
 * @start: its first byte
 * @end: the byte behind it
 *
 * Marks a part of the text, and the terms in it.
 */
void
clara_draft_mark (ClaraDraft *self, ClaraRedactionKind kind, guint start, guint end)
{
  ClaraDraftMark mark = { start, end, kind, self->marks->len };

  if (start >= end)
    return;

  g_array_append_val (self->marks, mark);
  for (guint i = clara_terms_find (self->terms, start);
       i < self->n_terms && clara_draft_term (self, i)->start < end; i++)
    if (self->taken[i] == 0)
      self->taken[i] = kind + 1;
}

/**
 * clara_draft_mark_terms:
 * @self: a draft
 * @kind: what stands there
 * @first: its first term
 * @stop: the term behind its last
 *
 * Marks words; nothing where there are none.
 */
void
clara_draft_mark_terms (ClaraDraft *self, ClaraRedactionKind kind, guint first, guint stop)
{
  if (first < stop && stop <= self->n_terms)
    clara_draft_mark (self, kind, clara_draft_term (self, first)->start,
                      clara_draft_term (self, stop - 1)->end);
}

/**
 * clara_draft_term:
 * @self: a draft
 * @term: below its number of terms
 *
 * Returns: (transfer none): a word of it
 */
const ClaraTerm *
clara_draft_term (const ClaraDraft *self, guint term)
{
  return clara_terms_get (self->terms, term);
}

/**
 * clara_draft_is:
 * @self: a draft
 * @term: an index; behind the end it is no word
 * @folded: a word without case and accents
 *
 * Returns: whether that word stands there
 */
gboolean
clara_draft_is (const ClaraDraft *self, guint term, const char *folded)
{
  return term < self->n_terms && g_str_equal (clara_draft_term (self, term)->folded, folded);
}

/**
 * clara_draft_is_one_of:
 * @self: a draft
 * @term: an index; behind the end it is no word
 * @words: words without case and accents, a blank before and behind each
 *
 * Returns: whether one of them stands there
 */
gboolean
clara_draft_is_one_of (const ClaraDraft *self, guint term, const char *words)
{
  return term < self->n_terms && clara_words_hold (words, clara_draft_term (self, term)->folded);
}

/**
 * clara_draft_has_kind:
 * @self: a draft
 * @term: an index; behind the end it is no word
 * @kinds: a mask of kinds
 *
 * Returns: whether the lexicon knows the term as one of @kinds
 */
gboolean
clara_draft_has_kind (const ClaraDraft *self, guint term, guint kinds)
{
  return term < self->n_terms && (self->kinds[term] & kinds) != 0;
}

/**
 * clara_draft_is_free:
 * @self: a draft
 * @term: an index; behind the end it is no word
 *
 * Returns: whether a word stands there that is not marked
 */
gboolean
clara_draft_is_free (const ClaraDraft *self, guint term)
{
  return term < self->n_terms && self->taken[term] == 0;
}

/* The character a term begins with. */
static gunichar
first_of (const ClaraDraft *self, guint term)
{
  return g_utf8_get_char (self->text + clara_draft_term (self, term)->start);
}

/**
 * clara_draft_is_capital:
 * @self: a draft
 * @term: an index; behind the end it is no word
 *
 * Returns: whether the term begins with a capital letter, or with a letter of a script that has no capitals
 */
gboolean
clara_draft_is_capital (const ClaraDraft *self, guint term)
{
  gunichar c;

  if (term >= self->n_terms)
    return FALSE;

  c = first_of (self, term);

  return g_unichar_isupper (c) || g_unichar_istitle (c) ||
         g_unichar_type (c) == G_UNICODE_OTHER_LETTER;
}

/**
 * clara_draft_is_shouted:
 * @self: a draft
 * @term: an index; behind the end it is no word
 *
 * Returns: whether the term is of two letters or more and all of them are capitals
 */
gboolean
clara_draft_is_shouted (const ClaraDraft *self, guint term)
{
  guint capitals = 0;

  if (term >= self->n_terms)
    return FALSE;

  for (const char *p = self->text + clara_draft_term (self, term)->start;
       p < self->text + clara_draft_term (self, term)->end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_islower (c))
        return FALSE;
      capitals += g_unichar_isupper (c);
    }

  return capitals >= 2;
}

/**
 * clara_draft_is_letter:
 * @self: a draft
 * @term: an index; behind the end it is no word
 *
 * Returns: whether the term is a single capital letter, as initials are
 */
gboolean
clara_draft_is_letter (const ClaraDraft *self, guint term)
{
  return term < self->n_terms && clara_draft_characters (self, term) == 1 &&
         g_unichar_isupper (first_of (self, term));
}

/**
 * clara_draft_is_word:
 * @self: a draft
 * @term: an index; behind the end it is no word
 *
 * Returns: whether the term is of letters only
 */
gboolean
clara_draft_is_word (const ClaraDraft *self, guint term)
{
  if (term >= self->n_terms)
    return FALSE;

  for (const char *p = self->text + clara_draft_term (self, term)->start;
       p < self->text + clara_draft_term (self, term)->end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_isalpha (c) && !g_unichar_ismark (c))
        return FALSE;
    }

  return TRUE;
}

/**
 * clara_draft_is_number:
 * @self: a draft
 * @term: an index; behind the end it is no word
 *
 * Returns: whether the term begins with a digit
 */
gboolean
clara_draft_is_number (const ClaraDraft *self, guint term)
{
  return term < self->n_terms && g_ascii_isdigit (self->text[clara_draft_term (self, term)->start]);
}

/**
 * clara_draft_year:
 * @self: a draft
 * @term: an index; behind the end it is no word
 *
 * Returns: the year that stands there, 1930 … 2049; 0 where none does
 */
guint
clara_draft_year (const ClaraDraft *self, guint term)
{
  const ClaraTerm *word = term < self->n_terms ? clara_draft_term (self, term) : NULL;
  guint64 year;

  if (word == NULL || word->end - word->start != 4 ||
      !g_ascii_string_to_unsigned (word->folded, 10, 1930, 2049, &year, NULL))
    return 0;

  return (guint) year;
}

/**
 * clara_draft_characters:
 * @self: a draft
 * @term: below its number of terms
 *
 * Returns: how many characters the term has
 */
guint
clara_draft_characters (const ClaraDraft *self, guint term)
{
  const ClaraTerm *word = clara_draft_term (self, term);

  return g_utf8_strlen (self->text + word->start, word->end - word->start);
}

/**
 * clara_draft_joined:
 * @self: a draft
 * @term: an index
 * @signs: ASCII signs
 *
 * Returns: whether between the term and the next one, on one line, stand at most three characters: blanks and @signs
 */
gboolean
clara_draft_joined (const ClaraDraft *self, guint term, const char *signs)
{
  guint end;

  if (term + 1 >= self->n_terms || self->line_of[term] != self->line_of[term + 1])
    return FALSE;

  end = clara_draft_term (self, term + 1)->start;
  for (const char *p = self->text + clara_draft_term (self, term)->end; p < self->text + end;
       p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gboolean blank = c == ' ' || c == 0xa0 || c == 0x202f;
      gboolean hyphen = (c == 0x2010 || c == 0x2011) && strchr (signs, '-') != NULL;
      gboolean quote = (c == 0x2019 || c == 0x2018) && strchr (signs, '\'') != NULL;

      if (!blank && !hyphen && !quote && (c >= 0x80 || strchr (signs, (int) c) == NULL))
        return FALSE;
    }

  return end - clara_draft_term (self, term)->end <= 4;
}

/**
 * clara_draft_parted:
 * @self: a draft
 * @term: an index
 *
 * Returns: whether a tab, a bar, a bullet, a semicolon, a dash between blanks or the end of the line stands behind the
 *   term: what parts one piece of a line from another
 */
gboolean
clara_draft_parted (const ClaraDraft *self, guint term)
{
  const char *gap, *stop;

  if (term + 1 >= self->n_terms || self->line_of[term] != self->line_of[term + 1])
    return TRUE;

  gap = self->text + clara_draft_term (self, term)->end;
  stop = self->text + clara_draft_term (self, term + 1)->start;
  for (const char *p = gap; p < stop; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gboolean dash = c == '-' || c == 0x2013 || c == 0x2014 || c == '~' || c == '/';

      if (c == '\t' || c == '|' || c == ';' || c == 0xa6 || c == 0xb7 || c == 0x2502 ||
          c == 0x2219 || c == 0x25cf || c == 0x25e6 || c == 0x2027 || c == 0x25aa || c == 0x2666 ||
          c == 0x25c6 || (c >= 0x2020 && c <= 0x2024) || (c >= 0xe000 && c <= 0xf8ff) ||
          (c >= 0x2600 && c <= 0x27bf) || c >= 0x1f000 || c == 0xfe0f || c == '*' || c == 0x220e)
        return TRUE;
      if (dash && p > gap && (p[-1] == ' ' || (guchar) p[-1] == 0xa0))
        return TRUE;
      if (c == ' ' && p + 2 < stop && p[1] == ' ' && p[2] == ' ')
        return TRUE;
    }

  return FALSE;
}

/**
 * clara_draft_segment_end:
 * @self: a draft
 * @term: an index
 *
 * Returns: the term behind the piece of the line that @term stands in
 */
guint
clara_draft_segment_end (const ClaraDraft *self, guint term)
{
  while (term < self->n_terms && !clara_draft_parted (self, term))
    term++;

  return MIN (term + 1, self->n_terms);
}

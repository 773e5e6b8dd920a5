/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-deidentifier.h"

#include "clara-finders.h"
#include "clara-names.h"
#include "clara-text.h"

#include <string.h>

/* What is learned from one text, at most, of each kind. */
#define MAX_LEARNED 10

static const char *const names[CLARA_N_REDACTION_KINDS] = {
  [CLARA_REDACTION_NAME] = "name",
  [CLARA_REDACTION_EMAIL] = "email",
  [CLARA_REDACTION_PHONE] = "phone",
  [CLARA_REDACTION_ADDRESS] = "address",
  [CLARA_REDACTION_LINK] = "link",
  [CLARA_REDACTION_BIRTH_DATE] = "birth-date",
  [CLARA_REDACTION_AGE] = "age",
  [CLARA_REDACTION_PHOTO] = "photo",
  [CLARA_REDACTION_PRONOUN] = "pronoun",
  [CLARA_REDACTION_GENDER] = "gender",
  [CLARA_REDACTION_NATIONALITY] = "nationality",
  [CLARA_REDACTION_MARITAL_STATUS] = "marital-status",
  [CLARA_REDACTION_RELIGION] = "religion",
  [CLARA_REDACTION_ID_NUMBER] = "id-number",
  [CLARA_REDACTION_USERNAME] = "username",
  [CLARA_REDACTION_SCHOOL] = "school",
  [CLARA_REDACTION_PLACE] = "place",
  [CLARA_REDACTION_YEAR] = "year",
};

/**
 * Piece:
 * @start: where its placeholder begins in the de-identified text, in characters
 * @end: the character behind the placeholder
 *
 * Where a redaction stands in the de-identified text.
 */
typedef struct
{
  guint start;
  guint end;
} Piece;

struct _ClaraDeidentified
{
  gatomicrefcount ref_count;
  char *text;         /* (owned) */
  GArray *redactions; /* (owned): ClaraRedaction */
  GArray *pieces;     /* (owned): Piece of each redaction */
};

static void
add_known_names (ClaraPersons *persons, ClaraIdentity *known)
{
  guint n = 0;
  const char *const *values = known == NULL ? NULL
                                            : clara_identity_get (known, CLARA_IDENTITY_NAME, &n);

  for (guint i = 0; i < MIN (n, 50); i++)
    clara_persons_add (persons, values[i], TRUE);
}

/* Marks each place where @value stands, whatever its case; a value of few letters is in many words and stands for none. */
static void
mark_literally (ClaraDraft *draft, ClaraRedactionKind kind, const char *value)
{
  gsize length = strlen (value);

  if (length < 4 || length > 300)
    return;
  for (guint i = 0; i < draft->n_terms; i++)
    {
      guint start = clara_draft_term (draft, i)->start;
      guint before = start > 0 && draft->text[start - 1] == '@' && *value == '@' ? 1 : 0;

      if (g_ascii_strncasecmp (draft->text + start - before, value, length) == 0)
        clara_draft_mark (draft, kind, start - before, start - before + length);
    }
}

static void
mark_known (ClaraDraft *draft, ClaraIdentity *known)
{
  static const struct
  {
    ClaraIdentityKind kind;
    ClaraRedactionKind redaction;
  } kinds[] = {
    { CLARA_IDENTITY_EMAIL, CLARA_REDACTION_EMAIL },
    { CLARA_IDENTITY_LINK, CLARA_REDACTION_LINK },
    { CLARA_IDENTITY_USERNAME, CLARA_REDACTION_USERNAME },
  };

  for (gsize i = 0; known != NULL && i < G_N_ELEMENTS (kinds); i++)
    {
      guint n;
      const char *const *values = clara_identity_get (known, kinds[i].kind, &n);

      for (guint j = 0; j < MIN (n, 20); j++)
        mark_literally (draft, kinds[i].redaction, values[j]);
    }
}

/* The order matters: what is certain comes first, and what is marked is left alone by those that guess. */
static void
search (ClaraDraft *draft, ClaraPersons *persons, const char *file_name, ClaraIdentity *known)
{
  if (draft->n_lines == 0)
    return;

  add_known_names (persons, known);
  clara_find_mails (draft);
  mark_known (draft, known);
  clara_find_links (draft, persons);
  clara_find_handles (draft);
  clara_find_labels (draft, persons);
  clara_find_numbers (draft);
  clara_find_births (draft);
  clara_find_phones (draft, known);
  clara_find_photos (draft);
  clara_find_names (draft, persons, file_name);
  clara_find_others (draft, persons);
  clara_find_persons (draft, persons);
  clara_find_known_handles (draft);
  /* One in a sentence: what stands behind a label may be a birth date as well, and is hidden at either level. */
  if (draft->level == CLARA_DEIDENTIFY_STRICT)
    clara_find_ages (draft);
  clara_find_streets (draft, known);
  clara_find_protected (draft);
  clara_find_pronouns (draft);
  clara_find_homes (draft);
  if (draft->level == CLARA_DEIDENTIFY_STRICT)
    {
      clara_find_schools (draft);
      clara_find_years (draft);
      clara_find_places (draft);
    }
}

/* Where a character of the text is, in code points, when asked for ever larger ones. */
typedef struct
{
  const char *text;
  guint byte;
  guint character;
} Counter;

static guint
count_to (Counter *counter, guint byte)
{
  while (counter->byte < byte)
    {
      counter->character += ((guchar) counter->text[counter->byte] & 0xc0) != 0x80;
      counter->byte++;
    }

  return counter->character;
}

static ClaraDeidentified *
render (ClaraDraft *draft)
{
  ClaraDeidentified *self = g_new0 (ClaraDeidentified, 1);
  g_autoptr (GArray) marks = clara_draft_settle (draft);
  g_autoptr (GString) text = g_string_sized_new (draft->length);
  Counter visible = { draft->text, 0, 0 };
  guint copied = 0, shift_out = 0, shift_in = 0;

  g_atomic_ref_count_init (&self->ref_count);
  self->redactions = g_array_sized_new (FALSE, FALSE, sizeof (ClaraRedaction), marks->len);
  self->pieces = g_array_sized_new (FALSE, FALSE, sizeof (Piece), marks->len);
  for (guint i = 0; i < marks->len; i++)
    {
      const ClaraDraftMark *mark = &g_array_index (marks, ClaraDraftMark, i);
      ClaraRedaction redaction = { .kind = mark->kind };
      guint width = strlen (names[mark->kind]) + 2;
      Piece piece;

      redaction.start = count_to (&visible, mark->start);
      redaction.end = count_to (&visible, mark->end);
      piece.start = redaction.start - shift_out + shift_in;
      piece.end = piece.start + width;
      shift_out += redaction.end - redaction.start;
      shift_in += width;
      g_string_append_len (text, draft->text + copied, mark->start - copied);
      g_string_append_printf (text, "[%s]", names[mark->kind]);
      copied = mark->end;
      g_array_append_val (self->redactions, redaction);
      g_array_append_val (self->pieces, piece);
    }
  g_string_append (text, draft->text + copied);
  self->text = g_string_free (g_steal_pointer (&text), FALSE);

  return self;
}

/**
 * clara_deidentified_new_kept:
 * @text: the text without its person, as clara_deidentified_get_text() gave it
 * @redactions: (array length=n_redactions): what was hidden, in the order of the text
 * @n_redactions: how many parts
 *
 * Puts together again what was kept. Any thread.
 *
 * Returns: (transfer full): the text without its person
 */
ClaraDeidentified *
clara_deidentified_new_kept (const char *text, const ClaraRedaction *redactions, guint n_redactions)
{
  ClaraDeidentified *self = g_new0 (ClaraDeidentified, 1);
  guint shift_out = 0, shift_in = 0;

  g_atomic_ref_count_init (&self->ref_count);
  self->text = g_strdup (text);
  self->redactions = g_array_sized_new (FALSE, FALSE, sizeof (ClaraRedaction), n_redactions);
  self->pieces = g_array_sized_new (FALSE, FALSE, sizeof (Piece), n_redactions);
  for (guint i = 0; i < n_redactions; i++)
    {
      guint width = strlen (names[redactions[i].kind]) + 2;
      Piece piece = { redactions[i].start - shift_out + shift_in, 0 };

      piece.end = piece.start + width;
      shift_out += redactions[i].end - redactions[i].start;
      shift_in += width;
      g_array_append_val (self->redactions, redactions[i]);
      g_array_append_val (self->pieces, piece);
    }

  return self;
}

/**
 * clara_deidentify:
 * @lexicon: names, places and words that are known
 * @visible_text: valid UTF-8, as the extractor gives it
 * @file_name: (nullable): what the document is called, where nothing else gives a name
 * @known: (nullable): what is known of the person
 * @level: how much is hidden
 *
 * Hides who a person is: known identifiers first, then patterns, then position and lists. Each hidden part becomes one
 * placeholder whatever its length, so that another person's name, address or mail leaves the same text. What cannot be
 * read, because there is too much of it, is hidden. Takes time in proportion to the text. Any thread.
 *
 * Returns: (transfer full): the text without the person
 */
ClaraDeidentified *
clara_deidentify (ClaraLexicon *lexicon,
                  const char *visible_text,
                  const char *file_name,
                  ClaraIdentity *known,
                  ClaraDeidentifyLevel level)
{
  g_autoptr (ClaraDraft) draft = clara_draft_new (lexicon, visible_text, level);
  g_autoptr (ClaraPersons) persons = clara_persons_new ();

  search (draft, persons, file_name, known);

  return render (draft);
}

/* Whether what is marked there is the person's own, and not a referee's. */
static gboolean
is_own (const ClaraDraft *draft, const ClaraDraftMark *mark)
{
  guint term = clara_terms_find (draft->terms, mark->start);
  ClaraSection section;

  if (term >= draft->n_terms)
    return FALSE;
  section = draft->lines[draft->line_of[term]].section;

  return section != CLARA_SECTION_REFERENCES && section != CLARA_SECTION_EXPERIENCE &&
         section != CLARA_SECTION_PROJECTS && section != CLARA_SECTION_PUBLICATIONS;
}

/* Whether each word of a marked name is part of the person's own. */
static gboolean
is_own_name (const ClaraDraft *draft, ClaraPersons *persons, const ClaraDraftMark *mark)
{
  gboolean any = FALSE;

  for (guint i = clara_terms_find (draft->terms, mark->start);
       i < draft->n_terms && clara_draft_term (draft, i)->start < mark->end; i++)
    {
      const char *folded = clara_draft_term (draft, i)->folded;

      if ((clara_persons_find (persons, folded) & CLARA_PERSON_OWN) != 0)
        any = TRUE;
      else if (!clara_is_particle (folded) && !clara_is_honour (folded) && strlen (folded) > 2)
        return FALSE;
    }

  return any;
}

/**
 * clara_deidentify_learn:
 * @lexicon: names, places and words that are known
 * @visible_text: valid UTF-8, a résumé as the extractor gives it
 * @file_name: (nullable): what the document is called
 * @identity: (inout): what is known of the person; what the text tells is added
 *
 * Finds a person's own name, mail addresses, phone numbers, links and user names in a text, so that other texts of the
 * same person can be cleaned of them. Any thread; nobody else reads @identity meanwhile.
 */
void
clara_deidentify_learn (ClaraLexicon *lexicon,
                        const char *visible_text,
                        const char *file_name,
                        ClaraIdentity *identity)
{
  static const int kinds[CLARA_N_REDACTION_KINDS] = {
    [CLARA_REDACTION_NAME] = CLARA_IDENTITY_NAME + 1,
    [CLARA_REDACTION_EMAIL] = CLARA_IDENTITY_EMAIL + 1,
    [CLARA_REDACTION_PHONE] = CLARA_IDENTITY_PHONE + 1,
    [CLARA_REDACTION_LINK] = CLARA_IDENTITY_LINK + 1,
    [CLARA_REDACTION_USERNAME] = CLARA_IDENTITY_USERNAME + 1,
  };
  g_autoptr (ClaraDraft) draft = clara_draft_new (lexicon, visible_text, CLARA_DEIDENTIFY_STANDARD);
  g_autoptr (ClaraPersons) persons = clara_persons_new ();
  g_autoptr (GArray) marks = NULL;
  guint learned[CLARA_N_REDACTION_KINDS] = { 0 };

  search (draft, persons, file_name, identity);
  marks = clara_draft_settle (draft);
  for (guint i = 0; i < marks->len; i++)
    {
      const ClaraDraftMark *mark = &g_array_index (marks, ClaraDraftMark, i);
      g_autofree char *value = NULL;

      if (kinds[mark->kind] == 0 || learned[mark->kind] >= MAX_LEARNED ||
          mark->end - mark->start > 300)
        continue;
      if (mark->kind == CLARA_REDACTION_NAME ? !is_own_name (draft, persons, mark)
                                             : !is_own (draft, mark))
        continue;
      value = g_strndup (draft->text + mark->start, mark->end - mark->start);
      g_strdelimit (value, "\n\t", ' ');
      clara_identity_add (identity, (ClaraIdentityKind) (kinds[mark->kind] - 1), value);
      learned[mark->kind]++;
    }
}

/**
 * clara_deidentified_ref:
 * @self: a text without its person
 *
 * Returns: (transfer full): @self
 */
ClaraDeidentified *
clara_deidentified_ref (ClaraDeidentified *self)
{
  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * clara_deidentified_unref:
 * @self: (transfer full): a text without its person
 */
void
clara_deidentified_unref (ClaraDeidentified *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_free (self->text);
  g_array_unref (self->redactions);
  g_array_unref (self->pieces);
  g_free (self);
}

/**
 * clara_deidentified_get_text:
 * @self: a text without its person
 *
 * Returns: (transfer none): the text, with placeholders
 */
const char *
clara_deidentified_get_text (ClaraDeidentified *self)
{
  return self->text;
}

/**
 * clara_deidentified_get_n_redactions:
 * @self: a text without its person
 *
 * Returns: how many parts are hidden
 */
guint
clara_deidentified_get_n_redactions (ClaraDeidentified *self)
{
  return self->redactions->len;
}

/**
 * clara_deidentified_get_redaction:
 * @self: a text without its person
 * @index: below clara_deidentified_get_n_redactions()
 *
 * Returns: (transfer none): a hidden part, in the order of the text
 */
const ClaraRedaction *
clara_deidentified_get_redaction (ClaraDeidentified *self, guint index)
{
  g_return_val_if_fail (index < self->redactions->len, NULL);

  return &g_array_index (self->redactions, ClaraRedaction, index);
}

/* A place in the visible text; within a placeholder it is the hidden part's begin, or its end where @end is asked for. */
static guint
to_visible (ClaraDeidentified *self, guint at, gboolean end)
{
  guint low = 0, high = self->pieces->len;
  const ClaraRedaction *redaction;
  const Piece *piece;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (self->pieces, Piece, middle).start < at + (end ? 0 : 1))
        low = middle + 1;
      else
        high = middle;
    }
  if (low == 0)
    return at;

  piece = &g_array_index (self->pieces, Piece, low - 1);
  redaction = clara_deidentified_get_redaction (self, low - 1);
  if (at < piece->end)
    return end ? redaction->end : redaction->start;

  return redaction->end + (at - piece->end);
}

/**
 * clara_deidentified_to_visible:
 * @self: a text without its person
 * @start: a character of the de-identified text
 * @end: the character behind a part of it
 * @visible_start: (out): the same place in the visible text
 * @visible_end: (out): the character behind the same part of the visible text
 *
 * Finds a part of the de-identified text in the visible one, in Unicode code points. A part that begins or ends within
 * a placeholder takes in all that is hidden there.
 */
void
clara_deidentified_to_visible (ClaraDeidentified *self,
                               guint start,
                               guint end,
                               guint *visible_start,
                               guint *visible_end)
{
  *visible_start = to_visible (self, start, FALSE);
  *visible_end = start < end ? to_visible (self, end, TRUE) : *visible_start;
}

/* A place in the de-identified text; within a hidden part it is the placeholder's begin, or its end where @end is asked
 * for. */
static guint
from_visible (ClaraDeidentified *self, guint at, gboolean end)
{
  guint low = 0, high = self->redactions->len;
  const ClaraRedaction *redaction;
  const Piece *piece;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (clara_deidentified_get_redaction (self, middle)->start < at + (end ? 0 : 1))
        low = middle + 1;
      else
        high = middle;
    }
  if (low == 0)
    return at;

  piece = &g_array_index (self->pieces, Piece, low - 1);
  redaction = clara_deidentified_get_redaction (self, low - 1);
  if (at < redaction->end)
    return end ? piece->end : piece->start;

  return piece->end + (at - redaction->end);
}

/**
 * clara_deidentified_from_visible:
 * @self: a text without its person
 * @visible_start: a character of the visible text
 * @visible_end: the character behind a part of it
 * @start: (out): the same place in the de-identified text
 * @end: (out): the character behind the same part of the de-identified text
 *
 * The way back of clara_deidentified_to_visible(). A part that begins or ends within what is hidden takes in the whole
 * placeholder.
 */
void
clara_deidentified_from_visible (ClaraDeidentified *self,
                                 guint visible_start,
                                 guint visible_end,
                                 guint *start,
                                 guint *end)
{
  *start = from_visible (self, visible_start, FALSE);
  *end = visible_start < visible_end ? from_visible (self, visible_end, TRUE) : *start;
}

/**
 * clara_redaction_kind_to_string:
 * @kind: what is hidden
 *
 * Returns: (transfer none): its name in JSON and, between brackets, in the text
 */
const char *
clara_redaction_kind_to_string (ClaraRedactionKind kind)
{
  return clara_names_get (names, CLARA_N_REDACTION_KINDS, kind);
}

/**
 * clara_redaction_kind_from_string:
 * @string: (nullable): a name
 * @kind: (out): what it names; untouched when it is unknown
 *
 * Returns: whether @string names a kind
 */
gboolean
clara_redaction_kind_from_string (const char *string, ClaraRedactionKind *kind)
{
  int index = clara_names_find (names, CLARA_N_REDACTION_KINDS, string);

  if (index >= 0)
    *kind = (ClaraRedactionKind) index;

  return index >= 0;
}

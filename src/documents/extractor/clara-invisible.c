/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-invisible.h"

#include <string.h>

/*
 * Characters that no font draws can split a word for a machine while a person reads it whole, turn its
 * letters around, or carry a second text. They are taken out of the visible text here, once for every
 * format, and what they did is reported. A paragraph is judged as a whole, because direction marks mean
 * nothing suspicious where something is written from right to left.
 */

#define MOST_OVERRIDES   64   /* of one paragraph that are turned round */
#define LONGEST_WORD     48   /* characters to either side that a finding quotes */
#define LONGEST_FINDING  2000 /* bytes */
#define SHORTEST_PAYLOAD 4    /* variation selectors in a row */

typedef struct
{
  const gunichar *chars;
  gsize length;
  gboolean right_to_left; /* something in the paragraph is written so */
  gboolean first;         /* the paragraph begins the text */
  GString *zero_width;    /* what is found in this paragraph, by kind */
  GString *bidi;
  GString *tags;
} Paragraph;

static gboolean
is_bidi (gunichar c)
{
  return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e ||
         c == 0x200f || c == 0x061c;
}

static gboolean
is_tag (gunichar c)
{
  return c >= 0xe0000 && c <= 0xe007f;
}

static gboolean
is_selector (gunichar c)
{
  return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef) ||
         (c >= 0x180b && c <= 0x180d);
}

static gboolean
is_zero_width (gunichar c)
{
  return (c >= 0x200b && c <= 0x200d) || (c >= 0x2060 && c <= 0x2064) || c == 0xfeff ||
         c == 0x180e || c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0 || c == 0x034f ||
         c == 0x17b4 || c == 0x17b5 || (c >= 0x206a && c <= 0x206f) ||
         (c >= 0x1d173 && c <= 0x1d17a);
}

/* Dropped without a word: honest documents are full of them, and they split nothing a person reads. */
static gboolean
is_silent (gunichar c)
{
  return c == 0x00ad || (c < 0x20 && c != '\t') || (c >= 0x7f && c < 0xa0) || c == 0xfffc ||
         (c >= 0xfff9 && c <= 0xfffb) || (c & 0xfffe) == 0xfffe;
}

static gboolean
is_space (gunichar c)
{
  return c == ' ' || c == '\t' || c == 0x00a0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200a) ||
         c == 0x202f || c == 0x205f || c == 0x3000 || c == 0x2800;
}

static gboolean
is_newline (gunichar c)
{
  return c == '\n' || c == 0x0b || c == 0x0c || c == 0x85 || c == 0x2028 || c == 0x2029;
}

static gboolean
is_right_to_left (gunichar c)
{
  return (c >= 0x0590 && c <= 0x08ff && c != 0x061c) || (c >= 0xfb1d && c <= 0xfdff) ||
         (c >= 0xfe70 && c <= 0xfefc) || (c >= 0x10800 && c <= 0x10fff) ||
         (c >= 0x1e800 && c <= 0x1efff);
}

/* Scripts whose spelling needs joiners, or that mark line ends with a space of no width. */
static gboolean
is_joining_script (gunichar c)
{
  return (c >= 0x0600 && c <= 0x109f) || (c >= 0x1780 && c <= 0x18af) ||
         (c >= 0x1900 && c <= 0x1cff) || (c >= 0xa800 && c <= 0xabff) ||
         (c >= 0xfb50 && c <= 0xfdff) || (c >= 0xfe70 && c <= 0xfefc) ||
         (c >= 0x11000 && c <= 0x11fff);
}

static gboolean
is_hangul_letter (gunichar c)
{
  return (c >= 0x1100 && c <= 0x11ff) || (c >= 0xa960 && c <= 0xa97f) ||
         (c >= 0xd7b0 && c <= 0xd7ff);
}

static gboolean
is_emoji (gunichar c)
{
  return (c >= 0x1f000 && c <= 0x1faff) || (c >= 0x2190 && c <= 0x2bff) || c == 0x3030 ||
         c == 0xa9 || c == 0xae;
}

/**
 * clara_invisible_is:
 * @character: a Unicode character
 *
 * Returns: whether no reader sees anything of @character, not even a gap; any thread
 */
gboolean
clara_invisible_is (gunichar character)
{
  return is_bidi (character) || is_tag (character) || is_selector (character) ||
         is_zero_width (character) || (is_silent (character) && !is_newline (character));
}

static gunichar
neighbour (const Paragraph *self, gsize at, int step)
{
  gsize i = at;

  /* Past a selector or a fellow of no width stands the character that the eye sees next to it. */
  for (int n = 0; n < 32; n++)
    {
      if (step < 0 ? i == 0 : i + 1 >= self->length)
        return 0;
      i += step;
      if (!clara_invisible_is (self->chars[i]))
        return self->chars[i];
    }

  return 0;
}

static gboolean
is_honest (const Paragraph *self, gsize at)
{
  gunichar c = self->chars[at];
  gunichar before = neighbour (self, at, -1), after = neighbour (self, at, 1);

  if (c == 0xfeff && at == 0 && self->first)
    return TRUE;
  if (c == 0x200d && is_emoji (before) && is_emoji (after))
    return TRUE;
  if (c == 0x115f || c == 0x1160)
    return is_hangul_letter (before) || is_hangul_letter (after);
  if (c == 0x034f || c == 0x17b4 || c == 0x17b5)
    return is_joining_script (before) || g_unichar_ismark (before) || g_unichar_ismark (after);

  return is_joining_script (before) && (c <= 0x200d || c == 0x2060 || c == 0x180e);
}

static void
append_note (GString *note, const char *text)
{
  if (*text == '\0' || note->len > LONGEST_FINDING)
    return;
  if (note->len > 0)
    g_string_append_c (note, ' ');
  g_string_append (note, text);
}

static void
note_word (const Paragraph *self, GString *note, gsize from, gsize to)
{
  g_autoptr (GString) word = g_string_new (NULL);
  gsize start = from, end = to;

  if (note->len > LONGEST_FINDING)
    return;

  /* At the edge of a word, or behind it, it is still that word that the reader sees there. */
  if (start > 0 && is_space (self->chars[start - 1]) &&
      (end == self->length || is_space (self->chars[end])))
    while (start > 0 && from - start < LONGEST_WORD && is_space (self->chars[start - 1]))
      start--;
  while (start > 0 && from - start < LONGEST_WORD && !is_space (self->chars[start - 1]))
    start--;
  while (end < self->length && end - to < LONGEST_WORD && !is_space (self->chars[end]))
    end++;
  for (gsize i = start; i < end; i++)
    if (!clara_invisible_is (self->chars[i]))
      g_string_append_unichar (word, self->chars[i]);
  g_strstrip (word->str);
  word->len = strlen (word->str);
  /* Where nothing at all is seen, the characters themselves are named. */
  for (gsize i = from; word->len == 0 && i < to && i < from + 8; i++)
    g_string_append_printf (note, "%sU+%04X", note->len > 0 ? " " : "", self->chars[i]);
  if (word->len == 0)
    return;

  /* A word with several such characters is one word in the finding. */
  if (word->len <= note->len && strcmp (note->str + note->len - word->len, word->str) == 0)
    return;
  append_note (note, word->str);
}

static gsize
run_end (const Paragraph *self, gsize at, gboolean (*is) (gunichar))
{
  while (at < self->length && is (self->chars[at]))
    at++;
  return at;
}

static gsize
take_zero_width (Paragraph *self, gsize at, GString *out)
{
  gsize end = run_end (self, at, is_zero_width);
  gunichar before = at > 0 ? self->chars[at - 1] : 0;
  gunichar after = end < self->length ? self->chars[end] : 0;

  if (end - at <= 2 && is_honest (self, at))
    {
      /* Joiners shape what is seen, so they belong to the spelling. */
      if (self->chars[at] == 0x200c || self->chars[at] == 0x200d)
        g_string_append_unichar (out, self->chars[at]);
      return end;
    }

  /* A single one at the edge of a word splits nothing: word processors leave many of those behind. */
  if (end - at > 1 || (before != 0 && after != 0 && !is_space (before) && !is_space (after)))
    note_word (self, self->zero_width, at, end);

  return end;
}

static gsize
take_tags (Paragraph *self, gsize at)
{
  gsize end = run_end (self, at, is_tag);
  g_autoptr (GString) text = g_string_new (NULL);

  /* The flags of England, Scotland and Wales: a black flag, a few letters, and an end mark. */
  if (at > 0 && self->chars[at - 1] == 0x1f3f4 && end - at <= 7 && self->chars[end - 1] == 0xe007f)
    return end;

  for (gsize i = at; i < end && text->len < LONGEST_FINDING; i++)
    if (self->chars[i] >= 0xe0020 && self->chars[i] < 0xe007f)
      g_string_append_c (text, (char) (self->chars[i] - 0xe0000));
  if (text->len == 0)
    note_word (self, self->tags, at, end);
  else
    append_note (self->tags, text->str);

  return end;
}

static gsize
take_selectors (Paragraph *self, gsize at)
{
  gsize end = run_end (self, at, is_selector);
  g_autoptr (GString) text = g_string_new (NULL);
  gboolean readable = TRUE;

  if (end - at < SHORTEST_PAYLOAD)
    return end;

  /* There are 256 selectors, which is one for each byte: then the payload can be read out. */
  for (gsize i = at; i < end && text->len < LONGEST_FINDING; i++)
    {
      gunichar c = self->chars[i];
      guint byte = c >= 0xe0100 ? c - 0xe0100 + 16 : c - 0xfe00;

      readable = readable && byte >= 0x20 && byte < 0x7f;
      g_string_append_c (text, readable ? (char) byte : '?');
    }
  if (readable)
    append_note (self->zero_width, text->str);
  else
    note_word (self, self->zero_width, at, end);

  return end;
}

static void
note_bidi (Paragraph *self, gsize at)
{
  gunichar c = self->chars[at];

  if (c == 0x202d || c == 0x202e)
    {
      g_autoptr (GString) text = g_string_new (NULL);

      for (gsize i = at + 1; i < self->length && text->len < LONGEST_FINDING; i++)
        {
          /* The next override tells of what follows it: else thousands of them would tell the same. */
          if (self->chars[i] == 0x202c || self->chars[i] == 0x202d || self->chars[i] == 0x202e)
            break;
          if (!clara_invisible_is (self->chars[i]))
            g_string_append_unichar (text, self->chars[i]);
        }
      append_note (self->bidi, g_strstrip (text->str));
    }
  else if (!self->right_to_left && c != 0x202c && c != 0x2069)
    note_word (self, self->bidi, at, at + 1);
}

/* Where symbol fonts keep what people type as bullets: squares, diamonds, arrows, ticks. */
static gboolean
is_private_bullet (gunichar c)
{
  static const gunichar bullets[] = { 0xf02d, 0xf06c, 0xf06d, 0xf06e, 0xf06f, 0xf071,
                                      0xf075, 0xf076, 0xf077, 0xf0a7, 0xf0a8, 0xf0b7,
                                      0xf0d8, 0xf0e0, 0xf0e8, 0xf0fc, 0xf0fe };

  for (guint i = 0; i < G_N_ELEMENTS (bullets); i++)
    if (c == bullets[i])
      return TRUE;

  return FALSE;
}

static void
append_visible (GString *out, gunichar c)
{
  static const char *const ligatures[] = { "ff", "fi", "fl", "ffi", "ffl", "st", "st" };

  if (c >= 0xfb00 && c <= 0xfb06)
    g_string_append (out, ligatures[c - 0xfb00]);
  else if (c != '\t' && is_space (c))
    g_string_append_c (out, ' ');
  else if (is_private_bullet (c))
    g_string_append (out, "•");
  else
    g_string_append_unichar (out, c);
}

static void
reverse (gunichar *chars, gsize from, gsize to)
{
  while (from + 1 < to)
    {
      gunichar keep = chars[from];

      chars[from++] = chars[--to];
      chars[to] = keep;
    }
}

/* Puts the letters between an override and its end into the order in which they stand on the page. */
static void
turn_overrides (gunichar *chars, gsize length)
{
  guint turned = 0;

  for (gsize i = length; i-- > 0 && turned < MOST_OVERRIDES;)
    {
      guint depth = 1;
      gsize end = i + 1;

      if (chars[i] != 0x202e)
        continue;
      for (; end < length; end++)
        {
          if (chars[end] == 0x202a || chars[end] == 0x202b || chars[end] == 0x202d ||
              chars[end] == 0x202e)
            depth++;
          else if (chars[end] == 0x202c && --depth == 0)
            break;
        }
      reverse (chars, i + 1, end);
      turned++;
    }
}

static void
flush_note (GString *note, ClaraHiddenKind kind, guint page, ClaraExtraction *findings)
{
  if (note->len > 0 && findings != NULL)
    clara_extraction_add_hidden (findings, kind, page, note->str);
  g_string_free (note, TRUE);
}

static void
strip_paragraph (GArray *chars, gboolean first, guint page, ClaraExtraction *findings, GString *out)
{
  Paragraph self = {
    .chars = (const gunichar *) (gconstpointer) chars->data,
    .length = chars->len,
    .first = first,
    .zero_width = g_string_new (NULL),
    .bidi = g_string_new (NULL),
    .tags = g_string_new (NULL),
  };
  gboolean overrides = FALSE;

  for (gsize i = 0; i < self.length; i++)
    {
      self.right_to_left = self.right_to_left || is_right_to_left (self.chars[i]);
      overrides = overrides || self.chars[i] == 0x202e;
    }
  for (gsize i = 0; i < self.length; i++)
    if (is_bidi (self.chars[i]))
      note_bidi (&self, i);
  if (overrides)
    turn_overrides ((gunichar *) (gpointer) chars->data, chars->len);

  for (gsize i = 0; i < self.length;)
    {
      gunichar c = self.chars[i];

      if (is_zero_width (c))
        i = take_zero_width (&self, i, out);
      else if (is_tag (c))
        i = take_tags (&self, i);
      else if (is_selector (c))
        i = take_selectors (&self, i);
      else
        {
          if (!is_bidi (c) && !is_silent (c))
            append_visible (out, c);
          i++;
        }
    }

  flush_note (self.zero_width, CLARA_HIDDEN_ZERO_WIDTH, page, findings);
  flush_note (self.bidi, CLARA_HIDDEN_BIDI, page, findings);
  flush_note (self.tags, CLARA_HIDDEN_TAG_CHARACTERS, page, findings);
}

/* Nothing to do for most text there is: printable ASCII, accented Latin, Greek, Cyrillic. */
static gboolean
is_plain (const char *utf8)
{
  for (const guchar *p = (const guchar *) utf8; *p != '\0'; p++)
    {
      if ((*p < 0x20 && *p != '\t' && *p != '\n') || *p == 0x7f)
        return FALSE;
      if (*p == 0xc2 && (p[1] < 0xa1 || p[1] == 0xad))
        return FALSE;
      if (*p == 0xcd || (*p >= 0xd6))
        return FALSE;
    }

  return TRUE;
}

/**
 * clara_invisible_strip:
 * @utf8: text in UTF-8, one paragraph a line
 * @page: the page it stands on, 0 for none
 * @findings: (nullable): where to report what was taken out
 *
 * Takes out what no reader sees, brings overridden text into the order in which it is displayed, opens
 * ligatures, and makes every space a space and every line or paragraph separator a newline.
 *
 * Returns: (transfer full): the visible text
 */
char *
clara_invisible_strip (const char *utf8, guint page, ClaraExtraction *findings)
{
  g_autoptr (GArray) chars = NULL;
  GString *out;
  gboolean first = TRUE;

  g_return_val_if_fail (utf8 != NULL, NULL);

  if (is_plain (utf8))
    return g_strdup (utf8);

  out = g_string_sized_new (strlen (utf8));
  chars = g_array_new (FALSE, FALSE, sizeof (gunichar));
  for (const char *p = utf8;; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char_validated (p, -1);

      /* The caller promises UTF-8; should it be wrong, what follows the fault is not read. */
      if (c == (gunichar) -1 || c == (gunichar) -2)
        c = '\0';
      if (c == '\0' || is_newline (c))
        {
          strip_paragraph (chars, first, page, findings, out);
          g_array_set_size (chars, 0);
          first = FALSE;
          if (c == '\0')
            break;
          g_string_append_c (out, '\n');
        }
      else
        g_array_append_val (chars, c);
    }

  return g_string_free (out, FALSE);
}

/* SPDX-License-Identifier: AGPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-extractor"

#include "clara-layout.h"

#include <math.h>
#include <string.h>

/*
 * Lines into text: lines that a paragraph was broken into are joined again, a word that was broken at a line's
 * end becomes whole, and everything else stays a line of its own. Where each word of the text stands is kept.
 */

/* A gap of this many sizes inside a line is a tab, not a space. */
#define TAB_GAP 2.0f

/* A line that may run on before a capital has this many words. */
#define SENTENCE_WORDS 5

typedef struct
{
  fz_rect box;
  float size;
  float baseline;
  bool tabbed;
  bool bullet;
} LineShape;

static bool
is_bullet (const char *text)
{
  static const char *const bullets = "•◦▪▫‣⁃∙·●○■□◆◇▶►➢➤✓✔★☆–—*-‐o";
  gunichar c = g_utf8_get_char (text);
  const char *next = g_utf8_next_char (text);

  if (*next == '\0')
    return g_utf8_strchr (bullets, -1, c) != NULL;

  /* "1.", "2)", "(a)" */
  return strlen (text) <= 4 && (g_str_has_suffix (text, ".") || g_str_has_suffix (text, ")")) &&
         (g_ascii_isdigit (*text) || *text == '(');
}

static LineShape
line_shape (GArray *words, GArray *order, const ClaraPageLine *line)
{
  const ClaraPageWord *first = clara_page_word (words, g_array_index (order, guint, line->first));
  LineShape shape = {
    .box = first->box,
    .baseline = first->baseline,
    .bullet = is_bullet (first->text),
  };

  for (guint i = 0; i < line->n; i++)
    {
      const ClaraPageWord *word = clara_page_word (words,
                                                   g_array_index (order, guint, line->first + i));

      if (i > (shape.bullet ? 1 : 0) && word->box.x0 - shape.box.x1 > TAB_GAP * word->size)
        shape.tabbed = true;
      shape.box = fz_union_rect (shape.box, word->box);
      shape.size = MAX (shape.size, word->size);
    }

  return shape;
}

/* How far to the right the lines of a block go: a line was broken only if the next word would not have fitted. */
static float
block_right (GArray *words, GArray *order, GArray *lines, const ClaraPageLine *line)
{
  float right = -G_MAXFLOAT;

  for (guint i = 0; i < lines->len; i++)
    {
      const ClaraPageLine *other = &g_array_index (lines, ClaraPageLine, i);
      LineShape shape;

      if (other->block != line->block || other->cell != line->cell)
        continue;
      shape = line_shape (words, order, other);
      right = MAX (right, shape.box.x1);
    }

  return right;
}

static bool
ends_with_hyphen (const char *text)
{
  const char *end = text + strlen (text);
  gunichar c = end > text ? g_utf8_get_char (g_utf8_prev_char (end)) : 0;

  return (c == '-' || c == 0x2010 || c == 0xad) && end - text > 1;
}

static bool
runs_on (GArray *words, GArray *order, const ClaraPageLine *a, const ClaraPageLine *b, float right)
{
  LineShape above = line_shape (words, order, a);
  LineShape below = line_shape (words, order, b);
  const ClaraPageWord *last = clara_page_word (words,
                                               g_array_index (order, guint, a->first + a->n - 1));
  const ClaraPageWord *next = clara_page_word (words, g_array_index (order, guint, b->first));
  float gap = below.baseline - above.baseline;

  if (a->block != b->block || a->cell != b->cell || above.tabbed || below.bullet)
    return false;
  if (gap < 0.5f * above.size || gap > 1.9f * MAX (above.size, below.size))
    return false;
  if (fabsf (above.size - below.size) > 0.12f * above.size || last->font != next->font)
    {
      /* Emphasis inside a sentence changes the font, a heading changes it too: small letters tell. */
      if (!g_unichar_islower (g_utf8_get_char (next->text)) || below.tabbed)
        return false;
    }
  if (ends_with_hyphen (last->text) && g_unichar_islower (g_utf8_get_char (next->text)))
    return true;

  /* Items of a list begin with a capital, and so do sentences; the middle of a sentence mostly does not. */
  if (!g_unichar_islower (g_utf8_get_char (next->text)) &&
      (a->n < SENTENCE_WORDS || strchr (".:;!?", last->text[strlen (last->text) - 1]) != NULL))
    return false;

  return above.box.x1 + 0.2f * above.size + (next->box.x1 - next->box.x0) >
         right - 0.5f * above.size;
}

/* Compounds keep the hyphen that they are broken at. */
static bool
keeps_hyphen (const char *text, const GString *before)
{
  static const char *const heads[] = {
    "self-",  "co-",         "well-",    "non-",      "full-",   "part-",     "long-", "short-",
    "high-",  "low-",        "cross-",   "e-",        "in-",     "on-",       "off-",  "multi-",
    "real-",  "end-",        "back-",    "front-",    "third-",  "two-",      "one-",  "three-",
    "large-", "small-",      "data-",    "user-",     "client-", "customer-", "test-", "cost-",
    "time-",  "hands-",      "problem-", "decision-", "team-",   "object-",   "open-", "semi-",
    "post-",  "pre-",        "ex-",      "anti-",     "half-",   "mid-",      "best-", "award-",
    "fast-",  "high-level-", "up-",      "day-",      "state-",
  };
  g_autofree char *folded = g_utf8_strdown (text, -1);

  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    if (g_str_equal (folded, heads[i]))
      return true;

  /* A second hyphen, as in "state-of-", or the same compound elsewhere in the document. */
  return strchr (text, '-') != text + strlen (text) - 1 || strstr (before->str, text) != NULL;
}

static void
add_position (ClaraPageText *text, const ClaraPageWord *word, guint start)
{
  ClaraWord position = {
    .start = start,
    .end = text->n_chars,
    .page = text->page,
    .x = word->page_box.x0,
    .y = word->page_box.y0,
    .width = word->page_box.x1 - word->page_box.x0,
    .height = word->page_box.y1 - word->page_box.y0,
  };

  if (text->positions != NULL && position.end > position.start)
    g_array_append_val (text->positions, position);
}

static void
add_separator (ClaraPageText *text, const char *separator)
{
  g_string_append (text->text, separator);
  text->n_chars += strlen (separator);
}

static void
add_word (ClaraPageText *text, const ClaraPageWord *word, const char *content)
{
  guint start = text->n_chars;

  g_string_append (text->text, content);
  text->n_chars += g_utf8_strlen (content, -1);
  add_position (text, word, start);
}

static bool
is_right_to_left (GArray *words, GArray *order, const ClaraPageLine *line)
{
  guint right = 0, letters = 0;

  for (guint i = 0; i < line->n; i++)
    for (const char *p =
             clara_page_word (words, g_array_index (order, guint, line->first + i))->text;
         *p != '\0'; p = g_utf8_next_char (p))
      {
        gunichar c = g_utf8_get_char (p);

        letters += g_unichar_isalpha (c);
        right += (c >= 0x590 && c < 0x900) || (c >= 0xfb1d && c < 0xfe00) ||
                 (c >= 0xfe70 && c < 0xff00);
      }

  return right * 2 > letters;
}

/* The words of a line; @glue joins the first one to what a hyphen broke off. */
static void
add_line (ClaraPageText *text,
          GArray *words,
          GArray *order,
          const ClaraPageLine *line,
          bool breaks_word)
{
  bool reversed = is_right_to_left (words, order, line);
  const ClaraPageWord *before = NULL;

  for (guint i = 0; i < line->n; i++)
    {
      guint k = reversed ? line->n - 1 - i : i;
      const ClaraPageWord *word = clara_page_word (words,
                                                   g_array_index (order, guint, line->first + k));
      g_autofree char *content = reversed ? g_utf8_strreverse (word->text, -1)
                                          : g_strdup (word->text);

      if (before != NULL && !word->glued)
        {
          float gap = word->box.x0 - before->box.x1;

          add_separator (text, gap > TAB_GAP * word->size && !(i == 1 && is_bullet (before->text))
                                   ? "\t"
                                   : " ");
        }

      /* The hyphen of a broken word goes; where it was drawn stays marked by the word's box. */
      if (i + 1 == line->n && breaks_word && !keeps_hyphen (content, text->text))
        *g_utf8_prev_char (content + strlen (content)) = '\0';

      add_word (text, word, content);
      before = word;
    }
}

static bool
breaks_word (GArray *words, GArray *order, const ClaraPageLine *a, const ClaraPageLine *b)
{
  const char *last = clara_page_word (words, g_array_index (order, guint, a->first + a->n - 1))
                         ->text;
  const char *next = clara_page_word (words, g_array_index (order, guint, b->first))->text;

  return ends_with_hyphen (last) && g_unichar_islower (g_utf8_get_char (next)) &&
         g_unichar_isalpha (g_utf8_get_char (last));
}

/**
 * clara_layout_compose:
 * @text: the text so far; this page is added to it
 * @words: the words of the page
 * @order: (element-type guint): in the order of reading
 * @lines: (element-type ClaraPageLine): the lines
 */
void
clara_layout_compose (ClaraPageText *text, GArray *words, GArray *order, GArray *lines)
{
  float right = 0.0f;
  const ClaraPageLine *measured = NULL;

  for (guint i = 0; i < lines->len; i++)
    {
      const ClaraPageLine *line = &g_array_index (lines, ClaraPageLine, i);
      const ClaraPageLine *next = i + 1 < lines->len ? line + 1 : NULL;
      LineShape shape = line_shape (words, order, line);
      bool joined, broken;

      if (measured == NULL || measured->block != line->block || measured->cell != line->cell)
        {
          right = block_right (words, order, lines, line);
          measured = line;
        }

      joined = next != NULL && runs_on (words, order, line, next, right);
      broken = joined && breaks_word (words, order, line, next);
      add_line (text, words, order, line, broken);

      if (joined)
        {
          if (!broken)
            add_separator (text, " ");
          continue;
        }

      add_separator (text, "\n");
      if (next != NULL && next->cell == 0)
        {
          LineShape below = line_shape (words, order, next);

          if (next->block != line->block || below.baseline - shape.baseline > 2.0f * below.size)
            add_separator (text, "\n");
        }
    }
}

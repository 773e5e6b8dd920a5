/* SPDX-License-Identifier: AGPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-extractor"

#include "clara-invisible.h"
#include "clara-layout.h"

#include <math.h>
#include <stdlib.h>

/*
 * Glyphs into words. A PDF says where each glyph stands and little else: spaces may be drawn or not, words may
 * be drawn in any order, letters may be spaced out or drawn twice to look bold. Words are told by where the
 * glyphs stand on their line, never by the order in which they were drawn.
 */

/* A gap of this part of the font's size parts two words; a normal space is 0.2 … 0.35, and one of a line that is
 * squeezed to fit may be 0.15. */
#define WORD_GAP 0.12f

/* A gap of this size parts two stretches of a line that may have nothing to do with each other. */
#define STRETCH_GAP 1.2f

/* Baselines this near, in sizes of the smaller font, are one line. */
#define SAME_LINE 0.3f

typedef struct
{
  const ClaraGlyph *glyph;
  fz_rect box; /* upright */
  float baseline;
  guint order;
} Mark;

static fz_point
turn_point (float x, float y, int turn)
{
  switch (turn)
    {
    case 1:
      return fz_make_point (y, -x);
    case 2:
      return fz_make_point (-x, -y);
    case 3:
      return fz_make_point (-y, x);
    default:
      return fz_make_point (x, y);
    }
}

/**
 * clara_layout_turn_rect:
 * @box: a box on the page
 * @turn: quarter turns clockwise by which the text is turned, 0 … 3
 *
 * Returns: the box as it stands when the text is turned upright
 */
fz_rect
clara_layout_turn_rect (fz_rect box, int turn)
{
  fz_point a = turn_point (box.x0, box.y0, turn);
  fz_point b = turn_point (box.x1, box.y1, turn);

  return (fz_rect){ MIN (a.x, b.x), MIN (a.y, b.y), MAX (a.x, b.x), MAX (a.y, b.y) };
}

static int
glyph_turn (const ClaraGlyph *glyph)
{
  float a = glyph->trm.a, b = glyph->trm.b;

  if (fabsf (a) >= fabsf (b))
    return a >= 0 ? 0 : 2;

  return b > 0 ? 1 : 3;
}

/**
 * clara_layout_main_turn:
 * @ink: what the page draws
 * @filter: which glyphs count
 * @user_data: for @filter
 *
 * Returns: in which of the four directions most of the text runs
 */
int
clara_layout_main_turn (ClaraPageInk *ink, ClaraGlyphFilter filter, gpointer user_data)
{
  guint counts[CLARA_N_TURNS] = { 0 };
  int best = 0;

  for (guint i = 0; i < ink->glyphs->len; i++)
    {
      const ClaraGlyph *glyph = clara_page_ink_glyph (ink, i);

      if (filter (glyph, user_data))
        counts[glyph_turn (glyph)]++;
    }

  for (int i = 1; i < CLARA_N_TURNS; i++)
    if (counts[i] > counts[best])
      best = i;

  return best;
}

static int
compare_baselines (gconstpointer a, gconstpointer b)
{
  const Mark *p = a, *q = b;

  if (p->baseline != q->baseline)
    return p->baseline < q->baseline ? -1 : 1;

  return p->order < q->order ? -1 : p->order > q->order;
}

static int
compare_lefts (gconstpointer a, gconstpointer b)
{
  const Mark *p = a, *q = b;

  if (p->box.x0 != q->box.x0)
    return p->box.x0 < q->box.x0 ? -1 : 1;

  return p->order < q->order ? -1 : p->order > q->order;
}

static bool
is_blank (const Mark *mark)
{
  gunichar c = mark->glyph->ucs;

  return c == 0 || g_unichar_isspace (c) || c == 0xa0;
}

static GArray *
collect_marks (ClaraPageInk *ink, int turn, ClaraGlyphFilter filter, gpointer user_data)
{
  GArray *marks = g_array_new (FALSE, FALSE, sizeof (Mark));

  for (guint i = 0; i < ink->glyphs->len; i++)
    {
      const ClaraGlyph *glyph = clara_page_ink_glyph (ink, i);
      Mark mark = { .glyph = glyph, .order = i };

      if (glyph_turn (glyph) != turn || !filter (glyph, user_data))
        continue;

      mark.box = clara_layout_turn_rect (glyph->box, turn);
      mark.baseline = turn_point (glyph->trm.e, glyph->trm.f, turn).y;
      if (isfinite (mark.box.x0) && isfinite (mark.box.x1) && isfinite (mark.baseline))
        g_array_append_val (marks, mark);
    }

  return marks;
}

/* Bold that is made by drawing a word twice is one word. */
static bool
is_double (const GArray *line, guint index)
{
  const Mark *mark = &g_array_index (line, Mark, index);

  for (guint i = index; i > 0 && index - i < 6; i--)
    {
      const Mark *before = &g_array_index (line, Mark, i - 1);

      if (before->glyph->ucs == mark->glyph->ucs && before->glyph->gid == mark->glyph->gid &&
          mark->glyph->gid >= 0 && mark->box.x0 - before->box.x0 < 0.15f * mark->glyph->size &&
          fabsf (mark->baseline - before->baseline) < 0.15f * mark->glyph->size)
        return true;
    }

  return false;
}

static int
compare_floats (const void *a, const void *b)
{
  float p = *(const float *) a, q = *(const float *) b;

  return p < q ? -1 : p > q;
}

/* What parts two words in a stretch of glyphs: letters that are spaced out evenly are still one word. Three
 * quarters of the gaps in such a stretch are at least as wide as the spacing. */
static float
stretch_threshold (const GArray *line, guint first, guint end)
{
  g_autoptr (GArray) gaps = g_array_new (FALSE, FALSE, sizeof (float));
  float least;

  for (guint i = first + 1; i < end; i++)
    {
      const Mark *a = &g_array_index (line, Mark, i - 1);
      const Mark *b = &g_array_index (line, Mark, i);
      float gap = (b->box.x0 - a->box.x1) / MAX (b->glyph->size, 0.1f);

      if (!is_blank (a) && !is_blank (b) && b->glyph->gid >= 0)
        g_array_append_val (gaps, gap);
    }

  if (gaps->len < 4)
    return WORD_GAP;

  qsort (gaps->data, gaps->len, sizeof (float), compare_floats);
  least = g_array_index (gaps, float, gaps->len / 4);

  return least > 0.05f && least < 0.7f ? least + WORD_GAP : WORD_GAP;
}

/* An icon of a font of pictures is no word; a sign of unknown meaning inside a word stays, for it is a letter. */
static bool
is_icon (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (g_utf8_get_char (text) != 0xfffd &&
        g_unichar_type (g_utf8_get_char (text)) != G_UNICODE_PRIVATE_USE)
      return false;

  return true;
}

static void
word_finish (GArray *words, ClaraPageWord *word, GString *text)
{
  if (text->len > 0 && !is_icon (text->str))
    {
      word->text = g_strndup (text->str, text->len);
      g_array_append_vals (words, word, 1);
    }
  g_string_truncate (text, 0);
}

/* Ligatures become their letters; what has no width or only steers direction is reported elsewhere. */
static void
append_char (GString *text, gunichar c)
{
  static const char *const ligatures[] = { "ff", "fi", "fl", "ffi", "ffl", "st", "st" };

  /* Bullets of the Symbol and Wingdings fonts, at their places in the private area. */
  if (c == 0xf0b7 || c == 0xf0a7 || c == 0xf076 || c == 0xf0d8)
    g_string_append (text, "•");
  else if (c >= 0xfb00 && c <= 0xfb06)
    g_string_append (text, ligatures[c - 0xfb00]);
  else if (c >= 0x20 && c != 0x7f && c != 0xad && !(c >= 0x80 && c < 0xa0) && c <= 0x10ffff &&
           !(c >= 0xd800 && c < 0xe000) && !clara_invisible_is (c))
    g_string_append_unichar (text, c);
}

static void
word_start (ClaraPageWord *word, const Mark *mark)
{
  *word = (ClaraPageWord){
    .box = mark->box,
    .page_box = mark->glyph->box,
    .baseline = mark->baseline,
    .size = mark->glyph->size,
    .font = mark->glyph->font,
    .order = mark->order,
  };
}

static void
word_grow (ClaraPageWord *word, const Mark *mark)
{
  word->box = fz_union_rect (word->box, mark->box);
  word->page_box = fz_union_rect (word->page_box, mark->glyph->box);
  word->size = MAX (word->size, mark->glyph->size);
  word->order = MIN (word->order, mark->order);
}

static void
stretch_to_words (GArray *words, const GArray *line, guint first, guint end)
{
  float threshold = stretch_threshold (line, first, end);
  g_autoptr (GString) text = g_string_new (NULL);
  ClaraPageWord word = { 0 };
  const Mark *last = NULL;

  for (guint i = first; i < end; i++)
    {
      const Mark *mark = &g_array_index (line, Mark, i);

      if (is_double (line, i))
        continue;
      if (is_blank (mark))
        {
          word_finish (words, &word, text);
          last = NULL;
          continue;
        }

      if (last != NULL && mark->glyph->gid >= 0 &&
          mark->box.x0 - last->box.x1 > threshold * MAX (last->glyph->size, mark->glyph->size))
        word_finish (words, &word, text);

      if (text->len == 0)
        word_start (&word, mark);
      else
        word_grow (&word, mark);
      append_char (text, mark->glyph->ucs);
      last = mark;
    }

  word_finish (words, &word, text);
}

static void
line_to_words (GArray *words, GArray *line)
{
  guint first = 0;

  g_array_sort (line, compare_lefts);

  for (guint i = 1; i <= line->len; i++)
    {
      const Mark *a = &g_array_index (line, Mark, i - 1);
      const Mark *b = i < line->len ? &g_array_index (line, Mark, i) : NULL;

      if (b == NULL || b->box.x0 - a->box.x1 > STRETCH_GAP * MAX (a->glyph->size, b->glyph->size) ||
          (is_blank (a) && b->box.x0 - a->box.x0 > STRETCH_GAP * b->glyph->size))
        {
          stretch_to_words (words, line, first, i);
          first = i;
        }
    }
}

/* "19ᵗʰ", "m²": a small part that stands a little higher or lower, right behind a word, belongs to its line. */
static bool
is_raised_part_of (const ClaraPageWord *part, const ClaraPageWord *host)
{
  return host->size > 1.15f * part->size && part->baseline != host->baseline &&
         part->baseline > host->baseline - 0.7f * host->size &&
         part->baseline < host->baseline + 0.35f * host->size && part->box.x0 > host->box.x0 &&
         part->box.x0 - host->box.x1 < 0.15f * host->size;
}

/* What follows the raised part without a gap, as in "1ˢᵗ/50", is of the same word. */
static void
glue_follower (GArray *words, const ClaraPageWord *part)
{
  for (guint i = 0; i < words->len; i++)
    {
      ClaraPageWord *word = clara_page_word (words, i);

      if (word != part && word->baseline == part->baseline &&
          fabsf (word->box.x0 - part->box.x1) < 0.1f * word->size)
        word->glued = true;
    }
}

static void
glue_raised_parts (GArray *words)
{
  for (guint i = 0; i < words->len; i++)
    {
      ClaraPageWord *part = clara_page_word (words, i);

      if (g_utf8_strlen (part->text, -1) > 4)
        continue;

      for (guint k = 0; k < words->len; k++)
        {
          ClaraPageWord *host = clara_page_word (words, k);

          if (k == i || !is_raised_part_of (part, host))
            continue;
          part->baseline = host->baseline;
          part->glued = part->box.x0 - host->box.x1 > -0.15f * host->size;
          if (part->glued)
            glue_follower (words, part);
          break;
        }
    }
}

static void
page_word_clear (gpointer data)
{
  g_free (((ClaraPageWord *) data)->text);
}

/**
 * clara_layout_words:
 * @ink: what the page draws; outlives the words
 * @turn: in which direction the text runs
 * @filter: which glyphs to take
 * @user_data: for @filter
 *
 * Returns: (transfer full) (element-type ClaraPageWord): the words, line by line from the top
 */
GArray *
clara_layout_words (ClaraPageInk *ink, int turn, ClaraGlyphFilter filter, gpointer user_data)
{
  g_autoptr (GArray) marks = collect_marks (ink, turn, filter, user_data);
  g_autoptr (GArray) line = g_array_new (FALSE, FALSE, sizeof (Mark));
  GArray *words = g_array_new (FALSE, FALSE, sizeof (ClaraPageWord));

  g_array_set_clear_func (words, page_word_clear);
  g_array_sort (marks, compare_baselines);

  for (guint i = 0; i < marks->len; i++)
    {
      const Mark *mark = &g_array_index (marks, Mark, i);

      if (line->len > 0)
        {
          const Mark *first = &g_array_index (line, Mark, 0);
          float size = MIN (first->glyph->size, mark->glyph->size);

          if (mark->baseline - first->baseline > SAME_LINE * size)
            {
              line_to_words (words, line);
              g_array_set_size (line, 0);
            }
        }
      g_array_append_vals (line, mark, 1);
    }
  if (line->len > 0)
    line_to_words (words, line);

  glue_raised_parts (words);

  return words;
}

/**
 * clara_layout_plain_text:
 * @words: words of clara_layout_words()
 *
 * Returns: (transfer full): the words with a space between them, in the order of the array
 */
char *
clara_layout_plain_text (GArray *words)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < words->len; i++)
    {
      if (i > 0)
        g_string_append_c (text, ' ');
      g_string_append (text, clara_page_word (words, i)->text);
    }

  return g_string_free (text, FALSE);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-job-level.h"

#include "clara-outline.h"
#include "clara-posting-html.h"

#include <string.h>

/* A line this long may hide several; a piece between two bullet signs has this size, or they part the words of a list. */
#define LONG_LINE_BYTES  90u
#define MIN_PIECE_BYTES  18u
#define MIN_LINE_BULLETS 2u

static void
blank_out (char *at, gsize length)
{
  memset (at, ' ', length);
}

/* Tags and entities that a careless copy left behind. */
static void
blank_markup (char *text)
{
  const char *close = strchr (text, '>');

  for (char *at = text; *at != '\0';)
    {
      gboolean block, item;
      gunichar character;
      gsize length = 1;

      if (*at == '<' && clara_posting_html_tag (at, &close, &block, &item))
        {
          length = close + 1 - at;
          blank_out (at, length);
          if (block)
            at[0] = '\n';
          if (item && length > 2)
            at[1] = '-';
        }
      else if (*at == '&' && clara_posting_html_entity (at, &length, &character))
        {
          blank_out (at, length);
          if (character > ' ' && character < 0x7f && character != '<' && character != '>')
            at[0] = (char) character;
        }
      else
        length = 1;
      at += length;
    }
}

static gboolean
is_picture (gunichar c)
{
  return (c >= 0x1f000 && c <= 0x1faff) || (c >= 0x2600 && c <= 0x27bf) ||
         (c >= 0x2b00 && c <= 0x2bff) || c == 0xfe0f || c == 0x20e3 || c == 0x200d;
}

/* Pictures say nothing, but where they begin a line they are its bullet. */
static void
blank_pictures (char *text)
{
  gboolean line_start = TRUE;

  for (char *at = text; *at != '\0';)
    {
      gunichar c = g_utf8_get_char (at);
      gsize length = g_utf8_next_char (at) - at;

      if (is_picture (c))
        {
          blank_out (at, length);
          if (line_start && length >= 2)
            at[0] = '-';
          line_start = FALSE;
        }
      else if (c == '\n')
        line_start = TRUE;
      else if (!g_unichar_isspace (c))
        line_start = FALSE;
      at += length;
    }
}

/* The length of the bullet sign with blanks around it at @at; 0 where none stands there. A hyphen or a star is one
 * only between blanks. */
static gsize
bullet_length (const char *line, const char *at)
{
  static const char *const signs[] = { "•", "▪", "●", "■", "◦", "·", "–", "-", "*", "✓" };

  const char *p = at;

  if (at == line || at[-1] != ' ')
    return 0;
  while (is_picture (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  if (p > at)
    return *p == ' ' ? p - at : 0;

  for (gsize i = 0; i < G_N_ELEMENTS (signs); i++)
    {
      gsize length = strlen (signs[i]);

      if (strncmp (at, signs[i], length) == 0 && at[length] == ' ')
        return length;
    }

  return 0;
}

/* Bullets that a conversion put behind each other on one line. */
static void
part_bullets (char *line, gsize length)
{
  guint n = 0;

  if (length < LONG_LINE_BYTES)
    return;
  for (gsize i = 0; i < length; i = g_utf8_next_char (line + i) - line)
    n += bullet_length (line, line + i) > 0;
  if (n < MIN_LINE_BULLETS || length / (n + 1) < MIN_PIECE_BYTES)
    return;

  for (gsize i = 0; i < length; i = g_utf8_next_char (line + i) - line)
    {
      gsize sign = bullet_length (line, line + i);

      if (sign > 0)
        {
          blank_out (line + i, sign);
          line[i - 1] = '\n';
          line[i] = '-';
        }
    }
}

/* Headings that open a part; a label such as "Location: Leeds" stays in its line. */
static gboolean
opens_part (const ClaraLexiconEntry *entry)
{
  ClaraSection section;

  if (!clara_section_from_string (entry->value, &section))
    return FALSE;

  return section >= CLARA_SECTION_REQUIREMENTS && section <= CLARA_SECTION_HOW_TO_APPLY;
}

static gboolean
is_shouted (const char *text, gsize length)
{
  gboolean any = FALSE;

  for (const char *p = text; p < text + length; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_islower (c))
        return FALSE;
      any = any || g_unichar_isupper (c);
    }

  return any;
}

/* Whether a heading could begin at @at: at the beginning, behind the end of a sentence, or with a capital. */
static gboolean
may_begin (const char *text, guint at)
{
  gunichar c = g_utf8_get_char (text + at);
  guint i = at;

  while (i > 0 && text[i - 1] == ' ')
    i--;
  if (i == 0 || text[i - 1] == '\n' || strchr (".!?;", text[i - 1]) != NULL)
    return TRUE;

  return i < at && g_unichar_isupper (c);
}

/* Puts the heading of @hit on a line of its own, in the midst of a paragraph: where a colon follows, or where it is
 * in capitals and what follows is not. */
static void
part_heading (char *text, const ClaraLexiconHit *hit)
{
  gsize end = hit->end;
  gboolean shouted = hit->end - hit->start >= 6 &&
                     is_shouted (text + hit->start, hit->end - hit->start);

  if (!opens_part (hit->entry) || !may_begin (text, hit->start))
    return;

  while (text[end] == ' ')
    end++;
  if (text[end] == ':')
    end++;
  else if (!shouted || end == hit->end || strcspn (text + end, "\n") < 12 ||
           is_shouted (text + end, strcspn (text + end, " \n")))
    return;

  if (hit->start > 0 && text[hit->start - 1] == ' ')
    text[hit->start - 1] = '\n';
  /* What is left of the line has to be worth a line: "Benefits: good" says all in one. */
  if (text[end] == ' ' && strcspn (text + end, "\n") > 12)
    text[end] = '\n';
  else if (text[end - 1] == ' ')
    text[end - 1] = '\n';
}

/* Whether most letters are capitals: then capitals mark no heading. */
static gboolean
is_shouted_throughout (const char *text)
{
  gsize upper = 0, lower = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      upper += g_unichar_isupper (c);
      lower += g_unichar_islower (c);
    }

  return upper > 2 * lower;
}

/* Where everything is in capitals, a line that merely begins with the word of a heading, "KNOWLEDGE OF CASTINGS", must
 * not be taken for one: a tab in place of a blank says so, for no heading has one. */
static void
mark_sentences (char *text, ClaraTerms *terms, const GArray *hits)
{
  guint n = clara_terms_get_n (terms);

  for (guint i = 0; i < hits->len; i++)
    {
      const ClaraLexiconHit *hit = &g_array_index (hits, ClaraLexiconHit, i);
      guint behind = hit->first_term + hit->n_terms;
      const char *rest = text + hit->end;
      gsize length = strcspn (rest, "\n");

      if (behind < n && clara_terms_get (terms, behind)->start < hit->end + length &&
          *rest == ' ' && memchr (rest, ':', length) == NULL)
        text[hit->end] = '\t';
    }
}

static void
part_headings (ClaraLexicon *lexicon, char *text)
{
  g_autoptr (ClaraTerms) terms = clara_terms_new (text);
  g_autoptr (GArray) hits = clara_lexicon_find (lexicon, terms, 0, clara_terms_get_n (terms),
                                                CLARA_LEXICON_MASK (CLARA_LEXICON_HEADING));

  if (is_shouted_throughout (text))
    mark_sentences (text, terms, hits);
  for (guint i = 0; i < hits->len; i++)
    part_heading (text, &g_array_index (hits, ClaraLexiconHit, i));
}

/**
 * clara_job_level:
 * @lexicon: the headings that are known
 * @text: a job text, valid UTF-8
 *
 * Makes a messy job text readable without moving a byte, so that places in the result are places in @text: markup and
 * pictures become blanks, and bullets and headings that stand in the midst of a paragraph get lines of their own by
 * blanks that become line ends. Takes time in proportion to the length. Any thread.
 *
 * Returns: (transfer full): a text of the same length
 */
char *
clara_job_level (ClaraLexicon *lexicon, const char *text)
{
  char *level = g_strdup (text);

  blank_markup (level);
  for (char *line = level; *line != '\0';)
    {
      gsize length = strcspn (line, "\n");

      part_bullets (line, length);
      line += length;
      if (*line != '\0')
        line++;
    }
  blank_pictures (level);
  part_headings (lexicon, level);

  return level;
}

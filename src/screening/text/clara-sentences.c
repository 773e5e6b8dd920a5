/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-sentences.h"

#include <string.h>

/* Words whose full stop ends no sentence, in the five languages; folded, without the stop. */
static gboolean
is_abbreviation (const char *word, gsize length)
{
  static const char *const abbreviations[] = {
    "e.g", "i.e", "etc", "vs",  "approx", "inc",  "ltd",  "co",   "corp", "dept", "no",  "nr",
    "st",  "dr",  "mr",  "mrs", "ms",     "prof", "jr",   "sr",   "z.b",  "bzw",  "ca",  "inkl",
    "u.a", "usw", "d.h", "ggf", "mind",   "max",  "min",  "dipl", "ing",  "abt",  "tel", "p.ex",
    "env", "mme", "m",   "ej",  "p.ej",   "sra",  "np",   "tzn",  "m.in", "ul",   "al",  "mgr",
    "inz", "ok",  "str", "bsp", "evtl",   "incl", "b.sc", "m.sc", "ph.d", "kat"
  };
  char folded[8];

  if (length == 0 || length >= sizeof folded)
    return FALSE;
  for (gsize i = 0; i < length; i++)
    folded[i] = g_ascii_tolower (word[i]);
  folded[length] = '\0';
  if (length == 1)
    return g_ascii_isalpha (*folded);
  for (gsize i = 0; i < G_N_ELEMENTS (abbreviations); i++)
    if (g_str_equal (folded, abbreviations[i]))
      return TRUE;

  return FALSE;
}

/* Whether the stop at @stop ends the sentence that began at @start. */
static gboolean
ends_sentence (const char *start, const char *stop, const char *end)
{
  const char *word = stop;
  const char *next = stop + 1;
  gunichar c;

  while (next < end && (*next == '"' || *next == '\'' || *next == ')'))
    next++;
  if (next >= end)
    return TRUE;
  if (*next != ' ')
    return FALSE;
  while (next < end && *next == ' ')
    next++;
  if (next >= end)
    return TRUE;
  c = g_utf8_get_char (next);
  if (*stop != '.')
    return TRUE;
  if (!g_unichar_isupper (c) && !g_unichar_isdigit (c) && c != '[' && c != '"' && c != 0x201e &&
      c != 0x201c)
    return FALSE;

  while (word > start && !g_ascii_isspace (word[-1]) && word[-1] != '(')
    word--;
  /* `3. Platz`, `1. Januar`: a number before and a word behind. */
  if (stop - word <= 2 && g_ascii_isdigit (*word) && !g_unichar_isdigit (c))
    return FALSE;

  return !is_abbreviation (word, stop - word);
}

static gboolean
is_separator (gunichar c)
{
  return c == ',' || c == ';' || c == '|' || c == '\t' || c == 0x2022 || c == 0x00b7 ||
         c == 0x2013 || c == '/';
}

/* Words that sentences are made with and lists are not. */
static gboolean
is_function_word (const char *word, gsize length)
{
  static const char *const words[] = {
    "a",     "an",   "the",  "for",   "with", "to",  "of",  "in",   "on",   "by",   "from",  "at",
    "using", "into", "that", "which", "was",  "is",  "are", "were", "have", "has",  "had",   "i",
    "we",    "my",   "der",  "die",   "das",  "den", "dem", "des",  "ein",  "eine", "einer", "fur",
    "für",   "mit",  "von",  "im",    "am",   "zur", "zum", "bei",  "aus",  "ich",  "auf",   "pour",
    "avec",  "du",   "dans", "les",   "une",  "aux", "au",  "par",  "sur",  "para", "con",   "del",
    "los",   "las",  "una",  "por",   "dla",  "z",   "w",   "na",   "przy", "oraz", "ze",    "we",
    "od",    "que",  "qui",  "el",    "en",   "la",  "le",  "un",   "de",   "und"
  };
  char lower[8];

  if (length == 0 || length >= sizeof lower)
    return FALSE;
  for (gsize i = 0; i < length; i++)
    lower[i] = g_ascii_tolower (word[i]);
  lower[length] = '\0';
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (lower, words[i]))
      return TRUE;

  return FALSE;
}

/* Whether the first word tells of a deed: English past tense and -ing, German nouns of doing. Heuristic on purpose: a
 * list taken for a sentence costs little, a deed taken for a list hides what a person did. */
static gboolean
tells_of_deed (const char *start, gsize length)
{
  static const char *const deeds[] = { "led",     "built",   "ran",   "wrote", "taught", "made",
                                       "kept",    "won",     "drove", "sold",  "set",    "grew",
                                       "held",    "dealt",   "cut",   "gave",  "took",   "own",
                                       "keep",    "run",     "lead",  "build", "write",  "teach",
                                       "plan",    "care",    "serve", "help",  "train",  "use",
                                       "oversaw", "brought", "bought" };
  g_autofree char *word = g_ascii_strdown (start, length);

  if (length > 4 && (g_str_has_suffix (word, "ed") || g_str_has_suffix (word, "ing") ||
                     g_str_has_suffix (word, "ung")))
    return TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (deeds); i++)
    if (g_str_equal (word, deeds[i]))
      return TRUE;

  return FALSE;
}

typedef struct
{
  guint segments;
  guint words;
  guint function_words;
  gboolean deed;
} Shape;

static Shape
measure (const char *at, const char *end)
{
  Shape shape = { .segments = 1 };
  gboolean depth = FALSE;

  while (at < end)
    {
      gunichar c = g_utf8_get_char (at);
      const char *word = at;

      if (!g_unichar_isalnum (c))
        {
          depth = c == '(' ? TRUE : c == ')' ? FALSE : depth;
          if (!depth && is_separator (c))
            shape.segments++;
          at = g_utf8_next_char (at);
          continue;
        }
      while (at < end && (g_unichar_isalnum (g_utf8_get_char (at)) || *at == '-' || *at == '.'))
        at = g_utf8_next_char (at);
      shape.deed = shape.deed || (shape.words == 0 && tells_of_deed (word, at - word));
      shape.words++;
      shape.function_words += is_function_word (word, at - word);
    }

  return shape;
}

static gboolean
is_list (const char *start, const char *end, ClaraSection section)
{
  Shape shape = measure (start, end);
  gboolean skills = section == CLARA_SECTION_SKILLS || section == CLARA_SECTION_INTERESTS;

  /* Among skills "Programming Python, Java, C" is a heading and its list; without a small word nobody tells of a deed. */
  if (shape.deed && shape.segments < 6 &&
      !(skills && shape.segments >= 3 && shape.function_words == 0))
    return FALSE;
  if (skills && shape.function_words * 4 < shape.words && shape.words <= shape.segments * 5)
    return TRUE;

  /* Many short pieces are a list, whatever small words stand in their names ("cuisine à la carte"). */
  if (!shape.deed && shape.segments >= 4 && shape.words * 2 <= shape.segments * 5)
    return TRUE;

  return shape.segments >= 3 && shape.words <= shape.segments * 3 &&
         shape.function_words * 3 <= shape.segments;
}

static void
add (GArray *sentences,
     const char *text,
     const char *start,
     const char *end,
     const ClaraLine *line,
     guint index)
{
  ClaraSentence sentence;

  while (start < end && *start == ' ')
    start++;
  if (start >= end)
    return;

  sentence = (ClaraSentence){ start - text, end - text, index,
                              is_list (start, end, line->section) };
  g_array_append_val (sentences, sentence);
}

/* Adds the sentences of @line, which is the line of that index of @text. */
void
clara_sentences_add (GArray *sentences, const char *text, const ClaraLine *line, guint index)
{
  const char *start = text + line->start;
  const char *end = text + line->end;

  for (const char *p = start; p < end; p++)
    if ((*p == '.' || *p == '!' || *p == '?') && ends_sentence (start, p, end))
      {
        const char *behind = p + 1;

        while (behind < end && (*behind == '"' || *behind == '\'' || *behind == ')'))
          behind++;
        add (sentences, text, start, behind, line, index);
        start = behind;
        p = behind - 1;
      }
  add (sentences, text, start, end, line, index);
}

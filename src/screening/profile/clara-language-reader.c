/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-profile-private.h"

#include "clara-tokens.h"

#include <string.h>

/* So many languages nobody speaks; more are a list of something else. */
#define MAX_LANGUAGES 40

/* A language and a level further apart than this many bytes in a sentence have nothing to do with each other. */
#define NEAR_BYTES 40

/* A level in front is shared by so many languages: "fluent in English, French and German". */
#define MAX_SHARED 5

/* One language, or one level, as it stands in the text. */
typedef struct
{
  guint start;
  guint end;
  const char *language;     /* NULL: it is a level */
  ClaraLanguageLevel level; /* of a level */
  gboolean strong;          /* of a level: it is said of languages and of little else */
} Mark;

static gboolean
is_strong (const ClaraLexiconHit *hit, ClaraLanguageLevel level)
{
  const char *const strong[] = { "Fluent", "Native", "Near native", "Conversational" };

  /* A1 … C2 are names of their own. */
  if (strlen (hit->entry->name) == 2)
    return TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (strong); i++)
    if (strcmp (hit->entry->name, strong[i]) == 0)
      return level >= CLARA_LANGUAGE_B1;

  return FALSE;
}

static int
compare_marks (gconstpointer a, gconstpointer b)
{
  const Mark *left = a, *right = b;

  return (left->start > right->start) - (left->start < right->start);
}

/* The languages and levels of a part of the text, in its order. "React Native" is no level. */
static GArray *
find_marks (ClaraProfileReading *self, guint start, guint end)
{
  GArray *marks = g_array_new (FALSE, FALSE, sizeof (Mark));
  g_autoptr (GArray) languages = clara_profile_find (self, start, end,
                                                     CLARA_LEXICON_MASK (CLARA_LEXICON_LANGUAGE));
  g_autoptr (GArray) levels = clara_profile_find (
      self, start, end, CLARA_LEXICON_MASK (CLARA_LEXICON_LANGUAGE_LEVEL));
  g_autoptr (GArray) skills = NULL;

  if (languages->len == 0)
    return marks;

  skills = clara_profile_find (self, start, end, CLARA_LEXICON_MASK (CLARA_LEXICON_SKILL));
  for (guint i = 0; i < languages->len; i++)
    {
      const ClaraLexiconHit *hit = &g_array_index (languages, ClaraLexiconHit, i);
      Mark mark = { hit->start, hit->end, hit->entry->value, CLARA_LANGUAGE_UNKNOWN, FALSE };

      if (hit->entry->value != NULL)
        g_array_append_val (marks, mark);
    }
  for (guint i = 0, skill = 0; i < levels->len; i++)
    {
      const ClaraLexiconHit *hit = &g_array_index (levels, ClaraLexiconHit, i);
      Mark mark = { hit->start, hit->end, NULL, CLARA_LANGUAGE_UNKNOWN, FALSE };

      while (skill < skills->len &&
             g_array_index (skills, ClaraLexiconHit, skill).end <= hit->start)
        skill++;
      if (skill < skills->len)
        {
          const ClaraLexiconHit *other = &g_array_index (skills, ClaraLexiconHit, skill);

          if (other->start < hit->start && other->end >= hit->end)
            continue;
        }
      if (!clara_language_level_from_string (hit->entry->value, &mark.level))
        continue;
      mark.strong = is_strong (hit, mark.level);
      g_array_append_val (marks, mark);
    }
  g_array_sort (marks, compare_marks);

  return marks;
}

static void
take (ClaraProfileReading *self, const Mark *mark, ClaraLanguageLevel level)
{
  ClaraLanguageSkill skill = { .level = level, .start = mark->start, .end = mark->end };
  guint n = clara_profile_get_n_languages (self->profile);

  if (n >= MAX_LANGUAGES ||
      clara_profile_claim_at (self, mark->start, mark->end, NULL) != CLARA_CLAIM_ASSERTED)
    return;
  for (guint i = 0; i < n; i++)
    if (strcmp (clara_profile_get_language (self->profile, i)->language, mark->language) == 0)
      return;

  skill.language = g_strdup (mark->language);
  clara_profile_take_language (self->profile, &skill);
}

/* Whether pieces of a list part here: a comma, a semicolon, a bar, a tab, a line; not within brackets. */
static gboolean
parts (const char *text, guint from, guint to)
{
  int depth = 0;

  for (guint i = from; i < to; i++)
    {
      depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
      if (depth <= 0 && (text[i] == ',' || text[i] == ';' || text[i] == '|' || text[i] == '\n'))
        return TRUE;
    }

  return FALSE;
}

/* Whether a level stands in front of the languages it is of: "Fluent: English, French" and "native German". */
static gboolean
heads_list (const char *text, const Mark *level, const Mark *language)
{
  for (guint i = level->end; i < language->start; i++)
    if (text[i] == ':')
      return TRUE;

  return FALSE;
}

/* Reads a list of languages. A level belongs to the language in front of it in the same piece, else to the one behind it;
 * in front of a colon it belongs to all that follow up to the next level. Levels of two kinds: the first known. */
static void
read_list (ClaraProfileReading *self, guint start, guint end)
{
  g_autoptr (GArray) marks = find_marks (self, start, end);
  ClaraLanguageLevel running = CLARA_LANGUAGE_UNKNOWN;

  for (guint i = 0; i < marks->len; i++)
    {
      const Mark *mark = &g_array_index (marks, Mark, i);
      const Mark *next = i + 1 < marks->len ? mark + 1 : NULL;
      const Mark *before = i > 0 ? mark - 1 : NULL;
      ClaraLanguageLevel level = CLARA_LANGUAGE_UNKNOWN;

      if (mark->language == NULL)
        {
          running = next != NULL && next->language != NULL && heads_list (self->text, mark, next)
                        ? mark->level
                        : CLARA_LANGUAGE_UNKNOWN;
          continue;
        }
      if (running != CLARA_LANGUAGE_UNKNOWN)
        level = running;
      else if (next != NULL && next->language == NULL &&
               !parts (self->text, mark->end, next->start))
        {
          level = next->level;
          /* "fluent (C1)", "Muttersprache (native)": what the Framework says is more exact. */
          if (i + 2 < marks->len && next[1].language == NULL && next[1].strong &&
              !parts (self->text, next->end, next[1].start) && next->level != CLARA_LANGUAGE_NATIVE)
            level = next[1].level;
        }
      else if (before != NULL && before->language == NULL &&
               !parts (self->text, before->end, mark->start) &&
               (i < 2 || before[-1].language == NULL ||
                parts (self->text, before[-1].end, before->start)))
        level = before->level;
      /* "English and German (both C1)" */
      else if (next != NULL && next->language != NULL && i + 2 < marks->len &&
               next[1].language == NULL && !parts (self->text, mark->end, next->start) &&
               next->start - mark->end < 8 && !parts (self->text, next->end, next[1].start) &&
               memchr (self->text + mark->end, '/', next->start - mark->end) == NULL)
        level = next[1].level;

      take (self, mark, level);
    }
}

/* Words that say that a language is spoken. */
static gboolean
says_spoken (const char *text, guint start, guint end)
{
  static const char *const words[] = { "speak",    "speaks",  "spoken",  "speaking", "spreche",
                                       "sprachen", "parle",   "hablo",   "mowie",    "languages",
                                       "language", "langues", "idiomas", "jezyki",   "jezyk" };
  g_autoptr (ClaraTokens) tokens = clara_tokens_new (text, start, end);

  for (guint i = 0; i + 1 < clara_tokens_get_n (tokens); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (words); j++)
      if (clara_token_is_word (clara_tokens_get (tokens, i), words[j]))
        return TRUE;

  return FALSE;
}

/* Reads a sentence that is not about languages alone: a language counts where a level of languages stands beside it, or
 * where it is said to be spoken: "bilingual in English and German", "I speak French". */
static void
read_sentence (ClaraProfileReading *self, const ClaraSentence *sentence, gboolean lists)
{
  g_autoptr (GArray) marks = find_marks (self, sentence->start, sentence->end);
  gboolean spoken;

  if (marks->len == 0)
    return;

  spoken = says_spoken (self->text, sentence->start, sentence->end);
  for (guint i = 0; i < marks->len; i++)
    {
      const Mark *mark = &g_array_index (marks, Mark, i);
      const Mark *level = NULL;

      if (mark->language == NULL)
        continue;
      for (guint back = 1; back <= MIN (i, MAX_SHARED) && level == NULL; back++)
        if ((mark - back)->language == NULL)
          level = mark - back;
      if (level != NULL && (!level->strong || mark->start - level->end > NEAR_BYTES))
        level = NULL;
      if (i + 1 < marks->len && mark[1].language == NULL && (mark[1].strong || lists) &&
          mark[1].start - mark->end < NEAR_BYTES / 2 &&
          !parts (self->text, mark->end, mark[1].start))
        level = &mark[1];
      if (level != NULL)
        take (self, mark, level->level);
      else if (spoken)
        take (self, mark, CLARA_LANGUAGE_UNKNOWN);
    }
}

/* Whether a section may tell in passing which languages the person speaks. */
static gboolean
may_tell (ClaraSection section)
{
  switch (section)
    {
    case CLARA_SECTION_NONE:
    case CLARA_SECTION_SUMMARY:
    case CLARA_SECTION_SKILLS:
    case CLARA_SECTION_CERTIFICATIONS:
    case CLARA_SECTION_CONTACT:
    case CLARA_SECTION_EDUCATION:
      return TRUE;
    default:
      return FALSE;
    }
}

/**
 * clara_profile_read_languages:
 * @self: what is being read
 *
 * Reads the languages with their levels: those of their section first, then those that other sentences tell of. The words
 * for levels and what they stand for are those of the lexicon. Scores of tests such as TOEFL are no levels: no agreed
 * table leads from one to the other.
 */
void
clara_profile_read_languages (ClaraProfileReading *self)
{
  guint n = self->lines->len;

  for (guint i = 0; i < n; i++)
    {
      guint end = i;

      if (clara_profile_line (self, i)->section != CLARA_SECTION_LANGUAGES ||
          clara_profile_line (self, i)->heading)
        continue;
      while (end + 1 < n &&
             clara_profile_line (self, end + 1)->section == CLARA_SECTION_LANGUAGES &&
             !clara_profile_line (self, end + 1)->heading)
        end++;
      for (guint line = i; line <= end; line++)
        {
          guint last = line;
          g_autoptr (GArray) here = find_marks (self, clara_profile_line (self, line)->start,
                                                clara_profile_line (self, line)->end);

          /* The level may stand in a line of its own below its language. */
          if (here->len == 1 && line < end)
            {
              g_autoptr (GArray)
                  below = clara_profile_find (self, clara_profile_line (self, line + 1)->start,
                                              clara_profile_line (self, line + 1)->end,
                                              CLARA_LEXICON_MASK (CLARA_LEXICON_LANGUAGE));

              last = below->len == 0 ? line + 1 : line;
            }
          if (last > line)
            {
              g_autoptr (GArray) both = find_marks (self, clara_profile_line (self, line)->start,
                                                    clara_profile_line (self, last)->end);

              take (self, &g_array_index (both, Mark, 0),
                    both->len > 1 ? g_array_index (both, Mark, 1).level : CLARA_LANGUAGE_UNKNOWN);
              line = last;
            }
          else
            read_list (self, clara_profile_line (self, line)->start,
                       clara_profile_line (self, line)->end);
        }
      i = end;
    }

  for (guint i = 0; i < clara_outline_get_n_sentences (self->outline); i++)
    {
      const ClaraSentence *sentence = clara_outline_get_sentence (self->outline, i);
      ClaraSection section = clara_profile_line (self, sentence->line)->section;

      if (may_tell (section))
        read_sentence (self, sentence, section == CLARA_SECTION_SKILLS);
    }
}

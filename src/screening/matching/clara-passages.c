/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-passages.h"

#include "clara-claim-clauses.h"
#include "clara-claim-score.h"
#include "clara-claim.h"
#include "clara-questions.h"

#include <string.h>

/* What is read, and where to. */
typedef struct
{
  GArray *passages; /* ClaraPassage */
  const ClaraReadMaterial *material;
  guint index;             /* of the material */
  gint year;               /* this one */
  const GArray *questions; /* (nullable): ClaraQuestion */
  ClaraEcho *job;          /* (nullable) */
} Reader;

/* Passages beyond are no résumé's; they cost time and are left out. */
#define MAX_PASSAGES 4000u

/* The first hit that begins at @byte or behind it. */
static guint
find_hit (const GArray *hits, guint byte)
{
  guint low = 0, high = hits->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (hits, ClaraLexiconHit, middle).start < byte)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/* Whether a span touches the heading of an employment. */
static gboolean
is_head (ClaraProfile *profile, guint start, guint end)
{
  for (guint i = 0; i < clara_profile_get_n_experience (profile); i++)
    {
      const ClaraExperience *experience = clara_profile_get_experience (profile, i);

      if (start < experience->head_end && end > experience->head_start)
        return TRUE;
    }

  return FALSE;
}

/* A word or two by themselves tell of nothing done: they are a list of one. */
#define FRAGMENT_WORDS 3u

/* What a passage holds, and where it stands. */
static ClaraPassage
begin_passage (const Reader *self, const ClaraSentence *sentence)
{
  const ClaraReadMaterial *material = self->material;
  ClaraPassage passage = { .material = self->index,
                           .start = sentence->start,
                           .end = sentence->end };

  passage.section = clara_outline_get_line (material->outline, sentence->line)->section;
  passage.list = sentence->list;
  passage.first_word = clara_words_find (material->words, passage.start);
  passage.n_words = clara_words_find (material->words, passage.end) - passage.first_word;
  passage.first_hit = find_hit (material->hits, passage.start);
  passage.n_hits = find_hit (material->hits, passage.end) - passage.first_hit;

  return passage;
}

static void
add_passage (const Reader *self, const ClaraSentence *sentence)
{
  const ClaraReadMaterial *material = self->material;
  ClaraTerms *terms = clara_outline_get_terms (material->outline);
  ClaraPassage passage = begin_passage (self, sentence);

  passage.head = is_head (material->profile, passage.start, passage.end);
  if (passage.n_words <= FRAGMENT_WORDS && !passage.head && passage.section != CLARA_SECTION_NONE &&
      clara_terms_find (terms, passage.end) - clara_terms_find (terms, passage.start) <=
          FRAGMENT_WORDS)
    passage.list = TRUE;
  /* A title is the job's very words when the person held the very job. */
  if (self->job != NULL && !passage.head)
    passage.echo = clara_echo_measure (self->job, terms, material->words, passage.start,
                                       passage.end, passage.list);
  if (self->job != NULL && passage.list && passage.echo == CLARA_ECHO_NONE &&
      clara_echo_repeats (self->job, material->hits, passage.first_hit, passage.n_hits))
    passage.echo = CLARA_ECHO_NEAR;
  passage.claims = clara_claim_read (clara_terms_get_text (terms), passage.start, passage.end);
  if (!passage.head)
    {
      clara_claim_clauses_read (terms, passage.start, passage.end, self->year, passage.claims);
      if (!passage.list || passage.section != CLARA_SECTION_SKILLS)
        passage.doubted = clara_claim_score_read (terms, passage.start, passage.end,
                                                  material->language, passage.claims);
    }
  g_array_append_val (self->passages, passage);
}

/* A question with a yes or a no is one passage: neither means anything without the other. Its words are the team's, often
 * those of the job text, and no copy of it; a denial of one of them is left to clara_questions_read(). */
static void
add_answered (const Reader *self, const ClaraQuestion *question, const ClaraSentence *sentence)
{
  ClaraPassage passage = begin_passage (self, sentence);

  passage.list = FALSE;
  passage.doubted = question->either;
  if (question->kind == CLARA_QUESTION_DENIED)
    {
      ClaraClaim denied = { CLARA_CLAIM_DENIED, question->start, question->end };

      passage.claims = g_array_new (FALSE, FALSE, sizeof (ClaraClaim));
      g_array_append_val (passage.claims, denied);
    }
  g_array_append_val (self->passages, passage);
}

/* A line that is broken because it is full is at least so long; lines of texts without breaks are longer than that. In
 * bytes. */
#define MIN_BROKEN 40u
#define MAX_BROKEN 130u

/* How wide the lines of a text are, where somebody or some program has broken them; 0 where nobody has. */
static guint
read_width (ClaraOutline *outline)
{
  guint width = 0;

  for (guint i = 0; i < clara_outline_get_n_lines (outline); i++)
    {
      const ClaraLine *line = clara_outline_get_line (outline, i);

      width = MAX (width, line->end - line->start);
    }

  return width >= MIN_BROKEN && width <= MAX_BROKEN ? width : 0;
}

/* Whether a sentence goes on in the next line: it has no end, and the next word would not have stood in its line. */
static gboolean
goes_on (const ClaraReadMaterial *material,
         const ClaraSentence *sentence,
         const ClaraSentence *next,
         guint width)
{
  const ClaraLine *line = clara_outline_get_line (material->outline, sentence->line);
  const ClaraLine *behind = clara_outline_get_line (material->outline, next->line);
  const char *text = clara_outline_get_text (material->outline);
  guint word = (guint) strcspn (text + next->start, " \t\n");

  return width > 0 && next->line == sentence->line + 1 && next->start == behind->start &&
         !behind->bullet && behind->paragraph == line->paragraph &&
         behind->section == line->section && line->end - line->start >= MIN_BROKEN &&
         sentence->end == line->end && strchr (".!?:;|", text[sentence->end - 1]) == NULL &&
         line->end - line->start + 1 + word + 6 > width &&
         !is_head (material->profile, sentence->start, sentence->end) &&
         !is_head (material->profile, next->start, next->end);
}

/* The question with a yes or a no that begins here. Sentences come in the order of the text: @at is the first question that
 * may still come. */
static const ClaraQuestion *
find_question (const Reader *self, guint start, guint *at)
{
  for (; self->questions != NULL && *at < self->questions->len; (*at)++)
    {
      const ClaraQuestion *question = &g_array_index (self->questions, ClaraQuestion, *at);

      if (start < question->start)
        return NULL;
      if (start < question->end && question->kind != CLARA_QUESTION_OPEN)
        return question;
    }

  return NULL;
}

/* The sentence @index, and those that belong to it. Sentences that a full line breaks are read as one: else the second half
 * has lost who does what it tells. Returns the index of the next. */
static guint
gather (const Reader *self, guint width, guint index, ClaraSentence *whole)
{
  ClaraOutline *outline = self->material->outline;
  guint n = clara_outline_get_n_sentences (outline);
  ClaraSentence last = *whole;

  while (++index < n &&
         goes_on (self->material, &last, clara_outline_get_sentence (outline, index), width))
    {
      last = *clara_outline_get_sentence (outline, index);
      whole->end = last.end;
      whole->list = whole->list && last.list;
    }

  return index;
}

/* The sentences of a question, and the first of its answer. */
static guint
gather_answered (const Reader *self,
                 const ClaraQuestion *question,
                 guint index,
                 ClaraSentence *whole)
{
  ClaraOutline *outline = self->material->outline;
  guint n = clara_outline_get_n_sentences (outline);

  while (++index < n)
    {
      const ClaraSentence *next = clara_outline_get_sentence (outline, index);

      whole->end = next->end;
      if (next->start >= question->answer)
        return index + 1;
    }

  return index;
}

/**
 * clara_passages_add:
 * @passages: (element-type ClaraPassage): where to add them
 * @material: a text, read but for its passages
 * @index: its index
 * @year: this year
 * @questions: (nullable) (element-type ClaraQuestion): what clara_questions_read() found in the text
 * @job: (nullable): what a copy of the job text is known by
 *
 * Finds what may be quoted of a material.
 */
void
clara_passages_add (GArray *passages,
                    const ClaraReadMaterial *material,
                    guint index,
                    gint year,
                    const GArray *questions,
                    ClaraEcho *job)
{
  const Reader reader = { passages, material, index, year, questions, job };
  guint width = read_width (material->outline);
  guint n = clara_outline_get_n_sentences (material->outline);
  guint next = 0;

  for (guint i = 0; i < n && passages->len < MAX_PASSAGES;)
    {
      ClaraSentence sentence = *clara_outline_get_sentence (material->outline, i);
      const ClaraQuestion *question = find_question (&reader, sentence.start, &next);

      if (question != NULL)
        {
          i = gather_answered (&reader, question, i, &sentence);
          add_answered (&reader, question, &sentence);
        }
      else
        {
          i = gather (&reader, width, i, &sentence);
          add_passage (&reader, &sentence);
        }
    }
}

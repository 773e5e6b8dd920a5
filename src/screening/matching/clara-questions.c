/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-questions.h"

#include "clara-claim-words.h"
#include "clara-claim.h"

#include <string.h>

/* Folded words, parted by blanks: English, German, French, Spanish, Polish. A no that goes on ("no experience",
 * "no restrictions") is a sentence of its own and is read as one. */
#define YES_WORDS " yes yep yeah true ja jawohl oui si tak "
#define NO_WORDS  " no nope false never nein nie non nigdy "

/* A line of the text. */
typedef struct
{
  guint start;
  guint end;
} Line;

static gboolean
is_blank (Line line)
{
  return line.start == line.end;
}

/* The next line behind @from, without blanks at its ends; FALSE behind the last. */
static gboolean
next_line (const char *text, guint from, Line *line, guint *behind)
{
  guint end;

  if (text[from] == '\0')
    return FALSE;
  end = from + (guint) strcspn (text + from, "\n");
  *behind = text[end] == '\n' ? end + 1 : end;
  line->start = from;
  while (line->start < end && g_ascii_isspace (text[line->start]))
    line->start++;
  line->end = end;
  while (line->end > line->start && g_ascii_isspace (text[line->end - 1]))
    line->end--;

  return TRUE;
}

static gboolean
is_listed (const char *words, const ClaraToken *token)
{
  g_autofree char *sought = NULL;

  if (token->kind != CLARA_TOKEN_WORD)
    return FALSE;
  sought = g_strdup_printf (" %s ", token->folded);

  return strstr (words, sought) != NULL;
}

static gboolean
has_claim (const char *text, guint start, guint end)
{
  g_autoptr (GArray) claims = clara_claim_read (text, start, end);

  for (guint i = 0; claims != NULL && i < claims->len; i++)
    if (g_array_index (claims, ClaraClaim, i).kind != CLARA_CLAIM_ASSERTED)
      return TRUE;

  return FALSE;
}

static gboolean
has_word (const char *text, guint start, guint end, guint flag)
{
  g_autoptr (ClaraTokens) tokens = clara_tokens_new (text, start, end);

  for (guint i = 0; i < clara_tokens_get_n (tokens); i++)
    {
      const ClaraToken *token = clara_tokens_get (tokens, i);

      if (token->kind == CLARA_TOKEN_WORD && (clara_claim_word_look_up (token) & flag) != 0)
        return TRUE;
    }

  return FALSE;
}

/* A plain yes or no ends at a sign, or with its line: what goes on into a sentence tells more than the word. A yes with a
 * "but" behind it, or a no to what is asked in the negative, may mean either: that is for a person. */
static void
judge (const char *text, Line line, ClaraQuestion *question)
{
  g_autoptr (ClaraTokens) tokens = clara_tokens_new (text, line.start, line.end);
  const ClaraToken *first = clara_tokens_get (tokens, 0);
  const ClaraToken *next = clara_tokens_get (tokens, 1);

  if (next->kind == CLARA_TOKEN_WORD || next->kind == CLARA_TOKEN_NUMBER ||
      has_word (text, next->start, line.end, CLARA_CLAIM_WORD_CONTRAST) ||
      has_claim (text, next->start, line.end) || has_claim (text, question->start, question->end))
    return;
  if (is_listed (YES_WORDS, first))
    question->kind = CLARA_QUESTION_AFFIRMED;
  else if (is_listed (NO_WORDS, first))
    question->kind = CLARA_QUESTION_DENIED;
  question->either = has_word (text, question->start, question->end, CLARA_CLAIM_WORD_OR);
}

/**
 * clara_questions_read:
 * @text: answers, as %CLARA_MATERIAL_ANSWERS tells
 *
 * Finds the questions: the first line of each paragraph that has more than one, and every line that ends in a question
 * mark.
 *
 * Returns: (transfer full) (element-type ClaraQuestion): the questions, in the order of the text
 */
GArray *
clara_questions_read (const char *text)
{
  g_autoptr (GArray) questions = g_array_new (FALSE, FALSE, sizeof (ClaraQuestion));
  gboolean fresh = TRUE;
  guint at = 0, behind;
  Line line, answer;

  for (; next_line (text, at, &line, &behind); at = behind)
    {
      guint unused;
      gboolean mark = !is_blank (line) && text[line.end - 1] == '?';
      gboolean more = next_line (text, behind, &answer, &unused) && !is_blank (answer);

      if (!is_blank (line) && (mark || (fresh && more)))
        {
          ClaraQuestion question = { CLARA_QUESTION_OPEN, line.start, line.end,
                                     more ? answer.start : behind, FALSE };

          if (more && text[answer.end - 1] != '?')
            judge (text, answer, &question);
          g_array_append_val (questions, question);
        }
      fresh = is_blank (line);
    }

  return g_steal_pointer (&questions);
}

/* Signs that say nothing, by how many bytes they take: what is quoted is counted in characters, and found by bytes. */
static const char *const blanks[] = { "", " ", "\u00a0", "\u2003", "\U000e0020" };

static void
paint_over (char *text, guint start, guint end)
{
  guint next;

  for (guint at = start; at < end; at = next)
    {
      next = g_utf8_next_char (text + at) - text;
      memcpy (text + at, blanks[next - at], next - at);
    }
}

/**
 * clara_questions_mask:
 * @text: answers, valid UTF-8
 * @questions: (element-type ClaraQuestion): what clara_questions_read() found in it
 * @denied: whether those that are denied go as well
 *
 * Paints over the words that are not the candidate's: the rest keeps its place, in bytes and in characters.
 *
 * Returns: (transfer full): the text with blanks for the questions that say nothing of the candidate
 */
char *
clara_questions_mask (const char *text, const GArray *questions, gboolean denied)
{
  char *masked = g_strdup (text);

  for (guint i = 0; i < questions->len; i++)
    {
      const ClaraQuestion *question = &g_array_index (questions, ClaraQuestion, i);

      if (question->kind == CLARA_QUESTION_OPEN ||
          (denied && question->kind == CLARA_QUESTION_DENIED))
        paint_over (masked, question->start, question->end);
    }

  return masked;
}

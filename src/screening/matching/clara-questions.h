/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ClaraQuestionKind:
 * @CLARA_QUESTION_OPEN: the answer speaks for itself, or cannot be told: of the question no word is the candidate's
 * @CLARA_QUESTION_AFFIRMED: the answer begins with a plain yes: the candidate says what the question asks
 * @CLARA_QUESTION_DENIED: the answer begins with a plain no
 *
 * What an answer makes of the words of its question.
 */
typedef enum
{
  CLARA_QUESTION_OPEN,
  CLARA_QUESTION_AFFIRMED,
  CLARA_QUESTION_DENIED,
} ClaraQuestionKind;

/**
 * ClaraQuestion:
 * @kind: what its answer makes of it
 * @start: its first byte in the text
 * @end: the byte behind it, blanks at the end left out
 * @answer: the first byte of its answer
 * @either: whether it asks for one thing or another, so that a yes does not tell which
 *
 * A question of an application, which somebody of the team has written.
 */
typedef struct
{
  ClaraQuestionKind kind;
  guint             start;
  guint             end;
  guint             answer;
  gboolean          either;
} ClaraQuestion;

GArray *clara_questions_read (const char   *text) G_GNUC_WARN_UNUSED_RESULT;
char   *clara_questions_mask (const char   *text,
                              const GArray *questions,
                              gboolean      denied) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

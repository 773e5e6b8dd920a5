/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli-score.h"

#include "clara-cli-output.h"
#include "clara-score-json.h"

#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>

/* Narrow enough for a terminal of the smallest usual width. */
#define WIDTH 96

#define MAX_QUOTE_CHARACTERS 150

static const char *const status_words[CLARA_N_STATUSES] = {
  [CLARA_STATUS_TO_REVIEW] = N_ ("To Review"),
  [CLARA_STATUS_NOT_QUALIFIED] = N_ ("Not Qualified"),
  [CLARA_STATUS_PRE_QUALIFIED] = N_ ("Pre-Qualified"),
  [CLARA_STATUS_QUALIFIED] = N_ ("Qualified"),
};

static const char *const verdict_signs[CLARA_N_VERDICTS] = {
  [CLARA_VERDICT_MET] = "✓",
  [CLARA_VERDICT_PARTIAL] = "◐",
  [CLARA_VERDICT_MISSING] = "✗",
  [CLARA_VERDICT_UNKNOWN] = "?",
};

/**
 * clara_cli_get_status_words:
 * @status: a status
 *
 * Returns: (transfer none): what people call it
 */
const char *
clara_cli_get_status_words (ClaraStatus status)
{
  return _ (status_words[status]);
}

/**
 * clara_cli_describe_score:
 * @score: 0 … 100
 * @low: the least it could be
 * @high: the most it could be
 * @reason: (nullable): why nothing could be read; then there is no score
 *
 * Returns: (transfer full): the score for people
 */
char *
clara_cli_describe_score (double score, double low, double high, const char *reason)
{
  if (reason != NULL)
    return g_strdup_printf (_ ("not read: %s"), clara_cli_explain_reason (reason));
  if (high - low < 0.5)
    return g_strdup_printf (_ ("%.0f of 100"), score);

  return g_strdup_printf (_ ("%.0f of 100, up to %.0f if all that is unknown holds"), score, high);
}

/**
 * clara_cli_print_wrapped:
 * @text: text that a stranger may have written
 * @indent: how many blanks stand in front of each line but the first
 *
 * Prints words in lines that fit; the first stands where the cursor is.
 */
void
clara_cli_print_wrapped (const char *text, guint indent)
{
  g_autofree char *printable = clara_cli_make_printable (text);
  g_auto (GStrv) words = NULL;
  guint column = indent;

  g_strdelimit (printable, "\n\t", ' ');
  words = g_strsplit (printable, " ", -1);
  for (guint i = 0; words[i] != NULL; i++)
    {
      guint length = g_utf8_strlen (words[i], -1);

      if (length == 0)
        continue;
      if (column > indent && column + 1 + length > WIDTH)
        {
          printf ("\n%*s", (int) indent, "");
          column = indent;
        }
      else if (column > indent)
        {
          putchar (' ');
          column++;
        }
      fputs (words[i], stdout);
      column += length;
    }
  putchar ('\n');
}

static char *
shorten (const char *text, guint characters)
{
  g_autofree char *start = NULL;

  if (g_utf8_strlen (text, -1) <= characters)
    return g_strdup (text);

  start = g_utf8_substring (text, 0, characters - 1);

  return g_strconcat (start, "…", NULL);
}

static void
print_match (const ClaraMatch *match, const ClaraRequirement *requirement)
{
  printf ("    %s %4.1f/%-4.1f ", verdict_signs[match->verdict], match->points, match->of);
  clara_cli_print_wrapped (requirement->text, 16);
  for (guint i = 0; i < match->evidence->len; i++)
    {
      const ClaraEvidence *evidence = &g_array_index (match->evidence, ClaraEvidence, i);
      g_autofree char *quote = shorten (evidence->quote, MAX_QUOTE_CHARACTERS);
      g_autofree char *marked = g_strdup_printf ("“%s”", quote);

      fputs ("                ", stdout);
      clara_cli_print_wrapped (marked, 17);
    }
}

/**
 * clara_cli_print_score:
 * @score: a score
 * @reason: (nullable): why nothing could be read
 * @rubric: what it was made by
 *
 * Prints for people what speaks for a candidate, requirement by requirement, behind a summary and what is to be looked
 * at.
 */
void
clara_cli_print_score (ClaraScore *score, const char *reason, ClaraRubric *rubric)
{
  g_autofree char *summary = clara_score_get_summary_text (score);
  guint n_matches = MIN (clara_score_get_n_matches (score),
                         clara_rubric_get_n_requirements (rubric));

  if (*summary != '\0')
    {
      fputs ("    ", stdout);
      clara_cli_print_wrapped (summary, 4);
    }
  for (guint i = 0; i < clara_score_get_n_warnings (score); i++)
    {
      const char *kind, *message;

      clara_score_get_warning (score, i, &kind, &message);
      fputs ("    ! ", stdout);
      clara_cli_print_wrapped (message, 6);
    }
  if (reason == NULL)
    for (guint i = 0; i < n_matches; i++)
      print_match (clara_score_get_match (score, i), clara_rubric_get_requirement (rubric, i));
}

/**
 * clara_cli_print_legend:
 *
 * Says what the signs of clara_cli_print_score() mean.
 */
void
clara_cli_print_legend (void)
{
  puts (_ ("✓ met   ◐ in part   ✗ missing   ? a résumé does not tell. Points behind each: reached "
           "of possible."));
  puts (_ ("A score sorts; a person decides."));
}

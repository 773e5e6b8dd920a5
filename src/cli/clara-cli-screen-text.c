/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli-screen-private.h"

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

/* Prints words in lines that fit, each behind @indent blanks; the first stands where the cursor is. */
static void
print_wrapped (const char *text, guint indent)
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
  print_wrapped (requirement->text, 16);
  for (guint i = 0; i < match->evidence->len; i++)
    {
      const ClaraEvidence *evidence = &g_array_index (match->evidence, ClaraEvidence, i);
      g_autofree char *quote = shorten (evidence->quote, MAX_QUOTE_CHARACTERS);
      g_autofree char *marked = g_strdup_printf ("“%s”", quote);

      fputs ("                ", stdout);
      print_wrapped (marked, 17);
    }
}

static void
print_heading (const ClaraCliCandidate *candidate, guint rank, gboolean file_names)
{
  const char *name = file_names ? candidate->file : candidate->label;
  g_autofree char *printable = clara_cli_make_printable (name);
  double low = clara_score_get_low (candidate->score),
         high = clara_score_get_high (candidate->score);
  const char *status = _ (status_words[clara_score_get_status (candidate->score)]);

  printf ("%3u. %s · ", rank, printable);
  if (candidate->reason != NULL)
    printf (_ ("not read: %s · %s\n"), clara_cli_explain_reason (candidate->reason), status);
  else if (high - low < 0.5)
    printf (_ ("%.0f of 100 · %s\n"), clara_score_get_score (candidate->score), status);
  else
    printf (_ ("%.0f of 100, up to %.0f if all that is unknown holds · %s\n"),
            clara_score_get_score (candidate->score), high, status);
}

static void
print_candidate (const ClaraCliCandidate *candidate,
                 ClaraRubric *rubric,
                 guint rank,
                 gboolean file_names)
{
  g_autofree char *summary = clara_score_get_summary_text (candidate->score);

  print_heading (candidate, rank, file_names);
  if (*summary != '\0')
    {
      fputs ("    ", stdout);
      print_wrapped (summary, 4);
    }
  for (guint i = 0; i < clara_score_get_n_warnings (candidate->score); i++)
    {
      const char *kind, *message;

      clara_score_get_warning (candidate->score, i, &kind, &message);
      fputs ("    ! ", stdout);
      print_wrapped (message, 6);
    }
  if (candidate->reason == NULL)
    for (guint i = 0; i < clara_score_get_n_matches (candidate->score); i++)
      print_match (clara_score_get_match (candidate->score, i),
                   clara_rubric_get_requirement (rubric, i));
  putchar ('\n');
}

/**
 * clara_cli_screen_print_text:
 * @rubric: what was asked for
 * @ranked: (element-type ClaraCliCandidate): the candidates, best first
 * @n_detailed: so many of the best are shown with all that speaks for them, the others in a line each
 * @file_names: whether to show the files' names, which may name people, in place of labels
 * @has_model: whether meaning was compared, too
 *
 * Prints a ranking for people: each candidate's score and place, a summary, and requirement by requirement the words
 * that speak for it.
 */
void
clara_cli_screen_print_text (ClaraRubric *rubric,
                             GPtrArray *ranked,
                             guint n_detailed,
                             gboolean file_names,
                             gboolean has_model)
{
  const char *title = clara_rubric_get_title (rubric);
  guint n = clara_rubric_get_n_requirements (rubric);
  g_autofree char *printable = clara_cli_make_printable (*title != '\0' ? title : _ ("This job"));

  printf (ngettext ("%s asks for %u thing.", "%s asks for %u things.", n), printable, n);
  fputs ("\n\n", stdout);
  if (n == 0)
    puts (_ ("Nothing was found in the job text that a candidate could be held against, so "
             "everyone is to be reviewed.\n"));
  for (guint i = 0; i < ranked->len; i++)
    if (i < n_detailed)
      print_candidate (g_ptr_array_index (ranked, i), rubric, i + 1, file_names);
    else
      print_heading (g_ptr_array_index (ranked, i), i + 1, file_names);
  if (ranked->len > n_detailed)
    putchar ('\n');

  puts (_ ("✓ met   ◐ in part   ✗ missing   ? a résumé does not tell. Points behind each: reached "
           "of possible."));
  puts (_ ("A score sorts; a person decides."));
  if (!has_model)
    puts (_ ("Without the embedding model (./build-aux/setup fetches it) only words are compared, "
             "not their meaning."));
}

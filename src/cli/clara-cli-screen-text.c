/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli-screen-private.h"

#include "clara-cli-output.h"
#include "clara-cli-score.h"

#include <glib/gi18n.h>
#include <stdio.h>

static void
print_heading (const ClaraCliCandidate *candidate, guint rank, gboolean file_names)
{
  const char *name = file_names ? candidate->file : candidate->label;
  g_autofree char *printable = clara_cli_make_printable (name);
  g_autofree char *score = clara_cli_describe_score (
      clara_score_get_score (candidate->score), clara_score_get_low (candidate->score),
      clara_score_get_high (candidate->score), candidate->reason);

  printf ("%3u. %s · %s · %s\n", rank, printable, score,
          clara_cli_get_status_words (clara_score_get_status (candidate->score)));
}

static void
print_candidate (const ClaraCliCandidate *candidate,
                 ClaraRubric *rubric,
                 guint rank,
                 gboolean file_names)
{
  print_heading (candidate, rank, file_names);
  clara_cli_print_score (candidate->score, candidate->reason, rubric);
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

  clara_cli_print_legend ();
  if (!has_model)
    puts (_ ("Without the embedding model (./build-aux/setup fetches it) only words are compared, "
             "not their meaning."));
}

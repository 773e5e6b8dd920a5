/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-cards.h"
#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-score.h"

#include <stdio.h>

/* What needs no decision any more comes last. */
static const ClaraStatus columns[] = { CLARA_STATUS_QUALIFIED, CLARA_STATUS_PRE_QUALIFIED,
                                       CLARA_STATUS_TO_REVIEW, CLARA_STATUS_NOT_QUALIFIED };

/* A board may be long: each card is printed as soon as it is made into JSON. */
static void
print_column_as_json (ClaraStatus status, GPtrArray *cards)
{
  gboolean first = TRUE;

  printf ("{\"status\":\"%s\",\"candidacies\":[", clara_status_to_string (status));
  for (guint i = 0; i < cards->len; i++)
    {
      const ClaraCandidacy *card = g_ptr_array_index (cards, i);
      g_autoptr (JsonObject) object = NULL;

      if (card->status != status)
        continue;
      object = clara_cli_card_to_json (card);
      if (!first)
        putchar (',');
      clara_cli_put_json (object);
      first = FALSE;
    }
  fputs ("]}", stdout);
}

static void
print_as_json (const ClaraJob *job, GPtrArray *cards)
{
  g_autoptr (JsonObject) object = clara_cli_job_to_json (job);

  fputs ("{\"job\":", stdout);
  clara_cli_put_json (object);
  fputs (",\"columns\":[", stdout);
  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    {
      if (i > 0)
        putchar (',');
      print_column_as_json (i, cards);
    }
  puts ("]}");
}

/* What a person should know of a card before they decide. */
static void
print_marks (const ClaraCandidacy *card, const ClaraJob *job)
{
  if (card->placed_by == CLARA_PLACED_BY_PERSON)
    fputs (_ (" · placed by a person"), stdout);
  else if (card->placed_by == CLARA_PLACED_BY_LEVER)
    fputs (_ (" · placed by Lever"), stdout);
  if (card->placed_by != CLARA_PLACED_BY_AUTOMATIC && card->has_score && card->reason == NULL &&
      card->suggestion != card->status)
    printf (_ (" · the score says %s"), clara_cli_get_status_words (card->suggestion));
  if (card->decision != CLARA_DECISION_NONE)
    fputs (card->decision == CLARA_DECISION_ADVANCE ? _ (" · advance") : _ (" · decline"), stdout);
  if (card->n_comments > 0)
    {
      fputs (" · ", stdout);
      printf (ngettext ("%u comment", "%u comments", card->n_comments), card->n_comments);
    }
  if (card->duplicates > 0)
    fputs (_ (" · perhaps here twice"), stdout);
  if (card->hidden > 0)
    fputs (_ (" · hidden text"), stdout);
  if (card->has_score && card->rubric_version != job->rubric_version)
    fputs (_ (" · scored by an earlier rubric"), stdout);
}

/* The score, and behind a dash how far it could go. */
static void
print_range (const ClaraCandidacy *card)
{
  gboolean scored = card->has_score && card->reason == NULL;

  if (!scored)
    fputs ("      –  ", stdout);
  else if (card->high - card->low < 0.5)
    printf ("    %3.0f  ", card->score);
  else
    printf ("%3.0f–%-3.0f  ", card->score, card->high);
}

static void
print_card (const ClaraCandidacy *card, const ClaraJob *job)
{
  g_autofree char *id = clara_id_to_string (&card->id);

  fputs ("  ", stdout);
  print_range (card);
  printf ("%-13s  %s", card->label, id);
  if (card->reason != NULL)
    printf (_ (" · not read: %s"), clara_cli_explain_reason (card->reason));
  else if (!card->has_score)
    fputs (_ (" · not read yet"), stdout);
  print_marks (card, job);
  putchar ('\n');
}

static void
print_column (ClaraStatus status, const ClaraJob *job, GPtrArray *cards)
{
  if (job->counts[status] == 0)
    return;

  printf ("\n%s (%u)\n", clara_cli_get_status_words (status), job->counts[status]);
  for (guint i = 0; i < cards->len; i++)
    {
      const ClaraCandidacy *card = g_ptr_array_index (cards, i);

      if (card->status == status)
        print_card (card, job);
    }
}

static gboolean
has_range (GPtrArray *cards)
{
  for (guint i = 0; i < cards->len; i++)
    {
      const ClaraCandidacy *card = g_ptr_array_index (cards, i);

      if (card->has_score && card->reason == NULL && card->high - card->low >= 0.5)
        return TRUE;
    }

  return FALSE;
}

static void
print_for_people (const ClaraJob *job, GPtrArray *cards)
{
  g_autofree char *title = clara_cli_make_printable (job->title);

  printf ("%s\n", title);
  if (cards->len == 0)
    puts (_ ("Nobody is here yet. clara-cli import JOB FILE… brings candidates in."));
  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    print_column (columns[i], job, cards);
  if (has_range (cards))
    puts (_ ("\nBehind a dash: how far the score could go, were all met that a résumé does not "
             "tell."));
}

/**
 * clara_cli_board:
 * @arguments: (array zero-terminated=1): `board` and what follows it
 *
 * Prints where the candidates of a job stand, blind.
 *
 * Returns: the exit status
 */
int
clara_cli_board (char **arguments)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_autoptr (ClaraJob) job = NULL;
  g_autoptr (GPtrArray) cards = NULL;
  g_autofree char *name = NULL;
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "job", 0, 0, G_OPTION_ARG_STRING, &name, N_ ("The job: its id or its title"), N_ ("JOB") },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { NULL },
  };
  int status;

  if (!clara_cli_parse_options (arguments, _ ("— print where the candidates of a job stand"),
                                entries))
    return CLARA_CLI_USAGE;
  if (name == NULL)
    {
      clara_cli_complain (_ ("Write it so: clara-cli %s"), "board --job JOB [--json]");
      return CLARA_CLI_USAGE;
    }
  status = clara_cli_workspace_open (&workspace);
  if (status != CLARA_CLI_DONE)
    return status;
  job = clara_cli_workspace_get_job (&workspace, name);
  if (job == NULL)
    return CLARA_CLI_FAILED;
  cards = clara_cli_list_cards (&workspace, job);
  if (cards == NULL)
    return CLARA_CLI_FAILED;

  if (json)
    print_as_json (job, cards);
  else
    print_for_people (job, cards);

  return clara_cli_flush () ? CLARA_CLI_DONE : CLARA_CLI_FAILED;
}

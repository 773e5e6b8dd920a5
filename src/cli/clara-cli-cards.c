/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli-cards.h"

#include "clara-cli-output.h"
#include "clara-cli-score.h"
#include "clara-workspace-jobs.h"

#include <glib/gi18n.h>

/**
 * clara_cli_job_to_json:
 * @job: a job with its counts
 *
 * Returns: (transfer full): the job as `jobs` and `board` print it
 */
JsonObject *
clara_cli_job_to_json (const ClaraJob *job)
{
  JsonObject *object = json_object_new ();
  JsonObject *counts = json_object_new ();

  clara_cli_set_id (object, "id", &job->id);
  clara_cli_set_string (object, "posting", job->posting);
  json_object_set_string_member (object, "title", job->title);
  json_object_set_boolean_member (object, "processed", job->processed);
  json_object_set_boolean_member (object, "external", job->external);
  clara_cli_set_string (object, "reason", job->reason);
  if (job->outdated)
    json_object_set_boolean_member (object, "outdated", TRUE);
  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    json_object_set_int_member (counts, clara_status_to_string (i), job->counts[i]);
  json_object_set_object_member (object, "counts", counts);
  json_object_set_int_member (object, "rubric", job->rubric_version);

  return object;
}

/**
 * clara_cli_card_to_json:
 * @card: a card
 *
 * Returns: (transfer full): the card as `board` prints it
 */
JsonObject *
clara_cli_card_to_json (const ClaraCandidacy *card)
{
  JsonObject *object = json_object_new ();

  clara_cli_set_id (object, "id", &card->id);
  clara_cli_set_string (object, "opportunity", card->opportunity);
  if (card->has_score && card->reason == NULL)
    json_object_set_double_member (object, "score", card->score);
  else
    json_object_set_null_member (object, "score");
  json_object_set_string_member (object, "label", card->label);
  clara_cli_set_string (object, "stage", card->stage);
  json_object_set_boolean_member (object, "shared", card->shared);
  clara_cli_set_string (
      object, "decision",
      card->decision != CLARA_DECISION_NONE ? clara_decision_to_string (card->decision) : NULL);
  json_object_set_string_member (object, "placed_by", clara_placed_by_to_string (card->placed_by));
  clara_cli_set_string (object, "reason", card->reason);

  return object;
}

/**
 * clara_cli_describe_card:
 * @card: a card
 *
 * Returns: (transfer full): its score for people, or why it has none
 */
char *
clara_cli_describe_card (const ClaraCandidacy *card)
{
  if (!card->has_score && card->reason == NULL)
    return g_strdup (_ ("not read yet"));

  return clara_cli_describe_score (card->score, card->low, card->high, card->reason);
}

/**
 * clara_cli_list_cards:
 * @workspace: a workspace
 * @job: (inout): a job; its counts become those of the cards
 *
 * The cards of a job that the member may see, best first. A hiring manager sees what was shared and nothing else.
 *
 * Returns: (transfer full) (nullable) (element-type ClaraCandidacy): the cards; %NULL where it has been said why not
 */
GPtrArray *
clara_cli_list_cards (const ClaraCliWorkspace *workspace, ClaraJob *job)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *cards = clara_workspace_list_cards (workspace->workspace, job, NULL, &error);

  if (cards == NULL)
    clara_cli_complain_of_error (error);

  return cards;
}

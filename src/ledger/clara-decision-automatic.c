/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-ledger"

#include "clara-audit.h"
#include "clara-candidacies.h"
#include "clara-decision-private.h"
#include "clara-error.h"
#include "clara-facts-private.h"
#include "clara-jobs.h"
#include "clara-publication.h"

/*
 * Who is stronger: a later change of stage in Lever, then a person's placement, then the score. So a score moves only
 * what nothing but a score has placed, and Lever moves what was placed before its stage changed.
 */

static char *
describe_score (const ClaraScoreRow *row)
{
  g_autoptr (JsonObject) facts = json_object_new ();

  clara_facts_set_string (facts, "engine", row->engine);
  clara_facts_set_string (facts, "model", row->model);
  json_object_set_int_member (facts, "rubric", row->rubric_version);
  json_object_set_double_member (facts, "score", row->score);
  json_object_set_double_member (facts, "low", row->low);
  json_object_set_double_member (facts, "high", row->high);
  json_object_set_string_member (facts, "status", clara_status_to_string (row->status));

  return clara_facts_to_string (facts);
}

static gboolean
audit_score (ClaraWrite *write,
             const ClaraCandidacy *card,
             const ClaraScoreRow *row,
             GError **error)
{
  g_autofree char *facts = describe_score (row);
  const ClaraAuditEntry entry = { .action = "score",
                                  .job = &card->job,
                                  .candidacy = &card->id,
                                  .subject = &row->rubric,
                                  .facts = facts };

  return clara_audit_append (write, &entry, error);
}

/* A score that was begun by an earlier rubric says nothing of the one that counts now. */
static gboolean
is_of_current_rubric (ClaraConnection *connection,
                      const ClaraCandidacy *card,
                      const ClaraScoreRow *row,
                      gboolean *current,
                      GError **error)
{
  ClaraId rubric;
  g_autofree char *document = clara_rubrics_get_current (connection, &card->job, &rubric, NULL,
                                                         error);

  if (document == NULL)
    return FALSE;

  *current = clara_id_equal (&rubric, &row->rubric);

  return TRUE;
}

/* Moves what nobody but a score has placed; @moved tells whether it did. */
static gboolean
place_automatically (ClaraWrite *write,
                     ClaraCandidacy *card,
                     ClaraStatus to,
                     gboolean *moved,
                     GError **error)
{
  const ClaraMove move = { .to = to, .placed_by = CLARA_PLACED_BY_AUTOMATIC, .action = "place" };

  *moved = card->placed_by == CLARA_PLACED_BY_AUTOMATIC && card->status != to &&
           clara_id_is_zero (&card->merged_into);

  return !*moved || clara_decision_place (write, card, &move, NULL, error);
}

/* A first note where it is first placed, another one where the automatic status changes; a card to review gets none, but
   one that a note has told otherwise of is told of again. */
static gboolean
tell_score (ClaraWrite *write, const ClaraCandidacy *card, GError **error)
{
  int version = 0;
  gint64 seq;

  if (card->opportunity == NULL)
    return TRUE;
  if (card->status == CLARA_STATUS_TO_REVIEW &&
      !clara_publication_has_score (clara_write_get_connection (write), &card->id, &version, &seq,
                                    error))
    return FALSE;

  return (card->status == CLARA_STATUS_TO_REVIEW && version == 0) ||
         clara_publication_add_score (write, card, NULL, error);
}

/**
 * clara_decision_take_score:
 * @write: a transaction of the program itself
 * @row: (inout): a score; gets its place and its time
 * @document: JSON: all of it, as clara_score_to_json() gives it
 * @moved: (out) (optional): whether the card moved
 * @error: return location for a #GError
 *
 * Keeps a score, and places the card by it where nothing stronger has: a card that a person or Lever has placed stays,
 * and shows what the score suggests. A score by a rubric that does not count any more is kept, and places nothing.
 *
 * Returns: whether it was kept; %CLARA_ERROR_NOT_FOUND where the candidacy or the rubric is gone,
 *   %CLARA_ERROR_INVALID where @document cannot be told to Lever
 */
gboolean
clara_decision_take_score (ClaraWrite *write,
                           ClaraScoreRow *row,
                           const char *document,
                           gboolean *moved,
                           GError **error)
{
  ClaraConnection *connection = clara_write_get_connection (write);
  g_autoptr (ClaraCandidacy) card = NULL;
  gboolean placed = FALSE;
  gboolean current;

  if (!clara_scores_add (write, row, document, error))
    return FALSE;

  card = clara_candidacies_get (connection, &row->candidacy, error);
  if (card == NULL || !audit_score (write, card, row, error) ||
      (card->reason != NULL && !clara_candidacies_set_reason (write, &card->id, NULL, error)) ||
      !is_of_current_rubric (connection, card, row, &current, error) ||
      (current && !place_automatically (write, card, row->status, &placed, error)) ||
      (placed && !tell_score (write, card, error)))
    return FALSE;

  if (moved != NULL)
    *moved = placed;

  return TRUE;
}

/**
 * clara_decision_take_unreadable:
 * @write: a transaction of the program itself
 * @candidacy: a candidacy
 * @reason: a short stable name of why its material cannot be read; nobody's words
 * @moved: (out) (optional): whether the card moved
 * @error: return location for a #GError
 *
 * What cannot be read is for a person to look at: it is never *Not Qualified*. A card that a person or Lever has placed
 * stays.
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_FOUND
 */
gboolean
clara_decision_take_unreadable (ClaraWrite *write,
                                const ClaraId *candidacy,
                                const char *reason,
                                gboolean *moved,
                                GError **error)
{
  g_autoptr (ClaraCandidacy)
      card = clara_candidacies_get (clara_write_get_connection (write), candidacy, error);
  g_autoptr (JsonObject) facts = json_object_new ();
  g_autofree char *json = NULL;
  ClaraAuditEntry entry = { .action = "unreadable", .candidacy = candidacy };
  gboolean placed;

  clara_facts_set_string (facts, "reason", reason);
  json = clara_facts_to_string (facts);
  if (card == NULL)
    return FALSE;

  entry.job = &card->job;
  entry.facts = json;
  if (!clara_candidacies_set_reason (write, candidacy, reason, error) ||
      !clara_audit_append (write, &entry, error) ||
      !place_automatically (write, card, CLARA_STATUS_TO_REVIEW, &placed, error))
    return FALSE;

  if (moved != NULL)
    *moved = placed;

  return TRUE;
}

/* Whether a person has placed the card after @at. */
static gboolean
is_overtaken_by_person (ClaraConnection *connection,
                        const ClaraCandidacy *card,
                        gint64 at,
                        gboolean *overtaken,
                        GError **error)
{
  g_autoptr (GPtrArray) moves = NULL;
  const ClaraPlacement *last;

  *overtaken = FALSE;
  if (at <= 0 || card->placed_by != CLARA_PLACED_BY_PERSON)
    return TRUE;

  moves = clara_candidacies_get_history (connection, &card->id, error);
  if (moves == NULL)
    return FALSE;

  last = moves->len > 0 ? g_ptr_array_index (moves, moves->len - 1) : NULL;
  *overtaken = last != NULL && last->at > at;

  return TRUE;
}

/**
 * clara_decision_take_stage:
 * @write: a transaction of the program itself
 * @candidacy: a candidacy
 * @stage: (nullable): Lever's id of the stage, or of the archive reason, that it is in now
 * @to: (nullable): the status that the team's mapping gives it; %NULL: none
 * @at: when it came there, in ms since the epoch, UTC; 0: nobody knows, so now
 * @moved: (out) (optional): whether the card moved
 * @error: return location for a #GError
 *
 * A change of stage in Lever. It is stronger than a person's placement before it, and weaker than one after it. The same
 * stage again is no change, so what a person has decided since stays. A person takes it back with
 * clara_decision_put_back().
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_FOUND
 */
gboolean
clara_decision_take_stage (ClaraWrite *write,
                           const ClaraId *candidacy,
                           const char *stage,
                           const ClaraStatus *to,
                           gint64 at,
                           gboolean *moved,
                           GError **error)
{
  ClaraConnection *connection = clara_write_get_connection (write);
  g_autoptr (ClaraCandidacy) card = clara_candidacies_get (connection, candidacy, error);
  ClaraMove move = { .placed_by = CLARA_PLACED_BY_LEVER, .action = "map", .with_note = TRUE };
  gboolean overtaken;

  if (moved != NULL)
    *moved = FALSE;
  if (card == NULL)
    return FALSE;
  if (g_strcmp0 (card->stage, stage) == 0)
    return TRUE;

  if (!is_overtaken_by_person (connection, card, at, &overtaken, error) ||
      !clara_candidacies_set_stage (write, candidacy, stage, error))
    return FALSE;

  if (to == NULL || overtaken || !clara_id_is_zero (&card->merged_into) ||
      (card->status == *to && card->placed_by == CLARA_PLACED_BY_LEVER))
    return TRUE;

  move.to = *to;
  if (!clara_decision_place (write, card, &move, NULL, error))
    return FALSE;

  if (moved != NULL)
    *moved = TRUE;

  return TRUE;
}

/**
 * clara_decision_publish:
 * @write: a transaction of a member
 * @candidacy: a candidacy
 * @added: (out) (optional): whether Lever did not know of its newest score yet
 * @error: return location for a #GError
 *
 * Sends the newest score to Lever, because a person says so.
 *
 * Returns: whether it was written, or there is nothing to tell; %CLARA_ERROR_NOT_PERMITTED, %CLARA_ERROR_NOT_FOUND
 */
gboolean
clara_decision_publish (ClaraWrite *write,
                        const ClaraId *candidacy,
                        gboolean *added,
                        GError **error)
{
  ClaraConnection *connection = clara_write_get_connection (write);
  g_autoptr (ClaraCandidacy) card = NULL;
  ClaraAuditEntry entry = { .action = "publish", .candidacy = candidacy };
  gboolean told;

  if (!clara_actor_check (connection, clara_write_get_member (write), CLARA_MAY_PUBLISH, error))
    return FALSE;

  card = clara_candidacies_get (connection, candidacy, error);
  if (card == NULL || !clara_publication_add_score (write, card, &told, error))
    return FALSE;

  entry.job = &card->job;
  if (told && !clara_audit_append (write, &entry, error))
    return FALSE;

  if (added != NULL)
    *added = told;

  return TRUE;
}

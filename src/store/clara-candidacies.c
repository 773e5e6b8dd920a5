/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-candidacies.h"

#include "clara-store-private.h"

/*
 * One statement gives a card whole. The newest score is found by the index on (candidacy, seq), and read by its row:
 * that is what the view newest_score says, written so that SQLite does not build the view first.
 */
#define CARDS                                                                                      \
  "SELECT c.id, c.job, c.number, c.label, c.opportunity, c.status, c.placed_by, c.stage, "         \
  "c.reason, "                                                                                     \
  "c.decision, c.shared, c.version, c.created, c.updated, c.merged_into, "                         \
  "s.score, s.low, s.high, s.status, s.rubric_version, s.engine, "                                 \
  "(SELECT count (*) FROM comment WHERE comment.candidacy = c.id), "                               \
  "(SELECT count (*) FROM duplicate_flag AS d WHERE d.one = c.id AND d.dismissed = 0) + "          \
  "(SELECT count (*) FROM duplicate_flag AS d WHERE d.other = c.id AND d.dismissed = 0), "         \
  "(SELECT sum (hidden) FROM material WHERE material.candidacy = c.id), "                          \
  "(SELECT count (*) FROM material WHERE material.candidacy = c.id), s.strongest, s.unmet "        \
  "FROM candidacy AS c "                                                                           \
  "LEFT JOIN score AS s ON s.seq = (SELECT max (seq) FROM score WHERE score.candidacy = c.id) "

static ClaraCandidacy *
candidacy_of_row (ClaraStatement *row)
{
  ClaraCandidacy *card = clara_candidacy_new ();

  clara_statement_get_id (row, 0, &card->id);
  clara_statement_get_id (row, 1, &card->job);
  card->number = (int) clara_statement_get_int64 (row, 2);
  card->label = clara_statement_dup_text (row, 3);
  card->opportunity = clara_statement_dup_text (row, 4);
  /* A name that is unknown leaves the first of its kind: to review, automatic. */
  clara_status_from_string (clara_statement_get_text (row, 5), &card->status);
  clara_placed_by_from_string (clara_statement_get_text (row, 6), &card->placed_by);
  card->stage = clara_statement_dup_text (row, 7);
  card->reason = clara_statement_dup_text (row, 8);
  clara_decision_from_string (clara_statement_get_text (row, 9), &card->decision);
  card->shared = clara_statement_get_boolean (row, 10);
  card->version = (int) clara_statement_get_int64 (row, 11);
  card->created = clara_statement_get_int64 (row, 12);
  card->updated = clara_statement_get_int64 (row, 13);
  clara_statement_get_id (row, 14, &card->merged_into);
  card->has_score = !clara_statement_is_null (row, 15);
  card->score = clara_statement_get_double (row, 15);
  card->low = clara_statement_get_double (row, 16);
  card->high = clara_statement_get_double (row, 17);
  clara_status_from_string (clara_statement_get_text (row, 18), &card->suggestion);
  card->rubric_version = (int) clara_statement_get_int64 (row, 19);
  card->engine = clara_statement_dup_text (row, 20);
  card->n_comments = (guint) clara_statement_get_int64 (row, 21);
  card->duplicates = (guint) clara_statement_get_int64 (row, 22);
  card->hidden = (guint) clara_statement_get_int64 (row, 23);
  card->n_materials = (guint) clara_statement_get_int64 (row, 24);
  card->strongest = clara_statement_dup_text (row, 25);
  card->unmet = clara_statement_dup_text (row, 26);

  return card;
}

/* The next number of a job, which is never given again. */
static gboolean
take_number (ClaraWrite *write, const ClaraId *job, int *number, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "UPDATE job SET next_number = next_number + 1 WHERE id = $1 RETURNING next_number - 1");
  ClaraStep step;

  clara_statement_bind_id (statement, 1, job);
  if (!clara_store_get_one (statement, "there is no such job", error))
    return FALSE;

  *number = (int) clara_statement_get_int64 (statement, 0);
  step = clara_statement_step (statement, error);

  return step == CLARA_STEP_DONE;
}

/**
 * clara_candidacies_add:
 * @write: a transaction
 * @candidacy: (inout): the candidacy; gets an id where it has none, its number, a label where it has none, its version
 *   and its times. What belongs to scores and counts is not written
 * @error: return location for a #GError
 *
 * Returns: whether it was added; %CLARA_ERROR_CONFLICT where its opportunity is in the job already,
 *   %CLARA_ERROR_NOT_FOUND where there is no such job
 */
gboolean
clara_candidacies_add (ClaraWrite *write, ClaraCandidacy *candidacy, GError **error)
{
  g_autoptr (ClaraStatement) statement = NULL;

  if (!clara_store_fill_id (&candidacy->id, error) ||
      !take_number (write, &candidacy->job, &candidacy->number, error))
    return FALSE;

  if (candidacy->label == NULL)
    candidacy->label = g_strdup_printf ("Candidate %02d", candidacy->number);

  clara_write_note (write, CLARA_ENTITY_JOB, &candidacy->job);
  statement = clara_write_prepare (
      write, CLARA_ENTITY_CANDIDACY, &candidacy->id,
      "INSERT INTO candidacy (id, job, number, label, opportunity, status, placed_by, stage, "
      "reason, "
      "shared, created, updated) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)");
  clara_statement_bind_id (statement, 1, &candidacy->id);
  clara_statement_bind_id (statement, 2, &candidacy->job);
  clara_statement_bind_int64 (statement, 3, candidacy->number);
  clara_statement_bind_text (statement, 4, candidacy->label);
  clara_statement_bind_text (statement, 5, candidacy->opportunity);
  clara_statement_bind_text (statement, 6, clara_status_to_string (candidacy->status));
  clara_statement_bind_text (statement, 7, clara_placed_by_to_string (candidacy->placed_by));
  clara_statement_bind_text (statement, 8, candidacy->stage);
  clara_statement_bind_text (statement, 9, candidacy->reason);
  clara_statement_bind_boolean (statement, 10, candidacy->shared);
  clara_statement_bind_int64 (statement, 11, clara_write_get_now (write));
  if (!clara_statement_run (statement, error))
    return FALSE;

  candidacy->version = 1;
  candidacy->created = candidacy->updated = clara_write_get_now (write);

  return TRUE;
}

static gboolean
add_placement (ClaraWrite *write, const ClaraPlacement *placement, gint64 *seq, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_CANDIDACY, &placement->candidacy,
      "INSERT INTO placement (candidacy, from_status, to_status, placed_by, member, reason, at, "
      "undo_of) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING seq");

  clara_statement_bind_id (statement, 1, &placement->candidacy);
  clara_statement_bind_text (statement, 2, clara_status_to_string (placement->from));
  clara_statement_bind_text (statement, 3, clara_status_to_string (placement->to));
  clara_statement_bind_text (statement, 4, clara_placed_by_to_string (placement->placed_by));
  clara_statement_bind_id (statement, 5, clara_write_get_member (write));
  clara_statement_bind_text (statement, 6, placement->reason);
  clara_statement_bind_int64 (statement, 7, clara_write_get_now (write));
  if (placement->undo_of > 0)
    clara_statement_bind_int64 (statement, 8, placement->undo_of);

  if (!clara_store_get_one (statement, "the move was not written", error))
    return FALSE;
  if (seq != NULL)
    *seq = clara_statement_get_int64 (statement, 0);

  return clara_statement_run (statement, error);
}

/**
 * clara_candidacies_place:
 * @write: a transaction
 * @candidacy: a candidacy
 * @seen_version: the version that whoever decides has seen
 * @to: where it shall stand
 * @placed_by: whose word that is
 * @reason: (nullable): in the person's own words
 * @undo_of: the move that this one takes back; 0: none
 * @placement: (out) (optional): the row of the history
 * @error: return location for a #GError
 *
 * Moves a card: its status, its version and its history. Only the floor above calls it, with audit and outbox.
 *
 * Returns: whether it moved; %CLARA_ERROR_CONFLICT where somebody else changed it meanwhile, %CLARA_ERROR_NOT_FOUND
 */
gboolean
clara_candidacies_place (ClaraWrite *write,
                         const ClaraId *candidacy,
                         int seen_version,
                         ClaraStatus to,
                         ClaraPlacedBy placed_by,
                         const char *reason,
                         gint64 undo_of,
                         gint64 *placement,
                         GError **error)
{
  g_autoptr (ClaraStatement) before = clara_connection_prepare (
      clara_write_get_connection (write),
      "SELECT status, version, job FROM candidacy WHERE id = $1");
  g_autoptr (ClaraStatement) statement = NULL;
  ClaraPlacement move = { .candidacy = *candidacy,
                          .to = to,
                          .placed_by = placed_by,
                          .reason = (char *) reason,
                          .undo_of = undo_of };
  ClaraId job;

  clara_statement_bind_id (before, 1, candidacy);
  if (!clara_store_get_one (before, "there is no such candidacy", error))
    return FALSE;

  clara_status_from_string (clara_statement_get_text (before, 0), &move.from);
  clara_statement_get_id (before, 2, &job);
  if (clara_statement_get_int64 (before, 1) != seen_version)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_CONFLICT,
                           "somebody else changed the candidacy first");
      return FALSE;
    }

  statement = clara_write_prepare (
      write, CLARA_ENTITY_CANDIDACY, candidacy,
      "UPDATE candidacy SET status = $2, placed_by = $3, version = version + 1, updated = $4 "
      "WHERE id = $1");
  clara_write_note (write, CLARA_ENTITY_JOB, &job);
  clara_statement_bind_id (statement, 1, candidacy);
  clara_statement_bind_text (statement, 2, clara_status_to_string (to));
  clara_statement_bind_text (statement, 3, clara_placed_by_to_string (placed_by));
  clara_statement_bind_int64 (statement, 4, clara_write_get_now (write));

  return clara_statement_run (statement, error) && add_placement (write, &move, placement, error);
}

/**
 * clara_candidacies_set_decision:
 * @write: a transaction
 * @candidacy: a candidacy
 * @seen_version: the version that whoever decides has seen
 * @decision: the last word of a hiring manager
 * @error: return location for a #GError
 *
 * Returns: whether it was written; %CLARA_ERROR_CONFLICT where somebody else changed it meanwhile, or it is gone
 */
gboolean
clara_candidacies_set_decision (ClaraWrite *write,
                                const ClaraId *candidacy,
                                int seen_version,
                                ClaraDecision decision,
                                GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_CANDIDACY, candidacy,
      "UPDATE candidacy SET decision = $2, version = version + 1, updated = $3 "
      "WHERE id = $1 AND version = $4");

  clara_statement_bind_id (statement, 1, candidacy);
  clara_statement_bind_text (statement, 2, clara_decision_to_string (decision));
  clara_statement_bind_int64 (statement, 3, clara_write_get_now (write));
  clara_statement_bind_int64 (statement, 4, seen_version);

  return clara_store_run_one (statement, CLARA_ERROR_CONFLICT,
                              "somebody else changed the candidacy first", error);
}

static gboolean
set_text (ClaraWrite *write,
          const ClaraId *candidacy,
          const char *sql,
          const char *text,
          GError **error)
{
  g_autoptr (ClaraStatement)
      statement = clara_write_prepare (write, CLARA_ENTITY_CANDIDACY, candidacy, sql);

  clara_statement_bind_id (statement, 1, candidacy);
  clara_statement_bind_text (statement, 2, text);
  clara_statement_bind_int64 (statement, 3, clara_write_get_now (write));

  return clara_store_run_one (statement, CLARA_ERROR_NOT_FOUND, "there is no such candidacy",
                              error);
}

/**
 * clara_candidacies_set_stage:
 * @write: a transaction
 * @candidacy: a candidacy
 * @stage: (nullable): Lever's id of the stage
 * @error: return location for a #GError
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_FOUND
 */
gboolean
clara_candidacies_set_stage (ClaraWrite *write,
                             const ClaraId *candidacy,
                             const char *stage,
                             GError **error)
{
  return set_text (write, candidacy, "UPDATE candidacy SET stage = $2, updated = $3 WHERE id = $1",
                   stage, error);
}

/**
 * clara_candidacies_set_reason:
 * @write: a transaction
 * @candidacy: a candidacy
 * @reason: (nullable): why its material cannot be read; %NULL: it can
 * @error: return location for a #GError
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_FOUND
 */
gboolean
clara_candidacies_set_reason (ClaraWrite *write,
                              const ClaraId *candidacy,
                              const char *reason,
                              GError **error)
{
  return set_text (write, candidacy, "UPDATE candidacy SET reason = $2, updated = $3 WHERE id = $1",
                   reason, error);
}

/**
 * clara_candidacies_set_shared:
 * @write: a transaction
 * @candidacy: a candidacy
 * @shared: whether a hiring manager may see it
 * @error: return location for a #GError
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_FOUND
 */
gboolean
clara_candidacies_set_shared (ClaraWrite *write,
                              const ClaraId *candidacy,
                              gboolean shared,
                              GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_CANDIDACY, candidacy,
      "UPDATE candidacy SET shared = $2, updated = $3 WHERE id = $1");

  clara_statement_bind_id (statement, 1, candidacy);
  clara_statement_bind_boolean (statement, 2, shared);
  clara_statement_bind_int64 (statement, 3, clara_write_get_now (write));

  return clara_store_run_one (statement, CLARA_ERROR_NOT_FOUND, "there is no such candidacy",
                              error);
}

/**
 * clara_candidacies_get:
 * @connection: where to read
 * @candidacy: a candidacy
 * @error: return location for a #GError
 *
 * Returns: (transfer full): the card; %NULL with %CLARA_ERROR_NOT_FOUND
 */
ClaraCandidacy *
clara_candidacies_get (ClaraConnection *connection, const ClaraId *candidacy, GError **error)
{
  g_autoptr (ClaraStatement)
      statement = clara_connection_prepare (connection, CARDS "WHERE c.id = $1");

  clara_statement_bind_id (statement, 1, candidacy);
  if (!clara_store_get_one (statement, "there is no such candidacy", error))
    return NULL;

  return candidacy_of_row (statement);
}

/**
 * clara_candidacies_get_by_opportunity:
 * @connection: where to read
 * @job: a job
 * @opportunity: Lever's id
 * @error: return location for a #GError
 *
 * Returns: (transfer full): the card; %NULL with %CLARA_ERROR_NOT_FOUND
 */
ClaraCandidacy *
clara_candidacies_get_by_opportunity (ClaraConnection *connection,
                                      const ClaraId *job,
                                      const char *opportunity,
                                      GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, CARDS "WHERE c.job = $1 AND c.opportunity = $2");

  clara_statement_bind_id (statement, 1, job);
  clara_statement_bind_text (statement, 2, opportunity);
  if (!clara_store_get_one (statement, "there is no such candidacy", error))
    return NULL;

  return candidacy_of_row (statement);
}

/**
 * clara_candidacies_list:
 * @connection: where to read
 * @job: a job
 * @error: return location for a #GError
 *
 * All cards of a board, in one statement, without those that were merged into others.
 *
 * Returns: (transfer full) (element-type ClaraCandidacy): the cards, in no order
 */
GPtrArray *
clara_candidacies_list (ClaraConnection *connection, const ClaraId *job, GError **error)
{
  g_autoptr (GPtrArray)
      cards = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_candidacy_free);
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, CARDS "WHERE c.job = $1 AND c.merged_into IS NULL");
  ClaraStep step;

  clara_statement_bind_id (statement, 1, job);
  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    g_ptr_array_add (cards, candidacy_of_row (statement));

  return step == CLARA_STEP_DONE ? g_steal_pointer (&cards) : NULL;
}

/**
 * clara_candidacies_list_advanced:
 * @connection: where to read
 * @most: how many at most
 * @error: return location for a #GError
 *
 * The cards of all jobs that a hiring manager wants to go on, in one statement.
 *
 * Returns: (transfer full) (element-type ClaraCandidacy): the cards, the one that was changed last first
 */
GPtrArray *
clara_candidacies_list_advanced (ClaraConnection *connection, guint most, GError **error)
{
  g_autoptr (GPtrArray)
      cards = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_candidacy_free);
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, CARDS "WHERE c.decision = 'advance' AND c.merged_into IS NULL "
                        "ORDER BY c.updated DESC, c.id LIMIT $1");
  ClaraStep step;

  clara_statement_bind_int64 (statement, 1, most);
  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    g_ptr_array_add (cards, candidacy_of_row (statement));

  return step == CLARA_STEP_DONE ? g_steal_pointer (&cards) : NULL;
}

/**
 * clara_candidacies_list_disputed:
 * @connection: where to read
 * @most: how many at most
 * @error: return location for a #GError
 *
 * The cards of the jobs that are processed about which person, Lever and score do not agree, and nobody has said so yet:
 * the mapping from Lever has moved what a person had placed, or a score that is newer than a placement suggests
 * otherwise. A score that cannot tell disagrees with nobody, and neither does one that says as much as a score says of
 * somebody whom a person calls *Qualified*: *Pre-Qualified*.
 *
 * Returns: (transfer full) (element-type ClaraCandidacy): the cards, the one that was changed last first
 */
GPtrArray *
clara_candidacies_list_disputed (ClaraConnection *connection, guint most, GError **error)
{
  g_autoptr (GPtrArray)
      cards = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_candidacy_free);
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, CARDS
      "JOIN job AS j ON j.id = c.job AND j.processed = 1 "
      "WHERE c.placed_by <> 'automatic' AND c.merged_into IS NULL AND ("
      "(c.placed_by = 'lever' AND (SELECT p.placed_by = 'person' AND p.to_status <> c.status "
      "FROM placement AS p WHERE p.candidacy = c.id ORDER BY p.seq DESC LIMIT 1 OFFSET 1)) OR "
      "(s.status <> c.status AND s.status <> 'to_review' AND "
      "NOT (c.status = 'qualified' AND s.status = 'pre_qualified') AND s.at > "
      "(SELECT max (p.at) FROM placement AS p WHERE p.candidacy = c.id))) "
      "ORDER BY c.updated DESC, c.id LIMIT $1");
  ClaraStep step;

  clara_statement_bind_int64 (statement, 1, most);
  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    g_ptr_array_add (cards, candidacy_of_row (statement));

  return step == CLARA_STEP_DONE ? g_steal_pointer (&cards) : NULL;
}

/**
 * clara_candidacies_get_history:
 * @connection: where to read
 * @candidacy: a candidacy
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (element-type ClaraPlacement): its moves, the oldest first
 */
GPtrArray *
clara_candidacies_get_history (ClaraConnection *connection,
                               const ClaraId *candidacy,
                               GError **error)
{
  g_autoptr (GPtrArray)
      moves = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_placement_free);
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT seq, candidacy, from_status, to_status, placed_by, member, reason, at, "
                  "undo_of FROM placement WHERE candidacy = $1 ORDER BY seq");
  ClaraStep step;

  clara_statement_bind_id (statement, 1, candidacy);
  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    {
      ClaraPlacement *move = g_new0 (ClaraPlacement, 1);

      move->seq = clara_statement_get_int64 (statement, 0);
      clara_statement_get_id (statement, 1, &move->candidacy);
      clara_status_from_string (clara_statement_get_text (statement, 2), &move->from);
      clara_status_from_string (clara_statement_get_text (statement, 3), &move->to);
      clara_placed_by_from_string (clara_statement_get_text (statement, 4), &move->placed_by);
      clara_statement_get_id (statement, 5, &move->member);
      move->reason = clara_statement_dup_text (statement, 6);
      move->at = clara_statement_get_int64 (statement, 7);
      move->undo_of = clara_statement_get_int64 (statement, 8);
      g_ptr_array_add (moves, move);
    }

  return step == CLARA_STEP_DONE ? g_steal_pointer (&moves) : NULL;
}

/**
 * clara_candidacies_list_expired:
 * @connection: where to read
 * @now: ms since the epoch, UTC
 * @team_days: days that a candidacy is kept where its job says nothing; 0: for ever
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (element-type ClaraId): the candidacies to be forgotten, whose last change is longer ago
 *   than their job, or the team, keeps them
 */
GArray *
clara_candidacies_list_expired (ClaraConnection *connection,
                                gint64 now,
                                int team_days,
                                GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection,
      "SELECT c.id FROM candidacy AS c JOIN job ON job.id = c.job "
      "WHERE CASE WHEN job.retention_days > 0 THEN job.retention_days ELSE $2 END > 0 "
      "AND c.updated < $1 - 86400000 * "
      "CASE WHEN job.retention_days > 0 THEN job.retention_days ELSE $2 END ORDER BY c.updated");

  clara_statement_bind_int64 (statement, 1, now);
  clara_statement_bind_int64 (statement, 2, team_days);

  return clara_store_get_ids (statement, error);
}

/**
 * clara_candidacies_list_of_lever:
 * @connection: where to read
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (nullable) (element-type ClaraId): all candidacies that came from Lever, of every job
 */
GArray *
clara_candidacies_list_of_lever (ClaraConnection *connection, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT id FROM candidacy WHERE opportunity IS NOT NULL ORDER BY id");

  return clara_store_get_ids (statement, error);
}

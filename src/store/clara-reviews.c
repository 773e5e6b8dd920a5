/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-reviews.h"

#include "clara-store-private.h"

#define COLUMNS "id, job, number, author, manager, message, at, closed"

static ClaraReview *
review_of_row (ClaraStatement *row)
{
  ClaraReview *review = g_new0 (ClaraReview, 1);

  clara_statement_get_id (row, 0, &review->id);
  clara_statement_get_id (row, 1, &review->job);
  review->number = (int) clara_statement_get_int64 (row, 2);
  clara_statement_get_id (row, 3, &review->author);
  clara_statement_get_id (row, 4, &review->manager);
  review->message = clara_statement_dup_text (row, 5);
  review->at = clara_statement_get_int64 (row, 6);
  review->closed = clara_statement_get_int64 (row, 7);
  review->candidacies = g_array_new (FALSE, FALSE, sizeof (ClaraReviewCandidacy));

  return review;
}

static gboolean
read_candidacies (ClaraConnection *connection, ClaraReview *review, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT r.candidacy, r.decision, r.decided FROM review_candidacy AS r "
                  "JOIN candidacy ON candidacy.id = r.candidacy "
                  "WHERE r.review = $1 ORDER BY candidacy.number");
  ClaraStep step;

  clara_statement_bind_id (statement, 1, &review->id);
  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    {
      ClaraReviewCandidacy one = { .decision = CLARA_DECISION_NONE };

      clara_statement_get_id (statement, 0, &one.candidacy);
      clara_decision_from_string (clara_statement_get_text (statement, 1), &one.decision);
      one.decided = clara_statement_get_int64 (statement, 2);
      g_array_append_val (review->candidacies, one);
    }

  return step == CLARA_STEP_DONE;
}

static gboolean
add_candidacy (ClaraWrite *write,
               const ClaraReview *review,
               const ClaraId *candidacy,
               GError **error)
{
  g_autoptr (ClaraStatement)
      statement = clara_write_prepare (write, CLARA_ENTITY_REVIEW, &review->id,
                                       "INSERT INTO review_candidacy (review, candidacy) "
                                       "SELECT $1, id FROM candidacy WHERE id = $2 AND job = $3");

  clara_statement_bind_id (statement, 1, &review->id);
  clara_statement_bind_id (statement, 2, candidacy);
  clara_statement_bind_id (statement, 3, &review->job);

  return clara_store_run_one (statement, CLARA_ERROR_NOT_FOUND,
                              "a candidacy of the shortlist is not one of the job", error);
}

/**
 * clara_reviews_add:
 * @write: a transaction
 * @review: (inout): job, manager, message and candidacies; gets an id where it has none, its number, author and time
 * @error: return location for a #GError
 *
 * Returns: whether it was added; %CLARA_ERROR_NOT_FOUND where a candidacy is not one of the job
 */
gboolean
clara_reviews_add (ClaraWrite *write, ClaraReview *review, GError **error)
{
  g_autoptr (ClaraStatement) statement = NULL;

  if (!clara_store_fill_id (&review->id, error))
    return FALSE;

  review->author = *clara_write_get_member (write);
  review->at = clara_write_get_now (write);

  statement = clara_write_prepare (
      write, CLARA_ENTITY_REVIEW, &review->id,
      "INSERT INTO review (id, job, number, author, manager, message, at) "
      "SELECT $1, $2, coalesce (max (number), 0) + 1, $3, $4, $5, $6 FROM review WHERE job = $2 "
      "RETURNING number");
  clara_statement_bind_id (statement, 1, &review->id);
  clara_statement_bind_id (statement, 2, &review->job);
  clara_statement_bind_id (statement, 3, &review->author);
  clara_statement_bind_id (statement, 4, &review->manager);
  clara_statement_bind_text (statement, 5, review->message != NULL ? review->message : "");
  clara_statement_bind_int64 (statement, 6, review->at);
  if (!clara_store_get_one (statement, "the review was not written", error))
    return FALSE;

  review->number = (int) clara_statement_get_int64 (statement, 0);
  if (!clara_statement_run (statement, error))
    return FALSE;

  for (guint i = 0; i < review->candidacies->len; i++)
    if (!add_candidacy (write, review,
                        &g_array_index (review->candidacies, ClaraReviewCandidacy, i).candidacy,
                        error))
      return FALSE;

  return TRUE;
}

/**
 * clara_reviews_decide:
 * @write: a transaction
 * @review: a review
 * @candidacy: one of its candidacies
 * @decision: what the hiring manager says
 * @error: return location for a #GError
 *
 * Only the row of the review; the floor above also tells the card. See clara_candidacies_set_decision().
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_FOUND where the candidacy is not part of it
 */
gboolean
clara_reviews_decide (ClaraWrite *write,
                      const ClaraId *review,
                      const ClaraId *candidacy,
                      ClaraDecision decision,
                      GError **error)
{
  g_autoptr (ClaraStatement)
      statement = clara_write_prepare (write, CLARA_ENTITY_REVIEW, review,
                                       "UPDATE review_candidacy SET decision = $3, decided = $4 "
                                       "WHERE review = $1 AND candidacy = $2");

  clara_write_note (write, CLARA_ENTITY_CANDIDACY, candidacy);
  clara_statement_bind_id (statement, 1, review);
  clara_statement_bind_id (statement, 2, candidacy);
  clara_statement_bind_text (statement, 3, clara_decision_to_string (decision));
  clara_statement_bind_int64 (statement, 4, clara_write_get_now (write));

  return clara_store_run_one (statement, CLARA_ERROR_NOT_FOUND,
                              "the candidacy is not part of the review", error);
}

/**
 * clara_reviews_close:
 * @write: a transaction
 * @review: a review
 * @error: return location for a #GError
 *
 * Returns: whether it is closed; %CLARA_ERROR_NOT_FOUND
 */
gboolean
clara_reviews_close (ClaraWrite *write, const ClaraId *review, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_REVIEW, review, "UPDATE review SET closed = $2 WHERE id = $1");

  clara_statement_bind_id (statement, 1, review);
  clara_statement_bind_int64 (statement, 2, clara_write_get_now (write));

  return clara_store_run_one (statement, CLARA_ERROR_NOT_FOUND, "there is no such review", error);
}

/**
 * clara_reviews_get:
 * @connection: where to read
 * @review: a review
 * @error: return location for a #GError
 *
 * Returns: (transfer full): the review; %NULL with %CLARA_ERROR_NOT_FOUND
 */
ClaraReview *
clara_reviews_get (ClaraConnection *connection, const ClaraId *review, GError **error)
{
  g_autoptr (ClaraReview) found = NULL;
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT " COLUMNS " FROM review WHERE id = $1");

  clara_statement_bind_id (statement, 1, review);
  if (!clara_store_get_one (statement, "there is no such review", error))
    return NULL;

  found = review_of_row (statement);

  return read_candidacies (connection, found, error) ? g_steal_pointer (&found) : NULL;
}

/**
 * clara_reviews_list:
 * @connection: where to read
 * @job: (nullable): of which job; %NULL: of all
 * @manager: (nullable): shared with whom; %NULL: with anybody
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (element-type ClaraReview): the reviews, the newest first
 */
GPtrArray *
clara_reviews_list (ClaraConnection *connection,
                    const ClaraId *job,
                    const ClaraId *manager,
                    GError **error)
{
  g_autoptr (GPtrArray)
      reviews = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_review_free);
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT " COLUMNS " FROM review WHERE ($1 IS NULL OR job = $1) "
                  "AND ($2 IS NULL OR manager = $2) ORDER BY at DESC, id");
  ClaraStep step;

  clara_statement_bind_id (statement, 1, job);
  clara_statement_bind_id (statement, 2, manager);
  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    g_ptr_array_add (reviews, review_of_row (statement));
  if (step == CLARA_STEP_ERROR)
    return NULL;

  for (guint i = 0; i < reviews->len; i++)
    if (!read_candidacies (connection, g_ptr_array_index (reviews, i), error))
      return NULL;

  return g_steal_pointer (&reviews);
}

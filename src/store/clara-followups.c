/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-followups.h"

#include "clara-store-private.h"

#define COLUMNS                                                                                    \
  "id, candidacy, state, token, message_id, address, subject, questions, answer, error, author, "  \
  "created, sent, answered"

static ClaraFollowUp *
follow_up_of_row (ClaraStatement *row)
{
  ClaraFollowUp *follow_up = g_new0 (ClaraFollowUp, 1);

  clara_statement_get_id (row, 0, &follow_up->id);
  clara_statement_get_id (row, 1, &follow_up->candidacy);
  /* In a state that is unknown nothing is sent. */
  if (!clara_follow_up_state_from_string (clara_statement_get_text (row, 2), &follow_up->state))
    follow_up->state = CLARA_FOLLOW_UP_NEEDS_YOU;
  clara_statement_get_id (row, 3, &follow_up->token);
  follow_up->message_id = clara_statement_dup_text (row, 4);
  follow_up->address = clara_statement_dup_text (row, 5);
  follow_up->subject = clara_statement_dup_text (row, 6);
  follow_up->questions = clara_statement_dup_text (row, 7);
  follow_up->answer = clara_statement_dup_text (row, 8);
  follow_up->error = clara_statement_dup_text (row, 9);
  clara_statement_get_id (row, 10, &follow_up->author);
  follow_up->created = clara_statement_get_int64 (row, 11);
  follow_up->sent = clara_statement_get_int64 (row, 12);
  follow_up->answered = clara_statement_get_int64 (row, 13);

  return follow_up;
}

/* $1 … $10: what may still change. */
static void
bind_follow_up (ClaraStatement *statement, const ClaraFollowUp *follow_up)
{
  clara_statement_bind_id (statement, 1, &follow_up->id);
  clara_statement_bind_text (statement, 2, clara_follow_up_state_to_string (follow_up->state));
  clara_statement_bind_text (statement, 3, follow_up->message_id);
  clara_statement_bind_text (statement, 4, follow_up->address);
  clara_statement_bind_text (statement, 5, follow_up->subject != NULL ? follow_up->subject : "");
  clara_statement_bind_text (statement, 6,
                             follow_up->questions != NULL ? follow_up->questions : "");
  clara_statement_bind_text (statement, 7, follow_up->answer);
  clara_statement_bind_text (statement, 8, follow_up->error);
  clara_statement_bind_int64 (statement, 9, follow_up->sent);
  clara_statement_bind_int64 (statement, 10, follow_up->answered);
}

/**
 * clara_followups_add:
 * @write: a transaction
 * @follow_up: (inout): the follow-up; gets an id and a token where it has none, its author and its time
 * @error: return location for a #GError
 *
 * Returns: whether it was added; %CLARA_ERROR_NOT_FOUND where its candidacy is gone
 */
gboolean
clara_followups_add (ClaraWrite *write, ClaraFollowUp *follow_up, GError **error)
{
  g_autoptr (ClaraStatement) statement = NULL;

  if (!clara_store_fill_id (&follow_up->id, error) ||
      !clara_store_fill_id (&follow_up->token, error))
    return FALSE;

  follow_up->author = *clara_write_get_member (write);
  follow_up->created = clara_write_get_now (write);

  statement = clara_write_prepare (
      write, CLARA_ENTITY_FOLLOW_UP, &follow_up->candidacy,
      "INSERT INTO follow_up (id, state, message_id, address, subject, questions, answer, error, "
      "sent, "
      "answered, candidacy, token, author, created) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)");
  bind_follow_up (statement, follow_up);
  clara_statement_bind_id (statement, 11, &follow_up->candidacy);
  clara_statement_bind_id (statement, 12, &follow_up->token);
  clara_statement_bind_id (statement, 13, &follow_up->author);
  clara_statement_bind_int64 (statement, 14, follow_up->created);

  return clara_statement_run (statement, error);
}

/**
 * clara_followups_update:
 * @write: a transaction
 * @follow_up: the follow-up as it shall be
 * @seen_state: the state that whoever writes has seen
 * @error: return location for a #GError
 *
 * Returns: whether it was written; %CLARA_ERROR_CONFLICT where it is in another state by now, or gone
 */
gboolean
clara_followups_update (ClaraWrite *write,
                        const ClaraFollowUp *follow_up,
                        ClaraFollowUpState seen_state,
                        GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_FOLLOW_UP, &follow_up->candidacy,
      "UPDATE follow_up SET state = $2, message_id = $3, address = $4, subject = $5, questions = "
      "$6, "
      "answer = $7, error = $8, sent = $9, answered = $10 WHERE id = $1 AND state = $11");

  bind_follow_up (statement, follow_up);
  clara_statement_bind_text (statement, 11, clara_follow_up_state_to_string (seen_state));

  return clara_store_run_one (statement, CLARA_ERROR_CONFLICT,
                              "somebody else changed the follow-up first", error);
}

static ClaraFollowUp *
get_one (ClaraConnection *connection, const char *sql, const ClaraId *id, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (connection, sql);

  clara_statement_bind_id (statement, 1, id);
  if (!clara_store_get_one (statement, "there is no such follow-up", error))
    return NULL;

  return follow_up_of_row (statement);
}

/**
 * clara_followups_get:
 * @connection: where to read
 * @follow_up: a follow-up
 * @error: return location for a #GError
 *
 * Returns: (transfer full): the follow-up; %NULL with %CLARA_ERROR_NOT_FOUND
 */
ClaraFollowUp *
clara_followups_get (ClaraConnection *connection, const ClaraId *follow_up, GError **error)
{
  return get_one (connection, "SELECT " COLUMNS " FROM follow_up WHERE id = $1", follow_up, error);
}

/**
 * clara_followups_get_by_token:
 * @connection: where to read
 * @token: what an answer carried back
 * @error: return location for a #GError
 *
 * Returns: (transfer full): the follow-up; %NULL with %CLARA_ERROR_NOT_FOUND
 */
ClaraFollowUp *
clara_followups_get_by_token (ClaraConnection *connection, const ClaraId *token, GError **error)
{
  return get_one (connection, "SELECT " COLUMNS " FROM follow_up WHERE token = $1", token, error);
}

/**
 * clara_followups_list:
 * @connection: where to read
 * @candidacy: (nullable): a candidacy; %NULL: all of them
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (element-type ClaraFollowUp): the follow-ups, the oldest first
 */
GPtrArray *
clara_followups_list (ClaraConnection *connection, const ClaraId *candidacy, GError **error)
{
  g_autoptr (GPtrArray)
      follow_ups = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_follow_up_free);
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT " COLUMNS " FROM follow_up WHERE $1 IS NULL OR candidacy = $1 "
                  "ORDER BY created, id");
  ClaraStep step;

  clara_statement_bind_id (statement, 1, candidacy);
  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    g_ptr_array_add (follow_ups, follow_up_of_row (statement));

  return step == CLARA_STEP_DONE ? g_steal_pointer (&follow_ups) : NULL;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-ledger"

#include "clara-publication.h"

#include "clara-facts-private.h"
#include "clara-json.h"
#include "clara-outbox.h"
#include "clara-publication-private.h"

static gboolean
has_audience (const ClaraCandidacy *card)
{
  return card->opportunity != NULL && clara_id_is_zero (&card->merged_into);
}

static gboolean
add (ClaraWrite *write,
     const ClaraCandidacy *card,
     const char *kind,
     int version,
     JsonObject *payload,
     GError **error)
{
  g_autofree char *json = clara_facts_to_string (payload);
  ClaraOutboxRow row = { .kind = (char *) kind,
                         .opportunity = card->opportunity,
                         .candidacy = card->id,
                         .decision_version = version,
                         .payload = json };

  return clara_outbox_add (write, &row, error);
}

static gboolean
add_tag (ClaraWrite *write, const ClaraCandidacy *card, int version, GError **error)
{
  g_autoptr (JsonObject) payload = json_object_new ();
  const char *status = clara_status_to_string (card->status);
  g_autofree char *tag = card->status != CLARA_STATUS_TO_REVIEW
                             ? g_strconcat ("CLARA ", status, NULL)
                             : NULL;

  json_object_set_string_member (payload, "status", status);
  clara_facts_set_string (payload, "tag", tag);

  /* Only the last tag counts: one that nobody has begun to write need not be written. */
  return clara_outbox_withdraw (write, card->opportunity, CLARA_PUBLICATION_TAG, version, error) &&
         add (write, card, CLARA_PUBLICATION_TAG, version, payload, error);
}

/**
 * clara_publication_add_status:
 * @write: the transaction that also changes the status
 * @card: the card as it is now
 * @with_note: whether a note tells of it; the automatic placement writes none
 * @error: return location for a #GError
 *
 * Returns: whether it was added, or there is nobody to tell
 */
gboolean
clara_publication_add_status (ClaraWrite *write,
                              const ClaraCandidacy *card,
                              gboolean with_note,
                              GError **error)
{
  g_autoptr (JsonObject) payload = NULL;
  int version;

  if (!has_audience (card))
    return TRUE;

  if (!clara_outbox_next_version (clara_write_get_connection (write), card->opportunity,
                                  card->version, &version, error) ||
      !add_tag (write, card, version, error))
    return FALSE;

  if (!with_note)
    return TRUE;

  payload = json_object_new ();
  json_object_set_string_member (payload, "status", clara_status_to_string (card->status));
  json_object_set_int_member (payload, "change", version);
  json_object_set_string_member (payload, "placed_by", clara_placed_by_to_string (card->placed_by));

  return add (write, card, CLARA_PUBLICATION_STATUS_NOTE, version, payload, error);
}

/**
 * clara_publication_add_decision:
 * @write: the transaction that also writes the decision
 * @card: the card as it is now
 * @review_number: the number of the review
 * @error: return location for a #GError
 *
 * Returns: whether it was added, or there is nobody to tell
 */
gboolean
clara_publication_add_decision (ClaraWrite *write,
                                const ClaraCandidacy *card,
                                int review_number,
                                GError **error)
{
  g_autoptr (JsonObject) payload = NULL;
  int version;

  if (!has_audience (card))
    return TRUE;

  if (!clara_outbox_next_version (clara_write_get_connection (write), card->opportunity,
                                  card->version, &version, error))
    return FALSE;

  payload = json_object_new ();
  json_object_set_string_member (payload, "decision", clara_decision_to_string (card->decision));
  json_object_set_int_member (payload, "review", review_number);
  json_object_set_int_member (payload, "change", version);

  return add (write, card, CLARA_PUBLICATION_DECISION_NOTE, version, payload, error);
}

/**
 * clara_publication_has_score:
 * @connection: where to read
 * @candidacy: a candidacy
 * @version: (out): the number of its last score note; 0: there is none
 * @seq: (out): the score that it tells of; 0: there is none
 * @error: return location for a #GError
 *
 * Returns: whether it worked
 */
gboolean
clara_publication_has_score (ClaraConnection *connection,
                             const ClaraId *candidacy,
                             int *version,
                             gint64 *seq,
                             GError **error)
{
  g_autoptr (GPtrArray) rows = clara_outbox_list (connection, candidacy, error);

  if (rows == NULL)
    return FALSE;

  *version = 0;
  *seq = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const ClaraOutboxRow *row = g_ptr_array_index (rows, i);
      g_autoptr (JsonObject) payload = NULL;
      gint64 number;

      if (g_strcmp0 (row->kind, CLARA_PUBLICATION_SCORE_NOTE) != 0)
        continue;

      payload = clara_json_parse_object (row->payload, -1, NULL, error);
      if (payload == NULL || !clara_json_get_int64 (payload, "version", &number, error))
        return FALSE;
      if (number > *version)
        {
          *version = (int) number;
          if (!clara_json_get_int64 (payload, "seq", seq, error))
            return FALSE;
        }
    }

  return TRUE;
}

/* What is told of the newest score of @card; told is what was told before. */
static JsonObject *
describe_score (ClaraConnection *connection,
                const ClaraCandidacy *card,
                int told,
                gint64 *seq,
                GError **error)
{
  JsonObject *payload = clara_publication_describe_score (connection, card, seq, error);

  if (payload == NULL)
    return NULL;
  json_object_set_int_member (payload, "version", told + 1);
  json_object_set_int_member (payload, "seq", *seq);

  return payload;
}

/**
 * clara_publication_dup_score:
 * @connection: where to read
 * @card: a card with a score
 * @error: return location for a #GError
 *
 * Returns: (transfer full): what clara_publication_add_score() would tell of it, as the payload of a score note
 */
char *
clara_publication_dup_score (ClaraConnection *connection,
                             const ClaraCandidacy *card,
                             GError **error)
{
  g_autoptr (JsonObject) payload = NULL;
  gint64 seq;
  int told;

  if (!clara_publication_has_score (connection, &card->id, &told, &seq, error))
    return NULL;

  payload = describe_score (connection, card, told, &seq, error);

  return payload == NULL ? NULL : clara_facts_to_string (payload);
}

/**
 * clara_publication_add_score:
 * @write: a transaction
 * @card: the card as it is now
 * @added: (out) (optional): whether there was something newer than what was told before
 * @error: return location for a #GError
 *
 * Returns: whether it was added, or there is nothing to tell, or nobody
 */
gboolean
clara_publication_add_score (ClaraWrite *write,
                             const ClaraCandidacy *card,
                             gboolean *added,
                             GError **error)
{
  ClaraConnection *connection = clara_write_get_connection (write);
  g_autoptr (JsonObject) payload = NULL;
  int told;
  gint64 told_seq;
  gint64 seq;
  int version;

  if (added != NULL)
    *added = FALSE;
  if (!has_audience (card) || !card->has_score)
    return TRUE;

  if (!clara_publication_has_score (connection, &card->id, &told, &told_seq, error))
    return FALSE;

  payload = describe_score (connection, card, told, &seq, error);
  if (payload == NULL)
    return FALSE;
  if (seq == told_seq)
    return TRUE;

  if (!clara_outbox_next_version (connection, card->opportunity, card->version, &version, error))
    return FALSE;

  if (added != NULL)
    *added = TRUE;

  return add (write, card, CLARA_PUBLICATION_SCORE_NOTE, version, payload, error);
}

/**
 * clara_publication_add_retract:
 * @write: the transaction that also erases the candidacy, before it does
 * @card: the card
 * @error: return location for a #GError
 *
 * Everything of Clara's own that may stand at the opportunity is to be taken off: what was sent, and what may have been.
 *
 * Returns: whether it was added, or nothing can stand there
 */
gboolean
clara_publication_add_retract (ClaraWrite *write, const ClaraCandidacy *card, GError **error)
{
  ClaraConnection *connection = clara_write_get_connection (write);
  g_autoptr (GPtrArray) rows = NULL;
  g_autoptr (JsonObject) payload = json_object_new ();
  JsonArray *op_ids = json_array_new ();
  JsonArray *remote_ids = json_array_new ();
  ClaraOutboxRow row = { .kind = CLARA_PUBLICATION_RETRACT, .opportunity = card->opportunity };
  g_autofree char *json = NULL;

  json_object_set_array_member (payload, "op_ids", op_ids);
  json_object_set_array_member (payload, "remote_ids", remote_ids);
  if (card->opportunity == NULL)
    return TRUE;

  rows = clara_outbox_list (connection, &card->id, error);
  if (rows == NULL)
    return FALSE;

  for (guint i = 0; i < rows->len; i++)
    {
      const ClaraOutboxRow *sent = g_ptr_array_index (rows, i);
      g_autofree char *op_id = clara_id_to_string (&sent->op_id);

      if (sent->attempts == 0)
        continue;

      json_array_add_string_element (op_ids, op_id);
      if (sent->remote_id != NULL)
        json_array_add_string_element (remote_ids, sent->remote_id);
    }

  if (json_array_get_length (op_ids) == 0)
    return TRUE;

  json = clara_facts_to_string (payload);
  row.payload = json;

  return clara_outbox_next_version (connection, card->opportunity, card->version,
                                    &row.decision_version, error) &&
         clara_outbox_add (write, &row, error);
}

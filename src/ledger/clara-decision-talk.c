/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-ledger"

#include "clara-audit.h"
#include "clara-candidacies.h"
#include "clara-decision-private.h"
#include "clara-error.h"
#include "clara-facts-private.h"
#include "clara-json.h"
#include "clara-publication.h"
#include "clara-reviews.h"

/* Writes a comment that may have an id already, with its step of the journal where @deed says what it is part of. */
static gboolean
add_comment (ClaraWrite *write,
             const ClaraCandidacy *card,
             ClaraComment *comment,
             const char *action,
             const ClaraId *deed,
             GError **error)
{
  g_autoptr (JsonObject) after = json_object_new ();
  ClaraAuditEntry entry = {
    .action = action, .job = &card->job, .candidacy = &card->id, .text = comment->text
  };
  ClaraUndoStep step = { .kind = "comment", .candidacy = card->id };

  if (!clara_comments_add (write, comment, error))
    return FALSE;

  entry.subject = &comment->id;
  if (!clara_audit_append (write, &entry, error))
    return FALSE;
  if (deed == NULL)
    return TRUE;

  step.deed = *deed;
  step.subject = comment->id;
  json_object_set_string_member (after, "text", comment->text);
  clara_facts_set_id (after, "review", &comment->review);

  return clara_decision_add_step (write, &step, NULL, after, error);
}

/**
 * clara_decision_comment:
 * @write: a transaction of a member
 * @candidacy: a candidacy
 * @text: the words, at most 32 KiB
 * @comment: (out) (optional): the comment
 * @error: return location for a #GError
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_PERMITTED where the member may not see the candidacy,
 *   %CLARA_ERROR_NOT_FOUND, %CLARA_ERROR_INVALID where there are no words, %CLARA_ERROR_TOO_LARGE
 */
gboolean
clara_decision_comment (ClaraWrite *write,
                        const ClaraId *candidacy,
                        const char *text,
                        ClaraId *comment,
                        GError **error)
{
  ClaraConnection *connection = clara_write_get_connection (write);
  g_autoptr (ClaraCandidacy) card = clara_candidacies_get (connection, candidacy, error);
  ClaraComment added = { .candidacy = *candidacy, .text = (char *) text };
  ClaraId deed;

  if (card == NULL ||
      !clara_actor_check_candidacy (connection, clara_write_get_member (write), CLARA_MAY_COMMENT,
                                    card, error) ||
      !clara_ledger_check_text (text, TRUE, error) || !clara_id_generate (&deed, error) ||
      !add_comment (write, card, &added, "comment", &deed, error))
    return FALSE;

  if (comment != NULL)
    *comment = added.id;

  return TRUE;
}

/* Whether a comment is still there. */
static gboolean
has_comment (ClaraConnection *connection, const ClaraUndoStep *step, gboolean *has, GError **error)
{
  g_autoptr (GPtrArray) comments = clara_comments_list (connection, &step->candidacy, error);

  if (comments == NULL)
    return FALSE;

  *has = FALSE;
  for (guint i = 0; i < comments->len; i++)
    *has |= clara_id_equal (&((ClaraComment *) g_ptr_array_index (comments, i))->id,
                            &step->subject);

  return TRUE;
}

static gboolean
remove_comment (ClaraWrite *write,
                const ClaraCandidacy *card,
                const ClaraUndoStep *step,
                GError **error)
{
  const ClaraAuditEntry entry = {
    .action = "undo", .job = &card->job, .candidacy = &card->id, .subject = &step->subject
  };

  return clara_comments_remove (write, &step->subject, error) &&
         clara_audit_append (write, &entry, error);
}

static gboolean
restore_comment (ClaraWrite *write,
                 const ClaraCandidacy *card,
                 const ClaraUndoStep *step,
                 GError **error)
{
  g_autoptr (JsonObject)
      after = clara_json_parse_object (step->after != NULL ? step->after : "", -1, NULL, error);
  ClaraComment comment = { .id = step->subject, .candidacy = card->id };

  if (after == NULL || !clara_facts_get_id (after, "review", &comment.review, error))
    return FALSE;

  comment.text = (char *) clara_json_get_string (after, "text", error);

  return comment.text != NULL && add_comment (write, card, &comment, "redo", NULL, error);
}

gboolean
clara_decision_apply_comment (ClaraWrite *write,
                              const ClaraUndoStep *step,
                              gboolean undo,
                              gboolean *applied,
                              GError **error)
{
  ClaraConnection *connection = clara_write_get_connection (write);
  g_autoptr (ClaraCandidacy) card = clara_candidacies_get (connection, &step->candidacy, error);
  gboolean has;

  if (card == NULL || !has_comment (connection, step, &has, error))
    return FALSE;

  *applied = has == undo;
  if (!*applied)
    return TRUE;

  return undo ? remove_comment (write, card, step, error)
              : restore_comment (write, card, step, error);
}

/* What the review says of the candidacy; an error where it is not part of it. */
static gboolean
find_answer (const ClaraReview *review,
             const ClaraId *candidacy,
             ClaraDecision *decision,
             GError **error)
{
  for (guint i = 0; i < review->candidacies->len; i++)
    {
      const ClaraReviewCandidacy *shared = &g_array_index (review->candidacies,
                                                           ClaraReviewCandidacy, i);

      if (clara_id_equal (&shared->candidacy, candidacy))
        {
          *decision = shared->decision;
          return TRUE;
        }
    }

  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND,
                       "the candidacy is not part of the review");

  return FALSE;
}

/* The answer: row of the review, card, audit and outbox. @card becomes as it is afterwards. */
static gboolean
answer (ClaraWrite *write,
        const ClaraReview *review,
        ClaraCandidacy *card,
        ClaraDecision decision,
        const char *action,
        GError **error)
{
  g_autoptr (JsonObject) facts = json_object_new ();
  g_autofree char *json = NULL;
  ClaraAuditEntry entry = {
    .action = action, .job = &card->job, .candidacy = &card->id, .subject = &review->id
  };

  json_object_set_string_member (facts, "decision", clara_decision_to_string (decision));
  json_object_set_int_member (facts, "review", review->number);
  json = clara_facts_to_string (facts);
  entry.facts = json;

  if (!clara_reviews_decide (write, &review->id, &card->id, decision, error) ||
      !clara_candidacies_set_decision (write, &card->id, card->version, decision, error) ||
      !clara_audit_append (write, &entry, error))
    return FALSE;

  card->decision = decision;
  card->version++;

  return clara_publication_add_decision (write, card, review->number, error);
}

static JsonObject *
answer_to_json (ClaraDecision decision, ClaraDecision of_card)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "decision", clara_decision_to_string (decision));
  json_object_set_string_member (object, "card", clara_decision_to_string (of_card));

  return object;
}

static gboolean
answer_from_json (const char *json, const char *name, ClaraDecision *decision, GError **error)
{
  g_autoptr (JsonObject)
      object = clara_json_parse_object (json != NULL ? json : "", -1, NULL, error);
  const char *string = object != NULL ? clara_json_get_string (object, name, error) : NULL;

  if (string == NULL)
    return FALSE;
  if (clara_decision_from_string (string, decision))
    return TRUE;

  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_CORRUPT,
                       "the undo journal names a decision that there is not");

  return FALSE;
}

/* The review, which the member may answer now. */
static ClaraReview *
get_answerable (ClaraWrite *write, const ClaraId *id, GError **error)
{
  ClaraConnection *connection = clara_write_get_connection (write);
  const ClaraId *member = clara_write_get_member (write);
  g_autoptr (ClaraReview) review = NULL;

  if (!clara_actor_check (connection, member, CLARA_MAY_DECIDE, error))
    return NULL;

  review = clara_reviews_get (connection, id, error);
  if (review == NULL)
    return NULL;

  if (!clara_id_equal (&review->manager, member))
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED,
                           "only the member with whom the review was shared may answer it");
      return NULL;
    }

  if (review->closed > 0)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_CONFLICT, "the review is closed");
      return NULL;
    }

  return g_steal_pointer (&review);
}

/* Answer, step of the journal, and the words that go with it. */
static gboolean
decide (ClaraWrite *write,
        const ClaraReview *review,
        ClaraCandidacy *card,
        ClaraDecision decision,
        const char *comment,
        const ClaraId *deed,
        GError **error)
{
  ClaraUndoStep step = {
    .deed = *deed, .kind = "decide", .candidacy = card->id, .subject = review->id
  };
  ClaraComment words = { .candidacy = card->id, .review = review->id, .text = (char *) comment };
  g_autoptr (JsonObject) before = NULL;
  g_autoptr (JsonObject) after = answer_to_json (decision, decision);
  ClaraDecision earlier;

  if (!find_answer (review, &card->id, &earlier, error))
    return FALSE;

  before = answer_to_json (earlier, card->decision);

  return answer (write, review, card, decision, "decide", error) &&
         clara_decision_add_step (write, &step, before, after, error) &&
         (comment == NULL || add_comment (write, card, &words, "comment", deed, error));
}

/**
 * clara_decision_decide:
 * @write: a transaction of the member with whom the review was shared
 * @review: a review
 * @candidacy: one of its candidacies
 * @decision: what the member says of it
 * @comment: (nullable): in the member's own words
 * @deed: (out) (optional): what an undo takes back together
 * @error: return location for a #GError
 *
 * A hiring manager's answer. It moves no card: what becomes of the candidacy a recruiter says.
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_PERMITTED, %CLARA_ERROR_NOT_FOUND where there is no such review or
 *   the candidacy is not part of it, %CLARA_ERROR_CONFLICT where the review is closed
 */
gboolean
clara_decision_decide (ClaraWrite *write,
                       const ClaraId *review,
                       const ClaraId *candidacy,
                       ClaraDecision decision,
                       const char *comment,
                       ClaraId *deed,
                       GError **error)
{
  g_autoptr (ClaraReview) found = get_answerable (write, review, error);
  g_autoptr (ClaraCandidacy) card = NULL;
  ClaraId id;

  g_return_val_if_fail (decision < CLARA_N_DECISIONS, FALSE);

  if (found == NULL || (comment != NULL && !clara_ledger_check_text (comment, TRUE, error)) ||
      !clara_id_generate (&id, error))
    return FALSE;

  card = clara_candidacies_get (clara_write_get_connection (write), candidacy, error);
  if (card == NULL || !decide (write, found, card, decision, comment, &id, error))
    return FALSE;

  if (deed != NULL)
    *deed = id;

  return TRUE;
}

gboolean
clara_decision_apply_decide (ClaraWrite *write,
                             const ClaraUndoStep *step,
                             gboolean undo,
                             gboolean *applied,
                             GError **error)
{
  ClaraConnection *connection = clara_write_get_connection (write);
  g_autoptr (ClaraCandidacy) card = clara_candidacies_get (connection, &step->candidacy, error);
  g_autoptr (ClaraReview) review = clara_reviews_get (connection, &step->subject, error);
  const char *from = undo ? step->after : step->before;
  const char *to = undo ? step->before : step->after;
  ClaraDecision expected[2];
  ClaraDecision wanted;
  ClaraDecision now;

  if (card == NULL || review == NULL || !find_answer (review, &card->id, &now, error) ||
      !answer_from_json (from, "decision", &expected[0], error) ||
      !answer_from_json (from, "card", &expected[1], error) ||
      !answer_from_json (to, "decision", &wanted, error))
    return FALSE;

  *applied = now == expected[0] && card->decision == expected[1] && review->closed == 0;

  return !*applied || answer (write, review, card, wanted, undo ? "undo" : "redo", error);
}

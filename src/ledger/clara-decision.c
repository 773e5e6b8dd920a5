/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-ledger"

#include "clara-decision-private.h"

#include "clara-audit.h"
#include "clara-candidacies.h"
#include "clara-error.h"
#include "clara-facts-private.h"
#include "clara-json.h"
#include "clara-publication.h"

gboolean
clara_decision_get_standing (ClaraConnection *connection,
                             const ClaraCandidacy *card,
                             ClaraStanding *standing,
                             GError **error)
{
  standing->status = card->status;
  standing->placed_by = card->placed_by;

  return clara_candidacies_get_standing (connection, &card->id, &standing->move, error);
}

/* What was known of the score when it was decided belongs to the decision. */
static char *
describe_move (const ClaraCandidacy *card, ClaraStatus from, const ClaraMove *move)
{
  g_autoptr (JsonObject) facts = json_object_new ();

  json_object_set_string_member (facts, "from", clara_status_to_string (from));
  json_object_set_string_member (facts, "to", clara_status_to_string (move->to));
  json_object_set_string_member (facts, "placed_by", clara_placed_by_to_string (move->placed_by));
  if (move->deed != NULL)
    clara_facts_set_id (facts, "deed", move->deed);
  if (card->has_score)
    {
      json_object_set_double_member (facts, "score", card->score);
      clara_facts_set_string (facts, "engine", card->engine);
      json_object_set_int_member (facts, "rubric", card->rubric_version);
    }

  return clara_facts_to_string (facts);
}

gboolean
clara_decision_place (ClaraWrite *write,
                      ClaraCandidacy *card,
                      const ClaraMove *move,
                      gint64 *placement,
                      GError **error)
{
  const ClaraStatus from = card->status;
  g_autofree char *facts = describe_move (card, from, move);
  const ClaraAuditEntry entry = { .action = move->action,
                                  .job = &card->job,
                                  .candidacy = &card->id,
                                  .facts = facts,
                                  .text = move->reason };

  if (!clara_candidacies_place (write, &card->id, card->version, move->to, move->placed_by,
                                move->reason, move->undo_of, placement, error) ||
      !clara_audit_append (write, &entry, error))
    return FALSE;

  card->status = move->to;
  card->placed_by = move->placed_by;
  card->version++;

  return from == move->to || clara_publication_add_status (write, card, move->with_note, error);
}

gboolean
clara_decision_add_step (ClaraWrite *write,
                         ClaraUndoStep *step,
                         JsonObject *before,
                         JsonObject *after,
                         GError **error)
{
  g_autofree char *old = before != NULL ? clara_facts_to_string (before) : NULL;
  g_autofree char *fresh = after != NULL ? clara_facts_to_string (after) : NULL;
  gboolean added;

  step->before = old;
  step->after = fresh;
  added = clara_undo_add (write, step, error);
  step->before = NULL;
  step->after = NULL;

  return added;
}

static JsonObject *
standing_to_json (ClaraStatus status, ClaraPlacedBy placed_by, gint64 move)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "status", clara_status_to_string (status));
  json_object_set_string_member (object, "placed_by", clara_placed_by_to_string (placed_by));
  json_object_set_int_member (object, "move", move);

  return object;
}

static gboolean
standing_from_json (const char *json, ClaraStanding *standing, GError **error)
{
  g_autoptr (JsonObject)
      object = clara_json_parse_object (json != NULL ? json : "", -1, NULL, error);
  const char *status;
  const char *placed_by;

  if (object == NULL || (status = clara_json_get_string (object, "status", error)) == NULL ||
      (placed_by = clara_json_get_string (object, "placed_by", error)) == NULL ||
      !clara_json_get_int64 (object, "move", &standing->move, error))
    return FALSE;

  if (!clara_status_from_string (status, &standing->status) ||
      !clara_placed_by_from_string (placed_by, &standing->placed_by))
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_CORRUPT,
                           "the undo journal names a status that there is not");
      return FALSE;
    }

  return TRUE;
}

/* One card of a deed of a person, with its step of the journal. */
static gboolean
move_by_person (ClaraWrite *write,
                ClaraCandidacy *card,
                ClaraStatus to,
                const char *reason,
                const ClaraId *deed,
                GError **error)
{
  const ClaraMove move = { .to = to,
                           .placed_by = CLARA_PLACED_BY_PERSON,
                           .reason = reason,
                           .action = "move",
                           .deed = deed,
                           .with_note = TRUE };
  ClaraUndoStep step = { .deed = *deed, .kind = "move", .candidacy = card->id };
  g_autoptr (JsonObject) before = NULL;
  g_autoptr (JsonObject) after = NULL;
  ClaraStanding standing;
  gint64 placement;

  if (!clara_decision_get_standing (clara_write_get_connection (write), card, &standing, error) ||
      !clara_decision_place (write, card, &move, &placement, error))
    return FALSE;

  before = standing_to_json (standing.status, standing.placed_by, standing.move);
  after = standing_to_json (to, CLARA_PLACED_BY_PERSON, placement);

  return clara_decision_add_step (write, &step, before, after, error);
}

/* The card as it was seen, which a person may move. */
static ClaraCandidacy *
get_movable (ClaraWrite *write, const ClaraSeenCard *seen, GError **error)
{
  g_autoptr (ClaraCandidacy)
      card = clara_candidacies_get (clara_write_get_connection (write), &seen->candidacy, error);

  if (card == NULL)
    return NULL;

  if (seen->version > 0 && seen->version != card->version)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_CONFLICT,
                           "somebody else changed the candidacy first");
      return NULL;
    }

  if (!clara_id_is_zero (&card->merged_into))
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_CONFLICT,
                           "the candidacy was merged into another one, which can be moved");
      return NULL;
    }

  return g_steal_pointer (&card);
}

/**
 * clara_decision_move:
 * @write: a transaction of a member
 * @cards: (array length=n_cards): which cards, as they were seen
 * @n_cards: how many, at most %CLARA_DECISION_MAX_CARDS
 * @to: where to
 * @reason: (nullable): in the person's own words; at most 32 KiB
 * @deed: (out) (optional): what an undo takes back together; zero where no card had to be placed
 * @error: return location for a #GError
 *
 * Places cards by a person's word: all of them, or none. A card that stands there by a person's word already is left as
 * it is; one that only the score has put there stays by the person's word from now on, whatever later scores say.
 *
 * Returns: whether they stand there; %CLARA_ERROR_NOT_PERMITTED, %CLARA_ERROR_CONFLICT where one was changed or merged
 *   meanwhile, %CLARA_ERROR_NOT_FOUND where one is gone, %CLARA_ERROR_TOO_LARGE, %CLARA_ERROR_INVALID
 */
gboolean
clara_decision_move (ClaraWrite *write,
                     const ClaraSeenCard *cards,
                     guint n_cards,
                     ClaraStatus to,
                     const char *reason,
                     ClaraId *deed,
                     GError **error)
{
  ClaraId id;
  guint n_placed = 0;

  g_return_val_if_fail (to < CLARA_N_STATUSES, FALSE);

  if (n_cards > CLARA_DECISION_MAX_CARDS)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_TOO_LARGE,
                           "these are too many candidates at once");
      return FALSE;
    }

  if (!clara_actor_check (clara_write_get_connection (write), clara_write_get_member (write),
                          CLARA_MAY_MOVE, error) ||
      !clara_ledger_check_text (reason, FALSE, error) || !clara_id_generate (&id, error))
    return FALSE;

  for (guint i = 0; i < n_cards; i++)
    {
      g_autoptr (ClaraCandidacy) card = get_movable (write, &cards[i], error);

      if (card == NULL)
        return FALSE;
      if (card->status == to && card->placed_by == CLARA_PLACED_BY_PERSON)
        continue;
      if (!move_by_person (write, card, to, reason, &id, error))
        return FALSE;
      n_placed++;
    }

  if (deed != NULL)
    *deed = n_placed > 0 ? id : (ClaraId){ { 0 } };

  return TRUE;
}

/**
 * clara_decision_confirm:
 * @write: a transaction of a member
 * @card: the card, as it was seen
 * @deed: (out) (optional): what an undo takes back
 * @error: return location for a #GError
 *
 * A person has looked, and the card stays where it is, by the person's word from now on. It stands in the history also
 * where a person had placed it before: what was known until now, such as a newer score, was weighed.
 *
 * Returns: whether it stands so; as clara_decision_move()
 */
gboolean
clara_decision_confirm (ClaraWrite *write, const ClaraSeenCard *card, ClaraId *deed, GError **error)
{
  g_autoptr (ClaraCandidacy) found = NULL;
  ClaraId id;

  if (!clara_actor_check (clara_write_get_connection (write), clara_write_get_member (write),
                          CLARA_MAY_MOVE, error) ||
      !clara_id_generate (&id, error))
    return FALSE;
  found = get_movable (write, card, error);
  if (found == NULL || !move_by_person (write, found, found->status, NULL, &id, error))
    return FALSE;

  if (deed != NULL)
    *deed = id;

  return TRUE;
}

/* Where the card stood before the move that counts now. */
static gboolean
find_earlier_status (ClaraConnection *connection,
                     const ClaraCandidacy *card,
                     ClaraStatus *status,
                     GError **error)
{
  g_autoptr (GPtrArray) moves = NULL;
  ClaraStanding standing;

  if (!clara_decision_get_standing (connection, card, &standing, error))
    return FALSE;

  moves = clara_candidacies_get_history (connection, &card->id, error);
  if (moves == NULL)
    return FALSE;

  for (guint i = 0; i < moves->len; i++)
    {
      const ClaraPlacement *move = g_ptr_array_index (moves, i);

      if (move->seq == standing.move)
        {
          *status = move->from;
          return TRUE;
        }
    }

  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_CONFLICT,
                       "the candidacy stands where it began");

  return FALSE;
}

/**
 * clara_decision_put_back:
 * @write: a transaction of a member
 * @card: the card, as it was seen
 * @reason: (nullable): in the person's own words
 * @deed: (out) (optional): what an undo takes back
 * @error: return location for a #GError
 *
 * Puts a card back where it stood before its last move, whoever made that: the mapping from Lever, the score, or another
 * person. It is a person's move of its own.
 *
 * Returns: whether it stands there; as clara_decision_move(), and %CLARA_ERROR_CONFLICT where it never moved
 */
gboolean
clara_decision_put_back (ClaraWrite *write,
                         const ClaraSeenCard *card,
                         const char *reason,
                         ClaraId *deed,
                         GError **error)
{
  g_autoptr (ClaraCandidacy) found = get_movable (write, card, error);
  ClaraStatus to;

  return found != NULL &&
         find_earlier_status (clara_write_get_connection (write), found, &to, error) &&
         clara_decision_move (write, card, 1, to, reason, deed, error);
}

gboolean
clara_decision_apply_move (ClaraWrite *write,
                           const ClaraUndoStep *step,
                           gboolean undo,
                           gboolean *applied,
                           GError **error)
{
  ClaraConnection *connection = clara_write_get_connection (write);
  g_autoptr (ClaraCandidacy) card = clara_candidacies_get (connection, &step->candidacy, error);
  ClaraStanding before;
  ClaraStanding after;
  ClaraStanding now;
  ClaraMove move = { .action = undo ? "undo" : "redo", .deed = &step->deed, .with_note = TRUE };

  if (card == NULL || !standing_from_json (step->before, &before, error) ||
      !standing_from_json (step->after, &after, error) ||
      !clara_decision_get_standing (connection, card, &now, error))
    return FALSE;

  *applied = now.move == (undo ? after.move : before.move) && clara_id_is_zero (&card->merged_into);
  if (!*applied)
    return TRUE;

  /* Whose word it was comes back as well: what the score had placed, a score may place again. */
  move.to = undo ? before.status : after.status;
  move.placed_by = undo ? before.placed_by : after.placed_by;
  move.undo_of = after.move;
  if (!undo && !clara_candidacies_find_undo (connection, after.move, &move.undo_of, error))
    return FALSE;

  return clara_decision_place (write, card, &move, NULL, error);
}

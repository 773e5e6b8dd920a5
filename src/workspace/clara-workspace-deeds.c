/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-workspace-deeds.h"

#include "clara-candidacies.h"
#include "clara-decision.h"
#include "clara-workspace-private.h"

/* One deed that is waited for, so that it may point to what the caller has. */
typedef struct
{
  const ClaraId *candidacy;
  const ClaraSeenCard *cards;
  guint n_cards;
  ClaraStatus to;
  const char *text; /* (nullable) */
  gboolean redo;
  ClaraId made;
  ClaraUndone undone;
  char *label;          /* (owned) (nullable) */
  ClaraCandidacy *card; /* (owned) (nullable) */
} Deed;

static gboolean
get_card_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Deed *deed = data;

  deed->card = clara_candidacies_get (connection, deed->candidacy, error);

  return deed->card != NULL;
}

/**
 * clara_workspace_get_card:
 * @self: a workspace
 * @candidacy: a candidacy
 * @cancellable: (nullable): gives it up
 * @error: return location; %CLARA_ERROR_NOT_FOUND
 *
 * Waits for the disk.
 *
 * Returns: (transfer full) (nullable): the card, as it stands now
 */
ClaraCandidacy *
clara_workspace_get_card (ClaraWorkspace *self,
                          const ClaraId *candidacy,
                          GCancellable *cancellable,
                          GError **error)
{
  static const ClaraWorkspaceSteps steps = { NULL, get_card_cb };
  Deed deed = { .candidacy = candidacy };

  return clara_workspace_call (self, &steps, &deed, cancellable, error) ? deed.card : NULL;
}

static gboolean
move_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;

  return clara_decision_move (write, deed->cards, deed->n_cards, deed->to, deed->text, &deed->made,
                              error);
}

/**
 * clara_workspace_move:
 * @self: a workspace
 * @cards: (array length=n_cards): which cards, as they were seen
 * @n_cards: how many
 * @to: where to
 * @reason: (nullable): in the member's own words
 * @deed: (out) (optional): what an undo takes back together; zero where no card had to be placed
 * @cancellable: (nullable): gives it up, until it is durable
 * @error: return location; see clara_decision_move()
 *
 * Places cards by a person's word. Waits for the disk: a window uses clara_ledger_move_async().
 *
 * Returns: whether they stand there
 */
gboolean
clara_workspace_move (ClaraWorkspace *self,
                      const ClaraSeenCard *cards,
                      guint n_cards,
                      ClaraStatus to,
                      const char *reason,
                      ClaraId *deed,
                      GCancellable *cancellable,
                      GError **error)
{
  static const ClaraWorkspaceSteps steps = { move_cb, NULL };
  Deed call = { .cards = cards, .n_cards = n_cards, .to = to, .text = reason };

  if (!clara_workspace_call (self, &steps, &call, cancellable, error))
    return FALSE;
  if (deed != NULL)
    *deed = call.made;

  return TRUE;
}

static gboolean
comment_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;

  return clara_decision_comment (write, deed->candidacy, deed->text, &deed->made, error);
}

/**
 * clara_workspace_comment:
 * @self: a workspace
 * @candidacy: a candidacy
 * @text: the words
 * @comment: (out) (optional): the comment
 * @cancellable: (nullable): gives it up, until it is durable
 * @error: return location; see clara_decision_comment()
 *
 * Waits for the disk: a window uses clara_ledger_comment_async().
 *
 * Returns: whether it is kept
 */
gboolean
clara_workspace_comment (ClaraWorkspace *self,
                         const ClaraId *candidacy,
                         const char *text,
                         ClaraId *comment,
                         GCancellable *cancellable,
                         GError **error)
{
  static const ClaraWorkspaceSteps steps = { comment_cb, NULL };
  Deed call = { .candidacy = candidacy, .text = text };

  if (!clara_workspace_call (self, &steps, &call, cancellable, error))
    return FALSE;
  if (comment != NULL)
    *comment = call.made;

  return TRUE;
}

static gboolean
step_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;
  g_autoptr (ClaraCandidacy) card = NULL;

  g_clear_pointer (&deed->label, g_free);
  if (!(deed->redo ? clara_decision_redo (write, &deed->undone, error)
                   : clara_decision_undo (write, &deed->undone, error)))
    return FALSE;
  if (clara_id_is_zero (&deed->undone.candidacy))
    return TRUE;

  card = clara_candidacies_get (clara_write_get_connection (write), &deed->undone.candidacy, error);
  if (card == NULL)
    return FALSE;
  deed->label = g_strdup (card->label);

  return TRUE;
}

static gboolean
step (ClaraWorkspace *self,
      gboolean redo,
      ClaraUndone *undone,
      char **label,
      GCancellable *cancellable,
      GError **error)
{
  static const ClaraWorkspaceSteps steps = { step_cb, NULL };
  Deed call = { .redo = redo };
  g_autofree char *name = NULL;
  gboolean done = clara_workspace_call (self, &steps, &call, cancellable, error);

  name = call.label;
  if (!done)
    return FALSE;
  *undone = call.undone;
  if (label != NULL)
    *label = g_steal_pointer (&name);

  return TRUE;
}

/**
 * clara_workspace_undo:
 * @self: a workspace
 * @undone: (out caller-allocates): what was taken back
 * @label: (out) (optional) (nullable) (transfer full): how the card is called, or the first of several
 * @cancellable: (nullable): gives it up, until it is durable
 * @error: return location; see clara_decision_undo()
 *
 * Takes back the last deed of the member. Waits for the disk: a window uses clara_ledger_undo_async().
 *
 * Returns: whether it was looked for; @undone tells what came of it
 */
gboolean
clara_workspace_undo (ClaraWorkspace *self,
                      ClaraUndone *undone,
                      char **label,
                      GCancellable *cancellable,
                      GError **error)
{
  return step (self, FALSE, undone, label, cancellable, error);
}

/**
 * clara_workspace_redo:
 * @self: a workspace
 * @redone: (out caller-allocates): what was done again
 * @label: (out) (optional) (nullable) (transfer full): how the card is called, or the first of several
 * @cancellable: (nullable): gives it up, until it is durable
 * @error: return location; see clara_decision_redo()
 *
 * Does again what was taken back last. Waits for the disk: a window uses clara_ledger_redo_async().
 *
 * Returns: whether it was looked for; @redone tells what came of it
 */
gboolean
clara_workspace_redo (ClaraWorkspace *self,
                      ClaraUndone *redone,
                      char **label,
                      GCancellable *cancellable,
                      GError **error)
{
  return step (self, TRUE, redone, label, cancellable, error);
}

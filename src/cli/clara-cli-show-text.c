/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli-show-private.h"

#include "clara-cli-cards.h"
#include "clara-cli-output.h"
#include "clara-cli-score.h"
#include "clara-score-json.h"
#include "clara-talk.h"

#include <glib/gi18n.h>
#include <stdio.h>

static const char *const identity_words[CLARA_N_IDENTITY_KINDS] = {
  [CLARA_IDENTITY_NAME] = N_ ("Name"),       [CLARA_IDENTITY_EMAIL] = N_ ("Mail"),
  [CLARA_IDENTITY_PHONE] = N_ ("Telephone"), [CLARA_IDENTITY_LINK] = N_ ("Link"),
  [CLARA_IDENTITY_ADDRESS] = N_ ("Address"), [CLARA_IDENTITY_USERNAME] = N_ ("User name"),
};

static void
print_value (const char *what, const char *value)
{
  printf ("    %s: ", what);
  clara_cli_print_printable (value);
  putchar ('\n');
}

static void
print_identity (const ClaraCandidateView *self)
{
  if (self->identity == NULL)
    return;

  printf ("\n%s\n", _ ("Who it is"));
  for (guint kind = 0; kind < CLARA_N_IDENTITY_KINDS; kind++)
    {
      guint n_values;
      const char *const *values = clara_identity_get (self->identity, kind, &n_values);

      for (guint i = 0; i < n_values; i++)
        print_value (_ (identity_words[kind]), values[i]);
    }
  for (guint i = 0; i < self->materials->len; i++)
    {
      const ClaraMaterialView *material = g_ptr_array_index (self->materials, i);

      if (material->file_name != NULL)
        print_value (_ ("File"), material->file_name);
    }
}

static void
print_comments (const ClaraCandidateView *self)
{
  if (self->comments->len > 0)
    printf ("\n%s\n", _ ("Comments"));
  for (guint i = 0; i < self->comments->len; i++)
    {
      const ClaraComment *comment = g_ptr_array_index (self->comments, i);
      const char *author = clara_candidate_view_get_member (self, &comment->author);
      g_autofree char *at = clara_cli_describe_time (comment->at);

      printf ("    %s  %s\n      ", at, author != NULL ? author : "?");
      clara_cli_print_wrapped (comment->text, 6);
    }
}

static const char *
explain_mover (const ClaraCandidateView *self, const ClaraPlacement *move)
{
  const char *member = clara_candidate_view_get_member (self, &move->member);

  if (move->placed_by == CLARA_PLACED_BY_LEVER)
    return _ ("Lever");
  if (move->placed_by == CLARA_PLACED_BY_AUTOMATIC && move->undo_of == 0)
    return _ ("the score");

  return member != NULL ? member : _ ("the program");
}

/* What takes a taking back back gives the move again. */
static const char *
explain_undo (const ClaraCandidateView *self, const ClaraPlacement *move)
{
  if (move->undo_of == 0)
    return "";
  for (guint i = 0; i < self->history->len; i++)
    {
      const ClaraPlacement *other = g_ptr_array_index (self->history, i);

      if (other->seq == move->undo_of && other->undo_of > 0)
        return _ (" (done again)");
    }

  return _ (" (taken back)");
}

static void
print_history (const ClaraCandidateView *self)
{
  if (self->history->len > 0)
    printf ("\n%s\n", _ ("History"));
  for (guint i = 0; i < self->history->len; i++)
    {
      const ClaraPlacement *move = g_ptr_array_index (self->history, i);
      g_autofree char *at = clara_cli_describe_time (move->at);

      printf (_ ("    %s  %s → %s by %s%s\n"), at, clara_cli_get_status_words (move->from),
              clara_cli_get_status_words (move->to), explain_mover (self, move),
              explain_undo (self, move));
      if (move->reason != NULL)
        {
          fputs ("      ", stdout);
          clara_cli_print_wrapped (move->reason, 6);
        }
    }
}

static void
print_score (const ClaraCandidateView *self)
{
  if (!self->scored)
    return;
  if (self->score == NULL)
    {
      clara_cli_complain (_ ("The evidence cannot be shown: %s"), self->score_fault);
      return;
    }

  putchar ('\n');
  clara_cli_print_score (self->score, self->score_reason, self->rubric);
  if (self->stale)
    printf ("    %s\n", _ ("This score was made by an earlier rubric or an earlier version of "
                           "Clara."));
}

/**
 * clara_cli_show_print_text:
 * @self: what is shown
 *
 * Prints it for people.
 */
void
clara_cli_show_print_text (const ClaraCandidateView *self)
{
  const ClaraCandidacy *card = self->card;
  g_autofree char *title = clara_cli_make_printable (self->job->title);
  g_autofree char *score = clara_cli_describe_card (card);

  printf ("%s · %s\n", card->label, title);
  printf ("%s · %s", score, clara_cli_get_status_words (card->status));
  if (card->placed_by == CLARA_PLACED_BY_PERSON)
    fputs (_ (", placed by a person"), stdout);
  else if (card->placed_by == CLARA_PLACED_BY_LEVER)
    fputs (_ (", placed by Lever"), stdout);
  if (card->placed_by != CLARA_PLACED_BY_AUTOMATIC && self->scored && card->reason == NULL &&
      card->suggestion != card->status)
    printf (_ ("; the score says %s"), clara_cli_get_status_words (card->suggestion));
  putchar ('\n');

  print_identity (self);
  print_score (self);
  print_comments (self);
  print_history (self);
  putchar ('\n');
  clara_cli_print_legend ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "clara-board.h"

#include <string.h>

#define N_CARDS 400

typedef struct
{
  guint n_changes;
  guint n_rows; /* that were named in them */
} Told;

static ClaraCandidacy *
new_candidacy (guint number, ClaraStatus status, double score)
{
  ClaraCandidacy *candidacy = clara_candidacy_new ();

  memcpy (candidacy->id.bytes, &number, sizeof number);
  candidacy->number = (int) number;
  candidacy->status = status;
  candidacy->has_score = score >= 0.0;
  candidacy->score = MAX (score, 0.0);

  return candidacy;
}

static ClaraBoard *
new_board (void)
{
  ClaraBoard *board = clara_board_new ();
  g_autoptr (GPtrArray) candidacies = g_ptr_array_new ();

  for (guint i = 1; i <= N_CARDS; i++)
    g_ptr_array_add (candidacies, new_candidacy (i, CLARA_STATUS_TO_REVIEW,
                                                 (i * 37) % 101 - (i % 50 == 0 ? 200.0 : 0.0)));
  clara_board_replace (board, candidacies);

  return board;
}

static void
changed_cb (GListModel *model, guint position, guint removed, guint added, gpointer user_data)
{
  Told *told = user_data;

  told->n_changes++;
  told->n_rows += removed + added;
}

static guint
count (ClaraBoard *board, ClaraStatus status)
{
  return g_list_model_get_n_items (G_LIST_MODEL (clara_board_get_column (board, status)));
}

static void
assert_sorted (ClaraBoard *board)
{
  for (guint status = 0; status < CLARA_N_STATUSES; status++)
    {
      ClaraColumn *column = clara_board_get_column (board, status);

      for (guint i = 0; i < count (board, status); i++)
        {
          g_autoptr (ClaraCard) card = g_list_model_get_item (G_LIST_MODEL (column), i);
          g_autoptr (ClaraCard) next = g_list_model_get_item (G_LIST_MODEL (column), i + 1);

          g_assert_cmpint (clara_card_get_candidacy (card)->status, ==, status);
          if (next != NULL)
            g_assert_cmpint (clara_card_compare (card, next), <, 0);
        }
    }
}

static void
apply (ClaraBoard *board, guint first, guint last, ClaraStatus status, double score)
{
  g_autoptr (GPtrArray) candidacies = g_ptr_array_new ();

  for (guint i = first; i <= last; i++)
    g_ptr_array_add (candidacies, new_candidacy (i, status, score + i % 7));
  clara_board_apply (board, candidacies, NULL);
}

static void
test_cards_stand_by_score (void)
{
  g_autoptr (ClaraBoard) board = new_board ();
  g_autoptr (ClaraCard) last = g_list_model_get_item (
      G_LIST_MODEL (clara_board_get_column (board, CLARA_STATUS_TO_REVIEW)), N_CARDS - 1);

  g_assert_cmpuint (count (board, CLARA_STATUS_TO_REVIEW), ==, N_CARDS);
  assert_sorted (board);
  g_assert_false (clara_card_get_candidacy (last)->has_score);
}

static void
test_a_move_keeps_every_card (void)
{
  g_autoptr (ClaraBoard) board = new_board ();
  ClaraId id = { { 7 } };
  ClaraCard *card = clara_board_get_card (board, &id);
  Told from = { 0 }, to = { 0 };

  g_signal_connect (clara_board_get_column (board, CLARA_STATUS_TO_REVIEW), "items-changed",
                    G_CALLBACK (changed_cb), &from);
  g_signal_connect (clara_board_get_column (board, CLARA_STATUS_QUALIFIED), "items-changed",
                    G_CALLBACK (changed_cb), &to);
  apply (board, 7, 7, CLARA_STATUS_QUALIFIED, 50.0);
  g_assert_cmpuint (count (board, CLARA_STATUS_TO_REVIEW), ==, N_CARDS - 1);
  g_assert_cmpuint (count (board, CLARA_STATUS_QUALIFIED), ==, 1);
  g_assert_true (clara_board_get_card (board, &id) == card);
  g_assert_cmpuint (from.n_changes, ==, 1);
  g_assert_cmpuint (from.n_rows, ==, 1);
  g_assert_cmpuint (to.n_rows, ==, 1);
  assert_sorted (board);
}

static void
test_many_moves_are_one_change (void)
{
  g_autoptr (ClaraBoard) board = new_board ();
  Told from = { 0 }, to = { 0 };

  g_signal_connect (clara_board_get_column (board, CLARA_STATUS_TO_REVIEW), "items-changed",
                    G_CALLBACK (changed_cb), &from);
  g_signal_connect (clara_board_get_column (board, CLARA_STATUS_PRE_QUALIFIED), "items-changed",
                    G_CALLBACK (changed_cb), &to);
  apply (board, 20, 219, CLARA_STATUS_PRE_QUALIFIED, 30.0);
  g_assert_cmpuint (from.n_changes, ==, 1);
  g_assert_cmpuint (to.n_changes, ==, 1);
  g_assert_cmpuint (count (board, CLARA_STATUS_TO_REVIEW), ==, N_CARDS - 200);
  g_assert_cmpuint (count (board, CLARA_STATUS_PRE_QUALIFIED), ==, 200);
  g_assert_cmpuint (clara_board_get_n_cards (board), ==, N_CARDS);
  assert_sorted (board);
}

static void
test_another_score_moves_a_card_in_its_column (void)
{
  g_autoptr (ClaraBoard) board = new_board ();
  ClaraColumn *column = clara_board_get_column (board, CLARA_STATUS_TO_REVIEW);
  ClaraId id = { { 9 } };
  guint position;

  apply (board, 9, 9, CLARA_STATUS_TO_REVIEW, 97.0);
  g_assert_true (clara_column_find (column, clara_board_get_card (board, &id), &position));
  g_assert_cmpuint (count (board, CLARA_STATUS_TO_REVIEW), ==, N_CARDS);
  assert_sorted (board);
}

static void
test_what_is_not_placed_by_it_moves_nothing (void)
{
  g_autoptr (ClaraBoard) board = new_board ();
  ClaraId id = { { 11 } };
  ClaraCard *card = clara_board_get_card (board, &id);
  ClaraCandidacy *news = new_candidacy (11, CLARA_STATUS_TO_REVIEW,
                                        clara_card_get_candidacy (card)->score);
  g_autoptr (GPtrArray) candidacies = g_ptr_array_new ();
  Told told = { 0 };

  news->n_comments = 3;
  g_ptr_array_add (candidacies, news);
  g_signal_connect (clara_board_get_column (board, CLARA_STATUS_TO_REVIEW), "items-changed",
                    G_CALLBACK (changed_cb), &told);
  clara_board_apply (board, candidacies, NULL);
  g_assert_cmpuint (told.n_changes, ==, 0);
  g_assert_cmpuint (clara_card_get_candidacy (card)->n_comments, ==, 3);
}

static void
test_who_is_gone_leaves (void)
{
  g_autoptr (ClaraBoard) board = new_board ();
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (GArray) gone = g_array_new (FALSE, FALSE, sizeof (ClaraId));
  ClaraId id = { { 5 } };

  g_array_append_val (gone, id);
  clara_board_apply (board, none, gone);
  g_assert_null (clara_board_get_card (board, &id));
  g_assert_cmpuint (count (board, CLARA_STATUS_TO_REVIEW), ==, N_CARDS - 1);
  clara_board_replace (board, none);
  g_assert_cmpuint (clara_board_get_n_cards (board), ==, 0);
  g_assert_cmpuint (count (board, CLARA_STATUS_TO_REVIEW), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/board/cards-stand-by-score", test_cards_stand_by_score);
  g_test_add_func ("/model/board/a-move-keeps-every-card", test_a_move_keeps_every_card);
  g_test_add_func ("/model/board/many-moves-are-one-change", test_many_moves_are_one_change);
  g_test_add_func ("/model/board/another-score-moves-a-card-in-its-column",
                   test_another_score_moves_a_card_in_its_column);
  g_test_add_func ("/model/board/what-is-not-placed-by-it-moves-nothing",
                   test_what_is_not_placed_by_it_moves_nothing);
  g_test_add_func ("/model/board/who-is-gone-leaves", test_who_is_gone_leaves);

  return g_test_run ();
}

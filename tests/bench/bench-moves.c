/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-bench"

/*
 * What a move costs on a board of 1,600 candidates and on one of 12,000: rows that are bound, statements, and how often a
 * column tells of a change. None of them may grow with the board. Milliseconds are only told. Each column of the smaller
 * board has more cards than a list of GTK keeps rows alive, before and after: so the two are alike.
 *
 *   bench-moves            under build-aux/headless
 */

#include "bench-window.h"
#include "board-workspace.h"

#include "clara-board-view.h"
#include "clara-job-page.h"

#include <sqlite3.h>
#include <string.h>

#define STYLE "/org/clara/Clara/style.css"

/* So many at a time, besides one. */
#define N_MANY 500u

/* Which cards are moved is chosen by their place, and where they go by their score: a few rows more or less are bound. */
#define BINDS_SLACK 20u

/* What was counted while one deed was done. */
typedef struct
{
  guint binds;
  guint changes;
  guint statements;
  double milliseconds;
  double written; /* of those: until it was durable */
  double known;   /* and until the board knew of it */
} Cost;

static guint n_binds;
static guint n_changes;
static gint n_statements;

static gboolean
bind_hook (GSignalInvocationHint *hint, guint n, const GValue *values, gpointer data)
{
  n_binds++;

  return TRUE;
}

static gboolean
changed_hook (GSignalInvocationHint *hint, guint n, const GValue *values, gpointer data)
{
  if (CLARA_IS_COLUMN (g_value_get_object (&values[0])))
    n_changes++;

  return TRUE;
}

/* What a trigger does is told of as a remark; the look at what others have written is done in any case. */
static int
statement_cb (unsigned event, void *data, void *statement, void *text)
{
  if (!g_str_has_prefix (text, "--") && strcmp (text, "PRAGMA data_version") != 0)
    g_atomic_int_inc (&n_statements);

  return 0;
}

static int
connection_cb (sqlite3 *handle, char **message, const struct sqlite3_api_routines *routines)
{
  return sqlite3_trace_v2 (handle, SQLITE_TRACE_STMT, statement_cb, NULL);
}

static void
watch (void)
{
  g_type_class_unref (g_type_class_ref (GTK_TYPE_SIGNAL_LIST_ITEM_FACTORY));
  g_signal_add_emission_hook (g_signal_lookup ("bind", GTK_TYPE_SIGNAL_LIST_ITEM_FACTORY), 0,
                              bind_hook, NULL, NULL);
  g_type_class_unref (g_type_class_ref (CLARA_TYPE_COLUMN));
  g_signal_add_emission_hook (g_signal_lookup ("items-changed", G_TYPE_LIST_MODEL), 0, changed_hook,
                              NULL, NULL);
  sqlite3_auto_extension ((void (*) (void)) connection_cb);
}

/* The first of the columns but the last: where a list has the most rows after those that leave. */
static GArray *
choose (ClaraBoard *board, guint n)
{
  GArray *cards = g_array_new (FALSE, TRUE, sizeof (ClaraSeenCard));

  for (guint i = 0; cards->len < n; i++)
    {
      ClaraColumn *column = clara_board_get_column (board, i % CLARA_STATUS_QUALIFIED);
      g_autoptr (ClaraCard)
          card = g_list_model_get_item (G_LIST_MODEL (column), i / CLARA_STATUS_QUALIFIED);
      ClaraSeenCard seen = { .candidacy = clara_card_get_candidacy (card)->id,
                             .version = clara_card_get_candidacy (card)->version };

      g_array_append_val (cards, seen);
    }

  return cards;
}

static void
moved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;

  if (!clara_ledger_move_finish (CLARA_LEDGER (source), result, NULL, &error))
    g_error ("%s", error->message);
  *(double *) user_data = bench_now ();
}

/* The page keeps the boards of other jobs, out of sight. */
static guint
count_shown (ClaraJobPage *page)
{
  g_autoptr (GPtrArray) boards = bench_find_all (GTK_WIDGET (page), CLARA_TYPE_BOARD_VIEW);

  for (guint i = 0; i < boards->len; i++)
    if (gtk_widget_get_visible (g_ptr_array_index (boards, i)))
      return clara_board_view_get_n_shown (g_ptr_array_index (boards, i));

  return 0;
}

/* From the deed to the frame that shows it; and what came of it until all was quiet. */
static Cost
count_move (GtkWindow *window, ClaraWorkspace *workspace, ClaraBoard *board, guint n)
{
  ClaraColumn *column = clara_board_get_column (board, CLARA_STATUS_QUALIFIED);
  guint wanted = g_list_model_get_n_items (G_LIST_MODEL (column)) + n;
  g_autoptr (GArray) cards = choose (board, n);
  double began = bench_now (), written = 0;
  Cost cost;

  n_binds = n_changes = 0;
  g_atomic_int_set (&n_statements, 0);
  clara_ledger_move_async (clara_workspace_get_ledger (workspace),
                           (const ClaraSeenCard *) cards->data, cards->len, CLARA_STATUS_QUALIFIED,
                           NULL, NULL, moved_cb, &written);
  while (g_list_model_get_n_items (G_LIST_MODEL (column)) != wanted)
    g_main_context_iteration (NULL, TRUE);
  cost.known = bench_now () - began;
  bench_window_paint (window);
  cost.milliseconds = bench_now () - began;
  bench_rest (600);
  cost.written = written - began;
  cost.binds = n_binds;
  cost.changes = n_changes;
  cost.statements = (guint) g_atomic_int_get (&n_statements);

  return cost;
}

static void
measure (ClaraWorkspace *workspace,
         ClaraJobsModel *jobs,
         const ClaraId *job,
         guint n_cards,
         Cost *one,
         Cost *many)
{
  ClaraJobPage *page = g_object_new (CLARA_TYPE_JOB_PAGE, NULL);
  GtkWindow *window = bench_window_new (GTK_WIDGET (page));
  g_autoptr (ClaraBoardModel) model = NULL;
  double milliseconds[5];

  clara_job_page_set_job (page, workspace, jobs, job);
  while (count_shown (page) != n_cards)
    g_main_context_iteration (NULL, TRUE);
  bench_window_paint (window);
  bench_rest (600);
  /* One more look at the same cards, to choose by; it reads what the page reads, once for each deed. */
  model = clara_board_model_new (workspace, job);
  while (!clara_board_model_is_loaded (model))
    g_main_context_iteration (NULL, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (milliseconds); i++)
    {
      *one = count_move (window, workspace, clara_board_model_get_board (model), 1);
      milliseconds[i] = one->milliseconds;
    }
  one->milliseconds = bench_median (milliseconds, G_N_ELEMENTS (milliseconds));
  *many = count_move (window, workspace, clara_board_model_get_board (model), N_MANY);
  bench_window_close (window);
}

static void
compare (const char *what, const Cost *small, const Cost *large)
{
  bench_result (large->statements <= small->statements + 2,
                "%s: %u statements on a board of %u, %u on one of %u", what, small->statements,
                BOARD_SMALL, large->statements, BOARD_LARGE);
  bench_result (large->changes <= small->changes, "%s: %u changes of columns, and %u", what,
                small->changes, large->changes);
  bench_result (large->binds <= small->binds + BINDS_SLACK, "%s: %u rows bound, and %u", what,
                small->binds, large->binds);
  g_print ("# %s: %.1f ms until it is on the screen, and %.1f ms: written after %.1f, on the board "
           "after %.1f\n",
           what, small->milliseconds, large->milliseconds, large->written, large->known);
}

int
main (int argc, char **argv)
{
  g_autofree char *folder = g_dir_make_tmp ("clara-moves-XXXXXX", NULL);
  g_autoptr (BoardWorkspace) files = NULL;
  g_autoptr (ClaraWorkspace) workspace = NULL;
  g_autoptr (ClaraJobsModel) jobs = NULL;
  g_autoptr (GError) error = NULL;
  Cost small_one, small_many, large_one, large_many;

  bench_begin (STYLE);
  watch ();
  files = board_workspace_new (folder);
  workspace = clara_workspace_open (folder, NULL, NULL, &error);
  if (workspace == NULL)
    g_error ("%s", error->message);
  jobs = clara_jobs_model_new (workspace);

  measure (workspace, jobs, &files->small, BOARD_SMALL, &small_one, &small_many);
  measure (workspace, jobs, &files->large, BOARD_LARGE, &large_one, &large_many);
  compare ("one move", &small_one, &large_one);
  compare ("500 moves in one change", &small_many, &large_many);

  g_clear_object (&jobs);
  if (!clara_workspace_close (workspace, &error))
    g_error ("%s", error->message);
  bench_remove_folder (folder);

  return bench_end ();
}

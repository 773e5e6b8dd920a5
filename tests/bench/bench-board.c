/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-bench"

/*
 * The board of 12,000 candidates beside lists of GTK's own with as many rows, in the same run: until it is on the screen,
 * while it scrolls, and opened a second time. Ratios are held to their bounds, milliseconds only told.
 *
 *   bench-board            under build-aux/headless
 *   bench-board --fill FOLDER   leaves the workspace there, and prints the ids of its two jobs
 */

#include "bench-window.h"
#include "board-workspace.h"

#include "clara-board-view.h"
#include "clara-job-page.h"
#include "clara-status.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#define STYLE "/org/clara/Clara/style.css"

/* Each of what is compared is done so often, in turns; the medians are compared. */
#define N_ROUNDS  5
#define N_SCROLLS 3
#define N_FRAMES  150
#define STEP      120.0 /* logical pixels a frame */

/* A row of the plain list: one line, as wide as there is room; and one that leaves most of its row unpainted. */
#define WORDS       ", five years at sea as an officer of the watch or above, welding, French"
#define SHORT_WORDS ""

#define MAX_MAP    1.5
#define MAX_SCROLL 1.5
#define MAX_SECOND 0.5

typedef struct
{
  BoardWorkspace *files;
  ClaraWorkspace *workspace;
  ClaraJobsModel *jobs;
  ClaraBoardModel *model;
} Bench;

static void
setup_empty_cb (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer height)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_size_request (label, -1, GPOINTER_TO_INT (height));
  gtk_list_item_set_child (item, label);
}

static void
bind_plain_cb (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer height)
{
  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)),
                      gtk_string_object_get_string (gtk_list_item_get_item (item)));
}

/* Four lists side by side, each scrolling by itself, of as many rows in all as the board has cards. */
static GtkWidget *
make_lists (gboolean filled, const char *words, int height)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_set_homogeneous (GTK_BOX (box), TRUE);
  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    {
      GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
      GtkStringList *strings = gtk_string_list_new (NULL);
      GtkWidget *scrolled = gtk_scrolled_window_new ();

      for (guint j = 0; j < BOARD_LARGE / CLARA_N_STATUSES; j++)
        gtk_string_list_take (strings, g_strdup_printf ("Candidate %u%s", j, words));
      g_signal_connect (factory, "setup", G_CALLBACK (setup_empty_cb), GINT_TO_POINTER (height));
      if (filled)
        g_signal_connect (factory, "bind", G_CALLBACK (bind_plain_cb), NULL);
      gtk_scrolled_window_set_child (
          GTK_SCROLLED_WINDOW (scrolled),
          gtk_list_view_new (GTK_SELECTION_MODEL (gtk_multi_selection_new (G_LIST_MODEL (strings))),
                             factory));
      gtk_widget_set_vexpand (scrolled, TRUE);
      gtk_box_append (GTK_BOX (box), scrolled);
    }

  return box;
}

static GtkWidget *
make_board (Bench *self)
{
  GtkWidget *view = g_object_new (CLARA_TYPE_BOARD_VIEW, NULL);

  clara_board_view_set_board (CLARA_BOARD_VIEW (view), clara_board_model_get_board (self->model));

  return view;
}

/* From nothing to the first frame. */
static double
time_map (GtkWidget *(*make) (gpointer data), gpointer data)
{
  double began = bench_now (), taken;
  GtkWindow *window = bench_window_new (make (data));

  bench_window_paint (window);
  taken = bench_now () - began;
  bench_window_close (window);

  return taken;
}

static GtkWidget *
make_board_cb (gpointer data)
{
  return make_board (data);
}

static GtkWidget *
make_empty_cb (gpointer data)
{
  return make_lists (FALSE, "", -1);
}

static void
bench_map (Bench *self)
{
  double ours[N_ROUNDS], theirs[N_ROUNDS], ratio;

  /* The first window of a program pays for fonts and icons. */
  time_map (make_empty_cb, NULL);
  time_map (make_board_cb, self);
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      theirs[i] = time_map (make_empty_cb, NULL);
      ours[i] = time_map (make_board_cb, self);
    }
  ratio = bench_median (ours, N_ROUNDS) / bench_median (theirs, N_ROUNDS);
  bench_result (
      ratio <= MAX_MAP,
      "the board is on the screen in %.0f ms, four empty lists of as many rows in %.0f ms: "
      "%.2f times (at most %.1f)",
      bench_median (ours, N_ROUNDS), bench_median (theirs, N_ROUNDS), ratio, MAX_MAP);
}

/* The frames of one window while its first list scrolls. */
typedef struct
{
  GtkAdjustment *adjustment;
  double began;
  double frames[N_FRAMES];
  guint n;
} Scroll;

/* What this thread has worked, so that a neighbour on the processor is not counted: with cairo it does all the drawing. */
static double
get_work (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);

  return (double) now.tv_sec * 1000 + (double) now.tv_nsec / 1e6;
}

static void
before_cb (GdkFrameClock *clock, Scroll *scroll)
{
  scroll->began = get_work ();
}

static void
after_cb (GdkFrameClock *clock, Scroll *scroll)
{
  if (scroll->n < N_FRAMES && scroll->began > 0)
    scroll->frames[scroll->n++] = get_work () - scroll->began;
}

static gboolean
scroll_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  Scroll *scroll = user_data;

  gtk_adjustment_set_value (scroll->adjustment,
                            gtk_adjustment_get_value (scroll->adjustment) + STEP);

  return G_SOURCE_CONTINUE;
}

static void
scroll_through (GtkWidget *content, Scroll *scroll, int *visible)
{
  GtkWindow *window = bench_window_new (content);
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (window));
  g_autoptr (GPtrArray) lists = bench_find_all (content, GTK_TYPE_LIST_VIEW);
  GtkScrollable *list = g_ptr_array_index (lists, 0);
  guint tick;

  bench_window_paint (window);
  bench_rest (300);
  scroll->adjustment = gtk_scrollable_get_vadjustment (list);
  *visible = (int) (gtk_adjustment_get_page_size (scroll->adjustment) /
                        gtk_adjustment_get_upper (scroll->adjustment) * BOARD_LARGE /
                        CLARA_N_STATUSES +
                    0.5);
  tick = gtk_widget_add_tick_callback (content, scroll_cb, scroll, NULL);
  g_signal_connect (clock, "before-paint", G_CALLBACK (before_cb), scroll);
  g_signal_connect (clock, "after-paint", G_CALLBACK (after_cb), scroll);
  while (scroll->n < N_FRAMES)
    g_main_context_iteration (NULL, TRUE);
  gtk_widget_remove_tick_callback (content, tick);
  g_signal_handlers_disconnect_by_data (clock, scroll);
  bench_window_close (window);
}

/* What of the window is a column's own heading, and how high a card is with the row around it: the plain list gets as much
 * room for rows as high. */
static void
measure_board (Bench *self, int *heading, int *row)
{
  GtkWidget *view = make_board (self);
  GtkWindow *window = bench_window_new (view);
  g_autoptr (GPtrArray) lists = bench_find_all (view, GTK_TYPE_LIST_VIEW);
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (g_ptr_array_index (lists, 0));

  bench_window_paint (window);
  *row = (int) (gtk_adjustment_get_upper (adjustment) / (BOARD_LARGE / CLARA_N_STATUSES));
  *heading = gtk_widget_get_height (view) - (int) gtk_adjustment_get_page_size (adjustment);
  bench_window_close (window);
}

/* All frames of one kind. */
typedef struct
{
  double frames[N_SCROLLS * N_FRAMES];
  guint n;
  int visible;
} Frames;

static void
scroll_once (GtkWidget *content, Frames *frames)
{
  Scroll scroll = { 0 };

  scroll_through (content, &scroll, &frames->visible);
  memcpy (frames->frames + frames->n, scroll.frames, sizeof scroll.frames);
  frames->n += N_FRAMES;
}

static void
scroll_lists (const char *words, int heading, int row, Frames *frames)
{
  GtkWidget *lists = make_lists (TRUE, words, row);

  gtk_widget_set_margin_top (lists, heading);
  scroll_once (lists, frames);
}

static void
bench_scroll (Bench *self)
{
  Frames board = { 0 }, plain = { 0 }, sparse = { 0 };
  double ours, theirs, least;
  int heading, row;

  measure_board (self, &heading, &row);
  for (guint i = 0; i < N_SCROLLS; i++)
    {
      scroll_lists (WORDS, heading, row, &plain);
      scroll_once (make_board (self), &board);
      scroll_lists (SHORT_WORDS, heading, row, &sparse);
    }
  ours = bench_percentile (board.frames, board.n, 0.95);
  theirs = bench_percentile (plain.frames, plain.n, 0.95);
  least = bench_percentile (sparse.frames, sparse.n, 0.95);
  bench_result (ours / theirs <= MAX_SCROLL,
                "95 of 100 frames of a column that scrolls take at most %.1f ms of work with %d "
                "cards in sight, of a plain list of one line a row %.1f ms with %d: %.2f times (at "
                "most %.1f)",
                ours, board.visible, theirs, plain.visible, ours / theirs, MAX_SCROLL);
  printf (
      "# half of the frames: %.1f ms, of the plain list %.1f ms; of a list of short words, which "
      "leaves most of its rows unpainted, 95 of 100 take at most %.1f ms: %.2f times\n",
      bench_median (board.frames, board.n), bench_median (plain.frames, plain.n), least,
      ours / least);
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

/* From the click on a job to the frame that shows its board. */
static double
time_opening (Bench *self, GtkWindow *window, ClaraJobPage *page, const ClaraId *job, guint n)
{
  double began = bench_now (), taken;

  clara_job_page_set_job (page, self->workspace, self->jobs, job);
  while (count_shown (page) != n)
    g_main_context_iteration (NULL, TRUE);
  bench_window_paint (window);
  taken = bench_now () - began;
  bench_rest (150);

  return taken;
}

static void
bench_opening (Bench *self)
{
  double first[N_ROUNDS], second[N_ROUNDS], ratio;

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      ClaraJobPage *page = g_object_new (CLARA_TYPE_JOB_PAGE, NULL);
      GtkWindow *window = bench_window_new (GTK_WIDGET (page));

      bench_window_paint (window);
      time_opening (self, window, page, &self->files->small, BOARD_SMALL);
      first[i] = time_opening (self, window, page, &self->files->large, BOARD_LARGE);
      time_opening (self, window, page, &self->files->small, BOARD_SMALL);
      second[i] = time_opening (self, window, page, &self->files->large, BOARD_LARGE);
      bench_window_close (window);
    }
  ratio = bench_median (second, N_ROUNDS) / bench_median (first, N_ROUNDS);
  bench_result (
      ratio <= MAX_SECOND,
      "a job is open in %.0f ms, and for the second time, after another, in %.0f ms: %.2f "
      "times (at most %.1f)",
      bench_median (first, N_ROUNDS), bench_median (second, N_ROUNDS), ratio, MAX_SECOND);
}

int
main (int argc, char **argv)
{
  g_autofree char *folder = g_dir_make_tmp ("clara-board-XXXXXX", NULL);
  g_autoptr (GError) error = NULL;
  Bench self = { 0 };

  if (argc == 3 && strcmp (argv[1], "--fill") == 0)
    {
      g_autoptr (BoardWorkspace) files = board_workspace_new (argv[2]);
      g_autofree char *large = clara_id_to_string (&files->large);
      g_autofree char *small = clara_id_to_string (&files->small);

      printf ("%s %s\n", large, small);
      return 0;
    }
  bench_begin (STYLE);
  self.files = board_workspace_new (folder);
  self.workspace = clara_workspace_open (folder, NULL, NULL, &error);
  if (self.workspace == NULL)
    g_error ("%s", error->message);
  self.jobs = clara_jobs_model_new (self.workspace);
  self.model = clara_board_model_new (self.workspace, &self.files->large);
  while (!clara_board_model_is_loaded (self.model) || !clara_jobs_model_is_loaded (self.jobs))
    g_main_context_iteration (NULL, TRUE);

  bench_map (&self);
  bench_scroll (&self);
  bench_opening (&self);

  g_object_unref (self.model);
  g_object_unref (self.jobs);
  if (!clara_workspace_close (self.workspace, &error))
    g_error ("%s", error->message);
  g_object_unref (self.workspace);
  board_workspace_free (self.files);
  bench_remove_folder (folder);

  return bench_end ();
}

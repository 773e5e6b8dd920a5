/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-bench"

#include "bench-window.h"

#include <math.h>
#include <stdio.h>

/* A frame that takes longer than this never comes. */
#define MAX_WAIT_S 60

static guint n_results;
static guint n_failed;

/**
 * bench_begin:
 * @style: the program's style sheet, as a resource
 *
 * Leaves the program with 77 where there is no display.
 */
void
bench_begin (const char *style)
{
  g_autoptr (GtkCssProvider) provider = NULL;

  if (!gtk_init_check ())
    {
      printf ("1..0 # SKIP there is no display\n");
      exit (77);
    }
  adw_init ();
  provider = gtk_css_provider_new ();
  gtk_css_provider_load_from_resource (provider, style);
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

/**
 * bench_result:
 * @holds: whether the promise holds
 * @format: what was promised and what was found
 */
void
bench_result (gboolean holds, const char *format, ...)
{
  va_list arguments;

  n_results++;
  n_failed += holds ? 0 : 1;
  printf ("%s %u - ", holds ? "ok" : "not ok", n_results);
  va_start (arguments, format);
  vprintf (format, arguments);
  va_end (arguments);
  printf ("\n");
  fflush (stdout);
}

/**
 * bench_end:
 *
 * Returns: the exit status
 */
int
bench_end (void)
{
  printf ("1..%u\n", n_results);

  return n_failed > 0;
}

/**
 * bench_now:
 *
 * Returns: a time, in milliseconds
 */
double
bench_now (void)
{
  return (double) g_get_monotonic_time () / 1000;
}

static int
compare_doubles (gconstpointer a, gconstpointer b)
{
  double one = *(const double *) a, other = *(const double *) b;

  return one < other ? -1 : one > other;
}

/**
 * bench_percentile:
 * @values: (array length=n): sorted afterwards
 * @n: how many, one at least
 * @share: 0 the least, 1 the most
 *
 * Returns: the value that so many of them do not exceed
 */
double
bench_percentile (double *values, guint n, double share)
{
  qsort (values, n, sizeof *values, compare_doubles);

  return values[MIN (n - 1, (guint) (share * n))];
}

/**
 * bench_median:
 * @values: (array length=n): sorted afterwards
 * @n: how many, one at least
 *
 * Returns: the one in the middle
 */
double
bench_median (double *values, guint n)
{
  return bench_percentile (values, n, 0.5);
}

/**
 * bench_window_new:
 * @content: (transfer floating): what it shows
 *
 * Returns: (transfer none): a window of 1200×760, presented and not yet drawn
 */
GtkWindow *
bench_window_new (GtkWidget *content)
{
  GtkWindow *window = GTK_WINDOW (adw_window_new ());

  adw_window_set_content (ADW_WINDOW (window), content);
  gtk_window_set_default_size (window, 1200, 760);
  gtk_window_present (window);

  return window;
}

static void
painted_cb (GdkFrameClock *clock, gboolean *painted)
{
  *painted = TRUE;
}

static gboolean
late_cb (gpointer user_data)
{
  g_error ("No frame was drawn in %d s", MAX_WAIT_S);

  return G_SOURCE_REMOVE;
}

/**
 * bench_window_paint:
 * @window: a window
 *
 * Waits until a frame has been drawn, with whatever was changed before.
 */
void
bench_window_paint (GtkWindow *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (window));
  gboolean painted = FALSE;
  gulong handler = g_signal_connect (clock, "after-paint", G_CALLBACK (painted_cb), &painted);
  guint late = g_timeout_add_seconds (MAX_WAIT_S, late_cb, NULL);

  gtk_widget_queue_draw (GTK_WIDGET (window));
  while (!painted || !gtk_widget_get_mapped (GTK_WIDGET (window)))
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (late);
  g_signal_handler_disconnect (clock, handler);
}

static gboolean
over_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;

  return G_SOURCE_REMOVE;
}

/**
 * bench_rest:
 * @milliseconds: how long
 *
 * Lets everything that is still to be done be done, so that it is no part of the next figure.
 */
void
bench_rest (guint milliseconds)
{
  gboolean over = FALSE;

  g_timeout_add (milliseconds, over_cb, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

/**
 * bench_window_close:
 * @window: (transfer full): a window that goes
 */
void
bench_window_close (GtkWindow *window)
{
  gtk_window_destroy (window);
  bench_rest (100);
}

/**
 * bench_find_all:
 * @widget: where to begin
 * @type: of which kind
 *
 * Returns: (transfer full) (element-type GtkWidget): what is below, the first first
 */
GPtrArray *
bench_find_all (GtkWidget *widget, GType type)
{
  GPtrArray *found = g_ptr_array_new ();
  g_autoptr (GQueue) queue = g_queue_new ();
  GtkWidget *next;

  g_queue_push_tail (queue, widget);
  while ((next = g_queue_pop_head (queue)) != NULL)
    {
      if (g_type_is_a (G_OBJECT_TYPE (next), type))
        g_ptr_array_add (found, next);
      for (GtkWidget *child = gtk_widget_get_first_child (next); child != NULL;
           child = gtk_widget_get_next_sibling (child))
        g_queue_push_tail (queue, child);
    }

  return found;
}

/**
 * bench_remove_folder:
 * @folder: a folder of this bench, which goes with all that is in it
 */
void
bench_remove_folder (const char *folder)
{
  g_autoptr (GFile) file = g_file_new_for_path (folder);
  g_autoptr (GFileEnumerator) children = g_file_enumerate_children (
      file, "standard::name,standard::type", G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, NULL, NULL);
  GFile *child;

  while (children != NULL && g_file_enumerator_iterate (children, NULL, &child, NULL, NULL) &&
         child != NULL)
    if (!g_file_delete (child, NULL, NULL))
      {
        g_autofree char *path = g_file_get_path (child);

        bench_remove_folder (path);
      }
  g_file_delete (file, NULL, NULL);
}

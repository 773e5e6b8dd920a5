/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-bench"

/*
 * How long a program takes from its start until the first frame of its window has been drawn, as the display server sees
 * it: alike for every program. Prints milliseconds, and ends the program.
 *
 *   first-frame PROGRAM ARGUMENT…
 */

#include <X11/Xlib.h>
#include <X11/extensions/Xdamage.h>

#include <gio/gio.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>

/* What is smaller is no window that a person would look at. */
#define LEAST 200

#define MAX_WAIT_MS 20000

/* A window may be gone before it is asked about. */
static int
error_cb (Display *display, XErrorEvent *event)
{
  return 0;
}

static gboolean
is_frame (const XEvent *event, int damage_event)
{
  const XDamageNotifyEvent *damage = (const XDamageNotifyEvent *) event;

  return event->type == damage_event + XDamageNotify && damage->area.width >= LEAST &&
         damage->area.height >= LEAST;
}

/* Whether a frame was drawn in time. */
static gboolean
wait_for_frame (Display *display, int damage_event, gint64 until)
{
  struct pollfd fd = { .fd = ConnectionNumber (display), .events = POLLIN };

  while (g_get_monotonic_time () < until)
    {
      while (XPending (display) > 0)
        {
          XEvent event;

          XNextEvent (display, &event);
          if (is_frame (&event, damage_event))
            return TRUE;
          if (event.type == CreateNotify && !event.xcreatewindow.override_redirect)
            XDamageCreate (display, event.xcreatewindow.window, XDamageReportRawRectangles);
        }
      XFlush (display);
      poll (&fd, 1, 100);
    }

  return FALSE;
}

int
main (int argc, char **argv)
{
  Display *display = XOpenDisplay (NULL);
  g_autoptr (GError) error = NULL;
  int damage_event, damage_error;
  gboolean drawn;
  gint64 began;
  GPid pid;

  if (argc < 2 || display == NULL || !XDamageQueryExtension (display, &damage_event, &damage_error))
    return 77;
  XSetErrorHandler (error_cb);
  XSelectInput (display, DefaultRootWindow (display), SubstructureNotifyMask);
  XSync (display, False);

  began = g_get_monotonic_time ();
  if (!g_spawn_async (NULL, argv + 1, NULL,
                      G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL,
                      NULL, NULL, &pid, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  drawn = wait_for_frame (display, damage_event, began + MAX_WAIT_MS * G_TIME_SPAN_MILLISECOND);
  if (drawn)
    printf ("%.1f\n", (double) (g_get_monotonic_time () - began) / 1000);
  kill (pid, SIGKILL);
  waitpid (pid, NULL, 0);
  XCloseDisplay (display);

  return drawn ? 0 : 1;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "fixture.h"

#include "clara-extractor-program.h"
#include "clara-nursery.h"

#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static void
keep_result (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GAsyncResult **kept = user_data;

  *kept = g_object_ref (result);
}

ClaraExtraction *
fixture_extract (ClaraExtractor *extractor,
                 GBytes *bytes,
                 const char *file_name,
                 GCancellable *cancellable,
                 GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  clara_extractor_extract_async (extractor, bytes, file_name, CLARA_EXTRACT_NONE, 0, cancellable,
                                 keep_result, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return clara_extractor_extract_finish (extractor, result, error);
}

GBytes *
fixture_bytes (const char *text)
{
  return g_bytes_new (text, strlen (text));
}

/* The numbers of a process's children, whichever of its threads started them. */
GArray *
fixture_children (pid_t pid)
{
  g_autofree char *tasks = g_strdup_printf ("/proc/%d/task", (int) pid);
  g_autoptr (GDir) dir = g_dir_open (tasks, 0, NULL);
  GArray *children = g_array_new (FALSE, FALSE, sizeof (pid_t));
  const char *task;

  while (dir != NULL && (task = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (tasks, task, "children", NULL);
      g_autofree char *contents = NULL;
      g_auto (GStrv) numbers = NULL;

      if (!g_file_get_contents (file, &contents, NULL, NULL))
        continue;
      numbers = g_strsplit (contents, " ", -1);
      for (char **number = numbers; *number != NULL; number++)
        {
          pid_t child = atoi (*number);

          if (child > 0)
            g_array_append_val (children, child);
        }
    }

  return children;
}

static gboolean
is_nurse (pid_t pid)
{
  g_autofree char *path = g_strdup_printf ("/proc/%d/comm", (int) pid);
  g_autofree char *name = NULL;

  return g_file_get_contents (path, &name, NULL, NULL) &&
         g_str_equal (g_strchomp (name), CLARA_NURSERY_NURSE_NAME);
}

/* The process that makes workers, and those that it has made for documents to come. A newborn bears the nurse's
 * name for a moment. */
pid_t
fixture_nurse (pid_t client, GArray **workers)
{
  for (;;)
    {
      g_autoptr (GArray) children = fixture_children (client);
      g_autoptr (GArray) others = g_array_new (FALSE, FALSE, sizeof (pid_t));
      pid_t nurse = 0;

      for (guint i = 0; i < children->len; i++)
        {
          pid_t child = g_array_index (children, pid_t, i);

          if (is_nurse (child))
            nurse = child;
          else
            g_array_append_val (others, child);
        }
      if (nurse == 0 || others->len + 1 != children->len)
        continue;

      if (workers != NULL)
        *workers = g_steal_pointer (&others);
      return nurse;
    }
}

GArray *
fixture_workers (pid_t client)
{
  GArray *workers = NULL;

  fixture_nurse (client, &workers);
  return workers;
}

guint
fixture_count_descriptors (void)
{
  g_autoptr (GDir) dir = g_dir_open ("/proc/self/fd", 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;

  return n;
}

int
fixture_open_process (pid_t pid)
{
  return (int) syscall (SYS_pidfd_open, pid, 0);
}

gboolean
fixture_wait_for_end (int pid_fd, int milliseconds)
{
  struct pollfd poll_fd = { .fd = pid_fd, .events = POLLIN };

  return poll (&poll_fd, 1, milliseconds) == 1;
}

/* A thread that has just delivered may hold the last reference for a moment, and drop it in our context. */
void
fixture_drop_extractor (ClaraExtractor *extractor)
{
  gpointer weak = extractor;

  g_object_add_weak_pointer (G_OBJECT (extractor), &weak);
  g_object_unref (extractor);
  while (g_atomic_pointer_get (&weak) != NULL)
    if (!g_main_context_iteration (NULL, FALSE))
      g_thread_yield ();
}

char *
fixture_extractor_program (void)
{
  g_autoptr (GError) error = NULL;
  char *program = clara_extractor_program_find (CLARA_EXTRACTOR_PROGRAM, &error);

  g_assert_no_error (error);
  return program;
}

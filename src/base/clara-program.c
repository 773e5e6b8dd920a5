/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-base"

#include "clara-program.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

/* In /proc/PID/stat, counted from the state, which follows the name of the program. */
#define FIELD_STATE 0u
#define FIELD_BEGAN 19u

/*
 * The same number means another program after a restart of the machine, and in another space of numbers, such as that of
 * a container or of a Flatpak: only in one place can anything be said of it.
 */
static char *
read_place (void)
{
  g_autofree char *boot = NULL;
  g_autofree char *space = g_file_read_link ("/proc/self/ns/pid", NULL);

  if (!g_file_get_contents ("/proc/sys/kernel/random/boot_id", &boot, NULL, NULL) || space == NULL)
    return g_strdup ("");

  return g_strconcat (g_strstrip (boot), " ", space, NULL);
}

/* The name stands in brackets and may itself hold any of them: what counts follows the last one. */
static gboolean
read_stat (gint64 pid, char *state, gint64 *began)
{
  g_autofree char *path = g_strdup_printf ("/proc/%" G_GINT64_FORMAT "/stat", pid);
  g_autofree char *text = NULL;
  g_auto (GStrv) fields = NULL;
  const char *name_end;

  if (!g_file_get_contents (path, &text, NULL, NULL))
    return FALSE;
  name_end = strrchr (text, ')');
  if (name_end == NULL || name_end[1] == '\0')
    return FALSE;
  fields = g_strsplit (name_end + 2, " ", FIELD_BEGAN + 2);
  if (g_strv_length (fields) <= FIELD_BEGAN)
    return FALSE;

  *state = *fields[FIELD_STATE];
  *began = g_ascii_strtoll (fields[FIELD_BEGAN], NULL, 10);

  return TRUE;
}

/**
 * clara_program_get_own:
 * @self: (out caller-allocates): this program; free with clara_program_clear()
 *
 * Any thread.
 */
void
clara_program_get_own (ClaraProgram *self)
{
  char state;

  self->place = read_place ();
  self->pid = getpid ();
  if (!read_stat (self->pid, &state, &self->began))
    self->began = 0;
}

/**
 * clara_program_is_dead:
 * @self: a program, of this machine or another one
 *
 * Any thread.
 *
 * Returns: whether it is certain that it runs no more; %FALSE also where nothing can be known from here
 */
gboolean
clara_program_is_dead (const ClaraProgram *self)
{
  g_autofree char *here = read_place ();
  gint64 began;
  char state;

  if (*here == '\0' || g_strcmp0 (here, self->place) != 0 || self->pid <= 0)
    return FALSE;
  if (kill ((pid_t) self->pid, 0) != 0 && errno == ESRCH)
    return TRUE;
  if (!read_stat (self->pid, &state, &began))
    return FALSE;

  return state == 'Z' || state == 'X' || (self->began != 0 && began != self->began);
}

/**
 * clara_program_clear:
 * @self: a program
 */
void
clara_program_clear (ClaraProgram *self)
{
  g_clear_pointer (&self->place, g_free);
}

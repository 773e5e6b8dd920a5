/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

/*
 * Another program on the same workspace, for tests of the store:
 *
 *   store-peer FOLDER set VALUE      writes a setting
 *   store-peer FOLDER claim          claims and finishes work until there is none, and prints its ids
 *   store-peer FOLDER hold           takes the right to write, says so, and keeps it until its input ends
 *   store-peer FOLDER die            writes a setting without ending the transaction, and is killed
 *   store-peer FOLDER full           may make no file longer than the workspace is already, and writes much
 *   store-peer FOLDER open UID       as another user: opens it, writes, and prints what came of it
 */

#include "clara-error.h"
#include "clara-settings.h"
#include "fixture.h"

#include <grp.h>
#include <signal.h>
#include <stdio.h>
#include <sys/resource.h>
#include <unistd.h>

static gboolean
set_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_settings_set (write, "peer", data, error);
}

static gboolean
claim_cb (ClaraWrite *write, gpointer data, GError **error)
{
  GPtrArray **items = data;
  ClaraId owner = { { 7 } };

  g_clear_pointer (items, g_ptr_array_unref);
  *items = clara_work_claim (write, NULL, &owner, 3, 60000, error);

  return *items != NULL;
}

static gboolean
finish_cb (ClaraWrite *write, gpointer data, GError **error)
{
  GPtrArray *items = data;

  for (guint i = 0; i < items->len; i++)
    if (!clara_work_finish (write, g_ptr_array_index (items, i), error))
      return FALSE;

  return TRUE;
}

static gboolean
claim_all (ClaraDatabase *database, GError **error)
{
  g_autoptr (GPtrArray) items = NULL;

  do
    {
      if (!clara_database_write (database, NULL, claim_cb, &items, NULL, error) ||
          !clara_database_write (database, NULL, finish_cb, items, NULL, error))
        return FALSE;

      for (guint i = 0; i < items->len; i++)
        {
          g_autofree char *id = clara_id_to_string (
              &((ClaraWorkItem *) g_ptr_array_index (items, i))->id);

          printf ("%s\n", id);
        }
    }
  while (items->len > 0);

  return TRUE;
}

static gboolean
hold_cb (ClaraWrite *write, gpointer data, GError **error)
{
  printf ("held\n");
  fflush (stdout);
  while (getchar () != EOF)
    ;

  return TRUE;
}

static gboolean
die_cb (ClaraWrite *write, gpointer data, GError **error)
{
  if (clara_settings_set (write, "peer", "\"half\"", error))
    kill (getpid (), SIGKILL);

  return FALSE;
}

static gboolean
fill_cb (ClaraWrite *write, gpointer data, GError **error)
{
  g_autofree char *value = g_strnfill (8 * 1024 * 1024, 'w');

  return clara_settings_set (write, "peer", value, error);
}

/* For SQLite no different from a disk that is full. */
static gboolean
fill (ClaraDatabase *database, GError **error)
{
  const struct rlimit limit = { .rlim_cur = 2 * 1024 * 1024, .rlim_max = 2 * 1024 * 1024 };

  signal (SIGXFSZ, SIG_IGN);

  return setrlimit (RLIMIT_FSIZE, &limit) == 0 &&
         clara_database_write (database, NULL, fill_cb, NULL, NULL, error);
}

static gboolean
run (ClaraDatabase *database, const char *command, char *value, GError **error)
{
  if (g_str_equal (command, "claim"))
    return claim_all (database, error);
  if (g_str_equal (command, "hold"))
    return clara_database_write (database, NULL, hold_cb, NULL, NULL, error);
  if (g_str_equal (command, "full"))
    return fill (database, error);
  if (g_str_equal (command, "die"))
    return clara_database_write (database, NULL, die_cb, NULL, NULL, error);

  return clara_database_write (database, NULL, set_cb, value, NULL, error);
}

int
main (int argc, char **argv)
{
  g_autoptr (ClaraDatabase) database = NULL;
  g_autoptr (GError) error = NULL;

  if (argc < 3)
    return 2;

  if (argc > 3 && g_str_equal (argv[2], "open") && geteuid () == 0)
    {
      uid_t uid = (uid_t) g_ascii_strtoull (argv[3], NULL, 10);

      if (setgroups (0, NULL) != 0 || setgid (uid) != 0 || setuid (uid) != 0)
        return 2;
    }

  database = clara_database_open (argv[1], CLARA_DATABASE_CREATE, NULL, &error);
  if (database != NULL)
    clara_database_set_deadline (database, 60000, 60000);

  if (database != NULL && run (database, argv[2], "\"peer\"", &error))
    return 0;

  printf ("%s %d %s\n", g_quark_to_string (error->domain), error->code, error->message);

  return 1;
}

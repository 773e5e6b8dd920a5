/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

/*
 * Another program at a backup, for tests:
 *
 *   governance-peer backup|new|over FOLDER MEMBER FILE PASSPHRASE LIMIT
 *   governance-peer erase FOLDER MEMBER CANDIDACY - N
 *
 * N is the statement before which it is killed; 0: none.
 * LIMIT is the longest file that it may write, in bytes; for it no different from a disk that is full. Prints what went
 * wrong: the error's code.
 */

#include "clara-connection-private.h"
#include "clara-forgetting.h"
#include "clara-workspace-backup.h"

#include <signal.h>
#include <stdio.h>
#include <sys/resource.h>
#include <unistd.h>

static gboolean
die_cb (const char *sql, gpointer data, GError **error)
{
  guint *n_left = data;

  if (*n_left > 0 && --*n_left == 0)
    kill (getpid (), SIGKILL);

  return TRUE;
}

static gboolean
erase (ClaraDatabase *database, const ClaraId *member, char **argv, GError **error)
{
  guint n_left = (guint) g_ascii_strtoull (argv[6], NULL, 10);
  ClaraId candidacy;
  gboolean worked;

  if (!clara_id_parse (argv[4], &candidacy, error))
    return FALSE;

  clara_database_set_fault (database, die_cb, &n_left);
  worked = clara_governance_erase (database, member, &candidacy, 1, "because", NULL, NULL, error);
  clara_database_set_fault (database, NULL, NULL);

  return worked;
}

static gboolean
run (char **argv, GError **error)
{
  const ClaraSealCost cheap = { .passes = 1, .memory_kib = 8 };
  g_autoptr (ClaraDatabase) database = NULL;
  g_auto (ClaraRestored) restored = { 0 };
  ClaraId member;

  if (g_str_equal (argv[1], "new"))
    return clara_governance_restore_new (argv[2], argv[4], argv[5], &restored, NULL, error);

  database = clara_database_open (argv[2], CLARA_DATABASE_NONE, NULL, error);
  if (database == NULL || !clara_id_parse (argv[3], &member, error))
    return FALSE;
  if (g_str_equal (argv[1], "erase"))
    return erase (database, &member, argv, error);
  if (g_str_equal (argv[1], "over"))
    return clara_governance_restore_over (database, &member, argv[4], argv[5], &restored, NULL,
                                          error);

  return clara_governance_backup (database, &member, argv[4], argv[5], &cheap, NULL, error);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  struct rlimit limit;

  if (argc != 7)
    return 2;

  /* Of an erasure the number is not a limit. */
  if (g_str_equal (argv[1], "erase"))
    return run (argv, &error) ? 0 : 1;

  limit.rlim_cur = limit.rlim_max = g_ascii_strtoull (argv[6], NULL, 10);
  signal (SIGXFSZ, SIG_IGN);
  if (limit.rlim_cur > 0 && setrlimit (RLIMIT_FSIZE, &limit) != 0)
    return 2;
  if (run (argv, &error))
    return 0;

  printf ("%d %s\n", error->code, error->message);

  return 1;
}

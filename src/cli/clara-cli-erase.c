/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-task.h"
#include "clara-cli-workspace.h"
#include "clara-workspace-safekeeping.h"

#include <stdio.h>

/* Who is to be forgotten. */
typedef struct
{
  const ClaraCliWorkspace *workspace;
  const ClaraId *candidacy;
  const char *reason;
  guint n_erased;
} Erasure;

static gboolean
erase_in_thread (gpointer data, GCancellable *cancellable, GError **error)
{
  Erasure *erasure = data;

  return clara_workspace_erase (erasure->workspace->workspace, erasure->candidacy, 1,
                                erasure->reason, &erasure->n_erased, cancellable, error);
}

static int
erase (const ClaraCliWorkspace *workspace,
       const ClaraId *candidacy,
       const char *reason,
       gboolean json)
{
  Erasure erasure = { workspace, candidacy, reason, 0 };
  g_autoptr (GError) error = NULL;

  if (!clara_cli_task_run (erase_in_thread, &erasure, &error))
    {
      if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        clara_cli_complain ("%s", _ ("Ended. What was asked for is done when the workspace is "
                                     "opened next."));
      clara_cli_complain_of_error (error);
      return CLARA_CLI_FAILED;
    }

  if (json)
    {
      g_autoptr (JsonObject) object = json_object_new ();

      clara_cli_set_id (object, "id", candidacy);
      json_object_set_int_member (object, "erased", erasure.n_erased);
      clara_cli_print_json (object);
    }
  else
    {
      printf (ngettext ("%u candidate is forgotten, and cannot be brought back.",
                        "%u candidates, who are one person, are forgotten, and cannot be brought "
                        "back.",
                        erasure.n_erased),
              erasure.n_erased);
      putchar ('\n');
      puts (_ ("Backups that you keep elsewhere still know them."));
    }

  return clara_cli_flush () ? CLARA_CLI_DONE : CLARA_CLI_FAILED;
}

/**
 * clara_cli_erase:
 * @arguments: (array zero-terminated=1): `erase` and what follows it
 *
 * Has somebody forgotten: in every table, in the words of the audit, in the file's free pages and in the backups in
 * the data folder. Nothing takes it back.
 *
 * Returns: the exit status
 */
int
clara_cli_erase (char **arguments)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_auto (GStrv) words = NULL;
  g_autofree char *reason = NULL;
  gboolean json = FALSE;
  ClaraId candidacy;
  const GOptionEntry entries[] = {
    { "reason", 0, 0, G_OPTION_ARG_STRING, &reason, N_ ("Why; without a name"), N_ ("TEXT") },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &words, NULL, N_ ("CANDIDACY") },
    { NULL },
  };
  int status;

  if (!clara_cli_parse_options (arguments, _ ("CANDIDACY — have a candidate forgotten for good"),
                                entries) ||
      !clara_cli_check_words (words, 1, 1, "erase CANDIDACY [--reason TEXT]") ||
      !clara_cli_parse_candidacy (words[0], &candidacy))
    return CLARA_CLI_USAGE;
  status = clara_cli_workspace_open (&workspace);

  return status == CLARA_CLI_DONE ? erase (&workspace, &candidacy, reason, json) : status;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-job.h"
#include "clara-cli-output.h"
#include "clara-cli-rubric-text.h"
#include "clara-config.h"
#include "clara-lexicon.h"
#include "clara-rubric-json.h"
#include "clara-rubric-reader.h"

#include <glib-unix.h>
#include <signal.h>

static gboolean
interrupted_cb (gpointer user_data)
{
  g_cancellable_cancel (user_data);
  return G_SOURCE_CONTINUE;
}

static ClaraJobText *
read_job (const char *path)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  guint sources[] = { g_unix_signal_add (SIGINT, interrupted_cb, cancellable),
                      g_unix_signal_add (SIGTERM, interrupted_cb, cancellable) };
  ClaraJobText *job = clara_cli_job_read (path, cancellable);

  for (gsize i = 0; i < G_N_ELEMENTS (sources); i++)
    g_source_remove (sources[i]);

  return job;
}

static gboolean
parse (char **arguments, gboolean *json, char ***files)
{
  g_auto (GStrv) copy = g_strdupv (arguments);
  g_autoptr (GOptionContext)
      context = g_option_context_new (_ ("JOBFILE — print what a job asks for"));
  g_autoptr (GError) error = NULL;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, json, N_ ("Print JSON"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, files, NULL, NULL },
    { NULL },
  };

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (!g_option_context_parse_strv (context, &copy, &error))
    {
      clara_cli_complain ("%s", error->message);
      return FALSE;
    }
  if (*files == NULL || (*files)[0] == NULL || (*files)[1] != NULL)
    {
      clara_cli_complain ("%s", _ ("Name one file with a job text."));
      return FALSE;
    }

  return TRUE;
}

/**
 * clara_cli_requirements:
 * @arguments: (array zero-terminated=1): `requirements` and what follows it
 *
 * Reads a job text and prints what it asks for.
 *
 * Returns: the exit status
 */
int
clara_cli_requirements (char **arguments)
{
  g_auto (GStrv) files = NULL;
  g_autoptr (ClaraLexicon) lexicon = NULL;
  g_autoptr (ClaraJobText) job = NULL;
  g_autoptr (ClaraRubric) rubric = NULL;
  g_autoptr (GError) error = NULL;
  gboolean json = FALSE;

  if (!parse (arguments, &json, &files))
    return CLARA_CLI_USAGE;

  job = read_job (files[0]);
  if (job == NULL)
    return CLARA_CLI_IN_PART;
  lexicon = clara_lexicon_load_default (&error);
  if (lexicon == NULL)
    {
      clara_cli_complain ("%s", error->message);
      return CLARA_CLI_FAILED;
    }

  rubric = clara_rubric_read (lexicon, job);
  if (json)
    {
      g_autoptr (JsonObject) object = clara_rubric_to_json (rubric);

      clara_cli_print_json (object);
    }
  else
    clara_cli_print_rubric (rubric);

  return clara_cli_flush () ? CLARA_CLI_DONE : CLARA_CLI_FAILED;
}

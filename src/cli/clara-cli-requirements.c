/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-job.h"
#include "clara-cli-output.h"
#include "clara-config.h"
#include "clara-lexicon.h"
#include "clara-rubric-json.h"
#include "clara-rubric-reader.h"

#include <glib-unix.h>
#include <signal.h>
#include <stdio.h>

static const char *const category_words[CLARA_N_CATEGORIES] = {
  [CLARA_CATEGORY_HARD_SKILL] = N_ ("Hard skills"),
  [CLARA_CATEGORY_SOFT_SKILL] = N_ ("Soft skills"),
  [CLARA_CATEGORY_EXPERIENCE] = N_ ("Experience"),
  [CLARA_CATEGORY_EDUCATION] = N_ ("Education"),
  [CLARA_CATEGORY_LANGUAGE] = N_ ("Languages"),
  [CLARA_CATEGORY_CERTIFICATION] = N_ ("Certificates and licences"),
  [CLARA_CATEGORY_OTHER] = N_ ("Other"),
};

static const struct
{
  const char *flag;
  const char *words;
} flag_words[] = {
  { "protected-term", N_ ("speaks of age, sex, origin or the like: please look at it") },
  { "duty", N_ ("a duty, for the text asks for nothing") },
};

static const char *
explain_flag (const char *flag)
{
  for (gsize i = 0; i < G_N_ELEMENTS (flag_words); i++)
    if (g_str_equal (flag, flag_words[i].flag))
      return _ (flag_words[i].words);

  return flag;
}

static void
print_requirement (const ClaraRequirement *requirement)
{
  g_autofree char *text = clara_cli_make_printable (requirement->text);

  printf ("  %-4s %-7s %.2f  %s", requirement->id,
          requirement->importance == CLARA_IMPORTANCE_MUST ? C_ ("importance", "must")
                                                           : C_ ("importance", "nice"),
          requirement->weight, text);
  if (requirement->min_years > 0.0)
    printf (_ (" (at least %.3g years)"), requirement->min_years);
  puts ("");

  for (char **flag = requirement->flags; flag != NULL && *flag != NULL; flag++)
    printf ("                     ! %s\n", explain_flag (*flag));
}

static void
print_category (ClaraRubric *rubric, ClaraRequirementCategory category)
{
  gboolean headed = FALSE;

  for (guint i = 0; i < clara_rubric_get_n_requirements (rubric); i++)
    {
      const ClaraRequirement *requirement = clara_rubric_get_requirement (rubric, i);

      if (requirement->category != category)
        continue;
      if (!headed)
        printf ("\n%s\n", _ (category_words[category]));
      headed = TRUE;
      print_requirement (requirement);
    }
}

static void
print_for_people (ClaraRubric *rubric)
{
  guint n = clara_rubric_get_n_requirements (rubric);
  g_autofree char *title = clara_cli_make_printable (clara_rubric_get_title (rubric));

  if (*title != '\0')
    puts (title);
  printf (ngettext ("%u requirement", "%u requirements", n), n);
  puts ("");
  for (guint i = 0; i < CLARA_N_CATEGORIES; i++)
    print_category (rubric, i);
}

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
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, files, NULL, N_ ("JOBFILE") },
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
    print_for_people (rubric);

  return clara_cli_flush () ? CLARA_CLI_DONE : CLARA_CLI_FAILED;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-workspace.h"
#include "clara-workspace-duplicates.h"

#include <stdio.h>

static const struct
{
  const char *kind;
  const char *words;
} kinds[] = {
  { "email", N_ ("the same mail address") },
  { "phone", N_ ("the same telephone number") },
  { "link", N_ ("the same link") },
  { "text", N_ ("the same words") },
};

static const char *
explain_kind (const char *kind)
{
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_strcmp0 (kinds[i].kind, kind) == 0)
      return _ (kinds[i].words);

  return kind;
}

static void
print_as_json (GPtrArray *duplicates)
{
  fputs ("{\"duplicates\":[", stdout);
  for (guint i = 0; i < duplicates->len; i++)
    {
      const ClaraDuplicateView *view = g_ptr_array_index (duplicates, i);
      const ClaraDuplicate *duplicate = view->duplicate;
      g_autoptr (JsonObject) object = json_object_new ();

      clara_cli_set_id (object, "one", &duplicate->one);
      clara_cli_set_id (object, "other", &duplicate->other);
      json_object_set_string_member (object, "kind", duplicate->kind);
      json_object_set_int_member (object, "at", duplicate->at);
      if (i > 0)
        putchar (',');
      clara_cli_put_json (object);
    }
  puts ("]}");
}

static void
print_for_people (GPtrArray *duplicates)
{
  if (duplicates->len == 0)
    puts (_ ("Nobody seems to be here twice."));
  for (guint i = 0; i < duplicates->len; i++)
    {
      const ClaraDuplicateView *view = g_ptr_array_index (duplicates, i);
      const ClaraDuplicate *duplicate = view->duplicate;
      g_autofree char *one = clara_id_to_string (&duplicate->one);
      g_autofree char *other = clara_id_to_string (&duplicate->other);

      printf (_ ("%s and %s: %s\n"), view->label_one, view->label_other,
              explain_kind (duplicate->kind));
      printf ("    %s %s\n", one, other);
    }
  if (duplicates->len > 0)
    puts (_ ("Whether they are one person is for you to say: clara-cli merge ONE OTHER"));
}

/**
 * clara_cli_duplicates:
 * @arguments: (array zero-terminated=1): `duplicates` and what follows it
 *
 * Lists candidates of a job who may be the same person.
 *
 * Returns: the exit status
 */
int
clara_cli_duplicates (char **arguments)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_autoptr (ClaraJob) job = NULL;
  g_autoptr (GPtrArray) duplicates = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) words = NULL;
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &words, NULL, N_ ("JOB") },
    { NULL },
  };
  int status;

  if (!clara_cli_parse_options (arguments, _ ("JOB — list who may be here twice"), entries) ||
      !clara_cli_check_words (words, 1, 1, "duplicates JOB"))
    return CLARA_CLI_USAGE;
  status = clara_cli_workspace_open (&workspace);
  if (status != CLARA_CLI_DONE)
    return status;
  if (!clara_cli_workspace_check (&workspace, CLARA_MAY_MERGE))
    return CLARA_CLI_FAILED;
  job = clara_cli_workspace_get_job (&workspace, words[0]);
  if (job == NULL)
    return CLARA_CLI_FAILED;
  duplicates = clara_workspace_list_duplicates (workspace.workspace, &job->id, NULL, &error);
  if (duplicates == NULL)
    return clara_cli_fail (error);

  if (json)
    print_as_json (duplicates);
  else
    print_for_people (duplicates);

  return clara_cli_flush () ? CLARA_CLI_DONE : CLARA_CLI_FAILED;
}

/**
 * clara_cli_merge:
 * @arguments: (array zero-terminated=1): `merge` and what follows it
 *
 * Says that two candidates are one person; the first goes on.
 *
 * Returns: the exit status
 */
int
clara_cli_merge (char **arguments)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_auto (GStrv) words = NULL;
  gboolean json = FALSE;
  g_autoptr (GError) error = NULL;
  ClaraId into, from;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &words, NULL,
      N_ ("CANDIDACY CANDIDACY") },
    { NULL },
  };
  int status;

  if (!clara_cli_parse_options (arguments, _ ("CANDIDACY CANDIDACY — say that two are one person"),
                                entries) ||
      !clara_cli_check_words (words, 2, 2, "merge CANDIDACY CANDIDACY") ||
      !clara_cli_parse_candidacy (words[0], &into) || !clara_cli_parse_candidacy (words[1], &from))
    return CLARA_CLI_USAGE;
  status = clara_cli_workspace_open (&workspace);
  if (status != CLARA_CLI_DONE)
    return status;
  if (!clara_workspace_merge (workspace.workspace, &into, &from, NULL, &error))
    return clara_cli_fail (error);

  if (json)
    clara_cli_print_id (&into);
  else
    puts (_ ("They are one now: the first goes on. clara-cli undo takes it back."));

  return clara_cli_flush () ? CLARA_CLI_DONE : CLARA_CLI_FAILED;
}

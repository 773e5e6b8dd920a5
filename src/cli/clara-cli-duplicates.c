/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-workspace.h"
#include "clara-decision.h"
#include "clara-duplicates.h"

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

typedef struct
{
  const ClaraId *job;
  GPtrArray *duplicates; /* (owned) */
} Listing;

static const char *
explain_kind (const char *kind)
{
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_strcmp0 (kinds[i].kind, kind) == 0)
      return _ (kinds[i].words);

  return kind;
}

static gboolean
list_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Listing *listing = data;

  listing->duplicates = clara_duplicates_list (connection, listing->job, error);

  return listing->duplicates != NULL;
}

static void
print_as_json (GPtrArray *duplicates)
{
  fputs ("{\"duplicates\":[", stdout);
  for (guint i = 0; i < duplicates->len; i++)
    {
      const ClaraDuplicate *duplicate = g_ptr_array_index (duplicates, i);
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
      const ClaraDuplicate *duplicate = g_ptr_array_index (duplicates, i);
      g_autofree char *one = clara_id_to_string (&duplicate->one);
      g_autofree char *other = clara_id_to_string (&duplicate->other);

      printf ("%s  %s  %s\n", one, other, explain_kind (duplicate->kind));
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
  g_auto (GStrv) words = NULL;
  gboolean json = FALSE;
  Listing listing = { NULL };
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
  listing.job = &job->id;
  if (!clara_cli_workspace_read (&workspace, list_cb, &listing))
    return CLARA_CLI_FAILED;
  duplicates = listing.duplicates;

  if (json)
    print_as_json (duplicates);
  else
    print_for_people (duplicates);

  return clara_cli_flush () ? CLARA_CLI_DONE : CLARA_CLI_FAILED;
}

typedef struct
{
  ClaraId into;
  ClaraId from;
} Merge;

static gboolean
merge_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const Merge *merge = data;

  return clara_decision_merge (write, &merge->into, &merge->from, error);
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
  Merge merge;
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
      !clara_cli_parse_candidacy (words[0], &merge.into) ||
      !clara_cli_parse_candidacy (words[1], &merge.from))
    return CLARA_CLI_USAGE;
  status = clara_cli_workspace_open (&workspace);
  if (status != CLARA_CLI_DONE)
    return status;
  if (!clara_cli_workspace_write (&workspace, merge_cb, &merge))
    return CLARA_CLI_FAILED;

  if (json)
    clara_cli_print_id (&merge.into);
  else
    puts (_ ("They are one now: the first goes on. clara-cli undo takes it back."));

  return clara_cli_flush () ? CLARA_CLI_DONE : CLARA_CLI_FAILED;
}

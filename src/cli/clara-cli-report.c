/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-workspace.h"
#include "clara-workspace-impact.h"

#include <stdio.h>

static ClaraImpactGroups *
read_groups (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInputStream) stream = g_file_read (file, NULL, &error);
  g_autofree char *content = g_malloc (CLARA_IMPACT_MAX_SIZE + 1);
  ClaraImpactGroups *groups = NULL;
  gsize size = 0;

  /* A byte more than is taken shows that it is too large. */
  if (stream != NULL && g_input_stream_read_all (G_INPUT_STREAM (stream), content,
                                                 CLARA_IMPACT_MAX_SIZE + 1, &size, NULL, &error))
    groups = clara_impact_groups_parse (content, size, &error);
  if (groups == NULL)
    clara_cli_complain ("%s: %s", path, error->message);

  return groups;
}

static void
set_share (JsonObject *object, const char *name, double share)
{
  if (share < 0)
    json_object_set_null_member (object, name);
  else
    json_object_set_double_member (object, name, share);
}

static JsonArray *
groups_to_json (const ClaraImpactDimension *dimension)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < dimension->groups->len; i++)
    {
      const ClaraImpactGroup *group = g_ptr_array_index (dimension->groups, i);
      JsonObject *object = json_object_new ();

      json_object_set_string_member (object, "group", group->name);
      json_object_set_int_member (object, "decided", group->n_decided);
      json_object_set_int_member (object, "selected", group->n_selected);
      json_object_set_int_member (object, "undecided", group->n_undecided);
      set_share (object, "rate", group->rate);
      set_share (object, "ratio", group->ratio);
      json_object_set_double_member (object, "p", group->p);
      json_object_set_boolean_member (object, "below_four_fifths", group->below_four_fifths);
      json_object_set_boolean_member (object, "few", group->few);
      json_array_add_object_element (array, object);
    }

  return array;
}

static void
print_json (const ClaraImpact *impact, const ClaraJob *job)
{
  g_autoptr (JsonObject) object = json_object_new ();
  JsonArray *dimensions = json_array_new ();

  for (guint i = 0; i < impact->dimensions->len; i++)
    {
      const ClaraImpactDimension *dimension = g_ptr_array_index (impact->dimensions, i);
      JsonObject *by = json_object_new ();

      json_object_set_string_member (by, "by", dimension->name);
      json_object_set_array_member (by, "groups", groups_to_json (dimension));
      json_array_add_object_element (dimensions, by);
    }
  clara_cli_set_id (object, "job", &job->id);
  json_object_set_int_member (object, "candidacies", impact->n_candidacies);
  json_object_set_int_member (object, "without_group", impact->n_without_group);
  json_object_set_int_member (object, "unknown", impact->n_unknown);
  json_object_set_array_member (object, "dimensions", dimensions);
  clara_cli_print_json (object);
}

static void
print_group (const ClaraImpactGroup *group)
{
  g_autofree char *name = clara_cli_make_printable (group->name);

  printf ("  %-20s ", name);
  if (group->rate < 0)
    fputs (_ ("nobody is decided"), stdout);
  else
    printf (_ ("%u of %u selected, %.1f %%"), group->n_selected, group->n_decided,
            100 * group->rate);
  if (group->ratio >= 0)
    printf (_ ("; ratio %.2f, p %.3f"), group->ratio, group->p);
  if (group->below_four_fifths)
    printf ("; %s", _ ("below four fifths"));
  if (group->few)
    printf ("; %s", _ ("small numbers: it may be chance"));
  if (group->n_undecided > 0)
    printf (ngettext ("; %u waits for a person", "; %u wait for a person", group->n_undecided),
            group->n_undecided);
  putchar ('\n');
}

static void
print_text (const ClaraImpact *impact)
{
  for (guint i = 0; i < impact->dimensions->len; i++)
    {
      const ClaraImpactDimension *dimension = g_ptr_array_index (impact->dimensions, i);
      g_autofree char *name = clara_cli_make_printable (dimension->name);

      puts (name);
      for (guint k = 0; k < dimension->groups->len; k++)
        print_group (g_ptr_array_index (dimension->groups, k));
    }
  printf (_ ("Of %u candidates the file leaves out %u; %u that it names are not of this job.\n"),
          impact->n_candidacies, impact->n_without_group, impact->n_unknown);
  puts (_ ("A ratio below four fifths is a reason to look closer, and no verdict."));
}

static int
run (const char *name, const char *csv, gboolean pre_qualified, gboolean json)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_autoptr (ClaraJob) job = NULL;
  g_autoptr (ClaraImpactGroups) groups = NULL;
  g_autoptr (ClaraImpact) impact = NULL;
  g_autoptr (GError) error = NULL;
  int status = clara_cli_workspace_open (&workspace);

  if (status != CLARA_CLI_DONE)
    return status;
  if (!clara_cli_workspace_check (&workspace, CLARA_MAY_EXPORT))
    return CLARA_CLI_FAILED;
  job = clara_cli_workspace_get_job (&workspace, name);
  groups = job != NULL ? read_groups (csv) : NULL;
  if (groups == NULL)
    return CLARA_CLI_FAILED;
  impact = clara_workspace_measure_impact (
      workspace.workspace, &job->id, groups,
      pre_qualified ? CLARA_STATUS_PRE_QUALIFIED : CLARA_STATUS_QUALIFIED, NULL, &error);
  if (impact == NULL)
    return clara_cli_fail (error);

  if (json)
    print_json (impact, job);
  else
    print_text (impact);

  return clara_cli_flush () ? CLARA_CLI_DONE : CLARA_CLI_FAILED;
}

/**
 * clara_cli_report:
 * @arguments: (array zero-terminated=1): `report` and what follows it
 *
 * Prints selection rates of a job by the groups of a file of the customer's.
 *
 * Returns: the exit status
 */
int
clara_cli_report (char **arguments)
{
  g_auto (GStrv) words = NULL;
  g_autofree char *name = NULL;
  g_autofree char *csv = NULL;
  gboolean pre_qualified = FALSE;
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "job", 0, 0, G_OPTION_ARG_STRING, &name, N_ ("The job: its id or its title"), N_ ("JOB") },
    { "csv", 0, 0, G_OPTION_ARG_FILENAME, &csv, N_ ("Who is in which group"), N_ ("GROUPS.csv") },
    { "pre-qualified", 0, 0, G_OPTION_ARG_NONE, &pre_qualified,
      N_ ("Count who is pre-qualified as selected, too"), NULL },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &words, NULL, "impact" },
    { NULL },
  };

  if (!clara_cli_parse_options (
          arguments, _ ("impact — hold selection rates of groups against each other"), entries) ||
      !clara_cli_check_words (words, 1, 1, "report impact --job JOB --csv GROUPS.csv"))
    return CLARA_CLI_USAGE;
  if (!g_str_equal (words[0], "impact") || name == NULL || csv == NULL)
    {
      clara_cli_complain (_ ("Write it so: clara-cli %s"),
                          "report impact --job JOB --csv GROUPS.csv");
      return CLARA_CLI_USAGE;
    }

  return run (name, csv, pre_qualified, json);
}

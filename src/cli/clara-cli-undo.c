/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-intake.h"
#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-workspace.h"
#include "clara-workspace-deeds.h"

#include <stdio.h>

static const struct
{
  const char *kind;
  const char *words;
} kinds[] = {
  { "move", N_ ("a move") },         { "comment", N_ ("a comment") },
  { "rubric", N_ ("a new rubric") }, { "merge", N_ ("a merge") },
  { "decide", N_ ("a decision") },   { "dismiss", N_ ("a word that two are not one") },
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
print_as_json (const ClaraUndone *undone)
{
  g_autoptr (JsonObject) object = json_object_new ();

  clara_cli_set_id (object, "deed", &undone->deed);
  clara_cli_set_string (object, "kind", undone->kind);
  clara_cli_set_id (object, "candidacy", &undone->candidacy);
  json_object_set_int_member (object, "done", undone->n_done);
  json_object_set_int_member (object, "overtaken", undone->n_overtaken);
  clara_cli_print_json (object);
}

static void
print_for_people (const ClaraUndone *undone, const char *label, gboolean undo)
{
  if (undone->n_done == 0)
    return;

  printf (undo ? _ ("Taken back: %s") : _ ("Done again: %s"), explain_kind (undone->kind));
  if (label != NULL)
    printf (" · %s", label);
  if (undone->n_done > 1)
    printf (ngettext (" and %u more", " and %u more", undone->n_done - 1), undone->n_done - 1);
  putchar ('\n');
}

/* What was not done is told aloud. */
static int
judge (const ClaraUndone *undone, gboolean undo)
{
  if (clara_id_is_zero (&undone->deed))
    {
      clara_cli_complain ("%s", undo ? _ ("There is nothing of yours to take back.")
                                     : _ ("There is nothing of yours to do again."));
      return CLARA_CLI_FAILED;
    }
  if (undone->n_done == 0)
    {
      clara_cli_complain ("%s",
                          _ ("Somebody has decided otherwise meanwhile. Nothing was changed."));
      return CLARA_CLI_FAILED;
    }
  if (undone->n_overtaken > 0)
    {
      clara_cli_complain (ngettext ("%u card stays as it is: somebody has decided otherwise "
                                    "meanwhile.",
                                    "%u cards stay as they are: somebody has decided otherwise "
                                    "meanwhile.",
                                    undone->n_overtaken),
                          undone->n_overtaken);
      return CLARA_CLI_IN_PART;
    }

  return CLARA_CLI_DONE;
}

static int
run (char **arguments, gboolean undo)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_autoptr (GError) error = NULL;
  g_autofree char *label = NULL;
  ClaraUndone undone;
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { NULL },
  };
  int status;

  if (!clara_cli_parse_options (arguments,
                                undo ? _ ("— take back the last thing you did")
                                     : _ ("— do again what you took back"),
                                entries))
    return CLARA_CLI_USAGE;
  status = clara_cli_workspace_open (&workspace);
  if (status != CLARA_CLI_DONE)
    return status;
  if (!(undo ? clara_workspace_undo (workspace.workspace, &undone, &label, NULL, &error)
             : clara_workspace_redo (workspace.workspace, &undone, &label, NULL, &error)))
    return clara_cli_fail (error);

  if (json)
    print_as_json (&undone);
  else
    print_for_people (&undone, label, undo);
  status = judge (&undone, undo);
  if (status == CLARA_CLI_DONE && g_strcmp0 (undone.kind, "rubric") == 0)
    status = clara_cli_intake_again (&workspace, FALSE);

  return clara_cli_flush () ? status : CLARA_CLI_FAILED;
}

/**
 * clara_cli_undo:
 * @arguments: (array zero-terminated=1): `undo` and what follows it
 *
 * Takes back the last deed of the member.
 *
 * Returns: the exit status: 1 where nothing was taken back, 3 where only a part of it was
 */
int
clara_cli_undo (char **arguments)
{
  return run (arguments, TRUE);
}

/**
 * clara_cli_redo:
 * @arguments: (array zero-terminated=1): `redo` and what follows it
 *
 * Does again what was taken back last.
 *
 * Returns: the exit status, as of clara_cli_undo()
 */
int
clara_cli_redo (char **arguments)
{
  return run (arguments, FALSE);
}

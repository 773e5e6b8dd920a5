/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-score.h"
#include "clara-cli-workspace.h"
#include "clara-workspace-deeds.h"

#include <stdio.h>

static void
print_move (const ClaraCandidacy *card, const ClaraId *deed, gboolean json)
{
  g_autoptr (JsonObject) object = NULL;

  if (!json)
    {
      if (clara_id_is_zero (deed))
        printf (_ ("%s stands in %s already.\n"), card->label,
                clara_cli_get_status_words (card->status));
      else
        printf (_ ("%s stands in %s now. clara-cli undo takes it back.\n"), card->label,
                clara_cli_get_status_words (card->status));
      return;
    }

  object = json_object_new ();
  clara_cli_set_id (object, "id", &card->id);
  json_object_set_string_member (object, "status", clara_status_to_string (card->status));
  json_object_set_string_member (object, "placed_by", clara_placed_by_to_string (card->placed_by));
  clara_cli_set_id (object, "deed", deed);
  clara_cli_print_json (object);
}

/**
 * clara_cli_move:
 * @arguments: (array zero-terminated=1): `move` and what follows it
 *
 * Places a card by a person's word.
 *
 * Returns: the exit status
 */
int
clara_cli_move (char **arguments)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_auto (GStrv) words = NULL;
  g_autofree char *reason = NULL;
  gboolean json = FALSE;
  g_autoptr (ClaraCandidacy) card = NULL;
  g_autoptr (GError) error = NULL;
  ClaraSeenCard seen = { .version = 0 };
  ClaraStatus to;
  ClaraId deed;
  const GOptionEntry entries[] = {
    { "reason", 0, 0, G_OPTION_ARG_STRING, &reason, N_ ("Why, in your own words"), N_ ("TEXT") },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &words, NULL, N_ ("CANDIDACY STATUS") },
    { NULL },
  };
  int status;

  if (!clara_cli_parse_options (arguments, _ ("CANDIDACY STATUS — place a candidate"), entries) ||
      !clara_cli_check_words (words, 2, 2, "move CANDIDACY STATUS [--reason TEXT]") ||
      !clara_cli_parse_candidacy (words[0], &seen.candidacy))
    return CLARA_CLI_USAGE;
  if (!clara_status_from_string (words[1], &to))
    {
      clara_cli_complain ("%s", _ ("A status is to_review, not_qualified, pre_qualified or "
                                   "qualified."));
      return CLARA_CLI_USAGE;
    }
  status = clara_cli_workspace_open (&workspace);
  if (status != CLARA_CLI_DONE)
    return status;
  if (clara_workspace_move (workspace.workspace, &seen, 1, to, reason, &deed, NULL, &error))
    card = clara_workspace_get_card (workspace.workspace, &seen.candidacy, NULL, &error);
  if (card == NULL)
    return clara_cli_fail (error);

  print_move (card, &deed, json);

  return clara_cli_flush () ? CLARA_CLI_DONE : CLARA_CLI_FAILED;
}

/**
 * clara_cli_comment:
 * @arguments: (array zero-terminated=1): `comment` and what follows it
 *
 * Writes a comment about a candidate.
 *
 * Returns: the exit status
 */
int
clara_cli_comment (char **arguments)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_auto (GStrv) words = NULL;
  gboolean json = FALSE;
  g_autoptr (GError) error = NULL;
  ClaraId candidacy, comment;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &words, NULL, N_ ("CANDIDACY TEXT") },
    { NULL },
  };
  int status;

  if (!clara_cli_parse_options (arguments, _ ("CANDIDACY TEXT — comment on a candidate"),
                                entries) ||
      !clara_cli_check_words (words, 2, 2, "comment CANDIDACY TEXT") ||
      !clara_cli_parse_candidacy (words[0], &candidacy))
    return CLARA_CLI_USAGE;
  status = clara_cli_workspace_open (&workspace);
  if (status != CLARA_CLI_DONE)
    return status;
  if (!clara_workspace_comment (workspace.workspace, &candidacy, words[1], &comment, NULL, &error))
    return clara_cli_fail (error);

  if (json)
    clara_cli_print_id (&comment);
  else
    puts (_ ("The comment is kept. clara-cli undo takes it back."));

  return clara_cli_flush () ? CLARA_CLI_DONE : CLARA_CLI_FAILED;
}

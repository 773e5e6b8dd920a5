/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-candidacies.h"
#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-score.h"
#include "clara-cli-workspace.h"
#include "clara-decision.h"

#include <stdio.h>

/* A deed of a person about one card. */
typedef struct
{
  ClaraId candidacy;
  ClaraStatus to;
  const char *text;
  ClaraId made;
  ClaraCandidacy *card; /* (owned) (nullable): as it is afterwards */
} Deed;

static gboolean
get_card (ClaraWrite *write, Deed *deed, GError **error)
{
  g_clear_pointer (&deed->card, clara_candidacy_free);
  deed->card = clara_candidacies_get (clara_write_get_connection (write), &deed->candidacy, error);

  return deed->card != NULL;
}

static gboolean
move_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;
  const ClaraSeenCard seen = { .candidacy = deed->candidacy, .version = 0 };

  return clara_decision_move (write, &seen, 1, deed->to, deed->text, &deed->made, error) &&
         get_card (write, deed, error);
}

static void
print_move (const Deed *deed, gboolean json)
{
  g_autoptr (JsonObject) object = NULL;

  if (!json)
    {
      if (clara_id_is_zero (&deed->made))
        printf (_ ("%s stands in %s already.\n"), deed->card->label,
                clara_cli_get_status_words (deed->card->status));
      else
        printf (_ ("%s stands in %s now. clara-cli undo takes it back.\n"), deed->card->label,
                clara_cli_get_status_words (deed->card->status));
      return;
    }

  object = json_object_new ();
  clara_cli_set_id (object, "id", &deed->candidacy);
  json_object_set_string_member (object, "status", clara_status_to_string (deed->card->status));
  json_object_set_string_member (object, "placed_by",
                                 clara_placed_by_to_string (deed->card->placed_by));
  clara_cli_set_id (object, "deed", &deed->made);
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
  Deed deed = { 0 };
  const GOptionEntry entries[] = {
    { "reason", 0, 0, G_OPTION_ARG_STRING, &reason, N_ ("Why, in your own words"), N_ ("TEXT") },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &words, NULL, N_ ("CANDIDACY STATUS") },
    { NULL },
  };
  int status;

  if (!clara_cli_parse_options (arguments, _ ("CANDIDACY STATUS — place a candidate"), entries) ||
      !clara_cli_check_words (words, 2, 2, "move CANDIDACY STATUS [--reason TEXT]") ||
      !clara_cli_parse_candidacy (words[0], &deed.candidacy))
    return CLARA_CLI_USAGE;
  if (!clara_status_from_string (words[1], &deed.to))
    {
      clara_cli_complain ("%s", _ ("A status is to_review, not_qualified, pre_qualified or "
                                   "qualified."));
      return CLARA_CLI_USAGE;
    }
  deed.text = reason;
  status = clara_cli_workspace_open (&workspace);
  if (status != CLARA_CLI_DONE)
    return status;
  if (!clara_cli_workspace_write (&workspace, move_cb, &deed))
    status = CLARA_CLI_FAILED;
  else
    print_move (&deed, json);
  g_clear_pointer (&deed.card, clara_candidacy_free);

  return status == CLARA_CLI_DONE && !clara_cli_flush () ? CLARA_CLI_FAILED : status;
}

static gboolean
comment_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;

  return clara_decision_comment (write, &deed->candidacy, deed->text, &deed->made, error);
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
  Deed deed = { 0 };
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &words, NULL, N_ ("CANDIDACY TEXT") },
    { NULL },
  };
  int status;

  if (!clara_cli_parse_options (arguments, _ ("CANDIDACY TEXT — comment on a candidate"),
                                entries) ||
      !clara_cli_check_words (words, 2, 2, "comment CANDIDACY TEXT") ||
      !clara_cli_parse_candidacy (words[0], &deed.candidacy))
    return CLARA_CLI_USAGE;
  deed.text = words[1];
  status = clara_cli_workspace_open (&workspace);
  if (status != CLARA_CLI_DONE)
    return status;
  if (!clara_cli_workspace_write (&workspace, comment_cb, &deed))
    return CLARA_CLI_FAILED;

  if (json)
    clara_cli_print_id (&deed.made);
  else
    puts (_ ("The comment is kept. clara-cli undo takes it back."));

  return clara_cli_flush () ? CLARA_CLI_DONE : CLARA_CLI_FAILED;
}

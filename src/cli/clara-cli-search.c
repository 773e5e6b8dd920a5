/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-score.h"
#include "clara-cli-workspace.h"
#include "clara-workspace-search.h"

#include <stdio.h>
#include <unistd.h>

/* The words that were found are marked in a terminal, and stand as they are for a program. */
static char *
mark_hits (const char *snippet, gboolean bold)
{
  GString *text = g_string_new (NULL);

  for (const char *at = snippet; *at != '\0'; at++)
    {
      if (*at == CLARA_SEARCH_HIT_START[0])
        g_string_append (text, bold ? "\033[1m" : "");
      else if (*at == CLARA_SEARCH_HIT_END[0])
        g_string_append (text, bold ? "\033[0m" : "");
      else
        g_string_append_c (text, *at == '\n' || *at == '\t' ? ' ' : *at);
    }

  return g_string_free (text, FALSE);
}

static void
tell_as_json (const ClaraCandidacy *card, const char *snippet, gboolean first)
{
  g_autoptr (JsonObject) object = json_object_new ();
  g_autofree char *plain = mark_hits (snippet, FALSE);

  clara_cli_set_id (object, "candidacy", &card->id);
  clara_cli_set_id (object, "job", &card->job);
  json_object_set_string_member (object, "snippet", plain);
  if (!first)
    putchar (',');
  clara_cli_put_json (object);
}

static void
tell_for_people (const ClaraCandidacy *card, const char *snippet, gboolean bold)
{
  g_autofree char *id = clara_id_to_string (&card->id);
  g_auto (GStrv) parts = NULL;
  g_autofree char *score = NULL;
  g_autoptr (GString) text = g_string_new (NULL);

  /* A text could bring control characters of its own: the marks are put in when those are gone. */
  parts = g_strsplit_set (snippet, CLARA_SEARCH_HIT_START CLARA_SEARCH_HIT_END, -1);
  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_autofree char *printable = clara_cli_make_printable (parts[i]);

      g_strdelimit (printable, "\n\t", ' ');
      if (i > 0 && bold)
        g_string_append (text, i % 2 == 1 ? "\033[1m" : "\033[0m");
      g_string_append (text, printable);
    }
  printf ("%s  %s · %s\n    %s%s\n", id, card->label, clara_cli_get_status_words (card->status),
          text->str, bold ? "\033[0m" : "");
}

static void
tell (GPtrArray *hits, gboolean json)
{
  gboolean bold = isatty (STDOUT_FILENO) == 1;

  for (guint i = 0; i < hits->len; i++)
    {
      const ClaraFound *found = g_ptr_array_index (hits, i);
      const char *snippet = found->snippet != NULL ? found->snippet : found->card->label;

      if (json)
        tell_as_json (found->card, snippet, i == 0);
      else
        tell_for_people (found->card, snippet, bold);
    }
}

/**
 * clara_cli_search:
 * @arguments: (array zero-terminated=1): `search` and what follows it
 *
 * Finds candidates by words of what they handed in without the person, and by name those alone who were revealed to
 * the member.
 *
 * Returns: the exit status
 */
int
clara_cli_search (char **arguments)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_autoptr (GPtrArray) hits = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) words = NULL;
  g_autofree char *text = NULL;
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &words, NULL, N_ ("TEXT") },
    { NULL },
  };
  int status;

  if (!clara_cli_parse_options (arguments, _ ("TEXT — find candidates by words"), entries) ||
      !clara_cli_check_words (words, 1, G_MAXUINT, "search TEXT"))
    return CLARA_CLI_USAGE;
  status = clara_cli_workspace_open (&workspace);
  if (status != CLARA_CLI_DONE)
    return status;

  text = g_strjoinv (" ", words);
  hits = clara_workspace_search (workspace.workspace, text, NULL, NULL, &error);
  if (json)
    fputs ("{\"hits\":[", stdout);
  if (hits != NULL)
    tell (hits, json);
  else
    clara_cli_complain_of_error (error);
  if (json)
    puts ("]}");
  else if (hits != NULL && hits->len == 0)
    puts (_ ("Nothing was found."));

  return clara_cli_flush () && hits != NULL ? CLARA_CLI_DONE : CLARA_CLI_FAILED;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-candidacies.h"
#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-score.h"
#include "clara-cli-workspace.h"
#include "clara-gate.h"
#include "clara-search.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define MAX_HITS 200u

/* One search; what it finds is told while it is read. */
typedef struct
{
  const char *words;
  const ClaraCliWorkspace *workspace;
  gboolean json;
  gboolean bold;
  guint n_told;
} Search;

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
tell_as_json (const Search *self, const ClaraCandidacy *card, const char *snippet)
{
  g_autoptr (JsonObject) object = json_object_new ();
  g_autofree char *plain = mark_hits (snippet, FALSE);

  clara_cli_set_id (object, "candidacy", &card->id);
  clara_cli_set_id (object, "job", &card->job);
  json_object_set_string_member (object, "snippet", plain);
  if (self->n_told > 0)
    putchar (',');
  clara_cli_put_json (object);
}

static void
tell_for_people (const Search *self, const ClaraCandidacy *card, const char *snippet)
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
      if (i > 0 && self->bold)
        g_string_append (text, i % 2 == 1 ? "\033[1m" : "\033[0m");
      g_string_append (text, printable);
    }
  printf ("%s  %s · %s\n    %s%s\n", id, card->label, clara_cli_get_status_words (card->status),
          text->str, self->bold ? "\033[0m" : "");
}

/* What a member may not see is not found either. */
static gboolean
tell (Search *self,
      ClaraConnection *connection,
      const ClaraId *candidacy,
      const char *snippet,
      GError **error)
{
  g_autoptr (ClaraCandidacy) card = clara_candidacies_get (connection, candidacy, error);

  if (card == NULL)
    return FALSE;
  if (!card->shared && !clara_cli_workspace_may (self->workspace, CLARA_MAY_SEE_ALL))
    return TRUE;

  if (self->json)
    tell_as_json (self, card, snippet != NULL ? snippet : card->label);
  else
    tell_for_people (self, card, snippet != NULL ? snippet : card->label);
  self->n_told++;

  return TRUE;
}

/* Of whom the member was shown before who they are: those can be found by name. */
static gboolean
tell_revealed (Search *self, ClaraConnection *connection, GHashTable *told, GError **error)
{
  g_autoptr (GArray) revealed = NULL;

  if (!clara_cli_workspace_may (self->workspace, CLARA_MAY_REVEAL))
    return TRUE;
  revealed = clara_gate_find_revealed (connection, self->workspace->member, self->words, MAX_HITS,
                                       error);
  if (revealed == NULL)
    return FALSE;

  for (guint i = 0; i < revealed->len; i++)
    {
      const ClaraId *candidacy = &g_array_index (revealed, ClaraId, i);

      if (!g_hash_table_contains (told, candidacy) &&
          !tell (self, connection, candidacy, NULL, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
search_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Search *self = data;
  g_autoptr (GHashTable) told = g_hash_table_new (clara_id_hash, clara_id_equal);
  g_autoptr (GPtrArray) hits = clara_search_find (connection, self->words, NULL, MAX_HITS, error);

  if (hits == NULL)
    return FALSE;

  for (guint i = 0; i < hits->len; i++)
    {
      ClaraSearchHit *hit = g_ptr_array_index (hits, i);

      g_hash_table_add (told, &hit->candidacy);
      if (!tell (self, connection, &hit->candidacy, hit->snippet, error))
        return FALSE;
    }

  return tell_revealed (self, connection, told, error);
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
  g_auto (GStrv) words = NULL;
  g_autofree char *text = NULL;
  gboolean json = FALSE, done;
  Search self = { NULL };
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
  self = (Search){
    .words = text, .workspace = &workspace, .json = json, .bold = isatty (STDOUT_FILENO) == 1
  };
  if (json)
    fputs ("{\"hits\":[", stdout);
  done = clara_cli_workspace_read (&workspace, search_cb, &self);
  if (json)
    puts ("]}");
  else if (done && self.n_told == 0)
    puts (_ ("Nothing was found."));

  return clara_cli_flush () && done ? CLARA_CLI_DONE : CLARA_CLI_FAILED;
}

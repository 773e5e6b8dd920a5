/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli-import-private.h"

#include "clara-candidacies.h"
#include "clara-cli-cards.h"
#include "clara-cli-output.h"
#include "clara-cli-score.h"

#include <glib/gi18n.h>
#include <stdio.h>

/* An import that is told while it is read back, so that no more than a card is held at a time. */
typedef struct
{
  const ClaraJob *job;
  GArray *results;
  ClaraCliImportStyle style;
  guint n_added;
  guint n_known;
  guint n_erased;
  guint n_unread;
} Telling;

static const char *
name_outcome (const ClaraCliImported *imported)
{
  if (imported->unread != NULL)
    return "unread";

  switch (imported->outcome)
    {
    case CLARA_IMPORT_ADDED:
      return "added";
    case CLARA_IMPORT_KNOWN:
      return "known";
    default:
      return "erased";
    }
}

static const char *
explain_outcome (const ClaraCliImported *imported)
{
  if (imported->unread != NULL)
    return C_ ("import", "not read");

  switch (imported->outcome)
    {
    case CLARA_IMPORT_ADDED:
      return C_ ("import", "added");
    case CLARA_IMPORT_KNOWN:
      return C_ ("import", "known");
    default:
      return C_ ("import", "left out");
    }
}

static void
count_outcomes (Telling *self)
{
  for (guint i = 0; i < self->results->len; i++)
    {
      const ClaraCliImported *imported = &g_array_index (self->results, ClaraCliImported, i);

      if (imported->unread != NULL)
        self->n_unread++;
      else if (imported->outcome == CLARA_IMPORT_ADDED)
        self->n_added++;
      else if (imported->outcome == CLARA_IMPORT_KNOWN)
        self->n_known++;
      else
        self->n_erased++;
    }
}

static void
print_as_json (const ClaraCliImported *imported, const ClaraCandidacy *card, gboolean first)
{
  g_autoptr (JsonObject) object = json_object_new ();
  g_autofree char *file = g_utf8_make_valid (imported->file, -1);

  json_object_set_string_member (object, "file", file);
  json_object_set_string_member (object, "outcome", name_outcome (imported));
  clara_cli_set_id (object, "candidacy", &imported->candidacy);
  json_object_set_boolean_member (object, "readable",
                                  imported->unread == NULL && card != NULL && card->reason == NULL);
  clara_cli_set_string (object, "reason",
                        imported->unread != NULL ? imported->unread
                        : card != NULL           ? card->reason
                                                 : NULL);
  clara_cli_set_string (object, "status",
                        card != NULL ? clara_status_to_string (card->status) : NULL);
  if (card != NULL && card->has_score && card->reason == NULL)
    json_object_set_double_member (object, "score", card->score);
  else
    json_object_set_null_member (object, "score");
  if (!first)
    putchar (',');
  clara_cli_put_json (object);
}

static void
print_line (const Telling *self, const ClaraCliImported *imported, const ClaraCandidacy *card)
{
  gboolean named = self->style == CLARA_CLI_IMPORT_FILE_NAMES || imported->unread != NULL;

  printf ("  %-10s", explain_outcome (imported));
  if (card != NULL)
    {
      g_autofree char *score = clara_cli_describe_card (card);

      printf ("%s · %s · %s", card->label, score, clara_cli_get_status_words (card->status));
    }
  else if (imported->unread == NULL)
    fputs (_ ("somebody who asked to be forgotten; --bring-back lets them in"), stdout);
  if (named)
    {
      fputs (card != NULL ? " · " : "", stdout);
      clara_cli_print_printable (imported->file);
    }
  putchar ('\n');
}

static gboolean
print_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Telling *self = data;

  for (guint i = 0; i < self->results->len; i++)
    {
      const ClaraCliImported *imported = &g_array_index (self->results, ClaraCliImported, i);
      g_autoptr (ClaraCandidacy) card = NULL;

      if (!clara_id_is_zero (&imported->candidacy))
        {
          card = clara_candidacies_get (connection, &imported->candidacy, error);
          if (card == NULL)
            return FALSE;
        }
      if (self->style == CLARA_CLI_IMPORT_JSON)
        print_as_json (imported, card, i == 0);
      else
        print_line (self, imported, card);
    }

  return TRUE;
}

static void
print_sum (const Telling *self)
{
  guint n = self->results->len;
  g_autofree char *title = clara_cli_make_printable (self->job->title);

  printf (ngettext ("%s, %u file:", "%s, %u files:", n), title, n);
  printf (_ (" %u added"), self->n_added);
  if (self->n_known > 0)
    printf (_ (", %u known already"), self->n_known);
  if (self->n_erased > 0)
    printf (_ (", %u left out"), self->n_erased);
  if (self->n_unread > 0)
    printf (_ (", %u not read"), self->n_unread);
  putchar ('\n');
}

/**
 * clara_cli_import_print:
 * @workspace: a workspace
 * @job: the job
 * @results: (element-type ClaraCliImported): what became of the files
 * @style: how to tell it
 *
 * Tells what became of each file, and where its candidate stands now.
 *
 * Returns: whether all of it could be read back; else it has been said why not
 */
gboolean
clara_cli_import_print (const ClaraCliWorkspace *workspace,
                        const ClaraJob *job,
                        GArray *results,
                        ClaraCliImportStyle style)
{
  Telling self = { .job = job, .results = results, .style = style };
  g_autofree char *id = clara_id_to_string (&job->id);
  gboolean whole;

  count_outcomes (&self);
  if (style == CLARA_CLI_IMPORT_JSON)
    printf ("{\"job\":\"%s\",\"added\":%u,\"known\":%u,\"erased\":%u,\"unread\":%u,\"files\":[", id,
            self.n_added, self.n_known, self.n_erased, self.n_unread);
  else
    print_sum (&self);
  whole = clara_cli_workspace_read (workspace, print_cb, &self);
  if (style == CLARA_CLI_IMPORT_JSON)
    puts ("]}");

  return whole;
}

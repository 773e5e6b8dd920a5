/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli-import-private.h"

#include "clara-cli-cards.h"
#include "clara-cli-output.h"
#include "clara-cli-score.h"
#include "clara-workspace-deeds.h"

#include <glib/gi18n.h>
#include <stdio.h>

static const char *
name_outcome (const ClaraImported *imported)
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
explain_outcome (const ClaraImported *imported)
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
print_as_json (const ClaraImported *imported, const ClaraCandidacy *card, gboolean first)
{
  g_autoptr (JsonObject) object = json_object_new ();
  g_autofree char *file = g_utf8_make_valid (imported->path, -1);

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
print_line (ClaraCliImportStyle style, const ClaraImported *imported, const ClaraCandidacy *card)
{
  gboolean named = style == CLARA_CLI_IMPORT_FILE_NAMES || imported->unread != NULL;

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
      clara_cli_print_printable (imported->path);
    }
  putchar ('\n');
}

/* While it is read back, so that no more than a card is held at a time. */
static gboolean
print_files (const ClaraCliWorkspace *workspace,
             const ClaraImportReport *report,
             ClaraCliImportStyle style)
{
  for (guint i = 0; i < report->files->len; i++)
    {
      const ClaraImported *imported = g_ptr_array_index (report->files, i);
      g_autoptr (ClaraCandidacy) card = NULL;
      g_autoptr (GError) error = NULL;

      if (!clara_id_is_zero (&imported->candidacy))
        {
          card = clara_workspace_get_card (workspace->workspace, &imported->candidacy, NULL,
                                           &error);
          if (card == NULL)
            {
              clara_cli_complain_of_error (error);
              return FALSE;
            }
        }
      if (style == CLARA_CLI_IMPORT_JSON)
        print_as_json (imported, card, i == 0);
      else
        print_line (style, imported, card);
    }

  return TRUE;
}

static void
print_sum (const ClaraImportReport *report, const ClaraJob *job)
{
  guint n = report->files->len;
  g_autofree char *title = clara_cli_make_printable (job->title);

  printf (ngettext ("%s, %u file:", "%s, %u files:", n), title, n);
  printf (_ (" %u added"), report->n_added);
  if (report->n_known > 0)
    printf (_ (", %u known already"), report->n_known);
  if (report->n_erased > 0)
    printf (_ (", %u left out"), report->n_erased);
  if (report->n_unread > 0)
    printf (_ (", %u not read"), report->n_unread);
  putchar ('\n');
}

/**
 * clara_cli_import_print:
 * @workspace: a workspace
 * @job: the job
 * @report: what became of the files
 * @style: how to tell it
 *
 * Tells what became of each file, and where its candidate stands now.
 *
 * Returns: whether all of it could be read back; else it has been said why not
 */
gboolean
clara_cli_import_print (const ClaraCliWorkspace *workspace,
                        const ClaraJob *job,
                        const ClaraImportReport *report,
                        ClaraCliImportStyle style)
{
  g_autofree char *id = clara_id_to_string (&job->id);
  gboolean whole;

  if (style == CLARA_CLI_IMPORT_JSON)
    printf ("{\"job\":\"%s\",\"added\":%u,\"known\":%u,\"erased\":%u,\"unread\":%u,\"files\":[", id,
            report->n_added, report->n_known, report->n_erased, report->n_unread);
  else
    print_sum (report, job);
  whole = print_files (workspace, report, style);
  if (style == CLARA_CLI_IMPORT_JSON)
    puts ("]}");

  return whole;
}

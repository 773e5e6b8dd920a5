/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-actor.h"
#include "clara-audit.h"
#include "clara-cli-cards.h"
#include "clara-cli-options.h"
#include "clara-cli-output.h"

#include <stdio.h>
#include <string.h>

typedef struct
{
  const ClaraId *job;
  guint n_cards;
} Export;

/* What leaves the workspace is in the audit before it leaves. */
static gboolean
note_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const Export *export = data;
  g_autofree char *facts = g_strdup_printf ("{\"what\":\"csv\",\"candidacies\":%u}",
                                            export->n_cards);
  const ClaraAuditEntry entry = { .action = "export", .job = export->job, .facts = facts };

  return clara_actor_check (clara_write_get_connection (write), clara_write_get_member (write),
                            CLARA_MAY_EXPORT, error) &&
         clara_audit_append (write, &entry, error);
}

/* A spreadsheet must not take a text for a formula. */
static void
put_text (const char *text)
{
  const char *at = text != NULL ? text : "";

  putchar ('"');
  if (*at != '\0' && strchr ("=+-@\t\r", *at) != NULL)
    putchar ('\'');
  for (; *at != '\0'; at++)
    {
      if (*at == '"')
        putchar ('"');
      putchar (*at);
    }
  putchar ('"');
}

static void
put_number (gboolean known, double number)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  if (known)
    fputs (g_ascii_formatd (digits, sizeof digits, "%.2f", number), stdout);
}

static void
put_time (gint64 ms)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (ms / 1000);
  g_autofree char *text = time != NULL ? g_date_time_format_iso8601 (time) : NULL;

  put_text (text);
}

static void
print_card (const ClaraCandidacy *card)
{
  g_autofree char *id = clara_id_to_string (&card->id);
  gboolean scored = card->has_score && card->reason == NULL;

  put_text (id);
  putchar (',');
  put_text (card->label);
  putchar (',');
  put_text (card->opportunity);
  putchar (',');
  put_text (clara_status_to_string (card->status));
  putchar (',');
  put_text (clara_placed_by_to_string (card->placed_by));
  putchar (',');
  put_number (scored, card->score);
  putchar (',');
  put_number (scored, card->low);
  putchar (',');
  put_number (scored, card->high);
  putchar (',');
  put_text (scored ? clara_status_to_string (card->suggestion) : NULL);
  putchar (',');
  put_text (card->reason);
  putchar (',');
  put_text (card->decision != CLARA_DECISION_NONE ? clara_decision_to_string (card->decision)
                                                  : NULL);
  printf (",%u,%d,", card->n_comments, card->rubric_version);
  put_text (card->engine);
  putchar (',');
  put_time (card->created);
  putchar (',');
  put_time (card->updated);
  fputs ("\r\n", stdout);
}

static int
run (const char *name)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_autoptr (ClaraJob) job = NULL;
  g_autoptr (GPtrArray) cards = NULL;
  Export export = { NULL };
  int status = clara_cli_workspace_open (&workspace);

  if (status != CLARA_CLI_DONE)
    return status;
  job = clara_cli_workspace_get_job (&workspace, name);
  if (job == NULL)
    return CLARA_CLI_FAILED;
  cards = clara_cli_list_cards (&workspace, job);
  if (cards == NULL)
    return CLARA_CLI_FAILED;
  export = (Export){ &job->id, cards->len };
  if (!clara_cli_workspace_write (&workspace, note_cb, &export))
    return CLARA_CLI_FAILED;

  fputs ("id,label,opportunity,status,placed_by,score,low,high,suggestion,reason,decision,comments,"
         "rubric,engine,created,updated\r\n",
         stdout);
  for (guint i = 0; i < cards->len; i++)
    print_card (g_ptr_array_index (cards, i));

  return clara_cli_flush () ? CLARA_CLI_DONE : CLARA_CLI_FAILED;
}

/**
 * clara_cli_export:
 * @arguments: (array zero-terminated=1): `export` and what follows it
 *
 * Prints the candidates of a job as a table, without who they are.
 *
 * Returns: the exit status
 */
int
clara_cli_export (char **arguments)
{
  g_autofree char *name = NULL;
  gboolean csv = FALSE;
  const GOptionEntry entries[] = {
    { "job", 0, 0, G_OPTION_ARG_STRING, &name, N_ ("The job: its id or its title"), N_ ("JOB") },
    { "csv", 0, 0, G_OPTION_ARG_NONE, &csv, N_ ("Print comma-separated values"), NULL },
    { NULL },
  };

  if (!clara_cli_parse_options (arguments, _ ("— print the candidates of a job as a table"),
                                entries))
    return CLARA_CLI_USAGE;
  if (name == NULL || !csv)
    {
      clara_cli_complain (_ ("Write it so: clara-cli %s"), "export --job JOB --csv");
      return CLARA_CLI_USAGE;
    }

  return run (name);
}

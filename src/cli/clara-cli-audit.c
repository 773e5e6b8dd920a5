/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-workspace.h"
#include "clara-workspace-export.h"

#include <gio/gunixoutputstream.h>
#include <stdio.h>
#include <unistd.h>

static const char *const fault_words[CLARA_N_AUDIT_FAULTS] = {
  [CLARA_AUDIT_GAP] = N_ ("a row is missing"),
  [CLARA_AUDIT_LINK] = N_ ("a row does not follow the one before it"),
  [CLARA_AUDIT_ROW] = N_ ("a row is not as it was written"),
  [CLARA_AUDIT_TEXT] = N_ ("the words of a row are not those that were written"),
  [CLARA_AUDIT_OTHER_HEAD] = N_ ("the chain does not hold the row that it once ended in"),
};

static void
print_report (const ClaraAuditReport *report, gboolean json)
{
  gboolean whole = report->fault == CLARA_AUDIT_WHOLE;
  g_autofree char *head = clara_audit_head_to_string (&report->head);
  g_autoptr (JsonObject) object = NULL;

  if (!json)
    {
      printf (
          ngettext ("%lu row was looked at.", "%lu rows were looked at.", (gulong) report->n_rows),
          (gulong) report->n_rows);
      putchar ('\n');
      if (whole)
        printf (_ ("The chain is whole. It ends in %s\n"), head);
      else
        printf (_ ("The chain is NOT whole, from row %lu on: %s.\n"), (gulong) report->fault_seq,
                _ (fault_words[report->fault]));
      return;
    }

  object = json_object_new ();
  json_object_set_boolean_member (object, "ok", whole);
  json_object_set_int_member (object, "rows", report->n_rows);
  json_object_set_int_member (object, "erased", report->n_erased);
  json_object_set_string_member (object, "head", head);
  clara_cli_set_string (object, "fault",
                        whole ? NULL : clara_audit_fault_to_string (report->fault));
  if (whole)
    json_object_set_null_member (object, "fault_row");
  else
    json_object_set_int_member (object, "fault_row", report->fault_seq);
  clara_cli_print_json (object);
}

static int
verify (char **arguments)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_autofree char *text = NULL;
  gboolean json = FALSE;
  g_autoptr (GError) error = NULL;
  ClaraAuditHead known;
  ClaraAuditReport report;
  const GOptionEntry entries[] = {
    { "known", 0, 0, G_OPTION_ARG_STRING, &text,
      N_ ("Where the chain ended once, as it was printed then"), N_ ("HEAD") },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { NULL },
  };
  int status;

  if (!clara_cli_parse_options (arguments, _ ("— see whether the audit is as it was written"),
                                entries))
    return CLARA_CLI_USAGE;
  if (text != NULL && !clara_audit_head_from_string (text, &known))
    {
      clara_cli_complain (_ ("“%s” is not where a chain ends; audit verify prints it."), text);
      return CLARA_CLI_USAGE;
    }
  status = clara_cli_workspace_open (&workspace);
  if (status != CLARA_CLI_DONE)
    return status;
  if (!clara_workspace_verify_audit (workspace.workspace, text != NULL ? &known : NULL, &report,
                                     NULL, &error))
    return clara_cli_fail (error);

  print_report (&report, json);

  return clara_cli_flush () && report.fault == CLARA_AUDIT_WHOLE ? CLARA_CLI_DONE
                                                                 : CLARA_CLI_FAILED;
}

static int
export_audit (char **arguments)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_autoptr (GOutputStream) raw = g_unix_output_stream_new (STDOUT_FILENO, FALSE);
  g_autoptr (GOutputStream) stream = g_buffered_output_stream_new (raw);
  g_autoptr (GError) error = NULL;
  gboolean jsonl = FALSE;
  const GOptionEntry entries[] = {
    { "jsonl", 0, 0, G_OPTION_ARG_NONE, &jsonl, N_ ("One JSON object a line, as always"), NULL },
    { NULL },
  };
  int status;

  if (!clara_cli_parse_options (arguments, _ ("— print the audit, one JSON object a line"),
                                entries))
    return CLARA_CLI_USAGE;
  status = clara_cli_workspace_open (&workspace);
  if (status != CLARA_CLI_DONE)
    return status;
  if (!clara_workspace_export_audit (workspace.workspace, stream, NULL, &error))
    return clara_cli_fail (error);
  if (!g_output_stream_flush (stream, NULL, &error))
    {
      clara_cli_complain ("%s", _ ("The output could not be written."));
      return CLARA_CLI_FAILED;
    }

  return CLARA_CLI_DONE;
}

/**
 * clara_cli_audit:
 * @arguments: (array zero-terminated=1): `audit` and what follows it
 *
 * Verifies or prints the audit.
 *
 * Returns: the exit status: 1 where it is not as it was written
 */
int
clara_cli_audit (char **arguments)
{
  static const ClaraCliCommand parts[] = {
    { "verify", verify, N_ ("see whether the audit is as it was written") },
    { "export", export_audit, N_ ("print the audit, one JSON object a line") },
  };

  return clara_cli_dispatch (arguments, parts, G_N_ELEMENTS (parts));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-workspace.h"
#include "clara-workspace-status.h"
#include "clara-workspace-webhooks.h"

#include <stdio.h>

static JsonObject *
outbox_to_json (const ClaraWorkspaceStatus *status)
{
  static const struct
  {
    ClaraOutboxState state;
    const char *name;
  } names[] = { { CLARA_OUTBOX_PENDING, "pending" }, { CLARA_OUTBOX_INFLIGHT, "inflight" },
                { CLARA_OUTBOX_UNKNOWN, "unknown" }, { CLARA_OUTBOX_NEEDS_YOU, "needs_you" },
                { CLARA_OUTBOX_DONE, "done" },       { CLARA_OUTBOX_GONE, "gone" } };
  JsonObject *object = json_object_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    json_object_set_int_member (object, names[i].name, status->outbox[names[i].state]);

  return object;
}

static void
set_time (JsonObject *object, const char *name, gint64 at)
{
  if (at == 0)
    json_object_set_null_member (object, name);
  else
    json_object_set_int_member (object, name, at);
}

static JsonArray *
webhooks_to_json (GPtrArray *webhooks)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < webhooks->len; i++)
    {
      const ClaraLeverHook *hook = g_ptr_array_index (webhooks, i);
      JsonObject *object = json_object_new ();

      json_object_set_string_member (object, "event", hook->event);
      json_object_set_string_member (object, "state", clara_webhook_get_state (hook));
      json_object_set_string_member (object, "url", hook->url);
      set_time (object, "created_at", hook->created);
      set_time (object, "verified_at", hook->verified);
      set_time (object, "seen_at", hook->seen);
      json_array_add_object_element (array, object);
    }

  return array;
}

static JsonObject *
work_to_json (const ClaraWorkCounts *work)
{
  JsonObject *object = json_object_new ();

  json_object_set_int_member (object, "ready", work->ready);
  json_object_set_int_member (object, "claimed", work->claimed);
  json_object_set_int_member (object, "paused", work->paused);
  json_object_set_int_member (object, "failed", work->failed);

  return object;
}

static JsonObject *
member_to_json (ClaraSession *session)
{
  JsonObject *object = json_object_new ();

  clara_cli_set_id (object, "id", clara_session_get_member (session));
  json_object_set_string_member (object, "email", clara_session_get_email (session));
  json_object_set_string_member (object, "role",
                                 clara_role_to_string (clara_session_get_role (session)));

  return object;
}

static void
set_lever (JsonObject *object, const ClaraLeverConnection *lever)
{
  JsonArray *scopes = json_array_new ();
  g_auto (GStrv) words = g_strsplit (lever == NULL ? "" : lever->scopes, " ", -1);
  ClaraLeverState state = lever == NULL ? CLARA_LEVER_DISCONNECTED : lever->state;

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      json_array_add_string_element (scopes, words[i]);

  /* Who is offline is still let in. */
  json_object_set_boolean_member (object, "connected",
                                  state == CLARA_LEVER_CONNECTED || state == CLARA_LEVER_OFFLINE);
  json_object_set_string_member (object, "state", clara_lever_state_to_string (state));
  clara_cli_set_string (object, "account", lever == NULL ? NULL : lever->account);
  json_object_set_array_member (object, "scopes", scopes);
  set_time (object, "expires_at", lever == NULL ? 0 : lever->expires);
}

static void
print_as_json (const ClaraWorkspaceStatus *status, ClaraSession *session)
{
  g_autoptr (JsonObject) object = json_object_new ();

  set_lever (object, status->lever);
  json_object_set_array_member (object, "webhooks", webhooks_to_json (status->webhooks));
  json_object_set_object_member (object, "outbox", outbox_to_json (status));
  set_time (object, "last_sync", status->lever == NULL ? 0 : status->lever->last_sync);
  json_object_set_string_member (object, "workspace", status->name);
  json_object_set_object_member (object, "member", member_to_json (session));
  json_object_set_object_member (object, "work", work_to_json (&status->work));
  clara_cli_print_json (object);
}

static const char *
describe_lever (const ClaraLeverConnection *lever)
{
  switch (lever == NULL ? CLARA_LEVER_DISCONNECTED : lever->state)
    {
    case CLARA_LEVER_CONNECTED:
      return _ ("connected");
    case CLARA_LEVER_OFFLINE:
      return _ ("connected, and not reached the last time");
    case CLARA_LEVER_SIGN_IN_AGAIN:
      return _ ("lets Clara in no more: clara-cli connect lever");
    case CLARA_LEVER_DISCONNECTED:
    default:
      return _ ("not connected");
    }
}

static void
print_for_people (const ClaraWorkspaceStatus *status, const char *folder, ClaraSession *session)
{
  guint open = status->work.ready + status->work.claimed;

  printf ("%-14s", _ ("Workspace"));
  clara_cli_print_printable (status->name);
  fputs (" · ", stdout);
  clara_cli_print_printable (folder);
  printf ("\n%-14s", _ ("Member"));
  clara_cli_print_printable (clara_session_get_email (session));
  printf (" (%s)", clara_role_to_string (clara_session_get_role (session)));
  printf ("\n%-14s%s\n", _ ("Lever"), describe_lever (status->lever));
  printf ("%-14s", _ ("Screening"));
  if (open + status->work.failed + status->work.paused == 0)
    fputs (_ ("nothing to be done"), stdout);
  else
    printf (_ ("%u to be done, %u paused, %u given up"), open, status->work.paused,
            status->work.failed);
  putchar ('\n');
}

/**
 * clara_cli_status:
 * @arguments: (array zero-terminated=1): `status` and what follows it
 *
 * Says how it stands with the workspace.
 *
 * Returns: the exit status
 */
int
clara_cli_status (char **arguments)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_autoptr (ClaraWorkspaceStatus) found = NULL;
  g_autoptr (GError) error = NULL;
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { NULL },
  };
  int status;

  if (!clara_cli_parse_options (arguments, _ ("— say how it stands with the workspace"), entries))
    return CLARA_CLI_USAGE;
  status = clara_cli_workspace_open (&workspace);
  if (status != CLARA_CLI_DONE)
    return status;

  found = clara_workspace_get_status (workspace.workspace, NULL, &error);
  if (found == NULL)
    return clara_cli_fail (error);

  if (json)
    print_as_json (found, clara_workspace_get_session (workspace.workspace));
  else
    print_for_people (found, clara_workspace_get_folder (workspace.workspace),
                      clara_workspace_get_session (workspace.workspace));

  return clara_cli_flush () ? CLARA_CLI_DONE : CLARA_CLI_FAILED;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-options.h"

#include "clara-error.h"

#include <gio/gio.h>

#define YEAR (365 * 24 * 60 * 60)

static gboolean
check (ClaraSandboxOptions *self, GError **error)
{
  const char *wrong = NULL;

  if (self->port < 0 || self->port > 65535)
    wrong = "--port is a number from 0 to 65535";
  else if (self->postings < 1 || self->postings > 200)
    wrong = "--postings is a number from 1 to 200";
  else if (self->opportunities < 0 || self->opportunities > 100000)
    wrong = "--opportunities is a number from 0 to 100000";
  else if (self->token_lifetime < 1 || self->refresh_lifetime < 1)
    wrong = "a lifetime is a second at least";
  else if (self->rate < 0 || self->burst < 1)
    wrong = "--rate is 0 or more, --burst 1 or more";
  else if (self->fault_rate < 0 || self->fault_rate > 1)
    wrong = "--fault-rate is a number from 0 to 1";
  else if (self->latency < 0 || self->hook_pause < 1)
    wrong = "--latency is 0 or more, --hook-pause 1 or more";
  else if (!g_str_equal (self->revoke_mode, "at-once") &&
           !g_str_equal (self->revoke_mode, "at-expiry"))
    wrong = "--revoke-mode is at-once or at-expiry";

  if (wrong == NULL)
    return TRUE;
  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID, wrong);
  return FALSE;
}

/**
 * clara_sandbox_options_new:
 * @arguments: (inout): the command line; what was understood is taken out
 * @error: where to put an error
 *
 * Returns: (nullable) (transfer full): what it says; --help ends the program
 */
ClaraSandboxOptions *
clara_sandbox_options_new (char ***arguments, GError **error)
{
  g_autoptr (ClaraSandboxOptions) self = g_new0 (ClaraSandboxOptions, 1);
  g_autoptr (GOptionContext) context = g_option_context_new ("- a local Lever, with sample data");
  const GOptionEntry entries[] = {
    { "port", 0, 0, G_OPTION_ARG_INT, &self->port, "Listen here on 127.0.0.1 (any free port)",
      "N" },
    { "seed", 0, 0, G_OPTION_ARG_INT, &self->seed, "Draw the sample data from this number (1)",
      "N" },
    { "postings", 0, 0, G_OPTION_ARG_INT, &self->postings, "So many postings (8)", "N" },
    { "opportunities", 0, 0, G_OPTION_ARG_INT, &self->opportunities, "So many opportunities (200)",
      "N" },
    { "resumes", 0, 0, G_OPTION_ARG_FILENAME, &self->resumes,
      "Hand out the files of this folder as résumés", "DIR" },
    { "journal", 0, 0, G_OPTION_ARG_FILENAME, &self->journal,
      "Write every request and every change here, a JSON object a line, synced", "FILE" },
    { "token-lifetime", 0, 0, G_OPTION_ARG_INT, &self->token_lifetime,
      "How long an access token works (3600 seconds)", "S" },
    { "refresh-lifetime", 0, 0, G_OPTION_ARG_INT, &self->refresh_lifetime,
      "How long a refresh token works (a year)", "S" },
    { "rate", 0, 0, G_OPTION_ARG_INT, &self->rate, "Requests a second (10); 0: no limit", "N" },
    { "burst", 0, 0, G_OPTION_ARG_INT, &self->burst, "Requests at once (20)", "N" },
    { "latency", 0, 0, G_OPTION_ARG_INT, &self->latency, "Hold every reply back (0 milliseconds)",
      "MS" },
    { "revoke-mode", 0, 0, G_OPTION_ARG_STRING, &self->revoke_mode,
      "Revoking ends access tokens at-once (the default) or at-expiry", "MODE" },
    { "fault-rate", 0, 0, G_OPTION_ARG_DOUBLE, &self->fault_rate,
      "This share of requests fails, drawn from the seed (0)", "0…1" },
    { "epoch", 0, 0, G_OPTION_ARG_INT64, &self->epoch, "The sample data end at this moment (now)",
      "MS" },
    { "hook-pause", 0, 0, G_OPTION_ARG_INT, &self->hook_pause,
      "Pause before a webhook is sent again, doubling (1000 milliseconds)", "MS" },
    { NULL },
  };

  self->seed = 1;
  self->postings = 8;
  self->opportunities = 200;
  self->token_lifetime = 3600;
  self->refresh_lifetime = YEAR;
  self->rate = 10;
  self->burst = 20;
  self->hook_pause = 1000;

  g_option_context_add_main_entries (context, entries, NULL);
  g_option_context_set_description (
      context,
      "One line of JSON on standard output says where it is: api_url, auth_url, client_id,\n"
      "client_secret, api_key, admin_url. Open admin_url in a browser to act as people in Lever "
      "do.\n"
      "Everything is kept in memory and gone when the program ends.");
  if (!g_option_context_parse_strv (context, arguments, error))
    return NULL;
  if ((*arguments)[0] != NULL && (*arguments)[1] != NULL)
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_INVALID, "there is no use for “%s”",
                   (*arguments)[1]);
      return NULL;
    }
  if (self->revoke_mode == NULL)
    self->revoke_mode = g_strdup ("at-once");
  if (!check (self, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * clara_sandbox_options_free:
 * @self: (nullable) (transfer full): options
 */
void
clara_sandbox_options_free (ClaraSandboxOptions *self)
{
  if (self == NULL)
    return;

  g_free (self->resumes);
  g_free (self->journal);
  g_free (self->revoke_mode);
  g_free (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-setup-words.h"

#include "clara-error.h"
#include "clara-wording.h"

#include <glib/gi18n.h>
#include <string.h>

/* Where Lever is. The first is Lever's own, which is Clara's own answer too. */
static const struct
{
  const char *api_url;
  const char *auth_url;
} levers[CLARA_N_SETUP_PLACES] = {
  { "https://api.lever.co/v1", "https://auth.lever.co" },
  { "https://api.sandbox.lever.co/v1", "https://sandbox-lever.auth0.com" },
  { NULL, NULL },
};

/**
 * clara_setup_get_api_url:
 * @place: which Lever
 *
 * Returns: (transfer none) (nullable): base of its API; %NULL: it says so itself when it is started
 */
const char *
clara_setup_get_api_url (ClaraSetupPlace place)
{
  return levers[place].api_url;
}

/**
 * clara_setup_get_auth_url:
 * @place: which Lever
 *
 * Returns: (transfer none) (nullable): base of where one signs in there
 */
const char *
clara_setup_get_auth_url (ClaraSetupPlace place)
{
  return levers[place].auth_url;
}

/**
 * clara_setup_is_local:
 * @api_url: (nullable): base of an API
 *
 * Returns: whether it is a Lever of this computer, that this program may have to start
 */
gboolean
clara_setup_is_local (const char *api_url)
{
  const char *variable = g_getenv ("CLARA_LEVER_API_URL");

  return api_url != NULL && g_str_has_prefix (api_url, "http://127.0.0.1:") &&
         (variable == NULL || *variable == '\0');
}

/**
 * clara_setup_name_lever:
 * @api_url: base of an API
 *
 * Returns: (transfer full): which Lever it is, for people
 */
char *
clara_setup_name_lever (const char *api_url)
{
  if (g_strcmp0 (api_url, levers[CLARA_SETUP_PRODUCTION].api_url) == 0)
    return g_strdup (_ ("Your Lever account"));
  if (g_strcmp0 (api_url, levers[CLARA_SETUP_SANDBOX].api_url) == 0)
    return g_strdup (_ ("Your Lever sandbox"));
  if (clara_setup_is_local (api_url))
    return g_strdup (_ ("Sample account on this computer"));

  return g_strdup (api_url);
}

/* A message from below is the second half of a sentence. */
static char *
make_sentence (const char *message)
{
  g_autofree char *first = g_utf8_strup (message, g_utf8_next_char (message) - message);
  const char *dot = g_str_has_suffix (message, ".") ? "" : ".";

  return g_strconcat (first, g_utf8_next_char (message), dot, NULL);
}

/**
 * clara_setup_explain:
 * @error: what went wrong with Lever
 *
 * Returns: (transfer full): sentences that say what can be done about it
 */
char *
clara_setup_explain (const GError *error)
{
  if (error->domain != CLARA_ERROR)
    return g_strdup (error->message);

  switch ((ClaraError) error->code)
    {
    case CLARA_ERROR_OFFLINE:
      return g_strdup (_ ("Lever cannot be reached. Is this computer connected to the Internet?"));
    case CLARA_ERROR_SIGN_IN_AGAIN:
      return g_strdup (_ ("Lever does not let Clara in any more. Connect again."));
    case CLARA_ERROR_NO_SPACE:
    case CLARA_ERROR_CORRUPT:
      return g_strdup (clara_wording_for_error (error));
    default:
      return *error->message == '\0' ? g_strdup ("") : make_sentence (error->message);
    }
}

/**
 * clara_setup_name_scope:
 * @scope: a permission, as Lever calls it
 *
 * Returns: (transfer none): what it is for, in words; where that is not known, @scope
 */
const char *
clara_setup_name_scope (const char *scope)
{
  static const struct
  {
    const char *scope;
    const char *words;
  } names[] = {
    { "offline_access", N_ ("Stay connected without asking you every hour") },
    { "postings:read:admin", N_ ("See your postings") },
    { "opportunities:write:admin", N_ ("See candidates, and set Clara’s own tag on them") },
    { "applications:read:admin", N_ ("Read what candidates wrote when they applied") },
    { "resumes:read:admin", N_ ("Read résumés") },
    { "files:read:admin", N_ ("Read candidates’ other files") },
    { "notes:write:admin", N_ ("Write notes, and remove Clara’s own") },
    { "stages:read:admin", N_ ("See the stages of your pipeline") },
    { "archive_reasons:read:admin", N_ ("See your archive reasons") },
    { "tags:read:admin", N_ ("See which tags there are") },
    { "users:read:admin", N_ ("See who uses Lever in your team") },
    { "webhooks:write:admin", N_ ("Be told of changes at once") },
    { "confidential:access:admin", N_ ("See confidential postings and candidates") },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (names[i].scope, scope))
      return _ (names[i].words);

  return scope;
}

/**
 * clara_setup_name_reason:
 * @reason: (nullable): why a posting is not on the external job site, as it is kept
 *
 * Returns: (transfer none): the same in words
 */
const char *
clara_setup_name_reason (const char *reason)
{
  static const struct
  {
    const char *reason;
    const char *words;
  } names[] = {
    { "not-on-external-site", N_ ("Published, but not on the external job site") },
    { "unlisted", N_ ("Unlisted: only who has the link can apply") },
    { "closed", N_ ("Closed") },
    { "draft", N_ ("Draft: not published yet") },
    { "pending", N_ ("Waits for approval in Lever") },
    { "rejected", N_ ("Not approved in Lever") },
    { "not-listed", N_ ("Not in Lever any more, or hidden from Clara") },
    { "confidential", N_ ("Confidential") },
  };

  for (gsize i = 0; reason != NULL && i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (names[i].reason, reason))
      return _ (names[i].words);

  return reason == NULL ? _ ("Not on the external job site") : reason;
}

/**
 * clara_setup_name_state:
 * @state: how it stands with Lever
 *
 * Returns: (transfer none): the same in words
 */
const char *
clara_setup_name_state (ClaraLeverState state)
{
  switch (state)
    {
    case CLARA_LEVER_CONNECTED:
      return _ ("Connected and active");
    case CLARA_LEVER_OFFLINE:
      return _ ("Connected; Lever was not reached the last time");
    case CLARA_LEVER_SIGN_IN_AGAIN:
      return _ ("Lever does not let Clara in any more");
    default:
      return _ ("Not connected");
    }
}

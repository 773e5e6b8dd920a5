/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-oauth.h"

#include "clara-sandbox-html.h"

/* Every scope that Lever has, and what a person is told of those that Clara may ask for. */
static const struct
{
  const char *scope;
  const char *words;
} known[] = {
  { "offline_access", "Stay connected without asking you every hour" },
  { "postings:read:admin", "See all job postings" },
  { "postings:write:admin", "See and change all job postings" },
  { "opportunities:read:admin", "See all candidates" },
  { "opportunities:write:admin",
    "See all candidates, and change their tags, stages and archive state" },
  { "applications:read:admin", "See what candidates wrote when they applied" },
  { "resumes:read:admin", "Read résumés" },
  { "files:read:admin", "Read candidates' files" },
  { "files:write:admin", "Read, add and delete candidates' files" },
  { "notes:read:admin", "Read notes about candidates" },
  { "notes:write:admin", "Read and write notes about candidates" },
  { "stages:read:admin", "See the stages of your pipeline" },
  { "archive_reasons:read:admin", "See your archive reasons" },
  { "tags:read:admin", "See all tags" },
  { "sources:read:admin", "See all sources" },
  { "users:read:admin", "See who uses Lever in your team" },
  { "users:write:admin", "See and change who uses Lever in your team" },
  { "webhooks:read:admin", "See who is told of changes" },
  { "webhooks:write:admin", "Be told of changes" },
  { "contact:read:admin", "See contacts" },
  { "contact:write:admin", "See and change contacts" },
  { "confidential:access:admin", "Also see what is confidential" },
  { "audit_events:read:admin", NULL },
  { "diversity_surveys:read:admin", NULL },
  { "eeo_responses:read:admin", NULL },
  { "eeo_responses_pii:read:admin", NULL },
  { "feedback:read:admin", NULL },
  { "feedback:write:admin", NULL },
  { "feedback_templates:read:admin", NULL },
  { "feedback_templates:write:admin", NULL },
  { "forms:read:admin", NULL },
  { "forms:write:admin", NULL },
  { "form_templates:read:admin", NULL },
  { "form_templates:write:admin", NULL },
  { "groups:read:admin", NULL },
  { "groups:write:admin", NULL },
  { "interviews:read:admin", NULL },
  { "interviews:write:admin", NULL },
  { "offers:read:admin", NULL },
  { "panels:read:admin", NULL },
  { "panels:write:admin", NULL },
  { "permissions:read:admin", NULL },
  { "permissions:write:admin", NULL },
  { "referrals:read:admin", NULL },
  { "requisitions:read:admin", NULL },
  { "requisitions:write:admin", NULL },
  { "requisition_fields:read:admin", NULL },
  { "requisition_fields:write:admin", NULL },
  { "roles:read:admin", NULL },
  { "roles:write:admin", NULL },
  { "tasks:read:admin", NULL },
  { "uploads:write:admin", NULL },
};

/**
 * clara_sandbox_oauth_scopes:
 *
 * Returns: (transfer none): every scope that there is, %NULL at the end
 */
const char *const *
clara_sandbox_oauth_scopes (void)
{
  static const char *scopes[G_N_ELEMENTS (known) + 1];

  for (gsize i = 0; i < G_N_ELEMENTS (known); i++)
    scopes[i] = known[i].scope;

  return scopes;
}

static const char *
in_words (const char *scope)
{
  for (gsize i = 0; i < G_N_ELEMENTS (known); i++)
    if (g_str_equal (known[i].scope, scope) && known[i].words != NULL)
      return known[i].words;

  return scope;
}

/**
 * clara_sandbox_consent_page:
 * @self: the account
 * @consent: what is asked for
 * @id: what the page sends back
 *
 * Returns: (transfer full): a page that says in words what the app may then do, with a button for yes and one for no
 */
char *
clara_sandbox_consent_page (ClaraSandbox *self, ClaraSandboxConsent *consent, const char *id)
{
  g_autoptr (GString) body = g_string_new (NULL);

  clara_sandbox_html_append (
      body,
      "<h1>Clara would like to connect to %s</h1>\n<p>This is a sandbox: a Lever account that "
      "exists only on this machine. Clara would be able to:</p>\n<ul>\n",
      self->state->company);
  for (gsize i = 0; consent->scopes[i] != NULL; i++)
    clara_sandbox_html_append (body, "<li title=\"%s\">%s</li>\n", consent->scopes[i],
                               in_words (consent->scopes[i]));
  if (g_strv_length (consent->scopes) == 0)
    g_string_append (body, "<li>nothing at all</li>\n");
  clara_sandbox_html_append (
      body,
      "</ul>\n<form method=\"post\" action=\"/authorize\"><input type=\"hidden\" name=\"request\" "
      "value=\"%s\"><button id=\"accept\" name=\"decision\" value=\"accept\">Accept</button> "
      "<button id=\"deny\" name=\"decision\" value=\"deny\">Deny</button></form>\n",
      id);

  return clara_sandbox_html_page ("Connect an app", body->str);
}

/**
 * clara_sandbox_refusal_page:
 * @title: what is wrong
 * @text: a sentence more
 *
 * Returns: (transfer full): a page for whom nothing more can be done, and who is not sent anywhere
 */
char *
clara_sandbox_refusal_page (const char *title, const char *text)
{
  g_autoptr (GString) body = g_string_new (NULL);

  clara_sandbox_html_append (body, "<h1>Oops! %s</h1>\n<p>%s</p>\n", title, text);

  return clara_sandbox_html_page (title, body->str);
}

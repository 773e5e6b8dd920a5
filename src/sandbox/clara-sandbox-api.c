/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-endpoints.h"

#include "clara-sandbox-json.h"

/* The first route that fits counts, so a word stands before the star in its place. */
static const struct
{
  const char *method;
  const char *pattern;
  const char *scope;
  ClaraSandboxEndpoint endpoint;
} routes[] = {
  { "GET", "postings", "postings:read:admin", clara_sandbox_endpoint_postings },
  { "GET", "postings/deleted", "postings:read:admin", clara_sandbox_endpoint_postings_deleted },
  { "GET", "postings/*", "postings:read:admin", clara_sandbox_endpoint_posting },
  { "GET", "opportunities", "opportunities:read:admin", clara_sandbox_endpoint_opportunities },
  { "GET", "opportunities/deleted", "opportunities:read:admin",
    clara_sandbox_endpoint_opportunities_deleted },
  { "GET", "opportunities/*", "opportunities:read:admin", clara_sandbox_endpoint_opportunity },
  { "POST", "opportunities/*/addTags", "opportunities:write:admin",
    clara_sandbox_endpoint_add_tags },
  { "POST", "opportunities/*/removeTags", "opportunities:write:admin",
    clara_sandbox_endpoint_remove_tags },
  { "PUT", "opportunities/*/stage", "opportunities:write:admin", clara_sandbox_endpoint_put_stage },
  { "PUT", "opportunities/*/archived", "opportunities:write:admin",
    clara_sandbox_endpoint_put_archived },
  { "GET", "opportunities/*/applications", "applications:read:admin",
    clara_sandbox_endpoint_applications },
  { "GET", "opportunities/*/applications/*", "applications:read:admin",
    clara_sandbox_endpoint_application },
  { "GET", "applications/deleted", "applications:read:admin",
    clara_sandbox_endpoint_applications_deleted },
  { "GET", "contacts/*", "contact:read:admin", clara_sandbox_endpoint_contact },
  { "GET", "opportunities/*/resumes", "resumes:read:admin", clara_sandbox_endpoint_resumes },
  { "GET", "opportunities/*/resumes/*", "resumes:read:admin", clara_sandbox_endpoint_resume },
  { "GET", "opportunities/*/resumes/*/download", "resumes:read:admin",
    clara_sandbox_endpoint_resume_download },
  { "GET", "opportunities/*/files", "files:read:admin", clara_sandbox_endpoint_files },
  { "GET", "opportunities/*/files/*", "files:read:admin", clara_sandbox_endpoint_file },
  { "GET", "opportunities/*/files/*/download", "files:read:admin",
    clara_sandbox_endpoint_file_download },
  { "GET", "opportunities/*/notes", "notes:read:admin", clara_sandbox_endpoint_notes },
  { "POST", "opportunities/*/notes", "notes:write:admin", clara_sandbox_endpoint_post_note },
  { "GET", "opportunities/*/notes/*", "notes:read:admin", clara_sandbox_endpoint_note },
  { "PUT", "opportunities/*/notes/*", "notes:write:admin", clara_sandbox_endpoint_put_note },
  { "DELETE", "opportunities/*/notes/*", "notes:write:admin", clara_sandbox_endpoint_delete_note },
  { "GET", "tags", "tags:read:admin", clara_sandbox_endpoint_tags },
  { "GET", "sources", "sources:read:admin", clara_sandbox_endpoint_sources },
  { "GET", "stages", "stages:read:admin", clara_sandbox_endpoint_stages },
  { "GET", "stages/*", "stages:read:admin", clara_sandbox_endpoint_stage },
  { "GET", "archive_reasons", "archive_reasons:read:admin",
    clara_sandbox_endpoint_archive_reasons },
  { "GET", "archive_reasons/*", "archive_reasons:read:admin",
    clara_sandbox_endpoint_archive_reason },
  { "GET", "users", "users:read:admin", clara_sandbox_endpoint_users },
  { "GET", "users/*", "users:read:admin", clara_sandbox_endpoint_user },
  { "GET", "webhooks", "webhooks:read:admin", clara_sandbox_endpoint_webhooks },
  { "POST", "webhooks", "webhooks:write:admin", clara_sandbox_endpoint_post_webhook },
  { "PUT", "webhooks", "webhooks:write:admin", clara_sandbox_endpoint_put_webhooks },
  { "DELETE", "webhooks/*", "webhooks:write:admin", clara_sandbox_endpoint_delete_webhook },
};

static gboolean
is_key (ClaraSandbox *self, const char *encoded)
{
  g_autofree char *wanted = g_strconcat (self->api_key, ":", NULL);
  g_autofree char *coded = g_base64_encode ((const guchar *) wanted, strlen (wanted));

  return g_str_equal (coded, encoded);
}

static gboolean
authenticate (ClaraSandbox *self, ClaraSandboxCall *call)
{
  const char *header = call->authorization;

  if (header != NULL && g_str_has_prefix (header, "Bearer "))
    {
      ClaraSandboxGrant *grant = clara_sandbox_tokens_find_access (self->tokens,
                                                                   header + strlen ("Bearer "));

      if (grant != NULL)
        {
          call->credential = "oauth";
          call->scopes = (const char *const *) grant->scopes;
          return TRUE;
        }
    }
  else if (header != NULL && g_str_has_prefix (header, "Basic ") &&
           is_key (self, header + strlen ("Basic ")))
    {
      call->credential = "key";
      call->scopes = (const char *const *) self->key_scopes;
      return TRUE;
    }

  clara_sandbox_call_error (call, 401, "UnauthorizedError", "The request requires authentication.");
  return FALSE;
}

/**
 * clara_sandbox_api_answer:
 * @self: the account
 * @call: a call of `/v1`
 *
 * Answers it: 401 for whom nobody knows, 404 for what is not there, 403 for what the caller may not do.
 */
void
clara_sandbox_api_answer (ClaraSandbox *self, ClaraSandboxCall *call)
{
  if (!authenticate (self, call))
    return;

  for (gsize i = 0; i < G_N_ELEMENTS (routes); i++)
    {
      if (!g_str_equal (call->method, routes[i].method) ||
          !clara_sandbox_call_match (call, routes[i].pattern))
        continue;
      if (clara_sandbox_call_has_scope (call, routes[i].scope))
        routes[i].endpoint (self, call);
      else
        clara_sandbox_call_error (call, 403, "ForbiddenError", "The credential lacks %s.",
                                  routes[i].scope);
      return;
    }

  clara_sandbox_call_error (call, 404, "ResourceNotFound", "%s does not exist", call->path);
}

/**
 * clara_sandbox_api_opportunity:
 * @self: the account
 * @call: a call whose first star is an opportunity
 *
 * Returns: (nullable) (transfer none): that opportunity; %NULL if it is not there or not for the caller, and then the
 *   call is answered
 */
ClaraSandboxOpportunity *
clara_sandbox_api_opportunity (ClaraSandbox *self, ClaraSandboxCall *call)
{
  ClaraSandboxOpportunity *opportunity = clara_sandbox_state_opportunity (self->state,
                                                                          call->ids[0]);

  if (opportunity == NULL)
    {
      clara_sandbox_call_not_found (call, "opportunity", call->ids[0]);
      return NULL;
    }
  if (clara_sandbox_state_is_confidential (opportunity->json) &&
      !clara_sandbox_call_has_scope (call, "confidential:access:admin"))
    {
      clara_sandbox_call_error (call, 403, "ForbiddenError",
                                "There is no access to confidential data.");
      return NULL;
    }

  return opportunity;
}

/**
 * clara_sandbox_api_perform_as:
 * @self: the account
 * @call: a call that may name a user
 * @user: (out) (nullable): whom it names; %NULL if nobody
 *
 * Returns: whether that is somebody who is active, or nobody; otherwise the call is answered
 */
gboolean
clara_sandbox_api_perform_as (ClaraSandbox *self, ClaraSandboxCall *call, const char **user)
{
  const char *id = clara_sandbox_call_get (call, "perform_as");
  JsonObject *object = clara_sandbox_state_find (self->state->users, id);

  *user = id;
  if (id == NULL || (object != NULL && json_object_get_null_member (object, "deactivatedAt")))
    return TRUE;

  clara_sandbox_call_error (call, 400, "BadRequest", "perform_as must be an active user");
  return FALSE;
}

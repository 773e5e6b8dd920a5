/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-ledger"

#include "clara-team.h"

#include "clara-actor.h"
#include "clara-audit.h"
#include "clara-decision.h"
#include "clara-error.h"
#include "clara-facts-private.h"
#include "clara-jobs.h"
#include "clara-json.h"
#include "clara-members.h"
#include "clara-settings.h"
#include "clara-work.h"
#include "clara-workspaces.h"

static gboolean
check (ClaraWrite *write, ClaraPermission permission, GError **error)
{
  return clara_actor_check (clara_write_get_connection (write), clara_write_get_member (write),
                            permission, error);
}

/* A sync fetches jobs by itself. */
static gboolean
check_job (ClaraWrite *write, GError **error)
{
  return clara_id_is_zero (clara_write_get_member (write)) ||
         check (write, CLARA_MAY_EDIT_JOB, error);
}

static gboolean
audit_one_fact (ClaraWrite *write,
                const char *action,
                const ClaraId *subject,
                const char *name,
                const char *value,
                GError **error)
{
  g_autoptr (JsonObject) facts = json_object_new ();
  g_autofree char *json = NULL;
  ClaraAuditEntry entry = { .action = action, .subject = subject };

  json_object_set_string_member (facts, name, value);
  json = clara_facts_to_string (facts);
  entry.facts = json;

  return clara_audit_append (write, &entry, error);
}

/* Adds a member without asking who wants it. */
static gboolean
add_member (ClaraWrite *write, const char *email, ClaraRole role, ClaraId *id, GError **error)
{
  g_autoptr (ClaraMember) member = g_new0 (ClaraMember, 1);

  member->email = g_strdup (email);
  member->role = role;
  if (!clara_members_add (write, member, error) ||
      !audit_one_fact (write, "member-add", &member->id, "role", clara_role_to_string (role),
                       error))
    return FALSE;

  if (id != NULL)
    *id = member->id;

  return TRUE;
}

/**
 * clara_team_found:
 * @write: a transaction of the program itself, in a workspace that is nobody's yet
 * @name: what the team is called
 * @email: of its first admin
 * @admin: (out) (optional): the first admin
 * @error: return location for a #GError
 *
 * Returns: whether the team is there now; %CLARA_ERROR_CONFLICT where there is one already, %CLARA_ERROR_INVALID where
 *   @email is no address
 */
gboolean
clara_team_found (ClaraWrite *write,
                  const char *name,
                  const char *email,
                  ClaraId *admin,
                  GError **error)
{
  const ClaraAuditEntry entry = { .action = "found" };

  return clara_ledger_check_text (name, TRUE, error) && clara_workspaces_add (write, name, error) &&
         clara_audit_append (write, &entry, error) &&
         add_member (write, email, CLARA_ROLE_ADMIN, admin, error);
}

/**
 * clara_team_add_member:
 * @write: a transaction of a member
 * @email: how the new member is addressed
 * @role: what the new member may do
 * @member: (out) (optional): the new member
 * @error: return location for a #GError
 *
 * Returns: whether it was added; %CLARA_ERROR_NOT_PERMITTED, %CLARA_ERROR_CONFLICT where the address is a member's
 *   already, %CLARA_ERROR_INVALID where it is none
 */
gboolean
clara_team_add_member (ClaraWrite *write,
                       const char *email,
                       ClaraRole role,
                       ClaraId *member,
                       GError **error)
{
  return check (write, CLARA_MAY_MEMBERS, error) && add_member (write, email, role, member, error);
}

/**
 * clara_team_set_role:
 * @write: a transaction of a member
 * @member: a member
 * @role: what the member may do from now on
 * @error: return location for a #GError
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_PERMITTED, also for the only admin, %CLARA_ERROR_NOT_FOUND
 */
gboolean
clara_team_set_role (ClaraWrite *write, const ClaraId *member, ClaraRole role, GError **error)
{
  return check (write, CLARA_MAY_MEMBERS, error) &&
         clara_members_set_role (write, member, role, error) &&
         audit_one_fact (write, "member-role", member, "role", clara_role_to_string (role), error);
}

/**
 * clara_team_set_active:
 * @write: a transaction of a member
 * @member: a member
 * @active: whether the member may do anything from now on
 * @error: return location for a #GError
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_PERMITTED, also for the only admin, %CLARA_ERROR_NOT_FOUND
 */
gboolean
clara_team_set_active (ClaraWrite *write, const ClaraId *member, gboolean active, GError **error)
{
  return check (write, CLARA_MAY_MEMBERS, error) &&
         clara_members_set_active (write, member, active, error) &&
         audit_one_fact (write, "member-active", member, "active", active ? "yes" : "no", error);
}

/**
 * clara_team_set_setting:
 * @write: a transaction of a member
 * @key: what is settled
 * @value: (nullable): how, as a JSON text of at most 32 KiB; %NULL: as Clara has it by itself
 * @error: return location for a #GError
 *
 * What a key means, and which values it takes, is for its reader to say.
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_PERMITTED, %CLARA_ERROR_INVALID where @value is no JSON
 */
gboolean
clara_team_set_setting (ClaraWrite *write, const char *key, const char *value, GError **error)
{
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (JsonObject) facts = json_object_new ();
  g_autofree char *json = NULL;
  ClaraAuditEntry entry = { .action = "setting", .text = value };

  if (!check (write, CLARA_MAY_SETTINGS, error) || !clara_ledger_check_text (value, FALSE, error))
    return FALSE;

  if (value != NULL)
    {
      node = clara_json_parse (value, -1, NULL, error);
      if (node == NULL)
        return FALSE;
    }

  json_object_set_string_member (facts, "key", key);
  json = clara_facts_to_string (facts);
  entry.facts = json;

  return clara_settings_set (write, key, value, error) && clara_audit_append (write, &entry, error);
}

/**
 * clara_team_add_job:
 * @write: a transaction of a member, or of the program itself for one that a sync brings
 * @job: (inout): the job; see clara_jobs_add()
 * @error: return location for a #GError
 *
 * Returns: whether it was added; %CLARA_ERROR_NOT_PERMITTED, %CLARA_ERROR_CONFLICT where its posting is there already
 */
gboolean
clara_team_add_job (ClaraWrite *write, ClaraJob *job, GError **error)
{
  ClaraAuditEntry entry = { .action = "job-add" };

  if (!check_job (write, error) || !clara_jobs_add (write, job, error))
    return FALSE;

  entry.job = &job->id;

  return clara_audit_append (write, &entry, error);
}

/* Whether the same score may place a card elsewhere now. */
static gboolean
has_other_bands (const ClaraJob *one, const ClaraJob *other)
{
  return one->band_pre_qualified < other->band_pre_qualified ||
         one->band_pre_qualified > other->band_pre_qualified ||
         one->band_qualified < other->band_qualified || one->band_qualified > other->band_qualified;
}

static gboolean
audit_job (ClaraWrite *write, const ClaraJob *job, GError **error)
{
  g_autoptr (JsonObject) facts = json_object_new ();
  g_autofree char *json = NULL;
  ClaraAuditEntry entry = { .action = "job-change", .job = &job->id };

  json_object_set_double_member (facts, "band_pre_qualified", job->band_pre_qualified);
  json_object_set_double_member (facts, "band_qualified", job->band_qualified);
  json_object_set_boolean_member (facts, "blind", job->blind);
  json_object_set_int_member (facts, "retention_days", job->retention_days);
  json = clara_facts_to_string (facts);
  entry.facts = json;

  return clara_audit_append (write, &entry, error);
}

/**
 * clara_team_update_job:
 * @write: a transaction of a member, or of the program itself for what a sync brings
 * @job: (inout): the job as it shall be; see clara_jobs_update()
 * @error: return location for a #GError
 *
 * Other bands ask for the scores to be made anew: see %CLARA_WORK_REWEIGH.
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_PERMITTED, %CLARA_ERROR_CONFLICT where somebody else changed it
 *   meanwhile
 */
gboolean
clara_team_update_job (ClaraWrite *write, ClaraJob *job, GError **error)
{
  g_autoptr (ClaraJob) before = NULL;

  if (!check_job (write, error))
    return FALSE;

  before = clara_jobs_get (clara_write_get_connection (write), &job->id, error);

  return before != NULL && clara_jobs_update (write, job, error) && audit_job (write, job, error) &&
         (!has_other_bands (before, job) ||
          clara_work_request (write, CLARA_WORK_REWEIGH, &job->id, &job->id, NULL,
                              CLARA_WORK_PRIORITY_ASKED_FOR, error));
}

/**
 * clara_team_set_processed:
 * @write: a transaction of a member, or of the program itself
 * @job: a job
 * @processed: whether Clara screens its candidates
 * @reason: (nullable): why, or why not
 * @error: return location for a #GError
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_PERMITTED, %CLARA_ERROR_NOT_FOUND
 */
gboolean
clara_team_set_processed (ClaraWrite *write,
                          const ClaraId *job,
                          gboolean processed,
                          const char *reason,
                          GError **error)
{
  const ClaraAuditEntry entry = { .action = processed ? "job-select" : "job-deselect",
                                  .job = job,
                                  .text = reason };

  return check_job (write, error) && clara_ledger_check_text (reason, FALSE, error) &&
         clara_jobs_set_processed (write, job, processed, reason, error) &&
         clara_audit_append (write, &entry, error);
}

/**
 * clara_team_settle_effect:
 * @write: a transaction of a member
 * @op_id: an effect that needs a person
 * @to: %CLARA_OUTBOX_PENDING sends it anew, %CLARA_OUTBOX_DONE or %CLARA_OUTBOX_GONE leaves it
 * @error: return location for a #GError
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_PERMITTED, %CLARA_ERROR_CONFLICT where it needs nobody,
 *   %CLARA_ERROR_INVALID for another @to
 */
gboolean
clara_team_settle_effect (ClaraWrite *write,
                          const ClaraId *op_id,
                          ClaraOutboxState to,
                          GError **error)
{
  return check (write, CLARA_MAY_PUBLISH, error) && clara_outbox_decide (write, op_id, to, error) &&
         audit_one_fact (write, "settle", op_id, "to", clara_outbox_state_to_string (to), error);
}

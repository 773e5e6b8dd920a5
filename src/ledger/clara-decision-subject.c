/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-ledger"

#include "clara-audit.h"
#include "clara-candidacies.h"
#include "clara-decision-private.h"
#include "clara-duplicates.h"
#include "clara-error.h"
#include "clara-facts-private.h"
#include "clara-jobs.h"
#include "clara-json.h"
#include "clara-rubric-json.h"
#include "clara-work.h"

/* Rubrics: what is asked for. */

static JsonObject *
rubric_to_json (const ClaraId *rubric)
{
  JsonObject *object = json_object_new ();

  clara_facts_set_id (object, "rubric", rubric);

  return object;
}

/* Tells the audit which rubric counts now, and asks for the scores by the one before to be made anew. */
static gboolean
follow_rubric (ClaraWrite *write,
               const ClaraId *job,
               const ClaraId *before,
               const ClaraId *rubric,
               int version,
               const char *action,
               GError **error)
{
  g_autoptr (JsonObject) facts = json_object_new ();
  g_autofree char *json = NULL;
  ClaraAuditEntry entry = { .action = action, .job = job, .subject = rubric };

  json_object_set_int_member (facts, "rubric", version);
  json = clara_facts_to_string (facts);
  entry.facts = json;

  return clara_audit_append (write, &entry, error) &&
         (clara_id_is_zero (before) ||
          clara_work_request (write, CLARA_WORK_RESCORE, job, job, NULL,
                              CLARA_WORK_PRIORITY_ASKED_FOR, error));
}

/* The rubric that counts, or zero where the job has none yet. */
static gboolean
find_current (ClaraConnection *connection, const ClaraId *job, ClaraId *rubric, GError **error)
{
  g_autoptr (ClaraJob) found = clara_jobs_get (connection, job, error);

  if (found == NULL)
    return FALSE;

  *rubric = found->rubric;

  return TRUE;
}

/* The program gives a job its first rubric, and reads its own anew; what a person wrote is a person's to change. */
static gboolean
check_author (ClaraConnection *connection,
              const ClaraId *member,
              const ClaraId *earlier,
              GError **error)
{
  ClaraId author = { { 0 } };

  if (!clara_id_is_zero (member))
    return clara_actor_check (connection, member, CLARA_MAY_EDIT_RUBRIC, error);

  if (!clara_id_is_zero (earlier) &&
      !clara_rubrics_get_author (connection, earlier, &author, error))
    return FALSE;
  if (clara_id_is_zero (&author))
    return TRUE;

  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED,
                       "a person wrote the rubric that counts");

  return FALSE;
}

/**
 * clara_decision_set_rubric:
 * @write: a transaction of a member; or of the program itself, which may only give a job its first rubric, or another one
 *   in place of its own
 * @job: a job
 * @document: JSON, as clara_rubric_to_json() gives it
 * @rubric: (out) (optional): the new version
 * @version: (out) (optional): its number, from 1
 * @error: return location for a #GError
 *
 * A new version of what a job asks for. It counts from now on, and who was scored by an earlier one is to be scored anew: see
 * %CLARA_WORK_RESCORE. Earlier versions stay, and an undo lets the one before count again; the first, and what the program
 * has set, cannot be undone.
 *
 * Returns: whether it counts now; %CLARA_ERROR_NOT_PERMITTED, %CLARA_ERROR_NOT_FOUND, %CLARA_ERROR_INVALID or
 *   %CLARA_ERROR_TOO_LARGE where @document is no rubric
 */
gboolean
clara_decision_set_rubric (ClaraWrite *write,
                           const ClaraId *job,
                           const char *document,
                           ClaraId *rubric,
                           int *version,
                           GError **error)
{
  ClaraConnection *connection = clara_write_get_connection (write);
  const ClaraId *member = clara_write_get_member (write);
  g_autoptr (ClaraRubric) read = clara_rubric_from_json (document, -1, error);
  ClaraUndoStep step = { .kind = "rubric", .subject = *job };
  g_autoptr (JsonObject) before = NULL;
  g_autoptr (JsonObject) after = NULL;
  ClaraId earlier;
  ClaraId added;
  int number;

  if (read == NULL || !find_current (connection, job, &earlier, error))
    return FALSE;

  if (!check_author (connection, member, &earlier, error))
    return FALSE;

  if (!clara_rubrics_add (write, job, document, &added, &number, error) ||
      !follow_rubric (write, job, &earlier, &added, number, "rubric", error))
    return FALSE;

  before = rubric_to_json (&earlier);
  after = rubric_to_json (&added);
  if (!clara_id_is_zero (&earlier) && !clara_id_is_zero (member) &&
      !clara_decision_add_step (write, &step, before, after, error))
    return FALSE;

  if (rubric != NULL)
    *rubric = added;
  if (version != NULL)
    *version = number;

  return TRUE;
}

static gboolean
rubric_from_json (const char *json, ClaraId *rubric, GError **error)
{
  g_autoptr (JsonObject)
      object = clara_json_parse_object (json != NULL ? json : "", -1, NULL, error);

  return object != NULL && clara_facts_get_id (object, "rubric", rubric, error);
}

gboolean
clara_decision_apply_rubric (ClaraWrite *write,
                             const ClaraUndoStep *step,
                             gboolean undo,
                             gboolean *applied,
                             GError **error)
{
  ClaraConnection *connection = clara_write_get_connection (write);
  g_autofree char *document = NULL;
  ClaraId from;
  ClaraId to;
  ClaraId now;
  int version;

  if (!rubric_from_json (undo ? step->after : step->before, &from, error) ||
      !rubric_from_json (undo ? step->before : step->after, &to, error) ||
      !find_current (connection, &step->subject, &now, error))
    return FALSE;

  *applied = clara_id_equal (&now, &from);
  if (!*applied)
    return TRUE;

  document = clara_rubrics_get (connection, &to, &version, error);

  return document != NULL && clara_rubrics_set_current (write, &step->subject, &to, error) &&
         follow_rubric (write, &step->subject, &from, &to, version, undo ? "undo" : "redo", error);
}

/* Duplicates: who is who. */

/* What is said of two cards; for the audit, it is about the second of them. */
static gboolean
audit_pair (ClaraWrite *write,
            const char *action,
            const char *what,
            const ClaraId *one,
            const ClaraId *other,
            GError **error)
{
  g_autoptr (JsonObject) facts = json_object_new ();
  g_autofree char *json = NULL;
  ClaraAuditEntry entry = { .action = action, .candidacy = other, .subject = one };

  json_object_set_string_member (facts, "what", what);
  json = clara_facts_to_string (facts);
  entry.facts = json;

  return clara_audit_append (write, &entry, error);
}

static gboolean
add_pair_step (ClaraWrite *write,
               const char *kind,
               const ClaraId *one,
               const ClaraId *other,
               GError **error)
{
  ClaraUndoStep step = { .kind = (char *) kind, .candidacy = *other, .subject = *one };

  return clara_decision_add_step (write, &step, NULL, NULL, error);
}

/**
 * clara_decision_merge:
 * @write: a transaction of a member
 * @into: the candidacy that goes on
 * @from: the one that is the same person; it leaves the board, and keeps all it has
 * @error: return location for a #GError
 *
 * Only a person says that two candidacies of a job are one.
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_PERMITTED, %CLARA_ERROR_CONFLICT where one of them was merged
 *   already, or they are not two candidacies of one job
 */
gboolean
clara_decision_merge (ClaraWrite *write, const ClaraId *into, const ClaraId *from, GError **error)
{
  return clara_actor_check (clara_write_get_connection (write), clara_write_get_member (write),
                            CLARA_MAY_MERGE, error) &&
         clara_duplicates_merge (write, into, from, error) &&
         audit_pair (write, "merge", "merge", into, from, error) &&
         add_pair_step (write, "merge", into, from, error);
}

/**
 * clara_decision_dismiss_duplicate:
 * @write: a transaction of a member
 * @one: a candidacy
 * @other: another one that may be the same person
 * @error: return location for a #GError
 *
 * A person says that they are two people.
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_PERMITTED, %CLARA_ERROR_NOT_FOUND where they are not flagged
 */
gboolean
clara_decision_dismiss_duplicate (ClaraWrite *write,
                                  const ClaraId *one,
                                  const ClaraId *other,
                                  GError **error)
{
  return clara_actor_check (clara_write_get_connection (write), clara_write_get_member (write),
                            CLARA_MAY_MERGE, error) &&
         clara_duplicates_dismiss (write, one, other, error) &&
         audit_pair (write, "dismiss", "dismiss", one, other, error) &&
         add_pair_step (write, "dismiss", one, other, error);
}

gboolean
clara_decision_apply_merge (ClaraWrite *write,
                            const ClaraUndoStep *step,
                            gboolean undo,
                            gboolean *applied,
                            GError **error)
{
  ClaraConnection *connection = clara_write_get_connection (write);
  g_autoptr (ClaraCandidacy) card = clara_candidacies_get (connection, &step->candidacy, error);
  g_autoptr (GError) local = NULL;

  if (card == NULL)
    return FALSE;

  if (undo)
    {
      *applied = clara_id_equal (&card->merged_into, &step->subject);
      return !*applied || (clara_duplicates_unmerge (write, &card->id, error) &&
                           clara_duplicates_find (write, &card->id, NULL, error) &&
                           audit_pair (write, "undo", "merge", &step->subject, &card->id, error));
    }

  *applied = clara_duplicates_merge (write, &step->subject, &card->id, &local);
  if (*applied)
    return audit_pair (write, "redo", "merge", &step->subject, &card->id, error);
  if (g_error_matches (local, CLARA_ERROR, CLARA_ERROR_CONFLICT))
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&local));

  return FALSE;
}

gboolean
clara_decision_apply_dismiss (ClaraWrite *write,
                              const ClaraUndoStep *step,
                              gboolean undo,
                              gboolean *applied,
                              GError **error)
{
  g_autoptr (GError) local = NULL;

  *applied = undo ? clara_duplicates_restore (write, &step->subject, &step->candidacy, &local)
                  : clara_duplicates_dismiss (write, &step->subject, &step->candidacy, &local);
  if (*applied)
    return audit_pair (write, undo ? "undo" : "redo", "dismiss", &step->subject, &step->candidacy,
                       error);
  if (g_error_matches (local, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&local));

  return FALSE;
}

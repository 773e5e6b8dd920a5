/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-outbox-words.h"

#include "clara-date.h"
#include "clara-json.h"
#include "clara-wording.h"

#include <glib/gi18n.h>

/* The kinds of effects, as their rows name them. */
#define TAG           "tag"
#define STATUS_NOTE   "status-note"
#define SCORE_NOTE    "score-note"
#define DECISION_NOTE "decision-note"
#define RETRACT       "retract"

/* What is due so soon is waited for without a clock. */
#define SOON_MS 5000

/**
 * clara_outbox_name_owner:
 * @item: an effect
 *
 * Returns: (transfer full): whose it is, by the blind label
 */
char *
clara_outbox_name_owner (ClaraOutboxItem *item)
{
  const ClaraCandidacy *card = clara_outbox_item_get_card (item);
  const char *title = clara_outbox_item_get_job_title (item);
  g_autofree char *label = card == NULL ? NULL : clara_wording_for_label (card);

  if (label == NULL)
    return g_strdup (_ ("A candidate who was erased"));

  return title == NULL ? g_strdup (label) : g_strdup_printf ("%s · %s", label, title);
}

static char *
name_tag (JsonObject *payload)
{
  JsonNode *node = payload == NULL ? NULL : json_object_get_member (payload, "tag");
  const char *tag = node == NULL || !JSON_NODE_HOLDS_VALUE (node) ? NULL
                                                                  : json_node_get_string (node);

  return tag == NULL ? g_strdup (_ ("Take Clara’s tag off"))
                     : g_strdup_printf (_ ("Tag “%s”"), tag);
}

static const char *
read_status (JsonObject *payload, ClaraStatus *status)
{
  JsonNode *node = payload == NULL ? NULL : json_object_get_member (payload, "status");

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) &&
                 clara_status_from_string (json_node_get_string (node), status)
             ? clara_wording_for_status (*status)
             : NULL;
}

/**
 * clara_outbox_name_effect:
 * @row: an effect
 *
 * Returns: (transfer full): what it writes in Lever
 */
char *
clara_outbox_name_effect (const ClaraOutboxRow *row)
{
  g_autoptr (JsonObject) payload = clara_json_parse_object (row->payload, -1, NULL, NULL);
  ClaraStatus status;
  const char *words = read_status (payload, &status);

  if (g_strcmp0 (row->kind, TAG) == 0)
    return name_tag (payload);
  if (g_strcmp0 (row->kind, STATUS_NOTE) == 0 && words != NULL)
    return g_strdup_printf (_ ("Note: moved to %s"), words);
  if (g_strcmp0 (row->kind, SCORE_NOTE) == 0)
    return g_strdup (_ ("Note of the score"));
  if (g_strcmp0 (row->kind, DECISION_NOTE) == 0)
    return g_strdup (_ ("Note of a hiring manager’s decision"));
  if (g_strcmp0 (row->kind, RETRACT) == 0)
    return g_strdup (_ ("Take back what Clara has written"));

  return g_strdup (_ ("Note"));
}

static char *
describe_refusal (const char *error)
{
  if (error != NULL && g_str_has_prefix (error, "forbidden"))
    return g_strdup (_ ("Lever does not permit it. An admin can grant the permission in "
                        "Preferences › Integrations."));
  if (g_strcmp0 (error, "tags-not-taken") == 0)
    return g_strdup (_ ("Lever answered, and the tag is not there."));
  if (g_strcmp0 (error, "payload") == 0 || g_strcmp0 (error, "kind") == 0)
    return g_strdup (_ ("It was written by another version of Clara."));

  return g_strdup (_ ("Lever did not take it."));
}

static char *
describe_waiting (const ClaraOutboxRow *row)
{
  gint64 now = clara_date_now_ms ();
  g_autofree char *time = row->due > now + SOON_MS ? clara_wording_for_time (row->due) : NULL;

  if (time == NULL)
    return g_strdup (_ ("Is sent next"));

  return row->attempts == 0 ? g_strdup_printf (_ ("Is sent at %s"), time)
                            : g_strdup_printf (_ ("Is tried again at %s"), time);
}

/**
 * clara_outbox_describe_state:
 * @row: an effect
 *
 * Returns: (transfer full): where it is, and what happens next
 */
char *
clara_outbox_describe_state (const ClaraOutboxRow *row)
{
  g_autofree char *time = NULL;

  switch (row->state)
    {
    case CLARA_OUTBOX_PENDING:
      return describe_waiting (row);
    case CLARA_OUTBOX_INFLIGHT:
      return g_strdup (_ ("On its way"));
    case CLARA_OUTBOX_UNKNOWN:
      time = clara_wording_for_time (row->due);
      return g_strdup_printf (_ ("Clara looks for it in Lever at %s"), time);
    case CLARA_OUTBOX_NEEDS_YOU:
      return describe_refusal (row->error);
    default:
      return g_strdup ("");
    }
}

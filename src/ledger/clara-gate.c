/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-ledger"

#include "clara-gate.h"

#include "clara-actor.h"
#include "clara-audit.h"
#include "clara-candidacies.h"
#include "clara-error.h"
#include "clara-facts-private.h"
#include "clara-hidden-kind.h"
#include "clara-identities.h"
#include "clara-json.h"
#include "clara-materials.h"
#include "clara-names.h"

static const char *const purposes[CLARA_N_PURPOSES] = {
  [CLARA_PURPOSE_REDACT] = "redact",
  [CLARA_PURPOSE_EXTRACT] = "extract",
  [CLARA_PURPOSE_SEND_MAIL] = "send-mail",
  [CLARA_PURPOSE_SHOW] = "show",
};

/**
 * clara_purpose_to_string:
 * @purpose: a purpose
 *
 * Returns: (transfer none): its name; any thread
 */
const char *
clara_purpose_to_string (ClaraPurpose purpose)
{
  return clara_names_get (purposes, CLARA_N_PURPOSES, purpose);
}

/* Only what leaves no trace with a person may pass without one in the audit. */
static gboolean
check_machine (ClaraPurpose purpose, GError **error)
{
  if (purpose == CLARA_PURPOSE_REDACT || purpose == CLARA_PURPOSE_EXTRACT)
    return TRUE;

  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED,
                       "nobody is shown a person without a reason and a row in the audit");

  return FALSE;
}

/**
 * clara_gate_read_identity:
 * @connection: where to read
 * @candidacy: a candidacy
 * @purpose: %CLARA_PURPOSE_REDACT or %CLARA_PURPOSE_EXTRACT
 * @error: return location for a #GError
 *
 * Returns: (transfer full): who it is, for a machine alone; %NULL with %CLARA_ERROR_NOT_PERMITTED for another purpose
 */
ClaraIdentity *
clara_gate_read_identity (ClaraConnection *connection,
                          const ClaraId *candidacy,
                          ClaraPurpose purpose,
                          GError **error)
{
  return check_machine (purpose, error) ? clara_identities_get (connection, candidacy, error)
                                        : NULL;
}

/**
 * clara_gate_read_bytes:
 * @connection: where to read
 * @material: a material
 * @purpose: %CLARA_PURPOSE_REDACT or %CLARA_PURPOSE_EXTRACT
 * @error: return location for a #GError
 *
 * Returns: (transfer full): what was handed in, for a machine alone; %NULL with %CLARA_ERROR_NOT_PERMITTED for another
 *   purpose, %CLARA_ERROR_NOT_FOUND, %CLARA_ERROR_CORRUPT
 */
GBytes *
clara_gate_read_bytes (ClaraConnection *connection,
                       const ClaraId *material,
                       ClaraPurpose purpose,
                       GError **error)
{
  return check_machine (purpose, error) ? clara_materials_get_bytes (connection, material, error)
                                        : NULL;
}

/**
 * clara_gate_read_file_name:
 * @connection: where to read
 * @material: a material
 * @purpose: %CLARA_PURPOSE_REDACT or %CLARA_PURPOSE_EXTRACT
 * @error: return location for a #GError
 *
 * Returns: (transfer full): how its file was called, for a machine alone; %NULL with %CLARA_ERROR_NOT_PERMITTED for
 *   another purpose, %CLARA_ERROR_NOT_FOUND where it had no name
 */
char *
clara_gate_read_file_name (ClaraConnection *connection,
                           const ClaraId *material,
                           ClaraPurpose purpose,
                           GError **error)
{
  return check_machine (purpose, error)
             ? clara_identities_get_file_name (connection, material, error)
             : NULL;
}

/**
 * clara_gate_read_text:
 * @connection: where to read
 * @material: a material
 * @purpose: %CLARA_PURPOSE_REDACT or %CLARA_PURPOSE_EXTRACT
 * @text: (out caller-allocates): all that was read out of it, what names the person included
 * @error: return location for a #GError
 *
 * Returns: whether there is any; %CLARA_ERROR_NOT_PERMITTED for another purpose, %CLARA_ERROR_NOT_FOUND
 */
gboolean
clara_gate_read_text (ClaraConnection *connection,
                      const ClaraId *material,
                      ClaraPurpose purpose,
                      ClaraMaterialText *text,
                      GError **error)
{
  return check_machine (purpose, error) &&
         clara_materials_get_text (connection, material, text, error);
}

/* How and where something was hidden, without its words, which nobody has de-identified. */
static char *
strip_hidden (const char *json)
{
  g_autoptr (JsonNode) node = json != NULL ? clara_json_parse (json, -1, NULL, NULL) : NULL;
  g_autoptr (JsonArray) stripped = json_array_new ();
  g_autoptr (JsonNode) answer = json_node_new (JSON_NODE_ARRAY);
  JsonArray *array;

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    return NULL;

  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonObject *finding = clara_json_get_object_element (array, i, NULL);
      const char *kind = finding != NULL ? clara_json_get_string (finding, "kind", NULL) : NULL;
      ClaraHiddenKind known;
      JsonObject *object;
      gint64 page;

      if (!clara_hidden_kind_from_string (kind, &known))
        continue;
      object = json_object_new ();
      json_object_set_string_member (object, "kind", clara_hidden_kind_to_string (known));
      if (clara_json_get_int64 (finding, "page", &page, NULL))
        json_object_set_int_member (object, "page", page);
      else
        json_object_set_null_member (object, "page");
      json_array_add_object_element (stripped, object);
    }
  json_node_set_array (answer, stripped);

  return json_array_get_length (stripped) > 0 ? json_to_string (answer, FALSE) : NULL;
}

/**
 * clara_gate_read_blind:
 * @connection: where to read
 * @material: a material
 * @text: (out caller-allocates): what was read out of it, without what names the person: not the visible text, and of
 *   what was hidden how and on which page, without its words
 * @error: return location for a #GError
 *
 * No purpose is asked for. Where nothing was de-identified yet there is no text.
 *
 * Returns: whether there is any; %CLARA_ERROR_NOT_FOUND
 */
gboolean
clara_gate_read_blind (ClaraConnection *connection,
                       const ClaraId *material,
                       ClaraMaterialText *text,
                       GError **error)
{
  g_autofree char *hidden = NULL;

  if (!clara_materials_get_text (connection, material, text, error))
    return FALSE;

  g_clear_pointer (&text->visible, g_free);
  hidden = text->hidden;
  text->hidden = strip_hidden (hidden);

  return TRUE;
}

/* Who asks, and why; then it is in the audit. */
static gboolean
pass (ClaraWrite *write,
      const ClaraId *candidacy,
      const ClaraId *subject,
      ClaraPurpose purpose,
      const char *what,
      const char *reason,
      GError **error)
{
  ClaraConnection *connection = clara_write_get_connection (write);
  const gboolean shows = purpose == CLARA_PURPOSE_SHOW;
  g_autoptr (ClaraCandidacy) card = NULL;
  g_autoptr (JsonObject) facts = json_object_new ();
  g_autofree char *json = NULL;
  ClaraAuditEntry entry = { .action = shows ? "reveal" : "send-mail",
                            .candidacy = candidacy,
                            .subject = subject,
                            .text = reason };

  if (!clara_actor_check (connection, clara_write_get_member (write),
                          shows ? CLARA_MAY_REVEAL : CLARA_MAY_MAIL, error) ||
      !clara_ledger_check_text (reason, shows, error))
    return FALSE;

  card = clara_candidacies_get (connection, candidacy, error);
  if (card == NULL)
    return FALSE;

  json_object_set_string_member (facts, "purpose", clara_purpose_to_string (purpose));
  json_object_set_string_member (facts, "what", what);
  json = clara_facts_to_string (facts);
  entry.job = &card->job;
  entry.facts = json;

  return clara_audit_append (write, &entry, error);
}

/**
 * clara_gate_show_identity:
 * @write: a transaction of a member
 * @candidacy: a candidacy
 * @purpose: %CLARA_PURPOSE_SHOW or %CLARA_PURPOSE_SEND_MAIL
 * @reason: (nullable): in the member's own words; needed to show
 * @error: return location for a #GError
 *
 * Not to be used before the transaction is durable.
 *
 * Returns: (transfer full): who it is; %NULL with %CLARA_ERROR_NOT_PERMITTED, %CLARA_ERROR_INVALID without a reason,
 *   %CLARA_ERROR_NOT_FOUND
 */
ClaraIdentity *
clara_gate_show_identity (ClaraWrite *write,
                          const ClaraId *candidacy,
                          ClaraPurpose purpose,
                          const char *reason,
                          GError **error)
{
  if (purpose != CLARA_PURPOSE_SHOW && purpose != CLARA_PURPOSE_SEND_MAIL)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID,
                           "this purpose needs no person, and shows nobody");
      return NULL;
    }

  return pass (write, candidacy, NULL, purpose, "identity", reason, error)
             ? clara_identities_get (clara_write_get_connection (write), candidacy, error)
             : NULL;
}

/* Whether the material is one of the candidacy: the audit must name whom somebody saw. */
static gboolean
check_owner (ClaraConnection *connection,
             const ClaraId *candidacy,
             const ClaraId *material,
             GError **error)
{
  g_autoptr (GPtrArray) materials = clara_materials_list (connection, candidacy, error);

  if (materials == NULL)
    return FALSE;

  for (guint i = 0; i < materials->len; i++)
    if (clara_id_equal (&((ClaraMaterial *) g_ptr_array_index (materials, i))->id, material))
      return TRUE;

  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND,
                       "the candidacy has no such material");

  return FALSE;
}

/**
 * clara_gate_show_bytes:
 * @write: a transaction of a member
 * @candidacy: a candidacy
 * @material: what it handed in
 * @reason: in the member's own words
 * @file_name: (out) (optional) (nullable) (transfer full): how the file was called, where it had a name
 * @error: return location for a #GError
 *
 * The original, to be shown. Not to be used before the transaction is durable.
 *
 * Returns: (transfer full): what was handed in; %NULL with %CLARA_ERROR_NOT_PERMITTED, %CLARA_ERROR_INVALID without a
 *   reason, %CLARA_ERROR_NOT_FOUND, %CLARA_ERROR_CORRUPT
 */
GBytes *
clara_gate_show_bytes (ClaraWrite *write,
                       const ClaraId *candidacy,
                       const ClaraId *material,
                       const char *reason,
                       char **file_name,
                       GError **error)
{
  ClaraConnection *connection = clara_write_get_connection (write);
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *name = NULL;
  g_autoptr (GError) local = NULL;

  if (!pass (write, candidacy, material, CLARA_PURPOSE_SHOW, "material", reason, error) ||
      !check_owner (connection, candidacy, material, error))
    return NULL;

  bytes = clara_materials_get_bytes (connection, material, error);
  if (bytes == NULL)
    return NULL;

  name = clara_identities_get_file_name (connection, material, &local);
  if (name == NULL && !g_error_matches (local, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return NULL;
    }

  if (file_name != NULL)
    *file_name = g_steal_pointer (&name);

  return g_steal_pointer (&bytes);
}

/**
 * clara_gate_show_file_name:
 * @write: a transaction of a member
 * @candidacy: a candidacy
 * @material: what it handed in
 * @reason: in the member's own words
 * @error: return location for a #GError
 *
 * How the file was called, which often is who the person is. Not to be used before the transaction is durable.
 *
 * Returns: (transfer full): the name; %NULL with %CLARA_ERROR_NOT_PERMITTED, %CLARA_ERROR_INVALID without a reason,
 *   %CLARA_ERROR_NOT_FOUND where it had none
 */
char *
clara_gate_show_file_name (ClaraWrite *write,
                           const ClaraId *candidacy,
                           const ClaraId *material,
                           const char *reason,
                           GError **error)
{
  ClaraConnection *connection = clara_write_get_connection (write);

  return pass (write, candidacy, material, CLARA_PURPOSE_SHOW, "file-name", reason, error) &&
                 check_owner (connection, candidacy, material, error)
             ? clara_identities_get_file_name (connection, material, error)
             : NULL;
}

/**
 * clara_gate_note_seen:
 * @write: a transaction of a member
 * @candidacy: the card that the member has opened
 * @error: return location for a #GError
 *
 * Who looked at whom belongs to the audit, also where no name was shown.
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_PERMITTED where the member may not see the card,
 *   %CLARA_ERROR_NOT_FOUND
 */
gboolean
clara_gate_note_seen (ClaraWrite *write, const ClaraId *candidacy, GError **error)
{
  ClaraConnection *connection = clara_write_get_connection (write);
  g_autoptr (ClaraCandidacy) card = clara_candidacies_get (connection, candidacy, error);
  ClaraAuditEntry entry = { .action = "see", .candidacy = candidacy };

  if (card == NULL || !clara_actor_check_candidacy (connection, clara_write_get_member (write),
                                                    CLARA_MAY_COMMENT, card, error))
    return FALSE;

  entry.job = &card->job;

  return clara_audit_append (write, &entry, error);
}

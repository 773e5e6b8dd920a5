/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever"

#include "clara-lever-answer-private.h"

#include "clara-error.h"
#include "clara-text.h"

#include <glib/gi18n.h>
#include <string.h>

#define MAX_MESSAGE 200u
#define MAX_CODE    60u
#define MAX_TOKEN   4096u

/**
 * clara_lever_answer_free:
 * @self: (nullable) (transfer full): an answer
 */
void
clara_lever_answer_free (ClaraLeverAnswer *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->envelope, json_node_unref);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_free (self->code);
  g_free (self->message);
  g_free (self->next);
  g_free (self->content_type);
  g_free (self);
}

/**
 * clara_lever_trouble_to_string:
 * @trouble: a kind of trouble
 *
 * Returns: its short name, for logs and programs
 */
const char *
clara_lever_trouble_to_string (ClaraLeverTrouble trouble)
{
  static const char *const names[] = {
    [CLARA_LEVER_FINE] = "fine",
    [CLARA_LEVER_RECONNECT] = "reconnect",
    [CLARA_LEVER_NOT_CONNECTED] = "not-connected",
    [CLARA_LEVER_FORBIDDEN] = "forbidden",
    [CLARA_LEVER_GONE] = "gone",
    [CLARA_LEVER_BAD_OFFSET] = "bad-offset",
    [CLARA_LEVER_UNREADABLE] = "unreadable",
    [CLARA_LEVER_WRONG] = "wrong",
    [CLARA_LEVER_RATE] = "rate",
    [CLARA_LEVER_SERVER] = "server",
    [CLARA_LEVER_NETWORK] = "network",
    [CLARA_LEVER_JUNK] = "junk",
    [CLARA_LEVER_CANCELLED] = "cancelled",
  };

  return trouble < G_N_ELEMENTS (names) ? names[trouble] : "wrong";
}

/**
 * clara_lever_trouble_explain:
 * @trouble: a kind of trouble
 *
 * Returns: what it is, for people, to stand behind a colon
 */
const char *
clara_lever_trouble_explain (ClaraLeverTrouble trouble)
{
  static const char *const words[] = {
    [CLARA_LEVER_FINE] = N_ ("nothing is wrong"),
    [CLARA_LEVER_RECONNECT] = N_ ("access to Lever was revoked or has run out"),
    [CLARA_LEVER_NOT_CONNECTED] = N_ ("the workspace is not connected with Lever"),
    [CLARA_LEVER_FORBIDDEN] = N_ ("the access does not allow it"),
    [CLARA_LEVER_GONE] = N_ ("Lever does not have it any more"),
    [CLARA_LEVER_BAD_OFFSET] = N_ ("the list has changed while it was read"),
    [CLARA_LEVER_UNREADABLE] = N_ ("Lever itself cannot read it"),
    [CLARA_LEVER_WRONG] = N_ ("Lever refused it"),
    [CLARA_LEVER_RATE] = N_ ("Lever asks for patience"),
    [CLARA_LEVER_SERVER] = N_ ("Lever is out of order"),
    [CLARA_LEVER_NETWORK] = N_ ("Lever cannot be reached"),
    [CLARA_LEVER_JUNK] = N_ ("what came is not what was asked for"),
    [CLARA_LEVER_CANCELLED] = N_ ("it was given up"),
  };

  return trouble < G_N_ELEMENTS (words) ? _ (words[trouble]) : _ ("Lever refused it");
}

/* Whole, bounded, and without anything that could pass for a line of its own in a log. */
static char *
tidy (const char *text, gsize max_characters)
{
  g_autofree char *valid = clara_text_make_valid (text, -1);
  g_autofree char *line = clara_text_collapse_space (valid);

  return clara_text_truncate (line, max_characters);
}

ClaraLeverAnswer *
clara_lever_answer_new_trouble (ClaraLeverTrouble trouble,
                                ClaraHttpOutcome outcome,
                                const char *message)
{
  ClaraLeverAnswer *self = g_new0 (ClaraLeverAnswer, 1);

  self->trouble = trouble;
  self->outcome = outcome;
  self->message = g_strdup (message);

  return self;
}

static const char *
get_string (JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) &&
                 json_node_get_value_type (node) == G_TYPE_STRING
             ? json_node_get_string (node)
             : NULL;
}

/* Lever's `code` and `message`, where the refusal has them. */
static void
read_refusal (ClaraLeverAnswer *self, const ClaraHttpReply *reply)
{
  g_autoptr (JsonNode) root = clara_http_reply_parse (reply, NULL);
  JsonObject *object = root != NULL && JSON_NODE_HOLDS_OBJECT (root) ? json_node_get_object (root)
                                                                     : NULL;
  const char *code = object == NULL ? NULL : get_string (object, "code");
  const char *message = object == NULL ? NULL : get_string (object, "message");

  if (code != NULL)
    self->code = tidy (code, MAX_CODE);
  if (message != NULL)
    self->message = tidy (message, MAX_MESSAGE);
}

static ClaraLeverTrouble
judge_status (const ClaraLeverAnswer *self)
{
  switch (self->status)
    {
    case 401:
      return CLARA_LEVER_RECONNECT;
    case 403:
      return CLARA_LEVER_FORBIDDEN;
    case 404:
    case 410:
      return CLARA_LEVER_GONE;
    case 422:
      return CLARA_LEVER_UNREADABLE;
    case 429:
      return CLARA_LEVER_RATE;
    default:
      break;
    }
  if (self->status == 408 || self->status >= 500)
    return CLARA_LEVER_SERVER;
  if (self->message != NULL && strstr (self->message, "Invalid offset token") != NULL)
    return CLARA_LEVER_BAD_OFFSET;

  return CLARA_LEVER_WRONG;
}

static ClaraLeverTrouble
judge_error (const GError *error)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return CLARA_LEVER_CANCELLED;
  if (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_INVALID) ||
      g_error_matches (error, CLARA_ERROR, CLARA_ERROR_TOO_LARGE))
    return CLARA_LEVER_JUNK;

  return CLARA_LEVER_NETWORK;
}

/*
 * Finds `data` and the token of the next page. `next` counts only where `hasNext` says so; a list that is not paged has
 * neither. Where there is no `data`, as in a few endpoints, the document itself is what was asked for.
 */
static gboolean
read_envelope (ClaraLeverAnswer *self)
{
  JsonObject *object;
  JsonNode *has_next;
  const char *next;

  self->data = self->envelope;
  if (!JSON_NODE_HOLDS_OBJECT (self->envelope))
    return JSON_NODE_HOLDS_ARRAY (self->envelope);

  object = json_node_get_object (self->envelope);
  if (!json_object_has_member (object, "data"))
    return TRUE;

  self->data = json_object_get_member (object, "data");
  if (JSON_NODE_HOLDS_OBJECT (self->data) &&
      json_object_get_size (json_node_get_object (self->data)) == 1 &&
      json_object_has_member (json_node_get_object (self->data), "data"))
    self->data = json_object_get_member (json_node_get_object (self->data), "data");

  has_next = json_object_get_member (object, "hasNext");
  next = get_string (object, "next");
  if (has_next == NULL || !JSON_NODE_HOLDS_VALUE (has_next) ||
      json_node_get_value_type (has_next) != G_TYPE_BOOLEAN)
    return has_next == NULL || JSON_NODE_HOLDS_NULL (has_next);
  if (!json_node_get_boolean (has_next))
    return TRUE;
  if (next == NULL || *next == '\0' || strlen (next) > MAX_TOKEN)
    return FALSE;
  self->next = g_strdup (next);

  return TRUE;
}

static void
read_document (ClaraLeverAnswer *self, const ClaraHttpReply *reply)
{
  g_autoptr (GError) error = NULL;

  if (self->status == 204 && g_bytes_get_size (reply->body) == 0)
    return;

  self->envelope = clara_http_reply_parse (reply, &error);
  if (self->envelope != NULL && read_envelope (self))
    return;

  /* 2xx, and yet no answer: what was asked may have been done. */
  self->trouble = CLARA_LEVER_JUNK;
  self->outcome = CLARA_HTTP_UNKNOWN;
  self->message = g_strdup (error != NULL ? error->message : _ ("that is no list and no object"));
  self->data = NULL;
  g_clear_pointer (&self->next, g_free);
}

ClaraLeverAnswer *
clara_lever_answer_read (const ClaraHttpReply *reply, gboolean file)
{
  ClaraLeverAnswer *self = g_new0 (ClaraLeverAnswer, 1);

  self->outcome = reply->outcome;
  self->status = reply->status;
  if (reply->error != NULL)
    {
      self->trouble = judge_error (reply->error);
      self->message = g_strdup (reply->error->message);
    }
  else if (reply->outcome != CLARA_HTTP_DONE)
    {
      read_refusal (self, reply);
      self->trouble = judge_status (self);
      if (self->message == NULL)
        self->message = g_strdup_printf (_ ("Lever answered %u"), self->status);
    }
  else if (file)
    {
      self->bytes = g_bytes_ref (reply->body);
      self->content_type = g_strdup (reply->content_type);
    }
  else
    read_document (self, reply);

  return self;
}

/**
 * clara_lever_answer_check:
 * @self: an answer
 * @error: return location for a #GError
 *
 * Returns: whether all is well; else @error says what a person can do: %CLARA_ERROR_SIGN_IN_AGAIN,
 *   %CLARA_ERROR_OFFLINE, %CLARA_ERROR_NOT_PERMITTED, %CLARA_ERROR_NOT_FOUND, %CLARA_ERROR_INVALID,
 *   %CLARA_ERROR_TIMED_OUT where Lever refuses until later, or %G_IO_ERROR_CANCELLED
 */
gboolean
clara_lever_answer_check (const ClaraLeverAnswer *self, GError **error)
{
  static const ClaraError codes[] = {
    [CLARA_LEVER_RECONNECT] = CLARA_ERROR_SIGN_IN_AGAIN,
    [CLARA_LEVER_NOT_CONNECTED] = CLARA_ERROR_SIGN_IN_AGAIN,
    [CLARA_LEVER_FORBIDDEN] = CLARA_ERROR_NOT_PERMITTED,
    [CLARA_LEVER_GONE] = CLARA_ERROR_NOT_FOUND,
    [CLARA_LEVER_BAD_OFFSET] = CLARA_ERROR_CONFLICT,
    [CLARA_LEVER_UNREADABLE] = CLARA_ERROR_UNSUPPORTED,
    [CLARA_LEVER_WRONG] = CLARA_ERROR_INVALID,
    [CLARA_LEVER_RATE] = CLARA_ERROR_TIMED_OUT,
    [CLARA_LEVER_SERVER] = CLARA_ERROR_OFFLINE,
    [CLARA_LEVER_NETWORK] = CLARA_ERROR_OFFLINE,
    [CLARA_LEVER_JUNK] = CLARA_ERROR_INVALID,
  };
  const char *message = self->message == NULL ? _ ("Lever did not do it") : self->message;

  if (self->trouble == CLARA_LEVER_FINE)
    return TRUE;
  if (self->trouble == CLARA_LEVER_CANCELLED)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CANCELLED, message);
  else
    g_set_error_literal (error, CLARA_ERROR, codes[self->trouble], message);

  return FALSE;
}

/**
 * clara_lever_answer_get_object:
 * @self: an answer
 *
 * Returns: (transfer none) (nullable): the object that was asked for; %NULL where there is none
 */
JsonObject *
clara_lever_answer_get_object (const ClaraLeverAnswer *self)
{
  return self->data != NULL && JSON_NODE_HOLDS_OBJECT (self->data)
             ? json_node_get_object (self->data)
             : NULL;
}

/**
 * clara_lever_answer_dup_array:
 * @self: an answer
 *
 * The list that was asked for. One object where a list is due counts as a list of it.
 *
 * Returns: (transfer full) (nullable): the list; %NULL where there is none
 */
JsonArray *
clara_lever_answer_dup_array (const ClaraLeverAnswer *self)
{
  JsonArray *array;

  if (self->data == NULL)
    return NULL;
  if (JSON_NODE_HOLDS_ARRAY (self->data))
    return json_node_dup_array (self->data);
  if (!JSON_NODE_HOLDS_OBJECT (self->data))
    return NULL;

  array = json_array_sized_new (1);
  json_array_add_object_element (array, json_node_dup_object (self->data));

  return array;
}

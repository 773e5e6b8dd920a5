/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-http.h"

G_BEGIN_DECLS

/**
 * ClaraLeverTrouble:
 * @CLARA_LEVER_FINE: none
 * @CLARA_LEVER_RECONNECT: access was revoked or has run out: a person must sign in again; the connection says so already
 * @CLARA_LEVER_NOT_CONNECTED: nobody has connected the workspace, or the keyring does not give the credential now
 * @CLARA_LEVER_FORBIDDEN: the credential lacks a permission or a scope
 * @CLARA_LEVER_GONE: there is no such thing, or not any more
 * @CLARA_LEVER_BAD_OFFSET: the page token is not known: begin the list anew
 * @CLARA_LEVER_UNREADABLE: Lever itself could not process the file (422)
 * @CLARA_LEVER_WRONG: Lever does not take the request (any other 4xx)
 * @CLARA_LEVER_RATE: too many requests, also after several pauses
 * @CLARA_LEVER_SERVER: Lever failed (5xx)
 * @CLARA_LEVER_NETWORK: Lever was not reached, or did not answer in time
 * @CLARA_LEVER_JUNK: the answer is not what Lever answers: a web page, broken JSON, a list without end
 * @CLARA_LEVER_CANCELLED: the caller gave it up
 *
 * Why there is no answer, told by what can be done.
 */
typedef enum
{
  CLARA_LEVER_FINE,
  CLARA_LEVER_RECONNECT,
  CLARA_LEVER_NOT_CONNECTED,
  CLARA_LEVER_FORBIDDEN,
  CLARA_LEVER_GONE,
  CLARA_LEVER_BAD_OFFSET,
  CLARA_LEVER_UNREADABLE,
  CLARA_LEVER_WRONG,
  CLARA_LEVER_RATE,
  CLARA_LEVER_SERVER,
  CLARA_LEVER_NETWORK,
  CLARA_LEVER_JUNK,
  CLARA_LEVER_CANCELLED,
} ClaraLeverTrouble;

/**
 * ClaraLeverAnswer:
 * @trouble: what is wrong; %CLARA_LEVER_FINE: nothing
 * @outcome: whether the request can have been carried out: this, not @trouble, decides whether a write is repeated
 * @status: the HTTP status; 0: none
 * @code: (owned) (nullable): Lever's name of the error
 * @message: (owned) (nullable): what is wrong, in words; no personal data, at most 200 characters of Lever's own
 * @envelope: (owned) (nullable): the whole document
 * @data: (nullable): what stands under `data`, or @envelope's root where there is no `data`; belongs to @envelope.
 *   %NULL for an empty answer (204) and for a download
 * @next: (owned) (nullable): the page token, opaque; %NULL: there is no further page
 * @bytes: (owned) (nullable): a downloaded file
 * @content_type: (owned) (nullable): its media type as the server calls it, which proves nothing
 *
 * What Lever answered. A plain structure, belonging to whoever asked.
 */
typedef struct
{
  ClaraLeverTrouble  trouble;
  ClaraHttpOutcome   outcome;
  guint              status;
  char              *code;
  char              *message;
  JsonNode          *envelope;
  JsonNode          *data;
  char              *next;
  GBytes            *bytes;
  char              *content_type;
} ClaraLeverAnswer;

gboolean    clara_lever_answer_check        (const ClaraLeverAnswer  *self,
                                             GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
JsonObject *clara_lever_answer_get_object   (const ClaraLeverAnswer  *self);
JsonArray  *clara_lever_answer_dup_array    (const ClaraLeverAnswer  *self) G_GNUC_WARN_UNUSED_RESULT;
void        clara_lever_answer_free         (ClaraLeverAnswer        *self);

const char *clara_lever_trouble_to_string   (ClaraLeverTrouble        trouble);
const char *clara_lever_trouble_explain     (ClaraLeverTrouble        trouble);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraLeverAnswer, clara_lever_answer_free)

G_END_DECLS

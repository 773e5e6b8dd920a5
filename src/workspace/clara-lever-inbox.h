/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-database.h"

G_BEGIN_DECLS

/**
 * CLARA_LEVER_INBOX_MAX_BODY:
 *
 * The most bytes of a delivery that is looked at; what Lever sends is below a thousand.
 */
#define CLARA_LEVER_INBOX_MAX_BODY 65536u

/**
 * ClaraLeverInboxAnswer:
 * @CLARA_LEVER_INBOX_KEPT: it is genuine, and stands on the disk, by this delivery or an earlier one with its token
 * @CLARA_LEVER_INBOX_MALFORMED: it is no delivery of Lever's
 * @CLARA_LEVER_INBOX_FORGED: it was not signed by the webhook that it says it came by, or too long ago
 * @CLARA_LEVER_INBOX_UNREADY: nobody knows yet what signs webhooks; it may come again
 * @CLARA_LEVER_INBOX_FAILED: it could not be written; it may come again
 *
 * What became of a delivery.
 */
typedef enum
{
  CLARA_LEVER_INBOX_KEPT,
  CLARA_LEVER_INBOX_MALFORMED,
  CLARA_LEVER_INBOX_FORGED,
  CLARA_LEVER_INBOX_UNREADY,
  CLARA_LEVER_INBOX_FAILED,
} ClaraLeverInboxAnswer;

/**
 * ClaraLeverInboxFunc:
 * @answer: what became of it
 * @data: what the caller gave along
 *
 * Is told once what became of a delivery, in the thread of the inbox.
 */
typedef void (*ClaraLeverInboxFunc) (ClaraLeverInboxAnswer answer, gpointer data);

/**
 * ClaraLeverInbox:
 *
 * Takes what comes by webhooks: believes what is signed, and keeps each token once. What comes while one transaction is
 * on its way to the disk goes into the next one together: so one wait for the disk serves hundreds. It belongs to the
 * thread that has made it, whose main context runs.
 */
typedef struct _ClaraLeverInbox ClaraLeverInbox;

ClaraLeverInbox *clara_lever_inbox_new      (ClaraDatabase        *database) G_GNUC_WARN_UNUSED_RESULT;
void             clara_lever_inbox_set_keys (ClaraLeverInbox      *self,
                                             GHashTable           *keys);
void             clara_lever_inbox_take     (ClaraLeverInbox      *self,
                                             const char           *body,
                                             gsize                 length,
                                             ClaraLeverInboxFunc   func,
                                             gpointer              data);
gboolean         clara_lever_inbox_is_busy  (ClaraLeverInbox      *self);
void             clara_lever_inbox_unref    (ClaraLeverInbox      *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraLeverInbox, clara_lever_inbox_unref)

G_END_DECLS

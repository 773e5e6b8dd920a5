/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CLARA_LEVER_WEBHOOK_MAX_BODY:
 *
 * The most bytes of a delivery; what Lever sends is below a thousand.
 */
#define CLARA_LEVER_WEBHOOK_MAX_BODY 65536u

/**
 * CLARA_LEVER_WEBHOOK_WINDOW_MS:
 *
 * So old may a delivery be: Lever tries five times with growing pauses, and the last pause is not known.
 */
#define CLARA_LEVER_WEBHOOK_WINDOW_MS (72 * 60 * 60 * G_GINT64_CONSTANT (1000))

/**
 * ClaraLeverWebhook:
 * @event: (owned): what it says it is about
 * @token: (owned): Lever's own, another one each time
 * @triggered: (owned): when it happened, in ms since the epoch, as the text that was signed
 * @triggered_ms: the same as a number
 * @signature: (owned): 64 hex digits, in small letters
 * @opportunity: (owned) (nullable): whom it says it is about; not signed, and so nothing but a hint what to look up
 * @test: whether it says that it is a test of Clara's own
 *
 * One delivery, as it came. Nothing of it is true before clara_lever_webhook_verify() says so.
 */
typedef struct
{
  char     *event;
  char     *token;
  char     *triggered;
  gint64    triggered_ms;
  char     *signature;
  char     *opportunity;
  gboolean  test;
} ClaraLeverWebhook;

ClaraLeverWebhook *clara_lever_webhook_parse     (const char               *body,
                                                  gsize                     length,
                                                  GError                  **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean           clara_lever_webhook_verify    (const ClaraLeverWebhook  *self,
                                                  const char               *key);
gboolean           clara_lever_webhook_is_timely (const ClaraLeverWebhook  *self,
                                                  gint64                    now);
char              *clara_lever_webhook_sign      (const char               *token,
                                                  const char               *triggered,
                                                  const char               *key) G_GNUC_WARN_UNUSED_RESULT;
void               clara_lever_webhook_free      (ClaraLeverWebhook        *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraLeverWebhook, clara_lever_webhook_free)

G_END_DECLS

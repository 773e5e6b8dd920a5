/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-fuzz"

#include "clara-agent-request.h"
#include "clara-error.h"
#include "clara-fuzz.h"
#include "clara-lever-inbox.h"
#include "clara-lever-webhook.h"

/* What is signed is believed, and by no other key. */
static void
check_body (const char *text, size_t size)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraLeverWebhook) webhook = clara_lever_webhook_parse (text, size, &error);

  if (webhook == NULL)
    {
      g_assert (error != NULL && error->domain == CLARA_ERROR);
      return;
    }
  g_free (webhook->signature);
  webhook->signature = clara_lever_webhook_sign (webhook->token, webhook->triggered, "a key");
  g_assert (clara_lever_webhook_verify (webhook, "a key"));
  g_assert (!clara_lever_webhook_verify (webhook, "another key"));
  g_assert (webhook->triggered_ms > 0);
}

/* Where a request ends does not hang on how much has come of it, and nothing is over its bound. */
static void
check_request (const char *text, size_t size)
{
  ClaraAgentRequest whole, part;

  clara_agent_request_read (&whole, text, size);
  if (whole.ask == CLARA_AGENT_ASK_MORE)
    {
      g_assert (size < CLARA_AGENT_MAX_HEAD);
      return;
    }
  if (whole.ask == CLARA_AGENT_ASK_WRONG)
    {
      g_assert (whole.status >= 400 && !whole.keeps);
      return;
    }
  g_assert (whole.head >= 4 && whole.head <= CLARA_AGENT_MAX_HEAD && whole.head <= size);
  g_assert (whole.body <= CLARA_LEVER_INBOX_MAX_BODY);
  clara_agent_request_read (&part, text, whole.head);
  g_assert (part.ask == whole.ask && part.head == whole.head && part.body == whole.body);
  clara_agent_request_read (&part, text, whole.head - 1);
  g_assert (part.ask == CLARA_AGENT_ASK_MORE);
}

/* What comes to the receiver: a request, and what is delivered by it. */
int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  check_body ((const char *) data, size);
  check_request ((const char *) data, size);

  return 0;
}

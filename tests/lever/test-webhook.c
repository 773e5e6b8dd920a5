/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-error.h"
#include "clara-lever-webhook.h"

#include <string.h>

#define KEY       "0123456789abcdef"
#define TOKEN     "aa11aa11aa11aa11aa11aa11aa11aa11aa11aa11aa11aa11"
#define TRIGGERED "1788000000000"

static char *
write_body (const char *token, const char *triggered, const char *signature, const char *data)
{
  return g_strdup_printf ("{\"id\":\"e\",\"event\":\"candidateStageChange\",\"triggeredAt\":%s,"
                          "\"token\":\"%s\",\"signature\":\"%s\",\"data\":%s}",
                          triggered, token, signature, data);
}

static ClaraLeverWebhook *
parse (const char *body)
{
  g_autoptr (GError) error = NULL;
  ClaraLeverWebhook *webhook = clara_lever_webhook_parse (body, strlen (body), &error);

  g_assert_no_error (error);

  return webhook;
}

/* A figure worked out beforehand, so that a mistake made twice is seen. */
static void
test_vector (void)
{
  g_autofree char *signature = clara_lever_webhook_sign ("aa11", TRIGGERED, KEY);

  g_assert_cmpstr (signature, ==,
                   "a563441fcdb70025981c02b623e1329d4cbd43ce3d5dbde9874af6b116c90869");
}

static void
test_genuine (void)
{
  g_autofree char *signature = clara_lever_webhook_sign (TOKEN, TRIGGERED, KEY);
  g_autofree char *loud = g_ascii_strup (signature, -1);
  const char *const spellings[] = { TRIGGERED, "\"" TRIGGERED "\"" };

  for (guint i = 0; i < 4; i++)
    {
      g_autofree char *body = write_body (TOKEN, spellings[i % 2], i < 2 ? signature : loud,
                                          "{\"opportunityId\":\"c1f0-22\"}");
      g_autoptr (ClaraLeverWebhook) webhook = parse (body);

      g_assert_true (clara_lever_webhook_verify (webhook, KEY));
      g_assert_cmpstr (webhook->opportunity, ==, "c1f0-22");
      g_assert_false (webhook->test);
    }
}

/* One bit of the signature, of the token, of the time or of the key. */
static void
test_forged (void)
{
  g_autofree char *signature = clara_lever_webhook_sign (TOKEN, TRIGGERED, KEY);

  for (guint i = 0; i < 64; i++)
    {
      g_autofree char *changed = g_strdup (signature);
      g_autofree char *body = NULL;
      g_autoptr (ClaraLeverWebhook) webhook = NULL;

      changed[i] = changed[i] == '0' ? '1' : '0';
      body = write_body (TOKEN, TRIGGERED, changed, "{}");
      webhook = parse (body);
      g_assert_false (clara_lever_webhook_verify (webhook, KEY));
    }
  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *body = write_body (i == 0 ? TOKEN "a" : TOKEN,
                                          i == 1 ? "1788000000001" : TRIGGERED, signature, "{}");
      g_autoptr (ClaraLeverWebhook) webhook = parse (body);

      g_assert_false (clara_lever_webhook_verify (webhook, i == 2 ? "0123456789abcdee" : KEY));
    }
}

/* The digits of the time could be moved to the token: the text that was signed is the same. */
static void
test_moved_border (void)
{
  g_autofree char *signature = clara_lever_webhook_sign (TOKEN, TRIGGERED, KEY);
  g_autofree char *body = write_body (TOKEN "178800", "\"0000000\"", signature, "{}");
  g_autofree char *other = write_body (TOKEN "1", "788000000000", signature, "{}");
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraLeverWebhook) webhook = NULL;

  g_assert_null (clara_lever_webhook_parse (body, strlen (body), &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_INVALID);
  webhook = parse (other);
  g_assert_false (clara_lever_webhook_is_timely (webhook, 1788000000000));
}

static void
test_window (void)
{
  g_autofree char *body = write_body (
      TOKEN, TRIGGERED, "a563441fcdb70025981c02b623e1329d4cbd43ce3d5dbde9874af6b116c90869", "{}");
  g_autoptr (ClaraLeverWebhook) webhook = parse (body);
  const gint64 at = 1788000000000, hour = 60 * 60 * 1000;

  g_assert_true (clara_lever_webhook_is_timely (webhook, at));
  g_assert_true (clara_lever_webhook_is_timely (webhook, at + 72 * hour));
  g_assert_false (clara_lever_webhook_is_timely (webhook, at + 72 * hour + 1));
  g_assert_true (clara_lever_webhook_is_timely (webhook, at - hour));
  g_assert_false (clara_lever_webhook_is_timely (webhook, at - hour - 1));
}

static void
test_refuses (void)
{
  static const char *const bodies[] = {
    "",
    "[]",
    "{}",
    "{\"event\":\"x\"}",
    "{\"event\":1,\"token\":2,\"signature\":3,\"triggeredAt\":4}",
    "{\"event\":\"x\",\"token\":\"short\",\"signature\":\"00\",\"triggeredAt\":1}",
    "{\"event\":\"a b\",\"token\":\"" TOKEN "\",\"triggeredAt\":1,\"signature\":"
    "\"a563441fcdb70025981c02b623e1329d4cbd43ce3d5dbde9874af6b116c90869\"}",
    "{\"event\":\"x\",\"token\":\"" TOKEN "\",\"triggeredAt\":1.5,\"signature\":"
    "\"a563441fcdb70025981c02b623e1329d4cbd43ce3d5dbde9874af6b116c90869\"}",
    "{\"event\":\"x\",\"token\":\"" TOKEN "\",\"triggeredAt\":-1,\"signature\":"
    "\"a563441fcdb70025981c02b623e1329d4cbd43ce3d5dbde9874af6b116c90869\"}",
    "{\"event\":\"x\",\"token\":\"" TOKEN "\",\"triggeredAt\":[],\"signature\":"
    "\"a563441fcdb70025981c02b623e1329d4cbd43ce3d5dbde9874af6b116c90869\"}",
  };
  g_autofree char *deep = g_strnfill (60000, '[');
  g_autofree char *large = g_strnfill (CLARA_LEVER_WEBHOOK_MAX_BODY + 1, ' ');

  for (guint i = 0; i < G_N_ELEMENTS (bodies); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (clara_lever_webhook_parse (bodies[i], strlen (bodies[i]), &error));
      g_assert_nonnull (error);
    }
  g_assert_null (clara_lever_webhook_parse (deep, strlen (deep), NULL));
  g_assert_null (clara_lever_webhook_parse (large, strlen (large), NULL));
}

/* What is not signed is a hint at the most, and never one that leads elsewhere. */
static void
test_hints (void)
{
  static const char *const data[] = {
    "{}",
    "null",
    "[]",
    "7",
    "{\"opportunityId\":7}",
    "{\"opportunityId\":\"../users\"}",
    "{\"opportunityId\":\"\"}",
    "{\"opportunityId\":\"a?b\"}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (data); i++)
    {
      g_autofree char *body = write_body (
          TOKEN, TRIGGERED, "a563441fcdb70025981c02b623e1329d4cbd43ce3d5dbde9874af6b116c90869",
          data[i]);
      g_autoptr (ClaraLeverWebhook) webhook = parse (body);

      g_assert_null (webhook->opportunity);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/lever/webhook/signs-as-lever-does", test_vector);
  g_test_add_func ("/lever/webhook/a-genuine-one-is-believed", test_genuine);
  g_test_add_func ("/lever/webhook/a-forged-one-is-not", test_forged);
  g_test_add_func ("/lever/webhook/the-border-of-what-is-signed-cannot-be-moved",
                   test_moved_border);
  g_test_add_func ("/lever/webhook/is-good-for-three-days", test_window);
  g_test_add_func ("/lever/webhook/what-is-not-lever-s-is-refused", test_refuses);
  g_test_add_func ("/lever/webhook/what-is-not-signed-leads-nowhere", test_hints);

  return g_test_run ();
}

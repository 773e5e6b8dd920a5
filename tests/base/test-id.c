/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-error.h"
#include "clara-id.h"

static void
test_ids_never_repeat (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (clara_id_hash, clara_id_equal, g_free, NULL);

  for (int i = 0; i < 10000; i++)
    {
      g_autoptr (GError) error = NULL;
      ClaraId *id = g_new0 (ClaraId, 1);

      g_assert_true (clara_id_generate (id, &error));
      g_assert_no_error (error);
      g_assert_false (clara_id_is_zero (id));
      g_assert_true (g_hash_table_add (seen, id));
    }
}

static void
test_every_bit_varies (void)
{
  ClaraId ones = { { 0 } };
  ClaraId zeros = { { 0 } };

  for (int i = 0; i < 200; i++)
    {
      ClaraId id;

      g_assert_true (clara_id_generate (&id, NULL));
      for (gsize j = 0; j < sizeof id.bytes; j++)
        {
          ones.bytes[j] |= id.bytes[j];
          zeros.bytes[j] |= (guint8) ~id.bytes[j];
        }
    }

  for (gsize j = 0; j < sizeof ones.bytes; j++)
    {
      g_assert_cmphex (ones.bytes[j], ==, 0xff);
      g_assert_cmphex (zeros.bytes[j], ==, 0xff);
    }
}

static void
test_text_is_lower_case_hex (void)
{
  ClaraId id = { { 0x00, 0x01, 0x0a, 0xaf, 0xff, 0x10, 0x9f, 0xf9, 1, 2, 3, 4, 5, 6, 7, 8 } };
  g_autofree char *text = clara_id_to_string (&id);

  g_assert_cmpstr (text, ==, "00010aafff109ff90102030405060708");
}

static void
test_text_comes_back (void)
{
  for (int i = 0; i < 1000; i++)
    {
      g_autofree char *text = NULL;
      g_autoptr (GError) error = NULL;
      ClaraId id, back;

      g_assert_true (clara_id_generate (&id, NULL));
      text = clara_id_to_string (&id);
      g_assert_true (clara_id_parse (text, &back, &error));
      g_assert_no_error (error);
      g_assert_true (clara_id_equal (&id, &back));
      g_assert_cmpuint (clara_id_hash (&id), ==, clara_id_hash (&back));
    }
}

static void
test_other_text_is_refused (void)
{
  static const char *const others[] = {
    NULL,
    "",
    "0",
    "00010aafff109ff9010203040506070",
    "00010aafff109ff901020304050607080",
    "00010AAFFF109FF90102030405060708",
    "00010aafff109ff9010203040506070g",
    " 0010aafff109ff90102030405060708",
    "00010aaf-ff10-9ff9-0102-030405060708",
    "0x010aafff109ff90102030405060708",
    "+0010aafff109ff90102030405060708",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autoptr (GError) error = NULL;
      ClaraId id = { { 7 } };

      g_assert_false (clara_id_parse (others[i], &id, &error));
      g_assert_error (error, CLARA_ERROR, CLARA_ERROR_INVALID);
      g_assert_cmpuint (id.bytes[0], ==, 7);
    }
}

static void
test_zero_is_no_id (void)
{
  ClaraId id = { { 0 } };

  g_assert_true (clara_id_is_zero (&id));
  id.bytes[15] = 1;
  g_assert_false (clara_id_is_zero (&id));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/id/never-repeats", test_ids_never_repeat);
  g_test_add_func ("/id/every-bit-varies", test_every_bit_varies);
  g_test_add_func ("/id/text-is-lower-case-hex", test_text_is_lower_case_hex);
  g_test_add_func ("/id/text-comes-back", test_text_comes_back);
  g_test_add_func ("/id/other-text-is-refused", test_other_text_is_refused);
  g_test_add_func ("/id/zero-is-no-id", test_zero_is_no_id);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-base"

#include "clara-id.h"

#include "clara-error.h"

#include <errno.h>
#include <string.h>
#include <sys/random.h>

/**
 * clara_id_generate:
 * @id: (out caller-allocates): a new id; untouched on failure
 * @error: return location for a #GError
 *
 * Takes 128 bits from the kernel's random source, never from the clock or a seeded generator: ids
 * also serve as tokens that nobody may guess. Any thread.
 *
 * Returns: whether @id was filled; %CLARA_ERROR_FAILED when the kernel gives no random bytes
 */
gboolean
clara_id_generate (ClaraId *id, GError **error)
{
  ClaraId fresh;

  g_return_val_if_fail (id != NULL, FALSE);

  do
    {
      gsize got = 0;

      while (got < sizeof fresh.bytes)
        {
          ssize_t n = getrandom (fresh.bytes + got, sizeof fresh.bytes - got, 0);

          if (n < 0 && errno == EINTR)
            continue;

          if (n <= 0)
            {
              g_set_error (error, CLARA_ERROR, CLARA_ERROR_FAILED,
                           "the system gives no random bytes: %s", g_strerror (errno));
              return FALSE;
            }

          got += (gsize) n;
        }
    }
  while (clara_id_is_zero (&fresh));

  *id = fresh;

  return TRUE;
}

static int
digit_value (char c)
{
  if (c >= '0' && c <= '9')
    return c - '0';
  if (c >= 'a' && c <= 'f')
    return c - 'a' + 10;

  return -1;
}

/**
 * clara_id_parse:
 * @string: (nullable): text that should be an id
 * @id: (out caller-allocates): the id; untouched on failure
 * @error: return location for a #GError
 *
 * Reads what clara_id_to_string() writes, and nothing else: exactly 32 lower-case hexadecimal
 * digits, so that equal ids have equal text. Any thread.
 *
 * Returns: whether @string is an id; %CLARA_ERROR_INVALID when not
 */
gboolean
clara_id_parse (const char *string, ClaraId *id, GError **error)
{
  ClaraId parsed;

  g_return_val_if_fail (id != NULL, FALSE);

  if (string == NULL || strnlen (string, CLARA_ID_LENGTH + 1) != CLARA_ID_LENGTH)
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_INVALID, "an id has %d hexadecimal digits",
                   CLARA_ID_LENGTH);
      return FALSE;
    }

  for (gsize i = 0; i < sizeof parsed.bytes; i++)
    {
      int high = digit_value (string[2 * i]);
      int low = digit_value (string[2 * i + 1]);

      if (high < 0 || low < 0)
        {
          g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID,
                               "an id is written in the digits 0 to 9 and a to f");
          return FALSE;
        }

      parsed.bytes[i] = (guint8) (high << 4 | low);
    }

  *id = parsed;

  return TRUE;
}

/**
 * clara_id_to_string:
 * @id: an id
 *
 * Returns: (transfer full): the id as 32 lower-case hexadecimal digits; any thread
 */
char *
clara_id_to_string (const ClaraId *id)
{
  static const char digits[] = "0123456789abcdef";
  char *string;

  g_return_val_if_fail (id != NULL, NULL);

  string = g_malloc (CLARA_ID_LENGTH + 1);
  for (gsize i = 0; i < sizeof id->bytes; i++)
    {
      string[2 * i] = digits[id->bytes[i] >> 4];
      string[2 * i + 1] = digits[id->bytes[i] & 0xf];
    }
  string[CLARA_ID_LENGTH] = '\0';

  return string;
}

/**
 * clara_id_is_zero:
 * @id: an id
 *
 * Returns: whether @id names nothing, as a zeroed struct does; any thread
 */
gboolean
clara_id_is_zero (const ClaraId *id)
{
  static const ClaraId zero = { { 0 } };

  g_return_val_if_fail (id != NULL, TRUE);

  return memcmp (id, &zero, sizeof zero) == 0;
}

/**
 * clara_id_equal:
 * @a: (type ClaraId): an id
 * @b: (type ClaraId): another
 *
 * A #GEqualFunc. Not for comparing secrets: the time it takes tells where they differ. Any thread.
 *
 * Returns: whether both are the same id
 */
gboolean
clara_id_equal (gconstpointer a, gconstpointer b)
{
  return memcmp (a, b, sizeof (ClaraId)) == 0;
}

/**
 * clara_id_hash:
 * @id: (type ClaraId): an id
 *
 * A #GHashFunc for tables keyed by ids that stay where they are. Any thread.
 *
 * Returns: a hash of @id
 */
guint
clara_id_hash (gconstpointer id)
{
  guint32 words[4];

  memcpy (words, id, sizeof words);

  /* The bits are random already, but an id that came from outside need not be: mix all of them. */
  return words[0] ^ (words[1] * 0x9e3779b1u) ^ (words[2] * 0x85ebca6bu) ^ (words[3] * 0xc2b2ae35u);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-archive.h"
#include "clara-error.h"
#include "fixture-readers.h"

#include <string.h>

static gboolean
is_wanted (const char *name)
{
  return g_str_has_suffix (name, ".xml");
}

static gboolean
open_with (FixtureReader unused, GBytes *bytes, GError **error)
{
  g_autoptr (ClaraArchive) archive = clara_archive_open (
      g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), is_wanted, error);

  return archive != NULL;
}

static void
assert_refused (GBytes *bytes, int code)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (open_with (NULL, bytes, &error));
  g_assert_error (error, CLARA_ERROR, code);
}

/* A copy in which the n-th occurrence of a signature is found and a field behind it is set. */
static GBytes *
with_field (GBytes *bytes,
            const char *signature,
            guint nth,
            gsize offset,
            guint32 value,
            gsize size)
{
  gsize length;
  guint8 *copy = g_memdup2 (g_bytes_get_data (bytes, &length), g_bytes_get_size (bytes));

  for (gsize i = 0; i + 4 <= length; i++)
    if (memcmp (copy + i, signature, 4) == 0 && nth-- == 0)
      {
        for (gsize j = 0; j < size; j++)
          copy[i + offset + j] = (guint8) (value >> (8 * j));
        break;
      }

  return g_bytes_new_take (copy, length);
}

static void
test_inflates_only_what_is_wanted (void)
{
  g_autoptr (GBytes) bytes = fixture_zip ("a.xml", "<a/>", "b/c.png", "picture", NULL);
  g_autoptr (ClaraArchive) archive = clara_archive_open (g_bytes_get_data (bytes, NULL),
                                                         g_bytes_get_size (bytes), is_wanted, NULL);

  g_assert_nonnull (archive);
  g_assert_cmpuint (clara_archive_get_names (archive)->len, ==, 2);
  g_assert_cmpuint (g_bytes_get_size (clara_archive_get (archive, "a.xml")), ==, 4);
  g_assert_null (clara_archive_get (archive, "b/c.png"));
}

static void
test_refuses_a_bomb (void)
{
  g_autofree char *zeros = g_strnfill (4 * 1024 * 1024, ' ');
  g_autoptr (GBytes) bytes = fixture_zip ("a.xml", zeros, NULL);
  /* The same with a table of contents that lies about the size. */
  g_autoptr (GBytes) liar = with_field (bytes, "PK\1\2", 0, 24, 1000, 4);
  g_autoptr (GError) error = NULL;

  assert_refused (bytes, CLARA_ERROR_TOO_LARGE);
  g_assert_false (open_with (NULL, liar, &error));
}

static void
test_refuses_a_name_that_stands_twice (void)
{
  g_autoptr (GBytes) bytes = fixture_zip ("a.xml", "<a/>", "A.XML", "<b/>", NULL);

  assert_refused (bytes, CLARA_ERROR_INVALID);
}

static void
test_refuses_entries_that_overlap (void)
{
  g_autoptr (GBytes) bytes = fixture_zip ("a.xml", "<a/>", "b.xml", "<b/>", NULL);
  g_autoptr (GBytes) overlapping = with_field (bytes, "PK\1\2", 1, 42, 0, 4);

  assert_refused (overlapping, CLARA_ERROR_INVALID);
}

static void
test_refuses_encrypted_entries (void)
{
  g_autoptr (GBytes) bytes = fixture_zip ("a.xml", "<a/>", NULL);
  g_autoptr (GBytes) encrypted = with_field (bytes, "PK\1\2", 0, 8, 1, 2);

  assert_refused (encrypted, CLARA_ERROR_ENCRYPTED);
}

static void
test_refuses_what_is_none (void)
{
  g_autoptr (GBytes) empty = g_bytes_new_static ("", 0);
  g_autoptr (GBytes) text = g_bytes_new_static ("PK\3\4 but nothing else of an archive", 37);

  assert_refused (empty, CLARA_ERROR_INVALID);
  assert_refused (text, CLARA_ERROR_INVALID);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/archive/inflates-only-what-is-wanted", test_inflates_only_what_is_wanted);
  g_test_add_func ("/archive/refuses-a-bomb", test_refuses_a_bomb);
  g_test_add_func ("/archive/refuses-a-name-that-stands-twice",
                   test_refuses_a_name_that_stands_twice);
  g_test_add_func ("/archive/refuses-entries-that-overlap", test_refuses_entries_that_overlap);
  g_test_add_func ("/archive/refuses-encrypted-entries", test_refuses_encrypted_entries);
  g_test_add_func ("/archive/refuses-what-is-none", test_refuses_what_is_none);

  return g_test_run ();
}

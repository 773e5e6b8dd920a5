/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "scan.h"

#include <string.h>

static void
scan_file (const char *path, GPtrArray *needles, GHashTable *found)
{
  g_autofree char *content = NULL;
  gsize size;

  if (!g_file_get_contents (path, &content, &size, NULL))
    return;

  /* The index of words keeps them in lower case. */
  for (gsize i = 0; i < size; i++)
    content[i] = g_ascii_tolower (content[i]);

  for (guint i = 0; i < needles->len; i++)
    {
      const char *needle = g_ptr_array_index (needles, i);

      if (memmem (content, size, needle, strlen (needle)) != NULL &&
          g_hash_table_add (found, (gpointer) needle))
        g_test_message ("%s holds %s", path, needle);
    }
}

static void
scan_into (const char *folder, GPtrArray *needles, GHashTable *found)
{
  g_autoptr (GDir) entries = g_dir_open (folder, 0, NULL);
  const char *name;

  g_assert_nonnull (entries);
  while ((name = g_dir_read_name (entries)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        scan_into (path, needles, found);
      else
        scan_file (path, needles, found);
    }
}

guint
scan_folder (const char *folder, GPtrArray *needles)
{
  g_autoptr (GHashTable) found = g_hash_table_new (g_str_hash, g_str_equal);

  scan_into (folder, needles, found);

  return g_hash_table_size (found);
}

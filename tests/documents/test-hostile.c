/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-charset.h"
#include "clara-error.h"
#include "clara-readers.h"
#include "fixture-readers.h"

/* Odd, broken and encrypted documents from outside: each is answered in this process, with text or an error. */

static const struct
{
  const char *suffix;
  FixtureReader reader;
} readers[] = {
  { ".docx", clara_read_docx },
  { ".odt", clara_read_odt },
  { ".rtf", clara_read_rtf },
};

static void
read_one (FixtureReader reader, const guint8 *data, gsize size)
{
  g_autoptr (ClaraExtraction) extraction = clara_extraction_new ();
  g_autoptr (GError) error = NULL;
  gboolean done = reader (data, size, extraction, &error);

  g_assert_true (done == (error == NULL));
  if (!done)
    g_assert_true (error->domain == CLARA_ERROR);
  g_assert_true (g_utf8_validate (clara_extraction_get_text (extraction), -1, NULL));
}

static void
test_every_document_is_answered (void)
{
  const char *folder = g_getenv ("CLARA_SHARED_DATA");
  g_autofree char *path = folder != NULL ? g_build_filename (folder, "hostile", NULL) : NULL;
  g_autoptr (GDir) dir = path != NULL ? g_dir_open (path, 0, NULL) : NULL;
  const char *name;
  guint read = 0;

  if (dir == NULL)
    {
      g_test_skip ("the shared data is not here");
      return;
    }

  while ((name = g_dir_read_name (dir)) != NULL)
    for (guint i = 0; i < G_N_ELEMENTS (readers); i++)
      if (g_str_has_suffix (name, readers[i].suffix))
        {
          g_autofree char *file = g_build_filename (path, name, NULL);
          g_autofree char *data = NULL;
          gsize size = 0;

          g_assert_true (g_file_get_contents (file, &data, &size, NULL));
          read_one (readers[i].reader, (const guint8 *) data, size);
          /* Half a document is a document too, to whoever sends it. */
          read_one (readers[i].reader, (const guint8 *) data, size / 2);
          read++;
        }
  g_test_message ("%u documents answered", read);
  g_assert_cmpuint (read, >=, 60);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  clara_charset_prepare ();

  g_test_add_func ("/hostile/every-document-is-answered", test_every_document_is_answered);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "fixture.h"

#include "clara-json.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/wait.h>

char *
fixture_program (void)
{
  g_autofree char *self = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = g_path_get_dirname (self);

  return g_build_filename (folder, "..", "..", "src", "cli", "clara-cli", NULL);
}

/* Runs clara-cli in @folder with the given arguments. */
FixtureRun
fixture_runv (const char *folder, const char *const *arguments)
{
  g_autoptr (GPtrArray) argv = g_ptr_array_new ();
  g_autofree char *program = fixture_program ();
  g_auto (GStrv) environment = g_environ_setenv (g_get_environ (), "LC_ALL", "C.UTF-8", TRUE);
  g_autoptr (GError) error = NULL;
  FixtureRun result = { 0 };
  int status;

  g_ptr_array_add (argv, program);
  for (; *arguments != NULL; arguments++)
    g_ptr_array_add (argv, (gpointer) *arguments);
  g_ptr_array_add (argv, NULL);

  g_spawn_sync (folder, (char **) argv->pdata, environment, G_SPAWN_DEFAULT, NULL, NULL,
                &result.output, &result.messages, &status, &error);
  g_assert_no_error (error);
  g_assert_true (WIFEXITED (status));
  result.status = WEXITSTATUS (status);
  return result;
}

FixtureRun
fixture_run (const char *folder, const char *first, ...)
{
  g_autoptr (GPtrArray) arguments = g_ptr_array_new ();
  va_list list;

  va_start (list, first);
  for (const char *argument = first; argument != NULL; argument = va_arg (list, const char *))
    g_ptr_array_add (arguments, (gpointer) argument);
  va_end (list);
  g_ptr_array_add (arguments, NULL);

  return fixture_runv (folder, (const char *const *) arguments->pdata);
}

void
fixture_run_clear (FixtureRun *self)
{
  g_clear_pointer (&self->output, g_free);
  g_clear_pointer (&self->messages, g_free);
}

char *
fixture_folder (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("clara-cli-XXXXXX", &error);

  g_assert_no_error (error);
  return folder;
}

void
fixture_write (const char *folder, const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *parent = g_path_get_dirname (path);

  g_assert_no_errno (g_mkdir_with_parents (parent, 0700));
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

void
fixture_remove (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR) && !g_file_test (path, G_FILE_TEST_IS_SYMLINK))
        fixture_remove (path);
      else
        g_assert_no_errno (g_unlink (path));
    }
  g_assert_no_errno (g_rmdir (folder));
}

JsonObject *
fixture_object (const char *json)
{
  g_autoptr (GError) error = NULL;
  JsonObject *object = clara_json_parse_object (json, -1, NULL, &error);

  g_assert_no_error (error);
  return object;
}

JsonArray *
fixture_lines (const char *jsonl)
{
  g_auto (GStrv) lines = g_strsplit (jsonl, "\n", -1);
  JsonArray *array = json_array_new ();

  for (char **line = lines; *line != NULL; line++)
    if (**line != '\0')
      json_array_add_object_element (array, fixture_object (*line));

  return array;
}

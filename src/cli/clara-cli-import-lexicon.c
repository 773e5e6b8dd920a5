/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-output.h"
#include "clara-config.h"
#include "clara-lexicon-import.h"

#include <glib/gstdio.h>
#include <stdio.h>

/* Asked before it is read, so that no device and no disk image is. */
static gboolean
is_readable_size (const char *path)
{
  GStatBuf status;

  return g_stat (path, &status) != 0 ||
         (S_ISREG (status.st_mode) && status.st_size <= (goffset) CLARA_LEXICON_IMPORT_MAX_FILE);
}

static gboolean
read_table (ClaraLexiconImport *import, const char *path)
{
  g_autofree char *shown = g_filename_display_name (path);
  g_autofree char *bytes = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;

  if (!is_readable_size (path))
    {
      clara_cli_complain (_ ("%s is no file, or too large."), shown);
      return FALSE;
    }
  if (!g_file_get_contents (path, &bytes, &length, &error) ||
      !clara_lexicon_import_add (import, shown, bytes, length, &error))
    {
      clara_cli_complain ("%s", error->message);
      return FALSE;
    }

  return TRUE;
}

static void
report (JsonArray *files, const char *path, const ClaraLexiconImported *imported)
{
  g_autofree char *shown = g_filename_display_name (path);
  g_autofree char *printable = clara_cli_make_printable (shown);
  JsonObject *object;

  if (files == NULL)
    {
      printf (ngettext ("%u skill with %u phrases", "%u skills with %u phrases", imported->skills),
              imported->skills, imported->phrases);
      printf ("; ");
      printf (ngettext ("%u label left out", "%u labels left out", imported->left_out),
              imported->left_out);
      printf (": %s\n", printable);
      return;
    }

  object = json_object_new ();
  json_object_set_string_member (object, "file", shown);
  json_object_set_int_member (object, "skills", imported->skills);
  json_object_set_int_member (object, "phrases", imported->phrases);
  json_object_set_int_member (object, "left_out", imported->left_out);
  json_array_add_object_element (files, object);
}

/* Writes what was read of each source; the number of files, or -1. */
static int
save (ClaraLexiconImport *import, JsonArray *files)
{
  int n = 0;

  for (guint i = 0; i < CLARA_N_LEXICON_SOURCES; i++)
    {
      g_autoptr (GError) error = NULL;
      ClaraLexiconImported imported;
      g_autofree char *path = clara_lexicon_import_save (import, i, &imported, &error);

      if (error != NULL)
        {
          clara_cli_complain ("%s", error->message);
          return -1;
        }
      if (path == NULL)
        continue;
      report (files, path, &imported);
      n++;
    }

  return n;
}

static gboolean
parse (char **arguments, gboolean *json, char ***paths)
{
  g_auto (GStrv) copy = g_strdupv (arguments);
  g_autoptr (GOptionContext)
      context = g_option_context_new (_ ("FILE… — learn the words of ESCO or O*NET"));
  g_autoptr (GError) error = NULL;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, json, N_ ("Print JSON"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, paths, NULL, NULL },
    { NULL },
  };

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_set_description (
      context, _ ("FILE is a table from the official downloads, as it is: of ESCO (CSV) skills, "
                  "occupations,\noccupationSkillRelations and broaderRelationsSkillPillar, in "
                  "English, German, French, Spanish or\nPolish; of O*NET (text) Technology Skills, "
                  "Skills and Occupation Data. Name all that belong together\nat once: what was "
                  "imported of the same source before is replaced."));
  if (!g_option_context_parse_strv (context, &copy, &error))
    {
      clara_cli_complain ("%s", error->message);
      return FALSE;
    }
  if (*paths == NULL || **paths == NULL)
    {
      clara_cli_complain ("%s", _ ("Name the tables to import."));
      return FALSE;
    }

  return TRUE;
}

/**
 * clara_cli_import_lexicon:
 * @arguments: (array zero-terminated=1): `import-lexicon` and what follows it
 *
 * Takes the words of downloaded tables into the lexicon of this person. Nothing is written where any of them is broken.
 *
 * Returns: the exit status
 */
int
clara_cli_import_lexicon (char **arguments)
{
  g_autoptr (ClaraLexiconImport) import = clara_lexicon_import_new ();
  g_autoptr (JsonArray) files = NULL;
  g_auto (GStrv) paths = NULL;
  gboolean json = FALSE;
  int n;

  if (!parse (arguments, &json, &paths))
    return CLARA_CLI_USAGE;

  for (guint i = 0; paths[i] != NULL; i++)
    if (!read_table (import, paths[i]))
      return CLARA_CLI_FAILED;

  files = json ? json_array_new () : NULL;
  n = save (import, files);
  if (n == 0)
    clara_cli_complain ("%s", _ ("No table named a skill."));
  if (n > 0 && json)
    {
      g_autoptr (JsonObject) object = json_object_new ();

      json_object_set_array_member (object, "files", g_steal_pointer (&files));
      clara_cli_print_json (object);
    }

  return clara_cli_flush () && n > 0 ? CLARA_CLI_DONE : CLARA_CLI_FAILED;
}

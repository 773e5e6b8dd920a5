/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-output.h"
#include "clara-cli-workspace.h"
#include "clara-config.h"
#include "clara-embedder.h"
#include "clara-error.h"
#include "clara-extractor.h"
#include "clara-workspace-lever.h"

#include <stdio.h>

/* Whether something works here. */
typedef enum
{
  MISSING,
  WORKS,
  NOT_BUILT_IN,
} State;

typedef struct
{
  const char *name;
  State state;
  char *message; /* (owned) */
} Check;

/* Without the model all else works; so what is missing is told together with the way to mend it. */
static void
check_model (Check *check)
{
  const char *named = g_getenv ("CLARA_MODEL_DIR");
  g_autofree char *id = NULL;
  g_autoptr (GError) error = NULL;

  if (clara_embedder_check (NULL, &id, &error))
    {
      check->state = WORKS;
      check->message = g_strdup_printf (_ ("The language model works (%s)."), id);
    }
  else if (!g_error_matches (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
    check->message = g_strdup_printf (
        _ ("The language model does not work: %s. Remove its file %s and run build-aux/build."),
        error->message, CLARA_EMBEDDER_FILE);
  else if (named != NULL && *named != '\0')
    check->message = g_strdup_printf (_ ("There is no language model in %s."), named);
  else
    check->message = g_strdup (_ ("The language model is not here; build-aux/setup fetches it and "
                                  "build-aux/build converts it."));
}

static void
check_documents (Check *sandbox, Check *ocr)
{
  g_autofree char *languages = NULL;
  g_autoptr (GError) error = NULL;

  if (!clara_extractor_check (&languages, &error))
    {
      sandbox->message = g_strdup (error->message);
      ocr->message = g_strdup (_ ("Nothing can be read without the sandbox."));
      return;
    }

  sandbox->state = WORKS;
  sandbox->message = g_strdup (_ ("Documents are read in confinement."));
  if (languages == NULL)
    {
      ocr->state = NOT_BUILT_IN;
      ocr->message = g_strdup (_ ("Reading text from pictures is not built in."));
    }
  else if (*languages == '\0')
    ocr->message = g_strdup (_ ("No language is installed for reading text from pictures."));
  else
    {
      ocr->state = WORKS;
      ocr->message = g_strdup_printf (_ ("Text is read from pictures in: %s."), languages);
    }
}

/* Opening it looks for damage, and migrates what an earlier version made. */
static void
check_database (Check *check, const char *folder)
{
  g_autoptr (GError) error = NULL;

  if (folder == NULL)
    {
      check->message = g_strdup (_ ("This build opens no PostgreSQL database."));
      return;
    }
  if (!clara_workspace_exists (folder))
    {
      check->state = WORKS;
      check->message = g_strdup_printf (
          _ ("There is no workspace in %s; clara-cli init makes one."), folder);
      return;
    }

  if (!clara_workspace_try (folder, NULL, &error))
    check->message = g_strdup_printf (_ ("The workspace in %s does not open: %s."), folder,
                                      error->message);
  else
    {
      check->state = WORKS;
      check->message = g_strdup_printf (_ ("The workspace in %s opens."), folder);
    }
}

static void
check_keyring (Check *check)
{
  if (clara_workspace_check_keyring (&check->message, NULL))
    check->state = WORKS;
}

static void
check_lever (Check *check, const char *folder)
{
  if (clara_workspace_check_lever (folder, &check->message, NULL))
    check->state = WORKS;
}

static void
print_as_json (const Check *checks, gsize n_checks)
{
  g_autoptr (JsonObject) object = json_object_new ();
  JsonObject *members = json_object_new ();

  for (gsize i = 0; i < n_checks; i++)
    {
      JsonObject *check = json_object_new ();

      if (checks[i].state == NOT_BUILT_IN)
        json_object_set_null_member (check, "ok");
      else
        json_object_set_boolean_member (check, "ok", checks[i].state == WORKS);
      json_object_set_string_member (check, "message", checks[i].message);
      json_object_set_object_member (members, checks[i].name, check);
    }

  json_object_set_object_member (object, "checks", members);
  clara_cli_print_json (object);
}

static void
print_for_people (const Check *checks, gsize n_checks)
{
  for (gsize i = 0; i < n_checks; i++)
    {
      g_autofree char *message = clara_cli_make_printable (checks[i].message);
      const char *mark = "–";

      if (checks[i].state == WORKS)
        mark = "✓";
      else if (checks[i].state == MISSING)
        mark = "✗";
      printf ("%s %-9s %s\n", mark, checks[i].name, message);
    }
}

static gboolean
parse (char **arguments, gboolean *json)
{
  g_auto (GStrv) copy = g_strdupv (arguments);
  g_autoptr (GOptionContext)
      context = g_option_context_new (_ ("— say what works on this machine"));
  g_autoptr (GError) error = NULL;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, json, N_ ("Print JSON"), NULL },
    { NULL },
  };

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (!g_option_context_parse_strv (context, &copy, &error))
    {
      clara_cli_complain ("%s", error->message);
      return FALSE;
    }
  if (g_strv_length (copy) > 1)
    {
      clara_cli_complain ("%s", _ ("doctor takes no files."));
      return FALSE;
    }

  return TRUE;
}

/**
 * clara_cli_doctor:
 * @arguments: (array zero-terminated=1): `doctor` and what follows it
 *
 * Tries what Clara needs from this machine and says what works.
 *
 * Returns: the exit status: 3 when something is missing
 */
int
clara_cli_doctor (char **arguments)
{
  Check checks[] = { { .name = "model" },   { .name = "sandbox" },  { .name = "ocr" },
                     { .name = "keyring" }, { .name = "database" }, { .name = "lever" } };
  g_autofree char *folder = NULL;
  gboolean json = FALSE;
  int status = CLARA_CLI_DONE;

  if (!parse (arguments, &json))
    return CLARA_CLI_USAGE;

  folder = clara_cli_workspace_find ();
  check_model (&checks[0]);
  check_documents (&checks[1], &checks[2]);
  check_keyring (&checks[3]);
  check_database (&checks[4], folder);
  check_lever (&checks[5], folder);

  if (json)
    print_as_json (checks, G_N_ELEMENTS (checks));
  else
    print_for_people (checks, G_N_ELEMENTS (checks));

  for (gsize i = 0; i < G_N_ELEMENTS (checks); i++)
    {
      if (checks[i].state == MISSING)
        status = CLARA_CLI_IN_PART;
      g_free (checks[i].message);
    }

  return clara_cli_flush () ? status : CLARA_CLI_FAILED;
}

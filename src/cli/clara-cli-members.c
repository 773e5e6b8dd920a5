/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-workspace.h"
#include "clara-workspace-team.h"

#include <stdio.h>

static const char *
explain_role (ClaraRole role)
{
  switch (role)
    {
    case CLARA_ROLE_ADMIN:
      return C_ ("role", "admin");
    case CLARA_ROLE_RECRUITER:
      return C_ ("role", "recruiter");
    default:
      return C_ ("role", "hiring manager");
    }
}

static gboolean
parse_role (const char *text, ClaraRole *role)
{
  if (clara_role_from_string (text, role))
    return TRUE;

  clara_cli_complain ("%s", _ ("A role is admin, recruiter or manager."));

  return FALSE;
}

/* What is done with a member. */
typedef enum
{
  ADD,
  SET_ROLE,
  SET_ACTIVE,
} Deed;

static gboolean
change (ClaraWorkspace *workspace,
        Deed deed,
        const char *who,
        int value,
        ClaraId *member,
        GError **error)
{
  switch (deed)
    {
    case ADD:
      return clara_workspace_add_member (workspace, who, (ClaraRole) value, member, NULL, error);
    case SET_ROLE:
      return clara_workspace_set_role (workspace, who, (ClaraRole) value, member, NULL, error);
    default:
      return clara_workspace_set_active (workspace, who, value, member, NULL, error);
    }
}

/* Does one deed, and prints the id or @words about the member. */
static int
run (Deed deed, const char *who, int value, gboolean json, const char *words)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_autoptr (GError) error = NULL;
  ClaraId member;
  int status = clara_cli_workspace_open (&workspace);

  if (status != CLARA_CLI_DONE)
    return status;
  if (!change (workspace.workspace, deed, who, value, &member, &error))
    return clara_cli_fail (error);

  if (json)
    clara_cli_print_id (&member);
  else
    {
      clara_cli_print_printable (who);
      printf (": %s\n", words);
    }

  return clara_cli_flush () ? CLARA_CLI_DONE : CLARA_CLI_FAILED;
}

static int
add_member (char **arguments)
{
  g_autofree char *role = NULL;
  g_auto (GStrv) words = NULL;
  gboolean json = FALSE;
  ClaraRole as;
  const GOptionEntry entries[] = {
    { "role", 0, 0, G_OPTION_ARG_STRING, &role, N_ ("admin, recruiter or manager"), N_ ("ROLE") },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &words, NULL, N_ ("EMAIL") },
    { NULL },
  };

  if (!clara_cli_parse_options (arguments, _ ("EMAIL — add a member"), entries) ||
      !clara_cli_check_words (role != NULL ? words : NULL, 1, 1,
                              "members add EMAIL --role admin|recruiter|manager") ||
      !parse_role (role, &as))
    return CLARA_CLI_USAGE;

  return run (ADD, words[0], (int) as, json, explain_role (as));
}

static int
change_role (char **arguments)
{
  g_auto (GStrv) words = NULL;
  gboolean json = FALSE;
  ClaraRole role;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &words, NULL, N_ ("MEMBER ROLE") },
    { NULL },
  };

  if (!clara_cli_parse_options (arguments, _ ("MEMBER ROLE — give a member another role"),
                                entries) ||
      !clara_cli_check_words (words, 2, 2, "members role MEMBER admin|recruiter|manager") ||
      !parse_role (words[1], &role))
    return CLARA_CLI_USAGE;

  return run (SET_ROLE, words[0], (int) role, json, explain_role (role));
}

static int
change_active (char **arguments, gboolean active)
{
  g_auto (GStrv) words = NULL;
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &words, NULL, N_ ("MEMBER") },
    { NULL },
  };

  if (!clara_cli_parse_options (arguments,
                                active ? _ ("MEMBER — let a member act again")
                                       : _ ("MEMBER — let a member do nothing any more"),
                                entries) ||
      !clara_cli_check_words (words, 1, 1,
                              active ? "members activate MEMBER" : "members deactivate MEMBER"))
    return CLARA_CLI_USAGE;

  return run (SET_ACTIVE, words[0], active, json,
              active ? _ ("acts again") : _ ("may do nothing any more"));
}

static int
activate (char **arguments)
{
  return change_active (arguments, TRUE);
}

static int
deactivate (char **arguments)
{
  return change_active (arguments, FALSE);
}

static void
print_members_as_json (GPtrArray *members)
{
  g_autoptr (JsonObject) object = json_object_new ();
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < members->len; i++)
    {
      const ClaraMember *member = g_ptr_array_index (members, i);
      JsonObject *one = json_object_new ();

      clara_cli_set_id (one, "id", &member->id);
      json_object_set_string_member (one, "email", member->email);
      json_object_set_string_member (one, "role", clara_role_to_string (member->role));
      json_object_set_boolean_member (one, "active", member->active);
      json_array_add_object_element (array, one);
    }
  json_object_set_array_member (object, "members", array);
  clara_cli_print_json (object);
}

static void
print_members (GPtrArray *members)
{
  for (guint i = 0; i < members->len; i++)
    {
      const ClaraMember *member = g_ptr_array_index (members, i);
      g_autofree char *email = clara_cli_make_printable (member->email);

      printf ("%-40s %s%s\n", email, explain_role (member->role),
              member->active ? "" : _ (" (deactivated)"));
    }
}

static int
list_members (char **arguments)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_autoptr (GPtrArray) members = NULL;
  g_autoptr (GError) error = NULL;
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { NULL },
  };
  int status;

  if (!clara_cli_parse_options (arguments, _ ("— list the members"), entries))
    return CLARA_CLI_USAGE;
  status = clara_cli_workspace_open (&workspace);
  if (status != CLARA_CLI_DONE)
    return status;
  members = clara_workspace_list_members (workspace.workspace, NULL, &error);
  if (members == NULL)
    return clara_cli_fail (error);

  if (json)
    print_members_as_json (members);
  else
    print_members (members);

  return clara_cli_flush () ? CLARA_CLI_DONE : CLARA_CLI_FAILED;
}

/**
 * clara_cli_members:
 * @arguments: (array zero-terminated=1): `members` and what follows it
 *
 * Adds members, lists them, and changes what they may do.
 *
 * Returns: the exit status
 */
int
clara_cli_members (char **arguments)
{
  static const ClaraCliCommand parts[] = {
    { "add", add_member, N_ ("add a member") },
    { "list", list_members, N_ ("list the members") },
    { "role", change_role, N_ ("give a member another role") },
    { "deactivate", deactivate, N_ ("let a member do nothing any more") },
    { "activate", activate, N_ ("let a member act again") },
  };

  return clara_cli_dispatch (arguments, parts, G_N_ELEMENTS (parts));
}

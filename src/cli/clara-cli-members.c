/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-workspace.h"
#include "clara-error.h"
#include "clara-members.h"
#include "clara-team.h"

#include <stdio.h>

/* What is done with a member. */
typedef struct
{
  const char *who; /* a mail address or an id */
  ClaraRole role;
  gboolean active;
  ClaraId id;
} Deed;

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

static gboolean
find_cb (ClaraWrite *write, Deed *deed, GError **error)
{
  ClaraConnection *connection = clara_write_get_connection (write);
  g_autoptr (ClaraMember) member = clara_id_parse (deed->who, &deed->id, NULL)
                                       ? clara_members_get (connection, &deed->id, error)
                                       : clara_members_get_by_email (connection, deed->who, error);

  if (member == NULL)
    return FALSE;
  deed->id = member->id;

  return TRUE;
}

static gboolean
add_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;

  return clara_team_add_member (write, deed->who, deed->role, &deed->id, error);
}

static gboolean
set_role_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;

  return find_cb (write, deed, error) && clara_team_set_role (write, &deed->id, deed->role, error);
}

static gboolean
set_active_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;

  return find_cb (write, deed, error) &&
         clara_team_set_active (write, &deed->id, deed->active, error);
}

/* Runs one deed, and prints its id or @words about @deed's member. */
static int
run (ClaraWriteFunc func, Deed *deed, gboolean json, const char *words)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  int status = clara_cli_workspace_open (&workspace);

  if (status != CLARA_CLI_DONE)
    return status;
  if (!clara_cli_workspace_write (&workspace, func, deed))
    return CLARA_CLI_FAILED;

  if (json)
    clara_cli_print_id (&deed->id);
  else
    {
      clara_cli_print_printable (deed->who);
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
  Deed deed = { 0 };
  const GOptionEntry entries[] = {
    { "role", 0, 0, G_OPTION_ARG_STRING, &role, N_ ("admin, recruiter or manager"), N_ ("ROLE") },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &words, NULL, N_ ("EMAIL") },
    { NULL },
  };

  if (!clara_cli_parse_options (arguments, _ ("EMAIL — add a member"), entries) ||
      !clara_cli_check_words (role != NULL ? words : NULL, 1, 1,
                              "members add EMAIL --role admin|recruiter|manager") ||
      !parse_role (role, &deed.role))
    return CLARA_CLI_USAGE;
  deed.who = words[0];

  return run (add_cb, &deed, json, explain_role (deed.role));
}

static int
change_role (char **arguments)
{
  g_auto (GStrv) words = NULL;
  gboolean json = FALSE;
  Deed deed = { 0 };
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &words, NULL, N_ ("MEMBER ROLE") },
    { NULL },
  };

  if (!clara_cli_parse_options (arguments, _ ("MEMBER ROLE — give a member another role"),
                                entries) ||
      !clara_cli_check_words (words, 2, 2, "members role MEMBER admin|recruiter|manager") ||
      !parse_role (words[1], &deed.role))
    return CLARA_CLI_USAGE;
  deed.who = words[0];

  return run (set_role_cb, &deed, json, explain_role (deed.role));
}

static int
change_active (char **arguments, gboolean active)
{
  g_auto (GStrv) words = NULL;
  gboolean json = FALSE;
  Deed deed = { .active = active };
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
  deed.who = words[0];

  return run (set_active_cb, &deed, json,
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

static gboolean
list_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  GPtrArray **members = data;

  *members = clara_members_list (connection, error);

  return *members != NULL;
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
  if (!clara_cli_workspace_read (&workspace, list_cb, &members))
    return CLARA_CLI_FAILED;

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

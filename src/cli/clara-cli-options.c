/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli-options.h"

#include "clara-cli-output.h"
#include "clara-cli.h"
#include "clara-config.h"

#include <stdio.h>
#include <string.h>

/**
 * clara_cli_name_command:
 * @name: a command, or a part of one
 *
 * Says in the help that follows which command it is of: GLib writes the program's name there, and no more of it.
 */
void
clara_cli_name_command (const char *name)
{
  g_autofree char *whole = g_strdup_printf ("%s %s", g_get_prgname (), name);

  g_set_prgname (whole);
}

/**
 * clara_cli_parse_options:
 * @arguments: (array zero-terminated=1): the command's name and what follows it
 * @summary: which words it takes, a dash, and what it does
 * @entries: (array zero-terminated=1): its options, with %G_OPTION_REMAINING where it takes words
 *
 * Reads the options of a command, and complains where they cannot be read.
 *
 * Returns: whether they could be
 */
gboolean
clara_cli_parse_options (char **arguments, const char *summary, const GOptionEntry *entries)
{
  g_auto (GStrv) copy = g_strdupv (arguments);
  g_autoptr (GOptionContext) context = g_option_context_new (summary);
  g_autoptr (GArray) shown = g_array_new (TRUE, FALSE, sizeof (GOptionEntry));
  g_autoptr (GError) error = NULL;

  /* The words it takes stand in @summary: GLib would print them a second time. */
  for (gsize i = 0; entries[i].long_name != NULL; i++)
    {
      g_array_append_val (shown, entries[i]);
      if (g_str_equal (entries[i].long_name, G_OPTION_REMAINING))
        g_array_index (shown, GOptionEntry, i).arg_description = NULL;
    }
  g_option_context_add_main_entries (context, (const GOptionEntry *) shown->data, GETTEXT_PACKAGE);
  if (!g_option_context_parse_strv (context, &copy, &error))
    {
      clara_cli_complain ("%s", error->message);
      return FALSE;
    }
  if (g_strv_length (copy) > 1)
    {
      clara_cli_complain (_ ("“%s” is a word too many."), copy[1]);
      return FALSE;
    }

  return TRUE;
}

/**
 * clara_cli_check_words:
 * @words: (nullable) (array zero-terminated=1): what stands beside the options
 * @least: how many words are needed
 * @most: how many are taken
 * @usage: how the command is written
 *
 * Returns: whether there are as many as it takes; else @usage has been said
 */
gboolean
clara_cli_check_words (char **words, guint least, guint most, const char *usage)
{
  guint n_words = words != NULL ? g_strv_length (words) : 0;

  if (n_words >= least && n_words <= most)
    return TRUE;

  clara_cli_complain (_ ("Write it so: clara-cli %s"), usage);

  return FALSE;
}

static void
print_commands (const char *name, const ClaraCliCommand *commands, gsize n_commands)
{
  for (gsize i = 0; i < n_commands; i++)
    printf ("  clara-cli %s %-12s %s\n", name, commands[i].name, _ (commands[i].summary));
}

/**
 * clara_cli_dispatch:
 * @arguments: (array zero-terminated=1): a command's name and what follows it
 * @commands: (array length=n_commands): its parts
 * @n_commands: how many
 *
 * Runs the part of a command that is named next.
 *
 * Returns: the exit status
 */
int
clara_cli_dispatch (char **arguments, const ClaraCliCommand *commands, gsize n_commands)
{
  const char *part = arguments[1];
  g_autoptr (GString) names = NULL;

  if (part != NULL && (g_str_equal (part, "--help") || g_str_equal (part, "-h")))
    {
      print_commands (arguments[0], commands, n_commands);
      return clara_cli_flush () ? CLARA_CLI_DONE : CLARA_CLI_FAILED;
    }
  for (gsize i = 0; part != NULL && i < n_commands; i++)
    if (g_str_equal (part, commands[i].name))
      {
        clara_cli_name_command (part);
        return commands[i].run (arguments + 1);
      }

  names = g_string_new (NULL);
  for (gsize i = 0; i < n_commands; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", commands[i].name);
  clara_cli_complain (_ ("After “%s” comes one of: %s."), arguments[0], names->str);

  return CLARA_CLI_USAGE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ClaraCliCommand:
 * @name: what is typed
 * @run: gets the arguments from that name on, and returns the exit status
 * @summary: what it does, to be translated
 *
 * A command, or one of the parts of a command.
 */
typedef struct
{
  const char *name;
  int       (*run) (char **arguments);
  const char *summary;
} ClaraCliCommand;

void     clara_cli_name_command  (const char             *name);
gboolean clara_cli_parse_options (char                  **arguments,
                                  const char             *summary,
                                  const GOptionEntry     *entries);
gboolean clara_cli_check_words   (char                  **words,
                                  guint                   least,
                                  guint                   most,
                                  const char             *usage);
int      clara_cli_dispatch      (char                  **arguments,
                                  const ClaraCliCommand  *commands,
                                  gsize                   n_commands);

G_END_DECLS

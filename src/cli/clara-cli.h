/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <glib/gi18n.h>

G_BEGIN_DECLS

/* What every command answers with. */
#define CLARA_CLI_DONE    0
#define CLARA_CLI_FAILED  1
#define CLARA_CLI_USAGE   2
#define CLARA_CLI_IN_PART 3

/* Each command gets the arguments behind its name, with its name in front, and returns the exit status. */
int clara_cli_deidentify     (char **arguments);
int clara_cli_doctor         (char **arguments);
int clara_cli_extract        (char **arguments);
int clara_cli_import_lexicon (char **arguments);
int clara_cli_profile        (char **arguments);
int clara_cli_requirements   (char **arguments);
int clara_cli_screen         (char **arguments);

G_END_DECLS

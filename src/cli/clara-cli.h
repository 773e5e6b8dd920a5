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

/* Those with a workspace. */
int clara_cli_audit        (char **arguments);
int clara_cli_backup       (char **arguments);
int clara_cli_board        (char **arguments);
int clara_cli_comment      (char **arguments);
int clara_cli_connect      (char **arguments);
int clara_cli_disconnect   (char **arguments);
int clara_cli_sync         (char **arguments);
int clara_cli_duplicates   (char **arguments);
int clara_cli_erase        (char **arguments);
int clara_cli_export       (char **arguments);
int clara_cli_import       (char **arguments);
int clara_cli_init         (char **arguments);
int clara_cli_jobs         (char **arguments);
int clara_cli_jobs_add     (char **arguments);
int clara_cli_members      (char **arguments);
int clara_cli_merge        (char **arguments);
int clara_cli_move         (char **arguments);
int clara_cli_publish      (char **arguments);
int clara_cli_redo         (char **arguments);
int clara_cli_report       (char **arguments);
int clara_cli_restore      (char **arguments);
int clara_cli_rubric       (char **arguments);
int clara_cli_search       (char **arguments);
int clara_cli_settings     (char **arguments);
int clara_cli_show         (char **arguments);
int clara_cli_status       (char **arguments);
int clara_cli_undo         (char **arguments);

G_END_DECLS

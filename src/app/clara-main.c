/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-application.h"
#include "clara-config.h"
#include "clara-core-file.h"

#include <glib/gi18n.h>
#include <locale.h>

int
main (int argc, char **argv)
{
  g_autoptr (ClaraApplication) application = NULL;

  /* Where the system does not agree, that is no reason not to work. */
  (void) clara_core_file_forbid ();
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, CLARA_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_set_application_name (_ ("Clara"));

  application = clara_application_new ();

  return g_application_run (G_APPLICATION (application), argc, argv);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli-settings-private.h"

#include "clara-cli-output.h"
#include "clara-setting.h"

#include <glib/gi18n.h>

/* Which values a setting takes, for people. */
static const struct
{
  const char *key;
  const char *words;
} values[] = {
  { "status-map", N_ ("{\"stages\":{ID:STATUS},\"archive_reasons\":{ID:STATUS}}") },
  { "follow-up-stages", N_ ("a list of the ids of stages: [ID…]") },
  { "bands",
    N_ ("{\"pre_qualified\":0…100,\"qualified\":0…100 or null}, the second not below the first") },
  { "skip-archived", N_ ("true or false") },
  { "deidentify", N_ ("\"standard\" or \"strict\"") },
  { "blind", N_ ("true or false: whether names stay hidden in a new job") },
  { "poll-seconds", N_ ("a whole number from 10 to 86400") },
  { "perform-as", N_ ("the id of a user of Lever, or null") },
  { "lever-setup", N_ ("null: nobody is in the middle of setting the connection up") },
  { "retention-days", N_ ("a whole number of days; 0: for ever") },
};

static const char *
explain_values (const char *key)
{
  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    if (g_str_equal (values[i].key, key))
      return _ (values[i].words);

  return "JSON";
}

/**
 * clara_cli_settings_know:
 * @key: what was typed
 *
 * Returns: whether there is such a setting; else it has been said which there are
 */
gboolean
clara_cli_settings_know (const char *key)
{
  g_autoptr (GString) names = g_string_new (NULL);

  if (clara_setting_get_default (key) != NULL)
    return TRUE;

  for (guint i = 0; clara_setting_get_key (i) != NULL; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", clara_setting_get_key (i));
  clara_cli_complain (_ ("There is no setting “%s”. There are: %s."), key, names->str);

  return FALSE;
}

/**
 * clara_cli_settings_read:
 * @key: the name of a setting that there is
 * @text: what was typed as its value: JSON, or `null` for what Clara has by itself
 * @value: (out) (nullable) (transfer full): the value that is kept; %NULL: none
 *
 * Returns: whether the setting takes this value; else it has been said which it takes
 */
gboolean
clara_cli_settings_read (const char *key, const char *text, char **value)
{
  if (clara_setting_read (key, text, value, NULL))
    return TRUE;

  clara_cli_complain (_ ("%s takes %s."), key, explain_values (key));

  return FALSE;
}

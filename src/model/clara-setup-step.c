/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-setup-step.h"

#include "clara-json.h"

static const char *const steps[CLARA_N_SETUP_STEPS] = {
  "choose",     "connect", "permissions", "jobs", "candidates",
  "follow-ups", "mapping", "webhooks",    "done",
};

static const char *const places[CLARA_N_SETUP_PLACES] = { "production", "sandbox", "local" };

static int
find (const char *const *names, guint n_names, const char *name)
{
  for (guint i = 0; i < n_names; i++)
    if (g_strcmp0 (names[i], name) == 0)
      return (int) i;

  return -1;
}

/**
 * clara_setup_to_string:
 * @self: where somebody has left off
 *
 * Returns: (transfer full): the value of the setting, as JSON. Any thread
 */
char *
clara_setup_to_string (const ClaraSetup *self)
{
  return g_strdup_printf ("{\"step\":\"%s\",\"place\":\"%s\"}", steps[self->step],
                          places[self->place]);
}

/**
 * clara_setup_from_string:
 * @text: (nullable): the value of the setting, as JSON
 * @self: (out): where somebody has left off
 *
 * Returns: whether somebody has; %FALSE also for `null` and for what makes no sense. Any thread
 */
gboolean
clara_setup_from_string (const char *text, ClaraSetup *self)
{
  g_autoptr (JsonObject) object = text == NULL ? NULL
                                               : clara_json_parse_object (text, -1, NULL, NULL);
  const char *step, *place;
  int step_index, place_index;

  if (object == NULL || json_object_get_size (object) != 2)
    return FALSE;
  step = clara_json_get_string (object, "step", NULL);
  place = clara_json_get_string (object, "place", NULL);
  step_index = find (steps, CLARA_N_SETUP_STEPS, step);
  place_index = find (places, CLARA_N_SETUP_PLACES, place);
  if (step == NULL || place == NULL || step_index < 0 || place_index < 0)
    return FALSE;
  self->step = (ClaraSetupStep) step_index;
  self->place = (ClaraSetupPlace) place_index;

  return TRUE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-status.h"

#include "clara-names.h"

static const char *const names[CLARA_N_STATUSES] = {
  [CLARA_STATUS_TO_REVIEW] = "to_review",
  [CLARA_STATUS_NOT_QUALIFIED] = "not_qualified",
  [CLARA_STATUS_PRE_QUALIFIED] = "pre_qualified",
  [CLARA_STATUS_QUALIFIED] = "qualified",
};

/**
 * clara_status_to_string:
 * @status: a status
 *
 * Returns: (transfer none): its name in JSON and in tags; any thread
 */
const char *
clara_status_to_string (ClaraStatus status)
{
  return clara_names_get (names, CLARA_N_STATUSES, status);
}

/**
 * clara_status_from_string:
 * @string: (nullable): a name as clara_status_to_string() gives it
 * @status: (out): the status; untouched when the name is unknown
 *
 * Returns: whether @string names a status; any thread
 */
gboolean
clara_status_from_string (const char *string, ClaraStatus *status)
{
  int index = clara_names_find (names, CLARA_N_STATUSES, string);

  if (index >= 0)
    *status = index;

  return index >= 0;
}

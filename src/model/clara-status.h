/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ClaraStatus:
 * @CLARA_STATUS_TO_REVIEW: nobody can tell yet: a person looks
 * @CLARA_STATUS_NOT_QUALIFIED: even with all that is unknown in the candidate's favour, below the band
 * @CLARA_STATUS_PRE_QUALIFIED: even with all that is unknown against the candidate, at or above the band
 * @CLARA_STATUS_QUALIFIED: said by a person, by the mapping from Lever, or by a band that a team sets
 *
 * The column a candidacy stands in. The names are those of the JSON and, behind `CLARA `, of the tags in Lever.
 */
typedef enum
{
  CLARA_STATUS_TO_REVIEW,
  CLARA_STATUS_NOT_QUALIFIED,
  CLARA_STATUS_PRE_QUALIFIED,
  CLARA_STATUS_QUALIFIED,
  CLARA_N_STATUSES,
} ClaraStatus;

const char *clara_status_to_string   (ClaraStatus  status);
gboolean    clara_status_from_string (const char  *string,
                                      ClaraStatus *status);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-wording.h"

#include "clara-error.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

/**
 * clara_wording_for_error:
 * @error: what went wrong
 *
 * What a person can do about an error: only the program's own words, for a message from below may name a file.
 *
 * Returns: (transfer none): a sentence
 */
const char *
clara_wording_for_error (const GError *error)
{
  if (error->domain != CLARA_ERROR)
    return error->message;

  switch ((ClaraError) error->code)
    {
    case CLARA_ERROR_NO_SPACE:
      return _ ("The disk is full. Free some space, then try again; what was kept before is safe.");
    case CLARA_ERROR_CORRUPT:
      return _ ("The workspace is damaged. Close Clara and restore a backup.");
    case CLARA_ERROR_CONFLICT:
      return _ ("Somebody else changed this meanwhile. Look again, then decide.");
    case CLARA_ERROR_OFFLINE:
      return _ ("The server cannot be reached.");
    case CLARA_ERROR_SIGN_IN_AGAIN:
      return _ ("Access has ended. Connect again.");
    default:
      return error->message;
    }
}

/**
 * clara_wording_for_status:
 * @status: a status
 *
 * Returns: (transfer none): the title of its column
 */
const char *
clara_wording_for_status (ClaraStatus status)
{
  switch (status)
    {
    case CLARA_STATUS_TO_REVIEW:
      return _ ("To Review");
    case CLARA_STATUS_NOT_QUALIFIED:
      return _ ("Not Qualified");
    case CLARA_STATUS_PRE_QUALIFIED:
      return _ ("Pre-Qualified");
    case CLARA_STATUS_QUALIFIED:
      return _ ("Qualified");
    default:
      return "";
    }
}

/**
 * clara_wording_for_category:
 * @category: a category
 *
 * Returns: (transfer none): the heading over its requirements
 */
const char *
clara_wording_for_category (ClaraRequirementCategory category)
{
  switch (category)
    {
    case CLARA_CATEGORY_HARD_SKILL:
      return _ ("Skills");
    case CLARA_CATEGORY_SOFT_SKILL:
      return _ ("Ways of Working");
    case CLARA_CATEGORY_EXPERIENCE:
      return _ ("Experience");
    case CLARA_CATEGORY_EDUCATION:
      return _ ("Education");
    case CLARA_CATEGORY_LANGUAGE:
      return _ ("Languages");
    case CLARA_CATEGORY_CERTIFICATION:
      return _ ("Certifications");
    default:
      return _ ("Other");
    }
}

/**
 * clara_wording_for_verdict:
 * @verdict: a verdict
 *
 * Returns: (transfer none): its name
 */
const char *
clara_wording_for_verdict (ClaraVerdict verdict)
{
  switch (verdict)
    {
    case CLARA_VERDICT_MET:
      return C_ ("verdict", "Met");
    case CLARA_VERDICT_PARTIAL:
      return C_ ("verdict", "Partly met");
    case CLARA_VERDICT_MISSING:
      return C_ ("verdict", "Not found");
    default:
      return C_ ("verdict", "Cannot tell");
    }
}

/**
 * clara_wording_for_material:
 * @kind: what a text is
 *
 * Returns: (transfer none): its name
 */
const char *
clara_wording_for_material (ClaraMaterialKind kind)
{
  switch (kind)
    {
    case CLARA_MATERIAL_RESUME:
      return _ ("Résumé");
    case CLARA_MATERIAL_COVER_LETTER:
      return _ ("Cover Letter");
    default:
      return _ ("Answers");
    }
}

/**
 * clara_wording_for_time:
 * @ms: ms since the epoch, UTC
 *
 * Returns: (transfer full): the day, and the time of today, as people of the user's language write them
 */
char *
clara_wording_for_time (gint64 ms)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (ms / 1000);
  g_autoptr (GDateTime) then = utc != NULL ? g_date_time_to_local (utc) : NULL;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  if (then == NULL)
    return g_strdup ("");
  if (g_date_time_get_year (then) == g_date_time_get_year (now) &&
      g_date_time_get_day_of_year (then) == g_date_time_get_day_of_year (now))
    return g_date_time_format (then, "%H:%M");

  return g_date_time_format (then, "%x");
}

/**
 * clara_wording_for_label:
 * @candidacy: a candidacy
 *
 * Returns: (transfer full): what a blind screen calls it, in the user's language
 */
char *
clara_wording_for_label (const ClaraCandidacy *candidacy)
{
  return g_strdup_printf (_ ("Candidate %02d"), candidacy->number);
}

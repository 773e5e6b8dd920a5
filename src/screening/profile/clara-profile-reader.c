/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-profile-reader.h"

#include "clara-profile-private.h"

#include <string.h>

static void
claims_free (gpointer claims)
{
  if (claims != NULL)
    g_array_unref (claims);
}

/**
 * clara_profile_read:
 * @lexicon: the words of the trades
 * @outline: a résumé, best without the person: what is read is quoted from its text
 * @today: the month it is; until then what "present" means
 *
 * Reads what a résumé says: employments, educations, languages, skills and certifications, each with where it stands. It
 * holds what the text claims for the person; what is denied, wished for or told of others is left out, and what is not
 * said stays unknown. Internships are employments, volunteering and projects are not. Time grows with the length of the
 * text, and all counts are bounded. Any thread.
 *
 * Returns: (transfer full): the profile
 */
ClaraProfile *
clara_profile_read (ClaraLexicon *lexicon, ClaraOutline *outline, ClaraYearMonth today)
{
  ClaraProfileReading reading = {
    .lexicon = lexicon, .outline = outline, .text = clara_outline_get_text (outline), .today = today
  };

  reading.profile = clara_profile_new ();
  reading.claims = g_ptr_array_new_with_free_func (claims_free);
  g_ptr_array_set_size (reading.claims, (int) clara_outline_get_n_sentences (outline));
  clara_profile_lines_prepare (&reading);

  clara_profile_read_experience (&reading);
  clara_profile_count_months (&reading);
  clara_profile_read_education (&reading);
  clara_profile_read_languages (&reading);
  clara_profile_read_skills (&reading);

  g_ptr_array_unref (reading.claims);
  g_array_unref (reading.dates);
  g_array_unref (reading.lines);

  return reading.profile;
}

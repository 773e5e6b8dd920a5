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

/* Each month of the calendar counts once, however many employments it belongs to; months without any count nothing. */
static guint
count_months (ClaraProfileReading *self)
{
  enum
  {
    ORIGIN = 12 * 1900,
    N_MONTHS = 12 * 200,
  };
  g_autofree guint8 *months = g_new0 (guint8, N_MONTHS);
  guint n = 0;

  for (guint i = 0; i < clara_profile_get_n_experience (self->profile); i++)
    {
      const ClaraExperience *experience = clara_profile_get_experience (self->profile, i);
      int first, last;

      if (!clara_date_months_of (experience->from, experience->to, experience->current, self->today,
                                 &first, &last))
        continue;
      for (int month = MAX (first - ORIGIN, 0); month <= last - ORIGIN && month < N_MONTHS; month++)
        {
          n += months[month] == 0;
          months[month] = 1;
        }
    }

  /* Where no employment says when it was, what they say of how long they lasted is all there is; among others with dates
   * nobody knows whether they overlap. */
  return n > 0 ? n : MIN (self->undated, 12 * 60);
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
  clara_profile_set_months (reading.profile, count_months (&reading));
  clara_profile_read_education (&reading);
  clara_profile_read_languages (&reading);
  clara_profile_read_skills (&reading);

  g_ptr_array_unref (reading.claims);
  g_array_unref (reading.dates);
  g_array_unref (reading.lines);

  return reading.profile;
}

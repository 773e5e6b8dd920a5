/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-fuzz"

#include "clara-fuzz.h"
#include "clara-profile-json.h"
#include "clara-profile-reader.h"
#include "clara-text.h"

#include <string.h>

static ClaraLexicon *
get_lexicon (void)
{
  static ClaraLexicon *lexicon;

  if (lexicon == NULL)
    lexicon = clara_lexicon_load_shipped (NULL);
  g_assert (lexicon != NULL);

  return lexicon;
}

static void
check_span (const char *text, guint start, guint end)
{
  g_assert (start <= end && end <= strlen (text));
  g_assert (g_utf8_validate (text + start, (gssize) (end - start), NULL));
}

static void
check_skill (const char *text, const ClaraSkill *skill)
{
  g_assert (skill->name != NULL && *skill->name != '\0');
  check_span (text, skill->start, skill->end);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autofree char *text = clara_text_make_valid ((const char *) data, (gssize) size);
  g_autoptr (ClaraOutline) outline = clara_outline_new (text, get_lexicon ());
  g_autoptr (ClaraProfile)
      profile = clara_profile_read (get_lexicon (), outline, (ClaraYearMonth){ 2026, 11 });
  g_autoptr (JsonObject) object = clara_profile_to_json (profile);

  for (guint i = 0; i < clara_profile_get_n_experience (profile); i++)
    {
      const ClaraExperience *experience = clara_profile_get_experience (profile, i);

      g_assert (experience->employer != NULL || experience->title != NULL);
      check_span (text, experience->head_start, experience->head_end);
      check_span (text, experience->body_start, experience->body_end);
      g_assert (!experience->current || experience->to.year == 0);
    }
  for (guint i = 0; i < clara_profile_get_n_education (profile); i++)
    check_span (text, clara_profile_get_education (profile, i)->start,
                clara_profile_get_education (profile, i)->stop);
  for (guint i = 0; i < clara_profile_get_n_languages (profile); i++)
    check_span (text, clara_profile_get_language (profile, i)->start,
                clara_profile_get_language (profile, i)->end);
  for (guint i = 0; i < clara_profile_get_n_skills (profile); i++)
    {
      check_skill (text, clara_profile_get_skill (profile, i));
      g_assert (clara_profile_get_skill (profile, i)->months <= clara_profile_get_months (profile));
    }
  for (guint i = 0; i < clara_profile_get_n_certifications (profile); i++)
    check_skill (text, clara_profile_get_certification (profile, i));

  return 0;
}

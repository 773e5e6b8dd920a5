/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli-rubric-text.h"

#include "clara-cli-output.h"

#include <glib/gi18n.h>
#include <stdio.h>

static const char *const category_words[CLARA_N_CATEGORIES] = {
  [CLARA_CATEGORY_HARD_SKILL] = N_ ("Hard skills"),
  [CLARA_CATEGORY_SOFT_SKILL] = N_ ("Soft skills"),
  [CLARA_CATEGORY_EXPERIENCE] = N_ ("Experience"),
  [CLARA_CATEGORY_EDUCATION] = N_ ("Education"),
  [CLARA_CATEGORY_LANGUAGE] = N_ ("Languages"),
  [CLARA_CATEGORY_CERTIFICATION] = N_ ("Certificates and licences"),
  [CLARA_CATEGORY_OTHER] = N_ ("Other"),
};

static const struct
{
  const char *flag;
  const char *words;
} flag_words[] = {
  { "protected-term", N_ ("speaks of age, sex, origin or the like: please look at it") },
  { "duty", N_ ("a duty, for the text asks for nothing") },
};

static const char *
explain_flag (const char *flag)
{
  for (gsize i = 0; i < G_N_ELEMENTS (flag_words); i++)
    if (g_str_equal (flag, flag_words[i].flag))
      return _ (flag_words[i].words);

  return flag;
}

static void
print_requirement (const ClaraRequirement *requirement)
{
  g_autofree char *text = clara_cli_make_printable (requirement->text);

  printf ("  %-4s %-7s %.2f  %s", requirement->id,
          requirement->importance == CLARA_IMPORTANCE_MUST ? C_ ("importance", "must")
                                                           : C_ ("importance", "nice"),
          requirement->weight, text);
  if (requirement->min_years > 0.0)
    printf (_ (" (at least %.3g years)"), requirement->min_years);
  puts ("");

  for (char **flag = requirement->flags; flag != NULL && *flag != NULL; flag++)
    printf ("                     ! %s\n", explain_flag (*flag));
}

static void
print_category (ClaraRubric *rubric, ClaraRequirementCategory category)
{
  gboolean headed = FALSE;

  for (guint i = 0; i < clara_rubric_get_n_requirements (rubric); i++)
    {
      const ClaraRequirement *requirement = clara_rubric_get_requirement (rubric, i);

      if (requirement->category != category)
        continue;
      if (!headed)
        printf ("\n%s\n", _ (category_words[category]));
      headed = TRUE;
      print_requirement (requirement);
    }
}

/**
 * clara_cli_print_rubric:
 * @rubric: what a job asks for
 *
 * Prints it for people, by category.
 */
void
clara_cli_print_rubric (ClaraRubric *rubric)
{
  guint n = clara_rubric_get_n_requirements (rubric);
  g_autofree char *title = clara_cli_make_printable (clara_rubric_get_title (rubric));

  if (*title != '\0')
    puts (title);
  printf (ngettext ("%u requirement", "%u requirements", n), n);
  puts ("");
  for (guint i = 0; i < CLARA_N_CATEGORIES; i++)
    print_category (rubric, i);
}

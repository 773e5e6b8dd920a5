/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-ink.h"

#include "clara-colour.h"

#define SMALLEST_SIZE     3.0 /* points */
#define NARROWEST_STRETCH 0.1
#define FAINTEST_OPACITY  0.1
#define UNSEEN_DISTANCE   7.0
#define FAINT_DISTANCE    12.0

/**
 * clara_ink_judge:
 * @ink: how a run of text is painted
 * @warn: (nullable): where a doubt is told
 *
 * Judges whether a person sees the text. What can be seen with effort, or cannot be told, counts as
 * seen, and a warning says so.
 *
 * Returns: the #ClaraHiddenKind that hides it, or %CLARA_INK_VISIBLE
 */
int
clara_ink_judge (const ClaraInk *ink, ClaraExtraction *warn)
{
  double distance;

  if (ink->vanish)
    return CLARA_HIDDEN_VANISH;
  if (ink->off_page)
    return CLARA_HIDDEN_OFF_PAGE;
  if (ink->clipped)
    return CLARA_HIDDEN_CLIPPED;
  if (ink->size < SMALLEST_SIZE || ink->stretch < NARROWEST_STRETCH)
    return CLARA_HIDDEN_TINY;
  /* Opacities come from decimal text: 0.1 itself is already the bound. */
  if (ink->opacity <= FAINTEST_OPACITY + 1e-9)
    return CLARA_HIDDEN_TRANSPARENT;
  if (ink->colour == CLARA_INK_AUTO || ink->colour == CLARA_INK_UNKNOWN)
    return CLARA_INK_VISIBLE;

  if (ink->behind < 0)
    {
      if (warn != NULL)
        clara_extraction_add_warning (warn, "background-unknown",
                                      "Some text lies on a picture or a colour gradient, so it "
                                      "cannot be told whether it can be read.");
      return CLARA_INK_VISIBLE;
    }

  distance = clara_colour_distance (
      clara_colour_blend ((guint32) ink->colour, (guint32) ink->behind, ink->opacity),
      (guint32) ink->behind);
  if (distance < UNSEEN_DISTANCE)
    return ink->opacity < 1.0 && clara_colour_distance ((guint32) ink->colour,
                                                        (guint32) ink->behind) >= UNSEEN_DISTANCE
               ? CLARA_HIDDEN_TRANSPARENT
               : CLARA_HIDDEN_WHITE_TEXT;
  if (distance < FAINT_DISTANCE && warn != NULL)
    clara_extraction_add_warning (warn, "faint-text",
                                  "Some text has nearly the colour of what is behind it.");

  return CLARA_INK_VISIBLE;
}

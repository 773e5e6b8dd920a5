/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-write.h"

G_BEGIN_DECLS

/*
 * Which of Clara's own tags stood at an opportunity of Lever when it was seen last, whether a list, a reading or the
 * answer to a write showed it. What others have put there is not kept.
 */

/**
 * ClaraLeverTags:
 *
 * A set of Clara's own tags, one bit each.
 */
typedef enum
{
  CLARA_LEVER_TAGS_NONE = 0,
  CLARA_LEVER_TAGS_NOT_QUALIFIED = 1 << 0,
  CLARA_LEVER_TAGS_PRE_QUALIFIED = 1 << 1,
  CLARA_LEVER_TAGS_QUALIFIED = 1 << 2,
} ClaraLeverTags;

#define CLARA_N_LEVER_TAGS 3u

const char     *clara_lever_tags_get_text (guint                index);
ClaraLeverTags  clara_lever_tags_of_text  (const char          *text);

gboolean        clara_lever_tags_get      (ClaraConnection     *connection,
                                           const char          *opportunity,
                                           gboolean            *known,
                                           ClaraLeverTags      *tags,
                                           GError             **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_lever_tags_set      (ClaraWrite          *write,
                                           const char          *opportunity,
                                           ClaraLeverTags       tags,
                                           GError             **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_lever_tags_forget   (ClaraWrite          *write,
                                           const char          *opportunity,
                                           GError             **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-talk.h"

/**
 * clara_comment_free:
 * @self: (nullable) (transfer full): a comment
 */
void
clara_comment_free (ClaraComment *self)
{
  if (self == NULL)
    return;

  g_free (self->text);
  g_free (self);
}

/**
 * clara_review_free:
 * @self: (nullable) (transfer full): a review
 */
void
clara_review_free (ClaraReview *self)
{
  if (self == NULL)
    return;

  g_free (self->message);
  g_clear_pointer (&self->candidacies, g_array_unref);
  g_free (self);
}

/**
 * clara_notice_free:
 * @self: (nullable) (transfer full): a notice
 */
void
clara_notice_free (ClaraNotice *self)
{
  if (self == NULL)
    return;

  g_free (self->kind);
  g_free (self->text);
  g_free (self);
}

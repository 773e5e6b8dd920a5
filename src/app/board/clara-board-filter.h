/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-card.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ClaraBoardFlags:
 * @CLARA_BOARD_UNREADABLE: nothing could be read
 * @CLARA_BOARD_HIDDEN: holds hidden text
 * @CLARA_BOARD_COMMENTED: has comments
 * @CLARA_BOARD_SHARED: shared with a hiring manager
 * @CLARA_BOARD_ADVANCED: advanced by one
 * @CLARA_BOARD_DUPLICATE: may be the same person as another
 * @CLARA_BOARD_OVERTAKEN: placed by a person, where the score now says otherwise
 *
 * What may be asked of a card. Several mean: all of them.
 */
typedef enum
{
  CLARA_BOARD_UNREADABLE = 1 << 0,
  CLARA_BOARD_HIDDEN = 1 << 1,
  CLARA_BOARD_COMMENTED = 1 << 2,
  CLARA_BOARD_SHARED = 1 << 3,
  CLARA_BOARD_ADVANCED = 1 << 4,
  CLARA_BOARD_DUPLICATE = 1 << 5,
  CLARA_BOARD_OVERTAKEN = 1 << 6,
} ClaraBoardFlags;

#define CLARA_TYPE_BOARD_FILTER (clara_board_filter_get_type ())
G_DECLARE_FINAL_TYPE (ClaraBoardFilter, clara_board_filter, CLARA, BOARD_FILTER, GtkFilter)

ClaraBoardFilter *clara_board_filter_new        (void) G_GNUC_WARN_UNUSED_RESULT;
gboolean          clara_board_filter_is_open    (ClaraBoardFilter *self);
void              clara_board_filter_set_text   (ClaraBoardFilter *self,
                                                 const char       *text);
void              clara_board_filter_set_scores (ClaraBoardFilter *self,
                                                 double            low,
                                                 double            high);
void              clara_board_filter_set_flags  (ClaraBoardFilter *self,
                                                 ClaraBoardFlags   flags);
void              clara_board_filter_set_among  (ClaraBoardFilter *self,
                                                 GHashTable       *candidacies);
ClaraBoardFlags   clara_board_filter_get_flags  (ClaraBoardFilter *self);

G_END_DECLS

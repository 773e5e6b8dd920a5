/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ClaraHiddenKind:
 * @CLARA_HIDDEN_WHITE_TEXT: painted in the colour of what lies behind it
 * @CLARA_HIDDEN_TINY: too small to be read by anybody
 * @CLARA_HIDDEN_INVISIBLE_MODE: PDF text render mode 3, which paints nothing
 * @CLARA_HIDDEN_OFF_PAGE: placed outside the visible page
 * @CLARA_HIDDEN_CLIPPED: on the page, but outside the clip path it is painted through
 * @CLARA_HIDDEN_COVERED: painted over afterwards
 * @CLARA_HIDDEN_TRANSPARENT: painted with (nearly) no opacity
 * @CLARA_HIDDEN_LAYER_OFF: in an optional-content layer that is switched off
 * @CLARA_HIDDEN_METADATA: five or more words of metadata that no page shows
 * @CLARA_HIDDEN_VANISH: marked as hidden by the word processor or the style sheet
 * @CLARA_HIDDEN_ZERO_WIDTH: characters of no width inside the text
 * @CLARA_HIDDEN_BIDI: direction controls that make text read otherwise than it is stored
 * @CLARA_HIDDEN_REPLACEMENT_TEXT: text given to machines in place of what the page shows
 * @CLARA_HIDDEN_ATTACHMENT: a file inside the file
 * @CLARA_HIDDEN_ANNOTATION: a note that the page does not show
 * @CLARA_HIDDEN_DELETED: a tracked deletion
 * @CLARA_HIDDEN_COMMENT: a comment of the author or of a reviewer, or of the mark-up
 * @CLARA_HIDDEN_TAG_CHARACTERS: Unicode tag characters, which no font draws
 *
 * The ways in which a document can hold words that a reader of its pages never sees.
 */
typedef enum
{
  CLARA_HIDDEN_WHITE_TEXT,
  CLARA_HIDDEN_TINY,
  CLARA_HIDDEN_INVISIBLE_MODE,
  CLARA_HIDDEN_OFF_PAGE,
  CLARA_HIDDEN_CLIPPED,
  CLARA_HIDDEN_COVERED,
  CLARA_HIDDEN_TRANSPARENT,
  CLARA_HIDDEN_LAYER_OFF,
  CLARA_HIDDEN_METADATA,
  CLARA_HIDDEN_VANISH,
  CLARA_HIDDEN_ZERO_WIDTH,
  CLARA_HIDDEN_BIDI,
  CLARA_HIDDEN_REPLACEMENT_TEXT,
  CLARA_HIDDEN_ATTACHMENT,
  CLARA_HIDDEN_ANNOTATION,
  CLARA_HIDDEN_DELETED,
  CLARA_HIDDEN_COMMENT,
  CLARA_HIDDEN_TAG_CHARACTERS,
  CLARA_N_HIDDEN_KINDS,
} ClaraHiddenKind;

const char *clara_hidden_kind_to_string   (ClaraHiddenKind  kind);
gboolean    clara_hidden_kind_from_string (const char      *string,
                                           ClaraHiddenKind *kind);

G_END_DECLS

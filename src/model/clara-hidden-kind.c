/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-hidden-kind.h"

#include "clara-names.h"

static const char *const names[CLARA_N_HIDDEN_KINDS] = {
  [CLARA_HIDDEN_WHITE_TEXT] = "white-text",
  [CLARA_HIDDEN_TINY] = "tiny",
  [CLARA_HIDDEN_INVISIBLE_MODE] = "invisible-mode",
  [CLARA_HIDDEN_OFF_PAGE] = "off-page",
  [CLARA_HIDDEN_CLIPPED] = "clipped",
  [CLARA_HIDDEN_COVERED] = "covered",
  [CLARA_HIDDEN_TRANSPARENT] = "transparent",
  [CLARA_HIDDEN_LAYER_OFF] = "layer-off",
  [CLARA_HIDDEN_METADATA] = "metadata",
  [CLARA_HIDDEN_VANISH] = "vanish",
  [CLARA_HIDDEN_ZERO_WIDTH] = "zero-width",
  [CLARA_HIDDEN_BIDI] = "bidi",
  [CLARA_HIDDEN_REPLACEMENT_TEXT] = "replacement-text",
  [CLARA_HIDDEN_ATTACHMENT] = "attachment",
  [CLARA_HIDDEN_ANNOTATION] = "annotation",
  [CLARA_HIDDEN_DELETED] = "deleted",
  [CLARA_HIDDEN_COMMENT] = "comment",
  [CLARA_HIDDEN_TAG_CHARACTERS] = "tag-characters",
};

/**
 * clara_hidden_kind_to_string:
 * @kind: a kind of hiding
 *
 * Returns: (transfer none): the name that `clara-cli extract` prints; any thread
 */
const char *
clara_hidden_kind_to_string (ClaraHiddenKind kind)
{
  return clara_names_get (names, CLARA_N_HIDDEN_KINDS, kind);
}

/**
 * clara_hidden_kind_from_string:
 * @string: a name as clara_hidden_kind_to_string() gives it
 * @kind: (out): the kind; untouched when the name is unknown
 *
 * Returns: whether @string names a kind; any thread
 */
gboolean
clara_hidden_kind_from_string (const char *string, ClaraHiddenKind *kind)
{
  int index = clara_names_find (names, CLARA_N_HIDDEN_KINDS, string);

  if (index >= 0)
    *kind = index;

  return index >= 0;
}

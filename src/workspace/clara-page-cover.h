/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ClaraPageCover:
 * @CLARA_PAGE_OPEN: parts of it are painted over, the rest can be seen
 * @CLARA_PAGE_IS_PICTURE: it is a picture of a page, and a picture may show anything
 * @CLARA_PAGE_HAS_HIDDEN: words stand on it that no reader sees but a magnifying glass might
 * @CLARA_PAGE_NOT_LOCATED: where on it the words stand that tell who it is cannot be told
 *
 * Whether a page can be seen before somebody gives a reason: whatever cannot be told covers the whole of it.
 */
typedef enum
{
  CLARA_PAGE_OPEN,
  CLARA_PAGE_IS_PICTURE,
  CLARA_PAGE_HAS_HIDDEN,
  CLARA_PAGE_NOT_LOCATED,
} ClaraPageCover;

G_END_DECLS

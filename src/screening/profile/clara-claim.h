/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ClaraClaimKind:
 * @CLARA_CLAIM_ASSERTED: the person did it or can do it, as far as the sentence says
 * @CLARA_CLAIM_DENIED: the person says that they did not, or cannot: "no experience with Java"
 * @CLARA_CLAIM_WISHED: the person would like to, or is learning it: "eager to learn Go"
 * @CLARA_CLAIM_OTHERS: somebody else did it: "managed developers who used Java"
 *
 * What a part of a sentence says of the person who wrote it.
 */
typedef enum
{
  CLARA_CLAIM_ASSERTED,
  CLARA_CLAIM_DENIED,
  CLARA_CLAIM_WISHED,
  CLARA_CLAIM_OTHERS,
} ClaraClaimKind;

/**
 * ClaraClaim:
 * @kind: what is said there
 * @start: its first byte in the text
 * @end: the byte behind it
 *
 * A part of a sentence of which one thing holds.
 */
typedef struct
{
  ClaraClaimKind kind;
  guint          start;
  guint          end;
} ClaraClaim;

GArray        *clara_claim_read (const char   *text,
                                 guint         start,
                                 guint         end) G_GNUC_WARN_UNUSED_RESULT;
ClaraClaimKind clara_claim_at   (const GArray *claims,
                                 guint         start,
                                 guint         end);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-asked.h"
#include "clara-reading.h"

G_BEGIN_DECLS

/* Inside the step only: where a candidate's texts speak of what is asked for. */

/**
 * ClaraSupport:
 * @passage: the passage that speaks; -1: none does
 * @strength: 0 … 1, how much it shows
 * @listed: whether it only names it in a list, with no trade of the person's behind it
 * @denied: whether the person says that they do not have it
 */
typedef struct
{
  int      passage;
  double   strength;
  gboolean listed;
  gboolean denied;
} ClaraSupport;

/**
 * ClaraWording:
 * @passage: the passage nearest in its words; -1: none is near
 * @overlap: 0 … 1, the share of the requirement's words in it, by weight
 * @n_words: how many of its telling words stand there
 * @exact: whether one of them stands there as it is written, ending and all
 * @similarity: 0 … 1, how near it is in meaning; 0 without an embedder
 * @strength: 0 … 1, what the place it stands in is worth
 * @listed: whether it is a bare list
 * @denied: the passage in which most of its words are denied; -1: none
 * @told: @overlap of the nearest passage that is no list
 */
typedef struct
{
  int      passage;
  double   overlap;
  guint    n_words;
  gboolean exact;
  double   similarity;
  double   strength;
  gboolean listed;
  int      denied;
  double   told;
} ClaraWording;

#define CLARA_SUPPORT_NONE { -1, 0.0, FALSE, FALSE }

ClaraSupport clara_evidence_find_facet   (ClaraReading            *reading,
                                          const ClaraFacet        *facet);
double       clara_evidence_strength     (const ClaraPassage      *passage,
                                          ClaraMaterialKind        kind);
double       clara_evidence_overlap      (ClaraReading            *reading,
                                          const ClaraAsked        *asked,
                                          const ClaraPassage      *passage);
ClaraWording clara_evidence_find_wording (ClaraReading            *reading,
                                          const ClaraAsked        *asked,
                                          const float             *vector,
                                          guint                    dimension);
double       clara_evidence_similarity   (const float             *a,
                                          const float             *b,
                                          guint                    dimension);
void         clara_evidence_quote        (ClaraReading            *reading,
                                          guint                    passage,
                                          double                   similarity,
                                          GArray                  *evidence);
void         clara_evidence_quote_span   (ClaraReading            *reading,
                                          guint                    material,
                                          guint                    start,
                                          guint                    end,
                                          double                   similarity,
                                          GArray                  *evidence);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Every constant of matching, in one place.
 *
 * How they were chosen: the cosines were measured (see data/SOURCES.md); the others stand where the verdicts on the
 * training half of tests/fixtures/make-screening agree best with their truth, tried in steps of 0.05 by
 * tests/bench/bench-screening --half train. The other half, on which figures are reported, had no part in it. */

/* What implies a thing shows it almost as well as the thing's own name. */
#define CLARA_MATCH_IMPLIED 0.95

/* The words of its name in another order, with so many others between them, show it a little less surely. */
#define CLARA_MATCH_WORDS_APART   0.9
#define CLARA_MATCH_WORDS_BETWEEN 2u

/* A title says that the trade was held, not that each thing in its name was done. */
#define CLARA_MATCH_TITLE_HELD 0.55

/* Told of in a sentence that has the shape of one about others: in part, and by no means missing, for a short honest line
 * may have that shape too. */
#define CLARA_MATCH_DOUBTED 0.5

/* Told of in one sentence and denied in another: in part at most. */
#define CLARA_MATCH_CONTRADICTED 0.5

/* A thing that only a list names: believed in part where the person's trade is shown otherwise, hardly where not. */
#define CLARA_MATCH_LISTED_IN_TRADE 0.65
#define CLARA_MATCH_LISTED          0.3

/* What lists without a trade behind them may add to a score in all, in points of 100: words are cheap. */
#define CLARA_MATCH_LISTED_POINTS 3.0

/* Cosines of unrelated sentences lie about the first, good paraphrases reach the second: the span between is stretched
 * to 0 … 1. */
#define CLARA_MATCH_COSINE_UNRELATED 0.27
#define CLARA_MATCH_COSINE_SAME      0.72

/* Of several aspects of one thing that is asked for, the one that is shown best counts this much more than as one of them. */
#define CLARA_MATCH_ASPECT_SHARE 0.35

/* Where the lexicon knows what is asked for, its entries decide and the wording only shades. */
#define CLARA_MATCH_FACETS_SHARE  0.9
#define CLARA_MATCH_WORDING_SHARE 0.1
#define CLARA_MATCH_FULL_OVERLAP  0.6

/* Where it does not, the words decide: so much of them in one sentence shows it, so much shows some of it. Meaning adds a
 * little; without a shared word it never shows a thing. */
#define CLARA_MATCH_OVERLAP_MET      0.7
#define CLARA_MATCH_OVERLAP_PARTIAL  0.5
#define CLARA_MATCH_SIMILARITY_SHARE 0.25
#define CLARA_MATCH_MIN_OVERLAP      0.3

/* From which degree on a requirement is met, and met in part. */
#define CLARA_MATCH_MET     0.6
#define CLARA_MATCH_PARTIAL 0.3

/* Years: an employment counts where it is this relevant; so much of the time asked for is met (a month or two more or
 * less is a matter of how dates are written), and so much is met in part. */
#define CLARA_MATCH_RELEVANT      0.5
#define CLARA_MATCH_YEARS_MET     0.92
#define CLARA_MATCH_YEARS_PARTIAL 0.5

/* A thing shown, but not for how long. */
#define CLARA_MATCH_UNDATED 0.5

/* Half the time asked for is a little, all but a year is much: the degree of a part, always below what is met. */
#define CLARA_MATCH_YEARS_DEGREE(share) (0.3 + 0.55 * ((share) - CLARA_MATCH_YEARS_PARTIAL))

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-bench"

#include "clara-claim-clauses.h"
#include "clara-claim-score.h"
#include "clara-claim.h"

#include <stdio.h>
#include <string.h>

/*
 * Reads many sentences in one run, for the bench that judges who did what they tell of. A line with a language, a bar and a sentence in; out,
 * parted by blanks: whether a rule has something against some of it, the score, and the hashes of what is seen.
 */
static void
probe (const char *language, const char *line)
{
  g_autoptr (ClaraTerms) terms = clara_terms_new (line);
  guint end = (guint) strlen (line);
  g_autoptr (GArray) claims = clara_claim_read (line, 0, end);
  g_autoptr (GArray) features = clara_claim_score_features (terms, 0, end, language);
  gboolean against = FALSE;

  clara_claim_clauses_read (terms, 0, end, 2026, claims);
  for (guint i = 0; i < claims->len; i++)
    against = against || g_array_index (claims, ClaraClaim, i).kind != CLARA_CLAIM_ASSERTED;
  printf ("%d %.6f", against, clara_claim_score (terms, 0, end, language));
  for (guint i = 0; i < features->len; i++)
    printf (" %u", g_array_index (features, guint32, i));
  putchar ('\n');
}

int
main (void)
{
  char line[4096];

  while (fgets (line, sizeof line, stdin) != NULL)
    {
      char *bar = strchr (line, '|');

      line[strcspn (line, "\n")] = '\0';
      if (bar == NULL)
        return 1;
      *bar = '\0';
      probe (line, bar + 1);
    }

  return 0;
}

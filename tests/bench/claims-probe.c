/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-bench"

#include "clara-claim-clauses.h"
#include "clara-claim-score.h"
#include "clara-claim.h"

#include <stdio.h>
#include <string.h>

/*
 * Reads many sentences in one run, for the bench that judges who did what they tell of. A line with a language, a bar and
 * a sentence in, in pointed brackets what is asked about; out, parted by blanks: whether a rule has something against
 * some of that, the score, and the hashes of what is seen.
 */

/* Takes the pointed brackets out, and tells where they stood; the whole line where there are none. */
static void
take_brackets (char *line, guint *start, guint *end)
{
  char *to = line;

  *start = 0;
  *end = G_MAXUINT;
  for (const char *from = line; *from != '\0'; from++)
    if (*from == '<')
      *start = (guint) (to - line);
    else if (*from == '>')
      *end = (guint) (to - line);
    else
      *to++ = *from;
  *to = '\0';
}

static void
probe (const char *language, const char *line, guint from, guint to)
{
  g_autoptr (ClaraTerms) terms = clara_terms_new (line);
  guint end = (guint) strlen (line);
  g_autoptr (GArray) claims = clara_claim_read (line, 0, end);
  g_autoptr (GArray) features = clara_claim_score_features (terms, 0, end, language);
  gboolean against = FALSE;

  clara_claim_clauses_read (terms, 0, end, 2026, claims);
  for (guint i = 0; i < claims->len; i++)
    {
      const ClaraClaim *claim = &g_array_index (claims, ClaraClaim, i);

      against = against ||
                (claim->kind != CLARA_CLAIM_ASSERTED && claim->start < to && claim->end > from);
    }
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
      guint start, end;

      line[strcspn (line, "\n")] = '\0';
      if (bar == NULL)
        return 1;
      *bar = '\0';
      take_brackets (bar + 1, &start, &end);
      probe (line, bar + 1, start, end);
    }

  return 0;
}

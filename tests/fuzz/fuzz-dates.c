/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-fuzz"

#include "clara-claim.h"
#include "clara-date-range.h"
#include "clara-fuzz.h"
#include "clara-text.h"

#include <string.h>

static const ClaraYearMonth today = { 2026, 11 };

/* What holds of every time that is found, whatever the text. */
static void
check_range (const ClaraDateRange *range, guint after, guint length)
{
  int first, last;

  g_assert (range->start >= after && range->start < range->end && range->end <= length);
  g_assert (range->tail_start <= range->tail_end && range->tail_end <= length);
  g_assert (range->from.year == 0 || clara_year_month_is_valid (range->from));
  g_assert (range->to.year == 0 || clara_year_month_is_valid (range->to));
  g_assert (!range->current || range->to.year == 0);
  g_assert (range->range || range->from.year == 0);
  if (range->from.year > 0)
    g_assert (clara_year_month_first (range->from) <= clara_year_month_last (today));
  if (range->from.year > 0 && range->to.year > 0)
    g_assert (clara_year_month_first (range->from) <= clara_year_month_last (range->to));
  if (clara_date_months_of (range->from, range->to, range->current, today, &first, &last))
    g_assert (first <= last);
}

/* What is claimed covers the text without a gap. */
static void
check_claims (const char *text, guint length)
{
  g_autoptr (GArray) claims = clara_claim_read (text, 0, length);
  guint at = 0;

  for (guint i = 0; i < claims->len; i++)
    {
      const ClaraClaim *claim = &g_array_index (claims, ClaraClaim, i);

      g_assert (claim->start == at && claim->end >= at);
      at = claim->end;
    }
  g_assert (at == length);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autofree char *text = clara_text_make_valid ((const char *) data, (gssize) size);
  guint length = (guint) strlen (text);
  g_autoptr (GArray) ranges = clara_date_ranges_find (text, 0, length, today);
  guint after = 0;

  g_assert (ranges->len <= CLARA_DATE_RANGES_MAX);
  for (guint i = 0; i < ranges->len; i++)
    {
      const ClaraDateRange *range = &g_array_index (ranges, ClaraDateRange, i);

      check_range (range, after, length);
      after = range->end;
    }
  check_claims (text, length);

  return 0;
}

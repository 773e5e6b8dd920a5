/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "clara-date-range.h"

#include <string.h>

static const ClaraYearMonth today = { 2026, 11 };

/* A time as one line: "2020-01..2023-03", "2019..now", "..2020" until, "=2018" a single date, "?" a hidden end, "!" for
 * an end ahead; "~" in front of what may be no date. */
static char *
describe (const ClaraDateRange *range)
{
  g_autofree char *from = range->from.year > 0 ? clara_year_month_to_string (range->from)
                                               : g_strdup ("");
  g_autofree char *to = range->to.year > 0 ? clara_year_month_to_string (range->to) : g_strdup ("");

  return g_strdup_printf ("%s%s%s%s%s%s", range->weak ? "~" : "", from, range->range ? ".." : "=",
                          range->current ? "now" : to, range->hidden ? "?" : "",
                          range->future ? "!" : "");
}

static char *
find (const char *text)
{
  g_autoptr (GArray) ranges = clara_date_ranges_find (text, 0, (guint) strlen (text), today);
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < ranges->len; i++)
    {
      g_autofree char *one = describe (&g_array_index (ranges, ClaraDateRange, i));

      g_string_append_printf (all, "%s%s", i > 0 ? " " : "", one);
    }

  return g_string_free (all, FALSE);
}

typedef struct
{
  const char *text;
  const char *expected;
} Case;

static void
check (const Case *cases, gsize n)
{
  for (gsize i = 0; i < n; i++)
    {
      g_autofree char *found = find (cases[i].text);

      if (strcmp (found, cases[i].expected) != 0)
        {
          g_test_message ("“%s” is read as “%s”, not “%s”", cases[i].text, found,
                          cases[i].expected);
          g_test_fail ();
        }
    }
}

static void
test_english_ranges (void)
{
  static const Case cases[] = {
    { "Jan 2020 – Mar 2023", "2020-01..2023-03" },
    { "01/2020-03/2023", "2020-01..2023-03" },
    { "2020.01–2023.03", "2020-01..2023-03" },
    { "2020-01 – 2023-03", "2020-01..2023-03" },
    { "2018–2020", "2018..2020" },
    { "2018 - 2020", "2018..2020" },
    { "2018 to 2020", "2018..2020" },
    { "since 2019", "2019..now" },
    { "March '19 to present", "2019-03..now" },
    { "Sept. 2015 until Aug. 2017", "2015-09..2017-08" },
    { "Jan–Mar 2020", "2020-01..2020-03" },
    { "Nov – Feb 2020", "2019-11..2020-02" },
    { "01–03/2020", "2020-01..2020-03" },
    { "12 March 2019 - 31 December 2020", "2019-03..2020-12" },
    { "March 12, 2019 – December 31, 2020", "2019-03..2020-12" },
    { "Mar. 2021 Jun. 2023", "2021-03..2023-06" },
    { "Jan. 2015 PRESENT", "2015-01..now" },
    { "July 2012 – Ongoing", "2012-07..now" },
    { "(2018–2020)", "2018..2020" },
    { "2018/19", "2018..2019" },
    { "2018-19", "2018..2019" },
    { "2011/2012", "2011..2012" },
    { "03/19 – 05/21", "2019-03..2021-05" },
    { "Mar-19 – May-21", "2019-03..2021-05" },
    { "between 2015 and 2018", "2015..2018" },
    { "from June 2015 to May 2016", "2015-06..2016-05" },
    { "2016-03-01 – 2018-02-28", "2016-03..2018-02" },
    { "03/2019 –", "2019-03..now" },
    { "June 2019--May 2020", "2019-06..2020-05" },
    { "Mar 2016 – Exp. Jun 2027", "2016-03..2027-06!" },
    { "2019-present", "2019..now" },
    { "2020\t2022", "=2020 =2022" },
    { "03/2020\t05/2022\tAcme", "2020-03..2022-05" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_other_languages (void)
{
  static const Case cases[] = {
    { "2018 - heute", "2018..now" },
    { "seit 03/2019", "2019-03..now" },
    { "Sept. 2015 bis Aug. 2017", "2015-09..2017-08" },
    { "von März 2015 bis zum Mai 2017", "2015-03..2017-05" },
    { "Frühjahr 2019", "=2019-05" },
    { "12.03.2019–31.12.2020", "2019-03..2020-12" },
    { "03.–05.2019", "2019-03..2019-05" },
    { "ab Oktober 2020", "2020-10..now" },
    { "bis 2020", "..2020" },
    { "WS 2018/19", "=2018" },
    { "Mär. 2019 – dato", "2019-03..now" },
    { "depuis 2019", "2019..now" },
    { "2019 à aujourd'hui", "2019..now" },
    { "2019 à aujourd’hui", "2019..now" },
    { "de janvier 2019 à août 2020", "2019-01..2020-08" },
    { "d'avril 2019 à juin 2020", "2019-04..2020-06" },
    { "1er mars 2019 au 31 déc. 2020", "2019-03..2020-12" },
    { "depuis l’été 2020", "=2020-08" },
    { "2019 – en cours", "2019..now" },
    { "desde marzo de 2019", "2019-03..now" },
    { "desde marzo de 2019 hasta mayo de 2020", "2019-03..2020-05" },
    { "marzo 2023 – actualidad", "2023-03..now" },
    { "2019 - a la fecha", "2019..now" },
    { "15 de marzo de 2019 al 2 de mayo de 2020", "2019-03..2020-05" },
    { "od 2019", "2019..now" },
    { "wrzesień 2019 – obecnie", "2019-09..now" },
    { "od września 2019 do maja 2020", "2019-09..2020-05" },
    { "09.2021 – obecnie", "2021-09..now" },
    { "2015 r. – 2018 r.", "2015..2018" },
    { "IX 2019 – VI 2021", "2019-09..2021-06" },
    { "2020 – do chwili obecnej", "2020..now" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_single_dates (void)
{
  static const Case cases[] = {
    { "Summer 2018", "=2018-08" },
    { "Winter 2019", "=2019" },
    { "Basic life support (2025)", "=2025" },
    { "BSc Nursing, 2017", "=2017" },
    { "BSc Nursing 2017", "~=2017" },
    { "2021 AWS Certified Developer", "=2021" },
    { "Expected 2027", "=2027!" },
    { "Q1 2020", "=2020-03" },
    { "early 2019", "=2019" },
    { "Grad. May 2011| Kolkata", "=2011-05" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_hidden_years (void)
{
  static const Case cases[] = {
    { "[year] – [year]", "..?" },         { "[year]–2020", "..2020?" },
    { "Mar [year] – present", "..now?" }, { "BSc, [year]", "=?" },
    { "Month 20XX – Ongoing", "..now?" }, { "03/[year] – 05/[year]", "..?" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_impossible_dates (void)
{
  static const char *const texts[] = {
    "2020 – 2018",
    "May 2022 – Mar 2020",
    "2027 – 2029",
    "since 2028",
    "born 1890",
    "(1890)",
    "2087",
    "2019 – 2087",
    "13/2019 – 14/2020",
    "Jan 1890 – Mar 1891",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *found = find (texts[i]);

      if (found[0] != '\0')
        {
          g_test_message ("“%s” is read as “%s”", texts[i], found);
          g_test_fail ();
        }
    }
}

static void
test_numbers_that_are_no_dates (void)
{
  static const char *const texts[] = {
    "+44 1632 960 2019",
    "0170-2018-2020",
    "2019 servers",
    "ISO 9001:2015",
    "Windows 2019",
    "Windows Server 2019",
    "version 2019.1.2",
    "$2000",
    "€ 2015",
    "ES2015",
    "2000 customers",
    "over 2000 users",
    "1.2019.4",
    "2019-1234",
    "ticket #2018",
    "555 2019",
    "3 years",
    "DIN EN 2015",
    "Office 2016",
    "10-20000",
    "Visual Studio 2019",
    "a1b2 2019x",
    "2,019 days",
    "2019%",
    "12/34/5678",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *found = find (texts[i]);

      if (found[0] != '\0')
        {
          g_test_message ("“%s” is read as “%s”", texts[i], found);
          g_test_fail ();
        }
    }
}

static void
test_slashes_follow_the_text (void)
{
  static const Case cases[] = {
    { "03/12/2019 – 05/20/2021", "2019-03..2021-05" },
    { "12/03/2019 – 20/05/2021", "2019-03..2021-05" },
    { "the work of a team with 03/12/2019 – 04/11/2020", "2019-03..2020-04" },
    { "le travail et les projets des équipes 03/12/2019 – 04/11/2020", "2019-12..2020-11" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_broken_by_a_narrow_column (void)
{
  static const Case cases[] = {
    { "junio 2023 –\tEnfermera de urgencias\nactualidad\tHospital", "2023-06..now" },
    { "enero 2021 – mayo\tEnfermera\n2023\tCentro de salud", "2021-01..2023-05" },
    { "Mar 2019 –\tClerk\nApr 2020\tAcme", "2019-03..2020-04" },
    { "March 2019 –\npresent\nClerk", "2019-03..now" },
    { "November 2025 – Entwickler für\tHandel\nheute\tServerdienste", "2025-11..now" },
    { "Oktober 2016 – Juni Entwickler\tHandel\n2021\tServerdienste", "2016-10..2021-06" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_spans_hold_the_words (void)
{
  const char *text = "Clerk, Acme (seit März 2019), München";
  g_autoptr (GArray) ranges = clara_date_ranges_find (text, 0, (guint) strlen (text), today);
  const ClaraDateRange *range = &g_array_index (ranges, ClaraDateRange, 0);
  g_autofree char *span = NULL;

  g_assert_cmpuint (ranges->len, ==, 1);
  span = g_strndup (text + range->start, range->end - range->start);
  g_assert_cmpstr (span, ==, "seit März 2019");
  g_assert_cmpuint (range->tail_start, ==, range->tail_end);
}

static void
test_a_part_of_a_text_is_read_alone (void)
{
  const char *text = "2015 – 2016 and 2018 – 2019";
  g_autoptr (GArray) ranges = clara_date_ranges_find (text, 8, (guint) strlen (text), today);

  g_assert_cmpuint (ranges->len, ==, 2);
  g_assert_cmpuint (g_array_index (ranges, ClaraDateRange, 1).from.year, ==, 2018);
}

static guint
months (ClaraYearMonth from, ClaraYearMonth to, gboolean current)
{
  int first = 0, last = -1;

  return clara_date_months_of (from, to, current, today, &first, &last) ? (guint) (last - first + 1)
                                                                        : 0;
}

static void
test_months_of_a_time (void)
{
  const ClaraYearMonth none = { 0, 0 };

  g_assert_cmpuint (months ((ClaraYearMonth){ 2020, 1 }, (ClaraYearMonth){ 2020, 3 }, FALSE), ==,
                    3);
  g_assert_cmpuint (months ((ClaraYearMonth){ 2018, 0 }, (ClaraYearMonth){ 2020, 0 }, FALSE), ==,
                    24);
  g_assert_cmpuint (months ((ClaraYearMonth){ 2019, 0 }, (ClaraYearMonth){ 2019, 0 }, FALSE), ==,
                    6);
  g_assert_cmpuint (months ((ClaraYearMonth){ 2020, 0 }, (ClaraYearMonth){ 2020, 3 }, FALSE), ==,
                    3);
  g_assert_cmpuint (months ((ClaraYearMonth){ 2026, 10 }, none, TRUE), ==, 2);
  g_assert_cmpuint (months ((ClaraYearMonth){ 2026, 10 }, (ClaraYearMonth){ 2028, 1 }, FALSE), ==,
                    2);
  g_assert_cmpuint (months (none, (ClaraYearMonth){ 2020, 3 }, FALSE), ==, 0);
  g_assert_cmpuint (months ((ClaraYearMonth){ 2020, 3 }, none, FALSE), ==, 0);
}

static void
test_count_is_bounded (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GArray) ranges = NULL;

  for (guint i = 0; i < 3 * CLARA_DATE_RANGES_MAX; i++)
    g_string_append (text, "2019 –\n");
  ranges = clara_date_ranges_find (text->str, 0, (guint) text->len, today);

  g_assert_cmpuint (ranges->len, ==, CLARA_DATE_RANGES_MAX);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/date-range/english-ranges", test_english_ranges);
  g_test_add_func ("/date-range/other-languages", test_other_languages);
  g_test_add_func ("/date-range/single-dates", test_single_dates);
  g_test_add_func ("/date-range/hidden-years", test_hidden_years);
  g_test_add_func ("/date-range/impossible-dates", test_impossible_dates);
  g_test_add_func ("/date-range/numbers-that-are-no-dates", test_numbers_that_are_no_dates);
  g_test_add_func ("/date-range/slashes-follow-the-text", test_slashes_follow_the_text);
  g_test_add_func ("/date-range/broken-by-a-narrow-column", test_broken_by_a_narrow_column);
  g_test_add_func ("/date-range/spans-hold-the-words", test_spans_hold_the_words);
  g_test_add_func ("/date-range/a-part-of-a-text-is-read-alone",
                   test_a_part_of_a_text_is_read_alone);
  g_test_add_func ("/date-range/months-of-a-time", test_months_of_a_time);
  g_test_add_func ("/date-range/count-is-bounded", test_count_is_bounded);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-date.h"
#include "clara-error.h"

static const struct
{
  const char *text;
  gint64 ms;
} known[] = {
  { "1970-01-01T00:00:00.000Z", 0 },
  { "1969-12-31T23:59:59.999Z", -1 },
  { "2000-02-29T12:34:56.789Z", G_GINT64_CONSTANT (951827696789) },
  { "2038-01-19T03:14:08.000Z", G_GINT64_CONSTANT (2147483648000) },
  { "0001-01-01T00:00:00.000Z", G_GINT64_CONSTANT (-62135596800000) },
  { "9999-12-31T23:59:59.999Z", G_GINT64_CONSTANT (253402300799999) },
};

static void
test_known_moments_convert_both_ways (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (known); i++)
    {
      g_autofree char *text = clara_date_to_iso8601 (known[i].ms);
      gint64 ms = 0;

      g_assert_cmpstr (text, ==, known[i].text);
      g_assert_true (clara_date_from_iso8601 (known[i].text, &ms, NULL));
      g_assert_cmpint (ms, ==, known[i].ms);
    }
}

static void
test_days_agree_with_glib (void)
{
  for (gint64 day = -719162; day < 2932897; day += 61)
    {
      gint64 seconds = day * 86400 + 4711;
      g_autoptr (GDateTime) moment = g_date_time_new_from_unix_utc (seconds);
      g_autofree char *ours = clara_date_to_iso8601 (seconds * 1000);
      ClaraYearMonth month = clara_year_month_from_ms (seconds * 1000);
      gint64 back = 0;
      int y, m, d;

      g_date_time_get_ymd (moment, &y, &m, &d);
      g_assert_cmpint (g_ascii_strtoll (ours, NULL, 10), ==, y);
      g_assert_cmpint (g_ascii_strtoll (ours + 5, NULL, 10), ==, m);
      g_assert_cmpint (g_ascii_strtoll (ours + 8, NULL, 10), ==, d);
      g_assert_cmpint (month.year, ==, y);
      g_assert_cmpint (month.month, ==, m);
      g_assert_true (clara_date_from_iso8601 (ours, &back, NULL));
      g_assert_cmpint (back, ==, seconds * 1000);
    }
}

static void
test_short_forms_and_zones_are_read (void)
{
  static const struct
  {
    const char *text;
    gint64 ms;
  } forms[] = {
    { "1970-01-02", 86400000 },         { "1970-01-01T00:01Z", 60000 },
    { "1970-01-01T00:00:00.5Z", 500 },  { "1970-01-01T00:00:00.123999999Z", 123 },
    { "1970-01-01T02:00:00+02:00", 0 }, { "1969-12-31T18:30:00-05:30", 0 },
    { "1970-01-01T00:00:00-00:00", 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      gint64 ms = -7;

      g_assert_true (clara_date_from_iso8601 (forms[i].text, &ms, NULL));
      g_assert_cmpint (ms, ==, forms[i].ms);
    }
}

static void
test_other_dates_are_refused (void)
{
  static const char *const others[] = {
    NULL,
    "",
    "1970",
    "1970-01",
    "1970-1-1",
    "1970-13-01",
    "1970-00-01",
    "1970-01-32",
    "1970-01-00",
    "1900-02-29",
    "2023-02-29",
    "2023-04-31",
    "0000-01-01",
    "10000-01-01",
    "-001-01-01",
    "1970-01-01T00:00:00",
    "1970-01-01 00:00:00Z",
    "1970-01-01t00:00:00z",
    "1970-01-01T24:00:00Z",
    "1970-01-01T00:60:00Z",
    "1970-01-01T00:00:60Z",
    "1970-01-01T00:00:00.Z",
    "1970-01-01T00:00:00.1234567890Z",
    "1970-01-01T00:00:00Z ",
    " 1970-01-01",
    "1970-01-01T00:00:00+0200",
    "1970-01-01T00:00:00+24:00",
    "1970-01-01T",
    "1970-01-01Z",
    "19700101",
    "1970-01-01T00Z",
    "1970-W01-1",
    "0001-01-01T00:00:00+00:01",
    "9999-12-31T23:59:59-00:01",
    "1970-01-01T00:00:00.000000000000000000000000000000000000Z",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autoptr (GError) error = NULL;
      gint64 ms = 7;

      g_assert_false (clara_date_from_iso8601 (others[i], &ms, &error));
      g_assert_error (error, CLARA_ERROR, CLARA_ERROR_INVALID);
      g_assert_cmpint (ms, ==, 7);
    }
}

static void
test_moments_outside_the_calendar_have_no_text (void)
{
  g_assert_null (clara_date_to_iso8601 (G_MININT64));
  g_assert_null (clara_date_to_iso8601 (G_MAXINT64));
  g_assert_null (clara_date_to_iso8601 (G_GINT64_CONSTANT (253402300800000)));
  g_assert_cmpuint (clara_year_month_from_ms (G_MAXINT64).year, ==, 0);
}

static void
test_now_is_the_wall_clock (void)
{
  gint64 before = g_get_real_time () / 1000;
  gint64 now = clara_date_now_ms ();

  g_assert_cmpint (now, >=, before);
  g_assert_cmpint (now, <=, g_get_real_time () / 1000);
}

static ClaraYearMonth
month (const char *text)
{
  g_autoptr (GError) error = NULL;
  ClaraYearMonth date = { 0, 0 };

  g_assert_true (clara_year_month_parse (text, &date, &error));
  g_assert_no_error (error);

  return date;
}

static void
test_months_are_parsed_strictly (void)
{
  static const char *const texts[] = { "2019", "2019-01", "2019-12", "0001", "9999-12" };
  static const char *const others[] = { NULL,       "",        "19",     "2019-",
                                        "2019-00",  "2019-13", "2019-1", "2019-1x",
                                        "2019-012", "2019/01", " 2019",  "2019 ",
                                        "0000",     "+201",    "20199",  "2019-01-01" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *again = clara_year_month_to_string (month (texts[i]));

      g_assert_cmpstr (again, ==, texts[i]);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autoptr (GError) error = NULL;
      ClaraYearMonth date = { 7, 7 };

      g_assert_false (clara_year_month_parse (others[i], &date, &error));
      g_assert_error (error, CLARA_ERROR, CLARA_ERROR_INVALID);
      g_assert_cmpuint (date.year, ==, 7);
    }

  g_assert_false (clara_year_month_is_valid ((ClaraYearMonth){ 0, 1 }));
  g_assert_false (clara_year_month_is_valid ((ClaraYearMonth){ 2019, 13 }));
}

static void
test_months_add_up (void)
{
  ClaraYearMonth sum = { 0, 0 };

  g_assert_true (clara_year_month_add (month ("2019-12"), 1, &sum));
  g_assert_cmpint (clara_year_month_compare (sum, month ("2020-01")), ==, 0);
  g_assert_true (clara_year_month_add (month ("2020-01"), -13, &sum));
  g_assert_cmpint (clara_year_month_compare (sum, month ("2018-12")), ==, 0);

  sum = month ("2001-01");
  g_assert_false (clara_year_month_add (month ("2019"), 1, &sum));
  g_assert_false (clara_year_month_add (month ("9999-12"), 1, &sum));
  g_assert_false (clara_year_month_add (month ("0001-01"), -1, &sum));
  g_assert_false (clara_year_month_add (month ("2019-01"), G_MAXINT, &sum));
  g_assert_false (clara_year_month_add (month ("2019-01"), G_MININT, &sum));
  g_assert_cmpint (clara_year_month_compare (sum, month ("2001-01")), ==, 0);
}

static void
test_spans_count_both_ends (void)
{
  g_assert_cmpuint (clara_year_month_span (month ("2019-03"), month ("2019-03")), ==, 1);
  g_assert_cmpuint (clara_year_month_span (month ("2019-03"), month ("2020-02")), ==, 12);
  g_assert_cmpuint (clara_year_month_span (month ("2019"), month ("2019")), ==, 12);
  g_assert_cmpuint (clara_year_month_span (month ("2019"), month ("2020-01")), ==, 13);
  g_assert_cmpuint (clara_year_month_span (month ("2020-01"), month ("2019-06")), ==, 0);
}

static void
test_months_order_by_time (void)
{
  g_assert_cmpint (clara_year_month_compare (month ("2019"), month ("2019-01")), <, 0);
  g_assert_cmpint (clara_year_month_compare (month ("2019-12"), month ("2020")), <, 0);
  g_assert_cmpint (clara_year_month_compare (month ("2020-05"), month ("2020-04")), >, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/date/known-moments-convert-both-ways", test_known_moments_convert_both_ways);
  g_test_add_func ("/date/days-agree-with-glib", test_days_agree_with_glib);
  g_test_add_func ("/date/short-forms-and-zones-are-read", test_short_forms_and_zones_are_read);
  g_test_add_func ("/date/others-are-refused", test_other_dates_are_refused);
  g_test_add_func ("/date/outside-the-calendar-has-no-text",
                   test_moments_outside_the_calendar_have_no_text);
  g_test_add_func ("/date/now-is-the-wall-clock", test_now_is_the_wall_clock);
  g_test_add_func ("/year-month/is-parsed-strictly", test_months_are_parsed_strictly);
  g_test_add_func ("/year-month/adds-up", test_months_add_up);
  g_test_add_func ("/year-month/spans-count-both-ends", test_spans_count_both_ends);
  g_test_add_func ("/year-month/orders-by-time", test_months_order_by_time);

  return g_test_run ();
}

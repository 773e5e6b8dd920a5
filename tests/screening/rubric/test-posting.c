/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-error.h"
#include "clara-posting-html.h"
#include "clara-rubric-reader.h"

#include <string.h>

static void
test_html_becomes_lines (void)
{
  static const struct
  {
    const char *html;
    const char *text;
  } cases[] = {
    { "", "" },
    { "plain", "plain" },
    { "<li>SQL</li><li>Calm &amp; care</li>", "- SQL\n- Calm & care" },
    { "<ul><li><p>One</p></li><li>Two</li></ul>After", "- One\n- Two\nAfter" },
    { "<p>First</p><p>Second<br>line</p>", "First\n\nSecond\nline" },
    { "<div>a</div><div>b</div>", "a\nb" },
    { "x<script>bad(\"</p>\")</script>y<style>p{}</style><!-- no -->z", "xyz" },
    { "caf&eacute; &#8211; &#x41; &nbsp;b", "café – A b" },
    { "a < b and c > d", "a < b and c > d" },
    { "AT&T &unknown; &#0; &#xd800;", "AT&T &unknown; &#0; &#xd800;" },
    { "<li></li><li>only</li>", "- only" },
    { "open <b", "open <b" },
    { "<a href=\"x\">link</a> text", "link text" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = clara_posting_html_to_text (cases[i].html);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

static void
test_html_without_end_costs_no_more (void)
{
  gsize n = 200000;
  g_autofree char *html = g_malloc (n * 2 + 1);
  g_autofree char *text = NULL;

  for (gsize i = 0; i < n; i++)
    memcpy (html + 2 * i, "<b", 2);
  html[2 * n] = '\0';

  text = clara_posting_html_to_text (html);
  g_assert_cmpstr (text, ==, html);
}

static void
test_posting_reads_as_a_person_reads_it (void)
{
  static const char json[] =
      "{\"id\":\"1\",\"text\":\" Harbour  Analyst \",\"categories\":{\"location\":\"Gdynia\"},"
      "\"content\":{\"description\":\"Keep the quay moving.\\n\",\"descriptionHtml\":"
      "\"<div>Keep the <b>quay</b> moving.</div>\",\"lists\":[{\"text\":\"You bring\",\"content\":"
      "\"<li>SQL</li><li>Calm</li>\"},{\"text\":\"We offer\",\"content\":\"\"}],"
      "\"closing\":\"Write to us.\",\"closingHtml\":\"\"},\"salaryDescription\":\"50 an hour\"}";
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraJobText) job = clara_job_text_from_posting (json, -1, &error);
  g_autofree char *wrapped = g_strdup_printf ("{\"data\":%s}", json);
  g_autoptr (ClaraJobText) same = clara_job_text_from_posting (wrapped, -1, NULL);

  g_assert_no_error (error);
  g_assert_cmpstr (job->title, ==, "Harbour Analyst");
  g_assert_cmpstr (job->text, ==,
                   "Harbour Analyst\n\nKeep the quay moving.\n\nYou bring\n- SQL\n- Calm\n\nWe "
                   "offer\n\nWrite to us.");
  g_assert_cmpstr (same->text, ==, job->text);
}

static void
test_what_is_no_posting_is_refused (void)
{
  static const char *const cases[] = {
    "",
    "[]",
    "{}",
    "{\"text\":\"a\"}",
    "{\"text\":5,\"content\":{}}",
    "{\"text\":\"a\",\"content\":[]}",
    "{\"text\":\"a\",\"content\":{\"lists\":{}}}",
    "{\"text\":\"a\",\"content\":{\"lists\":[1]}}",
    "{\"text\":\"a\",\"content\":{\"lists\":[{\"text\":[]}]}}",
    "{\"text\":\"a\",\"content\":{\"closing\":1}}",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (clara_job_text_from_posting (cases[i], -1, &error));
      g_assert_error (error, CLARA_ERROR, CLARA_ERROR_INVALID);
    }
}

static void
test_bounds_hold (void)
{
  g_autoptr (GString) many = g_string_new ("{\"text\":\"a\",\"content\":{\"lists\":[{}");
  g_autoptr (GError) error = NULL;

  for (int i = 0; i < 100; i++)
    g_string_append (many, ",{}");
  g_string_append (many, "]}}");

  g_assert_null (clara_job_text_from_posting (many->str, (gssize) many->len, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_TOO_LARGE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/posting/html-becomes-lines", test_html_becomes_lines);
  g_test_add_func ("/posting/html-without-end-costs-no-more", test_html_without_end_costs_no_more);
  g_test_add_func ("/posting/reads-as-a-person-reads-it", test_posting_reads_as_a_person_reads_it);
  g_test_add_func ("/posting/what-is-no-posting-is-refused", test_what_is_no_posting_is_refused);
  g_test_add_func ("/posting/bounds-hold", test_bounds_hold);

  return g_test_run ();
}

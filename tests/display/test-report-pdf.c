/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "clara-report-drawing.h"
#include "clara-report-words.h"

#include <glib/gstdio.h>
#include <string.h>

/* A job as long as its name may be, and one without anybody. */
static ClaraJobReport *
make_report (const char *title, guint n)
{
  ClaraJobReport *report = g_new0 (ClaraJobReport, 1);
  g_autoptr (GPtrArray)
      cards = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_candidacy_free);

  for (guint i = 0; i < n; i++)
    {
      ClaraCandidacy *card = clara_candidacy_new ();

      card->has_score = TRUE;
      card->score = i * 7 % 101;
      card->status = i % CLARA_N_STATUSES;
      g_ptr_array_add (cards, card);
    }
  report->title = g_strdup (title);
  report->team = g_strdup ("Harbour");
  report->bands = (ClaraBands){ 45.0, 80.0 };
  clara_job_report_count (report, cards);

  return report;
}

static char *
read_pdf (GBytes *pdf)
{
  g_autofree char *folder = g_dir_make_tmp ("clara-report-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "report.pdf", NULL);
  const char *keep = g_getenv ("CLARA_TEST_PDF");
  const char *argv[] = { "pdftotext", "-layout", path, "-", NULL };
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_set_contents (path, g_bytes_get_data (pdf, NULL), (gssize) g_bytes_get_size (pdf), &error);
  g_assert_no_error (error);
  if (keep != NULL)
    g_file_set_contents (keep, g_bytes_get_data (pdf, NULL), (gssize) g_bytes_get_size (pdf), NULL);
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &text, NULL, NULL,
                &error);
  g_unlink (path);
  g_rmdir (folder);
  if (error != NULL)
    g_test_skip (error->message);

  return text;
}

static void
test_paper_says_what_the_screen_says (void)
{
  g_autoptr (ClaraJobReport) report = make_report ("Harbour clerk, night shift", 200);
  g_autofree char *scores = clara_report_dup_scores (report);
  g_autofree char *bands = clara_report_dup_bands (report);
  g_autofree char *status = clara_report_dup_status (report, CLARA_STATUS_QUALIFIED);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = clara_report_to_pdf (report, &error);
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (pdf, NULL), 5, "%PDF-", 5);
  text = read_pdf (pdf);
  if (text == NULL)
    return;
  g_assert_nonnull (strstr (text, "Harbour clerk, night shift"));
  g_assert_nonnull (strstr (text, "200 candidates."));
  g_assert_nonnull (strstr (text, scores));
  g_assert_nonnull (strstr (text, bands));
  g_assert_nonnull (strstr (text, status));
}

static void
test_a_job_without_anybody_has_a_report (void)
{
  g_autofree char *title = g_strnfill (400, 'w');
  g_autoptr (ClaraJobReport) report = make_report (title, 0);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = clara_report_to_pdf (report, &error);

  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (pdf, NULL), 5, "%PDF-", 5);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/paper-says-what-the-screen-says", test_paper_says_what_the_screen_says);
  g_test_add_func ("/report/a-job-without-anybody-has-a-report",
                   test_a_job_without_anybody_has_a_report);

  return g_test_run ();
}

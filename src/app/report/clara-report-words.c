/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-report-words.h"

#include <glib/gi18n.h>

/**
 * clara_report_dup_subtitle:
 * @report: a report
 *
 * Returns: (transfer full): where the job is, and when it was counted
 */
char *
clara_report_dup_subtitle (const ClaraJobReport *report)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (report->at / 1000);
  g_autoptr (GDateTime) then = utc != NULL ? g_date_time_to_local (utc) : NULL;
  g_autofree char *at = then != NULL ? g_date_time_format (then, "%x, %H:%M") : NULL;

  if (report->team != NULL && *report->team != '\0')
    g_ptr_array_add (parts, report->team);
  if (report->place != NULL && *report->place != '\0')
    g_ptr_array_add (parts, report->place);
  if (at != NULL)
    g_ptr_array_add (parts, at);
  g_ptr_array_add (parts, NULL);

  return g_strjoinv (" · ", (char **) parts->pdata);
}

/**
 * clara_report_dup_status:
 * @report: a report
 * @status: a status
 *
 * Returns: (transfer full): how many stand there, and which part of all that is
 */
char *
clara_report_dup_status (const ClaraJobReport *report, ClaraStatus status)
{
  guint n = report->counts[status];
  double share = report->n_cards == 0 ? 0.0 : 100.0 * n / report->n_cards;

  /* Translators: a count, and its share of all in percent. */
  return g_strdup_printf (_ ("%u (%.0f%%)"), n, share);
}

/**
 * clara_report_dup_by_person:
 * @report: a report
 * @status: a status
 *
 * Returns: (transfer full): how many of them a person placed there
 */
char *
clara_report_dup_by_person (const ClaraJobReport *report, ClaraStatus status)
{
  guint n = report->by_person[status];

  if (n == 0)
    return g_strdup (_ ("none placed by a person"));

  return g_strdup_printf (ngettext ("%u placed by a person", "%u placed by a person", n), n);
}

/**
 * clara_report_dup_reading:
 * @report: a report
 *
 * Returns: (transfer full): how many candidates there are, and of how many there is no score, and why
 */
char *
clara_report_dup_reading (const ClaraJobReport *report)
{
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, ngettext ("%u candidate. ", "%u candidates. ", report->n_cards),
                          report->n_cards);
  g_string_append_printf (
      text, ngettext ("%u has a score. ", "%u have a score. ", report->n_scored), report->n_scored);
  if (report->n_waiting > 0)
    g_string_append_printf (
        text, ngettext ("%u was not read yet. ", "%u were not read yet. ", report->n_waiting),
        report->n_waiting);
  if (report->n_unreadable > 0)
    g_string_append_printf (text,
                            ngettext ("Of %u nothing could be read: a person looks. ",
                                      "Of %u nothing could be read: a person looks. ",
                                      report->n_unreadable),
                            report->n_unreadable);
  g_string_truncate (text, text->len - 1);

  return g_string_free (text, FALSE);
}

/**
 * clara_report_dup_scores:
 * @report: a report
 *
 * Returns: (transfer full): where the scores lie
 */
char *
clara_report_dup_scores (const ClaraJobReport *report)
{
  if (report->n_scored == 0)
    return g_strdup (_ ("There are no scores yet."));
  if (report->n_scored == 1)
    return g_strdup_printf (_ ("The only score is %.0f."), report->median);

  return g_strdup_printf (_ ("The scores go from %.0f to %.0f; the one in the middle is %.0f."),
                          report->lowest, report->highest, report->median);
}

/**
 * clara_report_dup_bands:
 * @report: a report
 *
 * Returns: (transfer full): where the lines are
 */
char *
clara_report_dup_bands (const ClaraJobReport *report)
{
  if (report->bands.qualified < 0.0)
    return g_strdup_printf (
        _ ("Pre-Qualified from %.0f on. Only a person says that somebody is Qualified."),
        report->bands.pre_qualified);

  return g_strdup_printf (_ ("Pre-Qualified from %.0f on, Qualified from %.0f on."),
                          report->bands.pre_qualified, report->bands.qualified);
}

/**
 * clara_report_dup_bin:
 * @bin: a range of scores, from 0
 *
 * Returns: (transfer full): which scores it holds
 */
char *
clara_report_dup_bin (guint bin)
{
  if (bin == CLARA_JOB_REPORT_N_BINS - 1)
    return g_strdup_printf (_ ("%u to %u"), bin * 10, 100u);

  /* Translators: a range of scores, the second number not in it. */
  return g_strdup_printf (_ ("%u to below %u"), bin * 10, bin * 10 + 10);
}

/**
 * clara_report_dup_histogram:
 * @report: a report
 *
 * Returns: (transfer full): how many scores are in each range, for who cannot see the drawing
 */
char *
clara_report_dup_histogram (const ClaraJobReport *report)
{
  GString *text = g_string_new (_ ("Distribution of the scores."));

  for (guint i = 0; i < CLARA_JOB_REPORT_N_BINS; i++)
    {
      g_autofree char *bin = clara_report_dup_bin (i);

      g_string_append_printf (text, " %s: %u.", bin, report->bins[i]);
    }

  return g_string_free (text, FALSE);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-timeline.h"

#include "clara-date.h"
#include "clara-span-bar.h"

#include <glib/gi18n.h>

/**
 * ClaraTimeline:
 *
 * Employments, each with its span on a line of years that all of them share. Every row says in words what its bar
 * draws. Main thread only.
 */
struct _ClaraTimeline
{
  AdwBin parent_instance;

  GtkWidget *list;
  int first; /* months since the year 0 */
  int last;
};

G_DEFINE_FINAL_TYPE (ClaraTimeline, clara_timeline, ADW_TYPE_BIN)

static void
clara_timeline_class_init (ClaraTimelineClass *klass)
{
}

static void
clara_timeline_init (ClaraTimeline *self)
{
  self->list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Experience"), -1);
  adw_bin_set_child (ADW_BIN (self), self->list);
}

static char *
describe_date (ClaraYearMonth date)
{
  g_autoptr (GDateTime) time = NULL;

  if (date.year == 0)
    return g_strdup (C_ ("date", "not said"));
  if (date.month == 0)
    return g_strdup_printf ("%d", date.year);

  time = g_date_time_new_local (date.year, date.month, 1, 0, 0, 0);

  return time != NULL ? g_date_time_format (time, C_ ("month and year", "%b %Y"))
                      : g_strdup_printf ("%d", date.year);
}

/* Its place on the line; FALSE where no date is said. */
static gboolean
get_span (const ClaraExperience *experience, int now, int *from, int *to)
{
  if (experience->from.year == 0 && (experience->to.year == 0 || experience->current))
    return FALSE;

  *from = clara_year_month_first (experience->from.year > 0 ? experience->from : experience->to);
  *to = experience->current       ? now
        : experience->to.year > 0 ? clara_year_month_last (experience->to)
                                  : clara_year_month_last (experience->from);
  *to = MAX (*to, *from) + 1;

  return TRUE;
}

static void
find_range (ClaraTimeline *self, ClaraProfile *profile, int now)
{
  gboolean any = FALSE;

  self->first = self->last = now;
  for (guint i = 0; i < clara_profile_get_n_experience (profile); i++)
    {
      int from, to;

      if (!get_span (clara_profile_get_experience (profile, i), now, &from, &to))
        continue;
      self->first = any ? MIN (self->first, from) : from;
      self->last = MAX (self->last, to);
      any = TRUE;
    }
  self->first = self->first / 12 * 12;
}

static GtkWidget *
make_label (const char *text, const char *class_name)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (class_name != NULL)
    gtk_widget_add_css_class (label, class_name);

  return label;
}

static char *
describe (const ClaraExperience *experience, int from, int to, gboolean placed)
{
  g_autofree char *begin = describe_date (experience->from);
  g_autofree char *end = experience->current ? g_strdup (C_ ("date", "today"))
                                             : describe_date (experience->to);
  /* Of years alone no length follows. */
  gboolean exact = placed && experience->from.month > 0 &&
                   (experience->current || experience->to.month > 0);
  g_autofree char *length = exact ? clara_timeline_describe_months ((guint) (to - from)) : NULL;

  if (!placed)
    return g_strdup (_ ("Dates are not said"));

  return length == NULL ? g_strdup_printf (_ ("%s – %s"), begin, end)
                        : g_strdup_printf (_ ("%s – %s · %s"), begin, end, length);
}

static GtkWidget *
make_row (ClaraTimeline *self, const ClaraExperience *experience, int now)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  const char *title = experience->title != NULL ? experience->title : _ ("Title not said");
  int from = 0, to = 0;
  gboolean placed = get_span (experience, now, &from, &to);
  g_autofree char *dates = describe (experience, from, to, placed);
  g_autofree char *name = g_strjoin (". ", title, dates, experience->employer, NULL);

  gtk_box_append (GTK_BOX (box), make_label (title, NULL));
  if (experience->employer != NULL)
    gtk_box_append (GTK_BOX (box), make_label (experience->employer, "dim-label"));
  gtk_box_append (GTK_BOX (box), make_label (dates, "caption"));
  if (placed)
    {
      GtkWidget *bar = clara_span_bar_new ();

      clara_span_bar_set_range (CLARA_SPAN_BAR (bar), self->first, self->last);
      clara_span_bar_set_span (CLARA_SPAN_BAR (bar), from, to, experience->current, dates);
      gtk_widget_set_margin_top (bar, 6);
      gtk_box_append (GTK_BOX (box), bar);
    }
  gtk_widget_set_margin_top (box, 12);
  gtk_widget_set_margin_bottom (box, 12);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return row;
}

/* The years at both ends of the line. */
static GtkWidget *
make_axis (ClaraTimeline *self)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  g_autofree char *first = g_strdup_printf ("%d", self->first / 12);
  g_autofree char *name = g_strdup_printf (_ ("%s – %s"), first, C_ ("date", "today"));
  GtkWidget *begin = make_label (first, "caption");
  GtkWidget *end = make_label (C_ ("date", "today"), "caption");

  gtk_widget_add_css_class (begin, "dim-label");
  gtk_widget_add_css_class (end, "dim-label");
  gtk_widget_set_hexpand (begin, TRUE);
  gtk_box_append (GTK_BOX (box), begin);
  gtk_box_append (GTK_BOX (box), end);
  gtk_widget_set_margin_top (box, 6);
  gtk_widget_set_margin_bottom (box, 6);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return row;
}

/**
 * clara_timeline_describe_months:
 * @months: a length of time
 *
 * Returns: (transfer full): it in years and months
 */
char *
clara_timeline_describe_months (guint months)
{
  guint years = months / 12, rest = months % 12;
  g_autofree char *whole = g_strdup_printf (ngettext ("%u year", "%u years", years), years);
  g_autofree char *part = g_strdup_printf (ngettext ("%u month", "%u months", rest), rest);

  if (years == 0)
    return g_steal_pointer (&part);
  if (rest == 0)
    return g_steal_pointer (&whole);

  return g_strdup_printf (C_ ("years and months", "%s %s"), whole, part);
}

/**
 * clara_timeline_new:
 *
 * Returns: (transfer floating): a timeline
 */
GtkWidget *
clara_timeline_new (void)
{
  return g_object_new (CLARA_TYPE_TIMELINE, NULL);
}

/**
 * clara_timeline_set_profile:
 * @self: a timeline
 * @profile: (nullable): whose employments are shown
 */
void
clara_timeline_set_profile (ClaraTimeline *self, ClaraProfile *profile)
{
  int now = clara_year_month_first (clara_year_month_from_ms (clara_date_now_ms ()));
  guint n = profile != NULL ? clara_profile_get_n_experience (profile) : 0;
  GtkWidget *child;

  g_return_if_fail (CLARA_IS_TIMELINE (self));

  while ((child = gtk_widget_get_first_child (self->list)) != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (self->list), child);
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
  if (n == 0)
    return;

  find_range (self, profile, now);
  for (guint i = 0; i < n; i++)
    gtk_list_box_append (GTK_LIST_BOX (self->list),
                         make_row (self, clara_profile_get_experience (profile, i), now));
  if (self->last > self->first + 1)
    gtk_list_box_append (GTK_LIST_BOX (self->list), make_axis (self));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-profile-view.h"

#include "clara-timeline.h"

#include <glib/gi18n.h>

/**
 * ClaraProfileView:
 *
 * What was read of a candidate: experience as a timeline, education, languages, certifications. What was not found is
 * left out. Main thread only.
 */
struct _ClaraProfileView
{
  AdwBin parent_instance;

  AdwPreferencesGroup *experience_group;
  ClaraTimeline *timeline;
  GtkWidget *education_group;
  GtkListBox *education_list;
  GtkWidget *language_group;
  GtkListBox *language_list;
  GtkWidget *certification_group;
  GtkListBox *certification_list;
};

G_DEFINE_FINAL_TYPE (ClaraProfileView, clara_profile_view, ADW_TYPE_BIN)

static const struct
{
  const char *code;
  const char *name;
} languages[] = {
  { "ar", N_ ("Arabic") },     { "bg", N_ ("Bulgarian") },  { "bn", N_ ("Bengali") },
  { "cs", N_ ("Czech") },      { "da", N_ ("Danish") },     { "de", N_ ("German") },
  { "el", N_ ("Greek") },      { "en", N_ ("English") },    { "es", N_ ("Spanish") },
  { "et", N_ ("Estonian") },   { "fa", N_ ("Persian") },    { "fi", N_ ("Finnish") },
  { "ga", N_ ("Irish") },      { "cy", N_ ("Welsh") },      { "ca", N_ ("Catalan") },
  { "eu", N_ ("Basque") },     { "is", N_ ("Icelandic") },  { "sq", N_ ("Albanian") },
  { "fr", N_ ("French") },     { "he", N_ ("Hebrew") },     { "hi", N_ ("Hindi") },
  { "hr", N_ ("Croatian") },   { "hu", N_ ("Hungarian") },  { "id", N_ ("Indonesian") },
  { "it", N_ ("Italian") },    { "ja", N_ ("Japanese") },   { "ko", N_ ("Korean") },
  { "lt", N_ ("Lithuanian") }, { "lv", N_ ("Latvian") },    { "nb", N_ ("Norwegian") },
  { "nl", N_ ("Dutch") },      { "no", N_ ("Norwegian") },  { "pl", N_ ("Polish") },
  { "pt", N_ ("Portuguese") }, { "ro", N_ ("Romanian") },   { "ru", N_ ("Russian") },
  { "sk", N_ ("Slovak") },     { "sl", N_ ("Slovenian") },  { "sr", N_ ("Serbian") },
  { "sv", N_ ("Swedish") },    { "ta", N_ ("Tamil") },      { "th", N_ ("Thai") },
  { "tl", N_ ("Tagalog") },    { "tr", N_ ("Turkish") },    { "uk", N_ ("Ukrainian") },
  { "ur", N_ ("Urdu") },       { "vi", N_ ("Vietnamese") }, { "zh", N_ ("Chinese") },
};

static void
clara_profile_view_dispose (GObject *object)
{
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), CLARA_TYPE_PROFILE_VIEW);

  G_OBJECT_CLASS (clara_profile_view_parent_class)->dispose (object);
}

static void
clara_profile_view_class_init (ClaraProfileViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = clara_profile_view_dispose;
  g_type_ensure (CLARA_TYPE_TIMELINE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/clara/Clara/candidate/clara-profile-view.ui");
  gtk_widget_class_bind_template_child (widget_class, ClaraProfileView, experience_group);
  gtk_widget_class_bind_template_child (widget_class, ClaraProfileView, timeline);
  gtk_widget_class_bind_template_child (widget_class, ClaraProfileView, education_group);
  gtk_widget_class_bind_template_child (widget_class, ClaraProfileView, education_list);
  gtk_widget_class_bind_template_child (widget_class, ClaraProfileView, language_group);
  gtk_widget_class_bind_template_child (widget_class, ClaraProfileView, language_list);
  gtk_widget_class_bind_template_child (widget_class, ClaraProfileView, certification_group);
  gtk_widget_class_bind_template_child (widget_class, ClaraProfileView, certification_list);
}

static void
clara_profile_view_init (ClaraProfileView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
clear (GtkListBox *list)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (list))) != NULL)
    gtk_list_box_remove (list, child);
}

/* A stranger's words are never mark-up. */
static void
add_row (GtkListBox *list, const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *above = g_markup_escape_text (title, -1);
  g_autofree char *below = subtitle != NULL ? g_markup_escape_text (subtitle, -1) : NULL;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), above);
  if (below != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), below);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  gtk_list_box_append (list, row);
}

static const char *
get_degree_words (ClaraDegreeLevel level)
{
  switch (level)
    {
    case CLARA_DEGREE_SECONDARY:
      return _ ("School leaving certificate");
    case CLARA_DEGREE_ASSOCIATE:
      return _ ("Vocational or associate degree");
    case CLARA_DEGREE_BACHELOR:
      return _ ("Bachelor’s degree");
    case CLARA_DEGREE_MASTER:
      return _ ("Master’s degree");
    case CLARA_DEGREE_DOCTORATE:
      return _ ("Doctorate");
    default:
      return _ ("Education");
    }
}

static void
add_education (ClaraProfileView *self, const ClaraEducation *education)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  const char *title = education->degree != NULL ? education->degree
                                                : get_degree_words (education->level);
  g_autofree char *subtitle = NULL;

  if (education->field != NULL)
    g_ptr_array_add (parts, g_strdup (education->field));
  if (education->school != NULL)
    g_ptr_array_add (parts, g_strdup (education->school));
  if (education->end.year > 0)
    g_ptr_array_add (parts, g_strdup_printf ("%d", education->end.year));
  if (!education->finished)
    g_ptr_array_add (parts, g_strdup (_ ("not finished")));
  g_ptr_array_add (parts, NULL);
  subtitle = g_strjoinv (" · ", (char **) parts->pdata);
  add_row (self->education_list, title, *subtitle != '\0' ? subtitle : NULL);
}

static const char *
get_language_name (const char *code)
{
  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    if (g_str_equal (code, languages[i].code))
      return _ (languages[i].name);

  return code;
}

static char *
describe_level (ClaraLanguageLevel level)
{
  if (level == CLARA_LANGUAGE_NATIVE)
    return g_strdup (_ ("Native"));
  if (level == CLARA_LANGUAGE_UNKNOWN)
    return g_strdup (_ ("Level not said"));

  return g_ascii_strup (clara_language_level_to_string (level), -1);
}

/**
 * clara_profile_view_set_profile:
 * @self: a view
 * @profile: (nullable): what was read
 */
void
clara_profile_view_set_profile (ClaraProfileView *self, ClaraProfile *profile)
{
  g_return_if_fail (CLARA_IS_PROFILE_VIEW (self));

  clear (self->education_list);
  clear (self->language_list);
  clear (self->certification_list);
  clara_timeline_set_profile (self->timeline, profile);
  gtk_widget_set_visible (GTK_WIDGET (self), profile != NULL);
  if (profile == NULL)
    return;

  if (clara_profile_get_months (profile) > 0)
    {
      g_autofree char *months = clara_timeline_describe_months (clara_profile_get_months (profile));
      g_autofree char *text = g_strdup_printf (_ ("%s in all, each month counted once"), months);

      adw_preferences_group_set_description (self->experience_group, text);
    }
  else
    adw_preferences_group_set_description (self->experience_group, NULL);
  for (guint i = 0; i < clara_profile_get_n_education (profile); i++)
    add_education (self, clara_profile_get_education (profile, i));
  for (guint i = 0; i < clara_profile_get_n_languages (profile); i++)
    {
      const ClaraLanguageSkill *language = clara_profile_get_language (profile, i);
      g_autofree char *level = describe_level (language->level);

      add_row (self->language_list, get_language_name (language->language), level);
    }
  for (guint i = 0; i < clara_profile_get_n_certifications (profile); i++)
    add_row (self->certification_list, clara_profile_get_certification (profile, i)->name, NULL);

  gtk_widget_set_visible (GTK_WIDGET (self->experience_group),
                          clara_profile_get_n_experience (profile) > 0);
  gtk_widget_set_visible (self->education_group, clara_profile_get_n_education (profile) > 0);
  gtk_widget_set_visible (self->language_group, clara_profile_get_n_languages (profile) > 0);
  gtk_widget_set_visible (self->certification_group,
                          clara_profile_get_n_certifications (profile) > 0);
}

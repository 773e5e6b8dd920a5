/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-setup-window-private.h"

#include "clara-preferences-private.h"
#include "clara-waiter.h"
#include "clara-wording.h"

#include <glib/gi18n.h>

#define PLACE_KEY "clara-place"

/* So many candidates are looked at before anything is kept: two pages of Lever's. */
#define MAX_COUNTED 200u

/* What a stage or an archive reason in Lever says of a card, and how many it would move. */

/* A stage or a reason of a row. Lives as long as the row. */
typedef struct
{
  ClaraSetupWindow *self; /* (unowned): the row is in its window */
  ClaraStatusMapKind kind;
  char *id; /* (owned) */
} Place;

static void
place_free (gpointer data)
{
  Place *place = data;

  g_free (place->id);
  g_free (place);
}

/* In the order of the list; before them nothing is said. */
static const ClaraStatus choices[] = { CLARA_STATUS_TO_REVIEW, CLARA_STATUS_NOT_QUALIFIED,
                                       CLARA_STATUS_PRE_QUALIFIED, CLARA_STATUS_QUALIFIED };

static guint
count (const ClaraSetupWindow *self, const Place *place)
{
  return place->kind == CLARA_STATUS_MAP_STAGE
             ? clara_lever_preview_get_stage (self->preview, place->id)
             : clara_lever_preview_get_reason (self->preview, place->id);
}

/* (transfer full): what the mapping would do to those who were counted. */
static char *
describe (ClaraSetupWindow *self)
{
  guint n_placed = 0, n[CLARA_N_STATUSES] = { 0 };
  const ClaraLeverPreview *preview = self->preview;
  g_autofree char *how_many = NULL;

  for (guint i = 0; i < self->rows->len; i++)
    {
      const Place *place = g_object_get_data (g_ptr_array_index (self->rows, i), PLACE_KEY);
      ClaraStatus status;

      if (clara_status_map_get (self->map, place->kind, place->id, &status))
        {
          n[status] += count (self, place);
          n_placed += count (self, place);
        }
    }
  how_many = g_strdup_printf (
      preview->complete ? ngettext ("Of the %u candidate of your jobs",
                                    "Of the %u candidates of your jobs", preview->n_read)
                        : ngettext ("Of the first %u candidate of your jobs",
                                    "Of the first %u candidates of your jobs", preview->n_read),
      preview->n_read);

  return g_strdup_printf (_ ("%s, %u would be Qualified, %u Pre-Qualified, %u Not Qualified and %u "
                             "To Review because of Lever; %u are placed by their score alone."),
                          how_many, n[CLARA_STATUS_QUALIFIED], n[CLARA_STATUS_PRE_QUALIFIED],
                          n[CLARA_STATUS_NOT_QUALIFIED], n[CLARA_STATUS_TO_REVIEW],
                          preview->n_read - MIN (n_placed, preview->n_read));
}

static void
update (ClaraSetupWindow *self)
{
  g_autofree char *text = NULL;

  if (self->preview == NULL)
    return;
  text = self->preview->n_read == 0 ? g_strdup (_ ("Nobody has applied for your jobs yet."))
                                    : describe (self);
  gtk_label_set_text (self->preview_label, text);
}

static void
show_counts (ClaraSetupWindow *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      AdwActionRow *row = g_ptr_array_index (self->rows, i);
      guint n = count (self, g_object_get_data (G_OBJECT (row), PLACE_KEY));
      g_autofree char *text = g_strdup_printf (
          ngettext ("%u candidate now", "%u candidates now", n), n);

      adw_action_row_set_subtitle (row, n > 0 ? text : "");
    }
}

static void
counted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraSetupWindow) self = clara_waiter_end (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraLeverPreview)
      preview = clara_workspace_preview_lever_finish (CLARA_WORKSPACE (source), result, &error);

  if (self == NULL || self->setup.step != CLARA_SETUP_MAPPING)
    return;
  if (preview == NULL)
    {
      gtk_label_set_text (self->preview_label,
                          _ ("It cannot be counted now how many candidates that would move."));
      return;
    }
  g_clear_pointer (&self->preview, clara_lever_preview_free);
  self->preview = g_steal_pointer (&preview);
  show_counts (self);
  update (self);
}

static void
begin_count (ClaraSetupWindow *self)
{
  g_autoptr (GPtrArray) postings = g_ptr_array_new ();
  gboolean skip = g_strcmp0 (clara_setup_window_get (self, "skip-archived"), "false") != 0;

  for (guint i = 0; i < self->lever->postings->len; i++)
    {
      const ClaraJob *job = g_ptr_array_index (self->lever->postings, i);

      if (job->processed)
        g_ptr_array_add (postings, job->posting);
    }
  g_ptr_array_add (postings, NULL);
  clara_workspace_preview_lever_async (self->workspace, (const char *const *) postings->pdata, skip,
                                       MAX_COUNTED, self->cancellable, counted_cb,
                                       clara_waiter_new (self, self->cancellable));
}

/**
 * clara_setup_keep_mapping:
 * @self: a wizard that shows the mapping
 *
 * Writes what is shown.
 */
void
clara_setup_keep_mapping (ClaraSetupWindow *self)
{
  g_autofree char *value = clara_status_map_to_string (self->map);

  clara_setup_window_set (self, "status-map", value);
}

static void
chosen_cb (AdwComboRow *row, GParamSpec *pspec, Place *place)
{
  guint selected = adw_combo_row_get_selected (row);
  ClaraSetupWindow *self = place->self;

  if (selected > G_N_ELEMENTS (choices))
    return;
  clara_status_map_set (self->map, place->kind, place->id,
                        selected == 0 ? NULL : &choices[selected - 1]);
  clara_setup_keep_mapping (self);
  update (self);
}

static guint
find_choice (ClaraSetupWindow *self, ClaraStatusMapKind kind, const char *id)
{
  ClaraStatus status;

  if (clara_status_map_get (self->map, kind, id, &status))
    for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
      if (choices[i] == status)
        return i + 1;

  return 0;
}

static void
add_places (ClaraSetupWindow *self,
            AdwPreferencesGroup *group,
            ClaraStatusMapKind kind,
            GPtrArray *names)
{
  const char *words[G_N_ELEMENTS (choices) + 2] = { _ ("By the Score") };

  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    words[i + 1] = clara_wording_for_status (choices[i]);
  for (guint i = 0; i < names->len; i++)
    {
      const ClaraLeverName *name = g_ptr_array_index (names, i);
      g_autoptr (GtkStringList) list = gtk_string_list_new (words);
      GtkWidget *row = adw_combo_row_new ();
      Place *place = g_new0 (Place, 1);

      place->self = self;
      place->kind = kind;
      place->id = g_strdup (name->id);
      g_object_set_data_full (G_OBJECT (row), PLACE_KEY, place, place_free);
      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name->label);
      adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (list));
      adw_combo_row_set_selected (ADW_COMBO_ROW (row), find_choice (self, kind, name->id));
      g_signal_connect (row, "notify::selected", G_CALLBACK (chosen_cb), place);
      adw_preferences_group_add (group, row);
      g_ptr_array_add (self->rows, row);
    }
}

static void
suggest (ClaraStatusMap *map, ClaraStatusMapKind kind, GPtrArray *names)
{
  for (guint i = 0; i < names->len; i++)
    {
      const ClaraLeverName *name = g_ptr_array_index (names, i);
      ClaraStatus status;

      if (clara_status_map_suggest (kind, name->id, name->label, name->detail, &status))
        clara_status_map_set (map, kind, name->id, &status);
    }
}

/* A team that has said nothing begins with what is suggested; what it has said is never overruled. */
static void
read_map (ClaraSetupWindow *self)
{
  g_clear_pointer (&self->map, clara_status_map_free);
  self->map = clara_status_map_new (clara_setup_window_get (self, "status-map"));
  if (self->alone || !clara_status_map_is_empty (self->map))
    return;
  suggest (self->map, CLARA_STATUS_MAP_STAGE, self->lever->stages);
  suggest (self->map, CLARA_STATUS_MAP_REASON, self->lever->reasons);
}

/**
 * clara_setup_make_mapping:
 * @self: a wizard that has read what there is
 *
 * Returns: (transfer floating): the page that asks what stages and archive reasons say of a card
 */
GtkWidget *
clara_setup_make_mapping (ClaraSetupWindow *self)
{
  AdwPreferencesPage *page = clara_setup_new_page (
      _ ("What Does a Stage in Lever Say?"),
      _ ("When a person in Lever has moved somebody on, Clara’s board follows. It works one way: "
         "Clara never moves anybody in Lever. What you decide in Clara afterwards stands."));
  AdwPreferencesGroup *group = clara_preferences_add_group (page, NULL, NULL);
  GtkWidget *label = gtk_label_new (_ ("Counting your candidates…"));

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->preview, clara_lever_preview_free);
  self->rows = g_ptr_array_new ();
  read_map (self);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "card");
  gtk_widget_add_css_class (label, "setup-note");
  self->preview_label = GTK_LABEL (label);
  adw_preferences_group_add (group, label);
  group = clara_preferences_add_group (page, _ ("Stages"), NULL);
  add_places (self, group, CLARA_STATUS_MAP_STAGE, self->lever->stages);
  group = clara_preferences_add_group (page, _ ("Archive Reasons"), NULL);
  add_places (self, group, CLARA_STATUS_MAP_REASON, self->lever->reasons);
  begin_count (self);

  return GTK_WIDGET (page);
}

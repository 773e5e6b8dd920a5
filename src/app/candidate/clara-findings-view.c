/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-findings-view.h"

#include "clara-wording.h"

#include <glib/gi18n.h>
#include <string.h>

/**
 * ClaraFindingsView:
 *
 * What a person should know of the documents before they judge: what could not be read, and what to do about it; words
 * that no reader sees, told calmly, for many come there by accident; that somebody may stand here twice. Main thread
 * only.
 */
struct _ClaraFindingsView
{
  AdwBin parent_instance;

  GtkWidget *list;
  guint n_rows;
};

G_DEFINE_FINAL_TYPE (ClaraFindingsView, clara_findings_view, ADW_TYPE_BIN)

/* Why a document could not be read, and what helps; the names are the extractor's. */
static const struct
{
  const char *reason;
  const char *words;
} reasons[] = {
  { "encrypted", N_ ("It is locked with a password. Ask for a copy without one.") },
  { "empty", N_ ("The file is empty. Ask for it again.") },
  { "too-large", N_ ("It is larger than what Clara reads. Ask for a smaller file.") },
  { "nested", N_ ("It is an archive. Unpack it and import the documents in it.") },
  { "damaged", N_ ("The file is damaged. Ask for it again.") },
  { "unsupported-format", N_ ("Clara does not read this kind of file. Ask for a PDF.") },
  { "mislabelled", N_ ("The file is not what its name says. Ask for a PDF.") },
  { "timed-out", N_ ("Reading it took too long. Ask for a simpler file, or read it yourself.") },
  { "no-text", N_ ("No text can be seen in it. It may be a picture: look at it yourself.") },
  { "sandbox-unavailable", N_ ("Documents cannot be read safely on this machine.") },
  { "worker-failed", N_ ("Reading it failed. Look at it yourself, or ask for a PDF.") },
};

static void
clara_findings_view_class_init (ClaraFindingsViewClass *klass)
{
}

static void
clara_findings_view_init (ClaraFindingsView *self)
{
  self->list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("To know of the documents"), -1);
  adw_bin_set_child (ADW_BIN (self), self->list);
}

static void
add_row (ClaraFindingsView *self, const char *icon, const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *image = gtk_image_new_from_icon_name (icon);
  g_autofree char *above = g_markup_escape_text (title, -1);
  g_autofree char *below = g_markup_escape_text (subtitle, -1);

  gtk_accessible_update_state (GTK_ACCESSIBLE (image), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), image);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), above);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), below);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  gtk_list_box_append (GTK_LIST_BOX (self->list), row);
  self->n_rows++;
}

static const char *
explain (const char *reason)
{
  for (gsize i = 0; i < G_N_ELEMENTS (reasons); i++)
    if (g_str_equal (reason, reasons[i].reason))
      return _ (reasons[i].words);

  return _ ("Look at it yourself, or ask for a PDF.");
}

static void
add_unread (ClaraFindingsView *self, const ClaraCandidateView *candidate)
{
  for (guint i = 0; i < candidate->materials->len; i++)
    {
      const ClaraMaterialView *material = g_ptr_array_index (candidate->materials, i);
      g_autofree char *title = NULL;

      if (material->material->reason == NULL)
        continue;
      title = g_strdup_printf (_ ("%s: This Could Not Be Read"),
                               clara_wording_for_material (material->material->kind));
      add_row (self, "dialog-warning-symbolic", title, explain (material->material->reason));
    }
}

static void
add_hidden (ClaraFindingsView *self, const ClaraCandidateView *candidate)
{
  guint n = 0;
  g_autofree char *text = NULL;

  for (guint i = 0; i < candidate->materials->len; i++)
    n += ((const ClaraMaterialView *) g_ptr_array_index (candidate->materials, i))
             ->material->hidden;
  if (n == 0)
    return;

  text = g_strdup_printf (
      ngettext ("%u passage was found that a reader of the pages does not see. It is left out of "
                "the text and of the score, and changes neither. Templates and editors leave such "
                "traces, too.",
                "%u passages were found that a reader of the pages does not see. They are left out "
                "of the text and of the score, and change neither. Templates and editors leave "
                "such traces, too.",
                n),
      n);
  add_row (self, "view-conceal-symbolic", _ ("Hidden Text Was Left Out"), text);
}

/* In the user's language where the kind is known; else in the words of whoever warned. */
static const char *
get_warning_words (const char *kind, const char *message)
{
  static const struct
  {
    const char *kind;
    const char *words;
  } known[] = {
    { "ocr", N_ ("The text was read from a picture; letters may be wrong.") },
    { "echo", N_ ("Some of the text repeats the job advertisement. It was not counted.") },
    { "keyword-list", N_ ("Some skills only stand in a list. They count little.") },
    { "thin", N_ ("There is too little text to say what is missing.") },
    { "faint-text", N_ ("Some of the text is so faint that it is hard to read.") },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (known); i++)
    if (g_str_equal (kind, known[i].kind))
      return _ (known[i].words);

  return message;
}

static void
add_warnings (ClaraFindingsView *self, const ClaraCandidateView *candidate)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint n = candidate->score != NULL ? clara_score_get_n_warnings (candidate->score) : 0;

  for (guint i = 0; i < n; i++)
    {
      const char *kind, *message, *words;

      clara_score_get_warning (candidate->score, i, &kind, &message);
      words = get_warning_words (kind, message);
      if (g_str_equal (kind, "hidden-text") || strstr (text->str, words) != NULL)
        continue;
      if (text->len > 0)
        g_string_append_c (text, '\n');
      g_string_append (text, words);
    }
  if (text->len > 0)
    add_row (self, "dialog-information-symbolic", _ ("Worth Knowing"), text->str);
}

/**
 * clara_findings_view_set_candidate:
 * @self: a view
 * @candidate: about whom
 */
void
clara_findings_view_set_candidate (ClaraFindingsView *self, ClaraCandidateView *candidate)
{
  GtkWidget *child;

  g_return_if_fail (CLARA_IS_FINDINGS_VIEW (self));

  self->n_rows = 0;
  while ((child = gtk_widget_get_first_child (self->list)) != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (self->list), child);
  add_unread (self, candidate);
  add_hidden (self, candidate);
  add_warnings (self, candidate);
  if (candidate->card->duplicates > 0)
    {
      g_autofree char *text = g_strdup_printf (
          ngettext ("%u other application in this workspace may be of the same person.",
                    "%u other applications in this workspace may be of the same person.",
                    candidate->card->duplicates),
          candidate->card->duplicates);

      add_row (self, "edit-copy-symbolic", _ ("Perhaps Here Twice"), text);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), self->n_rows > 0);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-compat-preferences.h"

#include "clara-compat.h"

#include <glib/gi18n.h>
#include <string.h>

/* The window of preferences, which AdwPreferencesDialog of 1.5 follows, and a question that AdwAlertDialog of 1.5 does. */
G_GNUC_BEGIN_IGNORE_DEPRECATIONS

/**
 * clara_compat_preferences_new:
 * @parent: the window it belongs to
 *
 * Returns: (transfer none): a window for pages of preferences, not shown yet; owned by GTK
 */
GtkWindow *
clara_compat_preferences_new (GtkWindow *parent)
{
  return g_object_new (ADW_TYPE_PREFERENCES_WINDOW, "transient-for", parent, "modal", TRUE,
                       "destroy-with-parent", TRUE, "default-width", 660, "default-height", 640,
                       NULL);
}

/**
 * clara_compat_preferences_add:
 * @self: a window of preferences
 * @page: what is added
 */
void
clara_compat_preferences_add (GtkWindow *self, AdwPreferencesPage *page)
{
  adw_preferences_window_add (ADW_PREFERENCES_WINDOW (self), page);
}

/**
 * clara_compat_preferences_show:
 * @self: a window of preferences
 * @page: the name of one of its pages
 */
void
clara_compat_preferences_show (GtkWindow *self, const char *page)
{
  adw_preferences_window_set_visible_page_name (ADW_PREFERENCES_WINDOW (self), page);
}

/**
 * clara_compat_preferences_tell:
 * @self: a window of preferences
 * @toast: (transfer full): what is said
 */
void
clara_compat_preferences_tell (GtkWindow *self, AdwToast *toast)
{
  adw_preferences_window_add_toast (ADW_PREFERENCES_WINDOW (self), toast);
}

/* A question for a passphrase. Lives as long as its dialog. */
typedef struct
{
  GObject *owner; /* (owned) */
  ClaraPassphraseFunc func;
  gpointer user_data;
  AdwMessageDialog *dialog;
  GtkEditable *first;
  GtkEditable *second; /* (nullable) */
  GtkWidget *hint;     /* (nullable): says whether both are the same */
  gsize least;
} Question;

static void
changed_cb (GtkEditable *row, Question *question)
{
  const char *first, *second;
  gboolean is_long, same;

  /* A field is emptied as it goes, when the other one may be gone already. */
  if (gtk_widget_in_destruction (GTK_WIDGET (question->dialog)))
    return;

  first = gtk_editable_get_text (question->first);
  second = question->second != NULL ? gtk_editable_get_text (question->second) : first;
  is_long = strlen (first) >= question->least;
  same = g_str_equal (first, second);
  adw_message_dialog_set_response_enabled (question->dialog, "yes", is_long && same);
  if (question->second == NULL)
    return;
  gtk_label_set_text (GTK_LABEL (question->hint), *first == '\0' ? ""
                                                  : !is_long     ? _ ("Too short")
                                                  : !same ? _ ("The two are not the same yet")
                                                          : _ ("The two are the same"));
}

static void
entered_cb (GtkWidget *row, Question *question)
{
  AdwMessageDialog *dialog = question->dialog;

  if (!adw_message_dialog_get_response_enabled (dialog, "yes"))
    return;

  /* A dialog closes by itself only where one of its own buttons answers it. */
  g_object_ref (dialog);
  adw_message_dialog_response (dialog, "yes");
  gtk_window_destroy (GTK_WINDOW (dialog));
  g_object_unref (dialog);
}

static void
response_cb (AdwMessageDialog *dialog, const char *response, Question *question)
{
  char *passphrase = g_str_equal (response, "yes")
                         ? g_strdup (gtk_editable_get_text (question->first))
                         : NULL;

  /* The rows of libadwaita 1.2 are told that the focus leaves them, even when they are gone. */
  gtk_window_set_focus (GTK_WINDOW (dialog), NULL);
  question->func (passphrase, question->user_data);
  if (passphrase != NULL)
    explicit_bzero (passphrase, strlen (passphrase));
  g_free (passphrase);
}

/* Rows may still tell of a change while their dialog goes. */
static void
question_free (gpointer data)
{
  Question *question = data;

  g_object_unref (question->owner);
  g_free (question);
}

static GtkEditable *
add_row (GtkWidget *list, const char *title, Question *question)
{
  GtkWidget *row = adw_password_entry_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_list_box_append (GTK_LIST_BOX (list), row);
  g_signal_connect (row, "changed", G_CALLBACK (changed_cb), question);
  g_signal_connect (row, "entry-activated", G_CALLBACK (entered_cb), question);

  return GTK_EDITABLE (row);
}

/**
 * clara_compat_ask_passphrase:
 * @parent: the window it belongs to
 * @heading: the question
 * @body: what follows from the answer
 * @yes: the button that goes on, with a mnemonic
 * @twice: whether it is to be typed twice, because it is new
 * @least: the fewest bytes
 * @func: told the answer
 * @user_data: for @func
 * @owner: an object that is kept until the answer
 */
void
clara_compat_ask_passphrase (GtkWindow *parent,
                             const char *heading,
                             const char *body,
                             const char *yes,
                             gboolean twice,
                             gsize least,
                             ClaraPassphraseFunc func,
                             gpointer user_data,
                             GObject *owner)
{
  Question *question = g_new0 (Question, 1);
  GtkWidget *dialog = adw_message_dialog_new (parent, heading, body);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *list = gtk_list_box_new ();

  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, heading,
                                  -1);
  g_object_set_data_full (G_OBJECT (dialog), "clara-question", question, question_free);
  question->owner = g_object_ref (owner);
  question->func = func;
  question->user_data = user_data;
  question->dialog = ADW_MESSAGE_DIALOG (dialog);
  question->least = least;
  question->first = add_row (list, _ ("Passphrase"), question);
  if (twice)
    {
      question->second = add_row (list, _ ("The Same Again"), question);
      question->hint = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS,
                                     NULL);
      gtk_widget_add_css_class (question->hint, "dim-label");
    }
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_box_append (GTK_BOX (box), list);
  if (twice)
    gtk_box_append (GTK_BOX (box), question->hint);
  adw_message_dialog_set_extra_child (question->dialog, box);
  adw_message_dialog_add_responses (question->dialog, "cancel", _ ("_Cancel"), "yes", yes, NULL);
  adw_message_dialog_set_response_appearance (question->dialog, "yes", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_response_enabled (question->dialog, "yes", FALSE);
  adw_message_dialog_set_default_response (question->dialog, "yes");
  adw_message_dialog_set_close_response (question->dialog, "cancel");
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), question);
  clara_compat_name_buttons (dialog);
  gtk_window_present (GTK_WINDOW (dialog));
  gtk_widget_grab_focus (GTK_WIDGET (question->first));
}

G_GNUC_END_IGNORE_DEPRECATIONS

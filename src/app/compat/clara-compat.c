/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-compat.h"

#include "clara-version.h"

#include <glib/gi18n.h>

/*
 * What newer versions of GTK and libadwaita have deprecated and the oldest supported ones need: here, and nowhere else.
 * File dialogs: GtkFileDialog is 4.10. Questions: AdwAlertDialog is 1.5. Colours of a widget: gtk_widget_get_color() is
 * 4.10, and names of colours have no successor yet.
 */
G_GNUC_BEGIN_IGNORE_DEPRECATIONS

/* A question that waits for its answer. */
typedef struct
{
  GObject *owner; /* (owned): lives until it is answered */
  ClaraAnsweredFunc answered;
  ClaraFilesChosenFunc chosen;
  gpointer user_data;
  GtkWidget *row; /* (nullable): where is written */
} Question;

static void
question_free (Question *question)
{
  g_clear_object (&question->owner);
  g_free (question);
}

static void
file_response_cb (GtkNativeDialog *dialog, int response, gpointer user_data)
{
  Question *question = user_data;
  g_autoptr (GListModel) files = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    files = gtk_file_chooser_get_files (GTK_FILE_CHOOSER (dialog));
  question->chosen (files, question->user_data);
  question_free (question);
  g_object_unref (dialog);
}

/**
 * clara_compat_choose_files:
 * @parent: the window it belongs to
 * @what: what is asked for
 * @title: what it is called
 * @name: (nullable): the name that is suggested for a file to write
 * @func: told of the answer
 * @user_data: for @func
 * @owner: an object that is kept until the answer
 *
 * Asks for files, in the desktop's own dialog. Nothing of what is chosen is told to the list of recent files.
 */
void
clara_compat_choose_files (GtkWindow *parent,
                           ClaraChoose what,
                           const char *title,
                           const char *name,
                           ClaraFilesChosenFunc func,
                           gpointer user_data,
                           GObject *owner)
{
  GtkFileChooserAction action = what == CLARA_CHOOSE_FOLDER ? GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER
                                : what == CLARA_CHOOSE_SAVE ? GTK_FILE_CHOOSER_ACTION_SAVE
                                                            : GTK_FILE_CHOOSER_ACTION_OPEN;
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (title, parent, action, NULL, NULL);
  Question *question = g_new0 (Question, 1);

  question->owner = g_object_ref (owner);
  question->chosen = func;
  question->user_data = user_data;
  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (dialog), what == CLARA_CHOOSE_SEVERAL);
  if (name != NULL)
    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect (dialog, "response", G_CALLBACK (file_response_cb), question);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

/**
 * clara_compat_get_color:
 * @widget: a widget
 * @color: (out): the colour its words have
 */
void
clara_compat_get_color (GtkWidget *widget, GdkRGBA *color)
{
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), color);
}

/**
 * clara_compat_lookup_color:
 * @widget: a widget
 * @name: the name of a colour in the style sheet, such as `accent_color`
 * @color: (out): what it is there; left alone where there is none of that name
 *
 * Returns: whether there is one
 */
gboolean
clara_compat_lookup_color (GtkWidget *widget, const char *name, GdkRGBA *color)
{
  return gtk_style_context_lookup_color (gtk_widget_get_style_context (widget), name, color);
}

/**
 * clara_compat_name_buttons:
 * @root: a widget with all that is in it
 *
 * GTK 4.8 names a button twice: by its words with the mark of the mnemonic in them, and by the label within. The label
 * alone is left. The button within a drop-down list it does not name at all: it takes the name of the list.
 */
void
clara_compat_name_buttons (GtkWidget *root)
{
  GQueue queue = G_QUEUE_INIT;

  g_queue_push_tail (&queue, root);
  while (!g_queue_is_empty (&queue))
    {
      GtkWidget *widget = g_queue_pop_head (&queue);
      GtkWidget *child = gtk_widget_get_first_child (widget);

      if (GTK_IS_BUTTON (widget) && gtk_button_get_label (GTK_BUTTON (widget)) != NULL &&
          gtk_button_get_use_underline (GTK_BUTTON (widget)))
        gtk_accessible_reset_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL);
      if (GTK_IS_DROP_DOWN (widget) && child != NULL)
        gtk_accessible_update_relation (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                        widget, NULL, -1);
      for (; child != NULL; child = gtk_widget_get_next_sibling (child))
        g_queue_push_tail (&queue, child);
    }
}

static void
answered_cb (AdwMessageDialog *dialog, const char *response, gpointer user_data)
{
  Question *question = user_data;
  const char *text = question->row == NULL ? NULL
                                           : gtk_editable_get_text (GTK_EDITABLE (question->row));

  question->answered (response, text, question->user_data);
  question_free (question);
}

static GtkWidget *
make_question (GtkWindow *parent,
               const char *heading,
               const char *body,
               const char *yes,
               Question *question)
{
  GtkWidget *dialog = adw_message_dialog_new (parent, heading, body);

  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _ ("_Cancel"), "yes",
                                    yes, NULL);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "yes");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  g_signal_connect (dialog, "response", G_CALLBACK (answered_cb), question);

  return dialog;
}

/**
 * clara_compat_ask_with:
 * @parent: the window it belongs to
 * @heading: the question
 * @body: what follows from the answer
 * @extra: (nullable): what is shown below that
 * @yes: the button that does it, with a mnemonic
 * @destructive: whether something is lost by it
 * @func: told the answer: `yes` or `cancel`
 * @user_data: for @func
 * @owner: an object that is kept until the answer
 *
 * Asks a person for a choice.
 */
void
clara_compat_ask_with (GtkWindow *parent,
                       const char *heading,
                       const char *body,
                       GtkWidget *extra,
                       const char *yes,
                       gboolean destructive,
                       ClaraAnsweredFunc func,
                       gpointer user_data,
                       GObject *owner)
{
  Question *question = g_new0 (Question, 1);
  GtkWidget *dialog = make_question (parent, heading, body, yes, question);

  question->owner = g_object_ref (owner);
  question->answered = func;
  question->user_data = user_data;
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "yes",
                                              destructive ? ADW_RESPONSE_DESTRUCTIVE
                                                          : ADW_RESPONSE_SUGGESTED);
  if (destructive)
    adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  if (extra != NULL)
    adw_message_dialog_set_extra_child (ADW_MESSAGE_DIALOG (dialog), extra);
  clara_compat_name_buttons (dialog);
  gtk_window_present (GTK_WINDOW (dialog));
}

/**
 * clara_compat_ask:
 * @parent: the window it belongs to
 * @heading: the question
 * @body: what follows from the answer
 * @yes: the button that does it, with a mnemonic
 * @destructive: whether something is lost by it
 * @func: told the answer: `yes` or `cancel`
 * @user_data: for @func
 * @owner: an object that is kept until the answer
 *
 * As clara_compat_ask_with(), by words alone.
 */
void
clara_compat_ask (GtkWindow *parent,
                  const char *heading,
                  const char *body,
                  const char *yes,
                  gboolean destructive,
                  ClaraAnsweredFunc func,
                  gpointer user_data,
                  GObject *owner)
{
  clara_compat_ask_with (parent, heading, body, NULL, yes, destructive, func, user_data, owner);
}

static void
text_changed_cb (GtkEditable *row, AdwMessageDialog *dialog)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (row)));

  adw_message_dialog_set_response_enabled (dialog, "yes", *text != '\0');
}

static void
text_entered_cb (AdwEntryRow *row, AdwMessageDialog *dialog)
{
  if (!adw_message_dialog_get_response_enabled (dialog, "yes"))
    return;

  /* A dialog closes by itself only where one of its own buttons answers it. */
  g_object_ref (dialog);
  adw_message_dialog_response (dialog, "yes");
  gtk_window_destroy (GTK_WINDOW (dialog));
  g_object_unref (dialog);
}

/**
 * clara_compat_ask_text:
 * @parent: the window it belongs to
 * @heading: the question
 * @body: what the answer is for
 * @label: what the field is called
 * @yes: the button that does it, with a mnemonic
 * @required: whether something must be written
 * @func: told the answer: `yes` or `cancel`, and what was written
 * @user_data: for @func
 * @owner: an object that is kept until the answer
 *
 * Asks a person for a few words.
 */
void
clara_compat_ask_text (GtkWindow *parent,
                       const char *heading,
                       const char *body,
                       const char *label,
                       const char *yes,
                       gboolean required,
                       ClaraAnsweredFunc func,
                       gpointer user_data,
                       GObject *owner)
{
  Question *question = g_new0 (Question, 1);
  GtkWidget *dialog = make_question (parent, heading, body, yes, question);
  GtkWidget *list = gtk_list_box_new ();

  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, heading,
                                  -1);
  question->owner = g_object_ref (owner);
  question->answered = func;
  question->user_data = user_data;
  question->row = adw_entry_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (question->row), label);
  /* The title beside it is no name of it to a screen reader. */
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (gtk_editable_get_delegate (GTK_EDITABLE (question->row))),
      GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_list_box_append (GTK_LIST_BOX (list), question->row);
  adw_message_dialog_set_extra_child (ADW_MESSAGE_DIALOG (dialog), list);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "yes",
                                              ADW_RESPONSE_SUGGESTED);
  if (required)
    {
      adw_message_dialog_set_response_enabled (ADW_MESSAGE_DIALOG (dialog), "yes", FALSE);
      g_signal_connect (question->row, "changed", G_CALLBACK (text_changed_cb), dialog);
    }
  g_signal_connect (question->row, "entry-activated", G_CALLBACK (text_entered_cb), dialog);
  clara_compat_name_buttons (dialog);
  gtk_window_present (GTK_WINDOW (dialog));
  gtk_widget_grab_focus (question->row);
}

/* A page that is to be shown. */
typedef struct
{
  GtkWindow *parent; /* (owned) */
  ClaraUriFailedFunc failed;
} Showing;

static void
shown_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Showing *showing = user_data;
  g_autoptr (GError) error = NULL;

  if (!gtk_show_uri_full_finish (showing->parent, result, &error) &&
      gtk_widget_get_visible (GTK_WIDGET (showing->parent)))
    {
      g_debug ("nothing could be started: %s", error->message);
      showing->failed (showing->parent);
    }
  g_object_unref (showing->parent);
  g_free (showing);
}

/**
 * clara_compat_show_uri:
 * @parent: the window it belongs to
 * @uri: an address
 * @failed: told where nothing could be started and the window is still there
 *
 * Opens an address in the program that the desktop has for it.
 */
void
clara_compat_show_uri (GtkWindow *parent, const char *uri, ClaraUriFailedFunc failed)
{
  Showing *showing = g_new (Showing, 1);

  showing->parent = g_object_ref (parent);
  showing->failed = failed;
  gtk_show_uri_full (parent, uri, GDK_CURRENT_TIME, NULL, shown_cb, showing);
}

/**
 * clara_compat_show_about:
 * @parent: the window it belongs to
 *
 * Shows what this program is.
 */
void
clara_compat_show_about (GtkWindow *parent)
{
  const char *developers[] = { _ ("The Clara developers"), NULL };

  adw_show_about_window (parent, "application-name", _ ("Clara"), "application-icon",
                         "org.clara.Clara", "developer-name", _ ("The Clara developers"), "version",
                         clara_version_get (), "license-type", GTK_LICENSE_GPL_3_0, "developers",
                         developers, "comments",
                         _ ("Reads applications on this machine and shows the words that speak for "
                            "each requirement. A person decides."),
                         NULL);
}

G_GNUC_END_IGNORE_DEPRECATIONS

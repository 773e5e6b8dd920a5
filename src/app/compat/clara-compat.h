/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * ClaraFilesChosenFunc:
 * @files: (transfer none): the chosen files; %NULL where nothing was chosen
 * @user_data: what the caller gave along
 *
 * What is told once a person has answered a file dialog.
 */
typedef void (*ClaraFilesChosenFunc) (GListModel *files, gpointer user_data);

/**
 * ClaraChoose:
 * @CLARA_CHOOSE_ONE: one file to open
 * @CLARA_CHOOSE_SEVERAL: files to open
 * @CLARA_CHOOSE_FOLDER: a folder
 * @CLARA_CHOOSE_SAVE: a file to write
 *
 * What a file dialog asks for.
 */
typedef enum
{
  CLARA_CHOOSE_ONE,
  CLARA_CHOOSE_SEVERAL,
  CLARA_CHOOSE_FOLDER,
  CLARA_CHOOSE_SAVE,
} ClaraChoose;

void     clara_compat_choose_files  (GtkWindow            *parent,
                                     ClaraChoose           what,
                                     const char           *title,
                                     const char           *name,
                                     ClaraFilesChosenFunc  func,
                                     gpointer              user_data,
                                     GObject              *owner);
void     clara_compat_get_color     (GtkWidget            *widget,
                                     GdkRGBA              *color);
gboolean clara_compat_lookup_color  (GtkWidget            *widget,
                                     const char           *name,
                                     GdkRGBA              *color);
void     clara_compat_name_buttons  (GtkWidget            *root);
void     clara_compat_hide_pages    (GtkWidget            *stack);
void     clara_compat_show_about    (GtkWindow            *parent);

/**
 * ClaraUriFailedFunc:
 * @parent: the window that was given
 *
 * What is told where nothing could be started to show something.
 */
typedef void (*ClaraUriFailedFunc) (GtkWindow *parent);

void     clara_compat_show_uri      (GtkWindow            *parent,
                                     const char           *uri,
                                     ClaraUriFailedFunc    failed);

/**
 * ClaraAnsweredFunc:
 * @response: the id of the button
 * @text: (nullable): what was written, where something was asked for
 * @user_data: what the caller gave along
 *
 * What is told once a person has answered a question.
 */
typedef void (*ClaraAnsweredFunc) (const char *response, const char *text, gpointer user_data);

void     clara_compat_ask           (GtkWindow            *parent,
                                     const char           *heading,
                                     const char           *body,
                                     const char           *yes,
                                     gboolean              destructive,
                                     ClaraAnsweredFunc     func,
                                     gpointer              user_data,
                                     GObject              *owner);
void     clara_compat_ask_with      (GtkWindow            *parent,
                                     const char           *heading,
                                     const char           *body,
                                     GtkWidget            *extra,
                                     const char           *yes,
                                     gboolean              destructive,
                                     ClaraAnsweredFunc     func,
                                     gpointer              user_data,
                                     GObject              *owner);
void     clara_compat_ask_text      (GtkWindow            *parent,
                                     const char           *heading,
                                     const char           *body,
                                     const char           *label,
                                     const char           *yes,
                                     gboolean              required,
                                     ClaraAnsweredFunc     func,
                                     gpointer              user_data,
                                     GObject              *owner);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * ClaraPassphraseFunc:
 * @passphrase: (nullable): what was typed; %NULL: the person does not want to
 * @user_data: what the caller gave along
 *
 * What is told once a person was asked for a passphrase. @passphrase is wiped afterwards.
 */
typedef void (*ClaraPassphraseFunc) (const char *passphrase, gpointer user_data);

GtkWindow *clara_compat_preferences_new  (GtkWindow           *parent) G_GNUC_WARN_UNUSED_RESULT;
void       clara_compat_preferences_add  (GtkWindow           *self,
                                          AdwPreferencesPage  *page);
void       clara_compat_preferences_show (GtkWindow           *self,
                                          const char          *page);
void       clara_compat_preferences_tell (GtkWindow           *self,
                                          AdwToast            *toast);
void       clara_compat_ask_passphrase   (GtkWindow           *parent,
                                          const char          *heading,
                                          const char          *body,
                                          const char          *yes,
                                          gboolean             twice,
                                          gsize                least,
                                          ClaraPassphraseFunc  func,
                                          gpointer             user_data,
                                          GObject             *owner);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-compat.h"

static void
tell_pages_cb (GtkWidget *stack)
{
  g_autoptr (GtkWidget) shown = NULL;

  g_object_get (stack, "visible-child", &shown, NULL);
  for (GtkWidget *page = gtk_widget_get_first_child (stack); page != NULL;
       page = gtk_widget_get_next_sibling (page))
    gtk_accessible_update_state (GTK_ACCESSIBLE (page), GTK_ACCESSIBLE_STATE_HIDDEN, page != shown,
                                 -1);
}

/**
 * clara_compat_hide_pages:
 * @stack: a #GtkStack or #AdwViewStack with all its pages
 *
 * GTK 4.8 shows a screen reader every page of a stack at once, and lets it press what nobody sees. From now on it is told
 * of the page alone that is shown.
 */
void
clara_compat_hide_pages (GtkWidget *stack)
{
  g_return_if_fail (GTK_IS_STACK (stack) || ADW_IS_VIEW_STACK (stack));

  g_signal_connect (stack, "notify::visible-child", G_CALLBACK (tell_pages_cb), NULL);
  tell_pages_cb (stack);
}

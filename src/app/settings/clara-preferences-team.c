/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-preferences-private.h"
#include "clara-workspace-team.h"

#include <glib/gi18n.h>

#define MEMBER_KEY "clara-member"

static void reload (ClaraPreferences *self);

/* The row of a member. Lives as long as the row. */
typedef struct
{
  ClaraPreferences *self; /* (unowned): the row is in its window */
  char *email;            /* (owned) */
  ClaraRole role;
  gboolean active;
} Member;

static void
member_free (gpointer data)
{
  Member *member = data;

  g_free (member->email);
  g_free (member);
}

/* Something that is done with a member. */
typedef struct
{
  ClaraPreferences *self; /* (owned) */
  char *told;             /* (owned): what is said when it is done */
} Deed;

static Deed *
deed_new (ClaraPreferences *self, char *told)
{
  Deed *deed = g_new0 (Deed, 1);

  deed->self = clara_preferences_ref (self);
  deed->told = told;

  return deed;
}

static void
done_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Deed *deed = user_data;
  g_autoptr (GError) error = NULL;
  ClaraId member;

  if (clara_workspace_change_member_finish (CLARA_WORKSPACE (source), result, &member, &error))
    {
      clara_preferences_tell (deed->self, deed->told);
      if (deed->self->window != NULL && deed->self->new_member != NULL)
        gtk_editable_set_text (GTK_EDITABLE (deed->self->new_member), "");
    }
  else
    clara_preferences_tell_error (deed->self, _ ("The team is as it was"), error);
  reload (deed->self);
  clara_preferences_unref (deed->self);
  g_free (deed->told);
  g_free (deed);
}

static void
role_chosen_cb (AdwComboRow *row, GParamSpec *pspec, Member *member)
{
  ClaraRole role = (ClaraRole) adw_combo_row_get_selected (row);

  if (role == member->role || role >= CLARA_N_ROLES)
    return;
  member->role = role;
  clara_workspace_set_role_async (
      member->self->workspace, member->email, role, NULL, done_cb,
      deed_new (member->self, g_strdup_printf (_ ("%s is %s now"), member->email,
                                               clara_preferences_name_role (role))));
}

static void
active_switched_cb (GtkSwitch *button, GParamSpec *pspec, Member *member)
{
  gboolean active = gtk_switch_get_active (button);

  if (active == member->active)
    return;
  member->active = active;
  clara_workspace_set_active_async (
      member->self->workspace, member->email, active, NULL, done_cb,
      deed_new (member->self, g_strdup_printf (active ? _ ("%s may work with the team again")
                                                      : _ ("%s may do nothing any more"),
                                               member->email)));
}

static GtkWidget *
make_role_row (const char *title, ClaraRole role)
{
  const char *names[CLARA_N_ROLES + 1] = { NULL };
  g_autoptr (GtkStringList) list = NULL;
  GtkWidget *row = adw_combo_row_new ();

  for (guint i = 0; i < CLARA_N_ROLES; i++)
    names[i] = clara_preferences_name_role (i);
  list = gtk_string_list_new (names);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (list));
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), role);

  return row;
}

static char *
describe (ClaraPreferences *self, const ClaraMember *member)
{
  const ClaraId *me = clara_session_get_member (clara_workspace_get_session (self->workspace));
  const char *role = clara_preferences_name_role (member->role);

  if (clara_id_equal (me, &member->id))
    return g_strdup_printf (_ ("%s · you"), role);
  if (!member->active)
    return g_strdup_printf (_ ("%s · not active"), role);

  return g_strdup (role);
}

static void
add_controls (GtkWidget *row, Member *data, const ClaraMember *member)
{
  GtkWidget *role = make_role_row (_ ("Role"), member->role);
  GtkWidget *active = adw_action_row_new ();
  GtkWidget *button = gtk_switch_new ();

  g_signal_connect (role, "notify::selected", G_CALLBACK (role_chosen_cb), data);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (row), role);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (active), _ ("Active"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (active),
                               _ ("Who is not active may do nothing; what they did stays"));
  gtk_switch_set_active (GTK_SWITCH (button), member->active);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (active), button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (active), button);
  g_signal_connect (button, "notify::active", G_CALLBACK (active_switched_cb), data);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (row), active);
}

static GtkWidget *
make_member (ClaraPreferences *self, const ClaraMember *member)
{
  gboolean may = clara_preferences_may (self, CLARA_MAY_MEMBERS);
  GtkWidget *row = may ? adw_expander_row_new () : adw_action_row_new ();
  g_autofree char *subtitle = describe (self, member);
  Member *data = g_new0 (Member, 1);

  data->self = self;
  data->email = g_strdup (member->email);
  data->role = member->role;
  data->active = member->active;
  g_object_set_data_full (G_OBJECT (row), MEMBER_KEY, data, member_free);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), member->email);
  if (may)
    {
      gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      member->email, -1);
      adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), subtitle);
      add_controls (row, data, member);
    }
  else
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);

  return row;
}

/* (transfer full): whose rows are open. */
static GHashTable *
get_expanded (ClaraPreferences *self)
{
  GHashTable *emails = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < self->member_rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->member_rows, i);
      const Member *member = g_object_get_data (G_OBJECT (row), MEMBER_KEY);

      if (ADW_IS_EXPANDER_ROW (row) && adw_expander_row_get_expanded (ADW_EXPANDER_ROW (row)))
        g_hash_table_add (emails, g_strdup (member->email));
    }

  return emails;
}

static void
listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraPreferences) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray)
      members = clara_workspace_list_members_finish (CLARA_WORKSPACE (source), result, &error);
  g_autoptr (GHashTable) expanded = NULL;

  if (self->window == NULL)
    return;
  if (members == NULL)
    {
      clara_preferences_tell_error (self, _ ("The members cannot be read"), error);
      return;
    }

  expanded = get_expanded (self);
  for (guint i = 0; i < self->member_rows->len; i++)
    adw_preferences_group_remove (self->members, g_ptr_array_index (self->member_rows, i));
  g_ptr_array_set_size (self->member_rows, 0);
  for (guint i = 0; i < members->len; i++)
    {
      const ClaraMember *member = g_ptr_array_index (members, i);
      GtkWidget *row = make_member (self, member);

      adw_preferences_group_add (self->members, row);
      g_ptr_array_add (self->member_rows, row);
      if (g_hash_table_contains (expanded, member->email))
        adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
    }
}

static void
reload (ClaraPreferences *self)
{
  if (self->window != NULL)
    clara_workspace_list_members_async (self->workspace, NULL, listed_cb,
                                        clara_preferences_ref (self));
}

static void
add_cb (ClaraPreferences *self)
{
  g_autofree char *email = g_strstrip (
      g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->new_member))));

  if (*email == '\0')
    return;
  clara_workspace_add_member_async (
      self->workspace, email, (ClaraRole) adw_combo_row_get_selected (self->new_role), NULL,
      done_cb, deed_new (self, g_strdup_printf (_ ("%s belongs to the team now"), email)));
}

static void
add_new (ClaraPreferences *self, AdwPreferencesPage *page)
{
  AdwPreferencesGroup *group = clara_preferences_add_group (
      page, _ ("Add a Member"),
      _ ("Recruiters screen and decide. Hiring managers see only what is shared with them. Admins "
         "also change the team."));
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("_Add"));

  self->new_role = ADW_COMBO_ROW (make_role_row (_ ("Role"), CLARA_ROLE_RECRUITER));
  self->new_member = ADW_ENTRY_ROW (adw_entry_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->new_member), _ ("Mail Address"));
  adw_entry_row_set_input_purpose (self->new_member, GTK_INPUT_PURPOSE_EMAIL);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  adw_entry_row_add_suffix (self->new_member, button);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (add_cb), self);
  g_signal_connect_swapped (self->new_member, "entry-activated", G_CALLBACK (add_cb), self);
  adw_preferences_group_add (group, GTK_WIDGET (self->new_role));
  adw_preferences_group_add (group, GTK_WIDGET (self->new_member));
}

/**
 * clara_preferences_make_team:
 * @self: preferences, of a workspace
 *
 * Returns: (transfer floating): the page of who belongs to the team
 */
AdwPreferencesPage *
clara_preferences_make_team (ClaraPreferences *self)
{
  AdwPreferencesPage *page = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());
  g_autofree char *reason = clara_preferences_dup_reason (self, CLARA_MAY_MEMBERS);

  adw_preferences_page_set_title (page, _ ("_Team"));
  adw_preferences_page_set_use_underline (page, TRUE);
  adw_preferences_page_set_icon_name (page, "system-users-symbolic");
  adw_preferences_page_set_name (page, "team");
  self->member_rows = g_ptr_array_new ();
  self->members = clara_preferences_add_group (page, _ ("Members"), reason);
  if (reason == NULL)
    add_new (self, page);
  reload (self);

  return page;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-webhooks-group.h"

#include "clara-change.h"
#include "clara-compat.h"
#include "clara-error.h"
#include "clara-preferences-private.h"
#include "clara-setup-window-private.h"
#include "clara-setup-words.h"
#include "clara-waiter.h"
#include "clara-wording.h"
#include "clara-workspace-webhooks.h"

#include <glib/gi18n.h>
#include <string.h>

/* As others that wait for their turn at Lever read it. */
#define PROGRAM "clara"

/**
 * ClaraWebhooksGroup:
 *
 * What Lever tells of by itself, event by event, as it is now; with what begins it, tests it and ends it. Main thread only.
 */
struct _ClaraWebhooksGroup
{
  AdwPreferencesGroup parent_instance;

  ClaraWorkspace *workspace; /* (owned) (nullable): %NULL once it is disposed of */
  GCancellable *cancellable; /* (owned): ends with the widget */
  GPtrArray *rows;           /* (owned) (element-type GtkWidget): all that stands in the group */
  AdwEntryRow *address;      /* (unowned) (nullable): where somebody writes the public address */
  char *typed;               /* (owned) (nullable): what was written there last */
  char *said;                /* (owned) (nullable): what came of the last deed */
  gboolean failed;           /* whether that is bad news */
  gboolean busy;
  gboolean stale; /* whether a deed began or ended since it was shown */
  gboolean reading;
  gboolean again; /* whether there is news since the reading began */
};

G_DEFINE_FINAL_TYPE (ClaraWebhooksGroup, clara_webhooks_group, ADW_TYPE_PREFERENCES_GROUP)

static void load (ClaraWebhooksGroup *self);

/* What an event is, in words, in the order in which things happen to a candidate. */
static const struct
{
  const char *event;
  const char *words;
} events[] = {
  { "applicationCreated", N_ ("Somebody Applies") },
  { "candidateStageChange", N_ ("Somebody Comes to Another Stage") },
  { "candidateArchiveChange", N_ ("Somebody Is Archived or Taken Back") },
  { "candidateHired", N_ ("Somebody Is Hired") },
  { "candidateDeleted", N_ ("Somebody Is Deleted") },
};

static AdwActionRow *
add_row (ClaraWebhooksGroup *self, const char *title, const char *subtitle, GtkWidget *control)
{
  AdwActionRow *row = clara_preferences_add_row (ADW_PREFERENCES_GROUP (self), title, subtitle,
                                                 control);

  adw_action_row_set_subtitle_lines (row, 0);
  g_ptr_array_add (self->rows, row);

  return row;
}

static void
add_hook (ClaraWebhooksGroup *self, const ClaraLeverHook *hook, const char *event)
{
  gint64 when = hook->seen != 0 ? hook->seen : hook->verified != 0 ? hook->verified : hook->created;
  const char *icon = hook->seen != 0       ? "emblem-ok-symbolic"
                     : hook->verified != 0 ? "network-transmit-receive-symbolic"
                                           : "content-loading-symbolic";
  g_autofree char *time = clara_wording_for_time (when);
  g_autofree char *text = NULL;
  GtkWidget *image = gtk_image_new_from_icon_name (icon);
  AdwActionRow *row;

  if (hook->seen != 0)
    text = g_strdup_printf (_ ("Last seen: %s"), time);
  else if (hook->verified != 0)
    text = g_strdup_printf (_ ("Verified: %s. Lever has told of nothing yet"), time);
  else
    text = g_strdup_printf (_ ("Created: %s. Nothing has come yet"), time);
  if (hook->seen != 0)
    gtk_widget_add_css_class (image, "success");
  row = add_row (self, event, text, NULL);
  adw_action_row_add_prefix (row, image);
  /* It is said before the title, which the row is called by. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static GtkWidget *
make_button (ClaraWebhooksGroup *self, const char *label, GCallback callback)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_widget_set_sensitive (button, !self->busy);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);

  return button;
}

/* @said: (transfer full) (nullable) */
static void
end_deed (ClaraWebhooksGroup *self, char *said, gboolean failed)
{
  self->busy = FALSE;
  self->stale = TRUE;
  g_free (self->said);
  self->said = said;
  self->failed = failed;
  load (self);
}

static void
begin_deed (ClaraWebhooksGroup *self, const char *said)
{
  self->busy = TRUE;
  self->stale = TRUE;
  g_free (self->said);
  self->said = g_strdup (said);
  self->failed = FALSE;
  load (self);
}

/* Lever's own words for what it does not permit say little. */
static char *
explain_change (const GError *error)
{
  g_autofree char *words = clara_setup_explain (error);

  if (!g_error_matches (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED))
    return g_steal_pointer (&words);

  return g_strdup_printf (
      _ ("It is not permitted: %s Lever must have granted “Be told of changes at "
         "once”, and the keyring of this computer must be open."),
      words);
}

static void
changed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraWebhooksGroup) self = clara_waiter_end (user_data);
  g_autoptr (GError) error = NULL;
  gboolean worked = clara_workspace_change_webhooks_finish (CLARA_WORKSPACE (source), result,
                                                            &error);

  if (self != NULL)
    end_deed (self, worked ? NULL : explain_change (error), !worked);
}

static void
change (ClaraWebhooksGroup *self, const char *url)
{
  begin_deed (self, url != NULL ? _ ("Lever is asked to tell of what happens…")
                                : _ ("Lever is asked to tell no more…"));
  clara_workspace_change_webhooks_async (self->workspace, url, PROGRAM, self->cancellable,
                                         changed_cb, clara_waiter_new (self, self->cancellable));
}

static void
begin_cb (ClaraWebhooksGroup *self)
{
  g_autofree char *given = NULL;
  g_autofree char *url = NULL;

  if (self->busy || self->address == NULL)
    return;
  given = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->address))));
  url = clara_webhook_make_url (given, NULL);
  g_free (self->typed);
  self->typed = g_steal_pointer (&given);
  if (url != NULL)
    change (self, url);
  else
    end_deed (self,
              g_strdup (_ ("A public address is an https address, such as "
                           "https://clara.example.org.")),
              TRUE);
}

static void
end_cb (ClaraWebhooksGroup *self)
{
  change (self, NULL);
}

/* What the way from outside lacks. */
static char *
explain_test (const GError *error)
{
  if (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_OFFLINE))
    return g_strdup (_ ("Nothing answers at this address. Does your proxy run, and is its "
                        "certificate one that everybody trusts?"));
  if (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_INVALID))
    return g_strdup (_ ("Something answers at this address, but not the clara-agent of this "
                        "workspace. Does your proxy lead to where it listens?"));
  if (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED))
    return g_strdup (
        _ ("This computer does not keep what signs them, so it cannot test. The one on "
           "which clara-agent asked for them can."));

  return clara_setup_explain (error);
}

static void
tested_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraWebhooksGroup) self = clara_waiter_end (user_data);
  g_autoptr (GError) error = NULL;
  gboolean worked = clara_workspace_test_webhooks_finish (CLARA_WORKSPACE (source), result, &error);

  if (self != NULL)
    end_deed (self, worked ? g_strdup (_ ("The test came through.")) : explain_test (error),
              !worked);
}

static void
test_cb (ClaraWebhooksGroup *self)
{
  begin_deed (self, _ ("A test is on its way…"));
  clara_workspace_test_webhooks_async (self->workspace, self->cancellable, tested_cb,
                                       clara_waiter_new (self, self->cancellable));
}

/* What came of the last deed stands in the list, where it is read after what it was about. */
static void
add_said (ClaraWebhooksGroup *self)
{
  AdwActionRow *row;

  if (self->said == NULL)
    return;
  row = add_row (self, self->said, NULL, NULL);
  adw_action_row_set_title_lines (row, 0);
  if (self->failed)
    {
      GtkWidget *image = gtk_image_new_from_icon_name ("dialog-warning-symbolic");

      gtk_widget_add_css_class (image, "warning");
      adw_action_row_add_prefix (row, image);
    }
  else if (self->busy)
    {
      GtkWidget *spinner = gtk_spinner_new ();

      gtk_spinner_start (GTK_SPINNER (spinner));
      adw_action_row_add_prefix (row, spinner);
    }
}

static void
add_beginning (ClaraWebhooksGroup *self)
{
  GtkWidget *row = adw_entry_row_new ();

  clara_setup_name (row, _ ("Public Address"));
  adw_entry_row_set_input_purpose (ADW_ENTRY_ROW (row), GTK_INPUT_PURPOSE_URL);
  if (self->typed != NULL)
    gtk_editable_set_text (GTK_EDITABLE (row), self->typed);
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (row),
                            make_button (self, _ ("_Switch On"), G_CALLBACK (begin_cb)));
  gtk_widget_set_sensitive (row, !self->busy);
  g_signal_connect_object (row, "entry-activated", G_CALLBACK (begin_cb), self, G_CONNECT_SWAPPED);
  self->address = ADW_ENTRY_ROW (row);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
  g_ptr_array_add (self->rows, row);
  add_said (self);
  add_row (
      self, _ ("Does clara-agent Run on Another Computer?"),
      _ ("Start it there with --public-url: then it switches them on by itself, and keeps what "
         "signs them where it needs it."),
      NULL);
}

static void
add_hooks (ClaraWebhooksGroup *self, GPtrArray *hooks)
{
  const ClaraLeverHook *first = g_ptr_array_index (hooks, 0);
  gboolean seen = TRUE;

  add_row (self, _ ("Public Address"), first->url,
           make_button (self, _ ("Send a _Test"), G_CALLBACK (test_cb)));
  add_said (self);
  for (gsize i = 0; i < G_N_ELEMENTS (events); i++)
    for (guint j = 0; j < hooks->len; j++)
      {
        const ClaraLeverHook *hook = g_ptr_array_index (hooks, j);

        if (!g_str_equal (hook->event, events[i].event))
          continue;
        seen = seen && hook->seen != 0;
        add_hook (self, hook, _ (events[i].words));
      }
  if (!seen)
    add_row (
        self, _ ("Is It Switched On in Lever?"),
        _ ("A Super Admin may have to switch an event on, in Lever under Settings › "
           "Integrations and API › Webhooks. Clara cannot see that; it shows here once Lever has "
           "told of something."),
        NULL);
  add_row (self, _ ("Ask Only"), _ ("Lever tells no more, and Clara finds what is new by asking"),
           make_button (self, _ ("Switch _Off"), G_CALLBACK (end_cb)));
}

static void
show_hooks (ClaraWebhooksGroup *self, GPtrArray *hooks)
{
  /* News of other things take nobody's words away while they are written. */
  if (self->address != NULL && hooks->len == 0 && !self->stale)
    return;
  self->stale = FALSE;
  self->address = NULL;
  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
  if (hooks->len == 0)
    add_beginning (self);
  else
    add_hooks (self, hooks);
  clara_compat_name_buttons (GTK_WIDGET (self));
}

static void
listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraWebhooksGroup) self = clara_waiter_end (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray)
      hooks = clara_workspace_list_webhooks_finish (CLARA_WORKSPACE (source), result, &error);

  if (self == NULL)
    return;
  self->reading = FALSE;
  if (hooks != NULL)
    show_hooks (self, hooks);
  else if (self->rows->len == 0)
    add_row (self, _ ("It Cannot Be Read"), clara_wording_for_error (error), NULL);
  if (self->again)
    load (self);
}

static void
load (ClaraWebhooksGroup *self)
{
  self->again = self->reading;
  if (self->reading || self->workspace == NULL)
    return;
  self->reading = TRUE;
  clara_workspace_list_webhooks_async (self->workspace, self->cancellable, listed_cb,
                                       clara_waiter_new (self, self->cancellable));
}

/* The receiver, perhaps on another computer, has heard of something. */
static void
changes_cb (ClaraWebhooksGroup *self, GArray *changes)
{
  for (guint i = 0; i < changes->len; i++)
    if (g_array_index (changes, ClaraChange, i).entity == CLARA_ENTITY_SETTING)
      {
        load (self);
        return;
      }
}

static void
clara_webhooks_group_dispose (GObject *object)
{
  ClaraWebhooksGroup *self = CLARA_WEBHOOKS_GROUP (object);

  g_cancellable_cancel (self->cancellable);
  self->address = NULL;
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (clara_webhooks_group_parent_class)->dispose (object);
}

static void
clara_webhooks_group_finalize (GObject *object)
{
  ClaraWebhooksGroup *self = CLARA_WEBHOOKS_GROUP (object);

  g_object_unref (self->cancellable);
  g_ptr_array_unref (self->rows);
  g_free (self->typed);
  g_free (self->said);

  G_OBJECT_CLASS (clara_webhooks_group_parent_class)->finalize (object);
}

static void
clara_webhooks_group_class_init (ClaraWebhooksGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = clara_webhooks_group_dispose;
  object_class->finalize = clara_webhooks_group_finalize;
}

static void
clara_webhooks_group_init (ClaraWebhooksGroup *self)
{
  self->cancellable = g_cancellable_new ();
  self->rows = g_ptr_array_new ();
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _ ("Webhooks"));
  adw_preferences_group_set_description (
      ADW_PREFERENCES_GROUP (self),
      _ ("Lever can tell Clara of a change within seconds. That needs a server of yours with a "
         "public https address, on which clara-agent receives it. Without one nothing is lost but "
         "time."));
}

/**
 * clara_webhooks_group_new:
 * @workspace: a workspace that is connected
 *
 * Returns: (transfer floating): what Lever tells of by itself
 */
GtkWidget *
clara_webhooks_group_new (ClaraWorkspace *workspace)
{
  ClaraWebhooksGroup *self = g_object_new (CLARA_TYPE_WEBHOOKS_GROUP, NULL);
  ClaraNews *news = clara_workspace_get_news (workspace);

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (news, "changes", G_CALLBACK (changes_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (news, "everything", G_CALLBACK (load), self, G_CONNECT_SWAPPED);
  load (self);

  return GTK_WIDGET (self);
}

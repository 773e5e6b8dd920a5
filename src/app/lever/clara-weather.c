/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-weather.h"

#include "clara-date.h"
#include "clara-wording.h"

#include <glib/gi18n.h>

/* When a time is a moment away, no clock is needed to say so. */
#define SOON_MS 90000

/* What is done next, and that nothing is lost until then. */
static char *
describe_next (const ClaraLeverServiceStatus *status)
{
  guint n = status->n_waiting;
  gint64 now = clara_date_now_ms ();
  g_autofree char *time = status->next > now + SOON_MS ? clara_wording_for_time (status->next)
                                                       : NULL;
  g_autofree char *next = time != NULL ? g_strdup_printf (_ ("Clara tries again at %s."), time)
                                       : g_strdup (_ ("Clara tries again by itself."));

  if (n == 0)
    return g_strdup_printf (_ ("%s Nothing is lost."), next);

  return g_strdup_printf (
      ngettext ("%s %u change waits here until then.", "%s %u changes wait here until then.", n),
      next, n);
}

static char *
describe_offline (const ClaraLeverServiceStatus *status)
{
  g_autofree char *next = describe_next (status);
  g_autofree char *since = status->since > 0 ? clara_wording_for_time (status->since) : NULL;

  return since == NULL ? g_strdup (next) : g_strdup_printf (_ ("Since %s. %s"), since, next);
}

static void
set_lasting (ClaraWeather *self, const char *icon, const char *title, char *text)
{
  self->icon = icon;
  self->title = title;
  self->text = text;
  self->lasting = TRUE;
}

static void
init_trouble (ClaraWeather *self, const ClaraLeverServiceStatus *status)
{
  switch (status->state)
    {
    case CLARA_LEVER_SERVICE_OFFLINE:
      set_lasting (self, "network-offline-symbolic", _ ("Lever Cannot Be Reached"),
                   describe_offline (status));
      break;
    case CLARA_LEVER_SERVICE_LIMITED:
      set_lasting (self, "weather-fog-symbolic", _ ("Lever Asks for Fewer Requests"),
                   describe_next (status));
      break;
    case CLARA_LEVER_SERVICE_MAINTENANCE:
      set_lasting (self, "weather-overcast-symbolic", _ ("Lever Is Unavailable"),
                   describe_offline (status));
      break;
    case CLARA_LEVER_SERVICE_LOCKED:
      set_lasting (
          self, "changes-prevent-symbolic", _ ("The Keyring Is Closed"),
          g_strdup (_ ("It keeps what lets Clara into Lever. Unlock it, then try again.")));
      break;
    default:
      set_lasting (self, "weather-overcast-symbolic", _ ("Lever Could Not Be Read"),
                   status->message != NULL ? g_strdup (status->message) : describe_next (status));
      break;
    }
  self->may_try = TRUE;
}

/**
 * clara_weather_init:
 * @self: (out caller-allocates): words; free with clara_weather_clear()
 * @status: how it stands
 */
void
clara_weather_init (ClaraWeather *self, const ClaraLeverServiceStatus *status)
{
  *self = (ClaraWeather){ .icon = "emblem-ok-symbolic" };
  switch (status->state)
    {
    case CLARA_LEVER_SERVICE_STOPPED:
    case CLARA_LEVER_SERVICE_DISCONNECTED:
      self->title = _ ("Not Connected With Lever");
      break;
    case CLARA_LEVER_SERVICE_NOT_PERMITTED:
      self->title = _ ("Others Fetch From Lever");
      break;
    case CLARA_LEVER_SERVICE_SETTING_UP:
      self->icon = "content-loading-symbolic";
      self->title = _ ("The Connection Is Not Finished");
      break;
    case CLARA_LEVER_SERVICE_PAUSED:
      self->icon = "media-playback-pause-symbolic";
      self->title = _ ("Paused");
      break;
    case CLARA_LEVER_SERVICE_CONNECTED:
      self->title = _ ("Up to Date With Lever");
      self->may_try = TRUE;
      break;
    case CLARA_LEVER_SERVICE_SYNCING:
      self->icon = "emblem-synchronizing-symbolic";
      self->title = _ ("Syncing With Lever");
      break;
    case CLARA_LEVER_SERVICE_WAITING:
      self->icon = "emblem-synchronizing-symbolic";
      self->title = _ ("Another Program Is Syncing");
      break;
    case CLARA_LEVER_SERVICE_RECONNECT:
      set_lasting (
          self, "dialog-password-symbolic", _ ("Lever Lets Clara In No More"),
          g_strdup (_ ("Access was revoked or has run out. What waits for Lever is kept.")));
      self->reconnect = TRUE;
      break;
    default:
      init_trouble (self, status);
      break;
    }
}

/**
 * clara_weather_clear:
 * @self: words
 */
void
clara_weather_clear (ClaraWeather *self)
{
  g_clear_pointer (&self->text, g_free);
}

/**
 * clara_weather_describe_sync:
 * @status: how it stands
 *
 * Returns: (transfer full): when Lever was read last
 */
char *
clara_weather_describe_sync (const ClaraLeverServiceStatus *status)
{
  g_autofree char *time = NULL;

  if (status->last_sync == 0)
    return g_strdup (_ ("Not synced yet"));
  time = clara_wording_for_time (status->last_sync);

  return g_strdup_printf (_ ("Last sync %s"), time);
}

/**
 * clara_weather_describe_queue:
 * @status: how it stands
 *
 * Returns: (transfer full): what Lever is still to be told
 */
char *
clara_weather_describe_queue (const ClaraLeverServiceStatus *status)
{
  g_autofree char *waiting = g_strdup_printf (
      ngettext ("%u change waits for Lever", "%u changes wait for Lever", status->n_waiting),
      status->n_waiting);
  g_autofree char *yours = g_strdup_printf (
      ngettext ("%u change needs you", "%u changes need you", status->n_needs_you),
      status->n_needs_you);

  if (status->n_waiting == 0 && status->n_needs_you == 0)
    return g_strdup (_ ("Lever has everything"));
  if (status->n_needs_you == 0)
    return g_steal_pointer (&waiting);
  if (status->n_waiting == 0)
    return g_steal_pointer (&yours);

  return g_strdup_printf ("%s · %s", yours, waiting);
}

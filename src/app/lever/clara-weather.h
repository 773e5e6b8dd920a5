/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-service.h"

G_BEGIN_DECLS

/**
 * ClaraWeather:
 * @icon: name of an icon
 * @title: how it stands with Lever, in a few words
 * @text: (owned) (nullable): what that means, and what happens next
 * @lasting: whether it is more than work on its way: it is told on every page
 * @reconnect: whether only an admin can mend it, by connecting anew
 * @may_try: whether a person can have it tried now
 *
 * How it stands with Lever, in words: a rate limit, a maintenance and an outage pass like the weather.
 */
typedef struct
{
  const char *icon;
  const char *title;
  char       *text;
  gboolean    lasting;
  gboolean    reconnect;
  gboolean    may_try;
} ClaraWeather;

void  clara_weather_init           (ClaraWeather                  *self,
                                    const ClaraLeverServiceStatus *status);
void  clara_weather_clear          (ClaraWeather                  *self);
char *clara_weather_describe_sync  (const ClaraLeverServiceStatus *status) G_GNUC_WARN_UNUSED_RESULT;
char *clara_weather_describe_queue (const ClaraLeverServiceStatus *status) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ClaraWeather, clara_weather_clear)

G_END_DECLS

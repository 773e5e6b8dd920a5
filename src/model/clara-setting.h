/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a team decides, by name; a value is a JSON text. One table says which settings there are and what they take. */

/**
 * CLARA_SETTING_BANDS:
 *
 * The setting that says where the team's lines are: `{"pre_qualified":0…100,"qualified":0…100 or null}`.
 */
#define CLARA_SETTING_BANDS "bands"

/**
 * CLARA_SETTING_RETENTION_DAYS:
 *
 * The setting that says how many days a candidacy is kept where its job says nothing: a whole number, 0 for ever.
 */
#define CLARA_SETTING_RETENTION_DAYS "retention-days"

/**
 * CLARA_SETTING_BLIND:
 *
 * The setting that says whether names stay hidden in a new job: true or false.
 */
#define CLARA_SETTING_BLIND "blind"

/**
 * CLARA_SETTING_DEIDENTIFY:
 *
 * The setting that says how much is hidden on the screen: `"strict"`, as much as from matching; `"standard"`, who the
 * person is.
 */
#define CLARA_SETTING_DEIDENTIFY "deidentify"

/**
 * CLARA_SETTING_LEVER_SETUP:
 *
 * The setting that says where somebody has left off who sets up the connection; see clara_setup_from_string().
 */
#define CLARA_SETTING_LEVER_SETUP "lever-setup"

/**
 * CLARA_SETTING_MAX_DAYS:
 *
 * The most days that can be set: a hundred years.
 */
#define CLARA_SETTING_MAX_DAYS 36525

const char *clara_setting_get_key     (guint        index);
const char *clara_setting_get_default (const char  *key);
gboolean    clara_setting_read        (const char  *key,
                                       const char  *text,
                                       char       **value,
                                       GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

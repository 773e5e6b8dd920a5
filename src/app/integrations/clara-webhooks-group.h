/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_WEBHOOKS_GROUP (clara_webhooks_group_get_type ())
G_DECLARE_FINAL_TYPE (ClaraWebhooksGroup, clara_webhooks_group, CLARA, WEBHOOKS_GROUP, AdwPreferencesGroup)

GtkWidget *clara_webhooks_group_new (ClaraWorkspace *workspace);

G_END_DECLS

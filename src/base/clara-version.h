/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *clara_version_get        (void);
const char *clara_version_get_engine (void);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-change.h"
#include "clara-database.h"

G_BEGIN_DECLS

#define CLARA_TYPE_NEWS (clara_news_get_type ())
G_DECLARE_FINAL_TYPE (ClaraNews, clara_news, CLARA, NEWS, GObject)

ClaraNews *clara_news_new (ClaraDatabase *database) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

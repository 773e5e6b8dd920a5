/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_QUEUE_LIST (clara_queue_list_get_type ())
G_DECLARE_FINAL_TYPE (ClaraQueueList, clara_queue_list, CLARA, QUEUE_LIST, AdwBin)

G_END_DECLS

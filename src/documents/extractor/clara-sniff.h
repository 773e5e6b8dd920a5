/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-format.h"

G_BEGIN_DECLS

/**
 * ClaraContent:
 * @format: what the bytes are; %CLARA_FORMAT_UNKNOWN when it is nothing that is read
 * @reason: (nullable): why they cannot be read, where that is certain without reading them
 */
typedef struct
{
  ClaraFormat  format;
  const char  *reason;
} ClaraContent;

ClaraContent clara_sniff               (const guint8 *data,
                                        gsize         size);
ClaraContent clara_sniff_archive       (const guint8 *data,
                                        gsize         size);
ClaraContent clara_sniff_compound_file (const guint8 *data,
                                        gsize         size);

G_END_DECLS

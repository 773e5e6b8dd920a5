/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _ClaraArchive ClaraArchive;

/* Whether a part is wanted: only wanted parts are ever inflated. */
typedef gboolean (*ClaraArchiveFilter) (const char *name);

ClaraArchive *clara_archive_open      (const guint8       *data,
                                       gsize               size,
                                       ClaraArchiveFilter  filter,
                                       GError            **error) G_GNUC_WARN_UNUSED_RESULT;
void          clara_archive_free      (ClaraArchive       *self);

GBytes       *clara_archive_get       (ClaraArchive       *self,
                                       const char         *name);
GPtrArray    *clara_archive_get_names (ClaraArchive       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraArchive, clara_archive_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The converted model inside its folder; the number is that of its format. */
#define CLARA_EMBEDDER_FILE "embedder-1.bin"

#define CLARA_TYPE_EMBEDDER (clara_embedder_get_type ())
G_DECLARE_FINAL_TYPE (ClaraEmbedder, clara_embedder, CLARA, EMBEDDER, GObject)

char          *clara_embedder_find_directory (void) G_GNUC_WARN_UNUSED_RESULT;
ClaraEmbedder *clara_embedder_load           (const char           *directory,
                                              GError              **error) G_GNUC_WARN_UNUSED_RESULT;

guint          clara_embedder_get_dimension  (ClaraEmbedder        *self);
const char    *clara_embedder_get_id         (ClaraEmbedder        *self);

gboolean       clara_embedder_embed          (ClaraEmbedder        *self,
                                              const char *const    *lines,
                                              gsize                 n_lines,
                                              guint                 n_threads,
                                              float                *vectors,
                                              GCancellable         *cancellable,
                                              GError              **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean       clara_embedder_check          (const char           *directory,
                                              char                **id,
                                              GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

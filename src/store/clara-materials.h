/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-material.h"
#include "clara-write.h"

G_BEGIN_DECLS

gboolean   clara_materials_add         (ClaraWrite               *write,
                                        ClaraMaterial            *material,
                                        GBytes                   *bytes,
                                        GError                  **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_materials_set_reading (ClaraWrite               *write,
                                        const ClaraMaterial      *material,
                                        const ClaraMaterialText  *text,
                                        GError                  **error) G_GNUC_WARN_UNUSED_RESULT;

GPtrArray *clara_materials_list        (ClaraConnection          *connection,
                                        const ClaraId            *candidacy,
                                        GError                  **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_materials_get_text    (ClaraConnection          *connection,
                                        const ClaraId            *material,
                                        ClaraMaterialText        *text,
                                        GError                  **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes    *clara_materials_get_bytes   (ClaraConnection          *connection,
                                        const ClaraId            *material,
                                        GError                  **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_materials_find        (ClaraConnection          *connection,
                                        const ClaraId            *job,
                                        const guint8             *hash,
                                        ClaraId                  *candidacy,
                                        GError                  **error) G_GNUC_WARN_UNUSED_RESULT;

void       clara_materials_hash        (gconstpointer             data,
                                        gsize                     size,
                                        guint8                   *hash);

/* What was read out of the materials of a candidacy, as a JSON document. */
gboolean   clara_profiles_set          (ClaraWrite               *write,
                                        const ClaraId            *candidacy,
                                        const char               *document,
                                        const char               *engine,
                                        GError                  **error) G_GNUC_WARN_UNUSED_RESULT;
char      *clara_profiles_get          (ClaraConnection          *connection,
                                        const ClaraId            *candidacy,
                                        GError                  **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-embedder-private.h"

G_BEGIN_DECLS

/* A made-up model, small enough for a sanitizer: arbitrary numbers, and a vocabulary of letters, some
 * with the mark of a space in front, and of a few words. */
#define FIXTURE_MAX_TOKENS 24u

char          *fixture_folder           (void);
void           fixture_remove_folder    (const char *folder);

void           fixture_write_model      (const char *folder);
char          *fixture_read_model       (const char *folder,
                                         gsize      *size);
void           fixture_replace_model    (const char *folder,
                                         const char *data,
                                         gsize       size);
ClaraEmbedder *fixture_load             (const char *folder);

guint          fixture_get_token        (ClaraEmbedder *embedder,
                                         const char    *piece);

char         **fixture_make_lines       (guint n_lines);
float         *fixture_embed            (ClaraEmbedder      *embedder,
                                         const char *const  *lines,
                                         guint               n_threads);

ClaraEmbedder *fixture_load_shipped     (const ClaraEmbedderKernels *kernels);

G_END_DECLS

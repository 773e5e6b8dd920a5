/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-extractor.h"

G_BEGIN_DECLS

ClaraExtraction *fixture_extract           (ClaraExtractor     *extractor,
                                            GBytes             *bytes,
                                            const char         *file_name,
                                            GCancellable       *cancellable,
                                            GError            **error);
GBytes          *fixture_bytes             (const char         *text);
GArray          *fixture_children          (pid_t               pid);
pid_t            fixture_nurse             (pid_t               client,
                                            GArray            **workers);
GArray          *fixture_workers           (pid_t               client);
guint            fixture_count_descriptors (void);
int              fixture_open_process      (pid_t               pid);
gboolean         fixture_wait_for_end      (int                 pid_fd,
                                            int                 milliseconds);
void             fixture_drop_extractor    (ClaraExtractor     *extractor);
char            *fixture_extractor_program (void);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * ClaraProcess:
 *
 * One run of the extractor program: a child that ends with its document, or with us. Used by one thread at a
 * time.
 */
typedef struct _ClaraProcess ClaraProcess;

/**
 * ClaraOutcome:
 * @CLARA_OUTCOME_ANSWERED: it closed its output and ended with status 0
 * @CLARA_OUTCOME_FAILED: it ended otherwise, or said more than it may
 * @CLARA_OUTCOME_TIMED_OUT: it took longer than it may, by the clock or by its own time
 * @CLARA_OUTCOME_NO_SANDBOX: it could not confine itself and read nothing
 * @CLARA_OUTCOME_CANCELLED: the caller no longer wants to know
 */
typedef enum
{
  CLARA_OUTCOME_ANSWERED,
  CLARA_OUTCOME_FAILED,
  CLARA_OUTCOME_TIMED_OUT,
  CLARA_OUTCOME_NO_SANDBOX,
  CLARA_OUTCOME_CANCELLED,
} ClaraOutcome;

ClaraProcess *clara_process_spawn      (const char          *program,
                                        const char          *mode,
                                        const char          *argument,
                                        int                  document_fd,
                                        GError             **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraProcess *clara_process_adopt      (pid_t                pid,
                                        int                  to,
                                        int                  from,
                                        GError             **error) G_GNUC_WARN_UNUSED_RESULT;
void          clara_process_free       (ClaraProcess        *self);
ClaraOutcome  clara_process_end        (ClaraProcess        *self);
gboolean      clara_process_is_alive   (ClaraProcess        *self);
ClaraOutcome  clara_process_exchange   (ClaraProcess        *self,
                                        GBytes *const       *input,
                                        gsize                n_input,
                                        gsize                max_output,
                                        GCancellable        *cancellable,
                                        GByteArray          *output);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraProcess, clara_process_free)

G_END_DECLS

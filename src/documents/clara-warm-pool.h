/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-process.h"

G_BEGIN_DECLS

/**
 * ClaraWarmPool:
 *
 * Workers that have started and confined themselves, and wait for the one document each of them will read.
 * Reference counted; all functions may be called from any thread.
 */
typedef struct _ClaraWarmPool ClaraWarmPool;

ClaraWarmPool *clara_warm_pool_new   (guint           max_waiting) G_GNUC_WARN_UNUSED_RESULT;
ClaraWarmPool *clara_warm_pool_ref   (ClaraWarmPool  *self) G_GNUC_WARN_UNUSED_RESULT;
void           clara_warm_pool_unref (ClaraWarmPool  *self);

guint          clara_warm_pool_announce (ClaraWarmPool  *self,
                                      int             n_documents);
ClaraProcess  *clara_warm_pool_take  (ClaraWarmPool  *self,
                                      GError        **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraProcess  *clara_warm_pool_convert (ClaraWarmPool  *self,
                                      const char     *option,
                                      int             document_fd,
                                      GError        **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraProcess  *clara_warm_pool_ocr   (ClaraWarmPool  *self,
                                      GError        **error) G_GNUC_WARN_UNUSED_RESULT;
void           clara_warm_pool_fill  (ClaraWarmPool  *self,
                                      guint           n_wanted);
void           clara_warm_pool_close (ClaraWarmPool  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraWarmPool, clara_warm_pool_unref)

G_END_DECLS

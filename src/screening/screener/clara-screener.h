/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-screened.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * ClaraScreenMaterial:
 * @kind: what it is
 * @bytes: (nullable): a document; NULL where @text or @extraction is given
 * @text: (nullable): text that needs no reading, such as answers
 * @extraction: (nullable): what was read out of the document before; no document is opened then
 * @file_name: (nullable): the document's name: its ending helps to tell the format, and a person's name in it is hidden
 *
 * What a candidate hands in. What it points to is only looked at while the call is made.
 */
typedef struct
{
  ClaraMaterialKind  kind;
  GBytes            *bytes;
  const char        *text;
  ClaraExtraction   *extraction;
  const char        *file_name;
} ClaraScreenMaterial;

#define CLARA_TYPE_SCREENER (clara_screener_get_type ())
G_DECLARE_FINAL_TYPE (ClaraScreener, clara_screener, CLARA, SCREENER, GObject)

ClaraScreener *clara_screener_new            (guint                      n_threads,
                                              GError                   **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraLexicon  *clara_screener_get_lexicon    (ClaraScreener             *self);
ClaraEmbedder *clara_screener_get_embedder   (ClaraScreener             *self);
char          *clara_screener_describe_model (ClaraScreener             *self) G_GNUC_WARN_UNUSED_RESULT;

void           clara_screener_read_async     (ClaraScreener             *self,
                                              const ClaraScreenMaterial *materials,
                                              guint                      n_materials,
                                              ClaraIdentity             *known,
                                              ClaraScreenJob            *job,
                                              ClaraYearMonth             today,
                                              int                        priority,
                                              GCancellable              *cancellable,
                                              GAsyncReadyCallback        callback,
                                              gpointer                   user_data);
ClaraScreened *clara_screener_read_finish    (ClaraScreener             *self,
                                              GAsyncResult              *result,
                                              GError                   **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

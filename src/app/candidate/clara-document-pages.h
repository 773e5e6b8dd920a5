/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-candidate-view.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_DOCUMENT_PAGES (clara_document_pages_get_type ())
G_DECLARE_FINAL_TYPE (ClaraDocumentPages, clara_document_pages, CLARA, DOCUMENT_PAGES, AdwBin)

void     clara_document_pages_set_material (ClaraDocumentPages      *self,
                                            ClaraWorkspace          *workspace,
                                            const ClaraMaterialView *material);
gboolean clara_document_pages_has_pages    (ClaraDocumentPages *self);
void     clara_document_pages_reveal       (ClaraDocumentPages *self,
                                            GBytes             *shown);
void     clara_document_pages_mark         (ClaraDocumentPages *self,
                                            guint               start,
                                            guint               end);

G_END_DECLS

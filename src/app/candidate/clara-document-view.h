/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-candidate-view.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_DOCUMENT_VIEW (clara_document_view_get_type ())
G_DECLARE_FINAL_TYPE (ClaraDocumentView, clara_document_view, CLARA, DOCUMENT_VIEW, AdwBin)

void clara_document_view_set_candidate (ClaraDocumentView  *self,
                                        ClaraWorkspace     *workspace,
                                        ClaraCandidateView *candidate);
void clara_document_view_set_reason    (ClaraDocumentView  *self,
                                        const char         *reason);
void clara_document_view_show_quote    (ClaraDocumentView  *self,
                                        ClaraMaterialKind   kind,
                                        guint               start,
                                        guint               end);

G_END_DECLS

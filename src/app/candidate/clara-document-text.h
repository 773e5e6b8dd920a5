/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-score.h"
#include "clara-shown-text.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CLARA_TYPE_DOCUMENT_TEXT (clara_document_text_get_type ())
G_DECLARE_FINAL_TYPE (ClaraDocumentText, clara_document_text, CLARA, DOCUMENT_TEXT, AdwBin)

void clara_document_text_set_text     (ClaraDocumentText *self,
                                       const char        *text,
                                       ClaraShownText    *shown,
                                       const char        *name);
void clara_document_text_set_evidence (ClaraDocumentText *self,
                                       ClaraScore        *score,
                                       ClaraMaterialKind  kind);
void clara_document_text_mark         (ClaraDocumentText *self,
                                       guint              start,
                                       guint              end);

G_END_DECLS

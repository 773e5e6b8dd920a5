/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <libxml/tree.h>

G_BEGIN_DECLS

typedef struct _ClaraCss ClaraCss;

/* Called for each declaration that holds for an element, the weakest first. */
typedef void (*ClaraCssApply) (const char *property,
                               const char *value,
                               gpointer    user_data);

/* Values */
gboolean  clara_css_colour (const char *text,
                            guint32    *colour,
                            double     *alpha);
gboolean  clara_css_length (const char *text,
                            double      em,
                            double      whole,
                            double     *pixels);

/* Style sheets */
ClaraCss *clara_css_new    (void) G_GNUC_WARN_UNUSED_RESULT;
void      clara_css_free   (ClaraCss      *self);
void      clara_css_add    (ClaraCss      *self,
                            const char    *sheet);
void      clara_css_match  (ClaraCss      *self,
                            const xmlNode *element,
                            const char    *inline_style,
                            ClaraCssApply  apply,
                            gpointer       user_data);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraCss, clara_css_free)

G_END_DECLS

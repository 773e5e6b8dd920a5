/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <libxml/tree.h>

G_BEGIN_DECLS

/* How many elements, attributes and texts the parts of one document may have together. */
#define CLARA_XML_BUDGET 900000

xmlDoc     *clara_xml_parse     (const guint8 *data,
                                 gsize         size,
                                 guint        *budget,
                                 GError      **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean    clara_xml_is        (const xmlNode *node,
                                 const char    *name);
xmlNode    *clara_xml_child     (const xmlNode *node,
                                 const char    *name);
const char *clara_xml_attribute (const xmlNode *node,
                                 const char    *name);
const xmlNode *clara_xml_next   (const xmlNode *root,
                                 const xmlNode *node);
char       *clara_xml_text      (const xmlNode *node) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlDoc, xmlFreeDoc)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-xml.h"

#include "clara-error.h"

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <string.h>

/*
 * XML of office documents, within bounds. Neither format has a use for a document type, and every attack
 * by entities needs one, so its first letter ends the reading. Names are compared without their
 * namespace: the transitional, strict and older dialects differ in nothing else that matters here.
 */

#define DEEPEST 256

typedef struct
{
  guint *budget;
  gboolean doctype;
  gboolean too_deep;
  gboolean too_many;
} Watch;

static Watch *
watch_of (void *context)
{
  return ((xmlParserCtxt *) context)->_private;
}

static void
spend (void *context, guint cost)
{
  Watch *watch = watch_of (context);

  if (*watch->budget < cost)
    {
      watch->too_many = TRUE;
      xmlStopParser (context);
    }
  else
    *watch->budget -= cost;
}

static void
start_element_cb (void *context,
                  const xmlChar *name,
                  const xmlChar *prefix,
                  const xmlChar *uri,
                  int n_namespaces,
                  const xmlChar **namespaces,
                  int n_attributes,
                  int n_defaulted,
                  const xmlChar **attributes)
{
  if (((xmlParserCtxt *) context)->nodeNr >= DEEPEST)
    {
      watch_of (context)->too_deep = TRUE;
      xmlStopParser (context);
      return;
    }

  spend (context, 1 + (guint) n_namespaces + 2 * (guint) n_attributes);
  xmlSAX2StartElementNs (context, name, prefix, uri, n_namespaces, namespaces, n_attributes,
                         n_defaulted, attributes);
}

static void
characters_cb (void *context, const xmlChar *text, int length)
{
  spend (context, 1);
  xmlSAX2Characters (context, text, length);
}

static void
internal_subset_cb (void *context,
                    const xmlChar *name,
                    const xmlChar *external,
                    const xmlChar *system)
{
  watch_of (context)->doctype = TRUE;
  xmlStopParser (context);
}

static void
ignore_cb (void *context, const xmlChar *target, const xmlChar *content)
{
}

static void
ignore_comment_cb (void *context, const xmlChar *content)
{
}

static xmlParserInput *
refuse_entity_cb (void *context, const xmlChar *public_id, const xmlChar *system_id)
{
  return NULL;
}

/* Any other encoding would have to be loaded from a file, and office programs write none of them. */
static gboolean
has_known_encoding (const guint8 *data, gsize size)
{
  static const char *const known[] = {
    "utf-8", "utf8", "utf-16", "us-ascii", "ascii", "iso-8859-1"
  };
  g_autofree char *head = g_ascii_strdown ((const char *) data, MIN (size, 200));
  char *end = strstr (head, "?>");
  char *at, *close;

  if (end == NULL)
    return TRUE;
  *end = '\0';
  at = strstr (head, "encoding");
  if (at == NULL)
    return TRUE;
  at = strpbrk (at, "'\"");
  close = at != NULL ? strpbrk (at + 1, "'\"") : NULL;
  if (close == NULL)
    return TRUE;
  *close = '\0';
  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    if (g_str_equal (at + 1, known[i]))
      return TRUE;

  return FALSE;
}

static xmlParserCtxt *
context_new (Watch *watch)
{
  xmlParserCtxt *context = xmlNewParserCtxt ();

  context->_private = watch;
  context->sax->startElementNs = start_element_cb;
  context->sax->characters = characters_cb;
  context->sax->ignorableWhitespace = characters_cb;
  context->sax->internalSubset = internal_subset_cb;
  context->sax->resolveEntity = refuse_entity_cb;
  context->sax->processingInstruction = ignore_cb;
  context->sax->comment = ignore_comment_cb;

  return context;
}

/**
 * clara_xml_parse:
 * @data: a whole XML text
 * @size: bytes of @data
 * @budget: (inout): how many nodes may still be made
 * @error: return location for an error
 *
 * Parses without loading anything: no document type, no entities, no network, no file.
 *
 * Returns: (transfer full) (nullable): the tree, which has a root; %NULL with %CLARA_ERROR_INVALID or
 *   %CLARA_ERROR_TOO_LARGE
 */
xmlDoc *
clara_xml_parse (const guint8 *data, gsize size, guint *budget, GError **error)
{
  Watch watch = { .budget = budget };
  xmlParserCtxt *context;
  g_autoptr (xmlDoc) doc = NULL;
  gboolean well_formed;

  if (size == 0 || size > G_MAXINT || !has_known_encoding (data, size))
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID,
                           "A part of the document is not XML");
      return NULL;
    }

  context = context_new (&watch);
  doc = xmlCtxtReadMemory (context, (const char *) data, (int) size, NULL, NULL,
                           XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                               XML_PARSE_NOCDATA | XML_PARSE_COMPACT);
  well_formed = context->wellFormed;
  xmlFreeParserCtxt (context);

  if (watch.too_deep || watch.too_many)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_TOO_LARGE,
                           watch.too_deep ? "The document is nested too deeply"
                                          : "The document has too many parts");
      return NULL;
    }
  if (watch.doctype || !well_formed || doc == NULL || xmlDocGetRootElement (doc) == NULL)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID,
                           watch.doctype ? "The document declares a document type"
                                         : "A part of the document is damaged");
      return NULL;
    }

  return g_steal_pointer (&doc);
}

/**
 * clara_xml_is:
 * @node: (nullable): a node
 * @name: an element's name without its prefix
 *
 * Returns: whether @node is an element of that name
 */
gboolean
clara_xml_is (const xmlNode *node, const char *name)
{
  return node != NULL && node->type == XML_ELEMENT_NODE &&
         strcmp ((const char *) node->name, name) == 0;
}

/**
 * clara_xml_child:
 * @node: (nullable): an element
 * @name: a name without its prefix
 *
 * Returns: (transfer none) (nullable): its first child element of that name
 */
xmlNode *
clara_xml_child (const xmlNode *node, const char *name)
{
  if (node == NULL)
    return NULL;
  for (xmlNode *child = node->children; child != NULL; child = child->next)
    if (clara_xml_is (child, name))
      return child;

  return NULL;
}

/**
 * clara_xml_attribute:
 * @node: (nullable): an element
 * @name: a name without its prefix
 *
 * Returns: (transfer none) (nullable): the value of its attribute of that name
 */
const char *
clara_xml_attribute (const xmlNode *node, const char *name)
{
  if (node == NULL || node->type != XML_ELEMENT_NODE)
    return NULL;
  for (const xmlAttr *attribute = node->properties; attribute != NULL; attribute = attribute->next)
    if (strcmp ((const char *) attribute->name, name) == 0)
      {
        if (attribute->children == NULL)
          return "";
        /* More than one child means an entity that nobody declared. */
        if (attribute->children->next == NULL && attribute->children->type == XML_TEXT_NODE)
          return (const char *) attribute->children->content;
        return NULL;
      }

  return NULL;
}

/**
 * clara_xml_next:
 * @root: where a walk through a tree began
 * @node: where it is
 *
 * Returns: (transfer none) (nullable): the node that comes next as the document is written, @root and all below it;
 *   %NULL after the last one
 */
const xmlNode *
clara_xml_next (const xmlNode *root, const xmlNode *node)
{
  /* What stands in a declaration, or behind the name of an entity, is no part of the document. */
  if (node->children != NULL && node->type != XML_ENTITY_REF_NODE && node->type != XML_DTD_NODE)
    return node->children;

  while (node != root && node->next == NULL)
    node = node->parent;

  return node != root ? node->next : NULL;
}

/**
 * clara_xml_text:
 * @node: (nullable): an element
 *
 * Returns: (transfer full): all text below it, without any mark-up
 */
char *
clara_xml_text (const xmlNode *node)
{
  GString *out = g_string_new (NULL);

  for (const xmlNode *at = node; at != NULL; at = clara_xml_next (node, at))
    if ((at->type == XML_TEXT_NODE || at->type == XML_CDATA_SECTION_NODE) && at->content != NULL)
      g_string_append (out, (const char *) at->content);

  return g_string_free (out, FALSE);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-readers.h"

#include "clara-charset.h"
#include "clara-error.h"
#include "clara-markup-comment.h"
#include "clara-metadata.h"
#include "clara-read-html-private.h"
#include "clara-xml.h"

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parserInternals.h>
#include <string.h>

/* HTML as a browser without network and scripts would show it on an ordinary screen. */

#define DEEPEST   256
#define MOST_SIZE (32 * 1024 * 1024)

typedef struct
{
  ClaraExtraction *into;
  ClaraFlow *flow;
  ClaraCss *css;
  GPtrArray *comments; /* (owned) (element-type utf8) */
  GString *metadata;   /* (owned) */
  gboolean gap;        /* the line so far ends in white space, or has nothing */
} Html;

typedef struct
{
  guint budget;
  gboolean too_deep;
  gboolean too_many;
} Watch;

static void
spend (void *context, guint cost)
{
  Watch *watch = ((xmlParserCtxt *) context)->_private;

  if (watch->budget < cost)
    {
      watch->too_many = TRUE;
      xmlStopParser (context);
    }
  else
    watch->budget -= cost;
}

static void
start_element_cb (void *context, const xmlChar *name, const xmlChar **attributes)
{
  guint count = 1;

  if (((xmlParserCtxt *) context)->nodeNr >= DEEPEST)
    {
      ((Watch *) ((xmlParserCtxt *) context)->_private)->too_deep = TRUE;
      xmlStopParser (context);
      return;
    }
  for (guint i = 0; attributes != NULL && attributes[i] != NULL; i += 2)
    count += 2;
  spend (context, count);
  xmlSAX2StartElement (context, name, attributes);
}

static void
characters_cb (void *context, const xmlChar *text, int length)
{
  spend (context, 1);
  xmlSAX2Characters (context, text, length);
}

static void
comment_cb (void *context, const xmlChar *text)
{
  spend (context, 1);
  xmlSAX2Comment (context, text);
}

/* The encoding that a page names for itself near its beginning. */
static char *
named_encoding (const guint8 *data, gsize size)
{
  g_autofree char *head = g_ascii_strdown ((const char *) data, MIN (size, 4096));
  const char *at = strstr (head, "charset");
  gsize length;

  if (at == NULL)
    return NULL;
  at += strlen ("charset");
  at += strspn (at, " =\"'");
  length = strcspn (at, " \"'/>;");

  return length > 0 && length < 32 ? g_strndup (at, length) : NULL;
}

static xmlDoc *
parse (const char *text, GError **error)
{
  Watch watch = { .budget = CLARA_XML_BUDGET };
  htmlParserCtxt *context = htmlNewParserCtxt ();
  g_autoptr (xmlDoc) doc = NULL;

  context->_private = &watch;
  context->sax->startElement = start_element_cb;
  context->sax->characters = characters_cb;
  context->sax->ignorableWhitespace = characters_cb;
  context->sax->cdataBlock = characters_cb;
  context->sax->comment = comment_cb;
  /* A declared document type is only a name here; nothing is ever loaded for it. */
  doc = htmlCtxtReadMemory (context, text, (int) strlen (text), NULL, "UTF-8",
                            HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                HTML_PARSE_RECOVER | HTML_PARSE_IGNORE_ENC | HTML_PARSE_COMPACT);
  htmlFreeParserCtxt (context);

  if (watch.too_deep || watch.too_many)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_TOO_LARGE,
                           watch.too_deep ? "The page is nested too deeply"
                                          : "The page has too many parts");
      return NULL;
    }
  if (doc == NULL)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID, "The page could not be parsed");
      return NULL;
    }

  return g_steal_pointer (&doc);
}

static gboolean
is_one_of (const xmlNode *node, const char *const *names)
{
  for (guint i = 0; names[i] != NULL; i++)
    if (clara_xml_is (node, names[i]))
      return TRUE;

  return FALSE;
}

/* What no browser shows as text, whatever a style sheet says. */
static gboolean
is_never_text (const xmlNode *node)
{
  static const char *const names[] = { "script",   "style",    "template", "noscript", "head",
                                       "title",    "meta",     "link",     "base",     "iframe",
                                       "object",   "embed",    "canvas",   "audio",    "video",
                                       "datalist", "noframes", "frameset", "img",      "map",
                                       "applet",   NULL };

  return is_one_of (node, names);
}

static void
read_metadata (Html *self, const xmlNode *node)
{
  g_autofree char *name = g_ascii_strdown (
      clara_xml_attribute (node, "name") != NULL ? clara_xml_attribute (node, "name") : "", -1);
  const char *content = clara_xml_attribute (node, "content");

  if (content != NULL && (strcmp (name, "keywords") == 0 || strcmp (name, "description") == 0))
    g_string_append_printf (self->metadata, "%s%s", self->metadata->len > 0 ? "\n" : "", content);
}

/* Style sheets, comments and metadata stand anywhere and hold everywhere, so they are gathered first. */
static void
gather (Html *self, const xmlNode *root)
{
  for (const xmlNode *at = root; at != NULL; at = clara_xml_next (root, at))
    {
      if (at->type == XML_COMMENT_NODE && at->content != NULL && self->comments->len < 1000)
        g_ptr_array_add (self->comments, g_strdup ((const char *) at->content));
      else if (clara_xml_is (at, "style"))
        {
          g_autofree char *sheet = clara_xml_text (at);
          const char *media = clara_xml_attribute (at, "media");

          if (media == NULL || strstr (media, "print") == NULL)
            clara_css_add (self->css, sheet);
        }
      else if (clara_xml_is (at, "meta"))
        read_metadata (self, at);
      else if (clara_xml_is (at, "link") &&
               g_strcmp0 (clara_xml_attribute (at, "rel"), "stylesheet") == 0)
        clara_extraction_add_warning (
            self->into, "style-not-loaded",
            "The page names a style sheet of its own, which was not loaded.");
    }
}

static void
end_line (Html *self)
{
  if (!clara_flow_is_empty_line (self->flow))
    clara_flow_end_paragraph (self->flow);
  else
    clara_flow_drop_line (self->flow);
  self->gap = TRUE;
}

static void
add_text (Html *self, const char *text, const ClaraHtmlLook *look)
{
  int kind = clara_html_look_judge (look, self->into);
  g_autoptr (GString) out = NULL;

  if (look->preformatted)
    {
      clara_flow_add (self->flow, kind, text, -1);
      self->gap = FALSE;
      return;
    }

  out = g_string_new (NULL);
  for (const char *p = text; *p != '\0'; p++)
    if (!g_ascii_isspace (*p))
      {
        g_string_append_c (out, *p);
        self->gap = FALSE;
      }
    else if (!self->gap)
      {
        g_string_append_c (out, ' ');
        self->gap = TRUE;
      }
  if (out->len == 0)
    return;
  /* Doubts are only worth a word where there are words. */
  clara_flow_add (self->flow, kind, out->str, -1);
}

static void
read_children (Html *self, const xmlNode *parent, const ClaraHtmlLook *look, guint depth);

static void
label_item (Html *self, const xmlNode *item)
{
  const xmlNode *list = item->parent;
  const char *start = clara_xml_attribute (list, "start");
  g_autofree char *label = NULL;
  gint64 count = start != NULL ? g_ascii_strtoll (start, NULL, 10) : 1;

  if (!clara_xml_is (list, "ol"))
    {
      clara_flow_set_prefix (self->flow, "• ");
      return;
    }
  for (const xmlNode *before = item->prev; before != NULL && count < 10000; before = before->prev)
    count += clara_xml_is (before, "li");
  label = g_strdup_printf ("%d. ", (int) CLAMP (count, -9999, 99999));
  clara_flow_set_prefix (self->flow, label);
}

static void
read_input (Html *self, const xmlNode *node, const ClaraHtmlLook *look)
{
  const char *type = clara_xml_attribute (node, "type");
  const char *value = clara_xml_attribute (node, "value");
  g_autofree char *small = g_ascii_strdown (type != NULL ? type : "text", -1);
  ClaraHtmlLook hidden = *look;

  if (value == NULL || strcmp (small, "password") == 0 || strcmp (small, "checkbox") == 0 ||
      strcmp (small, "radio") == 0)
    return;
  if (strcmp (small, "hidden") == 0)
    hidden.hides = CLARA_HIDDEN_VANISH;
  add_text (self, value, &hidden);
  add_text (self, " ", look);
}

static void
read_block (Html *self, const xmlNode *node, const ClaraHtmlLook *look, guint depth)
{
  static const char *const apart[] = { "h1", "h2",      "h3",      "h4", "h5",
                                       "h6", "section", "article", NULL };
  gboolean heading = is_one_of (node, apart);

  end_line (self);
  if (heading && look->hides == CLARA_INK_VISIBLE)
    clara_flow_end_block (self->flow);
  if (look->display == CLARA_HTML_LIST_ITEM)
    label_item (self, node);
  read_children (self, node, look, depth);
  if (look->display == CLARA_HTML_LIST_ITEM && clara_flow_is_empty_line (self->flow))
    clara_flow_set_prefix (self->flow, NULL);
  end_line (self);
}

static void
read_element (Html *self, const xmlNode *node, const ClaraHtmlLook *around, guint depth)
{
  ClaraHtmlLook look;

  clara_html_look_enter (&look, around, node, self->css);
  if (clara_xml_is (node, "br"))
    {
      clara_flow_add (self->flow, CLARA_INK_VISIBLE, "\n", 1);
      self->gap = TRUE;
      return;
    }
  if (clara_xml_is (node, "input"))
    {
      read_input (self, node, &look);
      return;
    }

  switch (look.display)
    {
    case CLARA_HTML_BLOCK:
    case CLARA_HTML_LIST_ITEM:
      read_block (self, node, &look, depth);
      break;
    case CLARA_HTML_TABLE:
      end_line (self);
      if (look.hides == CLARA_INK_VISIBLE)
        clara_flow_end_block (self->flow);
      read_children (self, node, &look, depth);
      end_line (self);
      if (look.hides == CLARA_INK_VISIBLE)
        clara_flow_end_block (self->flow);
      break;
    case CLARA_HTML_ROW:
      end_line (self);
      clara_flow_begin_row (self->flow);
      read_children (self, node, &look, depth);
      clara_flow_end_row (self->flow);
      self->gap = TRUE;
      break;
    case CLARA_HTML_CELL:
      self->gap = TRUE;
      read_children (self, node, &look, depth);
      clara_flow_end_cell (self->flow);
      self->gap = TRUE;
      break;
    case CLARA_HTML_INLINE:
    default:
      if (around->flexible)
        add_text (self, " ", around);
      read_children (self, node, &look, depth);
      break;
    }
}

static void
read_children (Html *self, const xmlNode *parent, const ClaraHtmlLook *look, guint depth)
{
  if (depth > DEEPEST)
    return;
  for (const xmlNode *node = parent->children; node != NULL; node = node->next)
    {
      if (clara_flow_is_full (self->flow))
        return;
      if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
        add_text (self, (const char *) node->content, look);
      else if (node->type == XML_ELEMENT_NODE && !is_never_text (node))
        read_element (self, node, look, depth + 1);
    }
}

static gboolean
read_page (Html *self, const xmlNode *root, GError **error)
{
  ClaraHtmlLook look;

  clara_html_look_init (&look);
  self->gap = TRUE;
  for (const xmlNode *node = root; node != NULL; node = node->next)
    if (node->type == XML_ELEMENT_NODE)
      read_element (self, node, &look, 0);
  if (!clara_flow_finish (self->flow, error))
    return FALSE;

  clara_markup_comments_report (self->into, self->comments);
  clara_metadata_report (self->into, self->metadata->str);
  clara_extraction_set_pages (self->into, 1);

  return TRUE;
}

/**
 * clara_read_html:
 * @data: the bytes of a page
 * @size: how many
 * @into: filled with what was read
 * @error: return location for an error
 *
 * Returns: whether the page could be read
 */
gboolean
clara_read_html (const guint8 *data, gsize size, ClaraExtraction *into, GError **error)
{
  g_autofree char *encoding = NULL, *text = NULL;
  g_autoptr (ClaraFlow) flow = NULL;
  g_autoptr (ClaraCss) css = NULL;
  g_autoptr (GPtrArray) comments = NULL;
  g_autoptr (GString) metadata = NULL;
  g_autoptr (xmlDoc) doc = NULL;
  Html self;

  if (size > MOST_SIZE)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_TOO_LARGE, "The page is too large");
      return FALSE;
    }
  encoding = named_encoding (data, size);
  text = clara_charset_decode ((const char *) data, size, encoding);
  if (text == NULL)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_UNSUPPORTED, "This is not a text");
      return FALSE;
    }
  doc = parse (text, error);
  if (doc == NULL)
    return FALSE;

  flow = clara_flow_new (into);
  css = clara_css_new ();
  comments = g_ptr_array_new_with_free_func (g_free);
  metadata = g_string_new (NULL);
  self = (Html){
    .into = into, .flow = flow, .css = css, .comments = comments, .metadata = metadata
  };
  for (const xmlNode *node = doc->children; node != NULL; node = node->next)
    gather (&self, node);

  return read_page (&self, xmlDocGetRootElement (doc), error);
}

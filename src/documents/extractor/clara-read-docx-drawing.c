/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-read-docx-private.h"

#include "clara-colour.h"

#include <string.h>

/*
 * Drawings of DOCX: text boxes with what fills them and where they are anchored, and shapes that may lie
 * behind the text. Positions are known only in part, so a shape counts as lying behind whatever follows
 * its anchor over its own height.
 */

#define POINTS(emu)     ((emu) / 12700.0)
#define DEEPEST_GROUP   32
#define MOST_SHAPES     20000
#define BACKDROP_WIDTH  36.0 /* points: anything smaller is an ornament */
#define BACKDROP_HEIGHT 8.0

/* A text box that waits for the end of the paragraph it is anchored in. */
typedef struct
{
  const xmlNode *content;
  const char *word_art; /* (nullable): text of its own in place of @content */
  ClaraDocxSpot spot;
} Box;

static void
add_box (ClaraDocx *self, const xmlNode *content, const char *word_art, const ClaraDocxSpot *spot)
{
  Box *box;

  if (self->boxes->len >= MOST_SHAPES)
    return;
  box = g_new0 (Box, 1);
  box->content = content;
  box->word_art = word_art;
  box->spot = *spot;
  box->spot.floating = TRUE;
  box->spot.table = NULL;
  g_ptr_array_add (self->boxes, box);
}

/* What a shape is filled with: a colour, CLARA_INK_UNKNOWN, or CLARA_DOCX_NONE. */
static gint64
shape_fill (ClaraDocx *self, const xmlNode *shape, gint64 behind)
{
  const xmlNode *properties = clara_xml_child (shape, "spPr");
  const xmlNode *solid = clara_xml_child (properties, "solidFill");
  const xmlNode *reference = clara_xml_child (clara_xml_child (shape, "style"), "fillRef");
  double opacity = 1.0;
  gint64 colour;

  if (clara_xml_child (properties, "noFill") != NULL)
    return CLARA_DOCX_NONE;
  if (clara_xml_child (properties, "gradFill") != NULL ||
      clara_xml_child (properties, "blipFill") != NULL ||
      clara_xml_child (properties, "pattFill") != NULL ||
      clara_xml_child (properties, "grpFill") != NULL)
    return CLARA_INK_UNKNOWN;
  if (solid == NULL)
    {
      if (clara_docx_number (reference, "idx", 0.0) < 1.0)
        return CLARA_DOCX_NONE;
      /* The second and third fills of a theme are gradients of the named colour. */
      return clara_docx_number (reference, "idx", 0.0) > 1.0
                 ? CLARA_INK_UNKNOWN
                 : clara_docx_styles_drawn (self->styles, reference, NULL);
    }

  colour = clara_docx_styles_drawn (self->styles, solid, &opacity);
  if (colour < 0 || opacity >= 1.0)
    return colour;
  if (opacity <= 0.0)
    return CLARA_DOCX_NONE;
  return behind >= 0 ? clara_colour_blend ((guint32) colour, (guint32) behind, opacity) : behind;
}

static void
fill_spot (ClaraDocxSpot *spot, gint64 fill, gboolean over_others)
{
  if (fill != CLARA_DOCX_NONE)
    {
      spot->behind = fill;
      spot->assumed = FALSE;
    }
  else if (over_others)
    {
      spot->behind = CLARA_INK_UNKNOWN;
      spot->assumed = FALSE;
    }
}

/* Walks a drawing down to its shapes; @filled tells whether something of the same group lies beneath. */
static void
see_shapes (ClaraDocx *self,
            const xmlNode *parent,
            const ClaraDocxSpot *spot,
            double height,
            gboolean *filled,
            guint depth)
{
  for (const xmlNode *node = parent->children; node != NULL && depth < DEEPEST_GROUP;
       node = node->next)
    {
      if (clara_xml_is (node, "wsp"))
        {
          gint64 fill = shape_fill (self, node, spot->behind);
          const xmlNode *content = clara_xml_child (clara_xml_child (node, "txbx"), "txbxContent");
          ClaraDocxSpot inside = *spot;

          fill_spot (&inside, fill, *filled);
          if (content != NULL)
            add_box (self, content, NULL, &inside);
          if (fill != CLARA_DOCX_NONE)
            {
              *filled = TRUE;
              if (content == NULL && !spot->off_page)
                self->cover = MAX (self->cover, height);
            }
        }
      else if (clara_xml_is (node, "pic"))
        {
          *filled = TRUE;
          if (!spot->off_page)
            self->cover = MAX (self->cover, height);
        }
      else if (clara_xml_is (node, "AlternateContent"))
        {
          const xmlNode *chosen = clara_docx_choose (node);

          if (chosen != NULL)
            see_shapes (self, chosen, spot, height, filled, depth + 1);
        }
      else if (node->type == XML_ELEMENT_NODE && !clara_xml_is (node, "txbxContent"))
        see_shapes (self, node, spot, height, filled, depth + 1);
    }
}

static double
offset_of (const xmlNode *anchor, const char *name, const char **from)
{
  const xmlNode *position = clara_xml_child (anchor, name);
  g_autofree char *text = clara_xml_text (clara_xml_child (position, "posOffset"));

  *from = clara_xml_attribute (position, "relativeFrom");
  return POINTS (CLAMP (g_ascii_strtod (text, NULL), -1e12, 1e12));
}

static gboolean
is_anchor_off_page (ClaraDocx *self, const xmlNode *anchor)
{
  const xmlNode *extent = clara_xml_child (anchor, "extent");
  double width = POINTS (clara_docx_number (extent, "cx", 0.0));
  double height = POINTS (clara_docx_number (extent, "cy", 0.0));
  const char *across, *down;
  double x = offset_of (anchor, "positionH", &across);
  double y = offset_of (anchor, "positionV", &down);

  if (g_strcmp0 (across, "page") != 0)
    x += self->left_margin;
  if (x >= self->page_width || x + width <= 0.0)
    return TRUE;
  if (g_strcmp0 (down, "page") == 0)
    return y >= self->page_height || y + height <= 0.0;

  /* Relative to a line whose place is not known: only what no line could bring back. */
  return y >= self->page_height || y + height <= -self->page_height;
}

static void
see_anchor (ClaraDocx *self, const xmlNode *anchor, const ClaraDocxSpot *spot)
{
  const xmlNode *extent = clara_xml_child (anchor, "extent");
  double width = POINTS (clara_docx_number (extent, "cx", 0.0));
  double height = POINTS (clara_docx_number (extent, "cy", 0.0));
  gboolean behind = clara_xml_is (anchor, "anchor") &&
                    (clara_xml_child (anchor, "wrapNone") != NULL ||
                     g_strcmp0 (clara_xml_attribute (anchor, "behindDoc"), "1") == 0);
  const char *hidden = clara_xml_attribute (clara_xml_child (anchor, "docPr"), "hidden");
  ClaraDocxSpot inside = *spot;
  gboolean filled = FALSE;
  double cover = self->cover;

  inside.off_page = inside.off_page ||
                    (clara_xml_is (anchor, "anchor") && is_anchor_off_page (self, anchor));
  inside.vanish = inside.vanish || g_strcmp0 (hidden, "1") == 0 || g_strcmp0 (hidden, "true") == 0;
  see_shapes (self, anchor, &inside, height, &filled, 0);
  if (!behind || width < BACKDROP_WIDTH || height < BACKDROP_HEIGHT)
    self->cover = cover;
}

static double
style_length (const char *style, const char *name, gboolean *found)
{
  g_auto (GStrv) parts = g_strsplit (style != NULL ? style : "", ";", 64);

  *found = FALSE;
  for (guint i = 0; parts[i] != NULL; i++)
    {
      char *colon = strchr (parts[i], ':');
      char *end;
      double value;

      if (colon == NULL)
        continue;
      *colon = '\0';
      if (g_ascii_strcasecmp (g_strstrip (parts[i]), name) != 0)
        continue;
      value = g_ascii_strtod (colon + 1, &end);
      *found = end != colon + 1;
      if (g_str_has_prefix (end, "in"))
        value *= 72.0;
      else if (g_str_has_prefix (end, "cm"))
        value *= 28.35;
      else if (g_str_has_prefix (end, "mm"))
        value *= 2.835;
      else if (g_str_has_prefix (end, "px"))
        value *= 0.75;
      return CLAMP (value, -1e9, 1e9);
    }

  return 0.0;
}

static gint64
vector_fill (const xmlNode *shape, gboolean *filled)
{
  const char *on = clara_xml_attribute (shape, "filled");
  const char *colour = clara_xml_attribute (shape, "fillcolor");
  const xmlNode *fill = clara_xml_child (shape, "fill");
  const char *type = clara_xml_attribute (fill, "type");
  guint32 value;

  *filled = FALSE;
  if (on != NULL && (on[0] == 'f' || on[0] == '0'))
    return CLARA_DOCX_NONE;
  if (clara_xml_attribute (fill, "on") != NULL && clara_xml_attribute (fill, "on")[0] == 'f')
    return CLARA_DOCX_NONE;

  *filled = colour != NULL || fill != NULL;
  if ((type != NULL && strcmp (type, "solid") != 0) ||
      clara_xml_attribute (fill, "opacity") != NULL)
    return CLARA_INK_UNKNOWN;
  if (colour == NULL)
    return 0xffffff;
  if (g_ascii_strncasecmp (colour, "white", 5) == 0)
    return 0xffffff;
  if (g_ascii_strncasecmp (colour, "black", 5) == 0)
    return 0x000000;
  if (*colour == '#')
    {
      g_autofree char *hex = g_strndup (colour + 1, strcspn (colour + 1, " "));

      /* Three digits stand for six. */
      if (strlen (hex) == 3)
        {
          char six[7] = { hex[0], hex[0], hex[1], hex[1], hex[2], hex[2], '\0' };

          return clara_colour_parse_hex (six, &value) ? (gint64) value : CLARA_INK_UNKNOWN;
        }
      if (clara_colour_parse_hex (hex, &value))
        return value;
    }

  return CLARA_INK_UNKNOWN;
}

static gboolean
is_vector_shape (const xmlNode *node)
{
  return clara_xml_is (node, "shape") || clara_xml_is (node, "rect") ||
         clara_xml_is (node, "roundrect") || clara_xml_is (node, "oval");
}

/* The older drawing language, which is also what stands in the fallback of newer files. */
static void
see_vectors (ClaraDocx *self,
             const xmlNode *parent,
             const ClaraDocxSpot *spot,
             gboolean grouped,
             guint depth)
{
  for (const xmlNode *node = parent->children; node != NULL && depth < DEEPEST_GROUP;
       node = node->next)
    {
      const char *style = clara_xml_attribute (node, "style");
      const xmlNode *content = clara_xml_child (clara_xml_child (node, "textbox"), "txbxContent");
      const char *art = clara_xml_attribute (clara_xml_child (node, "textpath"), "string");
      ClaraDocxSpot inside = *spot;
      gboolean filled, has_x, has_y, has_width, has_height;
      double x, y, width, height;
      gint64 fill;

      if (clara_xml_is (node, "group"))
        see_vectors (self, node, spot, TRUE, depth + 1);
      if (!is_vector_shape (node))
        continue;

      x = style_length (style, "margin-left", &has_x);
      y = style_length (style, "margin-top", &has_y);
      width = style_length (style, "width", &has_width);
      height = style_length (style, "height", &has_height);
      if (!grouped && style != NULL && strstr (style, "absolute") != NULL &&
          ((has_x && (x >= self->page_width || x + width <= -self->page_width)) ||
           (has_y && (y >= self->page_height || y + height <= -self->page_height))))
        inside.off_page = TRUE;
      if (style != NULL && strstr (style, "visibility:hidden") != NULL)
        inside.vanish = TRUE;

      fill = vector_fill (node, &filled);
      fill_spot (&inside, fill, grouped);
      if (content != NULL || art != NULL)
        add_box (self, content, content == NULL ? art : NULL, &inside);
      else if ((filled || clara_xml_child (node, "imagedata") != NULL) && width >= BACKDROP_WIDTH &&
               height >= BACKDROP_HEIGHT)
        self->cover = MAX (self->cover, height);
    }
}

/* A drawing, picture or object in a run: its text boxes wait until the paragraph ends. */
void
clara_docx_see_drawing (ClaraDocx *self, const xmlNode *node, const ClaraDocxSpot *spot)
{
  for (const xmlNode *child = node->children; child != NULL; child = child->next)
    if (clara_xml_is (child, "anchor") || clara_xml_is (child, "inline"))
      see_anchor (self, child, spot);

  see_vectors (self, node, spot, FALSE, 0);
}

static void
box_read (ClaraDocx *self, const Box *box)
{
  if (box->word_art != NULL)
    {
      ClaraInk ink = CLARA_INK_INIT;

      ink.vanish = box->spot.vanish;
      ink.off_page = box->spot.off_page;
      clara_flow_add (self->flow, clara_ink_judge (&ink, NULL), box->word_art, -1);
      clara_flow_end_paragraph (self->flow);
    }
  else
    clara_docx_read_blocks (self, box->content, &box->spot);
}

/* Shows the text boxes that wait since there were @from of them. */
void
clara_docx_flush_boxes (ClaraDocx *self, guint from)
{
  while (self->boxes->len > from)
    {
      g_autofree Box *box = g_ptr_array_steal_index (self->boxes, from);

      box_read (self, box);
    }
}

static gboolean
is_backdrop (const xmlNode *anchor)
{
  const xmlNode *extent = clara_xml_child (anchor, "extent");

  return POINTS (clara_docx_number (extent, "cx", 0.0)) >= BACKDROP_WIDTH &&
         POINTS (clara_docx_number (extent, "cy", 0.0)) >= BACKDROP_HEIGHT &&
         (clara_xml_child (anchor, "wrapNone") != NULL ||
          g_strcmp0 (clara_xml_attribute (anchor, "behindDoc"), "1") == 0);
}

static gboolean
has_filled_shape (const xmlNode *parent, guint depth)
{
  for (const xmlNode *node = parent->children; node != NULL && depth < DEEPEST_GROUP;
       node = node->next)
    {
      if (clara_xml_is (node, "pic"))
        return TRUE;
      if (clara_xml_is (node, "wsp"))
        {
          const xmlNode *properties = clara_xml_child (node, "spPr");

          if (clara_xml_child (node, "txbx") == NULL &&
              clara_xml_child (properties, "noFill") == NULL)
            return TRUE;
        }
      else if (node->type == XML_ELEMENT_NODE && has_filled_shape (node, depth + 1))
        return TRUE;
    }

  return FALSE;
}

/* Whether a drawing without text that text boxes could lie over stands anywhere in a part. */
gboolean
clara_docx_has_backdrops (const xmlNode *root)
{
  for (const xmlNode *at = root; at != NULL; at = clara_xml_next (root, at))
    {
      if (clara_xml_is (at, "anchor") && is_backdrop (at) && has_filled_shape (at, 0))
        return TRUE;
    }

  return FALSE;
}

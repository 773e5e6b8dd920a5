/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-read-odt-private.h"

#include "clara-colour.h"

#include <math.h>
#include <string.h>

/* Styles of ODT with their inheritance. Those of the document and those of the style sheet are one set. */

#define LONGEST_CHAIN 32

typedef struct
{
  char *parent; /* (owned) (nullable) */
  char *family; /* (owned) */
  char *list;   /* (owned) (nullable) */
  ClaraOdtLook look;
  guint resolving; /* 0 as written, 1 being resolved, 2 with its ancestors */
} Style;

struct _ClaraOdtStyles
{
  GHashTable *styles; /* (owned): "family/name" → Style; the name is empty for a family's default */
  GHashTable *lists; /* (owned): name → list style element, not owned */
};

/* A length in points; @otherwise where @text is none, and for percentages. */
double
clara_odt_length (const char *text, double otherwise)
{
  static const struct
  {
    const char *unit;
    double points;
  } units[] = { { "pt", 1.0 },  { "in", 72.0 }, { "cm", 72.0 / 2.54 }, { "mm", 72.0 / 25.4 },
                { "pc", 12.0 }, { "px", 0.75 }, { "inch", 72.0 } };
  double value;
  char *end;

  if (text == NULL)
    return otherwise;
  value = g_ascii_strtod (text, &end);
  if (end == text || !isfinite (value))
    return otherwise;
  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    if (strcmp (end, units[i].unit) == 0)
      return CLAMP (value * units[i].points, -1e9, 1e9);

  return *end == '\0' ? CLAMP (value, -1e9, 1e9) : otherwise;
}

static gboolean
share_of (const char *text, double *share)
{
  double value;
  char *end;

  if (text == NULL)
    return FALSE;
  value = g_ascii_strtod (text, &end);
  if (end == text || *end != '%' || !isfinite (value))
    return FALSE;

  *share = CLAMP (value / 100.0, 0.0, 1000.0);
  return TRUE;
}

/* The background that properties set: a colour, CLARA_INK_UNKNOWN, or CLARA_ODT_NONE for a clear one. */
gint64
clara_odt_fill_of (const xmlNode *properties, gboolean *set)
{
  const char *fill = clara_xml_attribute (properties, "fill");
  const char *colour = clara_xml_attribute (properties, "background-color");
  double opacity = 1.0;
  guint32 value;

  *set = FALSE;
  if (clara_xml_child (properties, "background-image") != NULL &&
      clara_xml_attribute (clara_xml_child (properties, "background-image"), "href") != NULL)
    {
      *set = TRUE;
      return CLARA_INK_UNKNOWN;
    }
  if (fill != NULL)
    {
      *set = TRUE;
      if (strcmp (fill, "none") == 0)
        return CLARA_ODT_NONE;
      if (strcmp (fill, "solid") != 0)
        return CLARA_INK_UNKNOWN;
      if (clara_xml_attribute (properties, "fill-color") != NULL)
        colour = clara_xml_attribute (properties, "fill-color");
      share_of (clara_xml_attribute (properties, "opacity"), &opacity);
      if (opacity < 0.01)
        return CLARA_ODT_NONE;
    }
  if (colour == NULL)
    return CLARA_ODT_NONE;

  *set = TRUE;
  if (!clara_colour_parse_hex (colour, &value))
    return CLARA_ODT_NONE;
  /* What shines through is nearly always the page. */
  return clara_colour_blend (value, 0xffffff, opacity);
}

static void
parse_text (const xmlNode *node, ClaraOdtLook *look)
{
  const char *display = clara_xml_attribute (node, "display");
  const char *colour = clara_xml_attribute (node, "color");
  const char *automatic = clara_xml_attribute (node, "use-window-font-color");
  const char *behind = clara_xml_attribute (node, "background-color");
  const char *size = clara_xml_attribute (node, "font-size");
  guint32 value;

  if (display != NULL)
    {
      look->set |= CLARA_ODT_VANISH;
      look->vanish = strcmp (display, "none") == 0;
    }
  if (g_strcmp0 (automatic, "true") == 0 || clara_colour_parse_hex (colour, &value))
    {
      look->set |= CLARA_ODT_COLOUR;
      look->colour = g_strcmp0 (automatic, "true") == 0 ? CLARA_INK_AUTO : (gint64) value;
    }
  if (behind != NULL)
    {
      look->set |= CLARA_ODT_BEHIND;
      look->behind = clara_colour_parse_hex (behind, &value) ? (gint64) value : CLARA_ODT_NONE;
    }
  if (share_of (size, &look->percent))
    look->set |= CLARA_ODT_PERCENT;
  else if (size != NULL)
    {
      look->set |= CLARA_ODT_SIZE;
      look->size = clara_odt_length (size, 12.0);
    }
  if (share_of (clara_xml_attribute (node, "text-scale"), &look->stretch))
    look->set |= CLARA_ODT_STRETCH;
  /* Here opacity is how much of the letters there is. Beside an automatic colour 0 is written for none. */
  if (share_of (clara_xml_attribute (node, "opacity"), &look->opacity))
    {
      look->set |= CLARA_ODT_OPACITY;
      if (g_strcmp0 (automatic, "true") == 0)
        look->opacity = 1.0;
    }
}

static void
parse_block (const xmlNode *node, ClaraOdtLook *look)
{
  const char *line = clara_xml_attribute (node, "line-height");
  const char *indent = clara_xml_attribute (node, "margin-left");
  gboolean set;
  gint64 fill = clara_odt_fill_of (node, &set);

  if (set)
    {
      look->set |= CLARA_ODT_FILL;
      look->fill = fill;
    }
  if (line != NULL && strchr (line, '%') == NULL && g_ascii_isdigit (*line))
    {
      look->set |= CLARA_ODT_LINE;
      look->line = MAX (clara_odt_length (line, 0.0), 0.01);
    }
  if (indent != NULL)
    {
      look->set |= CLARA_ODT_INDENT;
      look->indent = clara_odt_length (indent, 0.0);
    }
  if (g_strcmp0 (clara_xml_attribute (node, "display"), "false") == 0 ||
      g_strcmp0 (clara_xml_attribute (node, "display"), "none") == 0)
    {
      look->set |= CLARA_ODT_VANISH;
      look->vanish = TRUE;
    }
}

void
clara_odt_look_init (ClaraOdtLook *look)
{
  memset (look, 0, sizeof *look);
  look->colour = CLARA_INK_AUTO;
  look->behind = CLARA_ODT_NONE;
  look->fill = CLARA_ODT_NONE;
  look->size = 12.0;
  look->percent = 1.0;
  look->stretch = 1.0;
  look->opacity = 1.0;
}

void
clara_odt_look_merge (ClaraOdtLook *look, const ClaraOdtLook *over)
{
  if (over->set & CLARA_ODT_VANISH)
    look->vanish = over->vanish;
  if (over->set & CLARA_ODT_COLOUR)
    look->colour = over->colour;
  if (over->set & CLARA_ODT_BEHIND)
    look->behind = over->behind;
  if (over->set & CLARA_ODT_FILL)
    look->fill = over->fill;
  if (over->set & CLARA_ODT_SIZE)
    {
      look->size = over->size;
      look->percent = 1.0;
    }
  if (over->set & CLARA_ODT_PERCENT)
    look->percent *= over->percent;
  if (over->set & CLARA_ODT_STRETCH)
    look->stretch = over->stretch;
  if (over->set & CLARA_ODT_OPACITY)
    look->opacity = over->opacity;
  if (over->set & CLARA_ODT_LINE)
    look->line = over->line;
  if (over->set & CLARA_ODT_INDENT)
    look->indent = over->indent;
  look->set |= over->set;
}

static void
style_free (gpointer data)
{
  Style *style = data;

  g_free (style->parent);
  g_free (style->family);
  g_free (style->list);
  g_free (style);
}

ClaraOdtStyles *
clara_odt_styles_new (void)
{
  ClaraOdtStyles *self = g_new0 (ClaraOdtStyles, 1);

  self->styles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, style_free);
  self->lists = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  return self;
}

void
clara_odt_styles_free (ClaraOdtStyles *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref (self->styles);
  g_hash_table_unref (self->lists);
  g_free (self);
}

static void
add_style (ClaraOdtStyles *self, const xmlNode *node, const char *name)
{
  const char *family = clara_xml_attribute (node, "family");
  Style *style;

  if (family == NULL || name == NULL)
    return;

  style = g_new0 (Style, 1);
  style->family = g_strdup (family);
  style->parent = g_strdup (clara_xml_attribute (node, "parent-style-name"));
  style->list = g_strdup (clara_xml_attribute (node, "list-style-name"));
  clara_odt_look_init (&style->look);
  for (const xmlNode *child = node->children; child != NULL; child = child->next)
    if (clara_xml_is (child, "text-properties"))
      parse_text (child, &style->look);
    else if (child->type == XML_ELEMENT_NODE &&
             g_str_has_suffix ((const char *) child->name, "-properties"))
      parse_block (child, &style->look);

  g_hash_table_replace (self->styles, g_strconcat (family, "/", name, NULL), style);
}

/* Takes over every style of one part. A name that stands in both parts is the later one's. */
void
clara_odt_styles_add (ClaraOdtStyles *self, const xmlNode *root)
{
  for (const xmlNode *group = root != NULL ? root->children : NULL; group != NULL;
       group = group->next)
    {
      if (!clara_xml_is (group, "styles") && !clara_xml_is (group, "automatic-styles"))
        continue;
      for (const xmlNode *node = group->children; node != NULL; node = node->next)
        if (clara_xml_is (node, "style"))
          add_style (self, node, clara_xml_attribute (node, "name"));
        else if (clara_xml_is (node, "default-style"))
          add_style (self, node, "");
        else if (clara_xml_is (node, "list-style") && clara_xml_attribute (node, "name") != NULL)
          g_hash_table_replace (self->lists, g_strdup (clara_xml_attribute (node, "name")),
                                (gpointer) node);
    }
}

static Style *
resolve (ClaraOdtStyles *self, const char *family, const char *name, guint depth)
{
  g_autofree char *key = g_strconcat (family, "/", name, NULL);
  Style *style = g_hash_table_lookup (self->styles, key);
  Style *parent;

  if (style == NULL || style->resolving != 0 || depth > LONGEST_CHAIN || *name == '\0')
    return style;

  style->resolving = 1;
  parent = resolve (self, family, style->parent != NULL ? style->parent : "", depth + 1);
  if (parent == NULL && style->parent != NULL)
    parent = resolve (self, family, "", depth + 1);
  if (parent != NULL && parent->resolving != 1)
    {
      ClaraOdtLook look = parent->look;

      clara_odt_look_merge (&look, &style->look);
      style->look = look;
      if (style->list == NULL)
        style->list = g_strdup (parent->list);
    }
  style->resolving = 2;

  return style;
}

/* What a style with its ancestors says; the family's default where @name is unknown, NULL without any. */
const ClaraOdtLook *
clara_odt_styles_find (ClaraOdtStyles *self, const char *family, const char *name)
{
  Style *style = name != NULL ? resolve (self, family, name, 0) : NULL;

  if (style == NULL)
    style = resolve (self, family, "", 0);

  return style != NULL ? &style->look : NULL;
}

const char *
clara_odt_styles_list (ClaraOdtStyles *self, const char *paragraph_style)
{
  Style *style = paragraph_style != NULL ? resolve (self, "paragraph", paragraph_style, 0) : NULL;

  return style != NULL ? style->list : NULL;
}

/* The rule for one level, from 1, of a list style. */
const xmlNode *
clara_odt_styles_level (ClaraOdtStyles *self, const char *list_style, guint level)
{
  const xmlNode *list = list_style != NULL ? g_hash_table_lookup (self->lists, list_style) : NULL;

  for (const xmlNode *node = list != NULL ? list->children : NULL; node != NULL; node = node->next)
    {
      const char *value = clara_xml_attribute (node, "level");

      if (value != NULL && g_ascii_strtoull (value, NULL, 10) == level)
        return node;
    }

  return NULL;
}

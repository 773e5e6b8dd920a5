/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-read-docx-private.h"

#include "clara-colour.h"

#include <math.h>
#include <string.h>

/* Styles with their inheritance, and what run and paragraph properties say, of DOCX. */

#define LONGEST_CHAIN 32
#define N_THEME       12

typedef struct
{
  char *based_on; /* (owned) (nullable) */
  ClaraDocxLook looks[CLARA_DOCX_N_PLACES];
  guint resolving; /* 0 as written, 1 being resolved, 2 with its ancestors */
} Style;

struct _ClaraDocxStyles
{
  GHashTable *styles;   /* (owned): "kind/id" → Style */
  GHashTable *standard; /* (owned): kind → id of the default style */
  ClaraDocxLook defaults;
  guint32 theme[N_THEME];
  gboolean has_theme[N_THEME];
  guint mapped[N_THEME]; /* scheme index of dk1, lt1, … as the settings map them */
};

static const char *const theme_names[N_THEME] = { "dk1",     "lt1",     "dk2",     "lt2",
                                                  "accent1", "accent2", "accent3", "accent4",
                                                  "accent5", "accent6", "hlink",   "folHlink" };

static const struct
{
  const char *name;
  guint index;
  gboolean mapped;
} colour_names[] = {
  { "dark1", 0, FALSE },     { "light1", 1, FALSE },
  { "dark2", 2, FALSE },     { "light2", 3, FALSE },
  { "text1", 0, TRUE },      { "background1", 1, TRUE },
  { "text2", 2, TRUE },      { "background2", 3, TRUE },
  { "tx1", 0, TRUE },        { "bg1", 1, TRUE },
  { "tx2", 2, TRUE },        { "bg2", 3, TRUE },
  { "dk1", 0, FALSE },       { "lt1", 1, FALSE },
  { "dk2", 2, FALSE },       { "lt2", 3, FALSE },
  { "accent1", 4, TRUE },    { "accent2", 5, TRUE },
  { "accent3", 6, TRUE },    { "accent4", 7, TRUE },
  { "accent5", 8, TRUE },    { "accent6", 9, TRUE },
  { "hyperlink", 10, TRUE }, { "hlink", 10, TRUE },
  { "folHlink", 11, TRUE },  { "followedHyperlink", 11, TRUE },
};

/* Whether an on-off property is there and on. */
gboolean
clara_docx_flag (const xmlNode *properties, const char *name)
{
  const xmlNode *node = clara_xml_child (properties, name);
  const char *value = clara_xml_attribute (node, "val");

  return node != NULL &&
         (value == NULL || (strcmp (value, "0") != 0 && strcmp (value, "false") != 0 &&
                            strcmp (value, "off") != 0 && strcmp (value, "none") != 0));
}

double
clara_docx_number (const xmlNode *node, const char *name, double otherwise)
{
  const char *value = clara_xml_attribute (node, name);
  double number;
  char *end;

  if (value == NULL)
    return otherwise;
  number = g_ascii_strtod (value, &end);
  if (end == value || !isfinite (number))
    return otherwise;
  /* Newer files may give a unit in place of the unit of the attribute. */
  if (g_str_has_suffix (end, "pt"))
    number *= 20.0;
  else if (g_str_has_suffix (end, "in"))
    number *= 1440.0;
  else if (g_str_has_suffix (end, "cm"))
    number *= 567.0;
  else if (g_str_has_suffix (end, "mm"))
    number *= 56.7;

  return CLAMP (number, -1e9, 1e9);
}

static gboolean
theme_colour (ClaraDocxStyles *self, const char *name, guint32 *colour)
{
  for (guint i = 0; name != NULL && i < G_N_ELEMENTS (colour_names); i++)
    if (strcmp (name, colour_names[i].name) == 0)
      {
        guint index = colour_names[i].index;

        if (colour_names[i].mapped)
          index = self->mapped[index];
        if (!self->has_theme[index])
          return FALSE;
        *colour = self->theme[index];
        return TRUE;
      }

  return FALSE;
}

static double
hex_share (const char *value)
{
  return value != NULL ? CLAMP (g_ascii_strtoull (value, NULL, 16) / 255.0, 0.0, 1.0) : 1.0;
}

/*
 * The colour in attribute @value of @node, or that of the theme, which wins where both stand. The theme's
 * attributes are called themeColor, themeTint, themeShade, or with a prefix themeFill and so on.
 */
gint64
clara_docx_styles_colour (ClaraDocxStyles *self,
                          const xmlNode *node,
                          const char *value,
                          const char *prefix)
{
  g_autofree char *tint = g_strconcat (prefix, "Tint", NULL);
  g_autofree char *shade = g_strconcat (prefix, "Shade", NULL);
  g_autofree char *name = strcmp (prefix, "theme") == 0 ? g_strdup ("themeColor")
                                                        : g_strdup (prefix);
  const char *tint_value = clara_xml_attribute (node, tint);
  const char *shade_value = clara_xml_attribute (node, shade);
  guint32 colour;

  if (theme_colour (self, clara_xml_attribute (node, name), &colour))
    {
      double share;

      if (shade_value != NULL)
        colour = clara_colour_lighten (colour, hex_share (shade_value), 0.0);
      share = hex_share (tint_value);
      if (tint_value != NULL)
        colour = clara_colour_lighten (colour, share, 1.0 - share);
      return colour;
    }
  if (clara_colour_parse_hex (clara_xml_attribute (node, value), &colour))
    return colour;

  return CLARA_INK_AUTO;
}

gint64
clara_docx_styles_shading (ClaraDocxStyles *self, const xmlNode *shd)
{
  const char *pattern = clara_xml_attribute (shd, "val");
  gint64 fill, colour;
  double share;

  if (shd == NULL || pattern == NULL || strcmp (pattern, "nil") == 0)
    return CLARA_DOCX_NONE;

  fill = clara_docx_styles_colour (self, shd, "fill", "themeFill");
  colour = clara_docx_styles_colour (self, shd, "color", "theme");
  if (strcmp (pattern, "clear") == 0)
    return fill >= 0 ? fill : CLARA_DOCX_NONE;
  if (strcmp (pattern, "solid") == 0)
    return colour >= 0 ? colour : 0x000000;
  if (!g_str_has_prefix (pattern, "pct"))
    return CLARA_INK_UNKNOWN;

  share = CLAMP (g_ascii_strtoull (pattern + 3, NULL, 10) / 100.0, 0.0, 1.0);
  return clara_colour_blend (colour >= 0 ? (guint32) colour : 0x000000,
                             fill >= 0 ? (guint32) fill : 0xffffff, share);
}

/* A colour of the drawing language: srgbClr or schemeClr with what changes it. @opacity may be NULL. */
gint64
clara_docx_styles_drawn (ClaraDocxStyles *self, const xmlNode *fill, double *opacity)
{
  for (const xmlNode *node = fill != NULL ? fill->children : NULL; node != NULL; node = node->next)
    {
      guint32 colour;
      const char *value = clara_xml_attribute (node, "val");

      if (clara_xml_is (node, "sysClr"))
        value = clara_xml_attribute (node, "lastClr");
      else if (!clara_xml_is (node, "srgbClr") && !clara_xml_is (node, "schemeClr"))
        continue;
      if (!theme_colour (self, value, &colour) && !clara_colour_parse_hex (value, &colour))
        return CLARA_INK_UNKNOWN;

      for (const xmlNode *change = node->children; change != NULL; change = change->next)
        {
          double amount = clara_docx_number (change, "val", 100000.0) / 100000.0;

          if (clara_xml_is (change, "lumMod"))
            colour = clara_colour_lighten (colour, amount, 0.0);
          else if (clara_xml_is (change, "lumOff"))
            colour = clara_colour_lighten (colour, 1.0, amount);
          else if (clara_xml_is (change, "shade"))
            colour = clara_colour_blend (colour, 0x000000, amount);
          else if (clara_xml_is (change, "tint"))
            colour = clara_colour_blend (colour, 0xffffff, amount);
          else if (clara_xml_is (change, "alpha") && opacity != NULL)
            *opacity = amount;
        }
      return colour;
    }

  return CLARA_INK_UNKNOWN;
}

static gint64
highlight_colour (const char *name)
{
  static const struct
  {
    const char *name;
    guint32 colour;
  } known[] = {
    { "black", 0x000000 },     { "blue", 0x0000ff },       { "cyan", 0x00ffff },
    { "green", 0x00ff00 },     { "magenta", 0xff00ff },    { "red", 0xff0000 },
    { "yellow", 0xffff00 },    { "white", 0xffffff },      { "darkBlue", 0x000080 },
    { "darkCyan", 0x008080 },  { "darkGreen", 0x008000 },  { "darkMagenta", 0x800080 },
    { "darkRed", 0x800000 },   { "darkYellow", 0x808000 }, { "darkGray", 0x808080 },
    { "lightGray", 0xc0c0c0 },
  };

  for (guint i = 0; name != NULL && i < G_N_ELEMENTS (known); i++)
    if (strcmp (name, known[i].name) == 0)
      return known[i].colour;

  return CLARA_DOCX_NONE;
}

/* The effects of newer versions: a fill of the letters that is none, or that lets shine through. */
static void
parse_text_fill (ClaraDocxStyles *self, const xmlNode *properties, ClaraDocxRun *run)
{
  const xmlNode *fill = clara_xml_child (properties, "textFill");
  const xmlNode *outline = clara_xml_child (properties, "textOutline");
  const xmlNode *solid = clara_xml_child (fill, "solidFill");
  double transparency = 0.0;

  if (fill == NULL || clara_xml_child (outline, "solidFill") != NULL)
    return;

  run->set |= CLARA_DOCX_OPACITY;
  run->opacity = 1.0;
  if (clara_xml_child (fill, "noFill") != NULL)
    run->opacity = 0.0;
  else if (solid != NULL)
    {
      gint64 colour = clara_docx_styles_drawn (self, solid, &transparency);

      if (colour >= 0)
        {
          run->set |= CLARA_DOCX_COLOUR;
          run->colour = colour;
        }
      /* Here, unlike in drawings, alpha is how much is missing. */
      run->opacity = 1.0 - CLAMP (transparency, 0.0, 1.0);
    }
  else
    {
      run->set |= CLARA_DOCX_COLOUR;
      run->colour = CLARA_INK_UNKNOWN;
    }
}

void
clara_docx_parse_run (ClaraDocxStyles *self, const xmlNode *properties, ClaraDocxRun *run)
{
  for (const xmlNode *node = properties != NULL ? properties->children : NULL; node != NULL;
       node = node->next)
    {
      if (clara_xml_is (node, "vanish") || clara_xml_is (node, "specVanish"))
        {
          gboolean on = clara_docx_flag (properties, (const char *) node->name);

          run->vanish = (run->set & CLARA_DOCX_VANISH) ? run->vanish || on : on;
          run->set |= CLARA_DOCX_VANISH;
        }
      else if (clara_xml_is (node, "color"))
        {
          run->set |= CLARA_DOCX_COLOUR;
          run->colour = clara_docx_styles_colour (self, node, "val", "theme");
        }
      else if (clara_xml_is (node, "shd"))
        {
          run->set |= CLARA_DOCX_FILL;
          run->fill = clara_docx_styles_shading (self, node);
        }
      else if (clara_xml_is (node, "highlight"))
        {
          run->set |= CLARA_DOCX_HIGHLIGHT;
          run->highlight = highlight_colour (clara_xml_attribute (node, "val"));
        }
      else if (clara_xml_is (node, "sz"))
        {
          run->set |= CLARA_DOCX_SIZE;
          run->size = clara_docx_number (node, "val", 24.0) / 2.0;
        }
      else if (clara_xml_is (node, "w"))
        {
          run->set |= CLARA_DOCX_STRETCH;
          run->stretch = clara_docx_number (node, "val", 100.0) / 100.0;
        }
    }

  parse_text_fill (self, properties, run);
}

void
clara_docx_parse_paragraph (ClaraDocxStyles *self,
                            const xmlNode *properties,
                            ClaraDocxParagraph *paragraph)
{
  const xmlNode *spacing = clara_xml_child (properties, "spacing");
  const xmlNode *indent = clara_xml_child (properties, "ind");
  const xmlNode *list = clara_xml_child (properties, "numPr");
  const xmlNode *shd = clara_xml_child (properties, "shd");

  if (shd != NULL)
    {
      paragraph->set |= CLARA_DOCX_FILL;
      paragraph->fill = clara_docx_styles_shading (self, shd);
    }
  if (clara_xml_attribute (spacing, "line") != NULL)
    {
      paragraph->set |= CLARA_DOCX_LINE;
      paragraph->line = g_strcmp0 (clara_xml_attribute (spacing, "lineRule"), "exact") == 0
                            ? clara_docx_number (spacing, "line", 240.0) / 20.0
                            : 0.0;
      if (g_strcmp0 (clara_xml_attribute (spacing, "lineRule"), "exact") == 0)
        paragraph->line = MAX (paragraph->line, 0.01);
    }
  if (indent != NULL)
    {
      const char *name = clara_xml_attribute (indent, "left") != NULL ? "left" : "start";

      paragraph->set |= CLARA_DOCX_INDENT;
      paragraph->indent = clara_docx_number (indent, name, 0.0) / 20.0;
    }
  if (list != NULL)
    {
      paragraph->set |= CLARA_DOCX_LIST;
      paragraph->list = (int) clara_docx_number (clara_xml_child (list, "numId"), "val",
                                                 paragraph->list);
      paragraph->level = (int) clara_docx_number (clara_xml_child (list, "ilvl"), "val",
                                                  paragraph->level);
    }
}

void
clara_docx_run_merge (ClaraDocxRun *run, const ClaraDocxRun *over)
{
  if (over->set & CLARA_DOCX_VANISH)
    run->vanish = over->vanish;
  if (over->set & CLARA_DOCX_COLOUR)
    run->colour = over->colour;
  if (over->set & CLARA_DOCX_FILL)
    run->fill = over->fill;
  if (over->set & CLARA_DOCX_HIGHLIGHT)
    run->highlight = over->highlight;
  if (over->set & CLARA_DOCX_SIZE)
    run->size = over->size;
  if (over->set & CLARA_DOCX_STRETCH)
    run->stretch = over->stretch;
  if (over->set & CLARA_DOCX_OPACITY)
    run->opacity = over->opacity;
  run->set |= over->set;
}

void
clara_docx_paragraph_merge (ClaraDocxParagraph *paragraph, const ClaraDocxParagraph *over)
{
  if (over->set & CLARA_DOCX_FILL)
    paragraph->fill = over->fill;
  if (over->set & CLARA_DOCX_LINE)
    paragraph->line = over->line;
  if (over->set & CLARA_DOCX_INDENT)
    paragraph->indent = over->indent;
  if (over->set & CLARA_DOCX_LIST)
    {
      paragraph->list = over->list;
      paragraph->level = over->level;
    }
  paragraph->set |= over->set;
}

void
clara_docx_look_init (ClaraDocxLook *look)
{
  memset (look, 0, sizeof *look);
  look->run.colour = CLARA_INK_AUTO;
  look->run.fill = CLARA_DOCX_NONE;
  look->run.highlight = CLARA_DOCX_NONE;
  look->run.size = 10.0;
  look->run.stretch = 1.0;
  look->run.opacity = 1.0;
  look->paragraph.fill = CLARA_DOCX_NONE;
  look->cell_fill = CLARA_DOCX_NONE;
}

void
clara_docx_look_merge (ClaraDocxLook *look, const ClaraDocxLook *over)
{
  clara_docx_run_merge (&look->run, &over->run);
  clara_docx_paragraph_merge (&look->paragraph, &over->paragraph);
  if (over->cell_fill != CLARA_DOCX_NONE)
    look->cell_fill = over->cell_fill;
}

static void
parse_look (ClaraDocxStyles *self, const xmlNode *node, ClaraDocxLook *look)
{
  const xmlNode *cell = clara_xml_child (clara_xml_child (node, "tcPr"), "shd");
  const xmlNode *table = clara_xml_child (clara_xml_child (node, "tblPr"), "shd");

  clara_docx_parse_run (self, clara_xml_child (node, "rPr"), &look->run);
  clara_docx_parse_paragraph (self, clara_xml_child (node, "pPr"), &look->paragraph);
  look->cell_fill = clara_docx_styles_shading (self, cell != NULL ? cell : table);
}

static void
parse_style (ClaraDocxStyles *self, const xmlNode *node)
{
  static const char *const places[CLARA_DOCX_N_PLACES] = { "wholeTable", "band1Vert", "band2Vert",
                                                           "band1Horz",  "band2Horz", "firstCol",
                                                           "lastCol",    "firstRow",  "lastRow" };
  const char *kind = clara_xml_attribute (node, "type");
  const char *id = clara_xml_attribute (node, "styleId");
  const char *standard = clara_xml_attribute (node, "default");
  Style *style;

  if (kind == NULL || id == NULL)
    return;

  style = g_new0 (Style, 1);
  style->based_on = g_strdup (clara_xml_attribute (clara_xml_child (node, "basedOn"), "val"));
  for (guint i = 0; i < CLARA_DOCX_N_PLACES; i++)
    clara_docx_look_init (&style->looks[i]);
  parse_look (self, node, &style->looks[CLARA_DOCX_WHOLE]);
  for (const xmlNode *part = node->children; part != NULL; part = part->next)
    if (clara_xml_is (part, "tblStylePr"))
      for (guint i = 0; i < CLARA_DOCX_N_PLACES; i++)
        if (g_strcmp0 (clara_xml_attribute (part, "type"), places[i]) == 0)
          parse_look (self, part, &style->looks[i]);

  if (standard != NULL && (strcmp (standard, "1") == 0 || strcmp (standard, "true") == 0))
    g_hash_table_replace (self->standard, g_strdup (kind), g_strdup (id));
  g_hash_table_replace (self->styles, g_strconcat (kind, "/", id, NULL), style);
}

static void
style_free (gpointer data)
{
  g_free (((Style *) data)->based_on);
  g_free (data);
}

static void
parse_theme (ClaraDocxStyles *self, xmlDoc *theme)
{
  const xmlNode *elements = clara_xml_child (xmlDocGetRootElement (theme), "themeElements");
  const xmlNode *scheme = clara_xml_child (elements, "clrScheme");

  for (guint i = 0; i < N_THEME; i++)
    {
      const xmlNode *node = clara_xml_child (scheme, theme_names[i]);
      const char *value = clara_xml_attribute (clara_xml_child (node, "srgbClr"), "val");

      if (value == NULL)
        value = clara_xml_attribute (clara_xml_child (node, "sysClr"), "lastClr");
      self->has_theme[i] = clara_colour_parse_hex (value, &self->theme[i]);
    }
}

static void
parse_mapping (ClaraDocxStyles *self, xmlDoc *settings)
{
  static const char *const names[N_THEME] = {
    "t1",      "bg1",     "t2",      "bg2",     "accent1",   "accent2",
    "accent3", "accent4", "accent5", "accent6", "hyperlink", "followedHyperlink"
  };
  const xmlNode *mapping = clara_xml_child (xmlDocGetRootElement (settings), "clrSchemeMapping");

  for (guint i = 0; i < N_THEME; i++)
    {
      const char *value = clara_xml_attribute (mapping, names[i]);

      for (guint j = 0; value != NULL && j < G_N_ELEMENTS (colour_names); j++)
        if (strcmp (value, colour_names[j].name) == 0)
          self->mapped[i] = colour_names[j].index;
    }
}

/* Each of the three may be NULL, where the document has no such part. */
ClaraDocxStyles *
clara_docx_styles_new (xmlDoc *styles, xmlDoc *theme, xmlDoc *settings)
{
  ClaraDocxStyles *self = g_new0 (ClaraDocxStyles, 1);
  const xmlNode *root = styles != NULL ? xmlDocGetRootElement (styles) : NULL;
  const xmlNode *defaults = clara_xml_child (root, "docDefaults");

  self->styles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, style_free);
  self->standard = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  for (guint i = 0; i < N_THEME; i++)
    self->mapped[i] = i;
  if (theme != NULL)
    parse_theme (self, theme);
  if (settings != NULL)
    parse_mapping (self, settings);

  clara_docx_look_init (&self->defaults);
  clara_docx_parse_run (self, clara_xml_child (clara_xml_child (defaults, "rPrDefault"), "rPr"),
                        &self->defaults.run);
  clara_docx_parse_paragraph (self,
                              clara_xml_child (clara_xml_child (defaults, "pPrDefault"), "pPr"),
                              &self->defaults.paragraph);
  for (const xmlNode *node = root != NULL ? root->children : NULL; node != NULL; node = node->next)
    if (clara_xml_is (node, "style"))
      parse_style (self, node);

  return self;
}

void
clara_docx_styles_free (ClaraDocxStyles *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref (self->styles);
  g_hash_table_unref (self->standard);
  g_free (self);
}

const ClaraDocxLook *
clara_docx_styles_defaults (ClaraDocxStyles *self)
{
  return &self->defaults;
}

static Style *
resolve (ClaraDocxStyles *self, const char *kind, const char *id, guint depth)
{
  g_autofree char *key = g_strconcat (kind, "/", id, NULL);
  Style *style = g_hash_table_lookup (self->styles, key);
  Style *parent;

  if (style == NULL || style->resolving != 0 || style->based_on == NULL || depth > LONGEST_CHAIN)
    return style;

  style->resolving = 1;
  parent = resolve (self, kind, style->based_on, depth + 1);
  /* A style that is its own ancestor inherits nothing. */
  if (parent != NULL && parent->resolving != 1)
    for (guint i = 0; i < CLARA_DOCX_N_PLACES; i++)
      {
        ClaraDocxLook look = parent->looks[i];

        clara_docx_look_merge (&look, &style->looks[i]);
        style->looks[i] = look;
      }
  style->resolving = 2;

  return style;
}

/*
 * What a style with all its ancestors says; @id NULL for the default style of its kind. NULL where there
 * is no such style.
 */
const ClaraDocxLook *
clara_docx_styles_find (ClaraDocxStyles *self,
                        const char *kind,
                        const char *id,
                        ClaraDocxPlace place)
{
  Style *style;

  if (id == NULL)
    id = g_hash_table_lookup (self->standard, kind);
  if (id == NULL)
    return NULL;
  style = resolve (self, kind, id, 0);

  return style != NULL ? &style->looks[place] : NULL;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-read-html-private.h"

#include "clara-colour.h"
#include "clara-xml.h"

#include <string.h>

/* How an element of HTML is shown: its own attributes, the style sheets, and what is around it. */

#define FAR_AWAY     (-500.0) /* pixels */
#define SMALLEST     3.0
#define UNSET        1e12
#define SCREEN_WIDTH 1280.0

/* What the declarations of one element say before they are put together. */
typedef struct
{
  ClaraHtmlLook *look;
  double around;    /* font size around the element */
  gboolean placed;  /* taken out of the flow */
  gboolean cut;     /* what overflows is not shown */
  gboolean letters; /* the background is seen through the letters */
  gboolean has_fill;
  guint32 fill;
  double fill_alpha;
  gboolean picture;
  gboolean clipped;
  gboolean away;
  double left, top, right, bottom, margin_left, margin_top;
  double width, height, most_width, most_height;
} Sheet;

void
clara_html_look_init (ClaraHtmlLook *look)
{
  memset (look, 0, sizeof *look);
  look->hides = CLARA_INK_VISIBLE;
  look->colour = CLARA_INK_AUTO;
  look->alpha = 1.0;
  look->opacity = 1.0;
  look->behind = 0xffffff;
  look->size = 16.0;
}

static void
set_font_size (Sheet *sheet, const char *value)
{
  static const struct
  {
    const char *name;
    double pixels;
  } known[] = {
    { "xx-small", 9.0 }, { "x-small", 10.0 }, { "small", 13.0 },    { "medium", 16.0 },
    { "large", 18.0 },   { "x-large", 24.0 }, { "xx-large", 32.0 }, { "initial", 16.0 }
  };

  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    if (strcmp (value, known[i].name) == 0)
      {
        sheet->look->size = known[i].pixels;
        return;
      }
  if (strcmp (value, "smaller") == 0)
    sheet->look->size = sheet->around / 1.2;
  else if (strcmp (value, "larger") == 0)
    sheet->look->size = sheet->around * 1.2;
  else
    clara_css_length (value, sheet->around, sheet->around, &sheet->look->size);
}

static void
set_colour (Sheet *sheet, const char *value)
{
  guint32 colour;
  double alpha;

  if (clara_css_colour (value, &colour, &alpha))
    {
      sheet->look->colour = colour;
      sheet->look->alpha = alpha;
    }
  else if (strcmp (value, "initial") == 0)
    {
      sheet->look->colour = CLARA_INK_AUTO;
      sheet->look->alpha = 1.0;
    }
}

static void
set_background (Sheet *sheet, const char *value, gboolean shorthand)
{
  g_auto (GStrv) words = NULL;
  guint32 colour;
  double alpha;

  if (strstr (value, "gradient(") != NULL || strstr (value, "url(") != NULL ||
      strstr (value, "image(") != NULL)
    {
      sheet->picture = TRUE;
      return;
    }
  if (shorthand)
    {
      sheet->picture = FALSE;
      sheet->has_fill = FALSE;
    }
  if (clara_css_colour (value, &sheet->fill, &sheet->fill_alpha))
    {
      sheet->has_fill = TRUE;
      return;
    }
  words = g_strsplit (value, " ", 16);
  for (guint i = 0; words[i] != NULL; i++)
    if (clara_css_colour (words[i], &colour, &alpha))
      {
        sheet->has_fill = TRUE;
        sheet->fill = colour;
        sheet->fill_alpha = alpha;
      }
}

static void
set_display (ClaraHtmlLook *look, const char *value)
{
  look->flexible = FALSE;
  if (strcmp (value, "none") == 0)
    {
      look->hides = CLARA_HIDDEN_VANISH;
      return;
    }
  /* A later rule may show again what an earlier one hid: only the last counts. */
  if (look->hides == CLARA_HIDDEN_VANISH)
    look->hides = CLARA_INK_VISIBLE;
  if (strstr (value, "flex") != NULL || strstr (value, "grid") != NULL)
    look->flexible = TRUE;
  if (strcmp (value, "inline") == 0 || strcmp (value, "inline-block") == 0 ||
      strcmp (value, "inline-flex") == 0 || strcmp (value, "contents") == 0)
    look->display = CLARA_HTML_INLINE;
  else if (look->display == CLARA_HTML_INLINE &&
           (strcmp (value, "block") == 0 || strcmp (value, "flex") == 0 ||
            strcmp (value, "grid") == 0 || strcmp (value, "list-item") == 0 ||
            strncmp (value, "table", 5) == 0))
    look->display = CLARA_HTML_BLOCK;
}

/* rect(0 0 0 0), rect(1px,1px,1px,1px): no area is left. */
static gboolean
is_empty_rectangle (const char *value)
{
  double edges[4] = { UNSET, UNSET, UNSET, UNSET };
  const char *at = strchr (value, '(');

  for (guint i = 0; at != NULL && i < 4; i++)
    {
      at++;
      at += strspn (at, " ,");
      if (!clara_css_length (at, 16.0, SCREEN_WIDTH, &edges[i]))
        return FALSE;
      at = strpbrk (at, " ,)");
      if (at != NULL && *at == ')' && i < 3)
        return FALSE;
    }
  if (at == NULL)
    return FALSE;

  return edges[1] - edges[3] <= 1.0 || edges[2] - edges[0] <= 1.0;
}

static gboolean
is_empty_path (const char *value)
{
  const char *at = strchr (value, '(');
  double amount = 0.0;

  if (at == NULL || !clara_css_length (at + 1 + strspn (at + 1, " "), 16.0, 100.0, &amount))
    return FALSE;
  if (g_str_has_prefix (value, "inset"))
    return strchr (at, '%') != NULL && amount >= 50.0;

  return g_str_has_prefix (value, "circle") && amount <= 0.5;
}

static void
set_transform (Sheet *sheet, const char *value)
{
  const char *scale = strstr (value, "scale");
  const char *move = strstr (value, "translate");
  const char *open = scale != NULL ? strchr (scale, '(') : NULL;
  double amount;

  if (open != NULL && clara_css_length (open + 1, 16.0, 100.0, &amount) && amount < 0.01)
    sheet->clipped = TRUE;
  open = move != NULL ? strchr (move, '(') : NULL;
  if (open != NULL && clara_css_length (open + 1, sheet->look->size, 0.0, &amount) &&
      amount <= FAR_AWAY)
    sheet->away = TRUE;
}

static gboolean
apply_length (Sheet *sheet, const char *property, const char *value)
{
  const struct
  {
    const char *property;
    double *member;
  } lengths[] = {
    { "left", &sheet->left },
    { "top", &sheet->top },
    { "right", &sheet->right },
    { "bottom", &sheet->bottom },
    { "width", &sheet->width },
    { "height", &sheet->height },
    { "max-width", &sheet->most_width },
    { "max-height", &sheet->most_height },
    { "margin-left", &sheet->margin_left },
    { "margin-top", &sheet->margin_top },
    { "text-indent", &sheet->look->indent },
  };

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    if (strcmp (property, lengths[i].property) == 0)
      {
        /* What is no length, such as auto, takes an earlier one back. */
        double pixels = lengths[i].member == &sheet->look->indent ? 0.0 : UNSET;

        clara_css_length (value, sheet->look->size, SCREEN_WIDTH, &pixels);
        *lengths[i].member = pixels;
        return TRUE;
      }

  return FALSE;
}

static void
apply_cb (const char *property, const char *value, gpointer user_data)
{
  Sheet *sheet = user_data;
  ClaraHtmlLook *look = sheet->look;

  if (apply_length (sheet, property, value))
    return;
  if (strcmp (property, "display") == 0)
    set_display (look, value);
  else if (strcmp (property, "visibility") == 0 && strcmp (value, "inherit") != 0)
    look->invisible = strcmp (value, "hidden") == 0 || strcmp (value, "collapse") == 0;
  else if (strcmp (property, "color") == 0 || strcmp (property, "-webkit-text-fill-color") == 0)
    set_colour (sheet, value);
  else if (strcmp (property, "background") == 0)
    set_background (sheet, value, TRUE);
  else if (strcmp (property, "background-color") == 0 || strcmp (property, "background-image") == 0)
    {
      if (strcmp (value, "none") == 0)
        sheet->picture = FALSE;
      else
        set_background (sheet, value, FALSE);
    }
  else if (strcmp (property, "background-clip") == 0 ||
           strcmp (property, "-webkit-background-clip") == 0)
    sheet->letters = strcmp (value, "text") == 0;
  else if (strcmp (property, "opacity") == 0)
    look->opacity *= CLAMP (
        g_ascii_strtod (value, NULL) / (strchr (value, '%') != NULL ? 100.0 : 1.0), 0.0, 1.0);
  else if (strcmp (property, "font-size") == 0)
    set_font_size (sheet, value);
  else if (strcmp (property, "font") == 0)
    {
      g_auto (GStrv) words = g_strsplit (value, " ", 16);

      for (guint i = 0; words[i] != NULL; i++)
        if (g_ascii_isdigit (*words[i]) && strpbrk (words[i], "pe%") != NULL)
          set_font_size (sheet, words[i]);
    }
  else if (strcmp (property, "position") == 0)
    sheet->placed = strcmp (value, "static") != 0 && strcmp (value, "sticky") != 0;
  else if (strncmp (property, "overflow", 8) == 0)
    sheet->cut = strstr (value, "hidden") != NULL || strstr (value, "clip") != NULL;
  else if (strcmp (property, "clip") == 0)
    sheet->clipped = is_empty_rectangle (value);
  else if (strcmp (property, "clip-path") == 0 || strcmp (property, "-webkit-clip-path") == 0)
    sheet->clipped = is_empty_path (value);
  else if (strcmp (property, "transform") == 0)
    set_transform (sheet, value);
  else if (strcmp (property, "white-space") == 0)
    look->preformatted = g_str_has_prefix (value, "pre") || strcmp (value, "break-spaces") == 0;
}

static ClaraHtmlDisplay
usual_display (const char *tag)
{
  static const char *const blocks[] = {
    "address",  "article",  "aside", "blockquote", "body",    "center",   "dd",         "details",
    "dialog",   "dir",      "div",   "dl",         "dt",      "fieldset", "figure",     "footer",
    "form",     "h1",       "h2",    "h3",         "h4",      "h5",       "h6",         "header",
    "hgroup",   "hr",       "html",  "legend",     "main",    "menu",     "nav",        "ol",
    "option",   "p",        "pre",   "section",    "summary", "ul",       "figcaption", "caption",
    "optgroup", "textarea", "tbody", "thead",      "tfoot",
  };

  if (strcmp (tag, "li") == 0)
    return CLARA_HTML_LIST_ITEM;
  if (strcmp (tag, "table") == 0)
    return CLARA_HTML_TABLE;
  if (strcmp (tag, "tr") == 0)
    return CLARA_HTML_ROW;
  if (strcmp (tag, "td") == 0 || strcmp (tag, "th") == 0)
    return CLARA_HTML_CELL;
  for (guint i = 0; i < G_N_ELEMENTS (blocks); i++)
    if (strcmp (tag, blocks[i]) == 0)
      return CLARA_HTML_BLOCK;

  return CLARA_HTML_INLINE;
}

/* The ways of saying it from before there were style sheets. */
static void
apply_attributes (Sheet *sheet, const xmlNode *element)
{
  const char *fill = clara_xml_attribute (element, "bgcolor");
  const char *colour = clara_xml_attribute (element,
                                            clara_xml_is (element, "body") ? "text" : "color");
  g_autofree char *small_fill = fill != NULL ? g_ascii_strdown (fill, -1) : NULL;
  g_autofree char *small = colour != NULL ? g_ascii_strdown (colour, -1) : NULL;
  guint32 value;

  if (small_fill != NULL && clara_colour_parse_hex (small_fill, &value))
    {
      sheet->has_fill = TRUE;
      sheet->fill = value;
      sheet->fill_alpha = 1.0;
    }
  else if (small_fill != NULL)
    set_background (sheet, small_fill, FALSE);
  if (clara_xml_attribute (element, "background") != NULL)
    sheet->picture = TRUE;
  if (small != NULL && (clara_xml_is (element, "font") || clara_xml_is (element, "body")))
    {
      if (clara_colour_parse_hex (small, &value))
        {
          sheet->look->colour = value;
          sheet->look->alpha = 1.0;
        }
      else
        set_colour (sheet, small);
    }
  if (clara_xml_attribute (element, "hidden") != NULL ||
      (clara_xml_is (element, "dialog") && clara_xml_attribute (element, "open") == NULL))
    sheet->look->hides = CLARA_HIDDEN_VANISH;
}

static void
apply_tag (ClaraHtmlLook *look, const char *tag)
{
  look->display = usual_display (tag);
  if (strcmp (tag, "pre") == 0 || strcmp (tag, "textarea") == 0)
    look->preformatted = TRUE;
  if (strcmp (tag, "a") == 0)
    {
      look->colour = CLARA_INK_AUTO;
      look->alpha = 1.0;
    }
  if (strcmp (tag, "mark") == 0)
    look->colour = CLARA_INK_AUTO;
}

static gboolean
is_cut_away (const Sheet *sheet)
{
  return sheet->clipped || (sheet->cut && (sheet->width <= 1.0 || sheet->height <= 1.0 ||
                                           sheet->most_width <= 1.0 || sheet->most_height <= 1.0));
}

static gboolean
is_away (const Sheet *sheet)
{
  /* Margins move an element wherever it stands. */
  return sheet->away || sheet->look->indent <= FAR_AWAY || sheet->margin_left <= FAR_AWAY ||
         sheet->margin_top <= FAR_AWAY ||
         (sheet->placed &&
          (sheet->left <= FAR_AWAY || sheet->top <= FAR_AWAY || (sheet->right <= FAR_AWAY) ||
           sheet->bottom <= FAR_AWAY || (sheet->left >= 5000.0 && sheet->left < UNSET)));
}

static void
paint (Sheet *sheet)
{
  ClaraHtmlLook *look = sheet->look;

  if (sheet->has_fill && sheet->fill_alpha > 0.0)
    {
      look->behind = clara_colour_blend (sheet->fill, look->behind, sheet->fill_alpha);
      if (sheet->fill_alpha > 0.95)
        look->unsure = FALSE;
    }
  if (sheet->letters && (sheet->picture || sheet->has_fill))
    {
      /* The letters are cut out of the background and show it. */
      look->colour = CLARA_INK_AUTO;
      look->alpha = 1.0;
    }
  else if (sheet->picture)
    look->unsure = TRUE;
}

/* How @element is shown where @around is how its parent is. */
void
clara_html_look_enter (ClaraHtmlLook *look,
                       const ClaraHtmlLook *around,
                       const xmlNode *element,
                       ClaraCss *css)
{
  Sheet sheet = { .look = look, .around = around->size };

  *look = *around;
  look->hides = CLARA_INK_VISIBLE;
  look->flexible = FALSE;
  sheet.left = sheet.top = sheet.right = sheet.bottom = UNSET;
  sheet.margin_left = sheet.margin_top = UNSET;
  sheet.width = sheet.height = sheet.most_width = sheet.most_height = UNSET;

  apply_tag (look, (const char *) element->name);
  apply_attributes (&sheet, element);
  clara_css_match (css, element, clara_xml_attribute (element, "style"), apply_cb, &sheet);
  paint (&sheet);

  if (look->hides == CLARA_INK_VISIBLE && is_away (&sheet))
    look->hides = CLARA_HIDDEN_OFF_PAGE;
  if (look->hides == CLARA_INK_VISIBLE && is_cut_away (&sheet))
    look->hides = CLARA_HIDDEN_CLIPPED;
  if (around->hides != CLARA_INK_VISIBLE)
    look->hides = around->hides;
}

/* What hides text that stands directly in the element. */
int
clara_html_look_judge (const ClaraHtmlLook *look, ClaraExtraction *warn)
{
  ClaraInk ink = CLARA_INK_INIT;

  if (look->hides != CLARA_INK_VISIBLE)
    return look->hides;

  ink.vanish = look->invisible;
  ink.colour = look->colour;
  ink.behind = look->behind;
  /* Sizes are judged in pixels here. */
  ink.size = look->size < SMALLEST ? 0.0 : 12.0;
  ink.opacity = look->alpha * look->opacity;
  if (look->unsure && clara_ink_judge (&ink, NULL) == CLARA_HIDDEN_WHITE_TEXT)
    ink.behind = CLARA_INK_UNKNOWN;

  return clara_ink_judge (&ink, warn);
}

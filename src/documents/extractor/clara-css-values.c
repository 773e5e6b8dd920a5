/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-css.h"

#include "clara-colour.h"

#include <math.h>
#include <string.h>

/* Colours and lengths of style sheets. */

static const struct
{
  const char *name;
  guint32 colour;
} names[] = {
  { "aliceblue", 0xf0f8ff },
  { "antiquewhite", 0xfaebd7 },
  { "aqua", 0x00ffff },
  { "aquamarine", 0x7fffd4 },
  { "azure", 0xf0ffff },
  { "beige", 0xf5f5dc },
  { "bisque", 0xffe4c4 },
  { "black", 0x000000 },
  { "blanchedalmond", 0xffebcd },
  { "blue", 0x0000ff },
  { "blueviolet", 0x8a2be2 },
  { "brown", 0xa52a2a },
  { "burlywood", 0xdeb887 },
  { "cadetblue", 0x5f9ea0 },
  { "chartreuse", 0x7fff00 },
  { "chocolate", 0xd2691e },
  { "coral", 0xff7f50 },
  { "cornflowerblue", 0x6495ed },
  { "cornsilk", 0xfff8dc },
  { "crimson", 0xdc143c },
  { "cyan", 0x00ffff },
  { "darkblue", 0x00008b },
  { "darkcyan", 0x008b8b },
  { "darkgoldenrod", 0xb8860b },
  { "darkgray", 0xa9a9a9 },
  { "darkgreen", 0x006400 },
  { "darkgrey", 0xa9a9a9 },
  { "darkkhaki", 0xbdb76b },
  { "darkmagenta", 0x8b008b },
  { "darkolivegreen", 0x556b2f },
  { "darkorange", 0xff8c00 },
  { "darkorchid", 0x9932cc },
  { "darkred", 0x8b0000 },
  { "darksalmon", 0xe9967a },
  { "darkseagreen", 0x8fbc8f },
  { "darkslateblue", 0x483d8b },
  { "darkslategray", 0x2f4f4f },
  { "darkslategrey", 0x2f4f4f },
  { "darkturquoise", 0x00ced1 },
  { "darkviolet", 0x9400d3 },
  { "deeppink", 0xff1493 },
  { "deepskyblue", 0x00bfff },
  { "dimgray", 0x696969 },
  { "dimgrey", 0x696969 },
  { "dodgerblue", 0x1e90ff },
  { "firebrick", 0xb22222 },
  { "floralwhite", 0xfffaf0 },
  { "forestgreen", 0x228b22 },
  { "fuchsia", 0xff00ff },
  { "gainsboro", 0xdcdcdc },
  { "ghostwhite", 0xf8f8ff },
  { "gold", 0xffd700 },
  { "goldenrod", 0xdaa520 },
  { "gray", 0x808080 },
  { "green", 0x008000 },
  { "greenyellow", 0xadff2f },
  { "grey", 0x808080 },
  { "honeydew", 0xf0fff0 },
  { "hotpink", 0xff69b4 },
  { "indianred", 0xcd5c5c },
  { "indigo", 0x4b0082 },
  { "ivory", 0xfffff0 },
  { "khaki", 0xf0e68c },
  { "lavender", 0xe6e6fa },
  { "lavenderblush", 0xfff0f5 },
  { "lawngreen", 0x7cfc00 },
  { "lemonchiffon", 0xfffacd },
  { "lightblue", 0xadd8e6 },
  { "lightcoral", 0xf08080 },
  { "lightcyan", 0xe0ffff },
  { "lightgoldenrodyellow", 0xfafad2 },
  { "lightgray", 0xd3d3d3 },
  { "lightgreen", 0x90ee90 },
  { "lightgrey", 0xd3d3d3 },
  { "lightpink", 0xffb6c1 },
  { "lightsalmon", 0xffa07a },
  { "lightseagreen", 0x20b2aa },
  { "lightskyblue", 0x87cefa },
  { "lightslategray", 0x778899 },
  { "lightslategrey", 0x778899 },
  { "lightsteelblue", 0xb0c4de },
  { "lightyellow", 0xffffe0 },
  { "lime", 0x00ff00 },
  { "limegreen", 0x32cd32 },
  { "linen", 0xfaf0e6 },
  { "magenta", 0xff00ff },
  { "maroon", 0x800000 },
  { "mediumaquamarine", 0x66cdaa },
  { "mediumblue", 0x0000cd },
  { "mediumorchid", 0xba55d3 },
  { "mediumpurple", 0x9370db },
  { "mediumseagreen", 0x3cb371 },
  { "mediumslateblue", 0x7b68ee },
  { "mediumspringgreen", 0x00fa9a },
  { "mediumturquoise", 0x48d1cc },
  { "mediumvioletred", 0xc71585 },
  { "midnightblue", 0x191970 },
  { "mintcream", 0xf5fffa },
  { "mistyrose", 0xffe4e1 },
  { "moccasin", 0xffe4b5 },
  { "navajowhite", 0xffdead },
  { "navy", 0x000080 },
  { "oldlace", 0xfdf5e6 },
  { "olive", 0x808000 },
  { "olivedrab", 0x6b8e23 },
  { "orange", 0xffa500 },
  { "orangered", 0xff4500 },
  { "orchid", 0xda70d6 },
  { "palegoldenrod", 0xeee8aa },
  { "palegreen", 0x98fb98 },
  { "paleturquoise", 0xafeeee },
  { "palevioletred", 0xdb7093 },
  { "papayawhip", 0xffefd5 },
  { "peachpuff", 0xffdab9 },
  { "peru", 0xcd853f },
  { "pink", 0xffc0cb },
  { "plum", 0xdda0dd },
  { "powderblue", 0xb0e0e6 },
  { "purple", 0x800080 },
  { "rebeccapurple", 0x663399 },
  { "red", 0xff0000 },
  { "rosybrown", 0xbc8f8f },
  { "royalblue", 0x4169e1 },
  { "saddlebrown", 0x8b4513 },
  { "salmon", 0xfa8072 },
  { "sandybrown", 0xf4a460 },
  { "seagreen", 0x2e8b57 },
  { "seashell", 0xfff5ee },
  { "sienna", 0xa0522d },
  { "silver", 0xc0c0c0 },
  { "skyblue", 0x87ceeb },
  { "slateblue", 0x6a5acd },
  { "slategray", 0x708090 },
  { "slategrey", 0x708090 },
  { "snow", 0xfffafa },
  { "springgreen", 0x00ff7f },
  { "steelblue", 0x4682b4 },
  { "tan", 0xd2b48c },
  { "teal", 0x008080 },
  { "thistle", 0xd8bfd8 },
  { "tomato", 0xff6347 },
  { "turquoise", 0x40e0d0 },
  { "violet", 0xee82ee },
  { "wheat", 0xf5deb3 },
  { "white", 0xffffff },
  { "whitesmoke", 0xf5f5f5 },
  { "yellow", 0xffff00 },
  { "yellowgreen", 0x9acd32 },
};

static gboolean
parse_digits (const char *text, guint32 *colour, double *alpha)
{
  gsize length = strspn (text, "0123456789abcdefABCDEF");
  guint digits[8];

  if (text[length] != '\0' || (length != 3 && length != 4 && length != 6 && length != 8))
    return FALSE;
  for (gsize i = 0; i < length; i++)
    digits[i] = (guint) g_ascii_xdigit_value (text[i]);
  if (length <= 4)
    {
      *colour = digits[0] * 0x110000 + digits[1] * 0x1100 + digits[2] * 0x11;
      *alpha = length == 4 ? digits[3] / 15.0 : 1.0;
    }
  else
    {
      *colour = digits[0] << 20 | digits[1] << 16 | digits[2] << 12 | digits[3] << 8 |
                digits[4] << 4 | digits[5];
      *alpha = length == 8 ? (digits[6] * 16 + digits[7]) / 255.0 : 1.0;
    }

  return TRUE;
}

static guint
to_byte (double value)
{
  return (guint) lround (CLAMP (value, 0.0, 255.0));
}

static guint32
from_hsl (double hue, double saturation, double lightness)
{
  double parts[3];
  double reach = saturation * MIN (lightness, 1.0 - lightness);

  for (int i = 0; i < 3; i++)
    {
      double k = fmod ((i == 0 ? 0.0 : i == 1 ? 8.0 : 4.0) + hue / 30.0, 12.0);

      parts[i] = lightness - reach * MAX (-1.0, MIN (MIN (k - 3.0, 9.0 - k), 1.0));
    }

  return to_byte (parts[0] * 255.0) << 16 | to_byte (parts[1] * 255.0) << 8 |
         to_byte (parts[2] * 255.0);
}

static gboolean
parse_function (const char *text, guint32 *colour, double *alpha)
{
  gboolean hsl = g_str_has_prefix (text, "hsl");
  const char *at = strchr (text, '(');
  double values[4] = { 0.0, 0.0, 0.0, 1.0 };
  gboolean percent[4] = { FALSE };
  guint n = 0;

  if (at == NULL)
    return FALSE;
  at++;
  while (n < 4)
    {
      char *end;

      at += strspn (at, " ,/\t\n");
      values[n] = g_ascii_strtod (at, &end);
      if (end == at || !isfinite (values[n]))
        break;
      percent[n] = *end == '%';
      n++;
      at = end + strspn (end, "%degran");
    }
  if (n < 3)
    return FALSE;

  *alpha = n == 4 ? CLAMP (percent[3] ? values[3] / 100.0 : values[3], 0.0, 1.0) : 1.0;
  if (hsl)
    {
      double hue = fmod (fmod (values[0], 360.0) + 360.0, 360.0);

      *colour = from_hsl (hue, CLAMP (values[1] / 100.0, 0.0, 1.0),
                          CLAMP (values[2] / 100.0, 0.0, 1.0));
      return TRUE;
    }
  for (int i = 0; i < 3; i++)
    if (percent[i])
      values[i] *= 2.55;
  *colour = to_byte (values[0]) << 16 | to_byte (values[1]) << 8 | to_byte (values[2]);

  return TRUE;
}

/**
 * clara_css_colour:
 * @text: (nullable): a colour as style sheets and old attributes write it, in small letters
 * @colour: (out): the colour
 * @alpha: (out): 0 … 1, how much it covers
 *
 * Returns: whether @text is a colour; both out-parameters are untouched otherwise; any thread
 */
gboolean
clara_css_colour (const char *text, guint32 *colour, double *alpha)
{
  guint32 value;
  double opacity;

  if (text == NULL)
    return FALSE;
  if (strcmp (text, "transparent") == 0)
    {
      *colour = 0;
      *alpha = 0.0;
      return TRUE;
    }
  if ((*text == '#' && parse_digits (text + 1, &value, &opacity)) ||
      ((g_str_has_prefix (text, "rgb") || g_str_has_prefix (text, "hsl")) &&
       parse_function (text, &value, &opacity)))
    {
      *colour = value;
      *alpha = opacity;
      return TRUE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (strcmp (text, names[i].name) == 0)
      {
        *colour = names[i].colour;
        *alpha = 1.0;
        return TRUE;
      }

  return FALSE;
}

/**
 * clara_css_length:
 * @text: a length
 * @em: pixels of the font's size
 * @whole: pixels that a percentage refers to
 * @pixels: (out): the length
 *
 * Returns: whether @text begins with a length; @pixels is untouched otherwise; any thread
 */
gboolean
clara_css_length (const char *text, double em, double whole, double *pixels)
{
  static const struct
  {
    const char *unit;
    double pixels;
  } units[] = { { "px", 1.0 },   { "pt", 96.0 / 72.0 }, { "pc", 16.0 },
                { "in", 96.0 },  { "cm", 96.0 / 2.54 }, { "mm", 96.0 / 25.4 },
                { "rem", 16.0 }, { "vw", 12.0 },        { "vh", 8.0 } };
  char *end;
  double value = g_ascii_strtod (text, &end);

  if (end == text || !isfinite (value))
    return FALSE;
  value = CLAMP (value, -1e9, 1e9);
  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    if (g_str_has_prefix (end, units[i].unit))
      {
        *pixels = value * units[i].pixels;
        return TRUE;
      }
  if (*end == '%')
    value *= whole / 100.0;
  else if (g_str_has_prefix (end, "em"))
    value *= em;
  else if (g_str_has_prefix (end, "ex") || g_str_has_prefix (end, "ch"))
    value *= em / 2.0;

  *pixels = value;
  return TRUE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-colour.h"

#include <math.h>

static double
channel (guint32 colour, int shift)
{
  return ((colour >> shift) & 0xff) / 255.0;
}

static guint32
pack (double red, double green, double blue)
{
  guint32 r = (guint32) lround (CLAMP (red, 0.0, 1.0) * 255.0);
  guint32 g = (guint32) lround (CLAMP (green, 0.0, 1.0) * 255.0);
  guint32 b = (guint32) lround (CLAMP (blue, 0.0, 1.0) * 255.0);

  return r << 16 | g << 8 | b;
}

/* The sRGB curve of IEC 61966-2-1, for each value that a channel may have. */
static double
to_linear (guint32 colour, int shift)
{
  static double linear[256];
  static gsize ready;

  if (g_once_init_enter (&ready))
    {
      for (guint i = 0; i < 256; i++)
        {
          double value = i / 255.0;

          linear[i] = value <= 0.04045 ? value / 12.92 : pow ((value + 0.055) / 1.055, 2.4);
        }
      g_once_init_leave (&ready, 1);
    }

  return linear[(colour >> shift) & 0xff];
}

static double
lab_curve (double value)
{
  return value > 216.0 / 24389.0 ? cbrt (value) : (24389.0 / 27.0 * value + 16.0) / 116.0;
}

static void
to_lab (guint32 colour, double lab[3])
{
  double r = to_linear (colour, 16);
  double g = to_linear (colour, 8);
  double b = to_linear (colour, 0);
  double x = lab_curve ((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  double y = lab_curve (0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
  double z = lab_curve ((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);

  lab[0] = 116.0 * y - 16.0;
  lab[1] = 500.0 * (x - y);
  lab[2] = 200.0 * (y - z);
}

/**
 * clara_colour_distance:
 * @one: a colour
 * @other: another colour
 *
 * Returns: how far apart an eye sees them: the Euclidean distance in CIE Lab (D65), 0 for equal
 *   colours, about 2 for a barely noticed difference, 100 for black and white; any thread
 */
double
clara_colour_distance (guint32 one, guint32 other)
{
  double a[3], b[3];

  if (one == other)
    return 0.0;

  to_lab (one, a);
  to_lab (other, b);

  return sqrt ((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]) +
               (a[2] - b[2]) * (a[2] - b[2]));
}

/**
 * clara_colour_blend:
 * @over: the paint
 * @under: what it is painted on
 * @opacity: 0 … 1, how much the paint covers
 *
 * Returns: the colour that is seen; any thread
 */
guint32
clara_colour_blend (guint32 over, guint32 under, double opacity)
{
  double keep;

  opacity = CLAMP (opacity, 0.0, 1.0);
  keep = 1.0 - opacity;

  return pack (channel (over, 16) * opacity + channel (under, 16) * keep,
               channel (over, 8) * opacity + channel (under, 8) * keep,
               channel (over, 0) * opacity + channel (under, 0) * keep);
}

static double
hue_part (double low, double high, double hue)
{
  hue -= floor (hue);

  if (hue < 1.0 / 6.0)
    return low + (high - low) * 6.0 * hue;
  if (hue < 0.5)
    return high;
  if (hue < 2.0 / 3.0)
    return low + (high - low) * (2.0 / 3.0 - hue) * 6.0;
  return low;
}

/**
 * clara_colour_lighten:
 * @colour: a colour
 * @factor: what its lightness is multiplied by
 * @offset: what is added to it afterwards
 *
 * Changes the lightness of the HSL model, which is how office programs tint and shade theme colours.
 *
 * Returns: the changed colour; any thread
 */
guint32
clara_colour_lighten (guint32 colour, double factor, double offset)
{
  double r = channel (colour, 16), g = channel (colour, 8), b = channel (colour, 0);
  double most = MAX (r, MAX (g, b)), least = MIN (r, MIN (g, b));
  double lightness = (most + least) / 2.0, spread = most - least;
  double hue = 0.0, saturation = 0.0, high, low;

  if (spread > 0.0)
    {
      saturation = spread / (1.0 - fabs (2.0 * lightness - 1.0));
      if (most == r)
        hue = (g - b) / spread / 6.0;
      else if (most == g)
        hue = ((b - r) / spread + 2.0) / 6.0;
      else
        hue = ((r - g) / spread + 4.0) / 6.0;
    }

  lightness = CLAMP (lightness * factor + offset, 0.0, 1.0);
  high = lightness < 0.5 ? lightness * (1.0 + saturation)
                         : lightness + saturation - lightness * saturation;
  low = 2.0 * lightness - high;

  return pack (hue_part (low, high, hue + 1.0 / 3.0), hue_part (low, high, hue),
               hue_part (low, high, hue - 1.0 / 3.0));
}

/**
 * clara_colour_parse_hex:
 * @text: (nullable): six hexadecimal digits, with or without a leading `#`
 * @colour: (out): the colour; untouched when @text is something else
 *
 * Returns: whether @text is a colour; any thread
 */
gboolean
clara_colour_parse_hex (const char *text, guint32 *colour)
{
  guint32 value = 0;

  if (text == NULL)
    return FALSE;
  if (*text == '#')
    text++;

  for (int i = 0; i < 6; i++)
    {
      if (!g_ascii_isxdigit (text[i]))
        return FALSE;
      value = value << 4 | (guint32) g_ascii_xdigit_value (text[i]);
    }
  if (text[6] != '\0')
    return FALSE;

  *colour = value;
  return TRUE;
}

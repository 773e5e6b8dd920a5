/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-ordinal.h"

static void
append_roman (GString *out, int count, gboolean upper)
{
  static const struct
  {
    int value;
    const char *upper;
    const char *lower;
  } signs[] = {
    { 1000, "M", "m" }, { 900, "CM", "cm" }, { 500, "D", "d" }, { 400, "CD", "cd" },
    { 100, "C", "c" },  { 90, "XC", "xc" },  { 50, "L", "l" },  { 40, "XL", "xl" },
    { 10, "X", "x" },   { 9, "IX", "ix" },   { 5, "V", "v" },   { 4, "IV", "iv" },
    { 1, "I", "i" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    for (; count >= signs[i].value; count -= signs[i].value)
      g_string_append (out, upper ? signs[i].upper : signs[i].lower);
}

/**
 * clara_ordinal_append:
 * @out: where to write
 * @style: how to count
 * @count: which item, from 1
 *
 * Appends the number of a list's item as word processors write it; any thread.
 */
void
clara_ordinal_append (GString *out, ClaraOrdinal style, int count)
{
  switch (style)
    {
    case CLARA_ORDINAL_LOWER_LETTER:
    case CLARA_ORDINAL_UPPER_LETTER:
      /* After z come aa, bb, cc. */
      if (count >= 1 && count <= 26 * 8)
        {
          char letter = (char) ((style == CLARA_ORDINAL_UPPER_LETTER ? 'A' : 'a') +
                                (count - 1) % 26);

          for (int i = 0; i <= (count - 1) / 26; i++)
            g_string_append_c (out, letter);
          return;
        }
      break;
    case CLARA_ORDINAL_LOWER_ROMAN:
    case CLARA_ORDINAL_UPPER_ROMAN:
      if (count >= 1 && count < 4000)
        {
          append_roman (out, count, style == CLARA_ORDINAL_UPPER_ROMAN);
          return;
        }
      break;
    case CLARA_ORDINAL_DECIMAL:
    default:
      break;
    }

  g_string_append_printf (out, "%d", count);
}

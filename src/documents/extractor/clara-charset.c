/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-charset.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>
#include <uchardet.h>

/*
 * Encodings. The C library loads a table from a file when a converter is opened, which the sandbox does
 * not allow; so the converters that documents need are opened beforehand and stay open. One thread.
 */

typedef struct
{
  const char *name;    /* as it is looked up: capitals and digits alone */
  const char *library; /* as the C library calls it */
  iconv_t converter;
} Charset;

static Charset charsets[] = {
  { "UTF8", "UTF-8", NULL },
  { "UTF16LE", "UTF-16LE", NULL },
  { "UTF16BE", "UTF-16BE", NULL },
  { "UTF32LE", "UTF-32LE", NULL },
  { "UTF32BE", "UTF-32BE", NULL },
  { "WINDOWS1250", "WINDOWS-1250", NULL },
  { "WINDOWS1251", "WINDOWS-1251", NULL },
  { "WINDOWS1252", "WINDOWS-1252", NULL },
  { "WINDOWS1253", "WINDOWS-1253", NULL },
  { "WINDOWS1254", "WINDOWS-1254", NULL },
  { "WINDOWS1255", "WINDOWS-1255", NULL },
  { "WINDOWS1256", "WINDOWS-1256", NULL },
  { "WINDOWS1257", "WINDOWS-1257", NULL },
  { "WINDOWS1258", "WINDOWS-1258", NULL },
  { "ISO88592", "ISO-8859-2", NULL },
  { "ISO88595", "ISO-8859-5", NULL },
  { "ISO88597", "ISO-8859-7", NULL },
  { "ISO88599", "ISO-8859-9", NULL },
  { "ISO885915", "ISO-8859-15", NULL },
  { "KOI8R", "KOI8-R", NULL },
  { "KOI8U", "KOI8-U", NULL },
  { "IBM437", "IBM437", NULL },
  { "IBM850", "IBM850", NULL },
  { "IBM852", "IBM852", NULL },
  { "IBM866", "IBM866", NULL },
  { "MACINTOSH", "MACINTOSH", NULL },
  { "IBM874", "CP874", NULL },
  { "SHIFTJIS", "CP932", NULL },
  { "EUCJP", "EUC-JP", NULL },
  { "ISO2022JP", "ISO-2022-JP", NULL },
  { "GB18030", "GB18030", NULL },
  { "BIG5", "BIG5", NULL },
  { "UHC", "UHC", NULL },
};

static const struct
{
  const char *name;
  const char *charset;
} aliases[] = {
  { "USASCII", "WINDOWS1252" },
  { "ASCII", "WINDOWS1252" },
  { "ISO88591", "WINDOWS1252" },
  { "LATIN1", "WINDOWS1252" },
  { "CP1252", "WINDOWS1252" },
  { "ANSI", "WINDOWS1252" },
  { "CP1250", "WINDOWS1250" },
  { "CP1251", "WINDOWS1251" },
  { "CP1253", "WINDOWS1253" },
  { "CP1254", "WINDOWS1254" },
  { "CP1255", "WINDOWS1255" },
  { "CP1256", "WINDOWS1256" },
  { "CP1257", "WINDOWS1257" },
  { "CP1258", "WINDOWS1258" },
  { "LATIN2", "ISO88592" },
  { "ISO88598", "WINDOWS1255" },
  { "ISO88596", "WINDOWS1256" },
  { "ISO88594", "WINDOWS1257" },
  { "ISO885913", "WINDOWS1257" },
  { "CP437", "IBM437" },
  { "CP850", "IBM850" },
  { "CP852", "IBM852" },
  { "CP866", "IBM866" },
  { "MAC", "MACINTOSH" },
  { "XMACROMAN", "MACINTOSH" },
  { "CP10000", "MACINTOSH" },
  { "TIS620", "IBM874" },
  { "WINDOWS874", "IBM874" },
  { "CP874", "IBM874" },
  { "SJIS", "SHIFTJIS" },
  { "CP932", "SHIFTJIS" },
  { "WINDOWS31J", "SHIFTJIS" },
  { "XSJIS", "SHIFTJIS" },
  { "GB2312", "GB18030" },
  { "GBK", "GB18030" },
  { "CP936", "GB18030" },
  { "HZGB2312", "GB18030" },
  { "EUCCN", "GB18030" },
  { "CP950", "BIG5" },
  { "EUCKR", "UHC" },
  { "CP949", "UHC" },
  { "KSC56011987", "UHC" },
  { "UTF16", "UTF16LE" },
  { "UCS2", "UTF16LE" },
  { "UTF32", "UTF32LE" },
  { "CP65001", "UTF8" },
  { "XUSERDEFINED", "WINDOWS1252" },
};

static gboolean prepared;

/**
 * clara_charset_prepare:
 *
 * Opens the converters. Must be called before the sandbox closes; until then nothing but Unicode and
 * Latin-1 can be converted. May be called again.
 */
void
clara_charset_prepare (void)
{
  if (prepared)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (charsets); i++)
    {
      charsets[i].converter = iconv_open ("UTF-8", charsets[i].library);
      if (charsets[i].converter == (iconv_t) -1)
        charsets[i].converter = NULL;
    }
  prepared = TRUE;
}

static Charset *
find (const char *name)
{
  g_autofree char *key = g_ascii_strup (name, -1);
  char *to = key;
  const char *wanted;

  for (const char *from = key; *from != '\0'; from++)
    if (g_ascii_isalnum (*from))
      *to++ = *from;
  *to = '\0';

  wanted = key;
  for (guint i = 0; i < G_N_ELEMENTS (aliases); i++)
    if (strcmp (key, aliases[i].name) == 0)
      wanted = aliases[i].charset;
  for (guint i = 0; i < G_N_ELEMENTS (charsets); i++)
    if (strcmp (wanted, charsets[i].name) == 0)
      return charsets[i].converter != NULL ? &charsets[i] : NULL;

  return NULL;
}

static char *
from_latin1 (const char *bytes, gsize length)
{
  GString *out = g_string_sized_new (length + length / 8);

  for (gsize i = 0; i < length; i++)
    if (bytes[i] != '\0')
      g_string_append_unichar (out, (guchar) bytes[i]);

  return g_string_free (out, FALSE);
}

/**
 * clara_charset_convert:
 * @bytes: text
 * @length: bytes of @bytes
 * @charset: the name of its encoding; an unknown one is read as Latin-1
 *
 * Returns: (transfer full): the text in UTF-8 without NULs; what cannot be converted is U+FFFD
 */
char *
clara_charset_convert (const char *bytes, gsize length, const char *charset)
{
  Charset *set = find (charset);
  GString *out;
  char *in = (char *) bytes;
  gsize left = length;

  if (set == NULL)
    return from_latin1 (bytes, length);

  out = g_string_sized_new (length + length / 8 + 16);
  iconv (set->converter, NULL, NULL, NULL, NULL);
  while (left > 0)
    {
      char buffer[4096];
      char *to = buffer;
      gsize room = sizeof buffer;
      gsize result = iconv (set->converter, &in, &left, &to, &room);
      int trouble = errno;

      for (char *p = buffer; p < to; p++)
        if (*p != '\0')
          g_string_append_c (out, *p);
      if (result != (gsize) -1 || trouble == E2BIG)
        continue;
      g_string_append (out, "\357\277\275");
      if (trouble == EINVAL)
        break;
      in++;
      left--;
    }

  return g_string_free (out, FALSE);
}

static gboolean
begins_with (const char *bytes, gsize length, const char *mark, gsize n)
{
  return length >= n && memcmp (bytes, mark, n) == 0;
}

/* Two bytes a letter: in most languages every other byte is then the same small one. */
static const char *
guess_wide (const char *bytes, gsize length)
{
  gsize even = 0, odd = 0, pairs = MIN (length, 4096) / 2;

  for (gsize i = 0; i < pairs; i++)
    {
      even += bytes[2 * i] == '\0';
      odd += bytes[2 * i + 1] == '\0';
    }
  if (pairs < 4)
    return NULL;
  if (odd * 10 >= pairs * 4 && even * 20 <= pairs)
    return "UTF-16LE";
  if (even * 10 >= pairs * 4 && odd * 20 <= pairs)
    return "UTF-16BE";

  return NULL;
}

static char *
detect (const char *bytes, gsize length)
{
  uchardet_t detector = uchardet_new ();
  char *name = NULL;

  if (uchardet_handle_data (detector, bytes, MIN (length, 256 * 1024)) == 0)
    {
      uchardet_data_end (detector);
      name = g_strdup (uchardet_get_charset (detector));
    }
  uchardet_delete (detector);
  if (name != NULL && *name == '\0')
    g_clear_pointer (&name, g_free);

  return name;
}

/**
 * clara_charset_decode:
 * @bytes: text in an unknown encoding
 * @length: bytes of @bytes
 * @hint: (nullable): the encoding that the text itself names
 *
 * Tells the encoding: by its mark, then strictly as UTF-8, then by the hint, then by statistics.
 *
 * Returns: (transfer full) (nullable): the text in UTF-8; %NULL where it holds NULs and so is no text
 */
char *
clara_charset_decode (const char *bytes, gsize length, const char *hint)
{
  const char *wide;
  g_autofree char *guess = NULL;

  if (begins_with (bytes, length, "\357\273\277", 3))
    return clara_charset_convert (bytes + 3, length - 3, "UTF-8");
  if (begins_with (bytes, length, "\377\376\0\0", 4))
    return clara_charset_convert (bytes + 4, length - 4, "UTF-32LE");
  if (begins_with (bytes, length, "\0\0\376\377", 4))
    return clara_charset_convert (bytes + 4, length - 4, "UTF-32BE");
  if (begins_with (bytes, length, "\377\376", 2))
    return clara_charset_convert (bytes + 2, length - 2, "UTF-16LE");
  if (begins_with (bytes, length, "\376\377", 2))
    return clara_charset_convert (bytes + 2, length - 2, "UTF-16BE");
  if (g_utf8_validate_len (bytes, length, NULL) && memchr (bytes, '\0', length) == NULL)
    return g_strndup (bytes, length);

  wide = guess_wide (bytes, length);
  if (wide != NULL)
    return clara_charset_convert (bytes, length, wide);
  if (memchr (bytes, '\0', length) != NULL)
    return NULL;
  if (hint != NULL && g_ascii_strncasecmp (hint, "utf", 3) != 0)
    return clara_charset_convert (bytes, length, hint);

  guess = detect (bytes, length);
  if (guess == NULL || find (guess) == NULL)
    return clara_charset_convert (bytes, length, "WINDOWS-1252");

  return clara_charset_convert (bytes, length, guess);
}

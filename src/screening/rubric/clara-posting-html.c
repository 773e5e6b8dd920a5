/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-posting-html.h"

#include <string.h>

/* A tag that does not end so far is a sign that somebody wrote: "salary < 50". */
#define MAX_TAG_BYTES    2000
#define MAX_ENTITY_BYTES 10

static const struct
{
  const char *name;
  gunichar character;
} entities[] = {
  { "amp", '&' },       { "lt", '<' },       { "gt", '>' },       { "quot", '"' },
  { "apos", '\'' },     { "nbsp", ' ' },     { "ensp", ' ' },     { "emsp", ' ' },
  { "thinsp", ' ' },    { "shy", 0xad },     { "ndash", 0x2013 }, { "mdash", 0x2014 },
  { "hellip", 0x2026 }, { "bull", 0x2022 },  { "middot", 0xb7 },  { "lsquo", 0x2018 },
  { "rsquo", 0x2019 },  { "sbquo", 0x201a }, { "ldquo", 0x201c }, { "rdquo", 0x201d },
  { "bdquo", 0x201e },  { "laquo", 0xab },   { "raquo", 0xbb },   { "euro", 0x20ac },
  { "pound", 0xa3 },    { "copy", 0xa9 },    { "reg", 0xae },     { "trade", 0x2122 },
  { "deg", 0xb0 },      { "sect", 0xa7 },    { "auml", 0xe4 },    { "ouml", 0xf6 },
  { "uuml", 0xfc },     { "Auml", 0xc4 },    { "Ouml", 0xd6 },    { "Uuml", 0xdc },
  { "szlig", 0xdf },    { "agrave", 0xe0 },  { "aacute", 0xe1 },  { "acirc", 0xe2 },
  { "ccedil", 0xe7 },   { "egrave", 0xe8 },  { "eacute", 0xe9 },  { "ecirc", 0xea },
  { "euml", 0xeb },     { "Eacute", 0xc9 },  { "Agrave", 0xc0 },  { "icirc", 0xee },
  { "iuml", 0xef },     { "iacute", 0xed },  { "ntilde", 0xf1 },  { "Ntilde", 0xd1 },
  { "oacute", 0xf3 },   { "Oacute", 0xd3 },  { "ocirc", 0xf4 },   { "oelig", 0x153 },
  { "ugrave", 0xf9 },   { "uacute", 0xfa },  { "ucirc", 0xfb },   { "iexcl", 0xa1 },
  { "iquest", 0xbf },   { "plus", '+' },     { "sol", '/' },      { "comma", ',' },
};

static const char *const block_tags[] = { "p",       "div",   "br", "li", "ul",     "ol", "h1",
                                          "h2",      "h3",    "h4", "h5", "h6",     "tr", "td",
                                          "section", "table", "dt", "dd", "header", "hr" };

/* Reads the entity that begins at the ampersand @at: its length in bytes and the character it stands for. */
gboolean
clara_posting_html_entity (const char *at, gsize *length, gunichar *character)
{
  gsize n = 1;

  while (n <= MAX_ENTITY_BYTES && (g_ascii_isalnum (at[n]) || at[n] == '#'))
    n++;
  if (at[n] != ';' || n == 1)
    return FALSE;

  if (at[1] == '#')
    {
      gboolean hex = at[2] == 'x' || at[2] == 'X';
      char *end;
      guint64 code = g_ascii_strtoull (at + (hex ? 3 : 2), &end, hex ? 16 : 10);

      if (end != at + n || code == 0 || code > 0x10ffff || !g_unichar_validate ((gunichar) code))
        return FALSE;
      *character = (gunichar) code;
      *length = n + 1;
      return TRUE;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (entities); i++)
    if (strlen (entities[i].name) == n - 1 && strncmp (entities[i].name, at + 1, n - 1) == 0)
      {
        *character = entities[i].character;
        *length = n + 1;
        return TRUE;
      }

  return FALSE;
}

/* Whether a tag begins at the less-than sign @at. @end is where the next greater-than sign was last found: it is
 * looked for again only behind that, so that many signs without an end cost no more than one. */
gboolean
clara_posting_html_tag (const char *at, const char **end, gboolean *block, gboolean *item)
{
  const char *name = at + 1;
  gsize length = 0;

  if (!g_ascii_isalpha (*name) && *name != '/' && *name != '!')
    return FALSE;
  if (*end != NULL && *end < at)
    *end = strchr (at, '>');
  if (*end == NULL || *end - at > MAX_TAG_BYTES)
    return FALSE;

  if (*name == '/')
    name++;
  while (g_ascii_isalnum (name[length]))
    length++;

  *block = FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (block_tags); i++)
    if (strlen (block_tags[i]) == length && g_ascii_strncasecmp (block_tags[i], name, length) == 0)
      *block = TRUE;
  *item = at[1] != '/' && length == 2 && g_ascii_strncasecmp (name, "li", 2) == 0;

  return TRUE;
}

typedef struct
{
  GString *text;
  gboolean blank; /* a blank is due before the next word */
  gboolean item;  /* a list item begins */
  guint breaks;   /* so many line ends are due before the next word */
} Writer;

static void
write_character (Writer *writer, gunichar c)
{
  if (g_unichar_isspace (c) || c == 0xa0)
    {
      writer->blank = TRUE;
      return;
    }
  if (c < 0x20 || c == 0x7f)
    return;

  for (guint i = 0; writer->text->len > 0 && i < writer->breaks; i++)
    g_string_append_c (writer->text, '\n');
  if (writer->item)
    g_string_append (writer->text, "- ");
  else if (writer->blank && writer->breaks == 0 && writer->text->len > 0)
    g_string_append_c (writer->text, ' ');
  g_string_append_unichar (writer->text, c);
  writer->blank = writer->item = FALSE;
  writer->breaks = 0;
}

/* Where the element that begins with the tag at @at ends, if nobody is to read it. */
static const char *
skip_unread (const char *at, const char *end)
{
  static const char *const unread[][2] = { { "<script", "</script" },
                                           { "<style", "</style" },
                                           { "<!--", "-->" } };

  for (gsize i = 0; i < G_N_ELEMENTS (unread); i++)
    if (g_ascii_strncasecmp (at, unread[i][0], strlen (unread[i][0])) == 0)
      {
        const char *close = at;

        while (*close != '\0' &&
               g_ascii_strncasecmp (close, unread[i][1], strlen (unread[i][1])) != 0)
          close++;
        /* The tag that ends it is read as every other. */
        return *close == '-' ? close + strlen ("-->") : close;
      }

  return end + 1;
}

static gboolean
is_item_tag (const char *at)
{
  return g_ascii_strncasecmp (at, "<li", 3) == 0 || g_ascii_strncasecmp (at, "</li", 4) == 0;
}

/**
 * clara_posting_html_to_text:
 * @html: a piece of HTML as a posting holds it, valid UTF-8
 *
 * Makes HTML readable: tags are dropped, blocks and list items become lines (an item behind `- `), entities become
 * characters, blanks collapse. Nothing is loaded, nothing nests; the time is in proportion to the length. Any thread.
 *
 * Returns: (transfer full): the text, without a line end behind it
 */
char *
clara_posting_html_to_text (const char *html)
{
  Writer writer = { .text = g_string_new (NULL) };
  const char *close = strchr (html, '>');

  for (const char *at = html; *at != '\0';)
    {
      gboolean block, item;
      gunichar character;
      gsize length;

      if (*at == '<' && clara_posting_html_tag (at, &close, &block, &item))
        {
          if (block)
            writer.breaks = MAX (writer.breaks, 1);
          /* A paragraph ends with an empty line, an item with none. */
          if (block && g_ascii_strncasecmp (at, "</p", 3) == 0)
            writer.breaks = 2;
          /* An item holds its paragraphs together. */
          if (is_item_tag (at))
            writer.breaks = 1;
          if (block && at[1] == '/')
            writer.item = FALSE;
          writer.item = writer.item || item;
          at = skip_unread (at, close);
        }
      else if (*at == '&' && clara_posting_html_entity (at, &length, &character))
        {
          write_character (&writer, character);
          at += length;
        }
      else
        {
          write_character (&writer, g_utf8_get_char (at));
          at = g_utf8_next_char (at);
        }
    }

  return g_string_free (writer.text, FALSE);
}

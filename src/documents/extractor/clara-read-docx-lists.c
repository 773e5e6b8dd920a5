/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-read-docx-private.h"

#include "clara-ordinal.h"

#include <string.h>

/* Bullets and numbers of DOCX, which stand in a part of their own and are counted while reading. */

#define N_LEVELS 9

typedef struct
{
  char *format; /* (owned) (nullable) */
  char *text;   /* (owned) (nullable): with %1 … %9 for the numbers of the levels */
  int start;
} Level;

typedef struct
{
  Level levels[N_LEVELS];
  int counts[N_LEVELS];
  gboolean begun[N_LEVELS];
} Abstract;

struct _ClaraDocxLists
{
  GHashTable *abstracts; /* (owned): id → Abstract */
  GHashTable *lists;     /* (owned): id of the list → Abstract, not owned */
};

static void
abstract_free (gpointer data)
{
  Abstract *abstract = data;

  for (guint i = 0; i < N_LEVELS; i++)
    {
      g_free (abstract->levels[i].format);
      g_free (abstract->levels[i].text);
    }
  g_free (abstract);
}

static Abstract *
parse_abstract (const xmlNode *node)
{
  Abstract *abstract = g_new0 (Abstract, 1);

  for (const xmlNode *child = node->children; child != NULL; child = child->next)
    {
      int index = (int) clara_docx_number (child, "ilvl", -1);
      Level *level;

      if (!clara_xml_is (child, "lvl") || index < 0 || index >= N_LEVELS)
        continue;
      level = &abstract->levels[index];
      g_free (level->format);
      g_free (level->text);
      level->format = g_strdup (clara_xml_attribute (clara_xml_child (child, "numFmt"), "val"));
      level->text = g_strdup (clara_xml_attribute (clara_xml_child (child, "lvlText"), "val"));
      level->start = (int) clara_docx_number (clara_xml_child (child, "start"), "val", 1);
    }

  return abstract;
}

ClaraDocxLists *
clara_docx_lists_new (xmlDoc *numbering)
{
  ClaraDocxLists *self = g_new0 (ClaraDocxLists, 1);
  const xmlNode *root = numbering != NULL ? xmlDocGetRootElement (numbering) : NULL;

  self->abstracts = g_hash_table_new_full (NULL, NULL, NULL, abstract_free);
  self->lists = g_hash_table_new (NULL, NULL);

  for (const xmlNode *node = root != NULL ? root->children : NULL; node != NULL; node = node->next)
    if (clara_xml_is (node, "abstractNum"))
      {
        int id = (int) clara_docx_number (node, "abstractNumId", -1);

        g_hash_table_replace (self->abstracts, GINT_TO_POINTER (id), parse_abstract (node));
      }
  for (const xmlNode *node = root != NULL ? root->children : NULL; node != NULL; node = node->next)
    if (clara_xml_is (node, "num"))
      {
        int id = (int) clara_docx_number (node, "numId", -1);
        int of = (int) clara_docx_number (clara_xml_child (node, "abstractNumId"), "val", -1);
        Abstract *abstract = g_hash_table_lookup (self->abstracts, GINT_TO_POINTER (of));

        if (abstract != NULL)
          g_hash_table_replace (self->lists, GINT_TO_POINTER (id), abstract);
      }

  return self;
}

void
clara_docx_lists_free (ClaraDocxLists *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref (self->lists);
  g_hash_table_unref (self->abstracts);
  g_free (self);
}

static void
append_number (GString *out, const Level *level, int count)
{
  ClaraOrdinal style = CLARA_ORDINAL_DECIMAL;

  if (g_strcmp0 (level->format, "lowerLetter") == 0)
    style = CLARA_ORDINAL_LOWER_LETTER;
  else if (g_strcmp0 (level->format, "upperLetter") == 0)
    style = CLARA_ORDINAL_UPPER_LETTER;
  else if (g_strcmp0 (level->format, "lowerRoman") == 0)
    style = CLARA_ORDINAL_LOWER_ROMAN;
  else if (g_strcmp0 (level->format, "upperRoman") == 0)
    style = CLARA_ORDINAL_UPPER_ROMAN;

  clara_ordinal_append (out, style, count);
}

/* What stands before the next item of a list, with a space; NULL for nothing. */
char *
clara_docx_lists_label (ClaraDocxLists *self, int list, int level)
{
  Abstract *abstract = g_hash_table_lookup (self->lists, GINT_TO_POINTER (list));
  GString *out;
  const char *text;

  if (list == 0 || abstract == NULL || level < 0 || level >= N_LEVELS)
    return NULL;

  abstract->counts[level] = abstract->begun[level] ? MIN (abstract->counts[level], 99999) + 1
                                                   : abstract->levels[level].start;
  abstract->begun[level] = TRUE;
  for (guint i = level + 1; i < N_LEVELS; i++)
    abstract->begun[i] = FALSE;

  text = abstract->levels[level].text;
  if (g_strcmp0 (abstract->levels[level].format, "bullet") == 0)
    return text != NULL && *text != '\0' ? g_strdup ("• ") : NULL;
  if (g_strcmp0 (abstract->levels[level].format, "none") == 0 || text == NULL || strlen (text) > 64)
    return NULL;

  out = g_string_new (NULL);
  for (const char *p = text; *p != '\0'; p++)
    if (*p == '%' && p[1] >= '1' && p[1] <= '9')
      {
        guint of = (guint) (*++p - '1');
        int count = abstract->begun[of] ? abstract->counts[of] : abstract->levels[of].start;

        append_number (out, &abstract->levels[of], count);
      }
    else
      g_string_append_c (out, *p);
  if (out->len > 0)
    g_string_append_c (out, ' ');

  return g_string_free (out, out->len == 0);
}

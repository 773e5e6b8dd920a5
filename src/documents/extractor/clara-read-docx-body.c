/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-read-docx-private.h"

#include <string.h>

/* The body of a DOCX: blocks, paragraphs and runs in the order of the document. */

/* Elements nest this deep at most; parsing has refused anything deeper, this bounds text boxes in turn. */
#define DEEPEST 300

/* What the runs of one paragraph share. */
typedef struct
{
  const ClaraDocxSpot *spot;
  const ClaraDocxLook *style; /* (nullable) */
  ClaraDocxParagraph looks;   /* resolved */
  ClaraDocxRun base;          /* run properties without any of the run's own */
  gboolean toggled;           /* whether the paragraph's style hides it */
  guint letters;              /* shown so far, for an estimate of the height */
  double size;                /* largest font, in points */
} Paragraph;

static void
read_inline (ClaraDocx *self, const xmlNode *node, Paragraph *paragraph, gboolean deleted);
static void read_block (ClaraDocx *self, const xmlNode *node, const ClaraDocxSpot *spot);

/* Which of the offered renderings a word processor of today takes. */
const xmlNode *
clara_docx_choose (const xmlNode *alternate)
{
  static const char *const known[] = { "wps", "wpg",    "wpc",   "wp14", "w14", "w15",
                                       "w16", "w16cid", "w16se", "a14",  "c14", "cx",
                                       "cx1", "am3d",   "v",     "aink" };

  for (const xmlNode *node = alternate->children; node != NULL; node = node->next)
    {
      const char *needs = clara_xml_attribute (node, "Requires");
      g_auto (GStrv) words = NULL;
      gboolean all = TRUE;

      if (!clara_xml_is (node, "Choice") || needs == NULL)
        continue;
      words = g_strsplit_set (needs, " \t\r\n", -1);
      for (guint i = 0; words[i] != NULL; i++)
        {
          gboolean found = *words[i] == '\0';

          for (guint j = 0; j < G_N_ELEMENTS (known); j++)
            found = found || strcmp (words[i], known[j]) == 0;
          all = all && found;
        }
      if (all)
        return node;
    }

  return clara_xml_child (alternate, "Fallback");
}

static void
resolve_run (ClaraDocx *self,
             const xmlNode *properties,
             const Paragraph *paragraph,
             ClaraDocxRun *run)
{
  const char *style = clara_xml_attribute (clara_xml_child (properties, "rStyle"), "val");
  const ClaraDocxLook *look = style != NULL ? clara_docx_styles_find (self->styles, "character",
                                                                      style, CLARA_DOCX_WHOLE)
                                            : NULL;
  ClaraDocxRun own = { 0 };
  gboolean toggled = paragraph->toggled;

  *run = paragraph->base;
  if (look != NULL)
    {
      clara_docx_run_merge (run, &look->run);
      /* Hidden twice by styles is shown again; said on the run itself, it holds as said. */
      if (look->run.set & CLARA_DOCX_VANISH)
        toggled = toggled != look->run.vanish;
    }
  clara_docx_parse_run (self->styles, properties, &own);
  clara_docx_run_merge (run, &own);
  run->vanish = (own.set & CLARA_DOCX_VANISH)
                    ? own.vanish
                    : toggled || clara_docx_styles_defaults (self->styles)->run.vanish;
}

static int
judge_run (ClaraDocx *self, const ClaraDocxRun *run, const Paragraph *paragraph)
{
  const ClaraDocxSpot *spot = paragraph->spot;
  gboolean assumed = spot->assumed;
  ClaraInk ink = CLARA_INK_INIT;
  int kind;

  ink.colour = run->colour;
  ink.behind = spot->behind;
  if (paragraph->looks.fill != CLARA_DOCX_NONE)
    ink.behind = paragraph->looks.fill;
  if (run->fill != CLARA_DOCX_NONE)
    ink.behind = run->fill;
  if (run->highlight != CLARA_DOCX_NONE)
    ink.behind = run->highlight;
  assumed = assumed && paragraph->looks.fill == CLARA_DOCX_NONE && run->fill == CLARA_DOCX_NONE &&
            run->highlight == CLARA_DOCX_NONE;
  ink.size = run->size;
  ink.stretch = run->stretch;
  ink.opacity = run->opacity;
  ink.vanish = run->vanish || spot->vanish;
  ink.off_page = spot->off_page || paragraph->looks.indent > self->page_width ||
                 paragraph->looks.indent < -self->page_width;
  if (spot->flat || (paragraph->looks.line > 0.0 && paragraph->looks.line < 3.0))
    ink.size = 0.0;

  kind = clara_ink_judge (&ink, NULL);
  /* A drawing may be what the letters stand out from. */
  if (assumed && kind == CLARA_HIDDEN_WHITE_TEXT &&
      (self->cover > 0.0 || (spot->floating && self->backdrops)))
    ink.behind = CLARA_INK_UNKNOWN;

  return clara_ink_judge (&ink, self->into);
}

static void
read_symbol (ClaraDocx *self, const xmlNode *node, int kind)
{
  const char *font = clara_xml_attribute (node, "font");
  const char *value = clara_xml_attribute (node, "char");
  gunichar c = value != NULL ? (gunichar) g_ascii_strtoull (value, NULL, 16) : 0;
  char text[8] = "";

  /* Symbol fonts have pictures at private places; as a word they mean no more than a bullet. */
  if (c >= 0xf000 && c <= 0xf0ff)
    c = font != NULL && (strstr (font, "ings") != NULL || strcmp (font, "Symbol") == 0)
            ? 0x2022
            : c - 0xf000;
  if (c < 0x20 || !g_unichar_validate (c))
    return;
  text[g_unichar_to_utf8 (c, text)] = '\0';
  clara_flow_add (self->flow, kind, text, -1);
}

static void
read_field_mark (ClaraDocx *self, const xmlNode *node)
{
  const char *type = clara_xml_attribute (node, "fldCharType");

  if (g_strcmp0 (type, "begin") == 0)
    {
      if (self->field_depth < 32)
        self->fields |= 1u << self->field_depth;
      self->field_depth++;
    }
  else if (self->field_depth == 0)
    return;
  else if (g_strcmp0 (type, "separate") == 0)
    {
      if (self->field_depth <= 32)
        self->fields &= ~(1u << (self->field_depth - 1));
    }
  else if (g_strcmp0 (type, "end") == 0)
    {
      self->field_depth--;
      if (self->field_depth < 32)
        self->fields &= ~(1u << self->field_depth);
    }
}

static void
read_object (ClaraDocx *self, const xmlNode *node, const Paragraph *paragraph)
{
  const xmlNode *ole = clara_xml_child (node, "OLEObject");
  const char *program = clara_xml_attribute (ole, "ProgID");
  const char *id = clara_xml_attribute (ole, "id");

  if (program != NULL && id != NULL)
    g_hash_table_replace (self->programs, g_strdup (id), g_strdup (program));
  clara_docx_see_drawing (self, node, paragraph->spot);
}

static void
show (ClaraDocx *self, Paragraph *paragraph, int kind, const char *text)
{
  clara_flow_add (self->flow, kind, text, -1);
  if (kind == CLARA_INK_VISIBLE)
    paragraph->letters += (guint) MIN (strlen (text), 100000);
}

static void
read_run_text (ClaraDocx *self, const xmlNode *node, Paragraph *paragraph, int kind)
{
  g_autofree char *text = clara_xml_text (node);

  /* A line end in the file is white space of the mark-up. */
  g_strdelimit (text, "\r\n\t", ' ');
  show (self, paragraph, kind, text);
}

/* One child of a run; @kind is what hides the run, if anything does. */
static void
read_run_child (ClaraDocx *self, const xmlNode *node, Paragraph *paragraph, int kind)
{
  if (clara_xml_is (node, "t") || clara_xml_is (node, "delText"))
    read_run_text (self, node, paragraph, self->fields != 0 ? CLARA_HIDDEN_VANISH : kind);
  else if (clara_xml_is (node, "tab") || clara_xml_is (node, "ptab"))
    show (self, paragraph, kind, "\t");
  else if (clara_xml_is (node, "br") || clara_xml_is (node, "cr"))
    {
      if (g_strcmp0 (clara_xml_attribute (node, "type"), "page") == 0)
        self->page_breaks++;
      show (self, paragraph, kind, "\n");
    }
  else if (clara_xml_is (node, "noBreakHyphen"))
    show (self, paragraph, kind, "-");
  else if (clara_xml_is (node, "sym"))
    read_symbol (self, node, kind);
  else if (clara_xml_is (node, "fldChar"))
    read_field_mark (self, node);
  else if (clara_xml_is (node, "footnoteReference") || clara_xml_is (node, "endnoteReference"))
    {
      if (kind == CLARA_INK_VISIBLE)
        g_ptr_array_add (self->notes, (gpointer) node);
    }
  else if (clara_xml_is (node, "object"))
    read_object (self, node, paragraph);
  else if (clara_xml_is (node, "drawing") || clara_xml_is (node, "pict"))
    clara_docx_see_drawing (self, node, paragraph->spot);
  else if (clara_xml_is (node, "ruby"))
    read_inline (self, clara_xml_child (node, "rubyBase"), paragraph, kind == CLARA_HIDDEN_DELETED);
  else if (clara_xml_is (node, "AlternateContent"))
    {
      const xmlNode *chosen = clara_docx_choose (node);

      for (const xmlNode *child = chosen != NULL ? chosen->children : NULL; child != NULL;
           child = child->next)
        if (!clara_xml_is (child, "AlternateContent"))
          read_run_child (self, child, paragraph, kind);
    }
}

static void
read_run (ClaraDocx *self, const xmlNode *run, Paragraph *paragraph, gboolean deleted)
{
  ClaraDocxRun look;
  int kind;

  resolve_run (self, clara_xml_child (run, "rPr"), paragraph, &look);
  kind = deleted || paragraph->spot->deleted ? CLARA_HIDDEN_DELETED
                                             : judge_run (self, &look, paragraph);
  paragraph->size = MAX (paragraph->size, MIN (look.size, 400.0));

  for (const xmlNode *node = run->children; node != NULL; node = node->next)
    read_run_child (self, node, paragraph, kind);
}

static gboolean
is_container (const xmlNode *node)
{
  static const char *const names[] = { "hyperlink", "ins",        "moveTo",    "smartTag",
                                       "sdt",       "sdtContent", "fldSimple", "dir",
                                       "bdo",       "customXml",  "rubyBase" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (clara_xml_is (node, names[i]))
      return TRUE;

  return FALSE;
}

static void
read_inline (ClaraDocx *self, const xmlNode *parent, Paragraph *paragraph, gboolean deleted)
{
  if (parent == NULL || self->depth >= DEEPEST || clara_flow_is_full (self->flow))
    return;

  self->depth++;
  for (const xmlNode *node = parent->children; node != NULL; node = node->next)
    {
      if (clara_xml_is (node, "r"))
        read_run (self, node, paragraph, deleted);
      else if (is_container (node))
        read_inline (self, node, paragraph, deleted);
      else if (clara_xml_is (node, "del") || clara_xml_is (node, "moveFrom"))
        read_inline (self, node, paragraph, TRUE);
      else if (clara_xml_is (node, "oMath") || clara_xml_is (node, "oMathPara"))
        {
          g_autofree char *text = clara_xml_text (node);

          show (self, paragraph, deleted ? CLARA_HIDDEN_DELETED : CLARA_INK_VISIBLE, text);
        }
      else if (clara_xml_is (node, "AlternateContent"))
        read_inline (self, clara_docx_choose (node), paragraph, deleted);
      else if (clara_xml_is (node, "p") || clara_xml_is (node, "tbl"))
        {
          /*
           * Some programs put blocks where runs belong; Word shows them on lines of their own. Each is
           * read by itself: reading all of @parent would repeat what stands before, on every level.
           */
          if (!clara_flow_is_empty_line (self->flow))
            clara_flow_end_paragraph (self->flow);
          read_block (self, node, paragraph->spot);
        }
    }
  self->depth--;
}

static void
resolve_paragraph (ClaraDocx *self, const xmlNode *properties, Paragraph *paragraph)
{
  const ClaraDocxLook *defaults = clara_docx_styles_defaults (self->styles);
  const ClaraDocxLook *table = paragraph->spot->table;
  const char *style = clara_xml_attribute (clara_xml_child (properties, "pStyle"), "val");
  ClaraDocxParagraph own = { 0 };

  paragraph->style = clara_docx_styles_find (self->styles, "paragraph", style, CLARA_DOCX_WHOLE);
  paragraph->base = defaults->run;
  paragraph->looks = defaults->paragraph;
  if (table != NULL)
    {
      clara_docx_run_merge (&paragraph->base, &table->run);
      clara_docx_paragraph_merge (&paragraph->looks, &table->paragraph);
      paragraph->toggled = (table->run.set & CLARA_DOCX_VANISH) && table->run.vanish;
    }
  if (paragraph->style != NULL)
    {
      clara_docx_run_merge (&paragraph->base, &paragraph->style->run);
      clara_docx_paragraph_merge (&paragraph->looks, &paragraph->style->paragraph);
      if ((paragraph->style->run.set & CLARA_DOCX_VANISH) && paragraph->style->run.vanish)
        paragraph->toggled = !paragraph->toggled;
      own.list = paragraph->looks.list;
      own.level = paragraph->looks.level;
    }

  clara_docx_parse_paragraph (self->styles, properties, &own);
  clara_docx_paragraph_merge (&paragraph->looks, &own);
}

static gboolean
is_frame_off_page (ClaraDocx *self, const xmlNode *properties)
{
  const xmlNode *frame = clara_xml_child (properties, "framePr");
  double x = clara_docx_number (frame, "x", 0.0) / 20.0;
  double y = clara_docx_number (frame, "y", 0.0) / 20.0;
  double width = clara_docx_number (frame, "w", 0.0) / 20.0;

  return frame != NULL && (x >= self->page_width || y >= self->page_height ||
                           x + width < -self->left_margin - 72.0 || y < -self->page_height);
}

static void
read_paragraph (ClaraDocx *self, const xmlNode *node, const ClaraDocxSpot *outer)
{
  const xmlNode *properties = clara_xml_child (node, "pPr");
  const xmlNode *mark = clara_xml_child (properties, "rPr");
  ClaraDocxSpot spot = *outer;
  Paragraph paragraph = { .spot = &spot };
  g_autofree char *label = NULL;
  guint boxes = self->boxes->len;

  spot.off_page = spot.off_page || is_frame_off_page (self, properties);
  resolve_paragraph (self, properties, &paragraph);
  if (clara_docx_flag (properties, "pageBreakBefore"))
    self->page_breaks++;

  label = clara_docx_lists_label (self->lists, paragraph.looks.list, paragraph.looks.level);
  if (label != NULL)
    clara_flow_set_prefix (self->flow, label);

  read_inline (self, node, &paragraph, FALSE);

  /* Where the end of the paragraph itself is deleted, the next one goes on in its line. */
  if (clara_xml_child (mark, "del") == NULL && clara_xml_child (mark, "moveFrom") == NULL)
    clara_flow_end_paragraph (self->flow);

  if (!spot.floating)
    {
      double size = paragraph.size > 0.0 ? paragraph.size : paragraph.base.size;
      double lines = 1.0 +
                     (double) paragraph.letters * size * 0.5 / MAX (self->page_width - 144.0, 72.0);

      self->cover -= lines * size * 1.15;
    }
  clara_docx_flush_boxes (self, boxes);
}

static void
read_block (ClaraDocx *self, const xmlNode *node, const ClaraDocxSpot *spot)
{
  if (clara_xml_is (node, "p"))
    read_paragraph (self, node, spot);
  else if (clara_xml_is (node, "tbl"))
    clara_docx_read_table (self, node, spot);
  else if (clara_xml_is (node, "sdt") || clara_xml_is (node, "sdtContent") ||
           clara_xml_is (node, "customXml") || clara_xml_is (node, "ins") ||
           clara_xml_is (node, "moveTo") || clara_xml_is (node, "smartTag"))
    clara_docx_read_blocks (self, node, spot);
  else if (clara_xml_is (node, "del") || clara_xml_is (node, "moveFrom"))
    {
      ClaraDocxSpot gone = *spot;

      gone.deleted = TRUE;
      clara_docx_read_blocks (self, node, &gone);
    }
  else if (clara_xml_is (node, "AlternateContent"))
    clara_docx_read_blocks (self, clara_docx_choose (node), spot);
  else if (clara_xml_is (node, "altChunk"))
    clara_extraction_add_warning (self->into, "part-not-loaded",
                                  "A part of the document in another format was not read.");
}

/* The blocks below @parent: paragraphs, tables, and what wraps them. */
void
clara_docx_read_blocks (ClaraDocx *self, const xmlNode *parent, const ClaraDocxSpot *spot)
{
  if (parent == NULL || self->depth >= DEEPEST)
    return;

  self->depth++;
  for (const xmlNode *node = parent->children; node != NULL; node = node->next)
    {
      if (clara_flow_is_full (self->flow))
        break;
      read_block (self, node, spot);
    }
  self->depth--;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-read-rtf-private.h"

#include <string.h>

/* The control words of RTF that matter to what a reader sees. All others mean nothing here. */

#define MOST_CELLS 64

typedef enum
{
  TEXT,   /* stands for characters */
  SKIP,   /* a group that is not shown */
  SHOW,   /* a group that is shown, even where it is starred */
  BECOME, /* a group with a purpose of its own */
  SET,    /* assigns the number to a member of the state */
  FLAG,   /* switches a member of the state, off where the number is 0 */
  DO,     /* has a function */
} Act;

typedef struct
{
  const char *word;
  Act act;
  int value;    /* purpose, offset of the member, or unused */
  int standard; /* of SET, where no number is given */
  const char *text;
  void (*run) (ClaraRtf *self, const ClaraRtfToken *token);
} Entry;

#define MEMBER(name) ((int) G_STRUCT_OFFSET (ClaraRtfState, name))

void
clara_rtf_end_row (ClaraRtf *self)
{
  if (self->row_open)
    {
      clara_flow_end_row (self->flow);
      self->row_open = FALSE;
    }
  self->cell = 0;
}

static gboolean
is_flowing (ClaraRtf *self)
{
  return self->state.purpose == CLARA_RTF_SHOWN;
}

static void
end_paragraph (ClaraRtf *self, const ClaraRtfToken *token)
{
  if (!is_flowing (self))
    {
      clara_rtf_add_text (self, " ");
      return;
    }
  if (!self->state.in_table)
    clara_rtf_end_row (self);
  clara_flow_end_paragraph (self->flow);
}

static void
end_page (ClaraRtf *self, const ClaraRtfToken *token)
{
  if (!is_flowing (self))
    return;
  self->pages++;
  clara_flow_end_paragraph (self->flow);
}

static void
end_cell (ClaraRtf *self, const ClaraRtfToken *token)
{
  if (!is_flowing (self))
    return;
  if (!self->row_open)
    {
      clara_flow_begin_row (self->flow);
      self->row_open = TRUE;
      self->cell = 0;
    }
  clara_flow_end_cell (self->flow);
  self->cell++;
}

static void
end_row (ClaraRtf *self, const ClaraRtfToken *token)
{
  if (is_flowing (self))
    clara_rtf_end_row (self);
}

static void
begin_row_rules (ClaraRtf *self, const ClaraRtfToken *token)
{
  g_array_set_size (self->cells, 0);
  self->cell_fill = -1;
  self->cell_pattern = -1;
  self->cell_share = 0;
}

static void
set_cell_fill (ClaraRtf *self, const ClaraRtfToken *token)
{
  self->cell_fill = token->number;
}

static void
set_cell_pattern (ClaraRtf *self, const ClaraRtfToken *token)
{
  self->cell_pattern = token->number;
}

static void
set_cell_share (ClaraRtf *self, const ClaraRtfToken *token)
{
  self->cell_share = token->number;
}

static void
end_cell_rules (ClaraRtf *self, const ClaraRtfToken *token)
{
  int fill = clara_rtf_mix (self->cell_fill, self->cell_pattern, self->cell_share);

  if (self->cells->len < MOST_CELLS)
    g_array_append_val (self->cells, fill);
  self->cell_fill = -1;
  self->cell_pattern = -1;
  self->cell_share = 0;
}

static void
reset_run (ClaraRtf *self, const ClaraRtfToken *token)
{
  clara_rtf_reset_run (self);
}

static void
reset_block (ClaraRtf *self, const ClaraRtfToken *token)
{
  clara_rtf_reset_block (self);
}

static void
add_character (ClaraRtf *self, const ClaraRtfToken *token)
{
  clara_rtf_add_character (self, token->number);
  self->skip = self->state.fallback;
}

static void
set_font (ClaraRtf *self, const ClaraRtfToken *token)
{
  self->state.font = token->number;
  if (self->state.purpose == CLARA_RTF_FONTS && g_hash_table_size (self->fonts) < 4096)
    g_hash_table_insert (self->fonts, GINT_TO_POINTER (token->number), GINT_TO_POINTER (0));
}

static void
set_charset (ClaraRtf *self, const ClaraRtfToken *token)
{
  if (self->state.purpose == CLARA_RTF_FONTS && g_hash_table_size (self->fonts) < 4096)
    g_hash_table_insert (self->fonts, GINT_TO_POINTER (self->state.font),
                         GINT_TO_POINTER (clara_rtf_page_of_charset (token->number, 0)));
}

static void
set_font_page (ClaraRtf *self, const ClaraRtfToken *token)
{
  if (self->state.purpose == CLARA_RTF_FONTS && g_hash_table_size (self->fonts) < 4096)
    g_hash_table_insert (self->fonts, GINT_TO_POINTER (self->state.font),
                         GINT_TO_POINTER (token->number));
}

static void
set_standard_font (ClaraRtf *self, const ClaraRtfToken *token)
{
  self->standard_font = token->number;
  self->state.font = token->number;
}

static void
set_code_page (ClaraRtf *self, const ClaraRtfToken *token)
{
  self->code_page = token->number > 0 ? token->number : 1252;
}

static void
set_old_code_page (ClaraRtf *self, const ClaraRtfToken *token)
{
  self->code_page = strcmp (token->word, "mac") == 0  ? 10000
                    : strcmp (token->word, "pc") == 0 ? 437
                                                      : 850;
}

static void
mix_colour (ClaraRtf *self, const ClaraRtfToken *token)
{
  int shift = *token->word == 'r' ? 16 : *token->word == 'g' ? 8 : 0;

  self->mixing.automatic = FALSE;
  self->mixing.colour &= ~((guint32) 0xff << shift);
  self->mixing.colour |= (guint32) CLAMP (token->number, 0, 255) << shift;
}

static void
set_paper (ClaraRtf *self, const ClaraRtfToken *token)
{
  if (token->number >= 1440 && token->word[5] == 'w')
    self->paper_width = token->number;
  else if (token->number >= 1440)
    self->paper_height = token->number;
}

static void
see_title_page (ClaraRtf *self, const ClaraRtfToken *token)
{
  self->title_page = TRUE;
}

static void
place_shape (ClaraRtf *self, const ClaraRtfToken *token)
{
  int at = token->number;
  gboolean away = strcmp (token->word, "shpleft") == 0     ? at >= self->paper_width
                  : strcmp (token->word, "shpright") == 0  ? at <= -self->paper_width / 4
                  : strcmp (token->word, "shptop") == 0    ? at >= self->paper_height
                  : strcmp (token->word, "shpbottom") == 0 ? at <= -self->paper_height
                  : strcmp (token->word, "posx") == 0      ? at >= self->paper_width
                                                           : at >= self->paper_height;

  if (away && token->has_number)
    self->state.off_page = TRUE;
}

static void
read_header (ClaraRtf *self, const ClaraRtfToken *token)
{
  if (strcmp (token->word, "headerf") == 0 && !self->title_page)
    {
      self->state.purpose = CLARA_RTF_SKIPPED;
      return;
    }
  /* Each is looked through to its end before it is read: once, however many words name it one. */
  if (!is_flowing (self) || self->state.margin)
    return;
  self->state.margin = TRUE;
  clara_rtf_defer (self, NULL, TRUE);
}

static void
read_footer (ClaraRtf *self, const ClaraRtfToken *token)
{
  if (is_flowing (self) && (strcmp (token->word, "footerf") != 0 || self->title_page))
    clara_rtf_defer (self, self->footers, TRUE);
  else
    self->state.purpose = CLARA_RTF_SKIPPED;
}

static void
read_note (ClaraRtf *self, const ClaraRtfToken *token)
{
  if (is_flowing (self))
    clara_rtf_defer (self, self->notes, FALSE);
}

static void
read_annotation (ClaraRtf *self, const ClaraRtfToken *token)
{
  self->state.purpose = CLARA_RTF_COMMENT;
  clara_flow_end_hidden (self->flow);
}

static void
read_pair (ClaraRtf *self, const ClaraRtfToken *token)
{
  self->state.first_only = TRUE;
}

static void
read_box (ClaraRtf *self, const ClaraRtfToken *token)
{
  if (self->state.purpose == CLARA_RTF_SHOWN)
    self->state.own_block = TRUE;
}

static void
end_nested_row (ClaraRtf *self, const ClaraRtfToken *token)
{
  if (is_flowing (self) || self->state.starred)
    clara_flow_end_paragraph (self->flow);
}

static const Entry entries[] = {
  { "par", DO, .run = end_paragraph },
  { "sect", DO, .run = end_paragraph },
  { "page", DO, .run = end_page },
  { "cell", DO, .run = end_cell },
  { "row", DO, .run = end_row },
  { "nestrow", DO, .run = end_nested_row },
  { "trowd", DO, .run = begin_row_rules },
  { "clcbpat", DO, .run = set_cell_fill },
  { "clcfpat", DO, .run = set_cell_pattern },
  { "clshdng", DO, .run = set_cell_share },
  { "cellx", DO, .run = end_cell_rules },
  { "plain", DO, .run = reset_run },
  { "pard", DO, .run = reset_block },
  { "u", DO, .run = add_character },
  { "f", DO, .run = set_font },
  { "fcharset", DO, .run = set_charset },
  { "cpg", DO, .run = set_font_page },
  { "deff", DO, .run = set_standard_font },
  { "ansicpg", DO, .run = set_code_page },
  { "mac", DO, .run = set_old_code_page },
  { "pc", DO, .run = set_old_code_page },
  { "pca", DO, .run = set_old_code_page },
  { "red", DO, .run = mix_colour },
  { "green", DO, .run = mix_colour },
  { "blue", DO, .run = mix_colour },
  { "paperw", DO, .run = set_paper },
  { "paperh", DO, .run = set_paper },
  { "titlepg", DO, .run = see_title_page },
  { "shpleft", DO, .run = place_shape },
  { "shpright", DO, .run = place_shape },
  { "shptop", DO, .run = place_shape },
  { "shpbottom", DO, .run = place_shape },
  { "posx", DO, .run = place_shape },
  { "posy", DO, .run = place_shape },
  { "header", DO, .run = read_header },
  { "headerl", DO, .run = read_header },
  { "headerr", DO, .run = read_header },
  { "headerf", DO, .run = read_header },
  { "footer", DO, .run = read_footer },
  { "footerl", DO, .run = read_footer },
  { "footerr", DO, .run = read_footer },
  { "footerf", DO, .run = read_footer },
  { "footnote", DO, .run = read_note },
  { "annotation", DO, .run = read_annotation },
  { "upr", DO, .run = read_pair },
  { "shptxt", DO, .run = read_box },
  { "dptxbxtext", DO, .run = read_box },

  { "tab", TEXT, .text = "\t" },
  { "nestcell", TEXT, .text = "\t" },
  { "line", TEXT, .text = "\n" },
  { "lbr", TEXT, .text = "\n" },
  { "emdash", TEXT, .text = "—" },
  { "endash", TEXT, .text = "–" },
  { "bullet", TEXT, .text = "•" },
  { "lquote", TEXT, .text = "‘" },
  { "rquote", TEXT, .text = "’" },
  { "ldblquote", TEXT, .text = "“" },
  { "rdblquote", TEXT, .text = "”" },
  { "emspace", TEXT, .text = " " },
  { "enspace", TEXT, .text = " " },
  { "qmspace", TEXT, .text = " " },
  { "zwj", TEXT, .text = "\342\200\215" },
  { "zwnj", TEXT, .text = "\342\200\214" },
  { "zwbo", TEXT, .text = "\342\200\213" },
  { "ltrmark", TEXT, .text = "\342\200\216" },
  { "rtlmark", TEXT, .text = "\342\200\217" },

  { "uc", SET, MEMBER (fallback), 1 },
  { "cf", SET, MEMBER (colour), 0 },
  { "cb", SET, MEMBER (behind), 0 },
  { "chcbpat", SET, MEMBER (char_fill), 0 },
  { "highlight", SET, MEMBER (highlight), 0 },
  { "fs", SET, MEMBER (half_points), 24 },
  { "charscalex", SET, MEMBER (stretch), 100 },
  { "cbpat", SET, MEMBER (block_fill), 0 },
  { "cfpat", SET, MEMBER (block_pattern), 0 },
  { "shading", SET, MEMBER (block_share), 0 },
  { "sl", SET, MEMBER (line), 0 },
  { "li", SET, MEMBER (indent), 0 },
  { "lin", SET, MEMBER (indent), 0 },
  { "v", FLAG, MEMBER (vanish) },
  { "deleted", FLAG, MEMBER (deleted) },
  { "intbl", FLAG, MEMBER (in_table) },

  { "fonttbl", BECOME, CLARA_RTF_FONTS },
  { "colortbl", BECOME, CLARA_RTF_COLOURS },
  { "title", BECOME, CLARA_RTF_METADATA },
  { "subject", BECOME, CLARA_RTF_METADATA },
  { "keywords", BECOME, CLARA_RTF_METADATA },
  { "doccomm", BECOME, CLARA_RTF_METADATA },
  { "category", BECOME, CLARA_RTF_METADATA },
  { "objclass", BECOME, CLARA_RTF_OBJECT_CLASS },
  { "objdata", BECOME, CLARA_RTF_OBJECT_BYTES },
  { "listtext", BECOME, CLARA_RTF_LABEL },
  { "pntext", BECOME, CLARA_RTF_LABEL },
  { "sn", BECOME, CLARA_RTF_SHAPE_NAME },
  { "sv", BECOME, CLARA_RTF_SHAPE_VALUE },

  { "shpinst", SHOW },
  { "ud", SHOW },
  { "fldrslt", SHOW },
  { "do", SHOW },
  { "result", SHOW },

  { "info", SKIP },
  { "stylesheet", SKIP },
  { "pict", SKIP },
  { "fldinst", SKIP },
  { "nonesttables", SKIP },
  { "nonshppict", SKIP },
  { "shprslt", SKIP },
  { "listtable", SKIP },
  { "listoverridetable", SKIP },
  { "listlevel", SKIP },
  { "listname", SKIP },
  { "liststylename", SKIP },
  { "leveltext", SKIP },
  { "levelnumbers", SKIP },
  { "listpicture", SKIP },
  { "revtbl", SKIP },
  { "rsidtbl", SKIP },
  { "generator", SKIP },
  { "xe", SKIP },
  { "tc", SKIP },
  { "rxe", SKIP },
  { "bkmkstart", SKIP },
  { "bkmkend", SKIP },
  { "atnid", SKIP },
  { "atnauthor", SKIP },
  { "atndate", SKIP },
  { "atntime", SKIP },
  { "atnref", SKIP },
  { "atnicn", SKIP },
  { "atnparent", SKIP },
  { "atrfstart", SKIP },
  { "atrfend", SKIP },
  { "private", SKIP },
  { "filetbl", SKIP },
  { "datastore", SKIP },
  { "themedata", SKIP },
  { "colorschememapping", SKIP },
  { "latentstyles", SKIP },
  { "template", SKIP },
  { "ftnsep", SKIP },
  { "ftnsepc", SKIP },
  { "ftncn", SKIP },
  { "aftnsep", SKIP },
  { "aftnsepc", SKIP },
  { "aftncn", SKIP },
  { "author", SKIP },
  { "operator", SKIP },
  { "creatim", SKIP },
  { "revtim", SKIP },
  { "printim", SKIP },
  { "buptim", SKIP },
  { "company", SKIP },
  { "manager", SKIP },
  { "comment", SKIP },
  { "hlinkbase", SKIP },
  { "panose", SKIP },
  { "falt", SKIP },
  { "fontemb", SKIP },
  { "pntxta", SKIP },
  { "pntxtb", SKIP },
};

GHashTable *
clara_rtf_words_new (void)
{
  GHashTable *words = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    g_hash_table_insert (words, (gpointer) entries[i].word, (gpointer) &entries[i]);

  return words;
}

static void
begin_group (ClaraRtf *self, ClaraRtfPurpose purpose)
{
  /* Inside of what is not shown nothing becomes shown again, but metadata is kept inside \info. */
  if (self->state.purpose != CLARA_RTF_SKIPPED || purpose == CLARA_RTF_METADATA)
    self->state.purpose = purpose;
  g_string_truncate (self->word, 0);
}

/* Does what a control word says. */
void
clara_rtf_obey (ClaraRtf *self, const ClaraRtfToken *token)
{
  const Entry *entry = g_hash_table_lookup (self->words, token->word);

  if (entry == NULL)
    {
      /* The star says: skip the group unless you know its word. */
      if (self->state.starred && self->state.purpose != CLARA_RTF_COMMENT)
        self->state.purpose = CLARA_RTF_SKIPPED;
      self->state.starred = FALSE;
      return;
    }
  if (entry->act != TEXT && strcmp (entry->word, "u") != 0)
    clara_rtf_flush (self);

  switch (entry->act)
    {
    case TEXT:
      clara_rtf_add_text (self, entry->text);
      break;
    case SKIP:
      self->state.purpose = CLARA_RTF_SKIPPED;
      break;
    case SHOW:
      break;
    case BECOME:
      begin_group (self, (ClaraRtfPurpose) entry->value);
      break;
    case SET:
      G_STRUCT_MEMBER (int, &self->state, entry->value) = token->has_number ? token->number
                                                                            : entry->standard;
      break;
    case FLAG:
      G_STRUCT_MEMBER (gboolean, &self->state, entry->value) = !token->has_number ||
                                                               token->number != 0;
      break;
    case DO:
      entry->run (self, token);
      break;
    default:
      break;
    }
  self->state.starred = FALSE;
}

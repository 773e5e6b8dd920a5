/* SPDX-License-Identifier: AGPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-extractor"

#include "clara-pdf-reading.h"

#include <ft2build.h>
#include FT_FREETYPE_H

#include <string.h>

/*
 * A PDF says twice what a glyph is: its /ToUnicode map tells programs, and the font program itself has names or
 * a character map by which the drawing was chosen. Where whole words of the two disagree, the reader sees
 * what the font draws and a program would read something else.
 */

/* Below this length two maps may differ by an oddity of one font. */
#define WORD_LETTERS 4

/* A document in which more than this part of the letters disagrees was written by a program with names of its
 * own, or lies from end to end: nobody can tell which. */
#define ODD_PART 0.3

static gunichar
from_name (FT_Face face, int gid)
{
  char name[64];
  char *dot;
  int c;

  if (!FT_HAS_GLYPH_NAMES (face) || FT_Get_Glyph_Name (face, gid, name, sizeof name) != 0)
    return 0;

  /* "a.sc" is a small capital, "f_i" a ligature. */
  dot = strchr (name, '.');
  if (dot == name || strchr (name, '_') != NULL)
    return 0;
  if (dot != NULL)
    *dot = '\0';

  c = fz_unicode_from_glyph_name (name);

  return c > 0 && c != 0xfffd ? (gunichar) c : 0;
}

static gunichar
from_map (FT_Face face, int gid)
{
  FT_ULong c;
  FT_UInt found;

  if (face->charmap == NULL || face->charmap->encoding != FT_ENCODING_UNICODE)
    return 0;

  for (c = FT_Get_First_Char (face, &found); found != 0; c = FT_Get_Next_Char (face, c, &found))
    if (found == (FT_UInt) gid)
      return c < 0xe000 || c > 0xf8ff ? c : 0;

  return 0;
}

/* What the font program calls the glyph; 0 when it does not say. */
static gunichar
font_letter (fz_context *ctx, GHashTable *known, const ClaraGlyph *glyph)
{
  FT_Face face = fz_font_ft_face (ctx, glyph->font);
  guint64 key = (guint64) (guintptr) glyph->font << 16 ^ (guint64) glyph->gid;
  gpointer value;
  gunichar c;

  if (face == NULL || glyph->gid < 0)
    return 0;
  if (g_hash_table_lookup_extended (known, GSIZE_TO_POINTER (key), NULL, &value))
    return GPOINTER_TO_UINT (value);

  c = from_name (face, glyph->gid);
  if (c == 0)
    c = from_map (face, glyph->gid);
  g_hash_table_insert (known, GSIZE_TO_POINTER (key), GUINT_TO_POINTER (c));

  return c;
}

static gunichar
base_letter (gunichar c)
{
  gunichar decomposed[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];

  if (g_unichar_fully_decompose (c, TRUE, decomposed, G_N_ELEMENTS (decomposed)) > 0)
    c = decomposed[0];

  return g_unichar_tolower (c);
}

static bool
is_contradicted (const ClaraGlyph *glyph, gunichar own)
{
  return own != 0 && g_unichar_isalnum (own) && glyph->ucs != 0xfffd &&
         base_letter (own) != base_letter (glyph->ucs);
}

typedef struct
{
  guint first, end;
  guint letters, contradicted;
} Span;

/* A word as it was shown: letters without a space between them. */
static Span
next_word (ClaraPdfReading *reading, ClaraPageInk *ink, GHashTable *known, guint first)
{
  Span span = { .first = first };
  guint i;

  for (i = first; i < ink->glyphs->len; i++)
    {
      const ClaraGlyph *glyph = clara_page_ink_glyph (ink, i);

      gunichar own = font_letter (reading->ctx, known, glyph);

      if (glyph->gid < 0)
        continue;
      if ((!g_unichar_isalnum (glyph->ucs) && !g_unichar_isalnum (own)) ||
          glyph->run != clara_page_ink_glyph (ink, first)->run)
        break;
      span.letters++;
      span.contradicted += is_contradicted (glyph, own);
    }
  span.end = i;

  return span;
}

static void
correct_word (ClaraPdfReading *reading,
              ClaraPageInk *ink,
              GHashTable *known,
              Span span,
              GString *claimed)
{
  if (claimed->len > 0)
    g_string_append_c (claimed, ' ');

  for (guint i = span.first; i < span.end; i++)
    {
      ClaraGlyph *glyph = clara_page_ink_glyph (ink, i);
      gunichar own = font_letter (reading->ctx, known, glyph);

      g_string_append_unichar (claimed, glyph->ucs);
      if (own != 0)
        glyph->ucs = own;
      if (glyph->gid < 0)
        {
          glyph->hidden = true;
          glyph->kind = CLARA_N_HIDDEN_KINDS; /* reported with its word */
        }
    }
}

/* Letters beyond these in the map of one glyph are no ligature. */
#define LIGATURE_LETTERS 4

/* The name of an icon is no longer than this. */
#define LABEL_WORDS 2

/* An icon may carry its name, "LINKEDIN" or "Phone number"; it is not read, and hides nothing. */
static bool
is_label (ClaraPageInk *ink, guint first, guint end)
{
  guint words = 1;

  for (guint i = first; i < end; i++)
    {
      ClaraGlyph *part = clara_page_ink_glyph (ink, i);

      words += part->ucs == ' ';
    }
  if (words > LABEL_WORDS)
    return false;

  for (guint i = first; i < end; i++)
    {
      ClaraGlyph *part = clara_page_ink_glyph (ink, i);

      part->ucs = i == first ? 0xfffd : 0;
    }

  return true;
}

/* One glyph that claims to be a whole sentence: what it claims is reported, what its font calls it is read. */
static guint
correct_overlong_glyph (ClaraPdfReading *reading,
                        ClaraPageInk *ink,
                        GHashTable *known,
                        guint first,
                        GString *claimed)
{
  ClaraGlyph *glyph = clara_page_ink_glyph (ink, first);
  gunichar own = font_letter (reading->ctx, known, glyph);
  guint end = first + 1, letters = 0;

  for (; end < ink->glyphs->len && clara_page_ink_glyph (ink, end)->gid < 0; end++)
    letters += g_unichar_isalnum (clara_page_ink_glyph (ink, end)->ucs);
  if (glyph->hidden && glyph->kind == CLARA_N_HIDDEN_KINDS)
    return end;
  if (letters < LIGATURE_LETTERS || (own == 0 && is_label (ink, first, end)))
    {
      if (glyph->ucs == 0xfffd && own != 0)
        glyph->ucs = own;
      return end;
    }

  for (guint i = first; i < end; i++)
    {
      ClaraGlyph *part = clara_page_ink_glyph (ink, i);

      if (g_unichar_validate (part->ucs) && part->ucs != 0)
        g_string_append_unichar (claimed, part->ucs);
      if (i > first)
        {
          part->hidden = true;
          part->kind = CLARA_N_HIDDEN_KINDS; /* reported here, not where it would stand */
        }
    }
  g_string_append_c (claimed, ' ');
  glyph->ucs = own != 0 ? own : 0xfffd;

  return end;
}

static bool
is_ligature (gunichar a, gunichar b)
{
  static const char *const pairs[] = { "ff", "fi", "fl", "fj", "ft", "tt", "ti", "tf", "st", "ct",
                                       "th", "sp", "ij", "ae", "oe", "fb", "fh", "fk", "ss", "nj" };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    if (g_unichar_tolower (a) == (gunichar) pairs[i][0] &&
        g_unichar_tolower (b) == (gunichar) pairs[i][1])
      return true;

  return false;
}

static bool
claims_pair (ClaraPageInk *ink, guint i)
{
  const ClaraGlyph *glyph = clara_page_ink_glyph (ink, i);
  const ClaraGlyph *next = i + 1 < ink->glyphs->len ? glyph + 1 : NULL;

  return glyph->gid >= 0 && next != NULL && next->gid < 0 && next->ucs < 0x250 &&
         g_unichar_isalnum (glyph->ucs) && g_unichar_isalnum (next->ucs) &&
         !is_ligature (glyph->ucs, next->ucs);
}

/* A letter that leaves no ink, or a space that does. */
static bool
is_impossible (const ClaraGlyph *glyph)
{
  bool inked = glyph->ink.x1 - glyph->ink.x0 > 0.05f * glyph->size &&
               glyph->ink.y1 - glyph->ink.y0 > 0.05f * glyph->size;

  if (glyph->gid < 0 || glyph->ignored || !fz_is_valid_rect (glyph->ink))
    return false;

  return g_unichar_isalnum (glyph->ucs) ? !inked : glyph->ucs == ' ' && inked;
}

static guint
end_of_run (ClaraPageInk *ink, guint first)
{
  guint run = clara_page_ink_glyph (ink, first)->run;
  guint end = first + 1;

  while (end < ink->glyphs->len && clara_page_ink_glyph (ink, end)->run == run)
    end++;

  return end;
}

/* What a run claims to be is reported; what it shows, nobody knows. */
static void
withhold_run (ClaraPdfReading *reading, ClaraPageInk *ink, guint first, guint end, GString *claimed)
{
  for (guint i = first; i < end; i++)
    {
      ClaraGlyph *glyph = clara_page_ink_glyph (ink, i);

      if (glyph->hidden)
        continue;
      if (glyph->ucs != 0xfffd && glyph->ucs != 0 && g_unichar_validate (glyph->ucs))
        g_string_append_unichar (claimed, glyph->ucs);
      glyph->hidden = true;
      glyph->kind = CLARA_N_HIDDEN_KINDS; /* reported here */
    }
  g_string_append_c (claimed, ' ');
  clara_extraction_add_warning (
      reading->into, "unverified-text",
      "The document does not let its letters be told; they were left out.");
}

/* How many glyphs of a run claim to be several letters that are no ligature, and are of a font that does not say
 * what they are. */
static guint
count_claims (ClaraPdfReading *reading,
              ClaraPageInk *ink,
              GHashTable *known,
              guint first,
              guint end,
              guint *n_glyphs)
{
  guint claims = 0;

  for (guint i = first; i < end;)
    {
      const ClaraGlyph *glyph = clara_page_ink_glyph (ink, i);
      bool claims_word = claims_pair (ink, i);
      guint letters = 0;

      for (i++; i < end && clara_page_ink_glyph (ink, i)->gid < 0; i++)
        {
          gunichar c = clara_page_ink_glyph (ink, i)->ucs;

          letters += c < 0x250 && g_unichar_isalnum (c);
        }

      if (glyph->gid >= 0)
        (*n_glyphs)++;
      claims_word |= letters >= LIGATURE_LETTERS;
      claims += claims_word && font_letter (reading->ctx, known, glyph) == 0;
    }

  return claims;
}

/* A row of glyphs that are words, each of them: a few may be icons with their names, most of a line are not. */
#define MANY_CLAIMS 5

static guint
withhold_claiming_run (ClaraPdfReading *reading,
                       ClaraPageInk *ink,
                       GHashTable *known,
                       guint first,
                       GString *claimed)
{
  guint end = end_of_run (ink, first);
  guint glyphs = 0;
  guint claims = count_claims (reading, ink, known, first, end, &glyphs);

  if (claims >= MANY_CLAIMS && claims * 2 >= glyphs)
    withhold_run (reading, ink, first, end, claimed);

  return end;
}

/* Letters of which nearly each claims to be two or more, or spaces that are drawn and letters that are not: no
 * font is made so, and nobody knows what is shown. */
static guint
withhold_crowded_run (ClaraPdfReading *reading, ClaraPageInk *ink, guint first, GString *claimed)
{
  guint end = end_of_run (ink, first);
  guint glyphs = 0, pairs = 0, impossible = 0;

  for (guint i = first; i < end; i++)
    {
      glyphs += clara_page_ink_glyph (ink, i)->gid >= 0;
      pairs += claims_pair (ink, i);
      impossible += is_impossible (clara_page_ink_glyph (ink, i));
    }
  if ((pairs >= 3 && pairs * 4 >= glyphs) || (impossible >= 2 && impossible * 20 >= glyphs))
    withhold_run (reading, ink, first, end, claimed);

  return end;
}

static void
report_claimed (ClaraPdfReading *reading, GString *claimed)
{
  if (claimed->len > 0)
    clara_extraction_add_hidden (reading->into, CLARA_HIDDEN_REPLACEMENT_TEXT, reading->text.page,
                                 g_strchomp (claimed->str));
  g_string_truncate (claimed, 0);
}

/**
 * clara_pdf_correct_glyphs:
 * @reading: the document; findings are added to it
 * @ink: what one page draws, judged; its glyphs take the letters that the font draws
 *
 * Reports words that the document claims and its fonts do not draw, and reads what they do draw.
 */
void
clara_pdf_correct_glyphs (ClaraPdfReading *reading, ClaraPageInk *ink)
{
  g_autoptr (GHashTable) known = g_hash_table_new (NULL, NULL);
  g_autoptr (GArray) words = g_array_new (FALSE, FALSE, sizeof (Span));
  g_autoptr (GString) claimed = g_string_new (NULL);
  guint letters = 0, contradicted = 0;

  for (guint i = 0; i < ink->glyphs->len;)
    i = withhold_claiming_run (reading, ink, known, i, claimed);
  for (guint i = 0; i < ink->glyphs->len;)
    i = correct_overlong_glyph (reading, ink, known, i, claimed);
  report_claimed (reading, claimed);

  for (guint i = 0; i < ink->glyphs->len;)
    {
      Span span = next_word (reading, ink, known, i);

      letters += span.letters;
      contradicted += span.contradicted;
      if (span.letters >= WORD_LETTERS && span.contradicted * 2 > span.letters)
        g_array_append_val (words, span);
      i = MAX (span.end, i + 1);
    }

  if (contradicted > ODD_PART * letters)
    {
      reading->mistaken += contradicted;
      clara_extraction_add_warning (
          reading->into, "unverified-text",
          "The document and its fonts disagree about which letters are shown.");
      return;
    }

  for (guint i = 0; i < words->len; i++)
    correct_word (reading, ink, known, g_array_index (words, Span, i), claimed);
  for (guint i = 0; i < ink->glyphs->len;)
    i = withhold_crowded_run (reading, ink, i, claimed);
  report_claimed (reading, claimed);
}

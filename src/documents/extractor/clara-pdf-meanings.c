/* SPDX-License-Identifier: AGPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-extractor"

#include "clara-pdf-meanings.h"

#include "clara-pdf-context.h"

#include <string.h>

/*
 * A font's /ToUnicode map (ISO 32000-1, 9.10.3) may give one glyph any number of letters. MuPDF forgets those of more
 * than a few, and with them whatever somebody has hidden there. So these entries are read here, with MuPDF's own
 * lexer, and put back where the page draws such a glyph.
 */

/* What a hostile document may make of this. */
#define MAX_OBJECTS  3000   /* resources and fonts that are looked into */
#define MAX_TOKENS   400000 /* of all maps together */
#define MAX_MEANINGS 5000
#define MAX_UNITS    1000 /* of one meaning; what is beyond is cut off */
#define MAX_FONTS    64   /* that are kept because such a map is theirs */
#define MAX_GLYPHS   200000
#define MAX_RANGE    256

typedef struct
{
  fz_font *font; /* borrowed from a font that is kept */
  int gid;
} Key;

struct _ClaraPdfMeanings
{
  GHashTable *seen;     /* the numbers of objects that were looked into */
  GHashTable *meanings; /* Key (owned) to GArray of gunichar (owned) */
  GPtrArray *fonts;     /* pdf_font_desc, kept */
  GQueue resources;     /* pdf_obj, kept: dictionaries to be looked into */
  guint objects;
  guint tokens;
};

/* One entry of a map. */
typedef struct
{
  guint first, last; /* codes */
  GArray *letters;   /* gunichar (owned) */
} Entry;

static guint
key_hash (gconstpointer data)
{
  const Key *key = data;

  return g_direct_hash (key->font) ^ (guint) key->gid * 2654435761u;
}

static gboolean
key_equal (gconstpointer a, gconstpointer b)
{
  const Key *one = a, *other = b;

  return one->font == other->font && one->gid == other->gid;
}

static void
entry_clear (gpointer data)
{
  g_array_unref (((Entry *) data)->letters);
}

/**
 * clara_pdf_meanings_new:
 *
 * Returns: (transfer full): nothing known yet
 */
ClaraPdfMeanings *
clara_pdf_meanings_new (void)
{
  ClaraPdfMeanings *self = g_new0 (ClaraPdfMeanings, 1);

  self->seen = g_hash_table_new (NULL, NULL);
  self->meanings = g_hash_table_new_full (key_hash, key_equal, g_free,
                                          (GDestroyNotify) g_array_unref);
  self->fonts = g_ptr_array_new ();
  g_queue_init (&self->resources);

  return self;
}

static void
drop_resources (fz_context *ctx, ClaraPdfMeanings *self)
{
  while (!g_queue_is_empty (&self->resources))
    pdf_drop_obj (ctx, g_queue_pop_head (&self->resources));
}

/**
 * clara_pdf_meanings_free:
 * @ctx: the context of the document
 * @self: (transfer full) (nullable): what is known
 */
void
clara_pdf_meanings_free (fz_context *ctx, ClaraPdfMeanings *self)
{
  if (self == NULL)
    return;

  drop_resources (ctx, self);
  for (guint i = 0; i < self->fonts->len; i++)
    pdf_drop_font (ctx, g_ptr_array_index (self->fonts, i));
  g_ptr_array_unref (self->fonts);
  g_hash_table_unref (self->meanings);
  g_hash_table_unref (self->seen);
  g_free (self);
}

/* Whether an object is looked into for the first time, and there is time for it. */
static bool
is_new (fz_context *ctx, ClaraPdfMeanings *self, pdf_obj *object)
{
  int number = pdf_to_num (ctx, object);

  if (object == NULL || self->objects >= MAX_OBJECTS)
    return false;
  if (number != 0 && !g_hash_table_add (self->seen, GINT_TO_POINTER (number)))
    return false;

  self->objects++;
  return true;
}

/* Maps */

static guint
string_to_code (const pdf_lexbuf *buffer)
{
  guint code = 0;

  for (size_t i = 0; i < MIN (buffer->len, 4); i++)
    code = code << 8 | (guchar) buffer->scratch[i];

  return code;
}

static GArray *
string_to_letters (const pdf_lexbuf *buffer)
{
  const guchar *bytes = (const guchar *) buffer->scratch;
  size_t units = MIN (buffer->len / 2, MAX_UNITS);
  GArray *letters = g_array_new (FALSE, FALSE, sizeof (gunichar));

  for (size_t i = 0; i < units; i++)
    {
      gunichar c = (gunichar) bytes[2 * i] << 8 | bytes[2 * i + 1];
      gunichar low = i + 1 < units ? (gunichar) bytes[2 * i + 2] << 8 | bytes[2 * i + 3] : 0;

      if (c >= 0xd800 && c < 0xdc00 && low >= 0xdc00 && low < 0xe000)
        {
          c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
          i++;
        }
      if (!g_unichar_validate (c))
        c = 0xfffd;
      g_array_append_val (letters, c);
    }

  return letters;
}

static void
add_entry (GArray *entries, guint first, guint last, const pdf_lexbuf *buffer)
{
  Entry entry = { first, last < first || last - first > MAX_RANGE ? first : last, NULL };

  if (buffer->len / 2 <= PDF_MRANGE_CAP || entries->len >= MAX_MEANINGS)
    return;

  entry.letters = string_to_letters (buffer);
  g_array_append_val (entries, entry);
}

/* The long entries of one map: of "bfchar" <code> <text>, of "bfrange" <code> <code> <text>, or [<text> …]. */
static void
read_entries (fz_context *ctx,
              ClaraPdfMeanings *self,
              fz_stream *stream,
              pdf_lexbuf *buffer,
              GArray *entries)
{
  guint codes[2] = { 0 };
  guint per_text = 0; /* how many codes come before a text; 0: not in a table */
  guint n = 0;        /* how many of them came */
  bool in_array = false;

  while (self->tokens++ < MAX_TOKENS)
    {
      pdf_token token = pdf_lex (ctx, stream, buffer);

      if (token == PDF_TOK_EOF || token == PDF_TOK_ERROR)
        return;

      if (token == PDF_TOK_KEYWORD)
        {
          per_text = strcmp (buffer->scratch, "beginbfchar") == 0    ? 1
                     : strcmp (buffer->scratch, "beginbfrange") == 0 ? 2
                                                                     : 0;
          n = 0;
          in_array = false;
        }
      else if (per_text == 0)
        continue;
      else if (token == PDF_TOK_OPEN_ARRAY)
        in_array = true;
      else if (token == PDF_TOK_CLOSE_ARRAY)
        {
          in_array = false;
          n = 0;
        }
      else if (token == PDF_TOK_STRING && n < per_text)
        codes[n++] = string_to_code (buffer);
      else
        {
          if (token == PDF_TOK_STRING)
            add_entry (entries, codes[0], per_text == 2 && !in_array ? codes[1] : codes[0], buffer);
          if (in_array)
            codes[0]++;
          else
            n = 0;
        }
    }
}

static void
keep_meanings (fz_context *ctx, ClaraPdfMeanings *self, pdf_font_desc *font, const GArray *entries)
{
  g_ptr_array_add (self->fonts, pdf_keep_font (ctx, font));

  for (guint i = 0; i < entries->len; i++)
    {
      const Entry *entry = &g_array_index (entries, Entry, i);

      for (guint code = entry->first;
           code <= entry->last && g_hash_table_size (self->meanings) < MAX_MEANINGS; code++)
        {
          int cid = pdf_lookup_cmap (font->encoding, code);
          Key key = { font->font, cid >= 0 ? pdf_font_cid_to_gid (ctx, font, cid) : -1 };

          if (key.gid >= 0)
            g_hash_table_insert (self->meanings, g_memdup2 (&key, sizeof key),
                                 g_array_ref (entry->letters));
        }
    }
}

static void
read_map (fz_context *ctx, ClaraPdfMeanings *self, pdf_document *document, pdf_obj *font)
{
  GArray *entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  fz_stream *stream = NULL;
  pdf_font_desc *desc = NULL;
  pdf_lexbuf buffer;

  g_array_set_clear_func (entries, entry_clear);
  pdf_lexbuf_init (ctx, &buffer, PDF_LEXBUF_SMALL);

  fz_var (stream);
  fz_var (desc);
  fz_try (ctx)
  {
    stream = pdf_open_stream (ctx, pdf_dict_get (ctx, font, PDF_NAME (ToUnicode)));
    read_entries (ctx, self, stream, &buffer, entries);
    if (entries->len > 0 && self->fonts->len < MAX_FONTS)
      {
        /* The same that the page will draw with: as long as it is kept, it is not loaded anew. */
        desc = pdf_load_font (ctx, document, NULL, font);
        keep_meanings (ctx, self, desc, entries);
      }
  }
  fz_always (ctx)
  {
    pdf_drop_font (ctx, desc);
    fz_drop_stream (ctx, stream);
    pdf_lexbuf_fin (ctx, &buffer);
    g_array_unref (entries);
  }
  fz_catch (ctx) fz_rethrow (ctx);
}

/* Where maps are */

static void
add_resources (fz_context *ctx, ClaraPdfMeanings *self, pdf_obj *owner)
{
  pdf_obj *resources = pdf_dict_get (ctx, owner, PDF_NAME (Resources));

  if (is_new (ctx, self, resources))
    g_queue_push_tail (&self->resources, pdf_keep_obj (ctx, resources));
}

static void
visit_font (fz_context *ctx, ClaraPdfMeanings *self, pdf_document *document, pdf_obj *font)
{
  if (!pdf_is_dict (ctx, font) || !is_new (ctx, self, font))
    return;

  add_resources (ctx, self, font);
  if (pdf_is_stream (ctx, pdf_dict_get (ctx, font, PDF_NAME (ToUnicode))))
    read_map (ctx, self, document, font);
}

static void
visit_state (fz_context *ctx, ClaraPdfMeanings *self, pdf_document *document, pdf_obj *state)
{
  visit_font (ctx, self, document,
              pdf_array_get (ctx, pdf_dict_get (ctx, state, PDF_NAME (Font)), 0));
  add_resources (ctx, self,
                 pdf_dict_get (ctx, pdf_dict_get (ctx, state, PDF_NAME (SMask)), PDF_NAME (G)));
}

/* Damage in one place must not hide what is in another, so each is read by itself. */
static void
visit_resources (fz_context *ctx,
                 ClaraPdfMeanings *self,
                 pdf_document *document,
                 pdf_obj *resources)
{
  pdf_obj *const kinds[] = { PDF_NAME (Font), PDF_NAME (ExtGState), PDF_NAME (XObject),
                             PDF_NAME (Pattern) };

  for (guint kind = 0; kind < G_N_ELEMENTS (kinds); kind++)
    {
      pdf_obj *dict = pdf_dict_get (ctx, resources, kinds[kind]);
      int n = MIN (pdf_dict_len (ctx, dict), MAX_OBJECTS);

      for (int i = 0; i < n; i++)
        {
          fz_try (ctx)
          {
            pdf_obj *object = pdf_dict_get_val (ctx, dict, i);

            if (kind == 0)
              visit_font (ctx, self, document, object);
            else if (kind == 1)
              visit_state (ctx, self, document, object);
            else
              add_resources (ctx, self, object);
          }
          fz_catch (ctx) clara_pdf_context_forgive (ctx);
        }
    }
}

/* The looks of notes and form fields: one, or one for each state. */
static void
visit_annotations (fz_context *ctx, ClaraPdfMeanings *self, pdf_obj *annotations)
{
  int n = MIN (pdf_array_len (ctx, annotations), MAX_OBJECTS);

  for (int i = 0; i < n; i++)
    {
      fz_try (ctx)
      {
        pdf_obj *looks = pdf_dict_get (ctx, pdf_array_get (ctx, annotations, i), PDF_NAME (AP));
        pdf_obj *look = pdf_dict_get (ctx, looks, PDF_NAME (N));
        int states = pdf_is_stream (ctx, look) ? 0 : MIN (pdf_dict_len (ctx, look), 16);

        add_resources (ctx, self, look);
        for (int k = 0; k < states; k++)
          add_resources (ctx, self, pdf_dict_get_val (ctx, look, k));
      }
      fz_catch (ctx) clara_pdf_context_forgive (ctx);
    }
}

/**
 * clara_pdf_meanings_learn:
 * @ctx: the context of the document
 * @self: what is known so far
 * @document: the document
 * @page: a page that is about to be drawn
 *
 * Reads the maps of all fonts that the page may draw with. Throws only when memory runs out.
 */
void
clara_pdf_meanings_learn (fz_context *ctx,
                          ClaraPdfMeanings *self,
                          pdf_document *document,
                          pdf_page *page)
{
  fz_try (ctx)
  {
    pdf_obj *resources = pdf_page_resources (ctx, page);

    if (is_new (ctx, self, resources))
      g_queue_push_tail (&self->resources, pdf_keep_obj (ctx, resources));
    visit_annotations (ctx, self, pdf_dict_get (ctx, page->obj, PDF_NAME (Annots)));
  }
  fz_catch (ctx) clara_pdf_context_forgive (ctx);

  while (!g_queue_is_empty (&self->resources))
    {
      pdf_obj *resources = g_queue_pop_head (&self->resources);

      fz_try (ctx) visit_resources (ctx, self, document, resources);
      fz_always (ctx) pdf_drop_obj (ctx, resources);
      fz_catch (ctx) clara_pdf_context_forgive (ctx);
    }
}

/**
 * clara_pdf_meanings_restore:
 * @self: what is known
 * @ink: what a page draws, not judged yet
 *
 * Gives glyphs the letters that their map gives them and MuPDF forgot: further letters stand behind their glyph as
 * those of a ligature do.
 */
void
clara_pdf_meanings_restore (ClaraPdfMeanings *self, ClaraPageInk *ink)
{
  GArray *glyphs;

  if (g_hash_table_size (self->meanings) == 0)
    return;

  glyphs = g_array_sized_new (FALSE, FALSE, sizeof (ClaraGlyph), ink->glyphs->len);
  for (guint i = 0; i < ink->glyphs->len; i++)
    {
      ClaraGlyph glyph = *clara_page_ink_glyph (ink, i);
      bool is_whole = i + 1 == ink->glyphs->len || clara_page_ink_glyph (ink, i + 1)->gid >= 0;
      const Key key = { glyph.font, glyph.gid };
      const GArray *letters = glyph.gid >= 0 && is_whole
                                  ? g_hash_table_lookup (self->meanings, &key)
                                  : NULL;

      if (letters == NULL || glyphs->len + letters->len + (ink->glyphs->len - i) > MAX_GLYPHS)
        {
          ink->truncated |= letters != NULL;
          g_array_append_val (glyphs, glyph);
          continue;
        }
      for (guint k = 0; k < letters->len; k++)
        {
          glyph.ucs = g_array_index (letters, gunichar, k);
          g_array_append_val (glyphs, glyph);
          glyph.gid = -1;
          glyph.ink = fz_empty_rect;
        }
    }

  g_array_unref (ink->glyphs);
  ink->glyphs = glyphs;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-lexicon-private.h"

#include <string.h>

static void
forms_free (gpointer forms)
{
  if (forms != NULL)
    g_array_unref (forms);
}

void
clara_lexicon_tree_init (ClaraLexiconTree *tree)
{
  tree->keys = g_hash_table_new (g_str_hash, g_str_equal);
  tree->branches = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  tree->nodes = g_ptr_array_new_with_free_func (forms_free);
  g_ptr_array_add (tree->nodes, NULL);
}

void
clara_lexicon_tree_clear (ClaraLexiconTree *tree)
{
  g_clear_pointer (&tree->keys, g_hash_table_unref);
  g_clear_pointer (&tree->branches, g_hash_table_unref);
  g_clear_pointer (&tree->nodes, g_ptr_array_unref);
}

/* The node below @node along @key; 0, which is the root and below nothing, where there is none. */
static guint
follow (const ClaraLexiconTree *tree, guint node, const char *key)
{
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (tree->keys, key));
  gint64 branch = ((gint64) node << 32) | number;

  if (number == 0)
    return 0;

  return GPOINTER_TO_UINT (g_hash_table_lookup (tree->branches, &branch));
}

static guint
grow (ClaraLexicon *self, guint node, const char *key)
{
  ClaraLexiconTree *tree = &self->tree;
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (tree->keys, key));
  gint64 branch;
  guint child;

  if (number == 0)
    {
      number = g_hash_table_size (tree->keys) + 1;
      g_hash_table_insert (tree->keys, g_string_chunk_insert_const (self->strings, key),
                           GUINT_TO_POINTER (number));
    }

  branch = ((gint64) node << 32) | number;
  child = GPOINTER_TO_UINT (g_hash_table_lookup (tree->branches, &branch));
  if (child == 0)
    {
      child = tree->nodes->len;
      g_ptr_array_add (tree->nodes, NULL);
      g_hash_table_insert (tree->branches, g_memdup2 (&branch, sizeof branch),
                           GUINT_TO_POINTER (child));
    }

  return child;
}

/* Adds a spelling; FALSE where it has no word or too many. The same spelling of the same entry is there once. */
gboolean
clara_lexicon_tree_add (ClaraLexicon *self,
                        ClaraLexiconRecord *record,
                        const char *spelling,
                        gboolean exact,
                        gboolean alias,
                        const char *language)
{
  g_autoptr (ClaraTerms) terms = clara_terms_new (spelling);
  guint n_terms = clara_terms_get_n (terms);
  ClaraLexiconForm form = { record->entry.index, NULL, alias, language };
  GArray *forms;
  guint node = 0;

  if (n_terms == 0 || n_terms > CLARA_LEXICON_MAX_PHRASE)
    return FALSE;

  for (guint i = 0; i < n_terms; i++)
    node = grow (self, node, clara_terms_get (terms, i)->key);

  forms = g_ptr_array_index (self->tree.nodes, node);
  if (forms == NULL)
    {
      forms = g_array_new (FALSE, FALSE, sizeof (ClaraLexiconForm));
      g_ptr_array_index (self->tree.nodes, node) = forms;
    }
  if (exact)
    {
      /* From word to word, as it is cut out of a text: the last dot of "Ph.D." belongs to no word. */
      guint start = clara_terms_get (terms, 0)->start;
      guint end = clara_terms_get (terms, n_terms - 1)->end;
      g_autofree char *words = g_strndup (clara_terms_get_text (terms) + start, end - start);

      form.exact = g_string_chunk_insert_const (self->strings, words);
    }
  for (guint i = 0; i < forms->len; i++)
    {
      const ClaraLexiconForm *other = &g_array_index (forms, ClaraLexiconForm, i);

      if (other->entry == form.entry && g_strcmp0 (other->exact, form.exact) == 0 &&
          g_strcmp0 (other->language, form.language) == 0)
        return TRUE;
    }
  g_array_append_val (forms, form);

  return TRUE;
}

/* Whether two words of one phrase may have this between them: "Dipl.-Ing. (FH)", "bac+3". A comma, the end of a bracket,
 * a tab or a new line part phrases. */
static gboolean
may_join (const char *gap, gsize length)
{
  if (length > 4)
    return FALSE;
  for (const char *p = gap; p < gap + length; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c != ' ' && c != '-' && c != '/' && c != '\'' && c != '.' && c != '&' && c != '+' &&
          c != '(' && c != 0xa0 && c != 0x2019 && c != 0x2010 && c != 0x2011 && c != 0x2013)
        return FALSE;
    }

  return TRUE;
}

typedef struct
{
  ClaraLexicon *lexicon;
  ClaraTerms *terms;
  guint stop; /* the term behind the last */
  guint kinds;
  const char *language;                   /* (nullable): of the text */
  guint free_from[CLARA_N_LEXICON_KINDS]; /* by kind: the first term that no hit spans */
  ClaraLexiconHit best[CLARA_N_LEXICON_KINDS];
} Search;

static gboolean
stands_exactly (const ClaraLexiconForm *form, const char *text, guint start, guint end)
{
  return form->exact == NULL || (strlen (form->exact) == end - start &&
                                 memcmp (form->exact, text + start, end - start) == 0);
}

/* Whether a spelling holds in a text of that language: "Reanimation" is intensive care in French and not in German. */
static gboolean
holds_in (const ClaraLexiconForm *form, const char *language)
{
  return form->language == NULL || language == NULL || g_str_equal (form->language, language);
}

/* Keeps the longest spelling of each kind; among equals an exact one, then the first of the files. */
static void
keep_forms (Search *search, const GArray *forms, guint first, guint last)
{
  const char *text = clara_terms_get_text (search->terms);
  guint start = clara_terms_get (search->terms, first)->start;
  guint end = clara_terms_get (search->terms, last)->end;
  guint taken_exactly = 0;

  for (guint i = 0; i < forms->len; i++)
    {
      const ClaraLexiconForm *form = &g_array_index (forms, ClaraLexiconForm, i);
      const ClaraLexiconRecord *record = g_ptr_array_index (search->lexicon->records, form->entry);
      ClaraLexiconKind kind = record->entry.kind;
      ClaraLexiconHit *best = &search->best[kind];

      if ((search->kinds & CLARA_LEXICON_MASK (kind)) == 0 || first < search->free_from[kind])
        continue;
      if (best->entry != NULL && best->n_terms == last - first + 1 &&
          (form->exact == NULL || (taken_exactly & CLARA_LEXICON_MASK (kind)) != 0))
        continue;
      if (!stands_exactly (form, text, start, end) || !holds_in (form, search->language))
        continue;
      if (form->exact != NULL)
        taken_exactly |= CLARA_LEXICON_MASK (kind);
      *best = (ClaraLexiconHit){ &record->entry, first, last - first + 1, start, end, form->alias };
    }
}

/* Follows the tree from one term on as far as it leads. */
static void
search_from (Search *search, guint first)
{
  const ClaraLexiconTree *tree = &search->lexicon->tree;
  const char *text = clara_terms_get_text (search->terms);
  guint node = 0;

  memset (search->best, 0, sizeof search->best);
  for (guint i = first; i < search->stop && i < first + CLARA_LEXICON_MAX_PHRASE; i++)
    {
      const ClaraTerm *term = clara_terms_get (search->terms, i);
      const GArray *forms;

      if (i > first)
        {
          guint before = clara_terms_get (search->terms, i - 1)->end;

          if (!may_join (text + before, term->start - before))
            break;
        }
      node = follow (tree, node, term->key);
      if (node == 0)
        break;
      forms = g_ptr_array_index (tree->nodes, node);
      if (forms != NULL)
        keep_forms (search, forms, first, i);
    }
}

/**
 * clara_lexicon_find_in:
 * @self: a lexicon
 * @terms: the words of a text
 * @language: (nullable): ISO 639-1 of the text: spellings of other languages are passed over; NULL: all are taken
 * @first_term: where to begin
 * @n_terms: how many words to look through; fewer where the text ends
 * @kinds: which kinds, as CLARA_LEXICON_MASK() of each, or %CLARA_LEXICON_ALL
 *
 * Finds the entries that stand in a text. Of one kind the longest spelling wins and hits do not overlap; those of
 * different kinds may. Takes time in proportion to the words. Any thread.
 *
 * Returns: (transfer full) (element-type ClaraLexiconHit): what was found, in the order of the text
 */
GArray *
clara_lexicon_find_in (ClaraLexicon *self,
                       ClaraTerms *terms,
                       const char *language,
                       guint first_term,
                       guint n_terms,
                       guint kinds)
{
  GArray *hits = g_array_new (FALSE, FALSE, sizeof (ClaraLexiconHit));
  guint total = clara_terms_get_n (terms);
  Search search = { .lexicon = self, .terms = terms, .kinds = kinds, .language = language };

  g_return_val_if_fail (CLARA_IS_LEXICON (self), hits);

  search.stop = first_term < total && n_terms < total - first_term ? first_term + n_terms : total;
  for (guint i = first_term; i < search.stop; i++)
    {
      search_from (&search, i);
      for (guint kind = 0; kind < CLARA_N_LEXICON_KINDS; kind++)
        if (search.best[kind].entry != NULL)
          {
            g_array_append_val (hits, search.best[kind]);
            search.free_from[kind] = i + search.best[kind].n_terms;
          }
    }

  return hits;
}

/**
 * clara_lexicon_find:
 * @self: a lexicon
 * @terms: the words of a text
 * @first_term: where to begin
 * @n_terms: how many words to look through; fewer where the text ends
 * @kinds: which kinds, as CLARA_LEXICON_MASK() of each, or %CLARA_LEXICON_ALL
 *
 * clara_lexicon_find_in() for a text of unknown or mixed language. Any thread.
 *
 * Returns: (transfer full) (element-type ClaraLexiconHit): what was found, in the order of the text
 */
GArray *
clara_lexicon_find (ClaraLexicon *self,
                    ClaraTerms *terms,
                    guint first_term,
                    guint n_terms,
                    guint kinds)
{
  return clara_lexicon_find_in (self, terms, NULL, first_term, n_terms, kinds);
}

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
  for (guint i = 0; i <= CLARA_N_STEM_LANGUAGES; i++)
    g_ptr_array_add (tree->nodes, NULL);
}

/* Below which node the stems of a language are. */
static guint
stem_root (ClaraStemLanguage language)
{
  return 1 + language;
}

void
clara_lexicon_tree_clear (ClaraLexiconTree *tree)
{
  g_clear_pointer (&tree->keys, g_hash_table_unref);
  g_clear_pointer (&tree->branches, g_hash_table_unref);
  g_clear_pointer (&tree->nodes, g_ptr_array_unref);
}

/* The node below @node along the key of that number; 0, which is the root and below nothing, where there is none. */
static guint
follow (const ClaraLexiconTree *tree, guint node, guint number)
{
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

static gboolean
begins_with_capital (ClaraTerms *terms, const ClaraTerm *term)
{
  return g_unichar_isupper (g_utf8_get_char (clara_terms_get_text (terms) + term->start));
}

/* Lets a spelling end at a node; the same spelling of the same entry is there once. */
static void
add_form (ClaraLexicon *self, guint node, const ClaraLexiconForm *form)
{
  GArray *forms = g_ptr_array_index (self->tree.nodes, node);

  if (forms == NULL)
    {
      forms = g_array_new (FALSE, FALSE, sizeof (ClaraLexiconForm));
      g_ptr_array_index (self->tree.nodes, node) = forms;
    }
  for (guint i = 0; i < forms->len; i++)
    {
      const ClaraLexiconForm *other = &g_array_index (forms, ClaraLexiconForm, i);

      if (other->entry == form->entry && g_strcmp0 (other->exact, form->exact) == 0 &&
          g_strcmp0 (other->language, form->language) == 0)
        return;
    }
  g_array_append_val (forms, *form);
}

/* Only what is asked for and shown may bend: headings, months and words to hide stand as they are written. */
static gboolean
may_bend (ClaraLexiconKind kind)
{
  return kind == CLARA_LEXICON_SKILL || kind == CLARA_LEXICON_SOFT_SKILL ||
         kind == CLARA_LEXICON_CERTIFICATION || kind == CLARA_LEXICON_FIELD;
}

/* Adds the stems of a spelling below the root of its language. */
static void
add_stems (ClaraLexicon *self,
           const ClaraLexiconRecord *record,
           ClaraTerms *terms,
           const ClaraLexiconForm *form)
{
  guint n_terms = clara_terms_get_n (terms);
  ClaraStemLanguage language;
  char stem[CLARA_STEM_MAX];
  guint node;

  if (!may_bend (record->entry.kind) || form->exact != NULL || form->listed ||
      !clara_stem_language_from_string (form->language, &language) ||
      (n_terms == 1 && !clara_stem_folds_alone (clara_terms_get (terms, 0)->folded, language)))
    return;

  node = stem_root (language);
  for (guint i = 0; i < n_terms; i++)
    {
      const ClaraTerm *term = clara_terms_get (terms, i);

      node = grow (
          self, node,
          clara_stem_get (term->folded, begins_with_capital (terms, term), language, stem));
    }
  add_form (self, node, form);
}

/* Adds a spelling; FALSE where it has no word or too many. */
gboolean
clara_lexicon_tree_add (ClaraLexicon *self,
                        ClaraLexiconRecord *record,
                        const char *spelling,
                        gboolean exact,
                        gboolean alias,
                        gboolean listed,
                        const char *language)
{
  g_autoptr (ClaraTerms) terms = clara_terms_new (spelling);
  guint n_terms = clara_terms_get_n (terms);
  ClaraLexiconForm form = { record->entry.index, NULL, alias, listed, language };
  guint node = 0;

  if (n_terms == 0 || n_terms > CLARA_LEXICON_MAX_PHRASE)
    return FALSE;

  for (guint i = 0; i < n_terms; i++)
    node = grow (self, node, clara_terms_get (terms, i)->key);

  if (exact)
    {
      /* From word to word, as it is cut out of a text: the last dot of "Ph.D." belongs to no word. */
      guint start = clara_terms_get (terms, 0)->start;
      guint end = clara_terms_get (terms, n_terms - 1)->end;
      g_autofree char *words = g_strndup (clara_terms_get_text (terms) + start, end - start);

      form.exact = g_string_chunk_insert_const (self->strings, words);
    }
  add_form (self, node, &form);
  add_stems (self, record, terms, &form);

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
  const char *language; /* (nullable): of the text */
  guint first;          /* the term that the numbers begin with */
  guint *numbers
      [1 +
       CLARA_N_STEM_LANGUAGES]; /* (owned) (nullable): of each term's key; of its stem, by language */
  GArray *listed;               /* gboolean for each hit: it holds in a list only */
  gboolean best_listed[CLARA_N_LEXICON_KINDS];
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
      if (best->entry != NULL &&
          (best->n_terms > last - first + 1 ||
           (best->n_terms == last - first + 1 &&
            (form->exact == NULL || (taken_exactly & CLARA_LEXICON_MASK (kind)) != 0))))
        continue;
      if (!stands_exactly (form, text, start, end) || !holds_in (form, search->language))
        continue;
      if (form->exact != NULL)
        taken_exactly |= CLARA_LEXICON_MASK (kind);
      search->best_listed[kind] = form->listed;
      *best = (ClaraLexiconHit){ &record->entry, first, last - first + 1, start, end, form->alias };
    }
}

/* Follows the tree from one term on as far as it leads, below one of its roots. */
static void
search_below (Search *search, guint first, guint root)
{
  const ClaraLexiconTree *tree = &search->lexicon->tree;
  const char *text = clara_terms_get_text (search->terms);
  guint node = root;

  for (guint i = first; i < search->stop && i < first + CLARA_LEXICON_MAX_PHRASE; i++)
    {
      guint number = search->numbers[root][i - search->first];
      const GArray *forms;

      if (number == 0)
        break;
      if (i > first)
        {
          guint before = clara_terms_get (search->terms, i - 1)->end;

          if (!may_join (text + before, clara_terms_get (search->terms, i)->start - before))
            break;
        }
      node = follow (tree, node, number);
      if (node == 0)
        break;
      forms = g_ptr_array_index (tree->nodes, node);
      if (forms != NULL)
        keep_forms (search, forms, first, i);
    }
}

/* The numbers of the keys once for each term, and those of the stems where a spelling of that language may hold. */
static void
number_terms (Search *search, gboolean bend)
{
  GHashTable *keys = search->lexicon->tree.keys;
  guint n = search->stop - search->first;
  char stem[CLARA_STEM_MAX];

  for (guint root = 0; root <= (bend ? CLARA_N_STEM_LANGUAGES : 0); root++)
    {
      ClaraStemLanguage language = root - 1, of_text;

      if (root > 0 && search->language != NULL &&
          (!clara_stem_language_from_string (search->language, &of_text) || language != of_text))
        continue;
      search->numbers[root] = g_new (guint, n + 1);
      for (guint i = 0; i < n; i++)
        {
          const ClaraTerm *term = clara_terms_get (search->terms, search->first + i);
          const char *key = root == 0 ? term->key
                                      : clara_stem_get (term->folded,
                                                        begins_with_capital (search->terms, term),
                                                        language, stem);

          search->numbers[root][i] = GPOINTER_TO_UINT (g_hash_table_lookup (keys, key));
        }
    }
}

static GArray *
find (ClaraLexicon *self,
      ClaraTerms *terms,
      const char *language,
      guint first_term,
      guint n_terms,
      guint kinds,
      gboolean bend)
{
  GArray *hits = g_array_new (FALSE, FALSE, sizeof (ClaraLexiconHit));
  g_autoptr (GArray) listed = g_array_new (FALSE, FALSE, sizeof (gboolean));
  guint total = clara_terms_get_n (terms);
  Search search = { .lexicon = self, .terms = terms, .kinds = kinds, .language = language };
  gboolean any_listed = FALSE;

  search.first = MIN (first_term, total);
  search.stop = n_terms < total - search.first ? search.first + n_terms : total;
  number_terms (&search, bend);
  for (guint i = search.first; i < search.stop; i++)
    {
      memset (search.best, 0, sizeof search.best);
      for (guint root = 0; root <= CLARA_N_STEM_LANGUAGES; root++)
        if (search.numbers[root] != NULL)
          search_below (&search, i, root);
      for (guint kind = 0; kind < CLARA_N_LEXICON_KINDS; kind++)
        if (search.best[kind].entry != NULL)
          {
            g_array_append_val (hits, search.best[kind]);
            g_array_append_val (listed, search.best_listed[kind]);
            any_listed = any_listed || search.best_listed[kind];
            search.free_from[kind] = i + search.best[kind].n_terms;
          }
    }
  for (guint root = 0; root <= CLARA_N_STEM_LANGUAGES; root++)
    g_free (search.numbers[root]);
  if (any_listed)
    clara_lexicon_keep_listed (terms, hits, listed);

  return hits;
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
 * different kinds may. Spellings of a language other than English are found with other endings, too (see clara_stem_get()):
 * of that language, or where @language is NULL of each. Takes time in proportion to the words. Any thread.
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
  g_return_val_if_fail (CLARA_IS_LEXICON (self),
                        g_array_new (FALSE, FALSE, sizeof (ClaraLexiconHit)));

  return find (self, terms, language, first_term, n_terms, kinds, TRUE);
}

/**
 * clara_lexicon_find:
 * @self: a lexicon
 * @terms: the words of a text
 * @first_term: where to begin
 * @n_terms: how many words to look through; fewer where the text ends
 * @kinds: which kinds, as CLARA_LEXICON_MASK() of each, or %CLARA_LEXICON_ALL
 *
 * clara_lexicon_find_in() for a text of unknown or mixed language, of words that stand as they are in the lexicon: only
 * the English plural is taken off. Any thread.
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
  g_return_val_if_fail (CLARA_IS_LEXICON (self),
                        g_array_new (FALSE, FALSE, sizeof (ClaraLexiconHit)));

  return find (self, terms, NULL, first_term, n_terms, kinds, FALSE);
}

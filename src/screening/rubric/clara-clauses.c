/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-clauses.h"

#include "clara-years.h"

#include <string.h>

/* What a part needs to stand alone, and how many places a sentence may be cut at: more is a list. */
#define MIN_TERMS 2u
#define MAX_CUTS  24u

/* A part has to be this sure of its category before it is cut off; see clara_clause_facts_category(). */
#define MIN_CERTAINTY 0.7

/* A place where a sentence could be cut. */
typedef struct
{
  guint left;    /* the byte behind the part in front */
  guint right;   /* the first byte of the part behind */
  gboolean hard; /* a semicolon parts whatever stands there */
  gboolean bare; /* a sign stands there, and no "and" */
} Cut;

static gboolean
is_conjunction (const char *word)
{
  static const char *const words[] = { "and",  "und",  "sowie", "et",  "y",     "e",
                                       "oraz", "i",    "plus",  "but", "while", "whereas",
                                       "aber", "mais", "pero",  "ale" };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (word, words[i]))
      return TRUE;

  return FALSE;
}

static gboolean
is_alternative (const char *word)
{
  static const char *const words[] = { "or", "oder", "bzw", "ou", "o", "u", "lub", "albo" };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (word, words[i]))
      return TRUE;

  return FALSE;
}

/* The sign that parts two words: a comma, a semicolon, or none; inside brackets nothing parts. */
static char
find_sign (const char *text, guint from, guint to, int *depth)
{
  char sign = '\0';

  for (guint i = from; i < to; i++)
    {
      if (text[i] == '(' || text[i] == '[')
        (*depth)++;
      else if ((text[i] == ')' || text[i] == ']') && *depth > 0)
        (*depth)--;
      else if (*depth == 0 && (text[i] == ';' || (text[i] == ',' && sign == '\0')))
        sign = text[i];
    }

  return sign;
}

static GArray *
find_cuts (ClaraTerms *terms, guint first, guint last)
{
  GArray *cuts = g_array_new (FALSE, FALSE, sizeof (Cut));
  const char *text = clara_terms_get_text (terms);
  int depth = 0;

  for (guint i = first + 1; i < last && cuts->len < MAX_CUTS; i++)
    {
      const ClaraTerm *before = clara_terms_get (terms, i - 1);
      const ClaraTerm *term = clara_terms_get (terms, i);
      char sign = find_sign (text, before->end, term->start, &depth);
      Cut cut = { before->end, term->start, sign == ';', sign != '\0' };

      /* "Between two and four years" is no place to cut. */
      if (depth > 0 || clara_years_is_number (before->folded))
        continue;
      if (i + 1 < last && is_conjunction (term->folded))
        {
          cut.right = clara_terms_get (terms, i + 1)->start;
          cut.bare = FALSE;
        }
      else if (sign == '\0' || is_alternative (term->folded))
        continue;
      g_array_append_val (cuts, cut);
    }

  return cuts;
}

typedef struct
{
  ClaraLexicon *lexicon;
  ClaraTerms *terms;
} Splitting;

/* "Spoken and written English" is one thing, whatever stands in front. */
static gboolean
begins_a_pair (ClaraTerms *terms, guint start)
{
  static const char *const words[] = { "written", "spoken",  "schrift", "ecrit",  "oral",
                                       "parle",   "escrito", "hablado", "pismie", "mowie" };
  guint at = clara_terms_find (terms, start);

  for (gsize i = 0; at < clara_terms_get_n (terms) && i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (clara_terms_get (terms, at)->folded, words[i]))
      return TRUE;

  return FALSE;
}

/* "…, also at weekends", "…, preferably in a hotel": a part that only says more of the one in front. */
static gboolean
begins_an_addition (ClaraTerms *terms, guint start)
{
  static const char *const words[] = { "also",
                                       "auch",
                                       "including",
                                       "inklusive",
                                       "insbesondere",
                                       "ideally",
                                       "preferably",
                                       "especially",
                                       "particularly",
                                       "such",
                                       "vorzugsweise",
                                       "idealerweise",
                                       "gerne",
                                       "bevorzugt",
                                       "speziell",
                                       "notamment",
                                       "idealement",
                                       "egalement",
                                       "y",
                                       "compris",
                                       "tambien",
                                       "incluso",
                                       "preferiblemente",
                                       "idealmente",
                                       "especialmente",
                                       "takze",
                                       "rowniez",
                                       "najlepiej",
                                       "szczegolnie",
                                       "e.g",
                                       "z.b",
                                       "etwa",
                                       "wie",
                                       "comme",
                                       "como",
                                       "np",
                                       "even",
                                       "whether",
                                       "which",
                                       "who",
                                       "that",
                                       "die",
                                       "der",
                                       "das",
                                       "qui",
                                       "que",
                                       "ktora",
                                       "ktory",
                                       "w",
                                       "in" };
  guint at = clara_terms_find (terms, start);

  for (gsize i = 0; at < clara_terms_get_n (terms) && i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (clara_terms_get (terms, at)->folded, words[i]))
      return TRUE;

  return FALSE;
}

/* What a part says by itself. */
typedef struct
{
  ClaraRequirementCategory category;
  gboolean nice;
  gboolean demand;
} Judgement;

/* Reads a part; FALSE where it is too short to stand alone. */
static gboolean
read_part (const Splitting *self, guint start, guint end, guint min_terms, ClaraClauseFacts *facts)
{
  guint first = clara_terms_find (self->terms, start), last = first;

  while (last < clara_terms_get_n (self->terms) && clara_terms_get (self->terms, last)->start < end)
    last++;
  if (last < first + min_terms)
    return FALSE;

  clara_clause_facts_read (self->lexicon, self->terms, first, last - first, facts);

  return TRUE;
}

/* Judges a part; FALSE where it is too short or too unsure to stand alone. */
static gboolean
judge (const Splitting *self, guint start, guint end, Judgement *judgement)
{
  ClaraClauseFacts facts;
  double certainty;

  if (!read_part (self, start, end, MIN_TERMS, &facts))
    return FALSE;

  judgement->category = clara_clause_facts_category (&facts, self->terms, CLARA_SECTION_NONE,
                                                     &certainty);
  judgement->nice = facts.cues.n[CLARA_CUE_NICE] > 0;
  judgement->demand = facts.cues.n[CLARA_CUE_DEMAND] > 0 && !judgement->nice;

  /* "Two years in sales, preferably insurance": the second part names nothing by itself. */
  return certainty >= MIN_CERTAINTY &&
         (facts.cues.n[CLARA_CUE_HAVE] > 0 || judgement->category == CLARA_CATEGORY_LANGUAGE ||
          judgement->category == CLARA_CATEGORY_CERTIFICATION ||
          judgement->category == CLARA_CATEGORY_EDUCATION);
}

/* Whether the part offers something else instead of the one in front: "a degree, or a training", "a degree, three years
 * of practice or a comparable training". An "or" within what the part itself asks for is none of that. */
static gboolean
offers_choice (const Splitting *self, const Judgement *left, guint start, guint end)
{
  guint first = clara_terms_find (self->terms, start), n = clara_terms_get_n (self->terms);
  Judgement behind;

  for (guint i = first; i + 1 < n && clara_terms_get (self->terms, i)->start < end; i++)
    if (is_alternative (clara_terms_get (self->terms, i)->folded))
      return i == first ||
             (judge (self, clara_terms_get (self->terms, i + 1)->start, end, &behind) &&
              behind.category == left->category);

  return FALSE;
}

/* Whether a part has a verb of one thing: "is a plus" is said of what stands in front of it, "are a plus" of a list. */
static gboolean
says_is (const Splitting *self, const ClaraClauseFacts *facts)
{
  static const char *const words[] = {
    "is", "ist", "est", "es", "jest", "would", "ware", "serait"
  };

  for (guint i = facts->first_term; i < facts->first_term + facts->n_terms; i++)
    for (gsize k = 0; k < G_N_ELEMENTS (words); k++)
      if (g_str_equal (clara_terms_get (self->terms, i)->folded, words[k]))
        return TRUE;

  return FALSE;
}

static gboolean
names_a_thing (const ClaraClauseFacts *facts)
{
  return facts->n_skills + facts->n_languages + facts->n_certifications + facts->n_degrees > 0;
}

/* "German at C1, English is a plus", "Go and Python, Rust would be a bonus": what is only wished for stands alone, lest the
 * wish be read of all. Where the part in front is a list by commas, the wish may be meant of the whole of it. */
static gboolean
adds_a_wish (const Splitting *self, guint start, const Cut *cut, guint end)
{
  const char *text = clara_terms_get_text (self->terms);
  ClaraClauseFacts left, right;

  if (!cut->bare || memchr (text + start, ',', cut->left - start) != NULL ||
      !read_part (self, start, cut->left, 1, &left) ||
      !read_part (self, cut->right, end, MIN_TERMS, &right))
    return FALSE;

  return left.cues.n[CLARA_CUE_NICE] == 0 && right.cues.n[CLARA_CUE_NICE] > 0 &&
         names_a_thing (&left) && names_a_thing (&right) &&
         ((left.n_languages > 0 && left.n_levels > 0) || says_is (self, &right));
}

/* Whether what stands before and behind a cut asks for two different things, or for two with different weight. */
static gboolean
asks_twice (const Splitting *self, guint start, const Cut *cut, guint end)
{
  Judgement left, right;

  if (begins_a_pair (self->terms, cut->right) || begins_an_addition (self->terms, cut->right))
    return FALSE;
  if (adds_a_wish (self, start, cut, end))
    return TRUE;
  if (!judge (self, start, cut->left, &left) || !judge (self, cut->right, end, &right))
    return FALSE;
  if (left.category == right.category && !(left.demand && right.nice) &&
      !(left.nice && right.demand))
    return FALSE;

  return !offers_choice (self, &left, cut->right, end);
}

/**
 * clara_clauses_split:
 * @lexicon: the words of the trades
 * @terms: the words of a job text
 * @start: the first byte of a sentence
 * @end: the byte behind it
 *
 * Parts a sentence that asks for several things, where both sides of a comma or an "and" ask by themselves and for
 * different sorts of things: "Degree in law and two years of experience". A list of things of one sort stays whole,
 * and so does what an "or" joins. At most 25 parts. Any thread.
 *
 * Returns: (transfer full) (element-type ClaraClause): the parts, in order; the sentence itself where it is one
 */
GArray *
clara_clauses_split (ClaraLexicon *lexicon, ClaraTerms *terms, guint start, guint end)
{
  const Splitting self = { lexicon, terms };
  GArray *clauses = g_array_new (FALSE, FALSE, sizeof (ClaraClause));
  guint first = clara_terms_find (terms, start), last = first;
  g_autoptr (GArray) cuts = NULL;
  ClaraClause clause = { start, end };

  while (last < clara_terms_get_n (terms) && clara_terms_get (terms, last)->start < end)
    last++;
  cuts = find_cuts (terms, first, last);

  for (guint i = 0; i < cuts->len; i++)
    {
      const Cut *cut = &g_array_index (cuts, Cut, i);
      guint next = i + 1 < cuts->len ? g_array_index (cuts, Cut, i + 1).left : end;

      if (!cut->hard && !asks_twice (&self, clause.start, cut, next))
        continue;

      clause.end = cut->left;
      g_array_append_val (clauses, clause);
      clause.start = cut->right;
    }
  clause.end = end;
  g_array_append_val (clauses, clause);

  return clauses;
}

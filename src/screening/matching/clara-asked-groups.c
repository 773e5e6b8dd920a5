/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-asked-groups.h"

#include <string.h>

/* What stands between two things that a sentence names. */
typedef enum
{
  LINK_AND,     /* both are asked for */
  LINK_COMMA,   /* as what comes behind says */
  LINK_OR,      /* one does */
  LINK_EXAMPLE, /* what follows are examples of what stands in front */
  LINK_NONE,    /* too far from each other to belong together */
} Link;

/* A comma list is one list while its members stand near each other. */
#define MAX_GAP_TERMS 6

static gboolean
is_one_of (const char *folded, const char *const *words, gsize n_words)
{
  for (gsize i = 0; i < n_words; i++)
    if (g_str_equal (folded, words[i]))
      return TRUE;

  return FALSE;
}

/* Words of the gap decide; without one, the sign between does. */
static Link
read_gap (ClaraTerms *terms, const ClaraLexiconHit *left, const ClaraLexiconHit *right)
{
  static const char *const ors[] = { "or",   "oder", "ou",           "o",          "u", "lub",
                                     "albo", "bzw",  "respectively", "ewentualnie" };
  static const char *const examples[] = { "like",
                                          "such",
                                          "including",
                                          "eg",
                                          "e.g",
                                          "zb",
                                          "z.b",
                                          "etwa",
                                          "comme",
                                          "tel",
                                          "tels",
                                          "telle",
                                          "telles",
                                          "como",
                                          "ej",
                                          "np",
                                          "takich",
                                          "jak",
                                          "wie",
                                          "for",
                                          "incl",
                                          "inkl",
                                          "ex",
                                          "especially",
                                          "beispielsweise",
                                          "preferably",
                                          "ideally",
                                          "besten",
                                          "idealerweise",
                                          "vorzugsweise",
                                          "bevorzugt",
                                          "vor",
                                          "preference",
                                          "idealement",
                                          "preferiblemente",
                                          "preferentemente",
                                          "idealmente",
                                          "najlepiej",
                                          "preferowany",
                                          "preferowane",
                                          "zwlaszcza",
                                          "notamment",
                                          "notably",
                                          "particularly",
                                          "especialmente",
                                          "insbesondere",
                                          "preferred",
                                          "szczegolnie" };
  static const char *const ands[] = { "and", "und",  "sowie", "et", "y",   "e",
                                      "i",   "oraz", "plus",  "as", "with" };
  guint first = left->first_term + left->n_terms, last = right->first_term;
  const char *text = clara_terms_get_text (terms);
  Link link = LINK_COMMA;

  if (last - first > MAX_GAP_TERMS)
    return LINK_NONE;
  for (guint i = first; i < last; i++)
    {
      const char *folded = clara_terms_get (terms, i)->folded;

      if (is_one_of (folded, ors, G_N_ELEMENTS (ors)))
        return LINK_OR;
      if (is_one_of (folded, examples, G_N_ELEMENTS (examples)))
        link = LINK_EXAMPLE;
      else if (link == LINK_COMMA && is_one_of (folded, ands, G_N_ELEMENTS (ands)))
        link = LINK_AND;
    }
  if (link != LINK_COMMA)
    return link;
  for (const char *p = text + left->end; p < text + right->start; p++)
    if (*p == '/')
      return LINK_OR;
    else if (*p == '(')
      return LINK_EXAMPLE;
    else if (*p == ',')
      return LINK_COMMA;

  return LINK_AND;
}

/* A comma means what the next and/or of its list means; at the end of the sentence, "and". */
static void
settle_commas (Link *links, guint n_links)
{
  Link meaning = LINK_AND;

  for (guint i = n_links; i > 0; i--)
    switch (links[i - 1])
      {
      case LINK_COMMA:
        links[i - 1] = meaning;
        break;
      case LINK_OR:
        meaning = LINK_OR;
        break;
      case LINK_EXAMPLE:
      case LINK_AND:
      case LINK_NONE:
      default:
        meaning = LINK_AND;
        break;
      }
}

/* Behind "such as" every member of the list is an example: one of them shows what is asked for. */
static void
spread_examples (Link *links, guint n_links)
{
  for (guint i = 0; i < n_links; i++)
    if (links[i] == LINK_EXAMPLE)
      for (guint j = i + 1;
           j < n_links && (links[j] == LINK_COMMA || links[j] == LINK_AND || links[j] == LINK_OR);
           j++)
        links[j] = LINK_OR;
}

/**
 * clara_asked_groups_find:
 * @terms: the words of a requirement
 * @hits: (element-type ClaraLexiconHit): what it names, in the order of the text
 * @n_groups: (out): how many groups there are
 *
 * Tells "Java and SQL", which asks for both, from "Java or SQL", where one does.
 *
 * Returns: (transfer full) (array): the group of each hit; hits of one group are alternatives
 */
guint *
clara_asked_groups_find (ClaraTerms *terms, const GArray *hits, guint *n_groups)
{
  static const char *const one_of[] = { "one of", "at least one", "eine der",    "mindestens eine",
                                        "un des", "au moins un",  "al menos un", "jeden z",
                                        "any of", "either" };
  guint *groups = g_new0 (guint, MAX (hits->len, 1));
  g_autofree Link *links = g_new0 (Link, MAX (hits->len, 1));
  g_autoptr (GString) folded = g_string_new (" ");
  guint n_links = hits->len > 0 ? hits->len - 1 : 0;
  gboolean any;

  for (guint i = 0; i < clara_terms_get_n (terms); i++)
    g_string_append_printf (folded, "%s ", clara_terms_get (terms, i)->folded);
  any = clara_asked_groups_has_phrase (folded->str, one_of, G_N_ELEMENTS (one_of));

  for (guint i = 0; i < n_links; i++)
    links[i] = read_gap (terms, &g_array_index (hits, ClaraLexiconHit, i),
                         &g_array_index (hits, ClaraLexiconHit, i + 1));
  spread_examples (links, n_links);
  settle_commas (links, n_links);

  for (guint i = 0; i < n_links; i++)
    {
      gboolean alternative = links[i] == LINK_OR || links[i] == LINK_EXAMPLE ||
                             (any && links[i] != LINK_NONE);

      groups[i + 1] = groups[i] + (alternative ? 0 : 1);
    }
  *n_groups = hits->len > 0 ? groups[hits->len - 1] + 1 : 0;

  return groups;
}

/* Whether one of the phrases stands in @folded, whose words are parted and enclosed by single blanks. */
gboolean
clara_asked_groups_has_phrase (const char *folded, const char *const *phrases, gsize n_phrases)
{
  for (gsize i = 0; i < n_phrases; i++)
    {
      const char *at = strstr (folded, phrases[i]);
      gsize length = strlen (phrases[i]);

      while (at != NULL && !(at[-1] == ' ' && at[length] == ' '))
        at = strstr (at + 1, phrases[i]);
      if (at != NULL)
        return TRUE;
    }

  return FALSE;
}

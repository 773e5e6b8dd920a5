/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-asked.h"

#include "clara-asked-groups.h"
#include "clara-asked-loose.h"

#include <string.h>

#define MAX_FACETS 40

static gboolean
covers (const GArray *hits, guint start, guint end)
{
  for (guint i = 0; i < hits->len; i++)
    {
      const ClaraLexiconHit *hit = &g_array_index (hits, ClaraLexiconHit, i);

      if (start < hit->end && end > hit->start)
        return TRUE;
    }

  return FALSE;
}

/* The kinds of facet that a category is judged by: a soft skill's sentence may name no trade, a hard skill's no virtue. */
static guint
facet_kinds (ClaraRequirementCategory category)
{
  switch (category)
    {
    case CLARA_CATEGORY_SOFT_SKILL:
      return CLARA_LEXICON_MASK (CLARA_LEXICON_SOFT_SKILL);
    case CLARA_CATEGORY_CERTIFICATION:
      return CLARA_LEXICON_MASK (CLARA_LEXICON_CERTIFICATION);
    case CLARA_CATEGORY_EXPERIENCE:
      return CLARA_LEXICON_MASK (CLARA_LEXICON_SKILL) | CLARA_LEXICON_MASK (CLARA_LEXICON_TITLE);
    case CLARA_CATEGORY_OTHER:
      return CLARA_LEXICON_MASK (CLARA_LEXICON_SKILL) |
             CLARA_LEXICON_MASK (CLARA_LEXICON_CERTIFICATION);
    case CLARA_CATEGORY_HARD_SKILL:
    case CLARA_CATEGORY_EDUCATION:
    case CLARA_CATEGORY_LANGUAGE:
    case CLARA_N_CATEGORIES:
    default:
      return CLARA_LEXICON_MASK (CLARA_LEXICON_SKILL);
    }
}

/* Of hits of several kinds that overlap only the longest names the thing: "project manager" is no project. */
static void
drop_overlapped (GArray *hits)
{
  for (guint i = 0; i + 1 < hits->len;)
    {
      const ClaraLexiconHit *left = &g_array_index (hits, ClaraLexiconHit, i);
      const ClaraLexiconHit *right = &g_array_index (hits, ClaraLexiconHit, i + 1);

      if (right->start >= left->end)
        i++;
      else
        g_array_remove_index (hits,
                              right->end - right->start > left->end - left->start ? i : i + 1);
    }
}

/* The words by which the requirement itself names a thing, where they are several. */
static ClaraWords *
read_facet_words (const ClaraAsked *self, const ClaraLexiconHit *hit, const char *language)
{
  g_autofree char *name = g_strndup (self->requirement->text + hit->start, hit->end - hit->start);
  g_autoptr (ClaraTerms) terms = clara_terms_new (name);
  g_autoptr (ClaraWords) words = clara_words_new (terms, language);

  return clara_words_get_n (words) >= 2 ? g_steal_pointer (&words) : NULL;
}

static void
facet_clear (gpointer data)
{
  ClaraFacet *facet = data;

  g_clear_pointer (&facet->words, clara_words_free);
  g_clear_pointer (&facet->phrases, clara_phrases_free);
}

/* Whether a thing is called by a name of its own: "Docker", "SAP". In English, French, Spanish and Polish it is written
 * large within a sentence; in German, where all nouns are, it is the same word as in the lexicon. */
static gboolean
is_product (const ClaraAsked *self, const ClaraLexiconHit *hit, const char *language)
{
  const char *text = self->requirement->text;
  gsize length = hit->end - hit->start;

  if (g_strcmp0 (language, "de") == 0)
    return strlen (hit->entry->name) == length &&
           strncmp (hit->entry->name, text + hit->start, length) == 0;
  for (guint i = hit->start; i < hit->end; i++)
    if (g_ascii_isupper (text[i]) && i > 0)
      return TRUE;

  return FALSE;
}

static void
read_facets (ClaraAsked *self, ClaraLexicon *lexicon, const char *language)
{
  g_autoptr (GArray) hits = clara_lexicon_find_in (lexicon, self->terms, NULL, 0, G_MAXUINT,
                                                   facet_kinds (self->requirement->category));
  g_autofree guint *groups = NULL;

  drop_overlapped (hits);
  if (hits->len > MAX_FACETS)
    g_array_set_size (hits, MAX_FACETS);
  groups = clara_asked_groups_find (self->terms, hits, &self->n_groups);
  self->aspects = TRUE;
  for (guint i = 0; i < hits->len; i++)
    {
      const ClaraLexiconHit *hit = &g_array_index (hits, ClaraLexiconHit, i);
      ClaraFacet facet = { hit->entry, groups[i], read_facet_words (self, hit, language),
                           clara_phrases_new (lexicon, hit->entry) };

      g_array_append_val (self->facets, facet);
      self->aspects = self->aspects && !is_product (self, hit, language);
    }
  for (guint i = 0; i < clara_words_get_n (self->words); i++)
    {
      const ClaraContentWord *word = clara_words_get (self->words, i);

      if (!covers (hits, word->start, word->end))
        g_array_append_val (self->rest, i);
    }
}

/* Where it names nothing in the lexicon's own words: what these words may mean, as alternatives. */
static void
read_loose_facets (ClaraAsked *self, ClaraLexicon *lexicon, const char *language)
{
  g_autoptr (GPtrArray) found = clara_asked_loose_find (lexicon, self->terms, self->words, language,
                                                        facet_kinds (self->requirement->category));

  for (guint i = 0; i < found->len; i++)
    {
      const ClaraLexiconEntry *entry = g_ptr_array_index (found, i);
      ClaraFacet facet = { entry, 0, NULL, clara_phrases_new (lexicon, entry) };

      g_array_append_val (self->facets, facet);
    }
  self->loose = found->len > 0;
  self->n_groups = self->loose ? 1 : 0;
}

/* The level that is said of a language: the nearest behind it before the next language, else the nearest in front. */
static ClaraLanguageLevel
level_near (const GArray *levels, const ClaraLexiconHit *language, guint before, guint behind)
{
  ClaraLanguageLevel found = CLARA_LANGUAGE_UNKNOWN, level;

  for (guint i = 0; i < levels->len; i++)
    {
      const ClaraLexiconHit *hit = &g_array_index (levels, ClaraLexiconHit, i);

      if (!clara_language_level_from_string (hit->entry->value, &level))
        continue;
      if (hit->start >= language->end && hit->end <= behind)
        return level;
      if (hit->end <= language->start && hit->start >= before)
        found = level;
    }

  return found;
}

static void
read_languages (ClaraAsked *self, ClaraLexicon *lexicon)
{
  g_autoptr (GArray) hits = clara_lexicon_find (lexicon, self->terms, 0, G_MAXUINT,
                                                CLARA_LEXICON_MASK (CLARA_LEXICON_LANGUAGE));
  g_autoptr (GArray) levels = clara_lexicon_find (
      lexicon, self->terms, 0, G_MAXUINT, CLARA_LEXICON_MASK (CLARA_LEXICON_LANGUAGE_LEVEL));
  g_autofree guint *groups = clara_asked_groups_find (self->terms, hits, &self->n_language_groups);

  for (guint i = 0; i < hits->len && i < MAX_FACETS; i++)
    {
      const ClaraLexiconHit *hit = &g_array_index (hits, ClaraLexiconHit, i);
      guint before = i > 0 ? g_array_index (hits, ClaraLexiconHit, i - 1).end : 0;
      guint behind = i + 1 < hits->len ? g_array_index (hits, ClaraLexiconHit, i + 1).start
                                       : G_MAXUINT;
      ClaraAskedLanguage language = { hit->entry->value, level_near (levels, hit, before, behind),
                                      groups[i] };

      /* "English and German at level C1": what is said of the last holds for those that are told nothing. */
      g_array_append_val (self->languages, language);
    }
  for (guint i = self->languages->len; i > 1; i--)
    {
      const ClaraAskedLanguage *last = &g_array_index (self->languages, ClaraAskedLanguage, i - 1);
      ClaraAskedLanguage *earlier = &g_array_index (self->languages, ClaraAskedLanguage, i - 2);

      if (earlier->level == CLARA_LANGUAGE_UNKNOWN)
        earlier->level = last->level;
    }
}

/* "A degree in law" names none: the first that a university gives is meant; "training" means a trade's. */
static const char *const general_degrees[] = { "degree",
                                               "university",
                                               "graduate",
                                               "studies",
                                               "studium",
                                               "hochschulabschluss",
                                               "hochschulstudium",
                                               "diplome",
                                               "universitaire",
                                               "etudes",
                                               "titulacion",
                                               "titulo",
                                               "universitaria",
                                               "universitario",
                                               "grado",
                                               "licenciatura",
                                               "estudios",
                                               "studia",
                                               "wyksztalcenie",
                                               "wyksztalcenie wyzsze",
                                               "wyzsze",
                                               "higher education",
                                               "education" };
static const char *const general_trainings[] = {
  "training",  "apprenticeship",  "vocational",
  "trained",   "ausbildung",      "berufsausbildung",
  "lehre",     "formation",       "apprentissage",
  "cap",       "formacion",       "formacion profesional",
  "fp",        "ciclo formativo", "szkola",
  "zawodowe",  "technikum",       "qualification",
  "qualified", "diploma",         "bac 2",
  "gelernt",   "gelernter",       "kaufmannische",
};

static ClaraDegreeLevel
read_general_degree (const char *folded)
{
  /* Where both would do, the lower is enough. */
  if (clara_asked_groups_has_phrase (folded, general_trainings, G_N_ELEMENTS (general_trainings)))
    return CLARA_DEGREE_ASSOCIATE;
  if (clara_asked_groups_has_phrase (folded, general_degrees, G_N_ELEMENTS (general_degrees)))
    return CLARA_DEGREE_BACHELOR;

  return CLARA_DEGREE_NONE;
}

/* Whether a word tells how far an education went, or that others will do, and not what was learned. */
static gboolean
is_degree_word (const ClaraAsked *self, const ClaraContentWord *word)
{
  static const char *const others[] = { "related",   "comparable",    "equivalent", "fachrichtung",
                                        "relevant",  "subject",       "discipline", "apprentice",
                                        "completed", "vergleichbare", "domaine",    "filiere",
                                        "rama",      "area",          "kierunek",   "kierunkowe",
                                        "pokrewne",  "recognised",    "recognized" };
  g_autoptr (GString) folded = g_string_new (" ");

  g_string_append_printf (
      folded, "%s ",
      clara_terms_get (self->terms, clara_terms_find (self->terms, word->start))->folded);

  return clara_asked_groups_has_phrase (folded->str, general_degrees,
                                        G_N_ELEMENTS (general_degrees)) ||
         clara_asked_groups_has_phrase (folded->str, general_trainings,
                                        G_N_ELEMENTS (general_trainings)) ||
         clara_asked_groups_has_phrase (folded->str, others, G_N_ELEMENTS (others));
}

static void
read_education (ClaraAsked *self, ClaraLexicon *lexicon, const char *folded)
{
  static const char *const related[] = {
    "related",      "similar",       "comparable",     "equivalent",     "relevant field",
    "vergleichbar", "vergleichbare", "vergleichbarer", "vergleichbares", "vergleichbaren",
    "ahnlich",      "ahnliche",      "ahnlichen",      "similaire",      "equivalente",
    "connexe",      "afin",          "afines",         "relacionada",    "similares",
    "pokrewny",     "pokrewne",      "pokrewnym",      "pokrewnej",      "podobne",
    "or another"
  };
  static const char *const experience[] = { "or equivalent experience",
                                            "or comparable experience",
                                            "or equivalent practical experience",
                                            "or equivalent work experience",
                                            "or relevant experience",
                                            "or experience",
                                            "equivalent experience",
                                            "oder vergleichbare berufserfahrung",
                                            "oder vergleichbare erfahrung",
                                            "oder entsprechende berufserfahrung",
                                            "ou experience equivalente",
                                            "o experiencia equivalente",
                                            "lub rownowazne doswiadczenie" };
  g_autoptr (GArray) degrees = clara_lexicon_find (lexicon, self->terms, 0, G_MAXUINT,
                                                   CLARA_LEXICON_MASK (CLARA_LEXICON_DEGREE));
  g_autoptr (GArray) fields = clara_lexicon_find (lexicon, self->terms, 0, G_MAXUINT,
                                                  CLARA_LEXICON_MASK (CLARA_LEXICON_FIELD));

  for (guint i = 0; i < degrees->len; i++)
    {
      ClaraDegreeLevel level;

      if (clara_degree_level_from_string (g_array_index (degrees, ClaraLexiconHit, i).entry->value,
                                          &level) &&
          level != CLARA_DEGREE_NONE && (self->degree == CLARA_DEGREE_NONE || level < self->degree))
        self->degree = level;
    }
  if (self->degree == CLARA_DEGREE_NONE)
    self->degree = read_general_degree (folded);
  for (guint i = 0; i < fields->len && i < MAX_FACETS; i++)
    g_ptr_array_add (self->fields, (gpointer) g_array_index (fields, ClaraLexiconHit, i).entry);
  for (guint i = 0; i < clara_words_get_n (self->words); i++)
    {
      const ClaraContentWord *word = clara_words_get (self->words, i);

      if (word->weight >= 1.0 && !covers (degrees, word->start, word->end) &&
          !is_degree_word (self, word))
        g_array_append_val (self->field_words, i);
    }
  self->any_field = clara_asked_groups_has_phrase (folded, related, G_N_ELEMENTS (related));
  self->or_experience = clara_asked_groups_has_phrase (folded, experience,
                                                       G_N_ELEMENTS (experience));
}

static void
read_trades (ClaraAsked *self, ClaraLexicon *lexicon, const char *job_title, const char *language)
{
  g_autoptr (ClaraTerms) terms = clara_terms_new (job_title);
  g_autoptr (GArray) hits = clara_lexicon_find_in (lexicon, terms, language, 0, G_MAXUINT,
                                                   CLARA_LEXICON_MASK (CLARA_LEXICON_TITLE));

  for (guint i = 0; i < hits->len; i++)
    {
      const char *trade = g_array_index (hits, ClaraLexiconHit, i).entry->value;

      if (trade != NULL)
        g_ptr_array_add (self->trades, (gpointer) trade);
    }
}

/* "Experience in leading a team" has no word that other jobs lack: then those it has must do. */
static double
read_telling (ClaraWords *words)
{
  double telling = 0.0;

  for (guint i = 0; i < clara_words_get_n (words); i++)
    telling = MAX (telling, clara_words_get (words, i)->weight);

  return telling;
}

/* What people do not write into a résumé, however true it is of them. */
static gboolean
is_unstated (const ClaraAsked *self, const char *folded)
{
  static const char *const unstated[] = { "shift",
                                          "shifts",
                                          "weekend",
                                          "weekends",
                                          "travel",
                                          "travelling",
                                          "relocate",
                                          "relocation",
                                          "permit",
                                          "right to work",
                                          "driving licence",
                                          "driving license",
                                          "driver s license",
                                          "driver s licence",
                                          "clean driving",
                                          "background check",
                                          "willingness",
                                          "willing",
                                          "flexible",
                                          "flexibility",
                                          "on call",
                                          "overtime",
                                          "vaccination",
                                          "availability",
                                          "available",
                                          "schichtdienst",
                                          "schichtarbeit",
                                          "schichten",
                                          "wochenende",
                                          "wochenenden",
                                          "reisebereitschaft",
                                          "bereitschaft",
                                          "fuhrerschein",
                                          "arbeitserlaubnis",
                                          "flexibilitat",
                                          "permis b",
                                          "permis de conduire",
                                          "deplacements",
                                          "disponibilite",
                                          "horaires",
                                          "carnet de conducir",
                                          "permiso de trabajo",
                                          "disponibilidad",
                                          "turnos",
                                          "viajar",
                                          "prawo jazdy",
                                          "zmianowa",
                                          "zmianowym",
                                          "dyspozycyjnosc",
                                          "wyjazdow",
                                          "gotowosc",
                                          "physically",
                                          "lift" };

  return self->requirement->category == CLARA_CATEGORY_OTHER ||
         self->requirement->category == CLARA_CATEGORY_SOFT_SKILL ||
         clara_asked_groups_has_phrase (folded, unstated, G_N_ELEMENTS (unstated));
}

/**
 * clara_asked_new:
 * @lexicon: the words of the trades
 * @requirement: (transfer none): what is asked for; must outlive the result
 * @job_title: (nullable): the title of the job that asks
 * @language: (nullable): ISO 639-1 of its text
 *
 * Reads a requirement: what it names, which of that are alternatives, the degree, languages and levels. Any thread.
 *
 * Returns: (transfer full): the requirement, read
 */
ClaraAsked *
clara_asked_new (ClaraLexicon *lexicon,
                 const ClaraRequirement *requirement,
                 const char *job_title,
                 const char *language)
{
  ClaraAsked *self = g_new0 (ClaraAsked, 1);
  g_autoptr (GString) folded = g_string_new (" ");

  self->requirement = requirement;
  self->terms = clara_terms_new (requirement->text);
  self->words = clara_words_new (self->terms, language);
  self->telling = read_telling (self->words);
  self->facets = g_array_new (FALSE, FALSE, sizeof (ClaraFacet));
  g_array_set_clear_func (self->facets, facet_clear);
  self->rest = g_array_new (FALSE, FALSE, sizeof (guint));
  self->languages = g_array_new (FALSE, FALSE, sizeof (ClaraAskedLanguage));
  self->fields = g_ptr_array_new ();
  self->field_words = g_array_new (FALSE, FALSE, sizeof (guint));
  self->trades = g_ptr_array_new ();
  for (guint i = 0; i < clara_terms_get_n (self->terms); i++)
    g_string_append_printf (folded, "%s ", clara_terms_get (self->terms, i)->folded);

  read_facets (self, lexicon, language);
  if (self->facets->len == 0 && requirement->category != CLARA_CATEGORY_EDUCATION &&
      requirement->category != CLARA_CATEGORY_LANGUAGE)
    read_loose_facets (self, lexicon, language);
  if (requirement->category == CLARA_CATEGORY_LANGUAGE)
    read_languages (self, lexicon);
  if (requirement->category == CLARA_CATEGORY_EDUCATION)
    read_education (self, lexicon, folded->str);
  if (job_title != NULL)
    read_trades (self, lexicon, job_title, language);
  self->unstated = is_unstated (self, folded->str);

  return self;
}

/**
 * clara_asked_free:
 * @self: (transfer full): a requirement, read
 */
void
clara_asked_free (ClaraAsked *self)
{
  g_clear_pointer (&self->terms, clara_terms_unref);
  g_clear_pointer (&self->words, clara_words_free);
  g_array_unref (self->facets);
  g_array_unref (self->rest);
  g_array_unref (self->languages);
  g_ptr_array_unref (self->fields);
  g_array_unref (self->field_words);
  g_ptr_array_unref (self->trades);
  g_free (self);
}

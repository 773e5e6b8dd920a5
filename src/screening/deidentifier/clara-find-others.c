/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-finders.h"
#include "clara-ordinary.h"

#include <string.h>

#define FIRST_NAMES CLARA_LEXICON_MASK (CLARA_LEXICON_FIRST_NAME)
#define MAX_PART    6

/* Words that make the words beside them the name of a firm, a house or a body. */
#define ORGANISATIONS_1                                                                            \
  " gmbh ltd limited inc ag llc llp plc kg kgaa ohg se sas sarl sl slu spa bv nv oy oyj aps co "   \
  "corp corporation company"                                                                       \
  " companies group gruppe groupe grupo grupa holding holdings bank banka banque banco hospital "  \
  "hospitals clinic clinics"                                                                       \
  " klinik klinikum klinika szpital hopital clinique krankenhaus foundation stiftung fundacja "    \
  "fundacion fondation university"                                                                 \
  " universitat universite universidad uniwersytet school schools college institute institut "     \
  "instituto instytut academy"                                                                     \
  " hotel restaurant cafe sons partners brothers bros consulting solutions systems software "      \
  "technologies technology services"                                                               \
  " studio studios lab labs media press store stores verein council ministry agency agentur "      \
  "works werke werk freight depot"
#define ORGANISATIONS_2                                                                            \
  " ferries trading house care society association associates union insurance versicherung "       \
  "logistics logistik energy"                                                                      \
  " industries industrie motors airlines airways healthcare pharma chemicals foods retail "        \
  "markets supermarket market museum"                                                              \
  " church trust fund capital ventures digital networks security construction engineering bau "    \
  "airport railway railways spolka"                                                                \
  " zoo sp sa prize award medal scholarship programme program project framework method theorem "   \
  "algorithm & "

/**
 * clara_find_organisation:
 * @draft: a draft
 * @term: an index
 *
 * Returns: whether the term stands within the name of a firm, a house or a body: a word that says so is at most three
 *   words away in the same piece of the line, capitals between
 */
gboolean
clara_find_organisation (ClaraDraft *draft, guint term)
{
  if (clara_draft_is_one_of (draft, term, ORGANISATIONS_1 ORGANISATIONS_2))
    return TRUE;
  for (guint i = term + 1;
       i < draft->n_terms && i <= term + 3 && clara_draft_joined (draft, i - 1, "-&.'"); i++)
    {
      if (!clara_draft_joined (draft, i - 1, "-.'"))
        return TRUE;
      if (clara_draft_is_one_of (draft, i, ORGANISATIONS_1 ORGANISATIONS_2) &&
          clara_draft_is_capital (draft, i))
        return TRUE;
      if (!clara_draft_is_capital (draft, i))
        break;
    }
  for (guint i = term; i > 0 && term - i < 3 && clara_draft_joined (draft, i - 1, "-&.'"); i--)
    {
      if (!clara_draft_joined (draft, i - 1, "-.'"))
        return TRUE;
      if (clara_draft_is_one_of (draft, i - 1, ORGANISATIONS_1 ORGANISATIONS_2) &&
          clara_draft_is_capital (draft, i - 1))
        return TRUE;
      if (!clara_draft_is_capital (draft, i - 1) &&
          !clara_draft_is_one_of (draft, i - 1, " of de la der fur "))
        break;
    }

  return FALSE;
}

static gboolean
may_be_part (const ClaraDraft *draft, guint term)
{
  return clara_draft_is_free (draft, term) && clara_draft_is_capital (draft, term) &&
         !clara_is_honour (clara_draft_term (draft, term)->folded) &&
         (clara_draft_is_word (draft, term) || clara_draft_is_letter (draft, term)) &&
         !clara_is_trade_word (draft, term) &&
         (!clara_is_never_a_name (draft, term) ||
          (clara_is_particle (clara_draft_term (draft, term)->folded) && term > 0 &&
           clara_draft_joined (draft, term - 1, "-") && !clara_draft_joined (draft, term - 1, "")));
}

/* `Carpenter` behind `Ms` or behind a first name: a word of the trades in the place of a family name. */
static gboolean
may_be_family_name (const ClaraDraft *draft, guint term)
{
  return clara_draft_is_free (draft, term) && clara_draft_is_capital (draft, term) &&
         clara_draft_is_word (draft, term) && clara_is_ordinary (draft, term) &&
         (clara_draft_parted (draft, term) || !clara_draft_joined (draft, term, "")) &&
         !clara_find_organisation ((ClaraDraft *) draft, term);
}

/* Where the capital words that could be a name end, from @first on; where @certain, something said that a name comes. */
static guint
name_end (const ClaraDraft *draft, guint first, gboolean certain)
{
  guint stop = first, i;

  for (i = first; i < draft->n_terms && i < first + MAX_PART; i++)
    {
      if (i > first && !clara_draft_joined (draft, i - 1, "-.'"))
        break;
      /* A full stop behind a whole word ends the sentence. */
      if (i > first && !clara_draft_joined (draft, i - 1, "-'") &&
          clara_draft_characters (draft, i - 1) > 3)
        break;
      if (may_be_part (draft, i))
        stop = i + 1;
      else if ((certain || (i > first && draft->protected[i] != NULL)) &&
               may_be_family_name (draft, i))
        return i + 1;
      else if (!clara_is_particle (clara_draft_term (draft, i)->folded) || i == first)
        break;
    }

  return stop;
}

static void
keep (ClaraDraft *draft, ClaraPersons *persons, guint first, guint stop)
{
  guint start = clara_draft_term (draft, first)->start;
  guint end = clara_draft_term (draft, stop - 1)->end;
  g_autofree char *name = g_strndup (draft->text + start, end - start);

  clara_persons_add (persons, name, FALSE);
  clara_draft_mark (draft, CLARA_REDACTION_NAME, start, end);
}

/* `Mr Smith`, `Sehr geehrte Frau Dr. Müller`, `Dear Jane`: the name behind a form of address; 0 where there is none. */
static guint
behind_address (const ClaraDraft *draft, guint term)
{
  guint first = term + 1;
  gboolean dear = clara_draft_is_one_of (
      draft, term, " dear liebe lieber chere cher querida querido droga drogi hi hello ");
  gboolean titled = clara_draft_is_one_of (
                        draft, term,
                        " mr mrs ms miss mister herr herrn frau monsieur madame mme mlle senor"
                        " senora senorita sra srta dr prof professor doktor ") &&
                    !clara_draft_is_shouted (draft, term) && clara_draft_is_capital (draft, term);

  if (draft->language == CLARA_DRAFT_PL)
    titled |= clara_draft_is_one_of (draft, term, " pan pani pana panu panem ") &&
              clara_draft_is_capital (draft, term);
  if (draft->language == CLARA_DRAFT_ES)
    titled |= clara_draft_is_one_of (draft, term, " don dona sr ") &&
              clara_draft_is_capital (draft, term);
  if (draft->language == CLARA_DRAFT_FR)
    titled |= clara_draft_is (draft, term, "m") && clara_draft_is_capital (draft, term) &&
              !clara_draft_joined (draft, term, "") && clara_draft_joined (draft, term, ".");
  if ((!dear && !titled) || !clara_draft_joined (draft, term, "."))
    return 0;
  if (dear && term != draft->lines[draft->line_of[term]].first)
    return 0;
  while (first < draft->n_terms && first < term + 4 &&
         clara_is_honour (clara_draft_term (draft, first)->folded) &&
         clara_draft_joined (draft, first, "."))
    first++;

  if (first >= draft->n_terms ||
      !(may_be_part (draft, first) || (titled && may_be_family_name (draft, first))))
    return 0;

  return first;
}

/* Words behind which another person is named. */
static guint
behind_role (const ClaraDraft *draft, guint term)
{
  static const char *const phrases[][4] = {
    { "reported", "to", NULL },
    { "reporting", "to", NULL },
    { "supervised", "by", NULL },
    { "managed", "by", NULL },
    { "mentored", "by", NULL },
    { "supervisor", NULL },
    { "line", "manager", NULL },
    { "manager", NULL },
    { "mentor", NULL },
    { "advisor", NULL },
    { "referee", NULL },
    { "reference", NULL },
    { "references", NULL },
    { "contact", "person", NULL },
    { "attn", NULL },
    { "attention", "of", NULL },
    { "vorgesetzter", NULL },
    { "vorgesetzte", NULL },
    { "ansprechpartner", NULL },
    { "ansprechpartnerin", NULL },
    { "referenz", NULL },
    { "betreuer", NULL },
    { "zu", "handen", NULL },
    { "z.hd", NULL },
    { "superieur", NULL },
    { "responsable", NULL },
    { "tuteur", NULL },
    { "sous", "la", "direction", "de" },
    { "encadre", "par", NULL },
    { "supervisado", "por", NULL },
    { "referencia", NULL },
    { "przelozony", NULL },
    { "przelozona", NULL },
    { "promotor", NULL },
    { "opiekun", NULL },
    { "married", "to", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (phrases); i++)
    {
      guint n = 0, first;
      gboolean sign;

      while (n < 4 && phrases[i][n] != NULL && clara_draft_is (draft, term + n, phrases[i][n]))
        n++;
      if (n == 0 || (n < 4 && phrases[i][n] != NULL))
        continue;
      first = term + n;
      /* One word alone is a title more often: it needs its colon. */
      sign = clara_draft_joined (draft, first - 1, ":") &&
             !clara_draft_joined (draft, first - 1, "");
      if (first < draft->n_terms &&
          (sign || (n > 1 && clara_draft_joined (draft, first - 1, ""))) &&
          may_be_part (draft, first))
        return first;
    }

  return 0;
}

/* Under a heading of references the first capital words of a line, where nothing says that they are a firm. */
static void
find_references (ClaraDraft *draft, ClaraPersons *persons)
{
  for (guint i = 0; i < draft->n_lines; i++)
    {
      const ClaraDraftLine *line = &draft->lines[i];

      if (line->section != CLARA_SECTION_REFERENCES || line->heading ||
          line->stop - line->first > 40)
        continue;
      for (guint first = line->first; first < line->stop;)
        {
          guint end = MIN (clara_draft_segment_end (draft, first), line->stop), stop;

          while (first < end && clara_is_honour (clara_draft_term (draft, first)->folded))
            first++;
          stop = first < end ? name_end (draft, first, TRUE) : first;
          if ((stop - first >= 2 || (stop - first == 1 && line->contact && first == line->first &&
                                     draft->text[clara_draft_term (draft, first)->end] == ',')) &&
              stop <= end && !clara_find_organisation (draft, first) &&
              !clara_find_organisation (draft, stop - 1) &&
              !clara_draft_has_kind (draft, stop - 1, CLARA_LEXICON_MASK (CLARA_LEXICON_PLACE)))
            keep (draft, persons, first, stop);
          first = MAX (end, first + 1);
        }
    }
}

/* A first name that is no other word, and one to three capital words behind it that nothing explains. */
static guint
listed_name_end (ClaraDraft *draft, guint term)
{
  guint stop;

  if (!clara_draft_has_kind (draft, term, FIRST_NAMES) || !may_be_part (draft, term) ||
      draft->protected[term] != NULL ||
      clara_draft_has_kind (draft, term, CLARA_LEXICON_MASK (CLARA_LEXICON_PLACE)))
    return 0;
  stop = name_end (draft, term, FALSE);
  if (stop - term < 2 || stop - term > 4 || clara_find_organisation (draft, term) ||
      clara_find_organisation (draft, stop - 1))
    return 0;
  if (clara_draft_is_shouted (draft, term) != clara_draft_is_shouted (draft, stop - 1) &&
      clara_draft_is_shouted (draft, stop - 1))
    return 0;
  for (guint i = term + 1; i < stop; i++)
    if (clara_draft_has_kind (draft, i, CLARA_LEXICON_MASK (CLARA_LEXICON_PLACE)))
      return 0;

  return stop;
}

/**
 * clara_find_others:
 * @draft: a draft in which the person's own name is marked
 * @persons: (inout): who is known so far; those found are added
 *
 * Finds names of other people: behind forms of address and words such as `reported to`, under references, and by lists
 * of first names.
 */
void
clara_find_others (ClaraDraft *draft, ClaraPersons *persons)
{
  find_references (draft, persons);
  for (guint i = 0; i < draft->n_terms; i++)
    {
      guint first, stop;

      if (!clara_draft_is_free (draft, i))
        continue;
      first = behind_address (draft, i);
      if (first == 0)
        first = behind_role (draft, i);
      if (first != 0)
        {
          stop = name_end (draft, first, TRUE);
          if (stop > first && !clara_find_organisation (draft, stop - 1))
            keep (draft, persons, first, stop);
          continue;
        }
      stop = listed_name_end (draft, i);
      if (stop != 0)
        keep (draft, persons, i, stop);
    }
}

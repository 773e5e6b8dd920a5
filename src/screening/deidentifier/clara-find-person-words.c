/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-finders.h"
#include "clara-ordinary.h"

#include <string.h>

/* Pronouns that can mean nobody but a person. What a language shares with another's small words is asked for in its own
 * texts only: Spanish has `he`, English `on`. */
static const char *const pronouns[CLARA_N_DRAFT_LANGUAGES] = {
  [CLARA_DRAFT_EN] = " he she him her his hers himself herself ",
  [CLARA_DRAFT_DE] = " er ihn ihm ihrer seine seiner seinem seinen seines ihre ihrem ihren ihres ",
  [CLARA_DRAFT_FR] = " elle lui-meme elle-meme celle-ci celui-ci ",
  [CLARA_DRAFT_ES] = " ella ",
  [CLARA_DRAFT_PL] = " ona jej jego niego niej nia nim jemu ",
};

/* What stands before a name and tells a gender. */
#define TITLES                                                                                     \
  " mr mrs ms miss mister madam herr herrn frau fraulein monsieur madame mademoiselle mme mlle "   \
  "senor senora senorita sra srta "

/* Words that mark a person as a woman or a man when they say it of themselves. */
#define GENDERED                                                                                   \
  " woman man female male lady gentleman wife husband widow widower girl boy frau mann weiblich "  \
  "mannlich ehefrau ehemann"                                                                       \
  " femme homme feminin masculin epouse epoux mujer hombre femenino masculino femenina masculina " \
  "esposa esposo varon kobieta"                                                                    \
  " mezczyzna zona maz "
#define PARENTS                                                                                    \
  " mother father mom mum dad mutter vater mama papa mere pere madre padre matka ojciec tata "     \
  "parent eltern "
#define FIRST_PERSON                                                                               \
  " i am as a an im me my ich bin als eine einer ein je suis une un soy una jestem jako "

static gboolean
is_impersonal_french (const ClaraDraft *draft, guint term)
{
  if (!clara_draft_joined (draft, term, "'") ||
      clara_draft_is_one_of (draft, term + 1, " y faut s s'agit suffit convient existe "))
    return TRUE;

  /* `Il est nécessaire de …`; `il est fiable` is said of somebody. */
  return clara_draft_is (draft, term + 1, "est") &&
         clara_draft_is_one_of (
             draft, term + 2,
             " necessaire possible impossible important essentiel vrai temps interdit evident"
             " clair prevu utile preferable indispensable ");
}

/* German verbs of the third person singular: then `sie` is one person; `sie arbeiten` is polite, or many. */
static gboolean
is_singular_verb (const ClaraDraft *draft, guint term)
{
  const char *folded;

  if (term >= draft->n_terms || clara_draft_is_capital (draft, term) ||
      !clara_draft_is_free (draft, term))
    return FALSE;

  folded = clara_draft_term (draft, term)->folded;
  if (clara_words_hold (" ist war hat hatte wurde wird kann konnte soll sollte will wollte muss "
                        "musste bringt fand gab nahm kam"
                        " leitete trug sei habe werde ",
                        folded))
    return TRUE;

  return strlen (folded) >= 4 &&
         (g_str_has_suffix (folded, "t") || g_str_has_suffix (folded, "te")) &&
         !clara_words_hold (" nicht jetzt selbst zuletzt erst sonst fast mit seit dort acht bitte "
                            "heute leicht insgesamt ",
                            folded);
}

static gboolean
is_german_she (const ClaraDraft *draft, guint term)
{
  if (!clara_draft_is (draft, term, "sie"))
    return FALSE;

  return (clara_draft_joined (draft, term, "") && is_singular_verb (draft, term + 1)) ||
         (term > 0 && clara_draft_joined (draft, term - 1, "") &&
          is_singular_verb (draft, term - 1) && !clara_draft_is_capital (draft, term));
}

/* `Ihre Vorgesetzte schreibt, sie sei …`: at the beginning of a sentence it is hers where the sentence goes on about her. */
static gboolean
speaks_of_her (const ClaraDraft *draft, guint term)
{
  const ClaraDraftLine *line = &draft->lines[draft->line_of[term]];

  if (term > line->first && clara_draft_joined (draft, term - 1, ",'-"))
    return FALSE;
  for (guint i = term + 1; i < MIN (line->stop, term + 12); i++)
    if (is_german_she (draft, i) && !clara_draft_is_capital (draft, i))
      return TRUE;

  return FALSE;
}

/* `sein Team`: whose; `sein` before a small word, or at an end, is the verb. */
static gboolean
is_german_his (const ClaraDraft *draft, guint term)
{
  return clara_draft_is_one_of (draft, term, " sein ihr ") &&
         clara_draft_joined (draft, term, "") && clara_draft_is_capital (draft, term + 1) &&
         (clara_draft_is (draft, term, "sein") || !clara_draft_is_capital (draft, term));
}

/* `she/her`, `they/them`: how a person wants to be spoken of. */
static guint
declared_end (const ClaraDraft *draft, guint term)
{
  guint stop = term;

  if (!clara_draft_is_one_of (draft, term,
                              " he she they er sie il elle el ella elle iel on ona ono xe ze "))
    return 0;
  while (stop + 1 < draft->n_terms && clara_draft_joined (draft, stop, "/") &&
         !clara_draft_joined (draft, stop, "") &&
         clara_draft_is_one_of (
             draft, stop + 1,
             " he she they him her them his hers theirs er sie ihm ihr lui elle ella el"
             " ellos jej jego jemu on ona iel xem zir hir "))
    stop++;

  return stop > term ? stop + 1 : 0;
}

static gboolean
is_pronoun (const ClaraDraft *draft, guint term)
{
  const ClaraTerm *word = clara_draft_term (draft, term);
  gboolean polite;

  if (clara_draft_is_shouted (draft, term))
    return FALSE;
  switch (draft->language)
    {
    case CLARA_DRAFT_DE:
      if (is_german_she (draft, term) || is_german_his (draft, term))
        return TRUE;
      /* `Ihre Anzeige`: with a capital in the middle of a sentence it is the reader's. */
      polite = *word->folded == 'i' && clara_draft_is_capital (draft, term) &&
               !speaks_of_her (draft, term);
      return !polite && clara_words_hold (pronouns[CLARA_DRAFT_DE], word->folded);
    case CLARA_DRAFT_FR:
      if (clara_draft_is (draft, term, "il"))
        return !is_impersonal_french (draft, term);
      break;
    case CLARA_DRAFT_ES:
      /* The accent parts `él` from the article. */
      if (clara_draft_is (draft, term, "el"))
        return word->end - word->start == 3;
      break;
    case CLARA_DRAFT_PL:
      if (clara_draft_is (draft, term, "on"))
        return TRUE;
      break;
    default:
      break;
    }

  return clara_words_hold (pronouns[draft->language], word->folded);
}

/**
 * clara_find_pronouns:
 * @draft: a draft
 *
 * Marks pronouns that tell a gender, each by itself, and declared ones (`she/her`) as one.
 */
void
clara_find_pronouns (ClaraDraft *draft)
{
  for (guint i = 0; i < draft->n_terms; i++)
    {
      guint stop;

      if (!clara_draft_is_free (draft, i))
        continue;
      stop = declared_end (draft, i);
      if (stop == 0 && (is_pronoun (draft, i) ||
                        (draft->language != CLARA_DRAFT_EN && !clara_draft_is_shouted (draft, i) &&
                         clara_draft_is_one_of (draft, i, " she herself himself "))))
        stop = i + 1;
      if (stop != 0)
        clara_draft_mark_terms (draft, CLARA_REDACTION_PRONOUN, i, stop);
    }
}

static gboolean
is_title (const ClaraDraft *draft, guint term)
{
  gboolean named = clara_draft_joined (draft, term, ".") &&
                   (draft->taken[term + 1] == CLARA_REDACTION_NAME + 1 ||
                    clara_draft_is_capital (draft, term + 1));

  if (clara_draft_is_shouted (draft, term) || !named)
    return FALSE;
  if (clara_draft_is_one_of (draft, term, TITLES))
    return clara_draft_is_capital (draft, term) ||
           draft->taken[term + 1] == CLARA_REDACTION_NAME + 1;
  if (draft->taken[term + 1] != CLARA_REDACTION_NAME + 1)
    return FALSE;
  if (draft->language == CLARA_DRAFT_PL)
    return clara_draft_is_one_of (draft, term, " pan pani pana pania panu panem panna ");
  if (draft->language == CLARA_DRAFT_ES)
    return clara_draft_is_one_of (draft, term, " don dona d sr sr. ");

  return draft->language == CLARA_DRAFT_FR && clara_draft_is (draft, term, "m");
}

/* Whether one of the words before says that somebody speaks of themselves. */
static gboolean
of_oneself (const ClaraDraft *draft, guint term)
{
  const ClaraDraftLine *line = &draft->lines[draft->line_of[term]];

  if (line->labelled || (line->head && line->stop - line->first <= 8))
    return TRUE;
  if (line->head && !clara_draft_joined (draft, term, "") && term > line->first &&
      !clara_draft_joined (draft, term - 1, ""))
    return TRUE;
  for (guint back = 1; back <= 8 && back <= term && term - back >= line->first; back++)
    {
      if (!clara_draft_joined (draft, term - back, ",-"))
        return FALSE;
      if (clara_draft_is_one_of (draft, term - back,
                                 " i am i'm as bin als suis soy jestem jako myself "))
        return TRUE;
    }

  return FALSE;
}

/* `mother of two`, `Vater von drei Kindern`: where it ends, or 0. */
static guint
parent_end (const ClaraDraft *draft, guint term)
{
  guint stop = term + 1;
  gboolean counted = FALSE;

  if (!clara_draft_is_one_of (draft, term, PARENTS))
    return 0;
  for (; stop < draft->n_terms && stop < term + 6 && clara_draft_joined (draft, stop - 1, "");
       stop++)
    {
      gboolean word = clara_draft_is_one_of (
          draft, stop,
          " one two three four five six zwei drei vier funf eines zweier deux trois quatre cinq "
          "dos tres cuatro dwojki"
          " trojki dwoje dwoch trojga trzech children child kids kinder kindern kindes enfants "
          "enfant hijos hijas hijo dzieci"
          " sons daughters 1 2 3 4 5 6 twins ");

      counted |= word;
      if (!word &&
          !clara_draft_is_one_of (draft, stop,
                                  " of to von de d a young small wonderful kleinen grown little "))
        break;
    }

  return counted ? stop : 0;
}

/* Words of the lexicon that people say of themselves and that mean something else in a sentence. */
static gboolean
is_weak (const ClaraDraft *draft, guint term)
{
  return clara_draft_is_one_of (
      draft, term,
      " single ledig panna kawaler wolny wolna libre partner christian orthodox separated"
      " soltera soltero pan union engaged reformed ");
}

#define NUMBERS                                                                                    \
  " one two three four five six no a 1 2 3 4 5 6 ein eine zwei drei vier funf keine kein un une "  \
  "deux trois quatre cinq sans"                                                                    \
  " dos tres cuatro cinco sin jedno dwoje dwojka troje trojka czworo bez "
#define CHILDREN                                                                                   \
  " child children kid kids kind kinder kindern enfant enfants hijo hija hijos hijas dziecko "     \
  "dzieci dziecka sons daughters "

/* `three children`: where it ends, @term where it does not stand there. */
static guint
children_end (const ClaraDraft *draft, guint term)
{
  if (clara_draft_is_one_of (draft, term, NUMBERS) && clara_draft_joined (draft, term, "") &&
      clara_draft_is_one_of (draft, term + 1, CHILDREN))
    return term + 2;

  return term;
}

/* `married, three children`, `verheiratet mit zwei Kindern`: whether there are children is not to be seen. */
static guint
skip_children (const ClaraDraft *draft, guint stop)
{
  guint first = stop;

  if (stop >= draft->n_terms || !clara_draft_joined (draft, stop - 1, ",;(/"))
    return stop;
  if (clara_draft_is_one_of (draft, first, " with and mit und avec et con y z i "))
    first++;

  return children_end (draft, first) > first ? children_end (draft, first) : stop;
}

static void
read_protected (ClaraDraft *draft, guint term)
{
  const char *value = draft->protected[term];
  ClaraRedactionKind kind;

  if (g_str_equal (value, "religion"))
    kind = CLARA_REDACTION_RELIGION;
  else if (g_str_equal (value, "marital-status"))
    kind = CLARA_REDACTION_MARITAL_STATUS;
  else
    return;

  if (kind == CLARA_REDACTION_RELIGION && clara_find_organisation (draft, term))
    return;
  if (is_weak (draft, term) && !of_oneself (draft, term))
    return;
  clara_draft_mark_terms (draft, kind, term,
                          kind == CLARA_REDACTION_MARITAL_STATUS ? skip_children (draft, term + 1)
                                                                 : term + 1);
}

/* A language, a cuisine and a market are no nationality: only what is said of a person is. */
static gboolean
is_nationality (const ClaraDraft *draft, guint term)
{
  const ClaraDraftLine *line = &draft->lines[draft->line_of[term]];
  gboolean alone = (term == line->first || clara_draft_parted (draft, term - 1) ||
                    !clara_draft_joined (draft, term - 1, "-")) &&
                   (clara_draft_parted (draft, term) || !clara_draft_joined (draft, term, "-"));

  if (line->section == CLARA_SECTION_LANGUAGES || line->section == CLARA_SECTION_SKILLS)
    return FALSE;
  if (clara_draft_is_one_of (
          draft, term + 1,
          " citizen citizens national nationals citizenship nationality passport staatsburger"
          " staatsburgerin staatsangehorige staatsangehoriger staatsangehorigkeit pass origin"
          " descent born native woman man ") &&
      clara_draft_joined (draft, term, "-"))
    return TRUE;
  if (term > 0 && clara_draft_joined (draft, term - 1, ":") &&
      clara_draft_is_one_of (
          draft, term - 1,
          " nationality nationalite nationalitat nacionalidad narodowosc obywatelstwo"
          " obywatelem obywatelka staatsangehorigkeit citizen am bin suis soy jestem "))
    return TRUE;

  return (line->head || line->labelled) && alone && line->stop - line->first <= 12;
}

static void
read_gender (ClaraDraft *draft, guint term)
{
  guint parent = parent_end (draft, term);

  if (parent != 0)
    clara_draft_mark_terms (draft, CLARA_REDACTION_MARITAL_STATUS, term, parent);
  else if (is_title (draft, term))
    {
      guint end = clara_draft_term (draft, term)->end;
      gboolean named = draft->taken[term + 1] == CLARA_REDACTION_NAME + 1;

      /* In front of a name it is hidden as part of it, full stop and all: nobody sees whether there was one. */
      clara_draft_mark (draft, named ? CLARA_REDACTION_NAME : CLARA_REDACTION_GENDER,
                        clara_draft_term (draft, term)->start,
                        draft->text[end] == '.' ? end + 1 : end);
    }
  else if (clara_draft_is_one_of (draft, term, GENDERED) && of_oneself (draft, term))
    clara_draft_mark_terms (draft, CLARA_REDACTION_GENDER, term, term + 1);
}

/* The brackets around a caption are part of it. */
static void
mark_caption (ClaraDraft *draft, const ClaraDraftLine *line)
{
  guint start = clara_draft_term (draft, line->first)->start;
  guint end = clara_draft_term (draft, line->stop - 1)->end;

  if (start > 0 && strchr ("[(<", draft->text[start - 1]) != NULL &&
      strchr ("])>", draft->text[end]) != NULL && draft->text[end] != '\0')
    {
      start--;
      end++;
    }
  clara_draft_mark (draft, CLARA_REDACTION_PHOTO, start, end);
}

/**
 * clara_find_photos:
 * @draft: a draft
 *
 * Marks captions on lines of their own: `Photo`, `Foto: anna.jpg`. Whoever is shown, the line is hidden as a whole.
 */
void
clara_find_photos (ClaraDraft *draft)
{
  for (guint i = 0; i < draft->n_lines; i++)
    {
      const ClaraDraftLine *line = &draft->lines[i];

      if (line->stop == line->first || line->stop - line->first > 8 ||
          line->section == CLARA_SECTION_SKILLS || line->section == CLARA_SECTION_INTERESTS ||
          line->section == CLARA_SECTION_EXPERIENCE)
        continue;
      if (clara_draft_is_one_of (
              draft, line->first,
              " photo foto photograph fotografie bewerbungsfoto lichtbild passbild passfoto"
              " portrait bild image zdjecie fotografia photographie picture headshot ") &&
          !clara_draft_has_kind (draft, line->first + 1,
                                 CLARA_LEXICON_MASK (CLARA_LEXICON_SKILL)) &&
          !clara_draft_is_one_of (draft, line->first + 1,
                                  " editing editor retouching bearbeitung editor montage "))
        mark_caption (draft, line);
    }
}

/**
 * clara_find_protected:
 * @draft: a draft in which names and labelled values are marked
 *
 * Marks titles and words that tell a gender, marital status, children, religion and nationality.
 */
void
clara_find_protected (ClaraDraft *draft)
{
  for (guint i = 0; i < draft->n_terms; i++)
    {
      if (!clara_draft_is_free (draft, i))
        continue;
      read_gender (draft, i);
      if (draft->protected[i] != NULL && clara_draft_is_free (draft, i))
        read_protected (draft, i);
      if (clara_draft_is_free (draft, i) &&
          (draft->lines[draft->line_of[i]].head || draft->lines[draft->line_of[i]].labelled))
        clara_draft_mark_terms (draft, CLARA_REDACTION_MARITAL_STATUS, i, children_end (draft, i));
      if (clara_draft_has_kind (draft, i, CLARA_LEXICON_MASK (CLARA_LEXICON_NATIONALITY)) &&
          clara_draft_is_free (draft, i) && is_nationality (draft, i))
        clara_draft_mark_terms (draft, CLARA_REDACTION_NATIONALITY, i, i + 1);
    }
}

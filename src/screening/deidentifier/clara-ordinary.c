/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-ordinary.h"

/* What the lexicon knows as a word of the trades, and not of a person. */
#define TRADE_KINDS                                                                                \
  (CLARA_LEXICON_MASK (CLARA_LEXICON_SKILL) | CLARA_LEXICON_MASK (CLARA_LEXICON_SOFT_SKILL) |      \
   CLARA_LEXICON_MASK (CLARA_LEXICON_CERTIFICATION) | CLARA_LEXICON_MASK (CLARA_LEXICON_DEGREE) |  \
   CLARA_LEXICON_MASK (CLARA_LEXICON_FIELD) | CLARA_LEXICON_MASK (CLARA_LEXICON_LANGUAGE) |        \
   CLARA_LEXICON_MASK (CLARA_LEXICON_LANGUAGE_LEVEL) |                                             \
   CLARA_LEXICON_MASK (CLARA_LEXICON_HEADING) | CLARA_LEXICON_MASK (CLARA_LEXICON_MONTH) |         \
   CLARA_LEXICON_MASK (CLARA_LEXICON_SEASON) | CLARA_LEXICON_MASK (CLARA_LEXICON_PRESENT) |        \
   CLARA_LEXICON_MASK (CLARA_LEXICON_TITLE))

/* Words of heads, titles and headings that stand where names stand, beside those the lexicon has. */
#define NEVER_1                                                                                    \
  " curriculum vitae lebenslauf resume cv profile profil perfil summary contact kontakt contacto " \
  "contactos about page seite"                                                                     \
  " senior junior lead head chief assistant associate principal staff deputy vice director "       \
  "manager engineer developer nurse"                                                               \
  " accountant analyst consultant specialist coordinator officer administrator technician "        \
  "designer architect teacher"                                                                     \
  " supervisor operator clerk driver planner scientist researcher executive representative "       \
  "advisor intern trainee student"                                                                 \
  " software data project product business sales marketing finance human resources operations "    \
  "support service services team"                                                                  \
  " application bewerbung candidature solicitud podanie cover letter anschreiben motivation "      \
  "motivationsschreiben personal"                                                                  \
  " details information infos angaben daten donnees datos dane informations personnelles "         \
  "personales osobowe the and for with of to in on at by from as or"
#define NEVER_2                                                                                    \
  " ingenieur entwickler entwicklerin leiter leiterin fachkraft krankenschwester buchhalter "      \
  "buchhalterin kaufmann kauffrau"                                                                 \
  " infirmier infirmiere comptable developpeur developpeuse ingenieure responsable chef charge "   \
  "chargee technicien gestionnaire"                                                                \
  " ingeniero ingeniera enfermera enfermero contable desarrollador desarrolladora jefe jefa "      \
  "tecnico tecnica responsable"                                                                    \
  " inzynier programista pielegniarka pielegniarz ksiegowa ksiegowy kierownik specjalista "        \
  "koordynator asystent asystentka"                                                                \
  " dear sehr geehrte geehrter damen herren madame monsieur estimado estimada estimados szanowni " \
  "szanowna panstwo hiring"                                                                        \
  " manager recruiter subject betreff re objet asunto dotyczy date datum fecha data phone email "  \
  "mail tel telefon address"                                                                       \
  " adresse anschrift direccion adres mobile web website linkedin github nationality geboren "     \
  "born age married single"                                                                        \
  " experience education skills languages references hobbies interests erfahrung ausbildung "      \
  "kenntnisse sprachen photo foto"                                                                 \
  " zyciorys curriculo i we you my our your this that is are was were have has had be been not "   \
  "all who which work "                                                                            \
  "years year since present"                                                                       \
  " ich und der die das mit im bei je et le les des pour avec y los las con para jest oraz dla "   \
  "na confidential draft version"                                                                  \
  " available references professional objective career clinical registered certified qualified "   \
  "experienced dedicated "

/**
 * clara_is_trade_word:
 * @draft: a draft
 * @term: an index
 *
 * Returns: whether the lexicon knows the term as a word of the trades
 */
gboolean
clara_is_trade_word (const ClaraDraft *draft, guint term)
{
  return clara_draft_has_kind (draft, term, TRADE_KINDS);
}

/**
 * clara_is_ordinary:
 * @draft: a draft
 * @term: an index
 *
 * Returns: whether the term, which may be a name, is also a word: `Baker`, `May`, `Grün`
 */
gboolean
clara_is_ordinary (const ClaraDraft *draft, guint term)
{
  return clara_is_trade_word (draft, term) ||
         (term < draft->n_terms && draft->protected[term] != NULL) ||
         clara_is_never_a_name (draft, term);
}

/**
 * clara_is_never_a_name:
 * @draft: a draft
 * @term: an index
 *
 * Returns: whether the term stands where names stand and is none
 */
gboolean
clara_is_never_a_name (const ClaraDraft *draft, guint term)
{
  return clara_draft_is_one_of (draft, term, NEVER_1 NEVER_2);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-claim-people.h"

#include <string.h>

/* "Solicitors", "Techniker", "informatycy": without an article, a word that ends as those for people do in the plural. */
static gboolean
is_people (const ClaraClaimClause *clause, guint at)
{
  static const char *const endings[] = { "ers",    "ors",   "ists",  "ians",   "ants",
                                         "eers",   "innen", "isten", "krafte", "leute",
                                         "matycy", "nicy",  "arze",  "isci",   "torzy" };
  static const char *const things[] = {
    /* Those who are served tell what the person did. */
    "customers", "callers",   "readers",     "users",     "visitors",   "passengers", "members",
    "diners",    "learners",  "players",     "listeners", "followers",  "investors",  "viewers",
    "strangers", "computers", "servers",     "orders",    "papers",     "letters",    "ledgers",
    "routers",   "filters",   "sensors",     "motors",    "doors",      "floors",     "errors",
    "boilers",   "trailers",  "containers",  "offers",    "covers",     "tenders",    "numbers",
    "folders",   "counters",  "printers",    "transfers", "figures",    "posters",    "flyers",
    "colors",    "mirrors",   "monitors",    "elevators", "generators", "reactors",   "tractors",
    "grants",    "plants",    "restaurants", "lists",     "vouchers",   "registers",  "stickers",
    "dinners",   "quarters",  "matters",     "meters",    "scanners",   "newsletters"
  };
  static const char *const units[] = { "qa",          "it",         "legal",       "facilities",
                                       "sales",       "operations", "management",  "reception",
                                       "maintenance", "accounting", "headquarters" };
  ClaraClaimClause one = *clause;
  const char *folded = clara_terms_get (clause->terms, at)->folded;

  one.first = at;
  one.last = at + 1;
  if (clara_claim_clause_has_word (&one, units, G_N_ELEMENTS (units)))
    return TRUE;
  if (clara_claim_clause_has_word (&one, things, G_N_ELEMENTS (things)))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (folded, endings[i]))
      return TRUE;

  return FALSE;
}

/* "Wrote the", "schrieben", "used HubSpot": a verb that is no participle, for behind "boilers serviced" nothing follows that
 * was serviced. */
static gboolean
is_plainly_active (const ClaraClaimClause *clause, guint at)
{
  const char *text = clara_terms_get_text (clause->terms);

  if (!clara_claim_clause_is (clause, at, CLARA_ROLE_FINITE))
    return FALSE;
  if (!g_str_has_suffix (clara_terms_get (clause->terms, at)->folded, "ed"))
    return TRUE;

  return at + 1 < clause->last && (clara_claim_clause_is (clause, at + 1, CLARA_ROLE_ARTICLE) ||
                                   clara_claim_clause_is_word (clause, at + 1, "us") ||
                                   g_unichar_isupper (g_utf8_get_char (
                                       text + clara_terms_get (clause->terms, at + 1)->start)));
}

/* "In another team", "from Kraków": where the people sit who act. */
static guint
skip_place (const ClaraClaimClause *clause, guint at)
{
  static const char *const places[] = { "in", "from", "at", "w", "z", "ze", "aus" };
  ClaraClaimClause one = *clause;

  one.first = at;
  one.last = MIN (at + 1, clause->last);
  if (at >= clause->last || !clara_claim_clause_has_word (&one, places, G_N_ELEMENTS (places)))
    return at;
  for (guint i = at + 2; i < at + 5 && i < clause->last; i++)
    if (clara_claim_clause_is (clause, i, CLARA_ROLE_FINITE))
      return i;

  return at;
}

/**
 * clara_claim_people_act:
 * @clause: a clause
 * @start: its first term that is no opener
 *
 * "Solicitors advised the firm", "technical writers kept it", "QA wrote the tests": people without an article, at once
 * before what they did. Any thread.
 *
 * Returns: whether the clause begins so, and the person has no part in it
 */
gboolean
clara_claim_people_act (const ClaraClaimClause *clause, guint start)
{
  for (guint i = start; i < start + 2 && i + 1 < clause->last; i++)
    {
      if (clara_claim_clause_is (clause, i,
                                 CLARA_ROLE_SELF | CLARA_ROLE_FINITE | CLARA_ROLE_OURS |
                                     CLARA_ROLE_OF | CLARA_ROLE_BY) ||
          (i > start && clara_claim_clause_has_sign (clause->terms, i, ",")))
        return FALSE;
      if (is_people (clause, i) && is_plainly_active (clause, skip_place (clause, i + 1)))
        return !clara_claim_clause_has (clause, i + 2, clause->last,
                                        CLARA_ROLE_SELF | CLARA_ROLE_ME);
    }

  return FALSE;
}

/**
 * clara_claim_people_is_polish:
 * @clause: a clause
 * @at: a term, perhaps behind its end
 *
 * "Spedytor", "cukiernik", "prawniczka". Any thread.
 *
 * Returns: whether a word of Polish ends as those for people do
 */
gboolean
clara_claim_people_is_polish (const ClaraClaimClause *clause, guint at)
{
  static const char *const endings[] = { "tor",  "torka", "nik", "niczka", "ista", "istka", "arz",
                                         "arka", "ier",   "ent", "entka",  "nicy", "rki" };

  for (gsize i = 0; at < clause->last && i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (clara_terms_get (clause->terms, at)->folded, endings[i]))
      return TRUE;

  return FALSE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-profile-private.h"

#include "clara-profile-words.h"
#include "clara-tokens.h"

#include <string.h>

#define KINDS                                                                                      \
  (CLARA_LEXICON_MASK (CLARA_LEXICON_SKILL) | CLARA_LEXICON_MASK (CLARA_LEXICON_SOFT_SKILL) |      \
   CLARA_LEXICON_MASK (CLARA_LEXICON_CERTIFICATION))

/* A certificate that the lexicon does not know is kept as written, when it is short enough to be one. */
#define MAX_UNKNOWN_BYTES 80

/* One skill on its way. */
typedef struct
{
  ClaraSkill skill; /* its name is that of the lexicon until it is reported */
  gboolean certification;
  GArray *employments; /* (owned): guint, each once, in order */
} Found;

typedef struct
{
  ClaraProfileReading *reading;
  GArray *found;      /* (owned): Found */
  GHashTable *places; /* (owned): entry of the lexicon → place in @found, counted from 1 */
} Reader;

static void
found_clear (gpointer data)
{
  g_array_unref (((Found *) data)->employments);
}

/* Sections that do not say what the person can do. */
static gboolean
is_silent (ClaraSection section)
{
  switch (section)
    {
    case CLARA_SECTION_INTERESTS:
    case CLARA_SECTION_REFERENCES:
    case CLARA_SECTION_CONTACT:
    case CLARA_SECTION_COMPANY:
    case CLARA_SECTION_BENEFITS:
    case CLARA_SECTION_EQUAL_OPPORTUNITY:
    case CLARA_SECTION_HOW_TO_APPLY:
    case CLARA_SECTION_SALARY:
    case CLARA_SECTION_LOCATION:
      return TRUE;
    default:
      return FALSE;
    }
}

/* The employment in whose heading or body a byte stands, looking on from @from; their number where it is none. */
static guint
employment_at (ClaraProfile *profile, guint byte, guint from)
{
  guint n = clara_profile_get_n_experience (profile);

  while (from < n && MAX (clara_profile_get_experience (profile, from)->head_end,
                          clara_profile_get_experience (profile, from)->body_end) <= byte)
    from++;

  return from;
}

static void
take_hit (Reader *self, const ClaraLexiconHit *hit, gboolean described, guint employment)
{
  ClaraProfile *profile = self->reading->profile;
  guint place = GPOINTER_TO_UINT (g_hash_table_lookup (self->places, hit->entry));
  Found *found;

  if (place == 0)
    {
      Found fresh = {
        .skill = { .name = (char *) hit->entry->name, .start = hit->start, .end = hit->end },
        .certification = hit->entry->kind == CLARA_LEXICON_CERTIFICATION
      };

      if (self->found->len >= CLARA_PROFILE_MAX_SKILLS)
        return;
      fresh.employments = g_array_new (FALSE, FALSE, sizeof (guint));
      g_array_append_val (self->found, fresh);
      place = self->found->len;
      g_hash_table_insert (self->places, (gpointer) hit->entry, GUINT_TO_POINTER (place));
    }

  found = &g_array_index (self->found, Found, place - 1);
  found->skill.described = found->skill.described || described;
  if (employment < clara_profile_get_n_experience (profile) &&
      clara_profile_get_experience (profile, employment)->head_start <= hit->start &&
      (found->employments->len == 0 ||
       g_array_index (found->employments, guint, found->employments->len - 1) != employment))
    g_array_append_val (found->employments, employment);
}

/* What is told of a job names certificates of others too: "contact of the auditors". There a certificate counts where a
 * word says that it was earned; in the heading of the job, and elsewhere, it stands for itself. */
static gboolean
is_earned (ClaraProfileReading *self,
           const ClaraLexiconHit *hit,
           const ClaraProfileLine *line,
           guint employment)
{
  static const char *const words[] = {
    "certified", "certification", "certificate",  "certificates",   "licensed",
    "licence",   "license",       "passed",       "earned",         "obtained",
    "qualified", "accredited",    "zertifiziert", "zertifizierung", "zertifikat",
    "lizenz",    "abgelegt",      "bestanden",    "erworben",       "certifie",
    "certifiee", "certificat",    "obtenu",       "certificado",    "certificada",
    "obtenido",  "certificacion", "certyfikat",   "certyfikacja",   "uzyskanie",
    "zdobycie",
  };
  g_autoptr (ClaraTokens) tokens = NULL;

  if (employment >= clara_profile_get_n_experience (self->profile) ||
      clara_profile_get_experience (self->profile, employment)->head_start > hit->start ||
      clara_profile_get_experience (self->profile, employment)->head_end > hit->start)
    return TRUE;
  /* A line of such a length is no sentence. */
  if (line->end - line->start > 1000)
    return FALSE;

  tokens = clara_tokens_new (self->text, line->start, line->end);
  for (guint i = 0; i < clara_tokens_get_n (tokens); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (words); j++)
      if (clara_token_is_word (clara_tokens_get (tokens, i), words[j]))
        return TRUE;

  return FALSE;
}

/* Where what is said of a certificate ends: at a comma, or after a few words. */
static guint
end_of_piece (const char *text, guint from, guint end)
{
  guint at = from;

  while (at < end && at < from + MAX_UNKNOWN_BYTES && text[at] != ',' && text[at] != ';')
    at = (guint) (g_utf8_next_char (text + at) - text);

  return MIN (at, end);
}

static void
read_hits (Reader *self)
{
  ClaraProfileReading *reading = self->reading;
  ClaraTerms *terms = clara_outline_get_terms (reading->outline);
  g_autoptr (GArray)
      hits = clara_lexicon_find (reading->lexicon, terms, 0, clara_terms_get_n (terms), KINDS);
  guint line = 0;
  guint employment = 0;

  for (guint i = 0; i < hits->len; i++)
    {
      const ClaraLexiconHit *hit = &g_array_index (hits, ClaraLexiconHit, i);
      const ClaraProfileLine *source;
      gboolean described, left;

      while (line + 1 < reading->lines->len &&
             clara_profile_line (reading, line)->end <= hit->start)
        line++;
      employment = employment_at (reading->profile, hit->start, employment);
      if (line >= reading->lines->len)
        break;
      source = clara_profile_line (reading, line);
      if (source->heading || is_silent (source->section) ||
          hit->start < clara_outline_get_line (reading->outline, line)->start)
        continue;
      if (clara_profile_claim_at (reading, hit->start, hit->end, &described) !=
          CLARA_CLAIM_ASSERTED)
        continue;
      /* A certificate that is only prepared for is none. */
      if (hit->entry->kind == CLARA_LEXICON_CERTIFICATION &&
          (clara_profile_is_unfinished (reading->text, hit->start,
                                        end_of_piece (reading->text, hit->end, source->end),
                                        &left) ||
           !is_earned (reading, hit, source, employment)))
        continue;
      take_hit (self, hit, described, employment);
    }
}

/* How long the employments lasted in which a skill stands, each month once. */
static guint
count_months (ClaraProfileReading *self, const GArray *employments)
{
  g_autoptr (GByteArray) months = g_byte_array_new ();
  int origin = 12 * 1900;
  guint n = 0;

  g_byte_array_set_size (months, 12 * 200);
  memset (months->data, 0, months->len);
  for (guint i = 0; i < employments->len; i++)
    {
      const ClaraExperience *experience = clara_profile_get_experience (
          self->profile, g_array_index (employments, guint, i));
      int first, last;

      if (!clara_date_months_of (experience->from, experience->to, experience->current, self->today,
                                 &first, &last))
        continue;
      for (int month = MAX (first - origin, 0); month <= last - origin && month < (int) months->len;
           month++)
        {
          n += months->data[month] == 0;
          months->data[month] = 1;
        }
    }

  return n;
}

static void
report (Reader *self)
{
  for (guint i = 0; i < self->found->len; i++)
    {
      Found *found = &g_array_index (self->found, Found, i);
      ClaraSkill skill = found->skill;

      skill.name = g_strdup (skill.name);
      skill.months = count_months (self->reading, found->employments);
      if (found->certification)
        clara_profile_take_certification (self->reading->profile, &skill);
      else
        clara_profile_take_skill (self->reading->profile, &skill);
    }
}

static gboolean
is_known (ClaraProfile *profile, const char *name)
{
  for (guint i = 0; i < clara_profile_get_n_certifications (profile); i++)
    if (strcmp (clara_profile_get_certification (profile, i)->name, name) == 0)
      return TRUE;

  return FALSE;
}

/* Certificates of their section that the lexicon does not know. Behind a name and a date comes who gave it; where each
 * piece has a date, or none has, each is a certificate. */
static void
read_unknown (ClaraProfileReading *self, guint index)
{
  const ClaraProfileLine *line = clara_profile_line (self, index);
  g_autoptr (GArray) hits = clara_profile_find (self, line->start, line->end,
                                                CLARA_LEXICON_MASK (CLARA_LEXICON_CERTIFICATION));
  g_autoptr (GArray) pieces = g_array_new (FALSE, FALSE, sizeof (ClaraPiece));
  guint months = 0;
  gboolean left;

  if (hits->len > 0 || line->end - line->start > 4 * MAX_UNKNOWN_BYTES ||
      clara_profile_is_unfinished (self->text, line->start, line->end, &left))
    return;

  clara_profile_pieces_add (self, index, pieces, &months);
  clara_profile_head_split_commas (self, pieces);
  for (guint i = 0; i < pieces->len &&
                    clara_profile_get_n_certifications (self->profile) < CLARA_PROFILE_MAX_SKILLS;
       i++)
    {
      const ClaraPiece *piece = &g_array_index (pieces, ClaraPiece, i);
      ClaraSkill skill = { .start = piece->start, .end = piece->end };
      ClaraPiece cut;
      const char *open;

      if (i > 0 && line->n_dates == 1)
        break;
      if (piece->end - piece->start < 3 || piece->end - piece->start > MAX_UNKNOWN_BYTES ||
          clara_profile_claim_at (self, piece->start, piece->end, NULL) != CLARA_CLAIM_ASSERTED)
        continue;
      /* "ACLS Provider (exp. 2027)": the date took its bracket along. */
      cut = *piece;
      open = memchr (self->text + cut.start, '(', cut.end - cut.start);
      if (open != NULL && memchr (open, ')', (gsize) (self->text + cut.end - open)) == NULL)
        cut.end = (guint) (open - self->text);
      skill.end = cut.end;
      skill.name = clara_profile_piece_dup (self->text, &cut);
      if (skill.name != NULL && !is_known (self->profile, skill.name))
        clara_profile_take_certification (self->profile, &skill);
      g_free (skill.name);
    }
}

/**
 * clara_profile_read_skills:
 * @self: what is being read; its employments are read already
 *
 * Reads the skills and certifications of the lexicon that the person claims, with where they first stand, whether a
 * sentence tells of them, and how long the employments lasted in whose heading or body they stand.
 */
void
clara_profile_read_skills (ClaraProfileReading *self)
{
  Reader reader = { .reading = self };

  reader.found = g_array_new (FALSE, FALSE, sizeof (Found));
  g_array_set_clear_func (reader.found, found_clear);
  reader.places = g_hash_table_new (NULL, NULL);

  read_hits (&reader);
  report (&reader);
  for (guint i = 0; i < self->lines->len; i++)
    if (clara_profile_line (self, i)->section == CLARA_SECTION_CERTIFICATIONS &&
        !clara_profile_line (self, i)->heading)
      read_unknown (self, i);

  g_hash_table_unref (reader.places);
  g_array_unref (reader.found);
}

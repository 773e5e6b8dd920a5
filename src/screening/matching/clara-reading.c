/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-reading.h"

#include "clara-claim.h"
#include "clara-passages.h"
#include "clara-profile-reader.h"
#include "clara-questions.h"

struct _ClaraReading
{
  gatomicrefcount ref_count;
  ClaraLexicon *lexicon; /* (owned) */
  ClaraYearMonth today;
  GArray *materials;  /* (owned): ClaraReadMaterial */
  GArray *passages;   /* (owned): ClaraPassage */
  GHashTable *trades; /* (owned): occupation (const char *, not owned) → how much of it is shown */
  float *vectors;     /* (owned) (nullable): a unit vector a passage */
  guint dimension;
};

/* A text of fewer words that carry meaning is too thin to say "missing" by: a note, a scan that failed. */
#define THIN_WORDS 25u

/* So many skills of a trade, told of in sentences, make it the person's trade; a job title alone does. */
#define TRADE_SKILLS 3u

static void
material_clear (gpointer data)
{
  ClaraReadMaterial *material = data;

  g_clear_pointer (&material->outline, clara_outline_unref);
  g_clear_pointer (&material->words, clara_words_free);
  g_clear_pointer (&material->hits, g_array_unref);
  g_clear_object (&material->profile);
  g_free (material->language);
}

static void
passage_clear (gpointer data)
{
  g_clear_pointer (&((ClaraPassage *) data)->claims, g_array_unref);
}

/**
 * clara_reading_new:
 * @lexicon: the words of the trades
 * @today: the month that "present" means
 *
 * Returns: (transfer full): the reading of a candidate who has handed in nothing
 */
ClaraReading *
clara_reading_new (ClaraLexicon *lexicon, ClaraYearMonth today)
{
  ClaraReading *self = g_new0 (ClaraReading, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->lexicon = g_object_ref (lexicon);
  self->today = today;
  self->materials = g_array_new (FALSE, FALSE, sizeof (ClaraReadMaterial));
  g_array_set_clear_func (self->materials, material_clear);
  self->passages = g_array_new (FALSE, FALSE, sizeof (ClaraPassage));
  g_array_set_clear_func (self->passages, passage_clear);
  self->trades = g_hash_table_new (g_str_hash, g_str_equal);

  return self;
}

static void
show_trade (ClaraReading *self, const ClaraLexiconEntry *entry, guint amount)
{
  const char *value = entry->value;

  if (entry->kind == CLARA_LEXICON_TITLE && value != NULL)
    g_hash_table_insert (self->trades, (gpointer) value, GUINT_TO_POINTER (TRADE_SKILLS));
  for (guint i = 0; entry->occupations != NULL && entry->occupations[i] != NULL; i++)
    {
      guint before = GPOINTER_TO_UINT (g_hash_table_lookup (self->trades, entry->occupations[i]));

      g_hash_table_insert (self->trades, (gpointer) entry->occupations[i],
                           GUINT_TO_POINTER (before + amount));
    }
}

/* A trade is shown by titles held and by what sentences tell, each skill once; lists and the job's own words show none. */
static void
read_trades (ClaraReading *self, const ClaraReadMaterial *material)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < material->n_passages; i++)
    {
      const ClaraPassage *passage = clara_reading_get_passage (self, material->first_passage + i);

      if (passage->list || passage->echo != CLARA_ECHO_NONE)
        continue;
      for (guint j = 0; j < passage->n_hits; j++)
        {
          const ClaraLexiconHit *hit = &g_array_index (material->hits, ClaraLexiconHit,
                                                       passage->first_hit + j);

          if ((hit->entry->kind != CLARA_LEXICON_SKILL &&
               hit->entry->kind != CLARA_LEXICON_TITLE) ||
              (hit->entry->kind == CLARA_LEXICON_TITLE &&
               passage->section != CLARA_SECTION_EXPERIENCE &&
               passage->section != CLARA_SECTION_NONE) ||
              !clara_reading_is_asserted (passage, hit->start, hit->end, NULL) ||
              !g_hash_table_add (seen, (gpointer) hit->entry))
            continue;
          show_trade (self, hit->entry, 1);
        }
    }
}

/* A profile knows no denials: of what is answered by a no it must not hear. */
static ClaraProfile *
read_profile (ClaraReading *self, const ClaraReadMaterial *material, const GArray *questions)
{
  g_autoptr (ClaraOutline) affirmed = NULL;
  g_autofree char *text = NULL;

  if (questions == NULL)
    return clara_profile_read (self->lexicon, material->outline, self->today);
  text = clara_questions_mask (clara_outline_get_text (material->outline), questions, TRUE);
  affirmed = clara_outline_new (text, self->lexicon);

  return clara_profile_read (self->lexicon, affirmed, self->today);
}

/**
 * clara_reading_add:
 * @self: a reading that is being built
 * @kind: what @text is
 * @text: de-identified text, valid UTF-8
 * @language: (nullable): ISO 639-1 of it
 * @job: (nullable): what a copy of the job text is known by
 *
 * Reads one of the candidate's materials.
 */
void
clara_reading_add (ClaraReading *self,
                   ClaraMaterialKind kind,
                   const char *text,
                   const char *language,
                   ClaraEcho *job)
{
  ClaraReadMaterial material = { .kind = kind, .first_passage = self->passages->len };
  g_autoptr (GArray) questions = NULL;
  g_autofree char *own = NULL; /* what of the text is the candidate's */
  ClaraTerms *terms;

  if (kind == CLARA_MATERIAL_ANSWERS)
    {
      questions = clara_questions_read (text);
      own = clara_questions_mask (text, questions, FALSE);
    }
  material.outline = clara_outline_new (own != NULL ? own : text, self->lexicon);
  terms = clara_outline_get_terms (material.outline);
  material.language = g_strdup (language);
  material.words = clara_words_new (terms, language);
  material.hits = clara_lexicon_find_in (self->lexicon, terms, language, 0, G_MAXUINT,
                                         CLARA_LEXICON_MASK (CLARA_LEXICON_SKILL) |
                                             CLARA_LEXICON_MASK (CLARA_LEXICON_SOFT_SKILL) |
                                             CLARA_LEXICON_MASK (CLARA_LEXICON_CERTIFICATION) |
                                             CLARA_LEXICON_MASK (CLARA_LEXICON_TITLE));
  material.profile = read_profile (self, &material, questions);
  clara_passages_add (self->passages, &material, self->materials->len, self->today.year, questions,
                      job);
  material.n_passages = self->passages->len - material.first_passage;
  g_array_append_val (self->materials, material);
  read_trades (self, &material);
}

/**
 * clara_reading_ref:
 * @self: a reading
 *
 * Returns: (transfer full): @self
 */
ClaraReading *
clara_reading_ref (ClaraReading *self)
{
  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * clara_reading_unref:
 * @self: (transfer full): a reading
 */
void
clara_reading_unref (ClaraReading *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_array_unref (self->passages);
  g_array_unref (self->materials);
  g_hash_table_unref (self->trades);
  g_free (self->vectors);
  g_object_unref (self->lexicon);
  g_free (self);
}

/**
 * clara_reading_get_lexicon:
 * @self: a reading
 *
 * Returns: (transfer none): the lexicon it was read with
 */
ClaraLexicon *
clara_reading_get_lexicon (ClaraReading *self)
{
  return self->lexicon;
}

/**
 * clara_reading_get_today:
 * @self: a reading
 *
 * Returns: the month that "present" means in it
 */
ClaraYearMonth
clara_reading_get_today (ClaraReading *self)
{
  return self->today;
}

/**
 * clara_reading_get_n_materials:
 * @self: a reading
 *
 * Returns: how many materials were read
 */
guint
clara_reading_get_n_materials (ClaraReading *self)
{
  return self->materials->len;
}

/**
 * clara_reading_get_material:
 * @self: a reading
 * @index: below clara_reading_get_n_materials()
 *
 * Returns: (transfer none): a material
 */
const ClaraReadMaterial *
clara_reading_get_material (ClaraReading *self, guint index)
{
  g_return_val_if_fail (index < self->materials->len, NULL);

  return &g_array_index (self->materials, ClaraReadMaterial, index);
}

/**
 * clara_reading_get_n_passages:
 * @self: a reading
 *
 * Returns: how many passages all materials have together
 */
guint
clara_reading_get_n_passages (ClaraReading *self)
{
  return self->passages->len;
}

/**
 * clara_reading_get_passage:
 * @self: a reading
 * @index: below clara_reading_get_n_passages()
 *
 * Returns: (transfer none): a passage
 */
const ClaraPassage *
clara_reading_get_passage (ClaraReading *self, guint index)
{
  g_return_val_if_fail (index < self->passages->len, NULL);

  return &g_array_index (self->passages, ClaraPassage, index);
}

/**
 * clara_reading_is_thin:
 * @self: a reading
 *
 * Returns: whether there is too little text to say of anything that it is missing
 */
gboolean
clara_reading_is_thin (ClaraReading *self)
{
  guint n_words = 0;

  for (guint i = 0; i < self->materials->len; i++)
    n_words += clara_words_get_n (clara_reading_get_material (self, i)->words);

  return n_words < THIN_WORDS;
}

/**
 * clara_reading_is_copied:
 * @self: a reading
 * @material: the index of a material
 * @byte: a place in it
 *
 * Returns: whether the passage there repeats the job text, so that nothing in it is the person's own
 */
gboolean
clara_reading_is_copied (ClaraReading *self, guint material, guint byte)
{
  const ClaraReadMaterial *at = clara_reading_get_material (self, material);
  guint low = at->first_passage, high = at->first_passage + at->n_passages;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (clara_reading_get_passage (self, middle)->end <= byte)
        low = middle + 1;
      else
        high = middle;
    }

  return low < at->first_passage + at->n_passages &&
         clara_reading_get_passage (self, low)->start <= byte &&
         clara_reading_get_passage (self, low)->echo == CLARA_ECHO_COPY;
}

/**
 * clara_reading_is_english:
 * @self: a reading
 * @passage: one of its passages
 *
 * Returns: whether it stands in an English text, or in one whose language cannot be told: the model knows no other
 */
gboolean
clara_reading_is_english (ClaraReading *self, const ClaraPassage *passage)
{
  const char *language = clara_reading_get_material (self, passage->material)->language;

  return language == NULL || g_str_equal (language, "en");
}

/**
 * clara_reading_is_asserted:
 * @passage: a passage
 * @start: the first byte of a word or phrase in it
 * @end: the byte behind it
 * @denied: (out) (optional): set to TRUE where the person says that they do not have it; left alone otherwise
 *
 * Returns: whether the person claims what stands there: FALSE where it is denied, only wished for, or somebody else's
 */
gboolean
clara_reading_is_asserted (const ClaraPassage *passage, guint start, guint end, gboolean *denied)
{
  for (guint i = 0; passage->claims != NULL && i < passage->claims->len; i++)
    {
      const ClaraClaim *claim = &g_array_index (passage->claims, ClaraClaim, i);

      if (claim->kind == CLARA_CLAIM_ASSERTED || start >= claim->end || end <= claim->start)
        continue;
      if (denied != NULL && claim->kind == CLARA_CLAIM_DENIED)
        *denied = TRUE;
      return FALSE;
    }

  return TRUE;
}

/**
 * clara_reading_has_occupation:
 * @self: a reading
 * @occupations: (nullable) (array zero-terminated=1): names of occupations
 *
 * Returns: whether one of them is the person's: a title held, or several of its skills told of in sentences
 */
gboolean
clara_reading_has_occupation (ClaraReading *self, const char *const *occupations)
{
  for (guint i = 0; occupations != NULL && occupations[i] != NULL; i++)
    if (GPOINTER_TO_UINT (g_hash_table_lookup (self->trades, occupations[i])) >= TRADE_SKILLS)
      return TRUE;

  return FALSE;
}

/**
 * clara_reading_get_line:
 * @self: a reading
 * @passage: the index of a passage
 *
 * Returns: (transfer full): its text, as the embedder takes it: tabs as blanks
 */
char *
clara_reading_get_line (ClaraReading *self, guint passage)
{
  const ClaraPassage *at = clara_reading_get_passage (self, passage);
  const char *text = clara_outline_get_text (
      clara_reading_get_material (self, at->material)->outline);

  return g_strdelimit (g_strndup (text + at->start, at->end - at->start), "\t\n", ' ');
}

/**
 * clara_reading_set_vectors:
 * @self: a reading that is being built
 * @vectors: (transfer full) (array): a unit vector a passage, one after the other
 * @dimension: the length of each
 */
void
clara_reading_set_vectors (ClaraReading *self, float *vectors, guint dimension)
{
  g_free (self->vectors);
  self->vectors = vectors;
  self->dimension = dimension;
}

/**
 * clara_reading_get_vector:
 * @self: a reading
 * @passage: the index of a passage
 *
 * Returns: (transfer none) (nullable): what it means, as a unit vector; NULL where there is no embedder
 */
const float *
clara_reading_get_vector (ClaraReading *self, guint passage)
{
  if (self->vectors == NULL || passage >= self->passages->len)
    return NULL;

  return self->vectors + (gsize) passage * self->dimension;
}

/**
 * clara_reading_get_dimension:
 * @self: a reading
 *
 * Returns: the length of the vectors of its passages; 0 where there is no embedder
 */
guint
clara_reading_get_dimension (ClaraReading *self)
{
  return self->vectors != NULL ? self->dimension : 0;
}

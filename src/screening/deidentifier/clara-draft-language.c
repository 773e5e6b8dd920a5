/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-draft.h"

/* So much of a text tells its language. */
#define MAX_LANGUAGE_TERMS 4000
#define MAX_LANGUAGE_BYTES 30000

/* Small words that stand in every text of a language and in few texts of another. */
static const char *const small_words[CLARA_N_DRAFT_LANGUAGES] = {
  [CLARA_DRAFT_EN] =
      " the and of with for to in was were at by from an is has have my i she he our ",
  [CLARA_DRAFT_DE] = " der die das und mit von im zur zum bei ein eine einer des den dem als auf "
                     "fur ich ist sie er nach ",
  [CLARA_DRAFT_FR] =
      " le la les et des du de avec pour dans une un au aux sur en chez par je est elle il ",
  [CLARA_DRAFT_ES] = " el la los las y de del con para en una un por como al mi es ella que soy ",
  [CLARA_DRAFT_PL] = " i w z na do oraz dla ze po od przy jako sie jest jestem pracy we ona o u za "
                     "przez lat ktory nad pod bez ",
};

static const char *const letters_of[CLARA_N_DRAFT_LANGUAGES] = {
  [CLARA_DRAFT_DE] = "äöüßÄÖÜ",
  [CLARA_DRAFT_FR] = "àâçèêëîïôùûœ",
  [CLARA_DRAFT_ES] = "ñ¿¡áíú",
  [CLARA_DRAFT_PL] = "ąćęłńśźżŁŚŻ",
};

/**
 * clara_draft_note_language:
 * @self: a draft whose words are known
 *
 * Finds the language that most small words of the text belong to, English where none stands out.
 */
void
clara_draft_note_language (ClaraDraft *self)
{
  guint counts[CLARA_N_DRAFT_LANGUAGES] = { 0 }, letters[CLARA_N_DRAFT_LANGUAGES] = { 0 };

  for (guint i = 0; i < MIN (self->n_terms, MAX_LANGUAGE_TERMS); i++)
    for (guint language = 0; language < CLARA_N_DRAFT_LANGUAGES; language++)
      counts[language] += clara_words_hold (small_words[language],
                                            clara_draft_term (self, i)->folded);

  /* Letters that one of the languages has; a name or two from elsewhere must not outweigh the words. */
  for (const char *p = self->text; *p != '\0' && p - self->text < MAX_LANGUAGE_BYTES;
       p = g_utf8_next_char (p))
    for (guint language = 0; (guchar) *p >= 0x80 && language < CLARA_N_DRAFT_LANGUAGES; language++)
      letters[language] += letters_of[language] != NULL &&
                           g_utf8_strchr (letters_of[language], -1, g_utf8_get_char (p)) != NULL;
  for (guint language = 0; language < CLARA_N_DRAFT_LANGUAGES; language++)
    counts[language] += letters[language] / 3;

  for (guint language = 0; language < CLARA_N_DRAFT_LANGUAGES; language++)
    if (counts[language] > counts[self->language])
      self->language = language;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-persons.h"

#include "clara-terms.h"
#include "clara-text.h"
#include "clara-draft.h"

#include <string.h>

/* More words belong to no name, more names to no text: beyond that the list could be made long to make us slow. */
#define MAX_NAME_TERMS 12
#define MAX_PARTS      400

struct _ClaraPersons
{
  GHashTable *parts; /* (owned): folded word → ClaraPersonFlags */
  gboolean has_own;
  gboolean initials[26];
};

/**
 * clara_is_particle:
 * @folded: a word without case and accents
 *
 * Returns: whether it is a small word within names, as in "van der Berg"
 */
gboolean
clara_is_particle (const char *folded)
{
  return clara_words_hold (
      " van von der den de del della di da dos das do du la le las los el al bin ibn ben abu bint "
      "ter"
      " ten zu zum zur af av y e i und und't op het 't d o st san santa mac mc ap ",
      folded);
}

/**
 * clara_is_honour:
 * @folded: a word without case and accents
 *
 * Returns: whether it stands before or behind a name and is no part of it: a degree, a rank, a form of address
 */
gboolean
clara_is_honour (const char *folded)
{
  return clara_words_hold (
      " dr prof professor mgr inz mag ing dipl med phil rer nat hab lic mr mrs ms miss mx sir"
      " herr frau monsieur madame mademoiselle mme mlle m. senor senora senorita sr sra srta don "
      "dona"
      " pan pani jr sr ii iii iv mba phd msc bsc ma ba bs ms rn bsn msn cpa pmp acca cfa md esq "
      "llm llb"
      " meng beng cima aca ph.d m.sc b.sc m.a b.a m.d b.s m.s m.b.a ph.d. ",
      folded);
}

/**
 * clara_persons_new:
 *
 * Returns: (transfer full): nobody
 */
ClaraPersons *
clara_persons_new (void)
{
  ClaraPersons *self = g_new0 (ClaraPersons, 1);

  self->parts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  return self;
}

/**
 * clara_persons_free:
 * @self: (transfer full): persons
 */
void
clara_persons_free (ClaraPersons *self)
{
  g_hash_table_unref (self->parts);
  g_free (self);
}

static void
add_part (ClaraPersons *self, const char *folded, ClaraPersonFlags flags)
{
  ClaraPersonFlags known = GPOINTER_TO_UINT (g_hash_table_lookup (self->parts, folded));

  if (g_ascii_islower (*folded) && folded[1] == '\0')
    self->initials[*folded - 'a'] = TRUE;
  if (*folded == '\0' || folded[1] == '\0' || clara_is_particle (folded) ||
      clara_is_honour (folded))
    return;
  if (g_hash_table_size (self->parts) >= MAX_PARTS)
    return;

  g_hash_table_insert (self->parts, g_strdup (folded), GUINT_TO_POINTER (known | flags));
  if (g_ascii_islower (*folded))
    self->initials[*folded - 'a'] = TRUE;
}

/* `Müller` is also written Mueller, and `Mueller` Müller. */
static char *
respell (const char *folded, const char *written)
{
  GString *other = g_string_new (NULL);
  g_autofree char *lower = g_utf8_strdown (written, -1);
  gboolean umlauts = strstr (lower, "ä") != NULL || strstr (lower, "ö") != NULL ||
                     strstr (lower, "ü") != NULL || strstr (lower, "ø") != NULL ||
                     strstr (lower, "å") != NULL;

  if (umlauts)
    {
      for (const char *p = lower; *p != '\0'; p = g_utf8_next_char (p))
        {
          gunichar c = g_utf8_get_char (p);

          g_string_append (other, c == 0xe4                ? "ae"
                                  : c == 0xf6 || c == 0xf8 ? "oe"
                                  : c == 0xfc              ? "ue"
                                  : c == 0xe5              ? "aa"
                                                           : "");
          if (c != 0xe4 && c != 0xf6 && c != 0xf8 && c != 0xfc && c != 0xe5)
            g_string_append_unichar (other, c);
        }
      return g_string_free (other, FALSE);
    }

  for (const char *p = folded; *p != '\0'; p++)
    {
      g_string_append_c (other, *p);
      if (p > folded && strlen (folded) >= 5 && (*p == 'a' || *p == 'o' || *p == 'u') &&
          p[1] == 'e')
        p++;
    }

  return g_string_free (other, FALSE);
}

/**
 * clara_persons_add:
 * @self: persons
 * @name: a name, in any order of its parts
 * @own: whether it is the name of whom the text is about
 */
void
clara_persons_add (ClaraPersons *self, const char *name, gboolean own)
{
  g_autofree char *start = clara_text_truncate_bytes (name, 400);
  g_autoptr (ClaraTerms) terms = clara_terms_new (start);
  guint n = MIN (clara_terms_get_n (terms), MAX_NAME_TERMS);
  ClaraPersonFlags flags = CLARA_PERSON_PART | (own ? CLARA_PERSON_OWN : 0);

  for (guint i = 0; i < n; i++)
    {
      const ClaraTerm *term = clara_terms_get (terms, i);
      g_autofree char *written = g_strndup (start + term->start, term->end - term->start);
      g_autofree char *other = respell (term->folded, written);
      g_autofree char *folded_other = clara_text_fold (other);

      add_part (self, term->folded, flags);
      if (!g_str_equal (folded_other, term->folded))
        add_part (self, folded_other, flags);
      self->has_own |= own;
    }
}

/**
 * clara_persons_has_own:
 * @self: persons
 *
 * Returns: whether the name of whom the text is about is known
 */
gboolean
clara_persons_has_own (ClaraPersons *self)
{
  return self->has_own;
}

/**
 * clara_persons_find:
 * @self: persons
 * @folded: a word without case and accents
 *
 * Returns: whose name it is part of
 */
ClaraPersonFlags
clara_persons_find (ClaraPersons *self, const char *folded)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->parts, folded));
}

/**
 * clara_persons_find_inflected:
 * @self: persons
 * @folded: a word without case and accents
 *
 * Returns: whose name it is an inflected form of, as Polish and genitives have them: `Kowalskiej`, `Nowaka`, `Peters`
 */
ClaraPersonFlags
clara_persons_find_inflected (ClaraPersons *self, const char *folded)
{
  static const char *const endings[] = { "s",  "a",   "owi", "em",   "ie", "iej", "iego", "iemu",
                                         "im", "ego", "emu", "ej",   "y",  "i",   "e",    "o",
                                         "u",  "om",  "ami", "owie", "ow", "owa", "owej" };
  static const char *const stems[] = { "", "a", "i", "y", "o", "e", "ek" };
  gsize length = strlen (folded);

  if (length < 5 || length > 40)
    return CLARA_PERSON_NOBODY;

  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      if (!g_str_has_suffix (folded, endings[i]) || length - strlen (endings[i]) < 3)
        continue;
      for (gsize j = 0; j < G_N_ELEMENTS (stems); j++)
        {
          char base[48];
          ClaraPersonFlags flags;

          g_snprintf (base, sizeof base, "%.*s%s", (int) (length - strlen (endings[i])), folded,
                      stems[j]);
          flags = clara_persons_find (self, base);
          if (flags != CLARA_PERSON_NOBODY && strlen (base) >= 4)
            return flags;
        }
    }

  return CLARA_PERSON_NOBODY;
}

/**
 * clara_persons_has_initial:
 * @self: persons
 * @letter: a small letter
 *
 * Returns: whether a part of a known name begins with it
 */
gboolean
clara_persons_has_initial (ClaraPersons *self, char letter)
{
  return g_ascii_islower (letter) && self->initials[letter - 'a'];
}

/* The longest part of a name that @at begins with, of at most @length bytes; 0 where none does. */
static gsize
match_part (ClaraPersons *self, const char *at, gsize length)
{
  for (gsize n = MIN (length, 30); n >= 2; n--)
    {
      char part[32];

      memcpy (part, at, n);
      part[n] = '\0';
      if (g_hash_table_contains (self->parts, part))
        return n;
    }

  return 0;
}

/* Whether a run of letters is made of parts of names, and of initials beside them. */
static gboolean
is_made_of_parts (ClaraPersons *self, const char *at, gsize length)
{
  gsize matched = 0, initials = 0;

  if (length < 4 || length > 60)
    return FALSE;

  for (gsize i = 0; i < length;)
    {
      gsize n = match_part (self, at + i, length - i);

      if (n > 0)
        matched += n;
      else if (clara_persons_has_initial (self, at[i]) && initials < 2)
        initials++;
      else
        return FALSE;
      i += MAX (n, 1);
    }

  return matched >= 4;
}

/**
 * clara_persons_is_in:
 * @self: persons
 * @folded: a word without case and accents
 *
 * Returns: whether a known name is put together in it, as in `akowalska`, `anna.kowalska.cv` and `kowalska1990`
 */
gboolean
clara_persons_is_in (ClaraPersons *self, const char *folded)
{
  const char *at = folded;
  guint whole = 0;

  if (g_hash_table_size (self->parts) == 0)
    return FALSE;

  while (*at != '\0')
    {
      gsize length = strcspn (at, "._-+0123456789");

      if (is_made_of_parts (self, at, length))
        return TRUE;
      /* `Ng_Luc`: parts too short to be sure of one, sure of two. */
      whole += match_part (self, at, length) == length && length >= 2;
      if (whole >= 2)
        return TRUE;
      at += length;
      at += strspn (at, "._-+0123456789");
    }

  return FALSE;
}

/**
 * clara_persons_fits:
 * @local: what stands before the `@` of a mail address or at the end of a link, folded
 * @parts: (array length=n_parts): the words of a possible name, folded
 * @n_parts: how many there are
 *
 * Returns: whether @local is made of those words and their initials, one word at least whole
 */
gboolean
clara_persons_fits (const char *local, const char **parts, guint n_parts)
{
  gsize whole = 0, left = 0;

  for (const char *at = local; *at != '\0';)
    {
      gsize best = 0;

      if (!g_ascii_isalpha (*at) && (guchar) *at < 0x80)
        {
          at++;
          continue;
        }
      for (guint i = 0; i < n_parts; i++)
        {
          gsize length = strlen (parts[i]);

          if (length >= 2 && length > best && strncmp (at, parts[i], length) == 0)
            best = length;
        }
      if (best > 0)
        whole += best;
      else
        {
          gboolean initial = FALSE;

          for (guint i = 0; i < n_parts; i++)
            initial |= *parts[i] == *at;
          left += initial ? 0 : 1;
          best = 1;
        }
      at += best;
    }

  return whole >= 3 && left <= 2 && whole > 2 * left;
}

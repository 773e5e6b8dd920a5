/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-language.h"

#include "clara-error.h"

#include <errno.h>
#include <libexttextcat/textcat.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/*
 * Tells the language of a text. The models are files, so they are loaded before the sandbox closes; of
 * the many there are only those of languages in which résumés are likely, which is quicker and surer.
 */

#define FEWEST_LETTERS 40
#define LONGEST_SAMPLE 20000 /* bytes */

static const struct
{
  const char *model;
  const char *code;
} languages[] = {
  { "en", "en" }, { "de", "de" }, { "fr", "fr" }, { "es", "es" }, { "it", "it" }, { "pt", "pt" },
  { "nl", "nl" }, { "pl", "pl" }, { "sv", "sv" }, { "da", "da" }, { "nb", "nb" }, { "fi", "fi" },
  { "cs", "cs" }, { "sk", "sk" }, { "hu", "hu" }, { "ro", "ro" }, { "hr", "hr" }, { "sl", "sl" },
  { "lt", "lt" }, { "lv", "lv" }, { "et", "et" }, { "tr", "tr" }, { "ca", "ca" }, { "ru", "ru" },
  { "uk", "uk" }, { "bg", "bg" }, { "el", "el" }, { "ar", "ar" }, { "he", "he" }, { "id", "id" },
  { "vi", "vi" },
};

static void *classifier;

static gboolean
write_rules (int fd)
{
  g_autoptr (GString) rules = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    g_string_append_printf (rules, "%s.lm %s\n", languages[i].model, languages[i].code);

  return write (fd, rules->str, rules->len) == (gssize) rules->len && lseek (fd, 0, SEEK_SET) == 0;
}

/**
 * clara_language_prepare:
 * @error: return location for an error
 *
 * Loads the models. Must be called before the sandbox closes; may be called again.
 *
 * Returns: whether languages can be told from now on
 */
gboolean
clara_language_prepare (GError **error)
{
  int fd;

  if (classifier != NULL)
    return TRUE;

  /* The library reads its rules from a file, and these are ours. */
  fd = memfd_create ("languages", MFD_CLOEXEC);
  if (fd >= 0 && write_rules (fd))
    {
      char path[64];

      g_snprintf (path, sizeof path, "/proc/self/fd/%d", fd);
      classifier = special_textcat_Init (path, CLARA_TEXTCAT_DIR "/");
    }
  if (fd >= 0)
    close (fd);
  if (classifier == NULL)
    g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND,
                         "The models of languages could not be loaded");

  return classifier != NULL;
}

typedef struct
{
  guint letters;
  guint kana;
  guint hangul;
  guint han;
  guint thai;
} Scripts;

static void
count_scripts (const char *text, Scripts *scripts)
{
  const char *end = text + strnlen (text, LONGEST_SAMPLE * 4);

  for (const char *p = text; p < end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_isalpha (c))
        continue;
      scripts->letters++;
      scripts->kana += c >= 0x3040 && c <= 0x30ff;
      scripts->hangul += (c >= 0xac00 && c <= 0xd7a3) || (c >= 0x1100 && c <= 0x11ff);
      scripts->han += (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf);
      scripts->thai += c >= 0x0e00 && c <= 0x0e7f;
    }
}

/* Words alone: addresses and links look like English everywhere, and numbers like nothing. */
static char *
make_sample (const char *text)
{
  GString *out = g_string_new (NULL);
  const char *word = text;

  while (*word != '\0' && out->len < LONGEST_SAMPLE)
    {
      gsize length = strcspn (word, " \t\n");
      gboolean plain = length > 0;

      for (gsize i = 0; i < length; i++)
        if (g_ascii_isdigit (word[i]) || word[i] == '@' || word[i] == '/')
          plain = FALSE;
      if (plain)
        {
          g_string_append_len (out, word, length);
          g_string_append_c (out, ' ');
        }
      word += length;
      word += strspn (word, " \t\n");
    }

  return g_string_free (out, FALSE);
}

/* The library names its guesses as "[en][de]", the likeliest first. */
static char *
first_guess (const char *answer)
{
  const char *end;

  if (answer == NULL || *answer != '[')
    return NULL;
  end = strchr (answer, ']');
  return end != NULL ? g_strndup (answer + 1, end - answer - 1) : NULL;
}

/**
 * clara_language_tell:
 * @text: UTF-8
 *
 * Returns: (transfer full) (nullable): the ISO 639-1 code of the language that most of @text is written
 *   in; %NULL where it is too short or too mixed to be told, or clara_language_prepare() was not called
 */
char *
clara_language_tell (const char *text)
{
  Scripts scripts = { 0 };
  g_autofree char *sample = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  count_scripts (text, &scripts);
  /* Where one character is a syllable or a word, fewer of them say as much. */
  if (scripts.letters + 2 * (scripts.kana + scripts.hangul + scripts.han) < FEWEST_LETTERS)
    return NULL;
  if (scripts.kana * 10 >= scripts.letters ||
      (scripts.kana > 0 && (scripts.kana + scripts.han) * 2 >= scripts.letters))
    return g_strdup ("ja");
  if (scripts.hangul * 3 >= scripts.letters)
    return g_strdup ("ko");
  if (scripts.han * 3 >= scripts.letters)
    return g_strdup ("zh");
  if (scripts.thai * 3 >= scripts.letters)
    return g_strdup ("th");
  if (classifier == NULL)
    return NULL;

  sample = make_sample (text);
  if (strlen (sample) < FEWEST_LETTERS)
    return NULL;

  return first_guess (textcat_Classify (classifier, sample, strlen (sample)));
}

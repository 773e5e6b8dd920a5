/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-finders.h"
#include "clara-ordinary.h"
#include "clara-text.h"

#include <string.h>

/* Longer ones are no address anybody has; what is longer is hidden in pieces. */
#define MAX_LOCAL 80
#define MAX_LINK  2000

/* Endings of hosts that people put into a résumé without `https://`. */
#define DOMAINS                                                                                    \
  " com org net edu gov io dev me co uk de fr es pl eu at ch be nl it pt cz sk se no dk fi ie us " \
  "ca au in br mx ar cl"                                                                           \
  " info biz name pro app ai tech page site online blog xyz example invalid test gg tv ly be gd "  \
  "im to so cc ws link"                                                                            \
  " design studio works space cloud email me africa ng ke za gh jp cn kr sg hk tw ru ua ro hu gr " \
  "tr il ae sa nz lt lv"                                                                           \
  " ee is lu hr si rs bg digital expert solutions cv jobs academy art photo photography cat gal "  \
  "eus berlin paris "

/* Marks a contact, and its line as one that holds contacts. */
static void
mark_contact (ClaraDraft *draft, ClaraRedactionKind kind, const char *start, const char *end)
{
  guint term = clara_terms_find (draft->terms, start - draft->text);

  clara_draft_mark (draft, kind, start - draft->text, end - draft->text);
  if (term < draft->n_terms && draft->n_lines > 0)
    draft->lines[draft->line_of[term]].contact = TRUE;
}

static gboolean
is_local (gunichar c)
{
  return g_unichar_isalnum (c) || c == '.' || c == '_' || c == '-' || c == '+' || c == '%' ||
         c == '\'' || c == '~' || c == '&' || c == '=';
}

static gboolean
is_host (gunichar c)
{
  return g_unichar_isalnum (c) || c == '-' || c == '_';
}

/* Where the run of host labels that begins at @at ends; @dots says how many full stops are in it. */
static const char *
host_end (const char *at, guint *dots)
{
  const char *end = at;

  *dots = 0;
  for (const char *p = at; *p != '\0' && p - at < 256; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (is_host (c))
        end = g_utf8_next_char (p);
      else if (c != '.' || p != end || !is_host (g_utf8_get_char (p + 1)))
        break;
      else
        ++*dots;
    }

  return end;
}

/* Whether the host that ends at @end ends as hosts do. */
static gboolean
has_domain (const char *start, const char *end)
{
  const char *dot = end;
  g_autofree char *ending = NULL;

  while (dot > start && dot[-1] != '.')
    dot--;
  if (dot == start || end - dot > 14)
    return FALSE;
  ending = g_ascii_strdown (dot, end - dot);

  return clara_words_hold (DOMAINS, ending);
}

#define AT_WORDS  " at arroba malpa klammeraffe "
#define DOT_WORDS " dot punkt point punto kropka "
#define OPENING   "([{<_-"
#define CLOSING   ")]}>_-"

/* Where the host behind a spelled `at` ends; 0 where nothing makes it a host. */
static guint
spelled_host_end (const ClaraDraft *draft, guint first)
{
  guint stop = first + 1;
  gboolean dotted = strchr (clara_draft_term (draft, first)->folded, '.') != NULL;

  for (; stop < draft->n_terms && stop < first + 10; stop++)
    {
      if (clara_draft_is_one_of (draft, stop, DOT_WORDS) &&
          clara_draft_joined (draft, stop - 1, OPENING) &&
          clara_draft_joined (draft, stop, CLOSING))
        {
          dotted = TRUE;
          stop++;
        }
      else if (!clara_draft_joined (draft, stop - 1, "-") ||
               clara_draft_joined (draft, stop - 1, ""))
        break;
      else
        dotted |= strchr (clara_draft_term (draft, stop)->folded, '.') != NULL;
    }

  return dotted ? stop : 0;
}

/* `anna (at) host dot example`, `anna [at] host.example`, `anna at host dot example`. */
static void
find_spelled_mails (ClaraDraft *draft)
{
  for (guint i = 1; i + 1 < draft->n_terms; i++)
    {
      gboolean bracketed;
      guint first = i - 1, stop;

      if (!clara_draft_is_one_of (draft, i, AT_WORDS) || !clara_draft_is_free (draft, i - 1) ||
          !clara_draft_joined (draft, i - 1, OPENING) || !clara_draft_joined (draft, i, CLOSING))
        continue;
      bracketed = !clara_draft_joined (draft, i - 1, "") && !clara_draft_joined (draft, i, "");
      if (!bracketed && !clara_draft_is_one_of (draft, i + 2, DOT_WORDS))
        continue;
      stop = spelled_host_end (draft, i + 1);
      if (stop == 0)
        continue;
      while (first > 1 && i - first < 6 &&
             (clara_draft_is_one_of (draft, first - 1, DOT_WORDS) ||
              (clara_draft_joined (draft, first - 1, "-") &&
               !clara_draft_joined (draft, first - 1, ""))))
        first -= clara_draft_is_one_of (draft, first - 1, DOT_WORDS) ? 2 : 1;
      mark_contact (draft, CLARA_REDACTION_EMAIL,
                    draft->text + clara_draft_term (draft, first)->start,
                    draft->text + clara_draft_term (draft, MIN (stop, draft->n_terms) - 1)->end);
    }
}

/**
 * clara_find_mails:
 * @draft: a draft
 *
 * Marks mail addresses: `anna@host.example`, `anna (at) host dot example`, `anna [at] host.example`.
 */
void
clara_find_mails (ClaraDraft *draft)
{
  guint floor = 0;

  for (const char *at = strchr (draft->text, '@'); at != NULL; at = strchr (at + 1, '@'))
    {
      const char *start = at, *end;
      guint dots;

      while (start > draft->text + floor && at - start < MAX_LOCAL &&
             is_local (g_utf8_get_char (g_utf8_prev_char (start))))
        start = g_utf8_prev_char (start);
      end = host_end (at + 1, &dots);
      if (start == at || end == at + 1)
        continue;
      if (dots == 0 && g_ascii_isspace (*end))
        {
          /* Broken at the end of a line: anna@mail. ↵ example */
          if (!g_ascii_islower (at[1]))
            continue;
        }
      while (start < at &&
             (*start == '.' || *start == '\'' || *start == '-' || *start == '&' || *start == '='))
        start++;
      mark_contact (draft, CLARA_REDACTION_EMAIL, start, end);
      floor = end - draft->text;
    }

  find_spelled_mails (draft);
}

/* Behind the last character of a link; brackets and full stops at its end belong to the sentence. */
static const char *
link_end (const char *at)
{
  const char *end = at;

  while (*end != '\0' && end - at < MAX_LINK)
    {
      gunichar c = g_utf8_get_char (end);

      if (g_unichar_isspace (c) || c == '<' || c == '>' || c == '"' || c == '|' || c == '{' ||
          c == '}' || c == 0x201c || c == 0x201d || c == 0xab || c == 0xbb || c == 0x2022 ||
          c == 0xb7)
        break;
      end = g_utf8_next_char (end);
    }
  while (end > at && strchr (".,;:!?)]'*", end[-1]) != NULL)
    end--;

  return end;
}

/* The scheme that ends at the colon @colon, or NULL. */
static const char *
scheme_start (const char *text, const char *colon)
{
  const char *start = colon;

  while (start > text && colon - start < 12 && g_ascii_isalpha (start[-1]))
    start--;

  return start < colon ? start : NULL;
}

/* Names of networks in front of a host, where a path follows: then it is somebody's page. */
static gboolean
has_path (const char *end)
{
  return *end == '/' &&
         (g_ascii_isalnum (end[1]) || end[1] == '~' || end[1] == '@' || (guchar) end[1] >= 0x80);
}

/* `Booking.com` and `draw.io` are employers and tools; `anna.example` in the head or beside a mail is a page of hers. */
static gboolean
is_somebodys (ClaraDraft *draft, ClaraPersons *persons, guint term, const char *end)
{
  const ClaraTerm *word = clara_draft_term (draft, term);
  const ClaraDraftLine *line = &draft->lines[draft->line_of[term]];

  if (has_path (end))
    return TRUE;
  if (clara_draft_has_kind (draft, term, CLARA_LEXICON_MASK (CLARA_LEXICON_SKILL)))
    return FALSE;
  if (clara_persons_is_in (persons, word->folded))
    return TRUE;
  if (line->head || line->contact)
    return TRUE;

  return !clara_draft_is_capital (draft, term) && line->section != CLARA_SECTION_SKILLS &&
         line->section != CLARA_SECTION_EXPERIENCE;
}

/**
 * clara_find_links:
 * @draft: a draft in which mails are marked
 * @persons: who is known so far
 *
 * Marks links: with a scheme, with `www.`, and bare hosts that seem to be a person's.
 */
void
clara_find_links (ClaraDraft *draft, ClaraPersons *persons)
{
  for (const char *at = strstr (draft->text, "://"); at != NULL; at = strstr (at + 3, "://"))
    {
      const char *start = scheme_start (draft->text, at), *end = link_end (at + 3);

      if (start != NULL && end > at + 3)
        {
          mark_contact (draft, CLARA_REDACTION_LINK, start, end);
          at = end - 3;
        }
    }

  for (guint i = 0; i < draft->n_terms; i++)
    {
      const ClaraTerm *word = clara_draft_term (draft, i);
      const char *start = draft->text + word->start, *end;
      guint dots;

      if (!clara_draft_is_free (draft, i) ||
          (word->start > 0 && strchr ("@.-_", start[-1]) != NULL) ||
          clara_draft_is_number (draft, i))
        continue;
      end = host_end (start, &dots);
      if (dots == 0 || end - start > 200)
        continue;
      if (g_str_has_prefix (word->folded, "www.") ||
          (has_domain (start, end) && is_somebodys (draft, persons, i, end)))
        mark_contact (draft, CLARA_REDACTION_LINK, start,
                      *end == '/' || *end == ':' || *end == '?' || *end == '#' ? link_end (start)
                                                                               : end);
    }
}

/* The last piece of a link, or what stands before the `@` of a mail address: a handle, where it is no word. */
static char *
handle_of (const ClaraDraft *draft, const ClaraDraftMark *mark)
{
  g_autofree char *written = g_strndup (draft->text + mark->start,
                                        MIN (mark->end - mark->start, 300));
  const char *start = written;

  if (mark->kind == CLARA_REDACTION_EMAIL)
    written[strcspn (written, "@ ([{<")] = '\0';
  else
    {
      gsize length = strlen (written);

      if (length > 0 && written[length - 1] == '/')
        written[length - 1] = '\0';
      start = strrchr (written, '/');
      start = start != NULL ? start + 1 : written;
      /* `www.annak42.example`: a page of her own. */
      if (g_str_has_prefix (start, "www."))
        start += 4;
      written[start - written + strcspn (start, ".")] = '\0';
    }

  return strlen (start) >= 5 ? clara_text_fold (start) : NULL;
}

/**
 * clara_find_known_handles:
 * @draft: a draft in which mails, links and names are marked
 *
 * Marks words by which the person is known elsewhere: the same `annak42` stands in a link and behind a picture of a bird.
 */
void
clara_find_known_handles (ClaraDraft *draft)
{
  g_autoptr (GHashTable) handles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < draft->marks->len && g_hash_table_size (handles) < 20; i++)
    {
      const ClaraDraftMark *mark = &g_array_index (draft->marks, ClaraDraftMark, i);
      char *handle = NULL;

      if (mark->kind == CLARA_REDACTION_EMAIL || mark->kind == CLARA_REDACTION_LINK)
        handle = handle_of (draft, mark);
      if (handle != NULL)
        g_hash_table_add (handles, handle);
    }

  for (guint i = 0; i < draft->n_terms; i++)
    if (clara_draft_is_free (draft, i) && !clara_draft_is_capital (draft, i) &&
        g_hash_table_contains (handles, clara_draft_term (draft, i)->folded) &&
        !clara_is_ordinary (draft, i) &&
        (draft->lines[draft->line_of[i]].head || draft->lines[draft->line_of[i]].contact ||
         strpbrk (clara_draft_term (draft, i)->folded, "0123456789._") != NULL))
      clara_draft_mark_terms (draft, CLARA_REDACTION_USERNAME, i, i + 1);
}

/* Where people have handles; `Skype: …` is a label and read elsewhere. */
#define NETWORKS                                                                                   \
  " twitter x instagram github gitlab mastodon telegram threads tiktok bluesky discord skype "     \
  "medium facebook snapchat "

/**
 * clara_find_handles:
 * @draft: a draft in which mails and links are marked
 *
 * Marks `@annak`: in the head, beside contacts, or behind the name of a network. Elsewhere `@Test` is a word of a trade.
 */
void
clara_find_handles (ClaraDraft *draft)
{
  for (const char *at = strchr (draft->text, '@'); at != NULL; at = strchr (at + 1, '@'))
    {
      guint byte = at - draft->text, term;
      const char *end;
      guint dots;

      if (at > draft->text && !g_ascii_isspace (at[-1]) && strchr ("(|,:;/[", at[-1]) == NULL)
        continue;
      end = host_end (at + 1, &dots);
      term = clara_terms_find (draft->terms, byte);
      if (end - at < 3 || !clara_draft_is_free (draft, term) || draft->n_lines == 0)
        continue;
      if (draft->lines[draft->line_of[term]].head || draft->lines[draft->line_of[term]].contact ||
          (term > 0 && clara_draft_is_one_of (draft, term - 1, NETWORKS)))
        clara_draft_mark (draft, CLARA_REDACTION_USERNAME, byte, end - draft->text);
    }
}

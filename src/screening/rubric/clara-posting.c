/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-rubric-reader.h"

#include "clara-error.h"
#include "clara-json.h"
#include "clara-posting-html.h"
#include "clara-text.h"

#include <string.h>

/* What one posting may hold; Lever's own editor stops far below. */
#define MAX_LISTS      100u
#define MAX_TEXT_BYTES (1024u * 1024u)

/**
 * clara_job_text_new:
 * @title: (nullable): the job's title
 * @text: the whole job text; made valid where it is not
 * @language: (nullable): ISO 639-1
 *
 * Returns: (transfer full): a job as a person would read it; any thread
 */
ClaraJobText *
clara_job_text_new (const char *title, const char *text, const char *language)
{
  ClaraJobText *self = g_new0 (ClaraJobText, 1);

  self->title = g_strdup (title);
  self->text = clara_text_make_valid (text, -1);
  self->language = g_strdup (language);

  return self;
}

/**
 * clara_job_text_free:
 * @self: (transfer full) (nullable): a job text
 */
void
clara_job_text_free (ClaraJobText *self)
{
  if (self == NULL)
    return;

  g_free (self->title);
  g_free (self->text);
  g_free (self->language);
  g_free (self);
}

static void
append_part (GString *text, const char *part)
{
  g_autofree char *stripped = g_strstrip (g_strdup (part));

  if (*stripped == '\0')
    return;
  if (text->len > 0)
    g_string_append (text, "\n\n");
  g_string_append (text, stripped);
}

static void
append_html (GString *text, const char *html)
{
  g_autofree char *part = clara_posting_html_to_text (html);

  append_part (text, part);
}

/* A part of the posting that it holds twice: the HTML one keeps its lists. */
static gboolean
append_either (GString *text, JsonObject *content, const char *name, GError **error)
{
  g_autofree char *html_name = g_strconcat (name, "Html", NULL);
  const char *plain, *html;

  if (!clara_json_get_optional_string (content, name, "", &plain, error) ||
      !clara_json_get_optional_string (content, html_name, "", &html, error))
    return FALSE;

  if (*html != '\0')
    append_html (text, html);
  else
    append_part (text, plain);
  return TRUE;
}

static gboolean
append_list (GString *text, JsonArray *lists, guint index, GError **error)
{
  JsonObject *list = clara_json_get_object_element (lists, index, error);
  const char *heading, *content;
  g_autofree char *items = NULL;

  if (list == NULL || !clara_json_get_optional_string (list, "text", "", &heading, error) ||
      !clara_json_get_optional_string (list, "content", "", &content, error))
    {
      g_prefix_error (error, "list %u: ", index + 1);
      return FALSE;
    }

  append_html (text, heading);
  items = clara_posting_html_to_text (content);
  if (*items != '\0')
    {
      g_string_append_c (text, '\n');
      g_string_append (text, items);
    }
  return TRUE;
}

static gboolean
append_content (GString *text, JsonObject *content, GError **error)
{
  JsonArray *lists;

  if (!append_either (text, content, "description", error) ||
      !clara_json_get_optional_array (content, "lists", &lists, error))
    return FALSE;

  if (lists != NULL && json_array_get_length (lists) > MAX_LISTS)
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_TOO_LARGE, "the posting has more than %u lists",
                   MAX_LISTS);
      return FALSE;
    }
  for (guint i = 0; lists != NULL && i < json_array_get_length (lists); i++)
    if (!append_list (text, lists, i, error))
      return FALSE;

  return append_either (text, content, "closing", error);
}

/* A posting as it stands in an answer, `{"data":{…}}`, is taken too. */
static JsonObject *
find_posting (JsonObject *object)
{
  JsonObject *data = NULL;

  if (!json_object_has_member (object, "content") &&
      clara_json_get_optional_object (object, "data", &data, NULL) && data != NULL)
    return data;

  return object;
}

/**
 * clara_job_text_from_posting:
 * @json: a Lever posting, as its API gives it
 * @length: its size in bytes, or -1 when it ends in a NUL
 * @error: return location
 *
 * Writes a posting down as a person reads it: its title, its description, each list under its heading, the closing
 * words. Place, pay and the rest of the fields are left out, for they ask for nothing. Any thread.
 *
 * Returns: (transfer full): the job text, or %NULL with %CLARA_ERROR_INVALID or %CLARA_ERROR_TOO_LARGE
 */
ClaraJobText *
clara_job_text_from_posting (const char *json, gssize length, GError **error)
{
  g_autoptr (JsonObject) object = clara_json_parse_object (json, length, NULL, error);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *title = NULL;
  JsonObject *posting, *content;
  const char *name;

  if (object == NULL)
    return NULL;

  posting = find_posting (object);
  name = clara_json_get_string (posting, "text", error);
  content = name != NULL ? clara_json_get_object (posting, "content", error) : NULL;
  if (content == NULL)
    return NULL;

  title = clara_text_collapse_space (name);
  append_part (text, title);
  if (!append_content (text, content, error))
    return NULL;
  if (text->len > MAX_TEXT_BYTES)
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_TOO_LARGE,
                   "the posting is over %u bytes of text", MAX_TEXT_BYTES);
      return NULL;
    }

  return clara_job_text_new (title, text->str, NULL);
}

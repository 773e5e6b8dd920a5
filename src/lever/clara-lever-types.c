/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever"

#include "clara-lever-types.h"

#include "clara-error.h"
#include "clara-lever-fields-private.h"

#include <glib/gi18n.h>
#include <string.h>

#define MAX_CHANNELS 20u

/**
 * clara_lever_posting_free:
 * @self: (nullable) (transfer full): a posting
 */
void
clara_lever_posting_free (ClaraLeverPosting *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self->title);
  g_free (self->state);
  g_free (self->team);
  g_free (self->place);
  g_free (self->text);
  g_free (self->reason);
  g_free (self);
}

/**
 * clara_lever_opportunity_free:
 * @self: (nullable) (transfer full): an opportunity
 */
void
clara_lever_opportunity_free (ClaraLeverOpportunity *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self->name);
  g_free (self->place);
  g_strfreev (self->emails);
  g_strfreev (self->phones);
  g_strfreev (self->links);
  g_free (self->stage);
  g_free (self->archive_reason);
  g_strfreev (self->tags);
  g_free (self->posting);
  g_free (self->letter);
  g_free (self->answers);
  g_free (self);
}

/**
 * clara_lever_file_free:
 * @self: (nullable) (transfer full): a file
 */
void
clara_lever_file_free (ClaraLeverFile *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self->name);
  g_free (self->extension);
  g_free (self->status);
  g_free (self);
}

static gboolean
begin (ClaraLeverFields *fields, JsonNode *node, const char *what, GError **error)
{
  if (node != NULL && JSON_NODE_HOLDS_OBJECT (node))
    {
      fields->object = json_node_get_object (node);
      return TRUE;
    }
  g_set_error (error, CLARA_ERROR, CLARA_ERROR_INVALID, _ ("a %s is no object"), what);

  return FALSE;
}

/* Whether all was as it has to be; else it is said which one was not, and where. */
static gboolean
check (const ClaraLeverFields *fields, const char *what, const char *id, GError **error)
{
  if (fields->wrong == NULL)
    return TRUE;
  g_set_error (error, CLARA_ERROR, CLARA_ERROR_INVALID, _ ("the %s %s has a wrong %s"), what,
               id == NULL ? _ ("without an id") : id, fields->wrong);

  return FALSE;
}

/**
 * clara_lever_id_read:
 * @node: an object with an id
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (nullable): its id, for what else of it does not matter
 */
char *
clara_lever_id_read (JsonNode *node, GError **error)
{
  ClaraLeverFields fields = { NULL, NULL };
  g_autofree char *id = NULL;

  if (!begin (&fields, node, "thing", error))
    return NULL;
  id = clara_lever_fields_dup_id (&fields, "id", TRUE);

  return check (&fields, "thing", id, error) ? g_steal_pointer (&id) : NULL;
}

static void
append_lists (GString *text, ClaraLeverFields *content)
{
  JsonArray *lists = clara_lever_fields_get_array (content, "lists");
  guint n = lists == NULL ? 0 : MIN (json_array_get_length (lists), 100u);

  for (guint i = 0; i < n; i++)
    {
      JsonNode *node = json_array_get_element (lists, i);
      ClaraLeverFields list = { NULL, NULL };
      g_autofree char *title = NULL;
      g_autofree char *points = NULL;

      if (!JSON_NODE_HOLDS_OBJECT (node))
        continue;
      list.object = json_node_get_object (node);
      title = clara_lever_fields_dup_text (&list, "text");
      points = clara_lever_fields_dup_text (&list, "content");
      g_string_append_c (text, '\n');
      clara_lever_text_append (text, title, FALSE);
      clara_lever_text_append (text, points, TRUE);
    }
}

/* As a reader of the job site sees it. The plain description stands for the one with markup; both say the same. */
static char *
read_content (JsonObject *object)
{
  g_autoptr (GString) text = g_string_new (NULL);
  ClaraLeverFields content = { object, NULL };
  g_autofree char *plain = NULL, *html = NULL, *closing = NULL;

  if (object == NULL)
    return g_strdup ("");
  plain = clara_lever_fields_dup_text (&content, "description");
  html = plain != NULL ? NULL : clara_lever_fields_dup_text (&content, "descriptionHtml");
  closing = clara_lever_fields_dup_text (&content, "closing");
  clara_lever_text_append (text, plain, FALSE);
  clara_lever_text_append (text, html, TRUE);
  append_lists (text, &content);
  clara_lever_text_append (text, closing, FALSE);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* Published, and `public` among its channels: nothing else proves that the world sees it, an address least of all. */
static void
judge_visibility (ClaraLeverPosting *self, GStrv channels)
{
  gboolean published = g_strcmp0 (self->state, "published") == 0;

  self->external = published && g_strv_contains ((const char *const *) channels, "public");
  if (self->external)
    return;
  if (published)
    self->reason = g_strdup ("not-on-external-site");
  else if (g_strcmp0 (self->state, "internal") == 0)
    self->reason = g_strdup ("unlisted");
  else
    self->reason = g_strdup (self->state);
}

static void
read_categories (ClaraLeverPosting *self, JsonObject *object)
{
  ClaraLeverFields categories = { object, NULL };

  if (object == NULL)
    return;
  self->team = clara_lever_fields_dup_text (&categories, "team");
  self->place = clara_lever_fields_dup_text (&categories, "location");
}

/**
 * clara_lever_posting_read:
 * @node: what Lever gave
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (nullable): the posting, and whether the world sees it
 */
ClaraLeverPosting *
clara_lever_posting_read (JsonNode *node, GError **error)
{
  g_autoptr (ClaraLeverPosting) self = NULL;
  ClaraLeverFields fields = { NULL, NULL };
  g_auto (GStrv) channels = NULL;
  g_autofree char *confidentiality = NULL;

  if (!begin (&fields, node, "posting", error))
    return NULL;

  self = g_new0 (ClaraLeverPosting, 1);
  self->id = clara_lever_fields_dup_id (&fields, "id", TRUE);
  self->title = clara_lever_fields_dup_text (&fields, "text");
  self->state = clara_lever_fields_dup_id (&fields, "state", TRUE);
  self->updated = clara_lever_fields_get_time (&fields, "updatedAt");
  confidentiality = clara_lever_fields_dup_text (&fields, "confidentiality");
  self->confidential = g_strcmp0 (confidentiality, "confidential") == 0;
  channels = clara_lever_fields_dup_list (&fields, "distributionChannels", NULL);
  read_categories (self, clara_lever_fields_get_object (&fields, "categories"));
  self->text = read_content (clara_lever_fields_get_object (&fields, "content"));
  if (!check (&fields, "posting", self->id, error))
    return NULL;

  if (self->title == NULL)
    self->title = g_strdup ("");
  judge_visibility (self, channels);

  return g_steal_pointer (&self);
}

/* When it last came to where it stands. */
static gint64
find_move (ClaraLeverFields *fields, const char *stage)
{
  JsonArray *changes = clara_lever_fields_get_array (fields, "stageChanges");
  guint n = changes == NULL ? 0 : MIN (json_array_get_length (changes), 10000u);
  gint64 last = 0;

  for (guint i = 0; stage != NULL && i < n; i++)
    {
      JsonNode *node = json_array_get_element (changes, i);
      ClaraLeverFields change = { NULL, NULL };
      g_autofree char *to = NULL;

      if (!JSON_NODE_HOLDS_OBJECT (node))
        continue;
      change.object = json_node_get_object (node);
      to = clara_lever_fields_dup_id (&change, "toStageId", FALSE);
      if (g_strcmp0 (to, stage) == 0)
        last = MAX (last, clara_lever_fields_get_time (&change, "updatedAt"));
    }

  return last;
}

static void
read_archived (ClaraLeverOpportunity *self, ClaraLeverFields *fields)
{
  ClaraLeverFields archived = { clara_lever_fields_get_object (fields, "archived"), NULL };

  if (archived.object == NULL)
    return;
  self->archived = TRUE;
  self->archived_at = clara_lever_fields_get_time (&archived, "archivedAt");
  self->archive_reason = clara_lever_fields_dup_id (&archived, "reason", FALSE);
  if (archived.wrong != NULL && fields->wrong == NULL)
    fields->wrong = "archived";
}

/* At most one, and only where it was expanded; else a posting is not known. */
static void
read_application (ClaraLeverOpportunity *self, ClaraLeverFields *fields)
{
  JsonArray *applications = clara_lever_fields_get_array (fields, "applications");
  JsonNode *first = applications != NULL && json_array_get_length (applications) > 0
                        ? json_array_get_element (applications, 0)
                        : NULL;
  ClaraLeverFields application = { NULL, NULL };

  if (first == NULL || !JSON_NODE_HOLDS_OBJECT (first))
    return;
  application.object = json_node_get_object (first);
  self->posting = clara_lever_fields_dup_id (&application, "posting", FALSE);
  self->letter = clara_lever_fields_dup_text (&application, "comments");
  self->answers = clara_lever_answers_to_text (
      clara_lever_fields_get_array (&application, "customQuestions"));
  if (application.wrong != NULL && fields->wrong == NULL)
    fields->wrong = "applications";
}

static void
read_person (ClaraLeverOpportunity *self, ClaraLeverFields *fields)
{
  JsonNode *location = json_object_get_member (fields->object, "location");

  self->name = clara_lever_fields_dup_text (fields, "name");
  self->emails = clara_lever_fields_dup_list (fields, "emails", NULL);
  self->phones = clara_lever_fields_dup_list (fields, "phones", "value");
  self->links = clara_lever_fields_dup_list (fields, "links", "url");
  if (location != NULL && JSON_NODE_HOLDS_OBJECT (location))
    {
      ClaraLeverFields place = { json_node_get_object (location), NULL };

      self->place = clara_lever_fields_dup_text (&place, "name");
    }
  else
    self->place = clara_lever_fields_dup_text (fields, "location");
}

/**
 * clara_lever_opportunity_read:
 * @node: what Lever gave, with `expand=applications`
 * @error: return location for a #GError
 *
 * Not for what a write gives back: there, who it is may be blank.
 *
 * Returns: (transfer full) (nullable): the opportunity
 */
ClaraLeverOpportunity *
clara_lever_opportunity_read (JsonNode *node, GError **error)
{
  g_autoptr (ClaraLeverOpportunity) self = NULL;
  ClaraLeverFields fields = { NULL, NULL };
  g_autofree char *confidentiality = NULL;

  if (!begin (&fields, node, "candidate", error))
    return NULL;

  self = g_new0 (ClaraLeverOpportunity, 1);
  self->id = clara_lever_fields_dup_id (&fields, "id", TRUE);
  self->stage = clara_lever_fields_dup_id (&fields, "stage", FALSE);
  self->moved = find_move (&fields, self->stage);
  self->tags = clara_lever_fields_dup_list (&fields, "tags", "text");
  self->anonymized = clara_lever_fields_get_boolean (&fields, "isAnonymized");
  self->updated = clara_lever_fields_get_time (&fields, "updatedAt");
  self->created = clara_lever_fields_get_time (&fields, "createdAt");
  confidentiality = clara_lever_fields_dup_text (&fields, "confidentiality");
  self->confidential = g_strcmp0 (confidentiality, "confidential") == 0;
  read_person (self, &fields);
  read_archived (self, &fields);
  read_application (self, &fields);

  return check (&fields, "candidate", self->id, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * clara_lever_name_read:
 * @node: a stage, an archive reason or a user, as Lever gave it
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (nullable): its id and its name
 */
ClaraLeverName *
clara_lever_name_read (JsonNode *node, GError **error)
{
  g_autoptr (ClaraLeverName) self = NULL;
  ClaraLeverFields fields = { NULL, NULL };

  if (!begin (&fields, node, "list entry", error))
    return NULL;

  self = g_new0 (ClaraLeverName, 1);
  self->id = clara_lever_fields_dup_id (&fields, "id", TRUE);
  self->label = clara_lever_fields_dup_text (&fields, "text");
  if (self->label == NULL)
    self->label = clara_lever_fields_dup_text (&fields, "name");
  if (self->label == NULL)
    self->label = g_strdup ("");
  self->detail = clara_lever_fields_dup_text (&fields, "type");
  if (clara_lever_fields_get_time (&fields, "deactivatedAt") > 0)
    {
      g_free (self->detail);
      self->detail = g_strdup ("deactivated");
    }

  return check (&fields, "list entry", self->id, error) ? g_steal_pointer (&self) : NULL;
}

/* `pdf` on a résumé, `.pdf` on a file; where it does not stand, the name may say it. */
static char *
read_extension (ClaraLeverFields *file, const char *name)
{
  g_autofree char *given = clara_lever_fields_dup_text (file, "ext");
  const char *from_name = name == NULL ? NULL : strrchr (name, '.');
  const char *extension = given != NULL ? given : from_name;

  if (extension == NULL)
    return NULL;

  return g_ascii_strdown (*extension == '.' ? extension + 1 : extension, -1);
}

static void
read_file_fields (ClaraLeverFile *self, ClaraLeverFields *file)
{
  self->has_file = TRUE;
  self->name = clara_lever_fields_dup_text (file, "name");
  self->extension = read_extension (file, self->name);
  self->status = clara_lever_fields_dup_text (file, "status");
  self->size = clara_lever_fields_get_size (file, "size");
}

/**
 * clara_lever_resume_read:
 * @node: a résumé, as Lever gave it
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (nullable): the résumé; it has no file where it was read from a profile
 */
ClaraLeverFile *
clara_lever_resume_read (JsonNode *node, GError **error)
{
  g_autoptr (ClaraLeverFile) self = NULL;
  ClaraLeverFields fields = { NULL, NULL };
  ClaraLeverFields file = { NULL, NULL };

  if (!begin (&fields, node, "résumé", error))
    return NULL;

  self = g_new0 (ClaraLeverFile, 1);
  self->id = clara_lever_fields_dup_id (&fields, "id", TRUE);
  self->created = clara_lever_fields_get_time (&fields, "createdAt");
  file.object = clara_lever_fields_get_object (&fields, "file");
  if (file.object != NULL)
    read_file_fields (self, &file);
  if (file.wrong != NULL && fields.wrong == NULL)
    fields.wrong = "file";

  return check (&fields, "résumé", self->id, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * clara_lever_file_read:
 * @node: a file, as Lever gave it
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (nullable): the file
 */
ClaraLeverFile *
clara_lever_file_read (JsonNode *node, GError **error)
{
  g_autoptr (ClaraLeverFile) self = NULL;
  ClaraLeverFields fields = { NULL, NULL };

  if (!begin (&fields, node, "file", error))
    return NULL;

  self = g_new0 (ClaraLeverFile, 1);
  self->id = clara_lever_fields_dup_id (&fields, "id", TRUE);
  self->created = clara_lever_fields_get_time (&fields, "uploadedAt");
  read_file_fields (self, &fields);

  return check (&fields, "file", self->id, error) ? g_steal_pointer (&self) : NULL;
}

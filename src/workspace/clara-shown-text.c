/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-shown-text.h"

#include "clara-error.h"
#include "clara-gate.h"
#include "clara-json.h"
#include "clara-materials.h"
#include "clara-setting.h"
#include "clara-settings.h"
#include "clara-workspace-private.h"

struct _ClaraShownText
{
  ClaraId material;
  char *visible_hash; /* (owned): of the text that was hidden in; the text itself is not kept */
  ClaraDeidentified *strict; /* (owned): what matching saw */
  ClaraDeidentified *shown;  /* (owned) */
};

/**
 * clara_redactions_parse:
 * @json: (nullable): what was taken out of a text, as it is kept
 * @error: return location; %CLARA_ERROR_CORRUPT
 *
 * What is not understood is not redacted: then nothing may be seen. Any thread.
 *
 * Returns: (transfer full) (nullable) (element-type ClaraRedaction): in the order of the text
 */
GArray *
clara_redactions_parse (const char *json, GError **error)
{
  g_autoptr (GArray) redactions = g_array_new (FALSE, FALSE, sizeof (ClaraRedaction));
  g_autoptr (JsonNode) node = clara_json_parse (json != NULL ? json : "", -1, NULL, error);
  JsonArray *array;

  if (node == NULL)
    return NULL;
  if (!JSON_NODE_HOLDS_ARRAY (node))
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_CORRUPT,
                           "what was taken out of the text cannot be read");
      return NULL;
    }

  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonObject *object = clara_json_get_object_element (array, i, error);
      ClaraRedaction redaction = { 0 };
      gint64 start, end;

      if (object == NULL || !clara_json_get_int64 (object, "start", &start, error) ||
          !clara_json_get_int64 (object, "end", &end, error))
        return NULL;
      if (!clara_redaction_kind_from_string (clara_json_get_string (object, "kind", NULL),
                                             &redaction.kind) ||
          start < 0 || end < start || end > G_MAXINT32)
        {
          g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_CORRUPT,
                               "what was taken out of the text cannot be read");
          return NULL;
        }
      redaction.start = (guint) start;
      redaction.end = (guint) end;
      g_array_append_val (redactions, redaction);
    }

  return g_steal_pointer (&redactions);
}

/* A material on its way to being shown. */
typedef struct
{
  ClaraId id;
  char *visible;             /* (owned) */
  char *file_name;           /* (owned) (nullable) */
  ClaraDeidentified *strict; /* (owned) */
} Draft;

static void
draft_free (gpointer data)
{
  Draft *draft = data;

  g_free (draft->visible);
  g_free (draft->file_name);
  g_clear_pointer (&draft->strict, clara_deidentified_unref);
  g_free (draft);
}

static char *
hash (const char *text)
{
  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);
}

/* Anything but the one word that shows more is the level that shows less. */
static gboolean
shows_more (ClaraConnection *connection, gboolean *more, GError **error)
{
  GError *local_error = NULL;
  g_autofree char *value = clara_settings_get (connection, CLARA_SETTING_DEIDENTIFY, &local_error);

  *more = g_strcmp0 (value, "\"standard\"") == 0;

  return value != NULL || clara_workspace_forgive_not_found (local_error, error);
}

/* One that was not read, or not de-identified, or of which that cannot be told, is shown as it always was. */
static gboolean
add_draft (ClaraConnection *connection, const ClaraId *material, GPtrArray *drafts, GError **error)
{
  g_auto (ClaraMaterialText) text = { 0 };
  g_autoptr (GArray) redactions = NULL;
  g_autofree char *file_name = NULL;
  GError *local_error = NULL;
  Draft *draft;

  if (!clara_gate_read_text (connection, material, CLARA_PURPOSE_REDACT, &text, &local_error))
    return clara_workspace_forgive_not_found (local_error, error);
  if (text.visible == NULL || text.deidentified == NULL ||
      (redactions = clara_redactions_parse (text.redactions, NULL)) == NULL)
    return TRUE;
  file_name = clara_gate_read_file_name (connection, material, CLARA_PURPOSE_REDACT, &local_error);
  if (file_name == NULL && !clara_workspace_forgive_not_found (local_error, error))
    return FALSE;

  draft = g_new0 (Draft, 1);
  draft->id = *material;
  draft->visible = g_steal_pointer (&text.visible);
  draft->file_name = g_steal_pointer (&file_name);
  draft->strict = clara_deidentified_new_kept (
      text.deidentified, (const ClaraRedaction *) redactions->data, redactions->len);
  g_ptr_array_add (drafts, draft);

  return TRUE;
}

/* As for matching: what any of the texts tells of the person is hidden in all of them. */
static GPtrArray *
hide (GPtrArray *drafts, ClaraLexicon *lexicon, ClaraIdentity *known)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_shown_text_unref);

  for (guint i = 0; i < drafts->len; i++)
    {
      const Draft *draft = g_ptr_array_index (drafts, i);

      clara_deidentify_learn (lexicon, draft->visible, draft->file_name, known);
    }
  for (guint i = 0; i < drafts->len; i++)
    {
      const Draft *draft = g_ptr_array_index (drafts, i);
      ClaraShownText *self = g_atomic_rc_box_new0 (ClaraShownText);

      self->material = draft->id;
      self->visible_hash = hash (draft->visible);
      self->strict = clara_deidentified_ref (draft->strict);
      self->shown = clara_deidentify (lexicon, draft->visible, draft->file_name, known,
                                      CLARA_DEIDENTIFY_STANDARD);
      g_ptr_array_add (texts, self);
    }

  return texts;
}

/**
 * clara_shown_texts_read:
 * @connection: where to read
 * @candidacy: whose texts
 * @lexicon: (nullable): the words to hide by; %NULL: it is loaded, which takes some tens of milliseconds
 * @error: return location
 *
 * Where the team's level is `standard`, hides the person anew at that level, by all that is known of them. It is never
 * made of the strict text by leaving some of its redactions out: what was hidden there as a school may cover a name.
 *
 * Returns: (transfer full) (nullable) (element-type ClaraShownText): one of each text that is shown otherwise than
 *   matching sees it: none where the level is `strict`
 */
GPtrArray *
clara_shown_texts_read (ClaraConnection *connection,
                        const ClaraId *candidacy,
                        ClaraLexicon *lexicon,
                        GError **error)
{
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func (draft_free);
  g_autoptr (GPtrArray) materials = NULL;
  g_autoptr (ClaraLexicon) words = NULL;
  g_autoptr (ClaraIdentity) known = NULL;
  gboolean more;

  if (!shows_more (connection, &more, error))
    return NULL;
  if (!more)
    return g_ptr_array_new_with_free_func ((GDestroyNotify) clara_shown_text_unref);

  materials = clara_materials_list (connection, candidacy, error);
  for (guint i = 0; materials != NULL && i < materials->len; i++)
    if (!add_draft (connection, &((ClaraMaterial *) g_ptr_array_index (materials, i))->id, drafts,
                    error))
      return NULL;
  if (materials == NULL)
    return NULL;
  known = clara_gate_read_identity (connection, candidacy, CLARA_PURPOSE_REDACT, error);
  if (known == NULL)
    return NULL;
  words = lexicon != NULL ? g_object_ref (lexicon) : clara_lexicon_load_default (error);
  if (words == NULL)
    return NULL;

  return hide (drafts, words, known);
}

/**
 * clara_shown_texts_find:
 * @texts: (element-type ClaraShownText): texts of one candidacy
 * @material: a material
 *
 * Returns: (transfer none) (nullable): how it is shown; %NULL: as matching sees it
 */
ClaraShownText *
clara_shown_texts_find (GPtrArray *texts, const ClaraId *material)
{
  for (guint i = 0; i < texts->len; i++)
    {
      ClaraShownText *self = g_ptr_array_index (texts, i);

      if (clara_id_equal (&self->material, material))
        return self;
    }

  return NULL;
}

static void
clear (gpointer data)
{
  ClaraShownText *self = data;

  g_free (self->visible_hash);
  clara_deidentified_unref (self->strict);
  clara_deidentified_unref (self->shown);
}

/**
 * clara_shown_text_ref:
 * @self: a text
 *
 * Returns: (transfer full): @self
 */
ClaraShownText *
clara_shown_text_ref (ClaraShownText *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * clara_shown_text_unref:
 * @self: (transfer full): a text
 */
void
clara_shown_text_unref (ClaraShownText *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

/**
 * clara_shown_text_get_text:
 * @self: a text
 *
 * Returns: (transfer none): what is shown, with placeholders
 */
const char *
clara_shown_text_get_text (ClaraShownText *self)
{
  return clara_deidentified_get_text (self->shown);
}

/**
 * clara_shown_text_get_hiding:
 * @self: a text
 * @visible: the text of the same material, as it was read
 *
 * Returns: (transfer none) (nullable): what is hidden in @visible; %NULL where @self was made of another text, for then
 *   its places mean nothing
 */
ClaraDeidentified *
clara_shown_text_get_hiding (ClaraShownText *self, const char *visible)
{
  g_autofree char *now = hash (visible);

  return g_str_equal (now, self->visible_hash) ? self->shown : NULL;
}

/**
 * clara_shown_text_place:
 * @self: a text
 * @start: a character of the text that matching saw
 * @end: the character behind a part of it
 * @shown_start: (out): the same place in the text that is shown
 * @shown_end: (out): the character behind the same part
 *
 * Finds a quote. In Unicode code points.
 */
void
clara_shown_text_place (ClaraShownText *self,
                        guint start,
                        guint end,
                        guint *shown_start,
                        guint *shown_end)
{
  guint from, to;

  clara_deidentified_to_visible (self->strict, start, end, &from, &to);
  clara_deidentified_from_visible (self->shown, from, to, shown_start, shown_end);
}

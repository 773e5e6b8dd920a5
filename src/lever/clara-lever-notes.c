/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever"

#include "clara-lever-notes.h"

#include "clara-error.h"
#include "clara-json.h"
#include "clara-publication.h"
#include "clara-text.h"

#include <string.h>

/*
 * The words of notes are a contract that other programs read: they are not translated. What a payload says is taken
 * for hostile all the same: one line each, bounded, and without the sign that would call somebody.
 */

#define MAX_LINES   60u
#define MAX_TEXT    160u
#define MAX_FACTS   12u
#define MARK        "[clara:"
#define MARK_LENGTH 40u /* with 32 digits and a bracket */
#define DOT         " · "

static char *
tidy (const char *text)
{
  g_autofree char *valid = clara_text_make_valid (text, -1);
  g_autofree char *line = NULL;

  for (char *c = valid; *c != '\0'; c++)
    if (*c == '@' || g_ascii_iscntrl (*c))
      *c = ' ';
  line = clara_text_collapse_space (valid);

  return clara_text_truncate (line, MAX_TEXT);
}

/* With at most one digit behind the point, whatever the language of the machine. */
static void
append_number (GString *text, double number)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];
  gsize length;

  g_ascii_formatd (digits, sizeof digits, "%.1f", CLAMP (number, -1000, 1000));
  length = strlen (digits);
  if (g_str_has_suffix (digits, ".0"))
    digits[length - 2] = '\0';
  g_string_append (text, digits);
}

static gboolean
append_requirement (GString *text, JsonObject *line, GError **error)
{
  const char *words = clara_json_get_string (line, "text", error);
  const char *verdict = words != NULL ? clara_json_get_string (line, "verdict", error) : NULL;
  g_autofree char *safe = NULL;
  double points;
  double of;

  if (verdict == NULL || !clara_json_get_double (line, "points", &points, error) ||
      !clara_json_get_double (line, "of", &of, error))
    return FALSE;

  safe = tidy (words);
  g_string_append_printf (text, "\n- %s" DOT, verdict);
  append_number (text, points);
  g_string_append (text, " of ");
  append_number (text, of);
  g_string_append_printf (text, DOT "%s", safe);

  return TRUE;
}

static gboolean
append_requirements (GString *text, JsonArray *lines, GError **error)
{
  const guint n = lines != NULL ? json_array_get_length (lines) : 0;
  guint i;

  for (i = 0; i < n && i < MAX_LINES && text->len < CLARA_LEVER_NOTE_MAX / 2; i++)
    {
      JsonObject *line = clara_json_get_object_element (lines, i, error);

      if (line == NULL || !append_requirement (text, line, error))
        return FALSE;
    }
  if (i < n)
    g_string_append_printf (text, "\n- and %u more", n - i);

  return TRUE;
}

static gboolean
append_languages (GString *text, JsonArray *languages, GError **error)
{
  const guint n = languages != NULL ? MIN (json_array_get_length (languages), MAX_FACTS) : 0;

  for (guint i = 0; i < n; i++)
    {
      JsonObject *language = clara_json_get_object_element (languages, i, error);
      const char *code = language != NULL ? clara_json_get_string (language, "language", error)
                                          : NULL;
      const char *level;
      g_autofree char *safe = NULL;

      if (code == NULL || !clara_json_get_optional_string (language, "level", NULL, &level, error))
        return FALSE;

      safe = tidy (code);
      g_string_append_printf (text, "%s%s", i == 0 ? DOT "languages " : ", ", safe);
      if (level != NULL)
        {
          g_autofree char *how = tidy (level);

          g_string_append_printf (text, " %s", how);
        }
    }

  return TRUE;
}

static gboolean
append_certifications (GString *text, JsonArray *names, GError **error)
{
  const guint n = names != NULL ? MIN (json_array_get_length (names), MAX_FACTS) : 0;

  for (guint i = 0; i < n; i++)
    {
      const char *name = clara_json_get_string_element (names, i, error);
      g_autofree char *safe = NULL;

      if (name == NULL)
        return FALSE;

      safe = tidy (name);
      g_string_append_printf (text, "%s%s", i == 0 ? DOT "certifications " : ", ", safe);
    }

  return TRUE;
}

static void
append_years (GString *text, gint64 months)
{
  append_number (text, (double) months / 12);
}

/* In which fields; what belongs to none that is known is told as such. Fields may have been worked in side by side. */
static gboolean
append_fields (GString *text, JsonArray *fields, gint64 unplaced, GError **error)
{
  const guint n = fields != NULL ? MIN (json_array_get_length (fields), MAX_FACTS) : 0;

  for (guint i = 0; i < n; i++)
    {
      JsonObject *field = clara_json_get_object_element (fields, i, error);
      const char *name = field != NULL ? clara_json_get_string (field, "field", error) : NULL;
      g_autofree char *safe = NULL;
      gint64 months;

      if (name == NULL || !clara_json_get_int64 (field, "months", &months, error))
        return FALSE;

      safe = tidy (name);
      g_string_append_printf (text, "%s%s ", i == 0 ? ": " : ", ", safe);
      append_years (text, months);
    }
  if (n > 0 && unplaced > 0)
    {
      g_string_append (text, ", field not known ");
      append_years (text, unplaced);
    }

  return TRUE;
}

/* What nobody knows is told as such, and never as nothing. */
static gboolean
append_facts (GString *text, JsonObject *facts, GError **error)
{
  JsonArray *fields;
  JsonArray *languages;
  JsonArray *certifications;
  const char *education;
  gint64 months;
  gint64 unplaced;
  gint64 unknown;

  if (!clara_json_get_optional_int64 (facts, "months", -1, &months, error) ||
      !clara_json_get_optional_int64 (facts, "unplaced", 0, &unplaced, error) ||
      !clara_json_get_optional_array (facts, "fields", &fields, error) ||
      !clara_json_get_optional_string (facts, "education", NULL, &education, error) ||
      !clara_json_get_optional_array (facts, "languages", &languages, error) ||
      !clara_json_get_optional_array (facts, "certifications", &certifications, error) ||
      !clara_json_get_optional_int64 (facts, "unknown", 0, &unknown, error))
    return FALSE;

  g_string_append (text, "\nFacts: experience ");
  if (months > 0)
    {
      append_years (text, months);
      g_string_append (text, " years");
      if (!append_fields (text, fields, unplaced, error))
        return FALSE;
    }
  else
    g_string_append (text, "not stated");

  if (education != NULL && g_strcmp0 (education, "none") != 0)
    {
      g_autofree char *level = tidy (education);

      g_string_append_printf (text, DOT "degree %s", level);
    }
  else
    g_string_append (text, DOT "degree not stated");

  if (!append_languages (text, languages, error) ||
      !append_certifications (text, certifications, error))
    return FALSE;
  g_string_append_printf (text, DOT "unknown requirements %" G_GINT64_FORMAT, unknown);

  return TRUE;
}

static gboolean
write_score (GString *text, JsonObject *payload, GError **error)
{
  const char *status = clara_json_get_string (payload, "status", error);
  JsonArray *requirements;
  JsonObject *facts;
  double score;
  gint64 version;

  if (status == NULL || !clara_json_get_double (payload, "score", &score, error) ||
      !clara_json_get_int64 (payload, "version", &version, error) ||
      !clara_json_get_optional_array (payload, "requirements", &requirements, error) ||
      !clara_json_get_optional_object (payload, "facts", &facts, error))
    return FALSE;

  g_string_append_printf (text, "CLARA score %d/100" DOT "%s" DOT "v%" G_GINT64_FORMAT,
                          (int) (CLAMP (score, 0, 100) + 0.5), status, version);

  return append_requirements (text, requirements, error) &&
         (facts == NULL || append_facts (text, facts, error));
}

static gboolean
write_status (GString *text, JsonObject *payload, GError **error)
{
  const char *status = clara_json_get_string (payload, "status", error);
  const char *placed_by = NULL;
  gint64 change;

  if (status == NULL || !clara_json_get_int64 (payload, "change", &change, error) ||
      !clara_json_get_optional_string (payload, "placed_by", NULL, &placed_by, error))
    return FALSE;

  g_string_append_printf (text, "CLARA status %s" DOT "change %" G_GINT64_FORMAT, status, change);
  if (placed_by != NULL)
    g_string_append_printf (text, "\nPlaced by %s",
                            g_strcmp0 (placed_by, "lever") == 0 ? "the stage in Lever"
                                                                : "a person");

  return TRUE;
}

static gboolean
write_decision (GString *text, JsonObject *payload, GError **error)
{
  const char *decision = clara_json_get_string (payload, "decision", error);
  gint64 review;

  if (decision == NULL || !clara_json_get_int64 (payload, "review", &review, error))
    return FALSE;

  g_string_append_printf (text, "CLARA review %s" DOT "review %" G_GINT64_FORMAT, decision, review);

  return TRUE;
}

/**
 * clara_lever_notes_write:
 * @row: a score note, a status note or a decision note of the outbox
 * @error: return location for a #GError
 *
 * Words what is to stand in Lever: at most %CLARA_LEVER_NOTE_MAX characters, plain, in lines; the last one names the
 * operation, by which clara_lever_notes_read() knows it again.
 *
 * Returns: (transfer full): the text; %NULL with an error where the payload is not what the ledger writes
 */
char *
clara_lever_notes_write (const ClaraOutboxRow *row, GError **error)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (JsonObject) payload = clara_json_parse_object (row->payload, -1, NULL, error);
  g_autofree char *op_id = clara_id_to_string (&row->op_id);
  g_autofree char *safe = NULL;
  gboolean written = FALSE;

  if (payload == NULL)
    return NULL;

  if (g_strcmp0 (row->kind, CLARA_PUBLICATION_SCORE_NOTE) == 0)
    written = write_score (text, payload, error);
  else if (g_strcmp0 (row->kind, CLARA_PUBLICATION_STATUS_NOTE) == 0)
    written = write_status (text, payload, error);
  else if (g_strcmp0 (row->kind, CLARA_PUBLICATION_DECISION_NOTE) == 0)
    written = write_decision (text, payload, error);
  else
    g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID, "that is no note");
  if (!written)
    return NULL;

  g_strdelimit (text->str, "@", ' ');
  safe = clara_text_truncate (text->str, CLARA_LEVER_NOTE_MAX - MARK_LENGTH - 1);

  return g_strdup_printf ("%s\n" MARK "%s]", safe, op_id);
}

/* The operation that the last line of @text names. */
static gboolean
find_mark (const char *text, ClaraId *op_id)
{
  gsize length = strlen (text);
  const char *mark;
  char digits[33];

  while (length > 0 && g_ascii_isspace (text[length - 1]))
    length--;
  if (length < MARK_LENGTH || text[length - 1] != ']')
    return FALSE;

  mark = text + length - MARK_LENGTH;
  if (!g_str_has_prefix (mark, MARK) || (mark > text && mark[-1] != '\n'))
    return FALSE;

  memcpy (digits, mark + strlen (MARK), 32);
  digits[32] = '\0';
  for (guint i = 0; i < 32; i++)
    if (!g_ascii_isxdigit (digits[i]) || g_ascii_isupper (digits[i]))
      return FALSE;

  return clara_id_parse (digits, op_id, NULL);
}

/**
 * clara_lever_notes_read:
 * @note: a note as Lever lists it
 *
 * Knows a note of Clara's own by its last line.
 *
 * Returns: (transfer full) (nullable): the note; %NULL where it is another's, or nothing that Lever lists
 */
ClaraLeverNote *
clara_lever_notes_read (JsonObject *note)
{
  const char *id = clara_json_get_string (note, "id", NULL);
  JsonNode *deleted = json_object_get_member (note, "deletedAt");
  JsonArray *fields = NULL;
  guint n;

  if (id == NULL || !clara_json_get_optional_array (note, "fields", &fields, NULL) ||
      fields == NULL)
    return NULL;

  n = json_array_get_length (fields);
  for (guint i = 0; i < n; i++)
    {
      JsonObject *field = clara_json_get_object_element (fields, i, NULL);
      const char *value = field != NULL ? clara_json_get_string (field, "value", NULL) : NULL;
      ClaraLeverNote *found;
      ClaraId op_id;

      if (value == NULL || !find_mark (value, &op_id))
        continue;

      found = g_new0 (ClaraLeverNote, 1);
      found->id = g_strdup (id);
      found->op_id = op_id;
      found->deleted = deleted != NULL && !JSON_NODE_HOLDS_NULL (deleted);
      if (!clara_json_get_optional_int64 (note, "createdAt", 0, &found->created, NULL))
        found->created = 0;

      return found;
    }

  return NULL;
}

/**
 * clara_lever_note_free:
 * @self: (nullable) (transfer full): a note
 */
void
clara_lever_note_free (ClaraLeverNote *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-ledger"

#include "clara-audit.h"
#include "clara-error.h"
#include "clara-facts-private.h"
#include "clara-json.h"

#include <string.h>

#define ROWS_AT_A_TIME 100000

/* One export: where it goes, and how far it is. */
typedef struct
{
  GOutputStream *stream;
  GCancellable *cancellable;
  gint64 last;
  guint n_left;
  GError *error; /* (owned) (nullable) */
} Export;

static void
set_hex (JsonObject *object, const char *name, gconstpointer data, gsize size)
{
  g_autoptr (GString) hex = g_string_sized_new (2 * size);

  for (gsize i = 0; i < size; i++)
    g_string_append_printf (hex, "%02x", ((const guint8 *) data)[i]);
  json_object_set_string_member (object, name, hex->str);
}

static void
set_id_or_null (JsonObject *object, const char *name, const ClaraId *id)
{
  if (clara_id_is_zero (id))
    json_object_set_null_member (object, name);
  else
    clara_facts_set_id (object, name, id);
}

/* The facts stand as a text as well: that is what was hashed, to the letter. */
static char *
line_of_row (const ClaraAuditRow *row)
{
  g_autoptr (JsonObject) line = json_object_new ();
  JsonObject *facts = clara_json_parse_object (row->facts, -1, NULL, NULL);

  json_object_set_int_member (line, "seq", row->seq);
  json_object_set_int_member (line, "at", row->at);
  set_id_or_null (line, "member", &row->member);
  json_object_set_string_member (line, "action", row->action);
  set_id_or_null (line, "job", &row->job);
  set_id_or_null (line, "candidacy", &row->candidacy);
  set_id_or_null (line, "subject", &row->subject);
  json_object_set_object_member (line, "facts", facts != NULL ? facts : json_object_new ());
  json_object_set_string_member (line, "facts_text", row->facts);
  clara_facts_set_string (line, "text", row->text);
  if (row->has_digest)
    set_hex (line, "text_digest", row->text_digest, sizeof row->text_digest);
  else
    json_object_set_null_member (line, "text_digest");
  if (row->salt != NULL)
    set_hex (line, "salt", g_bytes_get_data (row->salt, NULL), g_bytes_get_size (row->salt));
  else
    json_object_set_null_member (line, "salt");
  set_hex (line, "prev_hash", row->prev_hash, sizeof row->prev_hash);
  set_hex (line, "hash", row->hash, sizeof row->hash);

  return clara_facts_to_string (line);
}

static gboolean
export_row_cb (const ClaraAuditRow *row, gpointer data)
{
  Export *self = data;
  g_autofree char *line = line_of_row (row);

  if (!g_output_stream_printf (self->stream, NULL, self->cancellable, &self->error, "%s\n", line))
    return FALSE;

  self->last = row->seq;
  self->n_left--;

  return self->n_left > 0;
}

/**
 * clara_audit_export:
 * @connection: where to read
 * @after_seq: begin behind this place; 0: with the first row
 * @candidacy: (nullable): of whom; %NULL: all rows
 * @stream: where to; stays open
 * @cancellable: (nullable): gives it up
 * @error: return location for a #GError
 *
 * Writes the chain as JSON, one object a line: seq, at, member, action, job, candidacy, subject, facts, facts_text,
 * text, text_digest, salt, prev_hash, hash. With these anybody can verify it; how stands in `clara-audit.c`. An id is
 * null where there is none, text and salt where they were erased. Whoever calls it sees to it that the member may.
 *
 * Returns: whether all was written
 */
gboolean
clara_audit_export (ClaraConnection *connection,
                    gint64 after_seq,
                    const ClaraId *candidacy,
                    GOutputStream *stream,
                    GCancellable *cancellable,
                    GError **error)
{
  Export export = { .stream = stream, .cancellable = cancellable, .last = after_seq };

  do
    {
      export.n_left = ROWS_AT_A_TIME;
      if (!clara_audit_log_each (connection, export.last, candidacy, export_row_cb, &export, error))
        return FALSE;
    }
  while (export.n_left == 0 && export.error == NULL);

  if (export.error != NULL)
    {
      g_propagate_error (error, export.error);
      return FALSE;
    }

  return TRUE;
}

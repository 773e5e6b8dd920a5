/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-materials.h"

#include "clara-store-private.h"

#include <string.h>

/**
 * clara_materials_hash:
 * @data: bytes
 * @size: how many
 * @hash: (out caller-allocates): %CLARA_CONTENT_HASH_SIZE bytes: SHA-256
 */
void
clara_materials_hash (gconstpointer data, gsize size, guint8 *hash)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  gsize length = CLARA_CONTENT_HASH_SIZE;

  g_checksum_update (sum, data, (gssize) size);
  g_checksum_get_digest (sum, hash, &length);
}

static gboolean
add_bytes (ClaraWrite *write, const ClaraMaterial *material, GBytes *bytes, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "INSERT INTO material_bytes (material, bytes) VALUES ($1, $2)");
  gsize size;
  gconstpointer data = g_bytes_get_data (bytes, &size);

  clara_statement_bind_id (statement, 1, &material->id);
  clara_statement_bind_blob (statement, 2, data != NULL ? data : "", size);

  return clara_statement_run (statement, error);
}

/**
 * clara_materials_add:
 * @write: a transaction
 * @material: (inout): the candidacy, the kind, the media type; gets an id where it has none, its hash, size and time
 * @bytes: what was handed in
 * @error: return location for a #GError
 *
 * Returns: whether it was added; %CLARA_ERROR_CONFLICT where the candidacy has the same already
 */
gboolean
clara_materials_add (ClaraWrite *write, ClaraMaterial *material, GBytes *bytes, GError **error)
{
  g_autoptr (ClaraStatement) statement = NULL;

  if (!clara_store_fill_id (&material->id, error))
    return FALSE;

  clara_materials_hash (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), material->hash);
  material->size = (gint64) g_bytes_get_size (bytes);
  material->created = clara_write_get_now (write);

  clara_write_note (write, CLARA_ENTITY_CANDIDACY, &material->candidacy);
  statement = clara_write_prepare (
      write, CLARA_ENTITY_MATERIAL, &material->candidacy,
      "INSERT INTO material (id, candidacy, kind, hash, media_type, size, "
      "created) VALUES ($1, $2, $3, $4, $5, $6, $7)");
  clara_statement_bind_id (statement, 1, &material->id);
  clara_statement_bind_id (statement, 2, &material->candidacy);
  clara_statement_bind_text (statement, 3, clara_material_kind_to_string (material->kind));
  clara_statement_bind_blob (statement, 4, material->hash, sizeof material->hash);
  clara_statement_bind_text (statement, 5, material->media_type);
  clara_statement_bind_int64 (statement, 6, material->size);
  clara_statement_bind_int64 (statement, 7, material->created);

  return clara_statement_run (statement, error) && add_bytes (write, material, bytes, error);
}

static gboolean
set_text (ClaraWrite *write, const ClaraId *material, const ClaraMaterialText *text, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "INSERT INTO material_text (material, visible, deidentified, redactions, hidden, warnings) "
      "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (material) DO UPDATE SET "
      "visible = excluded.visible, deidentified = excluded.deidentified, "
      "redactions = excluded.redactions, hidden = excluded.hidden, warnings = excluded.warnings");

  clara_statement_bind_id (statement, 1, material);
  clara_statement_bind_text (statement, 2, text->visible);
  clara_statement_bind_text (statement, 3, text->deidentified);
  clara_statement_bind_text (statement, 4, text->redactions);
  clara_statement_bind_text (statement, 5, text->hidden);
  clara_statement_bind_text (statement, 6, text->warnings);

  return clara_statement_run (statement, error);
}

/* Two files with the same words are the same person, however they were saved: spaces and case do not count. */
static gboolean
hash_words (const char *text, guint8 *hash)
{
  g_auto (GStrv) words = NULL;
  g_autofree char *joined = NULL;
  g_autofree char *folded = NULL;

  if (text == NULL)
    return FALSE;

  words = g_strsplit_set (text, " \t\r\n\f\v", -1);
  joined = g_strjoinv ("", words);
  folded = g_utf8_casefold (joined, -1);

  /* Of a page with hardly a word one cannot tell. */
  if (strlen (folded) < 200)
    return FALSE;

  clara_materials_hash (folded, strlen (folded), hash);

  return TRUE;
}

/**
 * clara_materials_set_reading:
 * @write: a transaction
 * @material: the material, with what the extractor says of it
 * @text: what was read; replaces an earlier reading
 * @error: return location for a #GError
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_FOUND where the material is gone
 */
gboolean
clara_materials_set_reading (ClaraWrite *write,
                             const ClaraMaterial *material,
                             const ClaraMaterialText *text,
                             GError **error)
{
  guint8 hash[CLARA_CONTENT_HASH_SIZE];
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_MATERIAL, &material->candidacy,
      "UPDATE material SET been_read = 1, reason = $2, language = $3, pages = $4, ocr = $5, "
      "confidence = $6, hidden = $7, engine = $8, text_hash = $9, "
      "media_type = coalesce ($10, media_type) WHERE id = $1");

  clara_write_note (write, CLARA_ENTITY_CANDIDACY, &material->candidacy);
  clara_statement_bind_id (statement, 1, &material->id);
  clara_statement_bind_text (statement, 2, material->reason);
  clara_statement_bind_text (statement, 3, material->language);
  clara_statement_bind_int64 (statement, 4, material->pages);
  clara_statement_bind_boolean (statement, 5, material->ocr);
  clara_statement_bind_double (statement, 6, material->confidence);
  clara_statement_bind_int64 (statement, 7, material->hidden);
  clara_statement_bind_text (statement, 8, material->engine);
  if (hash_words (text->visible, hash))
    clara_statement_bind_blob (statement, 9, hash, sizeof hash);
  clara_statement_bind_text (statement, 10, material->media_type);

  return clara_store_run_one (statement, CLARA_ERROR_NOT_FOUND, "the material is gone", error) &&
         set_text (write, &material->id, text, error);
}

/**
 * clara_materials_list:
 * @connection: where to read
 * @candidacy: a candidacy
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (element-type ClaraMaterial): what it handed in, the oldest first
 */
GPtrArray *
clara_materials_list (ClaraConnection *connection, const ClaraId *candidacy, GError **error)
{
  g_autoptr (GPtrArray)
      materials = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_material_free);
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection,
      "SELECT id, candidacy, kind, hash, media_type, size, been_read, reason, language, "
      "pages, ocr, confidence, hidden, engine, created "
      "FROM material WHERE candidacy = $1 ORDER BY created, id");
  ClaraStep step;

  clara_statement_bind_id (statement, 1, candidacy);
  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    {
      ClaraMaterial *material = g_new0 (ClaraMaterial, 1);
      gsize size;
      gconstpointer hash = clara_statement_get_blob (statement, 3, &size);

      if (size == sizeof material->hash)
        memcpy (material->hash, hash, size);
      clara_statement_get_id (statement, 0, &material->id);
      clara_statement_get_id (statement, 1, &material->candidacy);
      clara_material_kind_from_string (clara_statement_get_text (statement, 2), &material->kind);
      material->media_type = clara_statement_dup_text (statement, 4);
      material->size = clara_statement_get_int64 (statement, 5);
      material->read = clara_statement_get_boolean (statement, 6);
      material->reason = clara_statement_dup_text (statement, 7);
      material->language = clara_statement_dup_text (statement, 8);
      material->pages = (guint) clara_statement_get_int64 (statement, 9);
      material->ocr = clara_statement_get_boolean (statement, 10);
      material->confidence = clara_statement_get_double (statement, 11);
      material->hidden = (guint) clara_statement_get_int64 (statement, 12);
      material->engine = clara_statement_dup_text (statement, 13);
      material->created = clara_statement_get_int64 (statement, 14);
      g_ptr_array_add (materials, material);
    }

  return step == CLARA_STEP_DONE ? g_steal_pointer (&materials) : NULL;
}

/**
 * clara_materials_get_text:
 * @connection: where to read
 * @material: a material
 * @text: (out caller-allocates): what was read of it; free with clara_material_text_clear()
 * @error: return location for a #GError
 *
 * The visible text says who the person is: only the gate of the floor above may show it.
 *
 * Returns: whether there is any; %CLARA_ERROR_NOT_FOUND
 */
gboolean
clara_materials_get_text (ClaraConnection *connection,
                          const ClaraId *material,
                          ClaraMaterialText *text,
                          GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT visible, deidentified, redactions, hidden, "
                  "warnings FROM material_text WHERE material = $1");

  clara_statement_bind_id (statement, 1, material);
  if (!clara_store_get_one (statement, "the material was not read", error))
    return FALSE;

  text->visible = clara_statement_dup_text (statement, 0);
  text->deidentified = clara_statement_dup_text (statement, 1);
  text->redactions = clara_statement_dup_text (statement, 2);
  text->hidden = clara_statement_dup_text (statement, 3);
  text->warnings = clara_statement_dup_text (statement, 4);

  return TRUE;
}

/**
 * clara_materials_get_bytes:
 * @connection: where to read
 * @material: a material
 * @error: return location for a #GError
 *
 * Only the gate of the floor above may call it. The bytes are compared with their hash: what the disk altered is not
 * given out.
 *
 * Returns: (transfer full): what was handed in; %NULL with %CLARA_ERROR_NOT_FOUND or %CLARA_ERROR_CORRUPT
 */
GBytes *
clara_materials_get_bytes (ClaraConnection *connection, const ClaraId *material, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT material_bytes.bytes, material.hash FROM material "
                  "JOIN material_bytes ON material_bytes.material = material.id "
                  "WHERE material.id = $1");
  guint8 hash[CLARA_CONTENT_HASH_SIZE];
  gconstpointer data;
  gconstpointer wanted;
  gsize wanted_size;
  gsize size;

  clara_statement_bind_id (statement, 1, material);
  if (!clara_store_get_one (statement, "the material is gone", error))
    return NULL;

  data = clara_statement_get_blob (statement, 0, &size);
  wanted = clara_statement_get_blob (statement, 1, &wanted_size);
  clara_materials_hash (data, size, hash);
  if (wanted_size != sizeof hash || memcmp (wanted, hash, sizeof hash) != 0)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_CORRUPT,
                           "a document is not what was handed in: its bytes were damaged");
      return NULL;
    }

  return g_bytes_new (data, size);
}

/**
 * clara_materials_find:
 * @connection: where to read
 * @job: a job
 * @hash: SHA-256 of the bytes
 * @candidacy: (out caller-allocates): who handed the same in; untouched where nobody did
 * @error: return location for a #GError
 *
 * Returns: whether somebody did; else %CLARA_ERROR_NOT_FOUND
 */
gboolean
clara_materials_find (ClaraConnection *connection,
                      const ClaraId *job,
                      const guint8 *hash,
                      ClaraId *candidacy,
                      GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT candidacy.id FROM material JOIN candidacy "
                  "ON candidacy.id = material.candidacy WHERE material.hash = $2 "
                  "AND candidacy.job = $1 ORDER BY candidacy.number LIMIT 1");

  clara_statement_bind_id (statement, 1, job);
  clara_statement_bind_blob (statement, 2, hash, CLARA_CONTENT_HASH_SIZE);
  if (!clara_store_get_one (statement, "nobody has handed that in", error))
    return FALSE;

  clara_statement_get_id (statement, 0, candidacy);

  return TRUE;
}

/**
 * clara_profiles_set:
 * @write: a transaction
 * @candidacy: a candidacy
 * @document: JSON: what was read out of its materials
 * @engine: the version that read it
 * @error: return location for a #GError
 *
 * Returns: whether it was written
 */
gboolean
clara_profiles_set (ClaraWrite *write,
                    const ClaraId *candidacy,
                    const char *document,
                    const char *engine,
                    GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_MATERIAL, candidacy,
      "INSERT INTO profile (candidacy, document, engine, at) VALUES ($1, $2, $3, $4) "
      "ON CONFLICT (candidacy) DO UPDATE SET document = excluded.document, "
      "engine = excluded.engine, at = excluded.at");

  clara_statement_bind_id (statement, 1, candidacy);
  clara_statement_bind_text (statement, 2, document);
  clara_statement_bind_text (statement, 3, engine);
  clara_statement_bind_int64 (statement, 4, clara_write_get_now (write));

  return clara_statement_run (statement, error);
}

/**
 * clara_profiles_get:
 * @connection: where to read
 * @candidacy: a candidacy
 * @error: return location for a #GError
 *
 * Returns: (transfer full): JSON; %NULL with %CLARA_ERROR_NOT_FOUND
 */
char *
clara_profiles_get (ClaraConnection *connection, const ClaraId *candidacy, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT document FROM profile WHERE candidacy = $1");

  clara_statement_bind_id (statement, 1, candidacy);
  if (!clara_store_get_one (statement, "there is no profile", error))
    return NULL;

  return clara_statement_dup_text (statement, 0);
}

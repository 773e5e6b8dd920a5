/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-embedder-model.h"

#include "clara-embedder-format.h"
#include "clara-error.h"

#include <math.h>
#include <string.h>

#define ID_DIGITS 16

typedef struct
{
  ClaraEmbedderModel model;
  GMappedFile *file; /* (owned) */
  char *id;          /* (owned) */
  GMutex mutex;
  gboolean verified; /* guarded by mutex */
} Mapped;

static gboolean
fail_corrupt (GError **error, const char *what)
{
  g_set_error (error, CLARA_ERROR, CLARA_ERROR_CORRUPT, "the language model is damaged: %s", what);
  return FALSE;
}

static gboolean
check_pieces (const ClaraEmbedderModel *model, gsize text_size, GError **error)
{
  gsize used = 0;

  for (guint32 i = 0; i < model->shape.n_pieces; i++)
    {
      const gsize length = model->lengths[i];

      if (length == 0 || length > CLARA_EMBEDDER_MAX_PIECE || length > text_size - used ||
          !g_utf8_validate_len (model->text + used, length, NULL) || !isfinite (model->scores[i]))
        return fail_corrupt (error, "its vocabulary cannot be read");
      used += length;
    }

  return used == text_size || fail_corrupt (error, "its vocabulary has a part too many");
}

static gboolean
check_header (const ClaraEmbedderHeader *header, gsize size, GError **error)
{
  if (memcmp (header->magic, CLARA_EMBEDDER_MAGIC, sizeof header->magic) != 0)
    return fail_corrupt (error, "it is another kind of file");
  if (header->format != CLARA_EMBEDDER_FORMAT)
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_UNSUPPORTED,
                   "the language model is of format %u, which this version does not read",
                   header->format);
      return FALSE;
    }
  if (!clara_embedder_format_allows (&header->shape, header->text_size))
    return fail_corrupt (error, "its sizes are impossible");
  if (memchr (header->name, 0, sizeof header->name) == NULL || header->name[0] == '\0' ||
      !g_str_is_ascii (header->name))
    return fail_corrupt (error, "it has no name");
  if (clara_embedder_format_lay_out (&header->shape, header->text_size).end != size)
    return fail_corrupt (error, "it is too short or too long");

  return TRUE;
}

static char *
make_id (const ClaraEmbedderHeader *header)
{
  GString *id = g_string_new (header->name);

  g_string_append_c (id, '-');
  for (guint i = 0; i < ID_DIGITS / 2; i++)
    g_string_append_printf (id, "%02x", header->digest[i]);

  return g_string_free (id, FALSE);
}

static GMappedFile *
map_file (const char *path, GError **error)
{
  g_autoptr (GError) reason = NULL;
  GMappedFile *file;
  ClaraError code = CLARA_ERROR_FAILED;

  if (G_BYTE_ORDER != G_LITTLE_ENDIAN)
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_UNSUPPORTED,
                   "the language model cannot be read on this kind of processor");
      return NULL;
    }
  if (!g_file_test (path, G_FILE_TEST_IS_REGULAR))
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND, "there is no language model in %s",
                   path);
      return NULL;
    }

  file = g_mapped_file_new (path, FALSE, &reason);
  if (file == NULL)
    {
      if (g_error_matches (reason, G_FILE_ERROR, G_FILE_ERROR_NOENT))
        code = CLARA_ERROR_NOT_FOUND;
      else if (g_error_matches (reason, G_FILE_ERROR, G_FILE_ERROR_ACCES))
        code = CLARA_ERROR_NOT_PERMITTED;
      g_set_error_literal (error, CLARA_ERROR, code, reason->message);
    }

  return file;
}

/**
 * clara_embedder_model_open:
 * @path: a file as clara_embedder_model_write() leaves it
 * @error: return location for a #GError
 *
 * Maps a model file. Its sizes and its vocabulary are checked at once, its numbers by
 * clara_embedder_model_verify(). A file is only ever replaced, never changed in place. Any thread.
 *
 * Returns: (transfer full) (nullable): the model; %CLARA_ERROR_NOT_FOUND, %CLARA_ERROR_NOT_PERMITTED,
 *   %CLARA_ERROR_CORRUPT, or %CLARA_ERROR_UNSUPPORTED for another format or a big-endian machine
 */
ClaraEmbedderModel *
clara_embedder_model_open (const char *path, GError **error)
{
  g_autoptr (ClaraEmbedderModel) model = NULL;
  GMappedFile *file;
  const char *data;
  ClaraEmbedderHeader header;
  ClaraEmbedderLayout layout;
  Mapped *mapped;

  g_return_val_if_fail (path != NULL, NULL);

  file = map_file (path, error);
  if (file == NULL)
    return NULL;

  mapped = g_new0 (Mapped, 1);
  g_mutex_init (&mapped->mutex);
  mapped->file = file;
  model = &mapped->model;
  if (g_mapped_file_get_length (file) < sizeof header)
    {
      fail_corrupt (error, "it is too short");
      return NULL;
    }

  data = g_mapped_file_get_contents (file);
  memcpy (&header, data, sizeof header);
  if (!check_header (&header, g_mapped_file_get_length (file), error))
    return NULL;

  layout = clara_embedder_format_lay_out (&header.shape, header.text_size);
  for (guint i = 0; i < CLARA_EMBEDDER_N_TENSORS; i++)
    model->tensors[i] = (const float *) (const void *) (data + layout.tensors[i]);
  model->scores = (const double *) (const void *) (data + layout.scores);
  model->lengths = (const guint8 *) data + layout.lengths;
  model->text = data + layout.text;
  model->shape = header.shape;
  model->id = mapped->id = make_id (&header);
  if (!check_pieces (model, header.text_size, error))
    return NULL;

  return g_steal_pointer (&model);
}

/**
 * clara_embedder_model_close:
 * @model: (transfer full) (nullable): a model
 *
 * Unmaps a model.
 */
void
clara_embedder_model_close (ClaraEmbedderModel *model)
{
  Mapped *mapped = (Mapped *) model;

  if (mapped == NULL)
    return;

  g_mapped_file_unref (mapped->file);
  g_mutex_clear (&mapped->mutex);
  g_free (mapped->id);
  g_free (mapped);
}

/**
 * clara_embedder_model_verify:
 * @model: a model
 * @thoroughly: whether to compare the digest, which takes a tenth of a second, too
 * @error: return location for a #GError
 *
 * Reads the whole file and compares its checksum, the first time it is called; some milliseconds.
 * So no vector ever comes from damaged numbers. Any thread.
 *
 * Returns: whether the file is what was written; else %CLARA_ERROR_CORRUPT
 */
gboolean
clara_embedder_model_verify (ClaraEmbedderModel *model, gboolean thoroughly, GError **error)
{
  Mapped *mapped = (Mapped *) model;
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&mapped->mutex);
  const guint8 *data = (const guint8 *) g_mapped_file_get_contents (mapped->file);
  const gsize size = g_mapped_file_get_length (mapped->file);
  ClaraEmbedderHeader header;

  memcpy (&header, data, sizeof header);
  if (!mapped->verified)
    {
      guint32 checksum[2];

      clara_embedder_format_sum (&header, data, size, checksum);
      if (memcmp (checksum, header.checksum, sizeof checksum) != 0)
        return fail_corrupt (error, "its checksum differs");
      mapped->verified = TRUE;
    }

  if (thoroughly)
    {
      guint8 digest[CLARA_EMBEDDER_DIGEST_SIZE];

      clara_embedder_format_digest (&header, data, size, digest);
      if (memcmp (digest, header.digest, sizeof digest) != 0)
        return fail_corrupt (error, "its digest differs");
    }

  return TRUE;
}

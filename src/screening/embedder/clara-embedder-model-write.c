/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-embedder-format.h"
#include "clara-embedder-kernels.h"
#include "clara-error.h"

#include <string.h>

/* Tables that are read a row at a time lie row by row; what is multiplied by lies in panels. */
static gboolean
is_packed (guint tensor)
{
  return tensor != CLARA_EMBEDDER_PIECES && tensor != CLARA_EMBEDDER_TIMING;
}

/* Copies a matrix into panels. */
static void
pack (const float *from, gsize rows, gsize columns, float *to)
{
  for (gsize column = 0; column < columns; column += CLARA_EMBEDDER_PANEL)
    for (gsize row = 0; row < rows; row++, to += CLARA_EMBEDDER_PANEL)
      memcpy (to, from + row * columns + column, CLARA_EMBEDDER_PANEL * sizeof *to);
}

static gsize
measure_pieces (const ClaraEmbedderShape *shape, const char *const *pieces)
{
  gsize size = 0;

  for (guint32 i = 0; i < shape->n_pieces; i++)
    {
      const gsize length = strlen (pieces[i]);

      if (length == 0 || length > CLARA_EMBEDDER_MAX_PIECE)
        return 0;
      size += length;
    }

  return size;
}

static void
fill (guint8 *data,
      const ClaraEmbedderLayout *layout,
      const ClaraEmbedderShape *shape,
      const float *const *tensors,
      const char *const *pieces,
      const double *scores)
{
  char *text = (char *) data + layout->text;

  for (guint i = 0; i < CLARA_EMBEDDER_N_TENSORS; i++)
    {
      float *to = (float *) (void *) (data + layout->tensors[i]);
      gsize rows, columns;

      clara_embedder_shape_measure (shape, i, &rows, &columns);
      if (is_packed (i))
        pack (tensors[i], rows, columns, to);
      else
        memcpy (to, tensors[i], rows * columns * sizeof *to);
    }
  memcpy (data + layout->scores, scores, shape->n_pieces * sizeof *scores);
  for (guint32 i = 0; i < shape->n_pieces; i++)
    {
      const gsize length = strlen (pieces[i]);

      data[layout->lengths + i] = (guint8) length;
      memcpy (text, pieces[i], length);
      text += length;
    }
}

/**
 * clara_embedder_model_write:
 * @path: the file to make or replace
 * @name: name and version of the model, in ASCII
 * @shape: its sizes
 * @tensors: (array fixed-size=30): each tensor row by row
 * @pieces: its vocabulary in the order of the ids
 * @scores: the logarithm of each piece's probability
 * @error: return location for a #GError
 *
 * Writes a model file. It appears whole or not at all, also when two write it at once. Any thread.
 *
 * Returns: whether it was written; %CLARA_ERROR_INVALID when sizes or pieces are impossible,
 *   %CLARA_ERROR_NO_SPACE, %CLARA_ERROR_NOT_PERMITTED or %CLARA_ERROR_FAILED
 */
gboolean
clara_embedder_model_write (const char *path,
                            const char *name,
                            const ClaraEmbedderShape *shape,
                            const float *const *tensors,
                            const char *const *pieces,
                            const double *scores,
                            GError **error)
{
  ClaraEmbedderHeader header = { .magic = CLARA_EMBEDDER_MAGIC,
                                 .format = CLARA_EMBEDDER_FORMAT,
                                 .shape = *shape };
  g_autofree guint8 *data = NULL;
  g_autoptr (GError) reason = NULL;
  ClaraEmbedderLayout layout;

  header.text_size = (guint32) measure_pieces (shape, pieces);
  if (!clara_embedder_format_allows (shape, header.text_size) ||
      strlen (name) >= sizeof header.name)
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_INVALID, "no model can have these sizes");
      return FALSE;
    }

  g_strlcpy (header.name, name, sizeof header.name);
  layout = clara_embedder_format_lay_out (shape, header.text_size);
  data = g_malloc0 (layout.end);
  fill (data, &layout, shape, tensors, pieces, scores);
  clara_embedder_format_digest (&header, data, layout.end, header.digest);
  clara_embedder_format_sum (&header, data, layout.end, header.checksum);
  memcpy (data, &header, sizeof header);

  if (!g_file_set_contents_full (path, (const char *) data, (gssize) layout.end,
                                 G_FILE_SET_CONTENTS_CONSISTENT, 0644, &reason))
    {
      ClaraError code = CLARA_ERROR_FAILED;

      if (g_error_matches (reason, G_FILE_ERROR, G_FILE_ERROR_NOSPC))
        code = CLARA_ERROR_NO_SPACE;
      else if (g_error_matches (reason, G_FILE_ERROR, G_FILE_ERROR_ACCES) ||
               g_error_matches (reason, G_FILE_ERROR, G_FILE_ERROR_ROFS))
        code = CLARA_ERROR_NOT_PERMITTED;
      g_set_error_literal (error, CLARA_ERROR, code, reason->message);
      return FALSE;
    }

  return TRUE;
}

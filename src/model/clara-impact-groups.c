/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-impact-groups.h"

#include "clara-error.h"

#include <string.h>

/*
 * CSV as RFC 4180 has it: fields between commas, in double quotes where they hold a comma, a quote (which is doubled) or
 * the end of a line. The first line names the columns: `candidacy`, then what the groups are by.
 */

#define MAX_FIELDS (CLARA_IMPACT_MAX_DIMENSIONS + 1)

typedef struct
{
  const char *at;
  const char *end;
  guint line;
} Reader;

/**
 * clara_impact_groups_free:
 * @self: (nullable) (transfer full): groups
 */
void
clara_impact_groups_free (ClaraImpactGroups *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->dimensions);
  g_hash_table_unref (self->members);
  g_free (self);
}

static gboolean
fail (const Reader *reader, const char *what, GError **error)
{
  g_set_error (error, CLARA_ERROR, CLARA_ERROR_INVALID, "line %u: %s", reader->line, what);

  return FALSE;
}

/* One field, and whether it was the last of its line. */
static gboolean
read_field (Reader *self, GString *field, gboolean *last, GError **error)
{
  gboolean quoted = self->at < self->end && *self->at == '"';

  g_string_truncate (field, 0);
  if (quoted)
    self->at++;
  for (; self->at < self->end; self->at++)
    {
      if (quoted && *self->at == '"')
        {
          if (self->at + 1 == self->end || self->at[1] != '"')
            break;
          self->at++;
        }
      else if (!quoted && (*self->at == ',' || *self->at == '\n' || *self->at == '\r'))
        break;
      else if (!quoted && *self->at == '"')
        return fail (self, "a quotation mark stands inside of a field", error);

      if (field->len >= CLARA_IMPACT_MAX_NAME)
        return fail (self, "a field is too long", error);
      g_string_append_c (field, *self->at);
    }

  if (quoted && self->at++ == self->end)
    return fail (self, "a quotation mark is not closed", error);

  *last = self->at == self->end || *self->at != ',';
  if (!*last)
    {
      self->at++;
      return TRUE;
    }

  if (self->at < self->end && *self->at == '\r')
    self->at++;
  if (self->at < self->end && *self->at++ != '\n')
    return fail (self, "something stands behind a quotation mark", error);

  return TRUE;
}

/* The fields of one line; none at the end of the file. */
static GStrv
read_line (Reader *self, GError **error)
{
  g_autoptr (GPtrArray) fields = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) field = g_string_new (NULL);
  gboolean last = self->at == self->end;

  self->line++;
  while (!last)
    {
      if (fields->len == MAX_FIELDS)
        {
          fail (self, "there are too many columns", error);
          return NULL;
        }
      if (!read_field (self, field, &last, error))
        return NULL;
      g_ptr_array_add (fields, g_strdup (g_strstrip (field->str)));
    }
  g_ptr_array_add (fields, NULL);

  return (GStrv) g_ptr_array_steal (fields, NULL);
}

static gboolean
read_header (Reader *reader, ClaraImpactGroups *self, GError **error)
{
  g_auto (GStrv) fields = read_line (reader, error);

  if (fields == NULL)
    return FALSE;
  if (g_strcmp0 (fields[0], "candidacy") != 0 || fields[1] == NULL)
    return fail (reader, "the columns must be candidacy, and what the groups are by", error);

  for (guint i = 1; fields[i] != NULL; i++)
    {
      if (*fields[i] == '\0')
        return fail (reader, "a column has no name", error);
      g_ptr_array_add (self->dimensions, g_strdup (fields[i]));
    }

  return TRUE;
}

static gboolean
take_line (Reader *reader, ClaraImpactGroups *self, char **fields, GError **error)
{
  ClaraId id;

  if (g_strv_length (fields) != self->dimensions->len + 1)
    return fail (reader, "it has not as many fields as the first line", error);
  if (!clara_id_parse (fields[0], &id, NULL))
    return fail (reader, "the first field is no candidacy", error);
  if (g_hash_table_contains (self->members, &id))
    return fail (reader, "the candidacy was named before", error);

  g_hash_table_insert (self->members, g_memdup2 (&id, sizeof id), g_strdupv (fields + 1));

  return TRUE;
}

/**
 * clara_impact_groups_parse:
 * @csv: the customer's file, UTF-8
 * @size: its size in bytes, at most %CLARA_IMPACT_MAX_SIZE
 * @error: return location for a #GError
 *
 * Reads who is in which group. Its first line names the columns: `candidacy`, an id, and up to
 * %CLARA_IMPACT_MAX_DIMENSIONS things that groups are by. Any thread.
 *
 * Returns: (transfer full): the groups; else %CLARA_ERROR_INVALID, which names the line, or %CLARA_ERROR_TOO_LARGE
 */
ClaraImpactGroups *
clara_impact_groups_parse (const char *csv, gsize size, GError **error)
{
  g_autoptr (ClaraImpactGroups) self = g_new0 (ClaraImpactGroups, 1);
  Reader reader = { .at = csv, .end = csv + size };

  self->dimensions = g_ptr_array_new_with_free_func (g_free);
  self->members = g_hash_table_new_full (clara_id_hash, clara_id_equal, g_free,
                                         (GDestroyNotify) g_strfreev);
  if (size > CLARA_IMPACT_MAX_SIZE)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_TOO_LARGE, "the file is too large");
      return NULL;
    }
  if (!g_utf8_validate_len (csv, size, NULL))
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID, "the file is no UTF-8 text");
      return NULL;
    }

  /* As spreadsheets begin theirs. */
  if (size >= 3 && memcmp (csv, "\xef\xbb\xbf", 3) == 0)
    reader.at += 3;
  if (!read_header (&reader, self, error))
    return NULL;

  while (reader.at < reader.end)
    {
      g_auto (GStrv) fields = read_line (&reader, error);
      gboolean empty = fields != NULL && *fields[0] == '\0' && fields[1] == NULL;

      if (fields == NULL || (!empty && !take_line (&reader, self, fields, error)))
        return NULL;
    }

  return g_steal_pointer (&self);
}

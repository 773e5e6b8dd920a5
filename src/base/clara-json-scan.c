/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-base"

#include "clara-json-scan.h"

#include "clara-json-cursor.h"

#include <string.h>

/*
 * A validator of RFC 8259 that never recurses. json-glib 1.6 has no bound of depth, reads things
 * that are not JSON, ends strings at an escaped NUL, wraps large integers round, and takes time
 * quadratic in the number of repeated or colliding member names. What passes here is something
 * json-glib reads rightly.
 *
 * Three things are valid JSON and still beyond json-glib; they are rewritten in a copy of the text.
 * Each rewriting keeps the length, so offsets stay true:
 *
 *  - the escape of U+0000 becomes that of U+FFFD, for a C string cannot hold it;
 *  - an integer outside 64 bits becomes the nearest double, written with an exponent;
 *  - of members with the same name all but the last become white space.
 */

/*
 * json-glib keeps members by g_str_hash(), for which anybody can make up names that collide. Among
 * honest names even two are rare.
 */
#define MAX_SAME_HASH 8

/* One member of an object that is still open. */
typedef struct _Member
{
  struct _Member *next; /* (owned) (nullable): another one with the same hash */
  char *name;           /* (owned), decoded */
  gsize start;          /* its opening quote */
  gsize end;            /* behind its comma; 0 before that was seen */
} Member;

typedef struct
{
  gboolean is_object;
  guint n_members;
  GHashTable *members; /* (owned) (nullable): hash of the name → (owned) Member */
  Member *current;     /* (unowned) (nullable): the one being read */
} Level;

typedef struct
{
  ClaraJsonCursor cursor;
  gsize n_values;
  const ClaraJsonLimits *limits;
  GArray *levels; /* (owned): Level, outermost first */
  GString *name;  /* (owned): the member name read last, decoded */
} Scan;

typedef enum
{
  STATE_VALUE,
  STATE_VALUE_OR_END,
  STATE_MEMBER,
  STATE_MEMBER_OR_END,
  STATE_AFTER_VALUE,
  STATE_DONE,
} State;

static void
members_free (gpointer data)
{
  Member *member = data;

  while (member != NULL)
    {
      Member *next = member->next;

      g_free (member->name);
      g_free (member);
      member = next;
    }
}

static void
level_clear (gpointer data)
{
  g_clear_pointer (&((Level *) data)->members, g_hash_table_unref);
}

static Level *
innermost (Scan *self)
{
  if (self->levels->len == 0)
    return NULL;

  return &g_array_index (self->levels, Level, self->levels->len - 1);
}

static gboolean
open_level (Scan *self, gboolean is_object)
{
  Level level = { .is_object = is_object };

  if (self->levels->len >= self->limits->max_depth)
    return clara_json_cursor_too_large (&self->cursor, "levels of nesting",
                                        self->limits->max_depth);

  self->cursor.at++;
  g_array_append_val (self->levels, level);

  return TRUE;
}

static void
close_level (Scan *self)
{
  self->cursor.at++;
  g_array_set_size (self->levels, self->levels->len - 1);
}

static Member *
add_member (Level *level, gpointer hash, Member *first, const char *name)
{
  Member *member = g_new0 (Member, 1);

  member->name = g_strdup (name);
  if (first != NULL)
    {
      member->next = first->next;
      first->next = member;
    }
  else
    g_hash_table_insert (level->members, hash, member);

  return member;
}

/* Takes note of the member whose name was just read, from @start. */
static gboolean
enter_member (Scan *self, gsize start)
{
  Level *level = innermost (self);
  guint n_same_hash = 0;
  Member *member, *first;
  gpointer hash;

  if (++level->n_members > self->limits->max_members)
    return clara_json_cursor_too_large (&self->cursor, "members in an object",
                                        self->limits->max_members);

  if (level->members == NULL)
    level->members = g_hash_table_new_full (NULL, NULL, NULL, members_free);

  hash = GUINT_TO_POINTER (g_str_hash (self->name->str));
  first = g_hash_table_lookup (level->members, hash);
  for (member = first; member != NULL; member = member->next, n_same_hash++)
    if (strcmp (member->name, self->name->str) == 0)
      break;

  if (member != NULL && self->limits->unique_members)
    {
      self->cursor.at = start;
      return clara_json_cursor_expected (&self->cursor,
                                         "a member name that the object does not have yet");
    }

  if (member != NULL)
    memset (clara_json_cursor_writable (&self->cursor) + member->start, ' ',
            member->end - member->start);
  else if (n_same_hash == MAX_SAME_HASH)
    return clara_json_cursor_too_large (&self->cursor, "member names with the same hash",
                                        MAX_SAME_HASH);
  else
    member = add_member (level, hash, first, self->name->str);

  member->start = start;
  member->end = 0;
  level->current = member;

  return TRUE;
}

static gboolean
scan_value (Scan *self, State *state)
{
  if (++self->n_values > self->limits->max_values)
    return clara_json_cursor_too_large (&self->cursor, "values", self->limits->max_values);

  *state = STATE_AFTER_VALUE;

  switch (clara_json_cursor_peek (&self->cursor))
    {
    case '{':
      *state = STATE_MEMBER_OR_END;
      return open_level (self, TRUE);
    case '[':
      *state = STATE_VALUE_OR_END;
      return open_level (self, FALSE);
    case '"':
      return clara_json_cursor_read_string (&self->cursor, NULL);
    case 't':
      return clara_json_cursor_read_literal (&self->cursor, "true");
    case 'f':
      return clara_json_cursor_read_literal (&self->cursor, "false");
    case 'n':
      return clara_json_cursor_read_literal (&self->cursor, "null");
    default:
      if (clara_json_cursor_peek (&self->cursor) == '-' ||
          g_ascii_isdigit (clara_json_cursor_peek (&self->cursor)))
        return clara_json_cursor_read_number (&self->cursor);
      return clara_json_cursor_expected (&self->cursor, "a value");
    }
}

static gboolean
scan_member (Scan *self, State *state)
{
  gsize start = self->cursor.at;

  if (clara_json_cursor_peek (&self->cursor) != '"')
    return clara_json_cursor_expected (&self->cursor, "a member name in quotes");

  g_string_truncate (self->name, 0);
  if (!clara_json_cursor_read_string (&self->cursor, self->name) || !enter_member (self, start))
    return FALSE;

  clara_json_cursor_skip_space (&self->cursor);
  if (clara_json_cursor_peek (&self->cursor) != ':')
    return clara_json_cursor_expected (&self->cursor, "a colon");

  self->cursor.at++;
  *state = STATE_VALUE;

  return TRUE;
}

static gboolean
scan_after_value (Scan *self, State *state)
{
  Level *level = innermost (self);

  if (level == NULL)
    {
      if (self->cursor.at < self->cursor.size)
        return clara_json_cursor_expected (&self->cursor, "nothing behind the value");
      *state = STATE_DONE;
      return TRUE;
    }

  if (clara_json_cursor_peek (&self->cursor) == ',')
    {
      self->cursor.at++;
      if (level->is_object)
        level->current->end = self->cursor.at;
      *state = level->is_object ? STATE_MEMBER : STATE_VALUE;
      return TRUE;
    }

  if (clara_json_cursor_peek (&self->cursor) != (level->is_object ? '}' : ']'))
    return clara_json_cursor_expected (&self->cursor, level->is_object
                                                          ? "a comma or a closing brace"
                                                          : "a comma or a closing bracket");

  close_level (self);

  return TRUE;
}

static gboolean
scan_text (Scan *self)
{
  State state = STATE_VALUE;

  while (state != STATE_DONE)
    {
      gboolean ok = TRUE;

      clara_json_cursor_skip_space (&self->cursor);

      if ((state == STATE_VALUE_OR_END && clara_json_cursor_peek (&self->cursor) == ']') ||
          (state == STATE_MEMBER_OR_END && clara_json_cursor_peek (&self->cursor) == '}'))
        {
          close_level (self);
          state = STATE_AFTER_VALUE;
        }
      else if (state == STATE_VALUE || state == STATE_VALUE_OR_END)
        ok = scan_value (self, &state);
      else if (state == STATE_MEMBER || state == STATE_MEMBER_OR_END)
        ok = scan_member (self, &state);
      else
        ok = scan_after_value (self, &state);

      if (!ok)
        return FALSE;
    }

  return TRUE;
}

/*
 * clara_json_scan:
 * @data: the text; need not end in a NUL
 * @size: its size in bytes
 * @limits: bounds, none of them zero
 * @rewritten: (out) (transfer full) (nullable): the text of the same size to give to json-glib in
 *   place of @data; %NULL when @data will do; untouched on failure
 * @error: return location for a #GError
 *
 * Returns: whether @data is one JSON value inside @limits, and nothing else
 */
gboolean
clara_json_scan (const char *data,
                 gsize size,
                 const ClaraJsonLimits *limits,
                 char **rewritten,
                 GError **error)
{
  Scan scan = {
    .cursor = { .data = data, .size = size, .error = error },
    .limits = limits,
  };
  gboolean ok = FALSE;

  scan.levels = g_array_new (FALSE, FALSE, sizeof (Level));
  g_array_set_clear_func (scan.levels, level_clear);
  scan.name = g_string_new (NULL);

  if (size > limits->max_size)
    {
      scan.cursor.at = limits->max_size;
      clara_json_cursor_too_large (&scan.cursor, "bytes", limits->max_size);
    }
  else
    ok = scan_text (&scan);

  if (ok)
    *rewritten = g_steal_pointer (&scan.cursor.rewritten);

  g_free (scan.cursor.rewritten);
  g_array_unref (scan.levels);
  g_string_free (scan.name, TRUE);

  return ok;
}

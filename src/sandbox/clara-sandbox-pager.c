/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-pager.h"

#include "clara-json.h"
#include "clara-sandbox-json.h"

#define MAX_PAGE 100

/* A page token is the sort key of the first row of the next page, as the text of a JSON array, percent-encoded: that is
 * how Lever's look. Rows whose key changes while somebody pages are therefore skipped or seen twice, as there. */

static int
compare (gconstpointer a, gconstpointer b)
{
  const ClaraSandboxRow *one = a;
  const ClaraSandboxRow *other = b;

  if (one->rank != other->rank)
    return one->rank < other->rank ? -1 : 1;
  if (one->time != other->time)
    return one->time > other->time ? -1 : 1;

  return strcmp (one->id, other->id);
}

/**
 * clara_sandbox_pager_new_rows:
 *
 * Returns: (transfer full) (element-type ClaraSandboxRow): no rows yet
 */
GArray *
clara_sandbox_pager_new_rows (void)
{
  return g_array_new (FALSE, TRUE, sizeof (ClaraSandboxRow));
}

/**
 * clara_sandbox_pager_add:
 * @rows: rows
 * @rank: what they are sorted by first
 * @time: what they are sorted by next
 * @id: what they are sorted by last
 * @item: what is shown
 */
void
clara_sandbox_pager_add (GArray *rows, gint64 rank, gint64 time, const char *id, gpointer item)
{
  ClaraSandboxRow row = { rank, time, id, item };

  g_array_append_val (rows, row);
}

static char *
write_token (ClaraSandbox *self, const ClaraSandboxRow *row)
{
  g_autofree char *text = g_strdup_printf ("[%" G_GINT64_FORMAT ",%" G_GINT64_FORMAT ",\"%s\"]",
                                           row->rank, row->time, row->id);
  char *token = g_uri_escape_string (text, NULL, FALSE);

  g_hash_table_add (self->offsets, g_strdup (token));

  return token;
}

static gboolean
read_token (ClaraSandbox *self, const char *token, ClaraSandboxRow *row, JsonNode **keep)
{
  g_autofree char *text = NULL;
  JsonArray *array;

  if (!g_hash_table_contains (self->offsets, token))
    return FALSE;

  text = g_uri_unescape_string (token, NULL);
  *keep = text != NULL ? clara_json_parse (text, -1, NULL, NULL) : NULL;
  if (*keep == NULL)
    return FALSE;

  array = json_node_get_array (*keep);
  row->rank = json_array_get_int_element (array, 0);
  row->time = json_array_get_int_element (array, 1);
  row->id = json_array_get_string_element (array, 2);

  return TRUE;
}

static guint
find_first (GArray *rows, const ClaraSandboxRow *row)
{
  guint low = 0;
  guint high = rows->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (compare (&g_array_index (rows, ClaraSandboxRow, middle), row) < 0)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/* Lever promises no order, and a page may hold what the one before it held. */
static JsonArray *
spoil (ClaraSandboxCall *call, JsonArray *page)
{
  JsonArray *spoiled = json_array_new ();
  guint length = json_array_get_length (page);

  if (g_strcmp0 (call->page_fault, "page-shuffle") == 0)
    for (guint i = length; i-- > 0;)
      json_array_add_element (spoiled, json_array_dup_element (page, i));
  else
    {
      for (guint i = 0; i < length; i++)
        json_array_add_element (spoiled, json_array_dup_element (page, i));
      for (guint i = 0; i < MIN (length, 5); i++)
        json_array_add_element (spoiled, json_array_dup_element (page, i));
    }
  json_array_unref (page);

  return spoiled;
}

/**
 * clara_sandbox_pager_reply:
 * @self: the account
 * @call: who asks, with `limit` and `offset`
 * @rows: (transfer full): all rows of the list, in any order
 * @shape: shows one of them
 *
 * Answers the call with one page.
 */
void
clara_sandbox_pager_reply (ClaraSandbox *self,
                           ClaraSandboxCall *call,
                           GArray *rows,
                           ClaraSandboxShape shape)
{
  g_autoptr (GArray) owned = rows;
  g_autoptr (JsonNode) keep = NULL;
  const char *offset = clara_sandbox_call_get (call, "offset");
  ClaraSandboxRow from = { 0, 0, NULL, NULL };
  JsonObject *reply;
  JsonArray *page;
  guint first = 0;
  guint end;
  gint64 limit;

  if (!clara_sandbox_call_get_int (call, "limit", MAX_PAGE, &limit))
    return;
  if (limit < 1 || limit > MAX_PAGE)
    {
      clara_sandbox_call_error (call, 400, "BadRequest", "limit must be between 1 and %d",
                                MAX_PAGE);
      return;
    }
  g_array_sort (rows, compare);
  if (offset != NULL)
    {
      if (!read_token (self, offset, &from, &keep))
        {
          clara_sandbox_call_error (call, 400, "BadRequest", "Invalid offset token: %s", offset);
          return;
        }
      first = find_first (rows, &from);
    }

  limit = CLAMP (clara_sandbox_json_int (self->settings, "page_size", MAX_PAGE), 1, limit);
  end = (guint) MIN ((gint64) rows->len, (gint64) first + limit);
  page = json_array_new ();
  for (guint i = first; i < end; i++)
    json_array_add_object_element (
        page, shape (self, call, g_array_index (rows, ClaraSandboxRow, i).item));
  if (call->page_fault != NULL && !g_str_equal (call->page_fault, "page-cycle"))
    page = spoil (call, page);

  reply = clara_sandbox_json_object ("a:data", page, NULL);
  if (end < rows->len)
    {
      gboolean again = g_strcmp0 (call->page_fault, "page-cycle") == 0;
      g_autofree char *next = write_token (
          self, &g_array_index (rows, ClaraSandboxRow, again ? first : end));

      json_object_set_string_member (reply, "next", next);
    }
  json_object_set_boolean_member (reply, "hasNext", end < rows->len);
  clara_sandbox_call_object (call, 200, reply);
}

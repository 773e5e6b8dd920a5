/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-base"

#include "clara-json.h"

#include "clara-error.h"
#include "clara-json-scan.h"

#include <string.h>

#define DEEPEST 256u

static ClaraJsonLimits
effective_limits (const ClaraJsonLimits *limits)
{
  ClaraJsonLimits set = CLARA_JSON_LIMITS_DEFAULT;

  if (limits != NULL)
    {
      set = *limits;
      if (set.max_size == 0)
        set.max_size = CLARA_JSON_MAX_SIZE;
      if (set.max_depth == 0)
        set.max_depth = CLARA_JSON_MAX_DEPTH;
      if (set.max_members == 0)
        set.max_members = CLARA_JSON_MAX_MEMBERS;
    }

  set.max_size = MIN (set.max_size, (gsize) G_MAXSSIZE);
  set.max_depth = MIN (set.max_depth, DEEPEST);
  if (set.max_values == 0)
    set.max_values = MAX (set.max_size / 8, 1);

  return set;
}

/**
 * clara_json_parse:
 * @data: (array length=length) (element-type guint8): JSON text, from anybody
 * @length: its size in bytes, or -1 when it ends in a NUL
 * @limits: (nullable): how much to take; %NULL: #CLARA_JSON_LIMITS_DEFAULT
 * @error: return location for a #GError
 *
 * Reads one value of RFC 8259, of any type, and refuses everything that is not exactly that: other
 * text behind it, a byte order mark, bad UTF-8, a lone surrogate. Depth and size are bounded before
 * json-glib sees a byte. Where JSON says more than the tree can hold:
 *
 *  - an escaped U+0000 reads as U+FFFD;
 *  - an integer outside 64 bits reads as a double;
 *  - a number too large for a double (`1e400`) is refused, one too small reads as 0.
 *
 * Errors never quote the text, for it may be about people. Any thread.
 *
 * Returns: (transfer full) (nullable): the value; %CLARA_ERROR_INVALID, naming the byte and what
 *   was expected there, or %CLARA_ERROR_TOO_LARGE
 */
JsonNode *
clara_json_parse (const char *data, gssize length, const ClaraJsonLimits *limits, GError **error)
{
  ClaraJsonLimits bounds = effective_limits (limits);
  g_autofree char *rewritten = NULL;
  g_autoptr (JsonParser) parser = NULL;
  g_autoptr (GError) local_error = NULL;
  gsize size;

  g_return_val_if_fail (data != NULL || length == 0, NULL);

  size = length < 0 ? strlen (data) : (gsize) length;
  if (!clara_json_scan (data, size, &bounds, &rewritten, error))
    return NULL;

  parser = json_parser_new ();
  if (!json_parser_load_from_data (parser, rewritten != NULL ? rewritten : data, (gssize) size,
                                   &local_error))
    {
      /* The scan is the stricter one, so the two have come apart: not the fault of the text. */
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_FAILED,
                   "JSON: valid, and yet not read (code %d)", local_error->code);
      return NULL;
    }

  return json_parser_steal_root (parser);
}

/**
 * clara_json_parse_object:
 * @data: (array length=length) (element-type guint8): JSON text, from anybody
 * @length: its size in bytes, or -1 when it ends in a NUL
 * @limits: (nullable): how much to take
 * @error: return location for a #GError
 *
 * Like clara_json_parse(), for text that has to be an object. Any thread.
 *
 * Returns: (transfer full) (nullable): the object
 */
JsonObject *
clara_json_parse_object (const char *data,
                         gssize length,
                         const ClaraJsonLimits *limits,
                         GError **error)
{
  g_autoptr (JsonNode) node = clara_json_parse (data, length, limits, error);

  if (node == NULL)
    return NULL;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_INVALID,
                           "JSON: at byte 0: expected an object");
      return NULL;
    }

  return json_node_dup_object (node);
}
